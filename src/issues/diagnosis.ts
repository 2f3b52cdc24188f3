import { adviceOf, diagnose as findingsOf, POINTS_AT, type Finding, type Known } from "../domain/diagnosis.ts";
import { assertNever } from "../domain/errors.ts";
import { enIssues } from "../locales/en-issues.ts";
import { fill, time } from "./fill.ts";
import { codeSpan, escapeMarkdown } from "../domain/markdown.ts";
import type { Incident } from "../domain/incident.ts";
import type { Reason } from "../domain/outcome.ts";

export interface DiagnosisStep {
  readonly what: string;
  readonly says: string;
}

const words = enIssues.diagnosis;

export interface Diagnosis {
  readonly steps: readonly DiagnosisStep[];
  /** What to do next; absent where nobody was asked. */
  readonly advice?: string;
}

/**
 * What a person would check, in that order: official page, scope, key, quota, network, request, support, each with its
 * fact; and what to do by that. Where nobody was asked there is nothing of that to check.
 */
export function diagnose(incident: Incident, known: Known = {}): Diagnosis {
  if (incident.feed !== undefined) {
    return { steps: [{ what: enIssues.unreadFeed.step, says: feedAdvice(incident) }] };
  }
  if (incident.kind === "certificate" || incident.kind === "models") return { steps: [] };
  if (incident.kind === "heartbeat") return { steps: [{ what: words.sender, says: words.senderSilent }] };
  const findings = findingsOf(incident, known);
  return {
    steps: findings.map((finding) => ({ what: words[finding.check], says: says(finding) })),
    advice: words.advice[adviceOf(findings)],
  };
}

function feedAdvice({ problem }: Incident): string {
  const { remedy, otherwise } = enIssues.unreadFeed;
  return problem === undefined ? otherwise : `${remedy[problem]} ${otherwise}`;
}

function says(finding: Finding): string {
  switch (finding.check) {
    case "page":
      return pageStep(finding);
    case "scope":
      return scopeStep(finding);
    case "key":
      return keyStep(finding);
    case "quota":
      return quotaStep(finding);
    case "network":
      return networkStep(finding);
    case "request":
      return requestStep(finding);
    case "support":
      return supportStep(finding);
    default:
      return assertNever(finding.check);
  }
}

function pageStep({ corroboration = "uncovered", published }: Finding): string {
  const said = enIssues.page[corroboration];
  return published === undefined ? said : `${said} ${fill(words.pageSince, { time: time(published) })}`;
}

function scopeStep({ others, importance }: Finding): string {
  const { failing = [], fine = [] } = others ?? {};
  const parts = [
    ...(failing.length > 0 ? [fill(words.scopeWide, { names: namesText(failing) })] : []),
    ...(fine.length > 0 ? [fill(words.scopeFine, { names: namesText(fine) })] : []),
    ...(failing.length + fine.length === 0 ? [words.scopeUnknown] : []),
    ...(importance === "test" ? [words.scopeTest] : []),
  ];
  return parts.join(" ");
}

/** More names than these say no more than their number. */
const NAMES_SHOWN = 5;

function namesText(names: readonly string[]): string {
  const shown = names
    .slice(0, NAMES_SHOWN)
    .map((name) => escapeMarkdown(name))
    .join(", ");
  const more = names.length - NAMES_SHOWN;
  return more > 0 ? fill(enIssues.events.andMore, { names: shown, count: String(more) }) : shown;
}

/** The answer that clears something is its fact; that nothing was refused holds where none came, too. */
const answered = (said: string, { code }: Finding): string =>
  code === undefined ? said : `${said} ${fill(words.lastAnswer, { code: codeSpan(code.toString()) })}`;

function quotaStep(finding: Finding): string {
  if (finding.state === "bad") return words.quotaBad.replace("{reason}", nameOf(finding));
  return answered(finding.outcome === "rate-limited" ? words.quotaLimited : words.quotaWell, finding);
}

function keyStep(finding: Finding): string {
  if (finding.state !== "bad") return answered(words.keyWell, finding);
  return finding.reason === "missing-secret" ? words.keyMissing : words.keyBad.replace("{reason}", nameOf(finding));
}

function networkStep(finding: Finding): string {
  const { state, phase, error } = finding;
  if (state === "well") return answered(words.networkWell, finding);
  if (state === "unknown") return words.requestNone;
  if (finding.reason === "places-disagree") return words.networkPlaces;
  if (phase === undefined) return words.networkBad.replace("{error}", () => error ?? nameOf(finding));
  return words.networkPhase.replace("{phase}", phase).replace("{error}", () => error ?? nameOf(finding));
}

function requestStep(finding: Finding): string {
  if (finding.state === "bad") return words.requestBad.replace("{reason}", nameOf(finding));
  if (finding.reason !== undefined && POINTS_AT[finding.reason] === "answer" && !BY_CONDITION.has(finding.reason))
    return words.requestOther.replace("{reason}", finding.reason);
  if (finding.passed !== undefined) return fill(words.requestPassed, { time: time(finding.passed) });
  if (finding.code === undefined) return words.requestNone;
  const code = finding.code.toString();
  if (finding.state === "unknown") return words.requestAnswer.replace("{code}", codeSpan(code));
  return words.requestWell.replace("{code}", code);
}

function supportStep({ state }: Finding): string {
  if (state === "unknown") return words.supportUnknown;
  return state === "well" ? words.supportOwner : words.supportProvider;
}

/** The evidence shows what did not hold. */
const BY_CONDITION: ReadonlySet<Reason> = new Set(["condition-failed", "unexpected-status"]);

const nameOf = ({ reason, outcome }: Finding): string => reason ?? outcome ?? "";
