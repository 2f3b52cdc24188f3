import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor } from "./redact.ts";

const SECRET = "k3y/with+odd=chars&<b>\"é'";
const redact = createRedactor(new Map([["KEY", SECRET]]));
const SEEDED = { seed: 20261121, numRuns: 300 };
const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** Secrets of the kinds that people paste; no stars, which are what a secret is replaced by. */
const secrets = fc
  .string({ unit: "binary", minLength: 6, maxLength: 60 })
  .map((text) => text.replaceAll("*", "x"))
  .filter((text) => text.trim().length >= 6);

describe("redaction", () => {
  it.each([
    ["raw", SECRET],
    ["as a URL's component", encodeURIComponent(SECRET)],
    ["as a URL's component in lower case", encodeURIComponent(SECRET).replace(/%../g, (hex) => hex.toLowerCase())],
    ["as a form's value", new URLSearchParams({ v: SECRET }).toString().slice(2)],
    ["in JSON", JSON.stringify(SECRET).slice(1, -1)],
    ["in JSON in JSON", JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
    ["in a page", "k3y/with+odd&#x3D;chars&amp;&lt;b&gt;&quot;é&#x27;"],
    ["in base64", base64(SECRET).replace(/=+$/, "")],
    ["in base64 for URLs", Buffer.from(SECRET).toString("base64url")],
  ])("hides a secret %s", (_, form) => {
    expect(redact(`before ${form} after`)).toBe("before *** after");
  });

  it.each(["x-access-token:", "user:", "ab:", "a:"])("hides a secret in the base64 of %s<secret>", (prefix) => {
    const header = base64(`${prefix}${SECRET}, and more`);
    const clean = redact(`authorization: basic ${header}`);
    expect(clean).toContain("***");
    const left = clean.replace("authorization: basic ", "").split("***");
    expect(left[0]?.length).toBeLessThanOrEqual(Math.ceil((prefix.length * 4) / 3));
    expect(left[1]?.length).toBeLessThanOrEqual(Math.ceil((", and more".length * 4) / 3) + 2);
  });

  it("leaves no secret in any form in any text", () => {
    fc.assert(
      fc.property(fc.array(secrets, { minLength: 1, maxLength: 4 }), fc.array(fc.string()), (values, between) => {
        const clean = createRedactor(new Map(values.map((value, index) => [`S${index}`, value])));
        const forms = values.flatMap((value) => [
          value,
          JSON.stringify(value).slice(1, -1),
          encodeURIComponent(value.toWellFormed()),
          base64(value),
        ]);
        const text = clean(forms.map((form, index) => `${form}${between[index % between.length] ?? ""}`).join("|"));
        for (const value of values) expect(text).not.toContain(value);
      }),
      SEEDED,
    );
  });

  it("hides a secret at every place of a longer base64 text", () => {
    fc.assert(
      fc.property(secrets, fc.uint8Array(), fc.uint8Array(), fc.boolean(), (secret, before, after, forUrls) => {
        const whole = Buffer.concat([before, Buffer.from(secret), after]);
        const encoded = whole.toString(forUrls ? "base64url" : "base64");
        const [left = "", right = ""] = createRedactor(new Map([["S", secret]]))(encoded).split("***");
        // No character that holds a bit of the secret is left.
        const holding = Math.ceil(((before.length + Buffer.byteLength(secret)) * 8) / 6);
        expect(left.length).toBeLessThanOrEqual(Math.floor((before.length * 8) / 6));
        expect(right.replaceAll("=", "").length).toBeLessThanOrEqual(Math.ceil((whole.length * 8) / 6) - holding);
      }),
      SEEDED,
    );
  });

  it("changes no text without a secret", () => {
    const keep = createRedactor(new Map([["KEY", "\u{10ffff}".repeat(6)]]));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(keep(text)).toBe(text);
      }),
    );
  });

  it("hides secrets that overlap or hold one another as one", () => {
    const clean = createRedactor(
      new Map([
        ["A", "abcdefgh"],
        ["B", "efghijkl"],
        ["C", "cdefgh"],
      ]),
    );
    expect(clean("<abcdefghijkl> <abcdefgh> <cdefgh>")).toBe("<***> <***> <***>");
  });

  it("hides a secret that repeats itself", () => {
    expect(createRedactor(new Map([["A", "ababab"]]))("<abababab>")).toBe("<***>");
  });

  it("hides a key of several lines whole, with other line ends, and line by line", () => {
    const clean = createRedactor(
      new Map([["PEM", "-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG\nshort\n-----END KEY-----\n"]]),
    );
    expect(clean("<-----BEGIN KEY-----\r\nMIIEvQIBADANBgkqhkiG\r\nshort\r\n-----END KEY----->")).toBe("<***>");
    expect(clean("bad line MIIEvQIBADANBgkqhkiG.")).toBe("bad line ***.");
  });

  it("hides a secret that was pasted with white space around it", () => {
    expect(createRedactor(new Map([["KEY", "  sk-123456\n"]]))("Bearer sk-123456.")).toBe("Bearer ***.");
  });
});

describe("secrets that are too short", () => {
  const all = new Map([
    ["PIN", "12345"],
    ["PADDED", " 12345 \n"],
    ["KEY", "123456"],
    ["UNSET", ""],
  ]);

  it("leave texts as they are", () => {
    expect(createRedactor(all)("12345 and 123456")).toBe("12345 and ***");
  });
});
