import { z } from "zod";
import { nearest } from "../domain/nearest.ts";
import type { Mistake } from "./explain.ts";

const names = z.array(z.unknown()).catch([]);
/** As far as it refers to monitors; what the schema refuses is absent here. */
const Outline = z.object({
  maintenance: z
    .array(
      z
        .object({ id: z.unknown().optional(), monitors: names, groups: names, providers: names })
        .catch({ monitors: [], groups: [], providers: [] }),
    )
    .catch([]),
});

/** What windows may be about. */
export interface Named {
  readonly monitors: readonly string[];
  readonly groups: readonly string[];
  readonly providers: readonly string[];
}

const NOUNS = {
  monitors: "monitor with this id",
  groups: "monitor in this group",
  providers: "monitor of this provider",
};

/** Windows about what is not there, and doubled ids: what is announced is known again by its id. */
export function checkMaintenance(data: unknown, named: Named): Mistake[] {
  const { maintenance } = Outline.safeParse(data).data ?? { maintenance: [] };
  const seen = new Set<unknown>();
  return maintenance.flatMap((window, index) => {
    const path = ["maintenance", index];
    const isDouble = window.id !== undefined && seen.has(window.id);
    seen.add(window.id);
    return [
      ...(isDouble
        ? [{ path: [...path, "id"], message: "another window has the same id", remedy: "Give each an id of its own" }]
        : []),
      ...(["monitors", "groups", "providers"] as const).flatMap((key) =>
        window[key].flatMap((name, at) => unknownName(name, named[key], [...path, key, at], NOUNS[key])),
      ),
    ];
  });
}

function unknownName(name: unknown, known: readonly string[], path: Mistake["path"], noun: string): Mistake[] {
  if (typeof name !== "string" || known.includes(name)) return [];
  const meant = nearest(name, known);
  const remedy = meant === undefined ? "Remove it, or add the monitor" : `Did you mean "${meant}"? Otherwise remove it`;
  return [{ path, message: `there is no ${noun}`, remedy }];
}
