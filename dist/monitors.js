(() => {
  "use strict";
  const form = document.querySelector("form.toolbar");
  const section = document.getElementById("monitors");
  if (!(form instanceof HTMLFormElement) || section === null) return;
  const lang = document.documentElement.lang;
  const find = form.querySelector("input[type=search]");
  const order = form.querySelector("select");
  const found = form.querySelector("output");
  const groups = [...section.querySelectorAll("details.group")].filter((one) => one instanceof HTMLDetailsElement);
  const rows = [...section.querySelectorAll("[data-verdict]")].map((row, index) => ({
    row: /** @type {HTMLElement} */ (row),
    index,
    name: row.querySelector("a")?.textContent ?? "",
    text: (row.querySelector(".c-name") ?? row).textContent?.toLocaleLowerCase(lang) ?? "",
  }));
  if (!(find instanceof HTMLInputElement) || !(order instanceof HTMLSelectElement)) return;
  for (const one of form.querySelectorAll("[hidden]")) one.removeAttribute("hidden");
  form.addEventListener("submit", (event) => event.preventDefault());

  /** What is folded and chosen stands in the address, so that it can be sent on; nothing is kept anywhere else. */
  const radios = [...form.querySelectorAll("input[type=radio]")].filter((one) => one instanceof HTMLInputElement);
  const wasOpen = groups.map(({ open }) => open);
  const names = collator();

  function collator() {
    const { compare } = new Intl.Collator(lang, { numeric: true });
    return compare;
  }

  /** Where nothing is known of one, it comes last. */
  const number = (/** @type {HTMLElement} */ row, /** @type {string} */ key, /** @type {number} */ none) =>
    row.dataset[key] === undefined ? none : Number(row.dataset[key]);

  /** @type {Record<string, (a: (typeof rows)[number], b: (typeof rows)[number]) => number>} */
  const orders = {
    config: (a, b) => a.index - b.index,
    state: (a, b) => number(a.row, "rank", 9) - number(b.row, "rank", 9),
    name: (a, b) => names(a.name, b.name),
    uptime: (a, b) => number(a.row, "uptime", 2) - number(b.row, "uptime", 2),
    p95: (a, b) => number(b.row, "p95", -1) - number(a.row, "p95", -1),
  };

  let sorted = "config";
  const sort = () => {
    if (order.value === sorted) return;
    sorted = order.value;
    const by = orders[sorted] ?? orders["config"];
    const all = rows.toSorted((a, b) => (by?.(a, b) ?? 0) || a.index - b.index);
    for (const { row } of all) row.parentElement?.append(row);
  };

  const filter = () => {
    const words = find.value.toLocaleLowerCase(lang).split(/\s+/u).filter(Boolean);
    let count = 0;
    for (const { row, text } of rows) {
      const fits = words.every((word) => text.includes(word));
      row.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const [index, group] of groups.entries()) {
      const has = group.querySelector("[data-verdict]:not([hidden])") !== null;
      group.hidden = words.length > 0 && !has;
      // What was looked for is seen, folded or not.
      if (words.length > 0) group.open = true;
      else if (found?.textContent !== "") group.open = wasOpen[index] ?? true;
    }
    if (found instanceof HTMLOutputElement) {
      const told = (found.dataset["text"] ?? "").replace("{n}", String(count)).replace("{all}", String(rows.length));
      found.textContent = words.length === 0 ? "" : told;
    }
  };

  const write = () => {
    const said = new URLSearchParams();
    if (find.value !== "") said.set("find", find.value);
    if (order.value !== "config") said.set("order", order.value);
    for (const { checked, id, defaultChecked } of radios) if (checked && !defaultChecked) said.set(id, "");
    const turned = groups.flatMap(({ open }, index) => (open === wasOpen[index] || find.value !== "" ? [] : [index]));
    if (turned.length > 0) said.set("fold", turned.join("."));
    const text = said.toString();
    const here = location.href.split("#")[0] ?? "";
    if (text !== "" || location.hash.includes("=")) history.replaceState(null, "", text === "" ? here : `${here}#${text}`);
  };

  const read = () => {
    if (!location.hash.includes("=")) return;
    const said = new URLSearchParams(location.hash.slice(1));
    find.value = said.get("find") ?? "";
    if (said.get("order") !== null && [...order.options].some(({ value }) => value === said.get("order")))
      order.value = said.get("order") ?? "config";
    for (const radio of radios) if (said.has(radio.id)) radio.checked = true;
    for (const index of (said.get("fold") ?? "").split(".").filter(Boolean).map(Number)) {
      const group = groups[index];
      if (group !== undefined) group.open = !group.open;
    }
    sort();
    filter();
  };

  read();
  addEventListener("hashchange", read);
  find.addEventListener("input", () => (filter(), write()));
  order.addEventListener("change", () => (sort(), write()));
  for (const radio of radios) radio.addEventListener("change", write);
  for (const group of groups) group.addEventListener("toggle", write);
})();
