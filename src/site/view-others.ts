import { toMs } from "../domain/instant.ts";
import type { ComponentStatus, Hint } from "../domain/report.ts";
import type { ToldIncident } from "../domain/told-incident.ts";
import { standsOut } from "../domain/witness.ts";
import type { StateName } from "../locales/index.ts";
import type { SiteContext } from "./context.ts";
import { isByPage, type MonitorFacts } from "./facts.ts";
import { TOLD_DAYS, type CrowdFacts, type SourceFacts, type WordFacts } from "./others-facts.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import { measurerView, type MeasurerView } from "./view-others-figures.ts";

/** What stands at the head of a source: its name, what it says now and when it was read. */
export interface SourceView {
  readonly name: string;
  readonly href?: string;
  readonly said: string;
  readonly glyph: string;
  readonly contradicts: boolean;
  readonly notes: readonly string[];
  /** Why nothing is known of it now. */
  readonly unread: string;
  readonly incidents: readonly ToldView[];
  readonly quiet: string;
  readonly more: string;
}

export interface ToldView {
  readonly glyph: string;
  readonly title: string;
  readonly href?: string;
  readonly duration: string;
  /** Lines under it, the first of which says impact, state and times. */
  readonly lines: readonly string[];
  /** What became of it on the page. */
  readonly fate: readonly { readonly text: string; readonly truth: boolean }[];
}

interface HintView {
  readonly name: string;
  readonly href?: string;
  readonly text: string;
  readonly loud: boolean;
  readonly titles: readonly { readonly text: string; readonly href?: string; readonly when: string }[];
}

/** The section of a monitor's page that holds what we see against what others say; `undefined` where nobody speaks of it. */
export function othersView(context: SiteContext, facts: MonitorFacts): object | undefined {
  const words = context.locale.others;
  const { official, thirdParty, community } = facts.others;
  if (official.length + thirdParty.length + community.length === 0) return undefined;
  return {
    head: words.head,
    note: isByPage(facts) ? "" : words.note,
    officialHead: words.official(official.length),
    official: official.map((one) => sourceView(context, one)),
    thirdPartyHead: words.thirdParty(thirdParty.length),
    thirdParty: thirdParty.map((one): MeasurerView & SourceView => ({
      ...sourceView(context, one),
      ...measurerView(context, facts, one),
    })),
    communityHead: words.community,
    community: community.flatMap((one) => crowdViews(context, one)),
    hintIs: words.hintIs,
    isPaired: official.length > 0 && community.length > 0,
  };
}

const INCIDENTS_SHOWN = 6;

export function sourceView(context: SiteContext, source: WordFacts): SourceView {
  const { locale, format, input } = context;
  const words = locale.others;
  const { incidents, contradicts, readable, status, problem } = source;
  const isRead = source.readMs !== undefined;
  const time = (ms: number): string => format.timeNear(ms, input.nowMs);
  const why = problem === undefined ? "" : words.unreadSince(time(problem.sinceMs), words.why(problem.reason));
  const known = readable ? status : "unknown";
  // A source of measurements has no incidents to be silent about.
  const isSilent = readable && status !== "unknown" && incidents.length === 0 && !("shares" in source);
  return {
    ...named(source),
    said: readable ? saidOf(context, source) : isRead ? words.unreadNow : words.notReadYet,
    glyph: stateOfStatus(known),
    contradicts,
    notes: readNotes(context, source),
    unread: why === "" || incidents.length === 0 ? why : `${why} ${words.asBefore}`,
    incidents: incidents.slice(0, INCIDENTS_SHOWN).map((one) => toldView(context, one)),
    quiet: isSilent ? words.noIncident(TOLD_DAYS) : "",
    more: incidents.length > INCIDENTS_SHOWN ? words.moreIncidents(incidents.length - INCIDENTS_SHOWN) : "",
  };
}

/** Of figures from which nothing follows it would be wrong to say that they say nothing. */
function saidOf({ locale }: SiteContext, source: WordFacts): string {
  const words = locale.others;
  const hasFigures = "figures" in source && Array.isArray(source.figures) && source.figures.length > 0;
  return source.status === "unknown" && hasFigures ? words.figuresAlone : words.status[source.status];
}

const named = ({ name, url }: SourceFacts): Pick<SourceView, "name" | "href"> => ({
  name,
  ...(url !== undefined && { href: url }),
});

