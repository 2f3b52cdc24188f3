import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS } from "../../domain/instant.ts";
import { yearBars } from "./year-bars.ts";

const bars = (months: Parameters<typeof yearBars>[0]) => yearBars(months, { height: 30, label: "a <b>" });

test("a month is a bar, its downtime lies over it, and what is unknown is a dot", () => {
  const svg = bars([undefined, { knownMs: DAY_MS, downMs: 0 }, { knownMs: DAY_MS, downMs: HOUR_MS }]);
  expect(svg).toContain('<path class="s-up" d="M1.5 28V0M2.5 28V0"/>');
  expect(svg).toMatch(/<path class="s-down" d="M2\.5 28V1[0-9.]+"\/>/u);
  expect(svg).toContain('<path class="s-nodata" d="M0.5 27v-.01"/>');
  expect(svg).toContain('aria-label="a &lt;b&gt;"');
});

test("whatever the amounts, paths stay in the box", () => {
  const ms = fc.double({ min: 0, max: 1e15, noNaN: true });
  const month = fc.option(fc.record({ knownMs: ms, downMs: ms }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(month, { maxLength: 12 }), (months) => {
      const svg = bars(months);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
      for (const [, y] of svg.matchAll(/V(-?[\d.]+)/gu)) {
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(28);
      }
    }),
  );
});
