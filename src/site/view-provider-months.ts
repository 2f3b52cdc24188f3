import type { Incident } from "../domain/incident.ts";
import { toMs } from "../domain/instant.ts";
import { totalMs, type Interval } from "../domain/intervals.ts";
import { isTrouble } from "../domain/page-word.ts";
import type { Span } from "./calendar.ts";
import { dayStrip, type StripDay } from "./charts/strip.ts";
import type { SiteContext, SiteIncident } from "./context.ts";
import { overlap } from "./day-facts.ts";
import { isOutage } from "./incident-kinds.ts";
import { pageHistory, type Shown } from "./page-history.ts";
import type { Told } from "./provider-incidents.ts";
import type { Provider } from "./providers.ts";

const MONTHS_SHOWN = 12;

/** A strip per month: above the line our incidents of all monitors together, below it what its pages showed. */
export function monthStrips(
  context: SiteContext,
  provider: Provider,
  ours: readonly SiteIncident[],
  told: readonly Told[],
): object {
  const { locale, format, calendar, input } = context;
  const words = locale.provider;
  const starts = monthsFrom(context, sinceMs(provider, [...ours, ...told], input.nowMs));
  const first = calendar.monthDays(starts[0]!)[0]!.fromMs;
  const shown = [...shownBy(provider, first, input.nowMs), ...admittedIn(ours)];
  const spans = ours.map(({ incident }) => ({ ...spanOf(incident.begin, incident.end), incident }));
  const theirs = told.map(({ incident }) => spanOf(incident.begin, incident.end));
  const months = starts.map((ms, index) => {
    const days = calendar.monthDays(ms).filter(({ fromMs }) => fromMs < input.nowMs);
    const whole = { fromMs: days[0]!.fromMs, toMs: days.at(-1)!.toMs };
    const begun = ({ fromMs }: Span): boolean => fromMs >= whole.fromMs && fromMs < whole.toMs;
    const counts = [spans.filter(begun).length, theirs.filter(begun).length] as const;
    const own = spans.filter((span) => overlap(span, whole) > 0);
    const year = format.year(ms);
    return {
      name: format.monthShort(ms),
      year: index === 0 || year !== format.year(starts[index - 1]!) ? year : "",
      strip: dayStrip(
        days.map((day) => dayOf(day, provider, own, shown, input.nowMs)),
        {
          title: format.month(ms),
          desc: words.monthDesc(...counts),
          width: 31,
          height: 40,
          hasPage: provider.pages.length > 0,
        },
      ),
      ours: format.count(counts[0]),
      theirs: provider.pages.length === 0 ? "–" : format.count(counts[1]),
      counts,
    };
  });
  const sum = (side: 0 | 1): number => months.reduce((total, { counts }) => total + counts[side], 0);
  return {
    title: words.monthsTitle(sum(0), provider.pages.length === 0 ? undefined : sum(1)),
    text: words.monthsText(provider.pages.length > 0),
    columns: words.columnsOfMonths,
    rows: months,
  };
}

type Ours = Span & { readonly incident: Incident };

const spanOf = (begin: string, end: string | undefined): Span => ({
  fromMs: toMs(begin),
  toMs: end === undefined ? Infinity : toMs(end),
});

/** From where on something is known of it: by our lines, or by an incident that is older than what stands of them. */
const sinceMs = (
  { facts }: Provider,
  all: readonly { readonly incident: { readonly begin: string } }[],
  nowMs: number,
): number =>
  [...facts.map(({ sinceMs: ownMs }) => ownMs ?? nowMs), ...all.map(({ incident }) => toMs(incident.begin))].reduce(
    (earliest, ms) => Math.min(earliest, ms),
    nowMs,
  );

/** A moment in each month from the first that is known, at most twelve, oldest first. */
function monthsFrom({ calendar, input }: SiteContext, knownFromMs: number): number[] {
  const starts = [input.nowMs];
  while (starts.length < MONTHS_SHOWN && calendar.monthDays(starts[0]!)[0]!.fromMs > knownFromMs)
    starts.unshift(calendar.monthDays(starts[0]!)[0]!.fromMs - 1);
  return starts;
}

/** What its pages showed, for each part of them that a monitor watches. */
function shownBy({ facts }: Provider, fromMs: number, toMsNow: number): Shown[] {
  const parts = new Map(facts.map((one) => [JSON.stringify(one.monitor.feeds), one]));
  return [...parts.values()]
    .flatMap(({ said, monitor }) => pageHistory(said, monitor, fromMs, toMsNow))
    .filter(({ status }) => isTrouble(status));
}

/** Older than what is kept of a page is what it said of our incidents. */
const admittedIn = (ours: readonly SiteIncident[]): Shown[] =>
  ours.flatMap(({ incident: { pagePublished, end } }) =>
    pagePublished === undefined || end === undefined || end < pagePublished
      ? []
      : [{ ...spanOf(pagePublished, end), status: "degraded_performance" as const }],
  );

function dayOf(
  whole: Span,
  { facts }: Provider,
  ours: readonly Ours[],
  shown: readonly Shown[],
  nowMs: number,
): StripDay {
  const day = { fromMs: whole.fromMs, toMs: Math.min(whole.toMs, nowMs) };
  const within = ours.filter((span) => overlap(span, day) > 0);
  const cut = (span: Span): Interval => ({
    fromMs: Math.max(span.fromMs, day.fromMs),
    toMs: Math.min(span.toMs, day.toMs),
  });
  const outages = within.filter(({ incident }) => isOutage(incident));
  const downMs = totalMs(outages.map(cut));
  const statuses = shown.filter((part) => overlap(part, day) > 0).map(({ status }) => status);
  const isWorse = statuses.some((status) => status !== "degraded_performance");
  const page = statuses.length === 0 ? "nothing" : isWorse ? "down" : "degraded";
  const noonMs = (day.fromMs + day.toMs) / 2;
  const isKnown = facts.some(({ known }) =>
    known.some(({ fromMs, toMs: untilMs }) => fromMs <= noonMs && noonMs < untilMs),
  );
  return {
    knownMs: isKnown ? day.toMs - day.fromMs : 0,
    downMs,
    degradedMs: totalMs(within.map(cut)) - downMs,
    limitedMs: 0,
    page,
    silent: page === "nothing" && outages.some(({ incident }) => incident.corroboration === "unacknowledged"),
  };
}
