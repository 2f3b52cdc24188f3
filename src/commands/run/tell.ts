import type { ForgeError } from "../../domain/errors.ts";
import { isAvailable } from "../../domain/outcome.ts";
import { isOfPage } from "../../domain/sample.ts";
import { othersOf } from "../../domain/scope.ts";
import { ISSUES } from "../../domain/plan.ts";
import { mergeIncident } from "../../ledger/merge.ts";
import { readOnce } from "../../issues/read-once.ts";
import { speak, type Spoken } from "../../issues/speak.ts";
import { keep, standingWithin, type Draft } from "./keep.ts";
import { runReading } from "./depth.ts";
import { settingFor } from "./settings.ts";
import type { Conclusion } from "./conclude.ts";
import type { Known } from "../../domain/diagnosis.ts";
import type { Config, WatchedMonitor } from "../../config/config.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { OutboxEntry } from "../../domain/outbox.ts";
import type { ClaimingContext } from "../run.ts";
import type { World } from "../../world.ts";

/** What this run has concluded: an issue is told with what was known of the others, too. */
type Seen = Pick<Conclusion, "verdicts"> & { readonly ledger: Pick<Ledger, "samples" | "incidents"> };
const NOTHING_SEEN: Seen = { verdicts: new Map(), ledger: { samples: [], incidents: [] } };

export interface Told {
  /** The incidents that were spoken of, with their entries done or dropped. */
  readonly incidents: readonly Incident[];
  readonly said: readonly { readonly incident: Incident; readonly entry: OutboxEntry }[];
  readonly commit?: string;
}

/**
 * Says what this run has claimed, and records in a second commit what came of it. Each incident is tried; what GitHub
 * refuses is named with the setting that allows it. Nothing is said without a claim that was pushed.
 */
export async function tell(
  world: World,
  config: Config,
  context: ClaimingContext,
  incidents: readonly Incident[],
  seen: Seen = NOTHING_SEEN,
): Promise<Told> {
  const told: Incident[] = [];
  const said: { incident: Incident; entry: OutboxEntry }[] = [];
  const speaking = { ...world, forge: readOnce(world.forge) };
  for (const incident of incidents) {
    const spoken = await speakOf(incident, speaking, config, context, seen);
    if (spoken === undefined) continue;
    if (spoken.incident !== incident) told.push(spoken.incident);
    said.push(...spoken.said.map((entry) => ({ incident: spoken.incident, entry })));
    if (spoken.error !== undefined) world.log.warn(refusalText(incident, spoken.error));
  }
  if (told.length === 0) return { incidents: [], said };
  const commit = await record(world, config, context, { told, count: said.length });
  return { incidents: told, said, ...(commit !== undefined && { commit }) };
}

/** One incident that can't be told by a fault of ours keeps nobody else from being told. */
async function speakOf(
  incident: Incident,
  world: World,
  config: Config,
  context: ClaimingContext,
  seen: Seen,
): Promise<Spoken | undefined> {
  try {
    return await speak(incident, world, {
      run: context.claimant,
      mark: config.issues.label,
      assignees: config.issues.assignees,
      subject: subjectOf(incident, config, seen),
    });
  } catch (error) {
    world.log.error(
      `${incident.id} could not be told by a fault of ours: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

/**
 * The second commit. Between the two another run may have pushed: its word is merged with ours. What can't be recorded is
 * found again by its marker.
 */
async function record(
  world: World,
  config: Config,
  context: ClaimingContext,
  { told, count }: { readonly told: readonly Incident[]; readonly count: number },
): Promise<string | undefined> {
  const subject = `Record what was said: ${count} ${count === 1 ? "entry" : "entries"}`;
  const draftOn = (before: Ledger): Draft => ({
    update: { incidents: told.map((one) => mergedWith(before, one)) },
    subject,
  });
  const from = await standingWithin(world, runReading(config), { waitMs: 0 });
  const kept = from === undefined ? undefined : await keep(world, context.run, from, draftOn);
  if (kept?.recorded === true) return kept.commit;
  const why = kept === undefined ? "the repository can't be reached" : `${kept.reason}. ${kept.remedy}`;
  world.log.warn(`What was said could not be recorded: ${why}`);
  return undefined;
}

function mergedWith(before: Ledger, incident: Incident): Incident {
  const standing = before.incidents.find(({ id }) => id === incident.id);
  return standing === undefined ? incident : mergeIncident(incident, standing);
}

function subjectOf(incident: Incident, config: Config, seen: Seen) {
  const monitor: WatchedMonitor | undefined = config.monitors.find((other) => other.id === incident.monitor);
  const { url } = config.site;
  const feed = config.feeds.find(({ id }) => id === incident.feed);
  return {
    name: monitor?.name ?? incident.monitor,
    target: incident.feed === undefined ? monitor?.target : undefined,
    feed,
    feedNames: new Map(config.feeds.map(({ id, name }) => [id, name])),
    known: knownOf(incident, config, seen),
    pageUrl:
      url === undefined
        ? undefined
        : new URL(`incidents/${incident.id}.html`, url.endsWith("/") ? url : `${url}/`).href,
  };
}

/** What the diagnosis needs besides the incident. */
function knownOf(incident: Incident, { monitors }: Config, { ledger, verdicts }: Seen): Known {
  const importance = monitors.find(({ id }) => id === incident.monitor)?.importance;
  const passed = ledger.samples.findLast(
    (sample) =>
      sample.monitor === incident.monitor &&
      sample.t < incident.begin &&
      isAvailable(sample.outcome) &&
      !isOfPage(sample),
  )?.t;
  const isFine = (monitor: string): boolean => verdicts.get(monitor)?.verdict === "up";
  return {
    others: othersOf(incident, monitors, ledger.incidents, isFine),
    ...(importance !== undefined && { importance }),
    ...(passed !== undefined && { passed }),
  };
}

function refusalText(incident: Incident, error: ForgeError): string {
  const remedy = settingFor(error.kind);
  return `${ISSUES}: ${incident.id} could not be told (${error.message})${remedy === undefined ? "; the next run that holds the claim tries again" : `. ${remedy}`}`;
}
