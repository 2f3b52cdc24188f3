import { compileProgram } from "./program.ts";
import { keptAt, type Scope } from "./path.ts";
import { plainOf } from "./plain.ts";
import type { Program } from "./program.ts";
import type { Compiled, Condition } from "../domain/condition.ts";
import type { Evaluate } from "../domain/facts.ts";

export { compileAlert } from "./alert.ts";
export { compileJsonSchema } from "./json-schema.ts";

/**
 * Compiles and type-checks a condition: the one expression language of the product (CEL). What it yields can be held
 * against any facts: a value that is missing fails it and never throws.
 */
export function compileCondition(text: string, otherwise: Condition["otherwise"]): Compiled {
  const compiled = compileProgram(text);
  if (!compiled.ok) return compiled;
  const { type } = compiled.program;
  if (type !== "bool" && type !== "dyn") return notBoolean(type);
  return { ok: true, condition: toCondition(text, otherwise, compiled.program) };
}

function notBoolean(type: string): Compiled {
  const yields = type.replace("google.protobuf.Duration", "duration").replace("google.protobuf.Timestamp", "timestamp");
  const message = `it must be true or false, but is of type ${yields}`;
  return { ok: false, message, remedy: "Compare it with something, such as status == 200", offset: 0 };
}

function toCondition(text: string, otherwise: Condition["otherwise"], program: Program): Condition {
  return {
    text,
    otherwise,
    mentions: [...new Set(program.paths.map(({ root }) => root))],
    evaluate: (facts) => {
      const scope = { facts, given: {} };
      return {
        text,
        otherwise,
        holds: holds(program, scope),
        got: Object.fromEntries(program.paths.map((path) => [path.text, keptAt(scope, path)])),
      };
    },
  };
}

function holds(program: Program, scope: Scope): boolean {
  try {
    return program.run(scope) === true;
  } catch {
    return false;
  }
}

/** What came of compiling an expression: nothing to say, or what is wrong with it and where (offset in characters). */
export type CompiledExpression = { readonly ok: true } | Extract<Compiled, { ok: false }>;

/**
 * Checks an expression of any type as `compileCondition` checks a condition, for settings that are expressions: paths of a
 * job, outputs, alert rules. `variables` are names it may use beside those of conditions (and in their place, where they
 * are the same); of their types nothing is known.
 */
export function compileExpression(text: string, variables: readonly string[] = []): CompiledExpression {
  const compiled = compileProgram(text, variables);
  return compiled.ok ? { ok: true } : compiled;
}

const PROGRAMS_AT_MOST = 200;
const programs = new Map<string, Program | undefined>();

/**
 * The value of an expression over facts and variables, as plain data: numbers, texts, lists and objects without a
 * prototype; durations in milliseconds, moments as ISO 8601. `undefined` where a value is missing or of the wrong type, or
 * the expression is none. Never throws. Expressions are compiled once.
 */
export const evaluateExpression: Evaluate = (text, facts, variables = {}) => {
  const program = programOf(text, Object.keys(variables));
  try {
    return program && plainOf(program.run({ facts, given: variables }));
  } catch {
    return undefined;
  }
};

function programOf(text: string, names: readonly string[]): Program | undefined {
  const key = `${names.join(" ")}\n${text}`;
  if (programs.has(key)) return programs.get(key);
  const compiled = compileProgram(text, names);
  const program = compiled.ok ? compiled.program : undefined;
  if (programs.size >= PROGRAMS_AT_MOST) programs.clear();
  programs.set(key, program);
  return program;
}
