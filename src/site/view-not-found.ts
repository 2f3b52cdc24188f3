import { olderIncidents } from "./archive.ts";
import { frame, sentence, type SiteContext } from "./context.ts";

/** GitHub Pages shows it for any missing path, however deep: where the site's address is known, links begin there. */
export function notFoundView(context: SiteContext): object {
  const { locale, input } = context;
  const { words, archive } = locale;
  const root =
    input.site.url === undefined || !URL.canParse(input.site.url)
      ? ""
      : `${new URL(input.site.url).pathname.replace(/\/*$/u, "")}/`;
  const older = olderIncidents(context);
  return {
    ...frame(context, { title: words.notFoundTitle, root }),
    sentence: sentence([
      { tone: "quiet", text: words.notFoundQuiet },
      { tone: "plain", text: words.notFound },
    ]),
    places: [
      { href: `${root}index.html`, text: words.backToStatus },
      { href: `${root}incidents/index.html`, text: words.incidents },
    ],
    // Issues go on to link to what has no page here any more.
    lost:
      older === undefined ? undefined : { text: archive.lost(older.day), href: older.href, link: archive.beforeLink },
  };
}
