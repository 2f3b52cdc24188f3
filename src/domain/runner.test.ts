import { describe, expect, it } from "vitest";
import { runnerOf } from "./runner.ts";

const machine = { platform: "linux", arch: "x64" };

describe("what runs us", () => {
  it("is what GitHub's runner says of itself", () => {
    const environment = { RUNNER_OS: "macOS", RUNNER_ARCH: "ARM64", RUNNER_ENVIRONMENT: "github-hosted" };
    expect(runnerOf(environment, machine)).toEqual({ os: "macOS", arch: "ARM64", name: "github-hosted" });
    expect(runnerOf({ RUNNER_OS: "Linux" }, machine)).toEqual({ os: "Linux", arch: "X64" });
  });

  it("is the machine elsewhere, in the same words", () => {
    expect(runnerOf({}, machine)).toEqual({ os: "Linux", arch: "X64", name: "local" });
    expect(runnerOf({}, { platform: "freebsd", arch: "arm64" })).toEqual({
      os: "freebsd",
      arch: "ARM64",
      name: "local",
    });
  });

  it("takes no text of somebody else's making", () => {
    const environment = { RUNNER_OS: "Linux", RUNNER_ARCH: "<b>\n", RUNNER_ENVIRONMENT: "a".repeat(41) };
    expect(runnerOf(environment, machine)).toEqual({ os: "Linux", arch: "X64" });
  });
});
