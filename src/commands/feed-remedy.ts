import { FEED_KINDS } from "./feed-wanted.ts";
import type { FeedProblem } from "../domain/report.ts";

const OTHER_KIND = "Open the address in a browser: is it the right one, and is the source of this kind?";

const REMEDIES: Readonly<Record<FeedProblem["reason"], string>> = {
  unreachable: "Look whether the address is right and whether it can be reached from here.",
  "http-status": "Open the address in a browser: it may have moved, want a key, or limit requests.",
  "not-json": `${OTHER_KIND} What people read is often beside what programs read.`,
  "not-xml": `${OTHER_KIND} What people read is often beside what programs read.`,
  "wrong-shape": OTHER_KIND,
  "wrong-page": OTHER_KIND,
  "too-large": "Take an address of the source that gives less.",
  "too-deep": "Take another address of the source: nobody's status is nested like that.",
  empty: "There is nothing to read: open the page in a browser, it may have moved.",
  stale: "The source has stopped telling how it is: open its page in a browser, it may have moved.",
  "missing-secret": "Set it in the environment of this command.",
};

const IS_OF_A_KIND: ReadonlySet<FeedProblem["reason"]> = new Set(["not-json", "not-xml", "wrong-shape", "wrong-page"]);

/** What a person can do about a feed that can't be read, as sentences. */
export function remedyFor(reason: FeedProblem["reason"], kind: string): string {
  const others = FEED_KINDS.filter((other) => other !== kind).join(", ");
  return IS_OF_A_KIND.has(reason) ? `${REMEDIES[reason]} Other kinds are ${others}.` : REMEDIES[reason];
}
