import { costOf } from "./cost.ts";
import { isFailure } from "./outcome.ts";
import { shareLeft } from "./rate-limit.ts";
import { DAY_MS, toInstant, toMs } from "./instant.ts";
import type { Facts } from "./facts.ts";
import type { Price } from "./monitor.ts";
import type { Sample } from "./sample.ts";

type Measured = Pick<
  Sample,
  "token" | "rate" | "used" | "cost" | "unit" | "model" | "output" | "left" | "certTo" | "server" | "places"
>;

/** Certificates that expire within this are worth a line. */
const CERT_DAYS = 45;
const SERVER_NAMES = 8;
const PLACES = 10;
/** Longer than anything that a provider could measure in a call. */
const LONGEST_MS = 1e9;

/**
 * What a sample keeps of the facts beside its outcome and its latency, as `Sample` says: rounded, and of texts only names of
 * safe characters. `price` makes a cost of what was used.
 */
export function measured(facts: Facts, price?: Price): Measured {
  return {
    ...streamOf(facts),
    ...usageOf(facts),
    ...costsOf(facts, price),
    ...modelOf(facts),
    ...outputOf(facts),
    ...leftOf(facts),
    ...certificateOf(facts),
    ...serverOf(facts),
    ...placesOf(facts),
  };
}

function streamOf({ stream }: Facts): Pick<Measured, "token" | "rate"> {
  const { firstTokenMs, tokensPerSecond } = stream ?? {};
  return {
    ...(isAmount(firstTokenMs) && { token: Math.round(firstTokenMs) }),
    ...(isAmount(tokensPerSecond) && { rate: Math.round(tokensPerSecond * 10) / 10 }),
  };
}

function usageOf({ usage }: Facts): Pick<Measured, "used"> {
  const used = {
    ...(isCount(usage?.input) && { in: usage.input }),
    ...(isCount(usage?.output) && { out: usage.output }),
    ...(isAmount(usage?.units) && { units: Math.round(usage.units * 1_000) / 1_000 }),
  };
  return Object.keys(used).length === 0 ? {} : { used };
}

function costsOf({ usage }: Facts, price: Price | undefined): Pick<Measured, "cost" | "unit"> {
  const cost = costOf(usage, price);
  if (cost === undefined || !isCount(cost.micro)) return {};
  return { cost: cost.micro, ...(cost.unit !== "USD" && { unit: cost.unit }) };
}

const SAFE_MODEL = /^[A-Za-z0-9_.:/@+~-]{1,80}$/;

function modelOf({ reply }: Facts): Pick<Measured, "model"> {
  return reply?.model !== undefined && SAFE_MODEL.test(reply.model) ? { model: reply.model } : {};
}

function outputOf({ output, image }: Facts): Pick<Measured, "output"> {
  if (output === undefined || !/^[0-9a-f]{64}$/.test(output.hash)) return {};
  const size = image === undefined ? {} : { w: image.width, h: image.height };
  return { output: { hash: output.hash.slice(0, 16), bytes: output.bytes, ...size } };
}

function leftOf({ limits }: Facts): Pick<Measured, "left"> {
  const [tightest] = limits ?? [];
  const share = tightest === undefined ? undefined : shareLeft(tightest);
  return isAmount(share) ? { left: Math.round(share * 1_000) / 1_000 } : {};
}

/**
 * The first certificate of the chain to expire, which ends the trust in all of it. One that was made for days only is no
 * news while most of its life lies ahead: it would always be about to expire.
 */
function certificateOf({ tls, status, certDaysLeft }: Facts): Pick<Measured, "certTo"> {
  const [first] = (tls?.chain ?? [])
    .map(({ from, to }) => ({ toMs: toMs(to), lifeDays: (toMs(to) - toMs(from)) / DAY_MS }))
    .filter((certificate) => Math.abs(certificate.toMs) < FAR_MS)
    .toSorted((a, b) => a.toMs - b.toMs);
  if (first === undefined) return {};
  const isNear = certDaysLeft !== undefined && certDaysLeft < CERT_DAYS;
  const isYoung = isNear && certDaysLeft * 2 > first.lifeDays;
  return isYoung || (!isNear && status !== undefined) ? {} : { certTo: toInstant(first.toMs) };
}

/** The year 9999, the last that a certificate can name (RFC 5280, 4.1.2.5). */
const FAR_MS = Date.UTC(10_000, 0);

function serverOf({ serverTiming }: Facts): Pick<Measured, "server"> {
  const entries = Object.entries(serverTiming ?? {})
    .filter(([name, ms]) => /^[A-Za-z0-9.-][A-Za-z0-9_.-]{0,39}$/.test(name) && isAmount(ms))
    .slice(0, SERVER_NAMES)
    .map(([name, ms]): [string, number] => [name, Math.round(ms)]);
  return entries.length === 0 ? {} : { server: Object.fromEntries(entries) };
}

function placesOf({ places }: Facts): Pick<Measured, "places"> {
  if (places === undefined) return {};
  const failed = places.filter(({ outcome }) => isFailure(outcome)).map(({ place }) => safeName(place));
  return { places: { asked: places.length, failed: failed.slice(0, PLACES) } };
}

const safeName = (text: string): string => text.replace(/[^A-Za-z0-9_.:-]+/g, "-").slice(0, 40);

const isAmount = (value: number | undefined): value is number =>
  value !== undefined && value >= 0 && value <= LONGEST_MS;

const isCount = (value: number | undefined): value is number => Number.isSafeInteger(value) && (value ?? -1) >= 0;
