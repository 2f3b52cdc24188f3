import type { WindowsWords } from "./windows.ts";

export const koWindows: WindowsWords = {
  head: "수치로 보기",
  note: "가동률은 아는 시간에 대한 비율이고, 커버리지는 그 시간이 전체의 얼마인지입니다.",
  windows: "현재까지",
  columns: ({ withLatency, withLimits }) => [
    { text: "기간" },
    { text: "가동률", numeric: true },
    { text: "커버리지", numeric: true },
    { text: "다운타임", numeric: true },
    { text: "오류율", numeric: true },
    ...(withLimits ? [{ text: "요청 제한", numeric: true }] : []),
    ...(withLatency
      ? [
          { text: "p50", numeric: true },
          { text: "p95", numeric: true },
          { text: "p99", numeric: true },
        ]
      : []),
  ],
  name: {
    "1h": "1시간",
    "6h": "6시간",
    "24h": "24시간",
    "7d": "7일",
    "30d": "30일",
    "90d": "90일",
    "365d": "365일",
  },
  all: (since) => `전체, ${since}부터`,
  imported: (percent) => `가져온 기록 ${percent}`,
  anomalies: "이상 시간대",
  noAnomalies: (days) => `최근 ${days}일 동안 99% 미만인 시간대가 없습니다.`,
  anomalyColumns: (zone) => [
    { text: `시간대, ${zone}` },
    { text: "가동률", numeric: true },
    { text: "실패", numeric: true },
  ],
  anomaliesShown: (shown, all) => `90일 동안 99% 미만이었던 ${all}개 시간대 중 최근 ${shown}개입니다.`,
};
