import type { Price } from "../domain/monitor.ts";

/** `pricing` of a model or an endpoint: US dollars per token, call or image, as decimal texts; `"-1"`: the router decides. */
export type Pricing = Readonly<Record<string, unknown>>;

export type PriceRead = { readonly price: Price } | { readonly leftOut: string } | undefined;

/** Output that costs more than text. A call's output tokens are one number, so a price of text would be too low. */
const OUTPUT_APART = ["image_output", "audio_output", "internal_reasoning"];

const PER_MILLION = 12;
const PER_CALL = 6;

/**
 * The list price, or why it is left out: a price that is too low is worse than none. `undefined` where there is none, for the
 * router decides. What `image` counts (images or their tokens, sent or made) the source does not say, so it is never `perUnit`;
 * a price on tokens holds for calls that send and get text.
 */
export function readPrice(pricing: Pricing): PriceRead {
  const inputPerMillion = microOf(pricing["prompt"], PER_MILLION);
  const outputPerMillion = microOf(pricing["completion"], PER_MILLION);
  if (inputPerMillion === undefined || outputPerMillion === undefined) return undefined;
  const discount = pricing["discount"] ?? 0;
  if (discount !== 0) return { leftOut: "it carries a discount" };
  const apart = OUTPUT_APART.find((key) => {
    const micro = microOf(pricing[key], PER_MILLION);
    return micro !== undefined && micro !== 0 && micro !== outputPerMillion;
  });
  if (apart !== undefined) return { leftOut: `${apart} costs another amount than completion` };
  const isFree = inputPerMillion === 0 && outputPerMillion === 0;
  if (isFree && (microOf(pricing["image"], PER_MILLION) ?? 0) > 0)
    return { leftOut: "it is by the image, not by the token" };
  const cachedPerMillion = microOf(pricing["input_cache_read"], PER_MILLION);
  const perCall = microOf(pricing["request"], PER_CALL);
  return {
    price: {
      unit: "USD",
      inputPerMillion,
      ...(cachedPerMillion !== undefined && { cachedPerMillion }),
      outputPerMillion,
      // "0" says that a call costs nothing beside its tokens.
      ...(perCall !== undefined && perCall > 0 && { perCall }),
    },
  };
}

/** From how many tokens of a prompt on another price holds, where one does. */
export function tierOf(pricing: Pricing): number | undefined {
  const overrides: unknown = pricing["overrides"];
  if (!Array.isArray(overrides)) return undefined;
  const from = overrides
    .map((tier: unknown) =>
      typeof tier === "object" && tier !== null ? Reflect.get(tier, "min_prompt_tokens") : undefined,
    )
    .filter((tokens) => typeof tokens === "number");
  return from.length === 0 ? undefined : Math.min(...from);
}

/** A decimal text times ten to the `shift`, exactly; rounded up where a fraction is left, so that what is not free never becomes 0. */
export function microOf(written: unknown, shift: number): number | undefined {
  const text = typeof written === "number" ? String(written) : typeof written === "string" ? written.trim() : "";
  const match = /^(\d{1,20})(?:\.(\d{1,40}))?(?:e([+-]?\d{1,2}))?$/i.exec(text);
  if (match === null) return undefined;
  const [, whole = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(whole + fraction);
  const power = shift - fraction.length + Number(exponent);
  const divisor = 10n ** BigInt(Math.max(0, -power));
  const micro = Number((digits * 10n ** BigInt(Math.max(0, power)) + divisor - 1n) / divisor);
  return Number.isSafeInteger(micro) ? micro : undefined;
}
