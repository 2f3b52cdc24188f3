import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFiles } from "../../adapters/files.ts";
import { createMemoryFiles } from "../../lab/memory-files.ts";
import { encode } from "../../ledger/codec.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { loadConfig } from "../../config/load.ts";
import { localeOf } from "../../locales/index.ts";
import { samplesPath } from "../../ledger/paths.ts";
import { probes } from "../../probes/index.ts";
import { publish } from "./publish.ts";
import type { Files, Log } from "../../world.ts";

const NOW_MS = Date.parse("2026-11-21T09:00:00.000Z");
const { config } = loadConfig(
  'monitors:\n  - { id: harbor, name: Harbor, probe: { kind: http, url: "https://harbor.example/" } }\n',
  "uptimeline.yml",
  new Map(),
);
const shown = {
  ledger: EMPTY_LEDGER,
  verdicts: new Map(),
  reports: new Map(),
  after: { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) },
};

let root: string;
let said: string[];
const log: Log = { info: () => {}, warn: (text) => void said.push(text), error: (text) => void said.push(text) };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "uptimeline-publish-"));
  said = [];
});
afterEach(() => rm(root, { recursive: true }));

const onDisk = createFiles((text) => text);
const publishTo = (siteDir: string, files: Files = onDisk, of = config): Promise<boolean> =>
  publish({ files, log, clock: { now: () => NOW_MS, sleep: () => Promise.resolve() } }, of, { siteDir }, shown);

/** What Node's file system rejects with. */
const refusal = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

describe("the folder of the site", () => {
  it("is made where there is none, with the folders above it", async () => {
    expect(await publishTo(join(root, "a/site"))).toBe(true);
    expect(await readFile(join(root, "a/site/index.html"), "utf8")).toContain("Harbor");
    expect(said).toEqual([]);
  });

  it("is told of while it fills, where it is large", async () => {
    const ids = Array.from({ length: 160 }, (_, index) => `door-${index}`);
    const lines = ids.map((id) => `  - { id: ${id}, probe: { kind: http, url: "https://harbor.example/${id}" } }`);
    const many = loadConfig(["monitors:", ...lines].join("\n"), "uptimeline.yml", new Map());
    const written = new Map<string, string>();
    const files = createMemoryFiles(written);
    const told: string[] = [];
    const world = { files, log: { ...log, info: (text: string) => void told.push(text) } };
    const clock = { now: () => NOW_MS, sleep: () => Promise.resolve() };
    expect(await publish({ ...world, clock }, many.config, { siteDir: join(root, "site") }, shown)).toBe(true);
    // The mark is none of the site's.
    const count = written.size - 1;
    expect(count).toBeGreaterThan(1_000);
    expect(told[0]).toMatch(/^The site: 1000 files, \d+ MB so far$/);
    expect(told.at(-1)).toMatch(new RegExp(`^The site stands: ${count} files, \\d+ MB$`));
  });

  it("says which conditions only make an answer slow", async () => {
    const own = loadConfig(
      'monitors: [{ id: a, probe: { kind: http, url: "https://a.example/" }, expect: [status == 200, degraded: "bytes < 9"] }]',
      "uptimeline.yml",
      new Map(),
    );
    await publishTo(join(root, "site"), onDisk, own.config);
    const page = await readFile(join(root, "site/monitors/a.html"), "utf8");
    expect(page).toContain("<code>status &#x3D;&#x3D; 200</code>");
    expect(page).toContain("<code>degraded: bytes &lt; 9</code>");
  });

  it("is emptied when we made it, and stays the same folder, as a mounted one must", async () => {
    const site = join(root, "site");
    await publishTo(site);
    const { ino } = await stat(site);
    await mkdir(join(site, "old/deep"), { recursive: true });
    await writeFile(join(site, "old/deep/page.html"), "of a monitor that is gone");
    expect(await publishTo(site)).toBe(true);
    expect(await readdir(site)).not.toContain("old");
    expect((await stat(site)).ino).toBe(ino);
  });

  it("is left alone when somebody else made it", async () => {
    await writeFile(join(root, "thesis.txt"), "ten years of work");
    expect(await publishTo(root)).toBe(false);
    expect(await readdir(root)).toEqual(["thesis.txt"]);
    expect(said.join()).toContain("empty folder");
  });

  it.each(["thesis.txt", "thesis.txt/site"])("is refused when %s is no folder, and the file is kept", async (path) => {
    await writeFile(join(root, "thesis.txt"), "ten years of work");
    expect(await publishTo(join(root, path))).toBe(false);
    expect(await readFile(join(root, "thesis.txt"), "utf8")).toBe("ten years of work");
    expect(said.join()).toMatch(/is no folder.*site-dir/);
  });
});

describe("a site that can't be written", () => {
  it.each([
    ["ENOSPC", "Free space"],
    ["EACCES", "may write"],
    ["EROFS", "may write"],
    ["EBUSY", "another folder"],
  ])("is said with the remedy for %s, and the run goes on", async (code, remedy) => {
    const refuse = () => Promise.reject(refusal(code));
    for (const failing of [{ write: refuse }, { fill: refuse }]) {
      said = [];
      expect(await publishTo(join(root, "site"), { ...onDisk, ...failing })).toBe(false);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(code);
      expect(said[0]).toContain(remedy);
    }
  });

  it("is said too where the folder can't be read or emptied", async () => {
    const refused = () => Promise.reject(refusal("EACCES"));
    expect(await publishTo(join(root, "site"), { ...onDisk, list: refused })).toBe(false);
    expect(await publishTo(join(root, "site"), { ...onDisk, clear: refused })).toBe(false);
    expect(said).toHaveLength(2);
  });

  it("is written by the next run, although this one was stopped while it emptied the folder", async () => {
    const site = join(root, "site");
    await publishTo(site);
    const halfway: Files = {
      ...onDisk,
      async clear(folder, kept) {
        await onDisk.clear(folder, kept);
        await writeFile(join(folder, "stuck.html"), "");
        throw refusal("EBUSY");
      },
    };
    expect(await publishTo(site, halfway)).toBe(false);
    expect(await publishTo(site)).toBe(true);
    expect(await readdir(site)).not.toContain("stuck.html");
  });
});

it("has words for how every kind of probe asks", () => {
  expect(Object.keys(localeOf("en").askedBy).toSorted()).toEqual(Object.keys(probes).toSorted());
});

it("tells what a monitor spends, by its budgets", async () => {
  const priced = loadConfig(
    `monitors:
  - id: harbor
    name: Harbor
    probe: { kind: http, url: "https://harbor.example/" }
    price: { call: 0.10 USD }
    budget: 0.15 USD/day
`,
    "uptimeline.yml",
    new Map(),
  ).config;
  const sample = {
    v: 1,
    t: "2026-11-21T08:40:00.000Z",
    monitor: "harbor",
    run: "1.1",
    outcome: "ok",
    ms: 90,
    every: 900,
    cost: 100_000,
  } as const;
  const PATH = samplesPath(sample.t);
  const site = join(root, "site");
  await publish(
    { files: onDisk, log, clock: { now: () => NOW_MS, sleep: () => Promise.resolve() } },
    priced,
    { siteDir: site },
    {
      ...shown,
      after: {
        read: (path) => Promise.resolve(path === PATH ? `${encode(sample)}\n` : undefined),
        list: () => Promise.resolve([PATH]),
      },
    },
  );
  expect(await readFile(join(site, "index.html"), "utf8")).toContain(
    "Not asked until 22 Nov, 00:00 UTC: $0.10 of its $0.15 a day spent",
  );
});
