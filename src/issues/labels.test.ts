import { describe, expect, it } from "vitest";
import { assigneesOf, groupsOf } from "./assignees.ts";
import { labelsFor, ownLabels } from "./labels.ts";
import { pinsOf } from "./pins.ts";
import { toInstant } from "../domain/instant.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const t = toInstant(START_MS);
const base: Incident = {
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: t,
  detected: t,
  corroboration: "uncovered",
  timeline: [{ t, what: "opened", level: "critical" }],
  evidence: [],
  outbox: [],
};
const joined = (monitor: string): IncidentEvent => ({ t, what: "joined", incident: `x-${monitor}-outage`, monitor });
const labelling = { mark: "uptimeline", level: "critical", groups: [] } as const;
const names = (incident: Incident, more: Partial<Parameters<typeof ownLabels>[1]> = {}): string[] =>
  ownLabels(incident, { ...labelling, ...more }).map(({ name }) => name);

describe("labels of ours", () => {
  it("are the mark, the kind, the level, and the monitors and groups that it is about", () => {
    expect(names(base, { groups: ["Chat"] })).toEqual([
      "uptimeline",
      "outage",
      "critical",
      "monitor:chat",
      "group:Chat",
    ]);
    const family = { ...base, monitors: ["chat", "images"], timeline: [...base.timeline, joined("video")] };
    expect(names(family, { level: "info" })).toEqual([
      "uptimeline",
      "outage",
      "monitor:chat",
      "monitor:images",
      "monitor:video",
    ]);
  });

  it("keep to GitHub's bounds, whatever a group is called", () => {
    const odd = ["x".repeat(80), "a,\n b", "🛰".repeat(60), "<b>@all #1</b>"];
    const labels = ownLabels({ ...base, monitor: "m".repeat(64) }, { ...labelling, groups: odd });
    for (const { name, color, description } of labels) {
      expect([...name].length).toBeLessThanOrEqual(50);
      expect(name).not.toMatch(/[,\n]|^\s|\s$/);
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    expect(labels.map(({ name }) => name)).toContain("group:a b");
    expect(labels.map(({ name }) => name)).toContain(`group:${"🛰".repeat(44)}`);
    const many = Array.from({ length: 90 }, (_, index) => `m${index}`);
    expect(names({ ...base, monitors: many }, { groups: many }).length).toBeLessThanOrEqual(50);
  });

  it("replace those of ours that hold no more, and leave people's own", () => {
    const present = ["uptimeline", "outage", "warning", "brief", "urgent", "monitor:old", "Team A"];
    const labels = labelsFor(ownLabels(base, labelling), present);
    expect(labels).toEqual(["uptimeline", "outage", "urgent", "monitor:old", "Team A", "critical", "monitor:chat"]);
  });

  it("are called as the repository calls them: names that differ in case alone are one", () => {
    const present = ["Uptimeline", "Outage", "CRITICAL", "Warning", "monitor:chat"];
    expect(labelsFor(ownLabels(base, labelling), present)).toEqual([
      "Uptimeline",
      "Outage",
      "CRITICAL",
      "monitor:chat",
    ]);
  });
});

describe("assignees", () => {
  const by = {
    monitors: [
      { id: "chat", group: "Chat", assignees: ["ada"] },
      { id: "images", group: "Chat", assignees: [] },
      { id: "video", assignees: [] },
    ],
    groups: new Map([["Chat", ["bob", "Ada"]]]),
    all: ["eve"],
  };

  it.each([
    ["a monitor's own", ["chat"], ["ada"]],
    ["else its group's", ["images"], ["bob", "Ada"]],
    ["else those of all", ["video"], ["eve"]],
    ["those of all for a monitor that left the config", ["gone"], ["eve"]],
    ["of several monitors each one's, once", ["chat", "images", "video"], ["Ada", "bob", "eve"]],
  ])("are %s", (_, monitors, assignees) => {
    expect(assigneesOf({ ...base, monitor: monitors[0]!, monitors }, by)).toEqual(assignees);
  });

  it("are at most ten", () => {
    const all = Array.from({ length: 14 }, (_, index) => `person-${index}`);
    expect(assigneesOf({ ...base, monitor: "video" }, { ...by, all })).toHaveLength(10);
  });

  it("come with the groups of the monitors, each once", () => {
    expect(groupsOf({ ...base, monitors: ["chat", "images", "video", "gone"] }, by.monitors)).toEqual(["Chat"]);
  });
});

describe("pins", () => {
  const at = (number: number, level: Incident["level"], minutes: number, more: Partial<Incident> = {}): Incident => ({
    ...base,
    id: `id-${number}`,
    level,
    begin: toInstant(START_MS + minutes * 60_000),
    issue: { number, url: `https://github.example/${number}` },
    ...more,
  });

  it("are the three gravest open ones, the older before the younger", () => {
    const incidents = [
      at(1, "warning", 0),
      at(2, "critical", 5),
      at(3, "critical", 1),
      at(4, "info", 0),
      at(5, "warning", 3),
    ];
    expect(pinsOf(incidents)).toEqual([3, 2, 1]);
    expect(pinsOf(incidents.slice(3))).toEqual([5, 4]);
  });

  it("leave out what has ended, has no issue, is a part of another, or was closed by hand", () => {
    const closed: IncidentEvent = { t, what: "acknowledged", by: "ada", how: "closed" };
    const { issue: _, ...without } = at(4, "critical", 0);
    const incidents = [
      at(1, "critical", 0, { end: t }),
      at(2, "critical", 0, { parent: "id-5" }),
      at(3, "critical", 0, { timeline: [...base.timeline, closed] }),
      without,
      at(5, "info", 9),
    ];
    expect(pinsOf(incidents)).toEqual([5]);
  });

  it("weigh a parent by the worst of its family", () => {
    const parent = at(1, "warning", 5, { provider: "easel", timeline: [...base.timeline, joined("images")] });
    const child = at(2, "critical", 6, { parent: "id-1" });
    expect(pinsOf([parent, child, at(3, "warning", 0), at(4, "warning", 1), at(5, "warning", 2)])).toEqual([1, 3, 4]);
  });
});
