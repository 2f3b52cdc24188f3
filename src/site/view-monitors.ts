import { ATTENTION, nameOf, type SiteContext } from "./context.ts";
import { isThin, type MonitorFacts } from "./facts.ts";
import { groupParts, type GroupPart } from "./group-parts.ts";
import { outsideText } from "./outside.ts";
import { uptimeText } from "./phrases.ts";
import { rowView, stateLine } from "./view-row.ts";
import { share } from "./share.ts";

/** With more, their days stand on pages by group, so that the index stays small. */
export const MOST_WITH_DAYS = 120;
/** With more than these, only those in trouble and the first are named on the index. */
const MOST_NAMED = 1_500;
/** From so many on, one looks for a name. */
const WORTH_FINDING = 6;

/** What the tables of monitors and their tools need. */
export function monitorsView(context: SiteContext, shown: readonly MonitorFacts[], root: string): object {
  return { ...toolsView(context, shown), ...tablesView(context, shown, root) };
}

/** Each group with its days, or, of very many, with names and figures and the way to its days. */
export function groupsView(context: SiteContext): object {
  const { facts } = context;
  if (facts.length <= MOST_WITH_DAYS) return monitorsView(context, facts, "");
  return {
    ...toolsView(context, facts),
    large: true,
    largeNote: context.locale.front.largeNote,
    groups: largeGroups(context),
  };
}

function toolsView({ locale }: SiteContext, shown: readonly MonitorFacts[]): object {
  const { front, index } = locale;
  return {
    showAll: index.all(shown.length),
    showTrouble: index.onlyTrouble(shown.filter(isTroubled).length),
    ...(shown.length >= WORTH_FINDING && {
      find: { ...front, orders: Object.entries(front.orders).map(([value, text]) => ({ value, text })) },
    }),
  };
}

const isTroubled = ({ state }: MonitorFacts): boolean => state !== "up" && state !== "maintenance";

function tablesView(context: SiteContext, shown: readonly MonitorFacts[], root: string): object {
  const groups = Map.groupBy(shown, ({ monitor }) => monitor.group ?? "");
  return {
    months: monthMarks(context),
    today: context.locale.index.today,
    groups: [...groups].map(([name, own], index) => ({
      ...groupHead(context, name, own),
      open: true,
      rows: own.map((one) => {
        const row = rowView(context, one);
        return { ...row, ...orderOf(one), href: `${root}${row.href}` };
      }),
      // The first group's heads stand for all.
      hiddenHead: index > 0,
    })),
  };
}

function groupHead({ locale, format }: SiteContext, name: string, own: readonly MonitorFacts[]): object {
  return {
    name: name === "" ? locale.index.rest : outsideText(name),
    counts: ATTENTION.toReversed().flatMap((state) => {
      const count = own.filter((one) => one.state === state).length;
      return count === 0 ? [] : [{ glyph: state, text: `${format.count(count)} ${locale.tally[state]}` }];
    }),
  };
}

/** What the script orders by; what is not known has no key, and comes last. */
function orderOf(facts: MonitorFacts): object {
  const { windows, state } = facts;
  const { uptime } = windows["90d"];
  const p95 = windows["24h"].latency?.p95;
  return {
    rank: ATTENTION.indexOf(state),
    order: [
      ...(uptime === undefined || isThin(facts, windows["90d"]) ? [] : [{ key: "uptime", value: share(uptime) }]),
      ...(p95 === undefined ? [] : [{ key: "p95", value: Math.round(p95) }]),
    ],
  };
}

function largeGroups(context: SiteContext): object[] {
  const { locale, facts } = context;
  const parts = Map.groupBy(groupParts(context), ({ group }) => group);
  let room = MOST_NAMED - facts.filter(isTroubled).length;
  return [...parts].map(([group, own]) => {
    const all = own.flatMap(({ facts: some }) => some);
    const named = all.filter((one) => isTroubled(one) || (room -= 1) >= 0).slice(0, MOST_NAMED);
    return {
      ...groupHead(context, group, all),
      open: parts.size === 1 || all.some(isTroubled),
      dense: named.toSorted(byGravity).map((one) => denseView(context, one)),
      more: all.length > named.length ? locale.front.more(all.length - named.length) : "",
      parts: own.map((part) => ({
        href: part.path,
        text: own.length === 1 ? locale.front.daysOf(all.length) : partName(context, part),
      })),
    };
  });
}

/** What is wrong is seen without looking for it. */
const byGravity = (a: MonitorFacts, b: MonitorFacts): number => gravity(a) - gravity(b);
const gravity = (one: MonitorFacts): number => (isTroubled(one) ? ATTENTION.indexOf(one.state) : ATTENTION.length);

const partName = ({ locale }: SiteContext, { part, parts, facts }: GroupPart): string =>
  `${locale.front.daysOf(facts.length)} (${part}/${parts})`;

function denseView(context: SiteContext, facts: MonitorFacts): object {
  const { format, locale } = context;
  const quarter = facts.windows["90d"];
  const p95 = facts.windows["24h"].latency?.p95;
  return {
    ...orderOf(facts),
    glyph: facts.state,
    name: nameOf(facts),
    href: `monitors/${facts.monitor.id}.html`,
    hiddenState: facts.state === "up" ? locale.state.up : "",
    sub: facts.state === "up" ? "" : stateLine(context, facts),
    uptime: uptimeText(context, facts, quarter),
    coverage: locale.index.coverage(format.coverage(quarter.coverage)),
    p95: p95 === undefined ? "–" : format.latency(p95),
  };
}

/** Where the months of the strip begin; the ones too near to "today" have no name. */
function monthMarks({ facts, format }: SiteContext): object[] {
  const days = facts[0]?.days ?? [];
  return days.flatMap(({ fromMs }, index) => {
    const isFirst = index > 0 && format.monthShort(fromMs) !== format.monthShort(days[index - 1]!.fromMs);
    if (!isFirst || index > days.length * 0.84) return [];
    return [{ x: `${Math.round((index / days.length) * 10_000) / 100}%`, name: format.monthShort(fromMs) }];
  });
}
