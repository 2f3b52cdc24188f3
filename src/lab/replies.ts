import { MINUTE_MS } from "../domain/instant.ts";
import { jsonAnswer, type LabAnswer } from "./provider.ts";

/** What a call meets where it is not answered as it should be. */
export const TROUBLES = [
  "overloaded",
  "rate-limited",
  "server-error",
  "hangs",
  "refused",
  "bad-key",
  "quota",
  "gone",
  "wrong",
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Longer than any call may take. */
const HANGS_MS = 10 * MINUTE_MS;

/** The troubles of AI APIs in the forms that their vendors document. */
export function troubleAnswer(trouble: Trouble): LabAnswer {
  switch (trouble) {
    case "overloaded":
      return jsonAnswer(503, { error: { code: 503, status: "UNAVAILABLE", message: "The model is overloaded." } }, 60);
    case "rate-limited":
      return jsonAnswer(429, { error: { message: "Rate limit reached", type: "rate_limit_error" } }, 20);
    case "server-error":
      return jsonAnswer(500, { error: { type: "internal_error", message: "something went wrong" } }, 60);
    case "bad-key":
      return jsonAnswer(401, { error: { message: "Incorrect API key provided", code: "invalid_api_key" } }, 20);
    case "quota":
      return jsonAnswer(429, { error: { message: "You exceeded your current quota", code: "insufficient_quota" } }, 20);
    case "gone":
      return jsonAnswer(404, { error: { message: "The model does not exist", code: "model_not_found" } }, 20);
    case "wrong":
      return jsonAnswer(302, {}, 20, { location: "/login" });
    case "hangs":
    case "refused":
      return jsonAnswer(200, {}, HANGS_MS);
  }
}
