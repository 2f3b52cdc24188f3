import { atStart, plural } from "./en-counts.ts";
import type { PlannedWords } from "./planned.ts";

export const enPlanned: PlannedWords = {
  title: "Planned work",
  sentence: (running, upcoming, next) => [
    running === 0
      ? { tone: "quiet", text: "No work is going on." }
      : {
          tone: "plain",
          text: `${atStart(running)} ${plural(running, "piece")} of work ${plural(running, "is", "are")} going on.`,
        },
    upcoming === 0
      ? { tone: "quiet", text: "None is planned." }
      : {
          tone: running === 0 ? "plain" : "quiet",
          text:
            upcoming === 1 ? `One is planned, for ${next}.` : `${atStart(upcoming)} are planned, the next for ${next}.`,
        },
  ],
  none: "No work was ever planned.",
  lead: "What fails in planned work is expected: it counts neither as up nor as down, and nobody is called.",
  running: "Going on",
  upcoming: "To come",
  past: "Past",
  pastNote: (shown, all) => (shown === all ? "Newest first" : `The latest ${shown} of ${all}; all stand in the ledger`),
  columns: { what: "Work", when: "Planned for", lasted: "Lasted", about: "Monitors", became: "What became of it" },
  over: "Ended as planned",
  overrun: (duration) => `Ended ${duration} late`,
  failedAfter: (duration) => `Still failing ${duration} after its planned end`,
  short: (duration) => `Ended ${duration} early`,
  withdrawn: "Withdrawn",
  trouble: "Worse than expected",
  page: "Its page",
  calendar: "Subscribe to the calendar",
  calendarNote: "One file that calendars read again by themselves: all that is planned, moves and withdrawals too.",
};
