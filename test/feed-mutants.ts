import fc from "fast-check";
import { expect } from "vitest";
import {
  COMPONENT_STATUSES,
  FEED_PROBLEMS,
  INCIDENT_STATES,
  INDICATORS,
  MAINTENANCE_STATES,
  type FeedProblem,
  type Report,
} from "../src/domain/report.ts";

/*
 * What may come instead of a feed's document, and what must come of it: for the property tests of the kinds.
 */

const INSTANT = /^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Any text, any JSON, the document cut off anywhere, and the document with a few values gone, null or of another type. */
export function mutantsOf(document: string): fc.Arbitrary<string> {
  const value = JSON.parse(document) as unknown;
  const paths = pathsOf(value);
  const change = fc.tuple(fc.constantFrom(...paths), replacement);
  return fc.oneof(
    fc.string(),
    fc.json(),
    fc.nat(document.length).map((length) => document.slice(0, length)),
    {
      weight: 5,
      arbitrary: fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
        // Nothing is left where the whole was taken away.
        JSON.stringify(changes.reduce((mutant, [path, other]) => replaced(mutant, path, other), value) ?? null),
      ),
    },
  );
}

type Path = readonly (string | number)[];

const replacement: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, "", "[]", 0, -1.5, true, [], {}, [null], [[]], "__proto__", "WEIRD"),
  fc.constantFrom<unknown>("9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2026-13-45", "1e999", 1e308),
  fc.constantFrom<unknown>("http://[", "javascript:alert(1)", "<b", "&#xD800;", "\u{d800}", "\u0000"),
  fc.jsonValue({ maxDepth: 2 }),
);

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Array.isArray(value) ? value.map((entry, at) => [at, entry] as const) : Object.entries(value);
  return [path, ...below.flatMap(([key, entry]) => pathsOf(entry, [...path, key]))];
}

/** The value with another at the path; `undefined` takes it away. A path that an earlier change took away changes nothing. */
function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (typeof value !== "object" || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, other);
  return copy;
}

/** A problem in the words of problems, or a report in the words of the normal form, its instants instants, fit for a line of JSON. */
export function expectNormalForm(result: Report | FeedProblem): void {
  if ("reason" in result) {
    expect(FEED_PROBLEMS).toContain(result.reason);
    expect(result.detail).not.toBe("");
    return;
  }
  expect(INDICATORS).toContain(result.indicator);
  const all = [...result.components, ...result.incidents, ...result.maintenances];
  for (const { status } of result.components) expect(COMPONENT_STATUSES).toContain(status);
  for (const { state, impact, updates } of result.incidents) {
    expect(INCIDENT_STATES).toContain(state);
    expect(COMPONENT_STATUSES).toContain(impact);
    for (const update of updates) expect(INCIDENT_STATES).toContain(update.state);
  }
  for (const { state } of result.maintenances) expect(MAINTENANCE_STATES).toContain(state);
  for (const instant of instantsOf(result)) expect(instant).toMatch(INSTANT);
  for (const word of [...all, ...result.incidents.flatMap(({ updates }) => updates)].flatMap(
    ({ unknownWords = [] }) => unknownWords,
  ))
    expect(word.length).toBeLessThanOrEqual(60);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
}

const instantsOf = ({ asOf, incidents, maintenances }: Report): string[] =>
  [
    asOf,
    ...incidents.flatMap(({ begin, end, published, updates }) => [begin, end, published, ...updates.map(({ t }) => t)]),
    ...maintenances.flatMap(({ begin, end }) => [begin, end]),
  ].filter((instant) => instant !== undefined);
