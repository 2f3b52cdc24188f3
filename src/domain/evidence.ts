import type { Evidence, Incident } from "./incident.ts";

/** What an incident keeps of its calls: the first ones, which show how it began, and the latest that said something new. */
export const EVIDENCE_KEPT = { first: 3, last: 5 } as const;

/**
 * Adds evidence that is not there yet: the first calls, and then those that came to something else than any before, the
 * recovery among them. A call that only repeats what is known would rewrite the incident's file in every run. Answers with
 * the same incident when nothing was added.
 */
export function addEvidence(incident: Incident, evidence: readonly Evidence[]): Incident {
  const lastKept = incident.evidence.at(-1)?.t ?? "";
  const kept = [...incident.evidence];
  for (const item of evidence) {
    if (item.t < incident.begin || item.t <= lastKept) continue;
    if (kept.length < EVIDENCE_KEPT.first || !kept.some((other) => isAlike(other, item))) kept.push(item);
  }
  return kept.length === incident.evidence.length ? incident : { ...incident, evidence: trimEvidence(kept) };
}

function isAlike(a: Evidence, b: Evidence): boolean {
  return a.outcome === b.outcome && a.reason === b.reason && a.code === b.code && a.phase === b.phase;
}

/** The first and the last ones, by time, each once. */
export function trimEvidence(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...new Map(evidence.map((item) => [item.t, item])).values()].toSorted((a, b) => (a.t < b.t ? -1 : 1));
  const { first, last } = EVIDENCE_KEPT;
  return sorted.length <= first + last ? sorted : [...sorted.slice(0, first), ...sorted.slice(-last)];
}
