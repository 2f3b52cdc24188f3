import { gravest } from "../../domain/family.ts";
import { noticeItem, type News, type NoticeSource } from "./notice-item.ts";
import { noticeWordsOf, type Tally } from "../../locales/notices.ts";
import { toInstant } from "../../domain/instant.ts";
import { LEVELS, type Incident } from "../../domain/incident.ts";
import type { Notice, NoticeItem } from "../../domain/notice.ts";
import type { OutboxEntry } from "../../domain/outbox.ts";

/** What one run has to tell one channel of one incident: entries that wait together are one item. */
export interface Matter {
  readonly incident: Incident;
  readonly entries: readonly OutboxEntry[];
}

/** The gravest word of several comes first. */
const ORDER = ["trouble", "escalation", "update", "reminder", "recovery"] as const satisfies readonly News[];

const wordOf = ({ entries }: Matter): News => ORDER.find((one) => entries.some(({ what }) => what === one)) ?? "update";

/** All that one run has to tell one channel, as one message. */
export function makeNotice(matters: readonly Matter[], source: NoticeSource): Notice {
  const { config, nowMs } = source;
  const { locale } = config.notices;
  const items = matters.map((matter) => noticeItem(matter.incident, wordOf(matter), source)).toSorted(byGravity);
  const kind = ORDER.find((one) => items.some((item) => item.kind === one)) ?? "update";
  const { lead } = noticeWordsOf(locale);
  return {
    key: keyOf(matters),
    kind,
    level: gravest(items.map(({ level }) => level)),
    t: toInstant(nowMs),
    title: groupTitle(items, source),
    ...((kind === "escalation" || kind === "reminder") && { lead: lead[kind] }),
    items,
    site: siteOf(source),
    locale,
  };
}

export const siteOf = ({ config: { site } }: Pick<NoticeSource, "config">): Notice["site"] => ({
  name: site.name,
  ...(site.url !== undefined && { url: site.url }),
});

const byGravity = (a: NoticeItem, b: NoticeItem): number =>
  Number(b.isOpen) - Number(a.isOpen) ||
  LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
  (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.incident < b.incident ? -1 : 1);

/** Of the entries that it tells: the same for the same, whoever sends it and when. */
function keyOf(matters: readonly Matter[]): string {
  const told = matters.flatMap(({ incident, entries }) => entries.map(({ seq }) => `${incident.id}#${seq}`)).toSorted();
  const [first = "", ...others] = told;
  return others.length === 0 ? first : `${first}+${others.length}-${hash(others.join(" "))}`;
}

/** FNV-1a: it tells apart what one ledger may hold, and guards nothing. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}

function groupTitle(items: readonly NoticeItem[], { config }: NoticeSource): string {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) return only.title;
  const tally = { down: 0, degraded: 0, other: 0, back: 0, announced: 0 };
  for (const item of items) tally[sortOf(item)] += 1;
  return noticeWordsOf(config.notices.locale).grouped(tally);
}

function sortOf({ incidentKind, isOpen }: NoticeItem): keyof Tally {
  if (incidentKind === "manual" || incidentKind === "maintenance") return "announced";
  if (!isOpen) return "back";
  if (incidentKind === "outage" || incidentKind === "heartbeat") return "down";
  return incidentKind === "degradation" ? "degraded" : "other";
}
