import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/instant.ts";
import { callsChart, pulseChart, type Call } from "./calls.ts";
import { isLog, latencyChart, type LatencyBin } from "./latency.ts";
import { outcomesChart } from "./outcomes.ts";
import { pathOf, runsIn } from "./path.fixture.ts";
import { linearScale, logScale } from "./scale.ts";
import { spark } from "./spark.ts";
import { dayStrip, type StripDay } from "./strip.ts";
import { el, escapeXml } from "./svg.ts";

fc.configureGlobal({ seed: 20_261_121 });

const described = { title: "A <finding>", desc: "What it says" };
const path = (svg: string, name: string): string => new RegExp(`class="${name}" d="([^"]*)"`, "u").exec(svg)?.[1] ?? "";
const count = (svg: string, part: string): number => svg.split(part).length - 1;

describe("markup", () => {
  it("escapes text and attributes", () => {
    expect(escapeXml(`<a href="x">&'`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
    expect(el("rect", { class: '"><script>', x: 1.2345, y: undefined })).toBe(
      '<rect class="&quot;&gt;&lt;script&gt;" x="1.2"/>',
    );
  });
});

describe("the day strip", () => {
  const quiet: StripDay = { knownMs: DAY_MS, degradedMs: 0, downMs: 0, limitedMs: 0, page: "nothing", silent: false };
  const strip = (days: readonly StripDay[], hasPage = true): string =>
    dayStrip(days, { ...described, width: 90, height: 44, hasPage });

  it("draws a full day to the top and an unseen day as a dot", () => {
    const svg = strip([quiet, { ...quiet, knownMs: 0 }]);
    expect(path(svg, "s-up")).toBe("M0.5 31V5");
    expect(path(svg, "s-nodata")).toBe("M1.5 30z");
  });

  it("draws each mark from where the one before ended", () => {
    const svg = strip([
      quiet,
      { ...quiet, knownMs: 0 },
      { ...quiet, knownMs: 0 },
      quiet,
      { ...quiet, knownMs: 12 * HOUR_MS },
    ]);
    expect(path(svg, "s-up")).toBe("M0.5 31V5m3 26V5m1 26V7.5");
    expect(path(svg, "s-nodata")).toBe("M1.5 30zm1 0z");
  });

  it("has a log scale of minutes: an hour stands at 56 % of a day", () => {
    const y = Number(path(strip([{ ...quiet, downMs: HOUR_MS }]), "s-down").split("V")[1]);
    expect((31 - y) / 26).toBeCloseTo(Math.log(61) / Math.log(1_441), 1);
  });

  it("draws degraded to the sum of both, and a flag over down alone", () => {
    const svg = strip([
      { ...quiet, degradedMs: 30 * MINUTE_MS, downMs: 30 * MINUTE_MS },
      { ...quiet, degradedMs: 10 * MINUTE_MS },
    ]);
    expect(Number(/V([\d.]+)/u.exec(path(svg, "s-degraded"))?.[1])).toBeLessThan(
      Number(path(svg, "s-down").split("V")[1]),
    );
    expect(path(svg, "s-flag")).toBe("M0.5 0V3");
  });

  it("shows the page's word below the line, and a dot where it was silent", () => {
    const svg = strip([
      { ...quiet, page: "degraded" },
      { ...quiet, page: "down" },
      { ...quiet, downMs: HOUR_MS, silent: true },
    ]);
    expect(path(svg, "p-degraded")).toBe("M0.5 34V39");
    expect(path(svg, "p-down")).toBe("M1.5 34V44");
    expect(path(svg, "p-silent")).toBe("M2.5 37z");
  });

  it("dots the line where no page is read", () => expect(strip([quiet], false)).toContain('class="s-base none"'));

  it("says its finding to those who do not see it", () => {
    expect(strip([quiet])).toContain('aria-label="A &lt;finding&gt;. What it says"');
  });
});

describe("the sparkline", () => {
  it("breaks where nothing was answered", () => {
    const svg = spark({
      title: "t",
      values: [100, 200, undefined, 150, 160],
      failed: [false, false, true, false, false],
    });
    expect(count(path(svg, "k-line"), "M")).toBe(2);
    expect(count(path(svg, "k-fail"), "M")).toBe(1);
  });

  it("is a dotted line where nothing is known", () => {
    const svg = spark({ title: "t", values: [undefined, undefined], failed: [false, false] });
    expect(svg).toContain("k-none");
    expect(svg).not.toContain("k-line");
  });

  it("stays within its height", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ min: 0, max: 1e7, noNaN: true }), { nil: undefined }), {
          minLength: 2,
          maxLength: 48,
        }),
        (values) => {
          const svg = spark({ title: "t", values, failed: values.map(() => false) });
          for (const [, y] of path(svg, "k-line").matchAll(/[ML][\d.]+ ([-\d.]+)/gu))
            expect(Number(y)).toSatisfy((at: number) => at >= 3 && at <= 24.1);
          expect(svg).not.toMatch(/NaN|Infinity/u);
        },
      ),
    );
  });
});

