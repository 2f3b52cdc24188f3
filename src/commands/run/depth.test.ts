import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesFor, type LedgerUpdate } from "../../ledger/write.ts";
import { closeDays, closeHours } from "../../domain/rollup-close.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "../../domain/instant.ts";
import { createMemoryRepository } from "../../lab/memory-repository.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { encode } from "../../ledger/codec.ts";
import { samplesPath } from "../../ledger/paths.ts";
import { standingsOf } from "./conclude-alerts.ts";
import { due } from "../../domain/due.ts";
import { EVERYTHING } from "../../ledger/depth.ts";
import { judge } from "../../domain/judge.ts";
import { loadConfig } from "../../config/load.ts";
import { readLedger } from "../../ledger/read.ts";
import { keep, standing } from "./keep.ts";
import { runReading, siteReading } from "./depth.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Outcome } from "../../domain/outcome.ts";
import { compareSamples, type Sample } from "../../domain/sample.ts";
import type { Snapshot } from "../../world.ts";
import type { State } from "../../domain/state.ts";

const NAMES = new Map<string, string>();
const BEGIN_MS = toMs("2026-11-17T22:10:00.000Z");

const configOf = (text: string) => loadConfig(text, "uptimeline.yml", new Map()).config;
const monitorsOf = (everies: readonly string[]) =>
  configOf(
    `monitors:\n${everies.map((every, n) => `  - { id: m${n}, every: ${every}, probe: { kind: http, url: "https://m${n}.example/" } }\n`).join("")}`,
  );

/** The ledger's files, each version of them a whole one. */
function createFiles() {
  const files = new Map<string, string>();
  const snapshot: Snapshot = {
    read: (path) => Promise.resolve(files.get(path)),
    list: () => Promise.resolve([...files.keys()].toSorted()),
  };
  const write = async (update: LedgerUpdate): Promise<void> => {
    for (const [path, text] of await changesFor(snapshot, update)) files.set(path, text ?? "");
  };
  return { snapshot, write };
}

/**
 * A stretch of a monitor's time in which all or a few of its calls come out otherwise: one each, for a down hides what had made
 * a monitor degraded before it.
 */
interface Spell {
  /** By how likely it is that a call is one of these, of eight. */
  readonly eighths: number;
  readonly monitor: number;
  readonly fromMs: number;
  readonly lengthMs: number;
  readonly outcome: Outcome;
}

interface Story {
  readonly everies: readonly string[];
  readonly regions: readonly (string | undefined)[];
  /** Minutes between a run and the next. */
  readonly gaps: readonly number[];
  readonly spells: readonly Spell[];
}

const spell = (monitors: number): fc.Arbitrary<Spell> =>
  fc.record({
    monitor: fc.nat({ max: monitors - 1 }),
    eighths: fc.constantFrom(8, 8, 1),
    fromMs: fc.integer({ min: 0, max: 60 }).map((hours) => hours * HOUR_MS),
    lengthMs: fc.integer({ min: 5, max: 2_000 }).map((minutes) => minutes * MINUTE_MS),
    outcome: fc.constantFrom<Outcome>("server-error", "timeout", "slow", "rate-limited", "wrong-answer"),
  });

const story: fc.Arbitrary<Story> = fc.record({
  everies: fc.constantFrom(["5m", "15m", "1h"], ["5m", "6h"], ["15m", "1d"], ["1m", "30m"]),
  regions: fc.constantFrom([undefined], [undefined], ["eu", "us"], ["eu", "us", "ap"]),
  gaps: fc.array(
    fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min: 5, max: 90 }) },
      { weight: 1, arbitrary: fc.integer({ min: 91, max: 1_500 }) },
    ),
    {
      minLength: 60,
      maxLength: 110,
    },
  ),
  spells: fc.uniqueArray(spell(2), { selector: ({ monitor }) => monitor }),
});

function outcomeAt({ spells }: Story, monitor: number, ms: number): Outcome {
  const of = spells.find(
    (one) => one.monitor === monitor && ms >= BEGIN_MS + one.fromMs && ms < BEGIN_MS + one.fromMs + one.lengthMs,
  );
  return of !== undefined && hash(ms) % 8 < of.eighths ? of.outcome : "ok";
}

const hash = (ms: number): number => Math.imul(ms / MINUTE_MS, 2_654_435_761) >>> 13;

