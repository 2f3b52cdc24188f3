import { expect, it } from "vitest";
import { notUnderstood } from "./not-understood.ts";
import type { Report } from "./report.ts";

const t = "2026-11-21T09:00:00.000Z";
const plain: Report = {
  feed: "x",
  url: "https://status.aurora.example/",
  fetchedAt: t,
  indicator: "none",
  components: [{ id: "a", name: "A", status: "operational" }],
  incidents: [],
  maintenances: [],
};

it("is nothing where everything was understood", () => {
  expect(notUnderstood(plain)).toEqual([]);
});

it("names each word by what it was said of, once, then what was left out", () => {
  const update = { t, state: "investigating", text: "", unknownWords: ["status=VIBING"] } as const;
  const report: Report = {
    ...plain,
    components: [{ id: "a", name: "Chat", status: "unknown", unknownWords: ["status=violet"] }],
    incidents: [
      {
        id: "i",
        title: "Down",
        state: "investigating",
        impact: "unknown",
        begin: t,
        published: t,
        components: [],
        updates: [update, update],
        unknownWords: ["impact=HUGE", "severity=9"],
      },
    ],
    maintenances: [
      { id: "m", title: "Disks", state: "scheduled", begin: t, components: [], unknownWords: ["state=X"] },
    ],
    notes: ["One entry has no date", "One entry has no date"],
  };
  expect(notUnderstood(report)).toEqual([
    'component "Chat": status=violet',
    'incident "Down": impact=HUGE',
    'incident "Down": severity=9',
    'update of incident "Down": status=VIBING',
    'maintenance "Disks": state=X',
    "One entry has no date",
  ]);
});
