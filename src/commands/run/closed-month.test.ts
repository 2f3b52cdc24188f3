import { describe, expect, it } from "vitest";
import { buildSite } from "../../site/site.fixture.ts";
import { changesFor } from "../../ledger/write.ts";
import { conclude } from "./conclude.ts";
import { createMemoryRepository } from "../../lab/memory-repository.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { HOUR_MS, SECOND_MS, toInstant, toMs } from "../../domain/instant.ts";
import { keep, standing } from "./keep.ts";
import { loadConfig } from "../../config/load.ts";
import { NOTHING_OBSERVED } from "./observe-book.ts";
import { readLedger } from "../../ledger/read.ts";
import { runReading, siteReading } from "./depth.ts";
import type { Config } from "../../config/config.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Sample } from "../../domain/sample.ts";

const configOf = (monitors: string): Config =>
  loadConfig(`history: { samples: 3d, hours: 35d }\nmonitors:\n${monitors}`, "uptimeline.yml", new Map()).config;

const BEFORE = configOf(`
  - { id: chat, name: Chat, group: Text, slo: 99%, every: 6h, probe: { kind: http, url: "https://chat.example/" } }
  - { id: film, name: Film, every: 6h, probe: { kind: http, url: "https://film.example/" } }
`);
/** Chat has another id, name, group, provider, target and is judged otherwise; film is watched no more; another takes its name. */
const AFTER = configOf(`
  - { id: talk, formerly: [chat], name: Talk, group: Words, provider: other, slo: 50%, judge: { failures: 9 }, every: 6h, probe: { kind: http, url: "https://chat.example/" } }
  - { id: films, name: Film, every: 6h, probe: { kind: http, url: "https://film.example/" } }
`);

const NOVEMBER = toMs("2026-11-01T00:00:00.000Z");
const CLOSES = toMs("2026-12-03T00:00:00.000Z");
const OUTAGE = toMs("2026-11-10T06:00:00.000Z");
const REPORT = "history/reports/2026-11.json";

const call = (monitor: string, tMs: number, more: Partial<Sample> = {}): Sample => ({
  v: 1,
  t: toInstant(tMs),
  monitor,
  run: "1.1",
  outcome: "ok",
  ms: 400,
  every: 21_600,
  used: { in: 9 },
  cost: 300,
  model: "gpt-5.4-nano",
  ...more,
});

/** What a run sees at a moment: all is well, but for an outage of six hours, which four repetitions confirm. */
function seenAt(tMs: number): Sample[] {
  const isOut = tMs >= OUTAGE && tMs < OUTAGE + 6 * HOUR_MS;
  const failed = { outcome: "timeout", reason: "phase-timeout", blame: "provider" } as const;
  const again = [1, 2, 3, 4].map((times) => call("chat", tMs + times * 10 * SECOND_MS, { ...failed, again: times }));
  const recovered = tMs === OUTAGE + 6 * HOUR_MS ? [call("chat", tMs + 10 * SECOND_MS, { again: 1 })] : [];
  return [call("film", tMs), call("chat", tMs, isOut ? failed : {}), ...(isOut ? again : recovered)];
}

