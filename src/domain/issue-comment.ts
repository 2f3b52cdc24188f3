import { isCommandLine } from "./issue-command.ts";

/** Of one comment so much is kept; the whole stands in the issue. */
export const COMMENT_MOST = 2_000;
/** An incident keeps so many; who writes more is read in the issue. */
export const COMMENTS_KEPT = 20;
/** Markup takes room, too: more of a comment is not looked at. */
const READ_MOST = 4 * COMMENT_MOST;
const LINES_MOST = 400;

/** A line by which a comment is kept out of the ledger, and so off the site. */
const PRIVATE = /^ {0,3}\/private[ \t]*$/im;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const QUOTE = /^ {0,3}>/;
/** Control characters, direction marks and the like; what ends a line is dealt with before. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/**
 * A comment as paragraphs of plain text, a blank line between them: without commands, quotes (which are the words of others),
 * hidden comments and the marks of headings, lists, emphasis and links, whose addresses stay. `""` where nothing is left, or
 * where its author keeps it out.
 */
export function commentText(body: string): string {
  const read = body.slice(0, READ_MOST);
  if (PRIVATE.test(read)) return "";
  const lines = withoutHidden(read).split(/\r\n?|\n/u, LINES_MOST);
  const paragraphs: string[] = [];
  let paragraph: string[] = [];
  let isFenced = false;
  const end = (): void => {
    if (paragraph.length > 0) paragraphs.push(paragraph.join(" "));
    paragraph = [];
  };
  for (const line of lines) {
    if (FENCE.test(line)) {
      isFenced = !isFenced;
      end();
      continue;
    }
    if (!isFenced && (isCommandLine(line) || QUOTE.test(line))) continue;
    const isItem = isFenced || ITEM.test(line);
    const text = plainLine(isFenced ? line : withoutMarks(line));
    if (text === "" || isItem) end();
    if (text !== "") paragraph.push(text);
  }
  end();
  return bounded(paragraphs.join("\n\n"));
}

/** What stands in `<!-- -->`; one that is never closed hides the rest, as it does on GitHub. */
function withoutHidden(text: string): string {
  let shown = "";
  let from = 0;
  for (;;) {
    const begin = text.indexOf("<!--", from);
    if (begin < 0) return shown + text.slice(from);
    shown += text.slice(from, begin);
    const end = text.indexOf("-->", begin + 4);
    if (end < 0) return shown;
    from = end + 3;
  }
}

const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]/;
const HEAD = /^ {0,3}(?:#{1,6}|[-*+])[ \t]+/;
const LINK = /!?\[([^[\]]{0,300})\]\((\S{1,500}?)(?:[ \t]+"[^"]{0,200}")?\)/gu;
const STRONG = /\*\*|__|`/gu;

const withoutMarks = (line: string): string =>
  line
    .replace(HEAD, "")
    .replaceAll(LINK, (_, text: string, address: string) => (text === "" ? address : `${text} (${address})`))
    .replaceAll(STRONG, "");

const plainLine = (line: string): string => line.replaceAll(UNSEEN, " ").replaceAll(/\s+/gu, " ").trim();

function bounded(text: string): string {
  const characters = [...text];
  return characters.length <= COMMENT_MOST
    ? text
    : `${characters
        .slice(0, COMMENT_MOST - 1)
        .join("")
        .trimEnd()}…`;
}
