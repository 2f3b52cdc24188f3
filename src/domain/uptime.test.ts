import { expect, test } from "vitest";
import { coverageOf, errorRate, uptimeOf } from "./uptime.ts";

const shares = { availableMs: 3_000, slowMs: 1_000, failureMs: 1_000, leftOutMs: 6_000 };
const nothing = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 5_000 };

test("uptime is available over counted time; slow time is available, left-out time is not in it", () => {
  expect(uptimeOf(shares)).toBe(0.75);
});

test("uptime of time in which nothing was counted is unknown, not 0 and not 1", () => {
  expect(uptimeOf(nothing)).toBeUndefined();
});

test("coverage is counted time over the window without maintenance", () => {
  expect(coverageOf(shares, 16_000)).toBe(0.25);
  expect(coverageOf({ ...shares, maintenanceMs: 8_000 }, 16_000)).toBe(0.5);
  expect(coverageOf(nothing, 5_000)).toBe(0);
});

test("coverage stays between 0 and 1 where maintenance takes more of the window than was left unobserved", () => {
  expect(coverageOf({ ...shares, maintenanceMs: 14_000 }, 16_000)).toBe(1);
  expect(coverageOf({ ...shares, maintenanceMs: 16_000 }, 16_000)).toBe(0);
});

test("the error rate leaves out what is not counted", () => {
  expect(errorRate({ ok: 6, slow: 1, timeout: 1, overloaded: 2, "rate-limited": 90, rejected: 5 })).toBe(0.3);
  expect(errorRate({ "rate-limited": 4 })).toBeUndefined();
});
