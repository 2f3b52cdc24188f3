import { daysBetween, type CertificateEvent } from "../domain/certificate.ts";
import { endingOf, type Incident } from "../domain/incident.ts";
import { toMs } from "../domain/instant.ts";
import type { ModelsEvent } from "../domain/models.ts";
import { spokenNameOf, type SiteContext, type SiteIncident } from "./context.ts";
import { feedBrief, feedTitle, isOfFeed } from "./feed-phrases.ts";
import { outsideText } from "./outside.ts";

/** Names that are shown of each side of a change; the others are counted. */
export const NAMES_SHOWN = 20;
const NAMES_IN_LINE = 3;

export const certificateOf = ({ timeline }: Incident): CertificateEvent | undefined =>
  timeline.findLast((event) => event.what === "certificate");

const modelsOf = ({ timeline }: Incident): ModelsEvent | undefined =>
  timeline.findLast((event) => event.what === "models");

/** Whole days to a certificate's end: now, or when it was last told. */
export function daysLeftOf({ incident }: SiteIncident, nowMs: number): number | undefined {
  const last = certificateOf(incident);
  if (last === undefined) return undefined;
  return incident.end === undefined ? daysBetween(nowMs, last.to) : last.daysLeft;
}

/** `X: its certificate expires in 6 days`, `X: 2 models gone, 1 new model`. */
export function newsTitle(context: SiteContext, one: SiteIncident): string {
  const words = context.locale.incident;
  const name = spokenNameOf(one.facts);
  if (isOfFeed(one.incident)) return feedTitle(context, one.incident);
  if (one.incident.kind === "models") return words.models.title(name, modelsChange(context, one));
  if (one.incident.end !== undefined) return words.certificate.over(name, endingOf(one.incident)?.what === "recovered");
  return words.certificate.now(name, daysLeftOf(one, context.input.nowMs) ?? 0);
}

/** The same in a list, where the name stands before it. */
export function newsBrief(context: SiteContext, one: SiteIncident): string {
  const { certificate } = context.locale.incident;
  if (isOfFeed(one.incident)) return feedBrief(context, one.incident);
  if (one.incident.kind === "models") return modelsChange(context, one);
  if (one.incident.end !== undefined) return certificate.briefOver;
  return certificate.brief(daysLeftOf(one, context.input.nowMs) ?? 0);
}

function modelsChange({ locale }: SiteContext, { incident }: SiteIncident): string {
  const { appeared, vanished } = countsOf(incident);
  return locale.incident.story.models(appeared, vanished);
}

/** How many models came and went. */
export function countsOf(incident: Incident): { readonly appeared: number; readonly vanished: number } {
  const last = modelsOf(incident);
  return { appeared: last?.appeared.count ?? 0, vanished: last?.vanished.count ?? 0 };
}

/** When it expires, or which models it is about: a sentence. */
export function newsText({ locale, format }: SiteContext, { incident }: SiteIncident): string {
  const { story, unreadFeed } = locale.incident;
  if (incident.feed !== undefined) return locale.index.reasonTold(unreadFeed.why(incident.problem));
  const last = certificateOf(incident);
  if (last !== undefined)
    return locale.index.reasonTold(locale.incident.certificate.onDay(format.fullDay(toMs(last.to))));
  const names = namesOf(incident, NAMES_IN_LINE);
  const { appeared, vanished } = countsOf(incident);
  const more = appeared + vanished - names.appeared.length - names.vanished.length;
  return story.modelNames(names.appeared, names.vanished, more);
}

/** The first names of a change, safe to be shown. */
export function namesOf(
  incident: Incident,
  most: number = NAMES_SHOWN,
): { readonly appeared: string[]; readonly vanished: string[] } {
  const last = modelsOf(incident);
  const shown = (names: readonly string[] = []): string[] => names.slice(0, most).map((text) => outsideText(text));
  return { appeared: shown(last?.appeared.names), vanished: shown(last?.vanished.names) };
}
