import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { delimiter, dirname, join, resolve } from "node:path";
import { text as readText } from "node:stream/consumers";
import { promisify } from "node:util";

import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { parse } from "yaml";

import { COMPILED } from "./compiled.ts";

const execute = promisify(execFile);

/** What stays the same from run to run: the machine, and the repository it works for. */
export interface Runner {
  /** Workspaces, homes and command files go below it. */
  readonly folder: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  /** The repository's secrets; GitHub adds `github_token` by itself. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Folders of the actions that would be downloaded, by what `uses` says. */
  readonly actions: Readonly<Record<string, string>>;
}

/** One run of a workflow. */
export interface Trigger {
  readonly runId: number;
  readonly attempt?: number;
  readonly event?: string;
  /** For every process of a step, as a self-hosted runner's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Stands in for what a step before ours did to the checkout. */
  readonly afterCheckout?: (workspace: string) => Promise<unknown>;
  readonly onStart?: (child: ChildProcess) => void;
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface StepResult {
  readonly uses: string;
  readonly id?: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly conclusion: "success" | "failure" | "skipped";
  readonly outputs: Readonly<Record<string, string>>;
  /** `null` when a signal ended the process. */
  readonly exitCode: number | null;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What the step asked to be masked. */
  readonly masks: readonly string[];
  /** All that the step wrote, before masking, without the commands that ask for masks. */
  readonly output: string;
}

export interface JobResult {
  readonly result: "success" | "failure" | "skipped";
  readonly steps: readonly StepResult[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly workspace: string;
}

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Combination = Readonly<Record<string, string | number | boolean>>;

interface Job {
  readonly strategy?: { readonly matrix?: Matrix };
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

type Contexts = Readonly<Record<string, unknown>>;

/** What the jobs of one run share. */
interface Run {
  readonly runner: Runner;
  readonly trigger: Trigger;
  readonly sha: string;
  readonly folder: string;
  /** Whether an artifact for Pages was uploaded. */
  artifact: boolean;
  /** The names of the others. */
  readonly artifacts: Set<string>;
}

/** `include` adds to the combinations of all other keys. */
type Matrix = Readonly<Record<string, readonly unknown[]>>;

type Called = ConstructorParameters<typeof Parser>[2][number] & { call: unknown };

const status = (name: string, is: boolean) =>
  ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(is) }) satisfies Called;

/** Nobody cancels a run here. */
const STATUSES = [status("always", true), status("cancelled", false)];

/** Evaluates an expression of GitHub's, by GitHub's own evaluator. */
function evaluate(expression: string, contexts: Contexts): string {
  const parsed = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), STATUSES).parse();
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const called = new Map(STATUSES.map((one) => [one.name, one]));
  return new Evaluator(parsed, dictionary, called).evaluate().coerceString();
}

/**
 * The combinations of a matrix as GitHub makes them: of an `include` what is new is added to each combination with which it agrees
 * in the keys of the matrix; one that agrees with none is a combination of its own.
 */
export function combinationsOf({ include = [], ...lists }: Matrix): readonly Combination[] {
  const keys = Object.keys(lists);
  let combinations = keys.reduce<Combination[]>(
    (sofar, key) => sofar.flatMap((one) => lists[key]!.map((value) => ({ ...one, [key]: value as string }))),
    keys.length === 0 ? [] : [{}],
  );
  for (const extra of include as readonly Combination[]) {
    const agrees = (one: Combination): boolean => keys.every((key) => !(key in extra) || one[key] === extra[key]);
    combinations = combinations.some(agrees)
      ? combinations.map((one) => (agrees(one) ? { ...one, ...extra } : one))
      : [...combinations, extra];
  }
  return combinations;
}

function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => evaluate(expression.trim(), contexts));
}

