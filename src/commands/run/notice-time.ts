import { sharedWordsOf } from "../../locales/shared.ts";
import { toInstant, toMs, type Instant } from "../../domain/instant.ts";
import { zone } from "../../domain/routing.ts";
import type { NoticePolicy } from "../../domain/route.ts";

type Clock = Pick<NoticePolicy, "timeZone" | "locale">;

/** `2026-11-21 18:05 KST`: by the clock on the wall of the readers. */
export function timeText(t: Instant, clock: Clock): string {
  const wall = toInstant(toMs(t) + zone(clock.timeZone)(toMs(t)));
  return `${wall.slice(0, 16).replace("T", " ")} ${zoneName(t, clock)}`;
}

export const dateText = (ms: number, { timeZone }: Clock): string => toInstant(ms + zone(timeZone)(ms)).slice(0, 10);

function zoneName(t: Instant, { timeZone, locale }: Clock): string {
  const known = KNOWN[timeZone];
  if (known !== undefined) return known;
  const { intl } = sharedWordsOf(locale);
  const parts = new Intl.DateTimeFormat(intl, { timeZone, timeZoneName: "short" }).formatToParts(toMs(t));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** Zones that Intl calls by their distance from UTC. */
const KNOWN: Readonly<Record<string, string>> = { UTC: "UTC", "Asia/Seoul": "KST", "Asia/Tokyo": "JST" };
