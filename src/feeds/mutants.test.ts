import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtures, isOf, recordings, type FeedDocument } from "../../test/feed-documents.ts";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { leastSettings } from "../../test/feed-settings.ts";
import { evaluateExpression } from "../conditions/index.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import { unreadable } from "../ledger/codec.ts";
import { isFeedProblem, type Feed } from "./contract.ts";
import { feeds, type FeedKind, type FeedSettings } from "./index.ts";
import { readJson } from "./reading/json.ts";
import { TEXT_KEPT } from "./reading/plain-text.ts";

/*
 * Every kind is given every document that we have, its own and others', spoilt in every way that networks, editors, vendors
 * and attackers spoil them: it must say what it read, in words that the ledger can keep, or why it could not.
 */

const KINDS = Object.keys(feeds) as FeedKind[];
const SEED = 20_261_121;
const MEGABYTES = 5_000_000;
const fetchedAt = "2026-11-20T17:05:00.000Z";

const documents = [...fixtures, ...recordings];

/** What `parse` makes of a text; the error as text where it throws, which it must not. */
async function resultOf(kind: FeedKind, text: string): Promise<Report | FeedProblem | string> {
  const feed = feeds[kind] as unknown as Feed<FeedSettings>;
  const settings = leastSettings(kind);
  const source = { feed: "x", url: settings.url, fetchedAt };
  try {
    return await feed.parse(text, source, { settings, evaluate: evaluateExpression });
  } catch (error) {
    return `threw ${String(error).slice(0, 300)}`;
  }
}

/** What is wrong with it; nothing where all is as it must be. */
function faultOf(result: Report | FeedProblem): string | undefined {
  try {
    expectNormalForm(result);
  } catch (error) {
    return String(error).slice(0, 300);
  }
  return isFeedProblem(result) ? longString(result) : reportFault(result);
}

function reportFault(report: Report): string | undefined {
  const { fetchedAt: _, figures: _figures, hints: _hints, prices: _prices, notes: _notes, ...kept } = report;
  return unreadable("feedLine", { v: 1, t: fetchedAt, report: kept }) ?? longString(report) ?? linkFault(report);
}

/** Nothing that a source writes is kept in any length. */
function longString(value: unknown): string | undefined {
  if (typeof value === "string") {
    if (value.length > TEXT_KEPT) return `${value.length} characters: ${value.slice(0, 40)}…`;
    return value.isWellFormed() ? undefined : "half a character";
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const entry of Object.values(value)) {
    const fault = longString(entry);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const linkFault = ({ url, incidents, maintenances }: Report): string | undefined =>
  [{ url }, ...incidents, ...maintenances]
    .map(({ url: link = "https://none.example/" }) => link)
    .find((link) => !/^https?:\/\/(?![^/]*@)/.test(link));

/** The kind is given all texts: the first of what is wrong with any, with the text. */
async function faultsIn(kind: FeedKind, texts: readonly FeedDocument[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, text } of texts) {
    const result = await resultOf(kind, text);
    const fault = typeof result === "string" ? result : faultOf(result);
    if (fault !== undefined) faults.push(`${name}: ${fault} ← ${JSON.stringify(text.slice(0, 2_000))}`);
  }
  return faults.slice(0, 3);
}

const sampled = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(arbitrary, { seed: SEED, numRuns });

const isJson = (text: string): boolean => !("reason" in readJson(text));

/** Characters are lost, doubled or replaced at some place. */
function damaged(text: string): fc.Arbitrary<string> {
  const patch = fc.constantFrom(
    "",
    "\u0000",
    "<",
    ">",
    "&",
    '"',
    "]]>",
    "{",
    "[",
    "\ud800",
    "&bogus;",
    "\ufeff",
    "-->",
  );
  return fc
    .tuple(fc.nat(text.length), fc.nat(40), patch)
    .map(([at, length, other]) => `${text.slice(0, at)}${other}${text.slice(at + length)}`);
}

function mutantsOfAny(text: string): fc.Arbitrary<string> {
  const cut = fc.nat(text.length).map((length) => text.slice(0, length));
  return isJson(text) ? fc.oneof(mutantsOf(text), damaged(text)) : fc.oneof(cut, damaged(text));
}

/** The text as those see it who take its bytes for another encoding's. */
function misread(text: string): string[] {
  const utf16 = Buffer.from(text, "utf16le");
  const swapped = Buffer.from(utf16).swap16();
  return [
    utf16.toString("utf8"),
    swapped.toString("utf8"),
    swapped.toString("utf16le"),
    Buffer.from(text).toString("latin1"),
    Buffer.from(text)
      .subarray(0, -1 - (Buffer.byteLength(text) % 2))
      .toString("utf16le"),
    `\ufeff${text}`,
    `\ufeff\ufeff${text}`,
    `\ufffe${text}`,
    `)]}'\n${text}`,
  ];
}

/** The JSON with another value in place of each that is no list or object, or of each string. */
function withLeaves(text: string, leafOf: (leaf: unknown) => unknown): string {
  return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
    typeof value === "object" && value !== null ? value : leafOf(value),
  );
}

const nested = (open: string, inner: string, close: string): string =>
  open.repeat(10_000) + inner + close.repeat(10_000);

