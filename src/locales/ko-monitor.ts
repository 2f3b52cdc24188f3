import { counted, said } from "./ko-grammar.ts";
import type { MeasuredWords, MonitorWords, ObjectiveWords, SpendWords } from "./locale.ts";

export const koMonitor: MonitorWords = {
  last7: "최근 7일",
  range: (from, to, zone) => `${from} ~ ${to}, ${zone}`,
  leadNone: "최근 7일 동안 집계된 호출이 없습니다.",
  leadAllFailed: (calls, count) => `최근 7일 동안 호출 ${calls}건이 ${count === 1 ? "" : "모두 "}실패했습니다.`,
  leadFew: (calls, failures) =>
    `지금까지 호출은 ${calls}건이고, ${failures === 0 ? "실패는 없습니다" : `${failures}건이 실패했습니다`}. 더 말하기에는 너무 적습니다.`,
  leadFewReports: (reports, failures) =>
    `지금까지 보고는 ${reports}건이고, ${failures === 0 ? "빠지거나 실패를 알린 것은 없습니다" : `${failures}건이 빠지거나 실패를 알렸습니다`}. 더 말하기에는 너무 적습니다.`,
  lead: (failed, half) => `최근 7일 동안 호출의 ${failed}가 실패했고, 나머지의 절반은 ${half} 안에 끝났습니다.`,
  leadClean: (calls, half) => `최근 7일 동안 호출 ${calls}건 중 실패는 없었고, 절반은 ${half} 안에 끝났습니다.`,
  leadReports: (failed, reports) =>
    failed === "0"
      ? `최근 7일 동안 보고 ${reports}건이 빠짐없이 도착했습니다.`
      : `최근 7일 동안 보고 ${reports}건 중 ${failed}건이 빠지거나 실패를 알렸습니다.`,
  reportsFailed: "누락 또는 실패한 보고",
  reportsTitle: (failed, reports) =>
    failed === 0
      ? `보고 ${counted(reports)}건이 빠짐없이 도착했습니다`
      : `보고 ${counted(reports)}건 중 ${counted(failed)}건이 빠지거나 실패를 알렸습니다`,
  reportsText: (bin) =>
    `예정된 보고를 결과별로 나눈 것입니다. 막대 하나는 ${bin}. 빈칸은 알 수 없는 보고로, 정상에도 장애에도 넣지 않습니다.`,
  reportsMissing: (failures) =>
    failures === 1
      ? "보고가 제때 오지 않거나 실패를 알릴 때"
      : `보고가 ${failures}회 연속 제때 오지 않거나 실패를 알릴 때`,
  incidentLink: "인시던트와 증거",
  uptime7: "가동률, 7일",
  coverage: (percent) => `커버리지 ${percent}`,
  uptime90: "가동률, 90일",
  p50p95: "p50, p95",
  over7: "7일, 성공한 호출",
  reportsOver7: "7일, 보고된 값",
  callsFailed: "실패한 호출",
  failedOf: (failed, calls) => `7일, ${calls}건 중 ${failed}건`,
  pageLate: "공식 페이지 지연",
  pageLateSub: (spoken, silent) => {
    const of = `발생 시점 기준, ${spoken === 1 ? "1건" : `${spoken}건의 중앙값`}`;
    return silent === 0 ? of : `${of}, ${silent}건은 공지 없음`;
  },
  pageNeverSub: (incidents) => `90일간 인시던트 ${incidents}건에 공지 없음`,
  never: "공지 없음",
  noneIn90: "90일간 장애 없음",
  incidents90: "인시던트, 90일",
  incidentsSub: (outages) => `장애 ${outages}건`,
  months: "월별 현황",
  monthsNote: "높이는 하루 중 시간, 로그 눈금",
  monthsTitle: (withOutage, months) =>
    withOutage === 0
      ? "알고 있는 날에는 장애가 없었습니다"
      : months === 1
        ? "이번 달에 장애가 있었습니다"
        : withOutage === months
          ? "매달 장애가 있었습니다"
          : `${months}개월 중 ${withOutage}개월에 장애가 있었습니다`,
  monthsText: (hasPage) =>
    hasPage
      ? "선 위는 직접 측정한 결과, 선 아래는 공식 페이지의 표시입니다. 파란 점은 공식 페이지가 끝내 언급하지 않은 장애, 회색 점은 상태를 알 수 없는 날입니다."
      : "직접 측정한 결과입니다. 연결된 공식 페이지는 없습니다. 회색 점은 상태를 알 수 없는 날입니다.",
  monthDesc: (days) => (days === 0 ? "장애 없음" : `장애가 있었던 날 ${days}일`),
  month: "월",
  days: "날짜",
  uptime: "가동률",
  coverageHead: "커버리지",
  incidents: "인시던트",
  noIncidents: "아직 없습니다.",
  asked: "실제로 보낸 요청과 받은 응답",
  lastSamples: "최근 측정",
  noSamples: "아직 없습니다.",
  sampleColumns: (zone) => [
    { text: `시각, ${zone}` },
    { text: "결과" },
    { text: "응답 시간", numeric: true },
    { text: "코드와 원인" },
  ],
  how: "측정 방법",
  kind: "종류",
  request: "요청",
  expected: "기대 조건",
  calledSlow: "느림 기준",
  slowOver: (limit, failures) => `${limit} 초과, ${failures === 1 ? "호출 1건" : `연속 ${failures}건`}`,
  calledDown: "장애 기준",
  downAfter: ({ failures, apart, rate, window, least }) =>
    `${failures === 1 ? "호출 1건 실패" : `호출 ${failures}건 연속 실패${apart === "" ? "" : `(처음과 마지막 실패의 간격 ${apart} 이상)`}`}, 또는 최근 호출(${window}, 최소 ${least}건)의 실패율이 95% 확실하게 ${rate} 초과`,
  every: "간격",
  everyValue: (planned, really) => `${planned} 예정${really === undefined ? "" : `, 실제 ${really}`}`,
  pageRead: "읽는 페이지",
  about: "설명",
  importance: "중요도",
  tier: "호출 방식",
  tierUsual: (tier, cheaper) => (cheaper.length === 0 ? tier : `${tier}, 예산이 부족하면 ${cheaper.join(", 그다음 ")}`),
  tierNow: (tier) => `지금은 ${tier}`,
  reportsEvery: (every, grace) => `${every}, 지연은 최대 ${grace}`,
  lastHeard: "마지막 보고",
  neverHeard: "아직 없음",
  nextExpected: "다음 보고 예정",
  expectedBy: (time) => `${time}까지`,
  overdueSince: (time) => `${time}부터 기한 초과`,
};

