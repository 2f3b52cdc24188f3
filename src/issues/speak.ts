import { entryMarker, incidentMarker, closingBody, commentBody, issueBody, issueTitle } from "./text.ts";
import { ForgeError } from "../domain/errors.ts";
import { labelsFor, ownLabels } from "./labels.ts";
import { levelOf } from "./body-common.ts";
import { LostAnswer, makeOnce, refused, unseen } from "./refusal.ts";
import { eventsOf, ISSUES, maySpeak, speakable } from "../domain/plan.ts";
import { MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import type { IssueSubject } from "./text.ts";
import type { Forge, ForgeIssue, IssuePatch, Label, World } from "../world.ts";
import type { Incident } from "../domain/incident.ts";
import type { OutboxEntry } from "../domain/outbox.ts";

/** The longest that one request to GitHub may take; a claim must last longer than this before each write. */
export const REQUEST_DEADLINE_MS = 15_000;
/** Clocks differ: markers are looked for from so long before an entry was made. */
const CLOCK_SKEW_MS = 5 * MINUTE_MS;

export interface SpeakContext {
  /** Whose claims are spoken for. */
  readonly run: string;
  /** The label that marks our issues. */
  readonly mark: string;
  readonly assignees: readonly string[];
  /** Of the incident's monitors. */
  readonly groups: readonly string[];
  /** Whether an issue is locked when it is closed. */
  readonly locks: boolean;
  readonly subject: IssueSubject;
}

/** What became of one entry. */
export interface Spoken {
  readonly incident: Incident;
  /** One for each entry that was said or dropped. */
  readonly said: readonly OutboxEntry[];
  /** The first error; entries behind it stay pending or are dropped with it. */
  readonly error?: ForgeError;
}

/**
 * Says an incident's entries to its issue, in order. An issue or comment is made once: its marker is looked for first, and
 * a request that creates is never repeated blindly. What GitHub refuses for good is dropped with the reason; what it
 * could not do now stays pending for whoever holds the claim next.
 */
export async function speak(
  incident: Incident,
  world: Pick<World, "forge" | "clock">,
  context: SpeakContext,
): Promise<Spoken> {
  let current = incident;
  const said: OutboxEntry[] = [];
  const claimant = () => ({ run: context.run, nowMs: world.clock.now() });
  for (const entry of speakable(incident, claimant(), REQUEST_DEADLINE_MS)) {
    if (entry.to !== ISSUES) continue;
    const outcome = await sayOne(current, entry, world, context);
    if (outcome === undefined) break;
    const known = outcome.issue === undefined ? current : { ...current, issue: outcome.issue };
    current = settleEntry(known, outcome.entry);
    if (outcome.entry.state !== "pending") said.push(outcome.entry);
    if (outcome.error !== undefined) return { incident: current, said, error: outcome.error };
  }
  return { incident: current, said };
}

interface Said {
  readonly entry: OutboxEntry;
  readonly issue?: NonNullable<Incident["issue"]>;
  readonly error?: ForgeError;
}

async function sayOne(
  incident: Incident,
  entry: OutboxEntry,
  world: Pick<World, "forge" | "clock">,
  context: SpeakContext,
): Promise<Said | undefined> {
  try {
    const saying = { forge: world.forge, writing: writingUnder(entry, world, context.run), context };
    if (entry.what === "open") return await sayOpen(incident, entry, saying);
    if (incident.issue === undefined) return { entry: { ...entry, state: "dropped", ref: "no-issue" } };
    return await sayFollowUp(incident, incident.issue, entry, saying);
  } catch (error) {
    if (error instanceof ClaimLost) return undefined;
    if (error instanceof LostAnswer) return { entry: unseen(entry, world.clock.now()), error: error.error };
    if (!(error instanceof ForgeError)) throw error;
    return { entry: await refused(incident, entry, error, world.forge), error };
  }
}

/** The claim would not outlast the next write: somebody else may be speaking by then. */
class ClaimLost extends Error {}

/** Gives the forge for one write, and only while the claim outlasts it. */
type Writing = () => Forge;

function writingUnder(entry: OutboxEntry, world: Pick<World, "forge" | "clock">, run: string): Writing {
  return () => {
    if (!maySpeak(entry, { run, nowMs: world.clock.now() }, REQUEST_DEADLINE_MS)) throw new ClaimLost();
    return world.forge;
  };
}

interface Saying {
  /** For reading. */
  readonly forge: Forge;
  readonly writing: Writing;
  readonly context: SpeakContext;
}

async function sayOpen(incident: Incident, entry: OutboxEntry, saying: Saying): Promise<Said> {
  const { forge, context } = saying;
  const since = toInstant(Math.min(toMs(incident.begin), toMs(entry.made)) - CLOCK_SKEW_MS);
  const marker = incidentMarker(incident);
  const present = await forge.issues(context.mark, since);
  const ours = await ownAmong(present, marker, forge);
  const { number, url } = ours ?? (await create(incident, entry, saying));
  return { entry: { ...entry, state: "done", ref: `#${number}` }, issue: { number, url } };
}

/** Our own with a marker. Anybody may write a marker: who we are is asked once there is one. */
async function ownAmong<One extends { readonly body: string; readonly author: string }>(
  there: readonly One[],
  marker: string,
  forge: Forge,
): Promise<One | undefined> {
  const marked = there.filter(({ body }) => body.includes(marker));
  if (marked.length === 0) return undefined;
  const login = await forge.login();
  return marked.find(({ author }) => author === login);
}

async function create(incident: Incident, entry: OutboxEntry, saying: Saying): Promise<ForgeIssue> {
  const { writing, context } = saying;
  const labels = labelsOf(incident, context);
  await ensure(labels, entry, saying);
  const draft = {
    title: await issueTitle(incident, context.subject),
    body: await issueBody(incident, context.subject, eventsOf(incident, entry)),
    labels: labelsFor(labels, []),
    assignees: context.assignees,
  };
  try {
    return await makeOnce(() => writing().createIssue(draft));
  } catch (error) {
    // Somebody who may not be assigned is a 422, which made nothing: the issue matters more than its assignees.
    if (!(error instanceof ForgeError) || error.kind !== "invalid" || !error.message.includes("assignees")) throw error;
    const others = context.assignees.filter((login) => !error.message.includes(`"${login}"`));
    const assignees = others.length < context.assignees.length ? others : [];
    return makeOnce(() => writing().createIssue({ ...draft, assignees }));
  }
}

export function labelsOf(
  incident: Incident,
  { mark, groups, subject }: Pick<SpeakContext, "mark" | "groups" | "subject">,
): Label[] {
  return ownLabels(incident, { mark, groups, level: levelOf(incident, subject) });
}

/** Makes labels that are missing. A colour is not worth an issue: what GitHub refuses twice goes without. */
async function ensure(labels: readonly Label[], entry: OutboxEntry, { writing }: Saying): Promise<void> {
  try {
    await writing().ensureLabels(labels);
  } catch (error) {
    if (!(error instanceof ForgeError) || error.kind !== "invalid" || entry.tries === undefined) throw error;
  }
}

async function sayFollowUp(
  incident: Incident,
  issue: NonNullable<Incident["issue"]>,
  entry: OutboxEntry,
  saying: Saying,
): Promise<Said> {
  const { forge, writing, context } = saying;
  const { number } = issue;
  const there = await forge.issue(number);
  if (entry.what === "reopen" && context.locks && there.isLocked) await writing().unlock(number);
  const id = await commentOnce(incident, number, entry, saying);
  const patch = await patchOf(incident, entry, there, saying);
  if (patch.labels !== undefined) await ensure(labelsOf(incident, context), entry, saying);
  if (Object.keys(patch).length > 0) await writing().updateIssue(number, patch);
  if (entry.what === "close" && context.locks && !there.isLocked) await writing().lock(number);
  return { entry: { ...entry, state: "done", ref: String(id) } };
}

/** What the issue lacks besides a comment. What stands as it should, by whomever, is left alone. */
async function patchOf(
  incident: Incident,
  entry: OutboxEntry,
  there: ForgeIssue,
  { context }: Saying,
): Promise<IssuePatch> {
  const labels = labelsFor(labelsOf(incident, context), there.labels);
  const title = changesTitle(incident, entry) ? await issueTitle(incident, context.subject) : there.title;
  return {
    ...(sameSet(labels, there.labels) ? {} : { labels }),
    ...(title !== there.title && { title }),
    ...(entry.what === "close" && there.state === "open" && { state: "closed", stateReason: "completed" }),
    ...(entry.what === "reopen" && there.state === "closed" && { state: "open", stateReason: "reopened" }),
  };
}

/**
 * The title follows the level, the days that are left and the family; otherwise it is left as people may have worded it. That of
 * an issue which a person has written is theirs.
 */
function changesTitle(incident: Incident, entry: OutboxEntry): boolean {
  const { kind, window } = incident;
  if (kind === "manual" || window?.source.startsWith("issue:") === true) return false;
  return eventsOf(incident, entry).some(({ what }) => RETITLING.has(what));
}
const RETITLING: ReadonlySet<string> = new Set(["level", "certificate", "joined"]);

/** Posts a comment unless our own one with its marker is there already. */
async function commentOnce(incident: Incident, number: number, entry: OutboxEntry, saying: Saying): Promise<number> {
  const { forge, writing, context } = saying;
  const comments = await forge.comments(number, toInstant(toMs(entry.made) - CLOCK_SKEW_MS));
  const ours = await ownAmong(comments, entryMarker(incident, entry), forge);
  if (ours !== undefined) return ours.id;
  const body =
    entry.what === "close"
      ? await closingBody(incident, entry, context.subject)
      : await commentBody(incident, entry, context.subject);
  return (await makeOnce(() => writing().comment(number, body))).id;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length;
}

function settleEntry(incident: Incident, entry: OutboxEntry): Incident {
  if (incident.outbox.includes(entry)) return incident;
  return { ...incident, outbox: incident.outbox.map((other) => (other.seq === entry.seq ? entry : other)) };
}
