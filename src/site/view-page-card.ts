import { leadMs } from "../domain/corroborate.ts";
import type { Incident } from "../domain/incident.ts";
import { HOUR_MS, toMs } from "../domain/instant.ts";
import { isTrouble } from "../domain/page-word.ts";
import type { Fated } from "../domain/report-card.ts";
import { leadsChart, type LeadOfPage, type LeadRow } from "./charts/leads.ts";
import { nameOf, type SiteContext } from "./context.ts";
import { incidentOfId } from "./incident-index.ts";
import { LONGEST_DRAWN, outsideText } from "./outside.ts";
import type { PageCard } from "./page-cards.ts";
import { pageHistory } from "./page-history.ts";
import { isAtOnce, leadDuration, leadText } from "./phrases.ts";
import { table, type TableView } from "./table.ts";
import { figure, type FactView } from "./view-monitor-facts.ts";

/** Of fewer no share is told. */
const FEW_JUDGED = 5;
const ROWS_SHOWN = 12;
const MONITORS_NAMED = 4;

/** The report card of one page: its figures, and its words held against our verdicts. */
export function cardView(context: SiteContext, page: PageCard, root = ""): object {
  const { locale } = context;
  const spokenOf = new Set(page.monitors);
  const names = context.facts.filter(({ monitor }) => spokenOf.has(monitor.id)).map(nameOf);
  return {
    id: `page-${page.card.feed}`,
    head: page.name,
    note: locale.pages.cardNote(names.slice(0, MONITORS_NAMED), Math.max(0, names.length - MONITORS_NAMED)),
    facts: cardFacts(context, page),
    figure: page.fates.length === 0 ? undefined : leadsFigure(context, page, root),
  };
}

function cardFacts(context: SiteContext, { card, fates }: PageCard): FactView[] {
  const { locale, format } = context;
  const words = locale.pages;
  const { facts } = words;
  const judged = card.acknowledged + card.silent;
  const share = judged < FEW_JUDGED || card.confirmedShare === undefined ? "" : format.coverage(card.confirmedShare);
  const outages = fates.filter(({ incident }) => incident.kind === "outage").length;
  const count = (term: string, value: number, sub: string, tone: FactView["tone"] = ""): FactView => ({
    term,
    tone,
    values: [figure(format.count(value))],
    sub,
  });
  return [
    count(facts.incidents, card.incidents, words.incidentsSub(outages, card.incidents - outages)),
    count(facts.acknowledged, card.acknowledged, words.acknowledgedSub(share, judged)),
    ...leadFact(context, card.lead, card.acknowledged),
    count(facts.silent, card.silent, words.silentSub, card.silent > 0 ? " truth" : ""),
    ...(card.pending > 0 ? [count(facts.pending, card.pending, words.pendingSub, " truth")] : []),
    ...(card.unread > 0 ? [count(facts.unread, card.unread, words.unreadSub)] : []),
    count(facts.falseAdvisories, card.falseAdvisories, words.falseAdvisoriesSub(card.falseAdvisories)),
  ];
}

function leadFact(context: SiteContext, lead: PageCard["card"]["lead"], acknowledged: number): FactView[] {
  if (lead === undefined) return [];
  const words = context.locale.pages;
  const told = (ms: number): string => leadText(context, ms);
  const [number, unit] = leadFigure(context, lead.medianMs);
  return [
    {
      term: words.facts.lead,
      tone: "",
      values: [{ number, unit }],
      sub: acknowledged === 1 ? words.leadOne : words.leadSub(told(lead.quickestMs), told(lead.slowestMs)),
    },
  ];
}

/** The duration is the figure, and whose it is its unit. */
function leadFigure(context: SiteContext, ms: number): [number: string, unit: string] {
  const duration = leadDuration(context, ms);
  const text = leadText(context, ms);
  if (isAtOnce(ms)) return [context.locale.words.atOnce, ""];
  return text.startsWith(duration) ? [duration, text.slice(duration.length)] : [text, ""];
}

/** Our incidents and the page's word on each; `root` leads to the site's top. Also for a part of a card's incidents. */
export function leadsFigure(context: SiteContext, page: PageCard, root = ""): object {
  const { locale, format } = context;
  const words = locale.pages.chart;
  const shown = page.fates.slice(0, ROWS_SHOWN);
  const title = words.title(page.name, countsOf(page));
  const rows = shown.map((one) => rowTexts(context, one));
  return {
    title,
    text: words.text(shown.length, page.fates.length),
    names: true,
    chart: leadsChart({
      title,
      desc: rows.map(({ when, monitor, lasted, page: said }) => words.row(when, monitor, lasted, said)).join(". "),
      rows: shown.map((one) => leadRow(context, page, one)),
      noticed: words.noticed,
      tickLabel: (ms) => words.tick(format.duration(Math.abs(ms)), ms < 0),
    }),
    numbers: locale.words.numbers,
    table: leadsTable(context, shown, root),
  };
}

