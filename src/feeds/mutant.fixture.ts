import fc from "fast-check";
import {
  COMPONENT_STATUSES,
  FEED_PROBLEMS,
  INCIDENT_STATES,
  INDICATORS,
  MAINTENANCE_STATES,
} from "../domain/report.ts";
import type { FeedProblem, Report, Strange } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** What stands for a value that a source has no reason to send. */
const ODD: readonly Json[] = [
  null,
  true,
  -1,
  1e300,
  "",
  "[]",
  "nonsense",
  "\u0000\ud800",
  "9999-12-31T23:59:59Z",
  "2026-02-30T25:61:00Z",
  "javascript:alert(1)",
  [],
  {},
  [[]],
  [null],
  [{}],
  JSON.parse('{"__proto__":{"status":"operational"},"constructor":1,"id":{}}') as Json,
];

const DELETED = Symbol("deleted");

/** A JSON text in which some values, small or whole branches, are gone or are of another type; or which ends too early. */
export function mutants(text: string): fc.Arbitrary<string> {
  const json = JSON.parse(text) as Json;
  const paths = pathsOf(json);
  const change = fc.record({
    path: fc.constantFrom(...paths),
    value: fc.constantFrom<Json | typeof DELETED>(DELETED, ...ODD),
  });
  const changed = fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) => JSON.stringify(changes.reduce((tree, { path, value }) => withValue(tree, path, value), json)));
  const cut = fc.nat(text.length).map((length) => text.slice(0, length));
  return fc.oneof({ weight: 5, arbitrary: changed }, { weight: 1, arbitrary: cut });
}

/** Every place in a value, the root too. */
export function pathsOf(value: Json, path: Path = []): Path[] {
  const inner = Array.isArray(value)
    ? value.flatMap((entry, index) => pathsOf(entry, [...path, index]))
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]))
      : [];
  return [path, ...inner];
}

/** The value with another one at a place; as it was where the place is no longer there. */
export function withValue(tree: Json, path: Path, value: Json | typeof DELETED): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value === DELETED ? null : value;
  if (typeof tree !== "object" || tree === null || !Object.hasOwn(tree, key)) return tree;
  const isHere = rest.length === 0 && value === DELETED;
  if (Array.isArray(tree))
    return isHere
      ? tree.filter((_, index) => index !== key)
      : tree.map((entry, index) => (index === key ? withValue(entry, rest, value) : entry));
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, entry]) =>
      name === key ? (isHere ? [] : [[name, withValue(entry, rest, value)]]) : [[name, entry]],
    ),
  );
}

/** What is wrong with what a kind made of a text; `undefined` for a report in the words of the normal form, or a problem. */
export function faultOf(result: Report | FeedProblem): string | undefined {
  const faults = isFeedProblem(result) ? problemFaults(result) : reportFaults(result);
  return faults.length === 0 ? undefined : `${faults.join("; ")} in ${JSON.stringify(result).slice(0, 500)}`;
}

function problemFaults({ reason, detail }: FeedProblem): string[] {
  return [
    ...one(FEED_PROBLEMS.includes(reason), `no such reason: ${reason}`),
    ...one(typeof detail === "string" && detail !== "" && detail.length <= 300, "a detail that is none"),
  ];
}

function reportFaults(report: Report): string[] {
  return [
    ...one(JSON.stringify(JSON.parse(JSON.stringify(report))) === JSON.stringify(report), "not what it is as JSON"),
    ...one(INDICATORS.includes(report.indicator), "indicator"),
    ...moments([report.fetchedAt, report.asOf]),
    ...addresses([report.url]),
    ...report.components.flatMap((component) => [
      ...texts([component.id, component.name]),
      ...one(COMPONENT_STATUSES.includes(component.status), `status ${component.status}`),
      ...words(component),
    ]),
    ...report.incidents.flatMap((incident) => [
      ...texts([incident.id, incident.title, ...incident.components, ...(incident.regions ?? [])]),
      ...one(INCIDENT_STATES.includes(incident.state), `state ${incident.state}`),
      ...one(COMPONENT_STATUSES.includes(incident.impact), `impact ${incident.impact}`),
      ...moments([incident.begin, incident.published, incident.end]),
      ...addresses([incident.url]),
      ...words(incident),
      ...incident.updates.flatMap((update) => [
        ...texts([update.text]),
        ...one(INCIDENT_STATES.includes(update.state), `state ${update.state}`),
        ...moments([update.t]),
        ...words(update),
      ]),
    ]),
    ...report.maintenances.flatMap((planned) => [
      ...texts([planned.id, planned.title, ...planned.components]),
      ...one(MAINTENANCE_STATES.includes(planned.state), `state ${planned.state}`),
      ...moments([planned.begin, planned.end]),
      ...addresses([planned.url]),
      ...words(planned),
    ]),
  ];
}

const one = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

const texts = (values: readonly unknown[]): string[] =>
  values.flatMap((value) => one(typeof value === "string" && value.isWellFormed(), `no text: ${String(value)}`));

const moments = (values: readonly (string | undefined)[]): string[] =>
  values.flatMap((value) =>
    one(
      value === undefined || (/^2\d{3}-.*\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value))),
      `no moment: ${value}`,
    ),
  );

const addresses = (values: readonly (string | undefined)[]): string[] =>
  values.flatMap((value) => one(value === undefined || /^https?:\/\//.test(value), `no web address: ${value}`));

const words = ({ unknownWords }: Strange): string[] =>
  unknownWords === undefined
    ? []
    : [
        ...one(unknownWords.length > 0, "an empty list of words"),
        ...unknownWords.flatMap((word) => one(word.length <= 60 && word.includes("="), `word ${word}`)),
      ];
