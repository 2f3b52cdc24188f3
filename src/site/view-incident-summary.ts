import { latenessMs, leadMs } from "../domain/corroborate.ts";
import { toMs } from "../domain/instant.ts";
import { isFailure } from "../domain/outcome.ts";
import { pageOfIncident, type SiteContext, type SiteIncident } from "./context.ts";
import { callsOf, hasRepetitions } from "./incident-chart.ts";
import { metByUs } from "./incident-index.ts";
import { isOfVerdict } from "./incident-kinds.ts";
import { isAtOnce, leadText, reasonPhrase } from "./phrases.ts";
import { isUncalled, uncalledSummary } from "./view-incident-aside.ts";

/** The post-mortem in a few sentences; while it runs, what is known so far. */
export function incidentSummary(context: SiteContext, one: SiteIncident): string[] {
  const { locale, format, input } = context;
  const words = locale.incident.summary;
  const { incident } = one;
  const isImported = incident.imported !== undefined;
  if (isUncalled(incident) && !isImported) return uncalledSummary(context, one);
  const from = format.timeNear(toMs(incident.begin), input.nowMs);
  const calls = callsOf(context, one);
  const counts = [
    format.count(calls.filter(({ outcome }) => isFailure(outcome)).length),
    format.count(calls.length),
    hasRepetitions(context, one),
  ] as const;
  const span =
    incident.end === undefined
      ? calls.length === 0
        ? words.spanSoFar(from)
        : words.failedSoFar(from, ...counts)
      : calls.length === 0
        ? words.span(
            from,
            format.timeNear(toMs(incident.end), toMs(incident.begin)),
            format.duration(toMs(incident.end) - toMs(incident.begin)),
          )
        : words.failed(from, format.timeNear(toMs(incident.end), toMs(incident.begin)), ...counts);
  const cause =
    incident.outcome === undefined ? "" : words.firstError(reasonPhrase(locale, incident.outcome, incident.reason));
  const noticedMs = toMs(incident.detected) - toMs(incident.begin);
  const noticed =
    incident.kind === "advisory" || incident.kind === "manual"
      ? ""
      : isAtOnce(noticedMs)
        ? words.noticedAtOnce
        : words.noticed(format.duration(noticedMs));
  const first = [span, cause].filter((text) => text !== "").join(" ");
  if (isImported) return [first];
  return [first, [noticed, pageSummary(context, one)].filter((text) => text !== "").join(" ")].filter(
    (text) => text !== "",
  );
}

function pageSummary(context: SiteContext, one: SiteIncident): string {
  const { locale, format } = context;
  const { incident } = one;
  const words = locale.incident.summary;
  const page = pageOfIncident(context, one);
  const lateMs = latenessMs(incident);
  const { pagePublished, corroboration, begin, kind } = incident;
  if (kind === "advisory" && metByUs(context, incident)) return words.pageMet(page);
  if (corroboration === "uncovered" || (kind !== "advisory" && !isOfVerdict(incident))) return "";
  if (pagePublished === undefined || lateMs === undefined || kind === "advisory")
    return words.page[corroboration](page);
  const time = format.timeNear(toMs(pagePublished), toMs(begin));
  if (isAtOnce(lateMs)) return words.pageAtOnce(page, time);
  const lead = leadText(context, leadMs(incident) ?? 0);
  return lateMs < 0
    ? words.pageEarly(page, format.duration(-lateMs), time, lead)
    : words.pageLate(page, format.duration(lateMs), time, lead);
}
