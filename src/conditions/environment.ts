import { Environment } from "@marcbachmann/cel-js";
import type { Facts } from "../domain/facts.ts";

/** What a condition can name, with CEL's types. */
export const VARIABLES = {
  status: "int",
  latency: "google.protobuf.Duration",
  headers: "map<string, string>",
  body: "dyn",
  text: "string",
  bytes: "int",
  phases: "map<string, google.protobuf.Duration>",
} as const;
export type Variable = keyof typeof VARIABLES;

export const isVariable = (name: string): name is Variable => Object.hasOwn(VARIABLES, name);

/** CEL keeps the name `bytes` for its type, so that ours goes by another name of the same length inside. */
export const BYTES_INSIDE = "bytes".replace("s", "_");

/** Expressions are small and their work is linear in the answer's size: these and `refuse` keep them so. */
const LIMITS = { maxAstNodes: 300, maxDepth: 40, maxListElements: 100, maxMapEntries: 50, maxCallArguments: 8 };

export const environment = createEnvironment();

function createEnvironment(): Environment {
  const made = new Environment({ limits: LIMITS });
  for (const [name, type] of Object.entries(VARIABLES)) made.registerVariable(insideName(name), type);
  // JSON knows one kind of number and CEL two: sums of both would otherwise fail each time, and at load nobody could tell.
  for (const [left, right] of [
    ["double", "int"],
    ["int", "double"],
  ]) {
    made.registerOperator(`${left} + ${right}: double`, (a: unknown, b: unknown) => Number(a) + Number(b));
    made.registerOperator(`${left} - ${right}: double`, (a: unknown, b: unknown) => Number(a) - Number(b));
    made.registerOperator(`${left} * ${right}: double`, (a: unknown, b: unknown) => Number(a) * Number(b));
    made.registerOperator(`${left} / ${right}: double`, (a: unknown, b: unknown) => Number(a) / Number(b));
  }
  return made;
}

function insideName(name: string): string {
  return name === "bytes" ? BYTES_INSIDE : name;
}

const readDuration = new Environment().registerVariable("text", "string").parse("duration(text)");

const toDuration = (ms: number): unknown => readDuration({ text: `${Math.max(0, Math.round(ms * 1_000))}us` });

/** The facts as CEL's values; what is not known is left out, so that looking at it fails. */
export function toActivity(facts: Facts): Record<string, unknown> {
  const { status, latencyMs, phases, headers, text, bytes } = facts;
  return {
    ...(status !== undefined && { status: BigInt(status) }),
    latency: toDuration(latencyMs),
    headers,
    text,
    [BYTES_INSIDE]: BigInt(bytes),
    phases: new Map(Object.entries(phases).map(([phase, ms]) => [phase, toDuration(ms)])),
    ...(facts.body !== undefined && { body: withoutConstructor(facts) }),
  };
}

/** The library asks objects for their constructor: one whose JSON has a key of that name is taken as a Map. */
function withoutConstructor({ body, text }: Facts): unknown {
  return text.includes('"constructor"') ? toMaps(body) : body;
}

function toMaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toMaps);
  if (typeof value !== "object" || value === null) return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, toMaps(inner)]));
}
