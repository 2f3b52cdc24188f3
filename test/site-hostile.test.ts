import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { problemsOf } from "./html.ts";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { parse } from "yaml";
import { toInstant } from "../src/domain/instant.ts";
import { FeedSettings, observeFeed } from "../src/feeds/index.ts";
import { readFeedXml } from "../src/feeds/reading/xml.ts";
import { NOW_MS } from "../src/site/fixtures.ts";
import { headView } from "../src/site/head.ts";
import { PAGE_KINDS } from "../src/site/pages.ts";
import { PRODUCTS } from "../src/site/products/index.ts";
import { v1Schema } from "../src/site/products/v1-description.ts";
import { V1_FILES } from "../src/site/products/v1-files.ts";
import { createContext, siteFiles } from "../src/site/site.ts";
import { render } from "../src/templates.ts";
import { readCalendar } from "./calendar-reader.ts";
import { isWithoutChromium, launch, urlOf } from "./demo-browser.ts";
import { readerOf } from "./feed-reader.ts";
import { HURT, hostileInput, hostileMany } from "./hostile-site.ts";

const INPUT = hostileInput();
const CONTEXT = createContext(INPUT);
const files = new Map<string, string>();
/** Of every kind its longest page; only a site of many has groups on pages of their own. */
const KINDS: { readonly kind: string; readonly path: string; readonly html: string }[] = [];
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptimeline-hostile-"));
  for await (const { path, body } of siteFiles(INPUT)) {
    if (typeof body === "string") files.set(path, body);
    await write(path, body);
  }
  const ofMany = createContext(hostileMany());
  for (const { kind, template, pages } of PAGE_KINDS) {
    const lengthOf = ({ path }: { readonly path: string }): number => files.get(path)?.length ?? 0;
    const [longest] = [...pages(CONTEXT)].toSorted((a, b) => lengthOf(b) - lengthOf(a));
    const page = longest ?? [...pages(ofMany)][0]!;
    const html =
      files.get(page.path) ?? (await render(template, { ...page.view(), head: headView(ofMany, page.path) }));
    KINDS.push({ kind, path: page.path, html });
    // Where the site's address is known, the page for missing paths has its styles from there.
    await write(page.path, page.path === "404.html" ? html.replaceAll('="/status/', '="') : html);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, body: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, body);
}

const ending = (path: string): string => extname(path) || path;
const textsOf = (...endings: readonly string[]): [string, string][] =>
  [...files].filter(([path]) => endings.includes(ending(path)));

describe("a site in which every word of others is hostile", () => {
  it("has a page of every kind, and something of every product", async () => {
    expect(KINDS.map(({ kind }) => kind)).toEqual(PAGE_KINDS.map(({ kind }) => kind));
    for (const product of PRODUCTS) {
      const made: string[] = [];
      const parts = CONTEXT.facts.map((facts) => product.filesOf?.(CONTEXT, facts) ?? []);
      for (const part of [...parts, product.files?.(CONTEXT) ?? []]) for await (const { path } of part) made.push(path);
      expect(made, product.name).not.toEqual([]);
      for (const path of made) {
        expect(files.has(path), path).toBe(true);
        expect(READ, `${path}: nothing here reads such a file back`).toHaveProperty([ending(path)]);
      }
    }
  });

  it("has no element, attribute or address of theirs in any HTML, SVG or XML", () => {
    for (const [path, text] of textsOf(".html", ".svg", ".atom", ".rss", ".xml")) {
      const found: string[] = [];
      const parser = new Parser(
        {
          onopentag: (name, attributes) => found.push(...intrusionsIn(name, attributes)),
        },
        { xmlMode: ending(path) !== ".html" },
      );
      parser.end(text);
      expect(found, path).toEqual([]);
    }
  });

  it("turns no direction, and holds neither control characters nor halves of pairs", () => {
    for (const [path, text] of files) {
      const at = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u);
      expect(at < 0 ? "" : text.slice(Math.max(0, at - 60), at + 20), path).toBe("");
      expect(text.isWellFormed(), path).toBe(true);
    }
  });

  it("is read back, file by file, by what reads such files", async () => {
    const unread: string[] = [];
    for (const [path, text] of files) {
      try {
        await READ[ending(path)]?.(text, path);
      } catch (error) {
        unread.push(`${path}: ${String(error).slice(0, 400)}`);
      }
    }
    expect(unread).toEqual([]);
  });

  it("is to others' programs a status page like any other", async () => {
    const { url } = INPUT.site;
    const answers = [...files]
      .filter(([path]) => path.startsWith("api/v2/"))
      .map(([path, body]) => [`${url}${path}`, body]);
    const { reader } = readerOf(Object.fromEntries(answers), toInstant(NOW_MS));
    const settings = FeedSettings.parse({ kind: "statuspage", id: "ours", url });
    const report = await observeFeed(settings, { reader, evaluate: () => undefined });
    expect(report).toMatchObject({ indicator: expect.stringMatching(/minor|major|critical/) });
    expect([report.problem, report.notes]).toEqual([undefined, undefined]);
    expect(report.components.map(({ id }) => id)).toEqual(expect.arrayContaining(INPUT.monitors.map(({ id }) => id)));
  });

  it("is clean to html-validate", async () => {
    for (const { path, html } of KINDS) {
      expect(await problemsOf(html, "long-title"), path).toEqual([]);
    }
  });
});

