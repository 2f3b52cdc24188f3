import { commonView } from "./body.ts";
import { endOf, isFamily, isOfNobody, recoveryOf } from "./kinds.ts";
import { endOfAll, levelOf, linkText, valuesOf } from "./body-common.ts";
import { eventRows, latenessText } from "./text-events.ts";
import { fill, time, type Voice } from "./fill.ts";
import { objectiveValues } from "./body-budget.ts";
import { codeSpan, escapeMarkdown } from "../domain/markdown.ts";
import { endingOf, LEVELS, type Incident } from "../domain/incident.ts";
import { latenessMs } from "../domain/corroborate.ts";
import { MINUTE_MS, toMs } from "../domain/instant.ts";
import type { IssueSubject } from "./text-subject.ts";
import type { OutboxEntry } from "../domain/outbox.ts";
import type { ClosingView } from "./views.ts";

/** The closing comment: a short post-mortem. */
export function closingView(incident: Incident, entry: OutboxEntry, subject: IssueSubject, voice: Voice): ClosingView {
  const values = valuesOf(incident, subject, voice);
  const events = eventRows(incident.timeline, incident, subject, voice);
  return {
    ...commonView(incident, subject, voice),
    seq: entry.seq,
    closing: fill(closingOf(incident, subject, voice), { ...values, where: whereText(subject) }),
    end: time(endOfAll(incident, subject)),
    duration: values["duration"]!,
    facts: factsOf(incident, subject, voice),
    next: nextSteps(incident, subject, voice),
    // A bar would end a table's cell, in code, too.
    events: events.map(({ t, says }) => ({ t, says: says.replaceAll(/(?<!\\)\|/g, "\\|") })),
  };
}

function closingOf(incident: Incident, subject: IssueSubject, { words: { closing } }: Voice): string {
  if (isElsewhere(incident)) return closing.elsewhere;
  const ending = endingOf(incident);
  const others = (subject.family ?? []).map((one) => endingOf(one.incident));
  if (isFamily(incident)) {
    return [ending, ...others].some((one) => one?.what === "ended") ? closing.familyEnded : closing.family;
  }
  return closing[ending?.what === "ended" ? endOf(incident, ending.why) : recoveryOf(incident)];
}

/** It goes on, and another incident speaks for it: its own issue is closed, and nothing is over. */
const isElsewhere = ({ end, parent }: Incident): boolean => end === undefined && parent !== undefined;

function whereText({ parent }: IssueSubject): string {
  if (parent?.issue !== undefined) return `#${parent.issue}`;
  return parent === undefined ? "" : linkText(escapeMarkdown(parent.name), parent.pageUrl);
}

function factsOf(incident: Incident, subject: IssueSubject, voice: Voice): string[] {
  if (isElsewhere(incident)) return [];
  const facts = isOfNobody(incident)
    ? personFacts(incident, voice)
    : [
        noticedFact(incident, voice),
        pageFact(incident, voice),
        worstFact(incident, subject, voice),
        familyFact(incident, subject, voice),
        ...personFacts(incident, voice),
        ...(isFamily(incident) ? [] : [downtimeFact(incident, subject, voice), budgetFact(incident, subject, voice)]),
      ];
  return facts.filter((fact) => fact !== undefined);
}

function noticedFact(incident: Incident, { words, duration }: Voice): string {
  const mttdMs = toMs(incident.detected) - toMs(incident.begin);
  const begin = time(incident.begin);
  return mttdMs < MINUTE_MS
    ? fill(words.closing.noticedAtOnce, { begin })
    : fill(words.closing.noticed, { begin, mttd: duration(mttdMs) });
}

function pageFact(incident: Incident, voice: Voice): string | undefined {
  const lateMs = latenessMs(incident);
  const { pageLate, pageSilent } = voice.words.closing;
  if (lateMs !== undefined) return fill(pageLate, { lateness: latenessText(lateMs, voice) });
  return incident.corroboration === "unacknowledged" ? pageSilent : undefined;
}

function worstFact(incident: Incident, { family = [] }: IssueSubject, { words }: Voice): string | undefined {
  const all = [incident, ...family.map((one) => one.incident)].flatMap(({ timeline }) => timeline);
  const told = all.flatMap((event) => ("outcome" in event && event.outcome !== undefined ? [event] : []));
  if (told.length === 0) return undefined;
  const seen = new Set([incident.level, ...all.flatMap((event) => ("level" in event ? [event.level] : []))]);
  const worst = LEVELS.findLast((level) => seen.has(level)) ?? incident.level;
  const errors = [...new Set(told.map((event) => codeSpan(event.reason ?? event.outcome!)))].join(", ");
  return fill(words.closing.worst, { level: words.level[worst], errors });
}

