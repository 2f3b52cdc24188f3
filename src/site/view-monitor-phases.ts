import type { Phase } from "../domain/exchange.ts";
import { HOUR_MS, toMs } from "../domain/instant.ts";
import { isAvailable } from "../domain/outcome.ts";
import type { Sample } from "../domain/sample.ts";
import type { Stage } from "../locales/figures.ts";
import { phasesChart, type Layer, type PhaseBin } from "./charts/phases.ts";
import { across, type TimeRange } from "./charts/scale.ts";
import { thousandths, tips, type Tip } from "./charts/tips.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { callsIn } from "./incident-chart.ts";
import { rangeFrame } from "./range.ts";
import { numbersTable, type TableView } from "./table.ts";
import { washesOf } from "./washes.ts";

/** Of a stage its phases, and the layer in which it is drawn; jobs have stages of their own. */
const CALL: readonly Part[] = [
  { stage: "receive", layer: "last", phases: ["receive"] },
  { stage: "wait", layer: "long", phases: ["wait"] },
  { stage: "send", layer: "mid", phases: ["send"] },
  { stage: "setUp", layer: "first", phases: ["dns", "connect", "tls"] },
];
const JOB: readonly Part[] = [
  { stage: "fetch", layer: "last", phases: ["fetch"] },
  { stage: "run", layer: "long", phases: ["run"] },
  { stage: "queued", layer: "mid", phases: ["queued"] },
  { stage: "create", layer: "first", phases: ["create"] },
];

interface Part {
  readonly stage: Stage;
  readonly layer: Layer;
  readonly phases: readonly Phase[];
}

const FEW = 5;
/** A layer under this share of all can't be seen: it is told in the table alone. */
const LEAST_SHARE = 0.002;

/** Where the time of calls goes, over the last 24 hours; `undefined` where fewer than five calls tell. */
export function phasesFigure(context: SiteContext, facts: MonitorFacts): object | undefined {
  const { locale, format } = context;
  const words = locale.figures.phases;
  const { range, ticks } = rangeFrame(context, "24h");
  const calls = callsIn(facts.ledger.samples, range).filter(({ outcome, phases }) => isAvailable(outcome) && phases);
  if (calls.length < FEW) return undefined;
  const parts = calls.some(({ phases }) => phases?.run !== undefined || phases?.create !== undefined) ? JOB : CALL;
  const times = calls.map((call) => timesOf(call, parts));
  const sorted = parts.map((_, index) => sortedOf(times, index));
  const medians = parts.map((part, index) => ({ ...part, index, ms: rank(sorted[index]!, 0.5) }));
  const total = medians.reduce((sum, { ms }) => sum + ms, 0);
  if (total === 0) return undefined;
  const shown = medians.filter(({ ms }) => ms / total >= LEAST_SHARE);
  const main = shown.reduce((most, one) => (one.ms > most.ms ? one : most));
  const bins = binsOf(times, shown, range, facts.monitor.everyMs);
  const setUp = shown.find(({ stage }) => stage === "setUp");
  return {
    title: words.title(main.stage, format.rate(main.ms / total)),
    text: words.text(
      shown.map(({ stage }) => words.stage[stage]),
      setUp === undefined ? "" : format.latency(setUp.ms),
    ),
    direct: true,
    numbers: locale.words.numbers,
    chart: phasesChart({
      title: words.name,
      desc: words.desc(shown.map(({ stage, ms }) => `${words.stage[stage]} ${format.latency(ms)}`)),
      range,
      ticks,
      washes: washesOf(context, facts, range).map((wash) => ({ ...wash, label: "" })),
      bins,
      names: Object.fromEntries(shown.map(({ stage, layer }) => [layer, words.stage[stage]])),
      valueLabels: format.latencyTicks,
    }),
    tips: tips(words.name, tipsOf(context, bins, shown)),
    table: phasesTable(context, calls, parts, sorted),
  };
}

