import { createMailbox } from "../lab/mailbox.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { join } from "node:path";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { createFiles } from "../adapters/files.ts";
import { createLabNet } from "../lab/lab-net.ts";
import { createInProcessLab, createLabHttp } from "../lab/in-process.ts";
import { createMemoryRepository, type MemoryRepository } from "../lab/memory-repository.ts";
import { createSeededRandom } from "../lab/seeded-random.ts";
import { createVirtualClock } from "../lab/virtual-clock.ts";
import { demo, type DemoResult } from "./demo.ts";
import { ForgeError } from "../domain/errors.ts";
import type { Forge, Log } from "../world.ts";

const NOW_MS = Date.parse("2026-11-21T09:00:00.000Z");
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
const noForge = new Proxy({} as Forge, {
  get: () => () => Promise.reject(new ForgeError("unavailable", "GitHub is not part of this test")),
});

let folder: string;
let repository: MemoryRepository;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptimeline-demo-"));
  repository = createMemoryRepository();
});
afterEach(() => rm(folder, { recursive: true }));

/** The demo with its own scratch repositories, but without waiting and with a repository in memory. */
function demoInto(siteDir: string): Promise<DemoResult> {
  return demo({
    log: silent,
    siteDir,
    nowMs: NOW_MS,
    createWorld({ startAtMs }) {
      const clock = createVirtualClock(startAtMs);
      const random = createSeededRandom(1);
      const http = createLabHttp(createInProcessLab(1, clock), clock, random);
      return {
        clock,
        random,
        http,
        ...createLabNet(clock),
        repository,
        files: createFiles((text) => text),
        mail: createMailbox(),
        redact: (text: string) => text,
        forge: noForge,
        log: silent,
      };
    },
  });
}

describe("the demo", () => {
  it("went well when both runs kept the ledger and built the site", async () => {
    expect((await demoInto(join(folder, "site"))).ok).toBe(true);
  });

  it("failed when a run could not keep the ledger", async () => {
    repository.answerNext({ kind: "forbidden", reason: "protected-branch", remedy: "Allow it" });
    expect((await demoInto(join(folder, "site"))).ok).toBe(false);
  });

  it("failed when the site could not be built", async () => {
    await writeFile(join(folder, "thesis.txt"), "");
    expect((await demoInto(join(folder, "thesis.txt"))).ok).toBe(false);
  });
});
