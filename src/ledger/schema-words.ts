import { z } from "zod";
import { PHASES } from "../domain/exchange.ts";
import { LEVELS } from "../domain/incident.ts";
import { isInstant, toInstant, toMs } from "../domain/instant.ts";
import { OUTCOMES, REASONS, type Blame } from "../domain/outcome.ts";
import { checkOf, withCheck } from "./quick-checks.ts";

/** The version of every line and file that we write, and the newest that we read. */
export const VERSION = 1;

/**
 * All words of a union of the domain. A word that is missing is a type error: else a line that holds it could be written and
 * never read.
 */
export type Words<W extends string> = { readonly [K in W]: K };

export const version = z.literal(VERSION);
export const instant = withCheck(
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "is no moment like 2026-11-21T09:05:31.412Z")
    .refine(isMoment, "is no moment of the calendar"),
  isOurs,
);
/** What people write, too: any precision from minutes on, any zone. */
export const writtenInstant = withCheck(
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, "is no moment like 2026-11-21T09:05Z")
    .refine(isMoment, "is no moment of the calendar")
    .transform((text) => toInstant(toMs(text))),
  isOurs,
);
export const name = z.string().min(1);
export const amount = z.number().nonnegative();
export const count = z.int().nonnegative();
export const outcome = z.enum(OUTCOMES);
export const reason = z.enum(REASONS);
const BLAMES = {
  provider: "provider",
  owner: "owner",
  runner: "runner",
  nobody: "nobody",
} satisfies Words<Blame>;
export const blame = z.enum(BLAMES);
export const phases = z.partialRecord(z.enum(PHASES), amount);
export const level = z.enum(LEVELS);

function isOurs(value: unknown): boolean {
  return typeof value === "string" && isInstant(value);
}

function isMoment(text: string): boolean {
  return !Number.isNaN(toMs(text));
}

/** One of two shapes, by whether an object has a key: what is wrong with it is then told of the one that it was meant to be. */
export function byKey<A, B>(key: string, having: z.ZodType<A>, lacking: z.ZodType<B>): z.ZodType<A | B> {
  const has = (value: unknown): boolean => typeof value === "object" && value !== null && Object.hasOwn(value, key);
  const [isHaving, isLacking] = [checkOf(having), checkOf(lacking)];
  const schema = z.unknown().transform((value, context) => {
    const read = (has(value) ? having : lacking).safeParse(value);
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues) {
      context.addIssue({ code: "custom", path: [...path], message, input: value });
    }
    return z.NEVER;
  });
  return withCheck(schema, (value) => (has(value) ? isHaving(value) : isLacking(value)));
}
