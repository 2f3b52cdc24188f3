import { incidentId } from "../../domain/correlate.ts";
import { isOpen, type Incident, type IncidentEvent, type PersonsWord } from "../../domain/incident.ts";
import { goesOn, ISSUES } from "../../domain/plan.ts";
import { COMMENTS_KEPT } from "../../domain/issue-comment.ts";
import { plainWords } from "../../domain/issue-command.ts";
import { SECOND_MS, toInstant, toMs } from "../../domain/instant.ts";
import type { Config } from "../../config/config.ts";
import type { Filed, People } from "./people.ts";
import type { OutboxEntry } from "../../domain/outbox.ts";
import type { IssueForm } from "../../domain/issue-form.ts";

const TITLE_MOST = 200;

/**
 * The incidents as people's words leave them, those that they have filed among them. What is known already changes nothing, so that two
 * runs that read the same come to the same.
 */
export function withPeople(
  { monitors }: Pick<Config, "monitors">,
  incidents: readonly Incident[],
  people: People | undefined,
): readonly Incident[] {
  if (people === undefined) return incidents;
  const recorded =
    people.found.size === 0 ? incidents : incidents.map((one) => withIssue(one, people.found.get(one.id)));
  const filed = people.filed.reduce((known, one) => withFiled(known, one, monitors), recorded);
  if (people.words.size === 0) return filed;
  return filed.map((incident) => {
    const words = incident.issue === undefined ? undefined : people.words.get(incident.issue.number);
    return words?.reduce((told, word) => heard(told, word, filed), incident) ?? incident;
  });
}

/** What is recorded is the authority; with it is said what was to open it. */
function withIssue(incident: Incident, issue: Incident["issue"]): Incident {
  if (incident.issue !== undefined || issue === undefined) return incident;
  const outbox = incident.outbox.map((entry): OutboxEntry =>
    entry.to === ISSUES && entry.what === "open" && entry.state === "pending"
      ? { ...entry, state: "done", ref: `#${issue.number}` }
      : entry,
  );
  return { ...incident, issue, outbox };
}

/** One word as an event of the incident, with what follows from it. */
function heard(incident: Incident, word: PersonsWord, all: readonly Incident[]): Incident {
  const { timeline, imported } = incident;
  if (word.what === "comment") return imported === undefined ? wrote(incident, word) : incident;
  const isKnown = timeline.some((event) => event.t === word.t && event.what === word.what && event.by === word.by);
  if (isKnown || imported !== undefined) return incident;
  return isOfPerson(incident) ? moved(incident, word) : handled(incident, word, all);
}

/** A comment stands as its author last left it, in the place where it was first heard; it changes nothing else. */
function wrote(incident: Incident, word: Extract<PersonsWord, { what: "comment" }>): Incident {
  const { timeline } = incident;
  const place = timeline.findIndex((event) => event.what === "comment" && event.id === word.id);
  const known = timeline[place];
  if (known?.what === "comment")
    return (known.edited ?? "") < (word.edited ?? "")
      ? { ...incident, timeline: timeline.with(place, word) }
      : incident;
  const count = timeline.filter(({ what }) => what === "comment").length;
  return word.text === "" || count >= COMMENTS_KEPT ? incident : told(incident, word);
}

const isOfPerson = ({ kind }: Incident): boolean => kind === "manual" || kind === "maintenance";

const told = (incident: Incident, ...events: IncidentEvent[]): Incident => ({
  ...incident,
  timeline: [...incident.timeline, ...events],
});

/** What monitors saw is not ended by a word. Once it is over only a false alarm is news. */
function handled(incident: Incident, word: PersonsWord, all: readonly Incident[]): Incident {
  const isOver = incident.end !== undefined && word.t >= incident.end && !goesOn(incident, all);
  if (isOver && word.what !== "false-alarm") return incident;
  if (word.what === "status" && word.state === "resolved") return incident;
  return told(incident, word);
}

