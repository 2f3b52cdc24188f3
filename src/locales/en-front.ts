import { grouped, plural } from "./en-counts.ts";
import type { FrontWords } from "./front.ts";

export const enFront: FrontWords = {
  announcements: "Announcements",
  announcedSince: (time) => `since ${time}`,
  readOn: "Read on",
  stale: (every) =>
    `This page is old: the last check was {ago}, and one was due every ${every}. What it says is of then, not of now.`,
  staleUnchecked: "This page is old: it was built {ago}, and no check has come since.",
  localTime: "{time} where you are",
  soSince: (when) => `No incident has been seen since ${when}.`,
  filter: "Find",
  filterHint: "Name of a monitor",
  filtered: "{n} of {all} monitors",
  order: "Order",
  orders: { config: "As planned", state: "Worst first", name: "By name", uptime: "Lowest uptime", p95: "Slowest" },
  largeNote: "With the uptime of 90 days and p95 of 24 h; the days of each stand on the page of its group.",
  daysOf: (count) => (count === 1 ? "90 days of it" : `90 days of all ${grouped(count)}`),
  more: (count) => `${count} more ${plural(count, "monitor")}`,
  moreNotes: (count) => `${count} more ${plural(count, "monitor has", "monitors have")} a note like these.`,
  groupTitle: (group, part, parts) => (parts === 1 ? group : `${group}, part ${part} of ${parts}`),
  groupSentence: (group, up, all) =>
    up === all
      ? `${group}: ${all === 1 ? "the one monitor is" : `all ${all} are`} up.`
      : `${group}: ${up} of ${all} are up.`,
  parts: "Parts of this group",
};
