import { z } from "zod";
import { COLOR_NAMES, type ColorName } from "../domain/palette.ts";
import { momentOf } from "./build-maintenance.ts";
import { moment } from "./schema-maintenance.ts";
import { id, meaning, timeZone, webUrl } from "./values.ts";

const line = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\r\n]*$/, "it is one line");

/** A file of the checkout. */
const file = (example: string, ends: readonly string[]) =>
  meaning(z.string().meta({ examples: [example] }), (text) => {
    const isBelow = !/^[/\\~]|^[a-z]:|\\|\0/i.test(text) && !text.split("/").some((part) => /^\.*$/.test(part));
    if (!isBelow) return { message: "this is no path below the checkout", remedy: `Write it like "${example}"` };
    if (ends.some((end) => text.toLowerCase().endsWith(end))) return { value: text };
    return {
      message: `it must end with ${ends.slice(0, -1).join(", ")}${ends.length > 1 ? " or " : ""}${ends.at(-1)}`,
    };
  });

const domain = () =>
  meaning(z.string().meta({ examples: ["status.example.com"] }), (text) =>
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(text)
      ? { value: text }
      : { message: "this is no name of a domain in small letters, without https:// and path" },
  );

const color = () =>
  meaning(z.string().meta({ examples: ["#1d3fd8"], pattern: "^#[0-9A-Fa-f]{6}$" }), (text) =>
    /^#[0-9a-f]{6}$/i.test(text)
      ? { value: text.toLowerCase() }
      : { message: "this is no colour of six hexadecimal digits", remedy: 'Write it like "#1d3fd8", in quotes' },
  );

/** What each colour is of. */
const COLORED: Readonly<Record<ColorName, string>> = {
  paper: "Ground of the page",
  sunk: "Ground of a row that is pointed at",
  line: "Lines between rows",
  "line-2": "Lines that are seen at once",
  ink: "Text",
  "ink-2": "Lesser text",
  "ink-3": "The least text",
  accent: "Our voice: links that are pointed at, medians, contradictions",
  "accent-wash": "Ground of selected text",
  up: "Up",
  "up-quiet": "A good day in a strip",
  "up-text": "Text of what is up",
  degraded: "Degraded",
  "degraded-text": "Text of what is degraded",
  down: "Down",
  "down-text": "Text of what is down",
  limited: "Rate-limited",
  "limited-text": "Text of what is rate-limited",
  nodata: "No data",
  "nodata-text": "Text where nothing is known",
  maintenance: "Planned work",
  "maintenance-text": "Text of planned work",
};

const scheme = z.strictObject(
  Object.fromEntries(COLOR_NAMES.map((name) => [name, color().optional().describe(COLORED[name])])),
);

const link = z.strictObject({
  name: line(40)
    .meta({ examples: ["Our product"] })
    .describe("What stands there"),
  url: webUrl("https://example.com").describe("Where it leads"),
});

/** `site:` in the config; which languages there are is said by who knows them. */
export const siteSchema = <const L extends readonly [string, ...string[]]>(locales: L) =>
  z.strictObject({
    name: z
      .string()
      .min(1)
      .max(200)
      .meta({ examples: ["Status of my AI APIs"] })
      .optional()
      .describe("Title of the site"),
    url: webUrl("https://me.github.io/status")
      .optional()
      .describe("Public address of the site; on GitHub Pages it is found by itself"),
    domain: domain()
      .optional()
      .describe("Domain of your own: a CNAME file is written for hosts that read one, and `url` is https:// and this"),
    timeZone: timeZone().optional().describe("IANA time zone in which the site shows days and hours; UTC unless set"),
    locale: z.enum(locales).optional().describe("Language of the site and of issues"),
    header: line(300)
      .meta({ examples: ["What our product depends on, as our own calls see it."] })
      .optional()
      .describe("A line of your own at the top of every page"),
    logo: file("assets/logo.svg", [".svg", ".png", ".jpg", ".webp"])
      .optional()
      .describe("A picture of the checkout in the place of our mark, of 200 kB at most"),
    favicon: file("assets/favicon.svg", [".svg", ".png", ".ico"])
      .optional()
      .describe("A picture of the checkout for tabs and bookmarks, of 100 kB at most"),
    links: z.array(link).min(1).max(6).optional().describe("Links of your own at the top of every page"),
    colors: z
      .strictObject({
        light: scheme.optional().describe("Colours of the light scheme, by their names in tokens.css"),
        dark: scheme.optional().describe("Colours of the dark scheme, by their names in tokens.css"),
      })
      .optional()
      .describe("Colours of your own; what is faint is warned of"),
    css: file("assets/site.css", [".css"])
      .optional()
      .describe("A style sheet of the checkout that comes last, of 100 kB at most"),
    robots: z
      .enum(["allow", "disallow"])
      .optional()
      .describe("Whether search engines may list the site; allow unless set"),
  });

/** One entry under `announcements:`. */
export const announcement = z
  .strictObject({
    id: id("new-region").describe("Name of the announcement, by which readers of feeds know it again"),
    title: line(200)
      .meta({ examples: ["We now watch from Seoul, too"] })
      .describe("What is announced"),
    text: z.string().min(1).max(2_000).optional().describe("More of it, as plain text; an empty line parts paragraphs"),
    from: moment("2026-12-01T09:00").optional().describe("From when on it stands; at once unless set"),
    to: moment("2026-12-08T09:00").optional().describe("When it goes; it stays until it is removed unless set"),
    url: webUrl("https://example.com/news").optional().describe("Where to read on"),
  })
  .superRefine(({ from, to }, context) => {
    // Both are clocks of one zone, or say their own.
    if (from === undefined || to === undefined || momentOf(to, "UTC") > momentOf(from, "UTC")) return;
    const params = { remedy: "Write a later moment" };
    context.addIssue({ code: "custom", message: "it ends before it begins", params, path: ["to"] });
  });
