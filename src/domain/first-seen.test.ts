import { expect, it } from "vitest";
import { withFirstSeen } from "./first-seen.ts";
import type { Report } from "./report.ts";

const FIRST = "2026-11-21T09:00:00.000Z";
const NEXT = "2026-11-21T09:05:00.000Z";
const SAID = "2026-11-20T12:00:00.000Z";

/** What a kind makes of a page that says no time: everything is dated by the fetching. */
const undated = (fetchedAt: string, texts: readonly string[], more: Partial<Report> = {}): Report => ({
  feed: "page",
  url: "https://status.example/",
  fetchedAt,
  indicator: "major",
  components: [],
  incidents: [
    {
      id: "i1",
      title: "Slow",
      state: "investigating",
      impact: "partial_outage",
      begin: fetchedAt,
      published: fetchedAt,
      components: [],
      updates: texts.map((text) => ({ t: fetchedAt, state: "investigating", text })),
    },
  ],
  maintenances: [{ id: "m1", title: "Works", state: "scheduled", begin: fetchedAt, components: [] }],
  ...more,
});
const first = undated(FIRST, ["We look."]);

it("leaves what is seen for the first time as it was dated", () => {
  expect(withFirstSeen(first, undefined)).toBe(first);
  expect(withFirstSeen(first, { ...first, incidents: [], maintenances: [] })).toEqual(first);
});

it("dates what the source does not by when it was first seen, and what is new by now", () => {
  const { incidents, maintenances } = withFirstSeen(undated(NEXT, ["We look.", "Found."]), first);
  expect(incidents[0]).toMatchObject({ begin: FIRST, published: FIRST, updates: [{ t: FIRST }, { t: NEXT }] });
  expect(maintenances[0]?.begin).toBe(FIRST);
});

it("takes what was seen for published then, whatever the source says later, and believes an earlier moment", () => {
  const published = (report: Report, moment: string): Report => {
    const { incidents, ...rest } = report;
    return { ...rest, incidents: incidents.map((incident) => ({ ...incident, published: moment })) };
  };
  expect(withFirstSeen(published(undated(NEXT, []), NEXT), first).incidents[0]?.published).toBe(FIRST);
  expect(withFirstSeen(published(undated(NEXT, []), "2026-11-21T09:04:00.000Z"), first).incidents[0]?.published).toBe(
    FIRST,
  );
  expect(withFirstSeen(published(undated(NEXT, []), SAID), first).incidents[0]?.published).toBe(SAID);
});

it("keeps the texts, the begin and the impact of an incident of which the source tells no more than that it is over", () => {
  const [closed] = undated(NEXT, []).incidents;
  const begin = "2026-11-21T08:58:00.000Z";
  const silent = undated(NEXT, [], {
    incidents: [{ ...closed!, state: "resolved", impact: "unknown", begin: "2026-11-21T09:01:00.000Z", end: NEXT }],
  });
  const told = undated(FIRST, ["We look."]);
  const before = { ...told, incidents: [{ ...told.incidents[0]!, begin }] };
  expect(withFirstSeen(silent, before).incidents).toEqual([{ ...before.incidents[0], state: "resolved", end: NEXT }]);
});

it("lets a source take back a text while it tells others, and say of an impact a word that nobody knows", () => {
  const told = undated(NEXT, ["Found."]);
  const strange = { ...told, incidents: [{ ...told.incidents[0]!, impact: "unknown", unknownWords: ["impact=ODD"] }] };
  const { incidents } = withFirstSeen(strange as Report, undated(FIRST, ["We look.", "Found."]));
  expect(incidents[0]).toMatchObject({ impact: "unknown", updates: [{ t: FIRST, text: "Found." }] });
});

it("keeps the end of what is over, and lets one be new", () => {
  const over = (fetchedAt: string): Report => {
    const { incidents, ...rest } = undated(fetchedAt, []);
    return { ...rest, incidents: incidents.map((incident) => ({ ...incident, state: "resolved", end: fetchedAt })) };
  };
  expect(withFirstSeen(over(NEXT), first).incidents[0]?.end).toBe(NEXT);
  expect(withFirstSeen(over(NEXT), over(FIRST)).incidents[0]?.end).toBe(FIRST);
});

it("believes every other time that the source says, and says nothing of a report that could not be read", () => {
  const dated = undated(NEXT, []);
  const report = { ...dated, incidents: [{ ...dated.incidents[0]!, begin: SAID }] };
  expect(withFirstSeen(report, first).incidents[0]).toMatchObject({ begin: SAID, published: FIRST });
  const unread: Report = { ...report, problem: { reason: "empty", detail: "" } };
  expect(withFirstSeen(unread, first)).toBe(unread);
});
