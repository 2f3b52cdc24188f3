import { BEGAN_MS, type Played } from "./play.ts";
import { isOpen, type Incident, type IncidentKind } from "../../src/domain/incident.ts";
import { MINUTE_MS, toMs } from "../../src/domain/instant.ts";
import { provable } from "./oracle.ts";
import type { Expected, Story } from "./story.ts";

/** How well a story was told. */
export interface Score {
  readonly story: string;
  /** What is wrong, each in words; empty is perfect. */
  readonly falseAlarms: readonly string[];
  readonly misses: readonly string[];
  /** Incidents that are more than information and of which the channel has not heard. */
  readonly unheard: readonly string[];
  /** Rounds between the one in which an outage, or its end, had become provable and the one that said so. */
  readonly detectRounds: readonly number[];
  readonly recoverRounds: readonly number[];
  /** Messages that the channel got, changes that there were to tell of, and messages that would have done for all of them. */
  readonly notices: number;
  readonly changes: number;
  readonly ideal: number;
  readonly issues: number;
  readonly issuesIdeal: number;
}

const AVAILABILITY: ReadonlySet<IncidentKind> = new Set(["outage", "degradation"]);
const CHANGES: ReadonlySet<string> = new Set([
  "opened",
  "level",
  "reopened",
  "page",
  "certificate",
  "joined",
  "planned",
  "recovered",
  "ended",
]);

export function score(story: Story, played: Played): Score {
  const { incidents } = played.stands.at(-1)!.ledger;
  const pairs = story.expected.map((expected) => ({ expected, incident: match(story, expected, incidents) }));
  const met = new Set(pairs.map(({ incident }) => incident?.id));
  const found = pairs.flatMap(({ expected, incident }) => (incident === undefined ? [] : [{ expected, incident }]));
  const alone = incidents.filter(({ parent }) => parent === undefined);
  const changes = alone.flatMap((incident) => changesOf(incident));
  return {
    story: story.name,
    falseAlarms: incidents.filter(({ id }) => !met.has(id)).map(shortOf),
    misses: pairs.filter(({ incident }) => incident === undefined).map(({ expected }) => wordsOf(expected)),
    unheard: alone.filter((one) => one.level !== "info" && !isHeard(one)).map(shortOf),
    detectRounds: found.map(({ expected, incident }) => detectRounds(played, expected, incident)),
    recoverRounds: found.flatMap(({ incident }) => recoverRounds(played, incident) ?? []),
    notices: played.told.length,
    changes: changes.length,
    ideal: new Set(changes.map((t) => standOf(played, t))).size,
    issues: played.issues.length,
    issuesIdeal: alone.filter(({ kind }) => kind !== "advisory" && kind !== "models").length,
  };
}

const minuteOf = (instant: string): number => (toMs(instant) - BEGAN_MS) / MINUTE_MS;

/** A run sees what is true a round later at most, and what ends needs some more: repetitions take minutes. */
function match({ every = 5 }: Story, expected: Expected, incidents: readonly Incident[]): Incident | undefined {
  const slackMin = expected.within ?? 2 * every + 2;
  return incidents.find(({ monitor, kind, begin, end }) => {
    if (monitor !== expected.monitor || kind !== expected.kind) return false;
    if (Math.abs(minuteOf(begin) - expected.from) > slackMin) return false;
    if (expected.until === undefined) return end === undefined;
    return end !== undefined && Math.abs(minuteOf(end) - expected.until) <= slackMin;
  });
}

const shortOf = ({ id, monitor, kind, begin, end }: Incident): string =>
  `${monitor} ${kind} from ${Math.round(minuteOf(begin))} to ${end === undefined ? "…" : Math.round(minuteOf(end))} (${id})`;
const wordsOf = ({ monitor, kind, from, until }: Expected): string =>
  `${monitor} ${kind} from ${from} to ${until ?? "…"}`;

const isHeard = ({ outbox }: Incident): boolean => outbox.some(({ to, state }) => to === "team" && state === "done");

const changesOf = ({ timeline }: Incident): readonly string[] =>
  timeline.filter(({ what }) => CHANGES.has(what)).map(({ t }) => t);

/** The run in which a moment lies, or that came next. */
const standOf = ({ stands }: Played, t: string): number => stands.findLastIndex(({ minute }) => minute <= minuteOf(t));

function detectRounds(played: Played, { seenBy, from }: Expected, incident: Incident): number {
  const seen = played.stands.findIndex(({ ledger }) => ledger.incidents.some(({ id }) => id === incident.id));
  if (seenBy !== undefined) {
    return Math.max(0, seen - played.stands.findIndex(({ minute }) => minute >= seenBy));
  }
  if (!AVAILABILITY.has(incident.kind)) {
    return Math.max(0, seen - played.stands.findIndex(({ minute }) => minute >= from));
  }
  const first = played.stands.findIndex(
    ({ minute }, index) => minute >= from && isTroubled(provable(samplesUpTo(played, incident.monitor, index), false)),
  );
  return first === -1 ? 0 : Math.max(0, seen - first);
}

const isTroubled = (state: string): boolean => state === "down" || state === "degraded";

/** Of what was down; a degradation ends by its own window, which is not a matter of rounds. */
function recoverRounds(played: Played, { id, monitor, kind, end, timeline }: Incident): number | undefined {
  if (end === undefined || kind !== "outage" || timeline.some(({ what }) => what === "ended")) return undefined;
  const over = played.stands.findIndex(({ ledger }) => {
    const now = ledger.incidents.find((incident) => incident.id === id);
    return now !== undefined && !isOpen(now);
  });
  const began = played.stands.findIndex(({ ledger }) => ledger.incidents.some((incident) => incident.id === id));
  const first = played.stands.findIndex(
    (_, index) => index >= began && provable(samplesUpTo(played, monitor, index), true) === "well",
  );
  return first === -1 ? undefined : Math.max(0, over - first);
}

const samplesUpTo = ({ samples }: Played, id: string, index: number) =>
  samples.filter(({ monitor, of }) => monitor === id && of <= index);
