import { describe, expect, it } from "vitest";
import { localeOf } from "./index.ts";
import { WORDS } from "./languages.ts";

it("finds a locale by its language, and English where there is none", () => {
  expect(localeOf("en").lang).toBe("en");
  expect(localeOf("en-GB").lang).toBe("en");
  expect(localeOf("ko-KR").lang).toBe("ko");
  expect(localeOf("tlh").lang).toBe("en");
  expect(localeOf("__proto__").lang).toBe("en");
});

const LOCALES = Object.entries(WORDS).map(([name, { site }]) => [name, site] as const);

type Leaf = readonly [path: string, value: unknown];

/** All words by their path; a list is a leaf. */
function leavesOf(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === "" ? key : `${path}.${key}`));
}

const shapeOf = (value: unknown): string =>
  Array.isArray(value)
    ? JSON.stringify(value.map((one) => (typeof one === "object" && one !== null ? Object.keys(one) : typeof one)))
    : typeof value;

/** Given in turn, so that a function that wants numbers, names or whether something is so says what it says. */
const GIVEN: readonly (readonly unknown[])[] = [
  Array.from({ length: 8 }, () => "가나"),
  Array.from({ length: 8 }, () => ""),
  [3, 2, 1, 5, 4, 6, 7, 8],
  [1, 1, 0, 0, 0, 0, 0, 0],
  [2, 5, true, true, true, true],
  [0, 0, false, false, false],
  ["가나", 3, true, "라마"],
  ["가나", "다라", 2, true, true],
  ["가나", undefined, false, 0],
  [["가", "나", "다"], 2, true],
  [["가", "나", "다", "라", "마", "바", "사", "아"], 0, false],
  ["가나", ["다", "라"], 1],
  [false, true, false],
  [true, false, true],
];

/** What a word says: itself, or whatever it comes to for values of its kind. */
function saidBy(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(saidBy);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(saidBy);
  if (typeof value !== "function") return [];
  return GIVEN.flatMap((given) => {
    try {
      return saidBy(value(...given) as unknown);
    } catch {
      return [];
    }
  });
}

/** What examples are taken from is written in English: other languages have words for it. */
const isOpen = ([path]: Leaf): boolean => path.startsWith("about.cells");

const english = leavesOf(WORDS.en.site).filter((leaf) => !isOpen(leaf));

describe.each(LOCALES)("the words of %s", (name, locale) => {
  const own = leavesOf(locale).filter((leaf) => !isOpen(leaf));

  it("have the keys of the English ones, each of its form", () => {
    expect(own.map(([path, value]) => [path, shapeOf(value)]).toSorted()).toEqual(
      english.map(([path, value]) => [path, shapeOf(value)]).toSorted(),
    );
  });

  it("are not blank", () => {
    const blank = own.filter(([, value]) => typeof value === "string" && value.trim() === "");
    expect(blank.map(([path]) => path)).toEqual([]);
  });

  it("name themselves", () => {
    expect(locale.lang).toBe(name);
    expect(() => new Intl.DateTimeFormat(locale.intl)).not.toThrow();
  });
});

/** Names and units that Korean writes as they are. */
const LATIN = [
  /^(?:lang|intl|zones\..*|units\..*)$/,
  /^(?:words\.p95|monitor\.p50p95|others\.latency\.p\d\d|measured\.serverTiming|reports\.formats\..*|phase\.tls)$/,
  /^askedBy\.prometheus\.request$/,
  /^(?:pages|reports)\.(?:noLead|noGoal)$/,
];
/** Product names and terms of GitHub, of which several words may stand together. */
const NAMES = /Secrets and variables|Upptime|OpenRouter|GitHub|JavaScript|Markdown|uptimeline notify test/g;
/** What was given, where a function takes a text and got something else. */
const GIVEN_BACK = /\b(?:true|false|undefined)\b/g;
const isLatin = (path: string): boolean => LATIN.some((allowed) => allowed.test(path));

describe("the Korean words", () => {
  const korean = leavesOf(WORDS.ko.site).filter(([path]) => !isLatin(path));

  it("are Korean wherever they are text", () => {
    const foreign = korean.filter(
      ([, value]) => typeof value === "string" && /\p{L}/u.test(value) && !/\p{Script=Hangul}/u.test(value),
    );
    expect(foreign.map(([path, value]) => `${path}: ${String(value)}`)).toEqual([]);
  });

  it("never say an English phrase, whatever they are given", () => {
    const phrases = korean.flatMap(([path, value]) =>
      saidBy(value)
        .filter((text) => /[A-Za-z]{2,},? [a-z]{2,}/.test(text.replaceAll(NAMES, "").replaceAll(GIVEN_BACK, "가")))
        .map((text) => `${path}: ${text}`),
    );
    expect(phrases).toEqual([]);
  });

  it("are not the English ones", () => {
    const before = new Map(english);
    const same = korean.filter(([path, value]) => typeof value === "function" && value === before.get(path));
    expect(same.map(([path]) => path)).toEqual([]);
  });

  it("call a thing by one word", () => {
    const others = /관측률|제공업체|가용률|사건|레이턴시|지연 시간|에러|쿼터/;
    const all = korean.flatMap(([path, value]) => saidBy(value).map((text) => `${path}: ${text}`));
    expect(all.filter((text) => others.test(text))).toEqual([]);
  });
});
