import { both } from "./en-counts.ts";
import type { MaintenanceWords } from "./maintenance.ts";

const NAMED = 4;

export const enMaintenance: MaintenanceWords = {
  head: "Planned work",
  running: "In maintenance",
  upcoming: "Planned",
  when: (from, to, zone) => `${from} to ${to} ${zone}`,
  left: (duration) => `${duration} left`,
  ahead: (duration) => `in ${duration}`,
  about: (names) =>
    names.length <= NAMED ? both(names) : both([...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`]),
  expects: {
    down: "What fails meanwhile is expected, and not counted.",
    degraded: "Worse answers meanwhile are expected, and not counted.",
  },
  worse: "It is down, which was not expected.",
  begun: "Work began",
  over: "Work ended",
  withdrawn: "Withdrawn",
  aboutHead: "What it is about",
  issue: "Follow it",
  calendar: "Calendar of planned work",
  sentence: (name, until) => `${name} is in maintenance until ${until}.`,
  several: (count) => `${count} are in maintenance.`,
  ofTime: (duration) => `${duration} of planned work`,
  sub: (until) => `until ${until}`,
};
