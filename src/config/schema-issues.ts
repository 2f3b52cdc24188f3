import { z } from "zod";
import { INCIDENT_KINDS } from "../domain/incident.ts";
import { LANGUAGES } from "../domain/language.ts";

const assignees = (describes: string) => z.array(z.string().min(1)).max(10).optional().describe(describes);

/** `issues:` in the config. */
export const issues = z.strictObject({
  enabled: z.boolean().optional().describe("Whether incidents are opened as issues; true unless set"),
  label: z
    .string()
    .regex(/^[^,\s][^,]{0,49}$/, "a label has 1 to 50 characters and no comma")
    .meta({ examples: ["uptimeline"] })
    .optional()
    .describe("Label by which our issues are known; uptimeline unless set"),
  assignees: assignees("Logins of those to whom issues are assigned"),
  groups: z
    .record(z.string(), z.strictObject({ assignees: assignees("Logins, in the place of those of all issues") }))
    .optional()
    .describe("By group: who else is assigned; a monitor's own `assignees` come before these"),
  kinds: z
    .array(z.enum(INCIDENT_KINDS))
    .optional()
    .describe("Kinds of incidents that get an issue; all but models and advisory unless set"),
  pin: z
    .boolean()
    .optional()
    .describe("Whether the gravest open incidents, at most three, are pinned; false unless set"),
  lock: z
    .boolean()
    .optional()
    .describe(
      "Whether issues are locked when they are closed, so that only people with write access comment; false unless set",
    ),
  locale: z.enum(LANGUAGES).optional().describe("Language of issues; that of the site unless set"),
});
