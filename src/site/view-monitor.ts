import { DAY_MS, toMs } from "../domain/instant.ts";
import type { Sample } from "../domain/sample.ts";
import type { PairHead } from "../locales/figures.ts";
import type { Piece } from "../locales/index.ts";
import { frame, nameOf, pageOf, sentence, spokenNameOf, unbroken, type Link, type SiteContext } from "./context.ts";
import { FEW_CALLS, hasPageUptime, isByPage, type MonitorFacts } from "./facts.ts";
import { isHeartbeat } from "./input.ts";
import { providerOf } from "./providers.ts";
import { outsideText } from "./outside.ts";
import { codesOf, saidOf, stateOfOutcome, troubleOfIncident, troubleOfVerdict, whyUnknown } from "./phrases.ts";
import { budgetSentences } from "./spend-phrases.ts";
import { table } from "./table.ts";
import { incidentItem } from "./view-incident-list.ts";
import { budgetFigure } from "./view-monitor-budget.ts";
import { costFigure } from "./view-monitor-cost.ts";
import { heatFigure } from "./view-monitor-heat.ts";
import { leadsView } from "./view-monitor-leads.ts";
import { monthsOf } from "./view-monitor-months.ts";
import { phasesFigure } from "./view-monitor-phases.ts";
import { rangesView } from "./view-monitor-ranges.ts";
import { monitorFactsRow } from "./view-monitor-facts.ts";
import { measuredRows, measuredTables, spendRows } from "./view-monitor-measured.ts";
import { regionsView } from "./view-monitor-regions.ts";
import { specOf } from "./view-monitor-spec.ts";
import { objectiveFact, objectiveRows } from "./view-objective.ts";
import { windowsView } from "./view-monitor-windows.ts";
import { maintenanceView, untilOf } from "./view-maintenance.ts";
import { othersView } from "./view-others.ts";
import { about, isOfState } from "./view-row.ts";

const SAMPLES_SHOWN = 16;
const INCIDENTS_SHOWN = 12;

export function monitorView(context: SiteContext, facts: MonitorFacts): object {
  const { locale } = context;
  const words = locale.monitor;
  const { monitor } = facts;
  return {
    ...frame(context, { title: nameOf(facts), root: "../" }),
    crumbs: [
      { href: "../index.html", text: locale.words.status },
      ...(monitor.group === undefined ? [] : [{ href: "../index.html#monitors", text: outsideText(monitor.group) }]),
      { text: nameOf(facts) },
    ],
    sentence: sentence(monitorSentence(context, facts)),
    maintenance: maintenanceView(context, "../", facts),
    lead: leadOf(context, facts),
    money: budgetSentences(context, facts),
    fresh: freshOf(context, facts),
    freshLinks: freshLinksOf(context, facts),
    facts: [
      ...monitorFactsRow(context, facts),
      ...(facts.objective === undefined ? [] : [objectiveFact(context, facts.objective)]),
    ],
    ranges: rangesView(context, facts),
    pairs: pairsOf(context, facts),
    leads: leadsView(context, facts),
    regions: regionsView(context, facts),
    others: othersView(context, facts),
    monthsHead: words.months,
    monthsNote: words.monthsNote,
    months: monthsOf(context, facts),
    windows: windowsView(context, facts),
    ...incidentsOf(context, facts),
    askedHead: isByPage(facts) ? locale.others.byPage.asked : words.asked,
    samplesHead: isByPage(facts) ? locale.others.byPage.lastReadings : words.lastSamples,
    noSamples: isByPage(facts) ? locale.others.byPage.lead : words.noSamples,
    samples: samplesTable(context, facts),
    howHead: isByPage(facts) ? locale.others.byPage.how : words.how,
    spec: specOf(context, facts),
    blocks: [
      { head: locale.measured.head, spec: measuredRows(context, facts) },
      {
        head: locale.objective.head,
        spec: facts.objective === undefined ? [] : objectiveRows(context, facts.objective),
      },
      { head: locale.spend.head, spec: spendRows(context, facts) },
    ].filter(({ spec }) => spec.length > 0),
    tables: measuredTables(context, facts),
  };
}

