import { toMs } from "../domain/instant.ts";
import type { Locale } from "../locales/index.ts";
import { archiveMonths, monthPath, olderIncidents, type ArchiveMonth } from "./archive.ts";
import { frame, nameOf, sentence, type Link, type SiteContext, type SiteIncident } from "./context.ts";
import { feedNameOf } from "./feed-phrases.ts";
import { isFalseAlarm, isNews } from "./incident-kinds.ts";
import { table, type Cell } from "./table.ts";
import { incidentItem } from "./view-incident-list.ts";
import { figure, type FactView } from "./view-monitor-facts.ts";

/** Of the latest month the first few: the page stays small, however many there have been. */
const LATEST_SHOWN = 12;

/** What runs, the latest ones, and a page for each month. */
export function incidentsView(context: SiteContext): object {
  const { locale, incidents } = context;
  const { words, archive } = locale;
  const months = archiveMonths(context);
  const running = incidents.filter(({ incident }) => incident.end === undefined);
  const past = months[0]?.incidents.filter(({ incident }) => incident.end !== undefined) ?? [];
  return {
    ...frame(context, { title: words.incidents, root: "../", current: "incidents" }),
    crumbs: [{ href: "../index.html", text: words.status }, { text: words.incidents }],
    sentence: sentence(
      incidents.length === 0
        ? [{ tone: "quiet", text: locale.incident.indexEmpty }]
        : archive.sentence(context.format.count(incidents.length), running.length),
    ),
    search: incidents.length === 0 ? undefined : archive.search,
    found: archive.found,
    lists: (
      [
        { id: "running", name: archive.runningHead, items: itemsOf(context, running) },
        ...months.slice(0, 1).map((month) => latestOf(context, month, past)),
      ] satisfies List[]
    ).filter(({ items }) => items.length > 0),
    archiveHead: archive.title,
    archiveNote: archive.note,
    monthsLabel: locale.reports.asTable(archive.title),
    months: months.length === 0 ? undefined : monthsTable(context, months),
    older: olderView(context),
  };
}

const itemsOf = (context: SiteContext, incidents: readonly SiteIncident[]): object[] =>
  incidents.map((one) => incidentItem(context, one, "../"));

interface List {
  readonly id: string;
  readonly name: string;
  readonly items: readonly object[];
  readonly more?: Link;
}

function latestOf(context: SiteContext, month: ArchiveMonth, past: readonly SiteIncident[]): List {
  const { archive } = context.locale;
  const name = context.format.month(month.fromMs);
  const isCut = past.length > LATEST_SHOWN;
  return {
    id: "latest",
    name: archive.latest(name),
    items: itemsOf(context, past.slice(0, LATEST_SHOWN)),
    ...(isCut && { more: { href: `${month.key}.html`, text: archive.all(month.incidents.length, name) } }),
  };
}

function monthsTable(context: SiteContext, months: readonly ArchiveMonth[]): object {
  const { format, locale } = context;
  const { columns, title } = locale.archive;
  const rows = months.map((month): Cell[] => {
    const { count, critical, longestMs, names } = countsOf(context, month.incidents);
    return [
      { text: format.month(month.fromMs), href: monthPath(month).replace("incidents/", "") },
      { text: format.count(count) },
      { text: critical === 0 ? "–" : format.count(critical) },
      { text: longestMs === undefined ? "–" : format.duration(longestMs) },
      { text: namedMost(locale, names) },
    ];
  });
  const heads = [
    { text: columns.month },
    { text: columns.count, numeric: true },
    { text: columns.critical, numeric: true },
    { text: columns.longest, numeric: true },
    { text: columns.monitors },
  ];
  return table(heads, rows, { caption: title });
}

const NAMES_SHOWN = 3;

const namedMost = ({ list, archive }: Locale, names: readonly string[]): string =>
  names.length <= NAMES_SHOWN
    ? list(names)
    : archive.names(names.slice(0, NAMES_SHOWN - 1), names.length - NAMES_SHOWN + 1);

