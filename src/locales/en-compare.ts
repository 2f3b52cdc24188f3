import { both, inSentence, MOST_IN_WORDS, plural, upper } from "./en-counts.ts";
import type { CompareWords } from "./compare.ts";
import type { Column } from "./locale.ts";

const numbers = (...texts: readonly string[]): Column[] => texts.map((text) => ({ text, numeric: true }));
const counted = (count: number): string => (count <= MOST_IN_WORDS ? inSentence(count) : String(count));
const NAMED = 3;

export const enCompare: CompareWords = {
  title: "Compare",
  sentence: (models, groups) => {
    const parts = [
      ...(models === 0 ? [] : [`${counted(models)} ${plural(models, "model")} behind several doors`]),
      ...(groups === 0 ? [] : [`${counted(groups)} ${plural(groups, "group")} of monitors`]),
    ];
    return [{ tone: "plain", text: `${upper(both(parts))}, side by side.` }];
  },
  how: "Ranked by uptime, where a difference of less than one call is none; then by p95; then by the cost of a successful call, where all are in one unit. Whoever was seen for less than half as long as the best-covered is not ranked.",
  byModel: "One model, several doors",
  byModelNote: "Monitors that ask the same model through different providers",
  byGroup: "By group",
  byGroupNote: "Monitors that the config puts together",
  listColumns: [
    { text: "Compared" },
    ...numbers("Members"),
    { text: "First over 30 days" },
    ...numbers("Uptime", "p95"),
  ],
  name: { model: (name) => name, group: (name) => name },
  best: (name, of, names, uptime, p95, over) => {
    const rest = names.length - NAMED;
    const told = both([...names.slice(0, NAMED), ...(rest > 0 ? [`${rest} more`] : [])]);
    const figures = [...(uptime === "" ? [] : [`${uptime} up`]), ...(p95 === "" ? [] : [`p95 ${p95}`])].join(", ");
    return [
      { tone: "quiet", text: `${name}: of ${counted(of)}, over ${over},` },
      {
        tone: "plain",
        text: `${told} ${plural(names.length, "did", "did equally")} best${figures === "" ? "" : `: ${figures}`}.`,
      },
    ];
  },
  noneRanked: (name, of) => [{ tone: "quiet", text: `${name}: too little is known yet to rank ${counted(of)}.` }],
  ranking: "Ranking",
  caption: (over) => `Ranking over ${over}`,
  columns: [
    { text: "Monitor" },
    ...numbers("Rank", "Uptime", "Coverage", "Calls", "p50", "p95", "A successful call, 30 d"),
  ],
  unranked: { "no-data": "no data", "little-coverage": "too little seen" },
  unknown: "unknown",
  multiples: (quickest, p95) => `${quickest} is quickest: 95 of 100 calls within ${p95}`,
  multiplesText: (bin, log, shown, all) =>
    `Latency on one ${log ? "log " : ""}scale, by p95. Successful calls, ${bin} a point. Line: p50. Dark band: to p95. Light band: to p99. × is where calls failed.${
      shown < all ? ` The quickest ${shown} of ${all}.` : ""
    }`,
  chartsOf: (over) => `Charts are drawn over ${over}.`,
  figure: (p50, p95) => `p50 ${p50} · p95 ${p95}`,
  desc: (p50, p95, failures) => `p50 ${p50}, p95 ${p95}; failed calls: ${failures}.`,
  numbers: "The p95 of all as a table",
  numbersFirst: (zone) => `From, ${zone}`,
};
