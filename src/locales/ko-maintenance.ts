import { namesOf, said, topic } from "./ko-grammar.ts";
import type { MaintenanceWords } from "./maintenance.ts";

const NAMED = 4;

export const koMaintenance: MaintenanceWords = {
  head: "예정된 점검",
  running: "점검 중",
  upcoming: "점검 예정",
  when: (from, to, zone) => `${from} ~ ${to} ${zone}`,
  left: (duration) => `${duration} 남음`,
  ahead: (duration) => `${duration} 뒤`,
  about: (names) => namesOf(names, NAMED),
  expects: {
    down: "점검 중의 실패는 예상된 것이므로 가동률에 넣지 않습니다.",
    degraded: "점검 중에는 느려지거나 간헐적으로 실패할 수 있으며, 가동률에 넣지 않습니다.",
  },
  worse: "예상과 달리 장애 상태입니다.",
  begun: "점검 시작",
  over: "점검 종료",
  withdrawn: "취소됨",
  aboutHead: "대상 모니터",
  issue: "진행 상황",
  calendar: "점검 일정 달력",
  sentence: (name, until) => `${topic(name)} ${said(until)}까지 점검 중입니다.`,
  several: (count) => `${count}개가 점검 중입니다.`,
  ofTime: (duration) => `예정된 점검 ${duration}`,
  sub: (until) => `${until}까지`,
};
