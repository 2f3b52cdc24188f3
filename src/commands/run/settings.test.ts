import { describe, expect, it } from "vitest";
import { HOUR_MS, toInstant } from "../../domain/instant.ts";
import { SETTINGS, settingFor, settingsLook, stillStands } from "./settings.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const facts = {
  hasIssues: true,
  hasPages: true,
  fork: false,
  archived: false,
  private: true,
  defaultBranch: "main",
  url: "https://github.example/acme/status",
};

describe("the setting that a refusal asks for", () => {
  it.each([
    ["forbidden", 401, SETTINGS.badToken],
    ["forbidden", 403, SETTINGS.token],
    ["issues-disabled", 410, SETTINGS.issues],
    ["rate-limited", 403, undefined],
    ["unavailable", undefined, undefined],
  ] as const)("of %s with %s", (kind, status, setting) => {
    expect(settingFor({ kind, status })).toBe(setting);
  });
});

describe("a word on the settings", () => {
  it("is kept where nothing is off, and stands for six hours, whichever way clocks differ", () => {
    const look = settingsLook(facts, START_MS);
    expect(look).toEqual({ looked: toInstant(START_MS), private: true, defaultBranch: "main" });
    const stands = [0, 6 * HOUR_MS - 1, 6 * HOUR_MS, -7 * HOUR_MS].map((ms) => stillStands(look, START_MS + ms));
    expect(stands).toEqual([true, true, false, false]);
  });

  it.each([{ hasIssues: false }, { hasPages: false }, { archived: true }])("is not kept of %o", (off) => {
    expect(settingsLook({ ...facts, ...off }, START_MS)).toBeUndefined();
  });
});
