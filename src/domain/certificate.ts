import { DAY_MS, HOUR_MS, toInstant, toMs, type Instant } from "./instant.ts";
import type { IncidentEvent, Level } from "./incident.ts";
import type { Finding, Grounds } from "./trouble.ts";
import type { Outcome } from "./outcome.ts";
import type { Sample } from "./sample.ts";

/** So long a row of handshakes must be without the old certificate. */
const ROW_MS = HOUR_MS;
/** A certificate that has longer than this is not told of, unless a probe asks for nothing else. */
export const CERTIFICATE_SEEN_MS = 45 * DAY_MS;
/** Whole days before the end at which something is said, and once more when it has come. */
const CERTIFICATE_STEPS = [30, 14, 7, 1, -1] as const;

const LEVELS: Readonly<Record<(typeof CERTIFICATE_STEPS)[number], Level>> = {
  30: "info",
  14: "warning",
  7: "warning",
  1: "critical",
  "-1": "critical",
};

/** What is said of a certificate. */
export type CertificateEvent = Extract<IncidentEvent, { what: "certificate" }>;

/** The last step that was passed with so many days left; `undefined` where none was. */
export function certificateStep(daysLeft: number): (typeof CERTIFICATE_STEPS)[number] | undefined {
  return CERTIFICATE_STEPS.findLast((step) => daysLeft <= step);
}

/** Whole days, rounded down: negative once it has expired. */
export const daysBetween = (fromMs: number, to: Instant): number => Math.floor((toMs(to) - fromMs) / DAY_MS);

/** Calls of which nobody knows whether their handshake was completed. */
const SILENT: ReadonlySet<Outcome> = new Set(["timeout", "unreachable", "inconclusive"]);

/** A handshake was seen: its certificate ends at `certTo`, or far off where there is none. */
function isTelling(sample: Sample): boolean {
  return sample.certTo !== undefined || (sample.phases?.tls !== undefined && !SILENT.has(sample.outcome));
}

/** At this moment some step has been passed. */
const isNear = (sample: Sample, ms: number): sample is Sample & { certTo: Instant } =>
  sample.certTo !== undefined && certificateStep(daysBetween(ms, sample.certTo)) !== undefined;

/**
 * A certificate that is about to expire, from what samples tell: information at 30 days, a warning at 14 and 7, critical at
 * 1. Of each region the last two handshakes count and whatever was seen in the hour that led to the last, and the soonest end
 * of them decides: of several machines behind one name some may have been renewed and others not. So a renewal is believed
 * when it was seen twice, and nothing else for an hour.
 */
export function certificateTrouble({ samples, verdict, nowMs }: Omit<Grounds, "page" | "testimonies">): Finding {
  const telling = samples.filter(isTelling);
  const lastTold = telling.at(-1);
  // One that fails before the handshake, for longer than its samples are looked at, may have the same certificate still.
  if (lastTold === undefined && samples.length > 0 && verdict?.verdict !== "up") return { is: "unclear" };
  if (lastTold === undefined) return { is: "unobserved", since: toInstant(nowMs - DAY_MS) };
  const regions = [...Map.groupBy(telling, ({ region }) => region ?? "").values()];
  const latest = regions.flatMap(latestOf);
  const near = latest.filter((sample) => isNear(sample, nowMs));
  const soonest = near.toSorted((a, b) =>
    a.certTo === b.certTo ? toMs(b.t) - toMs(a.t) : toMs(a.certTo) - toMs(b.certTo),
  )[0];
  if (soonest === undefined) return over(regions, samples, lastTold, nowMs);
  const to = soonest.certTo;
  const daysLeft = daysBetween(nowMs, to);
  const level = LEVELS[certificateStep(daysLeft)!];
  const begin = beginOf(telling, soonest);
  return {
    is: "trouble",
    trouble: {
      kind: "certificate",
      level,
      begin,
      detected: begin,
      news: [{ t: toInstant(nowMs), what: "certificate", level, daysLeft, to }],
    },
  };
}

/**
 * When the certificate expires that counts, as `certificateTrouble` says: `null` where that is too far off to be told, `undefined` where no
 * handshake was seen.
 */
export function soonestEnd(samples: readonly Sample[]): Instant | null | undefined {
  const telling = samples.filter(isTelling);
  if (telling.length === 0) return undefined;
  const latest = [...Map.groupBy(telling, ({ region }) => region ?? "").values()].flatMap(latestOf);
  return latest.flatMap(({ certTo }) => certTo ?? []).toSorted()[0] ?? null;
}

function latestOf(own: readonly Sample[]): readonly Sample[] {
  const from = toInstant(toMs(own.at(-1)!.t) - ROW_MS);
  return own.filter(({ t }, index) => t > from || index >= own.length - 2);
}

/** The first sample of the row that leads to this one, in which each told of a certificate that is near its end. */
function beginOf(telling: readonly Sample[], soonest: Sample): Instant {
  const own = telling.filter(({ region }) => region === soonest.region);
  let first = own.indexOf(soonest);
  while (first > 0 && isNear(own[first - 1]!, toMs(own[first - 1]!.t))) first -= 1;
  return own[first]!.t;
}

function over(
  regions: readonly (readonly Sample[])[],
  samples: readonly Sample[],
  lastTold: Sample,
  nowMs: number,
): Finding {
  // Nothing has been told since: the monitor is not asked, or fails before the handshake, as with a certificate that expired.
  if (nowMs - toMs(lastTold.t) > DAY_MS) {
    const isAsked = toMs(samples.at(-1)!.t) > toMs(lastTold.t);
    return isAsked ? { is: "unclear" } : { is: "unobserved", since: lastTold.t };
  }
  const since = regions.map((own) => renewedAt(own, nowMs)).toSorted();
  return { is: "over", since: since.at(-1)! };
}

/** The first handshake after the last that told of a certificate near its end. */
function renewedAt(own: readonly Sample[], nowMs: number): Instant {
  const lastNear = own.findLastIndex((sample) => isNear(sample, nowMs));
  return (lastNear >= 0 ? own[lastNear + 1]! : latestOf(own)[0]!).t;
}
