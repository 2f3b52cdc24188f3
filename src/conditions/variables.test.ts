import { describe, expect, it } from "vitest";
import { compileCondition, compileExpression, evaluateExpression } from "./index.ts";
import { VARIABLES } from "./variables.ts";
import type { Facts } from "../domain/facts.ts";

const bare: Facts = { latencyMs: 120.6, phases: {}, headers: new Map(), text: "", body: undefined, bytes: 0 };
const step: Facts = { ...bare, status: 200, text: '{"token":"abc"}', body: { token: "abc" } };

/** One answer that has everything. */
const whole: Facts = {
  ...bare,
  status: 200,
  version: "2",
  family: 6,
  serverTiming: { db: 12.4 },
  tls: {
    protocol: "TLSv1.3",
    cipher: "TLS_AES_256_GCM_SHA384",
    chain: [
      {
        subject: "CN=example.com",
        issuer: "CN=Test CA",
        names: ["example.com", "*.example.com"],
        from: "2026-10-01T00:00:00.000Z",
        to: "2026-12-30T00:00:00.000Z",
        fingerprint: "a".repeat(64),
      },
    ],
  },
  certDaysLeft: 38,
  records: [
    { type: "A", value: "192.0.2.1", ttl: 300 },
    { type: "MX", value: "10 mail.example.com" },
  ],
  stream: {
    events: 12,
    firstByteMs: 200,
    firstTokenMs: 400.4,
    lastTokenMs: 900,
    tokensPerSecond: 41.5,
    complete: true,
  },
  usage: { input: 9, output: 12, units: 1.5 },
  reply: { text: "Hello", finish: "stop", model: "gpt-x" },
  output: { bytes: 40_000, mime: "image/png", hash: "b".repeat(64) },
  image: { mime: "image/png", width: 512, height: 512, bytes: 40_000, singleColour: false },
  value: 0.01,
  series: [{ labels: { job: "api" }, value: 1 }],
  places: [
    { place: "DE-Falkenstein", outcome: "ok", latencyMs: 80 },
    { place: "JP-Tokyo", outcome: "timeout" },
  ],
  steps: { login: step },
  limits: [{ name: "requests", limit: 500, remaining: 499, resetMs: 1_000 }],
};

function compile(text: string) {
  const compiled = compileCondition(text, "down");
  if (!compiled.ok) throw new Error(`${text}: ${compiled.message}. ${compiled.remedy}`);
  return compiled.condition;
}
const holds = (text: string, facts: Facts = whole): boolean => compile(text).evaluate(facts).holds;
const mistake = (text: string): string => {
  const compiled = compileCondition(text, "down");
  return compiled.ok ? "none" : `${compiled.message}. ${compiled.remedy}`;
};

