import { describe, expect, it } from "vitest";
import { decode, decodeLines } from "./codec.ts";
import { linesOf, wholeOf } from "./kept-files.ts";

const path = "history/samples/2026-11-21T09.jsonl";
const line = (minute: number, monitor = "chat"): string =>
  `{"v":1,"t":"2026-11-21T09:${String(minute).padStart(2, "0")}:00.000Z","monitor":"${monitor}","run":"1.1","outcome":"ok","ms":80,"every":300}\n`;
const file = (text: string) => ({ kind: "sampleLine", text, path }) as const;

describe("lines of a file that was read before", () => {
  it("are the same as those of a file that was not", () => {
    const kept = new Map<string, unknown>();
    const texts = [
      line(1),
      line(1) + line(2),
      line(1) + line(2) + line(3, "film"),
      line(0) + line(1) + line(2),
      `${line(0)}{"v":1,"t":\n`,
      `${line(0)}{"v":1,"t":\n${line(4)}`,
      "",
    ];
    for (const text of texts) expect(linesOf({ kept }, file(text))).toEqual(decodeLines("sampleLine", text, path));
  });

  it("are not read again: what was made of them is the same", () => {
    const kept = new Map<string, unknown>();
    const [first] = linesOf({ kept }, file(line(1))).values;
    expect(linesOf({ kept }, file(line(1) + line(2))).values[0]).toBe(first);
  });

  it("are told apart by who wants them, and what a reader does to the list is its own", () => {
    const kept = new Map<string, unknown>();
    const text = line(1) + line(2, "film") + line(3);
    const isFilm = ({ monitor }: { readonly monitor: string }): boolean => monitor === "film";
    expect(linesOf({ kept }, file(text), isFilm)).toEqual(decodeLines("sampleLine", text, path, isFilm));
    linesOf({ kept }, file(text)).values.length = 0;
    expect(linesOf({ kept }, file(text)).values).toHaveLength(3);
  });

  it("are read anew where nothing is kept", () => {
    expect(linesOf({}, file(line(1)))).toEqual(decodeLines("sampleLine", line(1), path));
  });
});

describe("a whole file that was read before", () => {
  it("is read again only where its text is another", () => {
    const kept = new Map<string, unknown>();
    const state = (run: string) =>
      ({ kind: "state", text: `{"v":1,"run":"${run}"}`, path: "history/state.json" }) as const;
    const first = wholeOf({ kept }, state("1"));
    expect(wholeOf({ kept }, state("1"))).toBe(first);
    expect(wholeOf({ kept }, state("2"))).toEqual(decode("state", state("2").text, state("2").path));
    expect(wholeOf({}, state("1"))).toEqual(first);
  });
});
