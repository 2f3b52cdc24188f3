import { createHash } from "node:crypto";
import { toMs } from "../../domain/instant.ts";
import { escapeXml } from "../charts/svg.ts";
import { addressOf } from "../address.ts";
import { nameOf, type SiteContext, type SiteIncident } from "../context.ts";
import { outsideText } from "../outside.ts";
import { incidentTitle } from "../phrases.ts";
import { providersOf } from "../providers.ts";
import { incidentStory } from "../view-incident-story.ts";
import { incidentSummary } from "../view-incident-summary.ts";

/** What a feed reader is given of a site, a provider or a monitor; text is plain but for `html`. */
export interface Syndicated {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lang: string;
  readonly author: string;
  /** Without its ending, from the site's top. */
  readonly path: string;
  /** The page of the same, from the site's top. */
  readonly page: string;
  readonly updatedMs: number;
  readonly entries: readonly SyndicatedEntry[];
}

export interface SyndicatedEntry {
  /** For ever the same, wherever the site moves. */
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly publishedMs: number;
  readonly updatedMs: number;
  readonly html: string;
  readonly categories: readonly string[];
}

/** The newest of a feed: readers that look once a day miss none on a day of storms. */
const ENTRIES = 30;

/** One of all incidents, one a provider and one a monitor. */
export function* syndicated(context: SiteContext): Generator<Syndicated> {
  const { incidents, locale } = context;
  const entries = createEntries(context);
  const of = (path: string, page: string, own: readonly SiteIncident[], name?: string): Syndicated => {
    const newest = own.slice(0, ENTRIES).map(entries);
    return {
      id: idOf(context, `feed ${path}`),
      title: locale.syndication.title(outsideText(context.input.site.name), name),
      subtitle: locale.syndication.subtitle,
      lang: locale.lang,
      author: outsideText(context.input.site.name) || "Uptimeline",
      path,
      page,
      // A feed without entries has not changed since it began; when that was, nobody asks.
      updatedMs: newest.reduce((latest, { updatedMs }) => Math.max(latest, updatedMs), 0) || context.input.nowMs,
      entries: newest,
    };
  };
  yield of("incidents", "incidents/index.html", incidents);
  const byMonitor = Map.groupBy(incidents, ({ incident }) => incident.monitor);
  const ownOf = (id: string): readonly SiteIncident[] => byMonitor.get(id) ?? [];
  for (const { name, path, facts } of providersOf(context)) {
    const own = facts.flatMap(({ monitor }) => ownOf(monitor.id)).toSorted(newestFirst);
    yield of(path.replace(/\.html$/u, ""), path, own, name);
  }
  for (const facts of context.facts) {
    const { id } = facts.monitor;
    yield of(`monitors/${id}`, `monitors/${id}.html`, ownOf(id), nameOf(facts));
  }
}

const newestFirst = ({ incident: a }: SiteIncident, { incident: b }: SiteIncident): number =>
  a.begin < b.begin ? 1 : a.begin > b.begin ? -1 : 0;

/** The same incident stands in three feeds: it is told once. */
function createEntries(context: SiteContext): (one: SiteIncident) => SyndicatedEntry {
  const known = new Map<SiteIncident, SyndicatedEntry>();
  return (one) => {
    const entry = known.get(one) ?? entryOf(context, one);
    known.set(one, entry);
    return entry;
  };
}

function entryOf(context: SiteContext, one: SiteIncident): SyndicatedEntry {
  const { locale, format } = context;
  const { incident } = one;
  const beginMs = toMs(incident.begin);
  const last = incident.timeline.reduce((latest, { t }) => (t > latest ? t : latest), incident.detected);
  const begun = format.timeNear(beginMs, context.input.nowMs);
  const span =
    incident.end === undefined
      ? locale.syndication.begun(begun)
      : locale.syndication.ended(begun, format.duration(toMs(incident.end) - beginMs));
  return {
    id: idOf(context, `incident ${incident.id}`),
    title: incidentTitle(context, one),
    page: `incidents/${incident.id}.html`,
    publishedMs: toMs(incident.detected),
    updatedMs: toMs(incident.end !== undefined && incident.end > last ? incident.end : last),
    html: htmlOf(context, one, span),
    categories: [locale.kind[incident.kind], locale.level[incident.level]],
  };
}

function htmlOf(context: SiteContext, one: SiteIncident, span: string): string {
  const paragraphs = [span, ...incidentSummary(context, one)].map((text) => `<p>${escapeXml(text)}</p>`);
  const events = incidentStory(context, one).map(({ time, title, text, code }) => {
    const more = [text, code].filter((part) => part !== "").map(escapeXml);
    return `<li>${escapeXml(time)} <b>${escapeXml(title)}</b>${more.length === 0 ? "" : ` ${more.join(" ")}`}</li>`;
  });
  return [...paragraphs, ...(events.length === 0 ? [] : [`<ul>${events.join("")}</ul>`])].join("\n");
}

/** A name-based id, of the repository and not of the site's address: a site that moves does not tell all of its past anew. */
function idOf({ input }: SiteContext, what: string): string {
  const digest = createHash("sha256")
    .update(`${input.repositoryUrl ?? input.site.name} ${what}`)
    .digest("hex");
  const variant = ((parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  // RFC 9562: version 8 is for ids of one's own making.
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)].join("-")}`;
}

/** The address of a file of the site: whole where the site's is known, else from the feed's own place. */
export function linkFrom(context: Pick<SiteContext, "input">, feed: string, path: string): string {
  const root = "../".repeat(feed.split("/").length - 1);
  return addressOf(context.input.site, path) ?? `${root}${path}`;
}
