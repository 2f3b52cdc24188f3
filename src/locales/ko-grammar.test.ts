import { describe, expect, it } from "vitest";
import { by, counted, goingOn, namesOf, object, pageName, said, subject, topic } from "./ko-grammar.ts";
import { ko } from "./ko.ts";

describe("a Korean particle", () => {
  it.each([
    ["스튜디오", "스튜디오는"],
    ["게이트웨이", "게이트웨이는"],
    ["서울", "서울은"],
    ["Nano Banana Pro", "Nano Banana Pro는"],
    ["Claude Sonnet 4.5", "Claude Sonnet 4.5는"],
    ["GPT-5.1", "GPT-5.1은"],
    ["Gemini 3", "Gemini 3은"],
    ["FLUX", "FLUX는"],
    ["OpenAI", "OpenAI는"],
    ["DeepSeek", "DeepSeek는"],
    ["Slack", "Slack은"],
    ["Groq", "Groq은"],
    ["Google", "Google은"],
    ["Chrome", "Chrome은"],
    ["Replicate", "Replicate는"],
    ["Anthropic", "Anthropic은"],
    ["LLM", "LLM은"],
    ["HTML", "HTML은"],
    ["API", "API는"],
    ["ChatGPT", "ChatGPT는"],
    ["docs.example.com", "docs.example.com은"],
    ["Gemini (텍스트)", "Gemini (텍스트)는"],
    ["Café", "Café는"],
    ["99.9%", "99.9%는"],
  ])("of %s follows how it sounds: %s", (name, expected) => expect(topic(name)).toBe(expected));

  it("differs by its part in the sentence, and is 로 after ㄹ", () => {
    expect([subject("응답"), subject("서버")]).toEqual(["응답이", "서버가"]);
    expect([object("2.5분"), object("9.1초")]).toEqual(["2.5분을", "9.1초를"]);
    expect([by("서울"), by("부산"), by("제주")]).toEqual(["서울로", "부산으로", "제주로"]);
  });

  it("stands in both forms behind what nobody can read aloud", () => {
    expect(topic("模型")).toBe("模型은(는)");
    expect(by("…")).toBe("…(으)로");
  });
});

describe("a Korean sentence", () => {
  it("goes on from its ending", () => {
    expect(goingOn("과부하 상태입니다", "고")).toBe("과부하 상태이고");
    expect(goingOn("과부하 상태입니다", "지만")).toBe("과부하 상태이지만");
    expect(goingOn("과부하 상태입니다", "는데")).toBe("과부하 상태인데");
    expect(goingOn("서버 오류로 응답합니다.", "는데")).toBe("서버 오류로 응답하는데");
    expect(goingOn("응답하지 않습니다", "고")).toBe("응답하지 않고");
    expect(goingOn("인증서 만료됨", "고")).toBe("인증서 만료됨");
  });

  it("can go on from every trouble", () => {
    const all = [...Object.values(ko.trouble), ...Object.values(ko.byPage), ...Object.values(ko.toldByReason)];
    for (const { now, since, lasted } of [...all, ko.atTimes, ko.rule("규칙")])
      for (const text of [now, since("17:52"), lasted("38분")]) expect(goingOn(text, "고")).not.toBe(text);
  });

  it("says times as they are said", () => {
    expect(said("17:52")).toBe("17시\u00a052분");
    expect(said("11월 21일 09:05")).toBe("11월 21일 9시\u00a05분");
    expect(said("18:00")).toBe("18시");
    expect(said("11월 21일")).toBe("11월 21일");
  });

  it("calls a status page by its provider", () => {
    const plain = (name: string): string => pageName(name).replaceAll("\u00a0", " ");
    expect(plain("Google")).toBe("Google 상태 페이지");
    expect(plain("OpenAI Status")).toBe("OpenAI 상태 페이지");
    expect(plain("Google Cloud Service Health")).toBe("Google Cloud Service Health");
    expect(plain("Status")).toBe("Status 상태 페이지");
    expect(plain("")).toBe("공식 페이지");
  });

  it("counts", () => {
    expect(counted(1856)).toBe("1,856");
    expect(namesOf(["가", "나", "다"], 2)).toBe("가 외 2개");
  });
});
