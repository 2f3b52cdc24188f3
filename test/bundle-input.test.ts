import { existsSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  messages,
  patientConfig,
  startPatient,
  startWorld,
  type Outcome,
  type Patient,
  type World,
} from "./bundle-world.ts";
import type { Annotation } from "./mini-runner.ts";

/** A user's mistakes: each an annotation at its place, all at once, and nothing is asked, written or pushed. */
let world: World;
let patient: Patient;

const monitor = (lines: string): string => `monitors:\n  - id: one\n${lines}`;
const PROBE = '    probe: { kind: http, url: "https://api.example.com/" }\n';

const BAD: Readonly<Record<string, string>> = {
  "empty.yml": "",
  "tab.yml": `monitors:\n  - id: one\n\tevery: 5m\n`,
  "unknown-key.yml": monitor(`    evry: 5m\n${PROBE}`),
  "same-id.yml": `${monitor(PROBE)}  - id: one\n${PROBE}`,
  "bad-url.yml": monitor('    probe: { kind: http, url: "htps//api.example.com" }\n'),
  "negative.yml": monitor(`    every: "-5m"\n${PROBE}`),
  "condition.yml": monitor(`${PROBE}    expect: ["stauts == 200"]\n`),
  "all.yml": `monitors:
  - id: one
    evry: 5m
    probe: { kind: http, url: "htps//api.example.com" }
  - id: one
    every: "-5m"
${PROBE}    expect: ["stauts == 200"]
`,
};

beforeAll(async () => {
  [world, patient] = await Promise.all([startWorld(), startPatient()]);
  const keyed = patient.monitor
    .replace("id: patient", "id: keyed")
    .replace("probe: { ", 'probe: { headers: { authorization: "Bearer ${NO_SUCH_KEY}" }, ');
  await world.scratch.commit("Make every mistake there is", {
    ...Object.fromEntries(Object.entries(BAD).map(([name, text]) => [`bad/${name}`, text])),
    "uptimeline.yml": patientConfig(world.scratch, patient),
    "keyed.yml": `${patientConfig(world.scratch, patient)}${keyed}`,
  });
});

afterAll(async () => {
  await Promise.all([world.close(), patient.close()]);
});

async function expectRefused(inputs: Readonly<Record<string, string>>): Promise<readonly Annotation[]> {
  const { github, git } = world.scratch;
  const [commits, asked] = [await world.commits(), github.requests.length];
  const pushes = () => git.requests.filter(({ service }) => service === "git-receive-pack").length;
  const pushed = pushes();
  const run = await world.go({ minute: 0, inputs });
  expect(run.step.exitCode).toBe(1);
  expect(run.step.annotations.filter(({ level }) => level !== "error")).toEqual([]);
  expect(run.step.outputs).toEqual({});
  expect(existsSync(join(run.workspace, "_site"))).toBe(false);
  expect([await world.commits(), github.requests.length, pushes()]).toEqual([commits, asked, pushed]);
  return run.step.annotations;
}

