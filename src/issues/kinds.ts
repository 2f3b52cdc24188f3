import { enIssues as words } from "../locales/en-issues.ts";
import { fill, time } from "./fill.ts";
import { codeSpan } from "../domain/markdown.ts";
import type { CertificateEvent } from "../domain/certificate.ts";
import type { Incident, NamedModels } from "../domain/incident.ts";
import type { ModelsEvent } from "../domain/models.ts";

/** Incidents in which no call failed: pages, diagnosis and causes say nothing of them. */
export const isOfNobody = ({ kind, feed }: Incident): boolean =>
  kind === "certificate" || kind === "models" || feed !== undefined;

const certificateOf = ({ timeline }: Incident): CertificateEvent | undefined =>
  timeline.findLast((event) => event.what === "certificate");

const isExpired = (incident: Incident): boolean => (certificateOf(incident)?.daysLeft ?? 0) < 0;

export function titleOf(incident: Incident): string {
  if (incident.feed !== undefined) return words.unreadFeed.title;
  return incident.kind === "certificate" && isExpired(incident) ? words.titleExpired : words.title[incident.kind];
}

export function openingOf(incident: Incident): string {
  if (incident.feed !== undefined) return words.unreadFeed.opening;
  return incident.kind === "certificate" && isExpired(incident) ? words.openingExpired : words.opening[incident.kind];
}

/** Why a feed could not be read the last time. */
export const problemOf = ({ problem }: Incident): string =>
  problem === undefined ? words.unknownReason : words.unreadFeed.problem[problem];

/** What the texts about a certificate need, by its last step. */
export function certificateValues(incident: Incident): Readonly<Record<string, string>> {
  const last = certificateOf(incident);
  return last === undefined ? {} : valuesOf(last);
}

function valuesOf({ daysLeft, to }: CertificateEvent): Readonly<Record<string, string>> {
  const { one, many, today } = words.days;
  const days = daysLeft < 1 ? today : daysLeft === 1 ? one : fill(many, { count: String(daysLeft) });
  return { days, to: time(to) };
}

export function certificateText(event: CertificateEvent): string {
  return fill(event.daysLeft < 0 ? words.events.expired : words.events.certificate, valuesOf(event));
}

/** The names of a change: those of them that an event keeps, as code, and how many more there are. */
export function modelsText(event: ModelsEvent | undefined): string {
  if (event === undefined) return "";
  const { modelsAppeared, modelsVanished } = words.events;
  const parts = [
    ...(event.appeared.count > 0 ? [fill(modelsAppeared, { names: namesText(event.appeared) })] : []),
    ...(event.vanished.count > 0 ? [fill(modelsVanished, { names: namesText(event.vanished) })] : []),
  ];
  return parts.join(" ");
}

function namesText({ count, names }: NamedModels): string {
  const shown = names.map(codeSpan).join(", ");
  const more = count - names.length;
  return more > 0 ? fill(words.events.andMore, { names: shown, count: String(more) }) : shown;
}

/** The word for an end of which nobody can say that it is well. */
export const endOf = ({ feed }: Incident, why: "unobserved" | "no-longer-watched") =>
  feed === undefined ? why : "unused";

/** The word for an end that is well. */
export function recoveryOf({ kind, feed }: Incident): "recovered" | "readable" | "renewed" | "settled" {
  if (feed !== undefined) return "readable";
  if (kind === "certificate") return "renewed";
  return kind === "models" ? "settled" : "recovered";
}
