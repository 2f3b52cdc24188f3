import { diagnose as findingsOf, POINTS_AT } from "../domain/diagnosis.ts";
import { assertNever } from "../domain/errors.ts";
import { enIssues } from "../locales/en-issues.ts";
import { codeSpan } from "./markdown.ts";
import type { Finding } from "../domain/diagnosis.ts";
import type { Incident } from "../domain/incident.ts";
import type { Reason } from "../domain/outcome.ts";

export interface DiagnosisStep {
  readonly what: string;
  readonly says: string;
}

const words = enIssues.diagnosis;

/**
 * What a person would check, in that order: official page, key, quota, network, request, support. Where nobody was asked
 * there is nothing of that to check.
 */
export function diagnose(incident: Incident): DiagnosisStep[] {
  if (incident.kind === "certificate" || incident.kind === "models") return [];
  if (incident.kind === "heartbeat") return [{ what: words.sender, says: words.senderSilent }];
  return findingsOf(incident).map((finding) => ({ what: words[finding.check], says: says(finding, incident) }));
}

function says(finding: Finding, incident: Incident): string {
  switch (finding.check) {
    case "page":
      return enIssues.page[incident.corroboration];
    case "key":
      return keyStep(finding);
    case "quota":
      return finding.state === "bad" ? words.quotaBad.replace("{reason}", nameOf(finding)) : words.quotaWell;
    case "network":
      return networkStep(finding);
    case "request":
      return requestStep(finding);
    case "support":
      return finding.state === "well" ? words.supportOwner : words.supportProvider;
    default:
      return assertNever(finding.check);
  }
}

/** That no call was refused holds where none was answered, too. */
function keyStep(finding: Finding): string {
  if (finding.state !== "bad") return words.keyWell;
  return finding.reason === "missing-secret" ? words.keyMissing : words.keyBad.replace("{reason}", nameOf(finding));
}

function networkStep(finding: Finding): string {
  const { state, phase, error } = finding;
  if (state === "well") return words.networkWell;
  if (state === "unknown") return words.requestNone;
  if (finding.reason === "places-disagree") return words.networkPlaces;
  if (phase === undefined) return words.networkBad.replace("{error}", () => error ?? nameOf(finding));
  return words.networkPhase.replace("{phase}", phase).replace("{error}", () => error ?? nameOf(finding));
}

function requestStep(finding: Finding): string {
  if (finding.state === "bad") return words.requestBad.replace("{reason}", nameOf(finding));
  if (finding.reason !== undefined && POINTS_AT[finding.reason] === "answer" && !BY_CONDITION.has(finding.reason))
    return words.requestOther.replace("{reason}", finding.reason);
  if (finding.code === undefined) return words.requestNone;
  const code = finding.code.toString();
  if (finding.state === "unknown") return words.requestAnswer.replace("{code}", codeSpan(code));
  return words.requestWell.replace("{code}", code);
}

/** The evidence shows what did not hold. */
const BY_CONDITION: ReadonlySet<Reason> = new Set(["condition-failed", "unexpected-status"]);

const nameOf = ({ reason, outcome }: Finding): string => reason ?? outcome ?? "";
