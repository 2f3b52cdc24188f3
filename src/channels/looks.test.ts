import { describe, expect, it } from "vitest";
import { doorWorld, item, NOTICES, notice } from "../../test/notices.ts";
import { RECEIVERS, settingsOf } from "../../test/receivers.ts";
import { pagerdutyDoor, type PagerdutyEvent } from "../lab/sink-pagerduty.ts";
import { send } from "./index.ts";

/** What a receiver is sent of a notice. */
async function sentBy(name: string, told = NOTICES.trouble): Promise<string> {
  const { door, settings } = RECEIVERS[name]!;
  const { world, sent } = doorWorld(door());
  expect(await send(settingsOf(settings("http://127.0.0.1:1")), told, world)).toEqual({ ok: true });
  return sent.join("\n");
}

const COLOURED: [name: string, trouble: string, recovery: string][] = [
  ["slack", '"color":"#d92d20"', '"color":"#12b76a"'],
  ["lark", '"template":"red"', '"template":"green"'],
  ["wecom", '<font color=\\"warning\\">', '<font color=\\"info\\">'],
  ["dingtalk", '<font color=\\"#d92d20\\">', '<font color=\\"#12b76a\\">'],
  ["discord", '"color":14232864', '"color":1226602'],
  ["teams", '"color":"Attention"', '"color":"Good"'],
  ["mattermost", '"color":"#d92d20"', '"color":"#12b76a"'],
  ["telegram", "🔴 <b>", "🟢 <b>"],
  ["google-chat", "🔴 *", "🟢 *"],
  ["ntfy", '"priority":5', '"priority":3'],
  ["gotify", '"priority":10', '"priority":4'],
  ["pushover", '"priority":1', '"priority":0'],
  ["pagerduty", '"severity":"critical"', '"event_action":"resolve"'],
];

describe("a message", () => {
  it("is tried with every receiver", () => {
    expect(COLOURED.map(([name]) => name).toSorted()).toEqual(Object.keys(RECEIVERS).toSorted());
  });

  it.each(COLOURED)("of %s shows at a glance how bad it is", async (name, trouble, recovery) => {
    expect(await sentBy(name)).toContain(trouble);
    expect(await sentBy(name, NOTICES.recovery)).toContain(recovery);
  });

  it.each(COLOURED)(
    "of %s says what, since when, failures in a row, the page's word, the links and the next steps",
    async (name) => {
      const raw = await sentBy(name);
      for (const words of [
        "Claude API is down: model overloaded",
        "Since",
        "Failures in a row",
        "Official page",
        "says nothing yet",
        "Ask another model",
      ])
        expect(raw).toContain(words);
      expect(raw).toContain("https://status.example.com/incidents/");
    },
  );

  it.each([
    "slack",
    "lark",
    "wecom",
    "dingtalk",
    "discord",
    "teams",
    "telegram",
    "ntfy",
    "mattermost",
    "google-chat",
    "gotify",
  ])("of %s says that it was cut, in the language of the notice", async (name) => {
    const items = NOTICES.huge.items;
    expect(await sentBy(name, notice({ items }))).toContain("Cut: there is no room for the rest");
    expect(await sentBy(name, notice({ items, locale: "ko" }))).toContain("나머지는 담을 공간이 없습니다");
    expect(await sentBy(name)).not.toContain("Cut:");
  });
});

describe("PagerDuty", () => {
  it("has one alert for each incident, which its end resolves, and none of a test or a digest", async () => {
    const open = new Map<string, PagerdutyEvent>();
    const { world, sent } = doorWorld(pagerdutyDoor(open));
    const settings = settingsOf(RECEIVERS["pagerduty"]!.settings("http://127.0.0.1:1"));
    const two = [item({ incident: "a" }), item({ incident: "b" })];
    await send(settings, notice({ items: two }), world);
    await send(settings, notice({ items: two, kind: "reminder" }), world);
    expect([...open.keys()]).toEqual(["a", "b"]);
    await send(settings, notice({ kind: "recovery", items: [item({ incident: "a", isOpen: false })] }), world);
    expect([...open.keys()]).toEqual(["b"]);
    const before = sent.length;
    await send(settings, NOTICES.digest, world);
    expect(sent).toHaveLength(before);
    await send(settings, NOTICES.test, world);
    expect([...open.keys()]).toEqual(["b"]);
    expect(sent).toHaveLength(before + 2);
  });
});
