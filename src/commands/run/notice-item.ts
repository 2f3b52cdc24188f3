import { adviceOf, diagnose } from "../../domain/diagnosis.ts";
import { endingOf, isOpen, type Incident, type IncidentEvent } from "../../domain/incident.ts";
import { durationText } from "../../locales/quantities.ts";
import { isFlapping } from "../../domain/notice-owed.ts";
import { knownOf, pageUrlOf, type Seen } from "./tell-subject.ts";
import { noticeWordsOf, type NoticeWords, type Subject, type TitleKind } from "../../locales/notices.ts";
import { sharedWordsOf, type SharedWords } from "../../locales/shared.ts";
import { storyOf } from "../../domain/notice-plan.ts";
import { timeText } from "./notice-time.ts";
import { toMs } from "../../domain/instant.ts";
import type { Config } from "../../config/config.ts";
import type { NoticeItem } from "../../domain/notice.ts";
import type { OutboxWhat } from "../../domain/outbox.ts";

/** What of the outbox is for channels. */
export type News = Extract<OutboxWhat, NoticeItem["kind"]>;

/** All that items are made of. */
export interface NoticeSource {
  readonly config: Config;
  readonly seen: Seen;
  readonly nowMs: number;
}

interface Telling extends NoticeSource {
  readonly words: NoticeWords;
  readonly shared: SharedWords;
  readonly children: readonly Incident[];
  /** The incident with the level and the end of its family. */
  readonly story: Incident;
  readonly subject: Subject;
}

/** What a notice says of one incident; `what` is the gravest of what is to be told of it. */
export function noticeItem(incident: Incident, what: News, source: NoticeSource): NoticeItem {
  const { config, seen } = source;
  const { locale } = config.notices;
  const children = seen.ledger.incidents.filter(({ parent, kind }) => parent === incident.id && kind !== "alert");
  const story = storyOf(incident, children);
  const words = noticeWordsOf(locale);
  const subject = subjectOf(incident, children, config, words);
  const telling: Telling = { ...source, words, shared: sharedWordsOf(locale), children, story, subject };
  const monitor = config.monitors.find(({ id }) => id === incident.monitor);
  const { begin, end, level, kind } = story;
  return {
    incident: incident.id,
    kind: isOpen(story) ? what : "recovery",
    incidentKind: kind,
    level,
    isOpen: isOpen(story),
    monitor: {
      id: incident.monitor,
      name: subject.name,
      ...(monitor?.group !== undefined && { group: monitor.group }),
      ...(monitor?.provider !== undefined && { provider: monitor.provider }),
    },
    begin,
    ...(end !== undefined && { end }),
    title: titleOf(telling, what),
    facts: factsOf(telling),
    steps: isOpen(story) ? stepsOf(telling) : [],
    links: linksOf(telling),
  };
}

function subjectOf(incident: Incident, children: readonly Incident[], config: Config, words: NoticeWords): Subject {
  const nameOf = (id: string): string => oneLine(config.monitors.find((one) => one.id === id)?.name ?? id);
  const ids = incident.monitors ?? [incident.monitor, ...children.map(({ monitor }) => monitor)];
  const more = new Set(ids).size - 1;
  const first = nameOf(incident.monitor);
  const { feed, channel, rule, provider } = incident;
  const feedName = config.feeds.find(({ id }) => id === feed)?.name;
  const ruleName = config.alerts.find(({ id }) => id === rule)?.name ?? rule;
  return {
    name: more > 0 ? words.andMore(first, more) : first,
    other: oneLine(feedName ?? feed ?? channel ?? ruleName ?? provider ?? ""),
    title: oneLine(incident.title ?? first),
  };
}

function titleKindOf({ story: { feed, channel, kind }, children }: Telling): TitleKind {
  if (feed !== undefined) return "feed";
  if (channel !== undefined) return "channel";
  return children.length > 0 ? "family" : kind;
}

function titleOf(telling: Telling, what: News): string {
  const { story, words, subject, nowMs } = telling;
  if (!isOpen(story)) return endTitle(telling);
  const title = isFlapping(story, nowMs) ? words.flapping(subject) : openTitle(telling);
  if (what === "reminder") return words.reminder(title);
  return what === "escalation" ? words.escalation(title) : title;
}

/** Kinds whose title says all; the others have a reason. */
const PLAIN: ReadonlySet<TitleKind> = new Set(["feed", "channel", "certificate", "heartbeat", "models", "manual", "maintenance", "advisory", "alert"]); // prettier-ignore

function openTitle(telling: Telling): string {
  const { story, words, shared, subject } = telling;
  const kind = titleKindOf(telling);
  const certificate = story.timeline.findLast((event) => event.what === "certificate");
  if (certificate !== undefined && certificate.daysLeft >= 0) return words.expires(subject, certificate.daysLeft);
  const title = words.open[kind](subject);
  const { reason, outcome } = story;
  const why = reason === undefined ? outcome && shared.outcome[outcome] : shared.reason[reason];
  return PLAIN.has(kind) || why === undefined ? title : words.withReason(title, why);
}

