import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BUDGET_EXAMPLES, parseAmount, readAmount, readBudget, readTokenPrice } from "./money.ts";

const valueOf = <T>(read: { readonly value: T } | { readonly message: string }): T | string =>
  "value" in read ? read.value : read.message;

describe("amounts of money", () => {
  it.each([
    ["0.50 USD", { micro: 500_000, unit: "USD" }],
    ["100 credits", { micro: 100_000_000, unit: "credits" }],
    ["2EUR", { micro: 2_000_000, unit: "EUR" }],
    ["0.000001 USD", { micro: 1, unit: "USD" }],
  ])("%s", (text, amount) => {
    expect(parseAmount(text)).toEqual(amount);
  });

  it.each(["", "USD", "1", "1 usd", "$1", "-1 USD", "1e3 USD", "1,5 USD", "0.1234567891 USD", "1 USDT", "NaN USD"])(
    "%j is none",
    (text) => {
      expect(parseAmount(text)).toBeUndefined();
    },
  );

  it("keep every decimal that they are written with", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (micro) => {
        const text = `${Math.floor(micro / 1e6)}.${String(micro % 1e6).padStart(6, "0")} USD`;
        expect(parseAmount(text)).toEqual({ micro, unit: "USD" });
      }),
      { seed: 3 },
    );
  });

  it("of a budget are a day's or a month's", () => {
    expect(BUDGET_EXAMPLES.map((text) => valueOf(readBudget(text)))).toEqual([
      { micro: 500_000, unit: "USD", per: "day" },
      { micro: 10_000_000, unit: "USD", per: "month" },
      { micro: 100_000_000, unit: "credits", per: "day" },
    ]);
    expect(valueOf(readBudget("1 USD"))).toBe("a budget is an amount per day or per month");
    expect(valueOf(readBudget("1 USD/hour"))).toBe("a budget is an amount per day or per month");
    expect(valueOf(readBudget("1 USD/day/day"))).toBe("a budget is an amount per day or per month");
  });

  it("of tokens are a million's, however they are written", () => {
    expect(valueOf(readTokenPrice("0.15 USD/1M"))).toEqual({ micro: 150_000, unit: "USD" });
    expect(valueOf(readTokenPrice("0.00015 USD / 1k"))).toEqual({ micro: 150_000, unit: "USD" });
    expect(valueOf(readTokenPrice("0.0000005 USD/1K"))).toEqual({ micro: 500, unit: "USD" });
    expect(valueOf(readTokenPrice("0.0000005 USD/1M"))).toBe("a price has at most six decimals");
    expect(valueOf(readAmount("0.04 USD"))).toEqual({ micro: 40_000, unit: "USD" });
  });
});
