import type { ASTNode } from "@marcbachmann/cel-js";
import { isVariable, variable } from "./variables.ts";
import { stepInto as shapeAfter, type Shape } from "./shape.ts";
import { partsOf } from "./tree.ts";
import type { Facts } from "../domain/facts.ts";

/** A place in the facts that an expression looks at: `body.choices[0].finish_reason`. */
export interface Path {
  /** As written in the expression. */
  readonly text: string;
  /** Where it begins in the expression. */
  readonly offset: number;
  /** A variable of conditions, or one that the expression was given. */
  readonly root: string;
  readonly steps: readonly (string | number)[];
}

/** What an expression looks at: facts, and variables that it was given beside them, which come first. */
export interface Scope {
  readonly facts: Facts;
  readonly given: Readonly<Record<string, unknown>>;
}

/** What is kept of a value: a short harmless one as it is, any other as its type and length. */
export type Kept = string | number | boolean | null;

export const MISSING = Symbol("missing");

/** The longest paths of an expression, each once. A step that is computed ends its path. */
export function pathsIn(tree: ASTNode, given: readonly string[] = []): readonly Path[] {
  const found = new Map<string, Path>();
  const visit = (node: ASTNode): void => {
    const path = asPath(node, given);
    if (path === undefined) partsOf(node).forEach(visit);
    else if (!found.has(path.text)) found.set(path.text, path);
  };
  visit(tree);
  return [...found.values()];
}

/** The path that a node is, when it begins at a variable and every step of it is written out. */
export function asPath(node: ASTNode, given: readonly string[] = []): Path | undefined {
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
  if (!isVariable(at.args) && !given.includes(at.args)) return undefined;
  return { text: node.input.slice(node.start, node.end), offset: node.start, root: at.args, steps };
}

/** The plain value at a path, `MISSING` where there is none. */
export function valueAt(scope: Scope, { root, steps }: Pick<Path, "root" | "steps">): unknown {
  let value = rootValue(scope, root);
  for (const step of steps) value = stepInto(value, step);
  return value === undefined ? MISSING : value;
}

function rootValue({ facts, given }: Scope, root: string): unknown {
  if (Object.hasOwn(given, root)) return given[root];
  return isVariable(root) ? variable(root).read(facts) : undefined;
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
  if (typeof step === "number" || typeof value !== "object" || value === null) return undefined;
  if (value instanceof Map) return value.get(step);
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}

/** What is kept of the value at a path; of a duration whole milliseconds, of a text named like a secret its length. */
export function keptAt(scope: Scope, path: Path): Kept {
  const value = valueAt(scope, path);
  if (typeof value === "string" && path.steps.some(namesSecret)) return `(string of ${value.length})`;
  return keep(shapeAt(path) === "duration" && typeof value === "number" ? Math.round(value) : value);
}

/** A login answers with secrets that are nobody's but the server's: no redactor knows them, so their names must do. */
const SECRET_NAME =
  /(?:token|secret|passw(?:or)?d|passphrase|key|cookie|signature|credentials?|authorization|session(?:_?id)?|jwt|otp)$/i;
const namesSecret = (step: string | number): boolean => typeof step === "string" && SECRET_NAME.test(step);

function shapeAt({ root, steps }: Path): Shape {
  let shape: Shape = isVariable(root) ? variable(root).shape : "dyn";
  for (const step of steps) {
    const next = shapeAfter(shape, step);
    shape = "shape" in next ? next.shape : "dyn";
  }
  return shape;
}

const SAFE = /^[\w .:/+-]{0,40}$/;

/** What may be kept of a value: itself where it is safe, else in parentheses, which no safe text holds, what it is. */
function keep(value: unknown): Kept {
  if (value === MISSING) return "(missing)";
  if (value === null || typeof value === "boolean") return value;
  // JSON has no way to write NaN and infinity.
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "string") return SAFE.test(value) ? value : `(string of ${value.length})`;
  if (Array.isArray(value)) return `(list of ${value.length})`;
  if (value instanceof Map) return `(map of ${value.size})`;
  return `(map of ${Object.keys(value ?? {}).length})`;
}
