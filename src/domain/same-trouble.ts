import { MINUTE_MS, toMs } from "./instant.ts";
import { newestFirst } from "./indicator.ts";
import { isTrouble, worstStatus } from "./page-word.ts";
import { INCIDENT_STATES, type Report, type ReportedIncident, type ReportedUpdate } from "./report.ts";

/** What a robot reports again so soon after it had closed it is the same trouble. */
const NEARLY_ADJACENT_MS = 10 * MINUTE_MS;

/**
 * Puts incidents that tell of one trouble into one: those with the same title (numbers that only count or name one report
 * apart), of impact or of none alike, whose times overlap or lie at most ten minutes apart. It began and was published
 * with the first of them, has ended when all have, affects what any of them does, and keeps the id of the one that was
 * published first, so that later ones change nothing of it. The order of a report makes no difference; doing it twice neither.
 */
export function joinSameTrouble(report: Report): Report {
  const alike = Map.groupBy(report.incidents, keyOf);
  const incidents = [...alike.values()].flatMap((many) => neighbours(many).map(joined));
  return { ...report, incidents: newestFirst(incidents) };
}

/** By a title that says nothing, nothing is told to be the same. */
const keyOf = (incident: ReportedIncident): string => {
  const title = normalTitle(incident.title);
  const kind = [isGrave(incident), incident.advisory === true, incident.impact === "under_maintenance"].join(" ");
  return `${title === "" ? `id ${incident.id}` : title} ${kind}`;
};

const isGrave = ({ impact }: ReportedIncident): boolean => isTrouble(impact) || impact === "unknown";

const COUNTED =
  "alerts?|attempts?|cases?|checks?|events?|hosts?|incidents?|jobs?|no\\.|parts?|pods?|probes?|replicas?|runs?|shards?|tickets?";
const UNITS = "%|percent|ms|s|secs?|seconds?|mins?|minutes?|h|hours?|days?";

/** What stands for a number, a date or an id, each with the words it is told by. The order matters: longer forms first. */
const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?:z|[+-]\d\d:?\d\d)?\b/g, "#"],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "#"],
  [/\b(?=[0-9a-z]*\d)(?=[0-9a-z]*[a-z])[0-9a-z]{12,}\b/g, "#"],
  [/\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g, "#"],
  [/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b/g, "#"],
  [/\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?(?: \d{4})?\b/g, "#"],
  [/\b\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?(?: ?(?:utc|gmt|pst|pdt|est|edt|z))?(?![\w:])/g, "#"],
  // Regions and zones: us-central1, us-east-1, us-east-1a, europe-west4-b, eastus2.
  [
    /\b((?:us|eu|ap|ca|sa|me|af|il|mx|europe|asia|australia|northamerica|southamerica|africa)(?:-[a-z]+)+)-?\d+(?:-?[a-z])?\b/g,
    "$1#",
  ],
  [
    /\b((?:east|west|north|south|central)+(?:us|europe|asia)|(?:us|europe|asia)(?:east|west|north|south|central)+)\d+\b/g,
    "$1#",
  ],
  [/#\d+/g, "#"],
  [/^\d[\d,.]* /g, "# "],
  [/\b((?:inc|case|cs|ticket|ref|id)[-_ :]?)\d+\b/g, "$1#"],
  [new RegExp(`\\b(${COUNTED}) \\d[\\d,.]*(?: (?:of|/) \\d+)?`, "g"), "$1 #"],
  [new RegExp(`(?<![\\w.-])\\d[\\d,.]* ?(${UNITS})(?![\\w])`, "g"), "# $1"],
  // A long number is an id; a short one that nothing explains may be the version of a model.
  [/(?<![\w.-])\d{5,}(?![\w.-])/g, "#"],
];

/** A title without what differs from one report of the same trouble to the next. Versions of models stay: they are names. */
export function normalTitle(title: string): string {
  const plain = title.toLowerCase().replace(/\s+/g, " ").trim();
  const folded = FOLDED.reduce((text, [what, by]) => text.replaceAll(what, by), plain);
  return folded.replaceAll(/[^\p{L}\p{N}#.%-]+/gu, " ").trim();
}

/** Incidents of one key, by stretches of time in which none is far from the others. */
function neighbours(incidents: readonly ReportedIncident[]): ReportedIncident[][] {
  const groups: { readonly members: ReportedIncident[]; end: string | undefined }[] = [];
  for (const incident of incidents.toSorted((a, b) => compare(a.begin, b.begin) || compare(a.id, b.id))) {
    const last = groups.at(-1);
    if (last !== undefined && reaches(last.end, incident)) {
      last.members.push(incident);
      last.end = laterEnd(last.end, endOf(incident));
    } else groups.push({ members: [incident], end: endOf(incident) });
  }
  return groups.map(({ members }) => members);
}

const reaches = (end: string | undefined, incident: ReportedIncident): boolean =>
  end === undefined || toMs(incident.begin) <= toMs(end) + NEARLY_ADJACENT_MS;

/** A source may say that something ended before it began; then it took no time. */
const endOf = ({ begin, end }: ReportedIncident): string | undefined =>
  end === undefined ? undefined : end < begin ? begin : end;

const laterEnd = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? undefined : a < b ? b : a;

function joined(members: readonly ReportedIncident[]): ReportedIncident {
  if (members.length === 1) return members[0]!;
  const [first, ...later] = members.toSorted(
    (a, b) => compare(a.published, b.published) || compare(a.begin, b.begin) || compare(a.id, b.id),
  );
  const all = [first!, ...later];
  const open = all.filter(({ end }) => end === undefined);
  const { end: _end, regions: _regions, url: _url, unknownWords: _words, ...rest } = first!;
  const end = all.map(endOf).reduce(laterEnd);
  const url = all.find((one) => one.url !== undefined)?.url;
  const regions = union(all.map((one) => one.regions ?? []));
  const unknownWords = union(all.map((one) => one.unknownWords ?? []));
  return {
    ...rest,
    state: leastAdvanced(open.length > 0 ? open : all),
    impact: worstStatus(all.map(({ impact }) => impact)),
    begin: all.map(({ begin }) => begin).toSorted(compare)[0]!,
    ...(end !== undefined && { end }),
    components: union(all.map(({ components }) => components)),
    ...(regions.length > 0 && { regions }),
    ...(url !== undefined && { url }),
    ...(unknownWords.length > 0 && { unknownWords }),
    updates: unitedUpdates(all),
  };
}

const leastAdvanced = (incidents: readonly ReportedIncident[]): ReportedIncident["state"] =>
  INCIDENT_STATES.find((state) => incidents.some((incident) => incident.state === state))!;

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].toSorted(compare);

/** By time; what several reports say in the same words at the same time is said once. */
function unitedUpdates(incidents: readonly ReportedIncident[]): ReportedUpdate[] {
  const byWords = new Map(
    incidents
      .flatMap(({ updates }) => updates)
      .map((update) => [JSON.stringify([update.t, update.state, update.text, update.unknownWords ?? []]), update]),
  );
  return [...byWords].toSorted(([a], [b]) => compare(a, b)).map(([, update]) => update);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
