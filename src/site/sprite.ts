/** Classes of the styles that fill by a pattern of the sprite, by its id. */
export const FILLED_BY: Readonly<Record<string, readonly string[]>> = {
  "p-limited": ["a-limited"],
  "p-nodata": ["a-nodata", "shade-nodata", "h-n"],
  "p-maint": ["a-maint", "shade-maint"],
  "p-timeout": ["a-timeout"],
};

const BEGIN = '<svg class="sprite"';
const END = "</defs></svg>\n";
/** In one pass: a page is long, and most of what is looked for is not on it. */
const REFERENCE = new RegExp(`"#(m-[a-z]+)"|\\b(?:${Object.values(FILLED_BY).flat().join("|")})\\b`, "gu");

/** A page without the marks and patterns of its sprite that nothing on it refers to: most pages need few of them, many none. */
export function withoutUnusedMarks(html: string): string {
  // The page's first: the sprite stands before all that it has to show, and nothing in the head can hold a tag of that kind.
  const from = html.indexOf(BEGIN);
  const to = html.indexOf(END, from);
  if (from < 0 || to < 0) return html;
  const rest = html.slice(to + END.length);
  const used = new Set<string>();
  for (const [text, id] of rest.matchAll(REFERENCE)) used.add(id ?? text);
  const [opening, ...marks] = html.slice(from, to).trimEnd().split("\n");
  const own = marks.filter((mark) => namesOf(mark).some((name) => used.has(name)));
  const sprite = own.length === 0 ? "" : `${[opening, ...own].join("\n")}\n${END}`;
  return `${html.slice(0, from)}${sprite}${rest}`;
}

/** By which a page refers to a mark. */
function namesOf(mark: string): readonly string[] {
  const id = /^<\w+ id="([\w-]+)"/u.exec(mark)?.[1];
  return id === undefined ? [] : (FILLED_BY[id] ?? [id]);
}
