import { DEFAULT_POLICY } from "../domain/monitor.ts";
import { HOUR_MS } from "../domain/instant.ts";
import { localeOf } from "../locales/index.ts";
import { assetFiles } from "./assets.ts";
import { createCalendar } from "./calendar.ts";
import type { SiteContext } from "./context.ts";
import { siteFacts, type MeasuredOf } from "./facts.ts";
import { createFormat } from "./format.ts";
import { extraFiles } from "./extras.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";
import type { SiteFile } from "./output.ts";
import { ownFiles } from "./own.ts";
import { pageCards } from "./page-cards.ts";
import { pageFiles } from "./pages.ts";
import { productFiles, productFilesOf } from "./products/index.ts";

export type { SiteInput } from "./input.ts";

/**
 * The whole site, file by file: pages, styles and data products, each made when it is asked for, so that a large site is never
 * in memory at once. The same input gives the same bytes. All links are relative, but for those of `404.html` where the site's
 * address is known.
 * @throws {Error} where two files have one path.
 */
export async function* siteFiles(input: SiteInput, measuredOf?: MeasuredOf): AsyncGenerator<SiteFile> {
  const context = createContext(input, measuredOf);
  const paths = new Set<string>();
  const pages = pageFiles(context, (facts) => productFilesOf(context, facts));
  for (const part of [pages, productFiles(context), otherFiles(input), extras()]) {
    for await (const file of part) {
      if (paths.has(file.path)) throw new Error(`Two files of the site are called ${file.path}`);
      paths.add(file.path);
      yield file;
    }
  }

  async function* extras(): AsyncGenerator<SiteFile> {
    yield* extraFiles(
      context,
      [...paths].filter((path) => path.endsWith(".html")),
    );
  }
}

async function* otherFiles(input: SiteInput): AsyncGenerator<SiteFile> {
  yield* assetFiles();
  yield* ownFiles(input);
  // Without it GitHub Pages would run the site through Jekyll.
  yield { path: ".nojekyll", body: "" };
}

/** All that the pages share, worked out once. */
export function createContext(input: SiteInput, measuredOf?: MeasuredOf): SiteContext {
  const locale = localeOf(input.site.locale);
  const calendar = createCalendar(input.site.timeZone);
  const facts = siteFacts(input, calendar, measuredOf);
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
