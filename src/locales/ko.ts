import { koAbout } from "./ko-about.ts";
import { koArchive } from "./ko-archive.ts";
import { koChannels } from "./ko-channels.ts";
import { koChart } from "./ko-chart.ts";
import { koCompare } from "./ko-compare.ts";
import { koCost } from "./ko-cost.ts";
import { koFigures } from "./ko-figures.ts";
import { koFront } from "./ko-front.ts";
import { koIncident } from "./ko-incident.ts";
import { koIssues } from "./ko-issues.ts";
import { koMaintenance } from "./ko-maintenance.ts";
import { koMeasured, koMonitor, koObjective, koSpend } from "./ko-monitor.ts";
import { koMonthly } from "./ko-monthly.ts";
import { koNotices } from "./ko-notices.ts";
import { koOthers } from "./ko-others.ts";
import { koPages } from "./ko-pages.ts";
import { koPlanned } from "./ko-planned.ts";
import { koProvider } from "./ko-provider.ts";
import { koRegions } from "./ko-regions.ts";
import { koReports } from "./ko-reports.ts";
import { koShared } from "./ko-shared.ts";
import { koIndex, koSentence, koWords } from "./ko-site.ts";
import { koSyndication } from "./ko-syndication.ts";
import { koTrouble } from "./ko-trouble.ts";
import { koWindows } from "./ko-windows.ts";
import type { LanguageWords } from "./languages.ts";
import type { Locale } from "./locale.ts";

const { lang, intl, units, list, outcome, reason, level, kind, page, importance } = koShared;

/** The site in Korean. */
export const ko: Locale = {
  lang,
  intl,
  zones: { "Asia/Seoul": "KST", "Asia/Tokyo": "JST", "Asia/Kolkata": "IST" },
  units,
  credits: (amount) => `${amount}\u00a0크레딧`,
  underPercent: (percent) => `${percent}\u00a0미만`,
  list,
  dates: {
    dayTime: (day, time) => `${day} ${time}`,
    // On an axis `11/21(토)`, for days stand close there; with its year `2026년 11월 21일(토)`.
    weekday: (text) => text.replace(/^(\d+)월 (\d+)일 (?=\()/u, "$1/$2").replace(" (", "("),
  },
  state: {
    up: "정상",
    degraded: "성능 저하",
    down: "장애",
    limited: "요청 제한",
    nodata: "데이터 없음",
    maintenance: "점검",
  },
  tally: {
    up: "정상",
    degraded: "성능 저하",
    down: "장애",
    limited: "요청 제한",
    nodata: "데이터 없음",
    maintenance: "점검 중",
  },
  outcome,
  ...koTrouble,
  reason,
  phase: {
    queue: "내부 대기",
    dns: "DNS 조회",
    connect: "연결",
    tls: "TLS",
    send: "전송",
    wait: "응답 대기",
    receive: "수신",
    poll: "상태 조회",
    create: "작업 생성",
    queued: "작업 대기",
    run: "실행",
    fetch: "결과 받기",
  },
  page,
  corroboration: {
    confirmed: "공식 페이지도 문제를 인정",
    unacknowledged: "공식 페이지에는 정상으로 표시",
    advisory: "공식 페이지는 문제를 알리지만 직접 호출은 정상",
    uncovered: "연결된 공식 페이지 없음",
    unread: "공식 페이지를 읽지 못함",
  },
  level,
  tier: { free: "무료", cheap: "간이", full: "정식" },
  kind,
  importance,
  askedBy: {
    http: { request: "요청" },
    tcp: { what: "연결만 맺어 봅니다", request: "연결 대상" },
    tls: { what: "TLS 연결을 맺고 인증서를 읽습니다", request: "연결 대상" },
    dns: { what: "네임 서버에 묻습니다", request: "질의" },
    websocket: { what: "WebSocket을 열어 주고받습니다", request: "연결 대상" },
    prediction: { what: "작업을 요청하고 끝날 때까지 지켜봅니다", request: "요청한 작업" },
    multistep: { what: "여러 요청을 차례로 보냅니다", request: "첫 요청" },
    prometheus: { what: "Prometheus에 측정값을 묻습니다", request: "Prometheus" },
    heartbeat: { what: "스스로 보고하며, 호출하지 않습니다" },
    globalping: { what: "세계 여러 곳에서 호출합니다", request: "요청" },
  },
  words: koWords,
  sentence: koSentence,
  index: koIndex,
  monitor: koMonitor,
  measured: koMeasured,
  others: koOthers,
  maintenance: koMaintenance,
  pages: koPages,
  regions: koRegions,
  windows: koWindows,
  reports: koReports,
  spend: koSpend,
  objective: koObjective,
  incident: koIncident,
  chart: koChart,
  figures: koFigures,
  front: koFront,
  provider: koProvider,
  compare: koCompare,
  cost: koCost,
  archive: koArchive,
  planned: koPlanned,
  about: koAbout,
  monthly: koMonthly,
  syndication: koSyndication,
};

export const korean: LanguageWords = {
  site: ko,
  issues: koIssues,
  notices: koNotices,
  channels: koChannels,
  shared: koShared,
};
