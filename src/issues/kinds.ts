import { fill, time, type Voice } from "./fill.ts";
import { codeSpan } from "../domain/markdown.ts";
import type { IssueWords } from "../locales/issues.ts";
import type { CertificateEvent } from "../domain/certificate.ts";
import type { Incident, NamedModels } from "../domain/incident.ts";
import type { ModelsEvent } from "../domain/models.ts";

/** Incidents in which no call failed: pages, diagnosis and causes say nothing of them. */
export const isOfNobody = ({ kind, feed, channel }: Incident): boolean =>
  kind === "certificate" ||
  kind === "models" ||
  kind === "alert" ||
  kind === "manual" ||
  kind === "maintenance" ||
  feed !== undefined ||
  channel !== undefined;

/** Of several monitors of one provider or host: it stands for all of them. */
export const isFamily = ({ provider }: Incident): boolean => provider !== undefined;

const certificateOf = ({ timeline }: Incident): CertificateEvent | undefined =>
  timeline.findLast((event) => event.what === "certificate");

const isExpired = (incident: Incident): boolean => (certificateOf(incident)?.daysLeft ?? 0) < 0;

export function titleOf(incident: Incident, words: IssueWords): string {
  if (incident.feed !== undefined) return words.unreadFeed.title;
  if (incident.channel !== undefined) return words.channel.title;
  if (isFamily(incident)) return words.family.title;
  return incident.kind === "certificate" && isExpired(incident) ? words.titleExpired : words.title[incident.kind];
}

export function openingOf(incident: Incident, words: IssueWords): string {
  if (incident.feed !== undefined) return words.unreadFeed.opening;
  if (incident.channel !== undefined) return words.channel.opening;
  if (isFamily(incident)) return words.family.opening;
  return incident.kind === "certificate" && isExpired(incident) ? words.openingExpired : words.opening[incident.kind];
}

/** A title that names what it is about says all; others name the reason, too. */
export const namesReason = (incident: Incident): boolean =>
  incident.kind === "heartbeat" || isFamily(incident) || isOfNobody(incident);

/** Why a feed could not be read the last time. */
export const problemOf = ({ problem }: Incident, words: IssueWords): string =>
  problem === undefined ? words.unknownReason : words.unreadFeed.problem[problem];

/** What the texts about a certificate need, by its last step. */
export function certificateValues(incident: Incident, words: IssueWords): Readonly<Record<string, string>> {
  const last = certificateOf(incident);
  return last === undefined ? {} : valuesOf(last, words);
}

function valuesOf({ daysLeft, to }: CertificateEvent, words: IssueWords): Readonly<Record<string, string>> {
  const { one, many, today } = words.days;
  const days = daysLeft < 1 ? today : daysLeft === 1 ? one : fill(many, { count: String(daysLeft) });
  return { days, to: time(to) };
}

export function certificateText(event: CertificateEvent, words: IssueWords): string {
  return fill(event.daysLeft < 0 ? words.events.expired : words.events.certificate, valuesOf(event, words));
}

/** The names of a change: those of them that an event keeps, as code, and how many more there are. */
export function modelsText(event: ModelsEvent | undefined, voice: Voice): string {
  if (event === undefined) return "";
  const { modelsAppeared, modelsVanished } = voice.words.events;
  const parts = [
    ...(event.appeared.count > 0 ? [fill(modelsAppeared, { names: namesText(event.appeared, voice) })] : []),
    ...(event.vanished.count > 0 ? [fill(modelsVanished, { names: namesText(event.vanished, voice) })] : []),
  ];
  return parts.join(" ");
}

function namesText({ count, names }: NamedModels, { words, count: text }: Voice): string {
  const shown = names.map(codeSpan).join(", ");
  const more = count - names.length;
  return more > 0 ? fill(words.events.andMore, { names: shown, count: text(more) }) : shown;
}

/** The word for an end of which nobody can say that it is well. */
export function endOf({ feed, channel, kind }: Incident, why: "unobserved" | "no-longer-watched") {
  if (feed !== undefined) return "unused";
  if (kind === "maintenance") return "withdrawn";
  return channel === undefined ? why : "unusedChannel";
}

/** The word for an end that is well. */
export function recoveryOf(incident: Incident) {
  if (incident.feed !== undefined) return "readable";
  if (incident.channel !== undefined) return "deliverable";
  if (isFamily(incident)) return "family";
  switch (incident.kind) {
    case "certificate":
      return "renewed";
    case "models":
      return "settled";
    case "alert":
      return "kept";
    case "maintenance":
      return "maintained";
    case "manual":
      return "told";
    default:
      return "recovered";
  }
}
