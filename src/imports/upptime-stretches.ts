import { HOUR_MS, MINUTE_MS } from "../domain/instant.ts";
import type { Seen, Series, Status } from "./upptime-versions.ts";

/**
 * Upptime writes each site at least once a day. A state holds until the next one was seen; where nothing was written for
 * longer than a day and a half, nobody knows how it went on, and the state is not taken to have held for longer either.
 */
const HOLDS_MS = 36 * HOUR_MS;
/** Sites are asked one after another: those of one run were written within this time. */
const RUN_MS = 10 * MINUTE_MS;
/** The next run is on another machine: what the last one's network was to blame for is over by then. */
const RUNNERS_FAULT_MS = 2 * HOUR_MS;

/** A time in which one state was seen. `unclear`: no answer, together with other sites, so that the runner may be to blame. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly state: Status | "unclear";
  readonly seen: Seen;
  /** What came after it is not known. */
  readonly isCut: boolean;
}

/** The stretches of a site, oldest first, up to the moment of the newest commit. */
export function stretchesOf({ seen, removedMs }: Series, asOfMs: number): Stretch[] {
  return seen.flatMap((one, index): Stretch[] => {
    const nextMs = Math.min(
      seen[index + 1]?.atMs ?? asOfMs,
      removedMs.find((ms) => ms > one.atMs) ?? Number.POSITIVE_INFINITY,
    );
    const toMs = Math.min(nextMs, one.atMs + HOLDS_MS);
    const isCut = toMs < nextMs || toMs !== seen[index + 1]?.atMs;
    return toMs > one.atMs ? [{ fromMs: one.atMs, toMs, state: one.status, seen: one, isCut }] : [];
  });
}

/** Stretches without a break in which a site was not up. */
export function troublesIn(stretches: readonly Stretch[]): Stretch[][] {
  const troubles: Stretch[][] = [];
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.state === "up") continue;
    const before = stretches[index - 1];
    const goesOn = before !== undefined && before.state !== "up" && !before.isCut;
    if (goesOn) troubles.at(-1)?.push(stretch);
    else troubles.push([stretch]);
  }
  return troubles;
}

/**
 * Marks short troubles that began without an answer (code 0) in a run in which at least half of the sites, two or more, fared
 * alike. Answers with the same sites in the same order.
 */
export function markUnclear(sites: readonly (readonly Stretch[])[]): Stretch[][] {
  const mute = sites.map((stretches) =>
    troublesIn(stretches).filter((trouble) => {
      const [first, last] = [trouble[0], trouble.at(-1)];
      const isShort = first !== undefined && last !== undefined && last.toMs - first.fromMs <= RUNNERS_FAULT_MS;
      return isShort && trouble.every(({ seen }) => seen.status === "down" && seen.code === 0) && !last.isCut;
    }),
  );
  const isWatched = (stretches: readonly Stretch[], atMs: number): boolean =>
    stretches.some(({ fromMs, toMs }) => fromMs - RUN_MS <= atMs && toMs + RUN_MS >= atMs);
  const alike = (atMs: number): boolean => {
    const failed = mute.filter((troubles) =>
      troubles.some(([first]) => Math.abs((first?.fromMs ?? 0) - atMs) <= RUN_MS),
    );
    const watched = sites.filter((stretches) => isWatched(stretches, atMs));
    return failed.length >= 2 && failed.length * 2 >= watched.length;
  };
  return sites.map((stretches, index) => {
    const unclear = new Set((mute[index] ?? []).filter(([first]) => alike(first?.fromMs ?? 0)).flat());
    return stretches.map((stretch) => (unclear.has(stretch) ? { ...stretch, state: "unclear" } : stretch));
  });
}
