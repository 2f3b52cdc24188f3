import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFiles } from "./files.ts";

const files = createFiles((text) => text.replaceAll("hidden", "***"));
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "uptimeline-files-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("files", () => {
  it("makes the folders, writes and reads back", async () => {
    const path = join(root, "a", "b", "c.json");
    await files.write(path, "ü\n");
    expect(await files.read(path)).toBe("ü\n");
    await files.write(path, "second");
    expect(await files.read(path)).toBe("second");
  });

  it("reads bytes that are no text as they are", async () => {
    const bytes = Buffer.from([0x89, 0x50, 0xff, 0x00, 0x80]);
    await writeFile(join(root, "a.png"), bytes);
    expect(await files.readBytes(join(root, "a.png"))).toEqual(bytes);
    expect(await files.readBytes(join(root, "missing"))).toBeUndefined();
  });

  it("leaves nothing but the file", async () => {
    await files.write(join(root, "a.txt"), "1");
    expect(await readdir(root)).toEqual(["a.txt"]);
  });

  it("leaves nothing and says so where the file can't be", async () => {
    await mkdir(join(root, "taken"));
    await expect(files.write(join(root, "taken"), "1")).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(await readdir(root)).toEqual(["taken"]);
  });

  it("lets a reader see one of two racing texts, never a mixture", async () => {
    const path = join(root, "raced.txt");
    const texts = ["a", "b"].map((letter) => letter.repeat(200_000));
    await Promise.all(texts.map((text) => files.write(path, text)));
    expect(texts).toContain(await files.read(path));
    expect(await files.list(root)).toEqual(["raced.txt"]);
  });

  it("redacts what it writes", async () => {
    await files.write(join(root, "a.txt"), "the hidden word");
    expect(await readFile(join(root, "a.txt"), "utf8")).toBe("the *** word");
  });

  it("has no text where there is no file, and no names where there is no folder", async () => {
    await writeFile(join(root, "file"), "");
    expect(await files.read(join(root, "missing"))).toBeUndefined();
    expect(await files.read(join(root, "file", "below"))).toBeUndefined();
    expect(await files.list(join(root, "missing"))).toEqual([]);
    expect(await files.list(join(root, "file"))).toBeUndefined();
    expect(await files.list(join(root, "file", "below"))).toBeUndefined();
    await expect(files.read(root)).rejects.toThrow("EISDIR");
  });

  it("lists sorted, and clears a folder of all but what is kept, twice if need be", async () => {
    for (const name of ["b", "a/deep", "c"]) await files.write(join(root, "d", name), "");
    expect(await files.list(join(root, "d"))).toEqual(["a", "b", "c"]);
    await files.clear(join(root, "d"), ["b"]);
    expect(await files.list(join(root, "d"))).toEqual(["b"]);
    await files.clear(join(root, "d"), []);
    await files.clear(join(root, "d"), []);
    expect(await files.list(join(root, "d"))).toEqual([]);
    expect(await files.list(root)).toEqual(["d"]);
  });

  it("clears nothing where there is no folder", async () => {
    await writeFile(join(root, "file"), "kept");
    await files.clear(join(root, "file"), []);
    await files.clear(join(root, "missing"), []);
    expect(await readFile(join(root, "file"), "utf8")).toBe("kept");
  });
});
