import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";

/** Rows of one page; a page of more is slow to open. */
const ROWS_ON_A_PAGE = 100;

/** A page of a group's monitors. */
export interface GroupPart {
  /** As the config has it; empty for those without one. */
  readonly group: string;
  readonly path: string;
  /** From 1 to `parts`. */
  readonly part: number;
  readonly parts: number;
  readonly facts: readonly MonitorFacts[];
}

/** Pages of groups, in the index's order. Names of groups are anything, so that paths count them where letters are missing. */
export function groupParts({ facts }: Pick<SiteContext, "facts">): GroupPart[] {
  const groups = Map.groupBy(facts, ({ monitor }) => monitor.group ?? "");
  const taken = new Set<string>();
  return [...groups].flatMap(([group, own], index) => {
    const slug = slugOf(group, index + 1, taken);
    const parts = Math.ceil(own.length / ROWS_ON_A_PAGE);
    return Array.from({ length: parts }, (_, at) => ({
      group,
      path: `groups/${slug}${at === 0 ? "" : `.${at + 1}`}.html`,
      part: at + 1,
      parts,
      facts: own.slice(at * ROWS_ON_A_PAGE, (at + 1) * ROWS_ON_A_PAGE),
    }));
  });
}

function slugOf(group: string, place: number, taken: Set<string>): string {
  const letters = group
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 48);
  const slug = letters === "" || taken.has(letters) ? `${letters === "" ? "group" : letters}-${place}` : letters;
  const free = taken.has(slug) ? `${slug}-${place}` : slug;
  taken.add(free);
  return free;
}
