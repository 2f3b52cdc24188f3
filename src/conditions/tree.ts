import type { ASTNode } from "@marcbachmann/cel-js";

/** The macros that run an expression for each element of a list. */
const MACROS = new Set(["all", "exists", "exists_one", "map", "filter"]);

export interface Macro {
  readonly range: ASTNode;
  readonly variable: string;
  readonly steps: readonly ASTNode[];
}

/** What a node is when it is a macro over a list. */
export function asMacro(node: ASTNode): Macro | undefined {
  if (node.op !== "rcall") return undefined;
  const [name, range, [variable, ...steps]] = node.args;
  return MACROS.has(name) && variable?.op === "id" ? { range, variable: variable.args, steps } : undefined;
}

/** A node's parts, in the order of the text; the variable of a macro is no part. */
export function partsOf(node: ASTNode): readonly ASTNode[] {
  const macro = asMacro(node);
  if (macro !== undefined) return [macro.range, ...macro.steps];
  switch (node.op) {
    case "value":
    case "id":
      return [];
    case ".":
    case ".?":
      return [node.args[0]];
    case "call":
      return node.args[1];
    case "rcall":
      return [node.args[1], ...node.args[2]];
    case "map":
      return node.args.flat();
    case "!_":
    case "-_":
      return [node.args];
    default:
      return node.args;
  }
}

/** All nodes below and including one, each with the macros' variables that it can see. */
export function* nodesOf(
  node: ASTNode,
  bound: ReadonlySet<string> = new Set(),
): Generator<[ASTNode, ReadonlySet<string>]> {
  yield [node, bound];
  const macro = asMacro(node);
  if (macro === undefined) {
    for (const part of partsOf(node)) yield* nodesOf(part, bound);
    return;
  }
  yield* nodesOf(macro.range, bound);
  for (const step of macro.steps) yield* nodesOf(step, new Set([...bound, macro.variable]));
}
