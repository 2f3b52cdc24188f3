import type { Evidence, Incident } from "../domain/incident.ts";
import { toMs } from "../domain/instant.ts";
import { isAvailable, type Outcome } from "../domain/outcome.ts";
import type { StateName } from "../locales/index.ts";
import { pageOf, type SiteContext, type SiteIncident } from "./context.ts";
import { callsOf } from "./incident-chart.ts";
import { codesOf, reasonPhrase } from "./phrases.ts";

interface Check {
  readonly n: number;
  readonly name: string;
  readonly glyph: StateName;
  readonly contradicts: boolean;
  readonly result: string;
  readonly text: string;
}

type Seen = Pick<Evidence, "outcome" | "reason" | "code" | "error" | "phase">;
type Finding = Omit<Check, "n" | "name" | "contradicts"> & { readonly contradicts?: boolean };

/** The diagnosis in the order in which a person would check: official page → key → quota → network → request. */
export function incidentChecks(
  context: SiteContext,
  one: SiteIncident,
): { readonly diagnosis: string; readonly checks: readonly Check[] } {
  const { check } = context.locale.incident;
  // Where no failure was kept, the calls of that time answer the questions.
  const { evidence } = one.incident;
  const seen: readonly Seen[] = evidence.length > 0 ? evidence : callsOf(context, one);
  const findings: readonly (readonly [string, Finding])[] = [
    [check.page, pageCheck(context, one)],
    [check.key, keyCheck(context, seen)],
    [check.quota, quotaCheck(context, seen)],
    [check.network, networkCheck(context, seen)],
    [check.request, requestCheck(context, one)],
  ];
  return {
    diagnosis: diagnosisOf(context, one.incident),
    checks: findings.map(([name, finding], index) => ({ contradicts: false, ...finding, n: index + 1, name })),
  };
}

function diagnosisOf({ locale }: SiteContext, { kind, outcome, evidence }: Incident): string {
  const words = locale.incident.diagnosis;
  if (kind === "advisory") return words.advisory;
  if (kind === "configuration") return words.owner;
  if (outcome === "unreachable") return words.network;
  const blame = evidence.at(-1)?.blame;
  if (blame === "provider") return words.provider;
  return blame === "owner" ? words.owner : words.unclear;
}

function pageCheck({ locale }: SiteContext, { incident, facts }: SiteIncident): Finding {
  const { pageResult, pageText } = locale.incident.check;
  const { corroboration } = incident;
  const tones = {
    confirmed: "down",
    unacknowledged: "up",
    advisory: "degraded",
    uncovered: "nodata",
    unread: "nodata",
  } as const;
  const isSilent = corroboration === "unacknowledged";
  return {
    glyph: tones[corroboration],
    contradicts: isSilent,
    result: pageResult[corroboration],
    text: pageText[corroboration](pageOf(facts)),
  };
}

const withOutcome = (seen: readonly Seen[], ...outcomes: readonly Outcome[]): Seen | undefined =>
  seen.find(({ outcome }) => outcomes.includes(outcome));
/** Only an answer can blame key or quota. */
const answered = (seen: readonly Seen[]): Seen | undefined => seen.findLast(({ code }) => code !== undefined);

function keyCheck({ locale }: SiteContext, seen: readonly Seen[]): Finding {
  const { check } = locale.incident;
  const refused = seen.find(
    ({ reason }) => reason === "bad-key" || reason === "no-permission" || reason === "missing-secret",
  );
  if (refused !== undefined)
    return {
      glyph: "down",
      result: check.keyRefused,
      text: check.keyRefusedText(reasonPhrase(locale, refused.outcome, refused.reason)),
    };
  if (answered(seen) === undefined) return { glyph: "nodata", result: check.unknown, text: check.noAnswerText };
  return { glyph: "up", result: check.keyFine, text: check.keyFineText };
}

function quotaCheck({ locale }: SiteContext, seen: readonly Seen[]): Finding {
  const { check } = locale.incident;
  const used = withOutcome(seen, "quota-exhausted", "rate-limited");
  if (used !== undefined)
    return {
      glyph: "limited",
      result: check.quotaUsed,
      text: check.quotaUsedText(reasonPhrase(locale, used.outcome, used.reason)),
    };
  if (answered(seen) === undefined) return { glyph: "nodata", result: check.unknown, text: check.noAnswerText };
  return { glyph: "up", result: check.quotaFine, text: check.quotaFineText };
}

function networkCheck({ locale }: SiteContext, seen: readonly Seen[]): Finding {
  const { check } = locale.incident;
  const unreachable = withOutcome(seen, "unreachable");
  if (unreachable !== undefined) {
    return {
      glyph: "down",
      result: check.networkBad,
      text: check.networkBadText(reasonPhrase(locale, unreachable.outcome, unreachable.reason)),
    };
  }
  const last = answered(seen);
  if (last !== undefined) return { glyph: "up", result: check.networkFine, text: check.networkFineText(codesOf(last)) };
  const late = withOutcome(seen, "timeout");
  if (late?.phase !== undefined)
    return { glyph: "degraded", result: check.networkSlow, text: check.networkSlowText(locale.phase[late.phase]) };
  return { glyph: "nodata", result: check.unknown, text: check.noAnswerText };
}

function requestCheck({ locale, format }: SiteContext, { incident, facts }: SiteIncident): Finding {
  const { check } = locale.incident;
  const refused = incident.evidence.find(({ reason }) => reason === "bad-request" || reason === "model-gone");
  if (refused !== undefined)
    return {
      glyph: "down",
      result: check.requestBad,
      text: check.requestBadText(reasonPhrase(locale, refused.outcome, refused.reason)),
    };
  const before = facts.ledger.samples.findLast(({ t, outcome }) => t < incident.begin && isAvailable(outcome));
  if (before === undefined) return { glyph: "nodata", result: check.unknown, text: check.requestUnknownText };
  return {
    glyph: "up",
    result: check.requestFine,
    text: check.requestFineText(format.timeNear(toMs(before.t), toMs(incident.begin))),
  };
}