/** An age of its own is worth telling once it is more than what passes between two rounds. */
const OLD_MS = 30 * 60_000;

function readNotes({ locale, format, input }: SiteContext, source: SourceFacts): string[] {
  const words = locale.others;
  const { readMs, asOfMs, problem } = source;
  if (readMs === undefined || problem !== undefined) return [];
  const isOld = asOfMs !== undefined && readMs - asOfMs > OLD_MS;
  return [
    words.readAt(format.timeNear(readMs, input.nowMs)),
    ...(isOld ? [words.asOf(format.timeNear(asOfMs, input.nowMs))] : []),
  ];
}

function toldView({ locale, format, input }: SiteContext, { incident, reopened, gone }: ToldIncident): ToldView {
  const words = locale.others;
  const { impact, advisory, state, begin, end, published, title, updates } = incident;
  const time = (t: string): string => format.timeNear(toMs(t), input.nowMs);
  const beginMs = toMs(begin);
  const lasted = format.duration(Math.max(0, (end === undefined ? input.nowMs : toMs(end)) - beginMs));
  const isOn = end === undefined && gone === undefined;
  const last = updates.at(-1);
  const word = last === undefined ? "" : firstSentence(last.text);
  const href = outsideUrl(incident.url);
  const when = words.impactSpan(time(begin), end === undefined ? undefined : format.timeNear(toMs(end), beginMs));
  const told = published === begin ? [] : [words.published(format.timeNear(toMs(published), beginMs))];
  return {
    glyph: advisory === true ? "page" : stateOfStatus(impact),
    title: outsideText(title),
    ...(href !== undefined && { href }),
    duration: advisory === true ? "" : isOn ? locale.incident.runningDuration(lasted) : end === undefined ? "" : lasted,
    lines: [
      [advisory === true ? words.advisory : words.impact[impact], words.state[state], when, ...told].join(" · "),
      ...(word === "" ? [] : [words.lastWord(time(last?.t ?? published), word)]),
    ],
    fate: [
      ...(reopened === undefined ? [] : [{ text: words.reopened(time(reopened)), truth: false }]),
      // What is gone from a page only its reader knows.
      ...(gone === undefined ? [] : [{ text: words.gone(time(gone), end === undefined), truth: true }]),
    ],
  };
}

/** The first sentence of what others wrote: up to a full stop or the end of a line. */
function firstSentence(text: string): string {
  const line = text.split("\n").find((part) => part.trim() !== "") ?? "";
  return outsideText(line.split(/(?<=[.!?])\s|(?<=[。！？])/u)[0] ?? "");
}

export function stateOfStatus(status: ComponentStatus): StateName {
  switch (status) {
    case "operational":
      return "up";
    case "degraded_performance":
    case "partial_outage":
      return "degraded";
    case "major_outage":
      return "down";
    case "under_maintenance":
      return "maintenance";
    case "unknown":
      return "nodata";
  }
}

/** A line for each thing that is counted. Titles are shown only of talk that stands out: of every other day they are noise. */
function crowdViews(context: SiteContext, crowd: CrowdFacts): HintView[] {
  const { locale, format, input } = context;
  const words = locale.others;
  if (crowd.hints.length === 0) {
    const { problem } = crowd;
    const text =
      problem === undefined
        ? words.notReadYet
        : words.unreadSince(format.timeNear(problem.sinceMs, input.nowMs), words.why(problem.reason));
    return [{ ...named(crowd), text, loud: false, titles: [] }];
  }
  return crowd.hints.map((hint) => {
    const loud = standsOut(hint);
    return { ...named(crowd), text: hintText(context, hint), loud, titles: loud ? titlesOf(context, hint) : [] };
  });
}

function hintText({ locale, format }: SiteContext, { what, count, windowMs, usual, words }: Hint): string {
  return locale.others.hint({
    what,
    count,
    window: format.duration(windowMs),
    words: words.map((word) => outsideText(word)),
    ...(usual !== undefined && { usual: Math.round(usual * 10) / 10 }),
  });
}

const TITLES_SHOWN = 3;

function titlesOf({ format, input }: SiteContext, { latest }: Hint): HintView["titles"] {
  return latest.slice(0, TITLES_SHOWN).map(({ title, t, url }) => {
    const href = outsideUrl(url);
    const when = format.timeNear(toMs(t), input.nowMs);
    return { text: outsideText(title) || when, when, ...(href !== undefined && { href }) };
  });
}
