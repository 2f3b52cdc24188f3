import { z } from "zod";
import type { Mistake } from "./explain.ts";
import { nearest } from "../domain/nearest.ts";

/**
 * The config as far as its parts refer to each other, read leniently: what the schema refuses is absent here, so that
 * these checks name their mistakes beside those of the schema.
 */
const Outline = z.object({
  feeds: z.array(z.object({ id: z.string().optional().catch(undefined) }).catch({})).catch([]),
  monitors: z
    .array(
      z
        .object({
          id: z.string().optional().catch(undefined),
          probe: z.unknown().optional(),
          expect: z.unknown().optional(),
          feeds: z
            .array(
              z
                .union([z.string(), z.object({ feed: z.string() })])
                .optional()
                .catch(undefined),
            )
            .optional()
            .catch(undefined),
        })
        .catch({ probe: null, expect: undefined }),
    )
    .catch([]),
});
type Outline = z.output<typeof Outline>;

/** Mistakes between the parts of a config: doubled ids, feeds that are not there, monitors without anything to go by. */
export function checkTogether(data: unknown): Mistake[] {
  const outline = Outline.safeParse(data).data ?? { feeds: [], monitors: [] };
  return [
    ...doubles("feeds", outline.feeds),
    ...doubles("monitors", outline.monitors),
    ...outline.monitors.flatMap((monitor, index) => [...unknownFeeds(outline, index), ...sourceless(monitor, index)]),
  ];
}

function doubles(room: "feeds" | "monitors", items: readonly { id?: string | undefined }[]): Mistake[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const message = `${room}[${earlier}] has the same id`;
    return [{ path: [room, index, "id"], message, remedy: "Give each an id of its own" }];
  });
}

function unknownFeeds(outline: Outline, index: number): Mistake[] {
  const ids = outline.feeds.flatMap(({ id }) => id ?? []);
  return (outline.monitors[index]?.feeds ?? []).flatMap((use, at) => {
    const id = typeof use === "string" ? use : use?.feed;
    if (id === undefined || ids.includes(id)) return [];
    const path = ["monitors", index, "feeds", at, ...(typeof use === "string" ? [] : ["feed"])];
    const meant = nearest(id, ids);
    const remedy =
      meant === undefined
        ? "Add it under `feeds:`, or remove it here"
        : `Did you mean "${meant}"? Otherwise add it under \`feeds:\``;
    return [{ path, message: "there is no feed with this id", remedy }];
  });
}

function sourceless(monitor: Outline["monitors"][number], index: number): Mistake[] {
  const hasProbe = monitor.probe !== undefined;
  const path = ["monitors", index];
  if (!hasProbe && (monitor.feeds === undefined || monitor.feeds.length === 0)) {
    const remedy = "Add `probe:` to ask it, or `feeds:` to judge it from an official page";
    return [{ path, message: "this monitor has neither a probe nor a feed", remedy }];
  }
  if (!hasProbe && monitor.expect !== undefined) {
    const remedy = "Add `probe:`, or remove `expect:`";
    return [
      { path: [...path, "expect"], isKey: true, message: "there is no answer to hold conditions against", remedy },
    ];
  }
  return [];
}
