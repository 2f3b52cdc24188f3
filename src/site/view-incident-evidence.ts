import { gotText } from "../domain/condition.ts";
import type { ConditionResult, Evidence } from "../domain/incident.ts";
import { PHASES } from "../domain/exchange.ts";
import { toMs } from "../domain/instant.ts";
import type { SiteContext } from "./context.ts";
import { outsideText } from "./outside.ts";
import { codesOf, stateOfOutcome } from "./phrases.ts";

interface Part {
  readonly text: string;
  /** What a path of the condition resolved to. */
  readonly got: boolean;
}

/** A call as it was kept; it names its day where that is not the day on which the incident began. */
export function evidenceView({ locale, format }: SiteContext, evidence: Evidence, beganMs: number): object {
  const words = locale.incident;
  const { t, outcome, reason, blame, again, conditions } = evidence;
  return {
    datetime: t,
    time: [format.day(toMs(t)), format.timeWithSeconds(toMs(t))]
      .slice(format.day(toMs(t)) === format.day(beganMs) ? 1 : 0)
      .join(", "),
    glyph: stateOfOutcome(outcome),
    outcome: locale.outcome[outcome],
    attempt: again === undefined ? words.first : words.again(again),
    conditions: conditions.map((condition) => ({
      glyph: condition.holds ? "up" : condition.otherwise === "down" ? "down" : "degraded",
      holds: condition.holds,
      word: condition.holds ? locale.words.holds : locale.words.fails,
      parts: conditionParts(condition),
    })),
    reason: reason ?? "",
    reasonWord: words.reasonIs,
    more: [
      codesOf(evidence),
      blame === undefined ? "" : words.blameIs(words.blame[blame]),
      timesOf({ locale, format }, evidence),
      requestOf(evidence),
    ]
      .filter((text) => text !== "")
      .map((text) => outsideText(text))
      .join(", "),
  };
}

function timesOf({ locale, format }: Pick<SiteContext, "locale" | "format">, { phases, ms, phase }: Evidence): string {
  const known = PHASES.flatMap((name) =>
    phases?.[name] === undefined ? [] : [`${locale.phase[name]} ${format.latency(phases[name])}`],
  );
  if (known.length > 0) return known.join(", ");
  return [phase === undefined ? "" : locale.phase[phase], ms === undefined ? "" : format.latency(ms)]
    .filter((text) => text !== "")
    .join(" ");
}

const requestOf = ({ requestId }: Evidence): string => (requestId === undefined ? "" : requestId);

/** The condition as written, with what each of its paths resolved to behind its first occurrence. */
export function conditionParts({ text, got }: ConditionResult): Part[] {
  const values = Object.entries(got).map(([path, value]) => ({
    path,
    at: text.indexOf(path),
    value: outsideText(gotText(value)),
  }));
  const inText = values.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at || b.path.length - a.path.length);
  const parts: Part[] = [];
  let from = 0;
  for (const { path, at, value } of inText) {
    if (at < from) continue;
    parts.push({ text: `${outsideLine(text.slice(from, at + path.length))} `, got: false }, { text: value, got: true });
    from = at + path.length;
  }
  parts.push({ text: outsideLine(text.slice(from)), got: false });
  for (const { at, path, value } of values)
    if (at < 0) parts.push({ text: ` ${outsideText(path)} `, got: false }, { text: value, got: true });
  return parts.filter((part) => part.text !== "");
}

/** As `outsideText`, but the blanks at the ends stay: they part the condition from its values. */
function outsideLine(text: string): string {
  const inner = outsideText(text);
  if (inner === "") return text === "" ? "" : " ";
  return `${/^\s/u.test(text) ? " " : ""}${inner}${/\s$/u.test(text) ? " " : ""}`;
}
