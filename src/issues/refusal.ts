import { assertNever, ForgeError } from "../domain/errors.ts";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import type { Incident } from "../domain/incident.ts";
import type { OutboxEntry } from "../domain/outbox.ts";
import type { Forge } from "../world.ts";

/** GitHub's lists are behind: what a lost answer may have made is looked for after this, and not before. */
export const UNSEEN_MS = 2 * MINUTE_MS;
/** What is refused as such may be a hiccup: so often it is tried before it is given up. */
const TRIES_MOST = 3;

/** Something was to be made and no answer came: it may be there. */
export class LostAnswer extends Error {
  readonly error: ForgeError;
  constructor(error: ForgeError) {
    super(error.message, { cause: error });
    this.error = error;
  }
}

/** Makes something once: a failure that may have done it all the same is told apart. */
export async function makeOnce<Made>(make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof ForgeError && error.kind === "unavailable") throw new LostAnswer(error);
    throw error;
  }
}

/** An entry of which nobody knows whether it was said. */
export const unseen = (entry: OutboxEntry, nowMs: number): OutboxEntry => ({
  ...entry,
  after: toInstant(nowMs + UNSEEN_MS),
});

/**
 * What becomes of an entry that GitHub refused. A setting may be switched on within the day that an entry lives, and a limit
 * passes: it waits. Of an issue that is gone nothing is said any more.
 */
export async function refused(
  { issue }: Incident,
  entry: OutboxEntry,
  error: ForgeError,
  forge: Forge,
): Promise<OutboxEntry> {
  switch (error.kind) {
    case "not-found": {
      const fate = issue === undefined ? undefined : await fateOf(issue.number, error, forge);
      return fate === undefined ? triedAgain(entry, error) : { ...entry, state: "dropped", ref: fate };
    }
    case "invalid":
      return triedAgain(entry, error);
    case "issues-disabled":
    case "forbidden":
    case "rate-limited":
    case "unavailable":
      return entry;
    default:
      return assertNever(error.kind);
  }
}

function triedAgain(entry: OutboxEntry, { kind }: ForgeError): OutboxEntry {
  const tries = (entry.tries ?? 0) + 1;
  return tries < TRIES_MOST ? { ...entry, tries } : { ...entry, state: "dropped", ref: kind };
}

type Fate = "transferred" | "deleted" | "gone";

/** Whether an issue is gone for good. A 404 alone may be a moment's: it is believed when a second look says so, too. */
async function fateOf(number: number, error: ForgeError, forge: Forge): Promise<Fate | undefined> {
  if (error.status !== 404) return toFate(error);
  try {
    await forge.issue(number);
    return undefined;
  } catch (again) {
    return again instanceof ForgeError && again.kind === "not-found" ? toFate(again) : undefined;
  }
}

const toFate = ({ status }: ForgeError): Fate => (status === 410 ? "deleted" : status === 404 ? "gone" : "transferred");
