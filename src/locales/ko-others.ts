import type { Hint } from "../domain/report.ts";
import { counted, said } from "./ko-grammar.ts";
import { koIssues } from "./ko-issues.ts";
import { koShared } from "./ko-shared.ts";
import type { OthersWords } from "./others.ts";

const NOT_MEASURED = "그쪽에서 직접 측정한 값이며, 우리 호출이 아닙니다.";

/** What is counted of talk. */
const TALK = { topics: "주제", posts: "게시물", issues: "이슈" } as const satisfies Record<Hint["what"], string>;

/** What others say, in Korean. */
export const koOthers: OthersWords = {
  head: "다른 곳의 정보",
  note: "직접 호출한 결과와 견주어 볼 뿐, 우리 가동률에는 넣지 않습니다",
  official: () => "공식 페이지",
  thirdParty: () => "제3자",
  community: "커뮤니티",
  status: { ...koShared.page, unknown: "언급 없음" },
  figuresAlone: "수치만 제공",
  unreadNow: "읽을 수 없음",
  notReadYet: "아직 읽지 않음",
  readAt: (time) => `${time} 읽음`,
  asOf: (time) => `${time} 기준 정보`,
  unreadSince: (time, why) => `${time}부터 ${why}.`,
  why: (problem) => koIssues.unreadFeed.problem[problem],
  asBefore: "아래는 그 전의 내용입니다.",
  noIncident: (days) => `최근 ${days}일 동안 알린 인시던트가 없습니다.`,
  moreIncidents: (count) => `이 기간의 인시던트 ${count}건 더 있음`,
  state: { ...koIssues.events.status, postmortem: "사후 분석" },
  impact: {
    operational: "영향 없음",
    degraded_performance: "성능 저하",
    partial_outage: "일부 장애",
    major_outage: "전면 장애",
    under_maintenance: "점검",
    unknown: "영향 언급 없음",
  },
  advisory: "안내이며 장애 아님",
  impactSpan: (from, to) => (to === undefined ? `${from}부터` : `${from} ~ ${to}`).replaceAll(" ", "\u00a0"),
  published: (time) => `${time} 공지`.replaceAll(" ", "\u00a0"),
  reopened: (time) => `해결되었다가 ${time}에 다시 열림`,
  gone: (time, wentOn) => `${time}부터 페이지에서 사라짐${wentOn ? ", 종료 공지 없음" : ""}`,
  lastWord: (time, text) => `${time}: “${text}”`,
  viewOf: {
    openrouter: () =>
      "OpenRouter가 보는 제공자별 상태이며, 제공자 자체 API의 상태는 아닙니다. 요청 제한에 걸린 호출은 세지 않습니다. 응답 시간과 초당 토큰 수는 최근 30분의 값입니다.",
    upptime: () => `${NOT_MEASURED} 1분도 중단되지 않은 날을 정상으로 봅니다.`,
    "uptime-kuma": () => NOT_MEASURED,
    gatus: () => NOT_MEASURED,
    uptimeline: () => "이곳과 같은 방식의 다른 사이트가 그쪽 실행 환경에서 본 결과입니다.",
    statusgator: () => "다른 상태 페이지들의 표시를 모아 보여 주는 곳입니다.",
  },
  viewOfOthers: (name) => `${name}에서 본 상태입니다.`,
  endpoint: "엔드포인트",
  spans: {
    "5m": "5분",
    "30m": "30분",
    "1h": "1시간",
    "24h": "24시간",
    "7d": "7일",
    "30d": "30일",
    "90d": "90일",
    "365d": "1년",
  },
  latency: { p50: "p50", p95: "p95", p99: "p99", mean: "평균" },
  tokens: "초당 토큰",
  figuresCaption: (name) => `${name}에서 밝힌 기간별 가동률, 응답 시간, 속도`,
  best: "최고",
  worst: "최저",
  moreEndpoints: (count) => `그 사이에 엔드포인트 ${count}개 더 있음`,
  chart: {
    title: (lowest, when) => `가장 나은 엔드포인트도 ${said(when)}에 ${lowest}까지 떨어졌습니다`,
    titleSteady: (lowest) => `가장 나은 엔드포인트는 3일 동안 ${lowest} 밑으로 떨어지지 않았습니다`,
    text: (hasOurs) =>
      `${hasOurs ? "선 위는 우리 호출의 결과로 막대 하나는 1시간, 선 아래는" : "선 아래는"} 가장 나은 엔드포인트의 호출 성공률입니다. 점선은 읽지 않은 시간입니다.`,
    name: (name) => `${name}, 3일`,
    desc: (lowest, highest, readings) =>
      `가장 나은 엔드포인트의 성공률은 ${counted(readings)}회 읽는 동안 ${lowest}에서 ${highest} 사이였습니다.`,
    ours: "우리",
    columns: [
      { text: "날짜" },
      { text: "최저", numeric: true },
      { text: "최고", numeric: true },
      { text: "읽은 횟수", numeric: true },
    ],
  },
  hint: ({ what, count, window, usual, words }) => {
    const noun = TALK[what];
    const about = words.length === 0 ? "" : `${words.map((word) => `“${word}”`).join(" 또는 ")} 관련 `;
    const against =
      usual === undefined
        ? ", 평소 수준은 아직 알 수 없음"
        : usual === 0
          ? ", 평소에는 거의 없음"
          : `, 평소 ${usual}건`;
    return `${window} 동안 ${about}새 ${noun} ${count === 0 ? "없음" : `${count}건`}${against}`;
  },
  hintIs: "참고용이며, 판정에는 쓰지 않습니다.",
  byPage: {
    sub: "호출하지 않고 공식 페이지로만 판정",
    row: "공식 페이지 기준",
    lead: "호출하지 않는 모니터입니다. 여기의 내용은 모두 공식 페이지에서 가져온 것입니다.",
    judged: "호출하지 않고 공식 페이지로만 판정",
    unknown: "공식 페이지를 읽을 수 없거나 언급이 없음",
    calledDown: "공식 페이지가 그렇게 알릴 때",
    label: "공식 페이지 기준",
    leadRead: "호출하지 않는 모니터입니다. 가동률을 비롯한 모든 내용은 공식 페이지를 따른 것입니다.",
    readAt: (time) => `호출하지 않음, 공식 페이지 ${time} 읽음`,
    readingsSoFar: (readings) => `지금까지 ${counted(readings)}회 읽음`,
    notAsked: "호출하지 않음",
    uptimeIs: "공식 페이지 기준: 공식 페이지의 장애는 다운타임이고 성능 저하는 아니며, 예정된 점검은 세지 않습니다",
    monthsText: "공식 페이지의 표시와, 그 페이지를 기준으로 한 가동률입니다. 회색 점은 상태를 알 수 없는 날입니다.",
    asked: "공식 페이지의 표시",
    lastReadings: "최근 읽은 내용",
    how: "판정 방법",
    noCalls: "호출하지 않는 모니터이므로 보여 줄 호출이 없습니다.",
    readingColumns: (zone) => [{ text: `시각, ${zone}` }, { text: "공식 페이지의 표시" }, { text: "원인" }],
    said: {
      ok: "정상",
      slow: "성능 저하",
      "server-error": "장애",
      inconclusive: "알 수 없음 또는 점검",
    },
    outcomesTitle: (outages, readings) =>
      readings === 0
        ? "이 기간에 공식 페이지의 표시가 없습니다"
        : outages === 0
          ? "공식 페이지는 장애를 알리지 않았습니다"
          : `공식 페이지를 ${counted(readings)}회 읽는 동안 ${counted(outages)}회 장애로 표시되었습니다`,
    outcomesText: (bin) =>
      `예정된 페이지 읽기를 표시 내용별로 나눈 것입니다. 막대 하나는 ${bin}. 빈칸은 읽지 않은 때로, 정상에도 장애에도 넣지 않습니다.`,
    outcomesDesc: (parts) => `이 기간에 읽은 내용: ${parts.join(", ")}. 읽지 않은 때는 빈칸입니다.`,
    missed: (readings) => `${readings}회`,
  },
};
