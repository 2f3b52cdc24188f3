import { fill, time, timeSpan, type Voice } from "./fill.ts";
import { plainReason } from "./text-events.ts";
import { runsOf, type CallRun } from "./body-latency.ts";
import { gotText } from "../domain/condition.ts";
import { isAvailable } from "../domain/outcome.ts";
import { PHASES } from "../domain/exchange.ts";
import { tableCode } from "../domain/markdown.ts";
import type { Call } from "./text-subject.ts";
import type { ErrorView, EvidenceView } from "./views.ts";
import type { Evidence } from "../domain/incident.ts";

export function evidenceRow(evidence: Evidence, voice: Voice): EvidenceView {
  const { again, ms, code, error, requestId, phase } = evidence;
  const answer = [code?.toString(), error, requestId]
    .filter((part) => part !== undefined)
    .map(tableCode)
    .join(" ");
  const outcome = voice.shared.outcome[evidence.outcome];
  const failed = evidence.conditions.filter((condition) => !condition.holds);
  return {
    t: time(evidence.t, true),
    outcome:
      again === undefined ? outcome : `${outcome}, ${fill(voice.words.facts.again, { count: voice.count(again) })}`,
    answer: answer || (phase === undefined ? "–" : tableCode(phase)),
    latency: ms === undefined ? "–" : voice.latency(ms),
    reason: tableCode(evidence.reason ?? evidence.outcome),
    phases: phasesText(evidence, voice),
    conditions: failed.map((condition) => `${tableCode(condition.text)}${gotsText(condition.got)}`).join("; ") || "–",
  };
}

/** The phases in the order in which they came; the one that failed is bold. */
function phasesText({ phases = {}, phase: failed }: Evidence, { latency }: Voice): string {
  const parts = PHASES.flatMap((phase) => {
    const ms = phases[phase];
    if (ms === undefined && phase !== failed) return [];
    const name = phase === failed ? `**${phase}**` : phase;
    return [ms === undefined ? name : `${name} ${latency(ms)}`];
  });
  return parts.join(", ") || "–";
}

function gotsText(got: Readonly<Record<string, string | number | boolean | null>>): string {
  const parts = Object.entries(got).map(([path, value]) => `${path} = ${gotText(value)}`);
  return parts.length === 0 ? "" : `: ${tableCode(parts.join(", "))}`;
}

/** Of many changes the first and the last ones. */
const RUNS_SHOWN = { first: 4, last: 8 } as const;

/** How the error went on to change, call by call; nothing where it stayed the same. */
export function errorRows(calls: readonly Call[], begin: string, voice: Voice): ErrorView[] {
  const runs = runsOf(calls, begin);
  if (new Set(runs.filter(isFailing).map(({ call }) => call.reason ?? call.outcome)).size < 2) return [];
  const row = (run: CallRun): ErrorView => rowOf(run, voice);
  const left = runs.length - RUNS_SHOWN.first - RUNS_SHOWN.last;
  if (left <= 0) return runs.map(row);
  const between = { span: "…", what: fill(voice.words.errors.more, { count: voice.count(left) }), count: "" };
  return [...runs.slice(0, RUNS_SHOWN.first).map(row), between, ...runs.slice(-RUNS_SHOWN.last).map(row)];
}

const isFailing = ({ call }: CallRun): boolean => !isAvailable(call.outcome);

function rowOf({ from, to, count, call }: CallRun, voice: Voice): ErrorView {
  const { passed, row } = voice.words.errors;
  const name = isAvailable(call.outcome) ? passed : (plainReason(call, voice) ?? voice.words.unknownReason);
  const code = isAvailable(call.outcome) ? "" : ` (${tableCode(call.reason ?? call.outcome)})`;
  return { span: timeSpan(from, to, voice, true), what: `${name}${code}`, count: row(voice.count(count), count) };
}
