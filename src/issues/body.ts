import { budgetText } from "./body-budget.ts";
import { diagnose, namesText } from "./diagnosis.ts";
import { errorRows, evidenceRow } from "./body-evidence.ts";
import { eventText, measuredText, nameOfMonitor } from "./text-events.ts";
import { fill, time, type Voice } from "./fill.ts";
import { isFamily, isOfNobody, openingOf } from "./kinds.ts";
import { latencyView } from "./body-latency.ts";
import { levelOf, linkText, measuredOf, membersOf, nameOf, safeUrl, valuesOf } from "./body-common.ts";
import { codeSpan, escapeMarkdown, tableCode } from "../domain/markdown.ts";
import { MINUTE_MS, toMs } from "../domain/instant.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";
import type { IssueSubject } from "./text-subject.ts";
import type { FactView, IssueView } from "./views.ts";

/** What the body of an issue says; `told` are the events of which it is the first word. */
export function issueView(
  incident: Incident,
  subject: IssueSubject,
  told: readonly IncidentEvent[],
  voice: Voice,
): IssueView {
  const { words } = voice;
  const values = valuesOf(incident, subject, voice);
  const { steps, advice } = diagnose(incident, subject.known, voice);
  const isOfCalls = !isOfNobody(incident);
  return {
    ...commonView(incident, subject, voice),
    opening: openingText(incident, values, voice),
    page: isOfCalls && incident.kind !== "advisory" ? words.page[incident.corroboration] : undefined,
    others: told
      .filter(({ what }) => what === "witness" || what === "hint")
      .map((event) => eventText(event, incident, subject, voice)),
    facts: factsOf(incident, subject, voice),
    detected: time(incident.detected),
    target: subject.target === undefined ? undefined : tableCode(subject.target),
    adviceHead: words.diagnosis.head,
    advice,
    latency: hasLatency(incident)
      ? latencyView(subject.calls ?? [], { name: escapeMarkdown(subject.name), begin: incident.begin }, voice)
      : undefined,
    affected: isOfCalls && !isFamily(incident) ? affectedTexts(subject, voice) : [],
    diagnosis: steps.map((step, index) => ({ number: index + 1, ...step })),
    errors: isOfCalls ? errorRows(subject.calls ?? [], incident.begin, voice) : [],
    evidence: incident.evidence.map((one) => evidenceRow(one, voice)),
    commands: commandsText(incident, voice),
  };
}

/** What a person may say; planned work ends by its plan. */
function commandsText({ kind }: Incident, { words: { commands } }: Voice): string | undefined {
  if (kind === "maintenance") return undefined;
  return kind === "manual" ? commands.manual : commands.usual;
}

/** Of a heartbeat there are reports, and no calls that took a time. */
const hasLatency = (incident: Incident): boolean =>
  incident.kind === "alert" || (!isOfNobody(incident) && incident.kind !== "heartbeat");

/** What all templates but that of the title are given. */
export function commonView(incident: Incident, subject: IssueSubject, voice: Voice) {
  const { words, shared } = voice;
  return {
    id: incident.id,
    monitor: codeSpan(incident.monitor),
    name: escapeMarkdown(nameOf(incident, subject)),
    kind: shared.kind[incident.kind],
    level: words.level[levelOf(incident, subject)],
    begin: time(incident.begin),
    siteUrl: subject.pageUrl === undefined ? undefined : safeUrl(subject.pageUrl),
    heads: words.heads,
    familyHead: words.family.head,
    family: membersOf(incident, subject, voice),
  };
}

function openingText(incident: Incident, values: Readonly<Record<string, string>>, { words }: Voice): string {
  const opening = fill(openingOf(incident, words), values);
  const last = incident.timeline.findLast((event) => event.what === "status");
  if (incident.kind === "manual" && last?.what === "status") {
    const said = last.text === undefined ? "" : ` ${escapeMarkdown(last.text, 2_000)}`;
    return `${opening}\n\n${words.events.status[last.state]}.${said}`;
  }
  if (incident.window === undefined) return opening;
  const { expects, overrun } = words.maintenance;
  const more =
    incident.kind === "maintenance" ? expects[incident.window.expect] : fill(overrun, { to: time(incident.window.to) });
  return `${opening} ${more}`;
}

