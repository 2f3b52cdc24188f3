/*
 * What a browser is asked about a page, as expressions: Node's types know nothing of a document. Each gives a list of what is
 * wrong, by the elements' classes, empty where nothing is.
 */

const NAMED = `const named = (one) => (one.id === "" ? "" : "#" + one.id) + "." + (one.getAttribute("class") ?? one.tagName.toLowerCase());`;

/** Whatever moves, or would on the next change: for readers who asked for stillness. */
export const MOVING = `(() => {
  ${NAMED}
  const isStill = (style) => [style.transitionDuration, style.animationDuration].every((all) => all.split(", ").every((one) => parseFloat(one) === 0)) && style.scrollBehavior === "auto";
  const all = [document.documentElement, ...document.querySelectorAll("body, body *")];
  const moving = all.filter((one) => [undefined, "::before", "::after"].some((part) => !isStill(getComputedStyle(one, part))));
  return [...document.getAnimations().map(() => "an animation"), ...new Set(moving.map(named))];
})()`;

/** Gives texts the space of WCAG 1.4.12: by a style sheet that no policy of the page refuses, for it has no text. */
export const SPACED = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
  document.adoptedStyleSheets = [sheet];
})()`;
export const UNSPACED = "document.adoptedStyleSheets = []";

/** Texts that the box around them cuts off, or that stand outside of the window. */
export const LOST = `(() => {
  ${NAMED}
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  const clips = new Map();
  const clipOf = (one) => {
    if (one === document.body) return { left: -0.5, right: innerWidth + 0.5, scrolls: false };
    if (clips.has(one)) return clips.get(one);
    const { overflowX, clipPath } = getComputedStyle(one);
    const outer = clipOf(one.parentElement);
    const box = one.getBoundingClientRect();
    const isHtml = !(one instanceof SVGElement);
    const clip =
      clipPath !== "none" || outer.scrolls || (isHtml && /auto|scroll/.test(overflowX))
        ? { ...outer, scrolls: true }
        : isHtml && /hidden|clip/.test(overflowX)
          ? { left: Math.max(outer.left, box.left - 1), right: Math.min(outer.right, box.right + 1), scrolls: false }
          : outer;
    clips.set(one, clip);
    return clip;
  };
  for (let node; (node = walker.nextNode()); ) {
    const holder = node.parentElement;
    if (node.data.trim() === "" || holder.closest("title, desc, script") !== null || !holder.checkVisibility()) continue;
    const clip = clipOf(holder);
    if (clip.scrolls) continue;
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some(({ width, left, right }) => width > 0 && (left < clip.left || right > clip.right)))
      found.add(named(holder.closest("[class]") ?? holder) + " " + holder.tagName + ": " + node.data.trim().slice(0, 20));
  }
  return [...found];
})()`;

const CONTRAST = `
  const canvas = document.body.appendChild(document.createElement("i"));
  canvas.style.color = "Canvas";
  const rgb = (text) => (/^rgba?\\(/.test(text) ? text.match(/[\\d.]+/g).map(Number) : undefined);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ink = getComputedStyle(document.body).color;
  const paper = light(rgb(getComputedStyle(canvas).color));
  canvas.remove();
  const contrast = (text) => {
    const colour = rgb(text);
    if (colour === undefined || colour[3] === 0) return 1;
    const own = light(colour);
    return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
  };`;

/** Marks that carry something by being seen: what was well is pale, for that says nothing. */
const MARKS = `
  ${["degraded", "down", "flag", "limited", "maint", "nodata", "base"].map((name) => `.s-${name}`).join()},
  .p-degraded, .p-down, .p-silent, .d-p50, .d-ink, .d-b95, .d-b99, .d-thr, .d-dot, .d-least,
  .a-degraded, .a-down, .b-degraded, .b-down, .we-bad, .lead-line, .lead-end,
  .said-ok, .said-bad, .said-down, .said-other, .page-said, .k-line, .k-fail, .k-last, .axis,
  #m-ok *, #m-slow *, #m-fail *, #m-none *, #p-limited *, #p-nodata *, #p-maint *, #p-timeout path:first-child`;

/** In forced colours: marks that nearly have the ground's colour, verdicts that look like each other, states of controls that don't show. */
export const UNSEEN = `(() => {
  ${NAMED}
  ${CONTRAST}
  const faint = [...document.querySelectorAll(${JSON.stringify(MARKS)})].filter((one) => {
    const { stroke, fill } = getComputedStyle(one);
    // A pattern's own marks are among these.
    return !/^url/.test(fill) && Math.max(contrast(stroke), contrast(fill)) < 3;
  });
  const shapes = new Map();
  const dull = [...document.querySelectorAll(".g")].filter((one) => {
    const { backgroundColor, maskImage } = getComputedStyle(one);
    const known = shapes.get(maskImage) ?? one.classList[1];
    shapes.set(maskImage, known);
    return contrast(backgroundColor) < 3 || maskImage === "none" || known !== one.classList[1];
  });
  const looks = new Map();
  for (const name of ["up", "degraded", "down", "limited", "nodata", "maint"]) {
    const one = document.querySelector(".strip .s-" + name);
    if (one === null) continue;
    const { stroke, strokeWidth, strokeDasharray, strokeLinecap } = getComputedStyle(one);
    looks.set(name, [stroke, name === "maint" || name === "nodata" ? strokeWidth + strokeLinecap : "", strokeDasharray].join(" "));
  }
  const alike = [...looks].filter(([name, look]) => [...looks].some(([other, its]) => other !== name && its === look)).map(([name]) => "alike: " + name);
  const edges = (from, part, side) => [...document.querySelectorAll(from)].filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one, part)[side]);
  const unmarked = [
    edges(".group > summary", "::before", "borderBlockEndColor").some((colour) => contrast(colour) < 3) && "fold",
    edges(".choice input:checked + span", undefined, "borderBlockEndColor").some((colour) => contrast(colour) < 3) && "checked",
    edges(".choice input:not(:checked) + span", undefined, "borderBlockEndColor").some((colour) => contrast(colour) > 1) && "not checked",
    edges(".nav a[aria-current]", undefined, "borderBlockEndStyle").some((style) => style === "none") && "current",
    edges("a[href]:not(.skip)", undefined, "color").some((colour) => colour === ink) && "links",
    edges(":focus-visible", undefined, "outlineColor").some((colour) => contrast(colour) < 3) && "focus",
  ].filter(Boolean);
  return [...new Set([...faint, ...dull].map(named)), ...alike, ...unmarked];
})()`;

/** Of what takes the focus: what a bar that stays on the window hides whole, once it is focused. */
export const HIDDEN_WHEN_FOCUSED = `(() => {
  ${NAMED}
  const bars = [...document.querySelectorAll("body *")].filter((one) => /fixed|sticky/.test(getComputedStyle(one).position) && one.checkVisibility());
  const stops = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  return stops.filter((one) => {
    one.focus();
    const box = one.getBoundingClientRect();
    return bars.some((bar) => !bar.contains(one) && bar.getBoundingClientRect().top <= box.top && bar.getBoundingClientRect().bottom >= box.bottom);
  }).map(named);
})()`;

/** Drawn words that would be read out after the sentence that says what is drawn. */
export const TICKS_ALOUD = `[...document.querySelectorAll('svg text')].filter((one) => one.closest('[aria-hidden="true"]') === null).map((one) => one.textContent)`;
