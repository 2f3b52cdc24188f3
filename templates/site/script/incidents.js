// The search of incidents: its list is loaded when somebody begins to type. Without script there are the months.
(function () {
  "use strict";
  const box = document.querySelector("[data-incidents]");
  if (!box) return;
  const input = box.querySelector("input");
  const list = box.querySelector("ul");
  const count = box.querySelector("[role=status]");
  const MOST = 50;
  let asked = false;

  const fold = (text) => text.normalize("NFKC").toLowerCase();

  function glyph(state) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    svg.setAttribute("class", "g g-" + state);
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#g-" + state);
    svg.append(use);
    return svg;
  }

  function item([href, state, title, duration, sub]) {
    const li = document.createElement("li");
    const link = document.createElement("a");
    link.href = box.dataset.root + href;
    link.textContent = title;
    const span = (name, text) => {
      const one = document.createElement("span");
      one.className = name;
      one.textContent = text;
      return one;
    };
    li.append(glyph(state), link, span("dur", duration), span("sub", sub));
    return li;
  }

  function show() {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    const rows = globalThis.uptimelineIncidents;
    if (!rows) return;
    const found = words.length === 0 ? [] : rows.filter((row) => {
      const text = fold(row.slice(2).join(" "));
      return words.every((word) => text.includes(word));
    });
    const { none, one, many } = box.dataset;
    count.textContent =
      words.length === 0 ? "" : found.length === 0 ? none : found.length === 1 ? one : many.replace("{count}", found.length);
    list.replaceChildren(...found.slice(0, MOST).map(item));
  }

  function load() {
    if (asked) return;
    asked = true;
    const script = document.createElement("script");
    script.src = box.dataset.incidents;
    script.addEventListener("load", show);
    script.addEventListener("error", () => (asked = false));
    document.head.append(script);
  }

  box.hidden = false;
  input.addEventListener("focus", load);
  input.addEventListener("input", () => (load(), show()));
})();
