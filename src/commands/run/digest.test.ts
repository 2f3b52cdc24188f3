import { describe, expect, it } from "vitest";
import { createMemoryRepository } from "../../lab/memory-repository.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";
import { changesFor } from "../../ledger/write.ts";
import { DAY_MS, HOUR_MS, toInstant } from "../../domain/instant.ts";
import { endedAt, OUTAGE, withEvents } from "../../domain/notice.fixture.ts";
import { loadConfig } from "../../config/load.ts";
import { planDigests } from "../../domain/digest.ts";
import { START_MS } from "../../domain/samples.fixture.ts";
import { tellDigest } from "./digest.ts";
import type { Notice } from "../../domain/notice.ts";
import type { Sample } from "../../domain/sample.ts";
import type { World } from "../../world.ts";

const { config } = loadConfig(
  `
channels: [{ id: team, kind: webhook, url: "https://team.example/hook" }]
notices: { digest: { every: day, at: "09:00", to: [team, log] } }
monitors:
  - { id: draw, every: 1h, probe: { kind: tcp, host: api.example.com, port: 443 } }
  - { id: chat, name: Claude API, every: 1h, probe: { kind: tcp, host: api.example.com, port: 443 } }
`,
  "uptimeline.yml",
  new Map(),
);

/** The morning after `START_MS`. */
const NOW_MS = START_MS + DAY_MS;

function samplesOf(monitor: string, failsAt: number): Sample[] {
  return Array.from({ length: 24 }, (_, hour) => ({
    v: 1,
    t: toInstant(Math.floor(START_MS / DAY_MS) * DAY_MS + hour * HOUR_MS),
    monitor,
    run: "1.1",
    outcome: hour === failsAt ? "overloaded" : "ok",
    every: 3_600,
    ms: 100,
  }));
}

describe("a summary", () => {
  it("tells of uptime, the worst first, of incidents and of what to tune, and is sent once", async () => {
    const clock = createVirtualClock(NOW_MS);
    const repository = createMemoryRepository();
    const sent: [string, Notice][] = [];
    const log = { info: () => {}, warn: (text: string) => expect.unreachable(text), error: () => {} };
    const world = {
      clock,
      repository,
      random: createSeededRandom(1),
      redact: (text: string) => text,
      log,
    } as unknown as World;
    const outage = endedAt(OUTAGE, HOUR_MS);
    const alarm = withEvents({ ...outage, id: `${OUTAGE.id}-2` }, { t: outage.end!, what: "false-alarm", by: "ada" });
    const claimant = { run: "1.1/a", nowMs: NOW_MS };
    const state = { v: 1, verdicts: {}, backoffs: {}, notices: planDigests({}, config.notices, claimant) } as const;
    const samples = [...samplesOf("draw", -1), ...samplesOf("chat", 9)];
    const changes = await changesFor(await repository.head(), { samples, incidents: [outage, alarm], state });
    repository.overtake(new Map([...changes].map(([path, text]) => [path, text ?? ""])));
    const context = { run: "1.1", claimant: claimant.run };
    const send = async ({ id }: { readonly id: string }, notice: Notice) => {
      sent.push([id, notice]);
      return { ok: true } as const;
    };
    const commit = await tellDigest({ world, config, context, send }, { state }, await repository.head());
    expect(commit).toBeDefined();
    expect(sent.map(([id]) => id)).toEqual(["team", "log"]);
    const [, notice] = sent[0]!;
    expect(notice).toMatchObject({ kind: "digest", level: "critical", title: "The day in review: 2026-11-21", lead: "1 incident on 1 monitor." }); // prettier-ignore
    expect(notice.sections?.map(({ lines }) => lines)).toEqual([
      [
        "Claude API: 95.83\u00a0% up (known of 100\u00a0% of the time), 1 incident",
        "draw: 100\u00a0% up (known of 100\u00a0% of the time)",
      ],
      ["Claude API is down: 2026-11-21 09:00 UTC, for 1\u00a0h"],
      ["Claude API: 1 false alarm. Raise judge.failures (now 3)."],
    ]);
    const kept = JSON.parse(repository.files.get("history/state.json")!) as typeof state;
    expect(kept.notices["team"]).toMatchObject({ state: "done", span: "2026-11-22T00:00:00.000Z" });
    expect(
      await tellDigest({ world, config, context, send }, { state: kept }, await repository.head()),
    ).toBeUndefined();
    expect(sent).toHaveLength(2);
  });
});
