import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCondition } from "../conditions/index.ts";
import { translate } from "./gatus-condition.ts";

const text = readFileSync(new URL("../../docs/migrating.md", import.meta.url), "utf8");
const ofGatus = text.slice(text.indexOf("## From Gatus"), text.indexOf("## From Uptime Kuma"));
/** Rows of two cells in backticks. */
const rows = [...ofGatus.matchAll(/^\| `([^`]+)`\s*\| `([^`]+)`\s*\|$/gmu)].map(([, theirs = "", ours = ""]) => [
  theirs,
  ours,
]);

describe("docs/migrating.md", () => {
  it("has examples of conditions", () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  it.each(rows)("says truly what becomes of %s", (theirs = "", ours = "") => {
    expect(translate(theirs, theirs.includes("CERTIFICATE") ? "tls" : "http")).toMatchObject({ text: ours });
    expect(compileCondition(ours, "down")).toMatchObject({ ok: true });
  });
});
