import { said } from "./ko-grammar.ts";
import type { PlannedWords } from "./planned.ts";

export const koPlanned: PlannedWords = {
  title: "예정된 점검",
  sentence: (running, upcoming, next) => [
    running === 0
      ? { tone: "quiet", text: "진행 중인 점검이 없습니다." }
      : { tone: "plain", text: `점검 ${running}건이 진행 중입니다.` },
    upcoming === 0
      ? { tone: "quiet", text: "예정된 점검이 없습니다." }
      : {
          tone: running === 0 ? "plain" : "quiet",
          text:
            upcoming === 1
              ? `${said(next)}에 1건이 예정되어 있습니다.`
              : `${upcoming}건이 예정되어 있으며, 다음은 ${said(next)}입니다.`,
        },
  ],
  none: "지금까지 계획된 점검이 없습니다.",
  lead: "점검 중의 실패는 예상된 것이므로 정상으로도 장애로도 집계하지 않으며, 알림도 보내지 않습니다.",
  running: "진행 중",
  upcoming: "예정",
  past: "지난 점검",
  pastNote: (shown, all) => (shown === all ? "최근 순" : `전체 ${all}건 중 최근 ${shown}건, 나머지는 원장에 있습니다`),
  columns: { what: "점검", when: "예정 시간", lasted: "실제 시간", about: "모니터", became: "결과" },
  over: "예정대로 종료",
  overrun: (duration) => `${duration} 늦게 종료`,
  failedAfter: (duration) => `예정된 종료 뒤에도 ${duration} 장애`,
  short: (duration) => `${duration} 일찍 종료`,
  withdrawn: "취소됨",
  trouble: "예상과 달리 장애",
  page: "상세 페이지",
  calendar: "달력 구독",
  calendarNote: "달력 앱이 스스로 다시 읽는 파일로, 변경과 취소도 반영됩니다.",
};