/** What a run asks, and again where that failed. */
function asked(
  told: Story,
  ledger: Ledger,
  config: ReturnType<typeof monitorsOf>,
  region: string | undefined,
  nowMs: number,
): Sample[] {
  const asker = { nowMs, ...(region !== undefined && { region }) };
  return due(config.monitors, ledger.samples, ledger.state, asker).flatMap((monitor) => {
    const outcome = outcomeAt(told, Number(monitor.id.slice(1)), nowMs);
    const count = outcome === "server-error" || outcome === "timeout" ? 3 : 1;
    return Array.from({ length: count }, (_, again): Sample => ({
      v: 1,
      t: toInstant(nowMs + again * 6_000),
      monitor: monitor.id,
      ...(region !== undefined && { region }),
      run: `${nowMs}.1`,
      outcome,
      every: monitor.everyMs / 1_000,
      ...(again > 0 && { again }),
    }));
  });
}

const verdictsOf = (config: ReturnType<typeof monitorsOf>, samples: readonly Sample[], state: State, nowMs: number) =>
  config.monitors.map((monitor) => {
    const own = samples.filter((sample) => sample.monitor === monitor.id);
    const { verdict, since } = judge(monitor, own, nowMs, state.verdicts[monitor.id]);
    return { monitor: monitor.id, verdict, since };
  });

const namesOf = (verdicts: ReturnType<typeof verdictsOf>) => verdicts.map(({ verdict }) => verdict);

/** Since when a verdict holds, a window that begins amid flapping or silence tells otherwise than one that saw what was before. */
const isSteady = ({ regions, spells }: Story): boolean =>
  regions.length === 1 && spells.every(({ outcome, eighths }) => outcome !== "rate-limited" && eighths === 8);

