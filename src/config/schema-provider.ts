import { z } from "zod";
import { TIERS } from "../domain/monitor.ts";
import { isMapping } from "./presets/fill.ts";
import { BUNDLES } from "./providers/index.ts";
import { budgets, parameters, policyKeys } from "./schema-monitor.ts";

const ids = z.array(z.string().min(1)).min(1).optional();

/** Keys of an entry that each monitor made of it takes over. */
const sharedKeys = {
  group: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe("Heading under which the site lists them; the provider unless set"),
  ...policyKeys,
  tier: z
    .enum(TIERS)
    .optional()
    .describe("How dear the questions to models are, cheap unless set; where it stands, models are asked"),
  budget: budgets.optional().describe("What each of them may spend"),
};

export const SHARED_KEYS = Object.keys(sharedKeys);

/** An entry under `monitors:` that names a provider to watch whole: it stands for the monitors and feeds of its bundle. */
export const ProviderEntry = z.strictObject({
  provider: z
    .string()
    // A name that is none is told with the names there are; editors complete it.
    .meta({ enum: BUNDLES.map(({ name }) => name) })
    .describe("A provider that is watched whole; docs/providers.md shows what each stands for"),
  with: parameters
    .optional()
    .describe(
      "Parameters of the provider, such as key, by which models are asked, too. Texts may hold ${NAME} of a secret",
    ),
  only: ids.describe("Ids of the monitors that are made; all unless set"),
  without: ids.describe("Ids of monitors that are not made"),
  ...sharedKeys,
});

/** What a monitor has and an entry has not. */
export const OWN_KEYS = ["id", "probe", "preset", "feeds"] as const;

/** Whether an entry under `monitors:` names a provider and nothing else to ask. */
export function isBundleEntry(entry: unknown): entry is Record<string, unknown> {
  if (!isMapping(entry) || (entry["provider"] ?? undefined) === undefined) return false;
  return OWN_KEYS.every((key) => (entry[key] ?? undefined) === undefined);
}
