import { describe, expect, it } from "vitest";
import type { SlaPart, SlaReport } from "../domain/sla-report.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { OUTAGE } from "../domain/notice.fixture.ts";
import { monitor, siteInput } from "./fixtures.ts";
import { MONTHS_BY_MONITOR, reportFiles } from "./report-files.ts";
import { buildSite } from "./site.fixture.ts";

const part = (id: string, over: Partial<SlaPart> = {}): SlaPart => ({
  id,
  name: id,
  coverage: 0,
  availableMs: 0,
  downtimeMs: 0,
  leftOutMs: 0,
  calls: 0,
  failures: 0,
  incidents: { count: 0, list: [] },
  cost: { calls: 0, amounts: {}, unpriced: 0 },
  corrections: [],
  ...over,
});

const report = (monitors: readonly SlaPart[], month = "2026-11"): SlaReport => ({
  v: 1,
  month,
  from: `${month}-01T00:00:00.000Z`,
  to: "2026-12-01T00:00:00.000Z",
  closedAt: "2026-12-03T00:04:12.000Z",
  monitors,
});

const CHAT = part("chat", {
  name: "Chat",
  provider: "openai",
  uptimeOf: "calls",
  uptime: 0.999583,
  coverage: 0.981,
  availableMs: 2_544_800_000,
  downtimeMs: 1_060_000,
  leftOutMs: 3_600_000,
  calls: 8_640,
  failures: 4,
  errorRate: 0.000462,
  latency: { p50: 820, p95: 1_900, p99: 4_000, mean: 905 },
  incidents: {
    count: 1,
    longestMs: 1_060_000,
    mttdMs: 60_000,
    mttrMs: 1_060_000,
    list: [
      {
        id: "20261104T100000Z-chat-outage",
        kind: "outage",
        begin: "2026-11-04T10:00:00.000Z",
        end: "2026-11-04T10:17:40.000Z",
        durationMs: 1_060_000,
      },
    ],
  },
  slo: { target: 0.999, met: true, budgetMs: 2_545_860, spentMs: 1_060_000, leftMs: 1_485_860 },
  cost: {
    calls: 8_700,
    amounts: { EUR: 420_000, USD: 1_230_000 },
    unpriced: 0,
    perSuccess: { EUR: 49, USD: 142 },
    models: { "gpt-5.4-nano": { calls: 8_600, cost: { USD: 1_230_000 } } },
  },
  corrections: [
    {
      t: "2026-11-12T09:00:00.000Z",
      from: "2026-11-11T08:00:00.000Z",
      to: "2026-11-11T09:00:00.000Z",
      who: "ann",
      why: "our proxy",
    },
  ],
  regions: [
    { region: "eu", uptime: 0.9991, coverage: 0.98 },
    { region: "us", coverage: 0 },
  ],
});

/** A file without its no-break spaces, which stand between a number and its unit. */
const textOf = async (path: string, reports: readonly SlaReport[]): Promise<string> =>
  ((await reportFiles(reports)).get(path) ?? "").replaceAll("\u00a0", " ");

