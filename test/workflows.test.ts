import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { validate } from "@actions/languageservice";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { combinationsOf } from "./mini-runner.ts";

const ROOT = join(import.meta.dirname, "..");
const WATCH = ".github/workflows/uptimeline.yml";
const REPORT = ".github/workflows/uptimeline-report.yml";
const ISSUES = ".github/workflows/uptimeline-issues.yml";
const EXAMPLE = "docs/examples/watch.yml";
const SCALE_OUT = "docs/examples/scale-out.yml";
const WORKFLOWS = [
  ...readdirSync(join(ROOT, ".github/workflows")).map((name) => `.github/workflows/${name}`),
  EXAMPLE,
  SCALE_OUT,
];

type Permissions = Record<string, string>;

interface Action {
  inputs: Record<string, { description?: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description?: string }>;
  runs: { using: string; main: string };
}

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}

interface Job {
  "timeout-minutes"?: number;
  permissions?: Permissions;
  environment?: unknown;
  if?: string;
  strategy?: { matrix?: Record<string, unknown[]> };
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Permissions;
  concurrency?: Record<string, unknown>;
  jobs: Record<string, Job>;
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function workflow(file: string): Workflow {
  return parse(textOf(file)) as Workflow;
}

const action = parse(textOf("action.yml")) as Action;

/** Inputs of the actions of others that we pass, by their own action.yml; the service refuses any other. */
const OTHERS: Record<string, string[]> = {
  "actions/checkout": ["persist-credentials"],
  "actions/upload-artifact": ["name", "path"],
  "actions/upload-pages-artifact": ["path"],
  "actions/deploy-pages": [],
};

let documents = 0;

type TextDocument = Parameters<typeof validate>[0];

function documentOf(file: string, text: string): TextDocument {
  documents += 1;
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const offsetAt = ({ line, character }: { line: number; character: number }): number =>
    Math.min((starts[line] ?? text.length) + character, text.length);
  const document: Omit<TextDocument, "getLineRange" | "getEOLCharacters"> = {
    // The service remembers what it parsed by address, so each text gets its own.
    uri: `file:///${documents}/${file}`,
    languageId: "yaml",
    version: 1,
    lineCount: starts.length,
    getText: (range) => (range ? text.slice(offsetAt(range.start), offsetAt(range.end)) : text),
    offsetAt,
    positionAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
  };
  return document as TextDocument;
}

/** What GitHub's own language service says of a file, the actions it uses known to it. */
async function complaints(file: string, text = textOf(file)): Promise<string[]> {
  const diagnostics = await validate(documentOf(file, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name }) => {
        const others = OTHERS[`${owner}/${name}`];
        const inputs = others && Object.fromEntries(others.map((input) => [input, { description: input }]));
        return Promise.resolve({ name, description: "", inputs: inputs ?? action.inputs } as never);
      },
    },
  });
  return diagnostics.map((found) => `${file}:${found.range.start.line + 1} ${JSON.stringify(found.message)}`);
}

function stepsOf(file: string): Step[] {
  return Object.values(workflow(file).jobs).flatMap((job) => job.steps);
}

describe("GitHub's language service", () => {
  it.each(["action.yml", ...WORKFLOWS])("finds nothing wrong in %s", async (file) => {
    expect(await complaints(file)).toEqual([]);
  });

  it.each([
    ["action.yml", "using: node24", "using: node99"],
    ["action.yml", "color: blue", "color: mauve"],
    ["action.yml", "main: dist/index.js", "entry: dist/index.js"],
    [WATCH, "issues: write", "issue: write"],
    [WATCH, "cancel-in-progress: false", "cancel-in-progres: false"],
    [WATCH, "workflow_dispatch:", "workflow_despatch:"],
    [WATCH, "steps.uptimeline.outputs.pages == 'true'", "steps.uptimeline.outputs.pages = 'true'"],
    [WATCH, "persist-credentials", "persist-credential"],
    [WATCH, "issues: write", "issues: rite"],
    [WATCH, "needs: watch", "needs: wach"],
    [EXAMPLE, "with: { secrets:", "with: { secret:"],
    [REPORT, "queue: max", "queue: all"],
    [ISSUES, "types: [created]", "types: [craeted]"],
    [ISSUES, "contains(", "includes("],
    [SCALE_OUT, "shard: ${{ matrix.shard }}", "shard: ${{ matrx.shard }}"],
    [SCALE_OUT, "          shard: ${{ matrix.shard }}", "          shards: ${{ matrix.shard }}"],
    [SCALE_OUT, "fail-fast: false", "fail-first: false"],
  ])("would find a mistake in %s: %s for %s", async (file, right, wrong) => {
    const text = textOf(file);
    expect(text).toContain(right);
    expect(await complaints(file, text.replace(right, wrong))).not.toEqual([]);
  });
});

