import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFiles } from "../adapters/files.ts";
import { createMemoryRepository } from "../lab/memory-repository.ts";
import { importFolder } from "./history-import-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptimeline-folder-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("does not walk in circles where links lead to folders above", async () => {
  await mkdir(join(folder, "history/samples"), { recursive: true });
  await writeFile(join(folder, "history/samples/2026-12-02T09.jsonl"), "");
  for (const name of ["one", "two", "three"]) await symlink(folder, join(folder, "history/samples", name));
  const world = {
    files: createFiles((text) => text),
    repository: createMemoryRepository(),
    clock: { now: () => 0 },
  } as unknown as Parameters<typeof importFolder>[0];
  const { draft } = await importFolder(world, folder, { run: "1.1", live: false });
  expect(draft.files).toEqual([]);
});
