import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareModels, MODELS_AT_MOST, modelsTrouble } from "./models.ts";
import { correlate } from "./correlate.ts";
import { DAY_MS, HOUR_MS, toInstant } from "./instant.ts";
import { isOpen, type Incident } from "./incident.ts";
import { monitor, START_MS } from "./samples.fixture.ts";
import type { ModelList } from "./state.ts";

const t = (hours: number): string => toInstant(START_MS + hours * HOUR_MS);
const first = compareModels(undefined, ["b", "a", "b", "c", "d"], t(0));

describe("a list of models", () => {
  it("is sorted, each name once, and its first sight is no change", () => {
    expect(first).toEqual({ ids: ["a", "b", "c", "d"] });
    expect(compareModels({ ids: [] }, ["x"], t(0))).toEqual({ ids: ["x"] });
  });

  it("that is the same is the same value", () => {
    expect(compareModels(first, ["d", "c", "a", "b"], t(1))).toBe(first);
  });

  it("tells what came and what went", () => {
    expect(compareModels(first, ["a", "b", "c", "e"], t(1))).toEqual({
      ids: ["a", "b", "c", "e"],
      changed: { t: t(1), appeared: ["e"], vanished: ["d"] },
    });
  });

  it("that is empty, or too long to be one, says nothing", () => {
    expect(compareModels(first, [], t(1))).toBe(first);
    expect(compareModels(undefined, [], t(1))).toEqual({ ids: [] });
    const endless = Array.from({ length: MODELS_AT_MOST + 1 }, (_, index) => `m${index}`);
    expect(compareModels(first, endless, t(1))).toBe(first);
  });

  it("keeps only names that are safe to show", () => {
    const odd = ["a", "b", "c", "d", "<script>", "x y", "", "z".repeat(101), 7 as unknown as string];
    expect(compareModels(first, odd, t(1))).toBe(first);
    expect(compareModels(undefined, ["openai/gpt-4o:free", "models/gemini-2.5@001"], t(0)).ids).toHaveLength(2);
  });

  it("that lost more than half of its names is believed when two looks in a row saw it", () => {
    const doubted = compareModels(first, ["a"], t(1));
    expect(doubted).toEqual({ ...first, doubted: t(1) });
    expect(compareModels(doubted, ["a"], t(2))).toEqual({
      ids: ["a"],
      changed: { t: t(2), appeared: [], vanished: ["b", "c", "d"] },
    });
    expect(compareModels(doubted, ["a", "b", "c", "d"], t(2))).toEqual(first);
    expect(compareModels(first, ["a", "b"], t(1)).changed).toBeDefined();
  });

  it("takes a change back when what had gone is there again and nothing else changed", () => {
    const gone = compareModels(first, ["a", "b", "c"], t(1));
    expect(compareModels(gone, ["a", "b", "c", "d"], t(2))).toEqual({ ...first, unsteady: { d: t(2) } });
    expect(compareModels(gone, ["a", "b", "c", "d", "e"], t(2)).changed).toEqual({
      t: t(2),
      appeared: ["d", "e"],
      vanished: [],
    });
  });

  it("forgets the doubt with any change that is believed", () => {
    const doubted = compareModels(first, ["a"], t(1));
    expect(compareModels(doubted, ["a", "b", "c"], t(2))).not.toHaveProperty("doubted");
  });

  it("is, whatever came before, the list that is seen for days", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(name, { minLength: 1 }), { minLength: 1, maxLength: 8 }), (lists) => {
        let list: ModelList | undefined;
        for (const [index, ids] of lists.entries()) list = compareModels(list, ids, t(index));
        for (const days of [2, 4]) list = compareModels(list, lists.at(-1)!, t(days * 24));
        expect(list!.ids).toEqual(lists.at(-1)!.toSorted());
        expect(list).not.toHaveProperty("doubted");
      }),
      { seed: 1 },
    );
  });
});

describe("a list that is not the same everywhere", () => {
  const here = ["a", "b", "c", "d", "e"];
  const there = ["a", "b", "c", "d", "f"];
  const minutes = (n: number): string => toInstant(START_MS + n * 60_000);
  /** The changes that are told while looks meet the one list or the other. */
  const toldOf = (isHere: readonly boolean[], spacing = 5) => {
    let list = compareModels(undefined, here, minutes(0));
    const told = new Set<string>();
    for (const [index, at] of isHere.entries()) {
      list = compareModels(list, at ? here : there, minutes((index + 1) * spacing));
      if (list.changed !== undefined) told.add(list.changed.t);
    }
    return { told: told.size, list };
  };

  it("is told twice at most, however looks alternate through a day", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 280 }), (isHere) => {
        expect(toldOf(isHere).told).toBeLessThanOrEqual(2);
      }),
      { seed: 3, numRuns: 60 },
    );
    const days = Array.from({ length: 2_000 }, (_, n) => n % 2 === 0);
    expect(toldOf(days).told).toBe(2);
  });

  it("loses a name in the end that nobody sees any more", () => {
    const { list } = toldOf([false, true, false, true, ...Array.from({ length: 40 }, () => true)], 60);
    expect(list.ids).toEqual(here);
    expect(list).not.toHaveProperty("unsteady.f");
  });
});