describe("what a condition can name", () => {
  it.each(
    Object.entries(VARIABLES).flatMap(([name, { examples }]) =>
      examples.map((example): [string, string] => [name, example]),
    ),
  )("%s has an example that compiles and mentions it: %s", (name, example) => {
    expect(compile(example).mentions).toContain(name);
  });

  it.each([
    'version == "2" && family == 6',
    'serverTiming.db < duration("13ms")',
    "cert.daysLeft == 38 && cert.daysLeft > 14",
    'cert.names.exists(n, n == "*.example.com") && cert.issuer == "CN=Test CA"',
    'cert.to > timestamp("2026-12-01T00:00:00Z") && cert.from < cert.to',
    'tls.protocol == "TLSv1.3" && tls.trusted',
    'records.exists(r, r.type == "MX" && r.value.endsWith("mail.example.com"))',
    'records[0].ttl == 300 && size(records) == 2 && "192.0.2.1" in answers',
    'stream.firstToken > duration("400ms") && stream.firstToken < duration("401ms")',
    "stream.tokensPerSecond > 41 && stream.complete && stream.events == 12",
    "usage.input + usage.output == 21 && usage.units == 1.5 && !has(usage.cached)",
    'reply.finish in ["stop", "length"] && reply.text != ""',
    'output.bytes >= 40000 && output.mime == "image/png"',
    "image.width >= 256 && image.width == image.height && !image.singleColour && has(image.width)",
    "value < 1 && value > 0 && value == 0.01 && value * 100 == 1",
    'series[0].value == 1 && series[0].labels.job == "api"',
    'places.filter(p, p.outcome == "ok").size() == 1',
    'places.exists(p, has(p.latency) && p.latency < duration("100ms"))',
    'steps.login.status == 200 && steps["login"].body.token == "abc"',
    "limits.all(l, l.remaining / l.limit > 0.9)",
  ])("holds: %s", (text) => {
    expect(holds(text)).toBe(true);
  });

  it.each(Object.keys(VARIABLES).filter((name) => !["latency", "phases", "headers", "text", "bytes"].includes(name)))(
    "%s fails where the answer has none, whichever way it is asked, and throws nothing",
    (name) => {
      const { shape } = VARIABLES[name as keyof typeof VARIABLES];
      const isMany = typeof shape === "object" && !("fields" in shape);
      const part = typeof shape === "object" && "fields" in shape ? `${name}.${Object.keys(shape.fields)[0]}` : name;
      const asked = isMany ? `size(${name}) >= 0` : `${part} == ${part}`;
      expect(compile(asked).evaluate(bare)).toMatchObject({ holds: false });
      expect(compile(`!(${asked})`).evaluate(bare).holds).toBe(false);
    },
  );

  it("says that a part of what is missing is not there", () => {
    expect(holds("has(image.width)", bare)).toBe(false);
    expect(holds("!has(steps.logout.body.token)")).toBe(true);
    expect(holds("has(steps.login.body.nothing)")).toBe(false);
  });

  it("keeps durations in whole milliseconds, moments as text and what is long by its length", () => {
    const text = 'stream.firstToken > duration("1s") || cert.to == cert.from || cert.fingerprint == "" || value > 1';
    expect(compile(text).evaluate(whole).got).toEqual({
      "stream.firstToken": 400,
      "cert.to": "2026-12-30T00:00:00.000Z",
      "cert.from": "2026-10-01T00:00:00.000Z",
      "cert.fingerprint": "(string of 64)",
      value: 0.01,
    });
    expect(compile("value > 1").evaluate({ ...whole, value: Number.NaN })).toMatchObject({
      holds: false,
      got: { value: "NaN" },
    });
  });

  it("takes a number that is no whole one for missing where whole ones are asked for", () => {
    expect(holds("usage.input > 0", { ...whole, usage: { input: 1.5 } })).toBe(false);
  });
});

