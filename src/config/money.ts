import type { Budget, Price } from "../domain/monitor.ts";

const AMOUNT = /^(\d{1,9})(?:\.(\d{1,9}))? ?([A-Z]{3}|credits)$/;

export interface Amount {
  /** Millionths of the unit; may have a fraction below a millionth. */
  readonly micro: number;
  /** A currency, or a provider's `credits`. */
  readonly unit: string;
}

/** `0.50 USD`, `100 credits`; `undefined` for any other text. */
export function parseAmount(text: string): Amount | undefined {
  const match = AMOUNT.exec(text.trim());
  if (match === null) return undefined;
  const [, whole = "0", fraction = "", unit = ""] = match;
  // As one integer of billionths, so that no decimal is lost to binary fractions.
  const billionths = Number(whole + fraction.padEnd(9, "0"));
  return Number.isSafeInteger(billionths) ? { micro: billionths / 1000, unit } : undefined;
}

type Read<T> = { readonly value: T } | { readonly message: string; readonly remedy?: string };

const NOT_MONEY = "this is not an amount, which is a number and a currency or credits";

/** `0.50 USD/day`, `10 USD/month`, `100 credits/day`. */
export function readBudget(text: string): Read<Budget> {
  const [amountText = "", per, ...rest] = text.split("/").map((part) => part.trim());
  const amount = parseAmount(amountText);
  if (amount === undefined) return { message: NOT_MONEY };
  if ((per !== "day" && per !== "month") || rest.length > 0)
    return { message: "a budget is an amount per day or per month" };
  if (!Number.isInteger(amount.micro)) return { message: "a budget is in whole millionths of its unit" };
  return { value: { micro: amount.micro, unit: amount.unit, per } };
}

export const BUDGET_EXAMPLES = ["0.50 USD/day", "10 USD/month", "100 credits/day"];

/** Millions of tokens are what providers name prices by; some name thousands. */
const PER = new Map([
  ["1M", 1],
  ["1K", 1000],
  ["1k", 1000],
]);

/** `0.15 USD/1M`, as micro-units per million tokens. */
export function readTokenPrice(text: string): Read<Amount> {
  const [amountText = "", per = "", ...rest] = text.split("/").map((part) => part.trim());
  const amount = parseAmount(amountText);
  const times = PER.get(per);
  if (amount === undefined) return { message: NOT_MONEY };
  if (times === undefined || rest.length > 0)
    return { message: "a price of tokens is an amount per million or thousand of them" };
  return whole({ micro: amount.micro * times, unit: amount.unit });
}

/** `0.04 USD`, as micro-units. */
export function readAmount(text: string): Read<Amount> {
  const amount = parseAmount(text);
  return amount === undefined ? { message: NOT_MONEY } : whole(amount);
}

function whole(amount: Amount): Read<Amount> {
  // 1000 × 0.0000005 is a whole number that binary fractions miss by a hair.
  const micro = Math.round(amount.micro);
  if (Math.abs(micro - amount.micro) > 1e-6) return { message: "a price has at most six decimals" };
  return { value: { ...amount, micro } };
}

export interface PriceFile {
  readonly input?: Amount | undefined;
  readonly cached?: Amount | undefined;
  readonly output?: Amount | undefined;
  readonly unit?: Amount | undefined;
  readonly call?: Amount | undefined;
}

/** The units that a price is written in; more than one is a mistake. */
export const unitsOf = (price: PriceFile): string[] => [
  ...new Set(Object.values(price).flatMap((amount) => (amount === undefined ? [] : [amount.unit]))),
];

export function toPrice(price: PriceFile): Price {
  const { input, cached, output, unit, call } = price;
  return {
    unit: unitsOf(price)[0] ?? "USD",
    ...(input === undefined ? {} : { inputPerMillion: input.micro }),
    ...(cached === undefined ? {} : { cachedPerMillion: cached.micro }),
    ...(output === undefined ? {} : { outputPerMillion: output.micro }),
    ...(unit === undefined ? {} : { perUnit: unit.micro }),
    ...(call === undefined ? {} : { perCall: call.micro }),
  };
}
