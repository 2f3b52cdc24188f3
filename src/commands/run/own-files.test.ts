import { expect, it } from "vitest";
import { readOwnFiles } from "./own-files.ts";

const SITE = { name: "S", timeZone: "UTC", locale: "en", robots: "allow" } as const;

function worldWith(present: Readonly<Record<string, Uint8Array>>) {
  const warned: string[] = [];
  const log = { info: () => {}, error: () => {}, warn: (text: string) => void warned.push(text) };
  const files = { readBytes: (path: string) => Promise.resolve(present[path]) };
  return { world: { log, files } as unknown as Parameters<typeof readOwnFiles>[0], warned };
}

it("reads what the config names, under names of the site's own", async () => {
  const svg = new TextEncoder().encode("<svg/>");
  const css = new TextEncoder().encode("h1 { color: red }");
  const { world, warned } = worldWith({ "art/Mark.SVG": svg, "a.ico": svg, "look.css": css });
  const own = await readOwnFiles(world, { ...SITE, logo: "art/Mark.SVG", favicon: "a.ico", css: "look.css" });
  expect(own).toEqual({
    logo: { name: "logo.svg", body: svg },
    favicon: { name: "favicon.ico", body: svg },
    css: "h1 { color: red }",
  });
  expect(warned).toEqual([]);
  expect(await readOwnFiles(world, SITE)).toEqual({});
});

it("goes on without what is missing or too large, and says what to do", async () => {
  const { world, warned } = worldWith({ "big.css": new Uint8Array(100_001) });
  expect(await readOwnFiles(world, { ...SITE, logo: "none.svg", css: "big.css" })).toEqual({});
  expect(warned).toEqual([
    "site.logo: none.svg is not in the checkout. Add the file, or correct the path; the site is built without it.",
    "site.css: big.css has 100001 bytes. Make it smaller than 100 kB; the site is built without it.",
  ]);
});
