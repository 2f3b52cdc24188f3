import { rowsOf } from "../../test/html.ts";
import { describe, expect, it } from "vitest";
import type { Incident } from "../domain/incident.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { EXAMPLE_NAMES, EXAMPLES } from "../domain/worked-examples.ts";
import { en } from "../locales/en.ts";
import { ko } from "../locales/ko.ts";
import { monitor, NOW_MS, outage, sample, siteInput } from "./fixtures.ts";
import { buildSite } from "./site.fixture.ts";

const ago = (ms: number): string => toInstant(NOW_MS - ms);
const past = (id: string, agoMs: number, over: Partial<Incident> = {}): Incident => {
  const begin = ago(agoMs);
  return outage(id, {
    id: `${begin.replaceAll(/[-:]|\.\d+/gu, "")}-${id}-outage`,
    begin,
    detected: begin,
    end: ago(agoMs - HOUR_MS),
    ...over,
  });
};

const site = (incidents: readonly Incident[], over: Parameters<typeof siteInput>[0] = {}) =>
  buildSite(
    siteInput({
      monitors: [monitor("a", { name: "Alpha" }), monitor("b", { name: "Beta" })],
      repositoryUrl: "https://github.com/acme/status",
      ...over,
      ledger: { ...EMPTY_LEDGER, ...over.ledger, incidents },
    }),
  );

describe("incidents", () => {
  // By hand: November 21, 2026; two of November, one of October, none of September, one of August.
  const some = [past("a", DAY_MS), past("b", 3 * DAY_MS), past("a", 40 * DAY_MS), past("a", 100 * DAY_MS)];

  it("have a page a month, and an index of them that grows by a line a month", async () => {
    const files = await site(some);
    const months = [...files.keys()].filter((path) => /^incidents\/\d{4}-\d{2}\.html$/u.test(path));
    expect(months).toEqual(["incidents/2026-11.html", "incidents/2026-10.html", "incidents/2026-08.html"]);
    expect(files.get("incidents/2026-11.html")).toContain("Two incidents began in");
    expect(files.get("incidents/2026-10.html")).toContain('href="2026-11.html">Newer: November 2026');
    expect(files.get("incidents/2026-10.html")).toContain('href="2026-08.html">Older: August 2026');
    const many = Array.from({ length: 200 }, (_, index) => past("b", 60 * DAY_MS + index * MINUTE_MS * 3));
    const [small, large] = [files, await site([...some, ...many])].map(
      (one) => one.get("incidents/index.html")!.length,
    );
    expect(large! - small!).toBeLessThan(400);
  });

  it("tell of calls that are kept as evidence alone once, and hold a table of those that are kept whole", async () => {
    const call = { t: ago(40 * DAY_MS), outcome: "timeout", conditions: [] } as const;
    const long = past("a", 40 * DAY_MS, { evidence: [call] });
    const fresh = past("b", 3 * HOUR_MS);
    const calls = [5, 3, 2, 1].map((hours) => sample("b", hours * HOUR_MS - MINUTE_MS, { outcome: "timeout" }));
    const files = await site([long, fresh], { ledger: { ...EMPTY_LEDGER, samples: calls } });
    const pageOf = ({ id }: Incident): string => files.get(`incidents/${id}.html`) ?? "";
    expect(pageOf(long)).toContain(en.incident.chartEvidence);
    expect(pageOf(long).match(/class="evidence"/gu)).toHaveLength(1);
    expect(pageOf(long)).not.toContain('<details class="numbers">');
    expect(pageOf(fresh)).toContain('<details class="numbers">');
  });

  it("belong to the month of the site's own zone", async () => {
    const late = { begin: "2026-10-31T20:00:00.000Z", detected: "2026-10-31T20:00:00.000Z" };
    const one = past("a", DAY_MS, { ...late, id: "20261031T200000Z-a-outage" });
    expect((await site([one])).has("incidents/2026-10.html")).toBe(true);
    expect((await site([one], { site: { timeZone: "Asia/Seoul" } })).has("incidents/2026-11.html")).toBe(true);
  });

  it("are searched in a file that holds each of them once", async () => {
    const search = (await site(some)).get("incidents/search.js")!;
    const rows = JSON.parse(/=(\[.*\]);\n$/su.exec(search)![1]!) as string[][];
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual(
      expect.arrayContaining([`incidents/${some[0]!.id}.html`, expect.stringContaining("November 2026")]),
    );
  });

  it("that are so old that they have no page are told of with where they are, on the page of lost pages too", async () => {
    const rollup = { v: 1, t: "2024-01-01T00:00:00.000Z", monitor: "a", n: {}, first: {} };
    const empty = { sum: 0, n: 0, zero: 0, buckets: {} };
    const shares = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
    const months = [{ ...rollup, latency: empty, shares, cells: [[86_400, 0, 0, 0]] }] as never;
    const where = "https://github.com/acme/status/tree/HEAD/history/incidents";
    const old = await site(some, { ledger: { ...EMPTY_LEDGER, months } });
    for (const page of ["incidents/index.html", "incidents/2026-08.html", "404.html"])
      expect(old.get(page), page).toContain(`href="${where}"`);
    const young = await site(some);
    for (const page of ["incidents/index.html", "404.html"]) expect(young.get(page), page).not.toContain(where);
  });
});

