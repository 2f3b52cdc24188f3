import { z } from "zod";
import { compileAlert } from "../conditions/index.ts";
import { DAY_MS, MINUTE_MS } from "../domain/instant.ts";
import { ALERT_SET_NAMES } from "./alert-sets.ts";
import { duration, id, meaning } from "./values.ts";

/** `errorRate > 5% for 2m`, compiled. */
export const alertText = (example: string) =>
  meaning(z.string().meta({ examples: [example] }), (text) => {
    const result = compileAlert(text);
    if (!result.ok) return result;
    const { ok: _, ...value } = result;
    return { value };
  });

export const LONGEST_WINDOW_MS = 30 * DAY_MS;

/** What a rule says; of a set, what is said otherwise. */
const sayings = {
  name: z.string().min(1).max(100).optional().describe("What it is called for people; the id unless set"),
  info: alertText("p50 > 15s for 30m").optional().describe("When it is worth knowing"),
  warning: alertText("p99 > 5s for 3m").optional().describe("When it is a warning"),
  critical: alertText("errorRate > 5% for 2m").optional().describe("When it is critical"),
  for: duration({ maxMs: DAY_MS, bounds: "it must be at most 1d", examples: ["2m", "10m"] })
    .optional()
    .describe("How long a limit must be broken, where the limit does not say so itself; at once unless set"),
  window: duration({
    minMs: MINUTE_MS,
    maxMs: LONGEST_WINDOW_MS,
    bounds: "it must be from 1m to 30d",
    examples: ["1h", "24h"],
  })
    .optional()
    .describe("How far figures look back that name no window of their own; as far as each needs unless set"),
  floor: duration({ examples: ["500ms", "2s"] })
    .optional()
    .describe("What a baseline is taken to be at least; 500ms unless set"),
};

const names = z.array(z.string().min(1)).min(1);

/** One entry under `alerts:`: a rule, or a set of rules by its name. */
export const alert = z
  .strictObject({
    id: id("slow-images")
      .optional()
      .describe("Name of the rule in files; of a set the beginning of the names of its rules, the set's unless set"),
    set: z.enum(ALERT_SET_NAMES).optional().describe("A ready-made set of rules"),
    rules: z
      .record(z.string(), z.strictObject(sayings))
      .optional()
      .describe("Of a set, by its rule: what is to be otherwise"),
    without: names.optional().describe("Of a set: rules of it that are left out"),
    ...sayings,
    monitors: names.optional().describe("Ids of monitors that it is about; all unless something is named"),
    groups: names.optional().describe("Groups whose monitors it is about"),
    providers: names.optional().describe("Providers whose monitors it is about"),
    together: z
      .boolean()
      .optional()
      .describe("Whether figures are those of all these monitors together; of each by itself unless set"),
  })
  .superRefine((entry, context) => {
    for (const { path, message, remedy } of shapeMistakes(entry))
      context.addIssue({ code: "custom", path, message, params: { remedy }, input: entry });
  });

type Entry = Readonly<Partial<Record<"id" | "set" | "rules" | "without" | keyof typeof sayings, unknown>>>;

function shapeMistakes(entry: Entry): { path: string[]; message: string; remedy: string }[] {
  const { set, info, warning, critical } = entry;
  if (set !== undefined) {
    return Object.keys(sayings)
      .filter((key) => entry[key as keyof typeof sayings] !== undefined)
      .map((key) => ({
        path: [key],
        message: "a set says this of each of its rules",
        remedy: "Say it under `rules:`, by the name of the rule",
      }));
  }
  const mistakes = [];
  for (const key of ["rules", "without"] as const)
    if (entry[key] !== undefined)
      mistakes.push({ path: [key], message: "only a set has rules", remedy: "Add `set:`, or remove this" });
  if (info === undefined && warning === undefined && critical === undefined)
    mistakes.push({
      path: [],
      message: "it says nothing of when it is broken",
      remedy: "Add `warning:`, `critical:` or `info:`, such as errorRate > 5% for 2m, or `set:`",
    });
  else if (entry.id === undefined)
    mistakes.push({ path: [], message: "a rule needs a name", remedy: "Add `id:`, such as slow-images" });
  return mistakes;
}

export type AlertFile = z.output<typeof alert>;
