import { assertNever } from "../../domain/errors.ts";
import { changesFor, type LedgerUpdate } from "../../ledger/write.ts";
import { MINUTE_MS } from "../../domain/instant.ts";
import { readLedger } from "../../ledger/read.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Snapshot, World } from "../../world.ts";

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
 * history. A head that carries our own commit means that a push had succeeded whose answer was lost.
 */
export async function keep<D extends Draft>(
  world: Pick<World, "repository" | "clock" | "random" | "log">,
  run: string,
  from: Standing,
  make: (before: Ledger) => D,
): Promise<Kept<D>> {
  const untilMs = world.clock.now() + PUSH_TIME_MS;
  let at = from;
  let draft = make(at.ledger);
  let waitMs = FIRST_WAIT_MS;
  for (;;) {
    const changes = await changesFor(at.base, at.ledger, draft.update);
    if (changes.size === 0) return { recorded: true, draft, before: at.ledger };
    const result = await world.repository.push(at.base, changes, message(draft.subject, run));
    const before = at.ledger;
    switch (result.kind) {
      case "pushed":
        return { recorded: true, draft, before, commit: result.commit };
      case "forbidden":
        return { recorded: false, draft, before, reason: result.reason, remedy: result.remedy };
      case "refused":
        world.log.info("Another run pushed first: taking its ledger and judging again");
        break;
      case "lost":
        world.log.warn(`The push got no clear answer (${result.error}): looking whether it arrived`);
        break;
      default:
        assertNever(result);
    }
    if (world.clock.now() + waitMs > untilMs) return { recorded: false, draft, before, ...GAVE_UP };
    await world.clock.sleep(waitMs * (0.5 + world.random.next()));
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    at = await standingAgain(world, at);
    if (result.kind === "lost" && at.base.commit === result.commit)
      return { recorded: true, draft, before, commit: result.commit };
    draft = make(at.ledger);
  }
}

const GAVE_UP = {
  reason: "push-time-over",
  remedy:
    "The ledger could not be pushed within five minutes; the next run observes anew. Look whether the repository can be reached and who else pushes to this branch",
};

/** The head once more; while it can't be fetched, what stood before is tried again. */
async function standingAgain(world: Pick<World, "repository" | "clock" | "log">, before: Standing): Promise<Standing> {
  try {
    return await standing(world);
  } catch (error) {
    world.log.warn(`The repository's head can't be fetched: ${error instanceof Error ? error.message : String(error)}`);
    return before;
  }
}

function message(subject: string, run: string): string {
  return `${subject}\n\nUptimeline-Run: ${run}\n`;
}
