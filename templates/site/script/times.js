(() => {
  "use strict";
  const lang = document.documentElement.lang;
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: "always" });
  const MINUTE = 60_000;

  /** How long ago, in the largest unit of which it is at least two, cut. */
  const ago = (/** @type {number} */ ms) => {
    const units = /** @type {const} */ ([
      ["day", 1_440],
      ["hour", 60],
      ["minute", 1],
    ]);
    const minutes = Math.max(0, Math.floor(ms / MINUTE));
    const [unit, size] = units.find(([, length]) => minutes >= 2 * length) ?? units[2];
    return relative.format(-Math.floor(minutes / size), unit);
  };

  /** The reader's own clock, where it shows another time than the site's. */
  const local = (/** @type {Element} */ time) => {
    const at = new Date(time.getAttribute("datetime") ?? "");
    const text = new Intl.DateTimeFormat(lang, {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZoneName: "short",
    }).format(at);
    const words = time.getAttribute("data-local");
    const shown = text.slice(0, 5);
    return words === null || (time.textContent ?? "").includes(shown) ? "" : words.replace("{time}", text);
  };

  const parts = [...document.querySelectorAll("time[data-relative]")].map((time) => {
    const at = Date.parse(time.getAttribute("datetime") ?? "");
    const clock = local(time);
    const note = document.createElement("span");
    note.className = "ago";
    const own = document.createElement("span");
    own.className = "local";
    own.textContent = clock === "" ? "" : `, ${clock}`;
    time.after(note, own);
    return { at, note };
  });

  const mark = document.querySelector(".stale");
  const stale = mark instanceof HTMLElement ? mark : undefined;
  const words = stale?.textContent ?? "";

  const tell = () => {
    const now = Date.now();
    // Of this very minute nobody asks how long ago it is.
    for (const { at, note } of parts) note.textContent = now - at < MINUTE ? "" : `, ${ago(now - at)}`;
    if (stale === undefined) return;
    const age = now - Date.parse(stale.dataset["checked"] ?? "");
    const isStale = age > Number(stale.dataset["after"]);
    stale.hidden = !isStale;
    document.documentElement.classList.toggle("is-stale", isStale);
    const text = words.replace("{ago}", ago(age));
    // A live region that says the same again is read again.
    if (isStale && stale.textContent !== text) stale.textContent = text;
  };
  tell();
  setInterval(tell, MINUTE);
})();
