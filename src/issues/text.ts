import {
  certificateText,
  certificateValues,
  endOf,
  isOfNobody,
  modelsText,
  openingOf,
  problemOf,
  recoveryOf,
  titleOf,
} from "./kinds.ts";
import { diagnose } from "./diagnosis.ts";
import { fill, time } from "./fill.ts";
import { eventsOf } from "../domain/plan.ts";
import { enIssues as words } from "../locales/en-issues.ts";
import { codeSpan, escapeMarkdown, tableCode } from "../domain/markdown.ts";
import { gotText } from "../domain/condition.ts";
import { latenessMs } from "../domain/corroborate.ts";
import { MINUTE_MS, toMs } from "../domain/instant.ts";
import { endingOf, type Evidence, type Incident, type IncidentEvent, type PersonsWord } from "../domain/incident.ts";
import type { OutboxEntry } from "../domain/outbox.ts";
import type { Known } from "../domain/diagnosis.ts";
import { en } from "../locales/en.ts";
import { render } from "../templates.ts";
import { durationText, latencyText } from "../locales/quantities.ts";

/** What the texts need of a monitor and its surroundings. */
export interface IssueSubject {
  readonly name: string;
  /** Host or URL, as far as the monitor publishes it. */
  readonly target?: string | undefined;
  /** The incident's page on the site, if the site has an address. */
  readonly pageUrl?: string | undefined;
  /** Of an incident of a feed. */
  readonly feed?: { readonly name: string; readonly url: string } | undefined;
  /** Names of feeds by id: of whoever else saw it. */
  readonly feedNames?: ReadonlyMap<string, string>;
  /** What is known besides the incident, for its diagnosis. */
  readonly known?: Known;
}

export const incidentMarker = (incident: Incident): string => `<!-- uptimeline:incident ${incident.id} -->`;
export const entryMarker = (incident: Incident, entry: OutboxEntry): string =>
  `<!-- uptimeline:entry ${incident.id}#${entry.seq} -->`;

/** GitHub refuses longer titles with 422. */
const TITLE_LIMIT = 256;

export function issueTitle(incident: Incident, subject: IssueSubject): string {
  const title = fill(titleOf(incident), {
    name: oneLine(subject.name),
    feed: oneLine(subject.feed?.name ?? incident.feed ?? ""),
    problem: problemOf(incident),
    ...certificateValues(incident),
  });
  // A title that names the silence has named the reason.
  const reason = incident.kind === "heartbeat" || incident.feed !== undefined ? undefined : plainReason(incident);
  const whole = reason === undefined ? title : fill(words.titleWithReason, { title, reason });
  return whole.slice(0, TITLE_LIMIT);
}

/** `told` are the events of which the issue is the first word: who else saw it by then is said. */
export async function issueBody(
  incident: Incident,
  subject: IssueSubject,
  told: readonly IncidentEvent[] = [],
): Promise<string> {
  const name = escapeMarkdown(subject.name);
  const begin = time(incident.begin);
  const { steps, advice } = diagnose(incident, subject.known);
  return render("issues/issue", {
    id: incident.id,
    opening: fill(openingOf(incident), {
      name,
      begin,
      reason: reasonText(incident),
      ...feedValues(incident, subject),
      models: modelsText(incident.timeline.findLast((event) => event.what === "models")),
      ...certificateValues(incident),
    }),
    page: isOfNobody(incident) ? undefined : words.page[incident.corroboration],
    others: told
      .filter(({ what }) => what === "witness" || what === "hint")
      .map((event) => eventText(event, incident, subject)),
    level: words.level[incident.level],
    begin,
    detected: time(incident.detected),
    target: subject.target === undefined ? undefined : tableCode(subject.target),
    siteUrl: subject.pageUrl,
    diagnosis: steps.map((step, index) => ({ number: index + 1, ...step })),
    adviceHead: words.diagnosis.head,
    advice,
    evidence: incident.evidence.map(evidenceRow),
  });
}

