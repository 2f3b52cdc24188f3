import { DAY_MS, toInstant, toMs, type Instant } from "./instant.ts";
import type { Finding } from "./trouble.ts";
import type { IncidentEvent } from "./incident.ts";
import type { ModelList } from "./state.ts";

/** A longer list is not compared: no provider that we know has a tenth of it. */
export const MODELS_AT_MOST = 5_000;
/** Names that an event tells, of each kind; the others are counted. */
const MODELS_NAMED = 20;
/** A change is news for so long. */
const NEWS_MS = DAY_MS;
/** So long after it was last seen, a name that comes and goes has gone. */
const UNSTEADY_MS = DAY_MS;
/** Names that are safe wherever they are shown. */
const SAFE_NAME = /^[A-Za-z0-9_.:/@+~-]{1,100}$/;

/** What is said of a list of models. */
export type ModelsEvent = Extract<IncidentEvent, { what: "models" }>;

/**
 * A provider's list after another look at it at `t`. The first look is no change; names are sorted, each once. An empty list
 * is no list. One that lost more than half of its names is believed when two looks in a row saw it: half an answer is the
 * likelier cause. Names that come back take back the change that told of their going, and are unsteady from then on: where
 * machines or places behind one address have different lists, a name counts as there until nobody has seen it for half a
 * day to a day. A look that is no newer than what is known says nothing, for a run may conclude twice. The same list is the
 * same value.
 */
export function compareModels(before: ModelList | undefined, ids: readonly string[], t: Instant): ModelList {
  const seen = namesIn(ids);
  if (seen.length === 0 || seen.length > MODELS_AT_MOST) return before ?? { ids: [] };
  if (before === undefined || before.ids.length === 0) return { ids: seen };
  if (isKnown(before, t)) return before;
  const known = new Set(before.ids);
  const back = new Set(before.changed?.vanished);
  const unsteady = unsteadyAt(before, new Set(seen), back, t);
  const names = namesIn([...seen, ...before.ids.filter((name) => unsteady.has(name))]);
  const now = new Set(names);
  const appeared = names.filter((name) => !known.has(name));
  const vanished = before.ids.filter((name) => !now.has(name));
  const held = unsteady.size > 0 ? { unsteady: Object.fromEntries(unsteady) } : {};
  if (appeared.length + vanished.length === 0) return sameNames(before, held);
  if (vanished.length * 2 > before.ids.length && before.doubted === undefined) return { ...before, doubted: t };
  if (isTakenBack(before, appeared, vanished)) return { ids: names, ...held };
  return { ids: names, changed: { t, appeared, vanished }, ...held };
}

function namesIn(ids: readonly string[]): string[] {
  const safe = ids.filter((id) => typeof id === "string" && SAFE_NAME.test(id));
  return [...new Set(safe)].toSorted((a, b) => (a < b ? -1 : 1));
}

/** What this look could say was said by one as new. */
const isKnown = ({ doubted = "", changed, unsteady = {} }: ModelList, t: Instant): boolean =>
  [doubted, changed?.t ?? "", ...Object.values(unsteady)].some((other) => t <= other);

/** Names that came back, and when they were seen last; not told anew for half a day, so that the state seldom changes. */
function unsteadyAt(
  { unsteady = {} }: ModelList,
  seen: ReadonlySet<string>,
  back: ReadonlySet<string>,
  t: Instant,
): Map<string, Instant> {
  const names = new Map(Object.entries(unsteady).filter(([, last]) => toMs(t) - toMs(last) < UNSTEADY_MS));
  for (const name of seen) {
    const last = names.get(name);
    const isStale = last !== undefined && toMs(t) - toMs(last) >= UNSTEADY_MS / 2;
    if (isStale || (last === undefined && back.has(name))) names.set(name, t);
  }
  return new Map([...names].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function sameNames(before: ModelList, held: Pick<ModelList, "unsteady">): ModelList {
  const { doubted, unsteady = {}, ...rest } = before;
  const entries = Object.entries(held.unsteady ?? {});
  const isSame =
    entries.length === Object.keys(unsteady).length && entries.every(([name, last]) => unsteady[name] === last);
  return doubted === undefined && isSame ? before : { ...rest, ...held };
}

/** All that had gone is back, and nothing else changed. */
function isTakenBack({ changed }: ModelList, appeared: readonly string[], vanished: readonly string[]): boolean {
  if (changed === undefined || changed.vanished.length === 0 || vanished.length > 0) return false;
  const back = new Set(appeared);
  return back.size === changed.vanished.length && changed.vanished.every((name) => back.has(name));
}

/** A list that changed is information for a day. */
export function modelsTrouble(list: ModelList | undefined, nowMs: number): Finding {
  const changed = list?.changed;
  if (changed === undefined) return { is: "over", since: toInstant(nowMs) };
  const endMs = toMs(changed.t) + NEWS_MS;
  if (nowMs >= endMs) return { is: "over", since: toInstant(endMs) };
  const { t, appeared, vanished } = changed;
  return {
    is: "trouble",
    trouble: {
      kind: "models",
      level: "info",
      begin: t,
      detected: t,
      news: [{ t, what: "models", appeared: shortened(appeared), vanished: shortened(vanished) }],
    },
  };
}

function shortened(names: readonly string[]): ModelsEvent["appeared"] {
  return { count: names.length, names: names.slice(0, MODELS_NAMED) };
}
