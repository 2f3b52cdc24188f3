import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { ROOT } from "./build.ts";

/** One package as the lockfile has it; `""` is ourselves. */
interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Record<string, Locked>;

interface Missing {
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

function isLocked(packages: Packages, parent: string, name: string): boolean {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (`${folder === "" ? "" : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === "") return false;
  }
}

/** Optional packages (mostly programs for other platforms) that a package asks for and the lockfile does not hold. */
export function missingOptionals(packages: Packages): Missing[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, path, name))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "x64"];

/** By the naming of such packages: `…/binding-linux-x64-musl` is for linux, x64, musl. */
function entryFor({ name, version, dev }: Missing): object {
  const words = name.slice(name.lastIndexOf("/") + 1).split("-");
  const os = SYSTEMS.find((each) => words.includes(each));
  const cpu = PROCESSORS.find((each) => words.includes(each));
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    throw new Error(`${name}@${version} does not say what it is for: add it to package-lock.json by hand`);
  const libc = words.includes("musl")
    ? { libc: ["musl"] }
    : words.includes("gnu") && os === "linux"
      ? { libc: ["glibc"] }
      : {};
  return { version, cpu: [cpu], ...(dev && { dev }), ...libc, optional: true, os: [os] };
}

/**
 * A registry that lacks the programs for other platforms makes `npm install` leave them out of the lockfile, which
 * `npm ci` then refuses. This puts them in, without a checksum, for npm passes them over on this platform.
 */
async function completeLockfile(): Promise<void> {
  const file = join(ROOT, "package-lock.json");
  const lock = JSON.parse(await readFile(file, "utf8")) as { packages: Packages };
  const added = missingOptionals(lock.packages).map((each) => [`node_modules/${each.name}`, entryFor(each)] as const);
  const sorted = Object.entries({ ...lock.packages, ...Object.fromEntries(added) }).toSorted(([a], [b]) =>
    a.localeCompare(b, "en"),
  );
  await writeFile(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${added.length} packages for other platforms added to package-lock.json`);
}

if (import.meta.main) await completeLockfile();