describe("latency", () => {
  const bin = (hour: number, over: Partial<LatencyBin> = {}): LatencyBin => ({
    fromMs: hour * HOUR_MS,
    toMs: (hour + 1) * HOUR_MS,
    failures: 0,
    observed: true,
    p50: 1_000,
    p95: 1_500,
    p99: 2_000,
    ...over,
  });
  const gap = (hour: number): LatencyBin => ({
    fromMs: hour * HOUR_MS,
    toMs: (hour + 1) * HOUR_MS,
    failures: 0,
    observed: false,
  });
  const chart = (bins: readonly LatencyBin[], slowMs?: number): string =>
    latencyChart({
      ...described,
      range: { fromMs: 0, toMs: bins.length * HOUR_MS },
      bins,
      ticks: [],
      washes: [],
      ...(slowMs !== undefined && { slowMs }),
      valueLabels: (ticks) => ticks.map(String),
      endLabel: (name, ms) => `${name} ${Math.round(ms)}`,
      noData: "no data",
    });

  it("never joins a gap, and dots it", () => {
    const svg = chart([bin(0), bin(1), gap(2), gap(3), gap(4), bin(5), bin(6)]);
    expect(runsIn(path(svg, "d-p50"))).toHaveLength(2);
    expect(count(path(svg, "d-b95"), "z")).toBe(2);
    expect(svg).toContain('class="shade-nodata" x="28.57%"');
    expect(svg).toContain("no data");
  });

  it("makes no gap of one late round", () => expect(chart([bin(0), gap(1), bin(2)])).not.toContain("shade-nodata"));

  it("shows a bin between two gaps as a point", () => {
    const svg = chart([gap(0), bin(1), gap(2)]);
    expect(svg).toContain('stroke-linecap="round"');
    expect(svg).not.toContain('class="d-p50"');
  });

  it("draws failed calls as crosses in a lane, at most three a bin", () => {
    expect(count(chart([bin(0), bin(1, { failures: 7 })]), 'href="#m-fail"')).toBe(3);
  });

  it("has a log scale when p99 is over five times p50", () => {
    expect(isLog([bin(0), bin(1)])).toBe(false);
    expect(isLog([bin(0), bin(1, { p99: 5_100 })])).toBe(true);
  });

  it("leaves the lesser label out where two would touch", () => {
    const svg = chart([bin(0), bin(1, { p50: 1_000, p95: 1_020, p99: 2_000 })]);
    expect(svg).toContain("p50 1000");
    expect(svg).not.toContain("p95 1020");
    expect(svg).toContain("p99 2000");
  });

  it("draws the slow limit only where it lies within the scale", () => {
    expect(chart([bin(0), bin(1)], 1_800)).toContain("d-thr");
    expect(chart([bin(0), bin(1)], 60_000)).not.toContain("d-thr");
  });

  it("has something to say of nothing at all", () =>
    expect(chart([gap(0), gap(1), gap(2)])).not.toMatch(/NaN|Infinity/u));
});

