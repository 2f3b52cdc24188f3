/** One line without control characters and without marks that turn or hide text. */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();

/** The same where a part without a text is refused. */
export const shown = (text: string): string => plain(text) || "–";

/** At most so many characters of a text, with a mark where it was cut; never within a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.trimEnd()}…`;
}

/** The same as UTF-8 has it. */
export const bytesOf = (text: string): number => Buffer.byteLength(text, "utf8");

/** An address as it can stand in any markup; `undefined` for what is no web address. */
export function webAddress(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return url.href.replaceAll(
    /[<>|"'`()[\]{}\\^*_~\s]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
