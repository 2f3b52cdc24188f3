import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fill } from "./fill.ts";
import type { MadeFile } from "../world.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "uptimeline-fill-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const redact = (text: string): string => text.replaceAll("hidden", "***");

async function* madeOf(files: Iterable<MadeFile>): AsyncGenerator<MadeFile> {
  yield* files;
}

describe("a folder that is filled", () => {
  it("holds what was made, to the byte, however many and however long", async () => {
    const name = fc.stringMatching(/^[a-z]{1,3}(\/[a-z]{1,2}){0,2}\.txt$/);
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.integer({ min: 0, max: 300_000 }).map((n) => "–".repeat(n)),
    );
    const bodies = fc.dictionary(name, fc.oneof(text, fc.uint8Array()), { maxKeys: 120 });
    await fc.assert(
      fc.asyncProperty(bodies, async (made) => {
        const folder = await mkdtemp(join(root, "site-"));
        await fill(folder, madeOf(Object.entries(made).map(([path, body]) => ({ path, body }))), (same) => same);
        for (const [path, body] of Object.entries(made))
          expect((await readFile(join(folder, path))).equals(Buffer.from(body as string))).toBe(true);
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        expect(entries.filter((entry) => entry.isFile())).toHaveLength(Object.keys(made).length);
      }),
      { numRuns: 12 },
    );
  });

  it("holds texts without what is secret, and bytes as they were, which their owner keeps", async () => {
    const picture = new Uint8Array([0x89, 0x50]);
    await fill(
      root,
      madeOf([
        { path: "a/b.html", body: "the hidden word" },
        { path: "c.png", body: picture },
      ]),
      redact,
    );
    expect(await readFile(join(root, "a/b.html"), "utf8")).toBe("the *** word");
    expect(await readFile(join(root, "c.png"))).toEqual(Buffer.from([0x89, 0x50]));
    expect(picture).toEqual(new Uint8Array([0x89, 0x50]));
  });

  it("is given up at the first file that the disk refuses, with its code, and no more is made", async () => {
    await writeFile(join(root, "taken"), "");
    let made = 0;
    async function* endless(): AsyncGenerator<MadeFile> {
      for (;;) yield { path: `taken/${(made += 1)}`, body: "" };
    }
    await expect(fill(root, endless(), redact)).rejects.toMatchObject({
      code: expect.stringMatching(/ENOTDIR|EEXIST/),
    });
    expect(made).toBeLessThan(1_000);
  });

  it("is given up where making fails, with why", async () => {
    async function* broken(): AsyncGenerator<MadeFile> {
      yield { path: "a", body: "" };
      throw new Error("a template is missing");
    }
    await expect(fill(root, broken(), redact)).rejects.toThrow("a template is missing");
  });

  it("may be filled with nothing", async () => {
    await fill(root, madeOf([]), redact);
    expect(await readdir(root)).toEqual([]);
  });
});
