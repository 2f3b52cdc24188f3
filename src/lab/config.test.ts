import { describe, expect, it } from "vitest";
import { loadConfig } from "../config/load.ts";
import { labConfigText } from "./config.ts";
import { createInProcessLab } from "./in-process.ts";
import { LAB_KEY } from "./provider.ts";
import { ProbeSettings } from "../probes/index.ts";
import { PROVIDER_NAMES } from "./providers.ts";
import { createVirtualClock } from "./virtual-clock.ts";

describe("the lab's config", () => {
  const { origins } = createInProcessLab(1, createVirtualClock(0));
  const text = labConfigText(origins);
  const load = () => loadConfig(text, "lab.yml", new Map([["LAB_KEY", LAB_KEY]]));

  it("is a config without mistakes, warnings or unset references", () => {
    expect(load()).toMatchObject({ warnings: [], unset: [] });
  });

  it("watches each provider, hears each who watches them, and uses each feed", () => {
    const { monitors, feeds } = load().config;
    const watchers = ["waypoint", "commons"] as const;
    for (const name of watchers) expect(JSON.stringify(feeds)).toContain(origins[name]);
    const asked = PROVIDER_NAMES.filter((name) => ![...watchers, "beacon"].includes(name));
    for (const name of asked) expect(JSON.stringify(monitors.map(({ probe }) => probe))).toContain(`${origins[name]}/`);
    expect(text).toContain(`controls: ["${origins.beacon}/`);
    expect(new Set(monitors.flatMap((monitor) => monitor.feeds.map(({ feed }) => feed)))).toEqual(
      new Set(feeds.map(({ id }) => id)),
    );
  });

  it("shortens the waits and leaves every other number of the judge as it is", () => {
    const bare = 'monitors: [{ id: a, probe: { kind: http, url: "https://a.example/" } }]';
    const standard = loadConfig(bare, "bare.yml", new Map()).config.monitors[0]?.policy;
    // One report that is missing is missing: a heartbeat has rules of its own.
    const asked = load().config.monitors.filter(({ probe }) => probe?.kind !== "heartbeat");
    for (const { policy } of asked) {
      const { confirmMs, repeat } = policy;
      expect(confirmMs).toBeLessThanOrEqual(standard?.confirmMs ?? 0);
      expect(policy).toEqual({ ...standard, confirmMs, repeat: { ...repeat, times: standard?.repeat.times } });
    }
  });

  it("shows each kind of probe that needs no network of others", () => {
    const kinds = new Set(load().config.monitors.map(({ probe }) => probe?.kind));
    expect(ProbeSettings.options.map(({ shape }) => shape.kind.value).filter((kind) => !kinds.has(kind))).toEqual([
      // What it needs is the world, and certificates that a program of the machine makes.
      "globalping",
      "tls",
    ]);
  });

  it("says which secret it needs", () => {
    expect(loadConfig(text, "lab.yml", new Map()).unset.length).toBeGreaterThan(0);
  });
});
