import { createMemoryFiles } from "../lab/memory-files.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { createMemoryRepository, type MemoryRepository } from "../lab/memory-repository.ts";
import { createSeededRandom } from "../lab/seeded-random.ts";
import { createVirtualClock } from "../lab/virtual-clock.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { loadConfig } from "../config/load.ts";
import { report, type Reported } from "./report.ts";
import { sign } from "../probes/heartbeat.ts";
import type { Clock } from "../world.ts";
import type { Sample } from "../domain/sample.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const SECRET = "a-key-of-the-lab";

const CONFIG = `
monitors:
  - id: nightly
    every: 1h
    probe: { kind: heartbeat, grace: 10m, secret: "\${NIGHTLY_KEY}" }
  - id: hourly
    every: 1h
    probe: { kind: heartbeat, secret: "\${HOURLY_KEY}" }
  - id: chat
    probe: { kind: http, url: "https://api.example.com/" }
`;

let clock: Clock;
let repository: MemoryRepository;
let said: string[];
/** What a report wrote beside the ledger. */
/** The files that are there, and those that are written. */
let files: Map<string, string>;

beforeEach(() => {
  files = new Map();
  clock = createVirtualClock(START_MS);
  repository = createMemoryRepository();
  said = [];
});

interface Given {
  readonly run?: string;
  readonly secrets?: ReadonlyMap<string, string>;
  /** In place of GitHub's file. */
  readonly event?: string;
  readonly unrecordedDir?: string;
}

const SECRETS = new Map([["NIGHTLY_KEY", SECRET]]);

const payload = (body: object, secret = SECRET): string => {
  const text = JSON.stringify(body);
  return JSON.stringify({ action: "heartbeat", client_payload: { body: text, signature: sign(text, secret) } });
};

const body = (more: object = {}): object => ({ monitor: "nightly", id: "run-1", sent: toInstant(START_MS), ...more });

function go({ run = "7.1", secrets = SECRETS, event = payload(body()), ...more }: Given = {}): Promise<Reported> {
  const { config } = loadConfig(CONFIG, "uptimeline.yml", secrets);
  const world = {
    clock,
    random: createSeededRandom(1),
    repository,
    files: createMemoryFiles(files.set("/event.json", event)),
    log: {
      info: (text: string) => void said.push(text),
      warn: (text: string) => void said.push(text),
      error: (text: string) => void said.push(text),
    },
  };
  return report(world, config, { run, eventPath: "/event.json", ...more });
}

const lines = (): Sample[] =>
  [...repository.files]
    .filter(([path]) => path.includes("/samples/"))
    .flatMap(([, text]) =>
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Sample),
    );

describe("a signed report", () => {
  it("becomes one line, at the moment it was sent, and touches no other file", async () => {
    await clock.sleep(3 * MINUTE_MS);
    expect(await go()).toEqual({ kind: "kept", monitor: "nightly", commit: "1" });
    expect([...repository.files.keys()]).toEqual(["history/samples/2026-11-21T09.jsonl"]);
    expect(lines()).toEqual([
      { v: 1, t: toInstant(START_MS), monitor: "nightly", run: "7.1", outcome: "ok", every: 3600, id: "run-1" },
    ]);
    expect(repository.messages).toEqual(["nightly reported ok at 2026-11-21T09:00:00.000Z\n\nUptimeline-Run: 7.1\n"]);
  });

  it("of a failure says so", async () => {
    await go({ event: payload(body({ status: "fail", ms: 1200, code: 503 })) });
    expect(lines()).toMatchObject([{ outcome: "server-error", reason: "reported-failure", ms: 1200, code: 503 }]);
  });

  it("counts once, whoever sends it again", async () => {
    await go();
    expect(await go({ run: "8.1" })).toEqual({ kind: "refused", why: "known" });
    expect(lines()).toHaveLength(1);
    expect(repository.messages).toHaveLength(1);
  });

  it("of an hour that is closed is kept apart, said with the remedy, and still counts once", async () => {
    await clock.sleep(3 * HOUR_MS);
    expect(await go()).toMatchObject({ kind: "kept" });
    expect([...repository.files.keys()]).toEqual(["history/samples/late/2026-11-21T09.jsonl"]);
    expect(said.at(-1)).toBe(
      "1 sample came after the hour was closed (nightly; 2026-11-21T09): kept in history/samples/late/, counted nowhere. " +
        "`uptimeline history repair` counts what can still be counted",
    );
    expect(await go({ run: "8.1" })).toEqual({ kind: "refused", why: "known" });
    const earlier = body({ id: "run-0", sent: toInstant(START_MS - MINUTE_MS) });
    expect(await go({ run: "8.1", event: payload(earlier) })).toEqual({ kind: "refused", why: "not-newer" });
    expect(lines()).toHaveLength(1);
  });

  it("is looked at again on the ledger that was pushed first", async () => {
    await go();
    const first = new Map(repository.files);
    repository = createMemoryRepository();
    const head = repository.head.bind(repository);
    let fetched = 0;
    repository.head = async () => {
      const snapshot = await head();
      // Between our fetch and our push somebody else brings the same report.
      fetched += 1;
      if (fetched === 1) repository.overtake(first);
      return snapshot;
    };
    expect(await go({ run: "8.1" })).toEqual({ kind: "refused", why: "known" });
    expect(fetched).toBe(2);
    expect(lines().map(({ run }) => run)).toEqual(["7.1"]);
  });

  it("whose push got no answer is not taken for another's", async () => {
    repository.answerNext("lost");
    const push = repository.push.bind(repository);
    repository.push = async (...given) => {
      const result = await push(...given);
      repository.overtake(new Map([["history/note.txt", "somebody else"]]));
      return result;
    };
    expect(await go()).toEqual({ kind: "kept", monitor: "nightly" });
    expect(lines().filter(({ id }) => id === "run-1")).toHaveLength(1);
  });

  it("waits for a repository that can't be reached, and says when it is given up", async () => {
    repository.setNetwork(false);
    expect(await go()).toEqual({ kind: "failed", why: "ledger-not-kept" });
    expect(said.at(-1)).toMatch(/could not be kept/);
    expect(clock.now()).toBeGreaterThan(START_MS + 4 * MINUTE_MS);
  });

  it("says which setting forbids the push", async () => {
    repository.answerNext({ kind: "forbidden", reason: "protected", remedy: "Allow the bot to push" });
    expect(await go()).toEqual({ kind: "failed", why: "ledger-not-kept" });
    expect(said.at(-1)).toContain("Allow the bot to push");
    expect([...files.keys()]).toEqual(["/event.json"]);
  });

  it("that can't be pushed lies beside the ledger, in its layout, where there is a place for it", async () => {
    repository.answerNext({ kind: "forbidden", reason: "protected", remedy: "Allow the bot to push" });
    const unrecorded = "/unrecorded/7.1-nightly";
    const failed = { kind: "failed", why: "ledger-not-kept", unrecorded };
    expect(await go({ unrecordedDir: "/unrecorded" })).toEqual(failed);
    const path = `${unrecorded}/history/samples/2026-11-21T09.jsonl`;
    expect([...files.keys()]).toEqual(["/event.json", path]);
    expect(JSON.parse(files.get(path)!)).toMatchObject({ monitor: "nightly" });
    expect(said.at(-1)).toContain("`uptimeline history import <folder>`");
  });
});

