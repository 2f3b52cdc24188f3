import { beforeEach, describe, expect, it } from "vitest";
import { at, endedAt, OUTAGE } from "../../domain/notice.fixture.ts";
import { BACKOFFS_MS, notify, settle, tellLog, tellUnrecorded, type Send } from "./notify.ts";
import { CLAIM_MS } from "../../domain/claim.ts";
import { createMemoryRepository, type MemoryRepository } from "../../lab/memory-repository.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";
import { incidentPath } from "../../ledger/paths.ts";
import { loadConfig } from "../../config/load.ts";
import { planNotices } from "../../domain/notice-plan.ts";
import { HOUR_MS, MINUTE_MS, toInstant } from "../../domain/instant.ts";
import { NOTHING_SEEN, type Seen } from "./tell-subject.ts";
import { publicLedger } from "./publish.ts";
import { START_MS } from "../../domain/samples.fixture.ts";
import { tell } from "./tell.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Notice } from "../../domain/notice.ts";
import type { Sent } from "../../channels/index.ts";
import type { World } from "../../world.ts";

const CONFIG = `
site: { name: Status of mine, url: https://me.github.io/status }
channels:
  - { id: team, kind: webhook, url: "https://team.example/hook" }
  - { id: pager, kind: webhook, url: "https://pager.example/hook" }
monitors:
  - { id: chat, name: Claude API, group: Text, probe: { kind: tcp, host: api.example.com, port: 443 } }
  - { id: draw, probe: { kind: tcp, host: api.example.com, port: 443 } }
`;
const { config } = loadConfig(CONFIG, "uptimeline.yml", new Map());
const settings = { policy: config.notices, channels: config.channels, monitors: config.monitors };

let clock: ReturnType<typeof createVirtualClock>;
let repository: MemoryRepository;
let world: World;
let log: string[];
let sent: { readonly to: string; readonly notice: Notice; readonly atMs: number }[];
let answers: Record<string, Sent[]>;

/** Answers as it is told to, and then well. */
const send: Send = async ({ id }, notice) => {
  sent.push({ to: id, notice, atMs: clock.now() });
  return answers[id]?.shift() ?? { ok: true };
};
const failing = (more: Partial<Sent & { ok: false }> = {}): Sent => ({
  ok: false,
  why: "it is down",
  isFinal: false,
  ...more,
});

beforeEach(() => {
  clock = createVirtualClock(START_MS);
  repository = createMemoryRepository();
  [log, sent, answers] = [[], [], {}];
  const write = (text: string) => void log.push(text);
  world = { clock, random: createSeededRandom(1), repository, log: { info: write, warn: write, error: write }, redact: (text: string) => text.replaceAll("sk-very-secret", "***") } as unknown as World; // prettier-ignore
});

const claimant = (run: string) => ({ run, nowMs: clock.now() });
const notifier = (run = "1.1") => ({ world, config, context: { claimant: run }, send });
const planned = (incident: Incident, run = "1.1") => planNotices([incident], settings, claimant(run))[0]!;
/** One run: it plans, and tells what it has claimed. */
async function runOver(incident: Incident, run: string): Promise<Incident> {
  const before = planned(incident, run);
  const { incidents } = await notify(notifier(run), [before], NOTHING_SEEN);
  return incidents[0] ?? before;
}
const told = (to: string) => sent.filter((one) => one.to === to).map(({ notice }) => notice);
const entryOf = (to: string, { outbox }: Incident) => outbox.findLast((entry) => entry.to === to)!;

