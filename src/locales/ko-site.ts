import { counted, goingOn, pageName, said, subject, topic } from "./ko-grammar.ts";
import type { IndexWords, SentenceWords, SiteWords } from "./locale.ts";

const nb = (text: string): string => text.replaceAll(" ", "\u00a0");

/** Calls; where repetitions are left out, it says so. */
export const callsOf = (count: number | string, repeated: boolean): string =>
  `호출 ${count}건${repeated ? "(재시도 제외)" : ""}`;

export const koWords: SiteWords = {
  skip: "본문으로 건너뛰기",
  navLabel: "사이트",
  status: "현황",
  incidents: "인시던트",
  crumbsLabel: "현재 위치",
  description: "직접 측정한 가용성을 공식 상태 페이지의 표시와 나란히 보여 줍니다.",
  monitors: "모니터",
  show: "표시",
  view: "보기",
  roomy: "넓게",
  compact: "촘촘하게",
  monitor: "모니터",
  pageSays: "공식 페이지의 표시",
  contradicts: "직접 측정한 결과와 다름",
  page: "공식:",
  last90: "최근 90일",
  uptimeCoverage: "가동률, 커버리지",
  p95: "p95",
  p95Day: "p95, 24시간",
  numbers: "이 그래프의 수치",
  fails: "불충족:",
  holds: "충족:",
  readByProgram: "프로그램으로 읽기",
  json: "자체 JSON",
  checkIt: "직접 확인하기",
  ledgerInGit: "git에 남긴 원장",
  issues: "GitHub 이슈",
  thisPage: "이 사이트",
  noScript: "JavaScript 없이도 모두 보입니다",
  noThirdParty: "외부에 아무것도 요청하지 않습니다",
  fine: "가동률은 가용 시간 ÷ (가용 시간 + 실패 시간)입니다. 커버리지는 전체 시간 중 실제로 아는 시간의 비율입니다. 요청 제한과 관측하지 못한 시간은 어느 쪽에도 넣지 않습니다.",
  atOnce: "즉시",
  latestIncidents: "최근 인시던트",
  noIncidents: "아직 인시던트가 없습니다.",
  allIncidents: "인시던트 모두 보기",
  notFoundTitle: "페이지 없음",
  notFoundQuiet: "이 선 위에는 아무것도 없습니다.",
  notFound: "페이지가 옮겨졌거나 처음부터 없던 주소입니다.",
  backToStatus: "현황으로 돌아가기",
  key: {
    minute: nb("1분"),
    hour: nb("1시간"),
    day: nb("24시간"),
    above: "선 위: 직접 측정한 결과",
    scale: "높이는 시간(로그 눈금)",
    below: "선 아래: 공식 페이지의 표시",
    up: "정상, 일부만 측정한 날은 짧게",
    degraded: "성능 저하: 길수록 높게",
    down: "장애: 맨 위에 깃발 표시",
    limited: "요청 제한: 가동률에서 제외",
    nodata: "데이터 없음: 판단하지 않음",
    maintenance: "점검: 가동률에서 제외",
    silent: "장애였지만 공식 페이지는 침묵",
    admitted: "공식 페이지도 문제를 인정",
  },
};

export const koSentence: SentenceWords = {
  nothingWatched: "아직 지켜보는 대상이 없습니다.",
  nothingKnown: (total) => `모니터 ${total}개의 상태를 아직 알 수 없습니다.`,
  allUp: (total) => (total === 1 ? "모니터 1개가 정상입니다." : `모니터 ${counted(total)}개가 모두 정상입니다.`),
  someUp: (up, total) => `${counted(total)}개 중 ${counted(up)}개가 정상입니다.`,
  noneUp: (total) => (total === 1 ? "" : `${counted(total)}개 중 정상인 것이 없습니다.`),
  trouble: (clauses, more, ends) => {
    const all = [...clauses, ...(more === 0 ? [] : [`그 밖에 ${more}개에 문제가 있습니다`])];
    const [last = "", ...before] = all.toReversed();
    const joined = [...before.toReversed().map((clause) => goingOn(clause, "고")), last].join(", ");
    return ends ? `${joined}.` : `${goingOn(joined, "지만")},`;
  },
  leftOut: (limited, nodata) => {
    const parts = [
      ...(limited > 0 ? [`${limited}개는 요청 제한 상태입니다`] : []),
      ...(nodata > 0 ? [`${nodata}개는 상태를 알 수 없습니다`] : []),
    ];
    const [first = "", second] = parts;
    return parts.length === 0 ? "" : `${second === undefined ? first : `${goingOn(first, "고")}, ${second}`}.`;
  },
  pageGreen: (page, joins) => `${joins ? "" : "그러나 "}${pageName(page)}에는 아직 정상으로 나옵니다.`,
  pageTrouble: (page, name) => `${topic(pageName(page))} ${name} 문제를 알리지만, 직접 호출한 결과는 정상입니다.`,
  lastIncidentEnded: (when) => `마지막 인시던트는 ${said(when)}에 끝났습니다.`,
  monitorUp: (name, since) =>
    since === "" ? `${topic(name)} 정상입니다.` : `${topic(name)} ${said(since)}부터 계속 정상입니다.`,
  monitorDown: (name) => `${topic(name)} 장애 상태입니다.`,
  monitorDegraded: (name) => `${topic(name)} 성능 저하 상태입니다.`,
  monitorUnknown: (name, why) => `${name}의 현재 상태를 알 수 없습니다: ${why}.`,
  monitorLimited: (name) => `${subject(name)} 요청을 제한하고 있습니다. 장애가 아니라 우리 쪽 한도입니다.`,
  sinceFor: (brief, time, duration) => `${said(time)}부터 ${duration}째 이어지고 있습니다: ${brief}.`,
  thatPageGreen: (page) => `${pageName(page)}에는 정상으로 나옵니다.`,
  thatPageTrouble: (page) => `${topic(pageName(page))} 문제를 알리지만, 직접 호출한 결과는 정상입니다.`,
  pageLate: (page, lateness) => `${topic(pageName(page))} ${lateness} 뒤에 알렸습니다.`,
  pageFirst: (page, early) => `${topic(pageName(page))} 문제가 나타나기 ${early} 전에 알렸습니다.`,
  pageAtOnce: (page) => `${topic(pageName(page))} 곧바로 알렸습니다.`,
  pageNever: (page) => `${topic(pageName(page))} 끝내 알리지 않았습니다.`,
  pageSilent: (page) => `${pageName(page)}에는 아직 정상으로 나옵니다.`,
  pageUnread: "공식 페이지를 읽지 못했습니다.",
};

