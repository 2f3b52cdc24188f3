import { formatProblem, type Problem } from "../domain/errors.ts";
import type { LoadedConfig } from "../config/load.ts";
import type { Log } from "../world.ts";

export interface ValidateResult {
  readonly ok: boolean;
  readonly monitors: number;
  readonly feeds: number;
  /** Dubious, but allowed. */
  readonly warnings: readonly Problem[];
  /** References without a value: what needs them is not asked. */
  readonly unset: readonly Problem[];
}

/** Says what there is to say of a config that could be loaded. References without a value make it fail; a run goes on without them. */
export function validate(log: Log, loaded: LoadedConfig): ValidateResult {
  const { config, warnings, unset } = loaded;
  for (const problem of warnings) log.warn(formatProblem(problem), problem);
  for (const problem of unset) log.error(formatProblem(problem), problem);
  const ok = unset.length === 0;
  if (ok) log.info(`The config is well: ${config.monitors.length} monitors, ${config.feeds.length} feeds`);
  return { ok, monitors: config.monitors.length, feeds: config.feeds.length, warnings, unset };
}