describe("what a channel is told", () => {
  it("is one message for all of a run, the gravest first, and done when it was taken", async () => {
    const draw: Incident = { ...endedAt(planned({ ...OUTAGE, id: "d", monitor: "draw" }), MINUTE_MS) };
    const incidents = planNotices([OUTAGE, draw], settings, claimant("1.1"));
    const { said, incidents: changed } = await notify(notifier(), incidents, NOTHING_SEEN);
    expect(sent.map(({ to }) => to)).toEqual(["team", "pager"]);
    const [notice] = told("team");
    expect(notice).toMatchObject({ kind: "trouble", level: "critical", title: "1 monitor is down, 1 is back up", site: { name: "Status of mine" } }); // prettier-ignore
    expect(notice!.items.map(({ title }) => title)).toEqual([
      "Claude API is down: the model is overloaded",
      "draw is back up after 1\u00a0min",
    ]);
    expect(notice!.items[0]!.links).toEqual([
      { label: "Details", url: `https://me.github.io/status/incidents/${OUTAGE.id}.html` },
    ]);
    expect(changed.flatMap(({ outbox }) => outbox.map(({ state }) => state))).not.toContain("pending");
    expect(said).toHaveLength(6);
  });

  it("says since when, how often in a row, the page's word, and what to do next", async () => {
    clock = createVirtualClock(START_MS + 12 * MINUTE_MS);
    world = { ...world, clock };
    const verdict = { monitor: "chat", verdict: "down", since: at(0), ground: "row", failuresInRow: 5, timeoutsOnly: false } as const; // prettier-ignore
    const page = { url: "https://status.example.com/?key=secret#x", feed: "status" };
    const seen = { ...NOTHING_SEEN, verdicts: new Map([["chat", verdict]]), pages: new Map([["chat", page]]) };
    await notify(notifier(), [planned(OUTAGE)], seen as unknown as Seen);
    const [item] = told("team")[0]!.items;
    expect(item!.facts).toEqual([
      { label: "Since", value: "2026-11-21 09:00 UTC (12\u00a0min ago)" },
      { label: "Level", value: "critical" },
      { label: "Failures in a row", value: "5" },
      { label: "Official page", value: "still shows green" },
    ]);
    expect(item!.steps.length).toBeGreaterThan(0);
    expect(item!.links.at(-1)).toEqual({ label: "Official page", url: "https://status.example.com/" });
  });

  it("holds no secret, whatever it quotes", async () => {
    const page = {
      t: at(60_000),
      what: "page",
      corroboration: "confirmed",
      title: "Key sk-very-secret is out",
    } as const;
    await notify(notifier(), [planned({ ...OUTAGE, title: "sk-very-secret", timeline: [...OUTAGE.timeline, page] })], NOTHING_SEEN); // prettier-ignore
    const manual = { ...OUTAGE, id: "m", kind: "manual", title: "We lost sk-very-secret" } as const;
    await notify(notifier(), [planned(manual)], NOTHING_SEEN);
    expect(sent.length).toBeGreaterThan(2);
    expect(JSON.stringify(sent)).not.toContain("sk-very-secret");
    expect(JSON.stringify(told("team").at(-1))).toContain("We lost ***");
  });

  it("links to no page of a channel's trouble, for the site shows none", async () => {
    const own = { ...OUTAGE, kind: "configuration", channel: "pager" } as const;
    await notify(notifier(), [planned(own)], NOTHING_SEEN);
    expect(told("team")[0]!.items[0]!.links).toEqual([]);
    expect(publicLedger({ incidents: [own, OUTAGE] }).incidents).toEqual([OUTAGE]);
  });

  it("is in the language of the notices", async () => {
    const korean = { ...config, notices: { ...config.notices, locale: "ko" as const, timeZone: "Asia/Seoul" } };
    await notify({ ...notifier(), config: korean }, [planned(OUTAGE)], NOTHING_SEEN);
    const [notice] = told("team");
    expect(notice).toMatchObject({ title: "Claude API 장애 발생: 모델 과부하", locale: "ko" });
    expect(notice!.items[0]!.facts[0]).toEqual({ label: "시작", value: "2026-11-21 18:00 KST (0초 전)" });
  });

  it("bears the same key when the same is told again", async () => {
    answers = { team: [failing(), failing()] };
    const first = await runOver(OUTAGE, "1.1");
    await clock.sleep(HOUR_MS);
    await runOver(first, "2.1");
    const keys = told("team").map(({ key }) => key);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });
});

describe("a channel that fails", () => {
  it("delays no other, and is tried once more in the same run", async () => {
    answers = { team: [failing()] };
    const after = await runOver(OUTAGE, "1.1");
    expect(sent.map(({ to, atMs }) => [to, atMs - START_MS])).toEqual([
      ["team", 0],
      ["pager", 0],
      ["team", 2_000],
    ]);
    expect(entryOf("team", after).state).toBe("done");
  });

  it("is tried over runs, later each time, and given up at last", async () => {
    answers = { team: Array.from({ length: 99 }, () => failing()) };
    let incident = OUTAGE;
    for (const [index, backoffMs] of BACKOFFS_MS.entries()) {
      incident = await runOver(incident, `${index}.1`);
      expect(entryOf("team", incident)).toMatchObject({ state: "pending", tries: index + 1, after: toInstant(clock.now() + backoffMs) }); // prettier-ignore
      const before = sent.length;
      await clock.sleep(backoffMs - 1);
      expect(await runOver(incident, "early.1")).toBe(incident);
      expect(sent.length).toBe(before);
      await clock.sleep(1);
    }
    incident = await runOver(incident, "last.1");
    expect(entryOf("team", incident)).toMatchObject({ state: "dropped", ref: "gave-up", tries: 5 });
    expect(entryOf("pager", incident).state).toBe("done");
    expect(log.at(-1)).toContain("The channel team was given up");
  });

  it("is not asked twice where that would come to the same", async () => {
    answers = { team: [failing({ isFinal: true })] };
    expect(entryOf("team", await runOver(OUTAGE, "1.1"))).toMatchObject({ state: "dropped", ref: "refused" });
    expect(told("team")).toHaveLength(1);
  });

  it("is left as long as it asks", async () => {
    answers = { team: [failing({ retryAfterMs: 2 * HOUR_MS })] };
    const after = entryOf("team", await runOver(OUTAGE, "1.1")).after;
    expect(after).toBe(toInstant(START_MS + 2 * HOUR_MS));
    expect(told("team")).toHaveLength(1);
  });

  it("keeps nobody else from being told by a fault of ours", async () => {
    const broken: Send = async (one, notice, to) => {
      if (one.id === "team") throw new TypeError("x is not a function");
      return send(one, notice, to);
    };
    const { incidents } = await notify({ ...notifier(), send: broken }, [planned(OUTAGE)], NOTHING_SEEN);
    expect(entryOf("team", incidents[0]!)).toMatchObject({ state: "pending", tries: 1 });
    expect(entryOf("pager", incidents[0]!).state).toBe("done");
  });

  it("hears in one message of what came and went meanwhile", async () => {
    answers = { team: [failing(), failing()] };
    const first = await runOver(OUTAGE, "1.1");
    await clock.sleep(5 * MINUTE_MS);
    await runOver(endedAt(first, 5 * MINUTE_MS), "2.1");
    expect(told("team").at(-1)).toMatchObject({ kind: "recovery", title: "Claude API is back up after 5\u00a0min" });
    expect(told("team").at(-1)!.items).toHaveLength(1);
  });
});

