import { describe, expect, it } from "vitest";
import { createConsoleLog } from "./log.ts";

function logged(json: boolean) {
  const out: string[] = [];
  const err: string[] = [];
  const redact = (text: string): string => text.replaceAll("hidden", "***");
  const log = createConsoleLog(redact, { json, stdout: (text) => out.push(text), stderr: (text) => err.push(text) });
  return { log, out, err };
}

describe("the command line's log", () => {
  it("says progress on standard output, and what is wrong, with its place, on standard error", () => {
    const { log, out, err } = logged(false);
    log.info("12 monitors");
    log.warn("slow", { file: "uptimeline.yml", line: 7, column: 12 });
    log.error("broken", { file: "uptimeline.yml" });
    log.error("without a place");
    log.warn("uptimeline.yml:7:12: said with its place", { file: "uptimeline.yml", line: 7, column: 12 });
    expect(out).toEqual(["12 monitors\n"]);
    expect(err).toEqual([
      "warning: uptimeline.yml:7:12: slow\n",
      "error: uptimeline.yml: broken\n",
      "error: without a place\n",
      "warning: uptimeline.yml:7:12: said with its place\n",
    ]);
  });

  it("leaves standard output to the result when that is JSON", () => {
    const { log, out, err } = logged(true);
    log.info("12 monitors");
    expect(out).toEqual([]);
    expect(err).toEqual(["12 monitors\n"]);
  });

  it("hides secrets, those in pieces too", () => {
    const { log, out } = logged(false);
    log.info("hidden");
    log.info("hid\u0007den");
    expect(out).toEqual(["***\n", "***\n"]);
  });

  it.each([
    ["\u001b[2Jgone", "[2Jgone\n"],
    ["a\rb", "a\nb\n"],
    ["::set-output name=a::b", "| ::set-output name=a::b\n"],
    ["one\n  ::error::two\n##[add-mask]x", "one\n  | ::error::two\n# #[add-mask]x\n"],
    ["The page says: ##[stop-commands]x", "The page says: # #[stop-commands]x\n"],
    ["a #\u00ad#[group]b", "a # \u00ad#[group]b\n"],
    ["###[group]", "## #[group]\n"],
    ["\u200b::error::x", "| \u200b::error::x\n"],
    ["\u202etxt.exe", "txt.exe\n"],
    ["\u0000::warning::x", "| ::warning::x\n"],
    ["tab\tand ünïcode", "tab\tand ünïcode\n"],
  ])("obeys nothing that outside text says: %j", (text, line) => {
    const { log, out } = logged(false);
    log.info(text);
    expect(out).toEqual([line]);
  });
});
