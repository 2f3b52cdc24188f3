import { describe, expect, it } from "vitest";
import { wholeInput } from "../../test/whole-site.ts";
import { createContext } from "./site.ts";
import { monthsOf } from "./view-monitor-months.ts";

describe("months of a monitor", () => {
  it("are the same, whether their last days are worked out already or not", () => {
    const context = createContext(wholeInput());
    for (const facts of context.facts)
      expect(monthsOf(context, facts), facts.monitor.id).toEqual(monthsOf(context, { ...facts, days: [] }));
  });
});
