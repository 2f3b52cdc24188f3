import { toMs } from "../domain/instant.ts";
import { isFailure } from "../domain/outcome.ts";
import { nameOf, type SiteContext, type SiteIncident } from "./context.ts";
import { FEW_CALLS, type MonitorFacts } from "./facts.ts";
import { callsIn } from "./incident-chart.ts";
import { isNews, isOfVerdict } from "./incident-kinds.ts";
import { newsText } from "./news-phrases.ts";
import { causeTold, incidentTitle, stateOfIncident, whyUnknown } from "./phrases.ts";
import { budgetBrief } from "./spend-phrases.ts";

/** A running incident without a chart, in a few lines. */
export function noteOfIncident(context: SiteContext, one: SiteIncident): object {
  const { locale, format, input } = context;
  const { incident, facts } = one;
  const calls = callsIn(facts.ledger.samples, { fromMs: toMs(incident.begin), toMs: input.nowMs });
  const failed = calls.filter(({ outcome }) => isFailure(outcome));
  const begin = format.timeNear(toMs(incident.begin), input.nowMs);
  const text = isNews(incident)
    ? newsText(context, one)
    : incident.kind === "advisory" && failed.length === 0
      ? locale.index.advisoryTold(calls.length)
      : causeTold(locale, incident);
  return {
    glyph: stateOfIncident(incident),
    kicker: locale.kind[incident.kind],
    // A change of a list was seen at a moment, and lasts no time.
    when:
      incident.kind === "models"
        ? begin
        : locale.index.sinceFor(begin, format.duration(input.nowMs - toMs(incident.begin))),
    title: incidentTitle(context, one),
    href: `incidents/${incident.id}.html`,
    text,
  };
}

/** A certificate at its end comes before all that can wait. */
const urgency = ({ incident }: SiteIncident): number =>
  incident.kind === "certificate" && incident.level === "critical" ? 0 : 1;

/** What is no trouble, but should be known: advisories, our own configuration, certificates, models, rate limits, silence. */
export function notesOf(context: SiteContext, running: readonly SiteIncident[]): object[] {
  const { facts, locale } = context;
  const quiet = running.filter(({ incident }) => !isOfVerdict(incident)).toSorted((a, b) => urgency(a) - urgency(b));
  const told = new Set(quiet.filter(({ incident }) => !isNews(incident)).map((one) => one.facts.monitor.id));
  const rest = facts.filter(
    ({ state, monitor }) => (state === "limited" || state === "nodata") && !told.has(monitor.id),
  );
  return [
    ...quiet.map((one) => noteOfIncident(context, one)),
    ...(rest.length === facts.length ? [] : rest).map((one) => ({
      glyph: one.state,
      kicker: one.spending?.stopped === true ? locale.index.notAsked : locale.state[one.state],
      when: "",
      title: nameOf(one),
      href: `monitors/${one.monitor.id}.html`,
      text:
        one.state === "limited"
          ? limitedNote(context, one)
          : locale.index.nodataNote(budgetBrief(context, one) || whyUnknown(context, one)),
    })),
  ];
}

function limitedNote({ locale, format }: SiteContext, { hours }: MonitorFacts): string {
  const lastDay = hours.slice(-24);
  const all = lastDay.flatMap(({ first }) => Object.values(first)).reduce((sum, count) => sum + count, 0);
  const limited = lastDay.reduce((sum, { first }) => sum + (first["rate-limited"] ?? 0), 0);
  return all < FEW_CALLS
    ? locale.index.limitedNoteFew(limited, all)
    : locale.index.limitedNote(format.rate(limited / all));
}