const ALIEN = new Set(["iframe", "object", "embed", "style", "foreignobject", "base"]);
const ADDRESSES = ["href", "xlink:href", "src", "action", "formaction", "srcset", "data"];

function intrusionsIn(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const tag = name.toLowerCase();
  const shown = `<${name} ${JSON.stringify(attributes).slice(0, 120)}>`;
  const isOurScript = tag === "script" && /^(?:(?:\.\.\/)*|\/status\/)site\.js$/.test(attributes["src"] ?? "");
  const isAlien = (tag === "script" && !isOurScript) || tag === "img" || ALIEN.has(tag);
  const addresses = ADDRESSES.flatMap((key) => attributes[key] ?? []);
  const isRun =
    addresses.some((address) => /^(?!https?:|data:image|mailto:)[\s\w]*:/i.test(address)) ||
    Object.keys(attributes).some((key) => /^on|^style$|^srcdoc$/i.test(key));
  return isAlien || isRun ? [shown] : [];
}

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u);
ajv.addFormat("date", /^\d{4}-\d\d-\d\d$/u);
const V1 = Object.entries(V1_FILES).map(([name, { path }]) => ({
  pattern: new RegExp(`^api/v1/${path.replace("{id}", "[^/]+")}$`, "u"),
  validate: ajv.compile(v1Schema(name, true)),
}));

const PROMTOOL = "/usr/bin/promtool";
function promtool(text: string): void {
  if (!existsSync(PROMTOOL) && process.env["CI"] === undefined) return;
  const { status, stdout, stderr } = spawnSync(PROMTOOL, ["check", "metrics"], { input: text, encoding: "utf8" });
  expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: "" });
}