function createHistory() {
  const repository = createMemoryRepository();
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  /** A run begins on what stands then; it pushes on what stands when it is let. */
  const begin = async (config: Config, nowMs: number, samples: readonly Sample[]) => {
    let clockMs = nowMs;
    const clock = { now: () => clockMs, sleep: (ms: number) => Promise.resolve(void (clockMs += ms)) };
    const world = { repository, clock, random: createSeededRandom(1), log };
    const from = await standing(world, runReading(config));
    const context = { run: "1.1/a", runId: "1.1", nowMs, issueKinds: [] };
    return () =>
      keep(world, "1.1", from, (before: Ledger) => ({
        ...conclude(config, before, { ...NOTHING_OBSERVED, samples }, context),
        subject: "s",
      }));
  };
  return {
    repository,
    begin,
    run: async (config: Config, nowMs: number, samples: readonly Sample[] = []) =>
      (await begin(config, nowMs, samples))(),
    /** The report as it stands, and all that the site makes of it. */
    async frozen(config: Config, nowMs: number): Promise<ReadonlyMap<string, string>> {
      const ledger = await readLedger(await repository.head(), { nowMs, ...siteReading(config, [], nowMs) });
      const site = await buildSite({
        site: { name: "Status", timeZone: nowMs === CLOSES ? "UTC" : "Asia/Seoul", locale: "en" },
        monitors: config.monitors,
        ledger,
        verdicts: new Map(),
        reports: new Map(),
        feedNames: new Map(),
        nowMs,
      });
      // Its page is a view of these: the zone of its times and the ways to other pages are the site's of today.
      const products = [...site].filter(([path]) => /^reports\/.*2026-11\.(?!html$)/u.test(path));
      return new Map([[REPORT, repository.files.get(REPORT) ?? ""], ...products]);
    },
  };
}

type History = ReturnType<typeof createHistory>;

/** November, seen every six hours and closed by two runs at once; `meanwhile` is what happens before that. */
async function closedNovember(meanwhile: (history: History) => void = () => undefined) {
  const history = createHistory();
  for (let tMs = NOVEMBER; tMs < CLOSES; tMs += 6 * HOUR_MS) await history.run(BEFORE, tMs + 60_000, seenAt(tMs));
  meanwhile(history);
  const runs = await Promise.all([
    history.begin(BEFORE, CLOSES, []),
    history.begin(BEFORE, CLOSES + 5 * 60_000, [call("film", CLOSES)]),
  ]);
  for (const push of runs) await push();
  return history;
}

/** A person says of the outage that it was none. */
function callFalse({ repository }: History, t: string): void {
  const [path, text] = [...repository.files].find(([name]) => name.startsWith("history/incidents/"))!;
  const incident = JSON.parse(text);
  const word = { t, what: "false-alarm", by: "ann", why: "our proxy" };
  repository.overtake(new Map([[path, JSON.stringify({ ...incident, timeline: [...incident.timeline, word] })]]));
}

