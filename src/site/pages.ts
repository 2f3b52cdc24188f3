import { render, type TemplateName } from "../templates.ts";
import { maintenancesWithPage } from "./view-maintenance.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import type { SiteFile } from "./output.ts";
import { headView } from "./head.ts";
import { incidentView } from "./view-incident.ts";
import { archiveMonths, monthPath } from "./archive.ts";
import { aboutView } from "./view-about.ts";
import { incidentsMonthView, incidentsView } from "./view-incidents.ts";
import { groupPages, groupView } from "./view-group.ts";
import { indexView } from "./view-index.ts";
import { maintenancePageView } from "./view-maintenance-page.ts";
import { monitorView } from "./view-monitor.ts";
import { maintenancesView } from "./view-maintenances.ts";
import { notFoundView } from "./view-not-found.ts";
import { reportPath } from "./report-rows.ts";
import { reportView } from "./view-report.ts";
import { reportsView } from "./view-reports.ts";
import { providersOf } from "./providers.ts";
import { withoutUnusedMarks } from "./sprite.ts";
import { comparePages } from "./comparisons.ts";
import { compareView, comparisonView } from "./view-compare.ts";
import { costView, hasCosts } from "./view-cost.ts";
import { providerView } from "./view-provider.ts";
import { providersView } from "./view-providers.ts";
import { statusPagesView } from "./view-status-pages.ts";

/** A kind of page: which of them there are, and what each is made of. */
export interface PageKind {
  readonly kind: string;
  readonly pages: (context: SiteContext) => Iterable<Page>;
  readonly template: TemplateName;
}

interface Page {
  readonly path: string;
  /** Worked out when it is written. */
  readonly view: () => object;
  /** The monitor whose lines it needs: all that is made of them is made together. */
  readonly of?: string;
}

/** Every kind of page; tests of links, access and hostile data go over all of them. */
export const PAGE_KINDS: readonly PageKind[] = [
  {
    kind: "index",
    template: "site/index",
    pages: (context) => [{ path: "index.html", view: () => indexView(context) }],
  },
  {
    kind: "group",
    template: "site/group",
    pages: (context) => groupPages(context).map((part) => ({ path: part.path, view: () => groupView(context, part) })),
  },
  {
    kind: "monitor",
    template: "site/monitor",
    pages: (context) =>
      context.facts.map((facts) => ({
        of: facts.monitor.id,
        path: `monitors/${facts.monitor.id}.html`,
        view: () => monitorView(context, facts),
      })),
  },
  {
    kind: "planned work",
    template: "site/maintenance-page",
    pages: (context) =>
      maintenancesWithPage(context.input).map((one) => ({
        path: `incidents/${one.id}.html`,
        view: () => maintenancePageView(context, one),
      })),
  },
  {
    kind: "incident",
    template: "site/incident",
    pages: (context) =>
      context.incidents.map((one) => ({
        of: one.facts.monitor.id,
        path: `incidents/${one.incident.id}.html`,
        view: () => incidentView(context, one),
      })),
  },
  {
    kind: "incidents",
    template: "site/incidents",
    pages: (context) => [{ path: "incidents/index.html", view: () => incidentsView(context) }],
  },
  {
    kind: "incidents of a month",
    template: "site/incidents-month",
    pages: (context) =>
      archiveMonths(context).map((month) => ({
        path: monthPath(month),
        view: () => incidentsMonthView(context, month),
      })),
  },
  {
    kind: "all planned work",
    template: "site/maintenances",
    pages: (context) => [{ path: "maintenance.html", view: () => maintenancesView(context) }],
  },
  {
    kind: "providers",
    template: "site/providers",
    pages: (context) =>
      providersOf(context).length === 0 ? [] : [{ path: "providers/index.html", view: () => providersView(context) }],
  },
  {
    kind: "provider",
    template: "site/provider",
    pages: (context) => providersOf(context).map((one) => ({ path: one.path, view: () => providerView(context, one) })),
  },
  {
    kind: "comparisons",
    template: "site/compare",
    pages: (context) =>
      comparePages(context).length === 0 ? [] : [{ path: "compare/index.html", view: () => compareView(context) }],
  },
  {
    kind: "comparison",
    template: "site/comparison",
    pages: (context) =>
      comparePages(context).map((one) => ({ path: one.path, view: () => comparisonView(context, one) })),
  },
  {
    kind: "cost",
    template: "site/cost",
    pages: (context) => (hasCosts(context) ? [{ path: "cost.html", view: () => costView(context) }] : []),
  },
  {
    kind: "status pages",
    template: "site/status-pages",
    pages: (context) =>
      context.pages.length === 0 ? [] : [{ path: "status-pages.html", view: () => statusPagesView(context) }],
  },
  {
    kind: "reports",
    template: "site/reports",
    pages: (context) =>
      context.input.ledger.reports.length === 0 ? [] : [{ path: "reports.html", view: () => reportsView(context) }],
  },
  {
    kind: "report",
    template: "site/report",
    pages: (context) =>
      context.input.ledger.reports.map((report) => ({
        path: reportPath(report),
        view: () => reportView(context, report),
      })),
  },
  {
    kind: "about the numbers",
    template: "site/about",
    pages: (context) => [{ path: "about.html", view: () => aboutView(context) }],
  },
  {
    kind: "not found",
    template: "site/not-found",
    pages: (context) => [{ path: "404.html", view: () => notFoundView(context) }],
  },
];

/** All pages with the products of each monitor after its own, each rendered when it is asked for: first those of each monitor. */
export async function* pageFiles(
  context: SiteContext,
  filesOf: (facts: MonitorFacts) => AsyncIterable<SiteFile>,
): AsyncGenerator<SiteFile> {
  const all = PAGE_KINDS.flatMap((kind) => [...kind.pages(context)].map((page) => ({ ...page, kind })));
  const { own = [], shared = [] } = Object.groupBy(all, ({ of }) => (of === undefined ? "shared" : "own"));
  const factsOf = new Map(context.facts.map((facts) => [facts.monitor.id, facts]));
  for (const [id, pages] of Map.groupBy(own, ({ of }) => of!)) {
    for (const page of pages) yield await fileOf(context, page);
    const facts = factsOf.get(id);
    if (facts !== undefined) yield* filesOf(facts);
  }
  for (const page of shared) yield await fileOf(context, page);
}

async function fileOf(
  context: SiteContext,
  { kind: { template }, path, view }: Page & { readonly kind: PageKind },
): Promise<SiteFile> {
  const page = await render(template, { ...view(), head: headView(context, path) });
  return { path, body: withoutUnusedMarks(page) };
}
