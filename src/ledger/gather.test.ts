import { expect, it } from "vitest";
import { encode } from "./codec.ts";
import { gather } from "./gather.ts";
import { incidentPath } from "./paths.ts";
import type { Incident } from "../domain/incident.ts";

const incident = (id: string): Incident => ({
  v: 1,
  id,
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: "2026-12-02T09:00:00.000Z",
  detected: "2026-12-02T09:01:00.000Z",
  corroboration: "uncovered",
  timeline: [],
  evidence: [],
  outbox: [],
});

it.each(["2026/../../../.github/workflows/x", "../../x", "20261202T090000Z-other-outage"])(
  "leaves out an incident whose id %j would be written elsewhere than where it stands",
  (id) => {
    const path = incidentPath("20261202T090000Z-chat-outage");
    const { incidents, broken } = gather(new Map([[path, encode(incident(id))]]));
    expect(incidents).toEqual([]);
    expect(broken).toMatchObject([{ file: path, why: "id: is not that of the file" }]);
  },
);

it("takes an incident that stands where its id says", () => {
  const own = incident("20261202T090000Z-chat-outage");
  expect(gather(new Map([[incidentPath(own.id), encode(own)]])).incidents).toEqual([own]);
});
