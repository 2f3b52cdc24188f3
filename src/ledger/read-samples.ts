import { HOUR_MS, toMs } from "../domain/instant.ts";
import { isOfFuture, type Sample } from "../domain/sample.ts";
import type { RollupKey } from "../domain/rollup.ts";
import type { Depth, Firsts } from "./depth.ts";
import { mergeSamples, type SampleLine } from "./merge.ts";
import type { LedgerFile, LedgerFiles } from "./read-files.ts";
import { renamed, type Names } from "./renames.ts";

export interface SamplesWanted {
  readonly depth: Pick<Depth, "firsts" | "since">;
  readonly names: Names;
  /** Of all monitors, everything since. */
  readonly fromMs: number;
  /** The hours that are near: of whom there is one, there are samples. */
  readonly hours: readonly RollupKey[];
  readonly nowMs: number;
}

/** Lines of samples and figures, sorted, each once: those since a moment, and of whom more is wanted the earlier ones. */
export async function readSamples(files: LedgerFiles, wanted: SamplesWanted): Promise<SampleLine[]> {
  const near = files.since("samples", wanted.fromMs);
  const isNear = new Set(near.map(({ path }) => path));
  const further = files.since("samples", -Infinity).filter(({ path }) => !isNear.has(path));
  const read = await Promise.all(near.map(({ path }) => linesOf(files, path, wanted.names)));
  const lines = read.flat();
  const needs = createNeeds(wanted, lines);
  for (const file of further.toReversed()) {
    const monitors = needs.at(file);
    if (monitors.size === 0) break;
    const earlier = await linesOf(files, file.path, wanted.names, monitors);
    needs.meet(earlier);
    lines.push(...earlier);
  }
  return mergeSamples(lines, []);
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

function createNeeds(
  { depth: { firsts, since = new Map() }, hours, nowMs }: SamplesWanted,
  near: readonly SampleLine[],
): Needs {
  const seen = new Set([...near, ...hours].map(({ monitor }) => monitor));
  const isYoung = hours.length === 0;
  const lacking = firsts === undefined ? new Map<string, Lack>() : lacksOf(firsts, seen, isYoung);
  const needs: Needs = {
    at(file) {
      const endMs = toMs(file.begin) + HOUR_MS;
      const wanted = [...since].filter(([, t]) => toMs(t) < endMs).map(([monitor]) => monitor);
      return new Set([...lacking.keys(), ...wanted]);
    },
    meet(lines) {
      for (const line of lines) {
        const lack = isFirst(line) && !isOfFuture(line, nowMs) ? lacking.get(line.monitor) : undefined;
        if (lack === undefined || !isFirst(line)) continue;
        const region = line.region ?? "";
        lack.worth.set(region, (lack.worth.get(region) ?? 0) + (firsts?.worth?.(line) ?? 1));
      }
      for (const [monitor, lack] of lacking) {
        if (lack.worth.size > 0 && [...lack.worth.values()].every((worth) => worth >= lack.wanted)) {
          lacking.delete(monitor);
        }
      }
    },
  };
  needs.meet(near);
  return needs;
}

interface Lack {
  readonly wanted: number;
  /** What was found, by region. */
  readonly worth: Map<string, number>;
}

/** A monitor that nothing is known of has no samples: nobody reads days of files for it in every run. */
function lacksOf({ wanted, others }: Firsts, seen: ReadonlySet<string>, isYoung: boolean): Map<string, Lack> {
  const ids = [...new Set([...wanted.keys(), ...seen])].filter((id) => isYoung || seen.has(id));
  const lacks = ids.map((id) => [id, wanted.get(id) ?? others] as const).filter(([, least]) => least > 0);
  return new Map(lacks.map(([id, least]) => [id, { wanted: least, worth: new Map() }]));
}

const isFirst = (line: SampleLine): line is Sample => !("source" in line) && line.again === undefined;
