import { COOLDOWN_MS, type NoticePolicy, type Route } from "../domain/route.ts";
import type { ConfigFile } from "./schema.ts";

type RouteFile = NonNullable<ConfigFile["routes"]>[number];

/** How channels are told, with what the user left open; without the address to call where a part of it has no value. */
export function toNotices(
  { notices = {}, routes = [], site = {} }: Pick<ConfigFile, "notices" | "routes" | "site">,
  isPingMissing: boolean,
): NoticePolicy {
  const { cooldown, remind, escalate, digest, ping } = notices;
  const timeZone = notices.timeZone ?? site.timeZone ?? "UTC";
  return {
    routes: routes.map((route) => toRoute(route, timeZone)),
    cooldownMs: cooldown ?? COOLDOWN_MS,
    ...(remind !== undefined && { remindMs: remind }),
    ...(escalate !== undefined && { escalate: { afterMs: escalate.after, to: escalate.to } }),
    ...(digest !== undefined && {
      digest: { every: digest.every, minute: minuteOf(digest.at ?? "09:00"), to: digest.to },
    }),
    ...(ping !== undefined && !isPingMissing && { pingUrl: ping }),
    timeZone,
    locale: notices.locale ?? site.locale ?? "en",
  };
}

const DAY_NUMBERS = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const;
const ALL_DAYS = Object.values(DAY_NUMBERS);

/** One route; `timeZone` is that of its hours. */
export function toRoute({ times, to, ...takes }: RouteFile, timeZone: string): Route {
  const present = Object.fromEntries(Object.entries(takes).filter(([, value]) => value !== undefined));
  if (times === undefined) return { ...present, to };
  const days = times.days?.map((day) => DAY_NUMBERS[day]) ?? ALL_DAYS;
  const [fromMinute, toMinute] = [minuteOf(times.from ?? "00:00"), times.to === undefined ? 1_440 : minuteOf(times.to)];
  return { ...present, to, times: { fromMinute, toMinute, days, timeZone } };
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
