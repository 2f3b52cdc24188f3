import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

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

/** Node 24 and the tools come first in PATH, whatever started us. */
const environment = { ...process.env, PATH: `${BIN}${delimiter}${process.env["PATH"] ?? ""}` };

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
    { name: "lint", command: ["oxlint"] },
    { name: "format", command: ["prettier", "--check", "--log-level=warn", "."] },
    { name: "types", command: ["tsc", "--noEmit"] },
    { name: "dead code", command: ["knip"] },
    { name: "dist", command: ["node", "scripts/check-dist.ts"] },
    { name: "tests", command: vitest, count: (code) => countTests(report, code) },
  ];
}

function runCommand(command: readonly string[]): Promise<number> {
  const [name = "", ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(name, args, { cwd: ROOT, env: environment, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

async function runStep(step: Step): Promise<Count> {
  console.log(`\n── ${step.name}: ${step.command.join(" ")}`);
  const began = performance.now();
  const code = await runCommand(step.command);
  const count = await (step.count ?? check)(code);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${count.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return count;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "uptimeline-test-"));
  const total = { passed: 0, failed: 0, left: 0 };
  const broken: string[] = [];
  for (const step of steps(join(folder, "vitest.json"))) {
    const count = await runStep(step);
    total.passed += count.passed;
    total.failed += count.failed;
    total.left += count.left;
    if (count.failed > 0) broken.push(step.name);
  }
  await rm(folder, { recursive: true, force: true });
  console.log(
    `\nNode ${process.version}. Left out: ${total.left}.${broken.length > 0 ? ` Failed: ${broken.join(", ")}.` : ""}`,
  );
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
