import { ForgeError } from "../../domain/errors.ts";
import { ISSUES } from "../../domain/plan.ts";
import { mergeIncident } from "../../ledger/merge.ts";
import { notify } from "./notify.ts";
import { assigneesOf, groupsOf, type AssigneesBy } from "../../issues/assignees.ts";
import { pinsOf } from "../../issues/pins.ts";
import { readOnce } from "../../issues/read-once.ts";
import { labelsOf, speak, type Spoken } from "../../issues/speak.ts";
import { keep, standingWithin, type Draft } from "./keep.ts";
import { runReading } from "./depth.ts";
import { settingFor } from "./settings.ts";
import { NOTHING_SEEN, prepare, subjectOf, type Seen, type Telling } from "./tell-subject.ts";
import type { Config } from "../../config/config.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { OutboxEntry } from "../../domain/outbox.ts";
import type { ClaimingContext } from "../run.ts";
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
  context: ClaimingContext,
  incidents: readonly Incident[],
  seen: Seen = NOTHING_SEEN,
): Promise<Told> {
  const told: Incident[] = [];
  const said: { incident: Incident; entry: OutboxEntry }[] = [];
  if (incidents.length === 0) return { incidents: [], said: [] };
  const speaking = { ...world, forge: readOnce(world.forge) };
  const ofIssues = incidents.filter(({ outbox }) =>
    outbox.some(({ to, state }) => to === ISSUES && state === "pending"),
  );
  const telling = await prepare(world, config, ofIssues, seen);
  await makeLabels(speaking, config, ofIssues, telling);
  for (const incident of ofIssues) {
    const spoken = await speakOf(incident, speaking, config, context, telling);
    if (spoken === undefined) continue;
    if (spoken.incident !== incident) told.push(spoken.incident);
    said.push(...spoken.said.map((entry) => ({ incident: spoken.incident, entry })));
    if (spoken.error !== undefined) world.log.warn(refusalText(incident, spoken.error));
  }
  if (config.issues.pins && said.length > 0) await pin(world, [...seen.ledger.incidents, ...told]);
  const heard = await notify({ world, config, context }, latest(incidents, told), seen);
  said.push(...heard.said);
  const changed = latest(told, heard.incidents);
  if (changed.length === 0) return { incidents: [], said };
  const commit = await record(world, config, context, { told: changed, count: said.length });
  return { incidents: changed, said, ...(commit !== undefined && { commit }) };
}

/** Each incident once, as it was changed last. */
const latest = (before: readonly Incident[], changed: readonly Incident[]): readonly Incident[] => [
  ...new Map([...before, ...changed].map((incident) => [incident.id, incident])).values(),
];

/** What several new issues lack of labels, at once. What can't be made now each of them asks for again, and says why not. */
async function makeLabels(
  { forge }: Pick<World, "forge">,
  config: Config,
  incidents: readonly Incident[],
  telling: Telling,
): Promise<void> {
  const opened = incidents.filter(({ issue }) => issue === undefined);
  if (opened.length < 2) return;
  const labels = opened.flatMap((incident) => labelsOf(incident, labelling(incident, config, telling)));
  const byName = new Map(labels.map((label) => [label.name, label]));
  await forge.ensureLabels([...byName.values()]).catch((error: unknown) => {
    if (!(error instanceof ForgeError)) throw error;
  });
}

const labelling = (incident: Incident, config: Config, telling: Telling): Parameters<typeof labelsOf>[1] => ({
  mark: config.issues.label,
  groups: groupsOf(incident, config.monitors),
  subject: subjectOf(incident, config, telling),
});

/** One incident that can't be told by a fault of ours keeps nobody else from being told. */
async function speakOf(
  incident: Incident,
  world: World,
  config: Config,
  context: ClaimingContext,
  telling: Telling,
): Promise<Spoken | undefined> {
  try {
    return await speak(incident, world, {
      ...labelling(incident, config, telling),
      run: context.claimant,
      assignees: assigneesOf(incident, assigneesBy(config)),
      locks: config.issues.locks,
    });
  } catch (error) {
    world.log.error(
      `${incident.id} could not be told by a fault of ours: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

const assigneesBy = ({ monitors, issues }: Config): AssigneesBy => ({
  monitors,
  groups: issues.assigneesOfGroups,
  all: issues.assignees,
});

/** Pins follow what was said. Where they can't, the next thing that is said brings them along. */
async function pin({ forge, log }: World, known: readonly Incident[]): Promise<void> {
  // What was told comes last, and stands for what was known of the same.
  const incidents = [...new Map(known.map((incident) => [incident.id, incident])).values()];
  const ours = incidents.flatMap(({ issue }) => (issue === undefined ? [] : [issue.number]));
  try {
    await forge.pin(pinsOf(incidents), ours);
  } catch (error) {
    log.warn(`${ISSUES}: the gravest could not be pinned: ${error instanceof Error ? error.message : String(error)}`);
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
  const entries = `${count} ${count === 1 ? "entry" : "entries"}`;
  const subject = count === 0 ? "Record what could not be said yet" : `Record what was said: ${entries}`;
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

/** What became of an incident here, on what stands. */
export function mergedWith(before: Pick<Ledger, "incidents">, incident: Incident): Incident {
  const standing = before.incidents.find(({ id }) => id === incident.id);
  if (standing === undefined) return incident;
  // What we have claimed is ours to settle: it may be given back before its time, which a merge alone would not see.
  const outbox = standing.outbox.map((entry) => {
    const own = entry.state === "pending" ? incident.outbox.find(({ seq }) => seq === entry.seq) : undefined;
    return own?.by === entry.by ? { ...own, event: entry.event } : entry;
  });
  return mergeIncident(incident, { ...standing, outbox });
}

function refusalText(incident: Incident, error: ForgeError): string {
  const remedy = settingFor(error);
  return `${ISSUES}: ${incident.id} could not be told (${error.message})${remedy === undefined ? "; the next run that holds the claim tries again" : `. ${remedy}`}`;
}
