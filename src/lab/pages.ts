import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { pathOf, type Endpoint } from "./apis.ts";
import { jsonAnswer, type LabAnswer, type LabContext } from "./provider.ts";

/** A status page in the form of Statuspage's v2 API. */
export interface Page {
  readonly id: string;
  readonly name: string;
  readonly components: readonly PageComponent[];
  /** What it says now; `undefined` while it sees nothing wrong. */
  readonly trouble: (context: LabContext) => PageTrouble | undefined;
}

export interface PageComponent {
  readonly id: string;
  readonly name: string;
}

export interface PageTrouble {
  readonly title: string;
  readonly impact: "minor" | "major" | "critical";
  /** Id of the component that it names. */
  readonly component: string;
  readonly status: "degraded_performance" | "partial_outage" | "major_outage";
  /** How long after its beginning the page says so. */
  readonly lateMs: number;
}

const PAGE_MS = 8;

/** The page's JSON addresses, all built from the same state. */
export function statusPage(page: Page): Endpoint {
  return (request, context) => {
    const name = /^\/api\/v2\/(summary|status|components|incidents)\.json$/.exec(pathOf(request))?.[1];
    if (name === undefined) return pathOf(request) === "/" ? frontPage(page) : undefined;
    return jsonAnswer(200, envelope(page, name, context), PAGE_MS, { "access-control-allow-origin": "*" });
  };
}

function frontPage(page: Page): LabAnswer {
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: `<!doctype html><html lang="en"><title>${page.name} status</title><h1>${page.name}</h1></html>`,
    delayMs: PAGE_MS,
  };
}

function envelope(page: Page, name: string, context: LabContext): Readonly<Record<string, unknown>> {
  const trouble = published(page, context);
  const head = { id: page.id, name: page.name, time_zone: "Etc/UTC", updated_at: toInstant(context.sinceMs) };
  const status = { indicator: trouble?.impact ?? "none", description: trouble?.title ?? "All Systems Operational" };
  const components = page.components.map((component) => componentNow(page, component, trouble));
  const open = trouble === undefined ? [] : [openIncident(page, trouble, context)];
  const whole: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    summary: { page: head, components, incidents: open, scheduled_maintenances: [], status },
    status: { page: head, status },
    components: { page: head, components },
    incidents: { page: head, incidents: [...open, pastIncident(page, context)] },
  };
  return whole[name] ?? {};
}

const published = (page: Page, context: LabContext): PageTrouble | undefined => {
  const trouble = page.trouble(context);
  return trouble !== undefined && context.nowMs >= context.sinceMs + trouble.lateMs ? trouble : undefined;
};

function componentNow(page: Page, { id, name }: PageComponent, trouble: PageTrouble | undefined) {
  const status = trouble?.component === id ? trouble.status : "operational";
  return { id, name, status, group_id: null, page_id: page.id, group: false, only_show_if_degraded: false };
}

function openIncident(page: Page, trouble: PageTrouble, { sinceMs }: LabContext) {
  const created = toInstant(sinceMs + trouble.lateMs);
  const component = page.components.find(({ id }) => id === trouble.component);
  return {
    id: `${page.id}-${Math.floor(sinceMs / 1_000).toString(36)}`,
    name: trouble.title,
    status: "investigating",
    impact: trouble.impact,
    created_at: created,
    updated_at: created,
    monitoring_at: null,
    resolved_at: null,
    started_at: toInstant(sinceMs),
    page_id: page.id,
    incident_updates: [
      {
        id: "u1",
        status: "investigating",
        body: "We are looking into elevated error rates.",
        created_at: created,
        display_at: created,
        affected_components: [
          { code: trouble.component, name: component?.name, old_status: "operational", new_status: trouble.status },
        ],
      },
    ],
    components: [{ id: trouble.component, name: component?.name, status: trouble.status }],
    reminder_intervals: null,
  };
}

/** Every page has a history: something small, two days ago. */
function pastIncident(page: Page, { nowMs }: LabContext) {
  const begin = Math.floor(nowMs / DAY_MS) * DAY_MS - 2 * DAY_MS + 7 * HOUR_MS;
  const [began, ended] = [toInstant(begin), toInstant(begin + 40 * MINUTE_MS)];
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
      {
        id: "u2",
        status: "resolved",
        body: "This is resolved.",
        created_at: ended,
        display_at: ended,
        affected_components: null,
      },
      {
        id: "u1",
        status: "monitoring",
        body: "A fix is out.",
        created_at: began,
        display_at: began,
        affected_components: null,
      },
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
