import type { ArchiveWords } from "./archive.ts";

export const koArchive: ArchiveWords = {
  title: "월별 기록",
  sentence: (total, running) => [
    { tone: "quiet", text: `지금까지 인시던트 ${total}건.` },
    { tone: "plain", text: running === 0 ? "진행 중인 것 없음." : `${running}건 진행 중.` },
  ],
  runningHead: "진행 중",
  latest: (month) => `최근, ${month}`,
  all: (count, month) => `${month} 전체 ${count}건`,
  columns: { month: "월", count: "건수", critical: "심각", longest: "최장", monitors: "모니터" },
  note: "시작된 달 기준, 한 달에 한 페이지",
  monthTitle: (month) => `${month} 인시던트`,
  monthSentence: (month, count) => [{ tone: "plain", text: `${month}에 시작된 인시던트 ${count}건.` }],
  facts: { count: "인시던트", critical: "심각", longest: "최장", silent: "공식 페이지 무응답" },
  countSub: (monitors) => `모니터 ${monitors}개`,
  criticalSub: "서비스를 쓸 수 없던 경우",
  longestNone: "아직 끝난 것 없음",
  silentSub: "호출이 실패하는 동안",
  kinds: "종류별",
  newer: "다음 달",
  older: "이전 달",
  before: (day) =>
    `${day} 이전에 끝난 인시던트는 이 사이트에 페이지가 없음. 기록 저장소에는 건별 파일로 계속 남아 있음.`,
  beforeLink: "연도별 파일",
  search: {
    label: "인시던트 검색",
    hint: "모니터, 종류, 오류, 월",
    none: "일치하는 인시던트 없음.",
  },
  found: { one: "1건 일치.", many: "{count}건 일치." },
  wrote: "관리자 코멘트",
  wroteOn: (time) => `관리자 코멘트, ${time}`,
  lost: (day) => `${day} 이전에 끝난 인시던트를 찾는 경우, 파일은 기록 저장소에 남아 있음.`,
};
