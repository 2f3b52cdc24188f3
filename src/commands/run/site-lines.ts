import PQueue from "p-queue";
import { createPackedLines, withoutLines } from "../../ledger/packed-lines.ts";
import { joinSpent, spentOf, type Spender, type Spent } from "../../domain/spend.ts";
import { partsOf } from "../../ledger/parts.ts";
import { readLedger } from "../../ledger/read.ts";
import { withListPrices } from "../../domain/list-price.ts";
import type { Config } from "../../config/config.ts";
import type { Ledger, MonitorLines } from "../../domain/ledger.ts";
import type { Reading } from "./depth.ts";
import type { SiteInput } from "../../site/input.ts";
import type { Snapshot } from "../../world.ts";

/** What pages are made of: the ledger as deep as they show it. */
export interface SiteLines {
  /** Of many monitors without their lines. */
  readonly ledger: Ledger;
  /** The monitors with the prices that lists told. */
  readonly priced: readonly (Config["monitors"][number] & Spender)[];
  /** Reads the lines that `ledger` lacks, and tells of those of each monitor while they are there. */
  readonly readOn: (told: ToldLines) => Promise<LinesRead>;
}

type ToldLines = (monitor: string, lines: MonitorLines) => void;

interface LinesRead extends Pick<SiteInput, "linesOf"> {
  /** What all lines say of money. */
  readonly spent: Spent;
}

interface Bounds {
  /** The lines of more monitors than these are not held as they are: they would take a gigabyte for a thousand. */
  readonly mostAtOnce: number;
  readonly group: number;
}

const BOUNDS: Bounds = { mostAtOnce: 150, group: 40 };
/** Of a large ledger so many files are in memory before they are divided. */
const FILES_AT_ONCE = 6;

/** What is asked of the ledger. */
interface Wanted {
  readonly after: Snapshot;
  readonly monitors: Config["monitors"];
  readonly reading: Reading;
  readonly nowMs: number;
}

/** Reads what the pages show: of few monitors at once, of many group by group when it is asked for, packed as soon as it was read. */
export async function readForSite(
  after: Snapshot,
  { monitors }: Pick<Config, "monitors">,
  reading: Reading,
  nowMs: number,
  { mostAtOnce, group }: Bounds = BOUNDS,
): Promise<SiteLines> {
  const wanted = { after, monitors, reading, nowMs };
  if (monitors.length > mostAtOnce) return readByParts(wanted, group);
  const ledger = await readLedger(after, { nowMs, ...reading });
  const priced = withListPrices(monitors, ledger.state.prices);
  return { ledger, priced, readOn: () => Promise.resolve({ spent: spentOf(priced, ledger, nowMs) }) };
}

async function readByParts({ after, monitors, reading, nowMs }: Wanted, groupSize: number): Promise<SiteLines> {
  const ids = monitors.map(({ id }) => id);
  const groups = groupsOf(ids, groupSize);
  const queue = new PQueue({ concurrency: FILES_AT_ONCE });
  const slowly: Snapshot = { ...after, read: (path) => queue.add(() => after.read(path)) };
  const parts = partsOf(slowly, groups, reading.names);
  const read = (part: Snapshot, group: ReadonlySet<string>): Promise<Ledger> =>
    readLedger(part, { nowMs, names: reading.names, depth: depthOf(reading, group) });
  // The first part is of monitors that are asked no more.
  const first = await read(parts.next().value!, new Set());
  const priced = withListPrices(monitors, first.state.prices);
  const packed = createPackedLines();
  packed.add(first);
  const readOn: SiteLines["readOn"] = async (told) => {
    const spent = [spentOf([], first, nowMs)];
    for (const part of parts) {
      const group = new Set(groups[spent.length - 1]);
      const ledger = await read(part, group);
      for (const [id, lines] of packed.add(ledger)) told(id, lines);
      const own = priced.filter(({ id }) => group.has(id));
      spent.push(spentOf(own, ledger, nowMs));
    }
    return { linesOf: packed.of, spent: joinSpent(spent) };
  };
  return { ledger: withoutLines(first), priced, readOn };
}

const groupsOf = (ids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));

/** Nobody looks through files of days for the latest calls of monitors that are in another part. */
function depthOf({ depth }: Reading, group: ReadonlySet<string>): Reading["depth"] {
  const { firsts, ...rest } = depth;
  if (firsts === undefined) return rest;
  return { ...rest, firsts: { ...firsts, wanted: new Map([...firsts.wanted].filter(([id]) => group.has(id))) } };
}
