/** Writes the docs of probes, presets, feeds, providers and channels anew. Run it after a change of settings, presets or bundles: `npm run docs`. */
import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { withChannels } from "../src/config/docs-channels.ts";
import { feedsDoc } from "../src/config/docs-feeds.ts";
import { providersDoc } from "../src/config/docs-providers.ts";
import { presetsDoc, probesDoc } from "../src/config/docs.ts";

const notices = await readFile(new URL("../docs/notices.md", import.meta.url), "utf8");
for (const [name, text] of [
  ["probes.md", probesDoc()],
  ["presets.md", presetsDoc()],
  ["feeds.md", feedsDoc()],
  ["providers.md", providersDoc()],
  ["notices.md", withChannels(notices)],
] as const) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: "markdown" }));
}
