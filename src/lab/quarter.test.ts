import { describe, expect, it } from "vitest";
import { loadConfig } from "../config/load.ts";
import { DAY_MS, MINUTE_MS } from "../domain/instant.ts";
import { LAB_KEY } from "./provider.ts";
import { PAGES } from "./quarter-cast.ts";
import { quarterConfigText } from "./quarter-config.ts";
import { QUARTER } from "./quarter-story.ts";
import { runTimes, spanUntil } from "./quarter-times.ts";
import { momentOf } from "./quarter.ts";

const END = Date.parse("2026-11-22T09:40:00.000Z");
const SPAN = spanUntil(END);

function monitorsOf(locale: string, isGrown: boolean) {
  const works = QUARTER.works.map(({ from, to, ...work }) => ({
    ...work,
    fromMs: momentOf(from, SPAN),
    toMs: momentOf(to, SPAN),
  }));
  const text = quarterConfigText(works, { locale, isGrown });
  return loadConfig(text, "uptimeline.yml", new Map([["LAB_KEY", LAB_KEY]])).config.monitors;
}

describe("the quarter's script", () => {
  it("has a config that loads, young and grown, in both languages", () => {
    const young = monitorsOf("en", false);
    expect(young.filter(({ budgets }) => budgets !== undefined)).toEqual([]);
    const grown = monitorsOf("ko", true);
    expect(grown.map(({ id }) => id)).toEqual(young.map(({ id }) => id));
    expect(grown.filter(({ budgets }) => budgets !== undefined).map(({ id }) => id)).toEqual(["easel-paint"]);
  });

  it("speaks of monitors, pages and components that there are", () => {
    const known = new Set(monitorsOf("en", true).map(({ id }) => id));
    const named = [...QUARTER.acts.flatMap(({ of }) => of), ...QUARTER.works.map(({ monitor }) => monitor)];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    for (const { page, component } of QUARTER.tales)
      expect(PAGES[page]?.components.map(({ id }) => id)).toContain(component);
  });

  it("has runs every half an hour, denser around what happens, none in a gap, and the last at its end", () => {
    const times = runTimes(QUARTER, SPAN);
    expect(times.at(-1)).toBe(END);
    expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
    const [[from, until]] = QUARTER.gaps as [readonly [number, number]];
    const gap = times.filter((t) => t >= momentOf(from, SPAN) && t < momentOf(until, SPAN));
    expect(gap).toEqual([]);
    const quiet = times.filter((t) => t >= SPAN.beganMs + DAY_MS && t < SPAN.beganMs + 2 * DAY_MS);
    expect(quiet).toHaveLength(48);
    const outage = SPAN.beganMs + 4 * DAY_MS + (14 * 60 + 10) * MINUTE_MS;
    expect(times.filter((t) => t >= outage && t < outage + 25 * MINUTE_MS).length).toBeGreaterThanOrEqual(5);
  });
});
