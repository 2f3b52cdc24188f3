import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Files } from "../world.ts";

/** The file system. Every text written passes `redact`; nobody ever reads half a file. */
export function createFiles(redact: (text: string) => string): Files {
  let written = 0;
  return {
    read: (path) => orElse(readFile(path, "utf8"), undefined),
    async write(path, text) {
      const folder = dirname(path);
      await mkdir(folder, { recursive: true });
      written += 1;
      // Beside the file: a rename is whole only within one file system.
      const temporary = join(folder, `.${basename(path)}.${process.pid}-${written}.tmp`);
      try {
        await writeFile(temporary, redact(text));
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async list(folder) {
      return (await orElse(readdir(folder), [])).sort();
    },
    remove: (folder) => rm(folder, { recursive: true, force: true }),
  };
}

/** What is there, or the other where there is nothing at that path. */
async function orElse<T, U>(reading: Promise<T>, other: U): Promise<T | U> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return other;
    throw error;
  }
}
