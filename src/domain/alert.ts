import type { FigureUse } from "./alert-figures.ts";
import type { Level } from "./incident.ts";

/** A rule beyond verdicts: what is measured must not be so for as long as that. */
export interface AlertRule {
  /** As `ID_PATTERN` says. */
  readonly id: string;
  readonly name: string;
  /** The gravest first, one a level. */
  readonly steps: readonly AlertStep[];
  /** What figures look back at that name no window of their own; absent: as far as each of them needs. */
  readonly windowMs?: number;
  /** A baseline is never taken to be less. */
  readonly floorMs: number;
  /** The figures are those of all its monitors together, instead of each by itself. */
  readonly together: boolean;
  /** Ids of the monitors, at least one. */
  readonly monitors: readonly string[];
}

/** From when on a rule is broken, and how grave that is. */
export interface AlertStep {
  readonly level: Level;
  /** As people read it: `p99 > 5s for 3m`. */
  readonly text: string;
  /** It must hold for so long, and in two evaluations at least; 0 where one is enough. */
  readonly forMs: number;
  readonly condition: AlertCondition;
}

/** An expression over figures that was compiled and type-checked: it never throws. */
export interface AlertCondition {
  /** What it is in CEL. */
  readonly cel: string;
  /** The figures that it looks at, each once. */
  readonly figures: readonly FigureUse[];
  /** Whether it holds with these values, in the order of `figures`; `undefined` where one is unknown on which that hangs. */
  evaluate(values: readonly (number | undefined)[]): boolean | undefined;
}

/** `<rule>` of monitors together, `<rule>/<monitor>` of each by itself: what a rule is broken by. */
export const alertKey = ({ id, together }: AlertRule, monitor: string): string => (together ? id : `${id}/${monitor}`);

/** Of each of its steps, since when it holds or, after it has held, since when it does not. */
export type AlertState = Readonly<Partial<Record<Level, { readonly holds: boolean; readonly since: string }>>>;
