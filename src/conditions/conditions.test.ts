import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCondition } from "./index.ts";
import { parseJson, type Facts } from "../domain/facts.ts";
import type { Condition } from "../domain/condition.ts";

const TEXT = JSON.stringify({
  choices: [{ finish_reason: "stop", message: { content: "Hello!\n" } }],
  data: [1, 2],
  usage: { total_tokens: 15, cost: 1.5 },
  one: 1,
  nothing: null,
  yes: true,
  html: "<script>alert(1)</script>",
  long: "x".repeat(41),
});

function facts(more: Partial<Facts> = {}): Facts {
  const text = more.text ?? TEXT;
  return {
    status: 200,
    latencyMs: 1_800.4,
    phases: { dns: 3.2, wait: 1_700 },
    headers: new Map([["content-type", "image/png"]]),
    text,
    body: parseJson(text),
    bytes: text.length,
    ...more,
  };
}

function compile(text: string): Condition {
  const compiled = compileCondition(text, "down");
  if (!compiled.ok) throw new Error(`${compiled.message}. ${compiled.remedy}`);
  return compiled.condition;
}

const holds = (text: string, given: Facts = facts()): boolean => compile(text).evaluate(given).holds;

describe("a condition", () => {
  it.each([
    "status in [200, 204]",
    "status >= 200 && status < 300",
    'latency < duration("30s")',
    'latency > duration("1s800ms")',
    'phases.dns < duration("1s") && phases["wait"] > duration("1s")',
    'body.choices[0].finish_reason == "stop"',
    'headers["content-type"].startsWith("image/")',
    '"content-type" in headers && !("server" in headers)',
    "size(body.data) > 0",
    'text.contains("finish_reason")',
    "bytes > 100 && bytes < 1000",
    "body.yes",
    "body.nothing == null",
    'body.choices.all(c, c.finish_reason == "stop")',
    "body.choices.exists(c, has(c.message))",
    "body.data.filter(n, n > 1).size() == 1",
    "body.missing == 1 || status == 200",
  ])("holds: %s", (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    "body.usage.total_tokens > 0",
    "body.one == 1",
    "body.one == 1.0",
    "1 == body.one",
    "body.one in [1, 2]",
    "body.one + 1 == 2",
    "body.usage.total_tokens / 2 > 7",
    "body.usage.cost > 1",
    "body.data[1] == 2",
    "body.data == [1, 2]",
    "body.data[body.one] == 2",
  ])("takes JSON's numbers as whole or not, as it needs them: %s", (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    "body.missing == 0",
    "body.missing != 1",
    "body.missing < 1",
    "!(body.missing == 1)",
    "body.missing",
    "body.missing == null",
    "body.data[9] < 1",
    "body.choices[0].nope.deeper == 1",
    'headers["server"] != "x"',
    'phases.tls < duration("1s")',
    "size(body.missing) == 0",
    "body.html.missing == 1",
    "body.one",
    "body.choices.all(c, c.missing < 1)",
  ])("fails on what is missing or of another type: %s", (text) => {
    expect(holds(text)).toBe(false);
  });

  it.each([
    ["has(body.usage)", true],
    ["has(body.error)", false],
    ["has(body.error) == false", true],
    ["!has(body.error.message.deeper)", true],
    ["has(body.choices[0].finish_reason)", true],
    ["has(body.choices[1].finish_reason)", false],
    ["has(body.nothing)", true],
    ['has(headers["content-type"]) && !has(headers.server)', true],
    ["has(body.usage) && has(body.error) || bytes == 0", false],
  ])("asks whether something is there: %s is %s", (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  it.each(["has(body.error) == false", "!has(body.error)", "body.ok", "size(body) == 0"])(
    "fails where the body is no JSON: %s",
    (text) => {
      expect(holds(text, facts({ text: "<html>" }))).toBe(false);
    },
  );

  it("fails where no status arrived", () => {
    const { status: _, ...without } = facts();
    expect(holds("status != 200", without)).toBe(false);
  });

  it.each(['{"constructor":3,"a":{"constructor":"x","b":1}}', '{"__proto__":{"c":1},"constructor":3,"a":{"b":1}}'])(
    "reads a body whose keys have odd names: %s",
    (text) => {
      expect(holds("body.constructor == 3 && body.a.b == 1 && !has(body.c)", facts({ text }))).toBe(true);
    },
  );

  it("knows nothing of JavaScript's own properties", () => {
    for (const text of ["body.data.length > 0", "body.html.length > 0", "has(body.toString)", "has(body.data.map)"]) {
      expect(holds(text)).toBe(false);
    }
  });

  it.each([
    ["status == 200", true],
    ["body.status == 200", false],
    ['headers.status == "200"', false],
    ["has(body.x) && status < 300", true],
    ["body.choices.all(c, status == 200)", true],
  ])("knows whether it mentions the status: %s", (text, expected) => {
    expect(compile(text).mentions.includes("status")).toBe(expected);
  });
});

describe("what a result keeps", () => {
  it.each<[string, Record<string, unknown>]>([
    ["status in [200, 204]", { status: 200 }],
    ['latency < duration("30s")', { latency: 1_800 }],
    ['phases.dns < duration("1s")', { "phases.dns": 3 }],
    ['body.choices[0].finish_reason == "stop"', { "body.choices[0].finish_reason": "stop" }],
    ['body["usage"].cost == 1.5', { 'body["usage"].cost': 1.5 }],
    ["body.yes && body.nothing == null", { "body.yes": true, "body.nothing": null }],
    ["body.missing > 0", { "body.missing": "(missing)" }],
    ['body.html == ""', { "body.html": "(string of 25)" }],
    ['body.long == ""', { "body.long": "(string of 41)" }],
    ['text == ""', { text: `(string of ${TEXT.length})` }],
    ["size(body.data) == 2", { "body.data": "(list of 2)" }],
    ["size(body.usage) == 2", { "body.usage": "(map of 2)" }],
    ["size(headers) == 1", { headers: "(map of 1)" }],
    ["has(body.error.message)", { "body.error.message": "(missing)" }],
    ["bytes > 0", { bytes: TEXT.length }],
    ["body.data[body.one] == 2", { "body.data": "(list of 2)", "body.one": 1 }],
    ["body.choices.all(c, c.finish_reason == 'stop')", { "body.choices": "(list of 1)" }],
  ])("%s", (text, got) => {
    expect(compile(text).evaluate(facts()).got).toEqual(got);
  });

  it.each([
    "has(body.token)",
    'body.login.access_token != ""',
    "body.clientSecret.size() > 3",
    'body.session_id == ""',
    'headers["set-cookie"] == ""',
    'body.credentials.user == ""',
    'steps.login.body.apiKey != ""',
  ])("no text that a server minted as a secret, for no redactor knows it: %s", (text) => {
    const minted = "abc123";
    const body = {
      token: minted,
      login: { access_token: minted },
      clientSecret: minted,
      session_id: minted,
      credentials: { user: minted },
      apiKey: minted,
    };
    const given = { ...facts({ text: JSON.stringify(body) }), headers: new Map([["set-cookie", minted]]) };
    const { got } = compile(text).evaluate({ ...given, steps: { login: given } });
    expect(Object.values(got)).toEqual([`(string of ${minted.length})`]);
  });

  it("but what only sounds like one", () => {
    const body = JSON.stringify({ total_tokens: "7", token: 7, author: "me" });
    const got = compile('body.total_tokens == "7" && body.token == 7 && body.author == "me"').evaluate(
      facts({ text: body }),
    ).got;
    expect(got).toEqual({ "body.total_tokens": "7", "body.token": 7, "body.author": "me" });
  });

  it("says which condition it was and what its failure means", () => {
    const compiled = compileCondition("status == 500", "degraded");
    expect(compiled.ok && compiled.condition.evaluate(facts())).toEqual({
      text: "status == 500",
      otherwise: "degraded",
      holds: false,
      got: { status: 200 },
    });
  });
});

describe("a mistake", () => {
  it.each<[string, RegExp, number]>([
    ['status == "200"', /int == string.*without quotes/, 0],
    ["statsu == 200", /no variable statsu.*Did you mean status\?/, 0],
    ['status == 200 && lateny < duration("1s")', /lateny.*Did you mean latency\?/, 17],
    ["bites > 3 && status == 200", /bites.*Did you mean bytes\?/, 0],
    ["whatever == 1", /no variable whatever.*Known: status, latency/, 0],
    ["status", /true or false.*type int.*status == 200/, 0],
    ["latency", /true or false.*type duration/, 0],
    ["latency < 30", /duration < int.*duration\("30s"\)/, 0],
    ['latency < duration("30")', /not a duration.*duration\("30s"\)/, 10],
    ["latency > 3s", /no unit.*duration\("30s"\)/, 11],
    ["status = 200", /single =.*==/, 7],
    ["status == 200 and bytes > 0", /Write && instead of and/, 14],
    ["not status == 200", /Write ! instead of not/, 4],
    ["status ==", /ends too early/, 9],
    ["", /ends too early/, 0],
    ['text == "abc', /closing quote/, 8],
    ['text.startWith("x")', /no function startWith\(\).*Did you mean startsWith/, 0],
    ["size(status) > 0", /size\(\) does not take \(int\)/, 0],
    ["has(body)", /has\(\) takes a path/, 4],
    ['status in ["200"]', /int in list<string>/, 0],
    ["cel.bind(a, body, a == a)", /cel\.bind\(\) is not available/, 0],
    ["body.a.all(x, body.b.exists(y, x == y))", /body cannot be looked at inside/, 14],
    ["body.a.all(status, status == 1)", /status is the name of a part/, 0],
    ["[1].map(a, a).map(a, a).map(a, a).map(a, a).map(a, a) == [1]", /more than 4 macros/, 0],
    [`${"(".repeat(60)}status${")".repeat(60)} == 200`, /too deeply nested/, 40],
    [`status in [${"1,".repeat(400)}1]`, /too long/, 0],
  ])("%s", (text, expected, offset) => {
    const compiled = compileCondition(text, "down");
    if (compiled.ok) throw new Error("it was taken");
    expect(`${compiled.message}. ${compiled.remedy}`).toMatch(expected);
    if (offset > 0 || text === "") expect(compiled.offset).toBe(offset);
  });

  it("is one that is longer than 2,000 characters", () => {
    expect(compileCondition(`text == "${"x".repeat(2_000)}"`, "down")).toMatchObject({ ok: false });
    expect(compileCondition(`text == "${"x".repeat(1_900)}"`, "down")).toMatchObject({ ok: true });
  });

  it("is found at the same place where has() and bytes stand before it", () => {
    expect(compileCondition("has(body.usage) && bytes > 1 && statsu == 2", "down")).toMatchObject({
      ok: false,
      offset: 32,
    });
  });
});

describe("any text", () => {
  const words = [
    "status",
    "latency",
    "body",
    "bytes",
    "headers",
    ".a",
    "[0]",
    "has(",
    ")",
    " == ",
    "1",
    '"x"',
    " && ",
    "all(x, ",
    "x",
    "-",
    "!",
    "'",
    "\\",
    ".?",
    "{",
    "}",
    "b",
  ];

  it("is a condition or a mistake that is explained, and a condition never throws", () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, fc.jsonValue(), (expression, body) => {
        const compiled = compileCondition(expression, "down");
        if (!compiled.ok) {
          expect(compiled.message.length * compiled.remedy.length).toBeGreaterThan(0);
          expect(compiled.message).not.toMatch(/\n/);
          return;
        }
        const { holds, got } = compiled.condition.evaluate(facts({ text: JSON.stringify(body) }));
        expect(typeof holds).toBe("boolean");
        for (const value of Object.values(got))
          if (typeof value === "string") expect(value).toMatch(/^[\w .:()/+-]{0,40}$/);
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });
});
