import { allLabels, labelsFor } from "./labels.ts";
import { assertNever, ForgeError } from "../domain/errors.ts";
import {
  closingBody,
  commentBody,
  entryMarker,
  incidentMarker,
  issueBody,
  issueTitle,
  type IssueSubject,
} from "./text.ts";
import { eventsOf, ISSUES, maySpeak, speakable } from "../domain/plan.ts";
import { MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import type { Forge, ForgeIssue, World } from "../world.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";
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
    current = settleEntry({ ...current, ...(outcome.issue !== undefined && { issue: outcome.issue }) }, outcome.entry);
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
    if (!(error instanceof ForgeError)) throw error;
    return { entry: isFinal(error) ? { ...entry, state: "dropped", ref: error.kind } : entry, error };
  }
}

function isFinal(error: ForgeError): boolean {
  switch (error.kind) {
    case "not-found":
    case "invalid":
      return true;
    // A setting may be switched on within the day that an entry lives.
    case "issues-disabled":
    case "forbidden":
    case "rate-limited":
    case "unavailable":
      return false;
    default:
      return assertNever(error.kind);
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
  const login = await forge.login();
  const present = await forge.issues(context.mark, since);
  const ours = present.find((issue) => issue.author === login && issue.body.includes(marker));
  const { number, url } = ours ?? (await create(incident, entry, saying));
  return { entry: { ...entry, state: "done", ref: `#${number}` }, issue: { number, url } };
}

async function create(incident: Incident, entry: OutboxEntry, { writing, context }: Saying): Promise<ForgeIssue> {
  await writing().ensureLabels(allLabels(context.mark));
  const draft = {
    title: await issueTitle(incident, context.subject),
    body: await issueBody(incident, context.subject, eventsOf(incident, entry)),
    labels: labelsFor(incident, context.mark, []),
    assignees: context.assignees,
  };
  try {
    return await writing().createIssue(draft);
  } catch (error) {
    // An assignee who may not be assigned is a 422, which made nothing: the issue matters more than its assignees.
    if (!(error instanceof ForgeError) || error.kind !== "invalid" || context.assignees.length === 0) throw error;
    return writing().createIssue({ ...draft, assignees: [] });
  }
}

async function sayFollowUp(
  incident: Incident,
  issue: NonNullable<Incident["issue"]>,
  entry: OutboxEntry,
  saying: Saying,
): Promise<Said> {
  const { forge, writing, context } = saying;
  const id = await commentOnce(incident, issue.number, entry, saying);
  const there = await forge.issue(issue.number);
  const labels = labelsFor(incident, context.mark, there.labels);
  // The title follows the level, the days that are left and who has joined; otherwise it is left as people may have worded it.
  const changesTitle = eventsOf(incident, entry).some(({ what }) => RETITLES.has(what));
  const title = changesTitle ? await issueTitle(incident, context.subject) : undefined;
  await writing().updateIssue(issue.number, {
    ...(sameSet(labels, there.labels) ? {} : { labels }),
    ...(title !== undefined && { title }),
    ...(entry.what === "close" && { state: "closed", stateReason: "completed" }),
    ...(entry.what === "reopen" && { state: "open", stateReason: "reopened" }),
  });
  return { entry: { ...entry, state: "done", ref: String(id) } };
}

const RETITLES: ReadonlySet<IncidentEvent["what"]> = new Set(["level", "certificate", "joined"]);

/** Posts a comment unless our own one with its marker is there already. */
async function commentOnce(incident: Incident, number: number, entry: OutboxEntry, saying: Saying): Promise<number> {
  const { forge, writing, context } = saying;
  const marker = entryMarker(incident, entry);
  const login = await forge.login();
  const comments = await forge.comments(number, toInstant(toMs(entry.made) - CLOCK_SKEW_MS));
  const ours = comments.find((comment) => comment.author === login && comment.body.includes(marker));
  if (ours !== undefined) return ours.id;
  const body =
    entry.what === "close"
      ? await closingBody(incident, entry, context.subject)
      : await commentBody(incident, entry, context.subject);
  return (await writing().comment(number, body)).id;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length;
}

function settleEntry(incident: Incident, entry: OutboxEntry): Incident {
  return { ...incident, outbox: incident.outbox.map((other) => (other.seq === entry.seq ? entry : other)) };
}
