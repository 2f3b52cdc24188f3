import { describe, expect, it } from "vitest";
import { createMemoryRepository } from "../../lab/memory-repository.ts";
import { DAY_MS, HOUR_MS, toMs } from "../../domain/instant.ts";
import { ledgerOf, samplesOver } from "../../ledger/ledger.fixture.ts";
import { loadConfig } from "../../config/load.ts";
import { keepObserved } from "./keep-observed.ts";
import { NOTHING_OBSERVED } from "./observe-book.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { Repository, World } from "../../world.ts";
import type { Sample } from "../../domain/sample.ts";

const configOf = (more = "") =>
  loadConfig(
    `${more}monitors:
  - { id: chat, badge: my-chat, probe: { kind: http, url: "https://a.example/" } }
  - { id: image, probe: { kind: http, url: "https://b.example/" } }
`,
    "uptimeline.yml",
    new Map(),
  ).config;

const BEGIN = toMs("2026-11-18T00:00:00.000Z");

/** A ledger of some days whose last run was before midnight, and what later runs write besides `history/`. */
async function watched(config = configOf(), outcomes: readonly Outcome[] = ["ok", "ok", "ok", "overloaded"]) {
  const memory = createMemoryRepository();
  const samples = samplesOver(BEGIN, BEGIN + 3 * DAY_MS, ["chat", "image"], outcomes);
  memory.overtake(await ledgerOf(samples, BEGIN + 3 * DAY_MS - HOUR_MS));
  const besides: string[][] = [];
  const repository: Repository = {
    ...memory,
    push: (base, changes, message) => {
      besides.push([...changes.keys()].filter((path) => !path.startsWith("history/")));
      return memory.push(base, changes, message);
    },
  };
  const run = async (nowMs: number): Promise<void> => {
    const world = {
      repository,
      clock: { now: () => nowMs, sleep: () => Promise.resolve() },
      random: { next: () => 0.5 },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    } as unknown as World;
    const sample: Sample = {
      v: 1,
      t: new Date(nowMs - 1_000).toISOString(),
      monitor: "chat",
      run: "2.1",
      outcome: "ok",
      ms: 100,
      every: 300,
    };
    const context = { run: "2.1", claimant: "2.1/a", live: false } as Parameters<typeof keepObserved>[0]["context"];
    await keepObserved(
      { world, config, context, issueKinds: [] },
      { ...NOTHING_OBSERVED, samples: [sample] },
      undefined,
    );
  };
  return { memory, besides, run };
}

const midnight = BEGIN + 3 * DAY_MS;

describe("badges in the repository", () => {
  it("are written with the commit that closes a day, and by no other", async () => {
    const { memory, besides, run } = await watched();
    await run(midnight + HOUR_MS);
    await run(midnight + 5 * HOUR_MS);
    await run(midnight + 6 * HOUR_MS);
    expect(besides.map((paths) => paths.length)).toEqual([0, 10, 0]);
    expect(besides[1]).toContain("api/my-chat/uptime-week.json");
    expect(JSON.parse(memory.files.get("api/my-chat/uptime.json") ?? "")).toEqual({
      schemaVersion: 1,
      label: "uptime",
      message: expect.stringMatching(/^7[45]\.\d\d%$/u),
      color: expect.stringMatching(/^(?:red|orange)$/u),
    });
  });

  it("are left as they are where they say the same", async () => {
    const { memory, besides, run } = await watched(configOf(), ["ok"]);
    await run(midnight + 5 * HOUR_MS);
    await run(midnight + DAY_MS + 5 * HOUR_MS);
    expect(besides[0]).toHaveLength(10);
    expect(besides[1]?.length).toBeGreaterThan(0);
    expect(besides[1]?.filter((path) => path.includes("uptime"))).toEqual([]);
    expect([...memory.files.keys()].filter((path) => path.startsWith("api/"))).toHaveLength(10);
  });

  it("are not written onto a branch of the ledger's own, where nobody looks for them", async () => {
    const { besides, run } = await watched(configOf("history: { branch: uptimeline-history }\n"));
    await run(midnight + 5 * HOUR_MS);
    expect(besides).toEqual([[]]);
  });
});