export const koMeasured: MeasuredWords = {
  head: "응답에서 알 수 있는 것",
  firstToken: "첫 토큰",
  median: "24시간 중앙값",
  speed: "속도",
  tokensPerSecond: (rate) => `초당 ${rate}토큰`,
  used: "사용량",
  tokensIn: (_, text) => `입력 ${text}토큰`,
  tokensOut: (_, text) => `출력 ${text}토큰`,
  units: (_, text) => `${text}단위`,
  headroom: "남은 한도",
  headroomLeft: (percent) => `가장 빠듯한 한도의 ${percent} 남음`,
  model: "모델",
  output: "출력",
  outputSize: (width, height) => `${width}\u00a0×\u00a0${height}`,
  certificate: "인증서",
  certificateEnds: (day, days) =>
    days < 0 ? `${day} 만료됨` : days < 1 ? `${day} 만료, 하루 미만 남음` : `${day} 만료, ${days}일 남음`,
  serverTiming: "Server-Timing",
  placesHead: "측정 지역",
  places: (failed, asked) => (failed === 0 ? `${asked}개 지역 모두 정상` : `${asked}개 지역 중 ${failed}개에서 실패`),
  placesTitle: (_, text) => `실패한 지역, 24시간 동안 측정 ${text}회`,
  placesColumns: [{ text: "지역" }, { text: "실패", numeric: true }, { text: "비율", numeric: true }],
  phasesTitle: (_, text) => `시간이 걸리는 단계, 24시간 동안 작업 ${text}건`,
  phasesColumns: [
    { text: "단계" },
    { text: "p50", numeric: true },
    { text: "p95", numeric: true },
    { text: "비율", numeric: true },
  ],
};

export const koSpend: SpendWords = {
  head: "비용",
  today: "오늘 쓴 비용",
  month: "이번 달",
  perCall: "호출당",
  perCallMedian: (amount) => `${amount}, 24시간 중앙값`,
  budgetHead: "예산",
  costUnknown: "알 수 없음",
  costFree: "무료",
  nothing: "없음",
  atLeast: (amount) => `최소 ${amount}`,
  orMore: "또는 그 이상",
  unpriced: (_, text) => `호출 ${text}건의 비용은 알 수 없음`,
  thisMonth: (amount) => `이번 달 ${amount}`,
  budget: (amount, per) => `${per === "day" ? "하루" : "월"}\u00a0${amount}`,
  spentOf: {
    monitor: (spent, budget) => `${budget} 예산 중 ${spent} 사용`,
    provider: (spent, budget) => `제공자의 ${budget} 예산 중 ${spent} 사용`,
    all: (spent, budget) => `모든 모니터의 ${budget} 예산 중 ${spent} 사용`,
  },
  shareUsed: (percent) => `${percent} 소진`,
  fallenBrief: (spent, until) => `${until}까지 더 저렴한 방식으로 호출: ${spent}`,
  stoppedBrief: (spent, until) => `${until}까지 호출하지 않음: ${spent}`,
  fallen: (tier, usual, since) =>
    `${since === "" ? "지금은" : `${said(since)}부터`} “${usual}” 대신 더 저렴한 “${tier}” 방식으로 호출하고 있습니다.`,
  stopped: (since) => `예산이 남지 않아 ${since === "" ? "지금은" : `${said(since)}부터`} 호출하지 않고 있습니다.`,
  isSpent: (spent) => `${spent}.`,
  anew: (until) => `예산은 ${said(until)}에 새로 시작됩니다.`,
  whyStopped: (spent) => `호출하지 않음, ${spent}`,
};

export const koObjective: ObjectiveWords = {
  head: "목표(SLO)",
  target: "목표",
  over: (target, window) => `${window} 동안 ${target}`,
  budget: "오류 예산",
  budgetLeft: "남은 오류 예산",
  left: (left, budget) => `${budget} 중 ${left} 남음`,
  overspent: (over, budget) => `${budget}보다 ${over} 초과`,
  gone: "소진",
  unknown: "아직 알 수 없음",
  burn: "소진 속도",
  burnOver: (rate, span) => `${span} 동안 ${rate}배`,
  goneIn: "소진까지",
  goneAt: (duration, span) => `${duration}, 최근 ${span} 속도라면`,
};
