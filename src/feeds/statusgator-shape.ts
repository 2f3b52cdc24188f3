import { z } from "zod";
import type { FeedProblem } from "../domain/report.ts";
import { identifier, list, moment, text } from "./reading/fields.ts";

/* The lists of StatusGator's API v3: `{success, data: […], pagination: {total_pages, …}}`. Every field is optional. */

export type ListName = "monitors" | "history" | "incidents";

const Named = z.object({ name: text }).catch({ name: "" });

const Monitor = z.object({
  id: identifier,
  display_name: text,
  name: text,
  /** After the board's filters; what is watched is the same. */
  filtered_status: text,
  unfiltered_status: text,
  status: text,
  paused_at: moment,
  checked_at: moment,
  group: Named,
});
export type BoardMonitor = z.infer<typeof Monitor>;

/** A stretch in which one monitor had one status. */
const Stretch = z.object({
  monitor_id: identifier,
  name: text,
  status: text,
  started_at: moment,
  ended_at: moment,
  message: text,
  details: text,
});
export type BoardStretch = z.infer<typeof Stretch>;

/** What the board's own people announce. */
const Incident = z.object({
  id: identifier,
  name: text,
  title: text,
  details: text,
  severity: text,
  phase: text,
  started_at: moment,
  resolved_at: moment,
  will_start_at: moment,
  will_end_at: moment,
  created_at: moment,
  updated_at: moment,
  scheduled_maintenance: z.boolean().catch(false),
  resolved_or_completed: z.boolean().catch(false),
});
export type BoardIncident = z.infer<typeof Incident>;

export const Envelope = z.object({
  data: z.array(z.unknown()),
  pagination: z.object({ total_pages: z.number().catch(1) }).catch({ total_pages: 1 }),
});

/** One list, read: where there are more pages than the first, `cut`. */
export type List = { readonly cut: boolean } & (
  | { readonly name: "monitors"; readonly entries: readonly BoardMonitor[] }
  | { readonly name: "history"; readonly entries: readonly BoardStretch[] }
  | { readonly name: "incidents"; readonly entries: readonly BoardIncident[] }
);

/** The keys by which a list is known where its address does not say which it is. */
const MARKS: readonly (readonly [ListName, readonly string[]])[] = [
  ["monitors", ["display_name", "filtered_status", "unfiltered_status"]],
  ["history", ["monitor_id"]],
  ["incidents", ["phase", "severity"]],
];

export function listOf({ data, pagination }: z.infer<typeof Envelope>, wanted?: ListName): List | FeedProblem {
  const name = wanted ?? MARKS.find(([, keys]) => data.some((entry) => hasAny(entry, keys)))?.[0];
  if (name === undefined)
    return data.length === 0
      ? { reason: "empty", detail: "an empty list of which it is not known what it lists" }
      : { reason: "wrong-shape", detail: "a list that is none of monitors, history or incidents" };
  const cut = pagination.total_pages > 1;
  const read: List =
    name === "monitors"
      ? {
          name,
          cut,
          entries: list(Monitor)
            .parse(data)
            .filter(({ id }) => id !== ""),
        }
      : name === "history"
        ? {
            name,
            cut,
            entries: list(Stretch)
              .parse(data)
              .filter(({ monitor_id }) => monitor_id !== ""),
          }
        : {
            name,
            cut,
            entries: list(Incident)
              .parse(data)
              .filter(({ id }) => id !== ""),
          };
  if (read.entries.length > 0) return read;
  if (data.length > 0) return { reason: "wrong-shape", detail: `a list whose entries are not ${name}` };
  return name === "monitors" ? { reason: "empty", detail: "a board without monitors" } : read;
}

function hasAny(entry: unknown, keys: readonly string[]): boolean {
  return typeof entry === "object" && entry !== null && keys.some((key) => Object.hasOwn(entry, key));
}
