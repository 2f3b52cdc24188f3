import { Script } from "node:vm";
import { expect, it } from "vitest";
import { assetFiles } from "./assets.ts";

it("leaves out of styles and script what is for their writers alone", async () => {
  const files = new Map<string, string | Uint8Array>();
  for await (const { path, body } of assetFiles()) files.set(path, body);
  expect(files.get("site.css")).not.toContain("/*");
  expect(files.get("site.css")).toMatch(/^(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*$/u);
  const script = String(files.get("site.js"));
  expect(script).not.toMatch(/^\s*\/\//mu);
  // It is a script still.
  expect(() => new Script(script)).not.toThrow();
});
