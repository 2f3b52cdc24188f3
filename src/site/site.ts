import { badgeFiles } from "../domain/badge.ts";
import { DEFAULT_POLICY } from "../domain/monitor.ts";
import { HOUR_MS } from "../domain/instant.ts";
import { localeOf } from "../locales/index.ts";
import { ASSET_NAMES, asset, render } from "../templates.ts";
import { createCalendar } from "./calendar.ts";
import { compareJson, comparisons } from "./compare-json.ts";
import type { SiteContext } from "./context.ts";
import { siteFacts } from "./facts.ts";
import { createFormat } from "./format.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";
import { pageCards } from "./page-cards.ts";
import { maintenancePageView } from "./view-maintenance-page.ts";
import { maintenancesWithPage, plannedCalendar } from "./view-maintenance.ts";
import { monitorJson, statusJson } from "./status-json.ts";
import { reportFiles } from "./report-files.ts";
import { statusPagesJson } from "./status-pages-json.ts";
import { incidentView } from "./view-incident.ts";
import { incidentsView, notFoundView } from "./view-incidents.ts";
import { indexView } from "./view-index.ts";
import { monitorView } from "./view-monitor.ts";
import { reportsView } from "./view-reports.ts";
import { statusPagesView } from "./view-status-pages.ts";

export type { SiteInput, SiteMonitor } from "./input.ts";

/**
 * The whole site as path → text: pages, styles and data products. The same input gives the same bytes. All links are relative, but
 * for those of `404.html` where the site's address is known.
 */
export async function buildSite(input: SiteInput): Promise<ReadonlyMap<string, string>> {
  const context = createContext(input);
  const files = new Map<string, string>();
  files.set("index.html", await render("site/index", indexView(context)));
  for (const facts of context.facts) {
    files.set(`monitors/${facts.monitor.id}.html`, await render("site/monitor", monitorView(context, facts)));
    files.set(`api/v1/monitors/${facts.monitor.id}.json`, json(monitorJson(context, facts)));
    const { badge } = facts.monitor;
    if (badge !== undefined) for (const [path, text] of badgeFiles(badge, facts.windows)) files.set(path, text);
  }
  for (const one of maintenancesWithPage(input)) {
    files.set(`incidents/${one.id}.html`, await render("site/maintenance-page", maintenancePageView(context, one)));
  }
  for (const one of context.incidents) {
    files.set(`incidents/${one.incident.id}.html`, await render("site/incident", incidentView(context, one)));
  }
  files.set("incidents/index.html", await render("site/incidents", incidentsView(context)));
  if (context.pages.length > 0) {
    files.set("status-pages.html", await render("site/status-pages", statusPagesView(context)));
    files.set("api/v1/status-pages.json", json(statusPagesJson(context)));
  }
  if (input.ledger.reports.length > 0) {
    files.set("reports.html", await render("site/reports", reportsView(context)));
    for (const [path, text] of await reportFiles(input.ledger.reports)) files.set(path, text);
  }
  const planned = await plannedCalendar(context);
  if (planned !== undefined) files.set("maintenance.ics", planned);
  files.set("404.html", await render("site/not-found", notFoundView(context)));
  files.set("api/v1/status.json", json(statusJson(context)));
  const compared = comparisons(context);
  if (compared.length > 0) files.set("api/v1/compare.json", json(compareJson(context, compared)));
  for (const name of ASSET_NAMES) files.set(name, await asset(name));
  // Without it GitHub Pages would run the site through Jekyll.
  files.set(".nojekyll", "");
  return files;
}

/** All that the pages share, worked out once. */
export function createContext(input: SiteInput): SiteContext {
  const locale = localeOf(input.site.locale);
  const calendar = createCalendar(input.site.timeZone);
  const facts = siteFacts(input, calendar);
  const incidents = [...facts, ...siteFacts({ ...input, monitors: goneMonitors(input) }, calendar)]
    .flatMap((own) => own.incidents.map((incident) => ({ incident, facts: own })))
    .toSorted((a, b) => (a.incident.begin < b.incident.begin ? 1 : a.incident.begin > b.incident.begin ? -1 : 0));
  const pages = pageCards(
    input,
    facts,
    incidents.map(({ incident }) => incident),
  );
  return { input, locale, calendar, facts, incidents, pages, format: createFormat(locale, input.site.timeZone) };
}

/** Monitors that left the config: their incidents keep their pages, since issues link to them; they themselves have none. */
function goneMonitors({ ledger, monitors }: SiteInput): SiteMonitor[] {
  const watched = new Set(monitors.map(({ id }) => id));
  const gone = new Set(ledger.incidents.map(({ monitor }) => monitor).filter((id) => !watched.has(id)));
  return [...gone].map((id) => ({
    id,
    name: id,
    everyMs: HOUR_MS,
    policy: DEFAULT_POLICY,
    feeds: [],
    publish: "name",
  }));
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
