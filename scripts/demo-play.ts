import { join } from "node:path";
import { createFiles } from "../src/adapters/files.ts";
import { demoQuarter } from "../src/commands/demo-quarter.ts";
import { DEMO_END } from "../test/demo-site.ts";

/** Plays the demo's quarter into a folder: `node scripts/demo-play.ts <folder>`. */
const folder = process.argv[2] ?? "";
const told: string[] = [];
const { ok, text } = await demoQuarter({
  log: { info: () => {}, warn: (words) => void told.push(words), error: (words) => void told.push(words) },
  files: createFiles((words) => words),
  siteDir: join(folder, "en"),
  translations: [{ locale: "ko", siteDir: join(folder, "ko") }],
  gitDir: join(folder, "history.git"),
  endMs: Date.parse(DEMO_END),
});
if (!ok) throw new Error([text, ...told].join("\n"));
