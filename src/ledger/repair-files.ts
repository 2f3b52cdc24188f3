import { isLate } from "../domain/rollup-close.ts";
import { keyOf, type HourRollup } from "../domain/rollup.ts";
import type { Bench } from "./bench.ts";
import { decode, encode } from "./codec.ts";
import { foldFeedChanges, mergeFeedLines, unfoldFeedLines, type FeedLine } from "./feed-lines.ts";
import { LINE_FILES, isRolled, orderOf, type LineFolder, type LineOf } from "./line-files.ts";
import type { Mending } from "./mending.ts";
import { HISTORY, asidePath, isMisdated, latePath, stampOf } from "./paths.ts";
import { isConflictMark, mendValue } from "./repair-values.ts";

type Told = (mending: Mending) => void;
type Line = LineOf<LineFolder>;
type Sent = Map<string, { readonly folder: LineFolder; readonly lines: Line[] }>;

/**
 * Files by themselves: what can't be read is put aside, marks around lines are taken away, lines go where they belong, each
 * once and in order.
 * @throws {LedgerVersionError} where a file is of a newer version.
 */
export async function repairFiles(bench: Bench, nowMs: number, told: Told): Promise<void> {
  const sent: Sent = new Map();
  const standing = bench.files();
  for (const path of await bench.paths()) {
    const text = (await standing.read(path)) ?? "";
    const folder = folderOf(path);
    if (folder === undefined) await mendValue(bench, path, text, told);
    else await repairFile(bench, { folder, path, text }, { sent, nowMs, told });
  }
  for (const [path, { folder, lines }] of sent)
    bench.put(folder, path, [...(await bench.lines(folder, path)), ...lines]);
}

const FOLDER = new RegExp(
  `^${HISTORY}/(samples(?=/late/)|[a-z]+)/[^/]+\\.jsonl$|^${HISTORY}/samples/(late)/[^/]+\\.jsonl$`,
);

/** The kind of lines that a file holds by its folder, whatever time its name says. */
function folderOf(path: string): LineFolder | undefined {
  const [, name = "", late] = FOLDER.exec(path) ?? [];
  const folder = (late ?? name) as LineFolder;
  const isNamed = Object.hasOwn(LINE_FILES, folder) && (stampOf(folder, path) !== undefined || isMisdated(path));
  return isNamed ? folder : undefined;
}

interface LineText {
  readonly folder: LineFolder;
  readonly path: string;
  readonly text: string;
}

async function repairFile(
  bench: Bench,
  { folder, path, text }: LineText,
  { sent, nowMs, told }: { readonly sent: Sent; readonly nowMs: number; readonly told: Told },
): Promise<void> {
  const { lines, freed, broken } = cleaned(folder, text, path);
  const { doubled, isSorted } = orderOf(folder, lines);
  const { own, others } = parted(folder, lines, path);
  const { kept, dropped } = settled(folder, own);
  const aside = [...broken, ...dropped.map(encode)];
  if (freed > 0) told({ kind: "freed", file: path, lines: freed });
  if (doubled > 0) told({ kind: "made-single", file: path, lines: doubled });
  if (!isSorted) told({ kind: "sorted", file: path });
  for (const [to, own] of Map.groupBy(others, (line) => targetOf(folder, line, nowMs))) {
    told({ kind: "moved", file: path, to, lines: own.length });
    sent.set(to, { folder: folderOf(to)!, lines: [...(sent.get(to)?.lines ?? []), ...own] });
  }
  if (aside.length > 0) await putAside(bench, path, aside, told);
  const isWell = freed + doubled + others.length + aside.length === 0 && isSorted && !isMisdated(path);
  if (!isWell) bench.put(folder, path, kept);
}

/** The lines of a file without what does not belong to them; those that can't be read even so, as they are. */
function cleaned<F extends LineFolder>(folder: F, text: string, path: string) {
  const lines: LineOf<F>[] = [];
  const broken: string[] = [];
  let freed = 0;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/^\uFEFF/, "").trim();
    const isMark = isConflictMark(line);
    if (line !== raw && raw.trim() !== "") freed += 1;
    else if (isMark) freed += 1;
    if (line === "" || isMark) continue;
    const decoded = decode(LINE_FILES[folder].kind, line, path);
    if (decoded.ok) lines.push(decoded.value);
    else broken.push(line);
  }
  return { lines, broken, freed };
}

/** The lines that belong in this file, and those that belong in others. */
function parted(
  folder: LineFolder,
  lines: readonly Line[],
  path: string,
): { own: readonly Line[]; others: readonly Line[] } {
  const isOwn = ({ t }: Line): boolean => LINE_FILES[folder].pathOf(t) === path;
  if (lines.every(isOwn)) return { own: lines, others: [] };
  if (folder !== "feeds") return { own: lines.filter(isOwn), others: lines.filter((line) => !isOwn(line)) };
  // A line that says what differs from another of its file says it in whole elsewhere.
  const changes = unfoldFeedLines(mergeFeedLines(lines as readonly FeedLine[], []));
  return {
    own: foldFeedChanges([], changes.filter(isOwn)),
    others: changes.filter((change) => !isOwn(change)),
  };
}

/** Where a line belongs that stood elsewhere: of a call whose hour is closed nobody knows whether it was counted. */
function targetOf(folder: LineFolder, line: Line, nowMs: number): string {
  const isCall = folder === "samples" && !("source" in line);
  return isCall && isLate(line, nowMs) ? latePath(line.t) : LINE_FILES[folder].pathOf(line.t);
}

/** Of rollups that claim one key, the one that counts the most stays. */
function settled(folder: LineFolder, lines: readonly Line[]): { kept: readonly Line[]; dropped: readonly Line[] } {
  if (!isRolled(folder)) return { kept: lines, dropped: [] };
  const rollups = lines.filter((line): line is Extract<Line, HourRollup> => "latency" in line);
  const kept = [...Map.groupBy(rollups, keyOf).values()].map(
    (own) => own.toSorted((a, b) => callsOf(b) - callsOf(a) || (encode(a) < encode(b) ? -1 : 1))[0]!,
  );
  const texts = new Set(kept.map(encode));
  return { kept, dropped: rollups.filter((line) => !texts.has(encode(line))) };
}

const callsOf = ({ n }: HourRollup): number => Object.values(n).reduce((sum, count) => sum + count, 0);

/** Texts that can't be read go where nobody reads them, each once. */
async function putAside(bench: Bench, path: string, texts: readonly string[], told: Told): Promise<void> {
  const to = asidePath(path);
  const there = ((await bench.files().read(to)) ?? "").split("\n").filter((line) => line !== "");
  bench.write(to, `${[...new Set([...there, ...texts])].join("\n")}\n`);
  told({ kind: "put-aside", file: path, to, lines: texts.length });
}
