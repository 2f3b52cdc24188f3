import { spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { freemem, tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { demoSite } from "../test/demo-site.ts";
import { ROOT } from "./build.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly left: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** What an exit code of the command amounts to; one check by default. */
  readonly count?: (code: number) => Promise<Count>;
}

const BIN = join(ROOT, "node_modules", ".bin");
const MEMORY_FOLDER = "/dev/shm";
/** What all tests leave lying is a fraction of it. */
const ROOM_BYTES = 6 * 2 ** 30;

/**
 * Compilers make much that is soon forgotten: with more room for it a fifth of their time is saved. Not for tests, which start
 * programs by the thousand: each start copies the tables of its parent's memory.
 */
const roomy = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...environment,
  NODE_OPTIONS: `${environment["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`.trim(),
  GOGC: "400",
});

/** Repositories and sites by the hundred: written to memory where there is room for them, they take a quarter less of all time. */
async function makeFolder(): Promise<string> {
  const free = await statfs(MEMORY_FOLDER).then(
    ({ bavail, bsize }) => Math.min(bavail * bsize, freemem()),
    () => 0,
  );
  if (free >= ROOM_BYTES) {
    const folder = await mkdtemp(join(MEMORY_FOLDER, "uptimeline-test-")).catch(() => undefined);
    if (folder !== undefined && (await canRunPrograms(folder))) return folder;
    if (folder !== undefined) await rm(folder, { recursive: true });
  }
  return mkdtemp(join(tmpdir(), "uptimeline-test-"));
}

/** Not where it is mounted as a place for data alone, and tests bring hooks of git. */
async function canRunPrograms(folder: string): Promise<boolean> {
  const program = join(folder, "program");
  await writeFile(program, "#!/bin/sh\n", { mode: 0o755 });
  return spawnSync(program).status === 0;
}

/** What lies in memory stays there until somebody removes it. */
function forgetAtSignal(folder: string): void {
  const forget = (): never => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  };
  process.once("SIGINT", forget).once("SIGTERM", forget);
}

function check(code: number): Promise<Count> {
  return Promise.resolve({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, left: 0 });
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Tests count one by one. A run that broke without a failed test (an unhandled error, no report) counts as one more failure. */
async function countTests(file: string, code: number): Promise<Count> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, left: 0 };
  const report = JSON.parse(text) as VitestReport;
  const failed = report.numFailedTests === 0 && code !== 0 ? 1 : report.numFailedTests;
  return { passed: report.numPassedTests, failed, left: report.numPendingTests + report.numTodoTests };
}

function steps(report: string): Step[] {
  const vitest = ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return [
    { name: "dist", command: ["node", "scripts/check-dist.ts"] },
    { name: "format", command: ["prettier", "--check", "--log-level=warn", "."] },
    // It reads all types for its rules, and so says of itself what `tsc` would, at a third of the time.
    { name: "lint and types", command: ["oxlint", "--type-check"] },
    { name: "dead code", command: ["knip"] },
    { name: "tests", command: vitest, count: (code) => countTests(report, code) },
  ];
}

/** Runs a command; what it says goes to `say`, or straight to our own output. */
function runCommand(command: readonly string[], env: NodeJS.ProcessEnv, say?: (text: string) => void): Promise<number> {
  const [name = "", ...args] = command;
  return new Promise((resolve) => {
    const output = say === undefined ? "inherit" : "pipe";
    const child = spawn(name, args, { cwd: ROOT, env, stdio: ["ignore", output, output] });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => say?.(text));
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** One whose output is held back until it has ended can run beside others. */
async function runStep(
  step: Step,
  { environment, isHeld }: { readonly environment: NodeJS.ProcessEnv; readonly isHeld: boolean },
): Promise<Count> {
  const title = `\n── ${step.name}: ${step.command.join(" ")}`;
  const held: string[] = [];
  if (!isHeld) console.log(title);
  const began = performance.now();
  const env = step.count === undefined ? roomy(environment) : environment;
  const code = await runCommand(step.command, env, isHeld ? (text) => held.push(text) : undefined);
  const count = await (step.count ?? check)(code);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (isHeld) console.log([title, held.join("").trimEnd()].filter((text) => text !== "").join("\n"));
  console.log(`── ${step.name}: ${count.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return count;
}

/** The bundle is looked at before it is tested. Each other check uses one core at most: one after another, beside that and the tests. */
async function runSteps(
  all: readonly Step[],
  environment: NodeJS.ProcessEnv,
): Promise<readonly (readonly [Step, Count])[]> {
  const done: (readonly [Step, Count])[] = [];
  const runAll = async (own: readonly Step[], isHeld: boolean): Promise<void> => {
    for (const step of own) done.push([step, await runStep(step, { environment, isHeld })]);
  };
  const isFirst = ({ name, count }: Step): boolean => name === "dist" || count !== undefined;
  await Promise.all([
    runAll(all.filter(isFirst), false),
    runAll(
      all.filter((step) => !isFirst(step)),
      true,
    ),
  ]);
  return done;
}

async function main(): Promise<void> {
  const folder = await makeFolder();
  forgetAtSignal(folder);
  // Node 24 and the tools come first in PATH, whatever started us.
  const environment = { ...process.env, PATH: `${BIN}${delimiter}${process.env["PATH"] ?? ""}`, TMPDIR: folder };
  process.env["TMPDIR"] = folder;
  // What is waited for longest begins first. Whoever looks at it finds what went wrong.
  const played = demoSite().catch(() => undefined);
  const total = { passed: 0, failed: 0, left: 0 };
  const broken: string[] = [];
  for (const [step, count] of await runSteps(steps(join(folder, "vitest.json")), environment)) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.left += count.left;
    if (count.failed > 0) broken.push(step.name);
  }
  await played;
  await rm(folder, { recursive: true, force: true });
  console.log(
    `\nNode ${process.version}. Left out: ${total.left}.${broken.length > 0 ? ` Failed: ${broken.join(", ")}.` : ""}`,
  );
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
