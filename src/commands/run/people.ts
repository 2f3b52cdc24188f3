import { DAY_MS, MINUTE_MS, SECOND_MS, toInstant, toMs, type Instant } from "../../domain/instant.ts";
import { ForgeError } from "../../domain/errors.ts";
import { goesOn } from "../../domain/plan.ts";
import { handlingOf } from "../../domain/handling.ts";
import { isOpen, type Incident, type PersonsWord } from "../../domain/incident.ts";
import { createCommentReader } from "./people-comments.ts";
import { MARKER } from "./marker.ts";
import { monitorsOf } from "./people-words.ts";
import { parseForm, type IssueForm } from "../../domain/issue-form.ts";
import type { Config } from "../../config/config.ts";
import type { Forge, ForgeChange, ForgeEvent, World } from "../../world.ts";
import type { IssuesLook } from "../../domain/state.ts";
import type { Ledger } from "../../domain/ledger.ts";

/** What people with write access said in the issues of our label since the last look. */
export interface People {
  /** By the issue's number, oldest first. */
  readonly words: ReadonlyMap<number, readonly PersonsWord[]>;
  /** Issues made with our forms, and those whose form may have been changed. */
  readonly filed: readonly Filed[];
  /** Issues that a run made and could not record, by the incident's id: they bear its marker, and our own token wrote them. */
  readonly found: ReadonlyMap<string, NonNullable<Incident["issue"]>>;
  /** Absent where not all could be read: the next look begins where this one did. */
  readonly look?: IssuesLook;
}

/** An issue that a person with write access made with one of our forms. */
export interface Filed {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly t: Instant;
  readonly changed: Instant;
  readonly form: IssueForm;
}

type PeopleWorld = Pick<World, "forge" | "clock" | "log">;

/** Lists and what they list are not of one moment: what changed so shortly before is looked at again. */
const OVERLAP_MS = 2 * MINUTE_MS;
/** An answer stands for those after it only when nothing in it is younger: GitHub dates to the second. */
const SETTLED_MS = 60 * SECOND_MS;
/** A repository that never looked begins with a day. */
const FIRST_LOOK_MS = DAY_MS;
/** An older issue that no incident of the last days knows had one, which has ended: it is not made anew. */
const NEW_MS = 2 * DAY_MS;
const PAGE = 100;
const PAGES_MOST = 5;

/**
 * Reads what people did in our issues: one conditional request where nothing has changed, and nothing is answered. Of changed
 * issues the comments since the last look are read, and who closed or opened them where their state is not the incident's. Only
 * the word of whom GitHub's permission endpoint lets write counts; it is asked once a login.
 */
export async function hearPeople(
  world: PeopleWorld,
  { issues: { label }, monitors }: Pick<Config, "issues" | "monitors">,
  ledger: Pick<Ledger, "state" | "incidents">,
): Promise<People | undefined> {
  const words = new Map<number, readonly PersonsWord[]>();
  const filed: Filed[] = [];
  const found = new Map<string, NonNullable<Incident["issue"]>>();
  try {
    const seen = await changesSince(world, label, ledger.state.issues);
    if (seen === undefined) return undefined;
    const reader = createReader(world.forge, seen.from);
    const byIssue = new Map(
      ledger.incidents.flatMap((one) => (one.issue === undefined ? [] : [[one.issue.number, one]])),
    );
    for (const issue of seen.issues) {
      const unrecorded = byIssue.has(issue.number) ? undefined : await reader.unrecorded(issue, ledger.incidents);
      if (unrecorded !== undefined) found.set(unrecorded.id, { number: issue.number, url: issue.url });
      const incident = byIssue.get(issue.number) ?? unrecorded;
      const isNew = incident === undefined && toMs(issue.createdAt) >= world.clock.now() - NEW_MS;
      const form = isNew || (incident && isFiled(incident)) ? await reader.form(issue) : undefined;
      if (form !== undefined) filed.push(form);
      if (form !== undefined && monitorsOf(form.form.about, monitors).length === 0) world.log.warn(aboutNobody(form));
      if (incident === undefined && form === undefined) continue;
      const own = await reader.words(issue, incident, ledger.incidents);
      if (own.length > 0) words.set(issue.number, own);
    }
    return { words, filed, found, look: seen.look };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    // Where issues are off nobody says anything there; who has something to tell says how they are switched on.
    if (error.kind !== "issues-disabled")
      world.log.warn(`What people said in issues could not all be read, and is read by a later run: ${error.message}`);
    return { words, filed, found };
  }
}

const aboutNobody = ({ number, form }: Filed): string =>
  `Issue #${number} names no monitor that is watched (${form.about.join(", ")}): nothing is made of it. Write ids, names, groups or providers of the configuration below "Monitors", or nothing for all`;

const isFiled = ({ kind }: Incident): boolean => kind === "manual" || kind === "maintenance";

