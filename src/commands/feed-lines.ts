/* Lines of a terminal from texts that others wrote: nothing in them commands a terminal or GitHub's runner. */

export const COLUMNS = 100;
/** Room for the mark before a line that the runner would obey. */
const INNER = COLUMNS - 2;

const CONTROLS = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;
/** Characters that take two columns: East Asian wide ones and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** On one line, without control characters and marks of direction, nor what the runner takes for a command within a line. */
export function plain(text: string): string {
  return text.replace(CONTROLS, " ").replace(/\s+/gu, " ").trim().replaceAll("##[", "## [").toWellFormed();
}

export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** At most `width` columns, the end cut off. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

export const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

/** A text under a head, both cleaned of what others may have put in; longer ones go on below where the text began. */
export function wrapped(head: string, text: string, most = Infinity): string[] {
  const indent = widthOf(head);
  const room = INNER - indent;
  const lines: string[] = [];
  let line = "";
  for (const word of plain(text)
    .split(" ")
    .flatMap((one) => pieces(one, room))) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  const shown = lines.length > most ? [...lines.slice(0, most - 1), clip(`${lines[most - 1]} …`, room)] : lines;
  return shown.map((part, at) => `${at === 0 ? head : " ".repeat(indent)}${part}`.trimEnd());
}

/** A word that is longer than a line, in pieces. */
function pieces(word: string, room: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (widthOf(part) + widthOf(character) > room) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

/** Rows as a table, the first two spaces in; a cell whose column is in `right` stands at its right end. */
export function table(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ""))));
  // The first column gives way.
  const rest = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  widths[0] = Math.min(widths[0] ?? 0, Math.max(8, INNER - 2 - rest));
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          right.has(at) ? padStart(cell, widths[at] ?? 0) : pad(clip(cell, widths[at] ?? 0), widths[at] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `  ${line}`);
}

/** The lines as one text; one that the runner would take for a command is marked. */
export function textOf(lines: readonly string[]): string {
  return `${lines
    .map((line) => line.replace(/^(\s*)(?=::)/u, "$1| "))
    .join("\n")
    .trimEnd()}\n`;
}

/** JSON whose texts hold nothing that a terminal or the runner obeys; its value is the same. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) =>
      [...Array(character.length).keys()].map((at) => escaped(character.charCodeAt(at))).join(""),
    )
    .replaceAll("##[", `${escaped(0x23)}#[`);
}

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;
