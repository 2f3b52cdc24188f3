import { adviceOf, diagnose as findingsOf, POINTS_AT, type Finding, type Known } from "../domain/diagnosis.ts";
import { assertNever } from "../domain/errors.ts";
import { fill, time, voiceOf, type Voice } from "./fill.ts";
import { isOfNobody } from "./kinds.ts";
import { codeSpan, escapeMarkdown } from "../domain/markdown.ts";
import type { Incident } from "../domain/incident.ts";
import type { Reason } from "../domain/outcome.ts";

export interface DiagnosisStep {
  readonly what: string;
  readonly says: string;
}

type Words = Voice["words"]["diagnosis"];

export interface Diagnosis {
  readonly steps: readonly DiagnosisStep[];
  /** What to do next; absent where nobody was asked. */
  readonly advice?: string;
}

/**
 * What a person would check, in that order: official page, scope, key, quota, network, request, support, each with its
 * fact; and what to do by that. Where nobody was asked there is nothing of that to check.
 */
export function diagnose(incident: Incident, known: Known = {}, voice: Voice = voiceOf()): Diagnosis {
  const { words } = voice;
  if (incident.feed !== undefined) {
    return { steps: [{ what: words.unreadFeed.step, says: feedAdvice(incident, voice) }] };
  }
  if (incident.channel !== undefined) {
    return { steps: [{ what: words.channel.step, says: channelAdvice(incident.channel, voice) }] };
  }
  if (incident.kind === "alert") return { steps: [{ what: words.alert.step, says: words.alert.advice }] };
  if (isOfNobody(incident)) return { steps: [] };
  if (incident.kind === "heartbeat") {
    return { steps: [{ what: words.diagnosis.sender, says: words.diagnosis.senderSilent }] };
  }
  const findings = findingsOf(incident, known);
  return {
    steps: findings.map((finding) => ({ what: words.diagnosis[finding.check], says: says(finding, voice) })),
    advice: words.diagnosis.advice[adviceOf(findings)],
  };
}

/** The id stands within code of ours. */
const channelAdvice = (channel: string, { words }: Voice): string =>
  fill(words.channel.remedy, { id: channel.replaceAll(/[^\w-]/g, "") });

function feedAdvice({ problem }: Incident, { words }: Voice): string {
  const { remedy, otherwise } = words.unreadFeed;
  return problem === undefined ? otherwise : `${remedy[problem]} ${otherwise}`;
}

function says(finding: Finding, voice: Voice): string {
  const words = voice.words.diagnosis;
  switch (finding.check) {
    case "page":
      return pageStep(finding, voice);
    case "scope":
      return scopeStep(finding, voice);
    case "key":
      return keyStep(finding, words);
    case "quota":
      return quotaStep(finding, words);
    case "network":
      return networkStep(finding, words);
    case "request":
      return requestStep(finding, words);
    case "support":
      return supportStep(finding, words);
    default:
      return assertNever(finding.check);
  }
}

function pageStep({ corroboration = "uncovered", published }: Finding, { words }: Voice): string {
  const said = words.page[corroboration];
  return published === undefined ? said : `${said} ${fill(words.diagnosis.pageSince, { time: time(published) })}`;
}

function scopeStep({ others, importance }: Finding, voice: Voice): string {
  const words = voice.words.diagnosis;
  const { failing = [], fine = [] } = others ?? {};
  const parts = [
    ...(failing.length > 0 ? [fill(words.scopeWide, { names: namesText(failing, voice) })] : []),
    ...(fine.length > 0 ? [fill(words.scopeFine, { names: namesText(fine, voice) })] : []),
    ...(failing.length + fine.length === 0 ? [words.scopeUnknown] : []),
    ...(importance === "test" ? [words.scopeTest] : []),
  ];
  return parts.join(" ");
}

/** More names than these say no more than their number. */
const NAMES_SHOWN = 5;

export function namesText(names: readonly string[], { words }: Voice): string {
  const shown = names
    .slice(0, NAMES_SHOWN)
    .map((name) => escapeMarkdown(name))
    .join(", ");
  const more = names.length - NAMES_SHOWN;
  return more > 0 ? fill(words.events.andMore, { names: shown, count: String(more) }) : shown;
}

/** The answer that clears something is its fact; that nothing was refused holds where none came, too. */
const answered = (said: string, { code }: Finding, words: Words): string =>
  code === undefined ? said : `${said} ${fill(words.lastAnswer, { code: codeSpan(code.toString()) })}`;

function quotaStep(finding: Finding, words: Words): string {
  if (finding.state === "bad") return words.quotaBad.replace("{reason}", nameOf(finding));
  return answered(finding.outcome === "rate-limited" ? words.quotaLimited : words.quotaWell, finding, words);
}

function keyStep(finding: Finding, words: Words): string {
  if (finding.state !== "bad") return answered(words.keyWell, finding, words);
  return finding.reason === "missing-secret" ? words.keyMissing : words.keyBad.replace("{reason}", nameOf(finding));
}

function networkStep(finding: Finding, words: Words): string {
  const { state, phase, error } = finding;
  if (state === "well") return answered(words.networkWell, finding, words);
  if (state === "unknown") return words.requestNone;
  if (finding.reason === "places-disagree") return words.networkPlaces;
  if (phase === undefined) return words.networkBad.replace("{error}", () => error ?? nameOf(finding));
  return words.networkPhase.replace("{phase}", phase).replace("{error}", () => error ?? nameOf(finding));
}

function requestStep(finding: Finding, words: Words): string {
  if (finding.state === "bad") return words.requestBad.replace("{reason}", nameOf(finding));
  if (finding.reason !== undefined && POINTS_AT[finding.reason] === "answer" && !BY_CONDITION.has(finding.reason))
    return words.requestOther.replace("{reason}", finding.reason);
  if (finding.passed !== undefined) return fill(words.requestPassed, { time: time(finding.passed) });
  if (finding.code === undefined) return words.requestNone;
  const code = finding.code.toString();
  if (finding.state === "unknown") return words.requestAnswer.replace("{code}", codeSpan(code));
  return words.requestWell.replace("{code}", code);
}

function supportStep({ state }: Finding, words: Words): string {
  if (state === "unknown") return words.supportUnknown;
  return state === "well" ? words.supportOwner : words.supportProvider;
}

/** The evidence shows what did not hold. */
const BY_CONDITION: ReadonlySet<Reason> = new Set(["condition-failed", "unexpected-status"]);

const nameOf = ({ reason, outcome }: Finding): string => reason ?? outcome ?? "";
