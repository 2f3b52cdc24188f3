import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFiles } from "../adapters/files.ts";
import { KnownError } from "../domain/errors.ts";
import { loadConfig } from "../config/load.ts";
import { readYaml } from "../config/yaml.ts";
import { importConfig, importText } from "./import.ts";
import type { Files } from "../world.ts";
import { COMPILED } from "../../test/compiled.ts";

const FIXTURES = fileURLToPath(new URL("../imports/fixtures", import.meta.url));
const CLI = fileURLToPath(new URL("../cli.ts", import.meta.url));
const files = createFiles((text) => text);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptimeline-import-"));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, text: string): Promise<void> => {
  await mkdir(join(folder, name, ".."), { recursive: true });
  await writeFile(join(folder, name), text);
};

describe("import", () => {
  it.each([
    ["upptime", "upptime.yml", ".upptimerc.yml"],
    ["gatus", "gatus.yml", "config/config.yaml"],
    ["uptime-kuma", "uptime-kuma.json", "backup.json"],
    ["openstatus", "openstatus.yml", "openstatus.yaml"],
  ])("of %s finds the config in a folder, or takes its file", async (kind, fixture, name) => {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await cp(join(FIXTURES, fixture), join(folder, name));
    const imported = await importConfig(files, kind, folder);
    expect(imported.file).toBe(join(folder, name));
    expect(await importConfig(files, kind, join(folder, name))).toEqual(imported);
    expect(loadConfig(imported.text, "uptimeline.yml", new Map()).config.monitors).toHaveLength(imported.monitors);
  });

  it("looks up Upptime's slugs in the summary that lies in the repository", async () => {
    await put(".upptimerc.yml", "sites: [{ name: New name, url: https://a.example }]\n");
    await put("history/summary.json", '[{"name":"New name","url":"https://a.example","slug":"old-name"}]');
    expect((await importConfig(files, "upptime", folder)).text).toContain("badge: old-name");
    await put("history/summary.json", "no JSON");
    expect((await importConfig(files, "upptime", folder)).text).toContain("badge: new-name");
  });

  it("says beside each monitor, and at the head, what is not the same", async () => {
    await put(
      ".upptimerc.yml",
      "theme: x\nsites:\n  - { name: A, url: https://a.example, icon: https://a.example/i.svg }\n  - { name: B, url: https://b.example }\n",
    );
    const { text } = await importConfig(files, "upptime", folder);
    expect(text).toMatch(/^# Made from \.upptimerc\.yml .*\n(?:# .*\n)*# Left out: theme\. /u);
    expect(text).toMatch(/\n {2}# Left out: sites\[0\]\.icon\. .*\n {2}- id: a\n/u);
    expect(text).toMatch(/\n {2}- id: b\n/u);
    expect(text.match(/\.icon\./g)).toHaveLength(1);
  });

  it("leaves out what our own loader refuses, and tells it", async () => {
    await put(
      ".upptimerc.yml",
      'sites:\n  - { name: A, url: "https://a.example", headers: ["X: 1"] }\n  - { name: B, url: "ftp://b.example" }\n  - { name: C, url: "https://c.example", maxResponseTime: 0.2 }\n',
    );
    const { text, notes, monitors } = await importConfig(files, "upptime", folder);
    expect(monitors).toBe(1);
    expect(loadConfig(text, "uptimeline.yml", new Map()).config.monitors.map(({ id }) => id)).toEqual(["a"]);
    expect(notes.filter(({ key }) => key === "sites[1]")).toMatchObject([{ what: "left-out" }]);
    expect(importText({ text, notes, monitors, file: "x" })).toContain("sites[1]: It can't be read here: ");
  });

  it.each([
    ["nagios", "", 'There is no import from "nagios". Use one of upptime, gatus, uptime-kuma, openstatus.'],
    ["uptime-kume", "", 'Did you mean "uptime-kuma"?'],
    ["upptime", "none.yml", "There is nothing at "],
    ["gatus", "", "holds none of config/config.yaml, "],
    ["uptime-kuma", "bad.json", "bad.json is no JSON."],
    ["upptime", "bad.yml", "bad.yml:1:"],
    ["upptime", "empty.yml", "names nothing of upptime that can be asked."],
  ])("of %s from %j says what is wrong", async (kind, name, message) => {
    await put("bad.json", "{");
    await put("bad.yml", "sites: [");
    await put("empty.yml", "sites:\n  - { name: A }\n");
    await expect(importConfig(files, kind, join(folder, name))).rejects.toThrow(KnownError);
    await expect(importConfig(files, kind, join(folder, name))).rejects.toThrow(message);
  });

  it("makes a config that loads of whatever stands in the source", async () => {
    const fixtures = [
      ["upptime", "upptime.yml"],
      ["gatus", "gatus.yml"],
      ["uptime-kuma", "uptime-kuma.json"],
      ["openstatus", "openstatus.yml"],
    ] as const;
    const sources = await Promise.all(
      fixtures.map(async ([kind, name]) => {
        const text = await readFile(join(FIXTURES, name), "utf8");
        return { kind, data: readYaml(text, name).source?.data };
      }),
    );
    const odd = fc.oneof(
      fc.string(),
      fc.jsonValue(),
      fc.constantFrom("${X}", "http://", "[STATUS] == x", -1, 0, 1e12, "tcp://:0", "\u0000", "a\nb", {}, []),
    );
    const once = fc.asyncProperty(fc.nat(sources.length - 1), fc.nat(), odd, async (index, at, value) => {
      const { kind, data } = sources[index]!;
      const text = JSON.stringify(replaceLeaf(data, at, value));
      const memory: Pick<Files, "read" | "list"> = { read: async () => text, list: async () => [] };
      const imported = await importConfig(memory, kind, "source").catch((error: unknown) => {
        if (error instanceof KnownError) return undefined;
        throw error;
      });
      if (imported === undefined) return;
      expect(loadConfig(imported.text, "uptimeline.yml", new Map()).config.monitors).toHaveLength(imported.monitors);
      expect(imported.text + importText(imported)).not.toContain("hunter2");
    });
    await fc.assert(once, { numRuns: 30 });
  });
});

/** A tree whose leaf of this number holds another value. */
function replaceLeaf(data: unknown, at: number, value: unknown): unknown {
  const count = leaves(data);
  let left = at % count;
  const walk = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return left-- === 0 ? value : node;
    if (Array.isArray(node)) return node.map(walk);
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, walk(item)]));
  };
  return walk(data);
}

