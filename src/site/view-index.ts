import { toMs } from "../domain/instant.ts";
import { isFailure } from "../domain/outcome.ts";
import type { Piece, StateName } from "../locales/index.ts";
import {
  ATTENTION,
  frame,
  nameOf,
  pageOf,
  pageOfIncident,
  sentence,
  unbroken,
  type SiteContext,
  type SiteIncident,
} from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { callsIn, hasRepetitions, incidentPulse } from "./incident-chart.ts";
import { isOfVerdict } from "./incident-kinds.ts";
import { incidentItem } from "./view-incident-list.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import {
  codesOf,
  incidentTitle,
  isAtOnce,
  pageClause,
  reasonPhrase,
  stateOfIncident,
  troubleOfVerdict,
  whyUnknown,
} from "./phrases.ts";
import { noteOfIncident, notesOf } from "./view-index-notes.ts";
import { maintenanceView, untilOf } from "./view-maintenance.ts";
import { rowView } from "./view-row.ts";
import { together } from "./view-status-pages.ts";

/** Events with a chart of their own; further ones are named in the list beside. */
const EVENTS_SHOWN = 3;
const CLAUSES_SHOWN = 2;
const LATEST_SHOWN = 6;

export function indexView(context: SiteContext): object {
  const { facts, locale, incidents } = context;
  const running = incidents.filter(({ incident }) => incident.end === undefined);
  const events = running.filter(({ incident }) => isOfVerdict(incident)).toSorted((a, b) => rank(a) - rank(b));
  const trouble = facts.filter(({ state }) => state !== "up" && state !== "maintenance").length;
  const notes = [
    ...events.slice(EVENTS_SHOWN).map((one) => noteOfIncident(context, one)),
    ...notesOf(context, running),
  ];
  return {
    ...frame(context, { title: "", root: "", current: "status" }),
    sentence: sentence(headline(context)),
    tally: tallyOf(context),
    fresh: freshness(context),
    maintenance: maintenanceView(context, ""),
    hasNow: events.length > 0 || notes.length > 0,
    events: events.slice(0, EVENTS_SHOWN).map((one) => eventView(context, one)),
    notes,
    notesHead: locale.index.comingAndNoted,
    showAll: locale.index.all(facts.length),
    showTrouble: locale.index.onlyTrouble(trouble),
    months: monthMarks(context),
    today: locale.index.today,
    groups: groupsOf(context),
    latest: incidents.slice(0, LATEST_SHOWN).map((one) => incidentItem(context, one, "")),
    hasIncidents: incidents.length > 0,
    pagesLink: pagesLink(context),
  };
}

/** How the status pages did, in a few words; nothing where they had nothing to tell of. */
function pagesLink({ locale, pages }: SiteContext): string {
  const { counts } = together(pages);
  return counts.incidents === 0 ? "" : locale.pages.indexLink(counts.acknowledged, counts.incidents);
}

const rank = ({ incident }: SiteIncident): number => ATTENTION.indexOf(stateOfIncident(incident));

