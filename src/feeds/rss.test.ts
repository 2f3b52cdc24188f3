import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm } from "../../test/feed-mutants.ts";
import { filterReport } from "../domain/report-filter.ts";
import type { Report, ReportedIncident } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { rss } from "./rss.ts";

const NOW = "2026-11-21T09:00:00.000Z";
const recorded = new URL("../../../shared/feeds/", import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

interface Asked {
  readonly url?: string;
  readonly fetchedAt?: string;
  readonly settings?: object;
}

function parse(text: string, { url = "https://a.example/feed", fetchedAt = NOW, settings = {} }: Asked = {}) {
  const context = {
    settings: rss.settings.parse({ id: "x", kind: "rss", url, ...settings }),
    evaluate: () => undefined,
  };
  return rss.parse(text, { feed: "x", url, fetchedAt }, context);
}

async function read(text: string, asked?: Asked): Promise<Report> {
  const report = await parse(text, asked);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

const escaped = (html: string): string => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A feed of items, each a record of elements. */
function feedOf(...items: Readonly<Record<string, string>>[]): string {
  const element = ([name, value]: [string, string]): string => `<${name}>${escaped(value)}</${name}>`;
  const written = items.map((item) => `<item>${Object.entries(item).map(element).join("")}</item>`);
  return `<rss version="2.0"><channel><title>A</title><link>https://a.example/</link>${written.join("")}</channel></rss>`;
}

const at = (hour: number): string => `Sat, 21 Nov 2026 ${String(hour).padStart(2, "0")}:00:00 GMT`;

/** The one incident of a feed with one item. */
async function incidentOf(item: Readonly<Record<string, string>>, settings: object = {}): Promise<ReportedIncident> {
  const { incidents } = await read(feedOf({ guid: "g", title: "Errors", pubDate: at(8), ...item }), { settings });
  if (incidents[0] === undefined) throw new Error("no incident");
  return incidents[0];
}

describe("a board with an item for each component", () => {
  it("is one incident, open while one component is, as bad as the worst", async () => {
    const report = await read(fixture("rss-board.xml"), { url: "https://board.lumen.example/feed.xml" });
    expect(report).toEqual({
      feed: "x",
      url: "https://board.lumen.example/",
      fetchedAt: NOW,
      asOf: NOW,
      indicator: "critical",
      components: [],
      maintenances: [],
      incidents: [
        {
          id: "Answers fail 2026-11-21T08:00:00.000Z",
          title: "Answers fail",
          state: "identified",
          impact: "major_outage",
          begin: "2026-11-21T08:00:00.000Z",
          published: "2026-11-21T08:10:00.000Z",
          components: ["Images (eu)", "Chat"],
          url: "https://board.lumen.example/chat/INC1",
          updates: [
            { t: "2026-11-21T08:10:00.000Z", state: "investigating", text: "Not resolved yet." },
            { t: "2026-11-21T08:30:00.000Z", state: "resolved", text: "Works again\nImages are back." },
            { t: "2026-11-21T08:40:00.000Z", state: "investigating", text: "Cause found\nA bad rollout & more." },
          ],
        },
      ],
    });
  });

  it("is over when all of them are, at the last one's end", async () => {
    const closed = fixture("rss-board.xml").replace("Status: IDENTIFIED", "Status: RESOLVED");
    const [incident] = (await read(closed)).incidents;
    expect(incident).toMatchObject({ state: "resolved", end: "2026-11-21T08:40:00.000Z" });
  });

  it("is known by the guid too, where all have the same and a start of their own", async () => {
    const item = { guid: "INC9", pubDate: at(7) };
    const text = feedOf({ ...item, title: "[A] Down" }, { ...item, title: "[B] Down", pubDate: at(8) });
    const { incidents } = await read(text);
    expect(incidents.map(({ id, components }) => [id, components])).toEqual([
      ["Down 2026-11-21T07:00:00.000Z", ["A", "B"]],
    ]);
  });
});

describe("the history of a Statuspage", () => {
  it("leaves open what says Update after Resolved, in the page's zone and the year that fits", async () => {
    const report = await read(fixture("rss-history.atom"), { url: "https://status.aurora.example/history.atom" });
    expect(report).toMatchObject({ url: "https://status.aurora.example/", indicator: "unknown", asOf: NOW });
    expect(report.incidents).toEqual([
      {
        id: "tag:status.aurora.example,2005:Incident/3",
        title: "Slow answers",
        state: "investigating",
        impact: "unknown",
        begin: "2026-11-21T07:40:00.000Z",
        published: "2026-11-21T07:40:00.000Z",
        components: [],
        url: "https://status.aurora.example/incidents/three",
        updates: [
          { t: "2026-11-21T07:40:00.000Z", state: "investigating", text: "Looking.\nMore soon." },
          { t: "2026-11-21T07:40:00.000Z", state: "monitoring", text: "Watching." },
          { t: "2026-11-21T08:20:00.000Z", state: "resolved", text: "Over." },
          { t: "2026-11-21T08:50:00.000Z", state: "investigating", text: "It came back, not yet resolved." },
        ],
      },
      {
        id: "tag:status.aurora.example,2005:Incident/2",
        title: "Errors in the Console",
        state: "postmortem",
        impact: "unknown",
        begin: "2026-11-19T09:30:00.000Z",
        end: "2026-11-19T10:00:00.000Z",
        published: "2026-11-19T09:30:00.000Z",
        components: [],
        url: "https://status.aurora.example/incidents/two",
        updates: [
          { t: "2026-11-19T09:30:00.000Z", state: "identified", text: "Found." },
          { t: "2026-11-19T10:00:00.000Z", state: "resolved", text: "Over." },
          { t: "2026-11-20T12:00:00.000Z", state: "postmortem", text: "Read what happened." },
        ],
      },
    ]);
  });

  it("keeps a scheduled event apart, dated by its plan", async () => {
    const { maintenances } = await read(fixture("rss-history.atom"));
    expect(maintenances).toEqual([
      {
        id: "tag:status.aurora.example,2005:Incident/1",
        title: "New racks",
        state: "scheduled",
        begin: "2026-11-22T22:00:00.000Z",
        end: "2026-11-23T02:00:00.000Z",
        components: [],
        url: "https://status.aurora.example/incidents/one",
      },
    ]);
  });

  it("takes a maintenance that nobody completed for completed long after its plan", async () => {
    const { maintenances } = await read(fixture("rss-history.atom"), { fetchedAt: "2026-12-01T00:00:00.000Z" });
    expect(maintenances[0]).toMatchObject({ state: "completed" });
  });
});

describe("whether an incident is over", () => {
  it.each([
    ["[RESOLVED] Errors", "a mark before the title"],
    ["RESOLVED: Errors", "a prefix of the title"],
    ["Errors [Resolved]", "a mark behind the title"],
    ["Service is operating normally: [RESOLVED] Errors", "AWS's prefix"],
  ])("%s: %s ends it and is no part of its title", async (title) => {
    const incident = await incidentOf({ title, description: "<strong>Investigating</strong> - Looking." });
    expect(incident).toMatchObject({ title: "Errors", state: "resolved", end: "2026-11-21T08:00:00.000Z" });
  });

  it.each([
    ["a category", { category: "Resolved" }],
    ["the text in bold", { description: "<b>Status: Resolved</b><br/>All good." }],
    ["the text with only its key in bold", { description: "<strong>Status:</strong> resolved<br>All good." }],
    ["the text's newest update", { description: "<b>Resolved</b> - Good.<br/><b>Investigating</b> - Looking." }],
    ["a plain text's first line", { description: "Status: Resolved\nAll good." }],
    ["a word for all being well", { description: "<p>Status: operational</p>" }],
  ])("%s ends it", async (_, item) => {
    expect(await incidentOf(item)).toMatchObject({ state: "resolved", end: "2026-11-21T08:00:00.000Z" });
  });

  it.each([
    ["prose that speaks of it", { description: "<p>This is not yet resolved. It was previously resolved.</p>" }],
    ["a title that speaks of it", { title: "Resolved bug came back" }],
    ["an update after it", { description: "<b>Update</b> - Back.<br/><b>Resolved</b> - Good." }],
    ["a title's update mark", { title: "UPDATE: Errors" }],
    ["no word at all", {}],
  ])("%s doesn't end it", async (_, item) => {
    const incident = await incidentOf(item);
    expect(incident.state).toBe("investigating");
    expect(incident).not.toHaveProperty("end");
  });

  it("is told by age where nobody says so, and the report says that it was", async () => {
    const text = feedOf({ guid: "g", title: "Errors", pubDate: "Tue, 17 Nov 2026 08:00:00 GMT" });
    const report = await read(text);
    expect(report).toMatchObject({
      indicator: "none",
      incidents: [{ state: "resolved", end: "2026-11-17T08:00:00.000Z" }],
    });
    expect(report.notes).toEqual([
      "Incidents that nobody said are over, and that count as over since the last word is too old: 1.",
    ]);
    expect((await read(text, { settings: { openFor: "5d" } })).incidents[0]).not.toHaveProperty("end");
  });
});

describe("how bad it is", () => {
  it.each([
    ["<p>Severity: outage</p>", "major_outage"],
    ["<p>Severity: disruption</p>", "partial_outage"],
    ["<p>Impact: Minor</p>", "degraded_performance"],
    ["<p>Severity: available</p>", "unknown"],
    ["<p>Users see errors</p>", "unknown"],
    [
      "<b>Affected components</b><ul><li>API (Degraded performance)</li><li>Web (Operational)</li></ul>",
      "degraded_performance",
    ],
    ["<b>Affected components</b><ul><li>API (Full outage)</li></ul>", "major_outage"],
  ])("%s is %s", async (description, impact) => {
    expect((await incidentOf({ description })).impact).toBe(impact);
  });

  it("is as the settings say where the feed doesn't", async () => {
    expect((await incidentOf({}, { impact: "partial_outage" })).impact).toBe("partial_outage");
    expect((await incidentOf({ description: "<p>Severity: outage</p>" }, { impact: "partial_outage" })).impact).toBe(
      "major_outage",
    );
  });

  it("is unknown in a word that we don't know, which is kept", async () => {
    expect(
      await incidentOf({ description: "<p>Severity: apocalyptic</p>" }, { impact: "partial_outage" }),
    ).toMatchObject({
      impact: "unknown",
      unknownWords: ["severity=apocalyptic"],
    });
    expect(await incidentOf({ description: "<h3>Status: PONDERING</h3>" })).toMatchObject({
      state: "investigating",
      unknownWords: ["status=PONDERING"],
    });
  });
});

describe("what is affected", () => {
  it("is listed, or stands on a line", async () => {
    const listed =
      "<b>Status: Identified</b><br/>Looking.<br/><b>Affected components</b><ul><li>Grok (iOS)</li><li>Web (Operational)</li></ul>Thanks.";
    const incident = await incidentOf({ description: listed });
    expect(incident).toMatchObject({ state: "identified", components: ["Grok (iOS)", "Web"] });
    expect(incident.updates).toEqual([
      { t: "2026-11-21T08:00:00.000Z", state: "investigating", text: "Looking.\nThanks." },
    ]);
  });

  it("in Google's feed is products and regions, in its own zone, under one id for all updates", async () => {
    const entry = (update: string, prefix: string, text: string, day: number) =>
      `<entry><title>${prefix}: Lumen API errors</title><link href="https://cloud.example/incidents/abc"/><id>tag:cloud.example,2026:feed:abc.${update}</id>
       <updated>2026-11-${day}T12:00:00+00:00</updated><summary type="html">${escaped(text)}</summary></entry>`;
    const opened =
      "<p> Incident began at <strong>2026-11-20 01:05</strong> <span>(all times are <strong>US/Pacific</strong>).</span></p><p>Errors.</p>";
    const closed = opened.replace(
      "</strong> <span>",
      "</strong> and ended at <strong>2026-11-20 02:05</strong> <span>",
    );
    const where = "<hr><p>Affected products: Lumen API, Workbench</p><p>Affected locations: us-central1, global</p>";
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Cloud</title><link href="https://cloud.example/"/>${entry("2", "RESOLVED", closed + where, 21)}${entry("1", "UPDATE", opened + where, 20)}</feed>`;
    const { incidents } = await read(feed);
    expect(incidents).toMatchObject([
      {
        id: "tag:cloud.example,2026:feed:abc",
        title: "Lumen API errors",
        state: "resolved",
        begin: "2026-11-20T09:05:00.000Z",
        end: "2026-11-20T10:05:00.000Z",
        published: "2026-11-20T12:00:00.000Z",
        components: ["Lumen API", "Workbench"],
        regions: ["us-central1", "global"],
        url: "https://cloud.example/incidents/abc",
        updates: [
          { t: "2026-11-20T12:00:00.000Z", state: "investigating", text: "Errors." },
          { t: "2026-11-21T12:00:00.000Z", state: "resolved", text: "Errors." },
        ],
      },
    ]);
  });

  it("in AWS's feed is the service and its region; its next outage is another incident", async () => {
    const item = (title: string, hour: number, description: string) => ({
      title,
      link: "https://status.aws.example/",
      pubDate: `Sat, 21 Nov 2026 0${hour}:00:00 PST`,
      guid: `http://status.aws.example/#lumen-us-east-1_17952${hour}0000`,
      description,
    });
    const text = feedOf(
      item("Performance issues: Slow again", 5, "Slow."),
      item("Service is operating normally: [RESOLVED] Errors", 3, "Over."),
      item("Service disruption: Errors", 2, "Worse."),
      item("Informational message: Errors", 1, "Looking."),
    );
    const { incidents } = await read(text, { fetchedAt: "2026-11-21T14:00:00.000Z" });
    expect(incidents).toMatchObject([
      {
        id: "lumen-us-east-1 2026-11-21T13:00:00.000Z",
        title: "Slow again",
        state: "investigating",
        impact: "degraded_performance",
        components: ["lumen-us-east-1"],
        regions: ["us-east-1"],
      },
      {
        id: "lumen-us-east-1 2026-11-21T09:00:00.000Z",
        title: "Errors",
        state: "resolved",
        impact: "major_outage",
        begin: "2026-11-21T09:00:00.000Z",
        end: "2026-11-21T11:00:00.000Z",
        updates: [{ text: "Looking." }, { text: "Worse." }, { state: "resolved", text: "Over." }],
      },
    ]);
  });
});

