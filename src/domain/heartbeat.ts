import { z } from "zod";
import { DAY_MS, MINUTE_MS, SECOND_MS, toInstant, toMs, type Instant } from "./instant.ts";
import { compareSamples, type Sample } from "./sample.ts";
import { ID_PATTERN, type Monitor } from "./monitor.ts";
import { isCounted } from "./outcome.ts";
import type { State } from "./state.ts";

/** A report older than this says nothing of now. */
const OLDEST_MS = DAY_MS;
/** Clocks differ by minutes, not more: a report may come from so far ahead. */
const SKEW_MS = 5 * MINUTE_MS;

/** What the body of a report says, its times as our own. */
export interface HeartbeatReport {
  readonly monitor: string;
  /** By which it is accepted once. */
  readonly id: string;
  readonly sent: Instant;
  readonly status: "ok" | "fail";
  /** How long the reported work took. */
  readonly ms?: number;
  /** The HTTP status, or a code of safe characters. */
  readonly code?: number | string;
}

/** The body of a report. Keys that we do not know are left out, so that a sender may say more to others. */
export const HeartbeatBody: z.ZodType<HeartbeatReport> = z.object({
  monitor: z.string().regex(ID_PATTERN),
  id: z.string().regex(/^[A-Za-z0-9_.:-]{1,64}$/),
  sent: z.iso
    .datetime({ offset: true })
    .refine((text) => Number.isFinite(toMs(text)))
    .transform((text) => toInstant(toMs(text))),
  status: z.enum(["ok", "fail"]).default("ok"),
  ms: z
    .number()
    .min(0)
    .max(7 * DAY_MS)
    .exactOptional(),
  code: z.union([z.int().min(100).max(599), z.string().regex(/^[A-Za-z0-9_.:-]{1,40}$/)]).exactOptional(),
});

/** Why a report does not count. */
export type Refusal = "known" | "not-newer" | "too-old" | "from-the-future";

/**
 * Whether a report counts: its id is unseen, it was sent after the monitor's last report, within a day, and not later than
 * clocks differ. `undefined` where it does. Asked again on every ledger that turns out to stand, so that of reports that
 * race only one is ever taken.
 */
export function refusalOf(report: HeartbeatReport, samples: readonly Sample[], nowMs: number): Refusal | undefined {
  const sentMs = toMs(report.sent);
  if (sentMs > nowMs + SKEW_MS) return "from-the-future";
  if (sentMs < nowMs - OLDEST_MS) return "too-old";
  const accepted = samples.filter((sample) => sample.monitor === report.monitor && sample.id !== undefined);
  if (accepted.some(({ id }) => id === report.id)) return "known";
  return accepted.some(({ t }) => t >= report.sent) ? "not-newer" : undefined;
}

/** The line that a report makes; its time is that of sending. */
export function reportedSample(report: HeartbeatReport, monitor: Pick<Monitor, "id" | "everyMs">, run: string): Sample {
  const { code, ms } = report;
  return {
    v: 1,
    t: report.sent,
    monitor: monitor.id,
    run,
    ...(report.status === "ok"
      ? { outcome: "ok" }
      : { outcome: "server-error", reason: "reported-failure", blame: "provider" }),
    ...(ms !== undefined && { ms: Math.round(ms) }),
    ...(typeof code === "number" && { code }),
    ...(typeof code === "string" && { error: code }),
    every: everyS(monitor),
    id: report.id,
  };
}

/** A monitor that is not asked but reports by itself. */
export type HeartbeatMonitor = Pick<Monitor, "id" | "everyMs" | "graceMs">;

export interface Overlooking {
  readonly state: Pick<State, "verdicts">;
  readonly run: string;
  readonly nowMs: number;
}

/**
 * One failing sample for each heartbeat that is missing: nothing was reported for longer than `everyMs` + `graceMs`. At most
 * one an interval, whoever looks. A monitor that was never heard of is unknown and gives none. `samples` are all that the
 * ledger holds of the last days; a heartbeat heard of before those is known by its verdict. No region is told: a report has
 * none, for nobody looked from anywhere.
 */
export function overdueSamples(
  monitors: readonly HeartbeatMonitor[],
  samples: readonly Sample[],
  looking: Overlooking,
): Sample[] {
  const own = Map.groupBy(samples, ({ monitor }) => monitor);
  return monitors.flatMap((monitor) => overdueSample(monitor, own.get(monitor.id) ?? [], looking) ?? []);
}

function overdueSample(
  monitor: HeartbeatMonitor,
  samples: readonly Sample[],
  { state, run, nowMs }: Overlooking,
): Sample | undefined {
  const sorted = samples.toSorted(compareSamples);
  const lastReport = sorted.findLast(({ id }) => id !== undefined);
  const lastMissing = sorted.findLast(({ reason }) => reason === "heartbeat-missing");
  const verdict = state.verdicts[monitor.id]?.verdict;
  // Answers of another kind: the monitor was asked, and became a heartbeat since.
  const wasAsked =
    lastReport === undefined && lastMissing === undefined && sorted.some(({ outcome }) => isCounted(outcome));
  if (wasAsked) return undefined;
  const isHeard =
    lastReport !== undefined || lastMissing !== undefined || (verdict !== undefined && verdict !== "unknown");
  if (!isHeard) return undefined;
  if (lastReport !== undefined && nowMs - toMs(lastReport.t) <= monitor.everyMs + (monitor.graceMs ?? 0))
    return undefined;
  if (lastMissing !== undefined && nowMs - toMs(lastMissing.t) < monitor.everyMs) return undefined;
  return {
    v: 1,
    t: toInstant(nowMs),
    monitor: monitor.id,
    run,
    outcome: "timeout",
    reason: "heartbeat-missing",
    blame: "provider",
    every: everyS(monitor),
  };
}

const everyS = ({ everyMs }: Pick<Monitor, "everyMs">): number => Math.max(1, Math.round(everyMs / SECOND_MS));
