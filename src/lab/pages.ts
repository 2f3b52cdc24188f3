import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { pathOf, type Endpoint } from "./apis.ts";
import { jsonAnswer, type LabAnswer, type LabContext } from "./provider.ts";

/** A status page in the form of Statuspage's v2 API. */
export interface Page {
  readonly id: string;
  readonly name: string;
  readonly components: readonly PageComponent[];
  /** The incidents that it tells of now, newest first, each with the updates that are written by now. */
  readonly incidents: (context: Pick<LabContext, "nowMs" | "sinceMs" | "phase">) => readonly PageIncident[];
}

export interface PageComponent {
  readonly id: string;
  readonly name: string;
}

export interface PageIncident {
  readonly id: string;
  readonly title: string;
  readonly impact: (typeof IMPACTS)[number];
  /** Id of the component that it names. */
  readonly component: string;
  /** What that component is while the incident goes on. */
  readonly status: "degraded_performance" | "partial_outage" | "major_outage";
  /** Start of the impact. */
  readonly beganMs: number;
  /** Oldest first, never none: with the first of them the page said so. */
  readonly updates: readonly PageUpdate[];
}

export interface PageUpdate {
  readonly atMs: number;
  readonly state: "investigating" | "identified" | "monitoring" | "resolved";
  readonly text: string;
}

const IMPACTS = ["minor", "major", "critical"] as const;
const PAGE_MS = 8;

/** The page's JSON addresses, all built from the same state. */
export function statusPage(page: Page): Endpoint {
  return (request, context) => {
    const name = /^\/api\/v2\/(summary|status|components|incidents)\.json$/.exec(pathOf(request))?.[1];
    if (name === undefined) return pathOf(request) === "/" ? frontPage(page) : undefined;
    return jsonAnswer(200, envelope(page, name, context), PAGE_MS, { "access-control-allow-origin": "*" });
  };
}

/** A page for people, which is what comes instead of JSON where something is amiss. */
export function frontPage({ name }: Pick<Page, "name">): LabAnswer {
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: `<!doctype html><html lang="en"><title>${name} status</title><h1>${name}</h1></html>`,
    delayMs: PAGE_MS,
  };
}

function envelope(page: Page, name: string, context: LabContext): Readonly<Record<string, unknown>> {
  const told = page.incidents(context);
  const open = told.filter(isOpen);
  const worst = open.toSorted((a, b) => IMPACTS.indexOf(b.impact) - IMPACTS.indexOf(a.impact))[0];
  const changedMs = Math.max(context.sinceMs, ...told.flatMap(({ updates }) => updates.map(({ atMs }) => atMs)));
  const head = { id: page.id, name: page.name, time_zone: "Etc/UTC", updated_at: toInstant(changedMs) };
  const status = { indicator: worst?.impact ?? "none", description: worst?.title ?? "All Systems Operational" };
  const components = page.components.map((component) => componentNow(page, component, open));
  const listed = (incidents: readonly PageIncident[]) => incidents.map((incident) => toIncident(page, incident));
  const whole: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    summary: { page: head, components, incidents: listed(open), scheduled_maintenances: [], status },
    status: { page: head, status },
    components: { page: head, components },
    incidents: { page: head, incidents: [...listed(told), pastIncident(page, context)] },
  };
  return whole[name] ?? {};
}

const isOpen = ({ updates }: PageIncident): boolean => updates.at(-1)?.state !== "resolved";

function componentNow(page: Page, { id, name }: PageComponent, open: readonly PageIncident[]) {
  const status = open.find(({ component }) => component === id)?.status ?? "operational";
  return { id, name, status, group_id: null, page_id: page.id, group: false, only_show_if_degraded: false };
}

