/** Texts as CEL writes them: its escapes are those of JSON. */
export const celText = (text: string): string => JSON.stringify(text);

/** `duration("1500ms")` */
export const celDuration = (ms: number): string => `duration("${ms}ms")`;

/** A span of statuses, both ends included. */
export type StatusSpan = readonly [from: number, to: number];

/** `status in [200, 404]`, or spans where there are any: `(status >= 200 && status <= 208) || status == 226`. */
export function statusCondition(spans: readonly StatusSpan[]): string {
  const joined = joinSpans(spans);
  if (joined.every(([from, to]) => from === to)) {
    const [only, ...more] = joined.map(([from]) => from);
    return more.length === 0 ? `status == ${only ?? 0}` : `status in [${[only, ...more].join(", ")}]`;
  }
  const parts = joined.map(([from, to]) =>
    from === to ? `status == ${from}` : `status >= ${from} && status <= ${to}`,
  );
  return parts.length === 1
    ? (parts[0] ?? "")
    : parts.map((part) => (part.includes("&&") ? `(${part})` : part)).join(" || ");
}

/** Spans in order, those that touch as one; two numbers that touch stay apart, for they read better. */
function joinSpans(spans: readonly StatusSpan[]): StatusSpan[] {
  const joined: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.flatMap(([from, to]): StatusSpan[] =>
    to === from + 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
}

/** A path below `body`: `.data[0]["a-b"]`. `undefined` where it is no plain path of names and indexes. */
export function bodyPath(path: string): string | undefined {
  const trimmed = path.replace(/^\$/, "").replace(/^\./, "");
  if (trimmed === "") return "body";
  const steps = trimmed.match(/[^.[\]]+|\[\d+\]/g) ?? [];
  // What calls a function or filters is no path.
  if (steps.some((step) => /[\s()"'$&=<>!,*?|]/.test(step))) return undefined;
  const isWhole = steps.join("").length === trimmed.replace(/\./g, "").length && !/\.\.|\.$|\[\D/.test(trimmed);
  if (!isWhole) return undefined;
  return steps.reduce((built, step) => {
    if (step.startsWith("[")) return built + step;
    return /^[A-Za-z_]\w*$/.test(step) && !RESERVED.has(step) ? `${built}.${step}` : `${built}[${celText(step)}]`;
  }, "body");
}

/** Words that CEL keeps for itself (its specification, "Syntax"). */
const RESERVED = new Set(
  "as break const continue else false for function if import in let loop namespace null package return true var void while".split(
    " ",
  ),
);
