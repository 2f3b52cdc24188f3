import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileAlert } from "./alert.ts";
import { translate } from "./alert-text.ts";
import { evaluateExpression } from "./index.ts";
import type { FigureName } from "../domain/alert-figures.ts";
import type { Facts } from "../domain/facts.ts";

const NOTHING = {} as Facts;

function celOf(text: string): string {
  const result = translate(text);
  return result.ok ? result.translation.cel : `! ${result.message}`;
}

function compiled(text: string) {
  const result = compileAlert(text);
  if (!result.ok) throw new Error(`${result.message} @${result.offset}: ${result.remedy}`);
  return result;
}

/** Whether a rule holds with figures as given; what is not given is unknown. */
function holds(text: string, values: Partial<Record<FigureName, number>>): boolean | undefined {
  const { condition } = compiled(text);
  return condition.evaluate(condition.figures.map(({ figure }) => values[figure]));
}

describe("what people write, in CEL", () => {
  it.each([
    ["errorRate > 5%", "errorRate > 0.05"],
    ["availability < 99.95 %", "availability < 0.9995"],
    ["errorRate > 0.5%", "errorRate > 0.005"],
    ["errorRate >= 100%", "errorRate >= 1.0"],
    ["p99 > 5s", 'p99 > duration("5s")'],
    ["p99 > 1.5 s", 'p99 > duration("1500ms")'],
    ["certificate < 14d", 'certificate < duration("1209600s")'],
    ["p50 > 1m30s", 'p50 > duration("90s")'],
    ["p95 > 3 × baseline", "p95 > 3 * baseline"],
    ["rateLimited > 10/h", "rateLimited > 10.0"],
    ["rateLimited > 0.25/m", "rateLimited > 15.0"],
    ["rateLimited > 100 / d", "rateLimited > (100.0 / 24.0)"],
    ["cost ≥ 100 USD/h", "cost >= 100.0"],
    ["cost > 0.5 credits/min", "cost > 30.0"],
    ["burnRate(1h) > 14.4", "burnRate_1h > 14.4"],
    ["consecutiveFailures >= 3", "consecutiveFailures >= 3"],
    ["p95(15m) > 2 * p95(1d) && errorRate ≤ 1%", "p95_15m > 2 * p95_1d && errorRate <= 0.01"],
    ['p99 > duration("5s")', 'p99 > duration("5s")'],
  ])("%s", (text, cel) => {
    expect(celOf(text)).toBe(cel);
    expect(compiled(text).condition.cel).toBe(cel);
  });

  const decimal = fc
    .tuple(fc.nat(99_999), fc.option(fc.stringMatching(/^\d{1,4}$/)))
    .map(([whole, decimals]) => (decimals === null ? String(whole) : `${whole}.${decimals}`));
  const valueOf = (text: string) => evaluateExpression(celOf(text), NOTHING);

  it("shares are what a hundredth of the decimal is, to the last digit", () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(valueOf(`${text}%`)).toBe(Number(`${text}e-2`));
      }),
    );
  });

  it("rates and money are what they are an hour", () => {
    const times = { s: 3_600, m: 60, min: 60, h: 1, d: 1 / 24 } as const;
    const per = fc.constantFrom(...(Object.keys(times) as (keyof typeof times)[]));
    const unit = fc.constantFrom("", " USD", " EUR", " credits");
    fc.assert(
      fc.property(decimal, per, unit, (text, one, money) => {
        const value = valueOf(`${text}${money}/${one}`) as number;
        expect(value).toBeCloseTo(Number(text) * times[one], 6);
        if (one === "h") expect(value).toBe(Number(text));
        if (one === "d") expect(value).toBe(Number(text) / 24);
      }),
    );
  });

  it("times are whole milliseconds", () => {
    const parts = fc.tuple(fc.nat(30), fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(999));
    fc.assert(
      fc.property(parts, ([d, h, m, s, ms]) => {
        const total = (((d * 24 + h) * 60 + m) * 60 + s) * 1_000 + ms;
        expect(valueOf(`${d}d${h}h${m}m${s}s${ms}ms`)).toBe(total);
      }),
    );
  });

  it("says where in the text a mistake is, whatever stands before it", () => {
    const limits = fc.constantFrom(
      "errorRate > 5%",
      "p99 > 5s",
      "cost > 1.5 USD/d",
      "burnRate(1h) > 14.4",
      "p50 > 1d2h",
    );
    fc.assert(
      fc.property(fc.array(limits, { maxLength: 4 }), (before) => {
        const text = [...before, "p95 > 5%"].join(" && ");
        expect(compileAlert(text)).toMatchObject({ ok: false, offset: text.lastIndexOf("5%") });
      }),
    );
  });

  it("reads any text without throwing", () => {
    const words = fc.constantFrom(
      ...'errorRate p99 baseline cost > < && || ( ) 5 % s /h USD × for 2m ! . , " duration'.split(" "),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => void compileAlert(text)),
      { numRuns: 300 },
    );
  });
});

describe("how long it must hold", () => {
  it("is said at the end", () => {
    expect(compiled("errorRate > 5% for 2m")).toMatchObject({ forMs: 120_000, expression: "errorRate > 5%" });
    expect(compiled("p99 > 5s")).not.toHaveProperty("forMs");
  });
});

describe("what it looks at", () => {
  it("is each figure once, with its window and its unit of money", () => {
    expect(compiled("cost > 2 EUR/h || cost(1d) > 1 EUR/h || cost > 3 EUR/h").condition.figures).toEqual([
      { figure: "cost", text: "cost", unit: "EUR" },
      { figure: "cost", text: "cost(1d)", windowMs: 86_400_000, unit: "EUR" },
    ]);
  });
});

