import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Snapshot } from "../world.ts";
import { createRepository } from "./repository.ts";

const run = promisify(execFile);
let root: string;
let environment: Record<string, string | undefined>;
let repositories = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "uptimeline-test-"));
  writeFileSync(join(root, ".gitconfig"), "[user]\n\tname = Ada\n\temail = ada@example.com\n");
  environment = { PATH: process.env["PATH"], HOME: root, GIT_CONFIG_NOSYSTEM: "1" };
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function git(cwd: string, ...args: string[]): Promise<string> {
  return (await run("git", args, { cwd, env: environment })).stdout;
}

/** A repository whose only commit holds these files. */
async function commitFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const cwd = join(root, `repository-${(repositories += 1)}`);
  await git(root, "init", "--quiet", cwd);
  for (const folder of new Set([...files.keys()].map(dirname))) await mkdir(join(cwd, folder), { recursive: true });
  for (const [path, content] of files) writeFileSync(join(cwd, path), content);
  await git(cwd, "add", "history");
  await git(cwd, "commit", "--quiet", "-m", "Fill");
  return cwd;
}

/** The head of a repository, whose calls of git are noted: one line as each begins and one as it ends. */
async function openNoted(cwd: string): Promise<{ head: Snapshot; calls: () => string[] }> {
  const bin = join(cwd, ".git", "bin");
  const seen = join(bin, "seen");
  await mkdir(bin);
  const real = (await run("sh", ["-c", "command -v git"], { env: environment })).stdout.trim();
  const script = `#!/bin/sh\necho "begin $*" >> "${seen}"\n"${real}" "$@"\ncode=$?\necho "end" >> "${seen}"\nexit $code\n`;
  writeFileSync(join(bin, "git"), script, { mode: 0o755 });
  const noted = { ...environment, PATH: `${bin}:${environment["PATH"] ?? ""}` };
  const head = await createRepository({ cwd, environment: noted, live: false, now: () => 0 }).head();
  return { head, calls: () => readFileSync(seen, "utf8").trim().split("\n") };
}

async function open(cwd: string): Promise<Snapshot> {
  return createRepository({ cwd, environment, live: false, now: () => 0 }).head();
}

/** The id under which git keeps a content. */
function blobId(content: string): string {
  return createHash("sha1")
    .update(`blob ${Buffer.byteLength(content)}\0${content}`)
    .digest("hex");
}

describe("reading many files at once", () => {
  test("two thousand take a handful of processes, one after another", async () => {
    const files = new Map(
      Array.from({ length: 2000 }, (_, index) => [`history/incidents/2026/${index}.json`, `{"seq":${index}}\n`]),
    );
    const { head, calls } = await openNoted(await commitFiles(files));
    const paths = await head.list();
    const before = calls().length;
    const texts = await Promise.all(paths.map((path) => head.read(path)));
    expect(new Map(paths.map((path, index) => [path, texts[index]]))).toEqual(files);
    const reading = calls().slice(before);
    expect(reading.filter((line) => line.startsWith("begin")).length).toBeLessThanOrEqual(8);
    expect(reading.map((line) => line.split(" ")[0])).toEqual(reading.map((_, at) => (at % 2 === 0 ? "begin" : "end")));
  });

  test("each gets its own bytes, whatever they look like", async () => {
    const files = new Map<string, string | Uint8Array>([
      ["history/1-cut", Buffer.from([0xe2, 0x82, 0x0a, 0xff])],
      ["history/2-empty", ""],
      ["history/3-empty-too", ""],
      ["history/4-lookalike", `${blobId("b\n")} blob 2\nb\n\n`],
      ["history/5-unended", "no line's end"],
      ["history/6-text", "b\n"],
      ["history/7-marked", "\uFEFF\u{1f6a8}\0\r\n"],
    ]);
    const head = await open(await commitFiles(files));
    const texts = await Promise.all([...files.keys(), "history/none"].map((path) => head.read(path)));
    expect(texts).toEqual([...[...files.values()].map((content) => Buffer.from(content).toString()), undefined]);
  });

  test("one that git has lost fails alone, and says which it is", async () => {
    const cwd = await commitFiles(
      new Map([
        ["history/here", "here\n"],
        ["history/lost", "lost\n"],
      ]),
    );
    const id = blobId("lost\n");
    rmSync(join(cwd, ".git", "objects", id.slice(0, 2), id.slice(2)));
    const head = await open(cwd);
    const [here, lost] = await Promise.allSettled([head.read("history/here"), head.read("history/lost")]);
    expect(here).toEqual({ status: "fulfilled", value: "here\n" });
    expect(String(lost.status === "rejected" && lost.reason)).toContain(`history/lost can't be read: ${id} missing`);
  });

  test("when git fails each fails with git's words, and what is asked later is read again", async () => {
    const cwd = await commitFiles(new Map([["history/here", "here\n"]]));
    const { head } = await openNoted(cwd);
    const script = join(cwd, ".git", "bin", "git");
    const working = readFileSync(script);
    writeFileSync(script, "#!/bin/sh\necho 'fatal: out of memory' >&2\nexit 128\n", { mode: 0o755 });
    const failed = await Promise.allSettled([head.read("history/here"), head.read("history/here")]);
    expect(failed.map((one) => one.status === "rejected" && String(one.reason))).toEqual([
      expect.stringContaining("out of memory"),
      expect.stringContaining("out of memory"),
    ]);
    writeFileSync(script, working);
    expect(await head.read("history/here")).toBe("here\n");
  });
});
