import { expect, it } from "vitest";
import { localeOf } from "./index.ts";

it("finds a locale by its language, and English where there is none", () => {
  expect(localeOf("en").lang).toBe("en");
  expect(localeOf("en-GB").lang).toBe("en");
  expect(localeOf("tlh").lang).toBe("en");
  expect(localeOf("__proto__").lang).toBe("en");
});

/** The paths of all texts that are blank. */
function blanks(value: unknown, path: string): string[] {
  if (typeof value === "string") return value.trim() === "" ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => blanks(inner, `${path}.${key}`));
}

it("has no empty word", () => expect(blanks(localeOf("en"), "en")).toEqual([]));