function toIncident(page: Page, incident: PageIncident) {
  const { id, title, impact, beganMs, updates, component: code, status } = incident;
  const [first, last] = [updates[0]!, updates.at(-1)!];
  const name = page.components.find((component) => component.id === code)?.name;
  const resolved = isOpen(incident) ? null : toInstant(last.atMs);
  return {
    id,
    name: title,
    status: last.state,
    impact,
    created_at: toInstant(first.atMs),
    updated_at: toInstant(last.atMs),
    monitoring_at: null,
    resolved_at: resolved,
    started_at: toInstant(beganMs),
    page_id: page.id,
    incident_updates: updates.toReversed().map(({ atMs, state, text }, index) => ({
      id: `u${updates.length - index}`,
      status: state,
      body: text,
      created_at: toInstant(atMs),
      display_at: toInstant(atMs),
      affected_components: [
        {
          code,
          name,
          old_status: atMs === first.atMs ? "operational" : status,
          new_status: state === "resolved" ? "operational" : status,
        },
      ],
    })),
    components: [{ id: code, name, status: isOpen(incident) ? status : "operational" }],
    reminder_intervals: null,
  };
}

/** Every page has a history: something small, two days ago. */
function pastIncident(page: Page, { nowMs }: LabContext) {
  const begin = Math.floor(nowMs / DAY_MS) * DAY_MS - 2 * DAY_MS + 7 * HOUR_MS;
  const [began, ended] = [toInstant(begin), toInstant(begin + 40 * MINUTE_MS)];
  const update = { affected_components: null };
  return {
    id: `${page.id}-past`,
    name: "Elevated latency",
    status: "resolved",
    impact: "minor",
    created_at: began,
    updated_at: ended,
    resolved_at: ended,
    started_at: began,
    incident_updates: [
      { ...update, id: "u2", status: "resolved", body: "This is resolved.", created_at: ended, display_at: ended },
      { ...update, id: "u1", status: "monitoring", body: "A fix is out.", created_at: began, display_at: began },
    ],
    components: [],
    reminder_intervals: "[]",
  };
}

export interface GoogleProduct {
  readonly id: string;
  readonly title: string;
}

/** A list of incidents and one of products in Google Cloud's form. In trouble, the first product has an outage. */
export function googlePage(products: readonly GoogleProduct[], isDown: (context: LabContext) => boolean): Endpoint {
  return (request, context) => {
    const listed = products.map(({ id, title }) => ({ id, title, current_title: title }));
    if (pathOf(request) === "/products.json") return jsonAnswer(200, { products: listed }, PAGE_MS);
    if (pathOf(request) !== "/incidents.json") return undefined;
    const begin = Math.floor(context.nowMs / DAY_MS) * DAY_MS - 5 * DAY_MS;
    const past = googleIncident("past", listed.slice(-1), begin, begin + 2 * HOUR_MS);
    const open = isDown(context) ? [googleIncident("now", listed.slice(0, 1), context.sinceMs)] : [];
    return jsonAnswer(200, [...open, past], PAGE_MS);
  };
}

function googleIncident(name: string, products: readonly GoogleProduct[], beginMs: number, endMs?: number) {
  // Google writes whole seconds with an offset of zero.
  const at = (ms: number): string => toInstant(ms).replace(/\.\d+Z$/, "+00:00");
  const id = `${name}${Math.floor(beginMs / 1_000).toString(36)}`;
  const first = {
    created: at(beginMs),
    modified: at(beginMs),
    when: at(beginMs),
    affected_locations: [{ title: "Global", id: "global" }],
  };
  const updates = [
    ...(endMs === undefined
      ? []
      : [{ ...first, created: at(endMs), when: at(endMs), status: "AVAILABLE", text: "The issue is **resolved**." }]),
    { ...first, status: "SERVICE_OUTAGE", text: "We are investigating an issue." },
  ];
  return {
    id,
    number: "1",
    begin: at(beginMs),
    created: at(beginMs),
    modified: at(endMs ?? beginMs),
    ...(endMs !== undefined && { end: at(endMs) }),
    external_desc: `We are investigating elevated error rates with ${products.map(({ title }) => title).join(", ")}`,
    updates,
    most_recent_update: updates[0],
    status_impact: "SERVICE_OUTAGE",
    severity: "high",
    service_key: products[0]?.id,
    service_name: products[0]?.title,
    affected_products: products,
    uri: `incidents/${id}`,
    currently_affected_locations: endMs === undefined ? [{ title: "Global", id: "global" }] : [],
    previously_affected_locations: [],
  };
}
