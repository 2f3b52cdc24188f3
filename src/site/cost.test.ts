import { problemsOf } from "../../test/html.ts";
import { describe, expect, it } from "vitest";
import { HOUR_MS, MINUTE_MS } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import type { Sample } from "../domain/sample.ts";
import type { Spending } from "../domain/spend.ts";
import { monitor, sample, siteInput, verdict } from "./fixtures.ts";
import type { SiteInput } from "./input.ts";
import { buildSite } from "./site.fixture.ts";
import { createContext } from "./site.ts";
import { costView } from "./view-cost.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

/** Four calls, an hour apart, of which one failed and was charged. */
const calls = (id: string, over: Partial<Sample>): Sample[] =>
  [1, 2, 3, 4].map((hours) =>
    sample(id, hours * HOUR_MS - MINUTE_MS, {
      used: { in: 100 },
      model: `${id}-model`,
      ...over,
      ...(hours === 2 && { outcome: "wrong-answer" as const }),
    }),
  );
const spent = (micro: number, unit: string, over: Partial<Spending> = {}): Spending => ({
  today: [{ micro, unit }],
  month: [{ micro, unit }],
  unpriced: 0,
  unpricedToday: 0,
  fellBack: false,
  stopped: false,
  ...over,
});

const IDS = ["dear", "cheap", "coins", "unknown", "free"];
const input = (ids: readonly string[] = IDS): SiteInput => {
  const samples = [
    ...calls("dear", { cost: 300_000, unit: "USD" }),
    ...calls("cheap", { cost: 100_000, unit: "USD" }),
    ...calls("coins", { cost: 2_000_000, unit: "credits" }),
    ...calls("tiny", { cost: 3_000, unit: "USD" }),
    ...calls("dust", { cost: 30, unit: "USD" }),
    ...calls("unknown", {}),
    sample("free", HOUR_MS),
  ].filter((one) => ids.includes(one.monitor));
  return siteInput({
    monitors: ids.map((id) => monitor(id, { provider: "acme" })),
    verdicts: new Map(ids.map((id) => [id, verdict(id)])),
    ledger: { ...EMPTY_LEDGER, samples: samples.toSorted((a, b) => (a.t < b.t ? -1 : 1)) },
    spending: new Map(
      [
        [
          "dear",
          spent(1_200_000, "USD", {
            stopped: true,
            budget: { of: "provider", budget: { micro: 1_000_000, unit: "USD", per: "day" }, micro: 1_200_000 },
          }),
        ] as const,
        ["coins", spent(8_000_000, "credits")] as const,
        ["unknown", { ...spent(0, "USD"), today: [], month: [], unpriced: 4, unpricedToday: 4 }] as const,
      ].filter(([id]) => ids.includes(id)),
    ),
  });
};

interface View {
  readonly sentence: readonly { readonly text: string }[];
  readonly days: readonly {
    readonly chart: string;
    readonly names: boolean;
    readonly table: { readonly rows: readonly Row[] };
  }[];
  readonly facts: readonly { readonly term: string; readonly values: readonly { number: string; unit: string }[] }[];
  readonly tables: readonly {
    readonly id: string;
    readonly table: { readonly rows: readonly Row[] };
    readonly multiples?: { readonly text: string; readonly figures: readonly { readonly title: string }[] };
  }[];
}
interface Row {
  readonly cells: readonly { readonly text: string; readonly over?: boolean }[];
}
const viewOf = (site: SiteInput): View => costView(createContext(site)) as View;
const rowsOf = (view: View, id: string): string[][] =>
  (view.tables.find((one) => one.id === id)?.table.rows ?? []).map(({ cells }) => cells.map(({ text }) => plain(text)));