/** The table on top: what, since when, level, the official page, what is left. */
function factsOf(incident: Incident, subject: IssueSubject, voice: Voice): FactView[] {
  const { heads } = voice.words;
  // What is counted of one monitor says nothing of several.
  const isOfOne = !isOfNobody(incident) && !isFamily(incident);
  const facts: readonly (FactView | undefined)[] = [
    incident.kind === "maintenance"
      ? undefined
      : { label: heads.level, value: voice.words.level[levelOf(incident, subject)] },
    ...(incident.kind === "maintenance" ? plannedFacts(incident, voice) : beganFacts(incident, voice)),
    ...measuredFacts(incident, voice),
    monitorsFact(incident, subject, voice),
    optional(heads.inRow, isOfOne ? inRowText(subject, voice) : undefined),
    optional(heads.page, isOfNobody(incident) ? undefined : pageText(incident, subject, voice)),
    optional(heads.target, isOfMany(incident) || subject.target === undefined ? undefined : tableCode(subject.target)),
    optional(
      heads.budget,
      isOfOne && subject.objective !== undefined ? budgetText(subject.objective, voice) : undefined,
    ),
    optional(heads.site, subject.pageUrl === undefined ? undefined : linkText(heads.siteLink, subject.pageUrl)),
  ];
  return facts.filter((fact) => fact !== undefined);
}

const isOfMany = (incident: Incident): boolean => isFamily(incident) || (incident.monitors?.length ?? 0) > 1;

const optional = (label: string, value: string | undefined): FactView | undefined =>
  value === undefined ? undefined : { label, value };

function beganFacts(incident: Incident, { words: { heads, facts }, duration }: Voice): FactView[] {
  const afterMs = toMs(incident.detected) - toMs(incident.begin);
  const detected = time(incident.detected);
  const noticed =
    afterMs < MINUTE_MS ? detected : fill(facts.noticedAfter, { time: detected, after: duration(afterMs) });
  return [
    { label: heads.began, value: time(incident.begin) },
    { label: heads.noticed, value: noticed },
  ];
}

function plannedFacts({ window }: Incident, { words: { maintenance } }: Voice): FactView[] {
  if (window === undefined) return [];
  return [
    { label: maintenance.from, value: time(window.from) },
    { label: maintenance.to, value: time(window.to) },
  ];
}

function measuredFacts(incident: Incident, voice: Voice): FactView[] {
  const { value, limit } = measuredOf(incident);
  const { rule, measured } = voice.words.alert;
  return [
    ...(value === undefined ? [] : [{ label: measured, value: inTable(measuredText({ value }, voice)) }]),
    ...(limit === undefined ? [] : [{ label: rule, value: tableCode(limit) }]),
  ];
}

const inTable = (text: string): string => text.replaceAll(/(?<!\\)\|/g, "\\|");

/** Of a plan or a word of a person: which monitors it is about. */
function monitorsFact({ monitors = [], kind }: Incident, subject: IssueSubject, voice: Voice): FactView | undefined {
  if (monitors.length === 0 || (monitors.length === 1 && kind === "alert")) return undefined;
  const { andMore } = voice.words.events;
  const shown = monitors.slice(0, NAMES_SHOWN).map((monitor) => inTable(nameOfMonitor(monitor, subject)));
  const more = monitors.length - shown.length;
  const names = shown.join(", ");
  const value = more > 0 ? fill(andMore, { names, count: voice.count(more) }) : names;
  return { label: voice.words.maintenance.monitors, value };
}

const NAMES_SHOWN = 20;

const inRowText = ({ failuresInRow = 0 }: IssueSubject, { count }: Voice): string | undefined =>
  failuresInRow > 1 ? count(failuresInRow) : undefined;

/** What the official page says, with its own title and a link to where it says so. */
function pageText(incident: Incident, { page, feedNames }: IssueSubject, { words }: Voice): string | undefined {
  const { corroboration, pageFeed, pageUrl, timeline } = incident;
  if (corroboration === "uncovered") return undefined;
  const name = (pageFeed === undefined ? undefined : feedNames?.get(pageFeed)) ?? page?.name ?? words.heads.page;
  const word = timeline.findLast((event) => event.what === "page");
  const title = word?.what === "page" ? word.title : undefined;
  const values = {
    page: linkText(escapeMarkdown(name), pageUrl ?? page?.url),
    says: words.pageShort[corroboration],
    title: title === undefined ? "" : escapeMarkdown(title),
  };
  return fill(title === undefined ? words.facts.official : words.facts.officialTitled, values);
}

function affectedTexts({ group }: IssueSubject, voice: Voice): string[] {
  if (group === undefined) return [];
  const { failing, fine, unknown, alone } = voice.words.affected;
  const values = (names: readonly string[]) => ({
    group: escapeMarkdown(group.name),
    names: namesText(names, voice),
  });
  return [
    ...(group.failing.length > 0 ? [fill(failing, values(group.failing))] : []),
    ...(group.failing.length === 0 && group.fine.length > 0 ? [fill(alone, values([]))] : []),
    ...(group.fine.length > 0 ? [fill(fine, values(group.fine))] : []),
    ...(group.unknown.length > 0 ? [fill(unknown, values(group.unknown))] : []),
  ];
}
