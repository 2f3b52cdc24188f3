import { fill, time, type Voice } from "./fill.ts";
import { certificateValues, isFamily, modelsText, problemOf } from "./kinds.ts";
import { codeSpan, escapeMarkdown } from "../domain/markdown.ts";
import { endingOf, type Incident, type IncidentEvent, type Measured } from "../domain/incident.ts";
import { levelOfFamily } from "../domain/family.ts";
import { plainReason, reasonText } from "./text-events.ts";
import { toMs } from "../domain/instant.ts";
import type { FamilyMember, IssueSubject } from "./text-subject.ts";
import type { MemberView } from "./views.ts";

/** Of more there is no use in a list. */
const MEMBERS_SHOWN = 40;

/** What the incident is about, by its name: not escaped. */
export function nameOf(incident: Incident, subject: IssueSubject): string {
  if (isFamily(incident)) return incident.provider ?? subject.name;
  if (incident.kind === "manual" || incident.kind === "maintenance") return incident.title ?? subject.name;
  return incident.channel ?? subject.name;
}

/** Of an incident of several monitors: how many they are. */
export const countOf = ({ family = [] }: IssueSubject): number => family.length + 1;

export const levelOf = (incident: Incident, { family = [] }: IssueSubject): Incident["level"] =>
  family.length === 0
    ? incident.level
    : levelOfFamily({ parent: incident, children: family.map((one) => one.incident) });

/** When all of it was over; of one that goes on, the moment of its last news. */
export function endOfAll(incident: Incident, { family = [] }: IssueSubject): string {
  const ends = [incident, ...family.map((one) => one.incident)].map(({ end }) => end ?? "");
  return ends.toSorted().at(-1) || (incident.timeline.at(-1)?.t ?? incident.detected);
}

/** What the last step of a rule measured. */
export const measuredOf = ({ timeline }: Incident): Measured =>
  timeline.findLast(
    (event): event is Extract<IncidentEvent, { what: "opened" | "level" | "reopened" }> =>
      "value" in event && event.value !== undefined,
  ) ?? {};

/** What the sentences of a language may name, escaped. */
export function valuesOf(incident: Incident, subject: IssueSubject, voice: Voice): Readonly<Record<string, string>> {
  const end = endOfAll(incident, subject);
  const name = escapeMarkdown(nameOf(incident, subject));
  const { title, window, rule, channel, feed } = incident;
  return {
    name,
    first: escapeMarkdown(subject.name),
    count: voice.count(countOf(subject)),
    begin: time(incident.begin),
    end: time(end),
    duration: voice.duration(Math.max(0, toMs(end) - toMs(incident.begin))),
    reason: reasonText(incident, voice),
    title: escapeMarkdown(title ?? subject.name),
    rule: escapeMarkdown(title ?? rule ?? ""),
    channel: escapeMarkdown(channel ?? ""),
    models: modelsText(
      incident.timeline.findLast((event) => event.what === "models"),
      voice,
    ),
    ...(window !== undefined && { from: time(window.from), to: time(window.to) }),
    ...certificateValues(incident, voice.words),
    ...(feed !== undefined && {
      feed: escapeMarkdown(subject.feed?.name ?? feed),
      url: codeSpan(subject.feed?.url ?? feed),
      problem: problemOf(incident, voice.words),
    }),
  };
}

/** The parts of a common incident, the parent's own monitor first, each with how it is. */
export function membersOf(incident: Incident, subject: IssueSubject, voice: Voice): MemberView[] {
  const { family = [], name, pageUrl } = subject;
  if (family.length === 0) return [];
  return [{ incident, name, pageUrl }, ...family].slice(0, MEMBERS_SHOWN).map((one) => ({
    name: escapeMarkdown(one.name),
    state: stateOf(one.incident, voice),
    reason: plainReason(one.incident, voice) ?? voice.words.unknownReason,
    url: one.pageUrl === undefined ? undefined : safeUrl(one.pageUrl),
  }));
}

function stateOf(incident: FamilyMember["incident"], { words: { family }, duration }: Voice): string {
  const { begin, end, kind } = incident;
  if (end === undefined) {
    const failing = kind === "outage" || kind === "degradation" ? family.failing[kind] : family.failing.other;
    return fill(failing, { begin: time(begin) });
  }
  const values = { end: time(end), duration: duration(toMs(end) - toMs(begin)) };
  return fill(endingOf(incident)?.what === "ended" ? family.ended : family.over, values);
}

/** An address as the target of a link: nothing in it ends the link or a table's cell; `undefined` of what is no web address. */
export function safeUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { href, protocol } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return href.replaceAll(/[()<>[\]|\\`*_~"'\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A link, or its words alone where the address is none; the words arrive escaped. */
export function linkText(words: string, address: string | undefined): string {
  const url = address === undefined ? undefined : safeUrl(address);
  return url === undefined ? words : `[${words}](${url})`;
}