/** The page's first sentence: well in grey, trouble in ink, contradiction in blue. */
export function headline(context: SiteContext): Piece[] {
  const { locale, input, format } = context;
  const words = locale.sentence;
  const facts = context.facts.filter(({ state }) => state !== "maintenance");
  if (facts.length === 0 && context.facts.length > 0) return [{ tone: "quiet", text: plannedText(context) }];
  const count = (state: StateName): number => facts.filter((one) => one.state === state).length;
  if (facts.length === 0) return [{ tone: "quiet", text: words.nothingWatched }];
  if (count("nodata") === facts.length) return [{ tone: "quiet", text: words.nothingKnown(facts.length) }];
  const troubled = facts
    .filter(({ state }) => state === "down" || state === "degraded")
    .toSorted((a, b) => stateRank(a) - stateRank(b));
  const green = troubled.find(({ contradiction }) => contradiction === "page-green");
  const accused = facts.find(({ contradiction }) => contradiction === "page-trouble");
  const clauses = troubled.slice(0, CLAUSES_SHOWN).map(({ ...one }) => {
    const since = format.timeNear(
      toMs(one.verdict?.firstFailure ?? one.verdict?.since ?? one.open?.begin ?? ""),
      input.nowMs,
    );
    const phrase = one.verdict === undefined ? locale.trouble.ok : troubleOfVerdict(locale, one.verdict);
    return locale.incident.title(unbroken(nameOf(one)), phrase.since(since));
  });
  const joins = green !== undefined && troubled.length === 1;
  const [up, all] = [count("up"), context.facts.length];
  const first = up === all ? words.allUp(up) : up === 0 ? words.noneUp(all) : words.someUp(up, all);
  return [
    { tone: "quiet", text: first },
    {
      tone: "plain",
      text: clauses.length === 0 ? "" : words.trouble(clauses, troubled.length - clauses.length, !joins),
    },
    { tone: "plain", text: clauses.length === 0 ? leftOut(context) : "" },
    { tone: "quiet", text: up === facts.length ? lastEnded(context) : "" },
    { tone: "truth", text: green !== undefined ? words.pageGreen(pageOf(green), joins) : "" },
    {
      tone: "truth",
      text:
        green === undefined && accused !== undefined
          ? words.pageTrouble(pageOf(accused), unbroken(nameOf(accused)))
          : "",
    },
    { tone: "quiet", text: plannedText(context) },
  ];
}

/** What is in planned work: by its name where it is one alone. */
function plannedText(context: SiteContext): string {
  const words = context.locale.maintenance;
  const planned = context.facts.filter(({ state }) => state === "maintenance");
  const [alone, ...others] = planned;
  if (alone === undefined) return "";
  return others.length > 0
    ? words.several(planned.length)
    : words.sentence(unbroken(nameOf(alone)), untilOf(context, alone));
}

function lastEnded({ incidents, locale, format, input }: SiteContext): string {
  const ends = incidents.flatMap(({ incident }) => (incident.kind === "advisory" ? [] : (incident.end ?? [])));
  const last = ends.toSorted().at(-1);
  return last === undefined ? "" : locale.sentence.lastIncidentEnded(format.timeNear(toMs(last), input.nowMs));
}

/** What is left out of the count: by its name where it is one alone. */
function leftOut(context: SiteContext): string {
  const words = context.locale.sentence;
  const limited = context.facts.filter(({ state }) => state === "limited");
  const unknown = context.facts.filter(({ state }) => state === "nodata");
  const [alone, ...others] = [...limited, ...unknown];
  if (alone === undefined || others.length > 0) return words.leftOut(limited.length, unknown.length);
  const name = unbroken(nameOf(alone));
  return alone.state === "limited"
    ? words.monitorLimited(name)
    : words.monitorUnknown(name, whyUnknown(context, alone));
}

const stateRank = ({ state, contradiction }: MonitorFacts): number =>
  ATTENTION.indexOf(state) * 2 + (contradiction === undefined ? 1 : 0);

function tallyOf({ facts, locale }: SiteContext): object[] {
  const always: readonly StateName[] = ["up", "degraded", "down", "limited", "nodata"];
  const hasPlanned = facts.some(({ state }) => state === "maintenance");
  const states: readonly StateName[] = hasPlanned ? [...always, "maintenance"] : always;
  return states.map((state) => {
    const count = facts.filter((one) => one.state === state).length;
    return { glyph: state, count, word: locale.tally[state], zero: count === 0 };
  });
}

/** When was last asked, how often that was planned, and how often it really happens. */
export function freshness({ facts, format, locale, input }: SiteContext): string[] {
  const { nowMs } = input;
  const lastMs = Math.max(...facts.flatMap(({ last }) => (last === undefined ? [] : [toMs(last.t)])));
  if (!Number.isFinite(lastMs)) return [locale.index.notYetChecked, locale.index.built(stamp(nowMs), "")];
  const fastest = facts.toSorted((a, b) => a.monitor.everyMs - b.monitor.everyMs)[0]!;
  const really = fastest.reallyEveryMs;
  const known = really === undefined ? locale.index.firstRound : locale.index.really(format.duration(really));
  return [
    locale.index.checked(stamp(lastMs)),
    locale.index.planned(format.duration(fastest.monitor.everyMs)) + known,
    locale.index.built(format.time(nowMs), isAtOnce(nowMs - lastMs) ? "" : format.duration(nowMs - lastMs)),
  ];

  function stamp(ms: number): string {
    return `${format.dayTime(ms)} ${format.zone(ms)}`;
  }
}

