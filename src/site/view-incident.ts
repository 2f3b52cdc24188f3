import { toMs } from "../domain/instant.ts";
import type { Incident } from "../domain/incident.ts";
import { isAvailable, isFailure } from "../domain/outcome.ts";
import type { Sample } from "../domain/sample.ts";
import type { Piece } from "../locales/index.ts";
import {
  frame,
  nameOf,
  pageOfIncident,
  sentence,
  unbroken,
  type Link,
  type SiteContext,
  type SiteIncident,
} from "./context.ts";
import { callsOf, hasRepetitions, incidentCalls, incidentRange } from "./incident-chart.ts";
import { commentsAfter, paragraphsOf } from "./comment-paragraphs.ts";
import { isOfFeed } from "./feed-phrases.ts";
import { otherNames } from "./incident-others.ts";
import { metByUs } from "./incident-index.ts";
import { isFalseAlarm, isNews } from "./incident-kinds.ts";
import { isHeartbeat } from "./input.ts";
import { outsideUrl } from "./outside.ts";
import { codesOf, incidentTitle, pageClause, stateOfIncident, stateOfOutcome } from "./phrases.ts";
import { table } from "./table.ts";
import { asideOf, isOfNoCall, isUncalled } from "./view-incident-aside.ts";
import { incidentChecks } from "./view-incident-checks.ts";
import { evidenceView } from "./view-incident-evidence.ts";
import { feedLink, feedUrl } from "./view-incident-feed.ts";
import { isByPage } from "./facts.ts";
import { incidentFactsRow } from "./view-incident-facts.ts";
import { incidentStory } from "./view-incident-story.ts";
import { incidentSummary } from "./view-incident-summary.ts";

export function incidentView(context: SiteContext, one: SiteIncident): object {
  const { locale, format, input } = context;
  const words = locale.incident;
  const { incident, facts } = one;
  const range = incidentRange(incident, input.nowMs);
  const state = incident.end === undefined ? stateOfIncident(incident) : "up";
  const isUndiagnosed = isUncalled(incident) || isOfNoCall(incident) || isHeartbeat(facts.monitor);
  return {
    ...frame(context, {
      title: incidentTitle(context, one),
      root: "../",
      current: "incidents",
      isOver: incident.end !== undefined,
      hasUptime: false,
    }),
    crumbs: [
      { href: "../index.html", text: locale.words.status },
      { href: "index.html", text: locale.words.incidents },
      { text: incident.issue === undefined ? format.dayTime(toMs(incident.begin)) : `#${incident.issue.number}` },
    ],
    status: { glyph: state, text: statusOf(context, incident) },
    what: words.what(locale.kind[incident.kind], locale.level[incident.level]),
    monitor: isOfFeed(incident)
      ? feedLink(context, incident)
      : { href: context.facts.includes(facts) ? `../monitors/${facts.monitor.id}.html` : "", text: nameOf(facts) },
    day: format.fullDay(toMs(incident.begin)),
    sentence: sentence(incidentSentence(context, one)),
    facts: incidentFactsRow(context, one),
    seenHead: words.seen,
    seenNote: locale.monitor.range(
      format.dayTime(range.fromMs),
      format.timeNear(range.toMs, range.fromMs),
      format.zone(range.fromMs),
    ),
    calls: hasCallsFigure(context, one) ? callsFigure(context, one) : undefined,
    storyHead: words.timeline,
    story: incidentStory(context, one),
    ...(isUndiagnosed ? { aside: asideOf(context, one) } : incidentChecks(context, one)),
    showEvidence: !isUndiagnosed || incident.evidence.length > 0,
    evidenceHead: words.evidence,
    noEvidence: words.noEvidence,
    evidence: incident.evidence.map((evidence) => evidenceView(context, evidence, toMs(incident.begin))),
    summaryHead: incident.end === undefined ? words.summarySoFar : words.postMortem,
    summary: incidentSummary(context, one),
    remarks: remarksOf(context, incident),
    outcomes: isNews(incident) || incident.imported !== undefined ? undefined : outcomesTable(context, one),
    links: linksOf(context, one),
  };
}

/** What maintainers wrote when it was over. */
function remarksOf({ locale, format }: SiteContext, incident: Incident): object[] {
  return commentsAfter(incident).map(({ t, text }) => ({
    head: locale.archive.wroteOn(format.dayTime(toMs(t))),
    datetime: t,
    paragraphs: paragraphsOf(text),
  }));
}

function statusOf({ locale }: SiteContext, { kind, end }: Incident): string {
  const words = locale.incident;
  if (kind === "models") return end === undefined ? words.models.news : words.models.past;
  return end === undefined ? words.running : words.resolved;
}

function incidentSentence(context: SiteContext, one: SiteIncident): Piece[] {
  const title = incidentTitle(context, one);
  const name = nameOf(one.facts);
  return [
    { tone: "plain", text: `${title.replace(name, () => unbroken(name))}.` },
    { tone: "truth", text: ourWord(context, one) || pageClause(context, one) },
  ];
}

