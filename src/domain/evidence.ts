import type { Evidence, Incident } from "./incident.ts";

/** What an incident keeps of its calls: the first ones, which show how it began, and the latest. */
export const EVIDENCE_KEPT = { first: 3, last: 5 } as const;

/** Adds evidence that is not there yet. Answers with the same incident when nothing was added. */
export function addEvidence(incident: Incident, evidence: readonly Evidence[]): Incident {
  const known = new Set(incident.evidence.map((item) => item.t));
  const lastKept = incident.evidence.at(-1)?.t ?? "";
  const news = evidence.filter((item) => item.t >= incident.begin && item.t > lastKept && !known.has(item.t));
  return news.length === 0 ? incident : { ...incident, evidence: trimEvidence([...incident.evidence, ...news]) };
}

/** The first and the last ones, by time, each once. */
export function trimEvidence(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...new Map(evidence.map((item) => [item.t, item])).values()].toSorted((a, b) => (a.t < b.t ? -1 : 1));
  const { first, last } = EVIDENCE_KEPT;
  return sorted.length <= first + last ? sorted : [...sorted.slice(0, first), ...sorted.slice(-last)];
}
