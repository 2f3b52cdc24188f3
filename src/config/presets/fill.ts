import type { Preset, Template } from "./preset.ts";

/** A value of JSON, or whatever else YAML gave. */
type Json = unknown;

/** The value of each parameter: what `with` says, else its default; absent where there is neither. */
export type Values = ReadonlyMap<string, string | number | boolean>;

export function valuesOf(preset: Preset, given: Readonly<Record<string, unknown>>): Values {
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
export function parametersIn(text: string, preset: Preset): string[] {
  return Object.keys(preset.parameters).filter((name) => text.includes(`{${name}}`));
}

/**
 * Fills a template as data: a value can't become a key or end a text. A text that is one parameter and nothing else takes
 * its type. A key that mentions an optional parameter without a value is left out.
 */
export function fill(template: Template, preset: Preset, values: Values): Json {
  if (typeof template === "string") return fillText(template, preset, values);
  if (Array.isArray(template)) return template.map((item: Template) => fill(item, preset, values));
  if (typeof template !== "object") return template;
  const entries = Object.entries(template).map(([key, value]) => [key, fill(value, preset, values)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function fillText(text: string, preset: Preset, values: Values): Json {
  const names = parametersIn(text, preset);
  if (names.some((name) => !values.has(name))) return undefined;
  const [only] = names;
  if (only !== undefined && text === `{${only}}`) return values.get(only);
  // One pass: a value that looks like a parameter is left alone.
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (values.has(name) ? String(values.get(name)) : whole));
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
