import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startWorld, type Outcome, type World } from "./bundle-world.ts";

/** The lab's own config in two runs, as far as money and limits go: what a run spends the next one knows. */
const BUDGET_MICRO = 1_000;

let world: World;
let runs: readonly Outcome[];
let lines: readonly Record<string, unknown>[];

beforeAll(async () => {
  world = await startWorld({ buildsSite: false });
  runs = [await world.go({ minute: 0 }), await world.go({ minute: 5 })];
  lines = (await world.sampleLines()).map((line) => JSON.parse(line) as Record<string, unknown>);
});

afterAll(() => world.close());

const of = (monitor: string): readonly Record<string, unknown>[] => lines.filter((line) => line["monitor"] === monitor);

describe("a budget over two runs", () => {
  it("lets the second one ask in a cheaper way", () => {
    expect(runs.map(({ job }) => job.result)).toEqual(["success", "success"]);
    expect(of("quill-thrifty")).toMatchObject([
      { tier: "full", outcome: "ok", used: { in: 15, out: 64 } },
      { tier: "cheap", outcome: "ok" },
    ]);
  });

  it("is never overspent, and would be by a second call of the dearer way", () => {
    const [full = 0, cheap = 0] = of("quill-thrifty").map(({ cost }) => Number(cost));
    expect(full + cheap).toBeLessThanOrEqual(BUDGET_MICRO);
    expect(full + full).toBeGreaterThan(BUDGET_MICRO);
  });
});

describe("what the lab's monitors measure", () => {
  it("is kept beside each sample, as numbers", () => {
    expect(of("quill-stream").at(-1)).toMatchObject({
      token: expect.any(Number) as number,
      rate: expect.any(Number) as number,
      model: "quill-2",
    });
    const left = Number(of("quill-stream").at(-1)?.["left"]);
    expect(left > 0 && left < 1).toBe(true);
    expect(of("darkroom-print").at(-1)?.["phases"]).toMatchObject({
      create: expect.any(Number) as number,
      run: expect.any(Number) as number,
      fetch: expect.any(Number) as number,
    });
  });

  it("never holds what a model wrote or painted", () => {
    const text = JSON.stringify(lines);
    expect(text).not.toContain("harbour lights");
    expect(text).not.toContain("iVBORw0");
  });
});
