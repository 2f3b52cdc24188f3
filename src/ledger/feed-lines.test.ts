import fc from "fast-check";
import { expect, describe, test } from "vitest";
import { MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import type { FeedChange } from "../domain/ledger.ts";
import type { Report } from "../domain/report.ts";
import { encode } from "./codec.ts";
import { feedChange } from "./feed-changes.ts";
import { foldFeedChanges, mergeFeedLines, unfoldFeedLines, type FeedLine } from "./feed-lines.ts";

const START = toMs("2026-11-21T09:00:00.000Z");
const at = (minute: number): string => toInstant(START + minute * MINUTE_MS);

const component = fc.record({
  id: fc.constantFrom("chat", "image", "voice"),
  name: fc.constantFrom("A", "B"),
  status: fc.constantFrom("operational" as const, "major_outage" as const),
});
const incident = fc
  .record({
    id: fc.constantFrom("i1", "i2", "i3"),
    title: fc.constantFrom("Slow", "Slower"),
    begin: fc.nat({ max: 3 }).map(at),
    published: fc.nat({ max: 3 }).map(at),
    texts: fc.array(fc.constantFrom("We look.", "We have looked."), { maxLength: 2 }),
    isOver: fc.boolean(),
  })
  .map(({ texts, isOver, ...some }) => ({
    ...some,
    state: isOver ? ("resolved" as const) : ("investigating" as const),
    impact: "partial_outage" as const,
    ...(isOver && { end: at(9) }),
    components: ["chat"],
    updates: texts.map((text) => ({ t: some.published, state: "investigating" as const, text })),
  }));
const maintenance = fc.record({
  id: fc.constantFrom("m1", "m2"),
  title: fc.constant("Works"),
  state: fc.constantFrom("scheduled" as const, "completed" as const),
  begin: fc.nat({ max: 3 }).map(at),
  components: fc.constant([]),
});
const listOf = <T extends { readonly id: string }>(item: fc.Arbitrary<T>) =>
  // A page may number things twice.
  fc.oneof(
    { weight: 5, arbitrary: fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(item, { maxLength: 3 }) },
  );
const report: fc.Arbitrary<Report> = fc
  .record({
    feed: fc.constantFrom("openai", "google"),
    url: fc.constantFrom("https://a.example/", "https://b.example/"),
    minute: fc.nat({ max: 9 }),
    role: fc.option(fc.constant("third-party" as const), { freq: 5, nil: undefined }),
    indicator: fc.constantFrom("none" as const, "major" as const),
    components: listOf(component),
    incidents: listOf(incident),
    maintenances: listOf(maintenance),
    reason: fc.option(fc.constantFrom("not-json" as const, "unreachable" as const), { freq: 4, nil: undefined }),
  })
  .map(({ minute, role, reason, ...said }) => ({
    ...said,
    fetchedAt: at(minute),
    ...(role !== undefined && { role }),
    ...(reason !== undefined && { problem: { reason, detail: "" } }),
  }));

/** What a run makes of reports, one after the other, on the changes that stand. */
function observed(reports: readonly Report[], standing: readonly FeedChange[] = []): FeedChange[] {
  const changes = [...standing];
  for (const one of reports.toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? -1 : 1))) {
    const own = changes.filter(({ report: { feed }, t }) => feed === one.feed && t <= one.fetchedAt);
    changes.push(...[feedChange(own.at(-1), one) ?? []].flat());
    changes.sort((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : a.report.feed < b.report.feed ? -1 : 1));
  }
  return changes;
}

/** Each feed at a moment of its own: a feed is read once a round. */
const reports = fc.uniqueArray(report, { selector: ({ feed, fetchedAt }) => `${feed} ${fetchedAt}`, maxLength: 8 });
const read = (lines: readonly FeedLine[]): FeedLine[] => lines.map((line) => JSON.parse(encode(line)) as FeedLine);

