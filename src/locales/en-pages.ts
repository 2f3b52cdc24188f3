import { atStart, both, inSentence, plural, thePage, times, upper } from "./en-counts.ts";
import { enIssues } from "./en-issues.ts";
import type { Piece } from "./locale.ts";
import type { FateCounts, PagesWords } from "./pages.ts";

const noun = ({ incidents, areOutages }: FateCounts): string => plural(incidents, areOutages ? "outage" : "incident");

/** `Of 14 outages we saw in the last 90 days, 9 were acknowledged`; without the lead. */
function acknowledged(counts: FateCounts, span: string): string {
  const { incidents, acknowledged: told } = counts;
  if (incidents === 1)
    return `The one ${noun(counts)} we saw ${span} was ${told === 1 ? "acknowledged" : "not acknowledged"}`;
  const seen = `${incidents} ${noun(counts)} we saw ${span}`;
  if (told === incidents) return `${told === 2 ? "Both" : "All"} ${seen} were acknowledged`.replace("Both 2", "Both");
  return `Of ${seen}, ${told === 0 ? "none was" : `${told} ${plural(told, "was", "were")}`} acknowledged`;
}

function rest({ incidents, silent, pending, unread }: FateCounts): Piece[] {
  const one = (count: number): string => (incidents === 1 ? "It" : atStart(count));
  return [
    ...(silent === 0
      ? []
      : [{ tone: "truth", text: `${one(silent)} ${plural(silent, "was", "were")} never mentioned.` } as const]),
    ...(pending === 0
      ? []
      : [
          {
            tone: "truth",
            text: `${one(pending)} ${plural(pending, "goes", "go")} on without a word so far.`,
          } as const,
        ]),
    ...(unread === 0
      ? []
      : ([
          {
            tone: "quiet",
            text: `Of ${incidents === 1 ? "it" : inSentence(unread)} we cannot say: the page was not readable.`,
          },
        ] as const)),
  ];
}

/** What the status pages made of what we saw, in English. */
export const enPages: PagesWords = {
  title: "Status pages",
  json: "JSON, of status pages",
  sentence: (counts, lead, span) => [
    {
      tone: "plain",
      text: `${acknowledged(counts, span)}${lead === undefined ? "" : `, ${counts.acknowledged === 1 ? "" : "a median of "}${lead}`}.`,
    },
    ...rest(counts),
  ],
  nothingSeen: (pages, span) => [
    {
      tone: "quiet",
      text: `No outage of what the status ${plural(pages, "page speaks", "pages speak")} of was seen ${span}.`,
    },
    { tone: "plain", text: `There is nothing yet to hold ${plural(pages, "it", "them")} against.` },
  ],
  span: (days, since) => (since === undefined ? `in the last ${days} days` : `since ${since}`),
  few: (incidents) =>
    `${incidents === 1 ? "One is" : `${upper(inSentence(incidents))} are`} few: how a page usually behaves, they do not tell.`,
  how: "Our verdict is held against the page’s first word on it. An incident counts once for each monitor that our calls saw fail.",
  indexLink: (told, incidents) => `Status pages acknowledged ${told} of ${incidents}`,
  lead: { after: (duration) => `${duration} after us`, before: (duration) => `${duration} before us` },
  leadAtOnce: "at the same time as we did",
  now: "What the pages say now",
  nowNote: "Of the monitors they speak of",
  nowColumns: [
    { text: "Page" },
    { text: "Says now" },
    { text: "Acknowledged, 90 days", numeric: true },
    { text: "Median", numeric: true },
  ],
  saysNothing: "Says nothing of them",
  notReadYet: "Not read yet",
  cannotBeRead: "Cannot be read",
  readAt: (time) => `read ${time}`,
  readableSince: (time) => `watched since ${time}`,
  readableAgain: (time) => `readable again since ${time}`,
  unreadableSince: (time) => `since ${time}`,
  why: (problem) => enIssues.unreadFeed.problem[problem],
  itself: "The page itself",
  noneSeen: "no outage seen",
  acknowledgedOn: "acknowledged",
  leadOf: "median",
  ackedOf: (told, judged) => `${told} of ${judged}`,
  noLead: "–",
  cardNote: (monitors, more) => `Speaks of ${both([...monitors, ...(more > 0 ? [`${more} more`] : [])])}`,
  facts: {
    incidents: "We saw",
    acknowledged: "Acknowledged",
    silent: "Never mentioned",
    unread: "Page not readable",
    pending: "Running",
    lead: "Median",
    falseAdvisories: "False advisories",
  },
  incidentsSub: (outages, degradations) =>
    degradations === 0
      ? plural(outages, "outage")
      : outages === 0
        ? plural(degradations, "degradation")
        : `${outages} ${plural(outages, "outage")}, ${degradations} ${plural(degradations, "degradation")}`,
  acknowledgedSub: (share, judged) =>
    judged === 0
      ? "none to be judged yet"
      : share === ""
        ? `of ${judged}, too few for a share`
        : `${share} of ${judged}`,
  silentSub: "green to the end",
  unreadSub: "says nothing either way",
  pendingSub: "nothing said so far",
  leadSub: (quickest, slowest) => `${quickest} to ${slowest}`,
  leadOne: "one incident",
  falseAdvisoriesSub: (advisories) =>
    advisories === 0 ? "none seen" : `no call of ours met ${plural(advisories, "it", "them")}`,
  chart: {
    title: (page, counts) => {
      const { incidents, acknowledged: told, first, atOnce, silent, pending, unread } = counts;
      const late = told - first - atOnce;
      const often = (what: string, count: number): string[] =>
        count === 0 ? [] : [incidents === 1 ? what : `${what} ${times(count)}`];
      const parts = [
        ...often("late", late),
        ...often("silent", silent),
        ...often("as quick as we were", atOnce),
        ...often("first", first),
        ...often("silent so far", pending),
        ...often("not readable", unread),
      ];
      const where = incidents === 1 ? `In the one ${noun(counts)}` : `In ${inSentence(incidents)} ${noun(counts)}`;
      return `${where} ${thePage(page)} was ${both(parts)}`;
    },
    text: (shown, all) =>
      `Above the line our incident, below it what the page showed, aligned at our verdict. Blue is the time in which the page said nothing.${
        shown < all ? ` The latest ${shown} of ${all}.` : ""
      }`,
    noticed: "we noticed",
    tick: (duration, isBefore) => `${isBefore ? "−" : "+"}${duration}`,
    of: (monitor) => `: ${monitor}`,
    label: {
      acknowledged: "said so, too",
      silent: "never said so",
      pending: "silent so far",
      unread: "could not be read",
    },
    columns: [
      { text: "Incident" },
      { text: "Monitor" },
      { text: "Lasted", numeric: true },
      { text: "The page", numeric: true },
    ],
    row: (when, monitor, lasted, page) => `${when}, ${monitor}: ${lasted}; page ${page}`,
    running: (lasted) => `${lasted}, running`,
  },
};
