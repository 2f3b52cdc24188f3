import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathNames } from "./path-names.ts";

const namesOf = (...names: string[]): string[] => {
  const paths = pathNames(names, "provider");
  return names.map((name) => paths.get(name)!);
};

describe("names in paths", () => {
  it("are letters, digits and hyphens", () => {
    expect(namesOf("openai", "Google AI (Vertex)", "Élan", "../../etc/passwd", "a%2f..")).toEqual([
      "openai",
      "google-ai-vertex",
      "elan",
      "etc-passwd",
      "a-2f",
    ]);
  });

  it("are each one's own: who is called exactly so keeps it", () => {
    expect(namesOf("OpenAI", "openai", "open ai", "open-ai", "네이버", "카카오", "")).toEqual([
      "openai-2",
      "openai",
      "open-ai-2",
      "open-ai",
      "provider-2",
      "provider-3",
      "provider",
    ]);
  });

  it("are no page of the folder and no device", () => {
    expect(namesOf("index", "CON", "nul")).toEqual(["index-2", "con-2", "nul-2"]);
  });

  it("collide for no names at all, and depend on no order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 60 })), (names) => {
        const paths = pathNames(names, "provider");
        expect(new Set(paths.values()).size).toBe(names.length);
        for (const path of paths.values()) expect(path).toMatch(/^[a-z0-9][a-z0-9-]*$/u);
        expect(pathNames(names.toReversed(), "provider").get(names[0] ?? "")).toBe(paths.get(names[0] ?? ""));
      }),
    );
  });
});