describe.each(WORKFLOWS)("%s", (file) => {
  const text = textOf(file);

  it("gives its jobs no permission that it does not name with a reason", () => {
    expect(workflow(file).permissions).toEqual({});
    const comments = text
      .split("\n")
      .map((line) => line.slice(line.indexOf("#")))
      .filter((line) => line.startsWith("#"));
    for (const job of Object.values(workflow(file).jobs)) {
      expect(job.permissions).toBeDefined();
      for (const [name, access] of Object.entries(job.permissions ?? {})) {
        const line = text.split("\n").find((each) => each.includes(`${name}: ${access}`)) ?? "";
        const said = file === EXAMPLE ? comments.some((comment) => comment.includes(name)) : /#\s+\w+/.test(line);
        expect(said, `${name}: ${access} has no reason`).toBe(true);
      }
    }
  });

  it("pins every action of others to a commit and says which version that is", () => {
    for (const line of text.split("\n").filter((each) => each.includes("uses:"))) {
      if (/uses: (\.\/$|uptimeline\/uptimeline@v1\b)/.test(line)) continue;
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40}(?: \})? # v\d+\.\d+\.\d+$/);
    }
  });

  it("leaves no credentials behind for later steps", () => {
    for (const step of stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/checkout@")))
      expect(step.with).toEqual({ "persist-credentials": false });
  });

  it("never puts an expression into a shell", () => {
    for (const { run } of stepsOf(file)) expect(run ?? "").not.toContain("${{");
  });
});

it("every workflow pins the same commit of the same action", () => {
  const pins = new Map<string, Set<string>>();
  for (const { uses } of WORKFLOWS.flatMap(stepsOf)) {
    const [name = "", pin] = (uses ?? "").split("@");
    if (pin !== undefined) pins.set(name, (pins.get(name) ?? new Set()).add(pin));
  }
  expect(pins.size).toBeGreaterThanOrEqual(3);
  for (const [name, commits] of pins) expect([...commits], name).toHaveLength(1);
});

describe.each([WATCH, EXAMPLE])("the watch workflow in %s", (file) => {
  it("is never cancelled, as one group at workflow level", () => {
    expect(workflow(file).concurrency).toEqual({ group: "uptimeline", "cancel-in-progress": false });
    for (const job of Object.values(workflow(file).jobs)) expect(job).not.toHaveProperty("concurrency");
  });

  it("installs nothing and runs no shell: the action brings its bundle", () => {
    for (const step of stepsOf(file)) expect(step.run).toBeUndefined();
    expect(textOf(file)).not.toMatch(/\bnpm\b|setup-node/);
  });

  it("is started by the schedule and by hand, off the quarter hours", () => {
    const { on } = workflow(file);
    expect(Object.keys(on)).toEqual(expect.arrayContaining(["schedule", "workflow_dispatch"]));
    const [{ cron = "" } = {}] = on["schedule"] as { cron?: string }[];
    const minutes = (cron.split(" ")[0] ?? "").split(",").map(Number);
    expect(minutes).toHaveLength(4);
    for (const minute of minutes) expect(minute % 15).not.toBe(0);
  });

  it("gives the action all secrets, so that a fork never edits it", () => {
    const ours = stepsOf(file).find(({ id }) => id === "uptimeline");
    expect(ours?.with).toEqual({ secrets: "${{ toJSON(secrets) }}" });
  });

  it("deploys only where Pages is on, with outputs that the action has", () => {
    const deploys = stepsOf(file).filter(({ uses }) => /upload-pages-artifact|deploy-pages/.test(uses ?? ""));
    expect(deploys).toHaveLength(2);
    const { deploy } = workflow(file).jobs;
    for (const step of deploys) expect(step.if ?? deploy?.if).toContain("outputs.pages == 'true'");
    for (const [, name = ""] of textOf(file).matchAll(/steps\.uptimeline\.outputs\.([\w-]+)/g))
      expect(Object.keys(action.outputs)).toContain(name);
  });
});

it("only the deploying job of the watch workflow may touch Pages, and it may touch nothing else", () => {
  const { watch, deploy } = workflow(WATCH).jobs;
  expect(watch?.permissions).toEqual({ contents: "write", issues: "write" });
  expect(deploy?.permissions).toEqual({ pages: "write", "id-token": "write" });
});

