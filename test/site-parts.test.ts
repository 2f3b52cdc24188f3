import { describe, expect, it } from "vitest";
import { buildSite } from "../src/site/site.fixture.ts";
import { createMeasured } from "../src/site/facts.ts";
import { siteFiles } from "../src/site/site.ts";
import { createPackedLines, withoutLines } from "../src/ledger/packed-lines.ts";
import { probing } from "../src/site/probing.fixture.ts";
import type { SiteInput } from "../src/site/input.ts";
import { wholeInput } from "./whole-site.ts";

/** As of a large ledger: lines are packed as they come, and measured meanwhile, when nobody knows yet what was spent. */
async function buildByParts(whole: SiteInput, asked: string[] = []) {
  const packed = createPackedLines();
  const { spending, ...unspent } = whole;
  const input = { ...unspent, ledger: withoutLines(whole.ledger) };
  const measured = createMeasured(input);
  for (const [id, lines] of packed.add(whole.ledger)) measured.add(id, lines);
  const linesOf = (id: string) => {
    asked.push(id);
    return packed.of(id);
  };
  const files = new Map<string, string>();
  const made = siteFiles({ ...input, linesOf, ...(spending !== undefined && { spending }) }, measured.of);
  for await (const { path, body } of made) if (typeof body === "string") files.set(path, body);
  return files;
}

describe("a site whose lines are unpacked monitor by monitor", () => {
  it("is the same to the last byte", async () => {
    const whole = wholeInput(14, {}, 2);
    const asked: string[] = [];
    expect(await buildByParts(whole, asked)).toEqual(await buildSite(whole));
    // More monitors than are kept at once: those that were let go of have been read again.
    expect(asked.length).toBeGreaterThan(whole.monitors.length);
  });

  it("is the same where money has stopped the calls of a monitor", async () => {
    const { verdicts } = probing();
    // Its last verdict holds no more.
    const video = { ...verdicts.get("video")!, verdict: "up" } as const;
    const whole = probing({ verdicts: new Map(verdicts).set("video", video) });
    expect(whole.spending?.get("video")?.stopped).toBe(true);
    expect(await buildByParts(whole)).toEqual(await buildSite(whole));
  });
});
