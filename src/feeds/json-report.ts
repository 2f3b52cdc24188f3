import { indicatorOf } from "../domain/indicator.ts";
import type { Instant } from "../domain/instant.ts";
import {
  COMPONENT_STATUSES,
  INCIDENT_STATES,
  INDICATORS,
  MAINTENANCE_STATES,
  type ComponentStatus,
  type Indicator,
  type ReportedComponent,
  type ReportedIncident,
  type ReportedMaintenance,
} from "../domain/report.ts";
import {
  entriesIn,
  idIn,
  kindOfValue,
  momentIn,
  namesIn,
  note,
  readMoment,
  textIn,
  type Entry,
  type Reading,
} from "./json-entries.ts";
import { webAddress } from "./reading/fields.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { isOver } from "./reading/updates.ts";
import { strange, unknownWord } from "./reading/words.ts";

export function asIndicator(value: unknown, reading: Reading): Indicator {
  if (value === undefined) return "unknown";
  const word = typeof value === "boolean" || typeof value === "number" ? String(value) : value;
  const known = INDICATORS.find((indicator) => indicator === word);
  if (known !== undefined) return known;
  const status = typeof word === "string" ? statusOf(word, reading) : undefined;
  if (status !== undefined) return indicatorOf([], [{ id: "", name: "", status }]);
  note(
    reading,
    `map.indicator should be one of ${INDICATORS.join(", ")} or of \`words\`, but is ${kindOfValue(value)}`,
  );
  return "unknown";
}

export function asMoment(key: string, value: unknown, reading: Reading): Instant | undefined {
  return value === undefined || value === null ? undefined : readMoment(`map.${key}`, value, reading);
}

export function asComponents(value: unknown, reading: Reading): ReportedComponent[] {
  return entriesIn("components", value, reading).flatMap((entry) => {
    const name = plainTitle(textIn(entry, "name", reading));
    const id = idIn(entry, reading) || name;
    if (id === "") {
      note(reading, `${entry.at} has neither an id nor a name`);
      return [];
    }
    const { status, unknownWords } = readStatus(entry, "status", reading);
    return [{ id, name: name || id, status, ...(unknownWords && { unknownWords }) }];
  });
}

/** A status in our words or in the config's; its own word is kept where it is neither. */
function readStatus(entry: Entry, key: string, reading: Reading) {
  const word = textIn(entry, key, reading);
  const status = statusOf(word, reading);
  return {
    status: status ?? ("unknown" as const),
    ...strange(unknownWord(key, status === undefined ? word : "", new Set())),
  };
}

const statusOf = (word: string, { words }: Reading): ComponentStatus | undefined =>
  words.get(word) ?? COMPONENT_STATUSES.find((known) => known === word);

export function asIncidents(value: unknown, reading: Reading): ReportedIncident[] {
  return entriesIn("incidents", value, reading).flatMap((entry) => {
    const head = readHead(entry, reading);
    return head === undefined ? [] : [toIncident(entry, head, reading)];
  });
}

interface Head {
  readonly id: string;
  readonly title: string;
  readonly begin: Instant | undefined;
  readonly end: Instant | undefined;
  readonly components: readonly string[];
  readonly url?: string;
}

/** What incidents and maintenances share; `undefined` where nothing tells one from another. */
function readHead(entry: Entry, reading: Reading): Head | undefined {
  const title = plainTitle(textIn(entry, "title", reading));
  const begin = momentIn(entry, "begin", reading);
  const url = webAddress(textIn(entry, "url", reading));
  const id = idIn(entry, reading) || (url ?? [begin, title].filter(Boolean).join(" "));
  if (id === "") {
    note(reading, `${entry.at} has neither an id, a url, a title nor a begin`);
    return undefined;
  }
  const components = namesIn(entry, "components", reading);
  const end = momentIn(entry, "end", reading);
  return { id, title: title || id, begin, end, components, ...(url !== undefined && { url }) };
}

const KNOWN_STATES: ReadonlySet<string> = new Set(INCIDENT_STATES);
const KNOWN_STAGES: ReadonlySet<string> = new Set(MAINTENANCE_STATES);

function toIncident(entry: Entry, { begin: began, end: ends, ...head }: Head, reading: Reading): ReportedIncident {
  const said = plainText(textIn(entry, "text", reading));
  const word = textIn(entry, "state", reading);
  const published = momentIn(entry, "published", reading) ?? began ?? reading.now;
  const begin = began ?? published;
  const told = INCIDENT_STATES.find((state) => state === word);
  // An end that is still to come is a plan.
  const ended = ends !== undefined && ends <= reading.now;
  const state = ended && !(told && isOver(told)) ? "resolved" : (told ?? "investigating");
  const end = ended ? ends : isOver(state) ? later(begin, published) : undefined;
  const { status: impact, unknownWords = [] } = readStatus(entry, "impact", reading);
  return {
    ...head,
    state,
    impact,
    begin,
    ...(end !== undefined && { end }),
    published,
    updates: said === "" ? [] : [{ t: published, state, text: said }],
    ...strange(unknownWords, unknownWord("state", word, KNOWN_STATES)),
  };
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

export function asMaintenances(value: unknown, reading: Reading): ReportedMaintenance[] {
  return entriesIn("maintenances", value, reading).flatMap((entry) => {
    const read = readHead(entry, reading);
    if (read === undefined) return [];
    const { begin = reading.now, end, ...head } = read;
    const word = textIn(entry, "state", reading);
    const told = MAINTENANCE_STATES.find((state) => state === word);
    const byTime =
      begin > reading.now ? "scheduled" : end !== undefined && end <= reading.now ? "completed" : "in_progress";
    const state = told ?? byTime;
    return [
      {
        ...head,
        state,
        begin,
        ...(end !== undefined && { end }),
        ...strange(unknownWord("state", word, KNOWN_STAGES)),
      },
    ];
  });
}
