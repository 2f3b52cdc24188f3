import { describe, expect, it } from "vitest";
import { INCIDENT_KINDS } from "../domain/incident.ts";
import { issueWordsOf } from "./issues.ts";
import { durationText, latencyText } from "./quantities.ts";
import { OUTCOMES, REASONS } from "../domain/outcome.ts";
import { sharedWordsOf } from "./shared.ts";

/** All texts by their path. */
function textsOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const [en, ko] = [textsOf(issueWordsOf("en")), new Map(textsOf(issueWordsOf("ko")))];
const valuesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe("the Korean words of issues", () => {
  it("name the same values as the English ones", () => {
    for (const [path, text] of en) expect([path, valuesIn(ko.get(path) ?? "")]).toEqual([path, valuesIn(text)]);
  });

  it("are Korean, and none of them is blank", () => {
    for (const [path, text] of ko) {
      expect([path, text.trim()]).not.toEqual([path, ""]);
      // What is values and marks alone has no language.
      const isBare = !/\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ""));
      if (!isBare) expect([path, /\p{Script=Hangul}/u.test(text)]).toEqual([path, true]);
    }
  });

  it("leave no particle to a name whose last sound nobody knows", () => {
    const ours = ["begin", "end", "time", "from", "to", "until"];
    for (const [path, text] of ko) {
      const values = text.matchAll(/\{(\w+)\}\*{0,2}(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/g);
      expect([path, [...values].filter(([, name]) => !ours.includes(name!))]).toEqual([path, []]);
      expect(text).not.toMatch(/(?:은\(는\)|이\(가\)|을\(를\))/);
    }
  });

  it("have every outcome, reason and kind", () => {
    const shared = sharedWordsOf("ko");
    for (const outcome of OUTCOMES) expect(shared.outcome[outcome]).toMatch(/\p{Script=Hangul}/u);
    for (const reason of REASONS) expect(shared.reason[reason]).toMatch(/\p{Script=Hangul}/u);
    for (const kind of INCIDENT_KINDS) expect(shared.kind[kind]).toMatch(/\p{Script=Hangul}/u);
  });

  it("say spans and times as Koreans do", () => {
    const shared = sharedWordsOf("ko");
    const said = (ms: number): string => durationText(ms, shared).replaceAll("\u00a0", " ");
    expect(said(200_000)).toBe("3분 20초");
    expect(said(8_040_000)).toBe("2시간 14분");
    expect(said(30 * 86_400_000)).toBe("30일");
    expect(latencyText(1_800, shared)).toBe("1.8초");
    expect(shared.list(["A", "B"])).toBe("A, B");
  });
});
