import { DAY_MS } from "../domain/instant.ts";
import type { FeedChange, Ledger, MonitorLines } from "../domain/ledger.ts";
import { createHistories, type MonitorHistory } from "../domain/monitor-history.ts";
import { cells, type Cell } from "../domain/window.ts";
import { INCIDENT_ID } from "./incident-kinds.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";

/** A monitor's lines, and what is measured from them: by far the most of what is known of it. */
export interface MonitorWhole {
  readonly ledger: Ledger;
  readonly history: MonitorHistory;
  /** Hours of the last 7 days. */
  readonly hours: readonly Cell[];
}

/** Wholes that are kept at once where lines are read monitor by monitor: a page asks for those of few. */
const KEPT = 4;

/** A monitor's lines are taken out of the ledger where they are not given. */
export type WholeOf = (monitor: SiteMonitor, lines?: MonitorLines) => MonitorWhole;

export function wholeMaker(input: Pick<SiteInput, "ledger" | "nowMs">): WholeOf {
  const { nowMs } = input;
  const ledgerOf = splitLedger(input);
  const historyOf = createHistories(nowMs);
  return (monitor, lines) => {
    const ledger = ledgerOf(monitor, lines);
    const history = historyOf(ledger);
    const range = { fromMs: nowMs - 7 * DAY_MS, toMs: nowMs, step: "hour" } as const;
    return { ledger, history, hours: cells(history, range) };
  };
}

/** By monitor: its lines are read, or taken out of the ledger, when they are asked for. */
export function monitorWholes({ linesOf }: SiteInput, wholeOf: WholeOf): (monitor: SiteMonitor) => MonitorWhole {
  const known = new Map<string, MonitorWhole>();
  let latest: { readonly id: string; readonly whole: MonitorWhole } | undefined;
  return (monitor) => {
    const { id } = monitor;
    if (latest?.id === id) return latest.whole;
    const whole = known.get(id) ?? wholeOf(monitor, linesOf?.(id));
    known.delete(id);
    known.set(id, whole);
    if (linesOf !== undefined && known.size > KEPT) known.delete(known.keys().next().value!);
    latest = { id, whole };
    return whole;
  };
}

/** The ledger by monitor: every later question reads only the lines of its own. */
function splitLedger({ ledger }: Pick<SiteInput, "ledger">): (monitor: SiteMonitor, lines?: MonitorLines) => Ledger {
  const by = <T extends { readonly monitor: string }>(lines: readonly T[]) =>
    Map.groupBy(lines, ({ monitor }) => monitor);
  const [samples, hours, days] = [by(ledger.samples), by(ledger.hours), by(ledger.days)];
  const [figures, months, years] = [by(ledger.figures), by(ledger.months), by(ledger.years)];
  const imported = by(ledger.imported);
  const [incidents, corrections] = [
    // What is planned is no trouble of a monitor: `view-maintenance.ts` tells of it.
    by(ledger.incidents.filter(({ id, kind }) => kind !== "maintenance" && INCIDENT_ID.test(id))),
    by(ledger.corrections),
  ];
  const changesOf = createChanges(ledger);
  return ({ id, feeds }, lines) => ({
    ...ledger,
    samples: samples.get(id) ?? [],
    figures: figures.get(id) ?? [],
    hours: hours.get(id) ?? [],
    days: days.get(id) ?? [],
    months: months.get(id) ?? [],
    years: years.get(id) ?? [],
    imported: imported.get(id) ?? [],
    incidents: (incidents.get(id) ?? []).toSorted((a, b) => (a.begin < b.begin ? -1 : 1)),
    corrections: corrections.get(id) ?? [],
    feedChanges: changesOf(feeds.map(({ feed }) => feed)),
    ...lines,
  });
}

/** What sources said, by time; one and the same list for monitors that have the same ones. */
function createChanges({ feedChanges }: Ledger): (feeds: readonly string[]) => readonly FeedChange[] {
  const byFeed = Map.groupBy(feedChanges, ({ report }) => report.feed);
  const known = new Map<string, readonly FeedChange[]>();
  return (feeds) => {
    const names = [...new Set(feeds)];
    const key = JSON.stringify(names);
    const own =
      known.get(key) ??
      names.flatMap((feed) => byFeed.get(feed) ?? []).toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0));
    known.set(key, own);
    return own;
  };
}
