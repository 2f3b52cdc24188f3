import { problemsOf } from "../../test/html.ts";
import { describe, expect, it } from "vitest";
import { MINUTE_MS } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import type { Sample } from "../domain/sample.ts";
import { comparePages } from "./comparisons.ts";
import { monitor, sample, siteInput, verdict } from "./fixtures.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";
import { buildSite } from "./site.fixture.ts";
import { createContext } from "./site.ts";
import { comparisonView } from "./view-compare.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

/** Calls every 15 minutes of a day: each as slow as said, every nth failed. */
const calls = (id: string, ms: number, over: Partial<Sample> = {}, failEvery = 0): Sample[] =>
  Array.from({ length: 96 }, (_, index) =>
    sample(id, (index + 1) * 15 * MINUTE_MS - MINUTE_MS, {
      ms,
      ...over,
      ...(failEvery > 0 && index % failEvery === 0 && { outcome: "server-error" as const, code: 500 }),
    }),
  );

const site = (monitors: readonly SiteMonitor[], samples: readonly Sample[]): SiteInput =>
  siteInput({
    monitors,
    verdicts: new Map(monitors.map(({ id }) => [id, verdict(id)])),
    ledger: { ...EMPTY_LEDGER, samples: samples.toSorted((a, b) => (a.t < b.t ? -1 : 1)) },
  });

const three = [
  monitor("slow", { group: "Text", provider: "one", model: "maker/gpt-5.4" }),
  monitor("flaky", { group: "Text", provider: "two", model: "gpt-5-4" }),
  monitor("quick", { group: "Text" }),
];
const threeCalls = [
  ...calls("slow", 4_000, { used: { in: 10 }, cost: 30, unit: "USD" }),
  ...calls("flaky", 500, { used: { in: 10 } }, 4),
  ...calls("quick", 800),
];

interface View {
  readonly sentence: readonly { readonly text: string }[];
  readonly ranges: {
    readonly items: readonly {
      readonly name: string;
      readonly table: { readonly rows: readonly { readonly cells: readonly { readonly text: string }[] }[] };
      readonly multiples?: { readonly title: string; readonly figures: readonly { title: string; chart: string }[] };
    }[];
  };
}
const viewOf = (input: SiteInput, path: string): View => {
  const context = createContext(input);
  return comparisonView(
    context,
    comparePages(context).find((page) => page.path === path)!,
  ) as View;
};

describe("comparisons", () => {
  it("have a page for each group and for each model behind several doors", async () => {
    const files = await buildSite(site(three, threeCalls));
    expect([...files.keys()].filter((path) => path.startsWith("compare/"))).toEqual([
      "compare/index.html",
      "compare/model-gpt-5-4.html",
      "compare/group-text.html",
    ]);
    expect(files.get("index.html")).toContain('<a href="compare/index.html">Compare</a>');
    for (const [path, page] of files) {
      if (!path.startsWith("compare/")) continue;
      expect(await problemsOf(page), path).toEqual([]);
    }
  });

  it("are no page where there is nobody to compare", async () => {
    const files = await buildSite(site([monitor("a", { group: "Text" })], calls("a", 300)));
    expect([...files.keys()].filter((path) => path.startsWith("compare/"))).toEqual([]);
    expect(files.get("index.html")).not.toContain("compare/");
  });

  it("rank by uptime, then by p95, in each window, with what is not known said as unknown", () => {
    const { sentence, ranges } = viewOf(site(three, threeCalls), "compare/group-text.html");
    expect(plain(sentence.map(({ text }) => text).join(""))).toMatch(
      // Percentiles are known within 1 %.
      /^Text: of three, over 30 days, QUICK did best: 100% up, p95 (?:79|80)\d ms\.$/u,
    );
    expect(ranges.items.map(({ name }) => name)).toEqual(["24h", "7d", "30d", "90d"]);
    for (const { table, name } of ranges.items) {
      const rows = table.rows.map(({ cells }) => cells.map(({ text }) => plain(text)));
      expect(
        rows.map(([monitorName, rank]) => [monitorName, rank]),
        name,
      ).toEqual([
        ["QUICK", "1"],
        ["SLOW", "2"],
        ["FLAKY", "3"],
      ]);
      expect(rows.map((row) => row.at(-1))).toEqual(["–", "$0.00003", "unknown"]);
    }
  });

  it("draw all on one scale, quickest first", () => {
    const { ranges } = viewOf(site(three, threeCalls), "compare/group-text.html");
    for (const { multiples } of ranges.items) {
      expect(multiples!.figures.map(({ title }) => title)).toEqual(["FLAKY", "QUICK", "SLOW"]);
      expect(plain(multiples!.title)).toMatch(/^FLAKY is quickest: 95 of 100 calls within (?:49|50)\d ms$/u);
      const scales = multiples!.figures.map(({ chart }) =>
        [...chart.matchAll(/<text x="-8"[^>]*>([^<]*)</gu)].map(([, tick]) => tick).join(" "),
      );
      expect(scales[0]).not.toBe("");
      expect(new Set(scales).size).toBe(1);
      for (const { chart } of multiples!.figures) expect(chart).not.toContain("NaN");
    }
  });

  it("are drawn of one window alone where there are very many monitors", () => {
    const many = Array.from({ length: 121 }, (_, index) => monitor(`m${index}`, { group: "Text" }));
    const { ranges } = viewOf(site(many, [...calls("m0", 300), ...calls("m1", 400)]), "compare/group-text.html");
    expect(ranges.items.map(({ multiples }) => multiples !== undefined)).toEqual([false, false, true, false]);
    expect(ranges.items[0]!.table.rows).toHaveLength(121);
  });

  it("say that nobody is ranked of whom nothing is known", () => {
    const { sentence, ranges } = viewOf(site(three, []), "compare/group-text.html");
    expect(sentence.map(({ text }) => text).join("")).toBe("Text: too little is known yet to rank three.");
    expect(ranges.items.every(({ multiples }) => multiples === undefined)).toBe(true);
  });
});
