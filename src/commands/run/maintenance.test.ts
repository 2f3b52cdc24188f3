import { describe, expect, it } from "vitest";
import { conclude, type Conclusion } from "./conclude.ts";
import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger.ts";
import { loadConfig } from "../../config/load.ts";
import { MINUTE_MS, SECOND_MS, toInstant, toMs } from "../../domain/instant.ts";
import { NOTHING_OBSERVED, type Observed } from "./observe-book.ts";
import { cellOf } from "../../domain/window.ts";
import { indexLedger } from "../../domain/monitor-history.ts";
import { statistics } from "../../domain/statistics.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { Report } from "../../domain/report.ts";
import type { Sample } from "../../domain/sample.ts";

const configOf = (maintenance: string, use = "page") =>
  loadConfig(
    `feeds: [{ id: page, kind: statuspage, url: "https://status.example/" }]
monitors:
  - { id: chat, every: 5m, feeds: [${use}], probe: { kind: http, url: "https://chat.example/" } }
  - { id: film, every: 5m, probe: { kind: http, url: "https://film.example/" } }
maintenance:
${maintenance}
`,
    "uptimeline.yml",
    new Map(),
  ).config;
const ONCE = `  - { id: move, title: Move house, monitors: [chat], from: 2026-11-21T10:00Z, to: 2026-11-21T11:00Z, announce: 1h }`;
const DAY = "2026-11-21";
const at = (clock: string): number => toMs(`2026-11-21T${clock}:00.000Z`);

/** Runs in the order of time, each on what the one before left. */
function createStory(config = configOf(ONCE)) {
  let [ledger, now]: [Ledger, Ledger] = [EMPTY_LEDGER, EMPTY_LEDGER];
  const step = (clock: string, observed: Partial<Observed> = {}, kept = config): Conclusion => {
    const context = { run: `${clock}/a`, runId: clock, nowMs: at(clock), issueKinds: kept.issues.kinds };
    const conclusion = conclude(kept, ledger, { ...NOTHING_OBSERVED, ...observed }, context);
    // What is concluded again on its own outcome says nothing new.
    const again = conclude(kept, conclusion.ledger, NOTHING_OBSERVED, context);
    expect(again.update.incidents).toEqual([]);
    [now, ledger] = [ledger, conclusion.ledger];
    return conclusion;
  };
  const call = (clock: string, outcome: Outcome, monitor = "chat", times = 1): Sample[] =>
    Array.from({ length: times }, (_, index) => ({
      v: 1,
      t: toInstant(at(clock) - (times - 1 - index) * 10 * SECOND_MS),
      monitor,
      run: clock,
      outcome,
      every: 300,
      ms: 100,
      ...(index > 0 && { again: index }),
    }));
  return {
    step,
    see: (clock: string, outcome: Outcome, monitor?: string, kept?: typeof config): Conclusion =>
      step(clock, { samples: call(clock, outcome, monitor, outcome === "ok" ? 2 : 4) }, kept),
    incidents: (kind?: Incident["kind"]): Incident[] =>
      ledger.incidents.filter((one) => kind === undefined || one.kind === kind),
    ledger: () => ledger,
    earlier: () => now,
  };
}
const eventsOf = (incident: Incident | undefined): string[] =>
  (incident?.timeline ?? []).map(({ t, what }) => `${t.slice(11, 16)} ${what}`);
const whats = (incident: Incident | undefined): string[] =>
  (incident?.outbox ?? []).filter(({ to }) => to === "issues").map(({ what }) => what);