describe("a config that can't be used", () => {
  it.each([
    ["empty.yml", 1, /the file is empty/],
    ["tab.yml", 3, /a tab is used for indentation/],
    ["unknown-key.yml", 3, /evry: this key is not known\. Did you mean "every"\?/],
    ["same-id.yml", 4, /monitors\[0\] has the same id/],
    ["bad-url.yml", 3, /it is not a URL/],
    ["negative.yml", 3, /a duration can't be negative/],
    ["condition.yml", 4, /no variable stauts\. Did you mean status\?/],
  ])("%s is refused with one message at its place", async (name, line, message) => {
    const file = `bad/${name}`;
    const annotations = await expectRefused({ config: file });
    expect(annotations).toEqual([
      { level: "error", file, line, column: expect.any(Number), message: expect.stringMatching(message) },
    ]);
    expect(annotations[0]!.message).toMatch(new RegExp(`^${file}:${line}:\\d+: .*\\. .*\\.$`));
  });

  it("is refused with all of its mistakes at once, in the order of the file", async () => {
    const annotations = await expectRefused({ config: "bad/all.yml" });
    expect(
      annotations.map(({ file, line, message }) => [file, line, message.split(": ")[1]?.split(" is ")[0]]),
    ).toEqual([
      ["bad/all.yml", 3, "monitors[0].evry"],
      ["bad/all.yml", 4, "monitors[0].probe.url"],
      ["bad/all.yml", 5, "monitors[1].id"],
      ["bad/all.yml", 6, "monitors[1].every"],
      ["bad/all.yml", 8, "monitors[1].expect[0]"],
    ]);
  });

  it("is refused where it was named and is not there, and no other takes its place", async () => {
    expect(await expectRefused({ config: "nowhere.yml" })).toEqual([
      { level: "error", file: "nowhere.yml", message: expect.stringContaining("There is no config") },
    ]);
  });

  it("is refused by validate, too", async () => {
    expect(await expectRefused({ config: "bad/all.yml", mode: "validate" })).toHaveLength(5);
  });
});

describe("an input that can't be used", () => {
  it.each([
    ["mode", "walk", /mode is "walk".*Use `run`, `report`, `issues` or `validate`/],
    ["watch", "51m", /watch is "51m".*0s to 50m.*such as `10m`/],
    ["watch", "often", /watch is "often".*such as `10m`/],
    ["dry-run", "yes", /dry-run is "yes".*Use `true` or `false`/],
    ["region", "EU West", /region is "EU West".*such as `eu-west`/],
    ["secrets", "LAB_KEY=abc", /secrets: the input is not JSON.*toJSON\(secrets\)/],
    ["token", "", /a run needs the repository's token.*contents: write/],
  ])("%s is refused with a remedy", async (name, value, message) => {
    const annotations = await expectRefused({ [name]: value });
    expect(annotations.map((annotation) => annotation.message)).toEqual([expect.stringMatching(message)]);
  });
});

describe("a reference without a value", () => {
  const KEYED = {
    level: "warning",
    file: "keyed.yml",
    message: expect.stringMatching(/\$\{NO_SUCH_KEY\}.*Settings → Secrets/),
  };

  it("rejects the monitor that needs it, with a warning, and the others are asked", async () => {
    const run: Outcome = await world.go({ minute: 5, inputs: { config: "keyed.yml" } });
    expect(run.job.result).toBe("success");
    expect(messages(run.step, "error")).toEqual([]);
    expect(run.step.annotations).toEqual([
      expect.objectContaining(KEYED),
      { level: "warning", message: expect.stringMatching(/^Patient Model cannot be checked: a secret is not set/) },
    ]);
    expect(run.step.annotations[0]!.line).toBeGreaterThan(1);
    const samples = (await world.samples()).filter((sample) => sample.run === run.run);
    expect(samples.toSorted((a, b) => (a.monitor < b.monitor ? -1 : 1))).toEqual([
      expect.objectContaining({ monitor: "keyed", outcome: "rejected", reason: "missing-secret" }),
      expect.objectContaining({ monitor: "patient", outcome: "ok" }),
    ]);
  });

  it("is a mistake to validate", async () => {
    const annotations = await expectRefused({ config: "keyed.yml", mode: "validate" });
    expect(annotations).toEqual([expect.objectContaining({ ...KEYED, level: "error" })]);
  });

  it("asks the monitor as soon as the secret is there", async () => {
    const secrets = { NO_SUCH_KEY: "a-key-that-is-there" };
    const run = await world.go({ minute: 10, inputs: { config: "keyed.yml" }, secrets });
    expect(run.step.annotations).toEqual([]);
    expect(run.step.outputs).toMatchObject({ verdict: "up", unknown: "[]" });
  });
});

describe("a rehearsal", () => {
  it("asks and judges without a token, and pushes and opens nothing", async () => {
    const [commits, asked] = [await world.commits(), world.scratch.github.requests.length];
    const run = await world.go({ minute: 15, inputs: { "dry-run": "true", token: "" } });
    expect(run.step.exitCode).toBe(0);
    expect(run.step.outputs).toMatchObject({ verdict: "up", pages: "false", commit: "" });
    expect([await world.commits(), world.scratch.github.requests.length]).toEqual([commits, asked]);
    expect(existsSync(join(run.workspace, "_site", "index.html"))).toBe(true);
  });
});