describe("claims", () => {
  it("are checked before each message: nothing is said that another may be saying", async () => {
    const before = planned(OUTAGE, "1.1");
    expect((await notify(notifier("2.1"), [before], NOTHING_SEEN)).incidents).toEqual([]);
    await clock.sleep(CLAIM_MS - 30_000);
    expect((await notify(notifier("1.1"), [before], NOTHING_SEEN)).incidents).toEqual([]);
    expect(sent).toEqual([]);
  });

  it("that are given back stand as given back in the second commit, whatever stood there", async () => {
    answers = { team: [failing(), failing()] };
    const before = planned(OUTAGE);
    repository.overtake(new Map([[incidentPath(OUTAGE.id), `${JSON.stringify(before)}\n`]]));
    const files = { list: async () => [], read: async () => undefined };
    world = { ...world, files, http: { exchange: () => Promise.reject(new Error("no network")) } } as unknown as World;
    await tell(world, config, { run: "1.1", claimant: "1.1", live: true }, [before]);
    const kept = JSON.parse(repository.files.get(incidentPath(OUTAGE.id))!) as Incident;
    expect(entryOf("team", kept)).toMatchObject({ state: "pending", tries: 1, until: toInstant(clock.now()) });
  });

  it("settle as what came of the message", () => {
    const entry = entryOf("team", planned(OUTAGE));
    expect(settle(entry, { ok: true }, START_MS)).toMatchObject({ state: "done", until: at(0) });
  });
});

describe("what is told without a claim", () => {
  it("is to the log what the plan has made for it", async () => {
    await tellLog(notifier(), [], { ...NOTHING_SEEN, ledger: { samples: [], incidents: [planned(OUTAGE)] } });
    expect(sent.map(({ to, notice }) => [to, notice.title])).toEqual([
      ["log", "Claude API is down: the model is overloaded"],
    ]);
    await tellLog(notifier(), [planned(OUTAGE)], {
      ...NOTHING_SEEN,
      ledger: { samples: [], incidents: [planned(OUTAGE)] },
    });
    expect(sent).toHaveLength(1);
  });

  it("is what is critical when the ledger could not be kept, once a run, and marked", async () => {
    const warning: Incident = { ...OUTAGE, id: "w", monitor: "draw", level: "warning", timeline: [{ t: at(0), what: "opened", level: "warning" }] }; // prettier-ignore
    const incidents = planNotices([OUTAGE, warning], settings, claimant("1.1"));
    const seen = { ...NOTHING_SEEN, ledger: { samples: [], incidents } };
    const one = notifier();
    await tellUnrecorded(one, [], seen);
    await tellUnrecorded(one, [], seen);
    expect(sent.map(({ to }) => to).toSorted()).toEqual(["log", "pager", "team"]);
    expect(told("team")[0]).toMatchObject({ unrecorded: true, title: "Claude API is down: the model is overloaded" });
    // What was told so is not told again when the same run can keep it after all.
    const { incidents: after } = await notify(one, incidents, NOTHING_SEEN);
    expect(told("team")).toHaveLength(2);
    expect(told("team")[1]!.items.map(({ incident }) => incident)).toEqual(["w"]);
    expect(after.every(({ outbox }) => outbox.every(({ state }) => state === "done"))).toBe(true);
  });
});
