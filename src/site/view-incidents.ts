import { toMs } from "../domain/instant.ts";
import { frame, sentence, type SiteContext } from "./context.ts";
import { incidentItem } from "./view-incident-list.ts";

/** All incidents, by month. */
export function incidentsView(context: SiteContext): object {
  const { locale, format, incidents } = context;
  const { words } = locale;
  const months = Map.groupBy(incidents, ({ incident }) => format.month(toMs(incident.begin)));
  const running = incidents.filter(({ incident }) => incident.end === undefined).length;
  return {
    ...frame(context, { title: words.incidents, root: "../", current: "incidents" }),
    crumbs: [{ href: "../index.html", text: words.status }, { text: words.incidents }],
    sentence: sentence(
      incidents.length === 0
        ? [{ tone: "quiet", text: locale.incident.indexEmpty }]
        : locale.incident.indexSentence(incidents.length, running),
    ),
    months: [...months].map(([name, own]) => ({ name, items: own.map((one) => incidentItem(context, one, "../")) })),
  };
}

/** GitHub Pages shows it for any missing path, however deep: where the site's address is known, links begin there. */
export function notFoundView(context: SiteContext): object {
  const { locale, input } = context;
  const { words } = locale;
  const root =
    input.site.url === undefined || !URL.canParse(input.site.url)
      ? ""
      : `${new URL(input.site.url).pathname.replace(/\/*$/u, "")}/`;
  return {
    ...frame(context, { title: words.notFoundTitle, root }),
    sentence: sentence([
      { tone: "quiet", text: words.notFoundQuiet },
      { tone: "plain", text: words.notFound },
    ]),
  };
}
