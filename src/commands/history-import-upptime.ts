import { changeHistory, type Changed } from "./history-push.ts";
import { changesFor } from "../ledger/write.ts";
import { EVERYTHING } from "../ledger/depth.ts";
import { namesOf } from "./run/depth.ts";
import { readLedger } from "../ledger/read.ts";
export { UPPTIME_FOLDER } from "../imports/upptime-history.ts";
import { readUpptimeHistory, type ImportedSite } from "../imports/upptime-history.ts";
import type { Config } from "../config/config.ts";
import type { Instant } from "../domain/instant.ts";
import type { Ledger } from "../domain/ledger.ts";
import type { LockWorld } from "./run/push-lock.ts";
import type { Note } from "../imports/contract.ts";
import type { Past } from "../world.ts";

/** What came of one site of Upptime's. */
export interface SiteImport {
  readonly slug: string;
  readonly monitor: string;
  /** First and last day that were found; absent where there was none. */
  readonly from?: Instant;
  readonly to?: Instant;
  /** Days and past incidents that are new to the ledger. */
  readonly days: number;
  readonly incidents: number;
  /** Those that stand already from an earlier import. */
  readonly standing: number;
  /** Those of a time of which the ledger has calls of its own. */
  readonly ownTime: number;
}

export interface UpptimeImport {
  readonly sites: readonly SiteImport[];
  readonly notes: readonly Note[];
  /** Files that change. */
  readonly files: readonly string[];
}

/**
 * Takes over what Upptime kept: days by the changes of a site's state, and past outages. Nothing that stands is changed, and
 * nothing is taken of a time of which the ledger has calls of its own. Not live, it only says what it would add.
 * @throws {KnownError} where the clone can't be read, or the change could not be pushed.
 */
export async function importUpptime(
  world: LockWorld,
  config: Config,
  source: { readonly past: Past; readonly issues?: string },
  how: { readonly run: string; readonly live: boolean },
): Promise<Changed<UpptimeImport>> {
  const { sites, notes } = await readUpptimeHistory(source.past, config.monitors, source.issues);
  return changeHistory(world, how, async (base) => {
    const options = { nowMs: world.clock.now(), depth: EVERYTHING, names: namesOf(config) };
    const ledger = await readLedger(base, options);
    const sorted = sites.map((site) => sortOut(site, ledger));
    const imported = sorted.flatMap(({ days }) => days);
    const incidents = sorted.flatMap((one) => one.incidents);
    const changes = await changesFor(base, { imported, incidents });
    const draft = { sites: sorted.map(({ told }) => told), notes, files: [...changes.keys()].sort() };
    return { draft, subject: subjectOf(draft.sites), changes };
  });
}

/** What of a site is new, and what is told of it. */
function sortOut(site: ImportedSite, ledger: Ledger) {
  const beginning = beginningOf(ledger, site.monitor);
  const daysBefore = site.days.filter(({ t }) => t.slice(0, 10) < beginning.slice(0, 10));
  const incidentsBefore = site.incidents.filter(({ begin }) => begin < beginning);
  const known = new Set(ledger.imported.filter(({ monitor }) => monitor === site.monitor).map(({ t }) => t));
  const standing = new Set(ledger.incidents.map(({ id }) => id));
  const days = daysBefore.filter(({ t }) => !known.has(t));
  const incidents = incidentsBefore.filter(({ id }) => !standing.has(id));
  const [from, to] = [site.days[0]?.t, site.days.at(-1)?.t];
  const before = daysBefore.length + incidentsBefore.length;
  const told: SiteImport = {
    slug: site.slug,
    monitor: site.monitor,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    days: days.length,
    incidents: incidents.length,
    standing: before - days.length - incidents.length,
    ownTime: site.days.length + site.incidents.length - before,
  };
  return { days, incidents, told };
}

const NEVER = "9999";

/** When the ledger's own calls of a monitor begin. */
function beginningOf({ samples, hours, days, months }: Ledger, monitor: string): Instant {
  const own = [samples, hours, days, months].flatMap((lines: readonly { t: Instant; monitor: string }[]) =>
    lines.filter((line) => line.monitor === monitor).map(({ t }) => t),
  );
  return own.reduce((first, t) => (t < first ? t : first), NEVER);
}

function subjectOf(sites: readonly SiteImport[]): string {
  const days = sites.reduce((sum, one) => sum + one.days, 0);
  const incidents = sites.reduce((sum, one) => sum + one.incidents, 0);
  return `Import from Upptime: ${counted(days, "day")} and ${counted(incidents, "incident")} of ${counted(sites.length, "monitor")}`;
}

/** What was taken over, a site a line, and what was not. */
export function importedUpptimeText({ draft, commit }: Changed<UpptimeImport>, live: boolean): string {
  const lines = draft.sites.map(siteText);
  const notes = draft.notes.map(({ key, why }) => `  ${key}: ${why}`);
  return `${[...lines, ...(notes.length > 0 ? ["", "To know:", ...notes] : []), "", ending(draft, live, commit)].join("\n")}\n`;
}

function ending({ files }: UpptimeImport, live: boolean, commit: string | undefined): string {
  if (files.length === 0) return "There is nothing to add.";
  const changed = counted(files.length, "file");
  if (!live) return `This would change ${changed}. Nothing was: add --live.`;
  return `${changed} changed${commit === undefined ? "" : `, in ${commit.slice(0, 12)}`}.`;
}

function siteText({ slug, monitor, from, to, days, incidents, standing, ownTime }: SiteImport): string {
  const name = slug === monitor ? monitor : `${monitor} (history/${slug}.yml)`;
  if (from === undefined || to === undefined) return `${name}: nothing was found.`;
  const more = [
    ...(standing > 0 ? [`${counted(standing, "line")} from before`] : []),
    ...(ownTime > 0 ? [`${counted(ownTime, "line")} of a time that was watched here`] : []),
  ];
  const found = `${counted(days, "day")} and ${counted(incidents, "incident")} of ${from.slice(0, 10)} to ${to.slice(0, 10)}`;
  return `${name}: ${found}${more.length === 0 ? "" : `, besides ${more.join(" and ")}`}.`;
}

const counted = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