describe("reportFiles", () => {
  it("tells a month as Markdown", async () => {
    expect(await textOf("reports/2026-11.md", [report([CHAT, part("idle", { uptimeOf: "page" })])])).toBe(
      `# SLA report of November 2026

From 2026-11-01 00:00 UTC up to 2026-12-01 00:00 UTC. Made at 2026-12-03 00:04 UTC, when the month was closed; nothing that came later counts in it.

| Monitor | Uptime | Coverage | Objective | Downtime | Incidents | Calls failed | p95 | Cost |
|---|---|---|---|---|---|---|---|---|
| Chat | 99.958% | 98% | 99.9%, met | 17 min | 1 | <\u202f0.1% | 1.9 s | €0.42 and \\$1.23 |
| idle | – | 0% | – | 0 s | 0 | – | – | – |

## Chat

- Id: \`chat\`
- Provider: openai
- Uptime: 99.958%, of 98% of the month that are known
- Downtime: 17 min; 1 h left out
- Objective: 99.9%, met
- Error budget: 42 min, of which 17 min spent; 24 min left
- Calls: 8,640, of which 4 failed (<\u202f0.1%)
- Latency: p50 820 ms, p95 1.9 s, p99 4.0 s, mean 905 ms, of successful calls
- Incidents: 1, the longest 17 min, mean time to detect 1 min, mean time to recover 17 min
- Cost: €0.42 and \\$1.23; €0.000049 and \\$0.00014 for each successful call
- Models: gpt\\-5.4\\-nano: 8600 calls, \\$1.23
- Regions: eu 99.910% (coverage 98%), us – (coverage 0%)

| Incident | Kind | Began (UTC) | Ended (UTC) | Lasted |
|---|---|---|---|---|
| \`20261104T100000Z-chat-outage\` | Outage | 2026-11-04 10:00 | 2026-11-04 10:17 | 17 min |

False alarms, whose failures are left out:

- 2026-11-11 08:00 UTC to 2026-11-11 09:00 UTC, marked by ann: our proxy

## idle

- Id: \`idle\`
- Uptime: unknown: nothing of the month was seen
- Downtime: 0 s
- Calls: 0
- Incidents: none
`,
    );
  });

  it("tells it as CSV, a row a monitor and a column for each unit of cost, what is unknown being empty", async () => {
    expect(await textOf("reports/2026-11.csv", [report([CHAT, part("idle")])])).toBe(
      [
        "month,id,name,group,provider,uptimeOf,uptime,coverage,availableMs,downtimeMs,leftOutMs,calls,failures,errorRate," +
          "p50,p95,p99,mean,incidents,longestMs,mttdMs,mttrMs,target,met,budgetMs,spentMs,leftMs,corrections,regions," +
          "unpriced,cost EUR,perSuccess EUR,cost USD,perSuccess USD",
        "2026-11,chat,Chat,,openai,calls,0.999583,0.981,2544800000,1060000,3600000,8640,4,0.000462," +
          "820,1900,4000,905,1,1060000,60000,1060000,0.999,true,2545860,1060000,1485860,1,eu 0.9991; us ," +
          "0,0.42,0.000049,1.23,0.000142",
        "2026-11,idle,idle,,,,,0,0,0,0,0,0,,,,,,0,,,,,,,,,0,,0,,,,",
        "",
      ].join("\r\n"),
    );
  });

  it("gives each monitor its own part, and all of them the whole", async () => {
    const files = await reportFiles([report([CHAT, part("idle")])]);
    expect([...files.keys()].toSorted()).toEqual(
      ["reports/2026-11", "reports/chat/2026-11", "reports/idle/2026-11"].flatMap((name) => [
        `${name}.csv`,
        `${name}.json`,
        `${name}.md`,
      ]),
    );
    expect(JSON.parse(files.get("reports/2026-11.json") ?? "")).toEqual(report([CHAT, part("idle")]));
    expect(JSON.parse(files.get("reports/chat/2026-11.json") ?? "")).toMatchObject({ month: "2026-11", monitor: CHAT });
    expect(files.get("reports/chat/2026-11.csv")?.split("\r\n")).toHaveLength(3);
    expect(files.get("reports/chat/2026-11.md")).toContain("# SLA report of November 2026: Chat\n");
    expect(files.get("reports/chat/2026-11.md")).not.toContain("idle");
  });

  it("gives the whole month alone where there are more than a hundred", async () => {
    const of = (count: number) => report(Array.from({ length: count }, (_, index) => part(`door-${index}`)));
    expect((await reportFiles([of(101)])).size).toBe(3);
    expect((await reportFiles([of(100)])).size).toBe(303);
  });

  it("says of costs that are known in part that they are at least that", async () => {
    const cost = { calls: 3, amounts: { USD: 2_000_000 }, unpriced: 2 };
    expect(await textOf("reports/2026-11.md", [report([part("chat", { cost })])])).toContain(
      "- Cost: at least \\$2.00; 2 calls of unknown cost\n",
    );
  });

  it("has a year of each monitor, and all months of all monitors together", async () => {
    const months = Array.from({ length: 14 }, (_, index) =>
      report([CHAT], `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`),
    );
    const names = [...(await reportFiles(months)).keys()];
    expect(names.filter((name) => /^reports\/\d{4}-\d\d\.md$/u.test(name))).toHaveLength(14);
    expect(names.filter((name) => /^reports\/chat\/.*\.md$/u.test(name))).toHaveLength(MONTHS_BY_MONITOR);
    expect(names).not.toContain("reports/chat/2025-02.md");
    expect(names).toContain("reports/chat/2026-02.md");
  });
});

const FALSE = {
  incident: "20261111T080000Z-chat-outage",
  kind: "outage",
  t: "2026-11-12T09:00:00.000Z",
  from: "2026-11-11T08:00:00.000Z",
  to: "2026-11-11T09:00:00.000Z",
  who: "ann",
  why: "our proxy",
  setting: "judge.failures",
  value: "3",
} as const;
const { setting: _setting, value: _value, to: _to, why: _why, ...BARE } = FALSE;
const FALSE_ALARMS = [FALSE, { ...BARE, kind: "alert", rule: "too-dear" }, { ...BARE, kind: "certificate" }] as const;

