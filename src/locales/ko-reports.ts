import type { ReportWords } from "./reports.ts";

/** The page of closed months, in Korean. */
export const koReports: ReportWords = {
  title: "보고서",
  sentence: (month, { monitors, clean, objectives, met }) => [
    {
      tone: "plain",
      text:
        objectives === 0
          ? clean === 0
            ? `${month}에는 모든 모니터에 실패가 있었습니다.`
            : clean === monitors
              ? `${month}에는 모든 모니터에 실패가 없었습니다.`
              : `${month}에는 모니터 ${monitors}개 중 ${clean}개에 실패가 없었습니다.`
          : met === objectives
            ? `${month}에는 목표 ${objectives}개를 ${objectives === 1 ? "" : "모두 "}달성했습니다.`
            : met === 0
              ? `${month}에는 목표 ${objectives}개를 ${objectives === 1 ? "" : "하나도 "}달성하지 못했습니다.`
              : `${month}에는 목표 ${objectives}개 중 ${met}개를 달성했습니다.`,
    },
  ],
  how: "한 달은 다음 달 3일에 마감합니다. 보고서는 그때 만들어지며, 이후의 일이나 이름, 목표가 바뀌어도 달라지지 않습니다.",
  newestNote: (closed) => `${closed} 마감`,
  newestColumns: [
    { text: "모니터" },
    { text: "가동률", numeric: true },
    { text: "목표", numeric: true },
    { text: "다운타임", numeric: true },
    { text: "p95", numeric: true },
    { text: "파일", numeric: true },
  ],
  goals: { met: "달성", missed: "미달" },
  noGoal: "–",
  incidents: (count) => (count === 0 ? "인시던트 없음" : `인시던트 ${count}건`),
  ofPage: "공식 페이지 기준",
  left: (duration) => `${duration} 남음`,
  over: (duration) => `${duration} 초과`,
  falseAlarms: "오탐과 조정할 설정",
  falseAlarmsNote: "담당자가 표시한 내용이며, 설정은 마감 당시의 값입니다",
  falseAlarmColumns: [{ text: "모니터" }, { text: "시각" }, { text: "표시한 사람" }, { text: "조정할 설정" }],
  falseAlarmGoesOn: "마감 당시 진행 중",
  tune: (setting, value) => `${setting} 값을 높이세요${value === undefined ? "" : ` (현재 ${value})`}`,
  tuneRule: (rule) => `알림 규칙 ${rule}의 기준값이나 지속 시간을 늘리세요`,
  untuned: "막을 수 있었던 설정을 알 수 없습니다",
  asTable: (what) => `${what}, 표`,
  months: "마감한 달",
  monthsNote: "모든 모니터 합산",
  monthColumns: [
    { text: "월" },
    { text: "모니터", numeric: true },
    { text: "달성한 목표", numeric: true },
    { text: "파일", numeric: true },
  ],
  metOf: (met, objectives) => `${objectives}개 중 ${met}개`,
  formats: { json: "JSON", csv: "CSV", md: "Markdown" },
  of: (what) => `, ${what}`,
  inLedger: "마감한 모든 달은 원장의 history/reports에 남아 있습니다.",
};