describe("a report that is not taken", () => {
  const signed = (more: object): Given => ({ event: payload(body(more)) });

  it.each<[string, Given]>([
    ["bad-signature", { event: payload(body(), "another-key") }],
    ["bad-signature", { event: JSON.stringify({ client_payload: { body: JSON.stringify(body()), signature: "" } }) }],
    ["bad-signature", { event: payload(body()).replace("sha256=", "sha1=") }],
    ["unknown-monitor", signed({ monitor: "nobody" })],
    ["unknown-monitor", signed({ monitor: "chat" })],
    ["unreadable", signed({ id: "a\nb" })],
    ["unreadable", signed({ sent: "now" })],
    ["unreadable", { event: JSON.stringify({ client_payload: { body: "no JSON", signature: "" } }) }],
    ["no-payload", { event: JSON.stringify({ client_payload: { body: "x".repeat(9_000), signature: "" } }) }],
    ["no-payload", { event: JSON.stringify({ client_payload: { body: body(), signature: "x" } }) }],
    ["no-payload", { event: "{}" }],
    ["no-payload", { event: "{" }],
    ["no-payload", { event: `${" ".repeat(1_000_001)}${payload(body())}` }],
    ["too-old", signed({ sent: toInstant(START_MS - DAY_MS - 1) })],
    ["from-the-future", signed({ sent: toInstant(START_MS + 6 * MINUTE_MS) })],
  ])("for being %s leaves the ledger as it is", async (why, given) => {
    expect(await go(given)).toEqual({ kind: "refused", why });
    expect(repository.files.size).toBe(0);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^The report is not taken: .+/);
  });

  it("for being older than the last one is no failure of the run", async () => {
    await go();
    const earlier = payload(body({ id: "run-0", sent: toInstant(START_MS - MINUTE_MS) }));
    expect(await go({ event: earlier })).toEqual({ kind: "refused", why: "not-newer" });
  });

  it("changes with a single byte of its body", async () => {
    expect(await go({ event: payload(body()).replace("run-1", "run-2") })).toEqual({
      kind: "refused",
      why: "bad-signature",
    });
  });
});

it("a secret that is not set is the owner's to mend, and its name is no key", async () => {
  const event = payload({ ...body(), monitor: "hourly" }, "${HOURLY_KEY}");
  expect(await go({ event })).toEqual({ kind: "failed", why: "missing-secret" });
  expect(said.at(-1)).toContain("HOURLY_KEY");
  expect(repository.files.size).toBe(0);
});

it("a run that no report started takes nothing", async () => {
  const { config } = loadConfig(CONFIG, "uptimeline.yml", SECRETS);
  const log = { info: () => {}, warn: (text: string) => void said.push(text), error: () => {} };
  const files = { read: () => Promise.reject(new Error("there is no event")) };
  const world = { clock, random: createSeededRandom(1), repository, log, files } as unknown as Parameters<
    typeof report
  >[0];
  expect(await report(world, config, { run: "7.1" })).toEqual({ kind: "refused", why: "no-payload" });
});
