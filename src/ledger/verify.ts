import { compareSamples, type Sample } from "../domain/sample.ts";
import type { VerdictName } from "../domain/verdict.ts";
import { isInMaintenance } from "../domain/maintenance-sample.ts";
import { judge } from "../domain/judge.ts";
import { toMs, type Instant } from "../domain/instant.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Snapshot } from "../world.ts";
import { decode, LedgerVersionError } from "./codec.ts";
import { isMended, isNote, type Finding } from "./findings.ts";
import { STATE_PATH, stampOf, type PathKind } from "./paths.ts";
import { renamed, type Names } from "./renames.ts";
import { correctionsIn, lastRunMs, linesIn } from "./standing-hours.ts";
import { verifyMissing } from "./verify-missing.ts";
import { verifyFile } from "./verify-files.ts";
import { verifyRollups } from "./verify-rollups.ts";

export interface VerifyOptions {
  /** Former ids to today's. */
  readonly names: Names;
  /** How long samples stay in the tree. */
  readonly samplesMs: number;
  /** How long hours do. */
  readonly hoursMs: number;
  /** Ids of all monitors and feeds; what bears another is told. */
  readonly known: ReadonlySet<string>;
  /** Monitors whose verdicts are made of nothing but their samples, in every run. */
  readonly judged: readonly Monitor[];
}

export interface Verified {
  readonly files: number;
  readonly lines: number;
  readonly bytes: number;
  /** First and last moment that a line tells of. */
  readonly from?: Instant;
  readonly to?: Instant;
  /** What is wrong, what of that `history repair` mends, and what is only worth knowing. */
  readonly faults: number;
  readonly mendable: number;
  readonly notes: number;
}

/**
 * Reads every line of a ledger, and holds all that was computed against what it was computed from, as far as that still
 * stands. Files are read one after another and forgotten. Each finding is told when it is made; answers with the sum of it.
 */
export async function verifyLedger(
  snapshot: Snapshot,
  options: VerifyOptions,
  told: (finding: Finding) => void,
): Promise<Verified> {
  const counts = { faults: 0, mendable: 0, notes: 0 };
  const found = (finding: Finding): void => {
    counts[isNote(finding) ? "notes" : "faults"] += 1;
    if (isMended(finding)) counts.mendable += 1;
    told(finding);
  };
  const seen = await verifyFiles(snapshot, options, found);
  await verifyMissing(snapshot, options, found);
  const corrections = await correctionsIn(snapshot, options.names);
  const asOfMs = await lastRunMs(snapshot);
  const { names, samplesMs } = options;
  await verifyRollups(snapshot, { names, samplesMs, corrections, asOfMs }, found);
  await verifyState(snapshot, options, found);
  return { ...seen, ...counts };
}

type Found = (finding: Finding) => void;
type Seen = Omit<Verified, "faults" | "mendable" | "notes">;

async function verifyFiles(snapshot: Snapshot, { names, known }: VerifyOptions, found: Found): Promise<Seen> {
  const monitors = new Map<string, number>();
  let seen: Seen = { files: 0, lines: 0, bytes: 0 };
  for (const path of await snapshot.list()) {
    const text = (await snapshot.read(path)) ?? "";
    const { lines, from, to, monitors: own } = verifyFile(path, text, found);
    for (const [id, count] of own) monitors.set(id, (monitors.get(id) ?? 0) + count);
    seen = {
      files: seen.files + 1,
      lines: seen.lines + lines,
      bytes: seen.bytes + Buffer.byteLength(text),
      ...spanOf([seen.from, from], [seen.to, to]),
    };
  }
  for (const [monitor, lines] of [...monitors].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (!known.has(names.get(monitor) ?? monitor)) found({ kind: "unknown-monitor", monitor, lines });
  return seen;
}

function spanOf(begins: readonly (Instant | undefined)[], ends: readonly (Instant | undefined)[]) {
  const from = begins.filter((one) => one !== undefined).toSorted()[0];
  const to = ends
    .filter((one) => one !== undefined)
    .toSorted()
    .at(-1);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

const pathsOf = async (snapshot: Snapshot, kind: PathKind): Promise<string[]> =>
  (await snapshot.list()).filter((path) => stampOf(kind, path) !== undefined);

/** Samples of a monitor that its verdict is held against: more than any rule looks at. */
const SAMPLES_JUDGED = 200;

/** What the state says of each monitor, against what its last samples say. */
async function verifyState(snapshot: Snapshot, { judged, names }: VerifyOptions, found: Found): Promise<void> {
  const verdicts = await verdictsIn(snapshot, names);
  if (verdicts === undefined) return;
  const last = new Map<string, readonly Sample[]>(judged.map(({ id }) => [id, []]));
  for (const path of await pathsOf(snapshot, "samples")) {
    const samples = (await linesIn(snapshot, "sampleLine", path)).filter((line): line is Sample => !("source" in line));
    for (const [id, own] of Map.groupBy(
      samples.map((line) => renamed(line, names)),
      ({ monitor }) => monitor,
    )) {
      const before = last.get(id);
      if (before !== undefined) last.set(id, [...before, ...own].toSorted(compareSamples).slice(-SAMPLES_JUDGED));
    }
  }
  for (const monitor of judged) {
    const prior = verdicts.get(monitor.id);
    const samples = last.get(monitor.id) ?? [];
    const newest = samples.at(-1);
    if (prior === undefined || newest === undefined) continue;
    // A run that saw the end of planned work, and no call since, has taken back what was seen in it.
    const ways = isInMaintenance(newest) ? [true, false] : [false];
    const all = ways.map((isPlanned) => judge(monitor, samples, toMs(newest.t), prior, isPlanned).verdict);
    const [verdict] = all as [VerdictName, ...VerdictName[]];
    if (!all.includes("unknown") && prior.verdict !== "unknown" && !all.includes(prior.verdict))
      found({ kind: "contradicts", monitor: monitor.id, stands: prior.verdict, recomputed: verdict });
  }
}

async function verdictsIn(snapshot: Snapshot, names: Names) {
  const text = await snapshot.read(STATE_PATH);
  if (text === undefined) return undefined;
  try {
    const state = decode("state", text, STATE_PATH);
    if (!state.ok) return undefined;
    return new Map(Object.entries(state.value.verdicts).map(([id, verdict]) => [names.get(id) ?? id, verdict]));
  } catch (error) {
    if (error instanceof LedgerVersionError) return undefined;
    throw error;
  }
}
