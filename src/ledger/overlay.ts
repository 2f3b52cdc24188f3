import type { Snapshot } from "../world.ts";
import { HISTORY } from "./paths.ts";

/** A commit as it stands once these changes are pushed onto it: path → text, `null` removes. */
export function overlaid(base: Snapshot, changes: ReadonlyMap<string, string | null>): Snapshot {
  if (changes.size === 0) return base;
  return {
    ...(base.kept !== undefined && { kept: base.kept }),
    async read(path) {
      const text = changes.get(path);
      return text === undefined ? base.read(path) : (text ?? undefined);
    },
    async list() {
      const written = [...changes.keys()].filter((path) => path.startsWith(`${HISTORY}/`));
      const paths = new Set([...(await base.list()), ...written]);
      return [...paths].filter((path) => changes.get(path) !== null).toSorted();
    },
  };
}