function countsOf({ card, fates }: PageCard) {
  const leads = fates.flatMap(({ incident, fate }) => (fate === "acknowledged" ? (leadMs(incident) ?? []) : []));
  return {
    incidents: card.incidents,
    acknowledged: card.acknowledged,
    silent: card.silent,
    unread: card.unread,
    pending: card.pending,
    areOutages: fates.every(({ incident }) => incident.kind === "outage"),
    atOnce: leads.filter(isAtOnce).length,
    first: leads.filter((ms) => ms < 0 && !isAtOnce(ms)).length,
  };
}

/** What a row says, in words. */
function rowTexts(context: SiteContext, { incident, fate }: Fated) {
  const { locale, format, input } = context;
  const words = locale.pages.chart;
  const lasted = format.duration(
    (incident.end === undefined ? input.nowMs : toMs(incident.end)) - toMs(incident.begin),
  );
  const lead = fate === "acknowledged" ? leadMs(incident) : undefined;
  return {
    when: format.dayTime(toMs(incident.begin)),
    monitor: nameIn(context, incident),
    lasted: incident.end === undefined ? words.running(lasted) : lasted,
    page: lead === undefined ? words.label[fate] : leadText(context, lead),
  };
}

function leadRow(context: SiteContext, page: PageCard, fated: Fated): LeadRow {
  const { format, input, locale } = context;
  const { incident } = fated;
  const detectedMs = toMs(incident.detected);
  const { page: label, monitor } = rowTexts(context, fated);
  return {
    day: format.day(toMs(incident.begin)),
    time: format.time(toMs(incident.begin)),
    fromMs: toMs(incident.begin) - detectedMs,
    toMs: (incident.end === undefined ? input.nowMs : toMs(incident.end)) - detectedMs,
    bar: incident.kind === "outage" ? "a-down" : "a-degraded",
    isOpen: incident.end === undefined,
    page: leadOfPage(context, page, fated),
    label,
    more: page.monitors.length > 1 ? locale.pages.chart.of(outsideText(monitor, LONGEST_DRAWN)) : "",
  };
}

function leadOfPage(context: SiteContext, page: PageCard, { incident, fate }: Fated): LeadOfPage {
  const atMs = fate === "acknowledged" ? leadMs(incident) : undefined;
  if (atMs === undefined) return { is: fate === "silent" || fate === "pending" ? "silent" : "unread" };
  const untilMs = saidUntil(context, page.card.feed, incident);
  return { is: "spoke", atMs, ...(untilMs !== undefined && { untilMs: untilMs - toMs(incident.detected) }) };
}

/** A page that keeps its notice for longer than this has forgotten it. */
const REMEMBERED_MS = 12 * HOUR_MS;

/** When the page stopped saying so, as far as our readings show it. */
function saidUntil(context: SiteContext, feed: string, incident: Incident): number | undefined {
  const one = incidentOfId(context, incident.id);
  if (one === undefined || incident.pagePublished === undefined) return undefined;
  const { said, monitor } = one.facts;
  const fromMs = toMs(incident.pagePublished);
  const untilMs = Math.min(
    context.input.nowMs,
    Math.max(fromMs, incident.end === undefined ? context.input.nowMs : toMs(incident.end)) + REMEMBERED_MS,
  );
  const own = said.feedChanges.filter(({ report, t }) => report.feed === feed && toMs(t) <= untilMs);
  const before = own.findLastIndex(({ t }) => toMs(t) <= fromMs);
  const alone = { ...monitor, feeds: monitor.feeds.filter((match) => match.feed === feed) };
  const shown = pageHistory({ feedChanges: own.slice(Math.max(0, before)) }, alone, fromMs, untilMs);
  const begins = shown.findIndex(({ status }) => isTrouble(status));
  if (begins < 0) return undefined;
  const ends = shown.slice(begins).findIndex(({ status }) => !isTrouble(status));
  return ends < 0 ? untilMs : shown[begins + ends]!.fromMs;
}

function leadsTable(context: SiteContext, fates: readonly Fated[], root: string): TableView {
  const rows = fates.map((fated) => {
    const { when, monitor, lasted, page } = rowTexts(context, fated);
    return [
      { text: when, datetime: fated.incident.begin, href: `${root}incidents/${fated.incident.id}.html` },
      { text: monitor },
      { text: lasted },
      { text: page },
    ];
  });
  return table(context.locale.pages.chart.columns, rows);
}

function nameIn(context: SiteContext, incident: Incident): string {
  const one = incidentOfId(context, incident.id);
  return one === undefined ? incident.monitor : nameOf(one.facts);
}
