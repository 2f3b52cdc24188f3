import { Environment } from "@marcbachmann/cel-js";
import { celType, registerShape } from "./shape.ts";
import { search } from "./pattern.ts";
import { VARIABLES, variable, type VariableName } from "./variables.ts";

/** CEL keeps the name `bytes` for its type, so that ours goes by another name of the same length inside. */
export const BYTES_INSIDE = "bytes".replace("s", "_");
/** The library's own `matches` runs JavaScript's expressions: ours goes by another name of the same length inside. */
export const MATCHES_INSIDE = "matches".replace("s", "_");

/** Expressions are small and their work is linear in the answer's size: these and `refuse` keep them so. */
export const LIMITS = { maxAstNodes: 300, maxDepth: 40, maxListElements: 100, maxMapEntries: 50, maxCallArguments: 8 };

/** All variables as conditions have them. */
export const environment = createEnvironment([]);

/** An environment in which `names` are of any type, whatever they are in conditions. */
export function createEnvironment(names: readonly string[]): Environment {
  const made = new Environment({ limits: LIMITS });
  const structures = new Set<string>();
  const own = (Object.keys(VARIABLES) as VariableName[]).filter((name) => !names.includes(name));
  for (const name of own) {
    const { shape } = variable(name);
    registerShape(made, shape, structures);
    made.registerVariable(insideName(name), celType(shape));
  }
  for (const name of new Set(names)) made.registerVariable(insideName(name), "dyn");
  mixNumbers(made);
  made.registerFunction(`string.${MATCHES_INSIDE}(string): bool`, search);
  made.registerFunction(`${MATCHES_INSIDE}(string, string): bool`, search);
  return made;
}

/** JSON knows one kind of number and CEL two: mixing them would otherwise fail each time, and at load nobody could tell. */
export function mixNumbers(made: Environment): void {
  for (const [left, right] of [
    ["double", "int"],
    ["int", "double"],
  ]) {
    made.registerOperator(`${left} + ${right}: double`, (a: unknown, b: unknown) => Number(a) + Number(b));
    made.registerOperator(`${left} - ${right}: double`, (a: unknown, b: unknown) => Number(a) - Number(b));
    made.registerOperator(`${left} * ${right}: double`, (a: unknown, b: unknown) => Number(a) * Number(b));
    made.registerOperator(`${left} / ${right}: double`, (a: unknown, b: unknown) => Number(a) / Number(b));
  }
  // The library takes this for `!=` and for both orders.
  made.registerOperator("double == int: bool", (a: unknown, b: unknown) => Number(a) === Number(b));
}

export function insideName(name: string): string {
  return name === "bytes" ? BYTES_INSIDE : name;
}
