import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { problemsOf } from "./html.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_KINDS } from "../src/site/pages.ts";
import { createContext, siteFiles } from "../src/site/site.ts";
import type { SiteInput } from "../src/site/input.ts";
import { render } from "../src/templates.ts";
import { wholeInput } from "./whole-site.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

async function filesOf(input: SiteInput): Promise<Files> {
  const files = new Map<string, string | Uint8Array>();
  for await (const { path, body } of siteFiles(input)) files.set(path, body);
  return files;
}

/** Two pages of each kind, for those of one kind are made of one template. */
function examples(input: SiteInput): { readonly kind: string; readonly paths: readonly string[] }[] {
  const context = createContext(input);
  return PAGE_KINDS.map(({ kind, pages }) => ({ kind, paths: [...pages(context)].map(({ path }) => path) }));
}

const ENGLISH = wholeInput();
const KOREAN = wholeInput(undefined, { site: { locale: "ko" } });
/** Kinds that only a site of hundreds of monitors has. */
const OF_MANY: ReadonlySet<string> = new Set(["group"]);
const ATTRIBUTE = /\s(href|src|action|poster|srcset)="([^"]*)"/gu;
const unescaped = (text: string): string =>
  text.replaceAll("&#x3D;", "=").replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

/** What a page leads to, or fetches, as it stands there. */
function targetsOf(html: string): string[] {
  return [...html.matchAll(ATTRIBUTE)].map(([, , value]) => unescaped(value ?? ""));
}

const isOutside = (target: string): boolean => /^(?:https?:|data:|mailto:)/u.test(target);
const textOf = (body: string | Uint8Array | undefined): string => (typeof body === "string" ? body : "");
const idsOf = (html: string): Set<string> => new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id ?? ""));

/** What a browser fetches to show the page, itself included. */
function requestsOf(path: string, html: string): string[] {
  const styles = [...html.matchAll(/<link\b[^>]*>/gu)]
    .map(([tag]) => tag)
    .filter((tag) => /rel="(?:[^"]*\s)?(?:stylesheet|icon|preload|manifest|apple-touch-icon)/u.test(tag));
  const media = [...html.matchAll(/<(?:script|img|iframe|object|embed|video|audio|source)\b[^>]*>/gu)].map(
    ([tag]) => tag,
  );
  const fetched = [...styles, ...media].flatMap(targetsOf).filter((target) => !target.startsWith("data:"));
  return [path, ...new Set(fetched)];
}

