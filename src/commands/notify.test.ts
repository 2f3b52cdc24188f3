import { afterEach, describe, expect, it } from "vitest";
import { loadConfig } from "../config/load.ts";
import { SLACK_PATH, slackDoor } from "../lab/sink-chats.ts";
import { PAGERDUTY_KEY } from "../lab/sink-pagerduty.ts";
import { startSink, type Sink } from "../lab/sink.ts";
import { liveWorld, worldOf } from "../../test/notices.ts";
import { notifyTest, notifyText } from "./notify.ts";

const sinks: Sink[] = [];
afterEach(async () => {
  await Promise.all(sinks.splice(0).map((sink) => sink.close()));
});

const configOf = (channels: string, env: Readonly<Record<string, string>> = {}) =>
  loadConfig(
    `site: { name: Our APIs, url: "https://status.example.com/" }\nmonitors: [{ provider: github }]\nchannels:\n${channels}`,
    "uptimeline.yml",
    new Map(Object.entries(env)),
  ).config;

describe("a test of a channel", () => {
  it("is sent, and its answer read", async () => {
    const sink = await startSink(slackDoor);
    sinks.push(sink);
    const config = configOf("  - { id: team, kind: slack, url: '${HOOK_URL}' }", {
      HOOK_URL: `${sink.origin}${SLACK_PATH}`,
    });
    const result = await notifyTest(config, "team", liveWorld(), true);
    expect(result).toMatchObject({ ok: true, live: true, outgoing: [] });
    expect(notifyText(result)).toBe("team (slack): sent, and taken\n");
    expect(sink.requests[0]?.raw).toContain("A test from Our APIs");
    sink.next({ status: 404, body: "no_service" });
    const refused = await notifyTest(config, "team", liveWorld(), true);
    expect(refused).toMatchObject({ ok: false, isFinal: true });
    expect(notifyText(refused)).toMatch(
      /^team \(127\.0\.0\.1:\d+\): 404 no_service\nThe same would be refused again\.\n$/,
    );
  });

  it("without --live only shows what would be sent, and no address", async () => {
    const config = configOf(
      "  - { id: team, kind: slack, url: 'https://hooks.slack.com/services/T0/B0/very-secret' }\n  - { id: pager, kind: pagerduty, routingKey: '${PAGER_KEY}' }\n  - { id: mail, kind: email, host: localhost, from: a@example.com, to: [b@example.com] }",
      { PAGER_KEY: PAGERDUTY_KEY },
    );
    const slack = notifyText(await notifyTest(config, "team", worldOf(), false));
    expect(slack).toContain("to POST hooks.slack.com:");
    expect(slack).toContain("This channel works.");
    expect(slack).not.toContain("very-secret");
    const pager = await notifyTest(config, "pager", worldOf(), false);
    expect(pager.outgoing.map(({ body }) => (JSON.parse(body) as { event_action: string }).event_action)).toEqual([
      "trigger",
      "resolve",
    ]);
    expect((await notifyTest(config, "mail", worldOf(), false)).outgoing).toMatchObject([
      { to: "localhost", body: expect.stringContaining("A test from Our APIs") },
    ]);
    expect((await notifyTest(config, "log", worldOf(), false)).outgoing).toMatchObject([{ to: "the log" }]);
  });

  it("sends nothing without a secret that it needs, and names it", async () => {
    const config = configOf("  - { id: team, kind: slack, url: '${HOOK_URL}' }");
    const result = await notifyTest(config, "team", worldOf(), true);
    expect(result).toMatchObject({ ok: false, live: false, missing: ["HOOK_URL"] });
    expect(notifyText(result)).toBe("team (slack): nothing is sent, for HOOK_URL has no value here\n");
  });

  it("knows a channel that was meant", async () => {
    const config = configOf("  - { id: team, kind: slack, url: 'https://hooks.slack.com/services/T0/B0/x' }");
    await expect(notifyTest(config, "taem", worldOf(), false)).rejects.toThrow(
      'There is no channel "taem". Did you mean "team"?',
    );
  });
});
