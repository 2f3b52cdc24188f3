import { assertNever, KnownError } from "../../domain/errors.ts";
import { changesFor, type LedgerUpdate } from "../../ledger/write.ts";
import { MINUTE_MS } from "../../domain/instant.ts";
import { readLedger } from "../../ledger/read.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { PushResult, Snapshot, World } from "../../world.ts";

/** How long a refused push is tried again. */
const PUSH_TIME_MS = 5 * MINUTE_MS;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;

/** The ledger as it stands at one commit. */
export interface Standing {
  readonly base: Snapshot;
  readonly ledger: Ledger;
}

/** What to write on top of a ledger, made anew for each ledger that turns out to be there. */
export interface Draft {
  readonly update: LedgerUpdate;
  readonly subject: string;
}

export type Kept<D extends Draft> =
  | { readonly recorded: true; readonly draft: D; readonly before: Ledger; readonly commit?: string }
  | {
      readonly recorded: false;
      readonly draft: D;
      readonly before: Ledger;
      readonly reason: string;
      readonly remedy: string;
    };

export async function standing(world: Pick<World, "repository" | "clock">): Promise<Standing> {
  const base = await world.repository.head();
  return { base, ledger: await readLedger(base, { nowMs: world.clock.now() }) };
}

/**
 * The push is the lock: makes a draft on the ledger that stands, commits and pushes it. Refused, it takes the ledger that
 * was first, makes the draft anew on that, and tries again with jitter for up to five minutes. Content is merged, never
 * history. A head that is our own commit means that a push had succeeded whose answer was lost.
 */
export async function keep<D extends Draft>(
  world: KeepWorld,
  run: string,
  from: Standing,
  make: (before: Ledger) => D,
): Promise<Kept<D>> {
  const untilMs = world.clock.now() + PUSH_TIME_MS;
  let at = from;
  let draft = make(at.ledger);
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    const before = at.ledger;
    const changes = await changesFor(at.base, draft.update);
    if (changes.size === 0) return { recorded: true, draft, before };
    const result = await world.repository.push(at.base, changes, message(draft.subject, run));
    if (result.kind === "pushed") return { recorded: true, draft, before, commit: result.commit };
    if (result.kind === "forbidden")
      return { recorded: false, draft, before, reason: result.reason, remedy: result.remedy };
    world.log.info(retryText(result));
    const next = await standingWithin(world, { untilMs, waitMs });
    if (next === undefined) return { recorded: false, draft, before, ...GAVE_UP };
    const hasArrived = result.kind === "lost" && next.base.commit === result.commit;
    if (hasArrived) return { recorded: true, draft, before, commit: result.commit };
    at = next;
    draft = make(at.ledger);
  }
}

type KeepWorld = Pick<World, "repository" | "clock" | "random" | "log">;

function retryText(result: Extract<PushResult, { kind: "refused" | "lost" }>): string {
  switch (result.kind) {
    case "refused":
      return "Another run pushed first: taking its ledger and judging again";
    case "lost":
      return `The push got no clear answer (${result.error}): looking whether it arrived`;
    default:
      return assertNever(result);
  }
}

/** The head after a wait with jitter, fetched again while that fails; `undefined` when the time is over. */
export async function standingWithin(
  world: KeepWorld,
  { untilMs = world.clock.now() + PUSH_TIME_MS, waitMs: firstWaitMs = FIRST_WAIT_MS } = {},
): Promise<Standing | undefined> {
  let waitMs = firstWaitMs;
  while (world.clock.now() + waitMs <= untilMs) {
    await world.clock.sleep(waitMs * (0.5 + world.random.next()));
    try {
      return await standing(world);
    } catch (error) {
      // A ledger that is newer than we are stays newer.
      if (error instanceof KnownError) throw error;
      world.log.warn(
        `The repository's head can't be fetched: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    waitMs = Math.min(Math.max(waitMs * 2, FIRST_WAIT_MS), LONGEST_WAIT_MS);
  }
  return undefined;
}

const GAVE_UP = {
  reason: "push-time-over",
  remedy:
    "The ledger could not be pushed within five minutes; the next run observes anew. Look whether the repository can be reached and who else pushes to this branch",
};

function message(subject: string, run: string): string {
  return `${subject}\n\nUptimeline-Run: ${run}\n`;
}
