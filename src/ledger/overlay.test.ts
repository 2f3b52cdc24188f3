import { expect, test } from "vitest";
import { snapshotOf } from "./ledger.fixture.ts";
import { overlaid } from "./overlay.ts";

test("changes lie over what stands: written, replaced and removed, and nothing is listed that is not the ledger's", async () => {
  const base = snapshotOf(
    new Map([
      ["history/a", "1"],
      ["history/b", "2"],
      ["history/c", "3"],
    ]),
  );
  const over = overlaid(
    base,
    new Map([
      ["history/b", "9"],
      ["history/c", null],
      ["history/d", "4"],
      ["api/a/uptime.json", "{}"],
    ]),
  );
  expect(await over.list()).toEqual(["history/a", "history/b", "history/d"]);
  expect(await Promise.all(["a", "b", "c", "d"].map((name) => over.read(`history/${name}`)))).toEqual([
    "1",
    "9",
    undefined,
    "4",
  ]);
  expect(overlaid(base, new Map())).toBe(base);
});
