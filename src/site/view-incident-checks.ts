import { adviceOf, diagnose, type Finding } from "../domain/diagnosis.ts";
import type { Incident } from "../domain/incident.ts";
import { toMs } from "../domain/instant.ts";
import { othersOf, type Others } from "../domain/scope.ts";
import type { StateName } from "../locales/index.ts";
import { hasPassed, passedBefore } from "./call-times.ts";
import { pageOfIncident, type SiteContext, type SiteIncident } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { callsOf } from "./incident-chart.ts";
import { incidentsMeanwhile, metByUs } from "./incident-index.ts";
import { isOfVerdict } from "./incident-kinds.ts";
import { outsideText } from "./outside.ts";
import { codesOf, reasonPhrase } from "./phrases.ts";

interface Check {
  readonly n: number;
  readonly name: string;
  readonly glyph: StateName;
  readonly contradicts: boolean;
  readonly result: string;
  readonly text: string;
}

type Words = Omit<Check, "n" | "name" | "contradicts"> & {
  readonly contradicts?: boolean;
};

/** The domain's diagnosis in words. Where no failure was kept, the calls of that time answer the questions. */
export function incidentChecks(
  context: SiteContext,
  one: SiteIncident,
): { readonly diagnosis: string; readonly checks: readonly Check[]; readonly advice?: string } {
  const { check, advice } = context.locale.incident;
  const { incident, facts } = one;
  const passed = passedBefore(facts, incident.begin);
  const known = {
    calls: callsOf(context, one),
    ...(passed !== undefined && { passed }),
    others: othersIn(context, one),
    ...(facts.monitor.importance !== undefined && { importance: facts.monitor.importance }),
  };
  const findings = diagnose(incident, known);
  const [, scope, key, quota, network, request, support] = findings;
  const ofCalls = [key, quota, network, request, support];
  const shown: readonly (readonly [string, Words])[] = [
    // Of what our key or our request is to blame for, no page is asked.
    ...(isOfVerdict(incident) || incident.kind === "advisory" ? [[check.page, pageWords(context, one)] as const] : []),
    // Most monitors have no others: that nothing is known of them is worth no line.
    ...(scope!.state === "unknown" && scope!.importance !== "test"
      ? []
      : [[check.scope, scopeWords(context, scope!)] as const]),
    // Where no call says anything, that is said once, by the empty evidence.
    ...(ofCalls.every((finding) => finding!.state === "unknown")
      ? []
      : ([
          [check.key, keyWords(context, key!)],
          [check.quota, quotaWords(context, quota!)],
          [check.network, networkWords(context, network!)],
          [check.request, requestWords(context, request!, incident)],
          [check.support, supportWords(context, support!, incident)],
        ] as const)),
  ];
  return {
    diagnosis: headline(context, incident, support!),
    checks: shown.map(([name, words], index) => ({
      contradicts: false,
      ...words,
      n: index + 1,
      name,
    })),
    // What is over asks for nothing.
    ...(incident.end === undefined && { advice: advice[adviceOf(findings)] }),
  };
}

/** The provider's other monitors: fine are those whose calls of that time are kept and passed. */
function othersIn(context: SiteContext, { incident, facts }: SiteIncident): Others {
  const { provider } = facts.monitor;
  if (provider === undefined) return { failing: [], fine: [] };
  const own = watchedOf(context, provider);
  const [fromMs, untilMs] = [toMs(incident.begin), incident.end === undefined ? Infinity : toMs(incident.end)];
  return othersOf(
    incident,
    own.map(({ monitor }) => monitor),
    incidentsMeanwhile(context, incident).map((one) => one.incident),
    (id) => own.some((other) => other.monitor.id === id && hasPassed(other, fromMs, untilMs)),
  );
}

const watched = new WeakMap<SiteContext, ReadonlyMap<string | undefined, readonly MonitorFacts[]>>();

/** The monitors of a provider. */
function watchedOf(context: SiteContext, provider: string): readonly MonitorFacts[] {
  const by = watched.get(context) ?? Map.groupBy(context.facts, ({ monitor }) => monitor.provider);
  watched.set(context, by);
  return by.get(provider) ?? [];
}

function scopeWords({ locale }: SiteContext, { others, importance }: Finding): Words {
  const { check } = locale.incident;
  const { failing = [], fine = [] } = others ?? {};
  const test = importance === "test" ? [check.scopeTest] : [];
  const said = (text: string): string => [text, ...test].join(" ");
  if (failing.length > 0)
    return {
      glyph: "down",
      result: check.scopeWide,
      text: said(check.scopeWideText(failing.map((name) => outsideText(name)))),
    };
  if (fine.length > 0)
    return {
      glyph: "up",
      result: check.scopeNarrow,
      text: said(check.scopeNarrowText(fine.map((name) => outsideText(name)))),
    };
  return { glyph: "nodata", result: check.unknown, text: said(check.scopeUnknownText) };
}

