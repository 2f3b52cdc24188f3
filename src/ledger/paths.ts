import { isInstant, type Instant } from "../domain/instant.ts";

/** All of the ledger lies below this folder of the repository. */
export const HISTORY = "history";
export const STATE_PATH = `${HISTORY}/state.json`;

/** `history/samples/2026-11-21T09.jsonl` */
export const samplesPath = (t: Instant): string => `${HISTORY}/samples/${t.slice(0, 13)}.jsonl`;
/** `history/hours/2026-11-21.jsonl` */
export const hoursPath = (t: Instant): string => `${HISTORY}/hours/${t.slice(0, 10)}.jsonl`;
/** `history/days/2026-11.jsonl` */
export const daysPath = (t: Instant): string => `${HISTORY}/days/${t.slice(0, 7)}.jsonl`;
/** `history/months/2026.jsonl` */
export const monthsPath = (t: Instant): string => `${HISTORY}/months/${t.slice(0, 4)}.jsonl`;
/** `history/years/2025.jsonl`: made of a year's months when the last of them closes. */
export const yearsPath = (t: Instant): string => `${HISTORY}/years/${t.slice(0, 4)}.jsonl`;
/** `history/samples/late/2026-11-21T09.jsonl`: by the hour of the call, as its sample would stand. */
export const latePath = (t: Instant): string => `${HISTORY}/samples/late/${t.slice(0, 13)}.jsonl`;
/** `history/reports/2026-11.json`: made when the month closes. */
export const reportPath = (t: Instant): string => `${HISTORY}/reports/${t.slice(0, 7)}.json`;
/** `history/imported/2024.jsonl` */
export const importedPath = (t: Instant): string => `${HISTORY}/imported/${t.slice(0, 4)}.jsonl`;
/** `history/corrections/2026-11.jsonl` */
export const correctionsPath = (t: Instant): string => `${HISTORY}/corrections/${t.slice(0, 7)}.jsonl`;
/** `history/feeds/2026-11.jsonl` */
export const feedsPath = (t: Instant): string => `${HISTORY}/feeds/${t.slice(0, 7)}.jsonl`;
/** `history/rounds/2026-11-21.jsonl` */
export const roundsPath = (t: Instant): string => `${HISTORY}/rounds/${t.slice(0, 10)}.jsonl`;
/** `history/incidents/2026/<id>.json`: the id begins with the moment at which the incident began. */
export const incidentPath = (id: string): string => `${HISTORY}/incidents/${id.slice(0, 4)}/${id}.json`;

/** Where a file that can't be read is put aside before a good one takes its place. */
export const brokenPath = (path: string): string => path.replace(/\.json$/, ".broken.txt");

/** `history/broken/samples/2026-11-21T09.txt`: where what can't be read stays when its file leaves the tree or is mended. */
export const asidePath = (path: string): string =>
  path.replace(new RegExp(`^${HISTORY}/(.*)\\.jsonl?$`), `${HISTORY}/broken/$1.txt`);
export const isAside = (path: string): boolean => path.startsWith(`${HISTORY}/broken/`);

export type PathKind =
  | "samples"
  | "late"
  | "hours"
  | "days"
  | "months"
  | "years"
  | "imported"
  | "reports"
  | "feeds"
  | "rounds"
  | "corrections"
  | "incidents";

const PATTERNS: Readonly<Record<PathKind, RegExp>> = {
  samples: /^history\/samples\/(\d{4}-\d\d-\d\dT\d\d)\.jsonl$/,
  late: /^history\/samples\/late\/(\d{4}-\d\d-\d\dT\d\d)\.jsonl$/,
  hours: /^history\/hours\/(\d{4}-\d\d-\d\d)\.jsonl$/,
  days: /^history\/days\/(\d{4}-\d\d)\.jsonl$/,
  months: /^history\/months\/(\d{4})\.jsonl$/,
  years: /^history\/years\/(\d{4})\.jsonl$/,
  imported: /^history\/imported\/(\d{4})\.jsonl$/,
  reports: /^history\/reports\/(\d{4}-\d\d)\.json$/,
  feeds: /^history\/feeds\/(\d{4}-\d\d)\.jsonl$/,
  rounds: /^history\/rounds\/(\d{4}-\d\d-\d\d)\.jsonl$/,
  corrections: /^history\/corrections\/(\d{4}-\d\d)\.jsonl$/,
  incidents: /^history\/incidents\/\d{4}\/(\d{8}T\d{6}Z-[a-z0-9-]+)\.json$/,
};

/** What a path says of a file of ours. */
export interface PlacedFile {
  readonly kind: PathKind;
  /** The part of its path that says its time, which for an incident is its id. */
  readonly stamp: string;
  /** The first moment of that time; absent where it is no moment of the calendar (`2026-13`). */
  readonly begin?: Instant;
}

/** `undefined` for what is none of our files. */
export function placedFile(path: string): PlacedFile | undefined {
  const kind = kindOf(path);
  const stamp = kind && PATTERNS[kind].exec(path)?.[1];
  if (kind === undefined || stamp === undefined) return undefined;
  const begin = beginOf(kind, stamp);
  return isInstant(begin) ? { kind, stamp, begin } : { kind, stamp };
}

/** By the folder alone: most files of an old ledger are incidents, and each path is asked for once by every reading. */
function kindOf(path: string): PathKind | undefined {
  if (path.startsWith(`${HISTORY}/samples/late/`)) return "late";
  const folder = path.slice(HISTORY.length + 1, path.indexOf("/", HISTORY.length + 1));
  return Object.hasOwn(PATTERNS, folder) ? (folder as PathKind) : undefined;
}

/** The stamp of a path; `undefined` where it is no file of this kind, or one that is misdated. */
export function stampOf(kind: PathKind, path: string): string | undefined {
  const placed = placedFile(path);
  return placed?.kind === kind && placed.begin !== undefined ? placed.stamp : undefined;
}

/** Whether a path is named as one of ours while the time in it is no moment of the calendar. */
export function isMisdated(path: string): boolean {
  const placed = placedFile(path);
  return placed !== undefined && placed.begin === undefined;
}

const EARLIEST = "0000-01-01T00:00:00.000Z";

function beginOf(kind: PathKind, stamp: string): Instant {
  const written = kind === "incidents" ? momentOfId(stamp) : stamp;
  return written + EARLIEST.slice(written.length);
}

const momentOfId = (id: string): string =>
  `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 11)}:${id.slice(11, 13)}:${id.slice(13, 15)}`;