describe("planned work", () => {
  it("is announced ahead, begins and ends in time, and so does its issue", () => {
    const story = createStory();
    story.see("08:55", "ok");
    expect(story.incidents()).toEqual([]);
    story.see("09:00", "ok");
    expect(story.incidents()).toMatchObject([
      {
        id: "20261121T100000Z-config-move-maintenance",
        kind: "maintenance",
        level: "info",
        monitor: "chat",
        monitors: ["chat"],
        title: "Move house",
        begin: "2026-11-21T10:00:00.000Z",
        window: { source: "config:move", expect: "down" },
      },
    ]);
    expect(whats(story.incidents()[0])).toEqual(["open"]);
    expect(story.see("09:55", "ok").verdicts.get("chat")).not.toHaveProperty("maintenance");
    expect(story.see("10:00", "timeout").verdicts.get("chat")).toMatchObject({
      verdict: "down",
      maintenance: { incident: "20261121T100000Z-config-move-maintenance", until: "2026-11-21T11:00:00.000Z" },
    });
    story.see("10:30", "server-error");
    story.see("11:01", "ok");
    const [only, ...others] = story.incidents();
    expect(others).toEqual([]);
    expect(eventsOf(only)).toEqual(["09:00 planned", "10:00 opened", "11:00 recovered"]);
    expect(only?.end).toBe("2026-11-21T11:00:00.000Z");
    expect(whats(only).at(-1)).toBe("close");
  });

  it("is dated by its plan, however late the runs come", () => {
    const story = createStory();
    story.see("09:30", "ok");
    story.see("14:00", "ok");
    expect(eventsOf(story.incidents()[0])).toEqual(["09:30 planned", "10:00 opened", "11:00 recovered"]);
  });

  it("is the same incident for runs that race", () => {
    const [one, other] = [createStory(), createStory()];
    one.see("09:30", "ok");
    other.see("09:31", "ok");
    expect(one.incidents()[0]?.id).toBe(other.incidents()[0]?.id);
  });

  it("makes no incident and no trace in uptime, rates and rows of what fails in it", () => {
    const story = createStory();
    for (const clock of ["09:40", "09:45", "09:50", "09:55"]) story.see(clock, "ok");
    for (const clock of ["10:01", "10:05", "10:10", "10:30", "10:50", "10:55"]) story.see(clock, "timeout");
    for (const clock of ["11:00", "11:05", "11:10"]) {
      expect(story.see(clock, "ok").verdicts.get("chat")).toMatchObject({ verdict: "up" });
    }
    expect(story.incidents().map(({ kind }) => kind)).toEqual(["maintenance"]);
    const span = { fromMs: at("09:40"), toMs: at("11:10") };
    const told = statistics(cellOf(indexLedger(story.ledger(), span.toMs)("chat"), span), span.toMs - span.fromMs);
    expect(told).toMatchObject({ uptime: 1, failures: 0, errorRate: 0 });
    expect(told.maintenanceMs).toBeGreaterThan(20 * MINUTE_MS);
    expect(story.ledger().state.verdicts["chat"]).toMatchObject({ verdict: "up", since: "2026-11-21T09:39:50.000Z" });
  });

  it("says nothing of monitors that it is not about", () => {
    const story = createStory();
    story.see("09:50", "ok", "film");
    story.see("10:20", "timeout", "film");
    expect(
      story
        .incidents()
        .map(({ kind, monitor }) => `${kind} ${monitor}`)
        .toSorted(),
    ).toEqual(["maintenance chat", "outage film"]);
  });
});

describe("an outage", () => {
  it("that began before planned work goes on in it, and ends when it is over", () => {
    const story = createStory();
    story.see("09:40", "ok");
    story.see("09:50", "timeout");
    const [before] = story.incidents("outage");
    story.see("10:10", "timeout");
    story.see("10:20", "wrong-answer");
    expect(story.incidents("outage").map(({ timeline, level }) => [timeline, level])).toEqual([
      [before?.timeline, before?.level],
    ]);
    story.see("10:30", "ok");
    expect(eventsOf(story.incidents("outage")[0]).at(-1)).toContain("recovered");
    story.see("10:40", "timeout");
    expect(story.incidents("outage")).toHaveLength(1);
    expect(story.incidents("outage")[0]?.end).toBeDefined();
    story.see("11:05", "ok");
    expect(story.incidents("outage")).toHaveLength(1);
  });

  it("that outlasts planned work is an incident from its end on, and says so", () => {
    const story = createStory();
    for (const clock of ["08:00", "09:50"]) story.see(clock, "ok");
    for (const clock of ["10:10", "10:50", "10:58"]) story.see(clock, "server-error");
    story.step("11:01");
    expect(story.incidents("outage")).toEqual([]);
    story.see("11:03", "server-error");
    expect(story.incidents("outage")).toMatchObject([
      {
        id: "20261121T110000Z-chat-outage",
        begin: "2026-11-21T11:00:00.000Z",
        window: { source: "config:move", to: "2026-11-21T11:00:00.000Z" },
      },
    ]);
    story.see("11:10", "server-error");
    story.see("11:20", "ok");
    expect(story.incidents("outage")).toHaveLength(1);
    expect(story.incidents("outage")[0]?.end).toBeDefined();
  });

  it("that begins after planned work has a beginning of its own", () => {
    const story = createStory();
    story.see("09:50", "ok");
    story.see("10:10", "timeout");
    story.see("10:50", "ok");
    story.see("11:10", "timeout");
    const [outage] = story.incidents("outage");
    expect(outage?.begin).toBe("2026-11-21T11:09:30.000Z");
    expect(outage).not.toHaveProperty("window");
  });

  it("is told where only worse answers were expected, once, and is still no incident", () => {
    const story = createStory(configOf(ONCE.replace(" }", ", expect: degraded }")));
    story.see("09:50", "ok");
    story.see("10:10", "timeout");
    story.see("10:20", "timeout");
    const [only, ...others] = story.incidents();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ level: "warning", outcome: "timeout" });
    expect(eventsOf(only)).toEqual(["09:50 planned", "10:00 opened", "10:09 level"]);
  });
});