describe("what maintainers wrote", () => {
  const HOSTILE =
    "<script>alert(1)</script> javascript:alert(1) https://ok.example/a?b=1&c=2. \u202eleft\n\n" + "x".repeat(1_500);
  const begin = NOW_MS - 5 * HOUR_MS;
  const comment = (id: number, t: number, text: string) =>
    ({ t: toInstant(t), what: "comment", by: "octocat", id, text }) as const;
  const one = past("a", 5 * HOUR_MS, {
    timeline: [
      { t: toInstant(begin), what: "opened", level: "critical" },
      comment(1, begin + MINUTE_MS, HOSTILE),
      comment(2, begin + 2 * MINUTE_MS, ""),
      { t: toInstant(begin + HOUR_MS), what: "recovered" },
      comment(3, begin + 2 * HOUR_MS, "It was a full disk."),
    ],
  });

  it("stands in the timeline, and in the post-mortem what came after the end; what was deleted nowhere", async () => {
    const page = (await site([one])).get(`incidents/${one.id}.html`)!;
    expect(page.match(/A maintainer wrote/gu)).toHaveLength(2);
    expect(page.indexOf("It was a full disk.")).toBeGreaterThan(page.indexOf("Post-mortem"));
    // Logins stay within GitHub.
    expect(page).not.toContain("octocat");
  });

  it("is text, and links of http alone", async () => {
    const page = (await site([one])).get(`incidents/${one.id}.html`)!;
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain('<a href="https://ok.example/a?b&#x3D;1&amp;c&#x3D;2" rel="nofollow ugc">');
    expect(page).not.toMatch(/<script>alert|href="javascript|\u202e/u);
  });
});

describe("planned work", () => {
  const work = (id: string, fromMs: number, over: Partial<Incident> = {}): Incident =>
    outage("a", {
      id,
      kind: "maintenance",
      level: "info",
      title: `Work ${id.slice(0, 8)}`,
      begin: toInstant(fromMs),
      window: { source: "issue:1", from: toInstant(fromMs), to: toInstant(fromMs + HOUR_MS), expect: "down" },
      ...over,
      timeline: [
        {
          t: toInstant(fromMs - 30 * DAY_MS),
          what: "planned",
          from: toInstant(fromMs),
          to: toInstant(fromMs + HOUR_MS),
        },
        ...(over.timeline ?? []),
      ],
    });

  it("is told by what goes on, what is to come and what became of the rest", async () => {
    const [running, next, done, late] = [NOW_MS - MINUTE_MS, NOW_MS + DAY_MS, NOW_MS - 9 * DAY_MS, NOW_MS - 5 * DAY_MS];
    const over = (endMs: number): Partial<Incident> => ({
      end: toInstant(endMs),
      timeline: [{ t: toInstant(endMs), what: "recovered" }],
    });
    const page = (
      await site([
        work("20261121T090000Z-a-maintenance", running),
        work("20261122T090000Z-a-maintenance", next),
        work("20261112T090000Z-a-maintenance", done, over(done + HOUR_MS)),
        work("20261116T090000Z-a-maintenance", late, over(late + 3 * HOUR_MS)),
        work("20261118T090000Z-a-maintenance", NOW_MS - 3 * DAY_MS, over(NOW_MS - 4 * DAY_MS)),
      ])
    ).get("maintenance.html")!;
    expect(page).toContain("One piece of work is going on.");
    expect(page).toContain("One is planned, for 22 Nov, 09:30.");
    const rows = [...page.matchAll(/<tr><th scope="row">.*?(?=<tr>|<\/table>)/gu)].map(([row]) => row);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/20261118.*Withdrawn/u);
    expect(rows[1]).toMatch(/20261116.*3\u00a0h.*Ended 2\u00a0h late/u);
    expect(rows[2]).toMatch(/20261112.*1\u00a0h.*Ended as planned/u);
    expect(page).toContain('href="maintenance.ics"');
  });

  it("did not end as planned where calls failed on from its planned end", async () => {
    const fromMs = NOW_MS - 9 * DAY_MS;
    const end = {
      end: toInstant(fromMs + HOUR_MS),
      timeline: [{ t: toInstant(fromMs + HOUR_MS), what: "recovered" }],
    } as const;
    const done = work("20261112T090000Z-a-maintenance", fromMs, end);
    const after = past("a", 9 * DAY_MS - HOUR_MS);
    const later = past("a", 8 * DAY_MS);
    expect((await site([done, after])).get("maintenance.html")).toContain(
      "Still failing 1\u00a0h after its planned end",
    );
    expect((await site([done, later])).get("maintenance.html")).toContain("Ended as planned");
    expect((await site([done, after])).get(`incidents/${done.id}.html`)).toContain("Still failing 1\u00a0h after");
    expect((await site([done, later])).get(`incidents/${done.id}.html`)).not.toContain("Still failing");
  });

  it("that there never was is a page, too", async () => {
    const page = (await site([])).get("maintenance.html")!;
    expect(page).toContain("No work was ever planned.");
    expect(page).not.toContain("maintenance.ics");
  });
});

describe("the page about the numbers", () => {
  it.each([en, ko])("has the words of every row and column of its examples ($lang)", ({ about }) => {
    for (const name of EXAMPLE_NAMES) {
      const { tables } = about.sections[name];
      expect(tables, name).toHaveLength(EXAMPLES[name].length);
      for (const [index, { columns, what }] of tables.entries()) {
        const rows: readonly (readonly string[])[] = EXAMPLES[name][index]!;
        const own = what === undefined ? 0 : 1;
        expect(rows.map((cells) => cells.length + own)).toEqual(rows.map(() => columns.length));
        if (what !== undefined) expect(what, name).toHaveLength(rows.length);
      }
    }
  });

  it("shows every figure of every example", async () => {
    const page = (await site([])).get("about.html")!;
    const cells = rowsOf(page).flat();
    for (const name of EXAMPLE_NAMES)
      for (const row of EXAMPLES[name].flat())
        for (const cell of row.filter((one) => /^\d/u.test(one) && !/\D/u.test(one)))
          expect(cells, name).toContain(cell);
  });
});
