import { HOUR_MS, DAY_MS, toMs } from "../domain/instant.ts";
import { coverageOf, errorRate, uptimeOf } from "../domain/uptime.ts";
import { OUTCOMES } from "../domain/outcome.ts";
import { quantile } from "../domain/sketch.ts";
import type { CsvCell } from "../csv.ts";
import type { HourRollup } from "../domain/rollup.ts";
import type { Incident } from "../domain/incident.ts";
import type { Sample } from "../domain/sample.ts";
import type { Selected } from "../ledger/select.ts";
import type { UsageSum } from "../domain/rollup-usage.ts";

/** A column by its head, unit and all, and the value of a line in it. */
type Columns<L> = Readonly<Record<string, (line: L) => CsvCell>>;

const sampleColumns: Columns<Sample> = {
  t: ({ t }) => t,
  monitor: ({ monitor }) => monitor,
  region: ({ region }) => region,
  run: ({ run }) => run,
  outcome: ({ outcome }) => outcome,
  reason: ({ reason }) => reason,
  blame: ({ blame }) => blame,
  again: ({ again }) => again ?? 0,
  latencyMs: ({ ms }) => ms,
  firstTokenMs: ({ token }) => token,
  failedPhase: ({ phase }) => phase,
  status: ({ code }) => code,
  error: ({ error }) => error,
  bodyBytes: ({ bytes }) => bytes,
  everySeconds: ({ every }) => every,
  retryAfterSeconds: ({ retryAfter }) => retryAfter,
  tier: ({ tier }) => tier,
  model: ({ model }) => model,
  tokensPerSecond: ({ rate }) => rate,
  tokensIn: ({ used }) => used?.in,
  tokensOut: ({ used }) => used?.out,
  unitsBilled: ({ used }) => used?.units,
  costMicro: ({ cost }) => cost,
  costUnit: ({ cost, unit }) => (cost === undefined ? undefined : (unit ?? "USD")),
};

const usageColumns: Columns<{ readonly usage?: UsageSum }> = {
  tokensIn: ({ usage }) => usage?.in,
  tokensOut: ({ usage }) => usage?.out,
  unitsBilled: ({ usage }) => (usage?.units === undefined ? undefined : usage.units / 1_000),
  costMicroUsd: ({ usage }) => usage?.cost["USD"],
  costMicroOther: ({ usage }) => otherCosts(usage?.cost ?? {}),
  callsOfUnknownCost: ({ usage }) => usage?.unpriced,
};

/** `credits 12000`, in micro-units; several by the alphabet. */
function otherCosts(cost: UsageSum["cost"]): string | undefined {
  const others = Object.entries(cost).filter(([unit]) => unit !== "USD");
  if (others.length === 0) return undefined;
  return others
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, micro]) => `${unit} ${micro}`)
    .join("; ");
}

const PERCENTS = [50, 75, 90, 95, 99] as const;

const rollupColumns = <L extends HourRollup>(lengthMsOf: (line: L) => number): Columns<L> => ({
  t: ({ t }) => t,
  monitor: ({ monitor }) => monitor,
  region: ({ region }) => region,
  uptime: ({ shares }) => rounded(uptimeOf(shares)),
  coverage: (line) => rounded(coverageOf(line.shares, lengthMsOf(line))),
  availableMs: ({ shares }) => shares.availableMs,
  slowMs: ({ shares }) => shares.slowMs,
  failureMs: ({ shares }) => shares.failureMs,
  leftOutMs: ({ shares }) => shares.leftOutMs,
  maintenanceMs: ({ shares }) => shares.maintenanceMs ?? 0,
  errorRate: ({ first }) => rounded(errorRate(first)),
  calls: ({ n }) => Object.values(n).reduce((sum, count) => sum + count, 0),
  firstCalls: ({ first }) => Object.values(first).reduce((sum, count) => sum + count, 0),
  ...Object.fromEntries(OUTCOMES.map((outcome) => [outcome, ({ n }: L) => n[outcome] ?? 0])),
  maintenance: ({ n }) => n.maintenance ?? 0,
  latencies: ({ latency }) => latency.n,
  meanMs: ({ latency }) => (latency.n === 0 ? undefined : Math.round(latency.sum / latency.n)),
  ...Object.fromEntries(PERCENTS.map((percent) => [`p${percent}Ms`, ({ latency }: L) => percentile(latency, percent)])),
  ...usageColumns,
});

function percentile(latency: HourRollup["latency"], percent: number): number | undefined {
  const ms = quantile(latency, percent / 100);
  return ms === undefined ? undefined : Math.round(ms);
}

const rounded = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 1e6) / 1e6;

const incidentColumns: Columns<Incident> = {
  id: ({ id }) => id,
  monitor: ({ monitor }) => monitor,
  kind: ({ kind }) => kind,
  level: ({ level }) => level,
  begin: ({ begin }) => begin,
  detected: ({ detected }) => detected,
  end: ({ end }) => end,
  durationMs: ({ begin, end }) => (end === undefined ? undefined : toMs(end) - toMs(begin)),
  detectedAfterMs: ({ begin, detected }) => toMs(detected) - toMs(begin),
  outcome: ({ outcome }) => outcome,
  reason: ({ reason }) => reason,
  corroboration: ({ corroboration }) => corroboration,
  pagePublished: ({ pagePublished }) => pagePublished,
  leadMs: ({ detected, pagePublished }) =>
    pagePublished === undefined ? undefined : toMs(pagePublished) - toMs(detected),
  pageUrl: ({ pageUrl }) => pageUrl,
  issue: ({ issue }) => issue?.number,
  issueUrl: ({ issue }) => issue?.url,
};

/** The columns of each table, in order. */
export const COLUMNS: { readonly [F in keyof Selected]: Columns<Selected[F]> } = {
  samples: sampleColumns,
  hours: rollupColumns(() => HOUR_MS),
  days: rollupColumns(() => DAY_MS),
  months: rollupColumns(({ cells }) => cells.length * DAY_MS),
  incidents: incidentColumns,
};