it("the watch workflow can be started from outside", () => {
  expect(workflow(WATCH).on).toHaveProperty("repository_dispatch");
});

describe("the workflow of several legs", () => {
  const { watch, deploy } = workflow(SCALE_OUT).jobs;
  const legs = combinationsOf(watch!.strategy!.matrix!);

  it("has a leg for each region and shard, each on a runner, none stopped for another's sake", () => {
    const shards = ["1/4", "2/4", "3/4", "4/4"];
    expect(legs.map(({ region, shard }) => `${region} ${shard}`)).toEqual(
      ["hosted", "seoul"].flatMap((region) => shards.map((shard) => `${region} ${shard}`)),
    );
    for (const leg of legs) expect(leg["runner"]).toBeTypeOf("string");
    expect(watch!.strategy).toMatchObject({ "fail-fast": false });
  });

  it("has the site built by one leg, whose word on Pages is the only one that is heard", () => {
    expect(legs.filter(({ site }) => site === true)).toHaveLength(1);
    expect(watch).toMatchObject({ outputs: { pages: expect.stringContaining("matrix.site &&") } });
    expect(deploy!.if).toContain("needs.watch.outputs.pages == 'true'");
  });

  it("is one group that is never cancelled, and gives each leg all secrets", () => {
    expect(workflow(SCALE_OUT).concurrency).toEqual({ group: "uptimeline", "cancel-in-progress": false });
    const ours = stepsOf(SCALE_OUT).find(({ id }) => id === "uptimeline");
    expect(ours?.with).toMatchObject({ secrets: "${{ toJSON(secrets) }}" });
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(ours?.with ?? {})));
  });
});

describe("the report workflow", () => {
  it("waits in a line of its own in which no report is thrown away", () => {
    expect(workflow(REPORT).concurrency).toEqual({
      group: "uptimeline-report",
      "cancel-in-progress": false,
      queue: "max",
    });
    for (const job of Object.values(workflow(REPORT).jobs)) expect(job).not.toHaveProperty("concurrency");
  });

  it("is started by reports alone, and never by what starts a round", () => {
    expect(workflow(REPORT).on).toEqual({ repository_dispatch: { types: ["uptimeline-report"] } });
    expect(workflow(WATCH).on["repository_dispatch"]).toEqual({ types: ["uptimeline"] });
  });

  it("may commit to the ledger and do nothing else", () => {
    expect(Object.values(workflow(REPORT).jobs).map(({ permissions }) => permissions)).toEqual([{ contents: "write" }]);
  });

  it("checks out, appends, and needs no change in a fork", () => {
    const steps = stepsOf(REPORT);
    expect(steps.map(({ uses, run }) => uses?.split("@")[0] ?? run)).toEqual([
      "actions/checkout",
      "./",
      "actions/upload-artifact",
    ]);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(steps[1]?.with ?? {})));
    expect(steps[1]?.with).toEqual({ mode: "report", secrets: "${{ toJSON(secrets) }}" });
  });
});

describe("the workflow of issue events", () => {
  const { hear } = workflow(ISSUES).jobs;

  it("is woken by what people do in issues of our label, and by nobody's machine", () => {
    expect(workflow(ISSUES).on).toEqual({
      issues: { types: ["opened", "edited", "closed", "reopened", "labeled"] },
      issue_comment: { types: ["created"] },
    });
    expect(hear!.if).toContain("contains(github.event.issue.labels.*.name, 'uptimeline')");
    expect(hear!.if).toContain("github.event.sender.type != 'Bot'");
  });

  it("stands beside rounds in a line of its own, and ends no run", () => {
    expect(workflow(ISSUES).concurrency).toEqual({ group: "uptimeline-issues", "cancel-in-progress": false });
  });

  it("hears, answers and does nothing else: the event is not even handed on", () => {
    expect(hear!.permissions).toEqual({ contents: "write", issues: "write" });
    const steps = stepsOf(ISSUES);
    expect(steps.map(({ uses }) => uses?.split("@")[0])).toEqual(["actions/checkout", "./"]);
    expect(steps[1]?.with).toEqual({ mode: "issues", secrets: "${{ toJSON(secrets) }}" });
    const withoutCondition = textOf(ISSUES).replace(/if: >-\n.*\n/, "");
    expect(withoutCondition).not.toContain("github.event");
  });
});

