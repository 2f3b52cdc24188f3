import type { Phase } from "../domain/exchange.ts";
import { HOUR_MS, toMs } from "../domain/instant.ts";
import { isAvailable } from "../domain/outcome.ts";
import type { Sample } from "../domain/sample.ts";
import type { Stage } from "../locales/figures.ts";
import { phasesChart, type Layer, type PhaseBin } from "./charts/phases.ts";
import { across } from "./charts/scale.ts";
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
  const medians = parts.map((part) => ({ ...part, ms: medianOf(calls, part.phases) }));
  const total = medians.reduce((sum, { ms }) => sum + ms, 0);
  if (total === 0) return undefined;
  const shown = medians.filter(({ ms }) => ms / total >= LEAST_SHARE);
  const main = shown.reduce((most, one) => (one.ms > most.ms ? one : most));
  const bins = binsOf(calls, shown, range.fromMs, range.toMs, facts.monitor.everyMs);
  const setUp = parts === CALL ? format.latency(medianOf(calls, ["dns", "connect", "tls"])) : "";
  return {
    title: words.title(main.stage, format.rate(main.ms / total)),
    text: words.text(
      shown.map(({ stage }) => words.stage[stage]),
      shown.some(({ stage }) => stage === "setUp") ? setUp : "",
    ),
    direct: true,
    numbers: locale.words.numbers,
    chart: phasesChart({
      id: "phases",
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
    table: phasesTable(context, calls, parts),
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

/** Of calls that have any of these phases. */
function sumsOf(calls: readonly Sample[], names: readonly Phase[]): number[] {
  return calls
    .flatMap(({ phases }) => {
      const own = names.flatMap((name) => phases?.[name] ?? []);
      return own.length === 0 ? [] : [own.reduce((sum, ms) => sum + ms, 0)];
    })
    .toSorted((a, b) => a - b);
}

const rank = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

const medianOf = (calls: readonly Sample[], names: readonly Phase[]): number => rank(sumsOf(calls, names), 0.5);

/** An hour, or so long that a bin holds some calls. */
function binsOf(
  calls: readonly Sample[],
  parts: readonly Part[],
  fromMs: number,
  nowMs: number,
  everyMs: number,
): PhaseBin[] {
  const stepMs = [HOUR_MS, 2 * HOUR_MS].find((ms) => ms >= 3 * everyMs) ?? 3 * HOUR_MS;
  const byBin = Map.groupBy(calls, ({ t }) => Math.floor((toMs(t) - fromMs) / stepMs));
  return Array.from({ length: Math.ceil((nowMs - fromMs) / stepMs) }, (_, index) => {
    const own = byBin.get(index);
    const bin = { fromMs: fromMs + index * stepMs, toMs: Math.min(nowMs, fromMs + (index + 1) * stepMs) };
    if (own === undefined) return bin;
    return { ...bin, ms: Object.fromEntries(parts.map(({ layer, phases }) => [layer, medianOf(own, phases)])) };
  });
}

/** Every phase by itself. */
function phasesTable({ locale, format }: SiteContext, calls: readonly Sample[], parts: readonly Part[]): TableView {
  const phases = parts
    .toReversed()
    .flatMap((part) => part.phases)
    .map((phase) => ({ phase, sorted: sumsOf(calls, [phase]) }))
    .filter(({ sorted }) => sorted.length > 0);
  const sum = (values: readonly number[]): number => values.reduce((all, ms) => all + ms, 0);
  const total = sum(phases.map(({ sorted }) => sum(sorted)));
  const rows = phases.map(({ phase, sorted }) => [
    locale.phase[phase],
    format.latency(rank(sorted, 0.5)),
    format.latency(rank(sorted, 0.95)),
    format.rate(total === 0 ? 0 : sum(sorted) / total),
  ]);
  return numbersTable(locale.figures.phases.columns, rows);
}
