import type { FrontWords } from "./front.ts";
import { counted, said } from "./ko-grammar.ts";

export const koFront: FrontWords = {
  announcements: "공지",
  announcedSince: (time) => `${time}부터`,
  readOn: "자세히 보기",
  stale: (every) =>
    `오래된 페이지입니다. 마지막 확인은 {ago}이며, ${every} 간격으로 확인할 예정이었습니다. 여기 적힌 내용은 지금이 아니라 그때의 것입니다.`,
  staleUnchecked: "오래된 페이지입니다. {ago}에 생성되었고, 그 뒤로 확인이 없었습니다.",
  localTime: "현지 시각 {time}",
  soSince: (when) => `${said(when)} 이후 인시던트가 없습니다.`,
  filter: "찾기",
  filterHint: "모니터 이름",
  filtered: "모니터 {all}개 중 {n}개",
  order: "순서",
  orders: { config: "설정 순", state: "나쁜 순", name: "이름 순", uptime: "가동률 낮은 순", p95: "느린 순" },
  largeNote: "90일 가동률과 24시간 p95입니다. 하루하루의 기록은 그룹 페이지에 있습니다.",
  daysOf: (count) => (count === 1 ? "90일 기록" : `${counted(count)}개 모두의 90일 기록`),
  more: (count) => `그 밖의 모니터 ${count}개`,
  moreNotes: (count) => `비슷한 알림이 있는 모니터가 ${count}개 더 있습니다.`,
  groupTitle: (group, part, parts) => (parts === 1 ? group : `${group}, ${parts}쪽 중 ${part}쪽`),
  groupSentence: (group, up, all) =>
    up === all
      ? `${group}: ${all}개가 ${all === 1 ? "" : "모두 "}정상입니다.`
      : `${group}: ${all}개 중 ${up}개가 정상입니다.`,
  parts: "이 그룹의 다른 쪽",
};
