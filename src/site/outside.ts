const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/gu;
/** More marks than any script puts on a letter: they would be drawn over the lines around. */
const MARKS = /(\p{M}{4})\p{M}+/gu;
const LONGEST = 160;
/** Of a name in a chart, where nothing breaks. */
export const LONGEST_DRAWN = 32;

/**
 * Text that others wrote, made safe to stand in a line of ours: without control characters, halves of pairs, heaps of marks and
 * whatever turns the direction of what follows, on one line, at most `longest` characters. Escaping is still the sink's.
 */
export function outsideText(text: string, longest: number = LONGEST): string {
  const line = onOneLine(text);
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}

/** What most texts are. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/u;

/** The same of any length: a paragraph. */
export const onOneLine = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text.toWellFormed().replace(CONTROLS, " ").replace(MARKS, "$1").replace(/\s+/gu, " ").trim();

/** The same of every key and text of a document; one of which nothing has to go is the same object. */
export function plainThroughout<T>(document: T): T {
  return SUSPECT.test(JSON.stringify(document)) ? (plain(document) as T) : document;
}

/** As JSON writes what is below a blank, and halves of pairs. */
const SUSPECT = new RegExp(String.raw`\\[bfnrtu]|${CONTROLS.source}|${MARKS.source}`, "u");

function plain(value: unknown): unknown {
  if (typeof value === "string") return onOneLine(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [onOneLine(key), plain(one)]));
}

/** The address if a reader may be sent there (http and https only), else `undefined`. */
export function outsideUrl(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}