/** By a file's ending, or its whole name where it has none: what reads it, and throws where it can't. */
const READ: Readonly<Record<string, (text: string, path: string) => unknown>> = {
  ".json": (text, path) => {
    const value: unknown = JSON.parse(text);
    expect(/.{60}\\u(?:00[01]|202|206|d[89a-f])/iu.exec(text)?.[0], path).toBeUndefined();
    const known = V1.find(({ pattern }) => pattern.test(path));
    expect(known !== undefined || !/^api\/v1\/(?!schema\/|openapi)/.test(path), path).toBe(true);
    known?.validate(value);
    expect(known?.validate.errors ?? [], path).toEqual([]);
  },
  ".atom": async (text, path) => expect(await readFeedXml(text), path).toHaveProperty("value"),
  ".rss": async (text, path) => expect(await readFeedXml(text), path).toHaveProperty("value"),
  ".ics": (text) => expect(readCalendar(text).length).toBeGreaterThan(0),
  ".yml": (text) => parse(text) as unknown,
  ".txt": (text, path) => expect(path === "robots.txt" || text.endsWith("\n# EOF\n"), path).toBe(true),
  ".csv": (text, path) => expect(text, path).not.toMatch(/(?:^|,)"?[=+@]/m),
  ".md": (text, path) => expect(text.replaceAll(/(`+)[^`].*?\1/g, ""), path).not.toMatch(/(?:^|[^\\])<(?:script|img)/),
  // Well-formed: a browser says so below.
  ".svg": (text) => expect(text).toMatch(/^<svg /),
  ".js": (text, path) => path === "site.js" || (JSON.parse(text.replace(/^[^=]+=/, "").replace(/;\n$/, "")) as unknown),
  metrics: promtool,
};

const WIDTHS = [1280, 390, 320] as const;

/** What stands outside of the window and is not cut off there: texts, by the elements that hold them. */
const OUTSIDE = `(() => {
  const isCut = (from) => {
    if (getComputedStyle(from).clipPath !== "none") return true;
    for (let one = from; one !== document.body; one = one.parentElement) {
      const { left, right } = one.getBoundingClientRect();
      if (!(one instanceof SVGElement) && getComputedStyle(one).overflowX !== "visible" && left >= -1 && right <= innerWidth + 1) return true;
    }
    return false;
  };
  const found = new Set();
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const holder = node.parentElement;
    if (node.data.trim() === "" || holder.closest("title, desc, script") !== null || !holder.checkVisibility()) continue;
    range.selectNodeContents(node);
    const isOut = [...range.getClientRects()].some(({ width, left, right }) => width > 0 && (left < -0.5 || right > innerWidth + 0.5));
    if (isOut && !isCut(holder)) found.add(holder.closest("[class]").className.baseVal ?? holder.closest("[class]").className + " " + holder.tagName);
  }
  return [...found];
})()`;

describe.skipIf(isWithoutChromium)("such a site in a browser", () => {
  let browser: Browser;
  let page: Page;
  const dialogs: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ colorScheme: "light" });
    await page.clock.setFixedTime(NOW_MS);
    page.on("dialog", (dialog) => void (dialogs.push(dialog.message()), dialog.dismiss()));
    page.on("pageerror", (error) => void errors.push(error.message));
    page.on("console", (message) => void errors.push(message.text()));
  });
  afterAll(() => browser?.close());

  it("runs nothing of theirs, and keeps every page of every kind within the window at every width", async () => {
    for (const { kind, path } of KINDS) {
      await page.setViewportSize({ width: WIDTHS[0], height: 900 });
      await page.goto(urlOf(join(folder, path)));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const seen = {
          wide: await page.evaluate<number>("document.documentElement.scrollWidth"),
          outside: await page.evaluate<string[]>(OUTSIDE),
          hurt: await page.evaluate<unknown>(`typeof window.${HURT}`),
        };
        expect({ kind, ...seen }, `${path} at ${width}`).toEqual({
          kind,
          wide: width,
          outside: [],
          hurt: "undefined",
        });
      }
    }
    expect({ dialogs, errors }).toEqual({ dialogs: [], errors: [] });
  });

  it("finds what it is asked for in the archive, as words", async () => {
    await page.goto(urlOf(join(folder, "incidents/index.html")));
    await page.locator(".search input").fill("script");
    await expect.poll(() => page.locator(".search .incidents li").count()).toBeGreaterThan(0);
    expect(await page.locator(".search .incidents :is(script, img)").count()).toBe(0);
    expect(await page.evaluate(`typeof window.${HURT}`)).toBe("undefined");
  });

  it("has SVG and XML that is well-formed", async () => {
    const texts = textsOf(".svg", ".atom", ".rss", ".xml").map(([path, text]) => ({ path, text }));
    const broken = await page.evaluate<string[]>(`(${JSON.stringify(texts)}).flatMap(({ path, text }) => {
      const error = new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror");
      return error === null ? [] : [path + ": " + error.textContent];
    })`);
    expect(broken).toEqual([]);
  });
});
