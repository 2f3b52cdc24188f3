import { certificateText, endOf, modelsText, recoveryOf } from "./kinds.ts";
import { fill, time, type Voice } from "./fill.ts";
import { codeSpan, escapeMarkdown } from "../domain/markdown.ts";
import { latenessMs } from "../domain/corroborate.ts";
import { MINUTE_MS } from "../domain/instant.ts";
import type { Evidence, Incident, IncidentEvent, Measured, PersonsWord } from "../domain/incident.ts";
import type { IssueSubject } from "./text-subject.ts";

export interface EventView {
  readonly t: string;
  readonly says: string;
}

/** Of a long timeline its beginning and its end, so that a reader gets both. */
const EVENTS_SHOWN = { first: 15, last: 45 } as const;

/** The rows of a timeline; what lies between is counted. What people wrote stands in the issue itself. */
export function eventRows(
  all: readonly IncidentEvent[],
  incident: Incident,
  subject: IssueSubject,
  voice: Voice,
): EventView[] {
  const { first, last } = EVENTS_SHOWN;
  const events = all.filter(({ what }) => what !== "comment");
  const row = (event: IncidentEvent): EventView => ({
    t: time(event.t),
    says: eventText(event, incident, subject, voice),
  });
  const left = events.length - first - last;
  if (left <= 0) return events.map(row);
  const between = { t: "…", says: fill(voice.words.moreEvents, { count: voice.count(left) }) };
  return [...events.slice(0, first).map(row), between, ...events.slice(-last).map(row)];
}

export function eventText(event: IncidentEvent, incident: Incident, subject: IssueSubject, voice: Voice): string {
  const words = voice.words.events;
  switch (event.what) {
    case "opened":
    case "reopened":
      if (event.value !== undefined) return fill(words[event.what], { reason: measuredText(event, voice) });
      if (event.what === "opened" && incident.kind === "maintenance") return words.begun;
      if (event.what === "opened" && incident.kind === "manual") return words.filed;
      if (plainReason(event, voice) === undefined) return words[`${event.what}Bare`];
      return fill(words[event.what], { reason: reasonText(event, voice) });
    case "error":
      return fill(words.error, { reason: reasonText(event, voice) });
    case "level":
      return fill(words.level, {
        level: voice.words.level[event.level],
        reason: event.value === undefined ? reasonText(event, voice) : measuredText(event, voice),
      });
    case "page":
      return pageText(event, incident, voice);
    case "witness":
      return witnessText(event, nameOfFeed(event.feed, subject), voice);
    case "hint":
      return hintText(event, nameOfFeed(event.feed, subject), voice);
    case "certificate":
      return certificateText(event, voice.words);
    case "models":
      return modelsText(event, voice);
    case "joined":
      return fill(words.joined, { name: nameOfMonitor(event.monitor, subject) });
    case "planned":
      return fill(words.planned, { from: time(event.from), to: time(event.to) });
    case "acknowledged":
    case "taken-up":
    case "muted":
    case "false-alarm":
    case "status":
      return personText(event, voice);
    case "comment":
      return "";
    case "recovered":
      // Of a family each recovers for itself: this is the first one of it.
      return fill(words[recoveryOf(incident)], { name: escapeMarkdown(subject.name) });
    case "ended":
      return words[endOf(incident, event.why)];
  }
}

/** What a rule was broken by, as our own rules wrote it; shown as code, for it reads like the config. */
export function measuredText({ value, limit }: Measured, { words }: Voice): string {
  const [measured, against] = [value, limit].map((text) => (text === undefined ? "" : codeSpan(text)));
  return limit === undefined ? measured! : fill(words.alert.against, { value: measured!, limit: against! });
}

/** What a person said, in our words; their own stand in the issue already. */
function personText(word: Exclude<PersonsWord, { what: "comment" }>, { words: { events } }: Voice): string {
  const by = codeSpan(word.by);
  switch (word.what) {
    case "acknowledged":
      return fill(word.how === "closed" ? events.closedByHand : events.acknowledged, { by });
    case "taken-up":
      return fill(events.takenUp, { by });
    case "muted":
      return fill(events.muted, { by, until: time(word.until) });
    case "false-alarm":
      return fill(events.falseAlarm, { by });
    case "status":
      return word.text === undefined
        ? `${events.status[word.state]}.`
        : `${events.status[word.state]}: ${escapeMarkdown(word.text)}`;
  }
}

function pageText(
  { corroboration, title }: Extract<IncidentEvent, { what: "page" }>,
  incident: Incident,
  voice: Voice,
): string {
  const { page, pageAdvisory, pageAdvisoryWithoutTitle, pageWithoutTitle } = voice.words.events;
  const values = {
    lateness: latenessText(latenessMs(incident) ?? 0, voice),
    title: title === undefined ? "" : escapeMarkdown(title),
  };
  if (corroboration === "advisory") return fill(title === undefined ? pageAdvisoryWithoutTitle : pageAdvisory, values);
  return fill(title === undefined ? pageWithoutTitle : page, values);
}

const nameOfFeed = (feed: string, { feedNames }: IssueSubject): string => escapeMarkdown(feedNames?.get(feed) ?? feed);

export const nameOfMonitor = (monitor: string, { names }: IssueSubject): string => {
  const name = names?.get(monitor);
  return name === undefined ? codeSpan(monitor) : escapeMarkdown(name);
};

function witnessText({ title, uptime }: Extract<IncidentEvent, { what: "witness" }>, feed: string, voice: Voice) {
  const { witness, witnessTrouble, witnessUptime } = voice.words.events;
  const says =
    title === undefined
      ? uptime === undefined
        ? witnessTrouble
        : fill(witnessUptime, { percent: voice.percent(uptime) })
      : escapeMarkdown(title);
  return fill(witness, { feed, says });
}

function hintText({ count, usual, windowMs }: Extract<IncidentEvent, { what: "hint" }>, feed: string, voice: Voice) {
  return fill(voice.words.events.hint, {
    feed,
    count: voice.count(count),
    usual: voice.count(Math.round(usual * 10) / 10),
    window: voice.duration(windowMs),
  });
}

export function latenessText(lateMs: number, { words, duration }: Voice): string {
  const { late, early, atOnce } = words.lateness;
  if (Math.abs(lateMs) < MINUTE_MS) return atOnce;
  return fill(lateMs > 0 ? late : early, { duration: duration(Math.abs(lateMs)) });
}

export interface Why {
  readonly outcome?: Evidence["outcome"];
  readonly reason?: NonNullable<Evidence["reason"]>;
}

export function plainReason(why: Why, { shared }: Voice): string | undefined {
  if (why.reason !== undefined) return shared.reason[why.reason];
  return why.outcome === undefined ? undefined : shared.outcome[why.outcome];
}

export function reasonText(why: Why, voice: Voice): string {
  const phrase = plainReason(why, voice) ?? voice.words.unknownReason;
  return why.reason === undefined ? phrase : `${phrase} (${codeSpan(why.reason)})`;
}