describe("false alarms of a month", () => {
  const told = part("chat", { corrections: CHAT.corrections, falseAlarms: FALSE_ALARMS });

  it("stand in Markdown with who, why and what to tune, and not twice", async () => {
    expect(await textOf("reports/chat/2026-11.md", [report([told])])).toContain(`- Incidents: none

False alarms, and what to tune:

- Outage, 2026-11-11 08:00 UTC to 2026-11-11 09:00 UTC, marked by ann: our proxy
  - Raise \`judge.failures\` above 3
- Alert, from 2026-11-11 08:00 UTC on, marked by ann
  - Raise the limit of the alert rule \`too-dear\`, or for how long it must be passed
- Certificate, from 2026-11-11 08:00 UTC on, marked by ann
  - No setting is known that would have kept it quiet
`);
    const other = { ...CHAT.corrections[0]!, t: "2026-11-13T09:00:00.000Z" };
    const both = await textOf("reports/2026-11.md", [report([{ ...told, corrections: [...CHAT.corrections, other] }])]);
    expect(both.match(/our proxy/gu)).toHaveLength(2);
  });

  it("are a number and what to tune in CSV, where the month tells of them", async () => {
    const quiet = part("idle", { falseAlarms: [] });
    const lines = (await textOf("reports/2026-11.csv", [report([told, quiet])])).split("\r\n");
    expect(lines[0]).toMatch(/,unpriced,falseAlarms,toTune$/u);
    expect(lines[1]).toMatch(/,3,judge\.failures 3; alert too-dear$/u);
    expect(lines[2]).toMatch(/,0,$/u);
    expect((await textOf("reports/idle/2026-11.csv", [report([told, quiet])])).split("\r\n")[0]).toBe(lines[0]);
  });

  it("stand on the page of their month, where there are any", async () => {
    const pageOf = async (monitors: readonly SlaPart[]) =>
      (
        await buildSite(
          siteInput({ ledger: { ...EMPTY_LEDGER, reports: [report(monitors)] }, monitors: [monitor("chat")] }),
        )
      )
        .get("reports/2026-11.html")!
        .replaceAll("\u00a0", " ");
    const page = await pageOf([told]);
    expect(page).toContain('<h2 id="false-alarms">False alarms, and what to tune</h2>');
    expect(page).toContain('<a href="../monitors/chat.html">chat</a><span class="sub">Outage</span>');
    expect(page).toContain('<time datetime="2026-11-11T08:00:00.000Z">');
    expect(page).toContain('<td>ann<span class="sub">our proxy</span></td>');
    expect(page).toContain("<td>Raise judge.failures above 3</td>");
    expect(page).toContain("<td>Raise the limit of the alert rule too-dear, or for how long it must be passed</td>");
    expect(page).toContain('<span class="sub">went on at the close</span>');
    const ledger = {
      ...EMPTY_LEDGER,
      incidents: [OUTAGE],
      reports: [report([part("chat", { falseAlarms: [{ ...FALSE, incident: OUTAGE.id }] })])],
    };
    const linked = (await buildSite(siteInput({ ledger, monitors: [monitor("chat")] }))).get("reports/2026-11.html");
    expect(linked).toContain(`<a href="../incidents/${OUTAGE.id}.html"><time datetime="${FALSE.from}">`);
    expect(await pageOf([part("chat", { falseAlarms: [] }), CHAT])).not.toContain("false-alarms");
  });
});

const HOSTILE = '=1+1|<img src=x onerror=alert(1)>\n\n# @octocat fixes #12 [x](https://evil.example) `a` "b"\u202e';

