import { changedVerdicts, type Conclusion } from "./run/conclude.ts";
import { createDesk, observe, REST_MS } from "./run/observe.ts";
import { EMPTY_LEDGER, type Ledger } from "../domain/ledger.ts";
import { isAskedFor, join, NOTHING_OBSERVED, type Observed } from "./run/observe-book.ts";
import { concludeOn, keepObserved, standingOrNone, type Keeper, type Published } from "./run/keep-observed.ts";
import { MINUTE_MS, SECOND_MS } from "../domain/instant.ts";
import { feedsOfLeg, ownMonitors } from "./run/leg.ts";
import { due, nextDueMs } from "../domain/due.ts";
import { spanText } from "../domain/rounds.ts";
import type { Standing } from "./run/keep.ts";
import type { Snapshot } from "../world.ts";
import type { Verdict } from "../domain/verdict.ts";

/** A job of GitHub's hourly schedule ends before the next one begins. */
export const WATCH_MOST_MS = 50 * MINUTE_MS;
/** What was seen is pushed at least so often. */
const KEEP_EVERY_MS = 10 * MINUTE_MS;
/** Feeds and heartbeats are looked at so often, whoever is due. */
const LOOK_EVERY_MS = 5 * MINUTE_MS;
/** Who was due and could not be asked (a budget, a full minute) is tried again after this. */
const RETRY_MS = MINUTE_MS;
const SHORTEST_SLEEP_MS = SECOND_MS;

/** What all rounds of a run came to. */
export interface Watched {
  /** As last kept, or last tried to. */
  readonly conclusion: Conclusion;
  readonly reports: Observed["reports"];
  /** The ledger's files with all that was concluded and said, kept or not. */
  readonly after: Snapshot;
  /** Verdicts that are others than when they were last kept, each as it last became. */
  readonly changed: readonly Verdict[];
  readonly said: Published["said"];
  readonly commits: readonly string[];
  /** Whether all that was seen was kept. */
  readonly recorded: boolean;
}

/** The rounds of a run while it goes on. */
interface Course {
  /** Where to push to; looked up anew where absent. */
  at: Standing | undefined;
  /** The ledger that stands, without what is not kept. */
  base: Ledger;
  unkept: Observed;
  keptMs: number;
  readonly changed: Map<string, Verdict>;
  readonly said: Published["said"][number][];
  readonly commits: string[];
}

/**
 * Rounds until the time is over, none of them hurried: a run of 0 ms makes one. What was seen is kept after each change, at
 * least every ten minutes, and when the run is told to end; so a run that is killed loses what came after. Once something
 * was told the watch ends, for the site to be published with it.
 */
export async function watch(keeper: Keeper, start: Standing | undefined, forMs: number): Promise<Watched> {
  const { world, config, context } = keeper;
  const untilMs = world.clock.now() + Math.min(forMs, WATCH_MOST_MS);
  const isOver = (): boolean => context.signal?.aborted === true || world.clock.now() >= untilMs;
  const desk = createDesk(world, config);
  const course = beginAt(start, world.clock.now());
  let ledger = course.base;
  for (;;) {
    const beganMs = world.clock.now();
    course.unkept = join(course.unkept, await observe(world, config, ledger, context, desk));
    if (isOver()) break;
    const seen = concludeOn(keeper, course.base, course.unkept);
    const nextMs = nextRoundMs(keeper, seen.ledger, beganMs);
    if (nextMs >= untilMs) break;
    const nextEndMs = nextMs + world.clock.now() - beganMs;
    ledger = seen.ledger;
    if (isNews(course.base, seen) || nextEndMs - course.keptMs >= KEEP_EVERY_MS) {
      const published = await keepNow(keeper, course);
      if (hasTold(published) || isOver()) return watched(course, published);
      await standAnew(keeper, course, published);
      ledger = course.base;
    }
    await sleepUntil(nextMs, keeper, untilMs);
    if (context.signal?.aborted === true) break;
    if (config.monitors.some(({ probe }) => probe?.kind === "heartbeat")) ledger = await withReports(keeper, course);
  }
  return watched(course, await keepNow(keeper, course));
}

