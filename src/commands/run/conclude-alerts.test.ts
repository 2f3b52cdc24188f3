import { describe, expect, it } from "vitest";
import { alertStates, familiesAfter, standingsOf, whomAsked } from "./conclude-alerts.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { EMPTY_STATE, type State } from "../../domain/state.ts";
import { isInShard } from "../../domain/shard.ts";
import { loadConfig } from "../../config/load.ts";
import { toInstant } from "../../domain/instant.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Verdict } from "../../domain/verdict.ts";

const NOW_MS = Date.parse("2026-11-21T09:00:00.000Z");
const since = toInstant(NOW_MS - 600_000);
const configOf = (text: string) => loadConfig(text, "uptimeline.yml", new Map()).config;
const monitor = (id: string, host: string, more = ""): string =>
  `  - { id: ${id}, probe: { kind: http, url: "https://${host}/" }${more} }\n`;
const failing = (...ids: string[]): Map<string, Verdict> =>
  new Map(
    ids.map((id) => [
      id,
      { monitor: id, verdict: "down", since, failuresInRow: 5, timeoutsOnly: false } satisfies Verdict,
    ]),
  );

describe("rules of a leg", () => {
  const hosts = ["a.example", "b.example", "c.example", "d.example"];
  const config = configOf(
    `monitors:\n${hosts.map((host) => monitor(host.slice(0, 1), host)).join("")}alerts:
  - { id: row, warning: consecutiveFailures >= 3 for 5m }
  - { id: joint, together: true, warning: consecutiveFailures >= 3 for 5m }
`,
  );
  const shards = [0, 1].map((index) => ({ index: index + 1, count: 2 }));

  it("are those of its own monitors, and of several together those of the first", () => {
    const keysOf = (shard?: (typeof shards)[number]) =>
      standingsOf(config, EMPTY_LEDGER, failing("a"), { nowMs: NOW_MS, ...(shard && { shard }) }).map(({ key }) => key);
    const all = ["row/a", "row/b", "row/c", "row/d", "joint"];
    expect(keysOf()).toEqual(all);
    expect(shards.flatMap((shard) => keysOf(shard)).toSorted()).toEqual(all.toSorted());
    for (const shard of shards) {
      const own = hosts.filter((host) => isInShard(host, shard)).map((host) => `row/${host.slice(0, 1)}`);
      expect(keysOf(shard).filter((key) => key !== "joint")).toEqual(own);
    }
  });

  it("keep what other legs and other configs have noted, and drop what nobody has any more", () => {
    const holding = { warning: { holds: true, since } };
    const alerts = { "row/a": holding, "row/theirs": holding, "gone/a": holding, gone: holding, joint: holding };
    const before: State = { ...EMPTY_STATE, alerts };
    const moment = { nowMs: NOW_MS };
    const standings = standingsOf(config, { ...EMPTY_LEDGER, state: before }, failing("a", "b"), moment);
    expect(alertStates(before, standings, config, moment)).toEqual({
      alerts: {
        joint: holding,
        "row/a": holding,
        "row/b": { warning: { holds: true, since: toInstant(NOW_MS) } },
        "row/theirs": holding,
      },
    });
    const ofLegs = shards.map((shard) => {
      const of = { nowMs: NOW_MS, shard };
      const own = standingsOf(config, { ...EMPTY_LEDGER, state: before }, failing("a", "b"), of);
      return alertStates(before, own, config, of).alerts!;
    });
    for (const kept of ofLegs) expect(kept).toMatchObject({ joint: holding, "row/a": holding, "row/theirs": holding });
    expect(alertStates(EMPTY_STATE, [], config, moment)).toEqual({});
  });
});

describe("whom a monitor asks", () => {
  const config = configOf(`monitors:
${monitor("a", "one.example", ", provider: openai")}${monitor("b", "two.example", ", provider: openai")}${monitor("c", "three.example")}${monitor("d", "three.example")}${monitor("secret", "three.example", ", publish: name")}`);

  it("is its provider, else its host where the page may show that", () => {
    expect(["a", "b", "c", "d", "secret", "nobody"].map(whomAsked(config))).toEqual([
      "openai",
      "openai",
      "three.example",
      "three.example",
      undefined,
      undefined,
    ]);
  });

  it("makes families of what fails together", () => {
    const outage = (id: string): Incident => ({
      v: 1,
      id: `20261121T085000Z-${id}-outage`,
      monitor: id,
      kind: "outage",
      level: "critical",
      begin: since,
      detected: since,
      corroboration: "uncovered",
      timeline: [{ t: since, what: "opened", level: "critical" }],
      evidence: [],
      outbox: [],
    });
    const all = ["a", "b", "c", "d", "secret"].map(outage);
    const changed = familiesAfter(config, all, NOW_MS).map(({ monitor: id, parent, provider }) => ({
      id,
      parent,
      provider,
    }));
    expect(changed).toEqual([
      { id: "a", parent: undefined, provider: "openai" },
      { id: "b", parent: all[0]!.id, provider: undefined },
      { id: "c", parent: undefined, provider: "three.example" },
      { id: "d", parent: all[2]!.id, provider: undefined },
    ]);
  });
});
