import type { RegionsWords } from "./regions.ts";

export const koRegions: RegionsWords = {
  head: "리전별",
  note: (regions) =>
    regions === 1
      ? "최근 7일 동안 측정한 유일한 리전입니다."
      : "응답한 리전의 과반이 장애라고 하면 장애로 판정합니다. 두 곳이면 둘 다여야 합니다. 침묵한 리전은 세지 않습니다.",
  columns: ({ zone, isHeartbeat }) => [
    { text: "리전" },
    { text: "판정" },
    { text: `${isHeartbeat ? "마지막 확인" : "마지막 호출"}, ${zone}` },
    { text: "가동률 24시간", numeric: true },
    { text: "커버리지", numeric: true },
    { text: "가동률 7일", numeric: true },
    { text: "커버리지", numeric: true },
    { text: "p95 7일", numeric: true },
  ],
  nameless: "이름 없음",
  silentFor: (duration) => `${duration}째 침묵`,
  silent: "침묵",
};
