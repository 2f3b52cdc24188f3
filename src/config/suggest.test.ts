import { describe, expect, it } from "vitest";
import { oneOf } from "./suggest.ts";

describe("oneOf", () => {
  it("joins words as a sentence does", () => {
    expect([oneOf([]), oneOf(["a"]), oneOf(["a", "b"]), oneOf(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a or b",
      "a, b or c",
    ]);
  });
});
