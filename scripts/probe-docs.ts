/** Writes docs/probes.md and docs/presets.md anew. Run it after a change of a probe's settings or of a preset: `npm run docs`. */
import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { presetsDoc, probesDoc } from "../src/config/docs.ts";

for (const [name, text] of [
  ["probes.md", probesDoc()],
  ["presets.md", presetsDoc()],
] as const) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: "markdown" }));
}