export function commentBody(incident: Incident, entry: OutboxEntry, subject: IssueSubject): Promise<string> {
  return render("issues/comment", {
    id: incident.id,
    seq: entry.seq,
    events: eventsOf(incident, entry).map((event) => eventRow(event, incident, subject)),
  });
}

/** The closing comment: a short post-mortem. */
export function closingBody(incident: Incident, entry: OutboxEntry, subject: IssueSubject): Promise<string> {
  return render("issues/closing", {
    id: incident.id,
    seq: entry.seq,
    closing: fill(closingOf(incident), {
      name: escapeMarkdown(subject.name),
      ...feedValues(incident, subject),
      end: time(incident.end ?? incident.detected),
      duration: durationText(toMs(incident.end ?? incident.detected) - toMs(incident.begin), en),
    }),
    facts: isOfNobody(incident)
      ? []
      : [noticedFact(incident), pageFact(incident), worstFact(incident)].filter((fact) => fact !== undefined),
    events: incident.timeline.map((event) => eventRow(event, incident, subject)),
  });
}

function closingOf(incident: Incident): string {
  const ending = endingOf(incident);
  return words.closing[ending?.what === "ended" ? endOf(incident, ending.why) : recoveryOf(incident)];
}

function feedValues(incident: Incident, { feed }: IssueSubject): Readonly<Record<string, string>> {
  if (incident.feed === undefined) return {};
  return {
    feed: escapeMarkdown(feed?.name ?? incident.feed),
    url: codeSpan(feed?.url ?? incident.feed),
    problem: problemOf(incident),
  };
}

function noticedFact(incident: Incident): string {
  const mttdMs = toMs(incident.detected) - toMs(incident.begin);
  const begin = time(incident.begin);
  return mttdMs < MINUTE_MS
    ? fill(words.closing.noticedAtOnce, { begin })
    : fill(words.closing.noticed, { begin, mttd: durationText(mttdMs, en) });
}

function pageFact(incident: Incident): string | undefined {
  const lateMs = latenessMs(incident);
  if (lateMs !== undefined) return fill(words.closing.pageLate, { lateness: latenessText(lateMs) });
  return incident.corroboration === "unacknowledged" ? words.closing.pageSilent : undefined;
}

function worstFact(incident: Incident): string | undefined {
  const told = incident.timeline.flatMap((event) => ("outcome" in event && event.outcome !== undefined ? [event] : []));
  if (told.length === 0) return undefined;
  const worst = incident.timeline.some((event) => "level" in event && event.level === "critical")
    ? "critical"
    : incident.level;
  const errors = [...new Set(told.map((event) => codeSpan(event.reason ?? event.outcome!)))].join(", ");
  return fill(words.closing.worst, { level: words.level[worst], errors });
}

function eventRow(event: IncidentEvent, incident: Incident, subject: IssueSubject): { t: string; says: string } {
  return { t: time(event.t), says: eventText(event, incident, subject) };
}

function eventText(event: IncidentEvent, incident: Incident, subject: IssueSubject): string {
  switch (event.what) {
    case "opened":
    case "reopened":
      if (plainReason(event) === undefined) return words.events[`${event.what}Bare`];
      return fill(words.events[event.what], { reason: reasonText(event) });
    case "error":
      return fill(words.events.error, { reason: reasonText(event) });
    case "level":
      return fill(words.events.level, { level: words.level[event.level], reason: reasonText(event) });
    case "page": {
      if (event.corroboration === "advisory") return advisoryText(event.title);
      const lateness = latenessText(latenessMs(incident) ?? 0);
      if (event.title === undefined) return fill(words.events.pageWithoutTitle, { lateness });
      return fill(words.events.page, { lateness, title: escapeMarkdown(event.title) });
    }
    case "witness":
      return witnessText(event, nameOfFeed(event.feed, subject));
    case "hint":
      return hintText(event, nameOfFeed(event.feed, subject));
    case "certificate":
      return certificateText(event);
    case "models":
      return modelsText(event);
    case "joined":
      return fill(words.events.joined, { name: codeSpan(event.monitor) });
    case "planned":
      return fill(words.events.planned, { from: time(event.from), to: time(event.to) });
    case "acknowledged":
    case "taken-up":
    case "muted":
    case "false-alarm":
    case "status":
      return personText(event);
    case "recovered":
      return words.events[recoveryOf(incident)];
    case "ended":
      return words.events[endOf(incident, event.why)];
  }
}

