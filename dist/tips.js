(() => {
  "use strict";

  /** @typedef {{ x: number, y: number | undefined, text: string }} Place */

  /** A chart that says where it says what, by `data-tip`, is read point by point: with arrows as with a pointer. */
  const begin = (/** @type {HTMLElement} */ chart) => {
    const forms = (chart.dataset["form"] ?? "").split("|");
    let form = forms[0] ?? "";
    /** @type {Place[]} */
    const places = (chart.dataset["tip"] ?? "").split("|").map((written) => {
      const [place = "", ...values] = written.split(" ");
      const [, named, x, y] = /^(?:(\d+):)?(\d+)(?:,(\d+))?$/.exec(place) ?? [];
      if (named !== undefined) form = forms[Number(named)] ?? "";
      const text = form.replace(/#/g, () => values.shift() ?? "");
      return { x: Number(x), y: y === undefined ? undefined : Number(y), text };
    });
    const last = places.length - 1;
    const tip = document.createElement("div");
    const line = document.createElement("div");
    tip.className = "tip";
    line.className = "tip-at";
    for (const one of [tip, line]) {
      one.setAttribute("aria-hidden", "true");
      one.hidden = true;
    }
    chart.append(line, tip);
    const attributes = { tabindex: "0", role: "slider", "aria-label": chart.dataset["name"] ?? "", "aria-valuemin": "1" };
    for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
    chart.setAttribute("aria-valuemax", String(places.length));
    let at = last;

    const value = () => {
      chart.setAttribute("aria-valuenow", String(at + 1));
      chart.setAttribute("aria-valuetext", places[at]?.text ?? "");
    };
    const hide = () => {
      tip.hidden = line.hidden = true;
    };
    const show = (/** @type {number} */ index) => {
      at = Math.min(last, Math.max(0, index));
      const place = places[at];
      if (place === undefined) return;
      value();
      tip.textContent = place.text;
      tip.hidden = false;
      line.hidden = place.y !== undefined;
      line.style.left = `${place.x / 10}%`;
      const { width } = chart.getBoundingClientRect();
      const half = tip.offsetWidth / 2;
      const middle = (place.x / 1_000) * width;
      tip.style.left = `${Math.max(Math.min(middle, width - half), half)}px`;
      tip.style.top = place.y === undefined ? "0" : `${place.y / 10}%`;
    };

    /** The nearest of another row, above or below. */
    const across = (/** @type {1 | -1} */ down) => {
      const here = places[at];
      if (here?.y === undefined) return at + down * -1;
      const beyond = places.filter(({ y }) => y !== undefined && (y - (here.y ?? 0)) * down > 0);
      const row = beyond.reduce((best, { y }) => ((y ?? 0) * down < best * down ? (y ?? 0) : best), down * Infinity);
      const there = beyond.filter(({ y }) => y === row).toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0];
      return there === undefined ? at : places.indexOf(there);
    };

    chart.addEventListener("keydown", (event) => {
      /** @type {Record<string, () => number>} */
      const moves = {
        ArrowRight: () => at + 1,
        ArrowLeft: () => at - 1,
        ArrowUp: () => across(-1),
        ArrowDown: () => across(1),
        PageUp: () => at + 10,
        PageDown: () => at - 10,
        Home: () => 0,
        End: () => last,
      };
      if (event.key === "Escape") hide();
      const move = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key];
      if (move === undefined) return;
      event.preventDefault();
      show(move());
    });
    chart.addEventListener("focus", () => {
      if (chart.matches(":focus-visible")) show(at);
    });
    chart.addEventListener("blur", hide);
    chart.addEventListener("pointerleave", hide);
    const point = (/** @type {PointerEvent} */ event) => {
      const box = chart.getBoundingClientRect();
      const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
      const far = (/** @type {Place} */ one) =>
        Math.hypot((one.x / 1_000 - x) * box.width, one.y === undefined ? 0 : (one.y / 1_000 - y) * box.height);
      let nearest = 0;
      for (let index = 1; index <= last; index += 1) {
        const [one, best] = [places[index], places[nearest]];
        if (one !== undefined && best !== undefined && far(one) < far(best)) nearest = index;
      }
      show(nearest);
    };
    chart.addEventListener("pointermove", point);
    chart.addEventListener("pointerdown", point);
    value();
  };

  for (const chart of document.querySelectorAll("[data-tip]")) if (chart instanceof HTMLElement) begin(chart);
})();
