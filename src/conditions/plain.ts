/** A value of CEL as plain data: whole numbers as numbers, durations in milliseconds, moments as ISO 8601. */
export function plainOf(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(plainOf);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Set) return [...value].map(plainOf);
  if (value instanceof Map) return fromEntries([...value.entries()]);
  const ms = durationMs(value);
  return ms ?? fromEntries(Object.entries(value));
}

/** The library's durations are whole seconds and nanoseconds. */
function durationMs(value: object): number | undefined {
  if (!("seconds" in value && "nanos" in value)) return undefined;
  const { seconds, nanos } = value;
  return typeof seconds === "bigint" && typeof nanos === "number" ? Number(seconds) * 1_000 + nanos / 1e6 : undefined;
}

function fromEntries(entries: readonly (readonly [unknown, unknown])[]): object {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, item] of entries) made[String(key)] = plainOf(item);
  return made;
}
