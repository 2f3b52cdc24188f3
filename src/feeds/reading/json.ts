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

const [QUOTE, BACKSLASH, LIST, END_OF_LIST, OBJECT, END_OF_OBJECT] = Array.from('"\\[]{}', (char) =>
  char.charCodeAt(0),
);

/** The deepest nesting of arrays and objects; brackets in strings are no nesting. One pass. */
function depthOf(json: string): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charCodeAt(at);
    if (char === QUOTE) at = endOfText(json, at);
    else if (char === OBJECT || char === LIST) deepest = Math.max(deepest, (depth += 1));
    else if (char === END_OF_OBJECT || char === END_OF_LIST) depth -= 1;
  }
  return deepest;
}

/** Where the string ends that begins at a quotation mark: the next one that an even number of backslashes stands before. */
function endOfText(json: string, begin: number): number {
  for (let at = json.indexOf('"', begin + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let first = at;
    while (json.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    if ((at - first) % 2 === 0) return at;
  }
  return json.length;
}
