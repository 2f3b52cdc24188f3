import type { FrontWords } from "./front.ts";

export const koFront: FrontWords = {
  announcements: "공지",
  announcedSince: (time) => `${time}부터`,
  readOn: "자세히 보기",
  stale: (every) =>
    `오래된 페이지: 마지막 점검은 {ago}, 점검 주기는 ${every}. 여기 적힌 내용은 그때의 것이며 지금의 것이 아님.`,
  localTime: "이용자 시각 {time}",
  soSince: (when) => `${when}부터 확인된 장애 없음.`,
  filter: "찾기",
  filterHint: "모니터 이름",
  filtered: "모니터 {all}개 중 {n}개",
  order: "순서",
  orders: { config: "설정 순", state: "나쁜 순", name: "이름 순", uptime: "가동률 낮은 순", p95: "느린 순" },
  largeNote: "90일 가동률과 24시간 p95. 하루하루의 기록은 그룹 페이지에 있음.",
  daysOf: (count) => (count === 1 ? "90일 기록" : `${count}개 모두의 90일 기록`),
  more: (count) => `그 밖의 모니터 ${count}개`,
  moreNotes: (count) => `비슷한 알림이 있는 모니터 ${count}개 더 있음.`,
  groupTitle: (group, part, parts) => (parts === 1 ? group : `${group}, ${parts}쪽 중 ${part}쪽`),
  groupSentence: (group, up, all) =>
    up === all ? `${group}: ${all}개 모두 정상.` : `${group}: ${all}개 중 ${up}개 정상.`,
  parts: "이 그룹의 다른 쪽",
};
