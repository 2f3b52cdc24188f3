import type { ImportedDay } from "../domain/imported.ts";
import { toMs } from "../domain/instant.ts";
import type { Correction, Ledger } from "../domain/ledger.ts";
import { startOfYear } from "../domain/window.ts";
import { countsAll } from "../domain/year-total.ts";
import type { YearTotal } from "../domain/rollup.ts";
import type { DecodedLines } from "./codec.ts";
import type { LedgerFile, LedgerFiles } from "./read-files.ts";
import { rollupsIn, type FilePart, type RollupsRead } from "./read-rollups.ts";
import { renamed, type Names } from "./renames.ts";

/** The files of years, by their year. */
export type YearFiles = ReadonlyMap<string, DecodedLines<YearTotal>>;

/** All that stand before months are wanted as they are. */
export async function readYearFiles(files: LedgerFiles, beforeMs: number): Promise<YearFiles> {
  const before = files.since("years", -Infinity).filter(({ begin }) => toMs(begin) < beforeMs);
  return new Map(
    await Promise.all(before.map(async ({ path, stamp }) => [stamp, await files.lines("year", path)] as const)),
  );
}

/** What decides whether a year may stand for its months. */
export interface YearsKnown extends Pick<Ledger, "corrections" | "imported" | "samples"> {
  readonly rollups: Pick<RollupsRead, "hours" | "days" | "months" | "monthsFromMs">;
  readonly names: Names;
}

/**
 * What is known from before the months that were read: years, and the months of which no year tells. Of a monitor a year stands
 * for its months where these tell the same: there is one line of it, that counts the corrections as they are, and nothing else of
 * that time was read. A file in which a line can't be read may lack any monitor's. Nothing is told of a year without months.
 */
export async function readYears(
  files: LedgerFiles,
  years: YearFiles,
  { rollups, names, ...known }: YearsKnown,
): Promise<Pick<Ledger, "years" | "months">> {
  const wholeMs = startOfYear(oldestOf(rollups, known));
  const corrections = Map.groupBy(known.corrections, ({ monitor }) => monitor);
  const imported = new Set(known.imported.map(yearKey));
  const standing: YearTotal[] = [];
  const parts: FilePart[] = [];
  for (const file of files.since("months", -Infinity).filter(({ begin }) => toMs(begin) < rollups.monthsFromMs)) {
    const lines = toMs(file.begin) < wholeMs ? years.get(file.stamp) : undefined;
    const own = (lines?.values ?? []).map((line) => renamed(line, names));
    const byMonitor = Map.groupBy(own, ({ monitor }) => monitor);
    const good = new Map(
      [...byMonitor].flatMap(([monitor, [line, ...others]]) =>
        others.length === 0 && isTrue(line!, file, corrections.get(monitor)) && !imported.has(yearKey(line!))
          ? [[monitor, line!] as const]
          : [],
      ),
    );
    standing.push(...good.values());
    const isWhole = lines !== undefined && lines.broken.length === 0 && own.every(({ t }) => t === file.begin);
    if (isWhole && good.size === byMonitor.size) continue;
    const idOf = (monitor: string): string => names.get(monitor) ?? monitor;
    const isWanted = isWhole
      ? (id: string): boolean => byMonitor.has(id) && !good.has(id)
      : (id: string): boolean => !good.has(id);
    parts.push({ path: file.path, isWanted: ({ monitor }) => isWanted(idOf(monitor)) });
  }
  return { years: standing, months: [...(await rollupsIn(files, "month", parts, names)), ...rollups.months] };
}

const isTrue = (line: YearTotal, { begin }: LedgerFile, corrections: readonly Correction[] = []): boolean =>
  line.t === begin && countsAll(line, corrections);

const yearKey = ({ monitor, t }: Pick<ImportedDay, "monitor" | "t">): string => `${t.slice(0, 4)} ${monitor}`;

/** The oldest moment of which anything finer than years is told; all are sorted. */
function oldestOf({ hours, days, monthsFromMs }: YearsKnown["rollups"], { samples }: Pick<Ledger, "samples">): number {
  const firsts = [hours, days, samples].flatMap((lines: readonly { readonly t: string }[]) => lines[0]?.t ?? []);
  return Math.min(monthsFromMs, ...firsts.map(toMs));
}
