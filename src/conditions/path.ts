import type { ASTNode } from "@marcbachmann/cel-js";
import { isVariable, type Variable } from "./environment.ts";
import { partsOf } from "./tree.ts";
import type { Facts } from "../domain/facts.ts";

/** A place in the facts that a condition looks at: `body.choices[0].finish_reason`. */
export interface Path {
  /** As written in the condition. */
  readonly text: string;
  readonly root: Variable;
  readonly steps: readonly (string | number)[];
}

/** What is kept of a value: a short harmless one as it is, any other as its type and length. */
export type Kept = string | number | boolean | null;

export const MISSING = Symbol("missing");

/** The longest paths of an expression, each once. A step that is computed ends its path. */
export function pathsIn(tree: ASTNode): readonly Path[] {
  const found = new Map<string, Path>();
  const visit = (node: ASTNode): void => {
    const path = asPath(node);
    if (path !== undefined) found.set(path.text, path);
    else partsOf(node).forEach(visit);
  };
  visit(tree);
  return [...found.values()];
}

/** The path that a node is, when it begins at a variable of ours and every step of it is written out. */
export function asPath(node: ASTNode): Path | undefined {
  const steps: (string | number)[] = [];
  let at = node;
  while (at.op !== "id") {
    if (at.op === ".") steps.unshift(at.args[1]);
    else if (at.op === "[]" && at.args[1].op === "value") {
      const key = at.args[1].args;
      if (typeof key !== "string" && typeof key !== "bigint") return undefined;
      steps.unshift(typeof key === "bigint" ? Number(key) : key);
    } else return undefined;
    at = at.args[0];
  }
  if (!isVariable(at.args)) return undefined;
  return { text: node.input.slice(node.start, node.end), root: at.args, steps };
}

/** The value at a path, `MISSING` where there is none. Durations are whole milliseconds. */
export function valueAt(facts: Facts, { root, steps }: Pick<Path, "root" | "steps">): unknown {
  let value = rootValue(facts, root);
  for (const step of steps) value = stepInto(value, step);
  return value === undefined ? MISSING : value;
}

function rootValue(facts: Facts, root: Variable): unknown {
  switch (root) {
    case "latency":
      return Math.round(facts.latencyMs);
    case "phases":
      return new Map(Object.entries(facts.phases).map(([phase, ms]) => [phase, Math.round(ms)]));
    default:
      return facts[root];
  }
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
  if (typeof step === "number" || typeof value !== "object" || value === null) return undefined;
  if (value instanceof Map) return value.get(step);
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}

const SAFE = /^[\w .:/+-]{0,40}$/;

/** What may be kept of a value: itself where it is safe, else in parentheses, which no safe text holds, what it is. */
export function keep(value: unknown): Kept {
  if (value === MISSING) return "(missing)";
  if (value === null || typeof value === "boolean" || typeof value === "number") return value;
  if (typeof value === "string") return SAFE.test(value) ? value : `(string of ${value.length})`;
  if (Array.isArray(value)) return `(list of ${value.length})`;
  if (value instanceof Map) return `(map of ${value.size})`;
  return `(map of ${Object.keys(value ?? {}).length})`;
}