/** What a person made of it; of a trouble that only the page reports: what our calls met. */
function ourWord(context: SiteContext, one: SiteIncident): string {
  if (isFalseAlarm(one.incident)) return `${context.locale.incident.story.persons.falseAlarm}.`;
  if (one.incident.kind === "advisory" && metByUs(context, one.incident)) return "";
  const calls = callsOf(context, one);
  const isFine =
    one.incident.kind === "advisory" && calls.length > 0 && calls.every(({ outcome }) => !isFailure(outcome));
  return isFine ? context.locale.index.advisoryTold(calls.length) : "";
}

/** Where neither calls are kept nor a page is read, there is nothing to draw. */
function hasCallsFigure(context: SiteContext, one: SiteIncident): boolean {
  const { incident, facts } = one;
  if (isNews(incident) || incident.imported !== undefined) return false;
  return incident.evidence.length > 0 || facts.page !== undefined || callsOf(context, one).length > 0;
}

function callsFigure(context: SiteContext, one: SiteIncident): object {
  const { locale } = context;
  const words = locale.incident;
  const { svg, isEvidence, isPulse } = incidentCalls(context, one);
  const calls = callsOf(context, one);
  const failed = calls.filter(({ outcome }) => isFailure(outcome)).length;
  const repeated = hasRepetitions(context, one);
  const through = calls.filter(({ outcome }) => isAvailable(outcome)).length;
  const isSilent = one.incident.kind === "heartbeat";
  const isUnasked = isByPage(one.facts) && calls.length === 0 && one.incident.evidence.length === 0;
  const isNothing = isEvidence && one.incident.evidence.length === 0;
  const title = isUnasked
    ? locale.others.byPage.asked
    : isNothing
      ? words.chartPage
      : isEvidence || calls.length === 0
        ? words.chartEvidence
        : isSilent
          ? words.heartbeat.missing(failed)
          : one.incident.kind === "advisory"
            ? words.chartAdvisory(calls.length, failed)
            : words.chartTitle(failed, calls.length, through, repeated);
  return {
    title,
    text: isUnasked
      ? locale.others.byPage.noCalls
      : isNothing
        ? words.chartTextPage
        : isEvidence
          ? words.chartTextEvidence
          : isSilent
            ? words.heartbeat.chartText
            : words.chartText(one.facts.page !== undefined, repeated, otherNames(context, one.incident).length > 0),
    chart: svg,
    direct: false,
    flush: isPulse,
    numbers: locale.words.numbers,
    // What was kept as evidence stands below, call by call, with all that there is to say of each.
    table: isEvidence ? undefined : callsTable(context, calls),
  };
}

const CALLS_LISTED = 100;

function callsTable({ locale, format, input }: SiteContext, calls: readonly Sample[]): object | undefined {
  if (calls.length === 0) return undefined;
  const rows = calls
    .slice(0, CALLS_LISTED)
    .map(({ t, outcome, reason, ms, ...call }) => [
      { text: format.dayTime(toMs(t)), datetime: t },
      { text: locale.outcome[outcome], glyph: stateOfOutcome(outcome) },
      { text: ms === undefined ? "–" : format.latency(ms) },
      { text: codesOf(call), ...(reason !== undefined && { code: reason }) },
    ]);
  return table(locale.chart.callColumns(format.zone(input.nowMs)), rows);
}

function outcomesTable(context: SiteContext, one: SiteIncident): object | undefined {
  const { locale, format } = context;
  const groups = Map.groupBy(callsOf(context, one), ({ outcome, reason }) => `${outcome} ${reason ?? ""}`);
  if (groups.size === 0) return undefined;
  const beganMs = toMs(one.incident.begin);
  const rows = [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((own) => {
      const [first, last] = [own[0]!, own.at(-1)!];
      return [
        {
          text: locale.outcome[first.outcome],
          glyph: stateOfOutcome(first.outcome),
          ...(first.reason !== undefined && { code: first.reason }),
        },
        { text: format.count(own.length) },
        { text: format.timeNear(toMs(first.t), beganMs) },
        { text: format.timeNear(toMs(last.t), beganMs) },
      ];
    });
  return table(locale.incident.outcomeColumns, rows, { caption: locale.incident.callsByOutcome, after: true });
}

function linksOf(context: SiteContext, one: SiteIncident): Link[] {
  const { locale, input } = context;
  const { incident, facts } = one;
  const words = locale.incident;
  const issue = outsideUrl(incident.issue?.url);
  const page = isOfFeed(incident) ? feedUrl(context, incident) : (outsideUrl(incident.pageUrl) ?? facts.page?.url);
  const name = isOfFeed(incident)
    ? feedLink(context, incident).text
    : locale.index.officialPage(pageOfIncident(context, one));
  const repository = outsideUrl(input.repositoryUrl)?.replace(/\/$/u, "");
  return [
    ...(issue === undefined ? [] : [{ href: issue, text: words.issue(incident.issue?.number ?? 0) }]),
    ...(repository === undefined ? [] : [{ href: `${repository}/blob/HEAD/${fileOf(incident)}`, text: words.asJson }]),
    ...(page === undefined ? [] : [{ href: page, text: name }]),
  ];
}

const fileOf = ({ id }: Incident): string => `history/incidents/${id.slice(0, 4)}/${id}.json`;
