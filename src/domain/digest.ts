import { claimed, renew, type Claim, type Claimant } from "./claim.ts";
import { tuningOf, type Tuning } from "./tuning.ts";
import { DAY_MS, MINUTE_MS, toInstant, type Instant } from "./instant.ts";
import { handlingOf } from "./handling.ts";
import { zone } from "./routing.ts";
import type { Incident } from "./incident.ts";
import type { Interval } from "./intervals.ts";
import type { Monitor } from "./monitor.ts";
import type { NoticePolicy } from "./route.ts";

/** The last summary that a channel was sent, or is being sent. */
export type DigestEntry = Claim & {
  /** The end of the time that it tells of. */
  readonly span: Instant;
};

/** The last day, or week from Monday on, that is over and whose hour of telling has come, by the clock on the wall. */
export function digestSpan(policy: Pick<NoticePolicy, "digest" | "timeZone">, nowMs: number): Interval | undefined {
  const { digest, timeZone } = policy;
  if (digest === undefined) return undefined;
  const offset = zone(timeZone);
  const wallMs = nowMs + offset(nowMs) - digest.minute * MINUTE_MS;
  const today = Math.floor(wallMs / DAY_MS);
  // The first day of 1970 was a Thursday.
  const end = digest.every === "day" ? today : today - ((((today + 3) % 7) + 7) % 7);
  const days = digest.every === "day" ? 1 : 7;
  const utc = (day: number): number => day * DAY_MS - offset(day * DAY_MS - offset(day * DAY_MS));
  return { fromMs: utc(end - days), toMs: utc(end) };
}

/** Who is owed a summary: each channel once for each span, under the claims of the outbox. */
export function planDigests(
  before: Readonly<Record<string, DigestEntry>>,
  policy: NoticePolicy,
  claimant: Claimant,
): Readonly<Record<string, DigestEntry>> {
  const span = digestSpan(policy, claimant.nowMs);
  if (span === undefined || policy.digest === undefined) return before;
  const until = toInstant(span.toMs);
  const planned = policy.digest.to.map((id): [string, DigestEntry] => {
    const last = Object.hasOwn(before, id) ? before[id] : undefined;
    const entry =
      last === undefined || last.span < until ? { ...claimed(claimant), span: until } : renew(last, claimant);
    return [id, entry];
  });
  const isSame = planned.every(([id, entry]) => before[id] === entry);
  return isSame ? before : { ...before, ...Object.fromEntries(planned) };
}

/** What raised false alarms of one monitor, and the setting that would have kept it quiet. */
export interface FalseAlarms extends Tuning {
  readonly monitor: string;
  readonly count: number;
}

/** What people have called a false alarm since, the most frequent first. */
export function falseAlarmsSince(
  incidents: readonly Incident[],
  monitors: readonly Pick<Monitor, "id" | "policy" | "slowMs">[],
  sinceMs: number,
): FalseAlarms[] {
  const since = toInstant(sinceMs);
  const called = incidents.filter((incident) => (handlingOf(incident).falseAlarm?.t ?? "") >= since);
  const alike = Map.groupBy(
    called,
    ({ monitor, rule, kind, outcome }) => `${monitor} ${rule ?? `${kind} ${outcome === "slow"}`}`,
  );
  return [...alike.values()]
    .map((own): FalseAlarms => {
      const { monitor } = own[0]!;
      const watched = monitors.find(({ id }) => id === monitor);
      return { monitor, count: own.length, ...tuningOf(own[0]!, watched) };
    })
    .toSorted((a, b) => b.count - a.count || (a.monitor < b.monitor ? -1 : 1));
}
