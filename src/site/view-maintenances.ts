import { endingOf, isOpen } from "../domain/incident.ts";
import { toMs } from "../domain/instant.ts";
import type { Maintenance } from "../domain/maintenance-incidents.ts";
import { frame, sentence, type SiteContext } from "./context.ts";
import { outsideText } from "./outside.ts";
import { table, type Cell } from "./table.ts";
import {
  AS_PLANNED_MS,
  failedAfter,
  maintenanceItem,
  maintenancesWithPage,
  monitorsOf,
  plannedWork,
} from "./view-maintenance.ts";

/** Windows of the config come every week: so many past ones are told, and the rest counted. */
const PAST_SHOWN = 30;

/** All planned work: what goes on, what is to come, what became of the rest. */
export function maintenancesView(context: SiteContext): object {
  const { locale, input, format } = context;
  const words = locale.planned;
  const open = plannedWork(input);
  const running = open.filter(({ window }) => toMs(window.from) <= input.nowMs);
  const upcoming = open.filter(({ window }) => toMs(window.from) > input.nowMs);
  const past = maintenancesWithPage(input)
    .filter((one) => !isOpen(one) || toMs(one.window.to) <= input.nowMs)
    .toSorted((a, b) => (a.window.from < b.window.from ? 1 : a.window.from > b.window.from ? -1 : 0));
  const next = upcoming[0];
  const isNone = open.length === 0 && past.length === 0;
  return {
    ...frame(context, { title: words.title, root: "", current: "maintenance" }),
    crumbs: [{ href: "index.html", text: locale.words.status }, { text: words.title }],
    sentence: sentence(
      isNone
        ? [{ tone: "quiet", text: words.none }]
        : words.sentence(
            running.length,
            upcoming.length,
            next === undefined ? "" : format.timeNear(toMs(next.window.from), input.nowMs),
          ),
    ),
    lead: words.lead,
    lists: [
      { id: "running", name: words.running, items: itemsOf(context, running) },
      { id: "upcoming", name: words.upcoming, items: itemsOf(context, upcoming) },
    ].filter(({ items }) => items.length > 0),
    pastHead: words.past,
    pastLabel: locale.reports.asTable(words.past),
    pastNote: words.pastNote(Math.min(PAST_SHOWN, past.length), past.length),
    past: past.length === 0 ? undefined : pastTable(context, past.slice(0, PAST_SHOWN)),
    calendar: isNone ? undefined : { href: "maintenance.ics", text: words.calendar, note: words.calendarNote },
  };
}

const itemsOf = (context: SiteContext, works: readonly Maintenance[]): object[] =>
  works.map((one) => maintenanceItem(context, one, "", false));

function pastTable(context: SiteContext, works: readonly Maintenance[]): object {
  const { locale, format, input } = context;
  const { columns, title } = locale.planned;
  const names = new Map(input.monitors.map(({ id, name }) => [id, outsideText(name)]));
  const rows = works.map((one): Cell[] => {
    const fromMs = toMs(one.window.from);
    return [
      { text: outsideText(one.title ?? locale.maintenance.head), href: `incidents/${one.id}.html` },
      { text: format.dayTime(fromMs), datetime: one.window.from },
      { text: lastedText(context, one) },
      { text: locale.maintenance.about(monitorsOf(one).map((id) => names.get(id) ?? id)) },
      becameCell(context, one),
    ];
  });
  const heads = [
    { text: columns.what },
    { text: columns.when },
    { text: columns.lasted, numeric: true },
    { text: columns.about },
    { text: columns.became },
  ];
  return table(heads, rows, { caption: title });
}

const isWithdrawn = (one: Maintenance): boolean => !isOpen(one) && endingOf(one)?.what !== "recovered";

function lastedText({ format }: SiteContext, { begin, end, ...one }: Maintenance): string {
  if (isWithdrawn({ begin, ...(end !== undefined && { end }), ...one }) || end === undefined || end <= begin)
    return "–";
  return format.duration(toMs(end) - toMs(begin));
}

function becameCell(context: SiteContext, one: Maintenance): Cell {
  const { locale, format } = context;
  const words = locale.planned;
  if (isWithdrawn(one) || (one.end !== undefined && one.end <= one.window.from))
    return { text: words.withdrawn, glyph: "nodata" };
  if (one.level !== "info") return { text: words.trouble, glyph: "down" };
  const lateMs = one.end === undefined ? 0 : toMs(one.end) - toMs(one.window.to);
  const failedMs = failedAfter(context, one);
  if (failedMs > 0) return { text: words.failedAfter(format.duration(failedMs)), glyph: "down" };
  const text =
    Math.abs(lateMs) < AS_PLANNED_MS
      ? words.over
      : lateMs > 0
        ? words.overrun(format.duration(lateMs))
        : words.short(format.duration(-lateMs));
  return { text, glyph: "up" };
}
