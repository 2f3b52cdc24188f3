import { describe, expect, it } from "vitest";
import { ASSET_NAMES, asset, render } from "./templates.ts";

describe("render", () => {
  it("escapes every value of a page", async () => {
    const html = await render("site/sentence", { sentence: [{ text: `<b>"&'`, quiet: true, truth: false }] });
    expect(html.trim()).toBe('<h1><span class="quiet">&lt;b&gt;&quot;&amp;&#x27;</span></h1>');
  });

  it("does not read templates that stand in values", async () => {
    expect(await render("site/sentence", { sentence: [{ text: "{{lang}}", quiet: false, truth: false }] })).toContain(
      "{{lang}}",
    );
  });
});

it("hands out every asset", async () => {
  for (const name of ASSET_NAMES) expect((await asset(name)).length).toBeGreaterThan(100);
});