const MEMBERS_SHOWN = 12;

/** Who of a family it was, each with its own time. */
function familyFact(incident: Incident, subject: IssueSubject, voice: Voice): string | undefined {
  const { family = [], name } = subject;
  if (family.length === 0) return undefined;
  const { words, duration, count } = voice;
  const members = [{ incident, name }, ...family].map((one) =>
    fill(words.family.lasted, {
      name: escapeMarkdown(one.name),
      duration: duration(toMs(one.incident.end ?? endOfAll(incident, subject)) - toMs(one.incident.begin)),
    }),
  );
  const shown = members.slice(0, MEMBERS_SHOWN).join(", ");
  const more = members.length - MEMBERS_SHOWN;
  const names = more > 0 ? fill(words.events.andMore, { names: shown, count: count(more) }) : shown;
  return fill(words.family.closing, { count: count(members.length), names });
}

/** Who knew of it and when: the first word of each kind. */
function personFacts({ timeline, detected }: Incident, { words, duration }: Voice): string[] {
  const { acknowledged, acknowledgedAtOnce, falseAlarm } = words.closing;
  const knew = timeline.find((event) => event.what === "acknowledged");
  const wrong = timeline.findLast((event) => event.what === "false-alarm");
  const afterMs = knew === undefined ? 0 : toMs(knew.t) - toMs(detected);
  const after = duration(Math.max(0, afterMs));
  return [
    ...(knew === undefined || !("by" in knew)
      ? []
      : [fill(afterMs < MINUTE_MS ? acknowledgedAtOnce : acknowledged, personValues(knew, after))]),
    ...(wrong === undefined || !("by" in wrong) ? [] : [fill(falseAlarm, personValues(wrong, ""))]),
  ];
}

const personValues = ({ by, t }: { readonly by: string; readonly t: string }, after: string) => ({
  by: codeSpan(by),
  time: time(t),
  after,
});

const isFalseAlarm = ({ timeline }: Incident): boolean => timeline.some(({ what }) => what === "false-alarm");

function downtimeFact(incident: Incident, { downtimeMs }: IssueSubject, { words, duration }: Voice) {
  if (downtimeMs === undefined || isFalseAlarm(incident)) return undefined;
  const { downtime, downtimeNone } = words.closing;
  return downtimeMs === 0 ? downtimeNone : fill(downtime, { duration: duration(downtimeMs) });
}

function budgetFact(incident: Incident, { downtimeMs = 0, objective }: IssueSubject, voice: Voice) {
  const budget = objective?.budget;
  if (objective === undefined || budget === undefined || downtimeMs === 0 || isFalseAlarm(incident)) return undefined;
  const { budget: some, budgetGone } = voice.words.closing;
  return fill(budget.leftMs > 0 ? some : budgetGone, {
    share: voice.percent(downtimeMs / budget.budgetMs),
    left: voice.duration(Math.max(0, budget.leftMs)),
    ...objectiveValues(objective, voice),
  });
}

/** From here on the delay is worth a word. */
const LATE_MS = 15 * MINUTE_MS;

/** What is left to do; nothing of what was nobody's calls. */
function nextSteps(incident: Incident, subject: IssueSubject, { words, duration }: Voice): string[] {
  if (isOfNobody(incident) || isElsewhere(incident)) return [];
  const { next } = words.closing;
  if (isFalseAlarm(incident)) return [next.tune];
  const ending = endingOf(incident);
  if (ending?.what === "ended") return ending.why === "unobserved" ? [next.unobserved] : [];
  const mttdMs = toMs(incident.detected) - toMs(incident.begin);
  const isProviders = incident.evidence.some(({ blame }) => blame === "provider");
  const isSilent = incident.corroboration === "unacknowledged" && isProviders && levelOf(incident, subject) !== "info";
  const { budget } = subject.objective ?? {};
  return [
    ...(incident.kind === "configuration" ? [next.ours] : []),
    ...(isSilent ? [next.tellProvider] : []),
    ...(mttdMs >= LATE_MS && incident.kind !== "heartbeat" ? [fill(next.noticedLate, { mttd: duration(mttdMs) })] : []),
    ...(budget !== undefined && budget.leftMs <= 0 ? [next.budgetGone] : []),
  ];
}