interface Seen {
  /** Those that changed since the last look, oldest change first. */
  readonly issues: readonly ForgeChange[];
  /** From when on comments and events are news. */
  readonly from: Instant;
  readonly look: IssuesLook;
}

/** The issues that changed; `undefined` where none did. Of more than a page the rest is asked for from the last one on. */
async function changesSince(
  { forge, clock }: PeopleWorld,
  label: string,
  before: IssuesLook | undefined,
): Promise<Seen | undefined> {
  const first = toInstant(clock.now() - FIRST_LOOK_MS);
  let { since, looked, etag } = before ?? { since: first, looked: first, etag: undefined };
  const from = toInstant(toMs(looked) - OVERLAP_MS);
  const issues = new Map<number, ForgeChange>();
  for (let page = 1; page <= PAGES_MOST; page += 1) {
    const changes = await forge.changes(label, since, etag);
    if (changes.kind === "same") return undefined;
    etag = changes.etag;
    for (const issue of changes.issues) {
      if (issue.updatedAt >= from) issues.set(issue.number, issue);
      if (issue.updatedAt > looked) looked = issue.updatedAt;
    }
    const last = changes.issues.at(-1)?.updatedAt;
    if (changes.issues.length < PAGE || last === undefined || last <= since) break;
    [since, etag] = [last, undefined];
  }
  const isSettled = clock.now() - toMs(looked) >= SETTLED_MS;
  return {
    issues: [...issues.values()],
    from,
    look: { since, looked, ...(isSettled && etag !== undefined && { etag }) },
  };
}

interface Reader {
  form(issue: ForgeChange): Promise<Filed | undefined>;
  words(issue: ForgeChange, incident: Incident | undefined, all: readonly Incident[]): Promise<readonly PersonsWord[]>;
  unrecorded(issue: ForgeChange, incidents: readonly Incident[]): Promise<Incident | undefined>;
}

/** Asks of each login once what it may do, and who we are only where that matters. */
function createReader(forge: Forge, from: Instant): Reader {
  const permissions = new Map<string, Promise<boolean>>();
  let self: Promise<string> | undefined;
  const isOurs = async (login: string): Promise<boolean> => (await (self ??= forge.login())) === login;
  const mayWrite = (login: string): Promise<boolean> => {
    const known = permissions.get(login) ?? forge.permission(login).then((one) => WRITERS.has(one));
    permissions.set(login, known);
    return known;
  };
  const comments = createCommentReader(forge, from, mayWrite);
  const events = async ({ number }: ForgeChange): Promise<PersonsWord[]> => {
    const found: PersonsWord[] = [];
    for (const event of (await forge.events(number)).filter(({ t }) => t >= from)) {
      const word = wordOf(event);
      if (word !== undefined && !(await isOurs(event.by)) && (await mayWrite(event.by))) found.push(word);
    }
    return found;
  };
  return {
    async form(issue) {
      const form = issue.body.includes(MARKER) ? undefined : parseForm(issue.body);
      if (form === undefined || !(await mayWrite(issue.author))) return undefined;
      const { number, url, title, createdAt: t, updatedAt: changed } = issue;
      return { number, url, title, t, changed, form };
    },
    async unrecorded({ body, author }, incidents) {
      const id = OF_INCIDENT.exec(body)?.[1];
      const incident = id === undefined ? undefined : incidents.find((one) => one.id === id && one.issue === undefined);
      return incident !== undefined && (await isOurs(author)) ? incident : undefined;
    },
    async words(issue, incident, all) {
      try {
        const own = [
          ...(await comments(issue, incident)),
          ...(isOtherwise(issue, incident, all) ? await events(issue) : []),
        ];
        return own.toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0));
      } catch (error) {
        // It was deleted or moved between the list and this: there is nothing to hear any more.
        if (error instanceof ForgeError && error.kind === "not-found") return [];
        throw error;
      }
    },
  };
}

const WRITERS: ReadonlySet<string> = new Set(["write", "maintain", "admin"]);
const OF_INCIDENT = new RegExp(`${MARKER}incident (\\S{1,200}) -->`);

/** Whether the issue's state is another than what we know of: somebody has closed or opened it. */
function isOtherwise({ state }: ForgeChange, incident: Incident | undefined, all: readonly Incident[]): boolean {
  if (incident === undefined) return state === "closed";
  const { closedByHand } = handlingOf(incident);
  if (isFiled(incident)) return (state === "open") !== isOpen(incident);
  return goesOn(incident, all) && (state === "closed") !== closedByHand;
}

function wordOf({ what, by, t }: ForgeEvent): PersonsWord | undefined {
  if (what === "closed") return { t, by, what: "acknowledged", how: "closed" };
  return what === "reopened" ? { t, by, what: "taken-up" } : undefined;
}
