import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem, type FeedReader } from "./contract.ts";
import { incidentio } from "./incidentio.ts";
import { ulidTime } from "./reading/made-at.ts";

const fetchedAt = "2026-11-20T17:05:00.000Z";
const PAGE = "https://status.borealis.example";
const PROXY = `${PAGE}/proxy/status.borealis.example`;
const recorded = new URL("../../../shared/feeds/incidentio/", import.meta.url);
const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/incidentio-${name}.json`, import.meta.url), "utf8");

const problemOf = (text: string, url = PROXY) => incidentio.parse(text, { feed: "borealis", url, fetchedAt });

function read(value: unknown, url = PROXY): Report {
  const report = problemOf(typeof value === "string" ? value : JSON.stringify(value), url);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

/** As the framework writes it, without blanks. */
const compact = (json: string): string => JSON.stringify(JSON.parse(json));

/** A page of HTML that carries the data as Next.js does, in two scripts. */
function pageOf(...documents: readonly string[]): string {
  const data = `1:["$","$L2",null,{"data":[${documents.join(",")}]}]\n`;
  const half = Math.floor(data.length / 2);
  const scripts = [data.slice(0, half), data.slice(half)].map(
    (piece) => `<script>self.__next_f.push([1,${JSON.stringify(piece)}])</script>`,
  );
  return `<!doctype html><title>Status</title>${scripts.join("")}`;
}

/** What is at each address; anything else is a 404. */
function network(answers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const reader: FeedReader = {
    get({ url }) {
      asked.push(url);
      const source = { feed: "borealis", url, fetchedAt };
      const text = answers[url];
      const missing = { reason: "http-status", detail: "HTTP 404" } as const;
      return Promise.resolve(text === undefined ? { source, problem: missing } : { source, text });
    },
  };
  return { reader, asked };
}

async function observe(url: string, answers: Readonly<Record<string, string>>) {
  const { reader, asked } = network(answers);
  const settings = incidentio.settings.parse({ id: "borealis", kind: "incidentio", url });
  return { report: await incidentio.observe({ settings, reader, evaluate: () => undefined }), asked };
}

describe("what the page says now", () => {
  const report = read(fixture("summary"));

  it("lists components in the page's order, with their groups: those that it doesn't name as affected are well", () => {
    expect(report.components).toEqual([
      { id: "c-api", name: "APIs - Chat API", status: "major_outage" },
      { id: "c-login", name: "APIs - Login", status: "operational" },
      { id: "c-alone", name: "Docs", status: "operational" },
      { id: "c-loose", name: "Not placed", status: "unknown", unknownWords: ["status=on_fire"] },
    ]);
    expect(report).toMatchObject({ url: `${PAGE}/`, indicator: "critical" });
    expect(report).not.toHaveProperty("notes");
  });

  it("leaves an incident open that was resolved and came back, oldest update first", () => {
    expect(report.incidents).toEqual([
      {
        id: "01MJC9F0000000000000000001",
        title: "Chat answers & streams fail",
        state: "monitoring",
        impact: "major_outage",
        begin: "2026-11-20T10:05:00.000Z",
        published: "2026-11-20T10:20:00.000Z",
        components: ["c-api", "APIs - Chat API", "c-login", "APIs - Login"],
        url: `${PAGE}/incidents/01MJC9F0000000000000000001`,
        updates: [
          { t: "2026-11-20T10:20:00.000Z", state: "identified", text: "Found.\nFixing." },
          { t: "2026-11-20T11:00:00.000Z", state: "resolved", text: "Over." },
          { t: "2026-11-20T11:30:00.000Z", state: "identified", text: "It is back." },
          { t: "2026-11-20T11:40:00.000Z", state: "identified", text: "Still there." },
          { t: "2026-11-20T12:00:00.000Z", state: "monitoring", text: "" },
        ],
      },
    ]);
  });

  it("dates maintenance by what it will do to components", () => {
    expect(report.maintenances).toEqual([
      {
        id: "m1",
        title: "New racks",
        state: "scheduled",
        begin: "2026-11-22T08:00:00.000Z",
        end: "2026-11-22T10:00:00.000Z",
        components: ["c-alone", "Docs"],
        url: `${PAGE}/incidents/m1`,
      },
    ]);
  });

  const summary = (changes: object) =>
    read({ summary: { components: [{ id: "c", name: "C" }], affected_components: [], ...changes } });

  it("knows maintenance that goes on among the incidents", () => {
    const going = { id: "m", name: "M", status: "maintenance_in_progress", published_at: "2026-11-20T10:00:00Z" };
    expect(summary({ ongoing_incidents: [going] })).toMatchObject({
      indicator: "none",
      incidents: [],
      maintenances: [{ id: "m", state: "in_progress", begin: "2026-11-20T10:00:00.000Z" }],
    });
  });

  it("ends an incident that is still listed when it was last resolved", () => {
    const updates = [
      { published_at: "2026-11-20T10:00:00Z", to_status: "identified" },
      { published_at: "2026-11-20T11:00:00Z", to_status: "resolved" },
      { published_at: "2026-11-20T12:00:00Z" },
    ];
    const [incident] = summary({ ongoing_incidents: [{ id: "i", name: "I", status: "resolved", updates }] }).incidents;
    expect(incident).toMatchObject({ state: "resolved", end: "2026-11-20T11:00:00.000Z" });
  });

  it("keeps and tells words that it doesn't know, and never ends an incident by one", () => {
    const odd = {
      id: "i",
      name: "I",
      status: "pondering",
      affected_components: [{ component_id: "c", status: "cosmic" }],
      updates: [{ published_at: "2026-11-20T10:00:00Z", to_status: "gone?" }],
    };
    expect(summary({ ongoing_incidents: [odd] })).toMatchObject({
      indicator: "unknown",
      incidents: [
        {
          state: "investigating",
          impact: "unknown",
          unknownWords: ["status=pondering", "impact=cosmic"],
          updates: [{ state: "investigating", unknownWords: ["to_status=gone?"] }],
        },
      ],
    });
  });

  it.each([[undefined], ["$undefined"], [7]])(
    "knows of no component how it is where the page says %j of those affected",
    (affected) => {
      const report = summary({ affected_components: affected, ongoing_incidents: [] });
      expect(report.components.map(({ status }) => status)).toEqual(["unknown"]);
      expect(report.indicator).toBe("unknown");
      expect(report.notes).toHaveLength(1);
    },
  );

  it("takes the id's time for the first word where the page put its own back, but not for what is much older", () => {
    // The id was made on 2026-03-17 at 03:06:13.956.
    const published = (published_at: string) =>
      summary({ ongoing_incidents: [{ id: "01KKWW47249GJZZP9ZGR1PTHV5", name: "I", published_at }] }).incidents[0];
    expect(published("2026-03-17T01:00:00Z")).toMatchObject({
      begin: "2026-03-17T01:00:00.000Z",
      published: "2026-03-17T03:06:13.956Z",
    });
    expect(published("2026-03-17T03:06:00Z")?.published).toBe("2026-03-17T03:06:00.000Z");
    expect(published("2024-03-17T03:06:00Z")?.published).toBe("2024-03-17T03:06:00.000Z");
    expect(published("2026-03-17T04:00:00Z")?.published).toBe("2026-03-17T04:00:00.000Z");
  });
});

describe("the last months", () => {
  const report = read(fixture("impacts"), `${PROXY}/component_impacts`);

  it("make incidents of links and of what they did to components", () => {
    expect(report).toMatchObject({ url: `${PAGE}/`, indicator: "critical", components: [] });
    expect(report.incidents.map(({ id }) => id)).toEqual(["01MJC9F0000000000000000001", "past", "silent"]);
    expect(report.incidents[1]).toEqual({
      id: "past",
      title: "Slow answers",
      state: "resolved",
      impact: "partial_outage",
      begin: "2026-11-10T09:50:00.000Z",
      end: "2026-11-10T11:00:00.000Z",
      published: "2026-11-10T10:10:00.000Z",
      components: ["c-api", "c-login"],
      url: `${PAGE}/incidents/abc`,
      updates: [],
    });
    expect(report.incidents[0]).not.toHaveProperty("end");
  });

  it("give one that did nothing to any component no length and no impact", () => {
    expect(report.incidents[2]).toEqual({
      id: "silent",
      title: "A notice",
      state: "resolved",
      impact: "unknown",
      begin: "2026-11-08T10:10:00.000Z",
      end: "2026-11-08T10:10:00.000Z",
      published: "2026-11-08T10:10:00.000Z",
      components: [],
      updates: [],
    });
  });

  it("hold maintenance that is done", () => {
    expect(report.maintenances).toEqual([
      {
        id: "done",
        title: "Racks",
        state: "completed",
        begin: "2026-11-01T00:00:00.000Z",
        end: "2026-11-09T09:00:00.000Z",
        components: ["c-alone"],
      },
    ]);
  });
});

describe("the widget", () => {
  const report = read(fixture("widget"), `${PAGE}/api/v1/summary`);

  it("tells what is open and which components are affected, and begins an incident when its id was made", () => {
    expect(report).toMatchObject({ url: `${PAGE}/`, indicator: "critical" });
    expect(report.components).toEqual([
      { id: "c-api", name: "APIs - Chat API", status: "major_outage" },
      { id: "c-docs", name: "Docs", status: "unknown", unknownWords: ["current_status=on_fire"] },
    ]);
    expect(report.incidents.find(({ id }) => id !== "17")).toEqual({
      id: "01KKWW47249GJZZP9ZGR1PTHV5",
      title: "Chat fails",
      state: "identified",
      impact: "major_outage",
      begin: "2026-03-17T03:06:13.956Z",
      published: "2026-03-17T03:06:13.956Z",
      components: ["c-api", "Chat API", "APIs - Chat API", "c-docs", "Docs"],
      url: `${PAGE}/incidents/def`,
      updates: [{ t: "2026-03-17T05:00:00.000Z", state: "identified", text: "Fixing." }],
    });
  });

  it("has nothing but the last word to date an id of another kind, and keeps words that it doesn't know", () => {
    expect(report.incidents.find(({ id }) => id === "17")).toMatchObject({
      begin: "2026-03-17T04:00:00.000Z",
      impact: "unknown",
      unknownWords: ["status=pondering", "current_worst_impact=cosmic"],
      updates: [],
    });
  });

  it("tells maintenance by its word, else by the list that it is in", () => {
    expect(report.maintenances).toMatchObject([
      { id: "m1", state: "in_progress", begin: "2026-03-17T03:00:00.000Z", end: "2026-03-17T06:00:00.000Z" },
      {
        id: "m2",
        state: "scheduled",
        begin: "2026-03-18T03:00:00.000Z",
        end: "2026-03-18T06:00:00.000Z",
        unknownWords: ["status=dreamt_of"],
      },
    ]);
  });

  it("is well when nothing is listed", () => {
    expect(read({ page_url: PAGE, ongoing_incidents: [] })).toMatchObject({
      indicator: "none",
      components: [],
      incidents: [],
    });
  });
});

describe("the page of HTML", () => {
  it("carries what is now and the last months", () => {
    const report = read(pageOf(compact(fixture("summary")), compact(fixture("impacts"))), PAGE);
    expect(report.components).toEqual(read(fixture("summary")).components);
    expect(report.incidents.map(({ id, url }) => [id, url])).toEqual([
      ["01MJC9F0000000000000000001", `${PAGE}/incidents/def`],
      ["past", `${PAGE}/incidents/abc`],
      ["silent", undefined],
    ]);
    expect(report.maintenances.map(({ id }) => id)).toEqual(["m1", "done"]);
  });

  it("names no state without a summary", () => {
    for (const html of [
      "<html>",
      pageOf(compact(fixture("impacts"))),
      pageOf('{"summary":{"name":"x"}}'),
      pageOf(compact(fixture("summary"))).slice(0, 900),
    ])
      expect(problemOf(html, PAGE)).toMatchObject({ reason: "not-json" });
  });
});

describe("which documents are read", () => {
  const summary = { [PROXY]: fixture("summary") };
  const history = { [`${PROXY}/component_impacts`]: fixture("impacts") };

  it.each([PAGE, `${PAGE}/`])(
    "of a page %s, what it reads itself: now and the last months, each incident once",
    async (url) => {
      const { report, asked } = await observe(url, { ...summary, ...history });
      expect(asked).toEqual([PROXY, `${PROXY}/component_impacts`, `${PAGE}/api/v2/incidents.json`]);
      expect(report.incidents.map(({ id, updates }) => [id, updates.length])).toEqual([
        ["01MJC9F0000000000000000001", 5],
        ["past", 0],
        ["silent", 0],
      ]);
      expect(report.incidents[1]?.components).toEqual(["c-api", "APIs - Chat API", "c-login", "APIs - Login"]);
      expect(report).not.toHaveProperty("notes");
    },
  );

  it("has what was said of incidents that are over from the page's imitation of Statuspage, and nothing else of it", async () => {
    const update = (status: string, at: string, shown: string, body: string) => ({
      status,
      body,
      created_at: at,
      display_at: shown,
    });
    const updates = [
      update("resolved", "2026-11-10T11:02:00Z", "2026-11-10T11:00:00Z", "Over."),
      update("investigating", "2026-11-10T10:12:00Z", "2026-11-10T09:45:00Z", "We look."),
    ];
    const told = (id: string) => ({
      id,
      name: "Else",
      status: "resolved",
      impact: "critical",
      incident_updates: updates,
    });
    const texts = JSON.stringify({
      page: { id: "p" },
      incidents: ["past", "unheard-of", "01MJC9F0000000000000000001"].map((id) => ({
        ...told(id),
        created_at: "2026-11-10T10:12:00Z",
      })),
    });
    const before = (await observe(PAGE, { ...summary, ...history })).report;
    const { report } = await observe(PAGE, { ...summary, ...history, [`${PAGE}/api/v2/incidents.json`]: texts });
    expect(report.incidents).toEqual([
      before.incidents[0],
      {
        ...before.incidents[1],
        begin: "2026-11-10T09:45:00.000Z",
        published: "2026-11-10T10:12:00.000Z",
        updates: [
          { t: "2026-11-10T09:45:00.000Z", state: "investigating", text: "We look." },
          { t: "2026-11-10T11:00:00.000Z", state: "resolved", text: "Over." },
        ],
      },
      before.incidents[2],
    ]);
    for (const text of ["", "<html>", "[]", '{"incidents":7}']) {
      const spoilt = await observe(PAGE, { ...summary, ...history, [`${PAGE}/api/v2/incidents.json`]: text });
      expect(spoilt.report).toEqual(before);
    }
  });

  it("says so where the last months can't be read", async () => {
    const { report } = await observe(PAGE, summary);
    expect(report).toMatchObject({ indicator: "critical", notes: ["Its last months could not be read: HTTP 404."] });
  });

  it("goes to the page where its data can't be read", async () => {
    const { report, asked } = await observe(PAGE, {
      [PAGE]: pageOf(compact(fixture("summary")), compact(fixture("impacts"))),
    });
    expect(asked).toEqual([PROXY, `${PROXY}/component_impacts`, `${PAGE}/api/v2/incidents.json`, PAGE]);
    expect(report.incidents).toHaveLength(3);
    expect(report).not.toHaveProperty("problem");
    expect(report).not.toHaveProperty("notes");
  });

  it("is unknown where neither can be, and says why of the page", async () => {
    const { report } = await observe(PAGE, { [PAGE]: "<html>" });
    expect(report).toMatchObject({
      url: `${PAGE}/`,
      indicator: "unknown",
      components: [],
      problem: { reason: "not-json" },
    });
  });

  it.each([`${PAGE}/api/v1/summary`, PROXY, `${PAGE}/below/a/path`])("of %s nothing else", async (url) => {
    expect((await observe(url, {})).asked).toEqual([url]);
  });
});

describe("what is no page of incident.io", () => {
  it.each([
    ["", "empty"],
    ["{", "not-json"],
    ["[]", "wrong-shape"],
    ["null", "wrong-shape"],
    ['{"summary":{}}', "wrong-shape"],
    ['{"components":[]}', "wrong-shape"],
  ])("%j is a problem: %s", (text, reason) => {
    expect(problemOf(text)).toMatchObject({ reason });
  });

  it("points to the kind that reads its imitation of Statuspage", () => {
    expect(problemOf('{"page":{"id":"x"},"status":{"indicator":"none"}}')).toMatchObject({
      reason: "wrong-shape",
      detail: expect.stringContaining("kind statuspage") as string,
    });
  });

  it.each(["summary", "impacts", "widget"])("reads whatever becomes of the %s, alone or in a page", (name) => {
    fc.assert(
      fc.property(mutantsOf(fixture(name)), fc.boolean(), (text, isPage) =>
        expectNormalForm(problemOf(isPage ? pageOf(text) : text)),
      ),
    );
  });
});

describe.skipIf(!existsSync(recorded))("recorded pages", () => {
  const record = (name: string, url = PROXY): Report => read(readFileSync(new URL(name, recorded), "utf8"), url);
  const ongoing = "native-summary-openai-2026-03-17-ongoing-monitoring-stts.json";
  const impacts = "native-impacts-uptimes-openai-2026-03-17-stts.json";

  it("has ids of the same page and series in its own data and in its imitation of Statuspage", () => {
    const json = (name: string) => JSON.parse(readFileSync(new URL(name, recorded), "utf8")) as Record<string, unknown>;
    const { summary: own } = json(ongoing) as { summary: { id: string; ongoing_incidents: { id: string }[] } };
    const imitated = json("openai-incidents-resolved-seam.json") as {
      page: { id: string };
      incidents: { id: string; created_at: string }[];
    };
    expect(imitated.page.id).toBe(own.id);
    const ids = [...own.ongoing_incidents, ...imitated.incidents].map(({ id }) => id);
    expect(ids.map((id) => ulidTime(id)?.slice(0, 16))).toEqual([
      "2026-03-17T03:06",
      ...imitated.incidents.map(({ created_at }) => created_at.slice(0, 16)),
    ]);
  });

  it("reads OpenAI's sign-in incident, open though it was resolved once and its component is well", () => {
    const report = record(ongoing);
    expect(report).toMatchObject({ url: "https://status.openai.com/", indicator: "minor", maintenances: [] });
    expect(report.components).toHaveLength(31);
    expect(new Set(report.components.map(({ status }) => status))).toEqual(new Set(["operational"]));
    expect(report.components[0]).toEqual({
      id: "01JMXBRMFE6N2NNT7DG6XZQ6PW",
      name: "APIs - Chat Completions",
      status: "operational",
    });
    expect(report.components.filter(({ name }) => name.endsWith(" - Login")).map(({ name }) => name)).toEqual([
      "APIs - Login",
      "ChatGPT - Login",
      "Sora - Login",
    ]);
    expect(report.incidents).toMatchObject([
      {
        id: "01KKWW47249GJZZP9ZGR1PTHV5",
        title: "Elevated errors for sign-in and account creation",
        state: "monitoring",
        impact: "degraded_performance",
        begin: "2026-03-17T02:42:00.000Z",
        published: "2026-03-17T03:06:13.955Z",
        components: ["01JMXBNJXG1S2D9V65P1ZZTD94", "ChatGPT - Login"],
        url: "https://status.openai.com/incidents/01KKWW47249GJZZP9ZGR1PTHV5",
      },
    ]);
    expect(report.incidents[0]).not.toHaveProperty("end");
    expect(report.incidents[0]?.updates.map(({ t, state }) => [t, state])).toEqual([
      ["2026-03-17T02:42:00.000Z", "identified"],
      ["2026-03-17T03:17:00.000Z", "monitoring"],
      ["2026-03-17T04:09:53.478Z", "resolved"],
      ["2026-03-17T04:49:15.365Z", "identified"],
      ["2026-03-17T05:21:16.023Z", "monitoring"],
    ]);
    expect(report.incidents[0]?.updates[0]?.text).toBe(
      "We have identified that users are experiencing elevated errors for sign-ins and account creations.\nWe are working on implementing a mitigation.",
    );
    expect(JSON.stringify(report)).not.toMatch(/\$undefined|unknownWords/);
  });

  it("reads OpenAI's last months: 69 incidents, one of them open, one published eleven hours back", () => {
    const report = record(impacts, `${PROXY}/component_impacts`);
    expect(report.incidents).toHaveLength(69);
    expect(report.incidents.filter(({ end }) => end === undefined).map(({ id }) => id)).toEqual([
      "01KKWW47249GJZZP9ZGR1PTHV5",
    ]);
    expect(report.incidents.find(({ id }) => id === "01KKWVN6G352TSSB6XFQCA8H7D")).toEqual({
      id: "01KKWVN6G352TSSB6XFQCA8H7D",
      title: "Elevated Errors Affecting ChatGPT Free and Guest Plan Users",
      state: "resolved",
      impact: "degraded_performance",
      begin: "2026-03-17T02:58:01.858Z",
      end: "2026-03-17T05:20:01.357Z",
      published: "2026-03-17T02:58:01.858Z",
      components: ["01JMXBNJXGV1T5GT2M9XA83XNG"],
      url: "https://statuspage.incident.io/openai-1/incidents/pcw9nmye",
      updates: [],
    });
    const late = report.incidents.filter(({ published }) => published.startsWith("2026-03-05T17:16:24"));
    expect(late).toHaveLength(1);
    expect([late[0]?.begin, late[0]?.state]).toEqual(["2026-03-05T06:19:00.000Z", "resolved"]);
    expect(JSON.stringify(report)).not.toMatch(/\$undefined|unknownWords/);
  });

  it("reads both from a page of HTML as from the two documents", () => {
    const text = (name: string) => readFileSync(new URL(name, recorded), "utf8");
    const report = read(pageOf(compact(text(ongoing)), compact(text(impacts))), "https://status.openai.com/");
    expect(report.components).toEqual(record(ongoing).components);
    expect(report.incidents).toHaveLength(69);
    expect(report.incidents[0]?.updates).toHaveLength(5);
    expect(report.incidents[1]?.components).toEqual(["01JMXBNJXGV1T5GT2M9XA83XNG", "ChatGPT - Conversations"]);
  });

  it("reads Linear's healthy page", () => {
    const report = record("native-summary-linear-2026-03-healthy-stts.json");
    expect(report).toMatchObject({
      url: "https://linearstatus.com/",
      indicator: "none",
      incidents: [],
      maintenances: [],
    });
    expect(report.components.map(({ name, status }) => [name, status])).toEqual([
      ["US Region – Linear application", "operational"],
      ["US Region – Linear API", "operational"],
      ["US Region – Integrations", "operational"],
      ["EU Region – Linear application", "operational"],
      ["EU Region – Linear API", "operational"],
      ["EU Region – Integrations", "operational"],
    ]);
  });

  it("leaves OpenAI's imitation of Statuspage to the kind that reads it", () => {
    expect(problemOf(readFileSync(new URL("openai-incidents-resolved-seam.json", recorded), "utf8"))).toMatchObject({
      reason: "wrong-shape",
    });
  });
});