describe("outcomes", () => {
  const parts = { down: 0, timeout: 0, degraded: 0, limited: 0, up: 0 };
  const chart = (own: Partial<typeof parts>, planned: number): string =>
    outcomesChart({
      ...described,
      range: { fromMs: 0, toMs: HOUR_MS },
      bins: [{ fromMs: 0, toMs: HOUR_MS, parts: { ...parts, ...own }, planned }],
      ticks: [],
      ofPlanned: "of planned",
    });

  it("leaves missing rounds empty", () =>
    expect(runsIn(pathOf(chart({ up: 3 }, 4), "b-up"))).toEqual([
      [
        [500, 110],
        [500, 28],
      ],
    ]));
  it("stands what is bad on the line", () => {
    const svg = chart({ up: 3, down: 1 }, 4);
    expect(runsIn(pathOf(svg, "b-down"))).toEqual([
      [
        [500, 110],
        [500, 83],
      ],
    ]);
    expect(runsIn(pathOf(svg, "b-up"))).toEqual([
      [
        [500, 83],
        [500, 0],
      ],
    ]);
  });
  it("never passes 100 % where more was asked than planned", () =>
    expect(runsIn(pathOf(chart({ up: 10, down: 10 }, 4), "b-up"))).toEqual([
      [
        [500, 55],
        [500, 0],
      ],
    ]));
  it("shows the bar of an hour that has just begun", () => {
    const range = { fromMs: 0, toMs: 168 * HOUR_MS };
    const begun = { fromMs: range.toMs - MINUTE_MS, toMs: range.toMs, parts: { ...parts, up: 1 }, planned: 1 };
    const drawn = outcomesChart({ ...described, range, bins: [begun], ticks: [], ofPlanned: "of planned" });
    const [[from], [to]] = runsIn(pathOf(drawn, "b-up"))[0]! as [[number, number], [number, number]];
    expect(to - from).toBeGreaterThan(3);
    expect(to).toBeLessThanOrEqual(1_000);
  });
  it("draws whole bars side by side as one line with gaps, and others as they are high", () => {
    const up = [4, 4, 4, 3, 4, 4];
    const bins = up.map((calls, index) => ({
      fromMs: index * HOUR_MS,
      toMs: (index + 1) * HOUR_MS,
      parts: { ...parts, up: calls },
      planned: 4,
    }));
    const range = { fromMs: 0, toMs: 6 * HOUR_MS };
    const drawn = outcomesChart({ ...described, range, bins, ticks: [], ofPlanned: "of planned" });
    // A bar is 88 % of an hour's 166.7.
    expect(drawn).toContain('<path class="b-up" stroke-width="110" stroke-dasharray="146.7 19.95" d="m10 55h480m186.7');
    expect(drawn).toContain('<path class="b-up" stroke-width="146.7" d="m583.3 110v-82"/>');
  });
});

describe("calls over the page's word", () => {
  const call = (minute: number, over: Partial<Call> = {}): Call => ({
    tMs: minute * MINUTE_MS,
    mark: "ok",
    ms: 900,
    ...over,
  });
  const range = { fromMs: 0, toMs: HOUR_MS };
  const trouble = { fromMs: 30 * MINUTE_MS, toMs: HOUR_MS, name: "shade-down" as const };
  const green = { ...range, status: "operational" as const, label: "Operational" };
  const silence = {
    fromMs: 30 * MINUTE_MS,
    toMs: HOUR_MS,
    isOpen: true,
    label: "30 min, and not a word",
    short: "30 min",
  };

  it("shows silence as an open line in our colour", () => {
    const calls = [call(10), call(30, { mark: "fail" }), call(50, { mark: "fail" })];
    const svg = pulseChart({
      ...described,
      range,
      calls,
      ticks: [],
      trouble,
      page: { shown: [green], silence },
      asked: "We asked",
      pageSays: "They say",
      now: "now 09:30",
    });
    expect(count(svg, 'href="#m-fail"')).toBe(2);
    expect(svg).toContain('class="lead-line open" x1="50%" x2="100%"');
    expect(svg).toContain("30 min, and not a word");
    expect(svg).toContain('class="said-ok" x1="0%" x2="100%"');
  });

  it("draws nothing where the page could not be read", () => {
    const unknown = { ...range, status: "unknown" as const, label: "Not readable" };
    const svg = pulseChart({
      ...described,
      range,
      calls: [],
      ticks: [],
      page: { shown: [unknown] },
      asked: "",
      pageSays: "",
    });
    expect(svg).not.toContain("said-");
  });

  it("keeps the gravest of the marks that share a place, and no more than 151 of them", () => {
    const calls = Array.from({ length: 3_000 }, (_, index) =>
      call(index / 50, index === 1_234 ? { mark: "fail" } : {}),
    );
    const svg = callsChart({
      ...described,
      range,
      calls,
      ticks: [],
      valueLabels: (ticks) => ticks.map(String),
      failed: "failed",
    });
    expect(count(svg, "<use ")).toBeLessThanOrEqual(151);
    expect(count(svg, 'href="#m-fail"')).toBe(1);
  });
});

describe("scales", () => {
  it("have round ticks that keep the value on the plot", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1e6, noNaN: true }), (max) => {
        const scale = linearScale(max, 10, 100);
        expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
        expect(scale.ticks.length).toBeLessThanOrEqual(6);
        expect(scale.y(max)).toBeGreaterThanOrEqual(9.99);
        expect(scale.y(0)).toBe(100);
      }),
    );
  });

  it("keep order on a log scale", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (low, high) => {
          const scale = logScale(Math.min(low, high), Math.max(low, high), 10, 100);
          expect(scale.y(Math.max(low, high))).toBeLessThanOrEqual(scale.y(Math.min(low, high)));
          expect(scale.ticks.length).toBeLessThanOrEqual(6);
        },
      ),
    );
  });
});