describe("a plan that changes", () => {
  it("before its begin moves its incident, and after it its end alone", () => {
    const story = createStory();
    story.see("09:30", "ok");
    const later = configOf(ONCE.replace("T10:00Z", "T10:10Z"));
    story.see("09:40", "ok", "chat", later);
    expect(story.incidents()[0]).toMatchObject({
      id: "20261121T100000Z-config-move-maintenance",
      begin: "2026-11-21T10:10:00.000Z",
    });
    story.see("10:12", "ok", "chat", later);
    const longer = configOf(ONCE.replace("T10:00Z", "T10:10Z").replace("T11:00Z", "T11:30Z"));
    story.see("10:20", "ok", "chat", longer);
    story.see("11:20", "timeout", "chat", longer);
    story.see("11:31", "ok", "chat", longer);
    expect(story.incidents()).toHaveLength(1);
    expect(eventsOf(story.incidents()[0])).toEqual([
      "09:30 planned",
      "09:40 planned",
      "10:10 opened",
      "10:20 planned",
      "11:30 recovered",
    ]);
  });

  it("is withdrawn when it is gone, before it begins or while it runs", () => {
    for (const clock of ["09:40", "10:20"]) {
      const story = createStory();
      story.see("09:30", "ok");
      if (clock > "10:00") story.see("10:10", "timeout");
      story.see(clock, "ok", "chat", configOf("  []"));
      const [gone] = story.incidents();
      expect(gone).toMatchObject({ end: `2026-11-21T${clock}:00.000Z` });
      expect(gone?.timeline.at(-1)).toMatchObject({ what: "ended", why: "no-longer-watched" });
      story.see("10:40", "timeout", "chat", configOf("  []"));
      expect(story.incidents("outage")).toHaveLength(1);
    }
  });

  it("that was called off by a person is not made again", () => {
    const story = createStory();
    story.see("09:30", "ok");
    const { number, url } = { number: 7, url: "https://github.example/7" };
    story.ledger().incidents.forEach((one) => Object.assign(one, { issue: { number, url } }));
    const word = { t: "2026-11-21T09:35:00.000Z", by: "ada", what: "acknowledged", how: "closed" } as const;
    story.step("09:40", { people: { filed: [], found: new Map(), words: new Map([[7, [word]]]) } });
    expect(story.incidents()).toMatchObject([{ end: "2026-11-21T09:35:00.000Z" }]);
    story.see("10:10", "timeout");
    expect(story.incidents("outage")).toHaveLength(1);
    expect(story.incidents("maintenance")).toHaveLength(1);
  });

  it("of a person's issue works as one of the config, and ends when the issue is closed", () => {
    const story = createStory(configOf("  []"));
    const form = {
      kind: "maintenance",
      about: ["chat"],
      from: `${DAY}T10:00:00.000Z`,
      to: `${DAY}T11:00:00.000Z`,
      expect: "down",
    } as const;
    const filed = {
      number: 9,
      url: "https://github.example/9",
      title: "Move",
      t: `${DAY}T09:00:00.000Z`,
      changed: `${DAY}T09:00:00.000Z`,
      form,
    };
    story.step("09:10", { people: { filed: [filed], found: new Map(), words: new Map() } });
    story.see("09:50", "ok");
    story.see("10:10", "timeout");
    expect(story.incidents().map(({ kind, window }) => [kind, window?.source])).toEqual([["maintenance", "issue:9"]]);
    const word = { t: `${DAY}T10:20:00.000Z`, by: "ada", what: "acknowledged", how: "closed" } as const;
    story.step("10:21", { people: { filed: [], found: new Map(), words: new Map([[9, [word]]]) } });
    expect(story.incidents("maintenance")).toMatchObject([{ end: `${DAY}T10:20:00.000Z` }]);
    story.see("10:30", "timeout");
    expect(story.incidents("outage")).toMatchObject([{ begin: `${DAY}T10:20:00.000Z` }]);
  });

  it("comes again and again, each time as an incident of its own", () => {
    const story = createStory(
      configOf(`  - { id: hourly, monitors: [chat, film], cron: "30 * * * *", duration: 10m, announce: 15m }`),
    );
    for (const clock of ["09:20", "09:32", "09:45", "10:20", "10:45"])
      story.see(clock, clock === "09:32" ? "timeout" : "ok");
    expect(story.incidents().map(({ id, monitors, end }) => [id, monitors, end?.slice(11, 16)])).toEqual([
      ["20261121T093000Z-config-hourly-maintenance", ["chat", "film"], "09:40"],
      ["20261121T103000Z-config-hourly-maintenance", ["chat", "film"], "10:40"],
    ]);
  });
});

