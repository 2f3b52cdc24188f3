import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClock, createRandom } from "../../adapters/clock.ts";
import { createHttp } from "../../adapters/http.ts";
import { createNet } from "../../adapters/net.ts";
import { createPlaces } from "../../adapters/places.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { DEADLINE_MS, HEALTHY, startMisbehaving, type MisbehavingLab } from "../../lab/misbehaving.ts";
import { loadConfig } from "../../config/load.ts";
import { MISBEHAVIOURS, misbehaviourCells, type Amounts, type Misbehaviour } from "../../lab/misbehaving-expected.ts";
import { observe } from "./observe.ts";
import type { Observed } from "./observe-book.ts";
import type { Sample } from "../../domain/sample.ts";

const lacksOpenssl = spawnSync("openssl", ["version"]).status !== 0 && process.env["CI"] === undefined;
if (lacksOpenssl) process.stdout.write("Misbehaving servers are left out: there is no openssl to make certificates.\n");

type Seen = Observed & { readonly errors: readonly string[] };

/** One round of the program's own code against real servers. */
async function round(lab: MisbehavingLab, config: string): Promise<Seen> {
  const clock = createClock();
  const now = (): number => clock.now();
  const { ca, lookup } = lab;
  const http = createHttp({ now, lookup, ca });
  const errors: string[] = [];
  const world = {
    clock,
    random: createRandom(1),
    http,
    net: createNet({ now, lookup, ca }),
    places: createPlaces({ now, http }),
    log: { info: () => undefined, warn: () => undefined, error: (text: string) => void errors.push(text) },
  };
  const loaded = loadConfig(config, "uptimeline.yml", lab.env);
  const context = { run: "1.1", live: false, siteDir: "unused" };
  return { ...(await observe(world, loaded.config, EMPTY_LEDGER, context)), errors };
}

/** Of a sample, what it amounts to. */
function amounts({ outcome, reason, phase, blame, code, error }: Sample): Amounts {
  return {
    outcome,
    ...(reason !== undefined && { reason }),
    ...(phase !== undefined && { phase }),
    ...(blame !== undefined && { blame }),
    ...(code !== undefined && { code }),
    ...(error !== undefined && { error }),
  };
}

const rows: readonly Misbehaviour[] = MISBEHAVIOURS;

describe.skipIf(lacksOpenssl)("a round among servers that misbehave", () => {
  let lab: MisbehavingLab;
  let among: Seen;
  let alone: Seen;
  beforeAll(async () => {
    lab = await startMisbehaving();
    among = await round(lab, lab.config);
    alone = await round(lab, lab.healthyConfig);
  });
  afterAll(() => lab.close());

  it.each(rows.map((row): [string, string, Misbehaviour] => [row.does, row.by, row]))(
    "tells what it is that %s (asked by %s)",
    (_, __, { id, does: ___, by: ____, ...expected }) => {
      const own = among.samples.filter(({ monitor }) => monitor === id);
      expect(own.map(amounts)).toEqual([expected]);
      expect(own[0]?.ms).toBeLessThan(DEADLINE_MS);
    },
  );

  it("stops nobody else: who is well has the same samples as without the others", () => {
    const ofHealthy = ({ samples }: Seen) =>
      HEALTHY.map((id) => samples.filter(({ monitor }) => monitor === id).map(amounts));
    expect(ofHealthy(among)).toEqual(ofHealthy(alone));
    expect(ofHealthy(among)).toEqual(HEALTHY.map(() => [{ outcome: "ok", code: 200 }]));
    expect(among.samples).toHaveLength(rows.length + HEALTHY.length);
    expect(alone.samples).toHaveLength(HEALTHY.length);
  });

  it("blames the runner for nothing, and finds no fault of our own", () => {
    expect(among.samples.filter(({ outcome }) => outcome === "inconclusive")).toEqual([]);
    expect(among.rounds.map(({ controls }) => controls)).toEqual([{ asked: 1, answered: 1 }]);
    expect(among.errors).toEqual([]);
  });

  it("carries no credentials to another origin, nor into what is kept", () => {
    const key = lab.env.get("LAB_KEY")!;
    expect(lab.heard.home.map(({ authorization }) => authorization)).toEqual([`Bearer ${key}`, `Bearer ${key}`]);
    expect(lab.heard.elsewhere).toHaveLength(2);
    expect(JSON.stringify(lab.heard.elsewhere)).not.toContain(key);
    expect(JSON.stringify([among.samples, [...among.evidence]])).not.toContain(key);
  });

  it("leaves no job that somebody pays for", () => {
    const jobs = [...lab.jobs].map(([id, { made, canceled }]) => [id, made(), canceled()]);
    expect(jobs).toEqual([
      ["job-never-ends", 1, 1],
      ["job-never-begins", 1, 1],
      ["id-is-an-object", 1, 1],
      ["id-is-null", 1, 1],
      // Once in each round.
      ["healthy-job", 2, 0],
    ]);
    expect(among.pending.size).toBe(0);
  });

  it("leaves no connection open", async () => {
    const left = new Set(lab.servers.keys());
    const ended = [...lab.servers].map(async ([id, server]) => {
      await server.ended();
      left.delete(id);
    });
    // So that a leak names itself.
    await Promise.race([Promise.all(ended), createClock().sleep(5_000)]);
    expect([...left]).toEqual([]);
  });
});

it("what a misbehaving server amounts to stands in docs/judging.md", () => {
  const text = readFileSync(new URL("../../../docs/judging.md", import.meta.url), "utf8");
  const [, section = ""] = text.split("\n## What a misbehaving server amounts to\n");
  const table = section
    .split("\n## ")[0]!
    .split("\n")
    .filter((line) => line.startsWith("|"));
  const cells = table.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const [heads, rule, ...others] = cells;
  expect(rule?.every((cell) => /^-+$/.test(cell))).toBe(true);
  expect([heads, ...others]).toEqual(misbehaviourCells());
});
