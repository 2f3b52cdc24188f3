import { counted, object, pageName, subject } from "./ko-grammar.ts";
import type { ChartWords } from "./locale.ts";

export const koChart: ChartWords = {
  weAsked: (every) => `${every}마다 직접 호출한 결과`,
  plannedEvery: (every) => `${every} 간격 예정으로 직접 호출한 결과`,
  weAskedUnplanned: "직접 호출한 결과",
  reportsDue: (every) => `${every}마다 예정된 보고`,
  pageSays: (page) => `${pageName(page)}의 표시`,
  noPage: "연결된 공식 페이지 없음",
  silentFor: (duration) => `${duration} 동안 아무 공지 없음`,
  silentForShort: (duration) => `${duration} 침묵`,
  notReadYet: "아직 읽지 않음",
  lateBy: (duration) => `알리기까지 ${duration}`,
  now: (time) => `현재 ${time}`,
  pulseTitle: (name, from, to) => `${from} ~ ${to} 사이 ${name}의 측정 결과와 공식 페이지`,
  pulseDesc: (failed, asked, page, others) =>
    `${asked === 0 ? "이 시간의 호출은 알 수 없습니다" : `이 시간의 호출 ${asked}건 중 ${failed}건이 실패했습니다`}. 마지막 공식 페이지 표시: ${page}.${others.length === 0 ? "" : ` 이 문제를 말한 다른 출처: ${others.join(", ")}.`}`,
  otherSees: (name) => `${name}에서도 확인`,
  otherTalks: (name) => `${name} 게시물 증가`,
  latencyTitle: (p50, p95) => `호출의 절반은 ${p50} 안에 끝나고, 가장 느린 5%는 ${object(p95)} 넘습니다`,
  latencyTitleFew: (calls, p50) =>
    calls === 1
      ? `지금까지 호출 1건에 ${subject(p50)} 걸렸습니다`
      : `지금까지 호출 ${calls}건 중 절반은 ${p50} 안에 끝났습니다`,
  reportedTitle: (p50, p95) => `작업의 절반은 ${p50} 안에 끝나고, 가장 느린 5%는 ${object(p95)} 넘습니다`,
  reportedTitleFew: (reports, p50) =>
    reports === 1
      ? `지금까지 보고 1건의 작업에 ${subject(p50)} 걸렸습니다`
      : `지금까지 보고 ${reports}건의 작업 중 절반은 ${p50} 안에 끝났습니다`,
  latencyTitleNone: "이 기간에 성공한 호출이 없습니다",
  latencyText: (bin, log) =>
    `성공한 호출, 점 하나는 ${bin}. 선은 p50, 진한 띠는 p95까지, 옅은 띠는 p99까지입니다.${log ? " 로그 눈금." : ""} ×는 실패한 호출.`,
  reportedText: (bin, log) =>
    `보고된 값, 점 하나는 ${bin}. 선은 p50, 진한 띠는 p95까지, 옅은 띠는 p99까지입니다.${log ? " 로그 눈금." : ""} ×는 빠지거나 실패를 알린 보고.`,
  latencyDesc: (p50, p95, p99, failures) => `7일 동안 p50 ${p50}, p95 ${p95}, p99 ${p99}. 실패한 호출 ${failures}건.`,
  latencyName: "응답 시간, 7일",
  slow: (limit) => `느림 ${limit}`,
  noData: "데이터 없음",
  failed: "실패",
  slowOver: (limit) => `${limit} 초과는 느림`,
  latencyColumns: (zone, ofReports) => [
    { text: `날짜, ${zone}` },
    { text: "p50", numeric: true },
    { text: "p95", numeric: true },
    { text: "p99", numeric: true },
    { text: ofReports ? "보고" : "호출", numeric: true },
    { text: "실패", numeric: true },
  ],
  outcomesName: "결과, 7일",
  outcomesTitle: (failed, calls) =>
    calls === 0
      ? "이 기간에 호출하지 않았습니다"
      : failed === 0
        ? `호출 ${counted(calls)}건 중 실패는 없었습니다`
        : `호출 ${counted(calls)}건 중 ${counted(failed)}건이 실패했습니다`,
  outcomesText: (bin) =>
    `예정된 측정을 결과별로 나눈 것입니다. 막대 하나는 ${bin}. 빈칸은 실행되지 않은 측정으로, 정상에도 장애에도 넣지 않습니다.`,
  outcomesDesc: (parts) => `이 기간의 호출: ${parts.join(", ")}. 실행되지 않은 측정은 빈칸입니다.`,
  ofPlanned: "예정 대비",
  notObserved: "관측하지 못함",
  rounds: (count) => `${count}회`,
  reports: (count) => `보고 ${count}건`,
  leftOut: "제외",
  callColumns: (zone) => [
    { text: `시각, ${zone}` },
    { text: "결과" },
    { text: "응답 시간", numeric: true },
    { text: "코드와 원인" },
  ],
};
