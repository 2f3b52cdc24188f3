import { beforeAll, describe, expect, it } from "vitest";
import { PAGE_KINDS } from "../src/site/pages.ts";
import { contradiction } from "../src/site/fixtures.ts";
import { probing } from "../src/site/probing.fixture.ts";
import { buildSite } from "../src/site/site.fixture.ts";
import { createContext } from "../src/site/site.ts";
import type { SiteInput } from "../src/site/input.ts";
import { wholeInput } from "./whole-site.ts";

/** Pages of a kind that are looked at: further ones are made of the same words. */
const EXAMPLES = 3;

/** What Korean writes in Latin letters: units, percentiles, formats, protocols, names of products and zones. */
const LATIN = new Set(
  "p50 p95 p99 ms kB MB USD URL API JSON CSV Markdown Atom RSS HTML HTTP TLS DNS TCP UTC KST SLO ID AI GitHub git JavaScript Upptime Uptimeline OpenMetrics OpenRouter Prometheus Statuspage WebSocket shields io SLA MTTD MTTR SVG iCalendar ics".split(
    " ",
  ),
);

/** What the simulated world says: talk, names of endpoints, hosts and models, examples of the definitions. */
const TOLD =
  /Getting 503 on every call|Is it down for anybody else\?|Overloaded again\?|Lantern|Northgate|Corner Shop|its own maker|Server-Timing|UNAVAILABLE|api\.[\w.]+|harbor-[\w-]+|\b(?:ln|cloud|own|late|router|model)\b|\{ago\}/gu;

/** Text as a reader has it, and what is said to those who do not see: no code, no marks, no names from outside. */
function readable(html: string, names: readonly string[]): string {
  const said = [...html.matchAll(/\s(?:aria-label|content|alt|data-form)="([^"]*)"/gu)]
    .map(([, value]) => value ?? "")
    .filter((value) => /\p{Script=Hangul}/u.test(value));
  const text = html
    .replaceAll(/<(code|script|style|pre)\b[\s\S]*?<\/\1>/gu, " ")
    .replaceAll(/<a [^>]*\blang="en"[^>]*>[\s\S]*?<\/a>/gu, " ")
    .replaceAll(/<ul class="conds">[\s\S]*?<\/ul>/gu, " ")
    .replaceAll(/<[^>]*>/gu, " ");
  const plain = [text, ...said]
    .join(" ")
    .replaceAll(/&[#\w]+;/gu, " ")
    .replaceAll("\u00a0", " ")
    .replaceAll(TOLD, " ");
  return names.reduce((rest, name) => rest.replaceAll(name, " "), plain).replaceAll(/“[^”]*”/gu, " ");
}

const wordsOf = (text: string): string[] =>
  [...text.matchAll(/(?<![\w./-])[A-Za-z][A-Za-z']+(?![\w/]|\.\w)/gu)].map(([word]) => word);

/** Whatever a site was told: names, titles and codes that are no words of ours. */
function foreign(input: SiteInput): string[] {
  const { monitors, ledger, feedNames, reports } = input;
  const titles = [...reports.values()].flatMap(({ incidents }) =>
    incidents.flatMap(({ title, updates }) => [title, ...updates.map(({ text }) => text)]),
  );
  return [
    ...monitors.flatMap(({ name, group, provider, model, description, id }) => [
      name,
      group,
      provider,
      model,
      description,
      id,
    ]),
    ...[...feedNames.values()].map(({ name }) => name),
    ...ledger.incidents.flatMap(({ title, timeline }) => [
      title,
      ...timeline.map((event) => ("title" in event ? event.title : undefined)),
    ]),
    ...titles,
  ]
    .flatMap((name) => name ?? [])
    .toSorted((a, b) => b.length - a.length);
}

describe.each([
  ["a whole site", () => wholeInput(undefined, { site: { locale: "ko" } })],
  ["a site of every kind of probe", () => ({ ...probing(), site: { ...probing().site, locale: "ko" } })],
])("%s in Korean", (_, make) => {
  const pages = new Map<string, string>();
  let names: string[] = [];

  beforeAll(async () => {
    const input = make();
    const context = createContext(input);
    names = foreign(input);
    const built = await buildSite(input);
    for (const { pages: ofKind } of PAGE_KINDS)
      for (const { path } of [...ofKind(context)].slice(0, EXAMPLES)) pages.set(path, built.get(path) ?? "");
  });

  it("says so to browsers", () => {
    for (const [path, html] of pages) expect([path, html]).toEqual([path, expect.stringContaining('<html lang="ko"')]);
  });

  it("has no English word in it", () => {
    const found = [...pages].flatMap(([path, html]) =>
      wordsOf(readable(html, names))
        .filter((word) => !LATIN.has(word))
        .map((word) => `${path}: ${word}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it("begins with a Korean sentence", () => {
    for (const [path, html] of pages) {
      const first = /<h1>([\s\S]*?)<\/h1>/u.exec(html)?.[1] ?? "";
      if (path.startsWith("incidents/") && !/\p{Script=Hangul}/u.test(first)) continue;
      expect([path, first]).toEqual([path, expect.stringMatching(/\p{Script=Hangul}/u)]);
    }
  });
});

it("tells a contradiction as Koreans would, on each page that tells it", async () => {
  const input = contradiction();
  const built = await buildSite({ ...input, site: { ...input.site, locale: "ko", timeZone: "Asia/Seoul" } });
  const textOf = (path: string, tag: string): string =>
    (new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, "u").exec(built.get(path) ?? "")?.[1] ?? "")
      .replaceAll(/<[^>]*>/gu, "")
      .replaceAll("\u00a0", " ");
  const incident = [...built.keys()].find((path) => path.endsWith("-a-outage.html")) ?? "";
  expect(textOf("index.html", "h1")).toBe(
    "A는 17시 52분부터 과부하 상태이지만, Google 상태 페이지에는 아직 정상으로 나옵니다.",
  );
  expect(textOf("index.html", "h2")).toBe("A는 과부하 상태인데 Google 상태 페이지에는 아직 정상으로 나옵니다");
  expect(textOf("monitors/a.html", "h1")).toBe(
    "A는 장애 상태입니다. 17시 52분부터 38분째 이어지고 있습니다: 과부하. Google 상태 페이지에는 정상으로 나옵니다.",
  );
  expect(textOf(incident, "h1")).toBe("A는 과부하 상태입니다. Google 상태 페이지에는 아직 정상으로 나옵니다.");
});
