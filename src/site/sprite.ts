/** Classes of the styles that fill by a pattern of the sprite, by its id. */
export const FILLED_BY: Readonly<Record<string, readonly string[]>> = {
  "p-limited": ["a-limited"],
  "p-nodata": ["a-nodata", "shade-nodata", "h-n"],
  "p-maint": ["a-maint", "shade-maint"],
  "p-timeout": ["a-timeout"],
};

const BEGIN = "<defs>\n";
const END = "</defs>";

/** A page without the marks and patterns of its sprite that nothing on it refers to: most pages need a third of them. */
export function withoutUnusedMarks(html: string): string {
  // The page's first: the sprite stands before all that it has to show, and nothing in the head can hold a tag of that kind.
  const from = html.indexOf(BEGIN) + BEGIN.length;
  const to = html.indexOf(END, from);
  if (from < BEGIN.length || to < 0) return html;
  const used = html
    .slice(from, to)
    .split("\n")
    .filter((mark) => isUsed(html, mark, to));
  return `${html.slice(0, from)}${used.join("\n")}\n${html.slice(to)}`;
}

function isUsed(html: string, mark: string, from: number): boolean {
  const id = /^<\w+ id="([\w-]+)"/u.exec(mark)?.[1];
  if (id === undefined) return false;
  return (FILLED_BY[id] ?? [`"#${id}"`]).some((reference) => html.includes(reference, from));
}
