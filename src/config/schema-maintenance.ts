import { z } from "zod";
import { EXPECTATIONS } from "../domain/incident.ts";
import { DAY_MS, MINUTE_MS } from "../domain/instant.ts";
import { mistakeIn } from "../recurrence.ts";
import { momentOf } from "./build-maintenance.ts";
import { duration, id, meaning, timeZone } from "./values.ts";

/** With an offset it is a moment; without one the zone of the window says which. */
export const moment = (example: string) =>
  meaning(z.string().meta({ examples: [example, `${example}Z`] }), (text) =>
    Number.isNaN(momentOf(text, "UTC"))
      ? { message: "this is no moment of the calendar", remedy: `Write it like "${example}" or "${example}+01:00"` }
      : { value: text },
  );

const rule = (kind: "cron" | "rrule", example: string) =>
  meaning(z.string().meta({ examples: [example] }), (text) => {
    const mistake = mistakeIn(kind, text);
    return mistake === undefined ? { value: text } : { message: mistake };
  });

const ids = z.array(z.string().min(1)).min(1);

/** What a window says of when it is, as it was written. */
interface Times {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cron?: string | undefined;
  readonly rrule?: string | undefined;
  readonly duration?: number | undefined;
  readonly timeZone?: string | undefined;
}

interface TimesMistake {
  readonly path?: string;
  readonly message: string;
  readonly remedy: string;
}

const WAYS_REMEDY = "Write `from` and `to` for once, or `cron` or `rrule` with `duration` for again and again";

function timesMistake({ from, to, cron, rrule, duration: length, timeZone: zone = "UTC" }: Times) {
  const isOnce = from !== undefined || to !== undefined;
  const ways = [isOnce, cron !== undefined, rrule !== undefined].filter(Boolean).length;
  if (ways === 0) return { message: "it does not say when", remedy: WAYS_REMEDY };
  if (ways > 1) return { message: "it says in more than one way when", remedy: WAYS_REMEDY };
  if (!isOnce) {
    return length === undefined
      ? { message: "it does not say how long", remedy: 'Add `duration:`, such as "30m"' }
      : undefined;
  }
  if (from === undefined || to === undefined) {
    return { message: "it has a beginning or an end, and needs both", remedy: "Write `from` and `to`" };
  }
  if (length !== undefined) {
    return { path: "duration", message: "`from` and `to` say how long", remedy: "Remove this" };
  }
  const [fromMs, toMs] = [momentOf(from, zone), momentOf(to, zone)];
  if (toMs <= fromMs) return { path: "to", message: "it ends before it begins", remedy: "Write a later moment" };
  if (toMs - fromMs > 31 * DAY_MS) {
    const remedy = "Write an end within 31 days, or remove the monitors from the config for so long";
    return { path: "to", message: "nobody would miss the monitors for more than a month", remedy };
  }
  return undefined;
}

/** One entry under `maintenance:`. */
export const maintenance = z
  .strictObject({
    id: id("nightly-restart").describe("Name of the window in files; what was announced is known again by it"),
    title: z.string().min(1).max(200).optional().describe("What is done, for people; the id unless set"),
    monitors: ids.optional().describe("Ids of monitors that it is about"),
    groups: ids.optional().describe("Groups whose monitors it is about"),
    providers: ids.optional().describe("Providers whose monitors it is about"),
    from: moment("2026-12-01T22:00").optional().describe("When it begins, if it comes once"),
    to: moment("2026-12-01T23:30").optional().describe("When it ends, if it comes once"),
    cron: rule("cron", "0 2 * * 0").optional().describe("When it begins, as a cron expression of five fields"),
    rrule: rule("rrule", "FREQ=MONTHLY;BYDAY=2SU;BYHOUR=2;BYMINUTE=0;BYSECOND=0")
      .optional()
      .describe("When it begins, as a rule of RFC 5545, such as calendars have; DTSTART:… may stand before it"),
    duration: duration({
      minMs: MINUTE_MS,
      maxMs: 7 * DAY_MS,
      bounds: "it must be from 1m to 7d",
      examples: ["30m", "2h"],
    })
      .optional()
      .describe("How long it lasts, if it comes again and again"),
    timeZone: timeZone().optional().describe("IANA time zone of all times here; that of the site unless set"),
    expect: z
      .enum(EXPECTATIONS)
      .optional()
      .describe(
        "What is expected of the monitors meanwhile; one that is degraded and found down is told. down unless set",
      ),
    announce: duration({ maxMs: 30 * DAY_MS, bounds: "it must be at most 30d", examples: ["24h", "7d"] })
      .optional()
      .describe("How long before its begin it is announced; 24h unless set, 0s for not ahead"),
  })
  .superRefine((window, context) => {
    if (context.issues.length > 0) return;
    const report = ({ path, message, remedy }: TimesMistake): void =>
      context.addIssue({ code: "custom", message, params: { remedy }, path: path === undefined ? [] : [path] });
    const mistake = timesMistake(window);
    if (mistake !== undefined) report(mistake);
    if ([window.monitors, window.groups, window.providers].every((names) => names === undefined)) {
      report({ message: "it does not say what it is about", remedy: "Add `monitors`, `groups` or `providers`" });
    }
  });

export type MaintenanceFile = z.output<typeof maintenance>;
