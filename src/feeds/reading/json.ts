import type { FeedProblem } from "../../domain/report.ts";
import { FEED_DEPTH } from "../contract.ts";

/** The JSON value of a text, or why it is none. A prefix that guards against inclusion as a script is passed over. */
export function readJson(text: string): { readonly value: unknown } | FeedProblem {
  const trimmed = text
    .replace(/^\uFEFF/, "")
    .replace(/^\s*\)\]\}'/, "")
    .trim();
  if (trimmed === "") return { reason: "empty", detail: "an empty answer" };
  if (trimmed.startsWith("<")) return { reason: "not-json", detail: "a page of HTML or XML instead of JSON" };
  if (depthOf(trimmed) > FEED_DEPTH) return { reason: "too-deep", detail: `nested deeper than ${FEED_DEPTH} levels` };
  try {
    return { value: JSON.parse(trimmed) as unknown };
  } catch {
    return { reason: "not-json", detail: `${trimmed.length} characters that are not JSON` };
  }
}

/** The deepest nesting of arrays and objects; brackets in strings are no nesting. One pass. */
function depthOf(json: string): number {
  let [depth, deepest, isText] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charAt(at);
    if (isText) {
      if (char === "\\") at += 1;
      else if (char === '"') isText = false;
    } else if (char === '"') isText = true;
    else if (char === "{" || char === "[") deepest = Math.max(deepest, (depth += 1));
    else if (char === "}" || char === "]") depth -= 1;
  }
  return deepest;
}
