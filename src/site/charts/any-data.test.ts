import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../../domain/instant.ts";
import { barsChart } from "./bars.ts";
import { besideChart } from "./beside.ts";
import { budgetChart } from "./budget.ts";
import { callsChart, pulseChart } from "./calls.ts";
import { heatChart } from "./heat.ts";
import { latencyChart } from "./latency.ts";
import { leadsChart } from "./leads.ts";
import { outcomesChart } from "./outcomes.ts";
import { runsIn } from "./path.fixture.ts";
import { phasesChart } from "./phases.ts";
import { spark } from "./spark.ts";
import { dayStrip } from "./strip.ts";
import { CURVE_WIDTH } from "./svg.ts";
import { tips } from "./tips.ts";

fc.configureGlobal({ seed: 20_261_122, numRuns: 60 });

/** Ten orders of magnitude, with nothing and all the same among them; a value may be missing. */
const amount = fc.oneof(
  fc.constant(0),
  fc.constant(100),
  fc.tuple(fc.integer({ min: -1, max: 9 }), fc.double({ min: 1, max: 9.99, noNaN: true })).map(([n, d]) => d * 10 ** n),
);
const missing = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined, freq: 3 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.nat({ max: 2_000 });
/** None, one, two, many. */
const list = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.oneof(fc.array(of, { maxLength: 2 }), fc.array(of, { maxLength: 300 }));

const range = { fromMs: 1_000 * DAY_MS, toMs: 1_030 * DAY_MS };
const described = { title: "Title", desc: "What it says" };
const ticks = [{ ms: range.fromMs + DAY_MS, label: "1", minor: false }];
const common = { ...described, range, ticks };
const valueLabels = (values: readonly number[]): string[] => values.map(String);
const spanAt = (index: number, of: number) => {
  const step = (range.toMs - range.fromMs) / Math.max(1, of);
  return { fromMs: range.fromMs + index * step, toMs: range.fromMs + (index + 1) * step };
};
const moment = fc.double({ min: -0.2, max: 1.2, noNaN: true }).map((at) => range.fromMs + at * 30 * DAY_MS);
const washes = fc.array(
  fc.record({
    fromMs: moment,
    toMs: moment,
    name: fc.constantFrom("shade-down" as const, "shade-degraded" as const, "shade-maint" as const),
    label: fc.constantFrom("", "down"),
  }),
  { maxLength: 4 },
);

const latency = fc
  .record({
    rows: list(fc.record({ p50: missing(amount), up: amount, over: amount, failures: count, observed: fc.boolean() })),
    calls: list(
      fc.record({
        tMs: moment,
        mark: fc.constantFrom("ok" as const, "slow" as const, "fail" as const),
        ms: missing(amount),
      }),
    ),
    slow: missing(amount),
    washes,
  })
  .map(({ rows, calls, slow, washes: shaded }) =>
    latencyChart({
      ...common,
      washes: shaded,
      bins: rows.map(({ p50, up, over, failures, observed }, index) => ({
        ...spanAt(index, rows.length),
        failures,
        observed,
        ...(p50 !== undefined && { p50, p95: p50 + up, p99: p50 + up + over }),
      })),
      calls: calls.map(({ tMs, mark, ms }) => ({
        tMs,
        mark,
        ...(ms !== undefined && { ms }),
      })),
      ...(slow !== undefined && { slowMs: slow }),
      valueLabels,
      endLabel: (name, ms) => `${name} ${ms}`,
      noData: "no data",
    }),
  );

const outcomes = fc
  .tuple(list(fc.record({ down: count, timeout: count, degraded: count, limited: count, up: count })), amount)
  .map(([rows, planned]) =>
    outcomesChart({
      ...common,
      ofPlanned: "of planned",
      bins: rows.map((parts, index) => ({ ...spanAt(index, rows.length), parts, planned })),
    }),
  );

const phases = list(missing(fc.record({ last: amount, long: amount, first: amount }))).map((rows) =>
  phasesChart({
    ...common,
    valueLabels,
    names: { last: "receive", long: "wait", first: "set-up" },
    bins: rows.map((ms, index) => ({ ...spanAt(index, rows.length), ...(ms !== undefined && { ms }) })),
  }),
);

