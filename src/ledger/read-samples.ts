import { HOUR_MS, toMs, type Instant } from "../domain/instant.ts";
import { isOfFuture, type Sample } from "../domain/sample.ts";
import type { RollupKey } from "../domain/rollup.ts";
import type { State } from "../domain/state.ts";
import type { Depth, Firsts } from "./depth.ts";
import { mergeSamples, type SampleLine } from "./merge.ts";
import type { LedgerFile, LedgerFiles } from "./read-files.ts";
import { renamed, type Names } from "./renames.ts";

export interface SamplesWanted {
  readonly depth: Pick<Depth, "firsts" | "spansMs">;
  readonly names: Names;
  /** Of all monitors, everything since. */
  readonly fromMs: number;
  /** From where the depth counts. */
  readonly lastMs: number;
  readonly state: State;
  /** The hours that are near: of whom there is one, there are samples. */
  readonly hours: readonly RollupKey[];
  readonly nowMs: number;
}

/** Lines of samples and figures, sorted, each once: those since a moment, and of whom more is wanted the earlier ones. */
export async function readSamples(files: LedgerFiles, wanted: SamplesWanted): Promise<SampleLine[]> {
  const near = files.since("samples", wanted.fromMs);
  const isNear = new Set(near.map(({ path }) => path));
  const further = files
    .since("samples", -Infinity)
    .filter(({ path }) => !isNear.has(path))
    .toReversed();
  const read = await Promise.all(near.map(({ path }) => linesOf(files, path, wanted.names)));
  const lines = read.flat();
  const needs = createNeeds(wanted, lines);
  for (const batch of batchesOf(further)) {
    const asked = batch.map((file) => ({ file, monitors: needs.at(file) })).filter(({ monitors }) => monitors.size > 0);
    if (asked.length === 0) break;
    const found = await Promise.all(
      asked.map(({ file, monitors }) => linesOf(files, file.path, wanted.names, monitors)),
    );
    for (const [index, { file }] of asked.entries()) {
      const monitors = needs.at(file);
      const earlier = found[index]!.filter(({ monitor }) => monitors.has(monitor));
      needs.meet(earlier);
      lines.push(...earlier);
    }
  }
  return mergeSamples(lines, []);
}

/**
 * What is asked for together is one process of git. Most that is looked for lies in the next file or two; who has to go back
 * further reads at most as much again as was needed, in a few processes instead of one a file.
 */
function batchesOf<T>(all: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < all.length; at += batches.at(-1)!.length) {
    batches.push(all.slice(at, at + Math.max(1, Math.floor(at / 2))));
  }
  return batches;
}

async function linesOf(
  files: LedgerFiles,
  path: string,
  names: Names,
  monitors?: ReadonlySet<string>,
): Promise<SampleLine[]> {
  const wanted = monitors && (({ monitor }: Pick<Sample, "monitor">) => monitors.has(names.get(monitor) ?? monitor));
  const { values } = await files.lines("sampleLine", path, wanted);
  return names.size === 0 ? values : values.map((line) => renamed(line, names));
}

/** Who still lacks samples while files are read from the newest back. */
interface Needs {
  /** The monitors of which this file is wanted. */
  at(file: LedgerFile): ReadonlySet<string>;
  meet(lines: readonly SampleLine[]): void;
}

function createNeeds(wanted: SamplesWanted, near: readonly SampleLine[]): Needs {
  const { firsts, spansMs = new Map<string, number>() } = wanted.depth;
  const lacking = firsts === undefined ? new Map<string, Lack>() : lacksOf(firsts, wanted, near);
  const needs: Needs = {
    at(file) {
      const endMs = toMs(file.begin) + HOUR_MS;
      const ids = [...spansMs].filter(([, ms]) => wanted.lastMs - ms < endMs).map(([monitor]) => monitor);
      return new Set([...lacking.keys(), ...ids]);
    },
    meet(lines) {
      for (const line of lines) {
        const lack = lacking.get(line.monitor);
        if (lack !== undefined && isFirst(line) && !isOfFuture(line, wanted.nowMs)) {
          add(lack, line, firsts?.worth?.(line) ?? 1);
        }
      }
      for (const [monitor, lack] of lacking) if (isMet(lack)) lacking.delete(monitor);
    },
  };
  needs.meet(near);
  return needs;
}

/** What is looked for of a monitor, and what was found. */
interface Lack {
  readonly wanted: number;
  /** Since when its verdict holds. */
  readonly since: Instant | undefined;
  readonly regions: Map<string, { worth: number; before: number }>;
  hasBefore: boolean;
}

/** A monitor that nothing is known of has no samples: nobody reads days of files for it in every run. */
function lacksOf(
  { wanted, others }: Firsts,
  { hours, state }: SamplesWanted,
  near: readonly SampleLine[],
): Map<string, Lack> {
  const seen = new Set([...near, ...hours].map(({ monitor }) => monitor));
  const ids = [...new Set([...wanted.keys(), ...seen])].filter((id) => hours.length === 0 || seen.has(id));
  const lacks = ids.map((id): [string, Lack] => [
    id,
    {
      wanted: wanted.get(id) ?? others,
      since: Object.hasOwn(state.verdicts, id) ? state.verdicts[id]?.since : undefined,
      regions: new Map(),
      hasBefore: false,
    },
  ]);
  return new Map(lacks.filter(([, lack]) => lack.wanted > 0));
}

function add(lack: Lack, { t, region = "" }: Sample, worth: number): void {
  const found = lack.regions.get(region) ?? { worth: 0, before: 0 };
  const isBefore = lack.since !== undefined && t <= lack.since;
  lack.regions.set(region, { worth: found.worth + worth, before: found.before + (isBefore ? worth : 0) });
  lack.hasBefore ||= isBefore;
}

function isMet({ wanted, regions, hasBefore }: Lack): boolean {
  const found = [...regions.values()];
  return found.length > 0 && found.every(({ worth, before }) => (hasBefore ? before : worth) >= wanted);
}

const isFirst = (line: SampleLine): line is Sample => !("source" in line) && line.again === undefined;
