import fc from "fast-check";
import { expect, it } from "vitest";
import { pack, unpack } from "./packing.ts";

it("gives back every text as it was, the empty one and long ones too", () => {
  const long = fc.tuple(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 40_000 }));
  fc.assert(
    fc.property(
      long.map(([text, times]) => text.repeat(times % (1 + Math.floor(200_000 / (text.length + 1))))),
      (text) => {
        const packed = pack(text);
        expect(unpack(packed)).toBe(text);
        expect(packed.size).toBe(Buffer.byteLength(text));
      },
    ),
  );
});

it("takes a tenth of the memory for lines that are alike", () => {
  const lines = Array.from({ length: 2_000 }, (_, index) =>
    JSON.stringify({
      monitor: "chat",
      t: new Date(index * 300_000).toISOString(),
      outcome: "ok",
      ms: 400 + (index % 97),
    }),
  ).join("\n");
  expect(pack(lines).bytes.length).toBeLessThan(lines.length / 10);
});
