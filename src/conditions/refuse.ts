import type { ASTNode } from "@marcbachmann/cel-js";
import { environment, isVariable } from "./environment.ts";
import { asMacro, nodesOf } from "./tree.ts";

export interface Refusal {
  readonly message: string;
  readonly remedy: string;
  readonly offset?: number;
}

const MACROS_AT_MOST = 4;
const WHOLES: ReadonlySet<string> = new Set(["body", "text", "headers", "phases"]);

/**
 * What CEL allows and we do not, so that the work of a condition stays linear in the size of an answer: regular
 * expressions of JavaScript, `cel.bind`, many macros, and macros that look at the whole answer for each element.
 */
export function refuse(tree: ASTNode): Refusal | undefined {
  let macros = 0;
  for (const [node, bound] of nodesOf(tree)) {
    const at = (message: string, remedy: string): Refusal => ({ message, remedy, offset: node.start });
    const name = node.op === "call" || node.op === "rcall" ? node.args[0] : "";
    if (name === "matches")
      return at(
        "matches() is not available: its regular expressions could take for ever",
        "Use contains(), startsWith() or endsWith()",
      );
    if (name === "bind") return at("cel.bind() is not available", "Write the value out where it is used");
    if (name === "duration" && !readable(node))
      return at("this is not a duration", 'Write it like duration("30s") or duration("1m30s")');
    const macro = asMacro(node);
    if (macro !== undefined && isVariable(macro.variable))
      return at(`${macro.variable} is the name of a part of the answer`, "Name the element otherwise");
    if (macro !== undefined && (macros += 1) > MACROS_AT_MOST)
      return at(`there are more than ${MACROS_AT_MOST} macros`, "Split it into several conditions");
    if (bound.size > 0 && node.op === "id" && WHOLES.has(node.args))
      return at(
        `${node.args} cannot be looked at inside all(), exists(), exists_one(), filter() or map()`,
        "Look only at the element there",
      );
  }
  return undefined;
}

/** A duration that is written out is read at load; a computed one can only be read with the answer. */
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
