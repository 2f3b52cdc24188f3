import fc from "fast-check";
import { expect, it } from "vitest";
import { HOUR_MS, toInstant, toMs } from "./instant.ts";
import { closeDays, closeHours, rollHours } from "./rollup-close.ts";
import { addMeasures, EMPTY_MEASURE } from "./rollup.ts";
import { addUsage, usageOf } from "./rollup-usage.ts";
import type { Measure } from "./rollup.ts";
import type { Sample } from "./sample.ts";

const DAY = toMs("2026-11-21T00:00:00.000Z");

function sample(minute: number, more: Partial<Sample>): Sample {
  return { v: 1, t: toInstant(DAY + minute * 60_000), monitor: "chat", run: "1.1", outcome: "ok", every: 300, ...more };
}

const charged = fc.record(
  {
    used: fc.record(
      { in: fc.nat(1e6), out: fc.nat(1e6), units: fc.nat(1e5).map((n) => n / 1_000) },
      { requiredKeys: [] },
    ),
    cost: fc.nat(1e9),
    unit: fc.constantFrom("credits", "EUR", "__proto__"),
    model: fc.constantFrom("gpt-5.4-mini", "in", "__proto__"),
    again: fc.constant(1),
    outcome: fc.constantFrom("ok" as const, "timeout" as const, "rate-limited" as const, "slow" as const),
  },
  { requiredKeys: [] },
);
const calls = fc
  .array(charged, { maxLength: 40 })
  .map((all) => all.map((more, index) => sample(index * 41 + ((more.cost ?? 0) % 40), more)));

/** Each number by hand, from all samples. */
function bruteForce(samples: readonly Sample[]) {
  const sum = (numbers: readonly (number | undefined)[]) => {
    const known = numbers.filter((one) => one !== undefined);
    return known.length === 0 ? undefined : Math.round(known.reduce((total, one) => total + one, 0));
  };
  const used = samples.map((one) => one.used);
  const units = [...new Set(samples.filter((one) => one.cost !== undefined).map((one) => one.unit ?? "USD"))];
  return {
    in: sum(used.map((one) => one?.in)),
    out: sum(used.map((one) => one?.out)),
    units: sum(used.map((one) => (one?.units === undefined ? undefined : one.units * 1_000))),
    cost: new Map(
      units.map((unit) => [unit, sum(samples.map((one) => ((one.unit ?? "USD") === unit ? one.cost : undefined)))]),
    ),
    unpriced: samples.filter((one) => one.used !== undefined && one.cost === undefined).length,
    models: modelsOf(samples),
  };
}

function modelsOf(samples: readonly Sample[]) {
  const charged = samples.filter(({ used, cost, model }) => model !== undefined && (used ?? cost) !== undefined);
  return new Map(
    [...Map.groupBy(charged, ({ model }) => model!)].map(([model, own]) => {
      const unpriced = own.filter(({ cost }) => cost === undefined).length;
      const cost = new Map<string, number>();
      for (const one of own) {
        if (one.cost !== undefined) cost.set(one.unit ?? "USD", (cost.get(one.unit ?? "USD") ?? 0) + one.cost);
      }
      return [model, { calls: own.length, cost, ...(unpriced > 0 && { unpriced }) }];
    }),
  );
}

const plain = ({ usage }: Measure) =>
  usage === undefined
    ? { in: undefined, out: undefined, units: undefined, cost: new Map(), unpriced: 0, models: new Map() }
    : {
        in: usage.in,
        out: usage.out,
        units: usage.units,
        cost: new Map(Object.entries(usage.cost)),
        unpriced: usage.unpriced,
        models: new Map(
          Object.entries(usage.models ?? {}).map(([model, one]) => [
            model,
            { ...one, cost: new Map(Object.entries(one.cost)) },
          ]),
        ),
      };

it("sums all samples of an hour, repetitions and failures too", () => {
  const [hour] = rollHours(
    [
      sample(0, { used: { in: 10, out: 2 }, cost: 5 }),
      sample(1, { used: { in: 7 }, outcome: "timeout" }),
      sample(2, { used: { units: 1.5 }, cost: 3, unit: "credits", again: 1 }),
      sample(3, { cost: 0 }),
      sample(4, {}),
    ],
    [],
    DAY + HOUR_MS,
  );
  expect(hour?.usage).toEqual({ in: 17, out: 2, units: 1_500, cost: { USD: 5, credits: 3 }, unpriced: 1 });
});

it("writes nothing where no sample says that it used anything", () => {
  const hours = rollHours([sample(0, {}), sample(5, { outcome: "timeout" })], [], DAY + HOUR_MS);
  expect(hours.map((hour) => "usage" in hour)).toEqual([false]);
});

it("keeps a call that is known to be free apart from one whose cost nobody knows", () => {
  expect(usageOf([{ cost: 0 }])).toEqual({ cost: { USD: 0 }, unpriced: 0 });
  expect(usageOf([{ used: { in: 1 } }])).toEqual({ in: 1, cost: {}, unpriced: 1 });
});

it("gives in hours, in days and in any sum of them what the samples give by hand", () => {
  fc.assert(
    fc.property(calls, (samples) => {
      const end = DAY + 30 * HOUR_MS;
      const hours = closeHours(samples, [], end);
      expect(plain(hours.reduce<Measure>(addMeasures, EMPTY_MEASURE))).toEqual(bruteForce(samples));
      for (const hour of hours) {
        const own = samples.filter((one) => one.t.slice(0, 13) === hour.t.slice(0, 13));
        expect(plain(hour)).toEqual(bruteForce(own));
      }
      const days = closeDays(hours, [], end);
      const ofDay = samples.filter((one) => one.t < toInstant(DAY + 24 * HOUR_MS));
      expect(plain(days.reduce<Measure>(addMeasures, EMPTY_MEASURE))).toEqual(bruteForce(ofDay));
    }),
    { numRuns: 200, seed: 1 },
  );
});

it("can be added in any order and any grouping", () => {
  fc.assert(
    fc.property(calls, fc.nat(40), fc.nat(40), (samples, i, j) => {
      const [a, b, c] = [
        samples.slice(0, Math.min(i, j)),
        samples.slice(Math.min(i, j), Math.max(i, j)),
        samples.slice(Math.max(i, j)),
      ].map(usageOf);
      const whole = usageOf(samples);
      expect(addUsage(addUsage(a, b), c)).toEqual(whole);
      expect(addUsage(a, addUsage(b, c))).toEqual(whole);
      expect(addUsage(c, addUsage(b, a))).toEqual(whole);
    }),
    { numRuns: 200, seed: 1 },
  );
});
