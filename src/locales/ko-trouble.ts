import { said } from "./ko-grammar.ts";
import type { Locale, Trouble } from "./locale.ts";

/** 지금 어떤지, 언제부터인지, 얼마 동안이었는지. Each ends in `…니다`, so that a sentence may go on from it. */
const trouble = (brief: string, now: string, was: string, since = now): Trouble => ({
  brief,
  now,
  since: (time) => `${said(time)}부터 ${since}`,
  lasted: (duration) => `${duration} 동안 ${was}`,
});

export const koTrouble: Pick<Locale, "trouble" | "rule" | "atTimes" | "byPage" | "toldByReason"> = {
  trouble: {
    ok: trouble("문제 있음", "문제가 있습니다", "문제가 있었습니다"),
    slow: trouble("느림", "느리게 응답합니다", "느리게 응답했습니다"),
    "rate-limited": trouble("요청 제한", "요청을 제한하고 있습니다", "요청을 제한했습니다"),
    "quota-exhausted": trouble("할당량 소진", "할당량이 소진되었다고 응답합니다", "할당량이 소진되었다고 응답했습니다"),
    overloaded: trouble("과부하", "과부하 상태입니다", "과부하 상태였습니다"),
    "server-error": trouble("서버 오류", "서버 오류로 응답합니다", "서버 오류로 응답했습니다"),
    timeout: trouble("시간 초과", "제시간에 응답하지 않습니다", "제시간에 응답하지 않았습니다"),
    unreachable: trouble("연결 불가", "연결되지 않습니다", "연결되지 않았습니다"),
    rejected: trouble("요청 거부", "요청을 거부하고 있습니다", "요청을 거부했습니다"),
    "wrong-answer": trouble("잘못된 응답", "잘못된 응답을 보내고 있습니다", "잘못된 응답을 보냈습니다"),
    inconclusive: trouble("판단 불가", "상태를 관측할 수 없습니다", "상태를 관측할 수 없었습니다"),
  },
  rule: (name) =>
    trouble(
      name,
      `규칙 “${name}”의 기준을 벗어났습니다`,
      `규칙 “${name}”의 기준을 벗어났습니다`,
      `규칙 “${name}”의 기준을 벗어나 있습니다`,
    ),
  atTimes: trouble("일부 호출 실패", "호출이 간헐적으로 실패합니다", "호출이 간헐적으로 실패했습니다"),
  byPage: {
    degraded: trouble(
      "공식 페이지 기준",
      "공식 페이지 기준으로 성능 저하 상태입니다",
      "공식 페이지 기준으로 성능 저하 상태였습니다",
    ),
    down: trouble("공식 페이지 기준", "공식 페이지 기준으로 장애 상태입니다", "공식 페이지 기준으로 장애 상태였습니다"),
  },
  toldByReason: {
    "heartbeat-missing": trouble("보고 없음", "제시간에 보고하지 않았습니다", "보고가 없었습니다", "보고가 없습니다"),
    "reported-failure": trouble("실패 보고", "실패를 보고하고 있습니다", "실패를 보고했습니다"),
  },
};
