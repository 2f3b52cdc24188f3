import { alertKey, type AlertRule, type AlertState, type AlertStep } from "./alert.ts";
import { figureCalled, type FigureUse } from "./alert-figures.ts";
import { measureFigure, type AlertSubject } from "./alert-measure.ts";
import { durationText } from "./duration.ts";
import { DAY_MS, SECOND_MS, toInstant, toMs, type Instant } from "./instant.ts";
import type { Level } from "./incident.ts";

/** How a rule stands with what it is about. */
export interface Standing {
  readonly rule: AlertRule;
  readonly key: string;
  /** Ids of the monitors whose figures were taken together: one, or all of the rule. */
  readonly monitors: readonly string[];
  readonly steps: readonly StepStanding[];
  /** What is kept until the next evaluation; absent where there is nothing to keep. */
  readonly state?: AlertState;
}

export interface StepStanding {
  readonly step: AlertStep;
  /**
   * `fires`: it has held for long enough. `holds`: not yet. `over`: it has not held for as long. `ceased`: not yet as long.
   * `unclear`: too little is known, which neither fires nor clears.
   */
  readonly is: "fires" | "holds" | "ceased" | "over" | "unclear";
  /** Since when it holds or, after it has held, since when it does not. */
  readonly since?: Instant;
  /** What was measured: `p95 6.2s, baseline 1.4s`. */
  readonly value: string;
}

/** What has been over for so long need not be remembered. */
const FORGOTTEN_MS = DAY_MS;

/** Holds a rule against its figures as they are now. The same moment and state give the same answer. */
export function weigh(rule: AlertRule, subject: AlertSubject, before: AlertState | undefined): Standing {
  const [first] = subject.monitors;
  const known = new Map<string, number | undefined>();
  const valueOf = (use: FigureUse): number | undefined => {
    if (!known.has(use.text)) known.set(use.text, measureFigure(use, rule, subject));
    return known.get(use.text);
  };
  const steps = rule.steps.map((step) => weighStep(step, step.condition.figures.map(valueOf), before, subject));
  const state = stateOf(steps, before, subject.nowMs);
  return {
    rule,
    key: alertKey(rule, first?.id ?? ""),
    monitors: subject.monitors.map(({ id }) => id),
    steps,
    ...(state !== undefined && { state }),
  };
}

function weighStep(
  step: AlertStep,
  values: readonly (number | undefined)[],
  before: AlertState | undefined,
  subject: AlertSubject,
): StepStanding {
  const { nowMs } = subject;
  const holds = step.condition.evaluate(values);
  const value = valueText(step.condition.figures, values);
  const prior = before?.[step.level];
  if (holds === undefined) return { step, is: "unclear", value, ...(prior !== undefined && { since: prior.since }) };
  if (!holds && prior === undefined) return { step, is: "over", value };
  const since = prior?.holds === holds && wasWatched(step, subject) ? prior.since : toInstant(nowMs);
  const lastedMs = nowMs - toMs(since);
  // A second look is needed: what was seen once has held for no time at all.
  const isLong = lastedMs > 0 && lastedMs >= step.forMs;
  if (holds) return { step, since, value, is: isLong || step.forMs === 0 ? "fires" : "holds" };
  return { step, since, value, is: isLong ? "over" : "ceased" };
}

/** Looks that a schedule misses make a gap, of which nobody can say how the rule stood. */
const LOOKS_MISSED = 3;

function wasWatched({ forMs }: AlertStep, { lookedMs, nowMs, monitors }: AlertSubject): boolean {
  if (lookedMs === undefined) return true;
  const everyMs = Math.min(...monitors.map((monitor) => monitor.everyMs));
  return nowMs - lookedMs <= Math.max(forMs, LOOKS_MISSED * everyMs);
}

function stateOf(
  steps: readonly StepStanding[],
  before: AlertState | undefined,
  nowMs: number,
): AlertState | undefined {
  const kept = steps.flatMap(({ step, is, since }): [Level, { holds: boolean; since: Instant }][] => {
    const prior = before?.[step.level];
    if (is === "unclear") return prior === undefined ? [] : [[step.level, prior]];
    if (since === undefined) return [];
    if (is === "over" && nowMs - toMs(since) > step.forMs + FORGOTTEN_MS) return [];
    return [[step.level, { holds: is === "fires" || is === "holds", since }]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** `p95 6.2s, baseline 1.4s`; what is unknown is left out. */
export function valueText(uses: readonly FigureUse[], values: readonly (number | undefined)[]): string {
  return uses
    .flatMap((use, index) => {
      const value = values[index];
      return value === undefined ? [] : [`${use.text} ${figureText(use, value)}`];
    })
    .join(", ");
}

function figureText({ figure, unit = "USD" }: FigureUse, value: number): string {
  switch (figureCalled(figure).quantity) {
    case "share":
      return `${plain(value * 100, 3)}%`;
    case "duration":
      return timeText(value);
    case "rate":
      return `${plain(value, 2)}/h`;
    case "money":
      return `${plain(value, 4)} ${unit}/h`;
    case "number":
      return plain(value, 2);
  }
}

const plain = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

function timeText(ms: number): string {
  if (ms < 0) return `-${timeText(-ms)}`;
  if (ms < SECOND_MS) return `${Math.round(ms)}ms`;
  if (ms < 60 * SECOND_MS) return `${plain(ms / SECOND_MS, 2)}s`;
  return durationText(Math.round(ms / SECOND_MS) * SECOND_MS);
}
