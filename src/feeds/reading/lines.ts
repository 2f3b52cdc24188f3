import { readMarkup } from "./html.ts";
import { LINE_BREAKS, oneLine, UNREAD } from "./plain-text.ts";

/** One line of a text that people wrote as HTML. */
export interface Line {
  /** On one line, blanks folded. */
  readonly text: string;
  /** What of its beginning is set in bold, or "". */
  readonly strong: string;
  /** The element it stands in: `p`, `li`, `h3`…; "" outside of any. */
  readonly element: string;
}

/** Most lines that are read of one text. */
const MOST_LINES = 500;
const BOLD: ReadonlySet<string> = new Set(["strong", "b"]);

/** HTML, or plain text where there are no elements that make lines, as its lines in order, empty ones left out. One pass; at most 500 lines. */
export function readLines(html: string): Line[] {
  const isPlain = !/<\/?(?:p|br|div|li|[uo]l|tr|h[1-6])\b/i.test(html);
  const lines: Line[] = [];
  let [text, strong, element, unread, isBold] = ["", "", "", "", false];
  const end = (next: string): void => {
    const line = { text: oneLine(text), strong: oneLine(strong), element };
    if (line.text !== "") lines.push(line);
    [text, strong, element, isBold] = ["", "", next, false];
  };
  readMarkup(html, {
    text(piece) {
      if (unread !== "") return;
      const [first = "", ...rest] = isPlain ? piece.split(/\r\n|[\r\n]/, MOST_LINES) : [piece];
      text += first;
      if (isBold) strong += first;
      for (const line of rest) {
        end("");
        text = line;
      }
    },
    open(name) {
      if (UNREAD.has(name)) unread = name;
      if (LINE_BREAKS.has(name)) end(name === "br" ? element : name);
      else if (BOLD.has(name) && text.trim() === "") isBold = true;
    },
    close(name) {
      if (name === unread) unread = "";
      if (LINE_BREAKS.has(name)) end("");
      else if (BOLD.has(name)) isBold = false;
    },
    isEnough: () => lines.length >= MOST_LINES,
  });
  end("");
  return lines.slice(0, MOST_LINES);
}
