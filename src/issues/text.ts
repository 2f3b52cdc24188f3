import { closingView } from "./text-closing.ts";
import { commonView, issueView } from "./body.ts";
import { countOf, levelOf, measuredOf, nameOf, safeUrl } from "./body-common.ts";
import { cutBody, cutTitle, oneLine } from "./body-cut.ts";
import { eventRows, plainReason } from "./text-events.ts";
import { eventsOf } from "../domain/plan.ts";
import { fill, voiceOf, type Voice } from "./fill.ts";
import { certificateValues, isFamily, namesReason, problemOf, titleOf } from "./kinds.ts";
import { renderIssue } from "./templates.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";
import type { IssueSubject } from "./text-subject.ts";
import type { OutboxEntry } from "../domain/outbox.ts";

export type { FamilyMember, GroupView, IssueSubject } from "./text-subject.ts";

export const incidentMarker = (incident: Incident): string => `<!-- uptimeline:incident ${incident.id} -->`;
export const entryMarker = (incident: Incident, entry: OutboxEntry): string =>
  `<!-- uptimeline:entry ${incident.id}#${entry.seq} -->`;

export async function issueTitle(incident: Incident, subject: IssueSubject): Promise<string> {
  const voice = voiceOf(subject.language);
  const name = oneLine(nameOf(incident, subject));
  const reason = isFamily(incident) ? undefined : plainReason(incident, voice);
  const view = {
    title: wholeTitle(incident, subject, voice),
    name,
    kind: voice.shared.kind[incident.kind],
    level: voice.words.level[levelOf(incident, subject)],
    monitor: incident.monitor,
    reason,
    group: subject.group === undefined ? undefined : oneLine(subject.group.name),
    provider: incident.provider === undefined ? undefined : oneLine(incident.provider),
    count: countOf(subject),
  };
  return cutTitle(await renderIssue("title", view, subject.templates)) || cutTitle(view.title);
}

function wholeTitle(incident: Incident, subject: IssueSubject, voice: Voice): string {
  const { words } = voice;
  const title = fill(titleOf(incident, words), {
    name: oneLine(isFamily(incident) || incident.kind === "alert" ? nameOf(incident, subject) : subject.name),
    feed: oneLine(subject.feed?.name ?? incident.feed ?? ""),
    channel: oneLine(incident.channel ?? ""),
    title: oneLine(incident.title ?? subject.name),
    rule: oneLine(incident.title ?? incident.rule ?? ""),
    count: voice.count(countOf(subject)),
    problem: problemOf(incident, words),
    ...certificateValues(incident, words),
  });
  // A title that names the silence has named the reason.
  const reason =
    incident.kind === "alert"
      ? measuredOf(incident).value
      : namesReason(incident)
        ? undefined
        : plainReason(incident, voice);
  return reason === undefined ? title : fill(words.titleWithReason, { title, reason: oneLine(reason) });
}

/** `told` are the events of which the issue is the first word: who else saw it by then is said. */
export async function issueBody(
  incident: Incident,
  subject: IssueSubject,
  told: readonly IncidentEvent[] = [],
): Promise<string> {
  const voice = voiceOf(subject.language);
  const text = await renderIssue("issue", issueView(incident, subject, told, voice), subject.templates);
  return marked(incidentMarker(incident), text, subject, voice);
}

export async function commentBody(incident: Incident, entry: OutboxEntry, subject: IssueSubject): Promise<string> {
  const voice = voiceOf(subject.language);
  const events = eventsOf(incident, entry);
  const common = commonView(incident, subject, voice);
  const view = {
    ...common,
    seq: entry.seq,
    events: eventRows(events, incident, subject, voice),
    // How each of a family is stands where somebody has joined it, or the first of it is well.
    family: events.some(({ what }) => what === "joined" || what === "recovered") ? common.family : [],
  };
  const text = await renderIssue("comment", view, subject.templates);
  return marked(entryMarker(incident, entry), text, subject, voice);
}

/** The closing comment: a short post-mortem. */
export async function closingBody(incident: Incident, entry: OutboxEntry, subject: IssueSubject): Promise<string> {
  const voice = voiceOf(subject.language);
  const text = await renderIssue("closing", closingView(incident, entry, subject, voice), subject.templates);
  return marked(entryMarker(incident, entry), text, subject, voice);
}

/** No template may lose the marker, by which an issue or comment is known again. */
function marked(marker: string, text: string, { pageUrl }: IssueSubject, { words }: Voice): string {
  const url = pageUrl === undefined ? undefined : safeUrl(pageUrl);
  const note = url === undefined ? words.cut : fill(words.cutWithPage, { url });
  // A marker within the text, were it only quoted, would have this taken for another incident's.
  const own = text.replaceAll("<!-- uptimeline:", "<!-\u200b- uptimeline:");
  return cutBody(`${marker}\n${own}\n`, note);
}
