import { DAY_MS, HOUR_MS } from "../domain/instant.ts";
import { timeOfWeek, type TimeOfWeek } from "../domain/hour-of-week.ts";
import { heatChart, stepOf } from "./charts/heat.ts";
import { thousandths, tips } from "./charts/tips.ts";
import type { SiteContext } from "./context.ts";
import { DAYS_SHOWN, type MonitorFacts } from "./facts.ts";
import { numbersTable, type TableView } from "./table.ts";

/** Two of these cells say when a week is bad; less than that is chance. */
const LEAST_KNOWN_MS = 2 * HOUR_MS;
const LEAST_KNOWN_SLOTS = 84;
const HOURS = 24;
const MONDAY_MS = Date.UTC(2026, 10, 16);

/** When is it bad? The failed share of the known time by hour of the week; `undefined` where less than half a week is known. */
export function heatFigure(context: SiteContext, facts: MonitorFacts): object | undefined {
  const { locale, format, calendar, input } = context;
  const words = locale.figures.heat;
  const range = { fromMs: input.nowMs - DAYS_SHOWN * DAY_MS, toMs: input.nowMs };
  const slots = timeOfWeek(facts.history, range, calendar.offsetMs);
  if (slots.filter(isKnown).length < LEAST_KNOWN_SLOTS) return undefined;
  const days = weekdays(context);
  const zone = format.zone(input.nowMs);
  const knownDays = Math.min(DAYS_SHOWN, Math.ceil((input.nowMs - (facts.history.sinceMs ?? input.nowMs)) / DAY_MS));
  const worst = slots.reduce((best, slot, index) => (shareOf(slot) > shareOf(slots[best]!) ? index : best), 0);
  return {
    title: heatTitle(context, slots, days.long),
    text: words.text(knownDays, zone),
    numbers: locale.words.numbers,
    chart: heatChart({
      title: words.name,
      desc: words.desc(`${days.short[dayOf(worst)]} ${hourText(worst)}`, format.rate(shareOf(slots[worst]!))),
      rows: days.short.map((name, day) => ({
        name,
        cells: slots
          .slice(day * HOURS, (day + 1) * HOURS)
          .map((slot) => (isKnown(slot) ? { share: shareOf(slot) } : {})),
      })),
      columns: [0, 6, 12, 18, 24].map((hour) => ({
        at: hour / HOURS,
        label: hour === 0 ? `00 ${zone}` : String(hour).padStart(2, "0"),
      })),
    }),
    tips: tips(words.name, tipsOf(context, slots, days.short)),
    scale: { head: words.legend, steps: words.steps.map((text, step) => ({ step, text })), few: words.few },
    table: heatTable(context, slots, days.short),
  };
}

const isKnown = ({ knownMs }: TimeOfWeek): boolean => knownMs >= LEAST_KNOWN_MS;
const shareOf = ({ knownMs, failureMs }: TimeOfWeek): number => (knownMs === 0 ? 0 : failureMs / knownMs);
const dayOf = (slot: number): number => Math.floor(slot / HOURS);
const hourText = (slot: number): string => `${String(slot % HOURS).padStart(2, "0")}:00`;

function sumOf(slots: readonly TimeOfWeek[]): TimeOfWeek {
  let [knownMs, failureMs] = [0, 0];
  for (const slot of slots) {
    knownMs += slot.knownMs;
    failureMs += slot.failureMs;
  }
  return { knownMs, failureMs };
}

const BLOCK_HOURS = 3;
/** So many times as bad as the rest is worth a sentence. */
const STANDS_OUT = 2;

