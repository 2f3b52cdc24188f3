import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Notice } from "../domain/notice.ts";
import { doorWorld, HOSTILE, hostile, item, notice } from "../../test/notices.ts";
import { send } from "./index.ts";
import { RECEIVERS, settingsOf } from "../../test/receivers.ts";

const NAMES = Object.keys(RECEIVERS);
const ORIGIN = "http://127.0.0.1:1";

/** What the receiver was sent, which it took. */
async function taken(name: string, told: Notice): Promise<string[]> {
  const { door, settings } = RECEIVERS[name]!;
  const { world, sent } = doorWorld(door());
  expect(await send(settingsOf(settings(ORIGIN)), told, world)).toEqual({ ok: true });
  return sent;
}

/** Every text in a body, with the key that it stands under. */
function textsIn(value: unknown, key = ""): { key: string; text: string }[] {
  if (typeof value === "string") return [{ key, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name));
}

/** Turning, hiding, breaking lines where none is ours, half characters. */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u0000-\u0008\u000b-\u001f\u007f]/;

/** What must not be found in a text of a receiver, without its own links and colours. */
const ARMED: Readonly<Record<string, (text: string, key: string) => RegExp | undefined>> = {
  slack: (_, key) => (key === "text" ? undefined : /<[!@#]/),
  lark: () => undefined,
  wecom: () => /<(?!\/?font)|@(?!\u200b)|\[[^\]]*\]\((?!https:\/\/status\.example\.com)/,
  dingtalk: () => /<(?!\/?font)|@(?!\u200b)|\[[^\]]*\]\((?!https:\/\/status\.example\.com)/,
  discord: () =>
    /@(?!\u200b)|(?<!\\)<|(?<!\\)\[(?:\\.|[^\]\\])*\]\((?!https:\/\/status\.example\.com)|(?<!\\)(?:\\\\)*`/,
  mattermost: () =>
    /@(?!\u200b)|(?<!\\)<|(?<!\\)\[(?:\\.|[^\]\\])*\]\((?!https:\/\/status\.example\.com)|(?<!\\)(?:\\\\)*`/,
  gotify: (_, key) =>
    key === "message"
      ? /@(?!\u200b)|(?<!\\)<|(?<!\\)\[(?:\\.|[^\]\\])*\]\((?!https:\/\/status\.example\.com)/
      : undefined,
  "google-chat": (_, key) => (key === "text" ? /<(?!https:\/\/status\.example\.com[^|<>]*\|)|@(?!\u200b)/ : undefined),
  telegram: (_, key) =>
    key === "text" ? /<(?!\/?[ab][ >])|@(?!\u200b)|href="(?!https:\/\/status\.example\.com)/ : undefined,
  // Texts of these are never read as markup.
  teams: () => undefined,
  ntfy: () => undefined,
  pushover: () => undefined,
  pagerduty: () => undefined,
};

describe.each(NAMES)("%s", (name) => {
  it.each(HOSTILE)("is not moved by %j", async (text) => {
    for (const raw of await taken(name, hostile(text))) {
      for (const one of textsIn(JSON.parse(raw))) {
        expect(one.text).not.toMatch(HIDDEN);
        expect(one.text.isWellFormed()).toBe(true);
        expect(one.text).not.toContain("javascript:");
        const armed = ARMED[name]!(one.text, one.key);
        if (armed !== undefined) expect(one.text).not.toMatch(armed);
      }
    }
  });

  it("takes whatever texts there are, as long as they may be", async () => {
    const words = fc.oneof(
      fc.uint16Array({ maxLength: 400 }).map((codes) => String.fromCharCode(...codes)),
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: "grapheme", maxLength: 3_000, size: "max" }),
      fc.nat(6_000).map((length) => "<&@*한".repeat(length)),
    );
    const items = fc
      .array(fc.record({ title: words, value: words, steps: fc.array(words, { maxLength: 5 }) }), { maxLength: 8 })
      .map((all) =>
        all.map(({ title, value, steps }) =>
          item({
            title,
            steps,
            facts: [
              { label: title.slice(0, 50), value },
              { label: "b", value },
            ],
          }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(words, items, fc.constantFrom("trouble", "recovery", "digest"), async (title, its, kind) => {
        await taken(name, notice({ title: `x${title}`, kind, items: its }));
      }),
      { numRuns: 25 },
    );
  });
});

describe("the markup of Slack", () => {
  it("has no bracket that is not of a link of ours", async () => {
    for (const text of HOSTILE) {
      const [raw = ""] = await taken("slack", hostile(text));
      const { text: top } = JSON.parse(raw) as { text: string };
      expect(top).not.toMatch(/[<>]/);
      const marked = [...raw.matchAll(/"type":"mrkdwn","text":("(?:[^"\\]|\\.)*")/g)].map(
        ([, json]) => JSON.parse(json!) as string,
      );
      expect(marked.length).toBeGreaterThan(0);
      for (const one of marked)
        expect(one.replaceAll(/<https:\/\/status\.example\.com[^<>|]*\|[^<>|]*>/g, "")).not.toMatch(/[<>]/);
    }
  });
});
