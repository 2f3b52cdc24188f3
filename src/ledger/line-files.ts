import { compareRollups } from "../domain/rollup.ts";
import { encode } from "./codec.ts";
import { mergeFeedLines } from "./feed-lines.ts";
import { mergeCorrections, mergeRounds, mergeSamples } from "./merge.ts";
import {
  correctionsPath,
  daysPath,
  feedsPath,
  hoursPath,
  importedPath,
  latePath,
  monthsPath,
  roundsPath,
  samplesPath,
  yearsPath,
  type PathKind,
} from "./paths.ts";
import type { Instant } from "../domain/instant.ts";
import type { Kinds } from "./schemas.ts";

/** Folders whose files hold a value a line. */
export type LineFolder = Exclude<PathKind, "incidents" | "reports">;

interface LineKinds {
  readonly samples: "sampleLine";
  readonly late: "sample";
  readonly hours: "hour";
  readonly days: "day";
  readonly months: "month";
  readonly years: "year";
  readonly imported: "importedDay";
  readonly feeds: "feedLine";
  readonly rounds: "round";
  readonly corrections: "correction";
}

export type LineOf<F extends LineFolder> = Kinds[LineKinds[F]];

interface LineFile<F extends LineFolder> {
  readonly kind: LineKinds[F];
  /** The file in which a line of this time belongs. */
  readonly pathOf: (t: Instant) => string;
  /** The same lines in their order, each once. */
  readonly tidy: (lines: readonly LineOf<F>[]) => LineOf<F>[];
}

/** What the files of each folder hold. */
export const LINE_FILES: { readonly [F in LineFolder]: LineFile<F> } = {
  samples: { kind: "sampleLine", pathOf: samplesPath, tidy: (lines) => mergeSamples(lines, []) },
  late: { kind: "sample", pathOf: latePath, tidy: (lines) => mergeSamples(lines, []) },
  hours: { kind: "hour", pathOf: hoursPath, tidy: (lines) => inOrder(lines, compareRollups) },
  days: { kind: "day", pathOf: daysPath, tidy: (lines) => inOrder(lines, compareRollups) },
  months: { kind: "month", pathOf: monthsPath, tidy: (lines) => inOrder(lines, compareRollups) },
  years: { kind: "year", pathOf: yearsPath, tidy: (lines) => inOrder(lines, compareRollups) },
  imported: { kind: "importedDay", pathOf: importedPath, tidy: (lines) => inOrder(lines, compareRollups) },
  feeds: { kind: "feedLine", pathOf: feedsPath, tidy: (lines) => mergeFeedLines(lines, []) },
  rounds: { kind: "round", pathOf: roundsPath, tidy: (lines) => mergeRounds(lines, []) },
  corrections: { kind: "correction", pathOf: correctionsPath, tidy: (lines) => mergeCorrections(lines, []) },
};

export const LINE_FOLDERS = Object.keys(LINE_FILES) as readonly LineFolder[];

const ROLLED: ReadonlySet<LineFolder> = new Set(["hours", "days", "months", "years"]);

/** Whether a line of the folder is all that there is of its monitor, region and time. */
export const isRolled = (folder: LineFolder): boolean => ROLLED.has(folder);

/** How many lines stood there already, and whether the others are in their order. */
export function orderOf<F extends LineFolder>(
  folder: F,
  lines: readonly LineOf<F>[],
): { readonly doubled: number; readonly isSorted: boolean } {
  const texts = lines.map(encode);
  const once = [...new Set(texts)];
  const tidy = LINE_FILES[folder].tidy(lines).map(encode);
  return { doubled: texts.length - once.length, isSorted: once.every((text, index) => text === tidy[index]) };
}

/** Lines are written out only where two have one place. */
function inOrder<L extends object>(lines: readonly L[], compare: (a: L, b: L) => number): L[] {
  const compareWhole = (a: L, b: L): number => {
    const order = compare(a, b);
    if (order !== 0) return order;
    const [textA, textB] = [encode(a), encode(b)];
    return textA < textB ? -1 : textA > textB ? 1 : 0;
  };
  const sorted = lines.toSorted(compareWhole);
  return sorted.filter((line, index) => index === 0 || compareWhole(sorted[index - 1]!, line) !== 0);
}
