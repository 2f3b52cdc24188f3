import { atOnce, latencyMs, type Watched } from "./watched.ts";
import { STRAY_SHARE } from "./trouble.ts";
import { SECOND_MS, toInstant } from "../../src/domain/instant.ts";
import type { Chance } from "../../src/lab/history-chance.ts";
import type { Past } from "./seeded-rollups.ts";
import type { Round } from "../../src/domain/rounds.ts";
import type { Sample } from "../../src/domain/sample.ts";

/** As GitHub numbers them: it has many other users. */
export const runOf = (atMs: number): string => `${Math.floor(19_000_000_000 + atMs / 97_000)}.1`;

/** Seconds until a run that was started asks. */
const STARTS_AFTER_MS = 4 * SECOND_MS;

/** The samples of a run, as its lines tell them. */
export function samplesOf(pasts: readonly Past[], runMs: number): Sample[] {
  return pasts.flatMap(({ monitor, troubles, random }, index) => {
    const atMs = runMs + STARTS_AFTER_MS + Math.floor(index / atOnce(pasts.length)) * 900 + Math.floor(random() * 800);
    const trouble = troubles.find((one) => atMs >= one.fromMs && atMs < one.toMs);
    const good = goodSample(monitor, atMs, runMs, random);
    if (trouble === undefined && random() >= STRAY_SHARE) return [good];
    const failed: Sample = {
      ...good,
      outcome: trouble?.outcome ?? "server-error",
      reason: trouble?.reason ?? "internal-error",
      blame: "provider",
      code: trouble?.outcome === "overloaded" ? 503 : 500,
    };
    const again = goodSample(monitor, atMs + 2 * SECOND_MS + Math.floor(random() * SECOND_MS), runMs, random);
    return [failed, { ...again, again: 1 }];
  });
}

function goodSample(monitor: Watched, atMs: number, runMs: number, random: Chance): Sample {
  const upTo = (ms: number): number => Math.floor(random() * ms);
  const beside = { dns: 1 + upTo(8), connect: 2 + upTo(12), tls: 6 + upTo(20), send: 0, receive: upTo(6) };
  const sum = beside.dns + beside.connect + beside.tls + beside.receive;
  const wait = Math.max(1, latencyMs(monitor, atMs, random) - sum);
  return {
    v: 1,
    t: toInstant(atMs),
    monitor: monitor.id,
    run: runOf(runMs),
    outcome: "ok",
    ms: sum + wait,
    phases: { ...beside, wait },
    code: 200,
    bytes: Math.round(monitor.bytes * (1 + monitor.bytesVary * (random() - 0.5))),
    every: monitor.everyMs / SECOND_MS,
  };
}

export function roundOf(asked: number, runMs: number, random: Chance): Round {
  return {
    v: 1,
    t: toInstant(runMs + STARTS_AFTER_MS + Math.floor(random() * 900)),
    run: runOf(runMs),
    asked,
    ip: [4],
    version: "0.1.0",
    ms: 2_000 + Math.floor(random() * 4_000),
  };
}
