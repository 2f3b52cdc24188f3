import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import { NOW_MS, siteInput } from "./fixtures.ts";
import { groupParts } from "./group-parts.ts";
import { many } from "./many.fixture.ts";
import { PAGE_KINDS } from "./pages.ts";
import type { SiteInput } from "./input.ts";
import { render } from "../templates.ts";
import { createContext } from "./site.ts";

/** The index and the pages of groups, and nothing else. */
async function frontOf(input: SiteInput): Promise<ReadonlyMap<string, string>> {
  const context = createContext(input);
  const files = new Map<string, string>();
  for (const { kind, template, pages } of PAGE_KINDS) {
    if (kind !== "index" && kind !== "group") continue;
    for (const { path, view } of pages(context)) files.set(path, await render(template, view()));
  }
  return files;
}

const rowsIn = (html: string): number => html.match(/<(?:tr|li)[^>]* data-verdict=/gu)?.length ?? 0;

describe("the index", () => {
  it("holds the days of 50 monitors in 60 kB, and those of few without tools to find them", async () => {
    const fifty = (await frontOf(many(50))).get("index.html") ?? "";
    expect(rowsIn(fifty)).toBe(50);
    expect(fifty).toContain('type="search"');
    expect(gzipSync(fifty).length).toBeLessThan(60_000);
    const three = (await frontOf(many(3))).get("index.html") ?? "";
    expect(rowsIn(three)).toBe(3);
    expect(three).not.toContain('type="search"');
    expect(three).toContain('id="show-trouble"');
  });

  it("names all of 400, has what is wrong first to hand, and leads to the days of each", async () => {
    const files = await frontOf(many(400));
    const index = files.get("index.html") ?? "";
    expect(rowsIn(index)).toBe(400);
    expect(index).not.toContain('class="strip"');
    expect(index).toContain("36 more monitors have a note like these.".replace("36", String(40 - 3 - 12)));
    expect(gzipSync(index).length).toBeLessThan(60_000);
    const groups = [...files.keys()].filter((path) => path.startsWith("groups/"));
    expect(groups.toSorted()).toEqual([
      "groups/group-3.html",
      "groups/images.html",
      "groups/text-4.html",
      "groups/text.html",
    ]);
    for (const path of groups) {
      expect(index).toContain(`href="${path}"`);
      const page = files.get(path) ?? "";
      expect(rowsIn(page)).toBe(100);
      expect(page.match(/<svg class="strip"/gu)).toHaveLength(100);
      expect(page).toContain('href="../monitors/m');
    }
  });

  it("groups the digits of what it counts", async () => {
    const index = (await frontOf(many(1_200))).get("index.html") ?? "";
    expect(index).toContain("1,080 of 1,200 are up.");
    expect(index).toContain("All 1,200");
    expect(index).not.toMatch(/>[^<]*\b1\d{3}\b[^<]*</u);
  });

  it("stays bounded however many there are", () => {
    const parts = groupParts(createContext(many(1_000)));
    expect(parts).toHaveLength(12);
    expect(parts.map(({ facts }) => facts.length).reduce((sum, count) => sum + count, 0)).toBe(1_000);
    expect(new Set(parts.map(({ path }) => path)).size).toBe(12);
    expect(parts.every(({ path }) => /^groups\/[a-z0-9-]+(?:\.\d)?\.html$/u.test(path))).toBe(true);
  });
});

describe("announcements", () => {
  const withThose = (text: string) =>
    siteInput({
      announcements: [
        { id: "now", title: "Now <b>", text, url: "https://example.com/news", from: toInstant(NOW_MS - MINUTE_MS) },
        { id: "evil", title: "Evil", url: "javascript:alert(1)" },
        { id: "later", title: "Later", from: toInstant(NOW_MS + MINUTE_MS) },
        { id: "gone", title: "Gone", to: toInstant(NOW_MS) },
      ],
    });

  it("stand on top from their beginning to their end, as plain text", async () => {
    const index = (await frontOf(withThose("One\nline.\n\nTwo <i>."))).get("index.html") ?? "";
    expect(index).toContain('<h3><a href="https://example.com/news">Now &lt;b&gt;</a></h3>');
    expect(index).toContain("<p>One line.</p><p>Two &lt;i&gt;.</p>");
    expect(index).toContain("<h3>Evil</h3>");
    expect(index).not.toMatch(/javascript:|Later|Gone/u);
    expect((await frontOf(siteInput())).get("index.html")).not.toContain("announced");
  });
});
