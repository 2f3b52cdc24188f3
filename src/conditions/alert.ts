import { Environment, ParseError, TypeError as CelTypeError } from "@marcbachmann/cel-js";
import type { ParseResult } from "@marcbachmann/cel-js";
import type { AlertCondition } from "../domain/alert.ts";
import { FIGURES, figureCalled, type FigureName, type FigureUse } from "../domain/alert-figures.ts";
import { parseDuration } from "../domain/duration.ts";
import { quantityMistake } from "./alert-quantity.ts";
import { translate, type Translation } from "./alert-text.ts";
import { LIMITS, mixNumbers } from "./environment.ts";
import { explain } from "./explain.ts";
import { plainOf } from "./plain.ts";
import type { Refusal } from "./refuse.ts";
import { celType, toCel, type Simple } from "./shape.ts";

/** What came of reading a rule, or what is wrong with it and where. */
export type CompiledAlert =
  | { readonly ok: true; readonly condition: AlertCondition; readonly forMs?: number; readonly expression: string }
  | ({ readonly ok: false } & Refusal);

const LONGEST = 500;
const WRITTEN_LIKE = "Write it like errorRate > 5% for 2m";

/** Reads `errorRate > 5% for 2m`: translates it to CEL, and checks its types and quantities. */
export function compileAlert(text: string): CompiledAlert {
  if (text.length > LONGEST)
    return { ok: false, message: `it is longer than ${LONGEST} characters`, remedy: "Make several rules of it" };
  const held = heldFor(text);
  if ("message" in held) return { ok: false, ...held };
  const { expression, forMs } = held;
  const translated = translate(expression);
  if (!translated.ok) return translated;
  const { translation } = translated;
  const compiled = compile(translation);
  if ("message" in compiled) return { ok: false, ...atSource(compiled, translation) };
  return { ok: true, expression: expression.trim(), condition: compiled, ...(forMs !== undefined && { forMs }) };
}

type Held = { readonly expression: string; readonly forMs?: number };

/** `p99 > 5s for 3m`: what must hold, and how long. */
function heldFor(text: string): Held | Refusal {
  const [before, expression = ""] = /^([^]*?)\bfor\b\s*/.exec(text) ?? [];
  if (before === undefined) return { expression: text };
  const span = text.slice(before.length).trim();
  const forMs = parseDuration(span);
  if (forMs !== undefined) return { expression: expression.trimEnd(), forMs };
  const message = span === "" ? "it does not say for how long" : `${span} is not a duration`;
  return { message, remedy: WRITTEN_LIKE, offset: span === "" ? expression.length : before.length };
}

function compile(translation: Translation): AlertCondition | Refusal {
  const uses = withUnits(translation);
  if ("message" in uses) return uses;
  const environment = environmentOf(uses);
  try {
    const program = environment.parse(translation.cel);
    const mistake = quantityMistake(program.ast, translation);
    if (mistake !== undefined) return mistake;
    const { error, type } = program.check();
    if (error !== undefined) return explain(error, translation.cel, Object.keys(FIGURES));
    if (type !== "bool") return { message: "it must be true or false", remedy: WRITTEN_LIKE, offset: 0 };
    return conditionOf(program, translation.cel, uses);
  } catch (error) {
    if (!(error instanceof ParseError || error instanceof CelTypeError)) throw error;
    const { message, offset } = explain(error, translation.cel, Object.keys(FIGURES));
    return { message, remedy: WRITTEN_LIKE, ...(offset !== undefined && { offset }) };
  }
}

type Uses = ReadonlyMap<string, FigureUse>;

/** Money is counted in one unit a rule: sums of several mean nothing. */
function withUnits({ figures, units }: Translation): Uses | Refusal {
  if (figures.size === 0) return { message: "it looks at no figure", remedy: WRITTEN_LIKE, offset: 0 };
  if (units.size > 1)
    return { message: `${[...units].join(" and ")} can't be compared`, remedy: "Make a rule of each" };
  const [unit] = units;
  if (unit === undefined) return figures;
  return new Map([...figures].map(([name, use]) => [name, use.figure === "cost" ? { ...use, unit } : use]));
}

const SHAPES: Readonly<Record<(typeof FIGURES)[FigureName]["quantity"], Simple>> = {
  share: "double",
  duration: "duration",
  rate: "double",
  money: "double",
  number: "double",
};
const shapeOf = ({ figure }: FigureUse): Simple => SHAPES[figureCalled(figure).quantity];

function environmentOf(uses: Uses): Environment {
  const made = new Environment({ limits: LIMITS });
  mixNumbers(made);
  for (const number of ["int", "double"]) {
    made.registerOperator(`${number} * ${TIME}: ${TIME}`, (a: unknown, b: unknown) => timed(b, Number(a)));
    made.registerOperator(`${TIME} * ${number}: ${TIME}`, (a: unknown, b: unknown) => timed(a, Number(b)));
    made.registerOperator(`${TIME} / ${number}: ${TIME}`, (a: unknown, b: unknown) => timed(a, 1 / Number(b)));
  }
  for (const [name, use] of uses) made.registerVariable(name, celType(shapeOf(use)));
  return made;
}

const TIME = celType("duration");

function timed(duration: unknown, times: number): unknown {
  const made = toCel(Number(plainOf(duration)) * times, "duration");
  if (made === undefined) throw new RangeError("no finite time");
  return made;
}

function conditionOf(program: ParseResult, cel: string, uses: Uses): AlertCondition {
  const named = [...uses];
  return {
    cel,
    figures: named.map(([, use]) => use),
    evaluate: (values) => {
      const activity: Record<string, unknown> = {};
      for (const [index, [name, use]] of named.entries()) {
        const value = toCel(values[index], shapeOf(use));
        if (value !== undefined) activity[name] = value;
      }
      try {
        return program(activity) === true;
      } catch {
        // By CEL's own rules: what is unknown is let pass where the other side of && or || decides.
        return undefined;
      }
    },
  };
}

function atSource({ offset, ...refusal }: Refusal, { sourceOf }: Translation): Refusal {
  return offset === undefined ? refusal : { ...refusal, offset: sourceOf(offset) };
}
