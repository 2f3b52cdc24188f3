import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { cp, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { parseDocument } from "yaml";

import { startScratch, type Scratch, type ScratchOptions } from "../src/lab/scratch.ts";
import { runWorkflow, type Annotation, type JobResult, type StepResult, type Trigger } from "./mini-runner.ts";

const ROOT = join(import.meta.dirname, "..");
/** What GitHub downloads of an action, as far as ours needs it. */
const ACTION_FILES = ["action.yml", "dist"];

const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");
/** The workflow of a fork, which holds the action itself. */
export const WATCH = textOf(".github/workflows/uptimeline.yml");
/** The workflow that takes what heartbeats report. */
export const REPORT = textOf(".github/workflows/uptimeline-report.yml");
/** The workflow of any other repository. */
export const EXAMPLE = textOf("docs/examples/watch.yml");

const START_MS = Date.parse("2026-11-21T09:05:00.000Z");
const MINUTE_MS = 60_000;
const NO_SITE = { site: "false" };

export interface RunOptions extends Partial<Trigger> {
  /** Minutes after the world's beginning. */
  readonly minute: number;
  readonly workflow?: string;
  /** Inputs besides those of the workflow. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly token?: string;
}

/** One run of the bundle, seen from outside. */
export interface Outcome {
  readonly run: string;
  readonly jobs: Readonly<Record<string, JobResult>>;
  readonly job: JobResult;
  /** The step of our action. */
  readonly step: StepResult;
  readonly workspace: string;
}

export interface Sample {
  readonly t: string;
  readonly monitor: string;
  readonly outcome: string;
  readonly run: string;
}

interface Figure {
  readonly t: string;
  readonly monitor: string;
  readonly source: string;
  readonly of: string;
  readonly run: string;
}

export interface Commit {
  readonly id: string;
  readonly subject: string;
  /** The trailer `Uptimeline-Run`. */
  readonly run: string;
}

export interface World {
  readonly scratch: Scratch;
  go(options: RunOptions): Promise<Outcome>;
  /** Commits of the remote's main, oldest first. */
  commits(): Promise<Commit[]>;
  /** A file at the remote's head; empty when there is none. */
  ledgerFile(path: string): Promise<string>;
  ledgerFiles(folder: string): Promise<string[]>;
  /** Every line of every sample file, but for those that tell what somebody else measured. */
  sampleLines(): Promise<string[]>;
  samples(): Promise<Sample[]>;
  /** What somebody else measured: the lines among the samples that name their source. */
  figures(): Promise<Figure[]>;
  close(): Promise<void>;
}

export interface WorldOptions extends Omit<ScratchOptions, "seed" | "now"> {
  /** Whether the repository holds the action itself, for `uses: ./`. */
  readonly holdsAction?: boolean;
  /** Whether runs build the site, as they do where nobody says otherwise: half of a run's work, for tests that look at it. */
  readonly buildsSite?: boolean;
}

/** The lab with a repository that is watched by the bundle; its clock stands at the minute of the last run. */
export async function startWorld({
  holdsAction = false,
  buildsSite = true,
  files,
  ...options
}: WorldOptions = {}): Promise<World> {
  if (!existsSync(join(ROOT, "dist/index.js"))) throw new Error("there is no dist/: `npm run build` makes it");
  let nowMs = START_MS;
  const scratch = await startScratch({
    seed: 20261121,
    now: () => nowMs,
    files: { ...(holdsAction ? actionFiles() : {}), ...files },
    ...options,
  });
  const downloaded = await download();
  let runs = 0;
  const ledgerFile = (path: string): Promise<string> => scratch.inRemote("show", `main:${path}`).catch(() => "");
  const ledgerFiles = async (folder: string): Promise<string[]> =>
    linesOf(await scratch.inRemote("ls-tree", "-r", "--name-only", "main", `history/${folder}`));
  const allLines = async (): Promise<string[]> =>
    (await Promise.all((await ledgerFiles("samples/")).map(async (path) => linesOf(await ledgerFile(path))))).flat();
  const isFigure = (line: string): boolean => Object.hasOwn(JSON.parse(line) as object, "source");
  const sampleLines = async (): Promise<string[]> => (await allLines()).filter((line) => !isFigure(line));
  return {
    scratch,
    async go({ minute, workflow = EXAMPLE, inputs = {}, secrets, token, ...trigger }) {
      nowMs = START_MS + minute * MINUTE_MS;
      runs += 1;
      const runId = trigger.runId ?? 1000 + runs;
      const { LAB_KEY = "" } = Object.fromEntries(scratch.secrets);
      const runner = {
        folder: join(scratch.folder, "runner"),
        repository: scratch.repository,
        token: token ?? scratch.token,
        secrets: secrets ?? { LAB_KEY },
        serverUrl: scratch.git.url,
        apiUrl: scratch.github.url,
        graphqlUrl: scratch.github.graphqlUrl,
        actions: { "uptimeline/uptimeline@v1": downloaded },
      };
      const env = { UPTIMELINE_NOW: new Date(nowMs).toISOString(), ...trigger.env };
      const jobs = await runWorkflow(withInputs(workflow, { ...(buildsSite ? {} : NO_SITE), ...inputs }), runner, {
        ...trigger,
        runId,
        env,
      });
      const job = Object.values(jobs)[0]!;
      const step = job.steps.find(({ id }) => id === "uptimeline")!;
      return { run: `${runId}.${trigger.attempt ?? 1}`, jobs, job, step, workspace: job.workspace };
    },
    commits: async () => {
      const format = "--format=%H%x09%s%x09%(trailers:key=Uptimeline-Run,valueonly,separator=%x2C)";
      return linesOf(await scratch.inRemote("log", "--reverse", format, "main")).map((line) => {
        const [id = "", subject = "", run = ""] = line.split("\t");
        return { id, subject, run };
      });
    },
    ledgerFile,
    ledgerFiles,
    sampleLines,
    samples: async () => (await sampleLines()).map((line) => JSON.parse(line) as Sample),
    figures: async () => (await allLines()).filter(isFigure).map((line) => JSON.parse(line) as Figure),
    close: () => scratch.close(),
  };
}

/**
 * The action in a folder from which none of our own modules can be reached. Nobody writes there, so all worlds share one, named by what
 * it holds: only what stays in its place is found again in Node's cache of compiled code.
 */
async function download(): Promise<string> {
  const hash = createHash("sha256");
  for (const path of actionPaths()) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)));
  const folder = join(tmpdir(), `uptimeline-action-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const fresh = await mkdtemp(`${folder}-`);
  for (const file of ACTION_FILES) await cp(join(ROOT, file), join(fresh, file), { recursive: true });
  // Another worker may have been faster; a folder that is there is whole.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  return folder;
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

function actionFiles(): Record<string, Uint8Array> {
  return Object.fromEntries(actionPaths().map((path) => [path, readFileSync(join(ROOT, path))]));
}

function actionPaths(): string[] {
  const paths = ACTION_FILES.flatMap((file) =>
    statSync(join(ROOT, file)).isDirectory() ? globSync(`${file}/**/*`, { cwd: ROOT }) : [file],
  );
  return paths.filter((path) => statSync(join(ROOT, path)).isFile()).toSorted();
}

/** The workflow with further inputs for our action. */
function withInputs(workflow: string, inputs: Readonly<Record<string, string>>): string {
  const document = parseDocument(workflow);
  const { jobs } = document.toJS() as { jobs: Record<string, { steps: { id?: string }[] }> };
  const [job, { steps }] = Object.entries(jobs)[0]!;
  const index = steps.findIndex(({ id }) => id === "uptimeline");
  for (const [name, value] of Object.entries(inputs))
    document.setIn(["jobs", job, "steps", index, "with", name], value);
  return String(document);
}

export const messages = (step: StepResult, level: Annotation["level"]): string[] =>
  step.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);

/** Warnings but for what the log is told of incidents, as channels are. */
export const complaints = (step: StepResult): string[] =>
  messages(step, "warning").filter((text) => !/ (?:is down|is degraded|cannot be checked)(?::|$)/.test(text));

/** A run's process once it has said something that fits, each `count` times: to send it a signal at that moment. */
export function onceSaid(
  child: ChildProcess,
  pattern: RegExp,
  count: number,
  act: (child: ChildProcess) => void,
): void {
  let heard = "";
  let left: number | undefined = count;
  child.stdout?.on("data", (chunk: Buffer) => {
    heard += chunk.toString("utf8");
    if (left === undefined || (heard.match(new RegExp(pattern, "g")) ?? []).length < left) return;
    left = undefined;
    act(child);
  });
}

/** All files that a run built, by path below the site's folder. */
export async function siteOf({ workspace }: Outcome): Promise<Map<string, string>> {
  const folder = join(workspace, "_site");
  const paths = globSync("**/*", { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const)),
  );
}

/** A provider whose every answer the test decides, with a monitor for it. */
export interface Patient {
  /** How often it was asked. */
  asked: number;
  answer: { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };
  readonly url: string;
  /** Entries of the config's `monitors`. */
  readonly monitor: string;
  close(): Promise<void>;
}

export const WELL = { status: 200, body: { ready: true } };
export const OVERLOADED = {
  status: 503,
  body: { error: { code: 503, message: "The model is overloaded. Please try again later.", status: "UNAVAILABLE" } },
};
export const BROKEN = { status: 500, body: { error: { message: "The server had an error.", type: "server_error" } } };

export async function startPatient(id = "patient"): Promise<Patient> {
  const server: Server = createServer((request, response) => {
    request.resume();
    patient.asked += 1;
    response.writeHead(patient.answer.status, { "content-type": "application/json", ...patient.answer.headers });
    response.end(JSON.stringify(patient.answer.body));
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/ready`;
  const patient: Patient = {
    asked: 0,
    answer: WELL,
    url,
    monitor: `
  - id: ${id}
    name: ${id[0]?.toUpperCase()}${id.slice(1)} Model
    group: Text
    probe: { kind: http, url: "${url}" }
    expect: ["status == 200", "body.ready == true"]
`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return patient;
}

/** The waits of the lab's config, for configs of the tests' own. */
export const QUICK = `defaults:
  every: 5m
  judge: { failures: 3, confirm: 100ms, repeat: { base: 60ms, cap: 200ms, jitter: 10ms } }
`;

/** A config that watches these patients and nothing else. */
export const patientConfig = (scratch: Scratch, ...patients: readonly Patient[]): string =>
  `site: { name: Ward }
controls: ["${scratch.providers.origins.beacon}/generate_204"]
${QUICK}
monitors:${patients.map(({ monitor }) => monitor).join("")}`;
