import { expect, it } from "vitest";
import { DAY_MS, MINUTE_MS, toMs } from "../domain/instant.ts";
import { compareSamples } from "../domain/sample.ts";
import { simulatedHistory, simulatedLedger } from "./history.ts";

const nowMs = Date.parse("2026-11-21T09:30:00.000Z");
const options = {
  seed: 3,
  days: 40,
  nowMs,
  monitors: [
    { id: "a", everyMs: 15 * MINUTE_MS, outages: 6, feed: "f" },
    { id: "b", everyMs: 5 * MINUTE_MS, now: "silent-outage" as const, feed: "f" },
  ],
};

it("is the same for the same seed and another for another", () => {
  expect(simulatedLedger(options)).toEqual(simulatedLedger(options));
  expect(simulatedLedger({ ...options, seed: 4 }).samples).not.toEqual(simulatedLedger(options).samples);
});

it("keeps samples for three days, sorted, none after now", () => {
  const { samples, hours, days } = simulatedLedger(options);
  expect(samples).toEqual(samples.toSorted(compareSamples));
  for (const { t } of samples) expect(nowMs - toMs(t)).toSatisfy((ago: number) => ago >= 0 && ago <= 3 * DAY_MS);
  expect(nowMs - toMs(hours[0]!.t)).toBeLessThanOrEqual(35 * DAY_MS);
  expect(days.filter(({ monitor }) => monitor === "a").length).toBeGreaterThan(35);
});

it("has one open incident where a monitor is down, with its verdict and a green page", () => {
  const { ledger, verdicts, reports } = simulatedHistory(options);
  const open = ledger.incidents.filter(({ end }) => end === undefined);
  expect(open).toMatchObject([{ monitor: "b", kind: "outage", corroboration: "unacknowledged" }]);
  expect(verdicts.get("b")?.verdict).toBe("down");
  expect(verdicts.get("a")?.verdict).toBe("up");
  expect(reports.get("f")?.indicator).toBe("none");
});
