import { describe, expect, it } from "vitest";
import { simulatedSite } from "../../test/simulated-site.ts";
import { createContext } from "./site.ts";
import { heatFigure } from "./view-monitor-heat.ts";
import type { TableView } from "./table.ts";

describe("the numbers of the hours of the week", () => {
  const context = createContext(simulatedSite());
  const tables = context.facts.flatMap((facts) => {
    const { table } = (heatFigure(context, facts) ?? {}) as { readonly table?: TableView };
    return table === undefined ? [] : [table.rows.map(({ cells }) => cells.map(({ text }) => text))];
  });

  it("cover the day without a gap, and say what is alike once", () => {
    expect(tables.length).toBeGreaterThan(0);
    for (const rows of tables) {
      const spans = rows.map(([span = ""]) => span.split("–"));
      expect(spans[0]![0]).toBe("00:00");
      expect(spans.slice(1).map(([from]) => from)).toEqual(spans.slice(0, -1).map(([, to]) => to));
      expect(spans.at(-1)![1]).toBe("00:00");
      const shares = rows.map(([, ...cells]) => cells.join());
      expect(shares.filter((one, index) => one === shares[index - 1])).toEqual([]);
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([8]));
    }
    expect(tables.some((rows) => rows.length < 24)).toBe(true);
    expect(tables.some((rows) => rows.length > 1)).toBe(true);
  });
});
