import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadConfig } from "./load.ts";
import { ConfigFile } from "./schema.ts";

const DOC = readFileSync(new URL("../../docs/site.md", import.meta.url), "utf8");

it("has an example that loads, with every key of `site:`, and tells of each", () => {
  const example = /```yaml\n(.*?)```/su.exec(DOC)?.[1] ?? "";
  const { config, warnings } = loadConfig(`${example}\nmonitors: [{ provider: github }]`, "site.yml", new Map());
  expect(warnings).toEqual([]);
  const keys = Object.keys(ConfigFile.shape.site.unwrap().shape);
  expect(Object.keys(config.site).toSorted()).toEqual(keys.toSorted());
  for (const key of keys) expect(DOC).toContain(`\n| \`${key}\``);
  expect(config.announcements).toHaveLength(1);
});
