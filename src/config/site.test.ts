import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../domain/errors.ts";
import { COLOR_NAMES, contrast, LEAST_CONTRAST, PALETTE, TEXT_COLORS } from "../domain/palette.ts";
import { loadConfig } from "./load.ts";

const load = (site: string) =>
  loadConfig(`site: ${site}\nmonitors: [{ provider: github }]`, "uptimeline.yml", new Map());

describe("the site's own look", () => {
  it("has a domain for an address", () => {
    expect(load("{ domain: status.example.com }").config.site).toMatchObject({
      domain: "status.example.com",
      url: "https://status.example.com/",
    });
    expect(load('{ domain: status.example.com, url: "https://status.example.com/up" }').config.site.url).toBe(
      "https://status.example.com/up",
    );
    expect(() => load('{ domain: status.example.com, url: "https://me.github.io/status" }')).toThrow(/me\.github\.io/);
  });

  it("warns of text that is too faint for its paper, in each scheme, and of nothing else", () => {
    const warned = (site: string): string[] => load(site).warnings.map(formatProblem);
    expect(warned('{ colors: { light: { accent: "#1d3fd8", line: "#ffffff" } } }')).toEqual([]);
    expect(warned('{ colors: { dark: { accent: "#1d3fd8" } } }')).toEqual([
      'uptimeline.yml:1:35: site.colors.dark.accent is "#1d3fd8": accent stands on paper with a contrast of 2.5 : 1, and text needs 4.5 : 1. Make one of them darker or lighter.',
    ]);
    // A paper of one's own is held against all texts.
    expect(warned('{ colors: { light: { paper: "#808080" } } }').length).toBeGreaterThan(5);
  });
});

describe("colours", () => {
  const tokens = readFileSync(new URL("../../templates/site/tokens.css", import.meta.url), "utf8");

  it.each(COLOR_NAMES)("%s is as in tokens.css, in both schemes", (name) => {
    const written = [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "gu"))].map(([, value]) => value);
    expect(written).toEqual([PALETTE[name][0], PALETTE[name][1], PALETTE[name][1]]);
  });

  it("stay readable where they are those of text", () => {
    for (const at of [0, 1] as const) {
      for (const name of TEXT_COLORS)
        expect(contrast(PALETTE[name][at], PALETTE.paper[at]), name).toBeGreaterThan(LEAST_CONTRAST);
    }
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});