function endTitle(telling: Telling): string {
  const { story, words, shared, subject } = telling;
  const ending = endingOf(story);
  if (ending?.what === "ended") return words[ending.why === "unobserved" ? "unobserved" : "unwatched"](subject);
  const kind = titleKindOf(telling);
  const title = words.over[kind](subject);
  const isOfCalls = kind === "outage" || kind === "degradation" || kind === "family";
  return isOfCalls ? words.after(title, durationText(lengthMs(story), shared)) : title;
}

const lengthMs = ({ begin, end = begin }: Incident): number => Math.max(0, toMs(end) - toMs(begin));

function factsOf(telling: Telling): NoticeItem["facts"] {
  const { story, words, shared, nowMs, config } = telling;
  const { fact } = words;
  const at = (t: string): string => timeText(t, config.notices);
  const { begin, end, level, window } = story;
  const since = words.ago(at(begin), durationText(Math.max(0, nowMs - toMs(begin)), shared));
  const planned = window && words.span(at(window.from), at(window.to));
  const turns = story.timeline.filter(({ what }) => what === "reopened").length;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [fact.planned, planned],
    [fact.since, window === undefined ? (end === undefined ? since : at(begin)) : undefined],
    [fact.ended, end && at(end)],
    [fact.lasted, end === undefined || window !== undefined ? undefined : durationText(lengthMs(story), shared)],
    [fact.level, end === undefined && window === undefined ? shared.level[level] : undefined],
    [fact.row, rowOf(telling)],
    [fact.page, pageOf(telling)],
    [fact.members, membersOf(telling)],
    [fact.missed, isOpen(story) && isFlapping(story, nowMs) ? words.turns(turns) : undefined],
    [fact.status, statusOf(telling)],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

/** Of calls alone: what a feed, a channel or a person tells was not asked. */
const isOfCalls = ({ kind, feed, channel }: Incident): boolean =>
  feed === undefined &&
  channel === undefined &&
  (kind === "outage" || kind === "degradation" || kind === "configuration");

function rowOf({ story, seen, words }: Telling): string | undefined {
  const row = seen.verdicts.get(story.monitor)?.failuresInRow ?? 0;
  return isOpen(story) && isOfCalls(story) && story.kind !== "configuration" && row > 0
    ? words.failures(row)
    : undefined;
}

function pageOf({ story, words, config }: Telling): string | undefined {
  const isSpokenOf = story.kind === "advisory" || (isOfCalls(story) && story.kind !== "configuration");
  if (!isSpokenOf || story.corroboration === "uncovered") return undefined;
  const said = words.page[story.corroboration];
  const { pagePublished } = story;
  return pagePublished === undefined ? said : words.pageAt(said, timeText(pagePublished, config.notices));
}

const NAMES_SHOWN = 8;

function membersOf({ story, children, config, words, shared }: Telling): string | undefined {
  const ids = story.monitors ?? (children.length > 0 ? [story, ...children].map(({ monitor }) => monitor) : []);
  const names = [...new Set(ids)].map((id) => oneLine(config.monitors.find((one) => one.id === id)?.name ?? id));
  if (names.length < 2) return undefined;
  const shown = shared.list(names.slice(0, NAMES_SHOWN));
  return names.length > NAMES_SHOWN ? words.andMore(shown, names.length - NAMES_SHOWN) : shown;
}

type Status = Extract<IncidentEvent, { what: "status" }>;

function statusOf({ story, words }: Telling): string | undefined {
  const last = story.timeline.findLast((event): event is Status => event.what === "status");
  if (last === undefined) return undefined;
  const { state, text } = last;
  return text === undefined ? words.status[state] : `${words.status[state]}: ${oneLine(text)}`;
}

function stepsOf({ story, words, config, seen }: Telling): string[] {
  const { kind, feed, channel, reason } = story;
  const { step, check, advice } = words;
  if (channel !== undefined) return reason === "missing-secret" ? [step.secret] : [`${step.channel} ${channel}`];
  if (feed !== undefined) return [story.problem === "missing-secret" ? step.secret : step.feed];
  if (kind === "certificate" || kind === "heartbeat" || kind === "alert" || kind === "models") return [step[kind]];
  if (!isOfCalls(story)) return [];
  if (reason === "missing-secret") return [step.secret];
  const findings = diagnose(story, knownOf(story, config, seen));
  const bad = findings.flatMap((finding) => (finding.state === "bad" ? (check[finding.check] ?? []) : []));
  return [...bad, advice[adviceOf(findings)]];
}

function linksOf({ story, words, config, seen }: Telling): NoticeItem["links"] {
  const { link } = words;
  const official = story.pageUrl ?? (isOfCalls(story) ? seen.pages?.get(story.monitor)?.url : undefined);
  const links: readonly (readonly [string, string | undefined])[] = [
    [link.page, pageUrlOf(story, config)],
    [link.issue, story.issue?.url],
    [link.official, official === undefined || official === "" ? undefined : withoutQuery(official)],
  ];
  return links.flatMap(([label, url]) => (url === undefined ? [] : [{ label, url }]));
}

/** What stands behind the path may be somebody's key. */
function withoutQuery(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return `${url.origin}${url.pathname}`;
}

export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
