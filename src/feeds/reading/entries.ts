import { z } from "zod";
import type { Instant } from "../../domain/instant.ts";
import type { Report } from "../../domain/report.ts";
import { LIST_KEPT } from "./fields.ts";

/** Entries of a list that could be read, and how many could not. */
export interface Entries<T> {
  readonly kept: readonly T[];
  readonly left: number;
}

/** A list of which the entries that are not of the shape, or that say neither who they are nor what, are left out and counted. */
export function entries<T>(entry: z.ZodType<T>, isOne: (read: T) => boolean) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((listed): Entries<T> => {
      const kept = listed.slice(0, LIST_KEPT).flatMap((candidate) => {
        const read = entry.safeParse(candidate);
        return read.success && isOne(read.data) ? [read.data] : [];
      });
      return { kept, left: listed.length - kept.length };
    });
}

/** A report's notes from the sentences that there are; absent without any. */
export function notesOf(...sentences: readonly (string | undefined)[]): Pick<Report, "notes"> {
  const notes = sentences.filter((sentence) => sentence !== undefined);
  return notes.length === 0 ? {} : { notes };
}

/** The sentence about entries that could not be read, `what` in the plural. */
export const leftOut = (left: number, what: string): string | undefined =>
  left === 0 ? undefined : `${left} of the ${what} could not be read: left out.`;

/** The sentence about a state of the whole page in a word that is not known. */
export const unknownState = (words: readonly string[]): string | undefined =>
  words.length === 0 ? undefined : `The page's own state is not known: ${words.join()}.`;

/** The source's id, else one of what does not change from one reading to the next. */
export const idOf = (id: string, title: string, at: Instant | undefined): string =>
  id !== "" ? id : at === undefined ? title : `${at} ${title}`;