const heat = fc.array(fc.array(missing(share), { minLength: 24, maxLength: 24 }), { maxLength: 7 }).map((rows) =>
  heatChart({
    ...described,
    columns: [{ at: 0, label: "00" }],
    rows: rows.map((cells) => ({ name: "Mon", cells: cells.map((one) => (one === undefined ? {} : { share: one })) })),
  }),
);

const budget = list(
  fc.oneof(
    share,
    amount.map((value) => -value),
  ),
).map((lefts) =>
  budgetChart({
    ...common,
    points: lefts.map((left, index) => ({ ms: spanAt(index, lefts.length).toMs, left })),
    shareLabel: String,
    now: "now",
    overspent: "over",
    steady: "steady",
  }),
);

const bars = fc.tuple(list(fc.tuple(missing(amount), fc.boolean())), missing(amount)).map(([rows, limit]) =>
  barsChart({
    ...common,
    valueLabels,
    bins: rows.map(([value, isLeast], index) => ({
      ...spanAt(index, rows.length),
      isLeast,
      ...(value !== undefined && { value }),
    })),
    ...(limit !== undefined && { limit: { value: limit, label: "limit" } }),
  }),
);

const beside = list(share).map((shares) =>
  besideChart({
    ...common,
    bins: [],
    readings: shares.map((one, index) => ({ ms: spanAt(index, shares.length).fromMs, share: one })),
    ours: "ours",
    theirs: "theirs",
    shareLabel: String,
  }),
);

const call = fc.record({
  tMs: moment,
  mark: fc.constantFrom("ok" as const, "slow" as const, "fail" as const, "none" as const),
  ms: amount,
});
const calls = list(call).map(
  (all) =>
    callsChart({ ...common, calls: all, valueLabels, failed: "failed" }) +
    pulseChart({ ...common, calls: all, asked: "asked", pageSays: "says" }),
);

const strips = list(fc.record({ known: amount, bad: amount, down: amount })).map((days) =>
  dayStrip(
    days.map(({ known, bad, down }) => ({
      knownMs: known,
      degradedMs: bad,
      downMs: down,
      limitedMs: 0,
      page: "nothing",
      silent: false,
    })),
    { ...described, width: 90, height: 44, hasPage: true },
  ),
);

const sparks = fc
  .array(missing(amount), { minLength: 1, maxLength: 48 })
  .map((values) => spark({ title: "t", values, failed: values.map((one) => one === undefined) }));

const leads = fc.array(fc.tuple(amount, amount, missing(amount)), { maxLength: 12 }).map((rows) =>
  leadsChart({
    ...described,
    noticed: "noticed",
    tickLabel: String,
    rows: rows.map(([before, after, at]) => ({
      day: "1 Nov",
      time: "10:00",
      fromMs: -before,
      toMs: after,
      bar: "a-down",
      isOpen: false,
      page: at === undefined ? { is: "silent" } : { is: "spoke", atMs: at - before },
      label: "late",
      more: "",
    })),
  }),
);

/** Every chart of the site, of any data. */
const CHARTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  latency,
  outcomes,
  phases,
  heat,
  budget,
  bars,
  beside,
  calls,
  strips,
  sparks,
  leads,
};

const numbersOf = (svg: string, name: string): number[] =>
  [...svg.matchAll(new RegExp(` ${name}="(-?[\\d.]+)%"`, "gu"))].map(([, value]) => Number(value));

describe.each(Object.entries(CHARTS))("%s of any data", (_, chart) => {
  it("has no number that is none, and stays within its box", () => {
    fc.assert(
      fc.property(chart, (svg) => {
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/u);
        for (const name of ["x", "x1", "x2", "cx"])
          for (const at of numbersOf(svg, name)) expect(at).toSatisfy((x: number) => x >= 0 && x <= 100);
        for (const width of numbersOf(svg, "width")) expect(width).toBeGreaterThan(0);
        for (const [, d = ""] of svg.matchAll(/<path [^>]*d="(m[^"]*)"/gu)) expectInside(d);
      }),
    );
  });
});

/** Within the width, and the tallest chart's height; ticks reach 5 pixels under the line, rounding half a pixel further. */
function expectInside(d: string): void {
  for (const [x, y] of runsIn(d).flat()) {
    expect(x).toSatisfy((at: number) => at >= 0 && at <= CURVE_WIDTH + 3);
    expect(y).toSatisfy((at: number) => at >= -0.5 && at <= 255.5);
  }
}

