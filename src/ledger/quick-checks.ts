import { PHASES } from "../domain/exchange.ts";
import { TIERS } from "../domain/monitor.ts";
import { OUTCOMES, REASONS } from "../domain/outcome.ts";
import { SPANS } from "../domain/report.ts";
import type { Kind } from "./schemas.ts";
import { BLAMES, BUCKETS_MOST, VERSION } from "./schema-words.ts";

/** Whether a value that JSON can hold is of a shape. */
type Check = (value: unknown) => boolean;

/**
 * Checks for the lines of which a run reads thousands. They accept nothing but what the kind's schema accepts and leaves as it
 * is; whatever they do not accept (a key that we do not know, a 29th of February) is the schema's to judge. With them a line
 * costs little more than its JSON.
 */
export const QUICK_CHECKS: Partial<Record<Kind, Check>> = quickChecks();

function quickChecks(): Record<"sample" | "figure" | "sampleLine" | "hour" | "day" | "month", Check> {
  const sample = sampleCheck();
  const figure = figureCheck();
  const { hour, day, month } = rollupChecks();
  const sampleLine: Check = (value) =>
    typeof value === "object" && value !== null && Object.hasOwn(value, "source") ? figure(value) : sample(value);
  return { sample, figure, sampleLine, hour, day, month };
}

function sampleCheck(): Check {
  return fields(
    { v: isVersion, t: isInstant, monitor: isName, run: isText, outcome: oneOf(OUTCOMES), every: isPositive },
    {
      region: isName,
      reason: oneOf(REASONS),
      blame: oneOf(Object.keys(BLAMES)),
      ms: isAmount,
      phases: byName(oneOf(PHASES), isAmount),
      phase: oneOf(PHASES),
      code: isWhole,
      error: isText,
      bytes: isAmount,
      again: (value) => isCount(value) && value !== 0,
      retryAfter: isAmount,
      tier: oneOf(TIERS),
      token: isAmount,
      rate: isAmount,
      used: fields({}, { in: isCount, out: isCount, units: isAmount }),
      cost: isCount,
      unit: isName,
      model: isName,
      output: fields({ hash: isName, bytes: isCount }, { w: isCount, h: isCount }),
      left: isShare,
      certTo: isInstant,
      server: byName(isText, Number.isFinite),
      places: fields({ asked: isCount, failed: listOf(isText) }, {}),
      id: isName,
    },
  );
}

function figureCheck(): Check {
  const percentiles = fields(
    {},
    { mean: isAmount, p50: isAmount, p75: isAmount, p90: isAmount, p95: isAmount, p99: isAmount },
  );
  return fields(
    { v: isVersion, t: isInstant, monitor: isName, source: isName, of: isText, run: isText },
    {
      uptime: byName(oneOf(SPANS), isShare),
      latencyMs: percentiles,
      tokensPerSecond: percentiles,
      status: isText,
      count: isCount,
      usual: isAmount,
      windowMs: isAmount,
    },
  );
}

function rollupChecks(): Record<"hour" | "day" | "month", Check> {
  const counts = byName(oneOf(OUTCOMES), isCount);
  const amounts = byName(isText, isCount);
  const isCell: Check = (value) =>
    value === null || (Array.isArray(value) && value.length === 4 && value.every(isCount));
  const cells =
    (least: number, most: number): Check =>
    (value) =>
      Array.isArray(value) && value.length >= least && value.length <= most && value.every(isCell);
  const required = {
    v: isVersion,
    t: isInstant,
    monitor: isName,
    n: counts,
    first: counts,
    shares: fields({ availableMs: isCount, slowMs: isCount, failureMs: isCount, leftOutMs: isCount }, {}),
    latency: fields(
      {
        n: isCount,
        sum: isCount,
        from: (value) => isWhole(value) && (value as number) >= -1 && (value as number) <= BUCKETS_MOST,
        counts: (value) => Array.isArray(value) && value.length <= BUCKETS_MOST && value.every(isCount),
      },
      {},
    ),
  };
  const usage = fields(
    { cost: amounts, unpriced: isCount },
    {
      in: isCount,
      out: isCount,
      units: isCount,
      models: byName(isText, fields({ calls: isCount, cost: amounts }, { unpriced: isCount })),
    },
  );
  const optional = { region: isName, usage, corrected: listOf(isInstant) };
  return {
    hour: fields(required, optional),
    day: fields({ ...required, cells: cells(24, 24) }, optional),
    month: fields({ ...required, cells: cells(28, 31) }, optional),
  };
}

/** An object with all required keys, perhaps some of the optional ones, and no others: `__proto__` is never among them. */
function fields(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>): Check {
  const checks = new Map(Object.entries({ ...required, ...optional }));
  const names = new Set(Object.keys(required));
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const check = checks.get(key);
      if (check === undefined || !check(value[key])) return false;
      if (names.has(key)) found += 1;
    }
    return found === names.size;
  };
}

function byName(isKey: Check, isItem: Check): Check {
  return (value) => {
    if (!isObject(value)) return false;
    for (const key in value) if (key === "__proto__" || !isKey(key) || !isItem(value[key])) return false;
    return true;
  };
}

function listOf(isItem: Check): Check {
  return (value) => Array.isArray(value) && value.every(isItem);
}

function oneOf(words: readonly string[]): Check {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => known.has(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Moments of the calendar but for the 29th of February, of which only the calendar knows. */
const INSTANT =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

function isInstant(value: unknown): boolean {
  return typeof value === "string" && INSTANT.test(value);
}

function isVersion(value: unknown): boolean {
  return value === VERSION;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isAmount(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) >= 0;
}

function isPositive(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) > 0;
}

function isShare(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 1;
}
