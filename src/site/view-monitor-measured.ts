import { daysBetween } from "../domain/certificate.ts";
import { toMs } from "../domain/instant.ts";
import type { CallFacts } from "./call-facts.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { outsideText } from "./outside.ts";
import { amountsText, shareText, spentOf } from "./spend-phrases.ts";
import { table, type TableView } from "./table.ts";
import type { SpecRow } from "./view-monitor-spec.ts";

const PLACES_NAMED = 10;

/** A table with a head of its own. */
export interface TitledTable {
  readonly title: string;
  readonly table: TableView;
}

const row = (term: string, ...texts: readonly string[]): SpecRow[] => {
  const values = texts.filter((text) => text !== "").map((text) => ({ text }));
  return values.length === 0 ? [] : [{ term, values }];
};

/** What the answers tell beside their outcome; empty where they tell nothing. */
export function measuredRows(context: SiteContext, { calls }: MonitorFacts): SpecRow[] {
  const { locale, format } = context;
  const words = locale.measured;
  const { tokenMs, tokensPerSecond, output, left } = calls;
  return [
    ...row(words.firstToken, tokenMs === undefined ? "" : `${format.latency(tokenMs)}, ${words.median}`),
    ...row(
      words.speed,
      tokensPerSecond === undefined ? "" : `${words.tokensPerSecond(String(tokensPerSecond))}, ${words.median}`,
    ),
    ...row(words.used, usedText(context, calls)),
    ...(calls.models.length === 0
      ? []
      : [{ term: words.model, values: calls.models.map((name) => ({ code: outsideText(name) })) }]),
    ...row(words.output, output === undefined ? "" : outputText(context, output)),
    ...row(words.headroom, left === undefined ? "" : words.headroomLeft(format.coverage(left))),
    ...row(words.certificate, certificateText(context, calls)),
    ...row(
      words.serverTiming,
      calls.server.map(({ name, ms }) => `${outsideText(name)} ${format.latency(ms)}`).join(", "),
    ),
    ...row(words.placesHead, ...placesTexts(context, calls)),
  ];
}

function usedText({ locale, format }: SiteContext, { used }: CallFacts): string {
  const words = locale.measured;
  if (used === undefined) return "";
  const parts = [
    used.in === undefined ? "" : words.tokensIn(used.in, format.count(used.in)),
    used.out === undefined ? "" : words.tokensOut(used.out, format.count(used.out)),
    used.units === undefined ? "" : words.units(used.units, format.count(used.units)),
  ];
  return [...parts.filter((part) => part !== ""), words.median].join(", ");
}

function outputText({ locale, format }: SiteContext, { bytes, w, h }: NonNullable<CallFacts["output"]>): string {
  const size = w === undefined || h === undefined ? [] : [locale.measured.outputSize(w, h)];
  return [...size, format.bytes(bytes)].join(", ");
}

function certificateText({ locale, format, input }: SiteContext, { certTo }: CallFacts): string {
  if (certTo === undefined) return "";
  return locale.measured.certificateEnds(format.fullDay(toMs(certTo)), daysBetween(input.nowMs, certTo));
}

/** The latest measurement: how many places failed, and their names. */
function placesTexts({ locale }: SiteContext, { places }: CallFacts): string[] {
  if (places === undefined) return [];
  const names = places.failed.slice(0, PLACES_NAMED).map((text) => outsideText(text));
  return [locale.measured.places(places.failed.length, places.asked), names.join(", ")];
}

/** Where the time of jobs goes, and which places fail; those of which there is something to tell. */
export function measuredTables({ locale, format }: SiteContext, { calls }: MonitorFacts): TitledTable[] {
  const words = locale.measured;
  const { job, places } = calls;
  const phases = job?.phases.map(({ phase, p50, p95, share }) =>
    [locale.phase[phase], format.latency(p50), format.latency(p95), format.rate(share)].map((text) => ({ text })),
  );
  const failing = places?.failing.map(({ place, times }) =>
    [outsideText(place), format.count(times), format.rate(times / places.rounds)].map((text) => ({ text })),
  );
  return [
    ...(job === undefined || phases === undefined
      ? []
      : [
          {
            title: words.phasesTitle(job.jobs, format.count(job.jobs)),
            table: table(words.phasesColumns, phases),
          },
        ]),
    ...(places === undefined || failing === undefined || failing.length === 0
      ? []
      : [
          {
            title: words.placesTitle(places.rounds, format.count(places.rounds)),
            table: table(words.placesColumns, failing),
          },
        ]),
  ];
}

/** What calls cost; what nobody knows is said to be unknown. Empty where nothing is about money. */
export function spendRows(context: SiteContext, facts: MonitorFacts): SpecRow[] {
  const { locale, format } = context;
  const words = locale.spend;
  const { spending, calls } = facts;
  if (spending === undefined) return [];
  const { today, month, unpriced, unpricedToday: unpricedNow, budget } = spending;
  const perCall =
    calls.cost === undefined
      ? unpricedNow > 0
        ? words.costUnknown
        : ""
      : calls.cost.micro === 0
        ? words.costFree
        : words.perCallMedian(format.money(calls.cost));
  return [
    ...row(words.today, amountsText(context, today, unpricedNow)),
    ...row(
      words.month,
      amountsText(context, month, unpriced),
      unpriced === 0 ? "" : words.unpriced(unpriced, format.count(unpriced)),
    ),
    ...row(words.perCall, perCall),
    ...row(
      words.budgetHead,
      budget === undefined ? "" : `${spentOf(context, budget)}, ${words.shareUsed(shareText(context, budget))}`,
    ),
  ];
}
