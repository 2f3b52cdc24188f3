import { offsetsOf, type OffsetMs } from "./time-zone.ts";
import { DAY_MS, MINUTE_MS } from "./instant.ts";
import { LEVELS, type Incident, type Level } from "./incident.ts";
import { LOG_CHANNEL, type Route } from "./route.ts";
import type { Monitor } from "./monitor.ts";

/** A channel as far as routes tell channels apart. */
export interface RoutedChannel {
  readonly id: string;
  readonly kind: string;
}

/** Channels that a team reads; the others wake somebody, and hear by default of critical incidents alone. */
const TEAM_KINDS: ReadonlySet<string> = new Set(["slack", "lark", "wecom", "dingtalk", "webhook", "log"]);

/** What a route looks at in a monitor. */
export type RoutedMonitor = Pick<Monitor, "id" | "group" | "provider" | "importance" | "environment">;

/** Whether a route holds now and takes an incident that is about these monitors: one of them is enough. */
export function fits(route: Route, incident: Incident, about: readonly RoutedMonitor[], nowMs: number): boolean {
  const has = <T>(wanted: readonly T[] | undefined, own: readonly (T | undefined)[]): boolean =>
    wanted === undefined || own.some((one) => one !== undefined && wanted.includes(one));
  const ids = [incident.monitor, ...(incident.monitors ?? []), ...about.map(({ id }) => id)];
  return (
    levelsOf(route).includes(incident.level) &&
    has(route.kinds, [incident.kind]) &&
    has(route.monitors, ids) &&
    has(
      route.groups,
      about.map(({ group }) => group),
    ) && // prettier-ignore
    has(route.providers, [incident.provider, ...about.map(({ provider }) => provider)]) &&
    has(
      route.importances,
      about.map(({ importance = "normal" }) => importance),
    ) && // prettier-ignore
    has(
      route.environments,
      about.map(({ environment = "prod" }) => environment),
    ) && // prettier-ignore
    (route.times === undefined || holds(route.times, nowMs))
  );
}

/** What is only information goes where somebody has asked for it, by its level or by its kind. */
const levelsOf = ({ levels, kinds }: Route): readonly Level[] =>
  levels ?? (kinds === undefined ? ["warning", "critical"] : LEVELS);

/**
 * Whether it is such an hour by the clock on the wall of the zone: a night that is an hour longer or shorter still begins and
 * ends by that clock. Days are those on which the hours begin.
 */
export function holds({ fromMinute, toMinute, days, timeZone }: NonNullable<Route["times"]>, nowMs: number): boolean {
  const wallMs = nowMs + zone(timeZone)(nowMs);
  const minute = Math.floor((((wallMs % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS);
  const today = weekday(wallMs);
  const isOverMidnight = toMinute <= fromMinute;
  if (!isOverMidnight) return minute >= fromMinute && minute < toMinute && days.includes(today);
  if (minute >= fromMinute) return days.includes(today);
  return minute < toMinute && days.includes(today === 1 ? 7 : today - 1);
}

/** 1 is Monday. The first day of 1970 was a Thursday. */
const weekday = (wallMs: number): number => (((Math.floor(wallMs / DAY_MS) + 3) % 7) + 7) % 7 + 1; // prettier-ignore

const zones = new Map<string, OffsetMs>();

/** Offsets are remembered with their zone. */
export function zone(timeZone: string): OffsetMs {
  const known = zones.get(timeZone) ?? offsetsOf(timeZone);
  zones.set(timeZone, known);
  return known;
}

/**
 * Ids of the channels that hear of an incident now: those of the first route that fits; where none does, information goes
 * to the log, a warning to the team and what is critical to all. A maintenance that a person announced is for the team.
 */
export function channelsFor(
  incident: Incident,
  about: readonly RoutedMonitor[],
  { routes, channels, nowMs }: Routing,
): readonly string[] {
  const route = routes.find((one) => fits(one, incident, about, nowMs));
  if (route !== undefined) return [...new Set(route.to)];
  const all = [
    ...channels,
    ...(channels.some(({ id }) => id === LOG_CHANNEL) ? [] : [{ id: LOG_CHANNEL, kind: "log" }]),
  ];
  return all.filter((channel) => hearsByDefault(channel, incident)).map(({ id }) => id);
}

export interface Routing {
  readonly routes: readonly Route[];
  readonly channels: readonly RoutedChannel[];
  readonly nowMs: number;
}

function hearsByDefault({ id, kind }: RoutedChannel, { level, kind: what, window }: Incident): boolean {
  if (id === LOG_CHANNEL) return true;
  // What the config or a feed plans somebody knows already.
  if (what === "maintenance") return window?.source.startsWith("issue:") === true && TEAM_KINDS.has(kind);
  if (what === "advisory" || what === "models" || level === "info") return false;
  return level === "critical" || TEAM_KINDS.has(kind);
}

const KEYS = ["kinds", "monitors", "groups", "providers", "importances", "environments"] as const;

/** Whether whatever the later route takes, the earlier one takes, too. */
export function covers(earlier: Route, later: Route): boolean {
  const isWithin = (inner: readonly unknown[] | undefined, outer: readonly unknown[] | undefined): boolean =>
    outer === undefined || (inner !== undefined && inner.every((one) => outer.includes(one)));
  const isSameTime = earlier.times === undefined || JSON.stringify(earlier.times) === JSON.stringify(later.times);
  return (
    isWithin(levelsOf(later), levelsOf(earlier)) &&
    KEYS.every((key) => isWithin(later[key], earlier[key])) &&
    isSameTime
  );
}