export const koIndex: IndexWords = {
  checked: (time) => `${time} 확인`,
  notYetChecked: "아직 확인하지 않음",
  built: (time, after) => `${time} 생성${after === "" ? "" : `(확인 ${after} 뒤)`}`,
  planned: (every) => `${every} 간격 예정`,
  really: (every) => `, 실제 ${every} 간격`,
  firstRound: ", 지금까지 1회 실행",
  running: "진행 중인 인시던트",
  sinceFor: (time, duration) => `${time}부터 ${duration}째`,
  all: (count) => `전체 ${counted(count)}`,
  onlyTrouble: (count) => `문제 있는 것만 ${counted(count)}`,
  rest: "모니터",
  readAt: (time) => `${time} 읽음`,
  pageUnread: "읽지 못함",
  noPage: "공식 페이지 없음",
  pageNotRead: "아직 읽지 않음",
  ourCallsFine: "직접 호출은 정상",
  ourCallsToo: "직접 호출에서도 문제 확인",
  coverage: (percent) => `커버리지 ${percent}`,
  callsSoFar: (calls) => `지금까지 호출 ${calls}건`,
  reportsSoFar: (reports) => `지금까지 보고 ${reports}건`,
  stateFor: (state, duration, brief) => `${duration}째 ${state}: ${brief}`,
  neverAsked: "아직 호출하지 않음",
  neverHeard: "아직 보고가 없음",
  notAskedSince: (time) => `${time} 이후 호출하지 않음`,
  noDataWhy: (why) => `데이터 없음: ${why}`,
  stripTitle: (name) => `${name}, 최근 90일`,
  stripDesc: (uptime, coverage, outages, admitted, hasPage) =>
    `${uptime === undefined ? "" : `가동률 ${uptime}, `}커버리지 ${coverage}. 장애가 있었던 날 ${outages}일${
      hasPage && outages > 0 ? ` 중 공식 페이지가 인정한 날 ${admitted}일` : ""
    }.`,
  stripNothing: "이 기간의 상태를 알 수 없습니다.",
  sparkTitle: (latest, failures) => `24시간 p95, 현재 ${latest}, 실패 ${failures}건`,
  sparkNothing: "최근 24시간 동안 성공한 호출 없음",
  sparkTimeless: "최근 24시간의 소요 시간을 알 수 없음",
  today: "오늘",
  timeline: "타임라인과 증거",
  issue: (number) => `이슈 #${number}`,
  officialPage: pageName,
  told: (failed, asked, repeated) =>
    failed === asked
      ? `이후 ${callsOf(asked, repeated)}에 ${asked === 1 ? "" : "모두 "}이상이 있었습니다. 마지막 응답:`
      : `이후 ${callsOf(asked, repeated)} 중 ${failed}건에 이상이 있었습니다. 마지막 이상 응답:`,
  advisoryTold: (asked) =>
    asked === 0 ? "그 뒤로 아직 호출하지 않았습니다." : `그 뒤 직접 호출한 ${asked}건 중 실패한 것은 없습니다.`,
  reasonTold: (phrase) => `${phrase}.`,
  comingAndNoted: "예정 및 참고",
  limitedNote: (share) =>
    `최근 하루 동안 호출의 ${share}가 한도 초과로 거절되었습니다. 장애가 아니라 우리 쪽 한도이므로 가동률에서 제외합니다.`,
  limitedNoteFew: (limited, calls) =>
    `최근 하루 동안 호출 ${calls}건 중 ${limited}건이 한도 초과로 거절되었습니다. 장애가 아니라 우리 쪽 한도이므로 가동률에서 제외합니다.`,
  nodataNote: (why) => `${why}. 이 시간은 정상이라고도 장애라고도 하지 않습니다.`,
  notAsked: "호출하지 않음",
  lastHeard: (time) => `마지막 보고 ${time}`,
};
