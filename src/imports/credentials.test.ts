import { expect, it } from "vitest";
import { importConfig, importText } from "../commands/import.ts";

const KEY = "ghp_0123456789abcdefghijklmnopqrstuvwxyzAB";

/** All that an import writes: the config, its comments, and the report; or what it ends with. */
async function writtenOf(kind: string, data: unknown): Promise<string> {
  const files = {
    read: async (path: string) => (path === "f" ? JSON.stringify(data) : undefined),
    list: async () => [],
  };
  try {
    const imported = await importConfig(files, kind, "f");
    return [imported.text, JSON.stringify(imported.notes), importText(imported)].join("\n");
  } catch (error) {
    return String(error);
  }
}

const site = (entry: object) => ({ sites: [{ name: "Site", url: "https://a.example/", ...entry }] });
const body = (text: string) => site({ method: "POST", body: text });

it.each([
  ["a password that holds an @", site({ url: "https://user:p@hunter2@a.example/" })],
  ["a password that holds a blank", site({ url: "https://user:my hunter2@a.example/" })],
  ["a user after blanks", site({ url: " https://user:hunter2@a.example/" })],
  ["a user after one slash", site({ url: "https:/user:hunter2@a.example/" })],
  ["a user without a scheme", site({ url: "//user:hunter2@a.example/" })],
  ["a name that is the address", site({ name: "https://user:hunter2@a.example/" })],
  ["an address that becomes the slug", site({ name: "!!!", url: "https://user:hunter2@a.example/" })],
  ["a slug that is an address", site({ slug: "https://user:hunter2@a.example" })],
  ["a fragment", site({ url: "https://a.example/#access_token=hunter2" })],
  ["a query parted by semicolons", site({ url: "https://a.example/?a=b;jwt=hunter2" })],
  ["an escaped name of a query", site({ url: "https://a.example/?x%2Dtoken=hunter2" })],
  ["OpenWeather's appid", site({ url: "https://a.example/?appid=hunter2" })],
  ["a webhook of Slack", site({ url: "https://hooks.slack.com/services/T000/B000/hunter2" })],
  ["a bot of Telegram", site({ url: "https://api.telegram.org/bot123456:hunter2/getMe" })],
  ["a scheme of a header by any name", site({ headers: ["x-foo: BASIC hunter2"] })],
  ["a cookie beside a reference", site({ headers: ["COOKIE: a=$A; session=hunter2"] })],
  ["a reference that is only a part", site({ headers: ["authorization: Bearer $T-hunter2"] })],
  ["an address in a header", site({ headers: ["X-From: https://user:hunter2@a.example/"] })],
  ["an address in a body", body("see https://user:hunter2@a.example/")],
  ["a list in a body", body('{"token": ["hunter2"]}')],
  ["a number in a body", body('{"password": 1234567890}'.replace("1234567890", "hunter2"))],
  ["a list of mappings in a body", body('{"users": [{"token": "hunter2"}]}')],
  ["single quotes in a body", body("{'password': 'hunter2'}")],
  ["JSON in JSON", body(String.raw`{"a": "{\"password\": \"hunter2\"}"}`)],
  ["a form with blanks", body("password = hunter2")],
  ["a bearer in a body", body("Bearer hunter2hunter2hunter2")],
  ["a text that is looked for", site({ __dangerous__body_down: "https://u:hunter2@a.example" })],
])("no credential is copied: %s", async (_what, data) => {
  expect(await writtenOf("upptime", data)).not.toMatch(/hunter-?2/i);
});

const kuma = (entry: object) => [{ type: "http", name: "a", url: "https://a.example", ...entry }];

it.each<[string, string, unknown]>([
  ["a name", "uptime-kuma", kuma({ name: KEY, description: KEY })],
  ["a keyword", "uptime-kuma", kuma({ type: "keyword", keyword: KEY })],
  [
    "an expected value",
    "uptime-kuma",
    kuma({ type: "json-query", jsonPath: "token", jsonPathOperator: "==", expectedValue: "hunter2" }),
  ],
  [
    "a key among certificates",
    "uptime-kuma",
    kuma({ tlsCa: "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----" }),
  ],
  [
    "what is sent over TCP",
    "gatus",
    { endpoints: [{ name: "a", url: "tcp://a.example:1", body: "AUTH password=hunter2" }] },
  ],
  [
    "the address in a body",
    "gatus",
    { endpoints: [{ name: "a", url: "https://u:hunter2@a.example", body: "[ENDPOINT_URL]" }] },
  ],
  [
    "a condition",
    "gatus",
    {
      endpoints: [
        { name: "a", url: "https://a.example", conditions: ["[BODY].token == hunter2", `[BODY].a == ${KEY}`] },
      ],
    },
  ],
  [
    "an assertion",
    "openstatus",
    {
      a: {
        request: { url: "https://a.example" },
        assertions: [{ kind: "header", key: "X-Api-Key", compare: "eq", target: "hunter2" }],
      },
    },
  ],
])("no credential is copied of other programs: %s", async (_what, kind, data) => {
  expect(await writtenOf(kind, data)).not.toMatch(/hunter-?2|ghp.0123/i);
});

it("keeps what only sounds like a credential", async () => {
  const text = await writtenOf("upptime", body('{"max_tokens": 100, "author": true, "model": "x"}'));
  expect(text).toContain('{"max_tokens": 100, "author": true, "model": "x"}');
});

it("knows no more types, schemes and operators for what every object inherits", async () => {
  const written = [
    await writtenOf("uptime-kuma", [...kuma({}), ...kuma({ type: "constructor" })]),
    await writtenOf("uptime-kuma", kuma({ type: "json-query", jsonPath: "a", jsonPathOperator: "constructor" })),
    await writtenOf("gatus", { endpoints: [{ name: "a", url: "constructor://a" }] }),
  ];
  expect(written.join("\n")).not.toContain("native code");
});

it.each([
  ["names that no folder may have", ["../x", "..", ".git", "GIT~1", "a\u0000b", "a\nb", "/etc", String.raw`a\b`]],
])("a slug is no badge: %s", async (_what, slugs) => {
  for (const slug of slugs) expect(await writtenOf("upptime", site({ slug }))).not.toMatch(/^ +badge:/m);
});

it("ends soon on texts that are made to be slow", async () => {
  const long = (text: string): string => text.repeat(100_000 / text.length);
  for (const text of [long(" "), long(String.raw`\"`), long('a="'), long("a=["), long("<a>"), long(":"), long("//a")]) {
    const data = site({ method: "POST", body: text, headers: [text], url: `https://a.example/${text}`, name: text });
    expect(await writtenOf("upptime", data)).not.toBe("");
  }
});