const leaves = (data: unknown): number =>
  typeof data === "object" && data !== null
    ? Object.values(data).reduce((sum: number, item) => sum + leaves(item), 0)
    : 1;

describe("the command import", () => {
  const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const env = { PATH: process.env["PATH"], HOME: folder, ...COMPILED };
      const child = execFile(process.execPath, [CLI, "import", ...args], { cwd: folder, env }, (_error, out, err) =>
        resolve({ code: child.exitCode ?? -1, out, err }),
      );
    });

  it("writes the config to standard output or a new file, never over one, and the report to standard error", async () => {
    await put("source/openstatus.yaml", await readFile(join(FIXTURES, "openstatus.yml"), "utf8"));
    const shown = await run("openstatus", "source");
    expect(shown).toMatchObject({
      code: 0,
      err: expect.stringContaining("source/openstatus.yaml: 3 monitors taken over."),
    });
    expect(await run("openstatus", "source", "--out", "uptimeline.yml")).toMatchObject({ code: 0, out: "" });
    expect(await readFile(join(folder, "uptimeline.yml"), "utf8")).toBe(shown.out);
    const again = await run("openstatus", "source", "--out", "uptimeline.yml");
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining("uptimeline.yml is there already") });
    const json = await run("openstatus", "source", "--json");
    expect(JSON.parse(json.out)).toMatchObject({ config: shown.out, notes: expect.any(Array) });
    expect(await run("openstatus")).toMatchObject({
      code: 1,
      err: expect.stringContaining("import <kind> <file or folder>"),
    });
  });
});
