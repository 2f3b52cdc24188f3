import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { simulatedSite } from "../../../test/simulated-site.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../../domain/instant.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { closeDays, closeHours, closeMonths } from "../../domain/rollup-close.ts";
import { closeYears } from "../../domain/year-total.ts";
import { monitor, NOW_MS, sample, siteInput, verdict } from "../fixtures.ts";
import { probing } from "../probing.fixture.ts";
import { buildProducts } from "../site.fixture.ts";
import { openMetrics, textFormat, type Family } from "./metric-model.ts";

const PROMTOOL = "/usr/bin/promtool";
/** CI installs it: there its absence is a failure. */
const hasPromtool = existsSync(PROMTOOL) || process.env["CI"] !== undefined;
const promtool = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(PROMTOOL, args, { input, encoding: "utf8" });
  return { status, said: `${stdout}${stderr}` };
};

/** Samples of an exposition, in either format. */
const samplesIn = (text: string): string[] => text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

const HISTOGRAM = { buckets: [{ upToMs: 500, count: 1 }], count: 2, sumMs: 1_250 };
const HOSTILE: readonly Family[] = [
  { name: "a_seconds", help: 'back\\slash\nnew "line"', type: "gauge", unit: "seconds", points: [[{}, 0.5]] },
  { name: "b", help: "Counted.", type: "counter", points: [[{ label: 'quote " back\\slash\nnew line' }, 3]] },
  { name: "c", help: "Said.", type: "info", points: [[{ name: "서울" }, 1]] },
  { name: "d", help: "Nothing.", type: "gauge", points: [] },
  { name: "e_seconds", help: "Took.", type: "histogram", unit: "seconds", points: [[{ of: "x" }, HISTOGRAM]] },
];

describe("the two formats", () => {
  it("are written by their rules, hostile labels too", () => {
    expect(textFormat(HOSTILE)).toBe(
      String.raw`# HELP a_seconds back\\slash\nnew "line"
# TYPE a_seconds gauge
a_seconds 0.5
# HELP b_total Counted.
# TYPE b_total counter
b_total{label="quote \" back\\slash\nnew line"} 3
# HELP c_info Said.
# TYPE c_info gauge
c_info{name="서울"} 1
# HELP e_seconds Took.
# TYPE e_seconds histogram
e_seconds_bucket{of="x",le="0.5"} 1
e_seconds_bucket{of="x",le="+Inf"} 2
e_seconds_sum{of="x"} 1.25
e_seconds_count{of="x"} 2
`,
    );
    expect(openMetrics(HOSTILE)).toBe(
      String.raw`# TYPE a_seconds gauge
# UNIT a_seconds seconds
# HELP a_seconds back\\slash\nnew \"line\"
a_seconds 0.5
# TYPE b counter
# HELP b Counted.
b_total{label="quote \" back\\slash\nnew line"} 3
# TYPE c info
# HELP c Said.
c_info{name="서울"} 1
# TYPE e_seconds histogram
# UNIT e_seconds seconds
# HELP e_seconds Took.
e_seconds_bucket{of="x",le="0.5"} 1
e_seconds_bucket{of="x",le="+Inf"} 2
e_seconds_sum{of="x"} 1.25
e_seconds_count{of="x"} 2
# EOF
`,
    );
  });
});

