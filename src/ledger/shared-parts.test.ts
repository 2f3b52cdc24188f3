import { expect, it } from "vitest";
import { sharingParts } from "./shared-parts.ts";

const day = (monitor: string, cells: readonly (readonly number[] | null)[]) => ({
  v: 1,
  t: "2026-11-20T00:00:00.000Z",
  monitor,
  n: { ok: 288 },
  first: { ok: 288, overloaded: 1 },
  shares: { availableMs: 86_400_000, slowMs: 0, failureMs: 0, leftOutMs: 0 },
  latency: { n: 0, sum: 0, from: 0, counts: [] },
  cells,
});
const good = Array.from({ length: 24 }, () => [3_600, 0, 0, 0]);
const bad = [[3_000, 0, 600, 0], null, [3_600, 0, 0, 0, 60], [0, 3_600, 0, 0], ...good.slice(4)];

it("changes nothing that a line says", () => {
  const lines = [day("a", good), day("b", bad), { ...day("c", [[86_400, 0, 0, 0], null]), n: {} }];
  const before = structuredClone(lines);
  sharingParts("day", lines);
  expect(lines).toEqual(before);
});

it("lets what is alike be one", () => {
  const lines = [day("a", structuredClone(good)), day("b", structuredClone(good)), day("a", bad)];
  sharingParts("day", lines);
  const [one, other, third] = lines;
  expect(one!.cells).toBe(other!.cells);
  expect(one!.shares).toBe(other!.shares);
  expect(one!.n).toBe(other!.n);
  expect(third!.cells.at(-1)).toBe(one!.cells.at(-1));
  expect(third!.cells[0]).not.toBe(one!.cells[0]);
});
