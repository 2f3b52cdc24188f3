import { toMs } from "../domain/instant.ts";
import { INCIDENT_PAGES_MS } from "../domain/incident.ts";
import type { SiteContext, SiteIncident } from "./context.ts";
import { outsideUrl } from "./outside.ts";

/** The incidents that began in one month of the site's zone, newest first. */
export interface ArchiveMonth {
  /** `2026-11` */
  readonly key: string;
  readonly fromMs: number;
  readonly incidents: readonly SiteIncident[];
}

const known = new WeakMap<SiteContext, readonly ArchiveMonth[]>();

/** All months in which some began, newest first; worked out once a build. */
export function archiveMonths(context: SiteContext): readonly ArchiveMonth[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const { calendar, incidents } = context;
  const keyOf = ({ incident }: SiteIncident): string => {
    const beganMs = toMs(incident.begin);
    return new Date(beganMs + calendar.offsetMs(beganMs)).toISOString().slice(0, 7);
  };
  const months = [...Map.groupBy(incidents, keyOf)].map(([key, own]) => ({
    key,
    fromMs: toMs(own[0]!.incident.begin),
    incidents: own,
  }));
  known.set(context, months);
  return months;
}

export const monthPath = ({ key }: ArchiveMonth): string => `incidents/${key}.html`;

/** Where incidents are of which the site has no page any more; `undefined` while it has one of each. */
export function olderIncidents({
  facts,
  input,
  format,
}: SiteContext): { readonly day: string; readonly href: string } | undefined {
  const repository = outsideUrl(input.repositoryUrl)?.replace(/\/$/u, "");
  if (repository === undefined) return undefined;
  const cutMs = input.nowMs - INCIDENT_PAGES_MS;
  if (!facts.some(({ sinceMs = Infinity }) => sinceMs < cutMs)) return undefined;
  return { day: format.fullDay(cutMs), href: `${repository}/tree/HEAD/history/incidents` };
}
