import { expect, it } from "vitest";
import { buildSite } from "../src/site/site.fixture.ts";
import { createPackedLines, withoutLines } from "../src/ledger/packed-lines.ts";
import { wholeInput } from "./whole-site.ts";

it("a site whose lines are unpacked monitor by monitor is the same to the last byte", async () => {
  const whole = wholeInput(14, {}, 2);
  const packed = createPackedLines();
  packed.add(whole.ledger);
  const asked: string[] = [];
  const linesOf = (id: string) => {
    asked.push(id);
    return packed.of(id);
  };
  const parts = await buildSite({ ...whole, ledger: withoutLines(whole.ledger), linesOf });
  expect(parts).toEqual(await buildSite(whole));
  // More monitors than are kept at once: those that were let go of have been read again.
  expect(asked.length).toBeGreaterThan(whole.monitors.length);
});
