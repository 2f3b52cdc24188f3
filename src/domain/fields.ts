/** An object of parsed JSON, of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value below a path of keys and indices; `undefined` where there is none. What an object inherits is not there. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof key === "number") current = Array.isArray(current) ? current[key] : undefined;
    else current = isFields(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  }
  return current;
}

/** The text below a path; `undefined` where there is no text, or an empty one. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const text = at(value, ...path);
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** The list below a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const list = at(value, ...path);
  return Array.isArray(list) ? list : [];
}
