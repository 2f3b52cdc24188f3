import { z } from "zod";
import { INCIDENT_KINDS, LEVELS } from "../domain/incident.ts";
import { LANGUAGES } from "../domain/language.ts";
import { ENVIRONMENTS, IMPORTANCES } from "../domain/monitor.ts";
import { duration, timeZone, webUrl } from "./values.ts";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const clock = (example: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "is no time of day like 22:00")
    .meta({ examples: [example] });
const channelIds = z.array(z.string().min(1));

const times = z.strictObject({
  from: clock("22:00").optional().describe("Time of day; 00:00 unless set"),
  to: clock("07:00")
    .optional()
    .describe("Time of day, over midnight where it is the earlier one; 24 hours later unless set"),
  days: z.array(z.enum(DAYS)).min(1).optional().describe("Days of the week on which it begins; all unless set"),
});

/** One entry under `routes:`. */
export const route = z.strictObject({
  levels: z
    .array(z.enum(LEVELS))
    .min(1)
    .optional()
    .describe("Levels that it takes; warning and critical unless set, and all where `kinds` is set"),
  kinds: z.array(z.enum(INCIDENT_KINDS)).min(1).optional().describe("Kinds of incidents that it takes; all unless set"),
  monitors: z.array(z.string().min(1)).min(1).optional().describe("Ids of monitors that it is about; all unless set"),
  groups: z.array(z.string().min(1)).min(1).optional().describe("Groups that it is about; all unless set"),
  providers: z.array(z.string().min(1)).min(1).optional().describe("Providers that it is about; all unless set"),
  importances: z.array(z.enum(IMPORTANCES)).min(1).optional().describe("Importances that it takes; all unless set"),
  environments: z.array(z.enum(ENVIRONMENTS)).min(1).optional().describe("Environments that it takes; all unless set"),
  times: times.optional().describe("Hours and days at which it holds; always unless set"),
  to: channelIds.describe("Ids of the channels that are told; none for silence"),
});

/** `notices:` in the config. */
export const notices = z.strictObject({
  cooldown: duration({ examples: ["30m"] })
    .optional()
    .describe("Time in which an incident is told to a channel once, unless its level rises or it ends; 30m unless set"),
  remind: duration({ minMs: 600_000, bounds: "it must be at least 10m", examples: ["4h"] })
    .optional()
    .describe("An open incident that nobody has acknowledged is told again after so long; never unless set"),
  escalate: z
    .strictObject({
      after: duration({ minMs: 60_000, bounds: "it must be at least 1m", examples: ["30m"] }).describe(
        "How long a critical incident may go without an acknowledgement",
      ),
      to: channelIds.min(1).describe("Ids of the channels that are told then"),
    })
    .optional()
    .describe("Whom to tell when nobody acknowledges"),
  digest: z
    .strictObject({
      every: z.enum(["day", "week"]).describe("How often; weeks begin on Monday"),
      at: clock("09:00").optional().describe("Time of day after which it is sent; 09:00 unless set"),
      to: channelIds.min(1).describe("Ids of the channels that get it"),
    })
    .optional()
    .describe("A summary of what was, whatever happened"),
  ping: webUrl("https://hc-ping.com/your-uuid")
    .optional()
    .describe(
      "Address that is called at the end of each run that kept its ledger: a dead man's switch. May hold ${NAME}",
    ),
  timeZone: timeZone().optional().describe("IANA time zone of hours and digests; that of the site unless set"),
  locale: z.enum(LANGUAGES).optional().describe("Language of messages; that of the site unless set"),
});
