import { readFile } from "node:fs/promises";

/** `html`: every value is escaped. `none`: values arrive as the sink wants them (Markdown escapes by its own rule). */
export type Escape = "html" | "none";

interface Source {
  readonly url: URL;
  readonly escape: Escape;
}

/**
 * Every template, each named literally: the bundler follows only `new URL("…", import.meta.url)` with a literal text.
 * A name may be used as a partial by every template of the same escape.
 */
const TEMPLATES = {
  "site/page": { url: new URL("../templates/site/page.hbs", import.meta.url), escape: "html" },
  "site/head": { url: new URL("../templates/site/head.hbs", import.meta.url), escape: "html" },
  "site/sprite": { url: new URL("../templates/site/sprite.hbs", import.meta.url), escape: "html" },
  "site/masthead": { url: new URL("../templates/site/masthead.hbs", import.meta.url), escape: "html" },
  "site/footer": { url: new URL("../templates/site/footer.hbs", import.meta.url), escape: "html" },
  "site/crumbs": { url: new URL("../templates/site/crumbs.hbs", import.meta.url), escape: "html" },
  "site/sentence": { url: new URL("../templates/site/sentence.hbs", import.meta.url), escape: "html" },
  "site/glyph": { url: new URL("../templates/site/glyph.hbs", import.meta.url), escape: "html" },
  "site/facts": { url: new URL("../templates/site/facts.hbs", import.meta.url), escape: "html" },
  "site/figure": { url: new URL("../templates/site/figure.hbs", import.meta.url), escape: "html" },
  "site/spec": { url: new URL("../templates/site/spec.hbs", import.meta.url), escape: "html" },
  "site/cell": { url: new URL("../templates/site/cell.hbs", import.meta.url), escape: "html" },
  "site/table": { url: new URL("../templates/site/table.hbs", import.meta.url), escape: "html" },
  "site/incident-list": { url: new URL("../templates/site/incident-list.hbs", import.meta.url), escape: "html" },
  "site/source": { url: new URL("../templates/site/source.hbs", import.meta.url), escape: "html" },
  "site/others": { url: new URL("../templates/site/others.hbs", import.meta.url), escape: "html" },
  "site/event": { url: new URL("../templates/site/event.hbs", import.meta.url), escape: "html" },
  "site/key": { url: new URL("../templates/site/key.hbs", import.meta.url), escape: "html" },
  "site/index": { url: new URL("../templates/site/index.hbs", import.meta.url), escape: "html" },
  "site/monitor": { url: new URL("../templates/site/monitor.hbs", import.meta.url), escape: "html" },
  "site/incident": { url: new URL("../templates/site/incident.hbs", import.meta.url), escape: "html" },
  "site/incidents": { url: new URL("../templates/site/incidents.hbs", import.meta.url), escape: "html" },
  "site/status-pages": { url: new URL("../templates/site/status-pages.hbs", import.meta.url), escape: "html" },
  "site/reports": { url: new URL("../templates/site/reports.hbs", import.meta.url), escape: "html" },
  "site/not-found": { url: new URL("../templates/site/not-found.hbs", import.meta.url), escape: "html" },
  "issues/issue": { url: new URL("../templates/issues/issue.hbs", import.meta.url), escape: "none" },
  "issues/comment": { url: new URL("../templates/issues/comment.hbs", import.meta.url), escape: "none" },
  "issues/closing": { url: new URL("../templates/issues/closing.hbs", import.meta.url), escape: "none" },
  "notices/email": { url: new URL("../templates/notices/email.hbs", import.meta.url), escape: "html" },
  "reports/report": { url: new URL("../templates/reports/report.hbs", import.meta.url), escape: "none" },
  summary: { url: new URL("../templates/summary.hbs", import.meta.url), escape: "none" },
} as const satisfies Record<string, Source>;

export type TemplateName = keyof typeof TEMPLATES;

const ASSETS = {
  "tokens.css": new URL("../templates/site/tokens.css", import.meta.url),
  "site.css": new URL("../templates/site/site.css", import.meta.url),
} as const satisfies Record<string, URL>;

export type AssetName = keyof typeof ASSETS;
export const ASSET_NAMES = Object.keys(ASSETS) as readonly AssetName[];

type Renderer = (name: TemplateName, view: object) => string;
const renderers = new Map<Escape, Promise<Renderer>>();

/**
 * The template filled with a view, escaped as the template's kind asks. Templates are logic-less: `if`, `unless`, `each`, `with`
 * and partials are all they know, so values arrive formatted.
 */
export async function render(name: TemplateName, view: object): Promise<string> {
  const { escape } = TEMPLATES[name];
  let renderer = renderers.get(escape);
  if (renderer === undefined) {
    renderer = loadRenderer(escape);
    renderers.set(escape, renderer);
  }
  return (await renderer)(name, view);
}

/** The text of a file that goes to the site as it is. */
export function asset(name: AssetName): Promise<string> {
  return readFile(ASSETS[name], "utf8");
}

/** Handlebars is loaded when something is rendered: a run that renders nothing does not pay for it. */
async function loadRenderer(escape: Escape): Promise<Renderer> {
  const { default: Handlebars } = await import("handlebars");
  const handlebars = Handlebars.create();
  const options = {
    noEscape: escape === "none",
    knownHelpersOnly: true,
    knownHelpers: { if: true, unless: true, each: true, with: true },
  };
  const entries: [string, Source][] = Object.entries(TEMPLATES);
  const wanted = entries.filter(([, source]) => source.escape === escape);
  const texts = await Promise.all(
    wanted.map(async ([name, source]) => [name, await readFile(source.url, "utf8")] as const),
  );
  for (const [name, text] of texts) handlebars.registerPartial(name, handlebars.compile(text, options));
  const compiled = new Map(texts.map(([name, text]) => [name, handlebars.compile(text, options)]));
  return (name, view) => compiled.get(name)!(view);
}