describe("a look that is concluded from twice", () => {
  it("says nothing the second time, and nothing after a newer one", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const looks = fc.array(fc.uniqueArray(name, { minLength: 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(looks, (lists) => {
        let list: ModelList | undefined;
        for (const [index, ids] of lists.entries()) {
          const before = list;
          list = compareModels(list, ids, t(index));
          const { doubted, changed } = list;
          const hasNews = doubted !== before?.doubted || changed?.t !== before?.changed?.t;
          expect(compareModels(list, ids, t(index))).toEqual(list);
          if (changed !== undefined && hasNews)
            for (const old of lists) expect(compareModels(list, old, changed.t)).toBe(list);
        }
      }),
      { seed: 2 },
    );
  });

  it("does not confirm its own doubt", () => {
    const doubted = compareModels(first, ["a"], t(1));
    expect(compareModels(doubted, ["a"], t(1))).toBe(doubted);
  });
});

describe("a change of models", () => {
  const gone = compareModels(first, ["a", "b", "c"], t(1));
  const step = (incidents: readonly Incident[], models: ModelList | undefined, hours: number): Incident[] => {
    const changed = correlate({
      monitors: [monitor],
      verdicts: new Map(),
      pages: new Map(),
      samples: [],
      evidence: new Map(),
      incidents,
      ...(models !== undefined && { models: { [monitor.id]: models } }),
      nowMs: START_MS + hours * HOUR_MS,
    });
    return [...new Map([...incidents, ...changed].map((one) => [one.id, one])).values()];
  };
  const open = step([], gone, 1);

  it("is information that names them", () => {
    expect(open).toMatchObject([
      {
        kind: "models",
        level: "info",
        begin: t(1),
        corroboration: "uncovered",
        timeline: [
          { what: "opened" },
          { what: "models", appeared: { count: 0, names: [] }, vanished: { count: 1, names: ["d"] } },
        ],
      },
    ]);
    expect(step(open, gone, 2)).toEqual(open);
    expect(step([], first, 1)).toEqual([]);
    expect(step([], undefined, 1)).toEqual([]);
  });

  it("ends by itself after a day, and stays ended", () => {
    const ended = step(open, gone, 30);
    expect(ended).toMatchObject([{ end: t(25) }]);
    expect(step(ended, gone, 31)).toEqual(ended);
  });

  it("ends when what had gone is back", () => {
    const [ended] = step(open, compareModels(gone, ["a", "b", "c", "d"], t(3)), 3);
    expect(ended).toMatchObject({ end: t(3) });
  });

  it("is told again when the list changes further, in the same incident", () => {
    const further = compareModels(gone, ["a", "b", "c", "e"], t(4));
    const [incident, ...others] = step(open, further, 4);
    expect(others).toEqual([]);
    expect(incident!.timeline.map(({ what }) => what)).toEqual(["opened", "models", "models"]);
    expect(incident!.timeline.at(-1)).toMatchObject({ appeared: { count: 1, names: ["e"] } });
    expect(isOpen(incident!)).toBe(true);
    expect(step([incident!], further, 27)).toEqual([incident]);
    expect(step([incident!], further, 28)).toMatchObject([{ end: t(28) }]);
  });

  it("on another day is another incident", () => {
    const ended = step(open, gone, 30);
    expect(step(ended, compareModels(gone, ["a", "b"], t(40)), 40)).toMatchObject([{ end: t(25) }, { begin: t(40) }]);
  });

  it("names twenty at most of each and counts the others", () => {
    const many = Array.from({ length: 30 }, (_, index) => `m${String(index).padStart(2, "0")}`);
    const list = compareModels({ ids: ["a"] }, ["a", ...many], t(0));
    const finding = modelsTrouble(list, START_MS + DAY_MS / 2);
    expect(finding.is === "trouble" && finding.trouble.news).toMatchObject([
      { appeared: { count: 30, names: many.slice(0, 20) }, vanished: { count: 0 } },
    ]);
  });
});
