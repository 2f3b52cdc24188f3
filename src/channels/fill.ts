/**
 * Templates of bodies are data, not text: texts with `{{name}}` in them. Values are put into texts that are already apart,
 * so that none can change what the body is. A text that is nothing but `{{name}}` becomes the value itself, a number or a list;
 * without a value its key is left out. `{$each: name, $make: …}` in a list becomes an entry for each of a list.
 */
export type Values = Readonly<Record<string, unknown>>;

const NAME = /\{\{([A-Za-z]+)\}\}/g;
const ONLY = /^\{\{([A-Za-z]+)\}\}$/;

export function fill(template: unknown, values: Values): unknown {
  if (typeof template === "string") return fillText(template, values);
  if (Array.isArray(template)) return template.flatMap((entry: unknown) => fillEntry(entry, values));
  if (typeof template !== "object" || template === null) return template;
  const entries = Object.entries(template).map(([key, value]) => [key, fill(value, values)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const valueOf = (values: Values, name: string): unknown => (Object.hasOwn(values, name) ? values[name] : undefined);

function fillText(template: string, values: Values): unknown {
  const only = ONLY.exec(template)?.[1];
  if (only !== undefined) return valueOf(values, only);
  return template.replaceAll(NAME, (_, name: string) => {
    const value = valueOf(values, name);
    if (value === undefined) return "";
    return typeof value === "string" ? value : JSON.stringify(value);
  });
}

interface Loop {
  readonly $each: string;
  readonly $make: unknown;
}

const isLoop = (entry: unknown): entry is Loop =>
  typeof entry === "object" && entry !== null && typeof (entry as Partial<Loop>).$each === "string" && "$make" in entry;

function fillEntry(entry: unknown, values: Values): unknown[] {
  if (!isLoop(entry)) {
    const filled = fill(entry, values);
    return filled === undefined ? [] : [filled];
  }
  const list = valueOf(values, entry.$each);
  return (Array.isArray(list) ? list : []).map((one: Values) => fill(entry.$make, { ...values, ...one }));
}

/** All names in a template, those of loops, too. */
export function namesIn(template: unknown): string[] {
  if (typeof template === "string") return Array.from(template.matchAll(NAME), ([, name = ""]) => name);
  if (isLoop(template)) return [template.$each, ...namesIn(template.$make)];
  if (typeof template !== "object" || template === null) return [];
  return Object.values(template).flatMap(namesIn);
}
