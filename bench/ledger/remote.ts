import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { SECOND_MS } from "../../src/domain/instant.ts";

const run = promisify(execFile);
const MAIN = "main";

/** `git` in a folder, its standard output. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  return (await run("git", args, { cwd, maxBuffer: 2 ** 28 })).stdout;
}

/** A bare repository that never repacks by itself. */
export async function createRemote(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  await git(path, "init", "--quiet", "--bare", `--initial-branch=${MAIN}`);
  for (const setting of ["gc.auto=0", "receive.autogc=false"]) await git(path, "config", ...setting.split("="));
  return path;
}

/** One commit of these files on the branch, packed as after housekeeping. */
export async function seed(
  remote: string,
  files: ReadonlyMap<string, string>,
  atMs: number,
  branch = MAIN,
): Promise<void> {
  const child = spawn("git", ["fast-import", "--quiet"], { cwd: remote, stdio: ["pipe", "inherit", "inherit"] });
  const write = async (text: string | Buffer): Promise<void> => {
    if (!child.stdin.write(text)) await once(child.stdin, "drain");
  };
  const who = `Bench <bench@users.noreply.example> ${Math.floor(atMs / SECOND_MS)} +0000`;
  await write(`commit refs/heads/${branch}\ncommitter ${who}\ndata 4\nPast\n`);
  for (const [path, text] of files) {
    const bytes = Buffer.from(text);
    await write(`M 100644 inline ${path}\ndata ${bytes.length}\n`);
    await write(bytes);
    await write("\n");
  }
  child.stdin.end("done\n");
  const [code] = (await once(child, "exit")) as [number];
  if (code !== 0) throw new Error(`git fast-import ended with ${String(code)}`);
  // What fast-import packs is a chain of deltas in the order in which files came: servers choose theirs by what is alike.
  await git(remote, "repack", "-a", "-d", "-f", "-q");
}

/** As a server's housekeeping leaves it. */
export async function pack(remote: string): Promise<void> {
  await git(remote, "gc", "--quiet", "--prune=now");
}

/** What a copy of the repository amounts to once it is packed. */
export async function packedBytes(remote: string): Promise<number> {
  const copy = `${remote}-packed`;
  await cp(remote, copy, { recursive: true });
  await pack(copy);
  const bytes = await sizeOf(copy);
  await rm(copy, { recursive: true });
  return bytes;
}

/** Bytes of all files in a folder, whatever the disk makes of them. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A checkout as actions/checkout makes it. */
export async function cloneShallow(remote: string, path: string, branch = MAIN): Promise<string> {
  await git(remote, "clone", "--quiet", "--depth=1", `--branch=${branch}`, `file://${remote}`, path);
  return path;
}

/** What a fetch of the newest commit alone brings over the wire. */
export async function depthOneBytes(remote: string, branch = MAIN): Promise<number> {
  const path = await cloneShallow(remote, `${remote}-shallow`, branch);
  const bytes = await sizeOf(join(path, ".git", "objects", "pack"));
  await rm(path, { recursive: true });
  return bytes;
}