describe("planned work of a feed", () => {
  const told = (state: "scheduled" | "in_progress" | "completed", end?: string): Report["maintenances"][number] => ({
    id: "mnt_1/ä",
    title: "Move @everyone <b>",
    state,
    begin: "2026-11-21T10:00:00.000Z",
    ...(end !== undefined && { end: `2026-11-21T${end}:00.000Z` }),
    components: [],
  });
  const heard = (
    clock: string,
    maintenances: Report["maintenances"],
    problem?: Report["problem"],
  ): Partial<Observed> => ({
    reports: new Map([
      [
        "page",
        {
          feed: "page",
          url: "https://status.example/",
          fetchedAt: toInstant(at(clock)),
          indicator: problem === undefined ? "none" : "unknown",
          components: [],
          incidents: [],
          maintenances,
          ...(problem !== undefined && { problem }),
        },
      ],
    ]),
  });
  const taking = configOf("  []", "{ feed: page, maintenance: true }");

  it("is taken where the monitor says so, and nowhere else", () => {
    const [story, other] = [createStory(taking), createStory(configOf("  []"))];
    story.step("09:00", heard("09:00", [told("scheduled", "11:00")]));
    other.step("09:00", heard("09:00", [told("scheduled", "11:00")]));
    expect(other.incidents("maintenance")).toEqual([]);
    const [only] = story.incidents("maintenance");
    expect(only).toMatchObject({ title: "Move @everyone <b>", window: { source: "feed:page:mnt_1/ä" } });
    expect(only?.id).toMatch(/^20261121T100000Z-feed-page-mnt-1--[a-z0-9]+-maintenance$/);
    story.step("10:05", heard("10:05", [told("in_progress", "11:00")]));
    story.see("10:10", "timeout");
    expect(story.incidents("outage")).toEqual([]);
  });

  it("ends when the page calls it completed, is withdrawn when it is gone, and stands while the page can't be read", () => {
    const story = createStory(taking);
    story.step("10:05", heard("10:05", [told("in_progress", "11:00")]));
    story.step("10:10", heard("10:10", [], { reason: "unreachable", detail: "no answer" }));
    expect(story.incidents("maintenance")[0]?.end).toBeUndefined();
    story.step("10:20", heard("10:20", [told("completed", "11:00")]));
    expect(story.incidents("maintenance")[0]).toMatchObject({ end: "2026-11-21T10:20:00.000Z" });
    const gone = createStory(taking);
    gone.step("09:05", heard("09:05", [told("scheduled", "11:00")]));
    gone.step("09:10", heard("09:10", []));
    expect(eventsOf(gone.incidents("maintenance")[0]).at(-1)).toBe("09:10 ended");
  });

  it("without an end is not taken, for it would silence the monitor for good", () => {
    const story = createStory(taking);
    story.step("10:05", heard("10:05", [told("in_progress")]));
    expect(story.incidents("maintenance")).toEqual([]);
  });
});
