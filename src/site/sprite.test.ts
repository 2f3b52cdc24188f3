import { describe, expect, it } from "vitest";
import { simulatedSite } from "../../test/simulated-site.ts";
import { asset, render } from "../templates.ts";
import { buildSite } from "./site.fixture.ts";
import { FILLED_BY, withoutUnusedMarks } from "./sprite.ts";

const idsOf = (html: string): string[] => [...html.matchAll(/^<(?:g|pattern) id="([\w-]+)"/gmu)].map(([, id]) => id!);

describe("the sprite of a page", async () => {
  const whole = idsOf(await render("site/sprite", {}));
  const site = [...(await buildSite(simulatedSite()))].filter(([path]) => path.endsWith(".html"));

  it("holds every mark that the page refers to", () => {
    for (const [path, html] of site) {
      const referred = [...html.matchAll(/href="#(m-[\w-]+)"/gu)].map(([, id]) => id!);
      expect(idsOf(html), path).toEqual(expect.arrayContaining([...new Set(referred)]));
    }
  });

  it("holds every pattern by which a class of the page is filled", () => {
    for (const [path, html] of site) {
      const classes = new Set([...html.matchAll(/class="([^"]*)"/gu)].flatMap(([, names]) => names!.split(" ")));
      const wanted = Object.keys(FILLED_BY).filter((id) => FILLED_BY[id]!.some((name) => classes.has(name)));
      expect(idsOf(html), path).toEqual(expect.arrayContaining(wanted));
    }
  });

  it("has what is needed alone, and is not there where nothing is", () => {
    const of = (wanted: string): string => site.find(([path]) => path === wanted)![1];
    expect(of("404.html")).not.toContain("sprite");
    const [some, all] = [idsOf(of("monitors/chat.html")), whole.length];
    expect(some.length).toBeGreaterThan(1);
    expect(some.length).toBeLessThan(all);
  });

  it("knows every class that the styles fill by a pattern", async () => {
    const css = String(await asset("site.css"));
    const rules = [...css.matchAll(/([^{}]+)\{[^{}]*url\(#([\w-]+)\)[^{}]*\}/gu)];
    const filled = rules.map(([, selector, id]) => `${id} ${selector!.trim().replace(/^.*\./su, "")}`);
    expect(filled.toSorted()).toEqual(
      Object.entries(FILLED_BY)
        .flatMap(([id, names]) => names.map((name) => `${id} ${name}`))
        .toSorted(),
    );
    expect(whole.filter((id) => id.startsWith("p-")).toSorted()).toEqual(Object.keys(FILLED_BY).toSorted());
  });

  it("leaves alone what is no page", () => {
    expect(withoutUnusedMarks("<p>text</p>")).toBe("<p>text</p>");
  });
});
