import type { SyndicationWords } from "./syndication.ts";

export const koSyndication: SyndicationWords = {
  title: (site, of) => (of === undefined ? `${site}: 장애` : `${of}: 장애 (${site})`),
  subtitle: "직접 호출해 확인한 것과 공식 페이지가 말한 것",
  link: "장애 소식 (Atom)",
  begun: (time) => `${time}부터.`,
  ended: (time, duration) => `${time}부터 ${duration} 동안.`,
  badge: {
    uptime: (window) => `가동률 ${window}`,
    latency: "p95 7일",
    objective: "오류 예산",
    noData: "데이터 없음",
    budgetLeft: (share) => `${share} 남음`,
    budgetGone: "소진",
  },
};