function headline(context: SiteContext, incident: Incident, { blame }: Finding): string {
  const words = context.locale.incident.diagnosis;
  const { kind, outcome } = incident;
  if (kind === "advisory") return metByUs(context, incident) ? words.provider : words.advisory;
  if (kind === "configuration") return words.owner;
  if (outcome === "unreachable") return words.network;
  if (blame === "provider") return words.provider;
  return blame === "owner" ? words.owner : words.unclear;
}

function pageWords(context: SiteContext, one: SiteIncident): Words {
  const { locale, format } = context;
  const { pageResult, pageText } = locale.incident.check;
  const { incident, facts } = one;
  const { pagePublished, begin } = incident;
  const isMet = incident.kind === "advisory" && metByUs(context, incident);
  const corroboration = isMet ? "confirmed" : incident.corroboration;
  const tones = {
    confirmed: "down",
    unacknowledged: "up",
    advisory: "degraded",
    uncovered: "nodata",
    unread: "nodata",
  } as const;
  const isSilent = corroboration === "unacknowledged";
  // What was over before it was read last says nothing of that reading.
  const readMs = isSilent && incident.end === undefined ? facts.page?.readMs : undefined;
  const atMs = readMs ?? (pagePublished === undefined ? undefined : toMs(pagePublished));
  const time = atMs === undefined ? "" : format.timeNear(atMs, toMs(begin));
  return {
    glyph: tones[corroboration],
    contradicts: isSilent,
    result: pageResult[corroboration],
    text: pageText[corroboration](pageOfIncident(context, one), time),
  };
}

const phraseOf = ({ locale }: SiteContext, { outcome, reason }: Finding): string =>
  outcome === undefined ? "" : reasonPhrase(locale, outcome, reason);

function unknownWords({ locale }: SiteContext): Words {
  const { check } = locale.incident;
  return { glyph: "nodata", result: check.unknown, text: check.noAnswerText };
}

function keyWords(context: SiteContext, finding: Finding): Words {
  const { check } = context.locale.incident;
  if (finding.state === "unknown") return unknownWords(context);
  return finding.state === "well"
    ? { glyph: "up", result: check.keyFine, text: check.keyFineText(codesOf(finding)) }
    : {
        glyph: "down",
        result: check.keyRefused,
        text: check.keyRefusedText(phraseOf(context, finding)),
      };
}

function quotaWords(context: SiteContext, finding: Finding): Words {
  const { check } = context.locale.incident;
  if (finding.state === "unknown") return unknownWords(context);
  if (finding.state === "bad")
    return {
      glyph: "limited",
      result: check.quotaUsed,
      text: check.quotaUsedText(phraseOf(context, finding)),
    };
  // A rate limit is said, and is not a quota used up.
  return finding.outcome === "rate-limited"
    ? {
        glyph: "limited",
        result: check.quotaFine,
        text: check.quotaUsedText(phraseOf(context, finding)),
      }
    : { glyph: "up", result: check.quotaFine, text: check.quotaFineText(codesOf(finding)) };
}

function networkWords(context: SiteContext, finding: Finding): Words {
  const { locale } = context;
  const { check } = locale.incident;
  if (finding.state === "unknown") return unknownWords(context);
  if (finding.state === "well")
    return {
      glyph: "up",
      result: check.networkFine,
      text: check.networkFineText(codesOf(finding)),
    };
  return finding.outcome === "timeout" && finding.phase !== undefined
    ? {
        glyph: "degraded",
        result: check.networkSlow,
        text: check.networkSlowText(locale.phase[finding.phase]),
      }
    : {
        glyph: "down",
        result: check.networkBad,
        text: check.networkBadText(phraseOf(context, finding)),
      };
}

function requestWords(context: SiteContext, finding: Finding, { begin }: Incident): Words {
  const { format, locale } = context;
  const { check } = locale.incident;
  if (finding.state === "bad")
    return {
      glyph: "down",
      result: check.requestBad,
      text: check.requestBadText(phraseOf(context, finding)),
    };
  if (finding.passed === undefined)
    return {
      glyph: "nodata",
      result: check.unknown,
      text: check.requestUnknownText,
    };
  const time = format.timeNear(toMs(finding.passed), toMs(begin));
  return {
    glyph: "up",
    result: check.requestFine,
    text: check.requestFineText(time),
  };
}

/** What to have at hand when the provider is asked. */
function supportWords({ locale }: SiteContext, finding: Finding, { evidence }: Incident): Words {
  const { check } = locale.incident;
  if (finding.state === "unknown") return { glyph: "nodata", result: check.unknown, text: check.supportUnknownText };
  if (finding.state === "well") return { glyph: "up", result: check.supportOurs, text: check.supportOursText };
  const id = evidence.findLast((call) => call.requestId !== undefined && call.blame === "provider")?.requestId ?? "";
  return { glyph: "down", result: check.supportTheirs, text: check.supportTheirsText(outsideText(id)) };
}
