import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BACKOFFS_MS } from "../commands/run/notify.ts";
import { loadConfig } from "./load.ts";
import { referencedNames } from "./references.ts";

const text = readFileSync(new URL("../../docs/notices.md", import.meta.url), "utf8").split("\n## Channels")[0]!;
const examples = Array.from(text.matchAll(/```yaml\n([\s\S]*?)```/g), ([, yaml]) => yaml!);
const MONITORS = `
monitors:
  - { id: draw, group: Images, probe: { kind: tcp, host: api.example.com, port: 443 } }
`;

describe("docs/notices.md", () => {
  it.each(examples.map((example, index) => [index + 1, example]))("has an example %i that loads", (_, example) => {
    const whole = `${example}${MONITORS}`;
    const env = new Map(referencedNames(whole).map((name) => [name, "https://a.example/of-some-length"]));
    expect(env.size).toBeGreaterThan(0);
    const { config, unset, warnings } = loadConfig(whole, "uptimeline.yml", env);
    expect({ unset, warnings }).toEqual({ unset: [], warnings: [] });
    expect(config.channels.length).toBeGreaterThan(0);
  });

  it("has examples, and names the waits that are", () => {
    expect(examples.length).toBe(4);
    const minutes = BACKOFFS_MS.map((ms) => ms / 60_000);
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      `after ${minutes.slice(0, -1).join(", ")} and ${minutes.at(-1)} min`,
    );
  });
});

describe("notices.ping", () => {
  const config = (value: string | undefined) =>
    loadConfig(
      `notices: { ping: "https://ping.example/\${PING_ID}" }${MONITORS}`,
      "uptimeline.yml",
      new Map(value === undefined ? [] : [["PING_ID", value]]),
    );

  it("may be a secret, and is not called where that is missing", () => {
    expect(config("0123456789").config.notices.pingUrl).toBe("https://ping.example/0123456789");
    const { config: read, unset } = config(undefined);
    expect(read.notices.pingUrl).toBeUndefined();
    expect(unset.map(({ message }) => message)).toEqual(["${PING_ID}: there is no secret or variable of this name"]);
  });
});
