/** A server that tells more than that does not mean us. */
const MOST_METRICS = 50;
const LONGEST_HEADER = 8_192;

const NAME = /^[\w!#$%&'*+.^`|~-]{1,40}$/;
/** A parameter's value is a token or a quoted string (RFC 9110, section 5.6). */
const PARAMETER = /;\s*([\w-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s;,"]*)/g;

/**
 * Milliseconds by the names of a `Server-Timing` header (W3C Server Timing): metrics with a duration, the first of a name;
 * at most 50, of names of at most 40 characters. `undefined` where there is none.
 */
export function readServerTiming(header: string): Readonly<Record<string, number>> | undefined {
  const found = new Map<string, number>();
  for (const metric of metricsIn(header.slice(0, LONGEST_HEADER))) {
    const name = metric.split(";", 1)[0]?.trim() ?? "";
    const ms = durationIn(metric);
    if (ms !== undefined && NAME.test(name) && !found.has(name) && found.size < MOST_METRICS) found.set(name, ms);
  }
  if (found.size === 0) return undefined;
  return Object.assign(Object.create(null) as Record<string, number>, Object.fromEntries(found));
}

/** The parts between commas that stand in no quoted string. */
const metricsIn = (header: string): string[] => header.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];

function durationIn(metric: string): number | undefined {
  for (const [, name = "", value = ""] of metric.matchAll(PARAMETER)) {
    if (name.toLowerCase() !== "dur") continue;
    const text = value.replaceAll('"', "");
    return /^\d{1,12}(?:\.\d{1,12})?$/.test(text) ? Number(text) : undefined;
  }
  return undefined;
}
