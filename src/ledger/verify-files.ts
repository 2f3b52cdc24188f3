import { keyOf } from "../domain/rollup.ts";
import { decode, decodeLines, encode, LedgerVersionError } from "./codec.ts";
import { LINE_FILES, LINE_FOLDERS, isRolled, orderOf, type LineFolder, type LineOf } from "./line-files.ts";
import { HISTORY, STATE_PATH, incidentPath, isMisdated, stampOf } from "./paths.ts";
import type { Finding } from "./findings.ts";
import type { Instant } from "../domain/instant.ts";

/** What one file adds to the summary. */
export interface FileSeen {
  readonly lines: number;
  /** First and last time in it, where its lines tell of single calls or stretches. */
  readonly from?: Instant;
  readonly to?: Instant;
  /** Lines by the monitor they name. */
  readonly monitors: ReadonlyMap<string, number>;
}

const NOTHING: FileSeen = { lines: 0, monitors: new Map() };
const ASIDE = /\.broken\.txt$|^history\/broken\//;

/** Says what is wrong with one file by itself, whatever the others hold. */
export function verifyFile(path: string, text: string, found: (finding: Finding) => void): FileSeen {
  try {
    return look(path, text, found);
  } catch (error) {
    if (!(error instanceof LedgerVersionError)) throw error;
    found({ kind: "newer", file: path, version: error.version });
    return NOTHING;
  }
}

function look(path: string, text: string, found: (finding: Finding) => void): FileSeen {
  const folder = LINE_FOLDERS.find((one) => stampOf(one, path) !== undefined);
  if (folder !== undefined) return lookAtLines(folder, path, text, found);
  if (path === STATE_PATH) return lookAtValue("state", path, text, found);
  if (stampOf("incidents", path) !== undefined) return lookAtIncident(path, text, found);
  if (stampOf("reports", path) !== undefined) return lookAtValue("report", path, text, found);
  if (isMisdated(path)) found({ kind: "misdated", file: path });
  else if (ASIDE.test(path)) found({ kind: "aside", file: path });
  else if (path !== `${HISTORY}/README.md`) found({ kind: "foreign", file: path });
  return NOTHING;
}

type Line = LineOf<LineFolder>;

function lookAtLines(folder: LineFolder, path: string, text: string, found: (finding: Finding) => void): FileSeen {
  const { kind, pathOf } = LINE_FILES[folder];
  const { values, broken } = decodeLines(kind, text, path);
  for (const { line, why } of broken) found({ kind: "broken", file: path, line, why });
  const elsewhere = Map.groupBy(
    values.filter(({ t }) => pathOf(t) !== path),
    ({ t }) => pathOf(t),
  );
  for (const [belongs, { length }] of elsewhere) found({ kind: "misplaced", file: path, belongs, lines: length });
  const { doubled, isSorted } = orderOf(folder, values);
  if (doubled > 0) found({ kind: "doubled", file: path, lines: doubled });
  if (!isSorted) found({ kind: "unsorted", file: path });
  for (const rival of rivalsIn(folder, values)) found({ kind: "rivals", file: path, ...rival });
  if (folder === "late" && values.length > 0) found({ kind: "late", file: path, lines: values.length });
  // A month's or year's line begins with it, whenever its first day was.
  const times = folder === "months" || folder === "years" ? [] : values.map(({ t }) => t).toSorted();
  return {
    lines: values.length + broken.length,
    ...(times.length > 0 && { from: times[0]!, to: times.at(-1)! }),
    monitors: countBy(values.flatMap((value) => ("monitor" in value ? [value.monitor] : []))),
  };
}

/** Rollups that claim the same monitor, region and time, and are not the same line. */
function rivalsIn(folder: LineFolder, values: readonly Line[]) {
  if (!isRolled(folder)) return [];
  const rollups = values.filter((value) => "shares" in value);
  return [...Map.groupBy(rollups, keyOf).values()]
    .filter((own) => new Set(own.map(encode)).size > 1)
    .map(([first]) => placeOf(first!));
}

export function placeOf({ t, monitor, region }: { t: Instant; monitor: string; region?: string }) {
  return { t, monitor, ...(region !== undefined && { region }) };
}

function lookAtValue(
  kind: "state" | "report",
  path: string,
  text: string,
  found: (finding: Finding) => void,
): FileSeen {
  const decoded = decode(kind, text, path);
  if (!decoded.ok) found({ kind: "broken", file: path, line: 1, why: decoded.why });
  else if ("month" in decoded.value && decoded.value.month !== stampOf("reports", path))
    found({ kind: "stranger", file: path, id: decoded.value.month });
  return { lines: 1, monitors: new Map() };
}

function lookAtIncident(path: string, text: string, found: (finding: Finding) => void): FileSeen {
  const decoded = decode("incident", text, path);
  if (!decoded.ok) {
    found({ kind: "broken", file: path, line: 1, why: decoded.why });
    return { lines: 1, monitors: new Map() };
  }
  const { id, monitor, begin, end } = decoded.value;
  if (incidentPath(id) !== path) found({ kind: "stranger", file: path, id });
  return { lines: 1, from: begin, to: end ?? begin, monitors: new Map([[monitor, 1]]) };
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
