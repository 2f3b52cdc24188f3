export const TEXT_KEPT = 2_000;
const TITLE_KEPT = 300;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);
const LONGEST_ENTITY = 8;
const LINE_BREAKS: ReadonlySet<string> = new Set(["br", "p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4"]);

/**
 * HTML or plain text as plain text of at most `kept` characters: tags go, block ends become line breaks, entities become
 * characters, control characters go. One pass, so linear whatever comes. The result is text, not markup: sinks escape it.
 */
export function plainText(html: string, kept = TEXT_KEPT): string {
  let out = "";
  let at = 0;
  // Enough to fill `kept` after blanks have been folded, and a bound for what is made of five megabytes.
  while (at < html.length && out.length < kept * 4) {
    const char = html.charAt(at);
    if (char === "<" && /[a-z/!]/i.test(html.charAt(at + 1))) {
      const end = html.indexOf(">", at);
      if (end === -1) {
        // No tag ends from here on: the rest is text.
        out += html.slice(at, at + kept * 4);
        break;
      }
      if (LINE_BREAKS.has(tagName(html, at, end))) out += "\n";
      at = end + 1;
    } else if (char === "&") {
      const [text, length] = entity(html, at);
      out += text;
      at += length;
    } else {
      out += char;
      at += 1;
    }
  }
  return shorten(foldBlanks(out), kept);
}

/** A title: one line of plain text. */
export function plainTitle(html: string): string {
  return plainText(html, TITLE_KEPT).replaceAll("\n", " ");
}

function tagName(html: string, start: number, end: number): string {
  return (
    /^<\/?([a-z0-9]{1,10})(?![a-z0-9])/i.exec(html.slice(start, Math.min(end, start + 14)))?.[1] ?? ""
  ).toLowerCase();
}

function entity(html: string, at: number): readonly [text: string, length: number] {
  const match = /^&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/i.exec(html.slice(at, at + LONGEST_ENTITY + 2));
  const name = match?.[1];
  if (match === null || name === undefined) return ["&", 1];
  const known = name.startsWith("#") ? codePoint(name) : ENTITIES.get(name.toLowerCase());
  return known === undefined ? ["&", 1] : [known, match[0].length];
}

function codePoint(reference: string): string | undefined {
  const code = /^#x/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number.parseInt(reference.slice(1), 10);
  return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
    ? String.fromCodePoint(code)
    : undefined;
}

function foldBlanks(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) =>
      line
        .split(/[\s\p{Cc}]/u)
        .filter((part) => part !== "")
        .join(" "),
    )
    .filter((line) => line !== "")
    .join("\n");
}

function shorten(text: string, kept: number): string {
  if (text.length <= kept) return text.toWellFormed();
  // A pair of surrogates that was cut in two leaves half a character: it goes.
  const cut = text.slice(0, kept - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`.toWellFormed();
}
