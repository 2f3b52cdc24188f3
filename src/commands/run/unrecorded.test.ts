import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFiles } from "../../adapters/files.ts";
import { saveUnrecorded } from "./unrecorded.ts";
import type { Report } from "../../domain/report.ts";
import type { Sample } from "../../domain/sample.ts";
import type { LedgerUpdate } from "../../ledger/write.ts";
import type { Log, Snapshot } from "../../world.ts";
import { EMPTY_STATE } from "../../domain/state.ts";

let root: string;
beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), "uptimeline-test-"))));
afterAll(() => rm(root, { recursive: true, force: true }));

const t = "2026-11-21T09:05:31.412Z";
const sample: Sample = { v: 1, t, monitor: "chat", run: "1.1", outcome: "ok", every: 300 };
const report: Report = {
  feed: "acme",
  url: "https://acme.example",
  fetchedAt: t,
  indicator: "none",
  components: [],
  incidents: [],
  maintenances: [],
};
const update: LedgerUpdate = {
  samples: [sample],
  late: [{ ...sample, t: "2026-11-20T09:00:00.000Z" }],
  rounds: [{ v: 1, t, ms: 900, run: "1.1", asked: 1, version: "1.0.0" }],
  feedChanges: [{ v: 1, t, report }],
  state: EMPTY_STATE,
};

function watched() {
  const said: string[] = [];
  const log: Log = { info: () => {}, warn: (text) => void said.push(text), error: (text) => void said.push(text) };
  return { files: createFiles((text) => text.replaceAll("hunter2", "***")), log, said };
}

async function snapshotOf(folder: string): Promise<Snapshot> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const paths = names.map((one) => join(one.parentPath, one.name).slice(folder.length + 1));
  return { list: async () => paths.toSorted(), read: (path) => readFile(join(folder, path), "utf8") };
}

test("a run's own lines lie in the ledger's layout, what is made of them is left out", async () => {
  const { files, log, said } = watched();
  const folder = join(root, "one");
  expect(await saveUnrecorded({ files, log }, folder, update)).toBe(folder);
  const snapshot = await snapshotOf(folder);
  expect(await snapshot.list()).toEqual([
    "history/feeds/2026-11.jsonl",
    "history/rounds/2026-11-21.jsonl",
    "history/samples/2026-11-21T09.jsonl",
    "history/samples/late/2026-11-20T09.jsonl",
  ]);
  expect(JSON.parse((await snapshot.read("history/samples/2026-11-21T09.jsonl"))!)).toEqual(sample);
  expect(said).toEqual([expect.stringContaining("`uptimeline history import <folder>`")]);
});

test("nothing seen leaves nothing, and says nothing", async () => {
  const { files, log, said } = watched();
  expect(await saveUnrecorded({ files, log }, join(root, "none"), { state: EMPTY_STATE })).toBeUndefined();
  expect([await readdir(root).then((names) => names.includes("none")), said]).toEqual([false, []]);
});

test("what a secret stands in is written without it", async () => {
  const { files, log } = watched();
  const folder = join(root, "secret");
  await saveUnrecorded({ files, log }, folder, { samples: [{ ...sample, error: "hunter2" }] });
  expect(await readFile(join(folder, "history/samples/2026-11-21T09.jsonl"), "utf8")).toContain('"error":"***"');
});

test("a folder that can't be written is an error that is said, not thrown", async () => {
  const { files, log, said } = watched();
  await writeFile(join(root, "taken"), "a file");
  expect(await saveUnrecorded({ files, log }, join(root, "taken"), update)).toBeUndefined();
  expect(said).toEqual([expect.stringContaining("could not be written")]);
});