interface Counts {
  readonly count: number;
  readonly critical: number;
  /** Of those that ended and are no mere news. */
  readonly longestMs: number | undefined;
  readonly silent: number;
  /** Monitors by how many they had, most first. */
  readonly names: readonly string[];
}

function countsOf(context: SiteContext, incidents: readonly SiteIncident[]): Counts {
  const lasted = incidents.flatMap(({ incident }) =>
    incident.end === undefined || isNews(incident) ? [] : [toMs(incident.end) - toMs(incident.begin)],
  );
  const by = Map.groupBy(incidents, (one) => nameOfIncident(context, one));
  return {
    count: incidents.length,
    critical: incidents.filter(({ incident }) => incident.level === "critical" && !isFalseAlarm(incident)).length,
    longestMs: lasted.length === 0 ? undefined : lasted.reduce((most, ms) => Math.max(most, ms), 0),
    silent: incidents.filter(({ incident }) => incident.corroboration === "unacknowledged").length,
    names: [...by].toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name),
  };
}

/** What an incident is of: its monitor, or the feed that could not be read. */
const nameOfIncident = (context: SiteContext, { incident, facts }: SiteIncident): string =>
  incident.feed === undefined ? nameOf(facts) : feedNameOf(context, incident.feed);

/** All incidents of one month. */
export function incidentsMonthView(context: SiteContext, month: ArchiveMonth): object {
  const { locale, format } = context;
  const { words, archive } = locale;
  const months = archiveMonths(context);
  const at = months.findIndex(({ key }) => key === month.key);
  const name = format.month(month.fromMs);
  const link = (one: ArchiveMonth | undefined, text: string): object[] =>
    one === undefined ? [] : [{ href: `${one.key}.html`, text: `${text}: ${format.month(one.fromMs)}` }];
  return {
    ...frame(context, { title: archive.monthTitle(name), root: "../", current: "incidents" }),
    crumbs: [
      { href: "../index.html", text: words.status },
      { href: "index.html", text: words.incidents },
      { text: name },
    ],
    sentence: sentence(archive.monthSentence(name, month.incidents.length)),
    facts: monthFacts(context, month),
    listHead: name,
    kinds: kindsOf(context, month.incidents),
    items: itemsOf(context, month.incidents),
    links: [...link(months[at - 1], archive.newer), ...link(months[at + 1], archive.older)],
    older: at === months.length - 1 ? olderView(context) : undefined,
  };
}

function monthFacts(context: SiteContext, { incidents }: ArchiveMonth): FactView[] {
  const { locale, format } = context;
  const { facts, countSub, criticalSub, longestNone, silentSub } = locale.archive;
  const { count, critical, longestMs, silent, names } = countsOf(context, incidents);
  const fact = (term: string, value: string, sub: string): FactView => ({
    term,
    tone: "",
    values: [figure(value)],
    sub,
  });
  const longest = incidents.find(
    ({ incident }) => incident.end !== undefined && toMs(incident.end) - toMs(incident.begin) === longestMs,
  );
  return [
    fact(facts.count, format.count(count), countSub(names.length)),
    fact(facts.critical, format.count(critical), criticalSub),
    longestMs === undefined || longest === undefined
      ? fact(facts.longest, "–", longestNone)
      : fact(facts.longest, format.duration(longestMs), nameOfIncident(context, longest)),
    fact(facts.silent, format.count(silent), silentSub),
  ];
}

/** `12 outages, 3 degradations`: each kind with how many there were. */
function kindsOf({ locale, format }: SiteContext, incidents: readonly SiteIncident[]): string {
  const by = Map.groupBy(incidents, ({ incident }) => incident.kind);
  return [...by]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, own]) => `${locale.kind[kind]} ${format.count(own.length)}`)
    .join(" · ");
}

/** Where the rest is. */
export function olderView(context: SiteContext): object | undefined {
  const { before, beforeLink } = context.locale.archive;
  const older = olderIncidents(context);
  return older === undefined ? undefined : { text: before(older.day), href: older.href, link: beforeLink };
}
