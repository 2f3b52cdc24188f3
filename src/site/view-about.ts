import { isAvailable, isFailure, OUTCOMES } from "../domain/outcome.ts";
import { EXAMPLE_NAMES, EXAMPLES, type ExampleName } from "../domain/worked-examples.ts";
import { frame, sentence, type SiteContext } from "./context.ts";
import { stateOfOutcome } from "./phrases.ts";
import { table } from "./table.ts";

/** Where the whole of it stands. */
const RULES = "https://github.com/uptimeline/uptimeline/blob/HEAD/docs/statistics.md";

/** What each number means: the same definitions and examples as `docs/statistics.md`. */
export function aboutView(context: SiteContext): object {
  const { locale } = context;
  const words = locale.about;
  return {
    ...frame(context, { title: words.title, root: "", current: "about" }),
    crumbs: [{ href: "index.html", text: locale.words.status }, { text: words.title }],
    sentence: sentence(words.sentence),
    lead: words.lead,
    contents: words.contents,
    outcomesHead: words.outcomes.title,
    outcomesText: words.outcomes.text,
    outcomes: outcomesTable(context),
    sections: EXAMPLE_NAMES.map((name) => sectionView(context, name)),
    more: { href: RULES, text: words.more },
  };
}

function outcomesTable({ locale }: SiteContext): object {
  const { title, columns, counts } = locale.about.outcomes;
  const rows = OUTCOMES.map((outcome) => {
    const class_ = isAvailable(outcome) ? "available" : isFailure(outcome) ? "failure" : "leftOut";
    return [
      { text: locale.outcome[outcome], ...(locale.outcome[outcome] !== outcome && { code: outcome }) },
      { text: counts[class_], glyph: stateOfOutcome(outcome) },
    ];
  });
  return table(
    columns.map((text) => ({ text })),
    rows,
    { caption: title },
  );
}

function sectionView({ locale }: SiteContext, name: ExampleName): object {
  const { sections, cells } = locale.about;
  const { title, texts, given, tables } = sections[name];
  const examples: readonly (readonly (readonly string[])[])[] = EXAMPLES[name];
  const said = (cell: string): string =>
    Object.hasOwn(locale.outcome, cell) ? locale.outcome[cell as keyof typeof locale.outcome] : (cells[cell] ?? cell);
  return {
    id: name,
    title,
    texts,
    given,
    examples: tables.map(({ columns, what }, index) => {
      const rows = examples[index]!.map((cells, row) => [
        ...(what === undefined ? [] : [what[row]!]),
        ...cells.map(said),
      ]);
      const heads = columns.map((text, column) => ({
        text,
        numeric: column > 0 && rows.every((cells) => /^[\d.–-]*$/u.test(cells[column]!)),
      }));
      return {
        label: locale.reports.asTable(`${title} ${index + 1}`),
        ...table(
          heads,
          rows.map((cells) => cells.map((text) => ({ text }))),
          { caption: `${title}: ${given}` },
        ),
      };
    }),
  };
}
