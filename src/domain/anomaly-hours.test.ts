import fc from "fast-check";
import { expect, test } from "vitest";
import { anomalyHours } from "./anomaly-hours.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toInstant } from "./instant.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { closeDays, closeHours, closeMonths } from "./rollup-close.ts";
import type { Sample } from "./sample.ts";
import { uptimeOf } from "./uptime.ts";
import { cells } from "./window.ts";

const START = Date.parse("2026-11-20T00:00:00.000Z");
const NOW = START + 14 * DAY_MS;

/** A call a minute for two days; of these minutes the seconds failed until the next call. */
function calls(failing: Readonly<Record<number, number>>): Sample[] {
  const at = (ms: number, outcome: Sample["outcome"]): Sample => ({
    v: 1,
    t: toInstant(START + ms),
    monitor: "chat",
    run: "1.1",
    outcome,
    every: 60,
  });
  return Array.from({ length: 2_880 }, (_, minute) => {
    const seconds = failing[minute];
    return seconds === undefined
      ? [at(minute * MINUTE_MS, "ok")]
      : [at(minute * MINUTE_MS, "timeout"), at(minute * MINUTE_MS + seconds * SECOND_MS, "ok")];
  }).flat();
}

const range = { fromMs: START, toMs: NOW };
const hours = (ledger: Ledger, own = range) =>
  anomalyHours(indexLedger(ledger, NOW)("chat"), own).map(({ fromMs, downtimeMs, uptime }) => [
    (fromMs - START) / HOUR_MS,
    downtimeMs / SECOND_MS,
    uptime,
  ]);

// 36 s of an hour are 1 %.
const samples = calls({ 90: 36, 200: 37, 1_500: 20, 1_530: 30 });
const closedHours = closeHours(samples, [], NOW);
const days = closeDays(closedHours, [], NOW);
const ledger: Ledger = { ...EMPTY_LEDGER, samples, hours: closedHours, days, months: closeMonths(days, [], NOW) };
const found = [
  [3, 37, 3_563 / 3_600],
  [25, 50, 3_550 / 3_600],
];

test("anomaly hours are those under 99 %, from samples, hours and days alike", () => {
  expect(hours({ ...EMPTY_LEDGER, samples })).toEqual(found);
  expect(hours(ledger)).toEqual(found);
  expect(hours({ ...ledger, samples: [], hours: [] })).toEqual(found);
});

test("they begin in the range", () => {
  const later = { fromMs: START + 3 * HOUR_MS + 1, toMs: NOW };
  expect(hours(ledger, later)).toEqual(found.slice(1));
});

test("what only a month tells of has none, and what is not known is none", () => {
  expect(hours({ ...ledger, samples: [], hours: [], days: [] })).toEqual([]);
  expect(hours(EMPTY_LEDGER)).toEqual([]);
});

test("an hour is held against what is known of it", () => {
  const short: Sample[] = [samples[0]!, { ...samples[1]!, outcome: "timeout" }];
  const [hour] = anomalyHours(indexLedger({ ...EMPTY_LEDGER, samples: short }, NOW)("chat"), range);
  expect(hour).toMatchObject({ uptime: 1 / 3, downtimeMs: 2 * MINUTE_MS, knownMs: 3 * MINUTE_MS });
});

test("are those of all hours one by one, wherever a range is cut, from samples, hours and days", () => {
  const cut = fc.integer({ min: 0, max: 48 * 60 }).map((minute) => START + minute * MINUTE_MS);
  const known = fc.constantFrom(ledger, { ...ledger, samples: [] }, { ...ledger, samples: [], hours: [] });
  fc.assert(
    fc.property(cut, cut, known, (a, b, from) => {
      const history = indexLedger(from, NOW)("chat");
      const own = { fromMs: Math.min(a, b), toMs: Math.max(a, b) };
      const fromMs = Math.ceil(own.fromMs / HOUR_MS) * HOUR_MS;
      const all = cells(history, { ...own, fromMs, step: "hour" }).filter(({ shares }) => {
        const uptime = uptimeOf(shares);
        return uptime !== undefined && uptime < 0.99;
      });
      expect(anomalyHours(history, own).map((hour) => [hour.fromMs, hour.toMs])).toEqual(
        all.map((cell) => [cell.fromMs, cell.toMs]),
      );
    }),
  );
});