function eventView(context: SiteContext, one: SiteIncident): object {
  const { locale, format, input } = context;
  const { incident, facts } = one;
  const calls = callsIn(facts.ledger.samples, { fromMs: toMs(incident.begin), toMs: input.nowMs });
  const failed = calls.filter(({ outcome }) => isFailure(outcome) || outcome === "slow");
  const last = failed.at(-1);
  const issueUrl = outsideUrl(incident.issue?.url);
  const pageUrl = outsideUrl(incident.pageUrl) ?? facts.page?.url;
  const clause = pageClause(context, one);
  const isSilent = incident.kind === "heartbeat";
  return {
    id: `event-${incident.id}`,
    critical: incident.level === "critical",
    glyph: stateOfIncident(incident),
    level: capital(locale.level[incident.level]),
    running: locale.index.running,
    since: locale.index.sinceFor(
      format.timeNear(toMs(incident.begin), input.nowMs),
      format.duration(input.nowMs - toMs(incident.begin)),
    ),
    href: `incidents/${incident.id}.html`,
    title:
      clause === ""
        ? incidentTitle(context, one)
        : locale.incident.titleAnd(incidentTitle(context, one), clause, pageOfIncident(context, one)),
    chart: incidentPulse(context, one),
    told: isSilent ? lastHeard(context, one) : told(),
    codes: last === undefined ? "" : codesOf(last),
    reason: isSilent ? "" : (last?.reason ?? ""),
    because: locale.index.reasonTold(reasonPhrase(locale, incident.outcome, incident.reason)),
    links: [
      { href: `incidents/${incident.id}.html`, text: locale.index.timeline },
      ...(issueUrl === undefined ? [] : [{ href: issueUrl, text: locale.index.issue(incident.issue?.number ?? 0) }]),
      ...(pageUrl === undefined ? [] : [{ href: pageUrl, text: locale.index.officialPage(pageOf(facts)) }]),
    ],
  };

  function told(): string {
    return last === undefined ? "" : locale.index.told(failed.length, calls.length, hasRepetitions(context, one));
  }
}

/** Of a heartbeat, which nobody calls. */
function lastHeard({ locale, format, input }: SiteContext, { facts }: SiteIncident): string {
  const { heardMs } = facts.calls;
  return heardMs === undefined ? "" : locale.index.lastHeard(format.timeNear(heardMs, input.nowMs));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function groupsOf(context: SiteContext): object[] {
  const { facts, locale } = context;
  const groups = Map.groupBy(facts, ({ monitor }) => monitor.group ?? "");
  return [...groups].map(([name, own], index) => ({
    name: name === "" ? locale.index.rest : outsideText(name),
    counts: ATTENTION.toReversed().flatMap((state) => {
      const count = own.filter((one) => one.state === state).length;
      return count === 0 ? [] : [{ glyph: state, text: `${count} ${locale.tally[state]}` }];
    }),
    rows: own.map((one) => rowView(context, one)),
    // The first group's heads stand for all.
    hiddenHead: index > 0,
  }));
}

/** Where the months of the strip begin; the ones too near to "today" have no name. */
function monthMarks({ facts, format }: SiteContext): object[] {
  const days = facts[0]?.days ?? [];
  return days.flatMap(({ fromMs }, index) => {
    const isFirst = index > 0 && format.monthShort(fromMs) !== format.monthShort(days[index - 1]!.fromMs);
    if (!isFirst || index > days.length * 0.84) return [];
    return [{ x: `${Math.round((index / days.length) * 10_000) / 100}%`, name: format.monthShort(fromMs) }];
  });
}
