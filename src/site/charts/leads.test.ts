import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/instant.ts";
import { leadRange, leadsChart, type LeadRow } from "./leads.ts";

const row = (over: Partial<LeadRow> = {}): LeadRow => ({
  day: "18 Nov",
  time: "22:41",
  fromMs: -MINUTE_MS,
  toMs: HOUR_MS,
  bar: "a-down",
  isOpen: false,
  page: { is: "spoke", atMs: 30 * MINUTE_MS, untilMs: 50 * MINUTE_MS },
  label: "30 min after us",
  more: "",
  ...over,
});
const chart = (...rows: readonly LeadRow[]): string =>
  leadsChart({
    title: "In two outages",
    desc: "one, two",
    rows,
    noticed: "we noticed",
    tickLabel: (ms) => `${ms / MINUTE_MS}`,
  });
const xOf = (svg: string, pattern: RegExp): number => Number(pattern.exec(svg)?.[1]);

describe("the chart of lead times", () => {
  it("aligns every row at our verdict", () => {
    const svg = chart(row(), row({ fromMs: -10 * MINUTE_MS }));
    const zero = xOf(svg, /class="axis" x1="([\d.]+)%"/u);
    const starts = [...svg.matchAll(/class="lead-line" x1="([\d.]+)%"/gu)].map(([, x]) => Number(x));
    expect(starts).toEqual([zero, zero]);
    // What failed before our verdict stands left of the line.
    expect(xOf(svg, /class="a-down" x="([\d.]+)%"/u)).toBeLessThan(zero);
  });

  it("draws the wait for the page's word, and then its word", () => {
    const svg = chart(row());
    const waited = /class="lead-line" x1="[\d.]+%" x2="([\d.]+)%"/u;
    expect(xOf(svg, waited)).toBe(xOf(svg, /class="page-said" x="([\d.]+)%"/u));
    expect(svg).toMatch(/class="truth halo"[^>]*>30 min after us/u);
  });

  it("dots silence in our colour, up to the end of the incident", () => {
    const svg = chart(row({ page: { is: "silent" }, label: "never said so" }));
    const right = xOf(svg, /class="lead-line open" x1="[\d.]+%" x2="([\d.]+)%"/u);
    const [, x, width] = /class="a-down" x="([\d.]+)%" y="10" width="([\d.]+)%"/u.exec(svg) ?? [];
    expect(right).toBeCloseTo(Number(x) + Number(width), 1);
    expect(svg).not.toContain("page-said");
  });

  it("tells of a page that was first in grey, left of the line, without a wait", () => {
    const svg = chart(row({ page: { is: "spoke", atMs: -9 * MINUTE_MS, untilMs: HOUR_MS }, label: "9 min before us" }));
    expect(xOf(svg, /class="page-said" x="([\d.]+)%"/u)).toBeLessThan(xOf(svg, /class="axis" x1="([\d.]+)%"/u));
    expect(svg).not.toContain("lead-line");
    expect(svg).toMatch(/class="ink halo"[^>]*>9 min before us/u);
  });

  it("claims neither silence nor a word of a page that could not be read", () => {
    const svg = chart(row({ page: { is: "unread" }, label: "could not be read" }));
    expect(svg).toContain('class="d-faint"');
    expect(svg).not.toMatch(/lead-line|page-said|truth/u);
  });

  it("marks what goes on", () => {
    expect(chart(row({ isOpen: true }))).toContain('class="nowline"');
    expect(chart(row())).not.toContain('class="nowline"');
  });

  it("is not pressed flat by one that lasts for days: that one runs off, with an arrow", () => {
    const usual = Array.from({ length: 9 }, () => row());
    const range = leadRange([...usual, row({ toMs: 3 * DAY_MS })]);
    expect(range.toMs).toBeLessThan(2 * HOUR_MS);
    expect(chart(...usual)).not.toContain("l4 4-4 4");
    expect(chart(...usual, row({ toMs: 3 * DAY_MS }))).toContain("l4 4-4 4");
  });

  it.each([1, 20, 90, 600, 5_000, 40_000])("has at most seven round ticks at %i min", (minutes) => {
    const svg = chart(row({ toMs: minutes * MINUTE_MS, page: { is: "silent" } }));
    const labels = [...svg.matchAll(/class="mid(?: x3)?">(-?\d+)</gu)].map(([, text]) => Number(text));
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThan(8);
    expect(labels.filter((label) => label % 5 !== 0 || label === 0)).toEqual([]);
    for (const [, x] of svg.matchAll(/x1?="(-?[\d.]+)%"/gu)) expect(Number(x)).toBeLessThanOrEqual(100);
  });

  it("escapes what it is given", () => {
    expect(chart(row({ day: "<b>", more: ": <i>", label: '"&' }))).not.toMatch(/<b>|<i>|"&/u);
  });
});
