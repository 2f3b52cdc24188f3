import { encode } from "../../ledger/codec.ts";
import { HOUR_MS, toInstant, toMs } from "../../domain/instant.ts";
import { isLate } from "../../domain/rollup-close.ts";
import { keyOf, startOf } from "../../domain/rollup.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Sample } from "../../domain/sample.ts";

/** What a run has to add, by whether the hours of it still wait. */
export interface Sorted {
  readonly timely: readonly Sample[];
  /** Kept apart: they are neither judged nor counted before somebody repairs the history. */
  readonly late: readonly Sample[];
}

/**
 * A sample is late when its hour is closed: by the time, or, where this runner's clock is behind, by the line that another
 * run has made of it. What stands already is where it is, whatever time it has become since.
 */
export function sortLate(
  fresh: readonly Sample[],
  { samples, late, hours }: Pick<Ledger, "samples" | "late" | "hours">,
  nowMs: number,
): Sorted {
  const begins = new Set(fresh.map(beginOf));
  const closed = new Set(hours.filter(({ t }) => begins.has(t)).map(keyOf));
  const isClosed = (one: Sample): boolean => isLate(one, nowMs) || closed.has(keyOf({ ...one, t: beginOf(one) }));
  const [overdue, timely] = [fresh.filter(isClosed), fresh.filter((one) => !isClosed(one))];
  if (overdue.length === 0 && late.length === 0) return { timely: fresh, late: [] };
  const standing = linesOf(samples, overdue);
  const apart = linesOf(late, timely);
  return {
    timely: fresh.filter((one) => (isClosed(one) ? standing.has(encode(one)) : !apart.has(encode(one)))),
    late: overdue.filter((one) => !standing.has(encode(one))),
  };
}

const beginOf = ({ t }: Sample): string => toInstant(startOf(toMs(t), HOUR_MS));

/** The lines that stand at the times of some samples. */
function linesOf(standing: readonly Sample[], fresh: readonly Sample[]): ReadonlySet<string> {
  const times = new Set(fresh.map(({ t }) => t));
  return new Set(standing.filter(({ t }) => times.has(t)).map(encode));
}

const REMEDY = "`uptimeline history repair` counts what can still be counted";
const NAMED_MOST = 3;

/** `3 samples came after their hour was closed (chat, film; 2026-11-21T07 to 2026-11-21T08) …` */
export function lateText(late: readonly Sample[]): string {
  const monitors = [...new Set(late.map(({ monitor }) => monitor))].toSorted();
  const named = monitors.slice(0, NAMED_MOST).join(", ");
  const more = monitors.length > NAMED_MOST ? ` and ${monitors.length - NAMED_MOST} more` : "";
  const hours = late.map(({ t }) => t.slice(0, "2026-11-21T09".length)).toSorted();
  const span = hours[0] === hours.at(-1) ? hours[0] : `${hours[0]} to ${hours.at(-1)}`;
  const came = `${samplesText(late.length)} came after the hour was closed (${named}${more}; ${span})`;
  return `${came}: kept in history/samples/late/, counted nowhere. ${REMEDY}`;
}

/** What is said once a run while such samples wait. */
export function waitingText(late: readonly Sample[]): string {
  const wait = late.length === 1 ? "waits" : "wait";
  return `${samplesText(late.length)} that came after the hour was closed ${wait} in history/samples/late/, counted nowhere. ${REMEDY}`;
}

const samplesText = (count: number): string => `${count} ${count === 1 ? "sample" : "samples"}`;
