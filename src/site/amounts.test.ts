import { expect, it } from "vitest";
import { localeOf } from "../locales/index.ts";
import { bytesText, moneyText } from "./amounts.ts";

const [en, ko] = [localeOf("en"), localeOf("ko")];
const won = (amount: number): string => moneyText({ micro: amount * 1e6, unit: "KRW" }, ko);

it("writes money in the digits of its currency, and never as nothing what is not free", () => {
  expect(moneyText({ micro: 420_000, unit: "USD" }, ko)).toBe("$0.42");
  expect(moneyText({ micro: 150, unit: "USD" }, en)).toBe("$0.00015");
  expect([won(1_450), won(0), won(12), won(0.013)]).toEqual(["₩1,450", "₩0", "₩12", "₩0.013"]);
});

it("writes other units in words of the language", () => {
  expect(moneyText({ micro: 120e6, unit: "credits" }, en)).toBe("120\u00a0credits");
  expect(moneyText({ micro: 120e6, unit: "credits" }, ko)).toBe("120\u00a0크레딧");
  expect(bytesText(31_400, ko)).toBe("31\u00a0kB");
});