function pairsOf(context: SiteContext, facts: MonitorFacts): object[] {
  const { head, spentHead } = context.locale.figures;
  return [
    pairOf("when", head, heatFigure(context, facts), budgetFigure(context, facts)),
    pairOf("spent", spentHead, phasesFigure(context, facts), costFigure(context, facts)),
  ].filter((pair) => pair !== undefined);
}

/** Two figures side by side, or one of them alone. */
function pairOf(id: string, head: PairHead, first: object | undefined, second: object | undefined): object | undefined {
  if (first === undefined && second === undefined) return undefined;
  const text = first === undefined ? head.second : second === undefined ? head.first : head.both;
  return {
    id,
    head: text,
    isPair: first !== undefined && second !== undefined,
    figures: [first, second].filter(Boolean),
  };
}

function incidentsOf(context: SiteContext, facts: MonitorFacts): object {
  const { incidents: incidentsHead, noIncidents } = context.locale.monitor;
  const incidents = facts.incidents
    .slice(0, INCIDENTS_SHOWN)
    .map((incident) => incidentItem(context, { incident, facts }, "../"));
  return { incidentsHead, noIncidents, incidents };
}

/** `X is down: overloaded since 17:52, for 38 min. Google’s page shows green.` */
export function monitorSentence(context: SiteContext, facts: MonitorFacts): Piece[] {
  const { locale, format, input } = context;
  const words = locale.sentence;
  const { state, verdict, open, contradiction } = facts;
  const name = unbroken(spokenNameOf(facts));
  if (state === "nodata") return [{ tone: "quiet", text: words.monitorUnknown(name, whyUnknown(context, facts)) }];
  if (state === "limited") return [{ tone: "quiet", text: words.monitorLimited(name) }];
  const page: Piece = {
    tone: "truth",
    text:
      contradiction === "page-green"
        ? words.thatPageGreen(pageOf(facts))
        : contradiction === "page-trouble"
          ? words.thatPageTrouble(pageOf(facts))
          : "",
  };
  if (state === "maintenance")
    return [{ tone: "quiet", text: locale.maintenance.sentence(name, untilOf(context, facts)) }];
  if (verdict === undefined || state === "up") {
    const since = verdict === undefined ? "" : format.timeNear(toMs(verdict.since), input.nowMs);
    return [{ tone: "quiet", text: words.monitorUp(name, since) }, page];
  }
  const isSame = isOfState(open, state);
  const sinceMs = toMs(isSame ? open.begin : (verdict.firstFailure ?? verdict.since));
  const { brief } =
    isSame && verdict.ground !== "page" ? troubleOfIncident(locale, open) : troubleOfVerdict(locale, verdict);
  const lasted = words.sinceFor(brief, format.timeNear(sinceMs, input.nowMs), format.duration(input.nowMs - sinceMs));
  const opening = state === "down" ? words.monitorDown(name) : words.monitorDegraded(name);
  return [{ tone: "quiet", text: opening }, { tone: "plain", text: lasted }, page];
}

function leadOf({ locale, format }: SiteContext, facts: MonitorFacts): string {
  const { monitor, windows } = facts;
  if (isByPage(facts)) return hasPageUptime(facts) ? locale.others.byPage.leadRead : locale.others.byPage.lead;
  const { calls, failures, latency, errorRate } = windows["7d"];
  if (calls === 0 || errorRate === undefined) return locale.monitor.leadNone;
  if (isHeartbeat(monitor))
    return calls < FEW_CALLS
      ? locale.monitor.leadFewReports(calls, failures)
      : locale.monitor.leadReports(format.count(failures), format.count(calls));
  if (failures === calls) return locale.monitor.leadAllFailed(format.count(calls), calls);
  if (calls < FEW_CALLS || latency === undefined) return locale.monitor.leadFew(calls, failures);
  const half = format.latency(latency.p50);
  return failures === 0
    ? locale.monitor.leadClean(format.count(calls), half)
    : locale.monitor.lead(format.rate(errorRate), half);
}