describe("whether it holds", () => {
  it.each<[string, Partial<Record<FigureName, number>>, boolean | undefined]>([
    ["errorRate > 5%", { errorRate: 0.05 }, false],
    ["errorRate > 5%", { errorRate: 0.0501 }, true],
    ["errorRate > 5%", {}, undefined],
    ["errorRate > 0.05", { errorRate: 0.06 }, true],
    ["p99 > 5s", { p99: 5_000 }, false],
    ["p99 > 5s", { p99: 5_000.5 }, true],
    ["p95 > 3 × baseline", { p95: 3_001, baseline: 1_000 }, true],
    ["p95 > 3 × baseline", { p95: 3_000, baseline: 1_000 }, false],
    ["p95 > baseline * 1.5", { p95: 1_501, baseline: 1_000 }, true],
    ["p95 > baseline + 2s", { p95: 3_001, baseline: 1_000 }, true],
    ["p95 / 2 > baseline", { p95: 2_001, baseline: 1_000 }, true],
    ["p95 > 150% × baseline", { p95: 1_501, baseline: 1_000 }, true],
    ["consecutiveFailures >= 3", { consecutiveFailures: 3 }, true],
    ["consecutiveFailures == 3", { consecutiveFailures: 3 }, true],
    ["cost > 100 USD/d", { cost: 4.2 }, true],
    ["cost > 100 USD/d", { cost: 4.1 }, false],
    ["!(availability >= 99%)", { availability: 0.98 }, true],
    // What is unknown does not matter where the other side decides.
    ["errorRate > 5% || p99 > 5s", { p99: 6_000 }, true],
    ["errorRate > 5% || p99 > 5s", { p99: 4_000 }, undefined],
    ["errorRate > 5% && p99 > 5s", { p99: 4_000 }, false],
    ["errorRate > 5% && p99 > 5s", { errorRate: 1 }, undefined],
    ["errorRate > 5% && (p99 > 5s || p50 > 1s)", { errorRate: 1, p50: 1_001 }, true],
  ])("%s with %j: %s", (text, values, expected) => {
    expect(holds(text, values)).toBe(expected);
  });
});

describe("a mistake", () => {
  it.each<[string, string, string, number | undefined]>([
    ["errorRte > 5%", "there is no figure errorRte", "Did you mean errorRate?", 0],
    ["status > 5", "there is no figure status", "Known: errorRate, availability", 0],
    ["errorRate > 5", "errorRate is a share, and 5 is a bare number", "Write a share like 5%", 12],
    ["errorRate > 150%", "a share is at most 100%", "Write a share like 5%", 12],
    ["errorRate > 5s", "errorRate is a share, and 5s is a time", "Write a share like 5%", 12],
    ["p99 > 5", "p99 is a time, and 5 is a bare number", "Write a time with its unit, like 5s", 6],
    ["5000 < p99", "p99 is a time, and 5000 is a bare number", "Write a time with its unit, like 5s", 0],
    ["p99 > 5%", "p99 is a time, and 5% is a share", "Write a time with its unit, like 5s", 6],
    ["p99 > errorRate", "p99 is a time, and errorRate is a share", "Write a time with its unit, like 5s", 6],
    ["rateLimited > 10", "rateLimited is a rate, and 10 is a bare number", "Say in what time, like 10/h", 14],
    ["cost > 100", "cost is an amount of money in a time, and 100 is a bare number", "like 100 USD/h", 7],
    ["cost > 100 USD", "it does not say in what time", "Write it like 100 USD/h", 7],
    ["cost > 1 USD/h || cost > 1 EUR/h", "USD and EUR can't be compared", "Make a rule of each", undefined],
    [
      "consecutiveFailures >= 3s",
      "consecutiveFailures is a bare number, and 3s is a time",
      "Write it without a unit",
      23,
    ],
    ["certificate < 60d", "how long a certificate has is known under 45 days only", "like 14d", 14],
    ["p95 > p50 * p99", "a time * a time means nothing in p50 * p99", "by bare numbers", 6],
    ["errorRate + p99 > 5s", "a share + a time means nothing in errorRate + p99", "by bare numbers", 0],
    ["certificate(1d) < 14d", "certificate has no window", "Write certificate alone", 11],
    ["burnRate(1x) > 2", "1x is not a duration", "Write it like 30s", 9],
    ["p99 > 1m1h", "1m1h is not a duration", "Write it like 30s", 6],
    ["p99 > 0.0001s", "0.0001s is no whole number of milliseconds", "Write it like 30s", 6],
    ["p99 > 5s for", "it does not say for how long", "Write it like errorRate > 5% for 2m", 9],
    ["p99 > 5s for ever", "ever is not a duration", "Write it like errorRate > 5% for 2m", 13],
    ["p99", "it must be true or false", "Write it like errorRate > 5% for 2m", 0],
    ["5s > 1s", "it looks at no figure", "Write it like errorRate > 5% for 2m", 0],
    ["p99 = 5s", "a single = compares nothing", "Write it like errorRate > 5% for 2m", 4],
    ["p99 > 5s and p95 > 1s", "and is not known here", "Write it like errorRate > 5% for 2m", undefined],
    ["p99 > 5s &&", "it ends too early", "Write it like errorRate > 5% for 2m", undefined],
    ['p99 > "5s"', "a rule compares figures, and joins comparisons with && and ||", "", 6],
    ["[p99].exists(x, x > 5s)", "there is no figure exists", "Known", 6],
  ])("%s", (text, message, remedy, offset) => {
    const result = compileAlert(text);
    expect(result).toMatchObject({ ok: false, message });
    if (!result.ok) expect(result.remedy).toContain(remedy);
    if (offset !== undefined) expect(result).toMatchObject({ offset });
  });
});
