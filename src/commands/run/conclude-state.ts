import { backoffsAfter } from "../../domain/due.ts";
import { compareModels } from "../../domain/models.ts";
import { DAY_MS, toMs } from "../../domain/instant.ts";
import { isForSale, listPriceOf } from "../../domain/list-price.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Observed } from "./observe-book.ts";
import type { PendingJob } from "../../domain/exchange.ts";
import type { Price } from "../../domain/monitor.ts";
import type { Sample } from "../../domain/sample.ts";
import {
  jobKey,
  type FeedValidators,
  type IssuesLook,
  type ModelList,
  type SettingsLook,
  type State,
} from "../../domain/state.ts";
import type { WatchedMonitor } from "../../config/config.ts";
import type { Verdict } from "../../domain/verdict.ts";

/** A job that nobody came back for is forgotten so long after its deadline. */
const FORGOTTEN_MS = DAY_MS;
/** Incidents that ended within this may be opened again, or told of; the short ones of them are found by when they began. */
const LATELY_MS = 7 * DAY_MS;
/** Feeds that nobody has read for so long are forgotten: a config that has them no more is not known here. */
const FEED_FORGOTTEN_MS = 7 * DAY_MS;

/** What a run knows of all monitors: their verdicts, and all that was written of calls, late or not. */
export interface Known {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly samples: readonly Sample[];
}

/** The state with the incidents noted that a run finds by no other way than by their names. */
export function withIncidents(state: State, incidents: readonly Incident[], nowMs: number): State {
  const parents = new Set(
    incidents.flatMap(({ end, parent }) => (end === undefined && parent !== undefined ? [parent] : [])),
  );
  const noted = incidents.filter(
    ({ id, begin, end }) =>
      end === undefined ||
      parents.has(id) ||
      (toMs(end) > nowMs - LATELY_MS && toMs(end) - toMs(begin) > LATELY_MS / 2),
  );
  return { ...state, incidents: noted.map(({ id }) => id).toSorted() };
}

/** What is kept beside the samples; of monitors that another config keeps in the same ledger, as it stands. */
export function stateAfter(
  before: Ledger,
  observed: Observed,
  { verdicts, samples }: Known,
  nowMs: number,
  monitors: readonly WatchedMonitor[],
): State {
  const asked = new Set(samples.map(({ monitor }) => monitor));
  const isForeign = (id: string): boolean => !verdicts.has(id) && asked.has(id);
  const foreign = Object.entries(before.state.verdicts).filter(([id]) => isForeign(id));
  const own = [...verdicts].map(([id, { verdict, since }]) => [id, { verdict, since }] as const);
  const jobs = jobsAfter(before.state.jobs ?? {}, observed, samples, nowMs);
  const models = modelsAfter(before.state.models ?? {}, observed).filter(([id]) => verdicts.has(id) || isForeign(id));
  const feeds = feedsAfter(before.state.feeds ?? {}, observed, nowMs);
  const foreignPrices = Object.entries(before.state.prices ?? {}).filter(([id]) => isForeign(id));
  const issues = issuesAfter(before.state.issues, observed.people?.look);
  const settings = settingsAfter(before.state.settings, observed.settings);
  const prices = [...foreignPrices, ...pricesAfter(before.state.prices ?? {}, observed, monitors)];
  return {
    v: 1,
    verdicts: Object.fromEntries([...foreign, ...own]),
    backoffs: backoffsAfter(before.state, observed.samples, nowMs, observed.exhausted),
    ...(jobs.length > 0 && { jobs: Object.fromEntries(jobs) }),
    ...(models.length > 0 && { models: Object.fromEntries(models) }),
    ...(feeds.length > 0 && { feeds: Object.fromEntries(feeds) }),
    ...(prices.length > 0 && { prices: Object.fromEntries(prices) }),
    ...(issues !== undefined && { issues }),
    ...(settings !== undefined && { settings }),
  };
}

/** The later look: another run may have read more meanwhile. */
function issuesAfter(standing: IssuesLook | undefined, look: IssuesLook | undefined): IssuesLook | undefined {
  if (standing === undefined || look === undefined) return look ?? standing;
  return look.looked >= standing.looked ? look : standing;
}

/** The later word: what was found switched off is asked for again until it is on, and until then what stands grows old. */
function settingsAfter(standing: SettingsLook | undefined, look: SettingsLook | undefined): SettingsLook | undefined {
  if (standing === undefined || look === undefined) return look ?? standing;
  return look.looked >= standing.looked ? look : standing;
}

/**
 * Jobs that go on: those that stand, without what came to an end here, and with what was put aside here. Where two runs put
 * aside a job of the same monitor and place, the one that stands stays: it is the one that other runs may be asking for. A
 * job whose sample stands is over, whoever wrote it.
 */
function jobsAfter(
  standing: Readonly<Record<string, PendingJob>>,
  { pending, ended }: Observed,
  samples: readonly Sample[],
  nowMs: number,
): [string, PendingJob][] {
  const hasSample = (key: string, { created }: PendingJob): boolean =>
    samples.some(({ t, monitor, region }) => t === created && jobKey(monitor, region) === key);
  const jobs = new Map(
    Object.entries(standing).filter(
      ([key, { id, deadline }]) => ended.get(key) !== id && toMs(deadline) + FORGOTTEN_MS > nowMs,
    ),
  );
  for (const [key, job] of pending) {
    const other = jobs.get(key);
    if (other === undefined || other.id === job.id) jobs.set(key, job);
  }
  return [...jobs].filter(([key, job]) => !hasSample(key, job));
}

function modelsAfter(standing: Readonly<Record<string, ModelList>>, { looks }: Observed): [string, ModelList][] {
  const models = new Map(Object.entries(standing));
  for (const { monitor, t, ids } of looks) models.set(monitor, compareModels(models.get(monitor), ids, t));
  return [...models];
}

/**
 * Validators of feeds: the latest reading's, for they belong to what the ledger says of the feed last. One that was read
 * and has none has to be read in whole; one that was not read keeps what it had.
 */
function feedsAfter(
  standing: Readonly<Record<string, FeedValidators>>,
  { reports, validators }: Observed,
  nowMs: number,
): [string, FeedValidators][] {
  const feeds = new Map(Object.entries(standing).filter(([, { read }]) => toMs(read) + FEED_FORGOTTEN_MS > nowMs));
  for (const [feed, { fetchedAt }] of reports) {
    const known = feeds.get(feed);
    if (known !== undefined && known.read >= fetchedAt) continue;
    const fresh = validators.get(feed);
    if (fresh === undefined) feeds.delete(feed);
    else feeds.set(feed, fresh);
  }
  return [...feeds];
}

/** Of monitors without a price of their own: what their feeds list now, else what they listed when they last did. */
function pricesAfter(
  standing: Readonly<Record<string, Price>>,
  { reports }: Observed,
  monitors: readonly WatchedMonitor[],
): [string, Price][] {
  return monitors.filter(isForSale).flatMap((monitor) => {
    const known = Object.hasOwn(standing, monitor.id) ? standing[monitor.id] : undefined;
    const price = listPriceOf(monitor, reports) ?? known;
    return price === undefined ? [] : [[monitor.id, price] as [string, Price]];
  });
}