describe.each([
  ["English", ENGLISH],
  ["Korean", KOREAN],
])("every page of a site in %s", (_, input) => {
  let files: Files;
  let pages: [string, string][];
  beforeAll(async () => {
    files = await filesOf(input);
    pages = [...files].filter(([path]) => path.endsWith(".html")).map(([path, body]) => [path, textOf(body)]);
  });

  it("is there: the site has one of every kind", () => {
    for (const { kind, paths } of examples(input)) {
      if (!OF_MANY.has(kind)) expect(paths.length, kind).toBeGreaterThan(0);
      for (const path of paths) expect(files.has(path), path).toBe(true);
    }
  });

  it("leads nowhere that is not there, from file://, from / and from /repo/", () => {
    const { pathname } = new URL(input.site.url!);
    const ids = new Map(pages.map(([path, html]) => [path, idsOf(html)]));
    const dead: string[] = [];
    for (const top of ["file:///home/reader/site/", "http://127.0.0.1/", "https://acme.github.io/status/"]) {
      for (const [path, html] of pages) {
        // It is shown for any path that is missing: its links begin at the site's own top.
        const isAnywhere = path === "404.html";
        for (const target of targetsOf(html).filter((one) => !isOutside(one))) {
          const base = isAnywhere ? "https://acme.github.io/status/deep/down.html" : `${top}${path}`;
          const url = new URL(target, base);
          if (target.startsWith("#")) {
            if (!ids.get(path)?.has(decodeURIComponent(target.slice(1)))) dead.push(`${path} → ${target}`);
            continue;
          }
          const root = isAnywhere ? `https://acme.github.io${pathname}` : top;
          const [file, hash] = [url.href.slice(root.length).split(/[?#]/u)[0]!, url.hash.slice(1)];
          const isThere = url.href.startsWith(root) && files.has(decodeURI(file));
          const isIn = hash === "" || (ids.get(file)?.has(decodeURIComponent(hash)) ?? false);
          if (!isThere || !isIn) dead.push(`${path} → ${target}`);
        }
      }
    }
    expect([...new Set(dead)].slice(0, 20)).toEqual([]);
  });

  it("asks nobody else for anything, and for at most six files", () => {
    for (const [path, html] of pages) {
      const requests = requestsOf(path, html);
      expect(requests.filter(isOutside), path).toEqual([]);
      expect(requests.length, requests.join(" ")).toBeLessThanOrEqual(6);
      expect(html, path).not.toMatch(/@import|\sstyle="|\son[a-z]+="|<script>|<iframe/u);
    }
    for (const [path, body] of files)
      if (/\.(?:css|js)$/u.test(path)) expect(textOf(body), path).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//u);
  });

  it("is clean to html-validate", async () => {
    for (const { paths } of examples(input)) {
      for (const path of [...paths.slice(0, 1), ...paths.slice(-1)]) {
        expect(await problemsOf(textOf(files.get(path))), path).toEqual([]);
      }
    }
  });

  it("takes at most 120 KB where it is of a monitor", () => {
    const large = pages.filter(([path, html]) => path.startsWith("monitors/") && Buffer.byteLength(html) > 120_000);
    expect(large.map(([path, html]) => `${path} ${Buffer.byteLength(html)}`)).toEqual([]);
  });
});

const JAVA = (process.env["PATH"] ?? "").split(":").some((folder) => existsSync(join(folder, "java")));
const isLeftOut = !JAVA && process.env["CI"] === undefined;
if (isLeftOut)
  process.stdout.write("The Nu validator is left out: there is no Java (apt-get install default-jre-headless).\n");

describe.skipIf(isLeftOut)("the Nu validator", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "uptimeline-vnu-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("has nothing to say of any page", async () => {
    for (const [name, input] of Object.entries({ en: ENGLISH, ko: KOREAN })) {
      const files = await filesOf(input);
      const wanted = new Set(examples(input).flatMap(({ paths }) => [...paths.slice(0, 1), ...paths.slice(-1)]));
      for (const [path, body] of files) {
        // Its checker of styles is older than container queries, and of SVG it knows no ARIA.
        if (!wanted.has(path)) continue;
        await mkdir(dirname(join(folder, name, path)), { recursive: true });
        await writeFile(join(folder, name, path), body);
      }
    }
    expect(readdirSync(folder).length).toBe(2);
    const jar = createRequire(import.meta.url)("vnu-jar") as string;
    const options = ["-Xss2m", "-jar", jar, "--skip-non-html", "--format", "json"];
    const { stderr } = await promisify(execFile)("java", [...options, folder], { maxBuffer: 2 ** 26 }).catch(
      (error: unknown) => error as { readonly stderr: string },
    );
    expect(problemsIn(stderr)).toEqual([]);
  }, 120_000);
});

interface Said {
  readonly messages: readonly {
    readonly url: string;
    readonly type: string;
    readonly message: string;
    readonly extract?: string;
  }[];
}

/** Each complaint once, with the first place of which it is made. */
function problemsIn(json: string): string[] {
  const { messages } = JSON.parse(json) as Said;
  const first = new Map<string, string>();
  for (const { url, type, message, extract = "" } of messages) {
    const what = `${type}: ${message}`;
    if (!first.has(what)) first.set(what, `${url.split("/").slice(-2).join("/")} ${extract.slice(0, 120)}`);
  }
  return [...first].map(([what, where]) => `${what} (${where})`);
}

describe("a site of hundreds of monitors", () => {
  it("has an index that travels within the limit of fifty, and pages of its groups, clean to html-validate", async () => {
    const context = createContext(wholeInput(240, {}, 2));
    for (const { kind, template, pages } of PAGE_KINDS.filter((one) => OF_MANY.has(one.kind) || one.kind === "index")) {
      const [first] = pages(context);
      expect(first, kind).toBeDefined();
      const html = await render(template, first!.view());
      expect(await problemsOf(html), kind).toEqual([]);
      expect(gzipSync(html, { level: 6 }).length, kind).toBeLessThanOrEqual(60_000);
    }
  });
});

describe("an index of fifty monitors", () => {
  let files: Files;
  beforeAll(async () => {
    files = await filesOf(wholeInput(50));
  });

  const zipped = (bodies: readonly (string | Uint8Array)[]): number =>
    bodies.reduce((sum, body) => sum + gzipSync(body, { level: 6 }).length, 0);

  it("is at most 60 KB of HTML as it travels", () => {
    expect(zipped([files.get("index.html")!])).toBeLessThanOrEqual(60_000);
  });

  it("has at most 15 KB of styles and script as they travel", () => {
    const own = requestsOf("index.html", textOf(files.get("index.html"))).filter((path) => /\.(?:css|js)$/u.test(path));
    expect(own.length).toBeGreaterThan(1);
    expect(zipped(own.map((path) => files.get(path)!))).toBeLessThanOrEqual(15_000);
  });
});