const incidentOf = (monitor: string, begin: string, end: string): Incident => ({
  v: 1,
  id: `20261119T000000Z-${monitor}-outage`,
  monitor,
  kind: "outage",
  level: "critical",
  begin,
  detected: begin,
  end,
  corroboration: "uncovered",
  timeline: [{ t: begin, what: "opened", level: "critical" }],
  evidence: [],
  outbox: [],
});
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe("what a run reads", () => {
  it("has the same due, judged and closed as if all had been read", async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const config = monitorsOf(told.everies);
        const { snapshot, write } = createFiles();
        let nowMs = BEGIN_MS;
        for (const [index, gap] of told.gaps.entries()) {
          nowMs += gap * MINUTE_MS;
          const region = told.regions[index % told.regions.length];
          const [some, all] = [
            await readLedger(snapshot, { nowMs, ...runReading(config) }),
            await readLedger(snapshot, { nowMs, depth: EVERYTHING, names: NAMES }),
          ];
          const fresh = asked(told, some, config, region, nowMs);
          expect(asked(told, all, config, region, nowMs)).toEqual(fresh);
          const endMs = nowMs + MINUTE_MS;
          const verdicts = verdictsOf(config, [...some.samples, ...fresh], some.state, endMs);
          const expected = verdictsOf(config, [...all.samples, ...fresh], all.state, endMs);
          expect(namesOf(verdicts)).toEqual(namesOf(expected));
          if (isSteady(told)) expect(verdicts).toEqual(expected);
          const [closed, allClosed] = [some, all].map((ledger) => {
            const hours = closeHours([...ledger.samples, ...fresh], ledger.hours, endMs, [], ledger.hoursFrom);
            const days = closeDays([...ledger.hours, ...hours], ledger.days, endMs, [], ledger.daysOpenFrom);
            return { hours, days };
          });
          expect(closed).toEqual(allClosed);
          const byMonitor = verdicts.map(({ monitor, verdict, since }) => [monitor, { verdict, since }]);
          const state: State = { v: 1, verdicts: Object.fromEntries(byMonitor), backoffs: {}, incidents: [] };
          const rounds = [
            { v: 1, t: toInstant(nowMs), run: `${nowMs}.1`, asked: fresh.length, version: "1.0.0", ms: 1 },
          ] as const;
          await write({ samples: fresh, ...closed!, rounds, state });
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 120_000);
});

describe("what a run reads for its rules", () => {
  const RULES = `alerts:
  - { id: short, together: true, warning: errorRate(90m) > 1% || p95(5h) > 2s || serverErrors > 0 || rateLimited(1h) > 1/h }
  - { id: long, warning: availability(24h) < 99% || mean(2d) > 1s || coverage(12h) < 50% || cost(3d) > 1 USD/h }
  - { id: longest, warning: availability(5d) < 99% || p50(4d) > 1s || coverage(5d) < 10% }
  - { id: usual, warning: p50(2h) > 3 × baseline }
`;
  const everies = ["5m", "15m"];
  const config = configOf(
    `monitors:\n${everies.map((every, n) => `  - { id: m${n}, every: ${every}, probe: { kind: http, url: "https://m${n}.example/" } }\n`).join("")}${RULES}`,
  );

  it("gives the same figures as if all had been read", async () => {
    const random = createSeededRandom(5);
    const beginMs = BEGIN_MS - 16 * DAY_MS;
    const nowMs = BEGIN_MS + 37 * MINUTE_MS;
    const samples = config.monitors
      .flatMap(({ id, everyMs }) =>
        Array.from({ length: Math.floor((nowMs - beginMs) / everyMs) }, (_, call): Sample => {
          const outcome = random.next() < 0.03 ? "server-error" : random.next() < 0.02 ? "rate-limited" : "ok";
          const ms = Math.round(100 + 3_000 * random.next());
          const t = toInstant(beginMs + call * everyMs + Math.round(20_000 * random.next()));
          return { v: 1, t, monitor: id, run: "1.1", outcome, ms, cost: 40_000, every: everyMs / 1_000 };
        }),
      )
      .toSorted(compareSamples);
    const { snapshot, write } = createFiles();
    const hours = closeHours(samples, [], nowMs);
    await write({ samples, hours, days: closeDays(hours, [], nowMs) });
    const [some, all] = [
      await readLedger(snapshot, { nowMs, ...runReading(config) }),
      await readLedger(snapshot, { nowMs, depth: EVERYTHING, names: NAMES }),
    ];
    expect(some.samples.length).toBeLessThan(all.samples.length / 20);
    const valuesOf = (ledger: Ledger): string[] =>
      standingsOf(config, ledger, new Map(), { nowMs }).flatMap(({ key, steps }) =>
        steps.map(({ value }) => `${key}: ${value}`),
      );
    const values = valuesOf(some);
    expect(values).toEqual(valuesOf(all));
    // All of them are known.
    expect(values.map((value) => value.split(", ").length)).toEqual([4, 4, 4, 3, 3, 2, 2]);
  });

  it("is no more than without rules where they look at nothing but the last calls", () => {
    const depthOf = (text: string) => runReading(configOf(text)).depth;
    const text = `monitors: [{ id: m0, probe: { kind: http, url: "https://m0.example/" } }]\n`;
    const { firsts: _a, ...bare } = depthOf(text);
    const { firsts: _b, ...ruled } = depthOf(
      `${text}alerts: [{ id: row, critical: consecutiveFailures >= 3 || certificate < 7d }]\n`,
    );
    expect(ruled).toEqual(bare);
  });
});

describe("what the site reads", () => {
  it("has a day of all calls, the latest ones of who is asked seldom, and those around the incidents of the last days", async () => {
    const config = monitorsOf(["5m", "5m", "6h"]);
    const nowMs = BEGIN_MS + 5 * DAY_MS;
    const samples = config.monitors.flatMap(({ id, everyMs }) =>
      Array.from({ length: (5 * DAY_MS) / everyMs }, (_, call): Sample => ({
        v: 1,
        t: toInstant(BEGIN_MS + call * everyMs),
        monitor: id,
        run: "1.1",
        outcome: "ok",
        every: everyMs / 1_000,
      })),
    );
    const { snapshot, write } = createFiles();
    await write({ samples, hours: closeHours(samples, [], nowMs) });
    const begin = toInstant(nowMs - 2 * DAY_MS);
    const incidents = [
      incidentOf("m1", begin, toInstant(nowMs - DAY_MS)),
      incidentOf("m0", toInstant(BEGIN_MS), toInstant(BEGIN_MS + DAY_MS)),
    ];
    const ledger = await readLedger(snapshot, { nowMs, ...siteReading(config, incidents, nowMs) });
    const hoursOf = (id: string): number => {
      const first = ledger.samples.find(({ monitor }) => monitor === id)!;
      return Math.floor((nowMs - toMs(first.t)) / HOUR_MS);
    };
    expect(["m0", "m1", "m2"].map(hoursOf)).toEqual([28, 61, 96]);
  });
});

describe("what a run could not push", () => {
  it("is in the files that the site is built from all the same, among what others have pushed", async () => {
    const repository = createMemoryRepository();
    const world = {
      repository,
      clock: { now: () => BEGIN_MS, sleep: () => Promise.resolve() },
      random: createSeededRandom(1),
      log: SILENT,
    };
    const sample: Sample = { v: 1, t: toInstant(BEGIN_MS), monitor: "m0", run: "1.1", outcome: "ok", every: 300 };
    const theirs = { ...sample, run: "2.1" };
    repository.overtake(new Map([[samplesPath(sample.t), `${encode(theirs)}\n`]]));
    repository.answerNext({ kind: "forbidden", reason: "protected", remedy: "Allow it" });
    const reading = runReading(monitorsOf(["5m"]));
    const kept = await keep(world, "1.1", await standing(world, reading), () => ({
      update: { samples: [sample] },
      subject: "s",
    }));
    expect(kept.recorded).toBe(false);
    const { samples } = await readLedger(kept.after, { nowMs: BEGIN_MS, ...reading });
    expect(samples).toEqual([sample, theirs]);
  });
});
