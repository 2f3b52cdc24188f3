import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sample } from "../domain/sample.ts";
import {
  LedgerVersionError,
  decode,
  decodeLines,
  encode,
  encodeFile,
  encodeLines,
  encodeState,
  type Upgrades,
} from "./codec.ts";
import { KINDS } from "../../test/ledger-lines.ts";
import type { Kind } from "./schemas.ts";

describe.each(Object.keys(KINDS) as Kind[])("a %s", (kind) => {
  test("comes back as it was from its line and from its file", () => {
    fc.assert(
      fc.property(KINDS[kind], (value) => {
        expect(decode(kind, encode(value), "f")).toEqual({ ok: true, value });
        expect(decode(kind, encodeFile(value), "f")).toEqual({ ok: true, value });
      }),
    );
  });

  test("is one line, the same for any order of its keys", () => {
    fc.assert(
      fc.property(KINDS[kind], (value) => {
        const backwards = Object.fromEntries(Object.entries(value).toReversed());
        expect(encode(backwards)).toBe(encode(value));
        expect(encode(value)).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test("of a newer version stops the reading", () => {
    const newer = JSON.stringify({
      ...fc.sample(KINDS[kind], { numRuns: 1, seed: 1 })[0],
      v: 2,
    });
    expect(() => decode(kind, newer, "history/x")).toThrow(LedgerVersionError);
    expect(() => decode(kind, newer, "history/x")).toThrow("history/x holds version 2");
  });
});

const line = {
  v: 1,
  t: "2026-11-21T09:05:31.412Z",
  monitor: "nano-banana-pro",
  run: "812.1",
  outcome: "overloaded",
  reason: "model-overloaded",
  ms: 1843,
  code: 503,
  every: 300,
} as const satisfies Sample;

test("a sample's line reads as the README says", () => {
  expect(encode(line)).toBe(
    '{"v":1,"t":"2026-11-21T09:05:31.412Z","monitor":"nano-banana-pro","run":"812.1","outcome":"overloaded",' +
      '"reason":"model-overloaded","ms":1843,"code":503,"every":300}',
  );
});

test("the state's keys are sorted", () => {
  const since = line.t;
  const verdicts = { run: { verdict: "up", since }, chat: { since, verdict: "down" } } as const;
  expect(Object.keys(JSON.parse(encodeState({ v: 1, backoffs: {}, verdicts })).verdicts)).toEqual(["chat", "run"]);
});

test("a key that we do not know is kept", () => {
  const decoded = decode("sample", JSON.stringify({ ...line, tokens: 7 }), "f");
  expect(decoded.ok && encode(decoded.value)).toBe(`${encode(line).slice(0, -1)},"tokens":7}`);
});

test.each([
  ["<<<<<<< ours", "is not JSON"],
  ["null", "the line: "],
  [encode({ ...line, t: "2026-11-21 09:05" }), "t: is no moment like"],
  [encode({ ...line, t: "2026-13-41T09:05:31.412Z" }), "t: is no moment of the calendar"],
  [encode({ ...line, outcome: "fine" }), "outcome: "],
  [encode({ ...line, v: 0 }), "v: "],
])("%s can't be read, and it is said why", (text, why) => {
  const { values, broken } = decodeLines("sample", `${encode(line)}\n\n${text}\r\n`, "history/samples/x.jsonl");
  expect(values).toEqual([line]);
  expect(broken).toEqual([{ file: "history/samples/x.jsonl", line: 3, text, why: expect.stringContaining(why) }]);
});

test("broken lines stay at the end of their file, each once", () => {
  const { values, broken } = decodeLines("sample", `}\n{\n${encode(line)}\n{\n`, "f");
  expect(encodeLines(values, broken)).toBe(`${encode(line)}\n{\n}\n`);
});

test.each([
  ["sampleLine", { ...line, source: "openrouter" }, "of: "],
  ["sampleLine", { ...line, every: -1 }, "every: "],
  ["feedLine", { v: 1, t: line.t, report: { feed: "a" } }, "report.url: "],
  ["feedLine", { v: 1, t: line.t, after: "soon", report: { feed: "a" } }, "after: is no moment like"],
] as const)("what is wrong with a %s is said of the shape that it was meant to be", (kind, value, why) => {
  expect(decode(kind, JSON.stringify(value), "f")).toMatchObject({ ok: false, why: expect.stringContaining(why) });
});

test("a person's correction may name its moments in any zone and precision", () => {
  const written = { v: 1, t: line.t, monitor: "chat", who: "ann", why: "proxy" };
  const text = JSON.stringify({ ...written, from: "2026-11-21T09:00Z", to: "2026-11-21T18:30:00+09:00" });
  expect(decode("correction", text, "f")).toEqual({
    ok: true,
    value: { ...written, from: "2026-11-21T09:00:00.000Z", to: "2026-11-21T09:30:00.000Z" },
  });
});

test("a correction of a moment that is none can't be read", () => {
  const text = JSON.stringify({
    v: 1,
    t: line.t,
    monitor: "chat",
    who: "a",
    why: "b",
    from: "2026-13-41T09:00Z",
    to: line.t,
  });
  expect(decode("correction", text, "f")).toMatchObject({ ok: false, why: "from: is no moment of the calendar" });
});

describe("a line of an older version", () => {
  const older = JSON.stringify({ ...line, v: -1, monitor: undefined, name: "chat" });
  const upgrades: Upgrades = new Map([
    [-1, (_kind, { name, ...rest }) => ({ ...rest, id: name })],
    [0, (kind, { id, ...rest }) => (kind === "sample" ? { ...rest, monitor: id } : rest)],
  ]);

  test("is upgraded step by step when it is read", () => {
    expect(decode("sample", older, "f", upgrades)).toEqual({ ok: true, value: { ...line, monitor: "chat" } });
  });

  test("can't be read where a step is missing, and says so", () => {
    expect(decode("sample", older, "f")).toMatchObject({ ok: false, text: older, why: expect.stringMatching(/^v: /) });
  });
});

test("a byte order mark before a line is none of it", () => {
  const { values, broken } = decodeLines("sample", `\uFEFF${encode(line)}\r\n`, "f");
  expect({ values, broken }).toEqual({ values: [line], broken: [] });
});
