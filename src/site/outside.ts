const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;
const LONGEST = 160;

/**
 * Text that others wrote, made safe to stand in a line of ours: without control characters and marks that turn the direction of
 * what follows, on one line, at most `longest` characters. Escaping is still the sink's.
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

/** The same of any length: a paragraph. */
export const onOneLine = (text: string): string => text.replace(CONTROLS, " ").replace(/\s+/gu, " ").trim();

/** The address if a reader may be sent there (http and https only), else `undefined`. */
export function outsideUrl(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}