function holds(condition: string | undefined, contexts: Contexts): boolean {
  return condition === undefined || evaluate(`!!(${condition})`, contexts) === "true";
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function authorization(token: string): string {
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}

/** Housekeeping, in a process of its own, would find nothing to do. */
const UNTENDED = ["-c", "maintenance.auto=false"];

async function git(runner: Runner, cwd: string, ...args: string[]): Promise<string> {
  const signedIn = ["-c", `http.extraheader=${authorization(runner.token)}`];
  return (await execute("git", [...signedIn, ...UNTENDED, ...args], { cwd })).stdout.trim();
}

/** Runs the jobs of a workflow one after the other, the legs of a matrix at once, as GitHub's runner would as far as our workflows go. */
export async function runWorkflow(
  text: string,
  runner: Runner,
  trigger: Trigger,
): Promise<Readonly<Record<string, JobResult>>> {
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, Job>> };
  await mkdir(runner.folder, { recursive: true });
  const tip = await git(
    runner,
    runner.folder,
    "ls-remote",
    `${runner.serverUrl}/${runner.repository}`,
    "refs/heads/main",
  );
  const run: Run = {
    runner,
    trigger,
    sha: tip.slice(0, 40),
    folder: join(runner.folder, `run-${trigger.runId}.${trigger.attempt ?? 1}`),
    artifact: false,
    artifacts: new Set(),
  };
  const results: Record<string, JobResult> = {};
  for (const [name, job] of Object.entries(jobs)) {
    const { matrix } = job.strategy ?? {};
    const legs = matrix === undefined ? [] : combinationsOf(matrix);
    const done = await Promise.all(
      legs.map(
        async (leg, index) =>
          [legName(name, leg, matrix!), await runJob(`${name}-${index}`, job, run, results, leg)] as const,
      ),
    );
    Object.assign(results, Object.fromEntries(done));
    results[name] = matrix === undefined ? await runJob(name, job, run, results) : together(done.map(([, leg]) => leg));
  }
  return results;
}

/** As GitHub shows it: `watch (seoul, 1/4)`, by the keys of the matrix itself. */
const legName = (name: string, leg: Combination, matrix: Matrix): string =>
  `${name} (${Object.keys(matrix)
    .flatMap((key) => leg[key] ?? [])
    .join(", ")})`;

/** A job of several legs: it failed where one did, and an output is what the last leg that had one said. */
function together(legs: readonly JobResult[]): JobResult {
  const outputs = legs.flatMap((leg) => Object.entries(leg.outputs).filter(([, value]) => value !== ""));
  const result = legs.some((leg) => leg.result === "failure") ? "failure" : "success";
  return { result, steps: [], outputs: Object.fromEntries(outputs), workspace: "" };
}

async function runJob(
  name: string,
  job: Job,
  run: Run,
  earlier: Readonly<Record<string, JobResult>>,
  matrix: Combination = {},
): Promise<JobResult> {
  const workspace = join(run.folder, name, "workspace");
  await mkdir(workspace, { recursive: true });
  const needs = Object.fromEntries([job.needs ?? []].flat().map((other) => [other, earlier[other]!]));
  const base = {
    github: githubContext(run, workspace),
    needs: mapValues(needs, ({ result, outputs }) => ({ result, outputs })),
    matrix,
  };
  const isReady =
    /\bcancelled\(\)/.test(job.if ?? "") || Object.values(needs).every(({ result }) => result === "success");
  if (!isReady || !holds(job.if?.replace(/^\$\{\{(.*)\}\}$/s, "$1"), base))
    return { result: "skipped", steps: [], outputs: {}, workspace };
  const contexts = { ...base, secrets: { github_token: run.runner.token, ...run.runner.secrets } };
  const steps: StepResult[] = [];
  const known: Record<string, object> = {};
  for (const [index, step] of job.steps.entries()) {
    const hasFailed = steps.some(({ conclusion }) => conclusion === "failure");
    const result = await runStep(step, hasFailed, { ...contexts, steps: known }, run, join(run.folder, name), index);
    steps.push(result);
    if (step.id !== undefined) known[step.id] = { outputs: result.outputs, conclusion: result.conclusion };
  }
  return {
    result: steps.some(({ conclusion }) => conclusion === "failure") ? "failure" : "success",
    steps,
    outputs: mapValues(job.outputs ?? {}, (value) => interpolate(value, { ...contexts, steps: known })),
    workspace,
  };
}

function githubContext({ runner, trigger, sha }: Run, workspace: string): Record<string, string> {
  return {
    token: runner.token,
    repository: runner.repository,
    repository_owner: dirname(runner.repository),
    ref: "refs/heads/main",
    ref_name: "main",
    ref_type: "branch",
    sha,
    run_id: String(trigger.runId),
    run_number: String(trigger.runId),
    run_attempt: String(trigger.attempt ?? 1),
    api_url: runner.apiUrl,
    graphql_url: runner.graphqlUrl,
    server_url: runner.serverUrl,
    actor: "octocat",
    event_name: trigger.event ?? "schedule",
    workspace,
  };
}

