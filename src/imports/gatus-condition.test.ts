import { describe, expect, it } from "vitest";
import { compileCondition } from "../conditions/index.ts";
import { translate, type Asked } from "./gatus-condition.ts";
import type { Facts } from "../domain/facts.ts";

const FACTS: Facts = {
  status: 200,
  latencyMs: 120,
  phases: {},
  headers: new Map(),
  text: '{"status":"UP"}',
  body: { status: "UP", count: 5, ok: true, name: "koala", users: [{ age: 18 }, { age: 40 }], "a-b": [1, 2] },
  bytes: 15,
  certDaysLeft: 2,
  records: [
    { type: "A", value: "192.0.2.1", ttl: 60 },
    { type: "A", value: "192.0.2.2", ttl: 60 },
  ],
};

/** [condition of Gatus, ours, whether it holds of the facts above] */
const MEANING: readonly [string, string, boolean, Asked?][] = [
  ["[STATUS] == 200", "status == 200", true],
  ["[STATUS] != 200", "status != 200", false],
  ["[STATUS] < 300", "status < 300", true],
  ["300 > [STATUS]", "status < 300", true],
  ["[STATUS] == any(200, 429)", "status in [200, 429]", true],
  ["[STATUS] != any(200, 429)", "!(status in [200, 429])", false],
  ["[STATUS] == pat(2*)", "status >= 200 && status <= 299", true],
  ["[STATUS] != pat(2??)", "!(status >= 200 && status <= 299)", false],
  ["[RESPONSE_TIME] < 300", 'latency < duration("300ms")', true],
  ["[RESPONSE_TIME] <= 0.1s", 'latency <= duration("100ms")', false],
  ["[CERTIFICATE_EXPIRATION] > 48h", "cert.daysLeft >= 2", true, "tls"],
  ["[CERTIFICATE_EXPIRATION] > 50h", "cert.daysLeft >= 3", false, "tls"],
  ["[CERTIFICATE_EXPIRATION] < 48h", "cert.daysLeft < 2", false, "tls"],
  ["[BODY].status == UP", 'body.status == "UP"', true],
  ["[body].count == 5", "body.count == 5", true],
  ["[BODY].count > 4", "body.count > 4", true],
  ["[BODY].ok == true", "body.ok == true", true],
  ["[BODY].ok != false", "body.ok != false", true],
  ["[BODY].users[1].age >= 40", "body.users[1].age >= 40", true],
  ["[BODY].a-b[0] == 1", 'body["a-b"][0] == 1', true],
  ["[BODY].status == any(UP, OK)", 'body.status in ["UP", "OK"]', true],
  ["[BODY].count == any(5, five)", 'body.count == 5 || body.count == "five"', true],
  ["[BODY].name == pat(ko*)", 'body.name.startsWith("ko")', true],
  ["[BODY].name == pat(*la)", 'body.name.endsWith("la")', true],
  ["[BODY].name == pat(*a*a)", 'body.name.matches("(?s)^.*a.*a$")', true],
  ["[BODY].name != pat(k?al*)", '!(body.name.matches("(?s)^k.al.*$"))', false],
  ['[BODY] == {"status":"UP"}', 'text == "{\\"status\\":\\"UP\\"}"', true],
  ["[BODY] == pat(*UP*)", 'text.contains("UP")', true],
  ["len([BODY].users) == 2", "size(body.users) == 2", true],
  ["len([BODY].name) < 3", "size(body.name) < 3", false],
  ["has([BODY].errors) == false", "!has(body.errors)", true],
  ["has([BODY].users[0].age) == true", "has(body.users[0].age)", true],
  ["has([BODY].status) != true", "!has(body.status)", false],
  ["[BODY].users[*].age > 17", "size(body.users) > 0 && body.users.all(item, item.age > 17)", true],
  ["[BODY].users[*].age > 18", "size(body.users) > 0 && body.users.all(item, item.age > 18)", false],
  ["[BODY].name == [BODY].status", "body.name == body.status", false],
  ["[BODY] == 192.0.2.1", 'answers.exists(answer, answer == "192.0.2.1")', true, "dns"],
  ["[BODY] == pat(192.0.*)", 'answers.exists(answer, answer.startsWith("192.0."))', true, "dns"],
  ["[BODY] == any(a, 192.0.2.2)", 'answers.exists(answer, answer in ["a", "192.0.2.2"])', true, "dns"],
  ["[BODY] != 192.0.2.9", '!answers.exists(answer, answer == "192.0.2.9")', true, "dns"],
];

describe("conditions of Gatus in CEL", () => {
  it.each(MEANING)("%s", (written, expected, holds, asked = "http") => {
    const translated = translate(written, asked);
    expect(translated).toMatchObject({ is: "condition", text: expected });
    const compiled = compileCondition(expected, "down");
    expect(compiled).toMatchObject({ ok: true });
    expect(compiled.ok && compiled.condition.evaluate(FACTS).holds).toBe(holds);
  });

  it.each(["[CONNECTED] == true", "true == [CONNECTED]"])("%s is said already", (written) => {
    expect(translate(written, "tcp").is).toBe("needless");
  });

  it.each([
    ["[IP] == 192.0.2.1", "http"],
    ["[DOMAIN_EXPIRATION] > 720h", "http"],
    ["[DNS_RCODE] == NXDOMAIN", "dns"],
    ["[CONNECTED] == false", "tcp"],
    ["[CONTEXT].id == 5", "http"],
    ["[STATUS] == 200", "tcp"],
    ["[STATUS] == pat(2*4)", "http"],
    ["[BODY].a[*].b[*].c == 1", "http"],
    ["[BODY].count > many", "http"],
    ["[STATUS]==200", "http"],
    ["1 == 1", "http"],
    ["[NOTHING] == 1", "http"],
  ] as const)("%s has no counterpart, and why is said", (written, asked) => {
    expect(translate(written, asked)).toEqual({ is: "lost", why: expect.stringMatching(/^[A-Z].*\.$/u) });
  });
});
