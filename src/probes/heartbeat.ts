import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { DAY_MS } from "../domain/instant.ts";
import { PositiveDuration } from "../domain/duration.ts";
import type { Exchange } from "../domain/exchange.ts";
import { parseJson, type Facts } from "../domain/facts.ts";
import type { Probe, Target } from "./contract.ts";
import type { World } from "../world.ts";

/** Interval and grace together are less than the three days of samples that a run reads: what is missing is seen from those. */
const GRACE_MOST_MS = DAY_MS;

export const settings = z.strictObject({
  kind: z
    .literal("heartbeat")
    .describe("Nothing is asked: the watched thing reports by itself, and is missed when it does not."),
  grace: PositiveDuration.refine((ms) => ms <= GRACE_MOST_MS, "is longer than 1d")
    .prefault("5m")
    .meta({
      description:
        "How long after the monitor's interval a report may come late, at most 1d. Events reach a workflow within a minute or two as a rule, sometimes much later.",
      examples: ["5m", "1h"],
    }),
  secret: z
    .string()
    .min(1)
    .meta({
      description: "The key by which reports are signed (HMAC-SHA-256), as ${NAME} of a secret.",
      examples: ["${BACKUP_HEARTBEAT_KEY}"],
    }),
});

export type HeartbeatSettings = z.infer<typeof settings>;

/** Asked for nothing, it says nothing: whether a report is missing is seen from the ledger (domain/heartbeat.ts). */
export const heartbeat = {
  settings,
  defaults: [],
  mentionedBy: [],
  observe: (_: HeartbeatSettings, { clock }: Pick<World, "clock">): Promise<Exchange> =>
    Promise.resolve({
      startedAtMs: clock.now(),
      totalMs: 0,
      phases: {},
      headers: new Map(),
      body: new Uint8Array(),
      redirects: 0,
      silent: true,
    }),
  facts: (exchange: Exchange): Facts => ({
    latencyMs: exchange.totalMs,
    phases: {},
    headers: exchange.headers,
    text: "",
    body: undefined,
    bytes: 0,
  }),
  host: () => "heartbeat",
  target: (): Target => ({ host: "heartbeat", url: "heartbeat" }),
  queueMs: () => 0,
  credentialed: () => false,
} satisfies Probe<HeartbeatSettings>;

/** The text of a report and what its sender signed it with. */
export interface SignedBody {
  readonly body: string;
  readonly signature: string;
}

/** GitHub lets a payload have 64 kB, which is more than a report needs. */
const LONGEST_EVENT = 1_000_000;
const LONGEST_BODY = 8_192;

const Event = z.object({
  client_payload: z.object({ body: z.string().max(LONGEST_BODY), signature: z.string().max(200) }),
});

/** What a `repository_dispatch` event carries, from GitHub's file about it; `undefined` where that is no report of ours. */
export function readEvent(text: string): SignedBody | undefined {
  if (text.length > LONGEST_EVENT) return undefined;
  const event = Event.safeParse(parseJson(text));
  return event.success ? event.data.client_payload : undefined;
}

/** `sha256=` and 64 hexadecimal digits: HMAC-SHA-256 (RFC 2104) over the bytes of `body`, as GitHub signs its own webhooks. */
export function sign(body: string, secret: string): string {
  return `sha256=${createHmac("sha256", secret).update(body, "utf8").digest("hex")}`;
}

/** Whether `signature` is that of `body`, compared in a time that does not depend on where they differ. */
export function verify(body: string, signature: string, secret: string): boolean {
  const given = Buffer.from(signature, "utf8");
  const right = Buffer.from(sign(body, secret), "utf8");
  return given.length === right.length && timingSafeEqual(given, right);
}
