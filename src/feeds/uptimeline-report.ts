import { INCIDENT_KINDS, LEVELS, type IncidentKind, type Level } from "../domain/incident.ts";
import type { Instant } from "../domain/instant.ts";
import type { ComponentStatus, Figure, Indicator, ReportedComponent, ReportedIncident } from "../domain/report.ts";
import type { VerdictName } from "../domain/verdict.ts";
import { webAddress } from "./reading/fields.ts";
import { plainTitle } from "./reading/plain-text.ts";
import { namesOf, strange, unknownWord } from "./reading/words.ts";
import type { SiteIncidentJson, SiteMonitorJson } from "./uptimeline-shape.ts";

const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map<VerdictName, ComponentStatus>([
  ["up", "operational"],
  ["degraded", "degraded_performance"],
  ["down", "major_outage"],
  ["unknown", "unknown"],
]);

const PAGES: ReadonlyMap<string, Indicator> = new Map<VerdictName, Indicator>([
  ["up", "none"],
  ["degraded", "minor"],
  ["down", "critical"],
  ["unknown", "unknown"],
]);

/** Kinds that speak of what is watched; the others are the watcher's own affairs, or for reading. */
const OUTAGES: ReadonlySet<string> = new Set<IncidentKind>(["outage", "degradation", "heartbeat"]);
/** A `down` that is a warning is made of timeouts alone. */
const IMPACTS: ReadonlyMap<string, ComponentStatus> = new Map<Level, ComponentStatus>([
  ["critical", "major_outage"],
  ["warning", "partial_outage"],
  ["info", "operational"],
]);

const KNOWN_KINDS: ReadonlySet<string> = new Set(INCIDENT_KINDS);
const KNOWN_LEVELS: ReadonlySet<string> = new Set(LEVELS);
const STATUS_KEPT = 40;

/** The site's indicator, where it gives a verdict on the whole. */
export const toIndicator = (verdict: string): Indicator | undefined => PAGES.get(verdict);

export function toComponent({ id, name, group, verdict, state }: SiteMonitorJson): ReportedComponent {
  const own = plainTitle(name) || id;
  return {
    id,
    name: group === "" ? own : `${plainTitle(group)} - ${own}`,
    status: state === "maintenance" ? "under_maintenance" : (STATUSES.get(verdict) ?? "unknown"),
    ...strange(unknownWord("verdict", verdict, STATUSES)),
  };
}

/** What the site measured of one monitor; nothing where it measured nothing, but tells again what a page said. */
export function toFigures(monitor: SiteMonitorJson): Figure[] {
  const { id, uptime, uptimeOf, latency, tokensPerSecond, verdict } = monitor;
  if (uptimeOf === "page") return [];
  const shares = (["24h", "7d", "30d", "90d"] as const).flatMap((span) => {
    const value = uptime[span]?.value;
    return value === undefined ? [] : [[span, value] as const];
  });
  const figure = {
    ...(shares.length > 0 && { uptime: Object.fromEntries(shares) }),
    ...percentiles("latencyMs", latency),
    ...percentiles("tokensPerSecond", tokensPerSecond),
  };
  if (Object.keys(figure).length === 0) return [];
  const status = plainTitle(verdict).slice(0, STATUS_KEPT).toWellFormed();
  return [{ component: id, name: toComponent(monitor).name, ...figure, ...(status !== "" && { status }) }];
}

function percentiles<K extends "latencyMs" | "tokensPerSecond">(
  key: K,
  { p50, p95 }: SiteMonitorJson["latency"],
): Partial<Record<K, NonNullable<Figure[K]>>> {
  if (p50 === undefined && p95 === undefined) return {};
  const values = { ...(p50 !== undefined && { p50 }), ...(p95 !== undefined && { p95 }) };
  return { [key]: values } as Record<K, typeof values>;
}

interface Site {
  readonly page: string;
  /** Monitors' names by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly generatedAt: Instant;
}

export function toIncident(incident: SiteIncidentJson, { page, names, generatedAt }: Site): ReportedIncident {
  const { id, monitor, title, kind, level, end } = incident;
  const published = incident.detected ?? incident.begin ?? generatedAt;
  const url = webAddress(incident.page, page);
  return {
    id,
    title: plainTitle(title) || id,
    state: end === undefined ? "investigating" : "resolved",
    impact: impactOf(kind, level),
    begin: incident.begin ?? published,
    ...(end !== undefined && { end }),
    published,
    components: namesOf([monitor, names.get(monitor) ?? ""]),
    ...(KNOWN_KINDS.has(kind) && !OUTAGES.has(kind) && { advisory: true as const }),
    ...(url !== undefined && { url }),
    updates: [],
    ...strange(unknownWord("kind", kind, KNOWN_KINDS), unknownWord("level", level, KNOWN_LEVELS)),
  };
}

function impactOf(kind: string, level: string): ComponentStatus {
  if (kind === "degradation") return "degraded_performance";
  if (OUTAGES.has(kind)) return IMPACTS.get(level) ?? "unknown";
  return KNOWN_KINDS.has(kind) ? "operational" : "unknown";
}
