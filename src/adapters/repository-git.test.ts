import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { tmpdir } from "node:os";
import { afterEach, expect, it } from "vitest";
import { openGit } from "./repository-git.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A program that is found as git. */
async function withGit(script: string) {
  const folder = await mkdtemp(join(tmpdir(), "uptimeline-git-"));
  folders.push(folder);
  await writeFile(join(folder, "git"), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, "git"), 0o755);
  const environment = { PATH: [folder, process.env["PATH"]].join(delimiter) };
  return openGit({ cwd: folder, environment, silenceMs: 60_000 });
}

it("waits for what a git that has failed still says: without words it would pass for a success", async () => {
  // What says it outlives git itself, as a machine under load makes it seem.
  const git = await withGit('(sleep 0.3; echo "fatal: the remote end hung up" >&2) &\nexit 128');
  await expect(git(["fetch"])).rejects.toThrow("fatal: the remote end hung up");
});

it("is not kept by a program that git leaves behind", async () => {
  const git = await withGit("echo here\nsleep 30 &\nexit 0");
  expect(await git(["rev-parse", "HEAD"])).toBe("here\n");
});

it("takes no part of an answer for the whole where a signal ended git, with words or without", async () => {
  for (const words of ["", "echo broken >&2;"]) {
    const git = await withGit(`echo half; ${words} kill -PIPE $$`);
    await expect(git(["log"])).rejects.toThrow("ended by a signal");
  }
});
