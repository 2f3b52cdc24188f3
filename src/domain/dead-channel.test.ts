import { describe, expect, it } from "vitest";
import { at, OUTAGE } from "./notice.fixture.ts";
import { correlateChannels, type ChannelsInput } from "./dead-channel.ts";
import { START_MS } from "./samples.fixture.ts";
import type { Incident } from "./incident.ts";
import type { OutboxEntry } from "./outbox.ts";

const team = { id: "team", kind: "slack", missing: [] };
const entry = (seq: number, state: OutboxEntry["state"], until: number, ref?: string): OutboxEntry => ({
  seq,
  what: "trouble",
  to: "team",
  event: 0,
  state,
  by: "1.1",
  until: at(until),
  made: at(0),
  ...(ref !== undefined && { ref }),
});
const saying = (...outbox: OutboxEntry[]): Incident => ({ ...OUTAGE, outbox });
const after = (incidents: readonly Incident[], more: Partial<ChannelsInput> = {}) =>
  correlateChannels({ channels: [team], monitors: ["chat"], incidents, nowMs: START_MS + 100, ...more });

describe("a channel that can't be told", () => {
  it("is an incident of its own from what was given up last", () => {
    const [incident] = after([saying(entry(1, "done", 5), entry(2, "dropped", 10, "gave-up"))]);
    expect(incident).toMatchObject({
      id: "20261121T090000Z-team-channel-configuration",
      channel: "team",
      monitor: "chat",
      kind: "configuration",
      level: "warning",
      begin: at(10),
      detected: at(100),
    });
  });

  it.each<[string, Incident]>([
    ["something got through since", saying(entry(1, "dropped", 10, "refused"), entry(2, "done", 20))],
    ["what was dropped was too old", saying(entry(1, "dropped", 10, "too-old"))],
    ["nothing was dropped", saying(entry(1, "pending", 10))],
    ["another's was given up", saying({ ...entry(1, "dropped", 10, "gave-up"), to: "pager" })],
  ])("is none when %s", (_, incident) => {
    expect(after([incident])).toEqual([]);
  });

  it("goes on until something gets through", () => {
    const lost = saying(entry(1, "dropped", 10, "refused"));
    const [open] = after([lost]);
    expect(after([lost, open!])).toEqual([]);
    const [over] = after([saying(...lost.outbox, entry(2, "done", 50)), open!]);
    expect(over).toMatchObject({ id: open!.id, end: at(100), timeline: [{ what: "opened" }, { what: "recovered" }] });
    expect(after([over!])).toEqual([]);
  });

  it("is one whose secret is missing, until that is set", () => {
    const missing = { channels: [{ ...team, missing: ["TEAM_URL"] }] };
    const [open] = after([], missing);
    expect(open).toMatchObject({ reason: "missing-secret", begin: at(100) });
    expect(after([open!], missing)).toEqual([]);
    expect(after([open!])).toMatchObject([{ end: at(100) }]);
  });

  it("ends with its channel, unless that is another config's", () => {
    const [open] = after([saying(entry(1, "dropped", 10, "refused"))]);
    expect(after([open!], { channels: [] })).toMatchObject([{ timeline: [{}, { what: "ended", why: "no-longer-watched" }] }]); // prettier-ignore
    expect(after([open!], { channels: [], monitors: ["other"] })).toEqual([]);
  });
});