const LAUGHS = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join(
  "",
);
const rss = (declarations: string, title: string): string =>
  `<?xml version="1.0"?><!DOCTYPE rss [${declarations}]><rss version="2.0"><channel><title>${title}</title><link>https://a.example/</link>` +
  `<item><guid>${title}</guid><title>${title}</title><description>${title}</description><pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate></item></channel></rss>`;

const HOSTILE: readonly FeedDocument[] = Object.entries({
  "a billion laughs": rss(`<!ENTITY l0 "ha">${LAUGHS}`, "&l9;"),
  "an external entity": rss('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;"),
  "an external parameter": rss('<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;', "x"),
  "an entity that holds itself": rss('<!ENTITY a "&b;"><!ENTITY b "&a;">', "&a;"),
  "a page": "<!doctype html><html><head><title>Sign in</title></head><body><form>…</form></body></html>",
  "a page of tags": nested("<div>", "x", "</div>"),
  "elements without end": "<a>".repeat(10_000),
  "deep RSS": `<rss><channel>${nested("<item>", "x", "</item>")}</channel></rss>`,
  "deep lists": nested("[", "", "]"),
  "deep objects": nested('{"a":', "1", "}"),
  "lists without end": "[".repeat(10_000),
  "objects without end": '{"a":'.repeat(10_000),
  "a list of millions": `[${"0,".repeat(MEGABYTES / 2 - 2)}0]`,
  "one number": "9".repeat(MEGABYTES),
  brackets: "<".repeat(MEGABYTES),
  ampersands: "&".repeat(MEGABYTES),
  blanks: " ".repeat(MEGABYTES),
  "lines of YAML": "- a: &x [*x]\n".repeat(1_000),
  "a prototype": '{"__proto__":{"status":"operational","components":[]},"constructor":{"prototype":1},"toString":1}',
  "no text": "\u0000\u0001\u0002",
  "a word": "null",
  truth: "true",
  "a number": "17",
  "a string": '"ok"',
}).map(([name, text]) => ({ name, text }));

describe.each(KINDS)("feed kind %s", (kind) => {
  const own = documents.filter((document) => isOf(kind, document));
  const jsons = own.filter(({ text }) => isJson(text));
  const variants = (document: FeedDocument, texts: readonly string[]): FeedDocument[] =>
    texts.map((text) => ({ name: document.name, text }));

  it("reads its own documents, cut, damaged, and with values of other types", async () => {
    const faults = await faultsIn(
      kind,
      own.flatMap((document) => variants(document, sampled(mutantsOfAny(document.text), 40))),
    );
    expect(faults).toEqual([]);
  });

  it("reads its own documents in an encoding that they are not in", async () => {
    const faults = await faultsIn(
      kind,
      own.flatMap((document) => variants(document, misread(document.text))),
    );
    expect(faults).toEqual([]);
  });

  it("reads its own documents with nothing, or the wrong thing, everywhere", async () => {
    const wrong: readonly unknown[] = [
      null,
      "",
      0,
      -1,
      1e21,
      true,
      [],
      {},
      "9".repeat(400),
      "\ud800",
      "2026-11-20T17:00:00Z",
    ];
    const faults = await faultsIn(
      kind,
      jsons.flatMap((document) =>
        variants(document, [
          ...wrong.map((leaf) => withLeaves(document.text, () => leaf)),
          withLeaves(document.text, (leaf) => (typeof leaf === "string" ? Number.parseInt(leaf, 10) : String(leaf))),
        ]),
      ),
    );
    expect(faults).toEqual([]);
  });

  it("reads its own documents with a string of five megabytes, or ten thousand levels, at some place", async () => {
    const at = (text: string, value: string): string => {
      const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?!\s*:)/g)];
      const place = strings[SEED % Math.max(1, strings.length)];
      return place === undefined
        ? text
        : text.slice(0, place.index) + value + text.slice(place.index + place[0].length);
    };
    const faults = await faultsIn(
      kind,
      jsons
        .slice(0, 2)
        .flatMap((document) =>
          variants(document, [
            at(document.text, JSON.stringify("<b>&amp; ".repeat(MEGABYTES / 9))),
            at(document.text, nested("[", "", "]")),
            at(document.text, nested('{"components":', "[]", "}")),
            ...(document === jsons[0]
              ? [withLeaves(document.text, (leaf) => (typeof leaf === "string" ? leaf.repeat(200) : leaf))]
              : []),
          ]),
        ),
    );
    expect(faults).toEqual([]);
  });

  it("reads what belongs to others, whole and spoilt", async () => {
    const others = documents.filter((document) => !own.includes(document));
    const faults = await faultsIn(kind, [
      ...others,
      ...others.flatMap((document) => variants(document, sampled(mutantsOfAny(document.text), 2))),
    ]);
    expect(faults).toEqual([]);
  });

  it("reads what was made to harm, and takes none of it for well", async () => {
    for (const { name, text } of HOSTILE) {
      const result = await resultOf(kind, text);
      const fault = typeof result === "string" ? result : faultOf(result);
      expect([name, fault]).toEqual([name, undefined]);
      // What a feed of news is silent about is well: only that may be read out of one.
      if (typeof result !== "string" && !isFeedProblem(result) && !text.startsWith("<?xml"))
        expect([name, result.indicator]).not.toEqual([name, "none"]);
    }
  });
});
