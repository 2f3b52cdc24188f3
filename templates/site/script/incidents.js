// The search of incidents: its list is loaded when somebody begins to type. Without script there are the months.
(() => {
  "use strict";
  const box = document.querySelector("[data-incidents]");
  if (!(box instanceof HTMLElement)) return;
  const input = box.querySelector("input");
  const list = box.querySelector("ul");
  const count = box.querySelector("[role=status]");
  if (input === null || list === null || count === null) return;
  const { dataset } = box;
  const MOST = 50;
  let asked = false;

  const fold = (/** @type {string} */ text) => text.normalize("NFKC").toLowerCase();

  /** Where it lies, its state, and what is told of it. */
  function item(/** @type {string[]} */ [href = "", state = "", title = "", duration = "", sub = ""]) {
    const li = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${dataset["root"]}${href}`;
    link.textContent = title;
    const span = (/** @type {string} */ name, /** @type {string} */ text) => {
      const one = document.createElement("span");
      one.className = name;
      one.textContent = text;
      return one;
    };
    const glyph = document.createElement("i");
    glyph.className = `g g-${state}`;
    li.append(glyph, link, span("dur", duration), span("sub", sub));
    return li;
  }

  function show() {
    if (input === null || list === null || count === null) return;
    const words = fold(input.value).split(/\s+/u).filter(Boolean);
    const rows = /** @type {{ uptimelineIncidents?: string[][] }} */ (globalThis).uptimelineIncidents;
    if (rows === undefined) return;
    const fits = (/** @type {string[]} */ row) => {
      const text = fold(row.slice(2).join(" "));
      return words.every((word) => text.includes(word));
    };
    const found = words.length === 0 ? [] : rows.filter(fits);
    const { none = "", one = "", many = "" } = dataset;
    const told = found.length === 0 ? none : found.length === 1 ? one : many;
    count.textContent = words.length === 0 ? "" : told.replace("{count}", String(found.length));
    list.replaceChildren(...found.slice(0, MOST).map(item));
  }

  function load() {
    if (asked) return;
    asked = true;
    const script = document.createElement("script");
    script.src = dataset["incidents"] ?? "";
    script.addEventListener("load", show);
    script.addEventListener("error", () => (asked = false));
    document.head.append(script);
  }

  box.hidden = false;
  input.addEventListener("focus", load);
  input.addEventListener("input", () => (load(), show()));
})();
