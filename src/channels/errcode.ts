import { readStatus, valueIn, type Answer, type Reading } from "./post.ts";

/** WeCom and DingTalk say `errcode` 0 or what is wrong, with 200. `passing`: code → milliseconds to wait. */
export function readErrcode(answer: Answer, passing: ReadonlyMap<unknown, number>): Reading {
  const code = valueIn(answer.json, "errcode");
  const words = valueIn(answer.json, "errmsg");
  const said = `${typeof code === "number" ? `${code} ` : ""}${typeof words === "string" ? words : answer.text}`;
  const status = readStatus(answer, said);
  if (code === 0 || !status.ok) return status;
  const waitMs = passing.get(code);
  if (waitMs !== undefined) return { ok: false, said, isFinal: false, retryAfterMs: waitMs };
  return { ok: false, said: said === "" ? "an empty answer" : said, isFinal: typeof code === "number" };
}
