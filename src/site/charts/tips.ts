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
 *     <div class="tips" data-name="Latency" data-form="# Nov, #: p50 # s|# #: #%" data-tip="6 14 10:00 12|1:18,500 16 09:00 2.3"></div>
 *
 * `data-tip` lists the places from left to right (and rows from the top), parted by `|`; each is `x` or `x,y`, whole thousandths
 * of the element's own width and height, and what stands for each `#` of its text. `data-form` lists those texts, parted by `|`;
 * a place names the one it has by its number and a colon, and has else that of the place before, the first place the first.
 * So the second place says `16 09:00: 2.3%`. Hundreds of places a page differ in their numbers alone.
 *
 * The element lies over the drawn area. Without script it is nothing: no focus, no name, no pointer. The script gives it
 * `tabindex="0" role="slider" aria-label=data-name aria-valuemin="1" aria-valuemax aria-valuenow aria-valuetext=text`; arrows left
 * and right go to the one before and after, up and down to the nearest of another row, Home and End to the first and last, Escape
 * closes; a pointer goes to the nearest. The tip is a `<div class="tip">` in it (`aria-hidden`, for `aria-valuetext` says it),
 * placed by the CSSOM, with a line of `.tip-at` at x. Texts hold nothing that is not in the table behind the figure.
 */
export function tips(name: string, places: readonly Tip[]): string {
  if (places.length === 0) return "";
  const step = Math.ceil(places.length / MOST_TIPS);
  const forms = new Map<string, number>();
  let before = 0;
  let told = "";
  for (let index = 0; index < places.length; index += step) {
    const { x, y, text } = places[index]!;
    let values = "";
    const form = text.replaceAll("|", "/").replace(VALUE, (value) => {
      values += ` ${value}`;
      return "#";
    });
    const own = forms.get(form) ?? forms.size;
    forms.set(form, own);
    told += `${index === 0 ? "" : "|"}${own === before ? "" : `${own}:`}${whole(x)}${y === undefined ? "" : `,${whole(y)}`}${values}`;
    before = own;
  }
  const data = { "data-name": name, "data-form": [...forms.keys()].join("|"), "data-tip": told };
  return el("div", { class: "tips", ...data }).replace(/\/>$/u, "></div>");
}

/** Numbers and times of the clock, but not the one of `p50`; what would be taken for the place of one is one, too. */
const VALUE = /(?<![a-z\d])\d(?:[\d.,:]*\d)?|#/gu;

/** A share of the width, 0..1, as a place. */
export const thousandths = (share: number): number => Math.round(share * 1_000);

const whole = (value: number): number => Math.min(1_000, Math.max(0, Math.round(value)));