it("has at most a hundred updates, however many dates stand in it", async () => {
  const description = `<p>${at(7)}</p><p>Looking.</p>`.repeat(1_000);
  expect((await incidentOf({ description })).updates.length).toBeLessThanOrEqual(100);
});

describe("which items are one incident", () => {
  it("those with one address and title, whatever their guid", async () => {
    const link = "https://a.example/incidents/1";
    const { incidents } = await read(
      feedOf(
        { guid: "u2", title: "Resolved: Errors", link, pubDate: at(8), description: "Over." },
        { guid: "u1", title: "Errors", link, pubDate: at(7), description: "Looking." },
      ),
    );
    expect(incidents).toMatchObject([{ id: "u1", state: "resolved", begin: "2026-11-21T07:00:00.000Z" }]);
    expect(incidents[0]?.updates).toHaveLength(2);
  });

  it("not those that share the page's address", async () => {
    const link = "https://a.example/";
    const { incidents } = await read(
      feedOf(
        { guid: "1", title: "Errors", link, pubDate: at(7) },
        { guid: "2", title: "Errors", link, pubDate: at(8) },
      ),
    );
    expect(incidents.map(({ id }) => id)).toEqual(["2", "1"]);
  });

  it("not those of a guid that comes back after a long silence", async () => {
    const { incidents } = await read(
      feedOf(
        { guid: "g", title: "Errors", pubDate: at(8) },
        { guid: "g", title: "Errors", pubDate: "Sat, 07 Nov 2026 08:00:00 GMT" },
      ),
    );
    expect(incidents.map(({ id, end }) => [id, end])).toEqual([
      ["g 2026-11-21T08:00:00.000Z", undefined],
      ["g", "2026-11-07T08:00:00.000Z"],
    ]);
  });

  it("an address with a doubled slash is the same", async () => {
    const link = "https://a.example//incidents/1";
    expect(await incidentOf({ guid: link, link })).toMatchObject({
      id: "https://a.example/incidents/1",
      url: "https://a.example/incidents/1",
    });
  });

  it("has an id without a guid or an address, and one that no later update changes", async () => {
    const { incidents } = await read(feedOf({ title: "Errors", pubDate: at(8) }));
    expect(incidents[0]?.id).toBe("Errors 2026-11-21T08:00:00.000Z");
  });
});

