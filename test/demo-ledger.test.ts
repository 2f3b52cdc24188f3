import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { DEMO_TIMEOUT_MS, demoSite, type DemoSite } from "./demo-site.ts";

describe("the demo's ninety days", () => {
  let site: DemoSite;
  let files: string[];
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: site.gitDir, encoding: "utf8", maxBuffer: 1e8 });

  beforeAll(async () => {
    site = await demoSite();
    files = git("ls-tree", "-r", "--name-only", "main").split("\n");
  }, DEMO_TIMEOUT_MS);

  it("are a commit a day upon the first one", () => {
    const days = git("log", "--format=%s", "main").trim().split("\n").toReversed();
    expect(days[0]).toBe("Watch the lab");
    expect(days.slice(1)).toHaveLength(91);
    expect(new Set(days).size).toBe(days.length);
  });

  it("have an incident of every kind that there is", () => {
    const kinds = ["outage", "degradation", "configuration", "certificate", "heartbeat", "advisory", "models"];
    const incidents = files.filter((path) => path.startsWith("history/incidents/"));
    for (const kind of [...kinds, "alert-slow-flash", "manual", "maintenance"])
      expect(
        incidents.filter((path) => path.endsWith(`-${kind}.json`)),
        kind,
      ).not.toEqual([]);
    expect(incidents.length).toBeGreaterThan(35);
  });

  it("have closed months, false alarms and a relapse", () => {
    expect(files).toEqual(expect.arrayContaining(["history/months/2026.jsonl", "history/reports/2026-10.json"]));
    expect(files.filter((path) => path.startsWith("history/corrections/"))).toHaveLength(1);
    const relapsed = files.find((path) => /20260911.*juniper-flash-outage/.test(path))!;
    expect(git("show", `main:${relapsed}`)).toContain('"what": "reopened"');
  });

  it("lead to a site in both languages, with the same pages", async () => {
    const [english, korean] = await Promise.all(
      [site.en, site.ko].map((folder) => readdir(folder, { recursive: true })),
    );
    expect(korean!.toSorted()).toEqual(english!.toSorted());
    expect(await readFile(join(site.ko, "index.html"), "utf8")).toContain('lang="ko"');
  });
});