const NOTHING_DONE = { outputs: {}, exitCode: 0, summary: "", annotations: [], masks: [], output: "" } as const;

async function runStep(
  step: Step,
  hasFailed: boolean,
  contexts: Contexts,
  run: Run,
  jobFolder: string,
  index: number,
): Promise<StepResult> {
  const { id, uses, name: _, if: condition, with: given = {}, ...unknown } = step;
  if (uses === undefined || Object.keys(unknown).length > 0)
    throw new Error(`the mini-runner knows no such step: ${JSON.stringify(step)}`);
  const head = { uses, ...(id !== undefined && { id }) };
  const isStopped = hasFailed && !/\balways\(\)/.test(condition ?? "");
  if (isStopped || !holds(condition, contexts)) return { ...head, ...NOTHING_DONE, inputs: {}, conclusion: "skipped" };
  const inputs = mapValues(given, (value) => interpolate(String(value), contexts));
  const workspace = join(jobFolder, "workspace");
  const action = uses.startsWith("./") ? resolve(workspace, uses) : run.runner.actions[uses];
  if (action !== undefined)
    return {
      ...head,
      ...(await runAction(action, inputs, contexts, run, join(jobFolder, `step-${index}`), workspace)),
    };
  const foreign = FOREIGN[uses.slice(0, uses.indexOf("@"))];
  if (foreign === undefined) throw new Error(`the mini-runner can't stand in for ${uses}`);
  const failure = await foreign(run, inputs, workspace);
  const conclusion = failure === undefined ? "success" : "failure";
  const outputs = uses.startsWith("actions/deploy-pages@") ? { page_url: "https://pages.example/" } : {};
  return { ...head, ...NOTHING_DONE, inputs, outputs, conclusion, output: failure ?? "" };
}

type Foreign = (run: Run, inputs: Readonly<Record<string, string>>, workspace: string) => Promise<string | undefined>;

/** Stand-ins for the actions of others; each answers why it fails. */
const FOREIGN: Readonly<Record<string, Foreign>> = {
  "actions/checkout": async ({ runner, trigger, sha }, inputs, workspace) => {
    if (inputs["persist-credentials"] !== "false") throw new Error("this checkout knows no credentials that stay");
    const run = (...args: string[]) => git(runner, workspace, ...args);
    await run("init", "--quiet", "--template=");
    await run("remote", "add", "origin", `${runner.serverUrl}/${runner.repository}`);
    await run("fetch", "--quiet", "--no-tags", "--depth=1", "origin", `+${sha}:refs/remotes/origin/main`);
    await run("checkout", "--quiet", "--force", "-B", "main", "refs/remotes/origin/main");
    await trigger.afterCheckout?.(workspace);
    return undefined;
  },
  "actions/upload-artifact": async (run, { name = "artifact", path = "" }, workspace) => {
    const files = await readdir(resolve(workspace, path), { recursive: true }).catch(() => []);
    if (files.length === 0) return `No files were found with the provided path: ${path}`;
    if (run.artifacts.has(name)) return `an artifact with the name ${name} exists already`;
    run.artifacts.add(name);
    return undefined;
  },
  "actions/upload-pages-artifact": async (run, { path = "_site/" }, workspace) => {
    const index = join(resolve(workspace, path), "index.html");
    const isThere = await stat(index).then(
      (found) => found.isFile(),
      () => false,
    );
    if (!isThere) return `there is no ${index}`;
    run.artifact = true;
    return undefined;
  },
  "actions/deploy-pages": async ({ artifact }) => (artifact ? undefined : "No artifacts named github-pages were found"),
};

