import { enIssues } from "../locales/en-issues.ts";
import { codeSpan } from "./markdown.ts";
import type { Incident } from "../domain/incident.ts";
import type { Reason } from "../domain/outcome.ts";

export interface DiagnosisStep {
  readonly what: string;
  readonly says: string;
}

const KEY: ReadonlySet<Reason> = new Set(["bad-key", "no-permission"]);
const QUOTA: ReadonlySet<Reason> = new Set(["quota-used-up", "no-credit"]);
const REQUEST: ReadonlySet<Reason> = new Set(["bad-request", "model-gone"]);
const ANSWERED_BADLY: ReadonlySet<Reason> = new Set(["condition-failed", "unexpected-status", "content-filtered"]);

/** What a person would check, in that order: official page, key, quota, network, request, support. Drawn from facts alone. */
export function diagnose(incident: Incident): DiagnosisStep[] {
  const words = enIssues.diagnosis;
  return [
    { what: words.page, says: enIssues.page[incident.corroboration] },
    { what: words.key, says: keyStep(incident.reason) },
    { what: words.quota, says: quotaStep(incident.reason) },
    { what: words.network, says: networkStep(incident) },
    { what: words.request, says: requestStep(incident) },
    { what: words.support, says: incident.kind === "configuration" ? words.supportOwner : words.supportProvider },
  ];
}

function keyStep(reason: Reason | undefined): string {
  const words = enIssues.diagnosis;
  if (reason === "missing-secret") return words.keyMissing;
  return reason !== undefined && KEY.has(reason) ? words.keyBad.replace("{reason}", reason) : words.keyWell;
}

function quotaStep(reason: Reason | undefined): string {
  const words = enIssues.diagnosis;
  return reason !== undefined && QUOTA.has(reason) ? words.quotaBad.replace("{reason}", reason) : words.quotaWell;
}

function networkStep(incident: Incident): string {
  const words = enIssues.diagnosis;
  const unanswered = incident.evidence.findLast((item) => item.code === undefined && item.phase !== undefined);
  if (unanswered === undefined) return words.networkWell;
  return words.networkPhase
    .replace("{phase}", unanswered.phase!)
    .replace("{error}", unanswered.error ?? unanswered.outcome);
}

function requestStep(incident: Incident): string {
  const words = enIssues.diagnosis;
  const { reason } = incident;
  if (reason !== undefined && REQUEST.has(reason)) return words.requestBad.replace("{reason}", reason);
  const code = incident.evidence.findLast((item) => item.code !== undefined)?.code?.toString();
  if (code === undefined) return words.requestNone;
  if (reason !== undefined && ANSWERED_BADLY.has(reason)) return words.requestAnswer.replace("{code}", codeSpan(code));
  return words.requestWell.replace("{code}", code);
}
