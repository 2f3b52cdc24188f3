import { plain, shorten } from "./plain.ts";
import type { Line, Link } from "./lines.ts";

/** How a vendor writes text: what of it is markup, and how what isn't is kept from being any. */
export interface Dialect {
  readonly escape: (text: string) => string;
  /** Of texts that are escaped. */
  readonly strong: (text: string) => string;
  /** The label is escaped, the address is a `webAddress`. */
  readonly link: (label: string, url: string) => string;
  /** Before each fact and step. */
  readonly bullet?: string;
  /** Between lines: a line break unless set. */
  readonly newline?: string;
}

export interface Room {
  readonly limit: number;
  /** Of a text, in the vendor's unit; that of two texts together is the sum of theirs. */
  readonly size: (text: string) => number;
  /** Said where it was cut. */
  readonly note: string;
}

/** The lines in a vendor's markup, as far as there is room: cut at a line or within a text, never within an escape. */
export function layOut(lines: readonly Line[], dialect: Dialect, room: Room): string {
  const newline = dialect.newline ?? "\n";
  const drawn = lines.map((line) => draw(line, dialect));
  const whole = drawn.join(newline);
  if (room.size(whole) <= room.limit) return whole;
  const note = dialect.escape(`… ${plain(room.note)}`);
  const between = room.size(newline);
  const kept: string[] = [];
  let left = room.limit - room.size(note);
  for (const [index, part] of drawn.entries()) {
    if (room.size(part) + between <= left) {
      kept.push(part);
      left -= room.size(part) + between;
      continue;
    }
    const shorter = cutLine(lines[index], (line) => room.size(draw(line, dialect)) + between <= left);
    if (shorter !== undefined) kept.push(draw(shorter, dialect));
    break;
  }
  while (kept.at(-1) === "") kept.pop();
  return [...kept, note].join(newline);
}

/** Less than this of a line says nothing. */
const SHORTEST = 20;

/** The longest beginning of a line that fits: it is cut before it is escaped. */
function cutLine(line: Line | undefined, fits: (line: Line) => boolean): Line | undefined {
  if (line === undefined || !("text" in line)) return undefined;
  let [short, long] = [SHORTEST, line.text.length];
  if (!fits({ ...line, text: shorten(line.text, short) })) return undefined;
  while (long - short > 1) {
    const middle = Math.floor((short + long) / 2);
    if (fits({ ...line, text: shorten(line.text, middle) })) short = middle;
    else long = middle;
  }
  return { ...line, text: shorten(line.text, short) };
}

function draw(line: Line, { escape, strong, link, bullet = "" }: Dialect): string {
  const drawLink = ({ label, url }: Link): string => link(escape(label), url);
  switch (line.kind) {
    case "title":
    case "heading":
      return strong(escape(line.text));
    case "fact":
      return `${bullet}${strong(escape(line.label))}: ${escape(line.text)}`;
    case "links":
      return line.links.map(drawLink).join(" · ");
    case "step":
    case "text":
    case "note":
      return escape(line.text);
    case "gap":
      return "";
  }
}
