import { toMs } from "../domain/instant.ts";
import type { Incident } from "../domain/incident.ts";
import { callsOf } from "./incident-chart.ts";
import { certificateOf, countsOf, daysLeftOf, namesOf } from "./news-phrases.ts";
import type { SiteContext, SiteIncident } from "./context.ts";
import { isOfFeed } from "./feed-phrases.ts";
import { isNews } from "./incident-kinds.ts";
import { isFailure } from "../domain/outcome.ts";
import { publicTarget } from "./public-target.ts";
import { table, type TableView } from "./table.ts";
import { feedAside, feedFacts } from "./view-incident-feed.ts";
import { figure, type FactView } from "./view-monitor-facts.ts";

/** What stands where other incidents have their diagnosis: nobody was called, so there is none. */
export interface AsideView {
  readonly head: string;
  readonly texts: readonly string[];
  readonly table?: TableView;
}

/** No call of ours failed: key, quota and network say nothing of it. */
export const isUncalled = (incident: Incident): boolean =>
  isNews(incident) || incident.kind === "heartbeat" || incident.imported !== undefined;

/** It rests on no single call: on a figure of many, or on what a person filed. */
export const isOfNoCall = ({ kind, evidence }: Incident): boolean =>
  (kind === "alert" || kind === "manual") && evidence.length === 0;

export function asideOf(context: SiteContext, one: SiteIncident): AsideView | undefined {
  const words = context.locale.incident;
  if (isOfFeed(one.incident)) return feedAside(context, one.incident);
  if (one.incident.imported !== undefined) return { head: words.importedHead, texts: [words.importedSays] };
  switch (one.incident.kind) {
    case "certificate":
      return { head: words.certificate.head, texts: [certificateAdvice(context, one)] };
    case "models":
      return modelsAside(context, one);
    case "heartbeat":
      return { head: words.heartbeat.head, texts: words.heartbeat.advice };
    case "alert":
    case "manual":
      return words.restsOn[one.incident.kind];
    default:
      return undefined;
  }
}

function certificateAdvice({ locale, format }: SiteContext, { incident, facts }: SiteIncident): string {
  const words = locale.incident.certificate;
  const last = certificateOf(incident);
  if (incident.end !== undefined || last === undefined) return words.adviceOver;
  return words.advice(format.fullDay(toMs(last.to)), publicTarget(facts) ?? "");
}

function modelsAside({ locale }: SiteContext, { incident }: SiteIncident): AsideView {
  const words = locale.incident.models;
  const { appeared, vanished } = namesOf(incident);
  const counts = countsOf(incident);
  const more = counts.appeared + counts.vanished - appeared.length - vanished.length;
  const rows = [
    ...vanished.map((code) => [{ text: "", code }, { text: words.gone }]),
    ...appeared.map((code) => [{ text: "", code }, { text: words.fresh }]),
  ];
  return {
    head: words.head,
    texts: [counts.vanished > 0 ? words.advice : words.adviceNew, ...(more > 0 ? [words.more(more)] : [])],
    ...(rows.length > 0 && { table: table(words.columns, rows, { after: true }) }),
  };
}

/** Key figures of an incident in which no call failed. */
export function uncalledFacts(context: SiteContext, one: SiteIncident): FactView[] {
  const { kind } = one.incident;
  if (isOfFeed(one.incident)) return feedFacts(context, one);
  return kind === "certificate"
    ? certificateFacts(context, one)
    : kind === "models"
      ? modelsFacts(context, one)
      : heartbeatFacts(context, one);
}

const fact = (term: string, value: string, sub: string): FactView => ({ term, tone: "", values: [figure(value)], sub });

function certificateFacts({ locale, format, input }: SiteContext, one: SiteIncident): FactView[] {
  const words = locale.incident.certificate;
  const last = certificateOf(one.incident);
  const days = daysLeftOf(one, input.nowMs);
  if (last === undefined || days === undefined) return [];
  const toTime = toMs(last.to);
  const when = [format.fullDay(toTime), `${format.time(toTime)} ${format.zone(toTime)}`] as const;
  return [
    days < 0
      ? fact(words.daysLeft, words.expired, words.expiredOn(...when))
      : fact(words.daysLeft, format.count(days), words.expires(...when)),
  ];
}

function modelsFacts({ locale, format }: SiteContext, { incident }: SiteIncident): FactView[] {
  const words = locale.incident.models;
  const { appeared, vanished } = countsOf(incident);
  const detectedMs = toMs(incident.detected);
  return [
    fact(words.gone, format.count(vanished), ""),
    fact(words.fresh, format.count(appeared), ""),
    fact(words.seen, format.time(detectedMs), `${format.fullDay(detectedMs)}, ${format.zone(detectedMs)}`),
  ];
}

function heartbeatFacts(context: SiteContext, one: SiteIncident): FactView[] {
  const { locale, format } = context;
  const words = locale.incident.heartbeat;
  const { monitor } = one.facts;
  const missing = callsOf(context, one).filter(({ outcome }) => isFailure(outcome)).length;
  const heardMs = heardBefore(one);
  return [
    ...(heardMs === undefined ? [] : [heardMs]).map((ms) =>
      fact(
        words.lastHeard,
        format.timeNear(ms, toMs(one.incident.begin)),
        words.due(format.timeNear(ms + monitor.everyMs + (monitor.graceMs ?? 0), ms)),
      ),
    ),
    ...(missing === 0 ? [] : [fact(words.missingFact, format.count(missing), words.missingSub)]),
  ];
}

/** The last report before it was missing; `undefined` where its line is no longer kept. */
function heardBefore({ incident, facts }: SiteIncident): number | undefined {
  const last = facts.ledger.samples.findLast(({ id, t }) => id !== undefined && t <= incident.begin);
  return last === undefined ? undefined : toMs(last.t);
}

/** Sentences of the summary: from when to when, and what it was. */
export function uncalledSummary({ locale, format, input }: SiteContext, one: SiteIncident): string[] {
  const { incident } = one;
  const words = locale.incident;
  const { unreadFeed } = words;
  const from = format.timeNear(toMs(incident.begin), input.nowMs);
  const to = incident.end === undefined ? undefined : format.timeNear(toMs(incident.end), toMs(incident.begin));
  if (incident.feed !== undefined) return [unreadFeed.summary(from, to, unreadFeed.why(incident.problem))];
  if (incident.kind === "heartbeat") {
    const heardMs = heardBefore(one);
    const heard = heardMs === undefined ? "" : format.timeNear(heardMs, toMs(incident.begin));
    return [to === undefined ? words.heartbeat.silent(from, heard) : words.heartbeat.wasSilent(from, to, heard)];
  }
  const ended = to === undefined ? "" : words.certificate.ended(to);
  if (incident.kind === "certificate") return [[words.certificate.seen(from), ended].filter(Boolean).join(" ")];
  const { appeared, vanished } = countsOf(incident);
  return [words.models.changedAt(from, words.story.models(appeared, vanished))];
}
