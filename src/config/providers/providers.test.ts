import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TIERS } from "../../domain/monitor.ts";
import { isProbed } from "../config.ts";
import { loadConfig } from "../load.ts";
import { presetOf } from "../presets/index.ts";
import { referencedNames } from "../references.ts";
import { BUNDLES } from "./index.ts";
import { feedOf, type Bundle } from "./provider.ts";

const KEY = "a-key-of-forty-characters-0123456789abcd";

function load(entry: object) {
  const text = JSON.stringify({ monitors: [entry] });
  const env = new Map(referencedNames(text).map((name) => [name, KEY]));
  return loadConfig(text, "uptimeline.yml", env);
}

/** Each parameter as a user might give it. */
const allOf = ({ parameters }: Bundle): Record<string, string> =>
  Object.fromEntries(Object.keys(parameters).map((name) => [name, given(name)]));

const given = (name: string): string => (/key|token/.test(name) ? "${MY_KEY}" : name === "model" ? "a/b" : "us-east-1");

describe.each(BUNDLES.map((bundle) => [bundle.name, bundle] as const))("the provider %s", (name, bundle) => {
  const keyless = bundle.monitors.filter(({ preset }) => preset === undefined).map(({ id }) => id);
  const asking = bundle.monitors.filter(({ preset }) => preset !== undefined).map(({ id }) => id);

  it("is watched by three lines, without a secret and without anything dubious", () => {
    const { config, unset, warnings } = load({ provider: name });
    expect({ unset, warnings }).toEqual({ unset: [], warnings: [] });
    expect(config.monitors.map(({ id }) => id)).toEqual(keyless);
    expect(keyless.length).toBeGreaterThan(0);
    for (const monitor of config.monitors) expect(monitor).toMatchObject({ credentialed: false, provider: name });
  });

  it("asks its models with a key, in every tier", () => {
    for (const tier of TIERS) {
      const { config, unset, warnings } = load({ provider: name, with: allOf(bundle), tier });
      expect({ unset, warnings }).toEqual({ unset: [], warnings: [] });
      expect(config.monitors.map(({ id }) => id)).toEqual(bundle.monitors.map(({ id }) => id));
      const asked = config.monitors.filter(({ id }) => asking.includes(id));
      expect(asked.filter(isProbed).map(({ tier: own, credentialed }) => [own, credentialed])).toEqual(
        asking.map(() => [tier, true]),
      );
    }
  });

  it("reads every feed that it has, and no other", () => {
    const used = new Set(bundle.monitors.flatMap(({ feeds }) => feeds.map(feedOf)));
    expect([...used].sort()).toEqual(bundle.feeds.map(({ id }) => id).sort());
    const { config } = load({ provider: name, with: allOf(bundle) });
    for (const feed of config.feeds) expect(new URL(feed.url).protocol).toBe("https:");
  });

  it("has something official to hold its calls against, and says what each monitor shows", () => {
    for (const { description, feeds, probe, preset } of bundle.monitors) {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(feeds.some((use) => typeof use === "string" || use.role === undefined)).toBe(true);
      expect([probe, preset].filter((one) => one !== undefined).length).toBeLessThan(2);
    }
    expect(bundle.about).toMatch(/\.$/);
  });

  it("uses each of its parameters, and gives presets whole ones that these know", () => {
    const texts = JSON.stringify([bundle.monitors, bundle.feeds]);
    for (const parameter of Object.keys(bundle.parameters)) expect(texts).toContain(`{${parameter}}`);
    for (const monitor of bundle.monitors) {
      const known = Object.keys(presetOf(monitor.preset)?.parameters ?? {});
      for (const [parameter, value] of Object.entries(monitor.with ?? {})) {
        expect(known).toContain(parameter);
        // A place in the user's text is then the same place in the parameter.
        if (JSON.stringify(value).includes("{")) expect(value).toMatch(/^\{\w+\}$/);
      }
    }
  });
});

const recordings = new URL("../../../../shared/feeds/", import.meta.url);

/** Names and ids that a monitor keeps of a feed. */
const componentsOf = (id: string, of: string): readonly string[] =>
  BUNDLES.flatMap(({ monitors }) => monitors)
    .filter((monitor) => monitor.id === id)
    .flatMap(({ feeds }) => feeds)
    .flatMap((use) => (typeof use === "string" || use.feed !== of ? [] : (use.components ?? [])));

describe.skipIf(!existsSync(recordings))("what was recorded of a provider's page", () => {
  it.each([
    ["openai-api", "openai-status", "incidentio/native-summary-openai-2026-03-17-ongoing-monitoring-stts.json"],
    ["anthropic-api", "anthropic-status", "statuspage/claude-incidents-2026-09-03-trimmed-seam.json"],
    ["anthropic-api", "github-status", "statuspage/github-incidents-2026-09-03-trimmed-seam.json"],
    ["github-api", "github-status", "statuspage/github-summary-a-crazymax.json"],
    ["github-actions", "github-status", "statuspage/github-summary-a-crazymax.json"],
    ["vertex-ai-gemini", "google-cloud-status", "gcp/products-trimmed-seam.json"],
    ["google-cloud-storage", "google-cloud-status", "gcp/products-trimmed-seam.json"],
    ["google-cloud-run", "google-cloud-status", "gcp/products-trimmed-seam.json"],
  ])("holds the components that %s keeps of %s", (monitor, feed, file) => {
    const text = readFileSync(new URL(file, recordings), "utf8");
    const components = componentsOf(monitor, feed);
    expect(components.length).toBeGreaterThan(0);
    expect(components.filter((component) => !text.includes(JSON.stringify(component)))).toEqual([]);
  });

  it("holds the services that AWS is watched for, and an item of xAI's API", () => {
    const bytes = readFileSync(new URL("aws/currentevents-me-south-1-split-cyanheads.utf16be.json", recordings));
    const events = new TextDecoder("utf-16be").decode(bytes);
    for (const monitor of ["aws-bedrock", "aws-storage", "aws-compute"]) {
      for (const service of componentsOf(monitor, "aws-status")) expect(events).toContain(JSON.stringify(service));
    }
    const feed = readFileSync(new URL("xai/feed-2026-09-03-trimmed-seam.xml", recordings), "utf8");
    expect(componentsOf("xai-api", "xai-status").some((name) => feed.includes(`[${name}]`))).toBe(true);
  });
});

describe("the registry of bundles", () => {
  it("has every bundle of its folder, each once", () => {
    const shared = new Set(["index.ts", "provider.ts", "wanted.ts"]);
    const files = readdirSync(new URL(".", import.meta.url)).filter(
      (name) => !name.endsWith(".test.ts") && !shared.has(name),
    );
    expect(BUNDLES.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it("gives all bundles together one config: no id twice, and a shared feed is the same wherever it stands", () => {
    const entries = BUNDLES.map((bundle) => ({ provider: bundle.name, with: allOf(bundle) }));
    const text = JSON.stringify({ monitors: entries });
    const { config } = loadConfig(text, "uptimeline.yml", new Map(referencedNames(text).map((name) => [name, KEY])));
    expect(config.monitors).toHaveLength(BUNDLES.flatMap(({ monitors }) => monitors).length);
    const byId = new Map<string, object>();
    for (const feed of BUNDLES.flatMap(({ feeds }) => feeds)) {
      expect(feed).toEqual(byId.get(feed.id) ?? feed);
      byId.set(feed.id, feed);
    }
    expect(config.feeds.map(({ id }) => id).sort()).toEqual([...byId.keys()].sort());
  });
});
