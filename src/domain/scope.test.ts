import { describe, expect, it } from "vitest";
import { toInstant } from "./instant.ts";
import { START_MS } from "./samples.fixture.ts";
import { othersOf } from "./scope.ts";
import type { Incident } from "./incident.ts";

const at = (minutes: number): string => toInstant(START_MS + minutes * 60_000);
const incident = (monitor: string, from: number, to?: number, kind: Incident["kind"] = "outage"): Incident => ({
  v: 1,
  id: `${monitor}-${from}`,
  monitor,
  kind,
  level: "critical",
  begin: at(from),
  detected: at(from),
  ...(to !== undefined && { end: at(to) }),
  corroboration: "uncovered",
  timeline: [],
  evidence: [],
  outbox: [],
});
const monitors = [
  { id: "chat", name: "Chat", provider: "easel" },
  { id: "images", name: "Images", provider: "easel" },
  { id: "video", name: "Video", provider: "easel" },
  { id: "elsewhere", name: "Elsewhere", provider: "quill" },
  { id: "nobodys", name: "Nobody's" },
];
const all = () => true;
const others = (incidents: readonly Incident[], isFine = all, of = incident("chat", 0, 30)) =>
  othersOf(of, monitors, incidents, isFine);

describe("the others of a provider", () => {
  it("fail that have trouble of their own in that time, and are fine that were seen to pass", () => {
    expect(others([incident("images", 10, 20), incident("elsewhere", 10)])).toEqual({
      failing: ["Images"],
      fine: ["Video"],
    });
    expect(others([incident("images", 10, 20)], () => false)).toEqual({ failing: ["Images"], fine: [] });
  });

  it("do not fail by what was before or after, nor by what no call showed", () => {
    const none = [incident("images", -20, -10), incident("images", 31), incident("video", 5, 9, "advisory")];
    expect(others(none)).toEqual({ failing: [], fine: ["Images", "Video"] });
    expect(others([incident("images", -20)], all, incident("chat", 0)).failing).toEqual(["Images"]);
  });

  it("are none where a monitor has no provider, or is watched no more", () => {
    for (const of of ["nobodys", "gone"])
      expect(others([incident("images", 0)], all, incident(of, 0))).toEqual({ failing: [], fine: [] });
  });
});
