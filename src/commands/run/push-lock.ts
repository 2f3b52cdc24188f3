import { assertNever, KnownError } from "../../domain/errors.ts";
import { MINUTE_MS } from "../../domain/instant.ts";
import type { PushResult, Snapshot, World } from "../../world.ts";

/** How long a refused push is tried again. */
const PUSH_TIME_MS = 5 * MINUTE_MS;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;

export type LockWorld = Pick<World, "repository" | "clock" | "random" | "log">;

/** What a commit holds, as far as somebody has read it. */
interface Standing {
  readonly base: Snapshot;
}

/** A commit to be, made on one that stands. */
export interface Draft<D> {
  readonly draft: D;
  readonly subject: string;
  /** path → text, `null` removes; none: there is nothing to do. */
  readonly changes: ReadonlyMap<string, string | null>;
}

export interface Writer<S extends Standing, D> {
  /** The head, fetched. */
  readonly read: () => Promise<S>;
  /** Made anew for each head that turns out to be there. */
  readonly make: (at: S) => Promise<Draft<D>>;
}

export type Pushed<S extends Standing, D> =
  | { readonly recorded: true; readonly draft: D; readonly at: S; readonly commit?: string }
  | { readonly recorded: false; readonly draft: D; readonly at: S; readonly reason: string; readonly remedy: string };

/**
 * The push is the lock: makes a draft on what stands, commits and pushes it. Refused, it takes what was first, makes the draft
 * anew on that, and tries again with jitter for up to five minutes. Content is merged, never history. A head that is our own
 * commit means that a push had succeeded whose answer was lost.
 */
export async function pushUnderLock<S extends Standing, D>(
  world: LockWorld,
  run: string,
  from: S,
  { read, make }: Writer<S, D>,
): Promise<Pushed<S, D>> {
  const untilMs = world.clock.now() + PUSH_TIME_MS;
  let at = from;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    const { draft, subject, changes } = await make(at);
    if (changes.size === 0) return { recorded: true, draft, at };
    const result = await world.repository.push(at.base, changes, message(subject, run));
    if (result.kind === "pushed") return { recorded: true, draft, at, commit: result.commit };
    if (result.kind === "forbidden")
      return { recorded: false, draft, at, reason: result.reason, remedy: result.remedy };
    world.log.info(retryText(result));
    const next = await readWithin(world, read, { untilMs, waitMs });
    if (next === undefined) return { recorded: false, draft, at, ...GAVE_UP };
    const hasArrived = result.kind === "lost" && next.base.commit === result.commit;
    if (hasArrived) return { recorded: true, draft, at, commit: result.commit };
    at = next;
  }
}

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

/** What stands after a wait with jitter, fetched again while that fails; `undefined` when the time is over. */
export async function readWithin<S>(
  world: Pick<World, "clock" | "random" | "log">,
  read: () => Promise<S>,
  { untilMs = world.clock.now() + PUSH_TIME_MS, waitMs: firstWaitMs = FIRST_WAIT_MS } = {},
): Promise<S | undefined> {
  let waitMs = firstWaitMs;
  while (world.clock.now() + waitMs <= untilMs) {
    await world.clock.sleep(waitMs * (0.5 + world.random.next()));
    try {
      return await read();
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
