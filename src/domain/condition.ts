import type { ConditionResult } from "./incident.ts";
import type { Facts } from "./facts.ts";

/** A condition that was compiled and type-checked: it can be held against any facts and never throws. */
export interface Condition {
  /** As written in the config. */
  readonly text: string;
  /** What a failure means: `down` makes a wrong answer, `degraded` a slow one. */
  readonly otherwise: ConditionResult["otherwise"];
  /** The variables it looks at, so that a kind's own condition on one of them is not added. */
  readonly mentions: readonly string[];
  evaluate(facts: Facts): ConditionResult;
}

/** What came of compiling a text: a condition, or what is wrong with it and where (offset in characters). */
export type Compiled =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly message: string; readonly remedy: string; readonly offset?: number };

/** A kept value as people read it: a text in quotes, so that it is told from a number and from what could not be kept. */
export function gotText(value: ConditionResult["got"][string]): string {
  return typeof value === "string" && !value.startsWith("(") ? JSON.stringify(value) : String(value);
}