describe("metrics", async () => {
  const sites = {
    simulated: await buildProducts(simulatedSite()),
    probed: await buildProducts(probing()),
    empty: await buildProducts(siteInput()),
  };
  const names = Object.keys(sites) as (keyof typeof sites)[];
  const text = sites.simulated.get("metrics")!;

  it.skipIf(!hasPromtool).each(names)("have nothing that promtool would mend: a site that is %s", (name) => {
    expect(promtool(["check", "metrics"], sites[name].get("metrics"))).toEqual({ status: 0, said: "" });
  });

  it.each(names)("are the same samples in OpenMetrics, each family in one piece: a site that is %s", (name) => {
    const strict = sites[name].get("metrics.openmetrics.txt")!;
    expect(samplesIn(strict)).toEqual(samplesIn(sites[name].get("metrics")!));
    expect(strict.endsWith("\n# EOF\n")).toBe(true);
    const families = [...strict.matchAll(/^# TYPE (\S+) (\S+)$/gmu)].map(([, family, type]) => ({ family, type }));
    expect(new Set(families.map(({ family }) => family)).size).toBe(families.length);
    for (const { family, type } of families) expect(family!.endsWith("_total"), `${family} ${type}`).toBe(false);
    for (const [, family, unit] of strict.matchAll(/^# UNIT (\S+) (\S+)$/gmu))
      expect(family!.endsWith(`_${unit}`)).toBe(true);
    const series = samplesIn(strict).map((line) => line.slice(0, line.lastIndexOf(" ")));
    expect(new Set(series).size).toBe(series.length);
  });

  it("tell of each monitor what the pages tell", () => {
    expect(text).toContain('\nuptimeline_verdict{monitor="image",verdict="down"} 1\n');
    expect(text).toMatch(/^uptimeline_error_ratio\{monitor="image",window="1h"\} (?:0\.\d+|1)$/mu);
    expect(text).toMatch(/^uptimeline_latency_seconds\{monitor="image",window="24h",percentile="p95"\} \d+\.\d+$/mu);
    expect(text).toContain('\nuptimeline_page_trouble{monitor="chat"} 1\n');
    expect(text).toContain('\nuptimeline_feed_readable{feed="google"} 1\n');
    expect(text).toContain('\nuptimeline_incidents_open{monitor="image",kind="outage"} 1\n');
    const probed = sites.probed.get("metrics")!;
    expect(probed).toContain(
      'uptimeline_samples_total{monitor="backup",outcome="timeout",counts="failure",attempt="first"} 2',
    );
    expect(probed).toMatch(/^uptimeline_cost_total\{monitor="chat",unit="USD"\} 0\.003456$/mu);
    expect(probed).toContain(
      'uptimeline_cost_by_model_total{monitor="chat",model="harbor-4-mini",unit="USD"} 0.000036',
    );
    expect(probed).toContain('uptimeline_cost_unpriced_calls_total{monitor="relay"} 288');
  });

  it("count all calls that ever were, the same before and after their lines close", async () => {
    const every = 6 * HOUR_MS;
    const samples = Array.from({ length: 1_700 }, (_, index) =>
      sample("chat", (1_700 - index) * every, {
        ms: 200 + index,
        cost: 7,
        unit: "USD",
        ...(index % 10 === 0 && { outcome: "timeout" as const }),
        ...(index % 100 === 1 && { again: 1 }),
      }),
    );
    const hours = closeHours(samples, [], NOW_MS);
    const days = closeDays(hours, [], NOW_MS);
    const months = closeMonths(days, [], NOW_MS);
    const since = <T extends { readonly t: string }>(lines: readonly T[], agoMs: number): T[] =>
      lines.filter(({ t }) => t >= toInstant(NOW_MS - agoMs));
    const closed = {
      ...EMPTY_LEDGER,
      samples: since(samples, 3 * DAY_MS),
      hours: since(hours, 8 * DAY_MS),
      days: since(days, 92 * DAY_MS),
      months: months.filter(({ t }) => t >= "2026"),
      years: closeYears(months, [], { from: "", nowMs: NOW_MS }),
    };
    const countersOf = async (ledger: typeof closed): Promise<string[]> => {
      const files = await buildProducts(siteInput({ monitors: [monitor("chat")], ledger }));
      const counters = /^uptimeline_(?:samples_total|probe_duration_seconds_\w+|cost_total)\{/u;
      return samplesIn(files.get("metrics")!).filter((line) => counters.test(line));
    };
    const told = await countersOf(closed);
    expect(told).toContain('uptimeline_cost_total{monitor="chat",unit="USD"} 0.0119');
    expect(told).toContain('uptimeline_probe_duration_seconds_count{monitor="chat"} 1530');
    expect(told).toContain(
      'uptimeline_samples_total{monitor="chat",outcome="ok",counts="available",attempt="repeat"} 17',
    );
    expect(told).toEqual(await countersOf({ ...EMPTY_LEDGER, samples } as typeof closed));
  });

  it("move what is marked as a false alarm to inconclusive, and lose no call", async () => {
    const samples = [1, 2, 3, 4].map((n) => sample("chat", n * MINUTE_MS, { outcome: n < 3 ? "timeout" : "ok" }));
    const alarm = { v: 1, t: toInstant(NOW_MS), monitor: "chat", who: "someone", why: "our proxy" } as const;
    const span = { from: toInstant(NOW_MS - 5 * MINUTE_MS), to: toInstant(NOW_MS) };
    const ledger = { ...EMPTY_LEDGER, samples: samples.toReversed(), corrections: [{ ...alarm, ...span }] };
    const files = await buildProducts(siteInput({ monitors: [monitor("chat")], ledger }));
    const lines = samplesIn(files.get("metrics")!).filter((line) => line.startsWith("uptimeline_samples_total"));
    expect(lines).toEqual([
      'uptimeline_samples_total{monitor="chat",outcome="inconclusive",counts="left-out",attempt="first"} 2',
      'uptimeline_samples_total{monitor="chat",outcome="ok",counts="available",attempt="first"} 2',
    ]);
  });
});

const series = (metric: string, values: string): object => ({ series: metric, values });
const alertAt = (alertname: string, labels?: object, summary?: string): object => ({
  eval_time: "10m",
  alertname,
  exp_alerts: labels === undefined ? [] : [{ exp_labels: labels, exp_annotations: { summary } }],
});

describe.skipIf(!hasPromtool)("prometheus-rules.yml", async () => {
  const rulesOf = async (input = simulatedSite()): Promise<string> =>
    (await buildProducts(input)).get("prometheus-rules.yml")!;
  const inFolder = async <T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): Promise<T> => {
    const folder = await mkdtemp(join(tmpdir(), "uptimeline-rules-"));
    try {
      for (const [name, body] of Object.entries(files)) await writeFile(join(folder, name), body);
      return use(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  it.each([
    ["simulated", simulatedSite()],
    ["probed", probing()],
    ["empty", siteInput()],
  ])("is clean to promtool, of metrics that the site has: one that is %s", async (_name, input) => {
    const files = await buildProducts(input);
    const rules = files.get("prometheus-rules.yml")!;
    const checked = await inFolder({ "rules.yml": rules }, (folder) =>
      promtool(["check", "rules", "--lint-fatal", join(folder, "rules.yml")]),
    );
    expect(checked.status, checked.said).toBe(0);
    const told = new Set(samplesIn(files.get("metrics")!).map((line) => /^\w+/u.exec(line)?.[0]));
    for (const { expr } of parse(rules).groups[0].rules) {
      const [first] = /uptimeline_\w+/u.exec(expr) ?? [];
      expect(told.has(first), expr).toBe(true);
    }
  });

  it("alerts where it should, and only there", async () => {
    const chat = (name: string, more = ""): string => `${name}{monitor="chat"${more}}`;
    const image = (name: string, more = ""): string => `${name}{monitor="image"${more}}`;
    const tests = {
      rule_files: ["rules.yml"],
      evaluation_interval: "1m",
      tests: [
        {
          interval: "1m",
          input_series: [
            series("uptimeline_generated_timestamp_seconds", "0x10"),
            series(chat("uptimeline_verdict", ',verdict="down"'), "1x10"),
            series(image("uptimeline_verdict", ',verdict="down"'), "1x10"),
            series(chat("uptimeline_in_maintenance"), "0x10"),
            series(image("uptimeline_in_maintenance"), "1x10"),
            series(chat("uptimeline_error_ratio", ',window="1h"'), "0.04x10"),
            series(image("uptimeline_error_ratio", ',window="1h"'), "0.02x10"),
            series(chat("uptimeline_latency_seconds", ',window="1h",percentile="p95"'), "9x10"),
            series(image("uptimeline_latency_seconds", ',window="1h",percentile="p95"'), "3x10"),
            series(chat("uptimeline_slow_threshold_seconds"), "4x10"),
            series(image("uptimeline_slow_threshold_seconds"), "4x10"),
            series(chat("uptimeline_burn_rate", ',window="1h"'), "20x10"),
            series(chat("uptimeline_burn_rate", ',window="6h"'), "7x10"),
            series(image("uptimeline_burn_rate", ',window="1h"'), "20x10"),
            series(image("uptimeline_burn_rate", ',window="6h"'), "5x10"),
            series('uptimeline_feed_readable{feed="google"}', "0x10"),
          ],
          alert_rule_test: [
            alertAt("UptimelineDown", { severity: "critical", monitor: "chat", verdict: "down" }, "chat is down"),
            alertAt("UptimelineDegraded"),
            alertAt(
              "UptimelineErrors",
              { severity: "warning", monitor: "chat", window: "1h" },
              "4% of the calls of chat failed within an hour",
            ),
            alertAt("UptimelineManyErrors"),
            alertAt("UptimelineSlow", { severity: "warning", monitor: "chat" }, "p95 of chat is 9s"),
            alertAt(
              "UptimelineBurnsFast",
              { severity: "critical", monitor: "chat", window: "1h" },
              "The error budget of chat is spent 20 times too fast",
            ),
            alertAt("UptimelineFeedUnread", { severity: "warning", feed: "google" }, "google can't be read"),
            alertAt("UptimelineStale"),
            alertAt("UptimelineAbsent"),
          ],
        },
        {
          interval: "10m",
          input_series: [series("uptimeline_generated_timestamp_seconds", "0x12")],
          alert_rule_test: [
            { ...alertAt("UptimelineStale"), eval_time: "1h" },
            {
              ...alertAt("UptimelineStale", { severity: "warning" }, "Nobody has looked for 1h 10m 0s"),
              eval_time: "70m",
            },
          ],
        },
        {
          interval: "1m",
          input_series: [],
          alert_rule_test: [
            alertAt("UptimelineAbsent", { severity: "critical" }, "The metrics of the status site can't be read"),
          ],
        },
      ],
    };
    const slow = simulatedSite();
    const rules = await rulesOf({ ...slow, monitors: slow.monitors.map((one) => ({ ...one, slowMs: 4_000 })) });
    const files = { "rules.yml": rules, "tests.yml": JSON.stringify(tests) };
    const tried = await inFolder(files, (folder) => promtool(["test", "rules", join(folder, "tests.yml")]));
    expect(tried.status, tried.said).toBe(0);
  });

  it("waits for as many intervals as there really are before it calls the site stale", async () => {
    const slow = await rulesOf(
      siteInput({
        monitors: [monitor("chat", { everyMs: 2 * HOUR_MS })],
        verdicts: new Map([["chat", verdict("chat")]]),
      }),
    );
    expect(slow).toContain("> 28800");
    expect(await rulesOf()).toContain("> 3600");
  });
});
