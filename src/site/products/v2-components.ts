import { createHash } from "node:crypto";
import { toInstant } from "../../domain/instant.ts";
import { WORST_FIRST, type ComponentStatus } from "../../domain/report.ts";
import { nameOf, type SiteContext } from "../context.ts";
import type { MonitorFacts } from "../facts.ts";
import { outsideText } from "../outside.ts";
import { verdictOf } from "../status-json.ts";

/** An id as Statuspage's are, of something that has a name alone: the same name, the same id. */
const idOf = (text: string): string =>
  BigInt(`0x${createHash("sha256").update(text).digest("hex").slice(0, 20)}`)
    .toString(36)
    .padStart(12, "0")
    .slice(-12);

export const pageIdOf = ({ input }: Pick<SiteContext, "input">): string =>
  idOf(`page ${input.repositoryUrl ?? input.site.url ?? input.site.name}`);

export interface V2Component {
  readonly id: string;
  readonly name: string;
  /** Statuspage has no word for what nobody knows; to call it operational would be a lie, and to call it down another. */
  readonly status: ComponentStatus;
  readonly group_id: string | null;
  readonly group: boolean;
  readonly [key: string]: unknown;
}

/** Each group of the config before its monitors, whose ids are the config's. */
export function v2Components(context: SiteContext): V2Component[] {
  const { facts, input } = context;
  const begins = facts.map(({ sinceMs = input.nowMs }) => toInstant(sinceMs));
  const own = facts.map((one, at) => monitorComponent(context, one, begins[at]!));
  const groups = Map.groupBy(own, ({ group_id }) => group_id);
  let position = 0;
  return [...groups].flatMap(([groupId, members]) => {
    const group = groupId === null ? [] : [groupComponent(context, groupId, members)];
    return [...group, ...members].map((one) => {
      position += 1;
      return { ...one, position };
    });
  });
}

const groupIdOf = (group: string): string => idOf(`group ${group}`);

function monitorComponent(context: SiteContext, facts: MonitorFacts, createdAt: string): V2Component {
  const { monitor, verdict } = facts;
  return {
    id: monitor.id,
    name: nameOf(facts),
    status: statusOf(facts),
    created_at: createdAt,
    updated_at: verdict?.since ?? createdAt,
    position: 0,
    description: monitor.description === undefined ? null : outsideText(monitor.description),
    showcase: true,
    start_date: createdAt.slice(0, "2026-11-21".length),
    group_id: monitor.group === undefined ? null : groupIdOf(monitor.group),
    page_id: pageIdOf(context),
    group: false,
    only_show_if_degraded: false,
  };
}

function groupComponent(context: SiteContext, id: string, members: readonly V2Component[]): V2Component {
  const group = context.facts.find(({ monitor }) => monitor.group !== undefined && groupIdOf(monitor.group) === id);
  const times = (key: string): string[] => members.map((one) => String(one[key])).toSorted();
  return {
    id,
    name: outsideText(group?.monitor.group ?? ""),
    status: worst(members.map(({ status }) => status)),
    created_at: times("created_at")[0],
    updated_at: times("updated_at").at(-1),
    position: 0,
    description: null,
    showcase: false,
    start_date: null,
    group_id: null,
    page_id: pageIdOf(context),
    group: true,
    only_show_if_degraded: false,
    components: members.map((one) => one.id),
  };
}

const worst = (statuses: readonly ComponentStatus[]): ComponentStatus =>
  WORST_FIRST.find((one) => statuses.includes(one)) ?? "unknown";

function statusOf(facts: MonitorFacts): ComponentStatus {
  const { verdict } = facts;
  if (verdict?.maintenance !== undefined) return "under_maintenance";
  const verdictNow = verdictOf(facts);
  if (verdictNow === "down") return "major_outage";
  // Some of the places that look find it down, and they are not the most.
  if (Object.values(verdict?.regions ?? {}).includes("down")) return "partial_outage";
  if (verdictNow === "degraded") return "degraded_performance";
  return verdictNow === "up" ? "operational" : "unknown";
}

/** Statuspage's own words, whatever the site's language: programs look for them. */
const DESCRIPTIONS = {
  none: "All Systems Operational",
  minor: "Minor Service Outage",
  major: "Partial System Outage",
  critical: "Major Service Outage",
  maintenance: "Service Under Maintenance",
  unknown: "Nothing Is Known",
} as const;

/** The page's own state: of what nothing is known it says something only where nothing else is known. */
export function v2Status({ facts }: Pick<SiteContext, "facts">): {
  readonly indicator: keyof typeof DESCRIPTIONS;
  readonly description: string;
} {
  const statuses: readonly ComponentStatus[] = facts.map(statusOf).filter((status) => status !== "unknown");
  const has = (status: ComponentStatus): boolean => statuses.includes(status);
  const indicator =
    statuses.length === 0
      ? "unknown"
      : statuses.every((status) => status === "major_outage")
        ? "critical"
        : has("major_outage")
          ? "major"
          : has("partial_outage") || has("degraded_performance")
            ? "minor"
            : has("under_maintenance")
              ? "maintenance"
              : "none";
  return { indicator, description: DESCRIPTIONS[indicator] };
}