/** What a person has told ends by a person's word, and goes on by one. */
function moved(incident: Incident, word: PersonsWord): Incident {
  const { t } = word;
  const ends =
    word.what === "status" ? word.state === "resolved" : word.what === "acknowledged" && word.how === "closed";
  const goesOn = word.what === "taken-up" || (word.what === "status" && word.state !== "resolved");
  if (ends && isOpen(incident)) {
    // Called off before it began, it lasted no time.
    const begin = incident.begin < t ? incident.begin : t;
    return { ...told(incident, word, { t, what: "recovered" }), begin, end: t };
  }
  if (goesOn && !isOpen(incident)) {
    const { end: _, ...rest } = incident;
    return told(rest, word, { t, what: "reopened", level: incident.level });
  }
  return told(incident, word);
}

/** An issue that a person filed is an incident whose issue is that very one. */
function withFiled(incidents: readonly Incident[], filed: Filed, monitors: Config["monitors"]): readonly Incident[] {
  const known = incidents.find(({ issue }) => issue?.number === filed.number);
  if (known !== undefined) {
    const changed = withForm(known, filed);
    return changed === known ? incidents : incidents.map((one) => (one === known ? changed : one));
  }
  const about = monitorsOf(filed.form.about, monitors);
  const [first] = about;
  if (first === undefined) return incidents;
  return [...incidents, begun(filed, first, about, new Set(incidents.map(({ id }) => id)))];
}

function begun(filed: Filed, monitor: string, monitors: readonly string[], taken: ReadonlySet<string>): Incident {
  const { number, url, t, form } = filed;
  const title = plainWords(filed.title, TITLE_MOST) ?? `#${number}`;
  const own = form.kind === "manual" ? manualOf(filed, form) : maintenanceOf(filed, form);
  const said = {
    what: "open",
    to: ISSUES,
    event: 0,
    state: "done",
    by: "",
    until: t,
    made: t,
    ref: `#${number}`,
  } as const;
  let idMs = toMs(own.begin);
  while (taken.has(incidentId(toInstant(idMs), monitor, form.kind))) idMs += SECOND_MS;
  return {
    v: 1,
    id: incidentId(toInstant(idMs), monitor, form.kind),
    monitor,
    monitors,
    title,
    detected: t,
    corroboration: "uncovered",
    evidence: [],
    ...own,
    issue: { number, url },
    outbox: [{ seq: 1, ...said }],
  };
}

type Own = Pick<Incident, "kind" | "level" | "begin" | "timeline" | "window">;

function manualOf({ t }: Filed, { level }: Extract<IssueForm, { kind: "manual" }>): Own {
  return { kind: "manual", level, begin: t, timeline: [{ t, what: "opened", level }] };
}

function maintenanceOf(filed: Filed, form: Extract<IssueForm, { kind: "maintenance" }>): Own {
  const { from, to } = form;
  return {
    kind: "maintenance",
    level: "info",
    begin: from,
    timeline: [{ t: filed.t, what: "planned", from, to }],
    window: windowOf(filed, form),
  };
}

const windowOf = ({ number }: Filed, { from, to, expect }: Extract<IssueForm, { kind: "maintenance" }>) => ({
  source: `issue:${number}`,
  from,
  to,
  expect,
});

/** The form as it was edited: another level, another time. A maintenance that has begun keeps its begin. */
function withForm(incident: Incident, filed: Filed): Incident {
  const { form, changed: t } = filed;
  if (!isOpen(incident) || form.kind !== incident.kind) return incident;
  if (form.kind === "manual") {
    if (form.level === incident.level) return incident;
    return { ...told(incident, { t, what: "level", level: form.level }), level: form.level };
  }
  const { window } = incident;
  const { from, to } = form;
  if (window?.from === from && window.to === to && window.expect === form.expect) return incident;
  const hasBegun = incident.timeline.some(({ what }) => what === "opened");
  const planned = { t, what: "planned", from, to } as const;
  const moves = window?.from !== from || window.to !== to;
  return {
    ...(moves ? told(incident, planned) : incident),
    ...(!hasBegun && { begin: from }),
    window: windowOf(filed, form),
  };
}

/** By id, name, group or provider; all of them where nobody is named. */
export function monitorsOf(about: readonly string[], monitors: Config["monitors"]): readonly string[] {
  if (about.length === 0) return monitors.map(({ id }) => id);
  const wanted = new Set(about.map((name) => name.toLowerCase()));
  const isMeant = ({ id, name, group, provider }: Config["monitors"][number]): boolean =>
    [id, name, group, provider].some((one) => one !== undefined && wanted.has(one.toLowerCase()));
  return monitors.filter(isMeant).map(({ id }) => id);
}