/** The three hours of the clock, or the weekday, that stand out most; or that none does. */
function heatTitle({ locale, format }: SiteContext, slots: readonly TimeOfWeek[], days: readonly string[]): string {
  const words = locale.figures.heat;
  const all = sumOf(slots);
  if (all.failureMs === 0) return words.clean;
  const byHour = Array.from({ length: HOURS }, (_, hour) => sumOf(days.map((__, day) => slots[day * HOURS + hour]!)));
  const blocks = byHour.map((_, hour) => sumOf([0, 1, 2].map((next) => byHour[(hour + next) % HOURS]!)));
  const byDay = days.map((_, day) => sumOf(slots.slice(day * HOURS, (day + 1) * HOURS)));
  const [block, day] = [worstOf(blocks, all), worstOf(byDay, all)];
  if (block.ratio >= STANDS_OUT && block.ratio >= day.ratio)
    return words.block(
      hourText(block.index),
      hourText(block.index + BLOCK_HOURS),
      format.rate(block.share),
      format.rate(block.other),
    );
  if (day.ratio >= STANDS_OUT) return words.day(days[day.index]!, format.rate(day.share), format.rate(day.other));
  return words.even(format.rate(shareOf(all)));
}

/** The part that is worst against the rest. */
function worstOf(parts: readonly TimeOfWeek[], all: TimeOfWeek) {
  return parts
    .map((part, index) => {
      const rest = { knownMs: all.knownMs - part.knownMs, failureMs: all.failureMs - part.failureMs };
      const [share, other] = [shareOf(part), shareOf(rest)];
      return { index, share, other, ratio: share === 0 ? 0 : other === 0 ? Infinity : share / other };
    })
    .reduce((best, one) => (one.share > best.share ? one : best));
}

interface Weekdays {
  readonly short: readonly string[];
  readonly long: readonly string[];
}

const names = new Map<string, Weekdays>();

/** From Monday on, in the site's language. */
export function weekdays({ locale }: Pick<SiteContext, "locale">): Weekdays {
  const known = names.get(locale.intl);
  if (known !== undefined) return known;
  const of = (weekday: "short" | "long"): string[] => {
    const format = new Intl.DateTimeFormat(locale.intl, { weekday, timeZone: "UTC" });
    return Array.from({ length: 7 }, (_, day) => format.format(MONDAY_MS + day * DAY_MS));
  };
  const made = { short: of("short"), long: of("long") };
  names.set(locale.intl, made);
  return made;
}

function tipsOf({ locale, format }: SiteContext, slots: readonly TimeOfWeek[], days: readonly string[]) {
  return slots.flatMap((slot, index) => {
    // Of hours in which next to nothing failed there is nothing to point at.
    if (!isKnown(slot) || stepOf(shareOf(slot)) === 0) return [];
    const text = locale.figures.heat.tip(
      days[dayOf(index)]!,
      hourText(index),
      format.rate(shareOf(slot)),
      format.duration(Math.round(slot.knownMs / HOUR_MS) * HOUR_MS),
    );
    const [x, y] = [((index % HOURS) + 0.5) / HOURS, (dayOf(index) + 0.5) / 7];
    return [{ x: thousandths(x), y: thousandths(y), text }];
  });
}

/** An hour a row, a weekday a column; hours after each other that are alike share a row. */
function heatTable(
  { locale, format, input }: SiteContext,
  slots: readonly TimeOfWeek[],
  days: readonly string[],
): TableView {
  const first = { text: locale.figures.heat.hourColumn(format.zone(input.nowMs)) };
  const rows: { from: number; to: number; shares: readonly string[] }[] = [];
  for (let hour = 0; hour < HOURS; hour += 1) {
    const shares = days.map((_, day) => {
      const slot = slots[day * HOURS + hour]!;
      return isKnown(slot) ? format.rate(shareOf(slot)) : "–";
    });
    const last = rows.at(-1);
    if (last !== undefined && last.shares.every((share, day) => share === shares[day])) last.to = hour + 1;
    else rows.push({ from: hour, to: hour + 1, shares });
  }
  return numbersTable(
    [first, ...days.map((text) => ({ text, numeric: true }))],
    rows.map(({ from, to, shares }) => [`${hourText(from)}–${hourText(to)}`, ...shares]),
  );
}
