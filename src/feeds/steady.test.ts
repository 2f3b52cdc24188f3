import { describe, expect, it } from "vitest";
import { fixtures, isOf } from "../../test/feed-documents.ts";
import { leastSettings } from "../../test/feed-settings.ts";
import { evaluateExpression } from "../conditions/index.ts";
import { withFirstSeen } from "../domain/first-seen.ts";
import type { Report } from "../domain/report.ts";
import { feeds, parseFeed, type FeedKind } from "./index.ts";
import { readJson } from "./reading/json.ts";

/*
 * A document that has not changed says the same five minutes later, whatever it leaves out: else each reading would tell of new
 * incidents, of other times and of edits.
 */

const [FIRST, NEXT] = ["2026-11-20T17:05:00.000Z", "2026-11-20T17:10:00.000Z"];
/** Of the others the fixtures are written into their own tests. */
const KINDS = (Object.keys(feeds) as FeedKind[]).filter((kind) => fixtures.some((document) => isOf(kind, document)));

const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\d{9,13}$|^[A-Z][a-z]{2},? \d/;
const ID = /^_?id$|^arn$|_id$/i;

/** The document without the entries that a rule names. */
const without = (text: string, isLeftOut: (key: string, value: unknown) => boolean): string =>
  JSON.stringify(JSON.parse(text), (key, value: unknown) => (isLeftOut(key, value) ? undefined : value));

const isTime = (_: string, value: unknown): boolean =>
  (typeof value === "string" && TIME.test(value)) || (typeof value === "number" && value > 1e9);
const isId = (key: string, value: unknown): boolean => ID.test(key) && typeof value === "string";

/** What two readings say that must be the same; a report that is unread says nothing. */
function saidIn({ fetchedAt: _, asOf: _asOf, hints: _hints, figures: _figures, ...said }: Report): unknown {
  return said.problem === undefined ? said : undefined;
}

describe.each(KINDS)("feed kind %s", (kind) => {
  const own = fixtures.filter((document) => isOf(kind, document));
  const jsons = own.filter(({ text }) => !("reason" in readJson(text)));
  const settings = leastSettings(kind);

  const readings = async (text: string) => {
    const [first, next] = await Promise.all(
      [FIRST, NEXT].map((fetchedAt) =>
        parseFeed(settings, text, { feed: "x", url: settings.url, fetchedAt }, evaluateExpression),
      ),
    );
    return [first!, withFirstSeen(next!, first)].map(saidIn);
  };

  it.each(own)("says the same of $name five minutes later", async ({ text }) => {
    const [first, next] = await readings(text);
    expect(next).toEqual(first);
  });

  it.each(jsons)("says the same of $name without its ids, its times, or both", async ({ text }) => {
    const variants = [
      without(text, isId),
      without(text, isTime),
      without(text, (key, value) => isId(key, value) || isTime(key, value)),
    ];
    for (const variant of variants) {
      const [first, next] = await readings(variant);
      expect(next).toEqual(first);
    }
  });
});