describe("a mistake about what can be named", () => {
  it.each<[string, RegExp]>([
    ['image.width == "256"', /int == string.*without quotes/],
    ["image.widht > 1", /image has no widht\. Did you mean width\?/],
    ["has(image.widht)", /image has no widht\. Did you mean width\?/],
    ["image.colour", /image has no colour\. It has mime, width, height, bytes, singleColour/],
    ["image.width", /true or false.*type int/],
    ["image", /true or false.*type image/],
    ["cert.dayLeft > 14", /Did you mean daysLeft\?/],
    ["cert.daysleft > 14", /Did you mean daysLeft\?/],
    ['cert.to > "2026-12-01"', /timestamp > string/],
    ['cert.to > timestamp("soon")', /not a moment.*timestamp\("2026/],
    ["certificate.daysLeft > 3", /no variable certificate/],
    ["stream.firstToken < 2", /duration < int.*duration\("30s"\)/],
    ["records.exists(r, r.typ == 'A')", /no field typ here\. Did you mean type\?/],
    ["records.exists(record, record.value in answers)", /answers cannot be looked at inside/],
    ["steps.login.stats == 200", /step has no stats\. Did you mean status\?/],
    ["status.code == 200", /type int has no parts/],
    ["tls.trusted == 1", /bool == int/],
    ["answers[0] == 1", /string == int/],
    ["image.constructor == 1", /image has no constructor/],
    ["records.exists(r, r.constructor == 1)", /no field constructor here/],
    ["text.matches(1)", /must be written out/],
    ["text.matches()", /matches\(\) of a string does not take \(\)/],
    ["status.matches('2..')", /matches\(\) of a int does not take \(string\)/],
    ["text.matchs('a')", /Did you mean matches\(\)\?/],
  ])("%s", (text, expected) => {
    expect(mistake(text)).toMatch(expected);
  });
});

describe("a pattern", () => {
  it.each([
    ['text.matches("^sta.us$")', "status", true],
    ['text.matches("a.*c")', "xxabbcyy", true],
    ['text.matches("(?i)READY")', "all ready", true],
    ['matches(text, "[0-9]{3}")', "id 404", true],
    ['matches( text ,"[0-9]{3}")', "none", false],
    [String.raw`text.matches(r"\d+ of \d+")`, "3 of 7", true],
    ['(text + "!").matches("b!$")', "ab", true],
    ['bytes == 0 && !text.matches("\\\\bfoo\\\\b")', "food", true],
    ['body.x.matches("^a+$")', '{"x":"aaa"}', true],
    ['body.list.all(one, one.matches("^[a-z]$"))', '{"list":["a","b"]}', true],
    ['body.x.matches("1")', '{"x":1}', false],
    ['body.missing.matches(".*")', "{}", false],
  ])("%s over %s is %s", (condition, text, expected) => {
    const body: unknown = text.startsWith("{") ? JSON.parse(text) : undefined;
    expect(holds(condition, { ...bare, text, body })).toBe(expected);
  });

  it.each([
    ['text.matches("(?=a)")', /Perl syntax: "\(\?=".*RE2/],
    ['text.matches("(?<!a)b")', /RE2/],
    ['text.matches("(a)\\\\1")', /invalid escape sequence/],
    ['text.matches("[")', /missing closing \]/],
    ['text.matches("(a{1000}){1000}")', /repeat/],
    ['text.matches("((a{20}){10}){10}")', /repeat/],
    [`text.matches("${"a".repeat(501)}")`, /longer than 500/],
    ['text.matches("a" + "b")', /must be written out/],
    ["text.matches(body.pattern)", /must be written out/],
    ["body.x.matches(text)", /must be written out/],
  ])("is refused: %s", (text, expected) => {
    expect(mistake(text)).toMatch(expected);
  });

  it("names where the pattern stands", () => {
    expect(compileCondition('status == 200 && text.matches("[")', "down")).toMatchObject({ ok: false, offset: 30 });
  });

  it("that would keep a backtracking engine for ever ends over a long answer", () => {
    const text = `${"a".repeat(1_000_000)}!`;
    expect(holds('text.matches("(a+)+$")', { ...bare, text })).toBe(false);
    expect(holds('text.matches("(a|aa)+!$")', { ...bare, text })).toBe(true);
  });

  it("of many steps fails over an answer of many characters, before its work begins", () => {
    const text = "a".repeat(1_000_000);
    expect(holds('text.matches("a{1000}")', { ...bare, text })).toBe(false);
    expect(holds('text.matches("a{50}")', { ...bare, text })).toBe(true);
    expect(holds('text.matches("a{50}") && text.matches("(a{60})")', { ...bare, text })).toBe(false);
  });
});

describe("an expression of any type", () => {
  it("is checked as a condition is, with names of its own", () => {
    expect(compileExpression("body.id")).toEqual({ ok: true });
    expect(compileExpression("job.output[0] + text", ["job"])).toEqual({ ok: true });
    expect(compileExpression("jop.output", ["job"])).toMatchObject({
      ok: false,
      remedy: "Did you mean job?",
      offset: 0,
    });
    expect(compileExpression("image.widht")).toMatchObject({ ok: false, remedy: "Did you mean width?" });
    expect(compileExpression("a.all(x, b == x)", ["a", "b"])).toMatchObject({ ok: false });
    expect(compileExpression("status + 1 == '2'")).toMatchObject({ ok: false });
  });

  it("may be given a variable under a name that conditions have", () => {
    expect(compileExpression('status == "done"', ["status"])).toEqual({ ok: true });
    expect(evaluateExpression('status == "done"', whole, { status: "done" })).toBe(true);
    expect(evaluateExpression("bytes", whole, { bytes: "x" })).toBe("x");
  });

  it.each<[string, unknown]>([
    ["status", 200],
    ["latency", 120.6],
    ["cert.to", "2026-12-30T00:00:00.000Z"],
    ["size(records)", 2],
    ["answers", ["192.0.2.1", "10 mail.example.com"]],
    ["serverTiming", { db: 12.4 }],
    ["image", { mime: "image/png", width: 512, height: 512, bytes: 40_000, singleColour: false }],
    ["steps.login.body.token", "abc"],
    ["records.map(r, r.value)[0]", "192.0.2.1"],
    ["has(body.id) ? body.id : 'none'", undefined],
    ["has(job.id) ? job.id : 'none'", "j1"],
    ["job.urls.get", "https://example.com/j1"],
    ["job", { id: "j1", urls: { get: "https://example.com/j1" }, constructor: 3 }],
    ["job.nothing", undefined],
    ["1 +", undefined],
    ["unknown.thing", undefined],
  ])("yields plain data: %s", (text, expected) => {
    const job = { id: "j1", urls: { get: "https://example.com/j1" }, constructor: 3 };
    const value = evaluateExpression(text, whole, { job });
    expect(value === undefined ? undefined : JSON.parse(JSON.stringify(value))).toEqual(expected);
  });
});
