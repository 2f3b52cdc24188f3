import { beforeEach, describe, expect, it } from "vitest";
import { createLabNet } from "../../lab/lab-net.ts";
import { createMailbox } from "../../lab/mailbox.ts";
import { createMemoryRepository, type MemoryRepository } from "../../lab/memory-repository.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";
import { ForgeError } from "../../domain/errors.ts";
import { loadConfig } from "../../config/load.ts";
import { MINUTE_MS } from "../../domain/instant.ts";
import { run, type RunResult } from "../run.ts";
import type { Clock, Forge, World } from "../../world.ts";
import type { Exchange } from "../../domain/exchange.ts";
import type { Notice } from "../../domain/notice.ts";

const { config } = loadConfig(
  `
site: { url: "https://me.github.io/status" }
issues: { enabled: false }
channels:
  - { id: team, kind: webhook, url: "https://team.example/hook" }
  - { id: pager, kind: webhook, url: "https://pager.example/hook" }
notices: { ping: "https://ping.example/uuid" }
monitors:
  - { id: chat, name: Claude API, every: 5m, probe: { kind: http, url: "https://api.example/v1/chat?key=1" } }
  - { id: draw, name: Images, every: 5m, probe: { kind: http, url: "https://images.example/v1/draw" } }
`,
  "uptimeline.yml",
  new Map(),
);

let clock: Clock;
let repository: MemoryRepository;
/** By host: what it answers; 200 unless set. */
let answers: Map<string, number>;
let heard: { readonly host: string; readonly notice: Notice }[];
let pings: number;
let warnings: string[];

beforeEach(() => {
  clock = createVirtualClock(Date.parse("2026-11-21T09:00:00.000Z"));
  repository = createMemoryRepository();
  [answers, heard, pings, warnings] = [new Map(), [], 0, []];
});

/** APIs that are watched, and receivers that take what is posted. */
const http: World["http"] = {
  exchange: async ({ url, method, body }): Promise<Exchange> => {
    const { host } = new URL(url);
    const status = answers.get(host) ?? 200;
    if (host === "ping.example") pings += 1;
    if (method === "POST") heard.push({ host, notice: JSON.parse(String(body)) as Notice });
    const nothing = { totalMs: 10, phases: {}, headers: new Map(), body: new Uint8Array(), redirects: 0 };
    return { startedAtMs: clock.now(), status, ...nothing };
  },
};
const forge = new Proxy({} as Forge, {
  get: () => () => Promise.reject(new ForgeError("unavailable", "GitHub is not part of this test")),
});

async function go(id: number, more: Partial<World> = {}): Promise<RunResult> {
  const write = (text: string): void => void warnings.push(text);
  const world = {
    clock,
    random: createSeededRandom(id),
    http,
    ...createLabNet(clock),
    repository,
    mail: createMailbox(),
    redact: (text: string) => text,
    forge,
    log: { info: () => {}, warn: write, error: write },
    ...more,
  } as unknown as World;
  const result = await run(world, config, { run: `${id}.1`, live: true });
  await clock.sleep(5 * MINUTE_MS);
  return result;
}

const toldTo = (host: string): string[] => heard.filter((one) => one.host === host).map(({ notice }) => notice.title);

describe("a team that is told by channels", () => {
  it("hears once of what fails and once of its end, whatever becomes of another channel", async () => {
    await go(1);
    expect(heard).toEqual([]);
    answers.set("api.example", 503).set("images.example", 503).set("pager.example", 500);
    await go(2);
    expect(toldTo("team.example")).toEqual(["2 monitors are down"]);
    expect(toldTo("pager.example")).toEqual(["2 monitors are down", "2 monitors are down"]);
    await go(3);
    expect(toldTo("team.example")).toHaveLength(1);
    answers.delete("images.example");
    await go(4);
    expect(toldTo("team.example").slice(1)).toEqual([expect.stringMatching(/^Images is back up after /)]);
    for (let id = 5; id < 30; id += 1) await go(id);
    // The pager was given up, which the team hears of, and the log.
    expect(toldTo("team.example").slice(2)).toEqual(["The channel pager cannot be reached: it misses what is told"]);
    expect(warnings).toContainEqual(expect.stringContaining("The channel pager was given up"));
    const before = toldTo("pager.example").length;
    answers.delete("pager.example");
    answers.delete("api.example");
    await go(30);
    expect(toldTo("team.example").at(-1)).toMatch(/^Claude API is back up after /);
    // Whom nothing has reached hears of no end.
    expect(toldTo("pager.example")).toHaveLength(before);
    expect(JSON.stringify(heard)).not.toContain("key=1");
    expect(pings).toBe(30);
  });

  it("hears of a critical change though the ledger could not be kept, marked, and without a call to the watcher's watcher", async () => {
    await go(1);
    answers.set("api.example", 503);
    const push = async () => ({ kind: "forbidden", reason: "the branch is protected", remedy: "Allow it." }) as const;
    const result = await go(2, { repository: { ...repository, push } as unknown as World["repository"] });
    expect(result.recorded).toBe(false);
    expect(heard.map(({ host, notice: { title, unrecorded } }) => [host, title.split(":")[0], unrecorded])).toEqual([
      ["team.example", "Claude API is down", true],
      ["pager.example", "Claude API is down", true],
    ]);
    expect(pings).toBe(1);
  });
});
