import { describe, expect, it } from "vitest";
import { loadConfig } from "./load.ts";
import { momentOf } from "./build-maintenance.ts";
import { toInstant } from "../domain/instant.ts";

const CONFIG = `site: { timeZone: Europe/Berlin }
monitors:
  - { id: chat, group: Text, provider: acme, probe: { kind: http, url: "https://a.example" } }
  - { id: image, group: Images, preset: openai-images, with: { key: "\${KEY}" } }
  - { id: film, group: Images, probe: { kind: http, url: "https://c.example" } }
maintenance:
`;
const plansOf = (windows: string) =>
  loadConfig(CONFIG + windows, "uptimeline.yml", new Map([["KEY", "0123456789"]])).config.maintenance;

describe("maintenance in the config", () => {
  it("is about monitors by their ids, groups and providers, each once and in the order of the config", () => {
    const [own, both] = plansOf(`  - { id: a, providers: [openai], cron: "0 2 * * *", duration: 30m }
  - { id: b, groups: [Images], providers: [acme], monitors: [film], cron: "0 2 * * *", duration: 30m }
`);
    expect(own?.monitors).toEqual(["image"]);
    expect(both?.monitors).toEqual(["chat", "image", "film"]);
  });

  it("is announced a day ahead and expects the worst, unless it says otherwise", () => {
    expect(plansOf(`  - { id: a, monitors: [chat], cron: "0 2 * * *", duration: 30m }\n`)).toEqual([
      {
        id: "a",
        title: "a",
        monitors: ["chat"],
        expect: "down",
        announceMs: 86_400_000,
        when: { kind: "cron", rule: "0 2 * * *", timeZone: "Europe/Berlin", durationMs: 1_800_000 },
      },
    ]);
    const [told] = plansOf(
      `  - { id: a, title: Move, monitors: [chat], rrule: "FREQ=WEEKLY", duration: 1h, timeZone: Asia/Seoul, expect: degraded, announce: 0s }\n`,
    );
    expect(told).toMatchObject({
      title: "Move",
      expect: "degraded",
      announceMs: 0,
      when: { kind: "rrule", timeZone: "Asia/Seoul" },
    });
  });

  it("once is in the wall time of its zone, or where its offset says", () => {
    const [wall, offset] = plansOf(`  - { id: a, monitors: [chat], from: 2026-07-01T22:00, to: "2026-07-02 00:30" }
  - { id: b, monitors: [chat], from: "2026-07-01T22:00Z", to: "2026-07-01T22:30:15+00:00", timeZone: Asia/Seoul }
`);
    expect(wall?.when).toEqual({ kind: "once", from: "2026-07-01T20:00:00.000Z", to: "2026-07-01T22:30:00.000Z" });
    expect(offset?.when).toEqual({ kind: "once", from: "2026-07-01T22:00:00.000Z", to: "2026-07-01T22:30:15.000Z" });
  });
});

describe("a moment as people write it", () => {
  it.each([
    ["2026-03-29T02:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25", "2026-10-24T22:00:00.000Z"],
    ["2026-10-25 10:00 Z", "2026-10-25T10:00:00.000Z"],
  ])("%s in Berlin is %s", (text, moment) => {
    expect(toInstant(momentOf(text, "Europe/Berlin"))).toBe(moment);
  });

  it.each(["", "tomorrow", "2026-02-29", "2026-13-01", "2026-01-01T25:00", "2026-01-01T10:00+1", "10:00"])(
    "is not %s",
    (text) => {
      expect(momentOf(text, "UTC")).toBeNaN();
    },
  );
});
