import { readMarkup } from "./html.ts";

export const TEXT_KEPT = 2_000;
const TITLE_KEPT = 300;

/** Elements that begin and end a line. */
export const LINE_BREAKS: ReadonlySet<string> = new Set(
  "br p div li ul ol dl dt dd table tr h1 h2 h3 h4 h5 h6 hr pre blockquote section article".split(" "),
);

/** Elements whose text is not for reading. */
export const UNREAD: ReadonlySet<string> = new Set(["script", "style"]);

/**
 * HTML or plain text as plain text of at most `kept` characters: tags go, block ends become line breaks, entities become
 * characters, control characters go. One pass, so linear whatever comes. The result is text, not markup: sinks escape it.
 */
export function plainText(html: string, kept = TEXT_KEPT): string {
  // Enough to fill `kept` after blanks have been folded, and a bound for what is made of five megabytes.
  const most = kept * 4;
  let [out, unread] = ["", ""];
  const breakAt = (name: string): void => {
    if (LINE_BREAKS.has(name)) out += "\n";
  };
  readMarkup(html, {
    text(text) {
      if (unread === "") out += text.slice(0, most);
    },
    open(name) {
      if (UNREAD.has(name)) unread = name;
      breakAt(name);
    },
    close(name) {
      if (name === unread) unread = "";
      breakAt(name);
    },
    isEnough: () => out.length >= most,
  });
  return shorten(foldBlanks(out), kept);
}

/** A title: one line of plain text. */
export function plainTitle(html: string): string {
  return plainText(html, TITLE_KEPT).replaceAll("\n", " ");
}

/** Text, not markup, on one line of at most `kept` characters. */
export function oneLine(text: string, kept = TEXT_KEPT): string {
  return shorten(foldBlanks(text.slice(0, kept * 4)).replaceAll("\n", " "), kept);
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
