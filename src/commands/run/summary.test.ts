import { describe, expect, it } from "vitest";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { jobSummary, runJson, runText, sparkline } from "./summary.ts";
import { sample, START_MS } from "../../domain/samples.fixture.ts";
import { loadConfig } from "../../config/load.ts";
import type { Incident } from "../../domain/incident.ts";
import type { OutboxEntry } from "../../domain/outbox.ts";
import type { RunResult } from "../run.ts";

const { config } = loadConfig(
  'monitors:\n  - { id: harbor, name: Harbor, probe: { kind: http, url: "https://harbor.example/" } }\n',
  "uptimeline.yml",
  new Map(),
);

const incident = (id: string, change: Partial<Incident> = {}): Incident => ({
  v: 1,
  id,
  monitor: "harbor",
  kind: "outage",
  level: "critical",
  begin: "2026-11-21T09:00:00.000Z",
  detected: "2026-11-21T09:00:20.000Z",
  corroboration: "uncovered",
  timeline: [],
  evidence: [],
  outbox: [],
  ...change,
});

const entry = (change: Partial<OutboxEntry>): OutboxEntry => ({
  seq: 1,
  what: "open",
  to: "issues",
  event: 0,
  state: "done",
  by: "1.1",
  until: "2026-11-21T09:10:00.000Z",
  made: "2026-11-21T09:00:20.000Z",
  ...change,
});

const result = (change: Partial<RunResult> = {}): RunResult => ({
  verdicts: new Map(),
  changed: [],
  ledger: EMPTY_LEDGER,
  reports: new Map(),
  said: [],
  commits: ["0123456789abcdef"],
  recorded: true,
  siteBuilt: true,
  pagesEnabled: false,
  switchedOff: [],
  ...change,
});

const SAID: RunResult["said"] = [
  {
    incident: incident("20261121T090000Z-harbor-outage", { issue: { number: 7, url: "https://git.example/issues/7" } }),
    entry: entry({ ref: "#7" }),
  },
  {
    incident: incident("20261121T091000Z-harbor-configuration"),
    entry: entry({ state: "dropped", ref: "issues-disabled" }),
  },
];

describe("what a program reads", () => {
  const samples = [
    { ...sample(START_MS, "ok", { ms: 1_800 }), monitor: "harbor" },
    { ...sample(START_MS + 300_000, "overloaded", { ms: 20 }), monitor: "harbor" },
  ];

  it("is data: ISO times and milliseconds, null for what is not known, no latency of a call that failed", () => {
    const json = (count: number) =>
      runJson(config, result({ ledger: { ...EMPTY_LEDGER, samples: samples.slice(0, count) } }));
    expect(json(1)).toMatchObject({ monitors: [{ id: "harbor", since: null, lastOutcome: "ok", latencyMs: 1_800 }] });
    expect(json(2)).toMatchObject({
      monitors: [{ lastOutcome: "overloaded", reason: "model-overloaded", latencyMs: null }],
    });
  });

  it("draws bars for available calls only", () => {
    const firsts = [
      sample(0, "ok", { ms: 100 }),
      sample(1, "overloaded"),
      sample(2, "rate-limited"),
      sample(3, "slow", { ms: 800 }),
    ];
    expect(sparkline(firsts)).toBe("▂✕·█");
  });
});

describe("what is switched off", () => {
  it("is in the job summary, each with its switch", async () => {
    const summary = await jobSummary(config, result({ switchedOff: ["Switch issues on under Settings"] }));
    expect(summary).toContain("### Switched off\n\n- Switch issues on under Settings.\n");
    expect(await jobSummary(config, result())).not.toContain("Switched off");
  });
});

describe("what was said", () => {
  it("is told in a terminal apart from what was dropped, which has its reason", () => {
    const text = runText(config, result({ said: SAID }), "site");
    expect(text).toContain("Said:\n  open #7 20261121T090000Z-harbor-outage\n");
    expect(text).toContain("Not said:\n  open 20261121T091000Z-harbor-configuration (issues-disabled)\n");
  });

  it("has no heading in a terminal for what there is not", () => {
    expect(runText(config, result({ said: SAID.slice(0, 1) }), "site")).not.toContain("Not said:");
    expect(runText(config, result({ said: SAID.slice(1) }), "site")).not.toContain("Said:");
  });

  it("names the channel that was told", () => {
    const [first] = SAID;
    const said = [{ ...first!, entry: { ...first!.entry, what: "trouble" as const, to: "team" } }];
    expect(runText(config, result({ said }), "site")).toContain("Said:\n  trouble to team #7 ");
  });

  it("is told in the job summary in the same way", async () => {
    const summary = await jobSummary(config, result({ said: SAID }));
    expect(summary).toContain(
      "### Said\n\n- open [#7](https://git.example/issues/7) `20261121T090000Z-harbor-outage`\n",
    );
    expect(summary).toContain("### Not said\n\n- open `20261121T091000Z-harbor-configuration`: issues-disabled\n");
    expect(await jobSummary(config, result())).not.toMatch(/said/i);
  });
});

describe("the commits", () => {
  it("are named, shortened", async () => {
    expect(runText(config, result(), "site")).toContain("Commits: 0123456789ab\n");
    expect(await jobSummary(config, result())).toContain("Commits: `0123456789ab`");
  });

  it.each([[[]], [[""]]])("are not named when there is none: %j", async (commits) => {
    expect(runText(config, result({ commits }), "site")).not.toContain("Commits");
    const summary = await jobSummary(config, result({ commits }));
    expect(summary).not.toContain("Commits");
    expect(summary).toContain("Nothing to commit.");
  });

  it("are missed aloud when the ledger could not be kept", async () => {
    expect(await jobSummary(config, result({ commits: [], recorded: false }))).toContain("could not be kept");
  });
});

describe("what a person reads", () => {
  it("names an official page only beside an incident of which it could speak", () => {
    const textOf = (kind: Incident["kind"]) =>
      runText(config, result({ ledger: { ...EMPTY_LEDGER, incidents: [incident("a", { kind })] } }), "site");
    expect(textOf("outage")).toContain("No official page is read");
    for (const kind of ["models", "certificate", "configuration"] as const)
      expect(textOf(kind)).not.toContain("No official page");
  });

  it("says of a heartbeat that it has not reported yet", () => {
    const beats = loadConfig(
      "monitors: [{ id: beat, probe: { kind: heartbeat, secret: '${BEAT_KEY}' } }]",
      "uptimeline.yml",
      new Map([["BEAT_KEY", "a-key-of-some-length"]]),
    );
    expect(runText(beats.config, result(), "site")).toContain("it has not reported yet");
  });
});
