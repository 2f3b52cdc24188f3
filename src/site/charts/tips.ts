import { el } from "./svg.ts";

/** What a chart says at one place, in thousandths of its width; `y`, in thousandths of its height, where it has rows. */
export interface Tip {
  readonly x: number;
  readonly y?: number;
  readonly text: string;
}

/** One drawing may have so many places that say something. */
const MOST_TIPS = 400;

/**
 * The hook by which the script makes a chart readable point by point. It stands after the chart's `svg`, in its `.plot`:
 *
 *     <div class="tips" data-name="Latency" data-tip="6 Sat 14 Nov, 10:00: p50 12 s, p95 31 s|18,500 Mon 09:00: 2.3%"></div>
 *
 * `data-tip` lists the places from left to right (and rows from the top), parted by `|`; each is `x text` or `x,y text`, where x
 * and y are whole thousandths of the element's own width and height. The element lies over the drawn area. Without script it is
 * nothing: no focus, no name, no pointer. The script gives it `tabindex="0" role="slider" aria-label=data-name aria-valuemin="1"
 * aria-valuemax aria-valuenow aria-valuetext=text`; arrows left and right go to the one before and after, up and down to the
 * nearest of another row, Home and End to the first and last, Escape closes; a pointer goes to the nearest. The tip is a
 * `<div class="tip">` in it (`aria-hidden`, for `aria-valuetext` says it), placed by the CSSOM, with a line of `.tip-at` at x.
 * Texts hold nothing that is not in the table behind the figure.
 */
export function tips(name: string, places: readonly Tip[]): string {
  if (places.length === 0) return "";
  const step = Math.ceil(places.length / MOST_TIPS);
  const told = places
    .filter((_, index) => index % step === 0)
    .map(
      ({ x, y, text }) =>
        `${whole(x)}${y === undefined ? "" : `,${whole(y)}`} ${text.includes("|") ? text.replaceAll("|", "/") : text}`,
    );
  return el("div", { class: "tips", "data-name": name, "data-tip": told.join("|") }).replace(/\/>$/u, "></div>");
}

/** A share of the width, 0..1, as a place. */
export const thousandths = (share: number): number => Math.round(share * 1_000);

const whole = (value: number): number => Math.min(1_000, Math.max(0, Math.round(value)));
