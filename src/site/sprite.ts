/** Classes of the styles that fill by a pattern of the sprite, by its id. */
export const FILLED_BY: Readonly<Record<string, readonly string[]>> = {
  "p-limited": ["a-limited"],
  "p-nodata": ["a-nodata", "shade-nodata", "h-n"],
  "p-maint": ["a-maint", "shade-maint"],
  "p-timeout": ["a-timeout"],
};

const BEGIN = "<defs>\n";
const END = "</defs>";
/** In one pass: a page is long, and most of what is looked for is not on it. */
const REFERENCE = new RegExp(`"#([gm]-[a-z]+)"|\\b(?:${Object.values(FILLED_BY).flat().join("|")})\\b`, "gu");

/** A page without the marks and patterns of its sprite that nothing on it refers to: most pages need a third of them. */
export function withoutUnusedMarks(html: string): string {
  // The page's first: the sprite stands before all that it has to show, and nothing in the head can hold a tag of that kind.
  const from = html.indexOf(BEGIN) + BEGIN.length;
  const to = html.indexOf(END, from);
  if (from < BEGIN.length || to < 0) return html;
  const rest = html.slice(to);
  const used = new Set<string>();
  for (const [text, id] of rest.matchAll(REFERENCE)) used.add(id ?? text);
  const marks = html
    .slice(from, to)
    .split("\n")
    .filter((mark) => namesOf(mark).some((name) => used.has(name)));
  return `${html.slice(0, from)}${marks.join("\n")}\n${rest}`;
}

/** By which a page refers to a mark. */
function namesOf(mark: string): readonly string[] {
  const id = /^<\w+ id="([\w-]+)"/u.exec(mark)?.[1];
  return id === undefined ? [] : (FILLED_BY[id] ?? [id]);
}
