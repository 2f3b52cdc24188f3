import { ParseError, TypeError as CelTypeError } from "@marcbachmann/cel-js";
import type { ASTNode, Environment, ParseResult } from "@marcbachmann/cel-js";
import { BYTES_INSIDE, environment, toActivity } from "./environment.ts";
import { explain } from "./explain.ts";
import { asPath, keep, MISSING, pathsIn, valueAt } from "./path.ts";
import { refuse } from "./refuse.ts";
import { nodesOf } from "./tree.ts";
import type { Compiled, Condition } from "../domain/condition.ts";
import type { Evaluate, Facts } from "../domain/facts.ts";
import type { Path } from "./path.ts";

const LONGEST = 2_000;

/**
 * Compiles and type-checks a condition: the one expression language of the product (CEL). What it yields can be held
 * against any facts: a value that is missing fails it and never throws.
 */
export function compileCondition(text: string, otherwise: Condition["otherwise"]): Compiled {
  if (text.length > LONGEST) {
    return {
      ok: false,
      message: `it is longer than ${LONGEST} characters`,
      remedy: "Split it into several conditions",
    };
  }
  try {
    const tree = environment.parse(text).ast;
    const refusal = refuse(tree);
    if (refusal !== undefined) return { ok: false, ...refusal };
    const { source, env, presences } = rewrite(text, tree);
    const program = env.parse(source);
    const check = program.check();
    if (check.error !== undefined) return { ok: false, ...explain(check.error, text) };
    if (check.type !== "bool" && check.type !== "dyn") return notBoolean(check.type ?? "nothing");
    return { ok: true, condition: toCondition(text, otherwise, tree, program, presences) };
  } catch (error) {
    if (error instanceof ParseError || error instanceof CelTypeError) return { ok: false, ...explain(error, text) };
    throw error;
  }
}

function notBoolean(type: string): Compiled {
  const yields = type.replace("google.protobuf.Duration", "duration");
  const message = `it must be true or false, but is of type ${yields}`;
  return { ok: false, message, remedy: "Compare it with something, such as status == 200", offset: 0 };
}

/** Paths that `has()` asks for, by the variable that stands for the question. */
type Presences = ReadonlyMap<string, Path>;

interface Rewritten {
  readonly source: string;
  readonly env: Environment;
  readonly presences: Presences;
}

/**
 * Puts variables of the same length in place of what the library reads otherwise than we do, so that positions stay:
 * `bytes`, which it keeps for a type, and `has(path)`, which it refuses for `has(body.choices[0].message)` and fails where
 * a step before the last is missing.
 */
function rewrite(text: string, tree: ASTNode): Rewritten {
  const presences = new Map<string, Path>();
  let source = text;
  const put = (node: ASTNode, name: string): void => {
    source = source.slice(0, node.start) + name.padEnd(node.end - node.start) + source.slice(node.end);
  };
  for (const [node] of nodesOf(tree)) {
    if (node.op === "id" && node.args === "bytes") put(node, BYTES_INSIDE);
    if (node.op !== "call" || node.args[0] !== "has" || node.args[1].length !== 1) continue;
    const [argument] = node.args[1];
    const path = argument && asPath(argument);
    if (path === undefined || path.steps.length === 0) continue;
    const name = `has_${presences.size}`;
    presences.set(name, path);
    put(node, name);
  }
  if (presences.size === 0) return { source, env: environment, presences };
  const env = environment.clone();
  for (const name of presences.keys()) env.registerVariable(name, "bool");
  return { source, env, presences };
}

function toCondition(
  text: string,
  otherwise: Condition["otherwise"],
  tree: ASTNode,
  program: ParseResult,
  presences: Presences,
): Condition {
  const paths = pathsIn(tree);
  return {
    text,
    otherwise,
    mentions: [...new Set(paths.map(({ root }) => root))],
    evaluate: (facts) => ({
      text,
      otherwise,
      holds: holds(program, presences, facts),
      got: Object.fromEntries(paths.map((path) => [path.text, keep(valueAt(facts, path))])),
    }),
  };
}

function holds(program: ParseResult, presences: Presences, facts: Facts): boolean {
  try {
    const activity = toActivity(facts);
    for (const [name, path] of presences) {
      // Of a body that is no JSON nothing can be said: then the variable is missing, and the condition fails.
      if (valueAt(facts, { root: path.root, steps: [] }) === MISSING) continue;
      activity[name] = valueAt(facts, path) !== MISSING;
    }
    return program(activity) === true;
  } catch {
    return false;
  }
}

const PROGRAMS_AT_MOST = 200;

/**
 * The value of an expression over facts and variables; `undefined` where a value is missing or of the wrong type. Never
 * throws. Expressions are compiled once.
 */
export const evaluateExpression: Evaluate = (text, facts, variables = {}) => {
  try {
    return programOf(text, Object.keys(variables))({ ...toActivity(facts), ...variables });
  } catch {
    return undefined;
  }
};

const programs = new Map<string, ParseResult>();

function programOf(text: string, names: readonly string[]): ParseResult {
  const key = `${names.join(" ")}\n${text}`;
  const known = programs.get(key);
  if (known !== undefined) return known;
  const env = environment.clone();
  for (const name of names) env.registerVariable(name, "dyn");
  const program = env.parse(text);
  if (programs.size >= PROGRAMS_AT_MOST) programs.clear();
  programs.set(key, program);
  return program;
}
