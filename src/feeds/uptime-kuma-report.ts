import type { Instant } from "../domain/instant.ts";
import { toMs } from "../domain/instant.ts";
import type { ComponentStatus, Figure, ReportedComponent, ReportedIncident, Span } from "../domain/report.ts";
import { idOf } from "./reading/entries.ts";
import { measured } from "./reading/figures.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { standsStill } from "./reading/rhythm.ts";
import { strange, unknownWord } from "./reading/words.ts";
import type { Beat, Heartbeats, Notice, Page } from "./uptime-kuma-shape.ts";

/** Of `2`, "pending", Uptime Kuma says that a check failed and is repeated before it is called down. */
const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["0", "major_outage"],
  ["1", "operational"],
  ["2", "degraded_performance"],
  ["3", "under_maintenance"],
]);
const FAILED = new Set(["0", "2"]);

export interface Monitor {
  readonly id: string;
  readonly name: string;
  readonly beats: readonly Beat[];
  /** By hours. */
  readonly uptimes: ReadonlyMap<string, number>;
}

/** Every monitor of the page, or of the heartbeats where there is no page. */
export function monitorsOf(page: Page | undefined, heartbeats: Heartbeats | undefined): Monitor[] {
  const beats = new Map(Object.entries(heartbeats?.heartbeatList ?? {}));
  const uptimes = Object.entries(heartbeats?.uptimeList ?? {});
  const named = new Map<string, string>();
  for (const { name: group, monitorList } of page?.publicGroupList ?? [])
    for (const { id, name } of monitorList) {
      const own = plainTitle(name === "" ? id : name);
      if (!named.has(id)) named.set(id, group === "" ? own : `${plainTitle(group)} - ${own}`);
    }
  if (page === undefined) for (const id of beats.keys()) named.set(id, id);
  return [...named].map(([id, name]) => ({
    id,
    name,
    beats: beats.get(id) ?? [],
    uptimes: new Map(
      uptimes.flatMap(([key, uptime]) =>
        key.startsWith(`${id}_`) && uptime !== undefined ? [[key.slice(id.length + 1), uptime] as const] : [],
      ),
    ),
  }));
}

/** Beats come oldest first; of those that have a time the latest. */
export function lastBeat({ beats }: Monitor): Beat | undefined {
  return beats
    .filter(({ time }) => time !== undefined)
    .sort((a, b) => ((a.time ?? "") < (b.time ?? "") ? -1 : 1))
    .at(-1);
}

const timesOf = ({ beats }: Monitor): Instant[] => beats.flatMap(({ time }) => time ?? []);

/** Nothing was measured of it for many times its own rhythm, or ever. */
export const isStill = (monitor: Monitor, now: Instant): boolean => standsStill(timesOf(monitor), now);

/**
 * A span of hours or days in which one check failed is "down" to Uptime Kuma, which says nothing of now: of spans only a good
 * newest one is believed.
 */
export function toMonitor(monitor: Monitor, now: Instant): ReportedComponent {
  const { id, name } = monitor;
  const newest = lastBeat(monitor);
  if (newest === undefined || isStill(monitor, now)) return { id, name, status: "unknown" };
  const status = STATUSES.get(newest.status) ?? "unknown";
  const isSure = !newest.isSpan || status === "operational";
  return { id, name, status: isSure ? status : "unknown", ...strange(unknownWord("status", newest.status, STATUSES)) };
}

const SPANS_OF_HOURS: ReadonlyMap<string, Span> = new Map([
  ["1", "1h"],
  ["24", "24h"],
  ["168", "7d"],
  ["720", "30d"],
  ["2160", "90d"],
  ["8760", "365d"],
]);
const DAY_MS = 24 * 3_600_000;

/**
 * Uptime Kuma gives an uptime of 0 where nothing was measured, too, and repeats the last one it had for a monitor that stands
 * still: a 0 counts where a check of that time failed, and nothing counts of one that stands still. The time is the median of the checks that are told.
 */
export function toFigures(monitor: Monitor, now: Instant): Figure[] {
  if (isStill(monitor, now)) return [];
  const hasFailed = monitor.beats.some(
    ({ status, time }) => FAILED.has(status) && time !== undefined && toMs(now) - toMs(time) <= DAY_MS,
  );
  const told = [...monitor.uptimes].flatMap(([hours, uptime]) => {
    const span = SPANS_OF_HOURS.get(hours);
    return span === undefined || (uptime === 0 && !hasFailed) ? [] : [[span, uptime] as const];
  });
  const uptime = measured<Span>(Object.fromEntries(told));
  const latencyMs = measured({ p50: medianPing(monitor.beats) });
  const { id: component, name } = monitor;
  return uptime === undefined && latencyMs === undefined
    ? []
    : [{ component, name, ...(uptime && { uptime }), ...(latencyMs && { latencyMs }) }];
}

/** Of the checks that were answered. */
function medianPing(beats: readonly Beat[]): number | undefined {
  const pings = beats.flatMap(({ status, ping, isSpan }) => (status === "1" && !isSpan ? (ping ?? []) : []));
  return pings.sort((a, b) => a - b)[Math.floor((pings.length - 1) / 2)];
}

/** A notice that somebody pinned to the page: it informs, whatever its colour. */
export function toNotice(notice: Notice, now: Instant): ReportedIncident {
  const { active, pin, createdDate, lastUpdatedDate, title } = notice;
  const published = createdDate ?? lastUpdatedDate ?? now;
  const isOpen = active && pin;
  const state = isOpen ? "investigating" : "resolved";
  const content = plainText(notice.content);
  return {
    id: idOf(notice.id, plainTitle(title), createdDate),
    title: plainTitle(title),
    state,
    impact: "unknown",
    begin: published,
    ...(!isOpen && { end: lastUpdatedDate ?? published }),
    published,
    components: [],
    advisory: true,
    updates: content === "" ? [] : [{ t: published, state, text: content }],
  };
}