describe("the lines of a month", () => {
  test("say all that was observed, each as it was", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const changes = observed(all);
        expect(unfoldFeedLines(read(foldFeedChanges([], changes)))).toEqual(changes);
      }),
    );
  });

  test("say it whichever way they came to be there: at once, one by one, or a later one first", () => {
    fc.assert(
      fc.property(reports, fc.nat({ max: 8 }), (all, cut) => {
        const changes = observed(all);
        const oneByOne = changes.reduce<FeedLine[]>((lines, change) => foldFeedChanges(read(lines), [change]), []);
        expect(oneByOne).toEqual(foldFeedChanges([], changes));
        const later = foldFeedChanges(foldFeedChanges([], changes.slice(cut)), changes.slice(0, cut));
        expect(unfoldFeedLines(later)).toEqual(changes);
      }),
    );
  });

  test("stay as they are when they are written again", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const lines = foldFeedChanges([], observed(all));
        expect(foldFeedChanges(lines, observed(all))).toEqual(lines);
      }),
    );
  });

  test("of which some are lost say nothing that was not said, and the next change says all", () => {
    fc.assert(
      fc.property(reports, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), report, (all, isKept, next) => {
        const changes = observed(all);
        const kept = read(foldFeedChanges([], changes)).filter((_, index) => isKept[index]);
        const unfolded = unfoldFeedLines(kept);
        for (const change of unfolded) {
          // One that could not be read tells no more than that.
          if (change.report.problem === undefined) expect(changes).toContainEqual(change);
        }
        const latest = { ...next, fetchedAt: at(20) };
        const fresh = observed([latest], unfolded).filter(({ t }) => t === latest.fetchedAt);
        expect(unfoldFeedLines(read(foldFeedChanges(kept, fresh))).slice(kept.length)).toEqual(fresh);
        if (latest.problem === undefined) {
          const last = [...unfolded, ...fresh].findLast((change) => change.report.feed === next.feed);
          expect(feedChange(last, latest)).toBeUndefined();
          expect(last?.report).not.toHaveProperty("problem");
        }
      }),
    );
  });

  test("are whole at the month's beginning: a file is read without the one before it", () => {
    fc.assert(
      fc.property(reports, fc.nat({ max: 9 }), (all, minute) => {
        const changes = observed(all);
        const thisMonth = changes.filter(({ t }) => t >= at(minute));
        expect(unfoldFeedLines(foldFeedChanges([], thisMonth))).toEqual(thisMonth);
      }),
    );
  });

  test("are a set, and those of two runs on one past fold to what each has seen", () => {
    fc.assert(
      fc.property(reports, reports, reports, (past, ours, theirs) => {
        const standing = foldFeedChanges([], observed(past));
        const [a, b] = [ours, theirs].map((own) => foldFeedChanges(standing, observed(own, observed(past))));
        const united = mergeFeedLines(a!, b!);
        expect(united).toEqual(mergeFeedLines(b!, a!));
        expect(mergeFeedLines(united, a!)).toEqual(united);
        expect(mergeFeedLines(mergeFeedLines(standing, a!), b!)).toEqual(
          mergeFeedLines(standing, mergeFeedLines(a!, b!)),
        );
        // Two lines of one feed and moment can't be told apart by those that come after; there is no such pair here.
        const moments = united.map(({ t, report: { feed } }) => `${t} ${feed}`);
        fc.pre(new Set(moments).size === moments.length);
        const texts = new Set(unfoldFeedLines(united).map(encode));
        for (const change of [...unfoldFeedLines(a!), ...unfoldFeedLines(b!)]) expect(texts).toContain(encode(change));
      }),
    );
  });
});

const first: Report = {
  feed: "openai",
  url: "https://status.example/",
  fetchedAt: at(0),
  indicator: "major",
  components: [
    { id: "chat", name: "Chat", status: "major_outage" },
    { id: "image", name: "Images", status: "operational" },
  ],
  incidents: ["i1", "i2"].map((id) => ({
    id,
    title: id,
    state: "investigating",
    impact: "major_outage",
    begin: at(-5),
    published: at(-4),
    components: [],
    updates: [],
  })),
  maintenances: [],
};

describe("a line", () => {
  const better: Report = {
    ...first,
    fetchedAt: at(5),
    components: [first.components[0]!, { id: "image", name: "Images", status: "degraded_performance" }],
    incidents: [{ ...first.incidents[0]!, state: "identified" }],
  };
  const lines = foldFeedChanges([], observed([first, better]));

  test("holds what differs and what is gone, and nothing else", () => {
    expect(lines[1]).toEqual({
      v: 1,
      t: at(5),
      after: at(0),
      report: { feed: "openai", components: [better.components[1]], incidents: better.incidents },
      withdrawn: { incidents: ["i2"] },
    });
  });

  test("leaves the words of an incident that was edited or withdrawn where they were", () => {
    expect(lines[0]?.report.incidents).toEqual(first.incidents);
  });

  test("of what can't be read holds the problem alone, and the one that ends it nothing", () => {
    const problem = { reason: "not-json", detail: "HTML" } as const;
    const unread: Report = { ...first, fetchedAt: at(5), indicator: "unknown", components: [], incidents: [], problem };
    const [, broken, mended] = foldFeedChanges([], observed([first, unread, { ...first, fetchedAt: at(6) }]));
    expect(broken).toEqual({ v: 1, t: at(5), after: at(0), report: { feed: "openai", problem } });
    expect(mended).toEqual({ v: 1, t: at(6), after: at(5), report: { feed: "openai" } });
  });

  test("whose base is lost is not known, and repeats what is", () => {
    const [, delta] = lines;
    const lost: FeedLine = { ...(delta as FeedLine & { after: string }), after: at(1) };
    const { report } = unfoldFeedLines(lines)[1]!;
    expect(unfoldFeedLines([lines[0]!, lost])[1]?.report).toEqual({
      ...report,
      problem: { reason: "wrong-shape", detail: expect.stringContaining("lost") },
    });
    expect(unfoldFeedLines([lost])[0]?.report).toMatchObject({
      indicator: "unknown",
      incidents: [{ id: "i1" }],
      problem: { reason: "wrong-shape" },
    });
  });

  test("shares what did not change", () => {
    const [before, after] = unfoldFeedLines(lines);
    expect(after?.report.components[0]).toBe(before?.report.components[0]);
  });
});
