import { z } from "zod";
import type { Exchange, PendingJob } from "../domain/exchange.ts";
import type { Evaluate, Facts } from "../domain/facts.ts";
import type { World } from "../world.ts";

/** What the public page may show of a target, by the monitor's `publish`: never a query or credentials. */
export interface Target {
  readonly host: string;
  readonly url: string;
  /** How it is asked, where the kind knows several ways. */
  readonly method?: string;
}

/** What a kind may reach: files only where there is a checkout, for the bodies that lie in it. */
export type ProbeWorld = Pick<World, "clock" | "random" | "http" | "net" | "places"> & Partial<Pick<World, "files">>;

/** How one call is made. */
export interface ProbeContext {
  readonly signal?: AbortSignal;
  /** A job of an earlier run that is still going on: it is polled, not created again. */
  readonly job?: PendingJob;
  /** The one expression language, for settings that are expressions. */
  readonly evaluate: Evaluate;
}

/** An expression among the settings: it is compiled when the config is read. */
export interface ExpressionAt {
  /** Keys below `probe`. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Names it may use beside those of conditions. */
  readonly variables?: readonly string[];
}

/** One kind of probe: how a monitor is asked. It reports facts and never says up or down. */
export interface Probe<Settings extends { readonly kind: string }> {
  /** The part of the config that belongs to this kind; every key is described, for the docs and the JSON Schema. */
  readonly settings: z.ZodType<Settings>;
  /** Conditions that hold for this kind when the monitor has none on the variable that it is about (`mentionedBy`). */
  readonly defaults: readonly string[];
  /** The variables of which one must be mentioned by the monitor's own conditions, or `defaults` are added. */
  readonly mentionedBy: readonly string[];
  /** Asks once. Never rejects: what goes wrong is a fact of the exchange. */
  observe(settings: Settings, world: ProbeWorld, context: ProbeContext): Promise<Exchange>;
  /** What conditions may look at. */
  facts(exchange: Exchange, settings: Settings, evaluate: Evaluate): Facts | Promise<Facts>;
  /** Whom limits per host count for: `api.example.com:443`. */
  host(settings: Settings): string;
  target(settings: Settings): Target;
  /** Longest time in milliseconds that a call may wait for its turn. */
  queueMs(settings: Settings): number;
  /** The request carries credentials, so that a 401 or 403 speaks of them. */
  credentialed(settings: Settings): boolean;
  /** Settings that are expressions. */
  expressions?(settings: Settings): readonly ExpressionAt[];
}

const BYTES = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 } as const;
const SIZE = /^(\d{1,15})(B|kB|KB|MB|GB|KiB|MiB|GiB)$/;
const SIZE_EXPECTED = "is not a size such as 512kB, 10MB or 1GiB";

/** Bytes in a text such as `512kB`, `10MB` (10 000 000) or `1GiB`; `undefined` for any other text. */
export function parseSize(text: string): number | undefined {
  const match = SIZE.exec(text);
  if (match === null) return undefined;
  const bytes = Number(match[1]) * BYTES[match[2] as keyof typeof BYTES];
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** A size in the config, as bytes. */
export const Size = z
  .string(SIZE_EXPECTED)
  .regex(SIZE, SIZE_EXPECTED)
  .transform((text, context) => {
    const bytes = parseSize(text);
    if (bytes !== undefined && bytes > 0) return bytes;
    context.addIssue({ code: "custom", message: "is no size that a body can have", input: text });
    return z.NEVER;
  });
