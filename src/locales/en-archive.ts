import { atStart, both, inSentence, plural } from "./en-counts.ts";
import type { ArchiveWords } from "./archive.ts";

export const enArchive: ArchiveWords = {
  title: "By month",
  sentence: (total, running) => [
    { tone: "quiet", text: total === "1" ? "One incident so far." : `${total} incidents so far.` },
    {
      tone: "plain",
      text: running === 0 ? "None is running." : `${atStart(running)} ${plural(running, "is", "are")} running.`,
    },
  ],
  runningHead: "Running now",
  latest: (month) => `Latest, in ${month}`,
  all: (count, month) => `All ${count} of ${month}`,
  columns: { month: "Month", count: "Incidents", critical: "Critical", longest: "Longest", monitors: "Monitors" },
  note: "By when they began; each month is a page",
  monthTitle: (month) => `Incidents of ${month}`,
  monthSentence: (month, count) => [
    { tone: "plain", text: `${atStart(count)} ${plural(count, "incident")} began in ${month}.` },
  ],
  facts: { count: "Incidents", critical: "Critical", longest: "Longest", silent: "Page said nothing" },
  countSub: (monitors) => `of ${inSentence(monitors)} ${plural(monitors, "monitor")}`,
  criticalSub: "something could not be used",
  longestNone: "none has ended",
  names: (first, more) => both([...first, `${more} more`]),
  falseAlarm: "a false alarm, left out of uptime",
  silentSub: "while our calls failed",
  kinds: "By kind",
  newer: "Newer",
  older: "Older",
  before: (day) =>
    `Incidents that ended before ${day} have no page here any more. They stand in the ledger for ever, a file each.`,
  beforeLink: "Their files, by year",
  search: {
    label: "Search incidents",
    hint: "A monitor, a kind, an error, a month",
    none: "No incident matches.",
  },
  found: { one: "One incident matches.", many: "{count} incidents match." },
  wrote: "A maintainer wrote",
  wroteOn: (time) => `A maintainer wrote, ${time}`,
  lost: (day) => `Was it an incident that ended before ${day}? Its file stands in the ledger.`,
};