describe("places that say something", () => {
  it("are whole thousandths within the chart, at most 400, and hold no parting of their own", () => {
    const place = fc.record({ x: fc.double({ min: -50, max: 1_050, noNaN: true }), text: fc.string() });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 1_000 }), (places) => {
        const list = placesIn(tips("Latency", places));
        expect(list.length).toBeLessThanOrEqual(400);
        for (const { x } of list) expect(x).toSatisfy((at: number) => at >= 0 && at <= 1_000);
      }),
    );
  });

  it("come back as they were from forms and numbers", () => {
    const words = fc.array(fc.constantFrom("p50", "14", "3.9", "13:05:", "1,856,", "#", "\u00a0", "%", "|", "é", "7,"));
    const texts = words.map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 40 }), (all) => {
        const markup = tips(
          "Latency",
          all.map((text, x) => ({ x, text })),
        );
        expect(placesIn(markup).map(({ text }) => text)).toEqual(all.map((text) => text.replaceAll("|", "/")));
      }),
    );
  });

  it("say what is the same but once", () => {
    const two = tips("Latency", [
      { x: 6, text: "14 Nov, 12:00: p50 3.9 s" },
      { x: 18, y: 500, text: "14 Nov, 13:00: p50 1,004 s" },
      { x: 30, text: "14 Nov, 14:00: no answer" },
    ]);
    expect(two).toBe(
      '<div class="tips" data-name="Latency" data-form="# Nov, #: p50 # s|# Nov, #: no answer" data-tip="6 14 12:00 3.9|18,500 14 13:00 1,004|1:30 14 14:00"></div>',
    );
  });
});

/** As the script reads them. */
function placesIn(markup: string): { x: number; text: string }[] {
  const plain = (text: string): string =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
  const attribute = (name: string): string[] =>
    plain(new RegExp(`data-${name}="([^"]*)"`, "u").exec(markup)?.[1] ?? "").split("|");
  const forms = attribute("form");
  let form = forms[0]!;
  return attribute("tip").map((written) => {
    const [place, ...values] = written.split(" ");
    const [, named, x] = /^(?:(\d+):)?(\d+)(?:,\d+)?$/u.exec(place!) ?? [];
    if (named !== undefined) form = forms[Number(named)]!;
    return { x: Number(x), text: form.replace(/#/gu, () => values.shift()!) };
  });
}

describe("drawings, as reviewed", () => {
  const hours = (values: readonly (number | undefined)[]) =>
    values.map((p50, index) => ({
      fromMs: index * HOUR_MS,
      toMs: (index + 1) * HOUR_MS,
      failures: index === 1 ? 2 : 0,
      observed: p50 !== undefined,
      ...(p50 !== undefined && { p50, p95: 2 * p50, p99: 3 * p50 }),
    }));
  const day = {
    ...described,
    range: { fromMs: 0, toMs: 8 * HOUR_MS },
    ticks: [{ ms: 6 * HOUR_MS, label: "06:00", minor: false }],
  };

  it("latency with a gap, failures and an outage", () =>
    expect(
      latencyChart({
        ...day,
        bins: hours([900, 950, 1_000, undefined, undefined, undefined, 1_100, 980]),
        washes: [{ fromMs: HOUR_MS, toMs: 2 * HOUR_MS, name: "shade-down", label: "overloaded" }],
        slowMs: 2_500,
        valueLabels,
        endLabel: (name, ms) => `${name} ${ms}`,
        noData: "no data",
      }),
    ).toMatchSnapshot());

  it("a budget that is overspent", () =>
    expect(
      budgetChart({
        ...day,
        points: [1, 0.8, 0.8, 0.1, -0.35].map((left, index) => ({ ms: index * 2 * HOUR_MS, left })),
        shareLabel: String,
        now: "35% over",
        overspent: "overspent",
        steady: "steady",
      }),
    ).toMatchSnapshot());

  it("an hour of the week that stands out", () =>
    expect(
      heatChart({
        ...described,
        rows: [
          { name: "Mon", cells: [{ share: 0 }, { share: 0.01 }, { share: 0.17 }, {}] },
          { name: "Tue", cells: [{ share: 0.03 }, { share: 0.06 }, {}, {}] },
        ],
        columns: [
          { at: 0, label: "00 UTC" },
          { at: 1, label: "24" },
        ],
      }),
    ).toMatchSnapshot());
});
