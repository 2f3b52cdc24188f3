import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const execute = promisify(execFile);

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, "node_modules", ".bin");

/** Compilers say what is wrong on standard output, which a rejected execFile keeps apart from its message. */
async function tool(name: string, args: readonly string[], cwd: string): Promise<void> {
  await execute(join(BIN, name), args, { cwd }).catch((cause: Error & { stdout?: string; stderr?: string }) => {
    throw new Error(`${name} failed:\n${cause.stdout ?? ""}${cause.stderr ?? cause.message}`, { cause });
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

interface BuildOptions {
  /** Whether the compiler looks at types; what it writes is the same without. */
  readonly isChecked: boolean;
}

/** What an earlier build left would stay in the bundler's sight, so it goes first. */
async function compile(root: string, { isChecked }: BuildOptions): Promise<void> {
  await rm(join(root, "build"), { recursive: true, force: true });
  await tool("tsc", ["-p", "tsconfig.build.json", ...(isChecked ? [] : ["--noCheck"])], root);
}

async function bundle(root: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const options = ["--license", "licenses.txt", "--no-cache", "--quiet", "--target", "es2024"];
  await tool("ncc", ["build", "build/index.js", "-o", out, ...options], root);
  await writeFile(join(out, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
}

/** A bundle that names the folder it was built in is another one on every machine. */
async function refusePaths(root: string, out: string): Promise<void> {
  for (const file of await filesBelow(out)) {
    if ((await readFile(file, "latin1")).includes(root))
      throw new Error(`${relative(out, file)} names the folder ${root}`);
  }
}

/** Some libraries end their lines as Windows does; git would rewrite them, and the bundle be another one than was built. */
async function endLinesAlike(out: string): Promise<void> {
  for (const file of await filesBelow(out)) {
    const text = await readFile(file, "utf8");
    if (text.includes("\r\n")) await writeFile(file, text.replaceAll("\r\n", "\n"));
  }
}

/** Bundles src/index.ts with all it needs into `dist/`. The old one stays until the new one is whole. */
export async function build(root: string, options: BuildOptions): Promise<{ files: number; bytes: number }> {
  await compile(root, options);
  const fresh = join(root, "build", "dist");
  await bundle(root, fresh);
  await endLinesAlike(fresh);
  await refusePaths(root, fresh);
  const dist = join(root, "dist");
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist);
  const sizes = await Promise.all((await filesBelow(dist)).map(async (file) => (await stat(file)).size));
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Runs a script's work; what goes wrong is said in its message, without our own stack. */
export async function attempt(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

if (import.meta.main) {
  await attempt(async () => {
    const began = performance.now();
    const { files, bytes } = await build(resolve(process.argv[2] ?? ROOT), { isChecked: true });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`dist: ${files} files, ${(bytes / 1e6).toFixed(2)} MB, in ${seconds} s`);
  });
}
