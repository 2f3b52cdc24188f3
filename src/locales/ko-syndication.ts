import { said } from "./ko-grammar.ts";
import type { SyndicationWords } from "./syndication.ts";

export const koSyndication: SyndicationWords = {
  title: (site, of) => (of === undefined ? `${site}: 인시던트` : `${of}: 인시던트 (${site})`),
  subtitle: "직접 호출해 확인한 것과 공식 페이지가 알린 것",
  link: "인시던트 소식 (Atom)",
  begun: (time) => `${said(time)}부터 이어지고 있습니다.`,
  ended: (time, duration) => `${said(time)}부터 ${duration} 동안 이어졌습니다.`,
  badge: {
    uptime: (window) => `가동률 ${window}`,
    latency: "p95 7일",
    objective: "오류 예산",
    noData: "데이터 없음",
    budgetLeft: (share) => `${share} 남음`,
    budgetGone: "소진",
  },
};