describe("dates", () => {
  it("of an item that are months before its updates are not its begin, a few hours are", async () => {
    const description = `<p><strong>${at(8)}</strong></p><p>Looking.</p>`;
    expect(await incidentOf({ description, pubDate: "Fri, 24 Jul 2026 08:00:00 GMT" })).toMatchObject({
      begin: "2026-11-21T08:00:00.000Z",
      published: "2026-11-21T08:00:00.000Z",
    });
    expect(await incidentOf({ description, pubDate: at(5) })).toMatchObject({
      begin: "2026-11-21T05:00:00.000Z",
      published: "2026-11-21T08:00:00.000Z",
    });
  });

  it("that are none leave the time of fetching", async () => {
    expect(await incidentOf({ pubDate: "soon" })).toMatchObject({ begin: NOW, published: NOW });
  });
});

it("a feed without items is a page on which all is well", async () => {
  expect(await read(feedOf())).toMatchObject({ indicator: "none", incidents: [], maintenances: [] });
});

it("filters by component keep what names none", async () => {
  const report = await read(fixture("rss-board.xml"));
  expect(filterReport(report, { components: ["Chat"] }).incidents).toHaveLength(1);
  expect(filterReport(report, { components: ["Voice"] }).incidents).toHaveLength(0);
});

describe("any text", () => {
  const words = fc.constantFrom(
    "<p>",
    "</p>",
    "<br>",
    "<b>",
    "</b>",
    "<li>",
    "<strong>Resolved</strong>",
    "Status: ",
    "RESOLVED",
    "Severity: ",
    "WEIRD",
    "\n",
    "Nov 21, 09:05 UTC",
    "Sat, 21 Nov 2026 09:05:31 GMT",
    "9999-12-31T23:59:59Z",
    "Affected components",
    "(Operational)",
    "\u{d800}",
    "\u0000",
    "THIS IS A SCHEDULED EVENT Nov 21, 22:00 - 02:00 UTC",
    "[",
    "]",
    ":",
    "Incident began at 2026-02-30 25:61 (all times are Mars/Olympus)",
  );
  const sentence = fc.oneof(
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join("")),
    fc.string(),
  );
  const item = fc.dictionary(fc.constantFrom("guid", "title", "link", "description", "pubDate", "category"), sentence);

  it("in a feed's items gives a report in the normal form", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 4 }), async (items) => {
        expectNormalForm(await parse(feedOf(...items)));
      }),
      { numRuns: 150 },
    );
  });

  it("and any mutant of a feed is a report or a problem", async () => {
    const mutant = fc
      .tuple(
        fc.constantFrom("rss-board.xml", "rss-history.atom"),
        fc.nat(4_000),
        fc.nat(60),
        fc.oneof(words, fc.string()),
      )
      .map(([name, from, gone, instead]) => {
        const text = fixture(name);
        return text.slice(0, from) + instead + text.slice(from + gone);
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), mutant), async (text) => {
        expectNormalForm(await parse(text));
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!existsSync(recorded))("recorded feeds", () => {
  const recording = (name: string): string => readFileSync(new URL(name, recorded), "utf8");

  it("xAI, 3 September 2026: four items are three incidents, all over", async () => {
    const report = await read(recording("xai/feed-2026-09-03-trimmed-seam.xml"), {
      url: "https://status.x.ai/feed.xml",
      fetchedAt: "2026-09-03T17:11:00.000Z",
    });
    expect(report).toMatchObject({
      url: "https://status.x.ai/",
      asOf: "2026-09-03T17:10:57.000Z",
      indicator: "none",
      maintenances: [],
    });
    expect(report.notes).toBeUndefined();
    const [models, login, old] = report.incidents;
    expect(report.incidents).toHaveLength(3);
    expect(models).toMatchObject({
      id: "Models outage 2026-09-03T13:30:00.000Z",
      title: "Models outage",
      state: "resolved",
      impact: "unknown",
      begin: "2026-09-03T13:30:00.000Z",
      end: "2026-09-03T17:08:11.000Z",
      published: "2026-09-03T13:30:00.000Z",
      components: ["API (us-east-1.api.x.ai)", "Grok (iOS)"],
    });
    expect(models?.updates.map(({ t, state }) => [t, state])).toEqual([
      ["2026-09-03T13:30:00.000Z", "investigating"],
      ["2026-09-03T17:07:20.000Z", "resolved"],
      ["2026-09-03T17:08:11.000Z", "resolved"],
    ]);
    expect(login).toMatchObject({
      title: "Console not loading",
      begin: "2026-05-18T01:58:00.000Z",
      end: "2026-05-18T12:00:00.000Z",
      published: "2026-05-18T02:29:34.000Z",
      components: ["API Console"],
      url: "https://status.x.ai/api-console/INC702624e4",
    });
    expect(old).toMatchObject({
      title: "grok-3 degraded performance",
      begin: "2026-02-10T17:32:20.000Z",
      end: "2026-02-10T18:50:00.000Z",
      components: ["API (us-east-1.api.x.ai)"],
    });
  });

  it("GitHub, 9 July 2026: the first of 25 still open, at whose last word stands Update", async () => {
    const report = await read(recording("statuspage/github-history-ongoing-mrshu.atom.xml"), {
      url: "https://www.githubstatus.com/history.atom",
      fetchedAt: "2026-07-09T07:05:00.000Z",
    });
    expect(report).toMatchObject({
      url: "https://www.githubstatus.com/",
      asOf: "2026-07-09T07:04:08.000Z",
      indicator: "unknown",
      maintenances: [],
    });
    expect(report.incidents).toHaveLength(25);
    expect(report.incidents.filter(({ end }) => end === undefined).map(({ id }) => id)).toEqual([
      "tag:www.githubstatus.com,2005:Incident/30837849",
    ]);
    expect(report.incidents[0]).toMatchObject({
      title: "Delays starting Actions runs",
      state: "investigating",
      begin: "2026-07-09T04:34:00.000Z",
      published: "2026-07-09T04:34:00.000Z",
      url: "https://www.githubstatus.com/incidents/cstx3v63mklm",
    });
    expect(report.incidents[0]?.updates.map(({ t }) => t)).toEqual([
      "2026-07-09T04:34:00.000Z",
      "2026-07-09T04:51:00.000Z",
      "2026-07-09T06:01:00.000Z",
    ]);
    expect(report.incidents[1]).toMatchObject({
      title: "Actions and Codespaces APIs experiencing partial failures",
      state: "resolved",
      begin: "2026-07-07T14:14:00.000Z",
      end: "2026-07-07T16:17:00.000Z",
    });
    expect(report.incidents[1]?.updates.map(({ state }) => state)).toEqual([
      ...Array<string>(7).fill("investigating"),
      "monitoring",
      "resolved",
    ]);
    for (const { begin, end = begin, updates } of report.incidents) {
      expect(end >= begin).toBe(true);
      expect(updates.map(({ t }) => t)).toEqual(updates.map(({ t }) => t).sort());
      for (const { text } of updates) expect(text).not.toMatch(/[<>]|&\w+;/);
    }
  });
});
