import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outsideText, outsideUrl } from "./outside.ts";
import { publicTarget } from "./public-target.ts";

fc.configureGlobal({ seed: 20_261_121 });

describe("text from outside", () => {
  it("loses controls and marks of direction, and stays on one line", () => {
    expect(outsideText("a\u202eb\n\tc\u0000 d\u2066")).toBe("a b c d");
  });

  it("has no halves of pairs, and few marks upon a letter", () => {
    expect(outsideText("a\ud83d b")).toBe("a\ufffd b");
    expect(outsideText(`Z${"\u0334\u0301".repeat(20)}o`)).toBe("Z\u0334\u0301\u0334\u0301o");
    expect(outsideText("Tiếng Việt, ภาษาไทย, שָׁלוֹם")).toBe("Tiếng Việt, ภาษาไทย, שָׁלוֹם");
  });

  it("keeps scripts that are written from the right", () => expect(outsideText("שלום עולם")).toBe("שלום עולם"));

  it("is never over 160 characters, nor cut within one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const safe = outsideText(text);
        expect([...safe].length).toBeLessThanOrEqual(160);
        expect(safe).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(outsideText("😀".repeat(200))).toBe(`${"😀".repeat(159)}…`);
  });
});

it("sends readers to http and https only", () => {
  expect(outsideUrl("https://status.example/a?b=c")).toBe("https://status.example/a?b=c");
  for (const url of ["javascript:alert(1)", "data:text/html,x", "//x.example", "", undefined])
    expect(outsideUrl(url)).toBeUndefined();
});

describe("what the public page shows of a target", () => {
  const target = "https://user:secret@api.example:8443/v1/models?key=abc#top";
  it.each([
    ["name", undefined],
    ["host", "api.example:8443"],
    ["url", "api.example:8443/v1/models"],
  ] as const)("publish: %s shows %s", (publish, shown) =>
    expect(publicTarget({ monitor: { publish, target } })).toBe(shown),
  );

  it("takes a bare host as it is, without path and credentials", () => {
    expect(publicTarget({ monitor: { publish: "host", target: "user@api.example/x?y" } })).toBe("api.example");
  });
});
