import type { ForgeError } from "../../domain/errors.ts";
import { ISSUES } from "../../domain/plan.ts";
import { speak } from "../../issues/speak.ts";
import { keep, standing, type Draft } from "./keep.ts";
import { settingFor } from "./settings.ts";
import type { Config, WatchedMonitor } from "../../config/config.ts";
import type { Incident } from "../../domain/incident.ts";
import type { OutboxEntry } from "../../domain/outbox.ts";
import type { RunContext } from "../run.ts";
import type { World } from "../../world.ts";

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
  context: RunContext,
  incidents: readonly Incident[],
): Promise<Told> {
  const told: Incident[] = [];
  const said: { incident: Incident; entry: OutboxEntry }[] = [];
  for (const incident of incidents) {
    const spoken = await speak(incident, world, {
      run: context.run,
      mark: config.issues.label,
      assignees: config.issues.assignees,
      subject: subjectOf(incident, config),
    });
    if (spoken.incident !== incident) told.push(spoken.incident);
    said.push(...spoken.said.map((entry) => ({ incident: spoken.incident, entry })));
    if (spoken.error !== undefined) world.log.warn(refusalText(incident, spoken.error));
  }
  if (told.length === 0) return { incidents: [], said };
  const commit = await record(world, context, told, said.length);
  return { incidents: told, said, ...(commit !== undefined && { commit }) };
}

async function record(
  world: World,
  context: RunContext,
  told: readonly Incident[],
  count: number,
): Promise<string | undefined> {
  const draft = (): Draft => ({
    update: { incidents: told },
    subject: `Record what was said: ${count} ${count === 1 ? "entry" : "entries"}`,
  });
  const kept = await keep(world, context.run, await standing(world), draft);
  if (!kept.recorded) world.log.warn(`What was said could not be recorded (${kept.reason}). ${kept.remedy}`);
  return kept.recorded ? kept.commit : undefined;
}

function subjectOf(incident: Incident, config: Config) {
  const monitor: WatchedMonitor | undefined = config.monitors.find((other) => other.id === incident.monitor);
  const { url } = config.site;
  return {
    name: monitor?.name ?? incident.monitor,
    target: monitor?.target,
    pageUrl:
      url === undefined
        ? undefined
        : new URL(`incidents/${incident.id}.html`, url.endsWith("/") ? url : `${url}/`).href,
  };
}

function refusalText(incident: Incident, error: ForgeError): string {
  const remedy = settingFor(error.kind);
  return `${ISSUES}: ${incident.id} could not be told (${error.message})${remedy === undefined ? "; the next run that holds the claim tries again" : `. ${remedy}`}`;
}
