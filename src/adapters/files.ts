import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Files } from "../world.ts";
import { fill } from "./fill.ts";

/** The file system. Every text written passes `redact`; nobody ever reads half a file, but where nobody reads yet. */
export function createFiles(redact: (text: string) => string): Files {
  let written = 0;
  return {
    read: (path) => orElse(readFile(path, "utf8"), ["ENOENT", "ENOTDIR"], undefined),
    readBytes: (path) => orElse(readFile(path), ["ENOENT", "ENOTDIR"], undefined),
    async write(path, body) {
      const folder = dirname(path);
      const clean = typeof body === "string" ? redact(body) : body;
      written += 1;
      // Beside the file: a rename is whole only within one file system.
      const temporary = join(folder, `.${basename(path)}.${process.pid}-${written}.tmp`);
      try {
        // Of many files most find their folder there.
        const isWritten = await orElse(
          writeFile(temporary, clean).then(() => true),
          ["ENOENT"],
          false,
        );
        if (!isWritten) {
          await mkdir(folder, { recursive: true });
          await writeFile(temporary, clean);
        }
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    fill: (folder, made) => fill(folder, made, redact),
    list,
    async clear(folder, kept) {
      const names = ((await list(folder)) ?? []).filter((name) => !kept.includes(name));
      for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
    },
  };
}

async function list(folder: string): Promise<string[] | undefined> {
  const names = await orElse(orElse(readdir(folder), ["ENOENT"], []), ["ENOTDIR"], undefined);
  return names?.sort();
}

/** What is there, or the other where the file system answers with one of the codes. */
async function orElse<T, U>(reading: Promise<T>, codes: readonly string[], other: U): Promise<T | U> {
  try {
    return await reading;
  } catch (error) {
    if (hasCode(error, codes)) return other;
    throw error;
  }
}

const hasCode = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));