describe("texts that people and others wrote", () => {
  const hostile = part("chat", {
    name: HOSTILE,
    group: HOSTILE,
    provider: HOSTILE,
    uptimeOf: "calls",
    incidents: { count: 1, list: [{ id: HOSTILE, kind: "outage", begin: "2026-11-04T10:00:00.000Z" }] },
    cost: {
      calls: 1,
      amounts: { [HOSTILE]: 5 },
      unpriced: 0,
      models: { [HOSTILE]: { calls: 1, cost: { [HOSTILE]: 5 } } },
    },
    corrections: [
      {
        t: "2026-11-12T09:00:00.000Z",
        from: "2026-11-11T08:00:00.000Z",
        to: "2026-11-11T09:00:00.000Z",
        who: HOSTILE,
        why: HOSTILE,
      },
    ],
    falseAlarms: [
      { ...FALSE, incident: HOSTILE, who: HOSTILE, why: HOSTILE, setting: HOSTILE, value: HOSTILE },
      { ...BARE, who: HOSTILE, rule: HOSTILE },
    ],
    regions: [{ region: HOSTILE, coverage: 1 }],
  });

  it("are plain words in Markdown", async () => {
    const text = await textOf("reports/2026-11.md", [report([hostile])]);
    const outsideCode = text.replaceAll(/(`+)[^`].*?\1/g, "");
    expect(outsideCode).not.toMatch(/(^|[^\\])<img/);
    expect(outsideCode).not.toMatch(/@[a-z]|#\d|https:\/\/evil|\]\(|\u202e/);
    expect(text.split("\n").filter((line) => line.startsWith("# "))).toHaveLength(1);
    const row = text.split("\n").find((line) => line.startsWith("| =") || line.startsWith("| \\="));
    expect(row?.replaceAll("\\|", "").match(/\|/g)).toHaveLength(10);
  });

  it("are no formulas and end no cell in CSV", async () => {
    const csv = await textOf("reports/2026-11.csv", [report([hostile])]);
    expect(csv).not.toMatch(/(^|,)"?=/m);
    expect(csv).toContain("\"'=1+1|<img src=x onerror=alert(1)>\n\n# @octocat");
  });

  it("are text on the page", async () => {
    const ledger = { ...EMPTY_LEDGER, reports: [report([hostile])] };
    const page = (await buildSite(siteInput({ ledger }))).get("reports/2026-11.html") ?? "";
    expect(page).toContain("&lt;img src");
    expect(page).not.toMatch(/<img|\u202e/);
  });

  it("name no folder", async () => {
    const names = [...(await reportFiles([report([part("../../etc"), part("a/b"), part("")])])).keys()];
    expect(names).toEqual(["reports/2026-11.json", "reports/2026-11.csv", "reports/2026-11.md"]);
  });
});

describe("a page of a closed month", () => {
  const site = async (monitors: readonly SlaPart[], over: Parameters<typeof siteInput>[0] = {}) =>
    (await buildSite(siteInput({ ledger: { ...EMPTY_LEDGER, reports: [report(monitors)] }, ...over }))).get(
      "reports/2026-11.html",
    ) ?? "";

  it("tells how many objectives were met, and never an uptime without its coverage", async () => {
    const missed = part("image", {
      slo: { target: 0.9995, met: false, budgetMs: 9, spentMs: 60_009, leftMs: -60_000 },
    });
    const page = await site([CHAT, missed], { monitors: [monitor("chat")] });
    expect(page).toContain("In November 2026, 1 of 2 objectives was met.");
    expect(page).toMatch(/99\.958%<span class="sub">cov\.\s98%/u);
    expect(page).toMatch(/99\.95% <span class="over">missed<\/span><span class="sub">1\u00a0min over/u);
    expect(page).toContain('<a href="../monitors/chat.html">Chat</a>');
    expect(page).not.toContain("monitors/image.html");
  });

  it("stands in the list of months, with the twelve months as bars and its files", async () => {
    const reports = ["2026-09", "2026-10", "2026-11"].map((month, index) => ({
      ...report([{ ...CHAT, downtimeMs: (index + 1) * 3_600_000 }]),
      month,
      from: `${month}-01T00:00:00.000Z`,
      to: `2026-${String(10 + index)}-01T00:00:00.000Z`,
    }));
    const files = await buildSite(siteInput({ ledger: { ...EMPTY_LEDGER, reports } }));
    const list = files.get("reports.html")!;
    for (const month of ["2026-09", "2026-10", "2026-11"]) {
      expect(list).toContain(`<a href="reports/${month}.html">`);
      expect(list).toContain(`href="reports/${month}.csv"`);
    }
    expect(list).toContain("November 2026 was the worst month");
    const october = files.get("reports/2026-10.html")!;
    expect(october).toContain("October 2026 was the worst month");
    expect(october).toContain('href="../reports/2026-11.html">Newer: November 2026');
    expect(october).toContain('href="../reports/2026-09.html">Older: September 2026');
    // What is not known of a month is no bar.
    expect(october.match(/class="s-up" d="([^"]*)"/u)?.[1]?.match(/M/gu)).toHaveLength(2);
  });

  it("stands only where a month was closed", async () => {
    const files = await buildSite(siteInput());
    expect(files.has("reports.html")).toBe(false);
    expect(files.get("index.html")).not.toContain("reports.html");
  });
});
