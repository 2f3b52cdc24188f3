import type { CompareWords } from "./compare.ts";
import { namesOf, object, subject } from "./ko-grammar.ts";
import type { Column } from "./locale.ts";

const numbers = (...texts: readonly string[]): Column[] => texts.map((text) => ({ text, numeric: true }));

export const koCompare: CompareWords = {
  title: "비교",
  sentence: (models, groups) => {
    const parts = [
      ...(models === 0 ? [] : [`여러 경로로 호출하는 모델 ${models}개`]),
      ...(groups === 0 ? [] : [`모니터 그룹 ${groups}개`]),
    ];
    return [{ tone: "plain", text: `${object(parts.join(", "))} 나란히 비교합니다.` }];
  },
  how: "가동률(호출 1건 미만의 차이는 같은 것으로 봄), p95, 성공한 호출당 비용(모두 같은 단위일 때) 순으로 순위를 매깁니다. 커버리지가 가장 높은 모니터의 절반에 못 미치는 모니터에는 순위가 없습니다.",
  byModel: "같은 모델, 여러 경로",
  byModelNote: "같은 모델을 서로 다른 제공자를 통해 호출하는 모니터",
  byGroup: "그룹별",
  byGroupNote: "설정에서 한 그룹에 둔 모니터",
  listColumns: [{ text: "비교 대상" }, ...numbers("모니터"), { text: "30일 1위" }, ...numbers("가동률", "p95")],
  name: { model: (name) => name, group: (name) => name },
  best: (name, of, names, uptime, p95, over) => {
    const figures = [...(uptime === "" ? [] : [`가동률 ${uptime}`]), ...(p95 === "" ? [] : [`p95 ${p95}`])].join(", ");
    return [
      { tone: "quiet", text: `${name}: ${over} 동안 ${of}개 중` },
      {
        tone: "plain",
        text: `${subject(namesOf(names, 4))} ${names.length > 1 ? "똑같이 " : ""}가장 좋았습니다${figures === "" ? "" : `(${figures})`}.`,
      },
    ];
  },
  noneRanked: (name, of) => [
    { tone: "quiet", text: `${name}: 아직 ${of}개의 순위를 매길 만큼 데이터가 모이지 않았습니다.` },
  ],
  ranking: "순위",
  caption: (over) => `순위, ${over}`,
  columns: [
    { text: "모니터" },
    ...numbers("순위", "가동률", "커버리지", "호출", "p50", "p95", "성공한 호출당 비용, 30일"),
  ],
  unranked: { "no-data": "데이터 없음", "little-coverage": "데이터 부족" },
  unknown: "알 수 없음",
  multiples: (quickest, p95) => `${subject(quickest)} 가장 빠릅니다: 호출의 95%가 ${p95} 안에 끝납니다`,
  multiplesText: (bin, log, shown, all) =>
    `모두 같은 ${log ? "로그 " : ""}눈금, p95 순. 성공한 호출, 점 하나가 ${bin}. 선은 p50, 진한 띠는 p95까지, 옅은 띠는 p99까지입니다. ×는 호출이 실패한 때입니다.${
      shown < all ? ` 전체 ${all}개 중 빠른 ${shown}개입니다.` : ""
    }`,
  chartsOf: (over) => `그래프는 ${over}만 그립니다.`,
  figure: (p50, p95) => `p50 ${p50} · p95 ${p95}`,
  desc: (p50, p95, failures) => `p50 ${p50}, p95 ${p95}. 실패한 호출 ${failures}건.`,
  numbers: "모든 p95를 표로 보기",
  numbersFirst: (zone) => `시작, ${zone}`,
};
