import type { ArchiveWords } from "./archive.ts";
import { counted } from "./ko-grammar.ts";

export const koArchive: ArchiveWords = {
  title: "월별 기록",
  sentence: (total, running) => [
    { tone: "quiet", text: `지금까지 인시던트는 ${total}건입니다.` },
    { tone: "plain", text: running === 0 ? "진행 중인 것은 없습니다." : `${counted(running)}건이 진행 중입니다.` },
  ],
  runningHead: "진행 중",
  latest: (month) => `최근, ${month}`,
  all: (count, month) => `${month} 전체 ${count}건`,
  columns: { month: "월", count: "건수", critical: "심각", longest: "최장", monitors: "모니터" },
  note: "시작된 달 기준, 한 달에 한 페이지",
  monthTitle: (month) => `${month} 인시던트`,
  monthSentence: (month, count) => [{ tone: "plain", text: `${month}에 시작된 인시던트는 ${counted(count)}건입니다.` }],
  facts: { count: "인시던트", critical: "심각", longest: "최장", silent: "공지 없음" },
  countSub: (monitors) => `모니터 ${monitors}개`,
  criticalSub: "서비스를 쓸 수 없던 경우",
  longestNone: "아직 끝난 것 없음",
  names: (first, more) => `${first.join(", ")} 외 ${more}개`,
  falseAlarm: "오탐, 가동률에서 제외",
  silentSub: "공식 페이지에는 정상으로 표시",
  kinds: "종류별",
  newer: "다음 달",
  older: "이전 달",
  before: (day) => `${day} 이전에 끝난 인시던트는 이 사이트에 페이지가 없지만, 원장에는 건별 파일로 남아 있습니다.`,
  beforeLink: "연도별 파일",
  search: {
    label: "인시던트 검색",
    hint: "모니터, 종류, 오류, 월",
    none: "일치하는 인시던트가 없습니다.",
  },
  found: { one: "1건이 일치합니다.", many: "{count}건이 일치합니다." },
  wrote: "담당자 댓글",
  wroteOn: (time) => `담당자 댓글, ${time}`,
  lost: (day) => `${day} 이전에 끝난 인시던트의 파일은 원장에 남아 있습니다.`,
};
