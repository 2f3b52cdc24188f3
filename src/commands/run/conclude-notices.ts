import { correlateChannels } from "../../domain/dead-channel.ts";
import { planDigests } from "../../domain/digest.ts";
import { planNotices } from "../../domain/notice-plan.ts";
import type { Claimant } from "../../domain/claim.ts";
import type { Config } from "../../config/config.ts";
import type { Incident } from "../../domain/incident.ts";
import type { State } from "../../domain/state.ts";

type Told = Pick<Config, "channels" | "monitors" | "notices">;

/** Incidents of channels that can't be told, as far as they are new or differ. The log can always be told. */
export function channelsAfter({ channels, monitors }: Told, incidents: readonly Incident[], nowMs: number): Incident[] {
  const outside = channels.filter(({ kind }) => kind !== "log");
  return correlateChannels({ channels: outside, monitors: monitors.map(({ id }) => id), incidents, nowMs });
}

/** All incidents, with what this run is to tell channels of them. */
export const withNotices = (
  { channels, monitors, notices }: Told,
  incidents: readonly Incident[],
  claimant: Claimant,
): readonly Incident[] => planNotices(incidents, { policy: notices, channels, monitors }, claimant);

/** The part of the state that says which summaries were sent, with those that this run is to send. */
export function digestsAfter({ notices }: Told, before: State, claimant: Claimant): Pick<State, "notices"> {
  const planned = planDigests(before.notices ?? {}, notices, claimant);
  return Object.keys(planned).length === 0 ? {} : { notices: planned };
}
