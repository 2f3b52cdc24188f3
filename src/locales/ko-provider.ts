import { counted, namesOf } from "./ko-grammar.ts";
import type { ProviderWords } from "./provider.ts";

export const koProvider: ProviderWords = {
  title: "제공자",
  sentence: (all, names) => {
    if (all === 0) return [{ tone: "quiet", text: "지켜보는 제공자가 없습니다." }];
    const well = all - names.length;
    if (names.length === 0) return [{ tone: "quiet", text: `제공자 ${all}곳 모두 문제가 없습니다.` }];
    return [
      ...(well === 0 ? [] : [{ tone: "quiet", text: `제공자 ${all}곳 중 ${well}곳은 문제가 없습니다.` } as const]),
      { tone: "plain", text: `문제가 있는 곳: ${namesOf(names, 4)}.` },
    ];
  },
  listHead: "제공자와 공식 페이지",
  listNote: "정상인 모니터, 공식 페이지의 표시, 최근 90일 동안 직접 확인한 문제 중 인정한 것",
  columns: [
    { text: "제공자" },
    { text: "페이지 표시" },
    { text: "인시던트, 90일", numeric: true },
    { text: "인정", numeric: true },
    { text: "중앙값", numeric: true },
  ],
  upOf: (up, all) => `${all}개 중 ${up}개 정상`,
  noPage: "읽는 페이지 없음",
  cards: "모든 공식 페이지 평가",
  named: (name, sentence) => `${name}: ${sentence}`,
  monitorLink: (name) => `${name} 전체 보기`,
  bothHead: "직접 확인한 것과 공식 페이지가 알린 것",
  bothNote: "최대 1년, 공식 페이지의 글은 90일 동안 보관",
  monthsTitle: (ours, theirs) =>
    theirs === undefined
      ? ours === 0
        ? "우리가 확인한 인시던트는 없습니다"
        : `우리가 확인한 인시던트는 ${counted(ours)}건입니다`
      : ours === 0 && theirs === 0
        ? "양쪽 모두 아무 일도 없었습니다"
        : `${ours === 0 ? "우리는 문제를 확인하지 못했고" : `우리는 인시던트 ${counted(ours)}건을 확인했고`}, 공식 페이지는 ${theirs === 0 ? "아무것도 알리지 않았습니다" : `${counted(theirs)}건을 알렸습니다`}`,
  monthsText: (hasPage) =>
    `선 위는 이 제공자의 모든 모니터에서 확인한 인시던트이며, 높이는 하루 중 차지한 시간입니다(로그 눈금).${
      hasPage ? " 선 아래는 공식 페이지의 표시입니다. 파란 점은 페이지가 아무 말도 하지 않은 장애입니다." : ""
    }`,
  monthDesc: (ours, theirs) => `우리 ${ours}건, 공식 페이지 ${theirs}건.`,
  columnsOfMonths: { month: "월", days: "날짜", ours: "우리", theirs: "페이지" },
  listTitle: "양쪽의 최근 인시던트",
  ours: "우리",
  theirs: "공식 페이지",
  afterwards: "끝난 뒤 공지",
  notSeen: "직접 호출에서는 나타나지 않음",
  none: "보관된 인시던트가 없습니다.",
  more: (count) => `그 이전의 ${count}건은 여기에 없습니다.`,
  saysHead: "공식 페이지가 알린 내용",
  saysNote: "현재와 최근 7일",
};
