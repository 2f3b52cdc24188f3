import type { CostWords } from "./cost.ts";
import { object, subject } from "./ko-grammar.ts";
import type { Column } from "./locale.ts";

const numbers = (...texts: readonly string[]): Column[] => texts.map((text) => ({ text, numeric: true }));

export const koCost: CostWords = {
  title: "비용",
  sentence: (perDay, total, isLeast) =>
    total === ""
      ? [{ tone: "quiet", text: "최근 30일 동안 비용이 든 것으로 알려진 호출이 없습니다." }]
      : [
          { tone: "plain", text: `측정에 드는 비용은 하루 ${isLeast ? "최소 " : ""}${perDay}입니다.` },
          { tone: "quiet", text: `30일 동안 모두 ${total}입니다.` },
        ],
  unpricedPiece: (_, text) => ({ tone: "truth", text: `호출 ${text}건의 비용은 알 수 없습니다.` }),
  how: "재시도와 실패한 호출도 청구되므로 모든 호출을 셉니다. 서로 다른 단위는 더하지 않으며, 비용을 모르는 호출은 0이 아니라 알 수 없는 것으로 둡니다. 날짜는 UTC 기준입니다.",
  facts: { today: "오늘", month: "이번 달", perSuccess: "성공한 호출당", calls: "호출" },
  todaySub: "UTC 자정부터",
  monthSub: "UTC 1일부터",
  perSuccessSub: (days) => `전체 비용 ÷ 성공한 호출, ${days}일`,
  callsSub: (unpriced) => (unpriced === "" ? "모두 비용이 알려짐" : `${unpriced}건은 비용을 모름`),
  unknown: "알 수 없음",
  nothing: "없음",
  and: (amount) => `그리고 ${amount}`,
  atLeast: (amount) => `최소 ${amount}`,
  daysHead: "일별",
  daysTitle: (dearest, day, mean) => `${day}에 ${object(dearest)} 써서 가장 많았습니다. 하루 평균은 ${mean}입니다`,
  daysTitleNothing: (unit) => `30일 동안 ${unit} 비용이 들지 않았습니다`,
  daysName: (unit) => `일별 비용, ${unit}, 30일`,
  daysText: (days) => `최근 ${days}일, 모든 모니터의 호출에 든 비용입니다. 날짜는 UTC 기준입니다.`,
  unit: (unit) => (unit === "credits" ? "크레딧" : unit),
  monitorsHead: "모니터별",
  monitorColumns: [{ text: "모니터" }, ...numbers("30일", "비율", "호출", "성공한 호출당", "오늘", "비용 모름")],
  multiples: (dearest, share) => `${dearest}에 전체의 ${subject(share)} 들었습니다`,
  multiplesText: (shown, all) =>
    `일별 비용, 30일, 모두 같은 눈금, 많은 순.${shown < all ? ` 전체 ${all}개 중 ${shown}개이며, 나머지는 더 적습니다.` : ""}`,
  modelsHead: "모델별",
  modelsNote: "응답에 적힌 모델 이름, 30일",
  modelColumns: [{ text: "모델" }, ...numbers("30일", "비율", "호출", "호출당", "비용 모름")],
  modelless: "응답에 이름 없음",
  unitsHead: "단위별",
  unitsNote: "서로 더하지 않음",
  unitColumns: [{ text: "단위" }, ...numbers("30일", "하루", "모니터")],
  budgetsHead: "예산",
  budgetsNote: "모니터마다 가장 크게 작용하는 예산",
  budgetColumns: [{ text: "대상" }, ...numbers("사용", "한도", "비율"), { text: "다시 시작" }, { text: "작용" }],
  whose: { provider: (name) => `${name} 전체`, all: () => "모든 모니터" },
  per: { day: (amount) => `하루 ${amount}`, month: (amount) => `월 ${amount}` },
  does: (stopped, fellBack) =>
    [
      ...(stopped === 0 ? [] : [`모니터 ${stopped}개 호출 중단`]),
      ...(fellBack === 0 ? [] : [`${fellBack}개를 더 저렴한 방식으로 호출`]),
    ].join(", ") || "없음",
};