interface Form {
  readonly name?: string;
  readonly description?: string;
  readonly labels?: readonly string[];
  readonly body?: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: {
      readonly label?: string;
      readonly value?: string;
      readonly options?: readonly string[];
      readonly default?: number;
    };
    readonly validations?: { readonly required?: boolean };
  }[];
}
const FORMS = readdirSync(join(ROOT, ".github/ISSUE_TEMPLATE")).filter((name) => name !== "config.yml");
const KEYS: Readonly<Record<string, readonly string[]>> = {
  markdown: ["value"],
  input: ["label", "description", "placeholder", "value"],
  textarea: ["label", "description", "placeholder", "value", "render"],
  dropdown: ["label", "description", "multiple", "options", "default"],
};

/** GitHub's language service knows no forms: what its documentation demands of one, beyond which GitHub shows none of it. */
describe.each(FORMS)("the form %s", (name) => {
  const form = parse(textOf(`.github/ISSUE_TEMPLATE/${name}`)) as Form;
  const fields = (form.body ?? []).filter(({ type }) => type !== "markdown");

  it("has a name, a description and a field at least", () => {
    expect(
      Object.keys(form).filter((key) => !["name", "description", "title", "labels", "body"].includes(key)),
    ).toEqual([]);
    expect(form.name!.length).toBeGreaterThan(3);
    expect(form.description!.length).toBeGreaterThan(3);
    expect(fields.length).toBeGreaterThan(0);
    expect(form.labels?.length).toBe(1);
  });

  it("has fields of known types with known keys, each id and label once", () => {
    for (const { type, attributes } of form.body!) {
      expect(KEYS, type).toHaveProperty(type);
      expect(Object.keys(attributes).filter((key) => !KEYS[type]!.includes(key))).toEqual([]);
    }
    const ids = fields.map(({ id }) => id ?? "");
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
    const labels = fields.map(({ attributes }) => attributes.label?.toLowerCase() ?? "");
    for (const label of labels) expect(label).not.toBe("");
    expect([new Set(ids).size, new Set(labels).size]).toEqual([fields.length, fields.length]);
  });

  it("has choices that differ, and a default among them", () => {
    for (const { type, attributes } of fields) {
      const { options = [], default: chosen } = attributes;
      expect(options.length > 0).toBe(type === "dropdown");
      expect(new Set(options).size).toBe(options.length);
      for (const option of options) expect(option.toLowerCase()).not.toBe("none");
      if (chosen !== undefined) expect(options[chosen]).toBeDefined();
    }
  });
});

it.each(WORKFLOWS)(
  "what %s could not push is kept as an artifact, whatever fails, each under a name of its own",
  (file) => {
    const makers = stepsOf(file).filter(({ id }) => id === "uptimeline");
    const uploads = stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
    const keepers = uploads.filter(({ with: given }) => given?.["name"] !== "screenshots");
    expect(keepers).toHaveLength(makers.length);
    for (const { if: condition, with: given } of keepers) {
      expect(condition).toBe("always() && steps.uptimeline.outputs.unrecorded != ''");
      expect(given?.["path"]).toBe("${{ steps.uptimeline.outputs.unrecorded }}");
      expect(given?.["name"]).toContain("${{ github.run_attempt }}");
      if (textOf(file).includes("matrix:")) expect(given?.["name"]).toContain("${{ strategy.job-index }}");
    }
  },
);

it("every job has a limit in time", () => {
  for (const file of WORKFLOWS)
    for (const job of Object.values(workflow(file).jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(70);
});

it("a run that watches has the time for it, so that a fork that sets `watch` changes no workflow", () => {
  const rounds = WORKFLOWS.flatMap((file) => Object.values(workflow(file).jobs)).filter(({ steps }) =>
    steps.some((step) => step.id === "uptimeline" && step.with?.["mode"] === undefined),
  );
  expect(rounds.map((job) => job["timeout-minutes"])).toEqual([70, 70, 70]);
});

it("the example for any repository has twenty lines", () => {
  const lines = textOf(EXAMPLE).split("\n");
  expect(lines.filter((line) => line.trim() !== "" && !line.startsWith("#"))).toHaveLength(20);
});

it("the action runs on Node 24, and each input and output says what it is", () => {
  expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
  for (const each of [...Object.values(action.inputs), ...Object.values(action.outputs)])
    expect(each.description?.length).toBeGreaterThan(20);
  for (const [name, input] of Object.entries(action.inputs)) expect(input.default, name).toBeDefined();
});