/** Starts an action's process with what a runner gives it, and reads what it leaves in the files of the runner. */
async function runAction(
  folder: string,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
  run: Run,
  stepFolder: string,
  workspace: string,
): Promise<Omit<StepResult, "uses" | "id">> {
  const action = parse(await readFile(join(folder, "action.yml"), "utf8")) as Action;
  if (action.runs.using !== "node24") throw new Error(`the mini-runner has no ${action.runs.using}`);
  const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
  const inputs = {
    ...Object.fromEntries(defaults.map(([name, input]) => [name, interpolate(input.default!, contexts)])),
    ...given,
  };
  const files = await commandFiles(stepFolder);
  const child = spawn(process.execPath, [join(folder, action.runs.main)], {
    cwd: workspace,
    env: await environment(run, contexts, inputs, files, stepFolder),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  run.trigger.onStart?.(child);
  const [stdout, stderr, exitCode] = await Promise.all([readText(child.stdout), readText(child.stderr), exited]);
  const commands = stdout.split("\n").flatMap((line) => readCommand(line) ?? []);
  const isMask = (line: string): boolean => line.startsWith("::add-mask::");
  return {
    inputs,
    conclusion: exitCode === 0 ? "success" : "failure",
    exitCode,
    outputs: readOutputs(await readFile(files.OUTPUT, "utf8")),
    summary: await readFile(files.STEP_SUMMARY, "utf8"),
    annotations: commands.flatMap(({ name, properties, message }) => toAnnotation(name, properties, message)),
    masks: commands.filter(({ name }) => name === "add-mask").map(({ message }) => message),
    output: [...stdout.split("\n").filter((line) => !isMask(line)), stderr].join("\n"),
  };
}

const COMMAND_FILES = ["OUTPUT", "ENV", "STEP_SUMMARY", "STATE", "PATH"] as const;
type CommandFiles = Readonly<Record<(typeof COMMAND_FILES)[number], string>>;

async function commandFiles(stepFolder: string): Promise<CommandFiles> {
  await mkdir(join(stepFolder, "home"), { recursive: true });
  await mkdir(join(stepFolder, "temp"));
  const paths = COMMAND_FILES.map((name) => [name, join(stepFolder, name.toLowerCase())] as const);
  await Promise.all(paths.map(([, path]) => writeFile(path, "")));
  return Object.fromEntries(paths) as CommandFiles;
}

async function environment(
  { trigger }: Run,
  contexts: Contexts,
  inputs: Readonly<Record<string, string>>,
  files: CommandFiles,
  stepFolder: string,
): Promise<Record<string, string>> {
  const { token: _, ...github } = contexts["github"] as Record<string, string>;
  const event = join(stepFolder, "event.json");
  await writeFile(event, JSON.stringify({ repository: { full_name: github["repository"] } }));
  const upper = (name: string): string => name.replaceAll(" ", "_").toUpperCase();
  return {
    PATH: process.env["PATH"] ?? ["/usr/bin", "/bin"].join(delimiter),
    HOME: join(stepFolder, "home"),
    CI: "true",
    ...COMPILED,
    RUNNER_TEMP: join(stepFolder, "temp"),
    RUNNER_OS: "Linux",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: event,
    ...Object.fromEntries(Object.entries(github).map(([name, value]) => [`GITHUB_${upper(name)}`, value])),
    ...Object.fromEntries(Object.entries(files).map(([name, path]) => [`GITHUB_${name}`, path])),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${upper(name)}`, value])),
    ...trigger.env,
  };
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
];

function unescape(text: string): string {
  return ESCAPES.reduce((plain, [escaped, character]) => plain.replaceAll(escaped, character), text);
}

/** `::name key=value,key=value::message` */
function readCommand(line: string): Command | undefined {
  const [, name, given = "", message = ""] = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line.trimEnd()) ?? [];
  if (name === undefined) return undefined;
  const pairs = given.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
  return {
    name,
    properties: mapValues(Object.fromEntries(pairs) as Record<string, string>, unescape),
    message: unescape(message),
  };
}

function toAnnotation(name: string, properties: Readonly<Record<string, string>>, message: string): Annotation[] {
  if (name !== "error" && name !== "warning" && name !== "notice") return [];
  const { file, line, col } = properties;
  return [
    {
      level: name,
      message,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line: Number(line) }),
      ...(col !== undefined && { column: Number(col) }),
    },
  ];
}

/** `name=value`, or `name<<mark`, the value's lines and the mark. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, mark] = /^([^=<]+)<<(.+)$/.exec(lines[at]!) ?? [];
    if (name !== undefined) {
      const end = lines.indexOf(mark!, at + 1);
      if (end < 0) throw new Error(`the output ${name} has no end`);
      outputs[name] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else if (lines[at]!.includes("=")) {
      outputs[lines[at]!.slice(0, lines[at]!.indexOf("="))] = lines[at]!.slice(lines[at]!.indexOf("=") + 1);
    }
  }
  return outputs;
}
