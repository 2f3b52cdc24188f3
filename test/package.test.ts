import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { missingOptionals } from "../scripts/complete-lockfile.ts";
import { PRODUCT } from "../src/product.ts";

const ROOT = join(import.meta.dirname, "..");

interface Manifest {
  version: string;
  repository: { url: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const manifest = JSON.parse(textOf("package.json")) as Manifest;
const packages = { ...manifest.dependencies, ...manifest.devDependencies };

it("all scripts and tests run on Node 24, as the action does", () => {
  expect(process.version).toMatch(/^v24\./);
});

it("every dependency is of one exact version", () => {
  for (const [name, version] of Object.entries(packages)) expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
});

it("every dependency has its reason in docs/dependencies.md, and only those are there", () => {
  const documented = textOf("docs/dependencies.md")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (library|-)/.test(line))
    .flatMap((line) => (line.split("|")[1] ?? "").split(",").map((name) => name.trim()));
  expect(documented.toSorted()).toEqual(Object.keys(packages).toSorted());
});

describe("the lockfile", () => {
  const lock = JSON.parse(textOf("package-lock.json")) as { packages: Parameters<typeof missingOptionals>[0] };

  it("holds the packages for every platform, without which `npm ci` refuses it", () => {
    expect(missingOptionals(lock.packages)).toEqual([]);
  });

  it("would be refused if one were missing, however deep", () => {
    const optionalDependencies = { "tool-linux-x64": "1.0.0" };
    const tool = { version: "1.0.0", dev: true, optionalDependencies };
    const missing = [{ name: "tool-linux-x64", version: "1.0.0", dev: true }];
    expect(missingOptionals({ "": {}, "node_modules/a/node_modules/tool": tool })).toEqual(missing);
    for (const place of ["", "node_modules/a/", "node_modules/a/node_modules/tool/"])
      expect(
        missingOptionals({
          "": {},
          "node_modules/a/node_modules/tool": tool,
          [`${place}node_modules/tool-linux-x64`]: {},
        }),
      ).toEqual([]);
  });

  it("names no registry", () => {
    expect(textOf("package-lock.json")).not.toMatch(/"resolved": "https?:/);
  });
});

it("the program calls itself what package.json calls it", () => {
  expect(PRODUCT.version).toBe(manifest.version);
  expect(manifest.repository.url).toBe(`git+https://github.com/${PRODUCT.repository}.git`);
});

it("CI runs the two words that the contributing guide gives", () => {
  expect(textOf(".ci/run").trimEnd().endsWith("\nnpm ci && npm test")).toBe(true);
  expect(textOf(".github/workflows/ci.yml")).toContain("- run: npm ci && npm test\n");
  expect(statSync(join(ROOT, ".ci/run")).mode & 0o111).not.toBe(0);
});
