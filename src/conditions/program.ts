import { ParseError, TypeError as CelTypeError } from "@marcbachmann/cel-js";
import type { ASTNode, Environment, ParseResult } from "@marcbachmann/cel-js";
import { BYTES_INSIDE, createEnvironment, environment, insideName, MATCHES_INSIDE } from "./environment.ts";
import { explain } from "./explain.ts";
import { asPath, MISSING, pathsIn, valueAt } from "./path.ts";
import { beginSearches } from "./pattern.ts";
import { refuse } from "./refuse.ts";
import { toCel, withoutConstructors } from "./shape.ts";
import { nodesOf } from "./tree.ts";
import { isVariable, variable } from "./variables.ts";
import type { Path, Scope } from "./path.ts";
import type { Refusal } from "./refuse.ts";

const LONGEST = 2_000;

/** A text of the expression language, compiled and type-checked. */
export interface Program {
  /** CEL's name of what it yields. */
  readonly type: string;
  /** What it looks at. */
  readonly paths: readonly Path[];
  /** Its value as CEL has it. Throws where something is missing or of the wrong type. */
  run(scope: Scope): unknown;
}

export type CompiledProgram = { readonly ok: true; readonly program: Program } | ({ readonly ok: false } & Refusal);

/** Compiles a text in which the variables of conditions stand, and `given` ones of any type beside them or in their place. */
export function compileProgram(text: string, given: readonly string[] = []): CompiledProgram {
  if (text.length > LONGEST) {
    return {
      ok: false,
      message: `it is longer than ${LONGEST} characters`,
      remedy: "Split it into several conditions",
    };
  }
  const base = given.length === 0 ? environment : createEnvironment(given);
  try {
    const tree = base.parse(text).ast;
    const refusal = refuse(tree, given);
    if (refusal !== undefined) return { ok: false, ...refusal };
    const { source, env, presences } = rewrite(text, tree, base, given);
    const program = env.parse(source);
    const { error, type = "nothing" } = program.check();
    if (error !== undefined) return { ok: false, ...explain(error, text, given) };
    const paths = pathsIn(tree, given);
    return { ok: true, program: { type, paths, run: (scope) => run(program, paths, presences, scope) } };
  } catch (error) {
    if (error instanceof ParseError || error instanceof CelTypeError)
      return { ok: false, ...explain(error, text, given) };
    throw error;
  }
}

/** Paths that `has()` asks for, by the variable that stands for the question. */
type Presences = ReadonlyMap<string, Path>;

interface Rewritten {
  readonly source: string;
  readonly env: Environment;
  readonly presences: Presences;
}

/**
 * Puts names of the same length in place of what the library reads otherwise than we do, so that positions stay: `bytes`,
 * which it keeps for a type, `matches`, which is not linear there, and `has(path)`, which it refuses for
 * `has(body.choices[0].message)` and fails where a step before the last is missing.
 */
function rewrite(text: string, tree: ASTNode, base: Environment, given: readonly string[]): Rewritten {
  const presences = new Map<string, Path>();
  let source = text;
  const put = (start: number, end: number, name: string): void => {
    source = source.slice(0, start) + name.padEnd(end - start) + source.slice(end);
  };
  for (const [node] of nodesOf(tree)) {
    if (node.op === "id" && node.args === "bytes") put(node.start, node.end, BYTES_INSIDE);
    const matchesAt = startOfMatches(node, text);
    if (matchesAt >= 0) put(matchesAt, matchesAt + MATCHES_INSIDE.length, MATCHES_INSIDE);
    if (node.op !== "call" || node.args[0] !== "has" || node.args[1].length !== 1) continue;
    const [argument] = node.args[1];
    const path = argument && asPath(argument, given);
    if (path === undefined || path.steps.length === 0) continue;
    const name = `has_${presences.size}`;
    presences.set(name, path);
    put(node.start, node.end, name);
  }
  if (presences.size === 0) return { source, env: base, presences };
  const env = base.clone();
  for (const name of presences.keys()) env.registerVariable(name, "bool");
  return { source, env, presences };
}

/** Where a call of `matches` has its name; under 0 for any other node. */
function startOfMatches(node: ASTNode, text: string): number {
  if (node.op === "call" && node.args[0] === "matches") return text.indexOf("matches", node.start);
  if (node.op === "rcall" && node.args[0] === "matches") return text.indexOf("matches", node.args[1].end);
  return -1;
}

function run(program: ParseResult, paths: readonly Path[], presences: Presences, scope: Scope): unknown {
  const activity = activityOf(scope, new Set(paths.map(({ root }) => root)));
  for (const [name, path] of presences) {
    // Of a body that is no JSON nothing can be said: then the variable is missing, and the condition fails.
    if (path.root === "body" && valueAt(scope, { root: path.root, steps: [] }) === MISSING) continue;
    activity[name] = valueAt(scope, path) !== MISSING;
  }
  beginSearches();
  return program(activity);
}

/** The variables that are looked at, as CEL's values; what is not known is left out, so that looking at it fails. */
function activityOf({ facts, given }: Scope, roots: ReadonlySet<string>): Record<string, unknown> {
  const activity: Record<string, unknown> = {};
  for (const root of roots) {
    const value = Object.hasOwn(given, root)
      ? withoutConstructors(given[root])
      : isVariable(root)
        ? toCel(variable(root).read(facts), variable(root).shape)
        : undefined;
    if (value !== undefined) activity[insideName(root)] = value;
  }
  return activity;
}
