import type { FiguresWords } from "./figures.ts";
import { counted, said, subject, topic } from "./ko-grammar.ts";
import type { Column } from "./locale.ts";

const numbers = (...texts: readonly string[]): Column[] => texts.map((text) => ({ text, numeric: true }));

const bandsText = "선은 p50, 진한 띠는 p95까지, 옅은 띠는 p99까지입니다.";
const fails = (ofReports: boolean): string => (ofReports ? "×는 보고가 없거나 실패를 알린 때" : "×는 호출이 실패한 때");

export const koFigures: FiguresWords = {
  ranges: "기간",
  range: {
    "24h": { label: "24시간", head: "최근 24시간", over: "24시간" },
    "7d": { label: "7일", head: "최근 7일", over: "7일" },
    "30d": { label: "30일", head: "최근 30일", over: "30일" },
    "90d": { label: "90일", head: "최근 90일", over: "90일" },
    "1y": { label: "1년", head: "최근 1년", over: "1년" },
  },
  latencyName: (over) => `응답 시간, ${over}`,
  latencyDesc: (over, p50, p95, p99, failures) =>
    `${over} 동안 p50 ${p50}, p95 ${p95}, p99 ${p99}. 실패한 호출: ${failures}건.`,
  callsText: (log, ofReports) =>
    `${ofReports ? "보고에 적힌 값, 점 하나가 보고 하나" : "점 하나가 호출 하나"}${log ? ", 로그 눈금" : ""}. ${ofReports ? "×는 없었거나 실패를 알린 보고" : "×는 실패한 호출"}이며, 응답 시간이 없습니다.`,
  binsText: (bin, log, ofReports) =>
    `${ofReports ? "보고에 적힌 값" : "성공한 호출"}, 점 하나가 ${bin}. ${bandsText}${log ? " 로그 눈금." : ""} ${fails(ofReports)}`,
  crosses: ". 5%를 넘으면 둘, 20%를 넘으면 셋",
  weekOrMonth: "한 주(더 이전은 한 달)",
  outcomesName: (over) => `결과, ${over}`,
  tip: ({ when, p50, p95, calls, failed }) => {
    const times = p50 === undefined ? [] : [p95 === undefined ? `p50 ${p50}` : `p50 ${p50}, p95 ${p95}`];
    const told = failed === 0 && p50 !== undefined ? [] : [`호출 ${counted(calls)}건 중 실패 ${failed}건`];
    return `${when}: ${[...times, ...told].join(", ")}`;
  },
  latencyColumns: (first, ofReports) => [
    { text: first },
    ...numbers("p50", "p95", "p99", ofReports ? "보고" : "호출", "실패"),
  ],
  outcomeColumns: (first, names) => [{ text: first }, ...numbers(...names)],
  firstColumn: {
    hours: (zone) => `시작, ${zone}`,
    day: (zone) => `날짜, ${zone}`,
    week: () => "기간, UTC",
    month: () => "시작, UTC",
  },
  week: (from) => `${from}부터`,
  maintenance: "점검",

  head: { both: "언제 실패하고, 얼마나 더 실패해도 되는가", first: "언제 실패하는가", second: "남은 오류 예산" },
  spentHead: { both: "시간과 비용이 드는 곳", first: "시간이 드는 곳", second: "비용이 드는 곳" },
  heat: {
    name: "요일과 시각별 실패 시간",
    clean: "실패한 시간대가 없습니다",
    even: (share) => `두드러진 시간대 없이 전체 시간의 ${subject(share)} 실패했습니다`,
    block: (from, to, share, other) =>
      `${said(from)} ~ ${said(to)}에 가장 많이 실패합니다: 그 시간의 ${share}, 나머지는 ${other}`,
    day: (day, share, other) => `${day}에 가장 많이 실패합니다: 그날의 ${share}, 다른 날은 ${other}`,
    text: (days, zone) => `최근 ${days}일, 확인된 시간 중 실패한 비율(%)을 요일과 시각별로 표시했습니다. ${zone} 기준.`,
    desc: (worst, share) => `가장 높은 때는 ${worst}, ${share}입니다.`,
    legend: "실패:",
    steps: ["0.5% 미만", "2%까지", "5%까지", "10%까지", "그 이상"],
    few: "데이터 부족",
    tip: (day, hour, share, known) => `${day} ${hour}: ${known} 중 ${share}`,
    hourColumn: (zone) => `시각, ${zone}`,
  },
  budget: {
    name: (window) => `오류 예산, ${window}`,
    left: (share) => `오류 예산이 ${share} 남았습니다`,
    whole: "오류 예산을 전혀 쓰지 않았습니다",
    goneOn: (day) => `${day}에 오류 예산이 소진되었습니다`,
    text: (target, window, allowed) =>
      `남은 오류 예산입니다. 목표는 ${window} 동안 ${target}, 실패 허용 시간은 ${allowed}입니다.`,
    desc: (begin, now) => `${begin} 100%에서 현재 ${now}가 되었습니다.`,
    leftNow: (share) => `${share} 남음`,
    over: (share) => `${share} 초과`,
    overspent: "초과",
    steady: "일정하게 쓸 때",
    negative: (number) => `−${number}`,
    burn: "소진 속도",
    burnColumns: [{ text: "기준 기간" }, ...numbers("속도", "알림 기준")],
    span: { "1h": "1시간", "6h": "6시간", "3d": "3일" },
    times: (rate) => `${rate}배`,
    columns: (zone) => [{ text: `날짜, ${zone}` }, ...numbers("남은 예산")],
  },
  phases: {
    name: "호출 단계, 24시간",
    title: (stage, share) => `호출 시간의 ${topic(share)} ${DOING[stage]}입니다`,
    text: (stages, setUp) =>
      `최근 24시간의 단계별 중앙값을 아래부터 쌓았습니다: ${stages.join(", ")}.${setUp === "" ? "" : ` 연결 준비는 DNS 조회와 연결, TLS를 합한 것으로, 모두 ${setUp}입니다.`} 단계별 시간은 측정이 보관되는 동안만 남습니다.`,
    desc: (told) => `중앙값: ${told.join(", ")}.`,
    stage: {
      setUp: "연결 준비",
      send: "전송",
      wait: "응답 대기",
      receive: "수신",
      create: "작업 생성",
      queued: "작업 대기",
      run: "실행",
      fetch: "결과 받기",
    },
    columns: [{ text: "단계" }, ...numbers("p50", "p95", "비율")],
    tip: (when, told) => `${when}: ${told.join(", ")}`,
  },
  cost: {
    name: "일별 비용, 30일",
    title: (perDay, total) => `하루 ${perDay}, 30일 동안 ${subject(total)} 들었습니다`,
    free: "30일 동안 비용이 들지 않았습니다",
    text: (days) => `최근 ${days}일, 하루의 모든 호출에 든 비용입니다. 날짜는 UTC 기준입니다.`,
    unpriced: " 위의 표시는 비용을 모르는 호출이 있어 최소 금액이라는 뜻이고, 점은 비용을 전혀 모르는 날입니다.",
    limit: (amount) => `한도 ${amount}`,
    tip: (day, cost, calls) => `${day}: ${cost}, 호출 ${calls}건`,
    unknown: "알 수 없음",
    atLeast: (amount) => `최소 ${amount}`,
    columns: [{ text: "날짜, UTC" }, ...numbers("비용", "호출")],
  },
  leads: { head: "공식 페이지와 우리 측정", note: "감지한 순간에 맞춰 정렬, 최근 90일" },
};

const DOING = {
  setUp: "서버 연결",
  send: "요청 전송",
  wait: "응답 대기",
  receive: "응답 수신",
  create: "작업 생성",
  queued: "차례 대기",
  run: "모델 실행",
  fetch: "결과 받기",
} as const;
