import { isMaintenance, type Maintenance } from "../domain/maintenance-incidents.ts";
import { isOpen } from "../domain/incident.ts";
import { MINUTE_MS, toMs } from "../domain/instant.ts";
import type { MonitorFacts } from "./facts.ts";
import { calendarOf } from "./ics.ts";
import { incidentsOfMonitor } from "./incident-index.ts";
import { INCIDENT_ID, isOutage } from "./incident-kinds.ts";
import type { Link, SiteContext } from "./context.ts";
import type { SiteInput } from "./input.ts";
import { outsideText, outsideUrl } from "./outside.ts";

const ITEMS_SHOWN = 5;

const planned = new WeakMap<SiteInput, readonly Maintenance[]>();

/** Planned work of monitors that are watched, running or to come, by its beginning; found once, for every page asks. */
export function plannedWork(input: SiteInput): readonly Maintenance[] {
  const found = planned.get(input) ?? findPlanned(input);
  planned.set(input, found);
  return found;
}

function findPlanned({ ledger, monitors, nowMs }: SiteInput): readonly Maintenance[] {
  const watched = new Set(monitors.map(({ id }) => id));
  return ledger.incidents
    .filter(isMaintenance)
    .filter((one) => isOpen(one) && toMs(one.window.to) > nowMs)
    .filter((one) => monitorsOf(one).some((id) => watched.has(id)))
    .toSorted((a, b) =>
      a.window.from < b.window.from ? -1 : a.window.from > b.window.from ? 1 : a.id < b.id ? -1 : 1,
    );
}

export const monitorsOf = ({ monitor, monitors = [monitor] }: Maintenance): readonly string[] => monitors;

/** Planned work in `api/v1/status.json`. */
export const maintenanceJson = (one: Maintenance): object => ({
  id: one.id,
  title: outsideText(one.title ?? ""),
  monitors: monitorsOf(one),
  from: one.window.from,
  to: one.window.to,
  expect: one.window.expect,
  issue: one.issue?.number ?? null,
});

/** Planned work that goes on or is to come, with where more of it stands. */
export interface MaintenanceView {
  /** Some of it goes on. */
  readonly isRunning: boolean;
  readonly head: string;
  readonly items: readonly object[];
  readonly all: Link;
  readonly calendar: string;
  readonly href: string;
}

/** The block of planned work on the index, or on a monitor's own page; `undefined` where there is none. */
export function maintenanceView(context: SiteContext, root: string, about?: MonitorFacts): MaintenanceView | undefined {
  const { input, locale } = context;
  const own = plannedWork(input).filter((one) => about === undefined || monitorsOf(one).includes(about.monitor.id));
  if (own.length === 0) return undefined;
  return {
    isRunning: own.some(({ window }) => toMs(window.from) <= input.nowMs),
    head: locale.maintenance.head,
    items: own.slice(0, ITEMS_SHOWN).map((one) => maintenanceItem(context, one, root, about !== undefined)),
    all: { href: `${root}maintenance.html`, text: locale.planned.title },
    calendar: locale.maintenance.calendar,
    href: `${root}maintenance.ics`,
  };
}

export function maintenanceItem(
  { input, locale, format }: SiteContext,
  one: Maintenance,
  root: string,
  isAlone: boolean,
): object {
  const words = locale.maintenance;
  const { window, title, level, issue } = one;
  const [fromMs, untilMs] = [toMs(window.from), toMs(window.to)];
  const isRunning = fromMs <= input.nowMs;
  const names = new Map(input.monitors.map(({ id, name }) => [id, name]));
  const about = monitorsOf(one).flatMap((id) => names.get(id) ?? []);
  const expects = level === "info" ? words.expects[window.expect] : words.worse;
  return {
    isRunning,
    kicker: isRunning ? words.running : words.upcoming,
    when: words.when(format.dayTime(fromMs), format.timeNear(untilMs, fromMs), format.zone(fromMs)),
    span: isRunning
      ? words.left(format.duration(untilMs - input.nowMs))
      : words.ahead(format.duration(fromMs - input.nowMs)),
    title: outsideText(title ?? words.head),
    page: INCIDENT_ID.test(one.id) ? `${root}incidents/${one.id}.html` : "",
    text: [...(isAlone ? [] : [`${words.about(about.map((text) => outsideText(text)))}.`]), expects].join(" "),
    href: outsideUrl(issue?.url),
    issue: words.issue,
  };
}

/** Ends are seen by rounds: minutes early or late are as planned. */
export const AS_PLANNED_MS = 10 * MINUTE_MS;

/** How long calls of its monitors failed from its planned end on: the longest of them. */
export function failedAfter(context: SiteContext, one: Maintenance): number {
  const endMs = toMs(one.window.to);
  const spans = monitorsOf(one)
    .flatMap((id) => incidentsOfMonitor(context, id))
    .filter(({ incident }) => isOutage(incident) && Math.abs(toMs(incident.begin) - endMs) < AS_PLANNED_MS)
    .map(({ incident: { end } }) => (end === undefined ? context.input.nowMs : toMs(end)) - endMs);
  return Math.max(0, ...spans);
}

/** Each has a page of its own, to which its issue links. */
export const maintenancesWithPage = ({ ledger }: SiteInput): readonly Maintenance[] =>
  ledger.incidents.filter(isMaintenance).filter(({ id }) => INCIDENT_ID.test(id));

/** `maintenance.ics`, where anything was ever planned. */
export async function plannedCalendar({ input, locale }: SiteContext): Promise<string | undefined> {
  const { ledger, site, nowMs, monitors } = input;
  const all = ledger.incidents.filter(isMaintenance);
  if (all.length === 0) return undefined;
  const names = new Map(monitors.map(({ id, name }) => [id, outsideText(name)]));
  return calendarOf(all, {
    name: `${outsideText(site.name)}: ${locale.maintenance.head}`,
    ...(site.url !== undefined && { url: site.url }),
    locale,
    nowMs,
    nameOf: (id) => names.get(id) ?? id,
    linkOf: ({ issue }) => outsideUrl(issue?.url),
  });
}

/** When a monitor's planned work ends, if some goes on. */
export function untilOf({ format, input }: SiteContext, { verdict }: MonitorFacts): string {
  const until = verdict?.maintenance?.until;
  return until === undefined ? "" : format.timeNear(toMs(until), input.nowMs);
}