describe("the page of costs", () => {
  it("says what it costs, by monitor and model, and never takes what is unknown for nothing", () => {
    const view = viewOf(input());
    expect(plain(view.sentence.map(({ text }) => text).join(""))).toBe(
      "Watching costs at least $1.60 and 8 credits a day: $1.60 and 8 credits in 30 days. 4 calls have no known price.",
    );
    expect(rowsOf(view, "monitors")).toEqual([
      ["DEAR", "$1.20", "75%", "4", "$0.40", "$1.20", "–"],
      ["CHEAP", "$0.40", "25%", "4", "$0.13", "nothing", "–"],
      ["COINS", "8 credits", "100%", "4", "2.67 credits", "8 credits", "–"],
      ["UNKNOWN", "unknown", "–", "4", "unknown", "unknown", "4"],
    ]);
    expect(rowsOf(view, "models").map((row) => row.slice(0, 5))).toEqual([
      ["dear-model", "$1.20", "75%", "4", "$0.30"],
      ["cheap-model", "$0.40", "25%", "4", "$0.10"],
      ["coins-model", "8 credits", "100%", "4", "2 credits"],
      ["unknown-model", "unknown", "–", "4", "unknown"],
    ]);
  });

  it("adds no unit to another", () => {
    const view = viewOf(input());
    expect(rowsOf(view, "units")).toEqual([
      ["USD", "$1.60", "$1.60", "2"],
      ["credits", "8 credits", "8 credits", "1"],
    ]);
    expect(view.days).toHaveLength(2);
    const today = view.days.map(({ table }) => table.rows.at(-1)!.cells.map(({ text }) => plain(text)));
    expect(today).toEqual([
      ["21 Nov", "at least $1.60", "16"],
      ["21 Nov", "at least 8 credits", "16"],
    ]);
    for (const { chart } of view.days) expect(chart).not.toContain("NaN");
  });

  it("says nothing by unit where there is one alone, and draws nobody whose bars would not be seen", () => {
    const view = viewOf(input(["dear", "cheap", "tiny"]));
    expect(view.tables.map(({ id }) => id)).not.toContain("units");
    expect(rowsOf(view, "monitors").map(([name]) => name)).toEqual(["DEAR", "CHEAP", "TINY"]);
    const multiples = view.tables.find(({ id }) => id === "monitors")?.multiples;
    expect(multiples?.figures.map(({ title }) => title)).toEqual(["DEAR", "CHEAP"]);
    expect(multiples?.text).toContain("2 of 3; the others cost less.");
  });

  it("gives the long numbers of tiny amounts the room that they need beside their chart", () => {
    expect(viewOf(input(["dear"])).days[0]?.names).toBe(false);
    expect(viewOf(input(["dust"])).days[0]?.names).toBe(true);
  });

  it("shows budgets, whose they are and what they do", () => {
    const view = viewOf(input());
    expect(rowsOf(view, "budgets").map((row) => [...row.slice(0, 4), row[5]])).toEqual([
      ["All of acme", "$1.20", "$1.00 a day", "100%", "stops 1 monitor"],
    ]);
  });

  it("has a successful call's cost where every price is known", () => {
    const view = viewOf(input(["dear", "cheap"]));
    const [, , each] = view.facts;
    expect(each).toMatchObject({ term: "A successful call", values: [{ number: "$0.27" }] });
    expect(plain(view.sentence.map(({ text }) => text).join(""))).toBe("Watching costs $1.60 a day: $1.60 in 30 days.");
  });

  it("says unknown, and draws nothing, where no price is known at all", () => {
    const view = viewOf(input(["unknown"]));
    expect(view.days).toEqual([]);
    expect(view.facts.slice(0, 3).map(({ values: [value] }) => value!.number)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
    expect(rowsOf(view, "monitors")[0]!.slice(1, 2)).toEqual(["unknown"]);
  });

  it("is there where something is about money, and valid", async () => {
    const files = await buildSite(input());
    expect(await problemsOf(files.get("cost.html") ?? "")).toEqual([]);
    expect(files.get("index.html")).toContain('<a href="cost.html">Cost</a>');
    const none = await buildSite(input(["free"]));
    expect(none.has("cost.html")).toBe(false);
    expect(none.get("index.html")).not.toContain("cost.html");
  });
});
