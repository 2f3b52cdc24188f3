import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { type FeedReader } from "./contract.ts";
import { openstatus } from "./openstatus.ts";

const fetchedAt = "2026-11-21T09:00:00.000Z";
const url = "https://api.openstatus.dev/public/status/aurora";
const parse = (text: string, from = url) => openstatus.parse(text, { feed: "o", url: from, fetchedAt });

describe("the word of an OpenStatus page", () => {
  it.each([
    ["operational", "operational", "none"],
    ["degraded_performance", "degraded_performance", "minor"],
    ["partial_outage", "partial_outage", "major"],
    ["major_outage", "major_outage", "critical"],
    ["under_maintenance", "under_maintenance", "maintenance"],
  ])("%s is %s, the indicator %s", (word, status, indicator) => {
    expect(parse(JSON.stringify({ status: word }))).toEqual({
      feed: "o",
      url: "https://aurora.openstatus.dev/",
      fetchedAt,
      indicator,
      components: [{ id: "aurora", name: "aurora", status }],
      incidents: [],
      maintenances: [],
    });
  });

  it("unknown is what a page that does not exist says, too", () => {
    const report = parse('{"status":"unknown"}');
    expect(report).toMatchObject({ indicator: "unknown", components: [{ status: "unknown" }] });
    expect(report).toHaveProperty("notes", [expect.stringContaining("does not exist or is private")]);
  });

  it("incident says that there is one, and no more", () => {
    expect(parse('{"status":"incident"}')).toMatchObject({
      indicator: "minor",
      components: [{ status: "degraded_performance" }],
      incidents: [],
      notes: ["OpenStatus says that there is an incident, not how bad it is."],
    });
  });

  it("that nobody knows is unknown and kept", () => {
    expect(parse('{"status":"wobbly"}')).toMatchObject({
      indicator: "unknown",
      components: [{ status: "unknown", unknownWords: ["status=wobbly"] }],
    });
  });

  it.each([
    ["https://aurora.openstatus.dev", url, "aurora"],
    [url, url, "aurora"],
    ["https://relay.example/public/status/aurora", "https://relay.example/public/status/aurora", "aurora"],
    ["https://api.openstatus.dev/v2/x", "https://api.openstatus.dev/v2/x", "api.openstatus.dev"],
  ])("of %s is read at %s", async (given, wanted, id) => {
    const asked: string[] = [];
    const reader: FeedReader = {
      get(request) {
        asked.push(request.url);
        const source = { feed: "o", url: request.url, fetchedAt };
        return Promise.resolve({ source, text: '{"status":"operational"}' });
      },
    };
    const settings = openstatus.settings.parse({ id: "o", kind: "openstatus", url: given });
    const report = await openstatus.observe({ settings, reader, evaluate: () => undefined });
    expect(asked).toEqual([wanted]);
    expect(report.components).toMatchObject([{ id }]);
  });
});

describe("what is none", () => {
  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["{}", "wrong-shape"],
    ['{"status":null}', "wrong-shape"],
    ['"operational"', "wrong-shape"],
  ])("%j is a problem: %s", (text, reason) => {
    expect(parse(text)).toMatchObject({ reason });
  });

  it("is a report in the words of the normal form, or a problem, whatever comes", () => {
    fc.assert(
      fc.property(mutantsOf('{"status":"operational"}'), (text) => {
        expectNormalForm(parse(text));
      }),
    );
  });
});
