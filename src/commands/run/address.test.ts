import { expect, it } from "vitest";
import { loadConfig } from "../../config/load.ts";
import { withAddress } from "../run.ts";

const config = (site: string) =>
  loadConfig(`site: ${site}\nmonitors: [{ provider: github }]`, "a.yml", new Map()).config;
const repositoryUrl = "https://github.com/me/status";

it("finds the site's address by itself, and never overrules a written one", () => {
  expect(withAddress(config("{}"), { repositoryUrl }).site.url).toBe("https://me.github.io/status/");
  expect(withAddress(config("{ domain: up.example.com }"), { repositoryUrl }).site.url).toBe("https://up.example.com/");
  expect(withAddress(config("{}"), { repositoryUrl: "https://git.example/me/status" }).site.url).toBeUndefined();
  expect(withAddress(config("{}"), {}).site.url).toBeUndefined();
});