function freshLinksOf(context: SiteContext, { monitor, open }: MonitorFacts): Link[] {
  const { locale } = context;
  const provider = providerOf(context, monitor.id);
  return [
    ...(open === undefined ? [] : [{ href: `../incidents/${open.id}.html`, text: locale.monitor.incidentLink }]),
    ...(provider === undefined
      ? []
      : [{ href: `../${provider.path}`, text: locale.provider.monitorLink(provider.name) }]),
  ];
}

function freshOf({ locale, format, input }: SiteContext, facts: MonitorFacts): string[] {
  const { last, page } = facts;
  const { heardMs } = facts.calls;
  const at = (ms: number): string => `${format.dayTime(ms)} ${format.zone(input.nowMs)}`;
  const ofCalls = (): string =>
    last === undefined ? locale.index.notYetChecked : locale.index.checked(at(toMs(last.t)));
  const ofReports = (): string =>
    heardMs === undefined ? locale.monitor.neverHeard : locale.index.lastHeard(at(heardMs));
  const ofPage = (): string =>
    last === undefined ? locale.others.byPage.judged : locale.others.byPage.readAt(at(toMs(last.t)));
  const asked = isByPage(facts) ? ofPage() : isHeartbeat(facts.monitor) ? ofReports() : ofCalls();
  const said =
    page === undefined ? locale.index.noPage : `${page.name}: ${locale.page[page.readable ? page.status : "unknown"]}`;
  return [asked, ...(about(facts) === "" ? [] : [about(facts)]), said];
}

function samplesTable(context: SiteContext, facts: MonitorFacts): object | undefined {
  const { locale, format, input } = context;
  const { ledger, monitor } = facts;
  const latest = ledger.samples.slice(-SAMPLES_SHOWN).toReversed();
  if (latest.length === 0) return undefined;
  if (isByPage(facts)) return readingsTable(context, latest);
  // A call that was not made in the usual way is not held against the others.
  const tierOf = ({ tier }: Pick<Sample, "tier">): string =>
    tier === undefined || tier === monitor.tier ? "" : locale.tier[tier];
  const isOneDay = input.nowMs - toMs(latest.at(-1)!.t) < DAY_MS;
  const rows = latest.map(({ t, outcome, reason, ms, ...sample }) => [
    { text: isOneDay ? format.time(toMs(t)) : format.dayTime(toMs(t)), datetime: t },
    { text: locale.outcome[outcome], glyph: stateOfOutcome(outcome) },
    { text: ms === undefined ? "–" : format.latency(ms) },
    {
      text: [codesOf(sample), tierOf(sample)].filter(Boolean).join(", "),
      ...(reason !== undefined && { code: reason }),
    },
  ]);
  return table(locale.monitor.sampleColumns(format.zone(input.nowMs)), rows);
}

/** What a page said, where there are no calls; of the time when it was asked, its outcomes. */
function readingsTable({ locale, format, input }: SiteContext, latest: readonly Sample[]): object {
  const { readingColumns } = locale.others.byPage;
  const isOneDay = input.nowMs - toMs(latest.at(-1)!.t) < DAY_MS;
  const rows = latest.map(({ t, outcome, reason }) => [
    { text: isOneDay ? format.time(toMs(t)) : format.dayTime(toMs(t)), datetime: t },
    { text: saidOf(locale, outcome), glyph: stateOfOutcome(outcome) },
    { text: "", ...(reason !== undefined && { code: reason }) },
  ]);
  return table(readingColumns(format.zone(input.nowMs)), rows);
}