function tipsOf(context: SiteContext, bins: readonly PhaseBin[], parts: readonly Part[]): Tip[] {
  const { locale, format } = context;
  const { range, when } = rangeFrame(context, "24h");
  const words = locale.figures.phases;
  return bins.flatMap(({ fromMs, toMs: untilMs, ms }) => {
    if (ms === undefined) return [];
    const told = parts.map(({ stage, layer }) => `${words.stage[stage]} ${format.latency(ms[layer] ?? 0)}`);
    return [{ x: thousandths(across(range, (fromMs + untilMs) / 2)), text: words.tip(when(fromMs), told) }];
  });
}

/** A call's time by part; absent where it has none of the part's phases. */
interface PartTimes {
  readonly tMs: number;
  readonly parts: readonly (number | undefined)[];
}

const timesOf = ({ t, phases = {} }: Sample, parts: readonly Part[]): PartTimes => ({
  tMs: toMs(t),
  parts: parts.map((part) => {
    let sum: number | undefined;
    for (const phase of part.phases) {
      const ms = phases[phase];
      if (ms !== undefined) sum = (sum ?? 0) + ms;
    }
    return sum;
  }),
});

const rank = (sorted: Float64Array, share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

/** Of calls that have the part. Numbers sort themselves several times as fast as a comparison sorts them. */
function sortedOf(times: readonly PartTimes[], index: number): Float64Array {
  const own: number[] = [];
  for (const { parts } of times) {
    const ms = parts[index];
    if (ms !== undefined) own.push(ms);
  }
  return new Float64Array(own).sort();
}

/** An hour, or so long that a bin holds some calls. */
function binsOf(
  times: readonly PartTimes[],
  shown: readonly (Part & { readonly index: number })[],
  { fromMs, toMs: nowMs }: TimeRange,
  everyMs: number,
): PhaseBin[] {
  const stepMs = [HOUR_MS, 2 * HOUR_MS].find((ms) => ms >= 3 * everyMs) ?? 3 * HOUR_MS;
  const byBin = Map.groupBy(times, ({ tMs }) => Math.floor((tMs - fromMs) / stepMs));
  return Array.from({ length: Math.ceil((nowMs - fromMs) / stepMs) }, (_, at) => {
    const own = byBin.get(at);
    const bin = { fromMs: fromMs + at * stepMs, toMs: Math.min(nowMs, fromMs + (at + 1) * stepMs) };
    if (own === undefined) return bin;
    return {
      ...bin,
      ms: Object.fromEntries(shown.map(({ layer, index }) => [layer, rank(sortedOf(own, index), 0.5)])),
    };
  });
}

/** Every phase by itself; one that is a part alone is sorted already. */
function phasesTable(
  { locale, format }: SiteContext,
  calls: readonly Sample[],
  parts: readonly Part[],
  sortedParts: readonly Float64Array[],
): TableView {
  const alone = new Map(
    parts.map(({ phases: [first, ...more] }, index) => [more.length === 0 ? first : undefined, index]),
  );
  const phases = parts
    .toReversed()
    .flatMap((part) => part.phases)
    .map((phase) => {
      const index = alone.get(phase);
      const sorted = index === undefined ? sortedPhase(calls, phase) : sortedParts[index]!;
      return { phase, sorted, sum: sorted.reduce((all, ms) => all + ms, 0) };
    })
    .filter(({ sorted }) => sorted.length > 0);
  const total = phases.reduce((all, { sum }) => all + sum, 0);
  const rows = phases.map(({ phase, sorted, sum }) => [
    locale.phase[phase],
    format.latency(rank(sorted, 0.5)),
    format.latency(rank(sorted, 0.95)),
    format.rate(total === 0 ? 0 : sum / total),
  ]);
  return numbersTable(locale.figures.phases.columns, rows);
}

function sortedPhase(calls: readonly Sample[], phase: Phase): Float64Array {
  const own: number[] = [];
  for (const { phases } of calls) if (phases?.[phase] !== undefined) own.push(phases[phase]);
  return new Float64Array(own).sort();
}