const beginAt = (start: Standing | undefined, nowMs: number): Course => ({
  at: start,
  base: start?.ledger ?? EMPTY_LEDGER,
  unkept: NOTHING_OBSERVED,
  keptMs: nowMs,
  changed: new Map(),
  said: [],
  commits: [],
});

function watched({ changed, said, commits }: Course, { conclusion, after, recorded }: Published): Watched {
  return { conclusion, reports: conclusion.reports, after, changed: [...changed.values()], said, commits, recorded };
}

/** When somebody is due next, or the feeds are to be looked at; infinite where nobody ever is. */
function nextRoundMs({ config, context, world }: Keeper, ledger: Ledger, beganMs: number): number {
  const nowMs = world.clock.now();
  const asked = ownMonitors(config, context.shard).filter(isAskedFor);
  const asker = { nowMs, restMs: REST_MS, ...(context.region !== undefined && { region: context.region }) };
  const laterMs = nextDueMs(asked, ledger.samples, ledger.state, asker, beganMs) ?? Number.POSITIVE_INFINITY;
  // Whoever became due while the round went on comes at once; whoever was due before and is still there could not be asked.
  const isLeft = due(asked, ledger.samples, ledger.state, asker).length > 0;
  const dueMs = Math.min(laterMs, isLeft ? nowMs + RETRY_MS : Number.POSITIVE_INFINITY);
  const looks = feedsOfLeg(config, context.shard).length > 0 || !config.monitors.every(isAskedFor);
  return Math.min(dueMs, looks ? Math.max(beganMs + LOOK_EVERY_MS, nowMs) : Number.POSITIVE_INFINITY);
}

/** Something that people should know of soon. */
function isNews(before: Ledger, { update, verdicts, ledger }: Conclusion): boolean {
  return (
    changedVerdicts(before, verdicts).length > 0 ||
    (update.feedChanges ?? []).length > 0 ||
    hasNewEvents(before, ledger)
  );
}

/** The run has said something, or an incident has come on: the site should show it. */
const hasTold = ({ recorded, said, before, conclusion }: Published): boolean =>
  recorded && (said.length > 0 || hasNewEvents(before, conclusion.ledger));

function hasNewEvents(before: Ledger, after: Ledger): boolean {
  const known = new Map(before.incidents.map(({ id, timeline }) => [id, timeline.length]));
  return after.incidents.some(({ id, timeline }) => timeline.length > (known.get(id) ?? 0));
}

async function keepNow(keeper: Keeper, course: Course): Promise<Published> {
  const published = await keepObserved(keeper, course.unkept, course.at);
  for (const verdict of changedVerdicts(published.before, published.conclusion.verdicts)) {
    course.changed.set(verdict.monitor, verdict);
  }
  course.said.push(...published.said);
  course.commits.push(...published.commits);
  course.keptMs = keeper.world.clock.now();
  return published;
}

/** The ledger after a push, with what others have pushed; what could not be kept is tried again with what comes. */
async function standAnew(
  { world, config }: Keeper,
  course: Course,
  { recorded, before, conclusion }: Published,
): Promise<void> {
  course.at = recorded ? await standingOrNone(world, config) : undefined;
  course.base = course.at?.ledger ?? (recorded ? conclusion.ledger : before);
  const { reports, validators } = course.unkept;
  if (recorded) course.unkept = { ...NOTHING_OBSERVED, reports, validators };
}

/** The ledger with the reports that came meanwhile: a heartbeat that was pushed is not missing. */
async function withReports(keeper: Keeper, course: Course): Promise<Ledger> {
  course.at = (await standingOrNone(keeper.world, keeper.config)) ?? course.at;
  course.base = course.at?.ledger ?? course.base;
  return concludeOn(keeper, course.base, course.unkept).ledger;
}

async function sleepUntil(nextMs: number, { world, context }: Keeper, untilMs: number): Promise<void> {
  const sleepMs = Math.max(nextMs - world.clock.now(), SHORTEST_SLEEP_MS);
  const leftText = spanText(untilMs - world.clock.now());
  world.log.info(`The next round is in ${spanText(sleepMs)}; this run watches for another ${leftText}`);
  await world.clock.sleep(sleepMs, context.signal);
}
