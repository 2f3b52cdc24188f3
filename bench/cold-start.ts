import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Row } from "./row.ts";

const DIST = join(import.meta.dirname, "..", "dist", "index.js");
const RUNS = 15;
const LIMIT_MS = 150;

function timed(script: string, folder: string, env: NodeJS.ProcessEnv): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, env, encoding: "utf8" });
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(`${script} ended with ${String(status)}: ${stderr}`);
  return ms;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * What starting the action costs: `node dist/index.js` in the upstream repository without a configuration, where it explains
 * itself and stops, against an empty script. Both alternate and are compared
 * pair by pair, so that a busy machine slows both.
 */
export function coldStart(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "uptimeline-cold-start-"));
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const env = { PATH: process.env["PATH"], GITHUB_REPOSITORY: "uptimeline/uptimeline", GITHUB_WORKSPACE: folder };
  const pairs: { emptyMs: number; actionMs: number }[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    pairs.push({ emptyMs: timed(empty, folder, env), actionMs: timed(DIST, folder, env) });
  }
  rmSync(folder, { recursive: true, force: true });
  // The first pair fills the file cache and does not count.
  const counted = pairs.slice(1);
  const above = median(counted.map(({ emptyMs, actionMs }) => actionMs - emptyMs));
  const emptyMs = median(counted.map((pair) => pair.emptyMs));
  const actionMs = median(counted.map((pair) => pair.actionMs));
  return [
    { metric: "empty script, median of 15", value: Math.round(emptyMs), unit: "ms" },
    { metric: "action to a no-op, median of 15", value: Math.round(actionMs), unit: "ms" },
    {
      metric: "cold start above an empty script",
      value: Math.round(above),
      unit: "ms",
      limit: LIMIT_MS,
      ok: above <= LIMIT_MS,
    },
  ];
}
