import type { SyndicationWords } from "./syndication.ts";

export const enSyndication: SyndicationWords = {
  title: (site, of) => (of === undefined ? `${site}: incidents` : `${of}: incidents, by ${site}`),
  subtitle: "What our calls met, and what the official pages said of it",
  link: "Incidents as Atom",
  begun: (time) => `Since ${time}.`,
  ended: (time, duration) => `From ${time}, for ${duration}.`,
  badge: {
    uptime: (window) => `uptime ${window}`,
    latency: "p95 7 d",
    objective: "error budget",
    noData: "no data",
    budgetLeft: (share) => `${share} left`,
    budgetGone: "used up",
  },
};
