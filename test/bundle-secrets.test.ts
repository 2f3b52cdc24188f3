import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  patientConfig,
  siteOf,
  startPatient,
  startWorld,
  type Outcome,
  type Patient,
  type World,
} from "./bundle-world.ts";
import { expectNothingOf } from "./secret-spellings.ts";

/** A secret that every escape changes, sent back by the provider in all that we keep something of. */
const SECRET = `s3cr"et/+<of> the&patient='1'`;
/** One that looks like a harmless word, which evidence keeps. */
const PLAIN = "sk-live-0123456789abcdef";
const UNMENTIONED = "a-secret-that-no-config-mentions";

let world: World;
let patient: Patient;
let runs: Outcome[];
let dumps: string[];

beforeAll(async () => {
  [world, patient] = await Promise.all([startWorld(), startPatient()]);
  const monitor = `
  - id: key-in-header
    probe: { kind: http, url: "${patient.url}", headers: { authorization: "Bearer \${PATIENT_KEY}", x-api-key: "\${PLAIN_KEY}" } }
    expect: [body.ready == true, 'body.echo == "nothing"', 'body.plain == "nothing"', 'headers["x-echo"] == "nothing"']
  - id: key-in-url
    probe: { kind: http, url: "${patient.url}?key=\${PATIENT_KEY}", method: POST, body: "key \${PATIENT_KEY}" }
    expect: ['body.error.code == "none"']
`;
  await world.scratch.commit("Watch with a key", {
    "uptimeline.yml": patientConfig(world.scratch, { ...patient, monitor }),
  });
  const folder = await spyOnGit();
  const env = { PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"] ?? ""}` };
  const secrets = { PATIENT_KEY: SECRET, PLAIN_KEY: PLAIN, UNMENTIONED };
  runs = [];
  for (const [index, status] of [500, 200, 401].entries()) {
    patient.answer = { status, ...ECHO };
    runs.push(await world.go({ minute: 5 * index, secrets, env }));
  }
  dumps = await Promise.all(
    (await readdir(folder)).filter((name) => name.endsWith(".env")).map((name) => readFile(join(folder, name), "utf8")),
  );
});

afterAll(async () => {
  await Promise.all([world.close(), patient.close()]);
});

/** A provider that sends secrets back wherever something is kept of an answer. */
const ECHO = {
  body: {
    ready: false,
    echo: SECRET,
    plain: PLAIN,
    error: { message: `Bad key ${SECRET} ${PLAIN}`, code: PLAIN, type: PLAIN, status: SECRET },
  },
  headers: {
    "x-echo": SECRET,
    "x-request-id": PLAIN,
    "request-id": SECRET,
    location: `https://other.example/?k=${encodeURIComponent(SECRET)}`,
  },
};

/** A git that writes down what it inherits, then does as told. */
async function spyOnGit(): Promise<string> {
  const folder = join(world.scratch.folder, "spy");
  await mkdir(join(folder, "bin"), { recursive: true });
  const places = (process.env["PATH"] ?? "").split(delimiter).map((place) => join(place, "git"));
  const real = places.find((path) => existsSync(path))!;
  const script = join(folder, "bin", "git");
  await writeFile(script, `#!/bin/sh\nenv > "${folder}/$$.env"\nexec "${real}" "$@"\n`);
  await chmod(script, 0o755);
  return folder;
}

describe("a secret", () => {
  it("is used", async () => {
    expect(runs.map(({ job }) => job.result)).toEqual(["success", "success", "success"]);
    const samples = await world.samples();
    expect(new Set(samples.map(({ monitor }) => monitor))).toEqual(new Set(["key-in-header", "key-in-url"]));
    expect(new Set(samples.map(({ outcome }) => outcome))).toEqual(
      new Set(["server-error", "wrong-answer", "rejected"]),
    );
    expect(world.scratch.github.issues.length).toBeGreaterThan(0);
  });

  it("is masked, mentioned or not", () => {
    for (const { step } of runs) expect(step.masks).toEqual(expect.arrayContaining([SECRET, PLAIN, UNMENTIONED]));
  });

  it("appears in no sink, however it is escaped", async () => {
    const site = await Promise.all(runs.map(siteOf));
    const sinks: Record<string, string> = {
      output: runs.map(({ step }) => step.output).join("\n"),
      outputs: JSON.stringify(runs.map(({ step }) => step.outputs)),
      summary: runs.map(({ step }) => step.summary).join("\n"),
      site: site.flatMap((pages) => [...pages].flat()).join("\n"),
      remote: await world.scratch.inRemote("log", "--all", "--patch", "--format=raw", "--", "history"),
      issues: JSON.stringify(world.scratch.github.issues),
      requests: world.scratch.github.requests.map(({ path, query, body }) => `${path}${query} ${body}`).join("\n"),
    };
    // What is kept of such an answer shows that something stood there.
    expect(sinks["remote"]).toContain("***");
    for (const [where, text] of Object.entries(sinks)) {
      for (const secret of [SECRET, PLAIN, UNMENTIONED, world.scratch.token]) expectNothingOf(secret, text, where);
    }
  });

  it("is not inherited by git", () => {
    expect(dumps.length).toBeGreaterThan(10);
    for (const dump of dumps) {
      expect(dump).not.toContain("INPUT_SECRETS");
      for (const secret of [SECRET, PLAIN, UNMENTIONED]) expectNothingOf(secret, dump, "git's environment");
    }
  });
});
