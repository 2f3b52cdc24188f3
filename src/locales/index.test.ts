import { expect, it } from "vitest";
import { LOCALE_NAMES, localeOf } from "./index.ts";

it("finds a locale by its language, and English where there is none", () => {
  expect(localeOf("en").lang).toBe("en");
  expect(localeOf("en-GB").lang).toBe("en");
  expect(localeOf("tlh").lang).toBe("en");
  expect(localeOf("__proto__").lang).toBe("en");
});

it("has no empty word", () => {
  for (const name of LOCALE_NAMES) {
    const walk = (value: unknown, path: string): void => {
      if (typeof value === "string") expect(value.trim(), path).not.toBe("");
      else if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    walk(localeOf(name), name);
  }
});
