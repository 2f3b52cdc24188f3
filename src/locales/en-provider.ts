import { both, inSentence, lower, MOST_IN_WORDS, plural, upper } from "./en-counts.ts";
import type { ProviderWords } from "./provider.ts";

const NAMED = 3;
const counted = (count: number): string => (count <= MOST_IN_WORDS ? inSentence(count) : String(count));

export const enProvider: ProviderWords = {
  title: "Providers",
  sentence: (all, names) => {
    if (all === 0) return [{ tone: "quiet", text: "No provider is watched." }];
    const well = all - names.length;
    if (names.length === 0)
      return [
        {
          tone: "quiet",
          text: all === 1 ? "The one provider has no trouble." : `None of ${counted(all)} providers has trouble.`,
        },
      ];
    const rest = names.length - NAMED;
    const told = both([...names.slice(0, NAMED), ...(rest > 0 ? [`${rest} more`] : [])]);
    return [
      ...(well === 0
        ? []
        : [
            {
              tone: "quiet",
              text: `${upper(counted(well))} of ${counted(all)} providers ${plural(well, "has", "have")} no trouble.`,
            } as const,
          ]),
      { tone: "plain", text: `There is trouble with ${told}.` },
    ];
  },
  listHead: "Each provider and its page",
  listNote: "What of it is up, what its page says of that, and how it acknowledged what we saw in 90 days",
  columns: [
    { text: "Provider" },
    { text: "Page says" },
    { text: "Incidents, 90 days", numeric: true },
    { text: "Acknowledged", numeric: true },
    { text: "Median", numeric: true },
  ],
  upOf: (up, all) => `${up} of ${all} up`,
  noPage: "no page read",
  cards: "All pages’ report cards",
  named: (name, sentence, isName) => `${name}: ${isName ? sentence : lower(sentence)}`,
  monitorLink: (name) => `All of ${name}`,
  bothHead: "What we saw, and what its page said",
  bothNote: "A year at most; a page’s own words are kept for 90 days",
  monthsTitle: (ours, theirs) => {
    if (ours === 0 && theirs === 0) return "Neither we nor the page saw anything";
    const seen = ours === 0 ? "We saw no incident" : `We saw ${counted(ours)} ${plural(ours, "incident")}`;
    if (theirs === undefined) return seen;
    return theirs === 0 ? `${seen}; the page told of none` : `${seen}; the page told of ${counted(theirs)}`;
  },
  monthsText: (hasPage) =>
    `Above the line our incidents of all its monitors together, as high as the time they took of the day (log scale).${
      hasPage ? " Below it what the page showed. A blue dot: an outage of which it said nothing." : ""
    }`,
  monthDesc: (ours, theirs) => `Ours: ${ours}; the page’s: ${theirs}.`,
  columnsOfMonths: { month: "Month", days: "Days", ours: "Ours", theirs: "The page’s" },
  listTitle: "The latest of both sides",
  ours: "we",
  theirs: "the page",
  afterwards: "told afterwards",
  notSeen: "our calls met nothing",
  none: "Nothing that is kept.",
  more: (count) => `${count} earlier ${plural(count, "one is", "ones are")} not listed.`,
  saysHead: "In the page’s own words",
  saysNote: "Now, and in the last 7 days",
};
