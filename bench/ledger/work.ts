import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { cloneShallow, createRemote, seed } from "./remote.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toMs } from "../../src/domain/instant.ts";
import { EVERY_MS, watched } from "./watched.ts";
import { least, limited, MIB, shown } from "./rows.ts";
import { createMeasure, startDistantGitHub, type DistantGitHub } from "./processes.ts";
import { seededFiles, type Age } from "./seeded.ts";
import type { Measured } from "./measured.ts";
import type { Row } from "../row.ts";

/** No hour closes in the half hour that follows. */
const NOW_MS = toMs("2026-11-21T12:20:00.000Z");
/** All kinds of files stand in full after two months. */
const AGE = { ageMs: 60 * DAY_MS };
/** A run reads three days of hours and three hours of samples: what lies before is left out where it would be gigabytes. */
const AGE_OF_MANY = { ageMs: 10 * DAY_MS, samplesMs: 6 * HOUR_MS };
const API_MS = 120;
const RUNS = 5;

interface Scene {
  readonly folder: string;
  readonly github: DistantGitHub;
  readonly measure: ReturnType<typeof createMeasure>;
  readonly monitors: number;
  readonly age: Omit<Age, "nowMs">;
}

/** What a run costs whose monitors are all up, and one in which a tenth of them goes down. */
export async function work(folder: string): Promise<Row[]> {
  const github = await startDistantGitHub(API_MS);
  const measure = createMeasure(folder);
  try {
    const hundred = await prepare({ folder, github, measure, monitors: 100, age: AGE });
    return [
      ...(await quiet(hundred, { wallMs: 1_000, peakMiB: 400 })),
      ...(await outage(hundred)),
      ...(await quiet(await prepare({ folder, github, measure, monitors: 1_000, age: AGE_OF_MANY }), {
        wallMs: 3_000,
        peakMiB: 400,
      })),
    ];
  } finally {
    github.stop();
  }
}

interface Place extends Scene {
  readonly remote: string;
  /** Runs so far. */
  count: number;
}

/** A remote with its past, and one run on it, so that what only a first run writes is there. */
async function prepare(scene: Scene): Promise<Place> {
  const remote = await createRemote(join(scene.folder, `work-${scene.monitors}.git`));
  const files = await seededFiles(watched(scene.monitors), { nowMs: NOW_MS, ...scene.age });
  await seed(remote, files, NOW_MS - MINUTE_MS);
  const place = { ...scene, remote, count: 0 };
  await runOn(place, 0);
  return place;
}

interface Limits {
  readonly wallMs: number;
  readonly peakMiB: number;
}

interface Outcome extends Measured {
  readonly calls: readonly string[];
  readonly files: number;
  readonly pushed: number;
}

async function runOn(place: Place, down: number): Promise<Outcome> {
  const { folder, github, measure, monitors, remote } = place;
  const atMs = NOW_MS + place.count * EVERY_MS;
  const name = join(folder, `${monitors}-${place.count}`);
  place.count += 1;
  const checkout = await cloneShallow(remote, name);
  const before = inRemote(remote, "rev-list", "--count", "main");
  const siteDir = `${name}-site`;
  const measured = await measure({ kind: "run", monitors, checkout, atMs, github: github.access, down, siteDir });
  const pushed = Number(inRemote(remote, "rev-list", "--count", "main")) - Number(before);
  if (measured.samples < monitors)
    throw new Error(`only ${measured.samples} samples: ${measured.complaints.join("; ")}`);
  const changed = inRemote(remote, "diff-tree", "-r", "--name-only", `main~${pushed}`, "main");
  return { ...measured, calls: await github.calls(), files: changed.split("\n").length, pushed };
}

const inRemote = (remote: string, ...args: string[]): string =>
  execFileSync("git", args, { cwd: remote, encoding: "utf8" }).trim();

async function quiet(place: Place, limits: Limits): Promise<Row[]> {
  const outcomes: Outcome[] = [];
  for (let count = 0; count < RUNS; count += 1) outcomes.push(await runOn(place, 0));
  const named = (what: string): string => `${place.monitors} monitors, all up: ${what}`;
  const best = (of: (outcome: Outcome) => number): number => least(outcomes.map(of));
  const ms = (what: string, of: (outcome: Outcome) => number): Row => shown(named(what), best(of), "ms");
  const mib = (of: (outcome: Outcome) => number): number => Math.max(...outcomes.map(of)) / MIB;
  const most = (what: string, of: (outcome: Outcome) => number, limit: number): Row =>
    limited(named(what), Math.max(...outcomes.map(of)), "", limit);
  return [
    limited(named("a run besides calls and site"), best(wallMsOf), "ms", limits.wallMs),
    ms("its processor time", ({ cpuMs }) => cpuMs),
    ms("processor time of its git processes", ({ gitCpuMs }) => gitCpuMs),
    ms("the site in that run", ({ siteMs }) => siteMs),
    limited(
      named("memory without the site"),
      mib(({ ownPeakBytes }) => ownPeakBytes),
      "MiB",
      limits.peakMiB,
    ),
    shown(
      named("memory with the site"),
      mib(({ peakBytes }) => peakBytes),
      "MiB",
    ),
    most("files in its commit", ({ files }) => files, 4),
    most("commits, each one push", ({ pushed }) => pushed, 1),
    most("calls of GitHub's API", ({ calls }) => calls.length, 1),
  ];
}

const wallMsOf = ({ wallMs }: Outcome): number => wallMs;

const DOWN = 10;

async function outage(place: Place): Promise<Row[]> {
  const outcome = await runOn(place, DOWN);
  const named = (what: string): string => `${DOWN} of ${place.monitors} monitors go down: ${what}`;
  return [
    limited(named("a run besides calls, waits and site"), outcome.wallMs, "ms", 6_000),
    limited(named("commits"), outcome.pushed, "commits", 2),
    shown(named("issues"), outcome.issues, "issues"),
    limited(named("calls of GitHub's API an incident"), outcome.calls.length / outcome.issues, "calls", 3),
  ];
}
