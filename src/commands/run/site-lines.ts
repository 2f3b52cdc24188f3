import PQueue from "p-queue";
import { createPackedLines, withoutLines } from "../../ledger/packed-lines.ts";
import { joinSpent, spentOf, type Spender, type Spent } from "../../domain/spend.ts";
import { partsOf } from "../../ledger/parts.ts";
import { readLedger } from "../../ledger/read.ts";
import { withListPrices } from "../../domain/list-price.ts";
import type { Config } from "../../config/config.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Reading } from "./depth.ts";
import type { SiteInput } from "../../site/input.ts";
import type { Snapshot } from "../../world.ts";

/** What pages are made of: the ledger as deep as they show it, and what its lines say of money. */
export interface SiteLines extends Pick<SiteInput, "linesOf"> {
  readonly ledger: Ledger;
  /** The monitors with the prices that lists told. */
  readonly priced: readonly (Config["monitors"][number] & Spender)[];
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

/** Reads what the pages show: of few monitors at once, of many group by group, packed as soon as it was read. */
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
  return { ledger, priced, spent: spentOf(priced, ledger, nowMs) };
}

async function readByParts({ after, monitors, reading, nowMs }: Wanted, groupSize: number): Promise<SiteLines> {
  const ids = monitors.map(({ id }) => id);
  const groups = groupsOf(ids, groupSize);
  const queue = new PQueue({ concurrency: FILES_AT_ONCE });
  const slowly: Snapshot = { ...after, read: (path) => queue.add(() => after.read(path)) };
  const packed = createPackedLines();
  const spent: Spent[] = [];
  let [shared, priced]: [Ledger | undefined, SiteLines["priced"]] = [undefined, []];
  // The first part is of monitors that are asked no more.
  const of = [[], ...groups].map((group) => new Set(group));
  for (const part of partsOf(slowly, groups, reading.names)) {
    const group = of[spent.length]!;
    const ledger = await readLedger(part, { nowMs, names: reading.names, depth: depthOf(reading, group) });
    if (shared === undefined) {
      shared = withoutLines(ledger);
      priced = withListPrices(monitors, ledger.state.prices);
    }
    packed.add(ledger);
    const own = priced.filter(({ id }) => group.has(id));
    spent.push(spentOf(own, ledger, nowMs));
  }
  return { ledger: shared!, linesOf: packed.of, priced, spent: joinSpent(spent) };
}

const groupsOf = (ids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));

/** Nobody looks through files of days for the latest calls of monitors that are in another part. */
function depthOf({ depth }: Reading, group: ReadonlySet<string>): Reading["depth"] {
  const { firsts, ...rest } = depth;
  if (firsts === undefined) return rest;
  return { ...rest, firsts: { ...firsts, wanted: new Map([...firsts.wanted].filter(([id]) => group.has(id))) } };
}
