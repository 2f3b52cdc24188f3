import { isAskedFor } from "./run/observe-book.ts";
import { namesOf } from "./run/depth.ts";
import { verifyLedger, type Verified } from "../ledger/verify.ts";
import type { Config } from "../config/config.ts";
import type { Finding } from "../ledger/findings.ts";
import type { World } from "../world.ts";

/** What came of reading all of a ledger. */
export interface VerifiedHistory extends Verified {
  /** The commit that was read; absent where there is none. */
  readonly commit?: string;
  /** Nothing is wrong with it; there may be notes. */
  readonly ok: boolean;
}

/** Reads every line of the ledger's branch; `told` gets each finding when it is made. */
export async function verifyHistory(
  world: Pick<World, "repository">,
  config: Config,
  told: (finding: Finding) => void,
): Promise<VerifiedHistory> {
  const snapshot = await world.repository.head();
  const { monitors, feeds, history } = config;
  const verified = await verifyLedger(
    snapshot,
    {
      names: namesOf(config),
      samplesMs: history.samplesMs,
      hoursMs: history.hoursMs,
      known: new Set([...monitors, ...feeds].map(({ id }) => id)),
      judged: monitors.filter(isAskedFor),
    },
    told,
  );
  return { ...(snapshot.commit !== undefined && { commit: snapshot.commit }), ...verified, ok: verified.faults === 0 };
}
