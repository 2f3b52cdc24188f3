import type { Environment } from "@marcbachmann/cel-js";
import { Environment as Cel } from "@marcbachmann/cel-js";

/** Types whose values stand for themselves. `duration` is milliseconds here, `timestamp` an instant as text. */
export type Simple = "int" | "double" | "string" | "bool" | "duration" | "timestamp" | "dyn";

/**
 * What a variable holds. The values here are plain (numbers, texts, lists, objects, Maps); `toCel` makes CEL's of them. A
 * structure has a name, which messages use, and its fields are known when a condition is compiled.
 */
export type Shape =
  | Simple
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly name: string; readonly fields: Readonly<Record<string, Shape>> };

const CEL_NAMES: Readonly<Record<Simple, string>> = {
  int: "int",
  double: "double",
  string: "string",
  bool: "bool",
  duration: "google.protobuf.Duration",
  timestamp: "google.protobuf.Timestamp",
  dyn: "dyn",
};

/** A shape's type as CEL writes it. */
export function celType(shape: Shape): string {
  if (typeof shape === "string") return CEL_NAMES[shape];
  if ("list" in shape) return `list<${celType(shape.list)}>`;
  if ("map" in shape) return `map<string, ${celType(shape.map)}>`;
  return shape.name;
}

/** The library tells structures by their constructor: one class a structure, made when it is first met. */
const classes = new Map<string, new () => object>();

/** Tells the library of the structures within a shape, innermost first. */
export function registerShape(environment: Environment, shape: Shape, known: Set<string>): void {
  if (typeof shape === "string") return;
  if ("list" in shape) return registerShape(environment, shape.list, known);
  if ("map" in shape) return registerShape(environment, shape.map, known);
  if (known.has(shape.name)) return;
  known.add(shape.name);
  const fields = Object.entries(shape.fields);
  for (const [, field] of fields) registerShape(environment, field, known);
  environment.registerType(shape.name, {
    ctor: classOf(shape.name),
    fields: Object.fromEntries(fields.map(([name, field]) => [name, celType(field)])),
  });
}

function classOf(name: string): new () => object {
  const known = classes.get(name);
  if (known !== undefined) return known;
  const made = function structure() {} as unknown as new () => object;
  classes.set(name, made);
  return made;
}

const readDuration = new Cel().registerVariable("text", "string").parse("duration(text)");

/**
 * A plain value as CEL's; `undefined` for one that is not there or not of its shape, so that looking at it fails.
 */
export function toCel(value: unknown, shape: Shape): unknown {
  if (value === undefined) return undefined;
  if (typeof shape === "string") return simpleToCel(value, shape);
  if ("list" in shape) {
    if (!Array.isArray(value)) return undefined;
    return value.map((item) => toCel(item, shape.list)).filter((item) => item !== undefined);
  }
  if ("map" in shape) {
    const entries = entriesOf(value).map(([key, item]) => [key, toCel(item, shape.map)] as const);
    return new Map(entries.filter(([, item]) => item !== undefined));
  }
  const made = new (classOf(shape.name))();
  const own = new Map(entriesOf(value));
  for (const [name, field] of Object.entries(shape.fields)) {
    const item = toCel(own.get(name), field);
    if (item !== undefined) Object.assign(made, { [name]: item });
  }
  return made;
}

function entriesOf(value: unknown): [string, unknown][] {
  if (value instanceof Map) return [...value.entries()];
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function simpleToCel(value: unknown, shape: Simple): unknown {
  switch (shape) {
    case "int":
      return Number.isSafeInteger(value) ? BigInt(Number(value)) : undefined;
    case "double":
      return typeof value === "number" ? value : undefined;
    case "duration":
      return typeof value === "number" && Number.isFinite(value) ? toDuration(value) : undefined;
    case "timestamp": {
      const date = new Date(String(value));
      return Number.isNaN(date.getTime()) ? undefined : date;
    }
    case "string":
      return typeof value === "string" ? value : undefined;
    case "bool":
      return typeof value === "boolean" ? value : undefined;
    case "dyn":
      return withoutConstructors(value);
  }
}

const toDuration = (ms: number): unknown => readDuration({ text: `${Math.max(0, Math.round(ms * 1_000))}us` });

/** The library asks objects for their constructor: one that has a key of that name would be taken for something else. */
export function withoutConstructors(value: unknown): unknown {
  if (!hasConstructor(value)) return value;
  return toMaps(value);
}

function hasConstructor(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasConstructor);
  if (typeof value !== "object" || value === null || value instanceof Map) return false;
  return Object.hasOwn(value, "constructor") || Object.values(value).some(hasConstructor);
}

function toMaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toMaps);
  if (typeof value !== "object" || value === null || value instanceof Map) return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, toMaps(inner)]));
}

/** What a step into a shape leads to: a shape, or the structure that has no such field. */
export function stepInto(
  shape: Shape,
  step: string | number,
): { readonly shape: Shape } | { readonly lacks: Extract<Shape, { fields: unknown }> } {
  if (typeof shape === "string") return { shape: "dyn" };
  if ("list" in shape) return { shape: shape.list };
  if ("map" in shape) return { shape: shape.map };
  if (Object.hasOwn(shape.fields, step)) return { shape: shape.fields[step]! };
  return { lacks: shape };
}
