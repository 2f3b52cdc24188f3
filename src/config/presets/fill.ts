import { pathText, type Path } from "../yaml.ts";
import type { Parameter, Template } from "./preset.ts";

/** A value of JSON, or whatever else YAML gave. */
type Json = unknown;

/** What has parameters: a preset, a bundle. */
interface Parameterized {
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** The value of each parameter: what `with` says, else its default; absent where there is neither. */
export type Values = ReadonlyMap<string, string | number | boolean>;

export function valuesOf(preset: Parameterized, given: Readonly<Record<string, unknown>>): Values {
  const entries = Object.entries(preset.parameters).flatMap(([name, { default: standard }]) => {
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    const value = isScalar(own) ? own : standard;
    return value === undefined ? [] : [[name, value] as const];
  });
  return new Map(entries);
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** Parameters that a text mentions. */
export function parametersIn(text: string, preset: Parameterized): string[] {
  return Object.keys(preset.parameters).filter((name) => text.includes(`{${name}}`));
}

/**
 * Fills a template as data: a value can't become a key or end a text. A text that is one parameter and nothing else takes
 * its type. A key that mentions an optional parameter without a value is left out.
 */
export function fill(template: Template, preset: Parameterized, values: Values): Json {
  if (typeof template === "string") return fillText(template, preset, values);
  if (Array.isArray(template)) return template.map((item: Template) => fill(item, preset, values));
  if (typeof template !== "object") return template;
  const entries = Object.entries(template).map(([key, value]) => [key, fill(value, preset, values)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function fillText(text: string, preset: Parameterized, values: Values): Json {
  const names = parametersIn(text, preset);
  if (names.some((name) => !values.has(name))) return undefined;
  const [only] = names;
  if (only !== undefined && text === `{${only}}`) return values.get(only);
  // One pass: a value that looks like a parameter is left alone.
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (values.has(name) ? String(values.get(name)) : whole));
}

/** From which written parameter each text of a template comes, by its path. `path` is where the template stands, `base` where `given` does. */
export function originsOf(
  template: Template,
  path: Path,
  preset: Parameterized,
  given: Readonly<Record<string, unknown>>,
  base: Path,
): ReadonlyMap<string, Path> {
  if (typeof template === "string") {
    const name = parametersIn(template, preset).find((one) => Object.hasOwn(given, one));
    return new Map(name === undefined ? [] : [[pathText(path), [...base, name]]]);
  }
  if (typeof template !== "object") return new Map();
  const below = Array.isArray(template) ? [...template.entries()] : Object.entries(template);
  return new Map(
    below.flatMap(([key, value]: [string | number, Template]) => [
      ...originsOf(value, [...path, key], preset, given, base),
    ]),
  );
}

/** What is written over what a preset says, as a JSON Merge Patch (RFC 7396): mappings are merged, all else is replaced, and a key without a value removes. */
export function merge(base: Json, patch: Json): Json {
  if (!isMapping(patch)) return patch;
  const merged = new Map<string, Json>(isMapping(base) ? Object.entries(base) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, merge(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
