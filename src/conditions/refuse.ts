import type { ASTNode } from "@marcbachmann/cel-js";
import { nearest } from "../domain/nearest.ts";
import { environment } from "./environment.ts";
import { pathsIn, type Path } from "./path.ts";
import { patternMistake } from "./pattern.ts";
import { stepInto, type Shape } from "./shape.ts";
import { asMacro, nodesOf } from "./tree.ts";
import { isVariable, variable, WHOLES } from "./variables.ts";

export interface Refusal {
  readonly message: string;
  readonly remedy: string;
  readonly offset?: number;
}

const MACROS_AT_MOST = 4;

/**
 * What CEL allows and we do not, so that the work of an expression stays linear in the size of an answer: patterns that come
 * from the answer, `cel.bind`, many macros, and macros that look at the whole answer for each element. And fields that a
 * structure has not, which `has()` would deny for ever.
 */
export function refuse(tree: ASTNode, given: readonly string[] = []): Refusal | undefined {
  let macros = 0;
  for (const [node, bound] of nodesOf(tree)) {
    const at = (message: string, remedy: string): Refusal => ({ message, remedy, offset: node.start });
    const name = node.op === "call" || node.op === "rcall" ? node.args[0] : "";
    if (name === "matches") {
      const mistake = refusePattern(node);
      if (mistake !== undefined) return mistake;
    }
    if (name === "bind") return at("cel.bind() is not available", "Write the value out where it is used");
    if (name === "duration" && !readable(node))
      return at("this is not a duration", 'Write it like duration("30s") or duration("1m30s")');
    if (name === "timestamp" && !readable(node))
      return at("this is not a moment", 'Write it like timestamp("2026-11-21T09:00:00Z")');
    const macro = asMacro(node);
    if (macro !== undefined && (isVariable(macro.variable) || given.includes(macro.variable)))
      return at(`${macro.variable} is the name of a part of the answer`, "Name the element otherwise");
    if (macro !== undefined && (macros += 1) > MACROS_AT_MOST)
      return at(`there are more than ${MACROS_AT_MOST} macros`, "Split it into several conditions");
    if (bound.size > 0 && node.op === "id" && (WHOLES.has(node.args) || given.includes(node.args)))
      return at(
        `${node.args} cannot be looked at inside all(), exists(), exists_one(), filter() or map()`,
        "Look only at the element there",
      );
  }
  return pathsIn(tree, given)
    .map((path) => refusePath(path, given))
    .find((refusal) => refusal !== undefined);
}

function refusePattern(node: ASTNode): Refusal | undefined {
  const given = node.op === "rcall" ? node.args[2] : node.op === "call" ? node.args[1].slice(1) : [];
  const [pattern] = given;
  // With more or fewer arguments it is a call that the types refuse.
  if (pattern === undefined || given.length !== 1) return undefined;
  if (pattern.op !== "value" || typeof pattern.args !== "string")
    return {
      message: "the pattern of matches() must be written out",
      remedy: 'Write it in quotes, such as text.matches("^ok")',
      offset: pattern.start,
    };
  const mistake = patternMistake(pattern.args);
  if (mistake === undefined) return undefined;
  return {
    message: `this pattern cannot be used: ${mistake}`,
    remedy:
      'Patterns are those of RE2: no look-ahead, look-behind or back-reference; a backslash is written twice, or once in r"…"',
    offset: pattern.start,
  };
}

function refusePath({ root, steps, offset }: Path, given: readonly string[]): Refusal | undefined {
  if (given.includes(root) || !isVariable(root)) return undefined;
  let shape = variable(root).shape;
  for (const step of steps) {
    const next = stepInto(shape, step);
    if ("lacks" in next) return { ...lacking(next.lacks, step), offset };
    shape = next.shape;
  }
  return undefined;
}

/** A field that a structure has not. */
export function lacking(shape: Extract<Shape, { fields: unknown }>, field: string | number): Refusal {
  const known = Object.keys(shape.fields);
  const meant = nearest(String(field), known);
  return {
    message: `${shape.name} has no ${field}`,
    remedy: meant === undefined ? `It has ${known.join(", ")}` : `Did you mean ${meant}?`,
  };
}

/** A duration or moment that is written out is read at load; a computed one can only be read with the answer. */
function readable(node: ASTNode): boolean {
  const [argument] = node.op === "call" ? node.args[1] : [];
  if (argument?.op !== "value") return true;
  try {
    environment.parse(node.input.slice(node.start, node.end))({});
    return true;
  } catch {
    return false;
  }
}