describe("a closed month", () => {
  it("holds the month, as the first of two racing runs made it", async () => {
    const history = await closedNovember();
    const report = JSON.parse(history.repository.files.get(REPORT) ?? "");
    expect(report).toMatchObject({
      month: "2026-11",
      closedAt: "2026-12-03T00:00:00.000Z",
      monitors: [
        {
          id: "chat",
          name: "Chat",
          group: "Text",
          uptimeOf: "calls",
          calls: 120,
          failures: 1,
          downtimeMs: 6 * HOUR_MS,
          slo: { target: 0.99, met: true },
          incidents: { count: 1, list: [{ kind: "outage", begin: "2026-11-10T06:00:00.000Z" }] },
          cost: { calls: 125, amounts: { USD: 37_500 }, perSuccess: { USD: 313 } },
        },
        { id: "film", name: "Film", uptime: 1, incidents: { count: 0 } },
      ],
    });
    const products = [...(await history.frozen(BEFORE, CLOSES)).keys()].toSorted();
    expect(products).toEqual([
      REPORT,
      ...["", "chat/", "film/"]
        .flatMap((folder) => ["csv", "json", "md"].map((form) => `reports/${folder}2026-11.${form}`))
        .toSorted(),
    ]);
  });

  it("never changes, nor does what the site makes of it", async () => {
    const history = await closedNovember();
    const { repository } = history;
    const frozen = await history.frozen(BEFORE, CLOSES);
    const isSame = async (config: Config, nowMs: number, what: string) =>
      expect(await history.frozen(config, nowMs), what).toEqual(frozen);
    const push = async (update: Parameters<typeof changesFor>[1]) => {
      const head = await repository.head();
      await repository.push(head, await changesFor(head, update), "by hand");
    };

    await history.run(BEFORE, CLOSES + HOUR_MS, [
      call("chat", OUTAGE + 9 * HOUR_MS, { outcome: "timeout", run: "9.1" }),
    ]);
    await isSame(BEFORE, CLOSES + HOUR_MS, "a late line");

    const alarm = { v: 1, t: toInstant(CLOSES), monitor: "chat", who: "ann", why: "our proxy" } as const;
    await push({ corrections: [{ ...alarm, from: toInstant(OUTAGE), to: toInstant(OUTAGE + 7 * HOUR_MS) }] });
    await isSame(BEFORE, CLOSES + 2 * HOUR_MS, "a false alarm");

    const rewritten = [...repository.files].flatMap(([path, text]) =>
      /^history\/(?:days\/2026-11|months\/2026)\.jsonl$/u.test(path)
        ? [[path, text.replaceAll('"ok":', '"timeout":')] as const]
        : [],
    );
    expect(rewritten).toHaveLength(2);
    repository.overtake(new Map(rewritten));
    await isSame(BEFORE, CLOSES + 3 * HOUR_MS, "lines that were made anew");

    await push({ reports: [{ ...JSON.parse(frozen.get(REPORT) ?? ""), closedAt: "2026-12-24T00:00:00.000Z" }] });
    await isSame(BEFORE, CLOSES + 4 * HOUR_MS, "another report");

    for (const nowMs of [NOVEMBER + 29 * 24 * HOUR_MS, CLOSES - HOUR_MS, CLOSES + 40 * 24 * HOUR_MS]) {
      await history.run(BEFORE, nowMs, [call("film", nowMs - 60_000, { run: "8.1" })]);
      await isSame(BEFORE, nowMs, `a run whose clock says ${toInstant(nowMs)}`);
    }

    const later = CLOSES + 41 * 24 * HOUR_MS;
    await history.run(AFTER, later, [call("talk", later - 60_000), call("films", later - 60_000)]);
    await isSame(AFTER, later, "another config");
  });

  it("keeps what to tune as it was set then, whatever people say and set later", async () => {
    const history = await closedNovember((one) => callFalse(one, "2026-11-10T13:00:00.000Z"));
    const report = JSON.parse(history.repository.files.get(REPORT) ?? "");
    expect(report.monitors[0].falseAlarms).toEqual([
      expect.objectContaining({
        from: "2026-11-10T06:00:00.000Z",
        who: "ann",
        why: "our proxy",
        setting: "judge.failures",
        value: "3",
      }),
    ]);
    const frozen = await history.frozen(BEFORE, CLOSES);
    expect(frozen.get("reports/chat/2026-11.md")).toContain("Raise `judge.failures` above 3");
    const later = CLOSES + HOUR_MS;
    callFalse(history, toInstant(later));
    await history.run(AFTER, later, [call("talk", later - 60_000), call("films", later - 60_000)]);
    expect(await history.frozen(AFTER, later)).toEqual(frozen);
  });

  it("of an earlier version, which told of no false alarms, stays as it is", async () => {
    const history = await closedNovember();
    const { monitors, ...month } = JSON.parse(history.repository.files.get(REPORT) ?? "");
    const parts = monitors.map(({ falseAlarms: _, ...part }: Record<string, unknown>) => part);
    history.repository.overtake(new Map([[REPORT, JSON.stringify({ ...month, monitors: parts })]]));
    const frozen = await history.frozen(BEFORE, CLOSES);
    expect(JSON.parse(frozen.get("reports/2026-11.json") ?? "").monitors).toEqual(parts);
    expect(frozen.get("reports/2026-11.csv")).not.toContain("falseAlarms");
    callFalse(history, "2026-11-10T13:00:00.000Z");
    await history.run(BEFORE, CLOSES + HOUR_MS);
    expect(await history.frozen(BEFORE, CLOSES + HOUR_MS)).toEqual(frozen);
  });
});
