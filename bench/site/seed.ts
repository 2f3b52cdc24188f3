import { DAY_MS, toMs } from "../../src/domain/instant.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { seededFiles } from "../ledger/seeded.ts";
import { watched } from "../ledger/watched.ts";

export const NOW_MS = toMs("2026-11-21T12:20:00.000Z");
const AGE_MS = 90 * DAY_MS;

/** A ledger of 90 days as files of a folder. */
export async function seedFolder(folder: string, monitors: number): Promise<void> {
  for (const [path, text] of await seededFiles(watched(monitors), { nowMs: NOW_MS, ageMs: AGE_MS })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

// A process of its own, or the making of the ledger would warm up what is measured.
if (import.meta.main) await seedFolder(process.argv[2]!, Number(process.argv[3]));
