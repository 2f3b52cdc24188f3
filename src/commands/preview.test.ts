import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { join } from "node:path";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { KnownError } from "../domain/errors.ts";
import { filePath, preview, type Preview } from "./preview.ts";

let folder: string;
let served: Preview;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptimeline-preview-"));
  await writeFile(join(folder, "index.html"), "<h1>well</h1>");
  await writeFile(join(folder, "404.html"), "<h1>nothing</h1>");
  await writeFile(join(folder, "status.json"), "{}");
  served = await preview(folder, 0);
});
afterEach(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

describe("preview", () => {
  it("serves the site with its types, and 404.html for what is not there", async () => {
    const index = await fetch(served.url);
    expect([index.status, index.headers.get("content-type"), await index.text()]).toEqual([
      200,
      "text/html; charset=utf-8",
      "<h1>well</h1>",
    ]);
    expect((await fetch(`${served.url}status.json?x=1`)).headers.get("content-type")).toContain("application/json");
    const missing = await fetch(`${served.url}no/such/page.html`);
    expect([missing.status, await missing.text()]).toEqual([404, "<h1>nothing</h1>"]);
  });

  it("says which port is in use, and what to do about it", async () => {
    const taken = Number(new URL(served.url).port);
    const error: unknown = await preview(folder, taken).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(KnownError);
    expect((error as KnownError).message).toMatch(new RegExp(`${taken} is in use.*--port`));
  });

  it.each(["/../secret", "/%2e%2e/secret", "/..%2fsecret", "/a/../../secret", "/%00", "/%E0%A4%A"])(
    "gives nothing from outside the folder for %s",
    (url) => {
      const path = filePath("/srv/site", url);
      expect(path === undefined || path.startsWith("/srv/site/")).toBe(true);
    },
  );
});
