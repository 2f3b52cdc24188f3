import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeOutput } from "./output.ts";
import { mediaTypeOf, sniffMediaType } from "./media-type.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** The smallest GIF: one pixel. */
const GIF = latin(
  "GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;",
);
const hash = createHash("sha256").update(GIF).digest("hex");
const asGif = {
  output: { bytes: GIF.length, mime: "image/gif", hash },
  image: { mime: "image/gif", width: 1, height: 1, bytes: GIF.length },
};

describe("describeOutput", () => {
  it.each<[string, unknown]>([
    ["bytes", GIF],
    ["base64", base64(GIF)],
    ["base64 in lines", base64(GIF).replace(/.{20}/g, "$&\n")],
    ["base64 without its padding", base64(GIF).replace(/=+$/, "")],
    ["base64url", Buffer.from(GIF).toString("base64url")],
    ["a data URL", `data:image/png;base64,${base64(GIF)}`],
    ["a data URL in capitals", `DATA:;BASE64,${base64(GIF)}`],
    ["a list, of which the first counts", [base64(GIF), "x"]],
  ])("takes %s, by its first bytes", async (_name, found) => {
    expect(await describeOutput(found)).toEqual(asGif);
  });

  it("takes bytes that lie within a larger buffer", async () => {
    const around = Buffer.concat([latin("xxx"), GIF, latin("yyy")]);
    expect(await describeOutput(around.subarray(3, 3 + GIF.length))).toEqual(asGif);
  });

  it.each<[string, unknown, string | undefined, string]>([
    ["the data URL", `data:audio/aac;base64,${base64(latin("no magic at all"))}`, "image/png", "audio/aac"],
    ["who sent it", latin("no magic at all"), "Application/JSON; charset=utf-8", "application/json"],
    ["nobody", latin("no magic at all"), undefined, "application/octet-stream"],
    ["somebody strange", latin("no magic at all"), "<script>", "application/octet-stream"],
  ])("where the bytes tell nothing the type is what %s says", async (_name, found, declared, mime) => {
    const described = await describeOutput(found, declared);
    expect(described.output?.mime).toBe(mime);
    expect(described.image).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ["words", "The answer is four."],
    ["a short word", "four"],
    ["an address", "https://cdn.example.com/output-of-a-model/image.png"],
    ["base64 of an impossible length", "QUFBQUFBQUFBQUFBQ"],
    ["a data URL that is text", "data:text/plain,hello"],
    ["a data URL that is cut off", "data:image/png;base64"],
    ["nothing", ""],
    ["no bytes", new Uint8Array(0)],
    ["an empty list", []],
    ["a list of lists", [[GIF]]],
    ["a number", 7],
    ["null", null],
    ["an object", { b64_json: "QUFBQUFBQUFBQUFBQUFB" }],
  ])("finds no output in %s", async (_name, found) => {
    expect(await describeOutput(found)).toEqual({});
  });

  it("takes any bytes behind any magic, and says only what is true of them", async () => {
    const magic = fc.constantFrom(
      "",
      "\x89PNG\r\n\x1a\n",
      "\xff\xd8\xff\xe0",
      "RIFF\0\0\0\0WEBPVP8 ",
      "GIF89a",
      "\0\0\0\x1cftypavif",
      "<svg ",
    );
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 200 }), async (head, tail) => {
        const bytes = new Uint8Array(Buffer.concat([latin(head), tail]));
        const { output, image } = await describeOutput(bytes);
        if (bytes.length > 0) expect(output?.hash).toBe(createHash("sha256").update(bytes).digest("hex"));
        if (image !== undefined) {
          expect(image.bytes).toBe(bytes.length);
          expect(image.width * image.height).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe("sniffMediaType", () => {
  it.each<[string, string | undefined]>([
    ["\x89PNG\r\n\x1a\n", "image/png"],
    ["\xff\xd8\xff\xdb", "image/jpeg"],
    ["RIFF\x10\0\0\0WEBPVP8 ", "image/webp"],
    ["\0\0\0\x20ftypavif", "image/avif"],
    ["<?xml version='1.0'?>\n<svg xmlns='x'>", "image/svg+xml"],
    ["\u00ef\u00bb\u00bf<svg>", "image/svg+xml"],
    ["RIFF\x10\0\0\0WAVEfmt ", "audio/wav"],
    ["ID3\x04\0", "audio/mpeg"],
    ["\xff\xfb\x90\x64", "audio/mpeg"],
    ["\xff\xff\xff\xff", undefined],
    ["OggS\0", "audio/ogg"],
    ["fLaC\0", "audio/flac"],
    ["\0\0\0\x18ftypmp42", "video/mp4"],
    ["\x1a\x45\xdf\xa3", "video/webm"],
    ["%PDF-1.7", "application/pdf"],
    ["<html><svg>", undefined],
    ["{}", undefined],
    ["", undefined],
  ])("%j is %s", (head, mime) => {
    expect(sniffMediaType(latin(head))).toBe(mime);
  });
});

describe("mediaTypeOf", () => {
  it.each([
    ["image/PNG; q=1", "image/png"],
    ["image/svg+xml", "image/svg+xml"],
    ["", undefined],
    [undefined, undefined],
    ["text", undefined],
    ["a/b/c", undefined],
  ])("%s is %s", (declared, mime) => {
    expect(mediaTypeOf(declared)).toBe(mime);
  });
});
