import { compare, type Standing } from "../domain/comparison.ts";
import { perSuccess, type Amounts } from "../domain/costs.ts";
import type { Piece } from "../locales/index.ts";
import { comparePages, type ComparePage, type Comparison } from "./comparisons.ts";
import { frame, nameOf, sentence, spokenNameOf, unbroken, type SiteContext } from "./context.ts";
import { isThin, type MonitorFacts } from "./facts.ts";
import { outsideText } from "./outside.ts";
import { uptimeText } from "./phrases.ts";
import { COMPARED, isCharted, multiplesOf, type Compared } from "./view-compare-multiples.ts";
import { table, type Cell } from "./table.ts";

/** What is shown first and spoken of. */
const FIRST: Compared = "30d";

/** Who is held against whom, and who does best. */
export function compareView(context: SiteContext): object {
  const { locale } = context;
  const words = locale.compare;
  const pages = comparePages(context);
  const by = (what: Comparison["by"]): ComparePage[] => pages.filter(({ of }) => of.by === what);
  const list = (id: string, head: string, note: string, own: readonly ComparePage[]): object[] =>
    own.length === 0
      ? []
      : [
          {
            id,
            head,
            asTable: locale.reports.asTable(head),
            note,
            table: table(
              words.listColumns,
              own.map((one) => listRow(context, one)),
              { caption: head },
            ),
          },
        ];
  return {
    ...frame(context, { title: words.title, root: "../", current: "compare" }),
    crumbs: [{ href: "../index.html", text: locale.words.status }, { text: words.title }],
    sentence: sentence(words.sentence(by("model").length, by("group").length)),
    how: words.how,
    lists: [
      ...list("models", words.byModel, words.byModelNote, by("model")),
      ...list("groups", words.byGroup, words.byGroupNote, by("group")),
    ],
  };
}

function listRow(context: SiteContext, { path, of }: ComparePage): Cell[] {
  const { format } = context;
  const [best] = ranked(of.facts, FIRST);
  const text = best?.rank === undefined ? "–" : nameOf(best.facts);
  return [
    { text: outsideText(of.name), href: path.replace("compare/", "") },
    { text: format.count(of.facts.length) },
    { text },
    { text: best?.rank === undefined ? "–" : uptimeText(context, best.facts, best.facts.windows[FIRST]) },
    { text: best?.rank === undefined ? "–" : p95Text(context, best.facts, FIRST) },
  ];
}

/** Those that do the same, side by side. */
export function comparisonView(context: SiteContext, { of }: ComparePage): object {
  const { locale } = context;
  const words = locale.compare;
  const name = words.name[of.by](outsideText(of.name));
  return {
    ...frame(context, { title: name, root: "../", current: "compare" }),
    crumbs: [
      { href: "../index.html", text: locale.words.status },
      { href: "index.html", text: words.title },
      { text: name },
    ],
    sentence: sentence(sentenceOf(context, name, of.facts)),
    how: words.how,
    ranges: {
      legend: locale.figures.ranges,
      items: COMPARED.map((window) => {
        const { label, head, over } = locale.figures.range[window];
        return {
          name: window,
          checked: window === FIRST,
          label,
          head,
          caption: words.caption(over),
          table: rankTable(context, of.facts, window),
          multiples: multiplesOf(context, of.facts, window),
          note: isCharted(context, window) ? "" : words.chartsOf(locale.figures.range[FIRST].over),
        };
      }),
    },
  };
}

interface Member {
  readonly id: string;
  readonly facts: MonitorFacts;
  readonly statistics: MonitorFacts["windows"][Compared];
  readonly perSuccess?: Amounts;
}

function ranked(all: readonly MonitorFacts[], window: Compared): Standing<Member>[] {
  return compare(
    all.map((facts) => {
      const each = perSuccess(facts.costs.all);
      return {
        id: facts.monitor.id,
        facts,
        statistics: facts.windows[window],
        ...(each !== undefined && { perSuccess: each }),
      };
    }),
  );
}

function sentenceOf(context: SiteContext, name: string, all: readonly MonitorFacts[]): readonly Piece[] {
  const { locale } = context;
  const words = locale.compare;
  const first = ranked(all, FIRST).filter(({ rank }) => rank === 1);
  const [best] = first;
  if (best === undefined) return words.noneRanked(unbroken(name), all.length);
  return words.best(
    unbroken(name),
    all.length,
    first.map(({ facts }) => unbroken(spokenNameOf(facts))),
    unlessNone(uptimeText(context, best.facts, best.facts.windows[FIRST])),
    unlessNone(p95Text(context, best.facts, FIRST)),
    locale.figures.range[FIRST].over,
  );
}

const unlessNone = (text: string): string => (text === "–" ? "" : text);

const p95Text = ({ format }: SiteContext, facts: MonitorFacts, window: Compared): string => {
  const { latency } = facts.windows[window];
  return latency === undefined || isThin(facts, facts.windows[window]) ? "–" : format.latency(latency.p95);
};

function rankTable(context: SiteContext, all: readonly MonitorFacts[], window: Compared): object {
  const { locale, format } = context;
  const words = locale.compare;
  const rows = ranked(all, window).map(({ rank, unranked, facts, perSuccess: each, statistics }): Cell[] => {
    const { coverage, calls, latency } = statistics;
    const ms = (value: number | undefined): string => (value === undefined ? "–" : format.latency(value));
    return [
      { text: nameOf(facts), href: `../monitors/${facts.monitor.id}.html` },
      rank === undefined
        ? { text: "–", ...(unranked !== undefined && { mark: words.unranked[unranked] }) }
        : { text: String(rank) },
      { text: uptimeText(context, facts, statistics) },
      { text: format.coverage(coverage) },
      { text: format.count(calls) },
      { text: ms(latency?.p50) },
      { text: ms(latency?.p95) },
      { text: moneyOf(context, facts, each) },
    ];
  });
  return table(words.columns, rows, { caption: words.caption(locale.figures.range[window].over) });
}

/** Unknown is not nothing; who costs nothing at all has no price to tell. */
function moneyOf({ format, locale }: SiteContext, facts: MonitorFacts, each: Amounts | undefined): string {
  if (each !== undefined) {
    const amounts = Object.entries(each).map(([unit, micro]) => format.money({ unit, micro }));
    return locale.list(amounts);
  }
  const { unpriced, cost } = facts.costs.all;
  return unpriced > 0 || Object.keys(cost).length > 0 ? locale.compare.unknown : "–";
}
