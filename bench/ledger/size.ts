import { join } from "node:path";
import { createRemote, depthOneBytes, packedBytes, seed, sizeOf } from "./remote.ts";
import { DAY_MS, MINUTE_MS, toMs } from "../../src/domain/instant.ts";
import { EVERY_MS, watched } from "./watched.ts";
import { KB, limited, MB, shown } from "./rows.ts";
import { play } from "./play.ts";
import { seededFiles } from "./seeded.ts";
import { startDistantGitHub, type DistantGitHub } from "./processes.ts";
import type { Files } from "./seeded.ts";
import type { Row } from "../row.ts";

const MONITORS = 50;
const FROM_MS = toMs("2026-11-10T00:00:00.000Z");
const YEAR_MS = 365 * DAY_MS;
const RUNS_A_DAY = DAY_MS / EVERY_MS;
const LEDGER_BRANCH = "uptimeline-history";

const GROWTH_PACKED_KB = 3;
const GROWTH_LOOSE_KB = 20;
const DEPTH_ONE_MB = 8;
const SQUASHED_MB = 15;

/** What days of runs leave in the remote: of a new ledger, of one that is a year old, and of one that is squashed daily. */
export async function size(folder: string, days: number): Promise<Row[]> {
  const github = await startDistantGitHub(0);
  const monitors = watched(MONITORS);
  try {
    const seen = { folder, github, runs: Math.round(days * RUNS_A_DAY) };
    const readme = new Map([["README.md", "A status page.\n"]]);
    const year = new Map([...readme, ...(await seededFiles(monitors, { nowMs: FROM_MS, ageMs: YEAR_MS }))]);
    const fresh = await grown({ ...seen, name: "new", files: readme });
    const old = await grown({ ...seen, name: "a year old", files: year });
    const squashed = await squashedBytes({ ...seen, name: "squashed", files: year });
    return [
      ...growthRows(fresh, "new ledger", days),
      ...growthRows(old, "ledger of a year", days),
      limited(`ledger of a year and ${days} d: a depth-1 fetch`, old.depthOne / MB, "MB", DEPTH_ONE_MB),
      limited("ledger of a year, squashed daily: .git before it repacks", squashed.loose / MB, "MB", SQUASHED_MB),
      shown("ledger of a year, squashed daily: .git after gc", squashed.packed / MB, "MB"),
    ];
  } finally {
    github.stop();
  }
}

function growthRows({ packed, loose }: Grown, of: string, days: number): Row[] {
  const during = `.git grows over ${days} d of runs`;
  return [
    limited(`${of}: ${during}, a run, after gc`, packed / KB, "kB", GROWTH_PACKED_KB),
    limited(`${of}: ${during}, a run, before it repacks`, loose / KB, "kB", GROWTH_LOOSE_KB),
  ];
}

interface Scene {
  readonly name: string;
  readonly folder: string;
  readonly github: DistantGitHub;
  readonly files: Files;
  readonly runs: number;
}

interface Grown {
  /** Bytes a run. */
  readonly packed: number;
  readonly loose: number;
  /** Bytes. */
  readonly depthOne: number;
}

async function grown({ name, folder, github, files, runs }: Scene): Promise<Grown> {
  const remote = await createRemote(join(folder, `${name.replaceAll(" ", "-")}.git`));
  await seed(remote, files, FROM_MS - MINUTE_MS);
  const before = await sizeOf(remote);
  await play({ monitors: watched(MONITORS), remote, folder, github: github.access, fromMs: FROM_MS, runs });
  const [after, packed] = [await sizeOf(remote), await packedBytes(remote)];
  return { packed: (packed - before) / runs, loose: (after - before) / runs, depthOne: await depthOneBytes(remote) };
}

/** A day on a branch that is squashed daily: most that stands at once is the tree, and what a day of runs left of old ones. */
async function squashedBytes({ name, folder, github, files }: Scene): Promise<{ packed: number; loose: number }> {
  const remote = await createRemote(join(folder, `${name}.git`));
  await seed(remote, new Map([["README.md", "A status page.\n"]]), FROM_MS - MINUTE_MS);
  await seed(remote, files, FROM_MS - MINUTE_MS, LEDGER_BRANCH);
  const ledger = { branch: LEDGER_BRANCH, squash: "daily" } as const;
  const runs = RUNS_A_DAY + 1;
  await play({ monitors: watched(MONITORS), remote, folder, github: github.access, fromMs: FROM_MS, runs, ledger });
  return { loose: await sizeOf(remote), packed: await packedBytes(remote) };
}
