import { describe, expect, it } from "vitest";
import { at, endedAt, OUTAGE, reopenedAt } from "../../domain/notice.fixture.ts";
import { HOUR_MS, MINUTE_MS } from "../../domain/instant.ts";
import { INCIDENT_KINDS, type Incident } from "../../domain/incident.ts";
import { loadConfig } from "../../config/load.ts";
import { NOTHING_SEEN } from "./tell-subject.ts";
import { noticeItem, type News } from "./notice-item.ts";
import { START_MS } from "../../domain/samples.fixture.ts";

const { config } = loadConfig(
  `
feeds: [{ id: status, name: The page, kind: statuspage, url: "https://status.example.com" }]
monitors:
  - { id: chat, name: Claude API, provider: anthropic, probe: { kind: tcp, host: a.example, port: 443 } }
  - { id: draw, name: Images, provider: anthropic, probe: { kind: tcp, host: a.example, port: 443 } }
`,
  "uptimeline.yml",
  new Map(),
);
const LOCALES = ["en", "ko"] as const;

function item(incident: Incident, what: News = "trouble", locale: (typeof LOCALES)[number] = "en", all = [incident]) {
  const notices = { ...config.notices, locale };
  const seen = { ...NOTHING_SEEN, ledger: { samples: [], incidents: all } };
  return noticeItem(incident, what, { config: { ...config, notices }, seen, nowMs: START_MS + HOUR_MS });
}

describe.each(LOCALES)("an item in %s", (locale) => {
  const kinds = [
    ...INCIDENT_KINDS.map((kind) => [kind, { kind }] as const),
    ["a feed", { kind: "configuration", feed: "status", problem: "empty" }] as const,
    ["a channel", { kind: "configuration", channel: "team" }] as const,
  ];

  it.each(kinds)("has a title for %s, while it goes on and when it is over", (_, more) => {
    const incident: Incident = { ...OUTAGE, title: "We move", rule: "slow-answers", ...more };
    const [open, over] = [item(incident, "trouble", locale), item(endedAt(incident, MINUTE_MS), "recovery", locale)];
    for (const { title } of [open, over]) expect(title).toMatch(/^\S.*\S$/);
    expect(open.title).not.toBe(over.title);
    expect(over.steps).toEqual([]);
    expect(over).toMatchObject({ kind: "recovery", isOpen: false, end: at(MINUTE_MS) });
    const texts = [...open.facts, ...over.facts].flatMap(({ label, value }) => [label, value]);
    expect(
      [open.title, over.title, ...open.steps, ...texts].filter((text) => /undefined|\[object|\{/.test(text)),
    ).toEqual([]);
    if (locale === "ko") expect(`${over.title} ${texts.join(" ")}`).toMatch(/\p{Script=Hangul}/u);
  });
});

describe("an item", () => {
  it("says that a trouble is told again, that nobody acknowledged it, and that it goes down and up", () => {
    expect(item(OUTAGE, "reminder").title).toBe("Still: Claude API is down: the model is overloaded");
    expect(item(OUTAGE, "escalation").title).toBe(
      "Nobody has acknowledged: Claude API is down: the model is overloaded",
    );
    const twice = [10, 30].reduce(
      (one, turn) => reopenedAt(endedAt(one, turn * MINUTE_MS), (turn + 5) * MINUTE_MS),
      OUTAGE,
    );
    expect(item(twice).title).toBe("Claude API keeps going down and up");
    expect(item(twice).facts.at(-1)?.value).toMatch(/^2 relapses so far/);
  });

  it("speaks of a family as one", () => {
    const parent: Incident = { ...OUTAGE, provider: "anthropic" };
    const child: Incident = { ...OUTAGE, id: "c", monitor: "draw", parent: parent.id };
    const told = item(parent, "trouble", "en", [parent, child]);
    expect(told.title).toBe("anthropic: Claude API and 1 more fail together: the model is overloaded");
    expect(told.facts).toContainEqual({ label: "Affected", value: "Claude API and Images" });
    expect(item(endedAt(parent, MINUTE_MS), "update", "en", [endedAt(parent, MINUTE_MS), child]).isOpen).toBe(true);
  });

  it("keeps texts from outside on one line, and addresses to what may be followed and holds no key", () => {
    const hostile = "a\r\nb\u202e\u2028<!channel> @all";
    const manual: Incident = { ...OUTAGE, kind: "manual", title: hostile, timeline: [...OUTAGE.timeline, { t: at(1), what: "status", by: "ada", state: "identified", text: hostile }] }; // prettier-ignore
    const told = item(manual);
    const texts = [told.title, ...told.facts.map(({ value }) => value)];
    expect(texts.filter((text) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))).toEqual([]);
    expect(told.title).toBe("a b <!channel> @all");
    const linked = (pageUrl: string) => item({ ...OUTAGE, pageUrl }).links.map(({ url }) => url);
    expect(linked("https://user:pass@status.example.com/i/1?token=secret#part")).toEqual([
      "https://status.example.com/i/1",
    ]);
    expect(linked("javascript:alert(1)")).toEqual([]);
  });
});