/** What a person said, in our words; their own stand in the issue already. */
function personText(word: PersonsWord): string {
  const by = codeSpan(word.by);
  switch (word.what) {
    case "acknowledged":
      return fill(word.how === "closed" ? words.events.closedByHand : words.events.acknowledged, { by });
    case "taken-up":
      return fill(words.events.takenUp, { by });
    case "muted":
      return fill(words.events.muted, { by, until: time(word.until) });
    case "false-alarm":
      return fill(words.events.falseAlarm, { by });
    case "status":
      return word.text === undefined
        ? `${words.events.status[word.state]}.`
        : `${words.events.status[word.state]}: ${escapeMarkdown(word.text)}`;
  }
}

function advisoryText(title: string | undefined): string {
  const { pageAdvisory, pageAdvisoryWithoutTitle } = words.events;
  return title === undefined ? pageAdvisoryWithoutTitle : fill(pageAdvisory, { title: escapeMarkdown(title) });
}

const nameOfFeed = (feed: string, { feedNames }: IssueSubject): string => escapeMarkdown(feedNames?.get(feed) ?? feed);

function witnessText({ title, uptime }: Extract<IncidentEvent, { what: "witness" }>, feed: string): string {
  const { witness, witnessTrouble, witnessUptime } = words.events;
  const says =
    title === undefined
      ? uptime === undefined
        ? witnessTrouble
        : fill(witnessUptime, { percent: `${Math.floor(uptime * 1_000) / 10} %` })
      : escapeMarkdown(title);
  return fill(witness, { feed, says });
}

function hintText({ count, usual, windowMs }: Extract<IncidentEvent, { what: "hint" }>, feed: string): string {
  return fill(words.events.hint, {
    feed,
    count: String(count),
    usual: String(Math.round(usual * 10) / 10),
    window: durationText(windowMs, en),
  });
}

function latenessText(lateMs: number): string {
  const { late, early, atOnce } = words.lateness;
  if (Math.abs(lateMs) < MINUTE_MS) return atOnce;
  return fill(lateMs > 0 ? late : early, { duration: durationText(Math.abs(lateMs), en) });
}

interface Why {
  readonly outcome?: Evidence["outcome"];
  readonly reason?: NonNullable<Evidence["reason"]>;
}

function plainReason(why: Why): string | undefined {
  if (why.reason !== undefined) return en.reason[why.reason];
  return why.outcome === undefined ? undefined : en.outcome[why.outcome];
}

function reasonText(why: Why): string {
  const phrase = plainReason(why) ?? words.unknownReason;
  return why.reason === undefined ? phrase : `${phrase} (${codeSpan(why.reason)})`;
}

function evidenceRow(evidence: Evidence): Record<string, string> {
  const answer = [evidence.code?.toString(), evidence.error, evidence.requestId]
    .filter((part) => part !== undefined)
    .map(tableCode)
    .join(" ");
  const failed = evidence.conditions.filter((condition) => !condition.holds);
  return {
    t: time(evidence.t, true),
    outcome: evidence.outcome + (evidence.again === undefined ? "" : ` (again: ${evidence.again})`),
    answer: answer || (evidence.phase === undefined ? "–" : tableCode(evidence.phase)),
    latency: evidence.ms === undefined ? "–" : latencyText(evidence.ms, en),
    reason: tableCode(evidence.reason ?? evidence.outcome),
    conditions: failed.map((condition) => `${tableCode(condition.text)}${gotsText(condition.got)}`).join("; ") || "–",
  };
}

function gotsText(got: Readonly<Record<string, string | number | boolean | null>>): string {
  const parts = Object.entries(got).map(([path, value]) => `${path} = ${gotText(value)}`);
  return parts.length === 0 ? "" : ` with ${tableCode(parts.join(", "))}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
