/** The longest that a name is in a path. */
const LONGEST = 48;

/**
 * For each name one that a path may hold: small letters, digits and hyphens, so that none leads elsewhere and none is another
 * one's on a disk that knows no capitals. A name keeps it whatever others there are, unless two would have the same: then all
 * but the first by the alphabet are numbered. One without Latin letters is called `rest`, and numbered alike.
 */
export function pathNames(names: readonly string[], rest: string): ReadonlyMap<string, string> {
  const wanted = new Map(names.map((name) => [name, lettersOf(name) || rest]));
  const taken = new Set<string>();
  // Whoever is called exactly so goes first.
  const order = [...wanted].toSorted(
    ([a, x], [b, y]) => Number(b === y) - Number(a === x) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return new Map(
    order.map(([name, letters]) => {
      let free = letters;
      for (let count = 2; taken.has(free) || RESERVED.has(free); count += 1) free = `${letters}-${count}`;
      taken.add(free);
      return [name, free];
    }),
  );
}

/** The list of a folder, and names that are devices on Windows. */
const RESERVED: ReadonlySet<string> = new Set(["index", "con", "prn", "aux", "nul"]);

function lettersOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-/u, "")
    .slice(0, LONGEST)
    .replace(/-$/u, "");
}
