import { readFile } from "node:fs/promises";
import { checkProgram, mistakeOf, type TemplateMistake, type Variables } from "./domain/template-check.ts";

export type { TemplateMistake, Variable, Variables } from "./domain/template-check.ts";

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
  "site/table": { url: new URL("../templates/site/table.hbs", import.meta.url), escape: "html" },
  "site/incident-list": { url: new URL("../templates/site/incident-list.hbs", import.meta.url), escape: "html" },
  "site/source": { url: new URL("../templates/site/source.hbs", import.meta.url), escape: "html" },
  "site/others": { url: new URL("../templates/site/others.hbs", import.meta.url), escape: "html" },
  "site/incidents-month": { url: new URL("../templates/site/incidents-month.hbs", import.meta.url), escape: "html" },
  "site/maintenances": { url: new URL("../templates/site/maintenances.hbs", import.meta.url), escape: "html" },
  "site/planned-list": { url: new URL("../templates/site/planned-list.hbs", import.meta.url), escape: "html" },
  "site/report": { url: new URL("../templates/site/report.hbs", import.meta.url), escape: "html" },
  "site/about": { url: new URL("../templates/site/about.hbs", import.meta.url), escape: "html" },
  "site/paragraphs": { url: new URL("../templates/site/paragraphs.hbs", import.meta.url), escape: "html" },
  "site/event": { url: new URL("../templates/site/event.hbs", import.meta.url), escape: "html" },
  "site/maintenance-page": { url: new URL("../templates/site/maintenance-page.hbs", import.meta.url), escape: "html" },
  "site/maintenance": { url: new URL("../templates/site/maintenance.hbs", import.meta.url), escape: "html" },
  "site/key": { url: new URL("../templates/site/key.hbs", import.meta.url), escape: "html" },
  "site/toolbar": { url: new URL("../templates/site/toolbar.hbs", import.meta.url), escape: "html" },
  "site/monitor-table": { url: new URL("../templates/site/monitor-table.hbs", import.meta.url), escape: "html" },
  "site/dense": { url: new URL("../templates/site/dense.hbs", import.meta.url), escape: "html" },
  "site/groups": { url: new URL("../templates/site/groups.hbs", import.meta.url), escape: "html" },
  "site/group": { url: new URL("../templates/site/group.hbs", import.meta.url), escape: "html" },
  "site/announced": { url: new URL("../templates/site/announced.hbs", import.meta.url), escape: "html" },
  "site/index": { url: new URL("../templates/site/index.hbs", import.meta.url), escape: "html" },
  "site/monitor": { url: new URL("../templates/site/monitor.hbs", import.meta.url), escape: "html" },
  "site/incident": { url: new URL("../templates/site/incident.hbs", import.meta.url), escape: "html" },
  "site/incidents": { url: new URL("../templates/site/incidents.hbs", import.meta.url), escape: "html" },
  "site/status-pages": { url: new URL("../templates/site/status-pages.hbs", import.meta.url), escape: "html" },
  "site/provider": { url: new URL("../templates/site/provider.hbs", import.meta.url), escape: "html" },
  "site/providers": { url: new URL("../templates/site/providers.hbs", import.meta.url), escape: "html" },
  "site/sides": { url: new URL("../templates/site/sides.hbs", import.meta.url), escape: "html" },
  "site/page-cards": { url: new URL("../templates/site/page-cards.hbs", import.meta.url), escape: "html" },
  "site/compare": { url: new URL("../templates/site/compare.hbs", import.meta.url), escape: "html" },
  "site/comparison": { url: new URL("../templates/site/comparison.hbs", import.meta.url), escape: "html" },
  "site/multiples": { url: new URL("../templates/site/multiples.hbs", import.meta.url), escape: "html" },
  "site/cost": { url: new URL("../templates/site/cost.hbs", import.meta.url), escape: "html" },
  "site/reports": { url: new URL("../templates/site/reports.hbs", import.meta.url), escape: "html" },
  "site/not-found": { url: new URL("../templates/site/not-found.hbs", import.meta.url), escape: "html" },
  "issues/issue": { url: new URL("../templates/issues/issue.hbs", import.meta.url), escape: "none" },
  "issues/comment": { url: new URL("../templates/issues/comment.hbs", import.meta.url), escape: "none" },
  "issues/closing": { url: new URL("../templates/issues/closing.hbs", import.meta.url), escape: "none" },
  "notices/email": { url: new URL("../templates/notices/email.hbs", import.meta.url), escape: "html" },
  "issues/title": { url: new URL("../templates/issues/title.hbs", import.meta.url), escape: "none" },
  "reports/report": { url: new URL("../templates/reports/report.hbs", import.meta.url), escape: "none" },
  summary: { url: new URL("../templates/summary.hbs", import.meta.url), escape: "none" },
} as const satisfies Record<string, Source>;

export type TemplateName = keyof typeof TEMPLATES;

/** What each is joined from, in this order. */
const ASSETS = {
  "site.css": [
    new URL("../templates/site/tokens.css", import.meta.url),
    new URL("../templates/site/site.css", import.meta.url),
    new URL("../templates/site/css/glyphs.css", import.meta.url),
    new URL("../templates/site/css/front.css", import.meta.url),
    new URL("../templates/site/css/figures.css", import.meta.url),
    new URL("../templates/site/css/pages.css", import.meta.url),
    new URL("../templates/site/css/stories.css", import.meta.url),
  ],
  "site.js": [
    new URL("../templates/site/script/times.js", import.meta.url),
    new URL("../templates/site/script/monitors.js", import.meta.url),
    new URL("../templates/site/script/incidents.js", import.meta.url),
    new URL("../templates/site/script/tips.js", import.meta.url),
  ],
  "icon.svg": [new URL("../templates/site/icon.svg", import.meta.url)],
  "og.png": [new URL("../templates/site/og.png", import.meta.url)],
} as const satisfies Record<string, readonly [URL, ...URL[]]>;

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

/** A file that goes to the site as it is: text, or the bytes of a picture. */
export async function asset(name: AssetName): Promise<string | Uint8Array> {
  if (name.endsWith(".png")) return readFile(ASSETS[name][0]);
  const texts = await Promise.all(ASSETS[name].map((url) => readFile(url, "utf8")));
  return texts.join("");
}

/** Handlebars is loaded when something is rendered: a run that renders nothing does not pay for it. */
async function loadRenderer(escape: Escape): Promise<Renderer> {
  const { handlebars, options, texts } = await loadHandlebars(escape);
  const compiled = new Map(texts.map(([name, text]) => [name, handlebars.compile(text, options)]));
  return (name, view) => compiled.get(name)!(view);
}

/** With all templates of an escape as partials. */
async function loadHandlebars(escape: Escape) {
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
  return { handlebars, options, texts };
}

export type OwnTemplate =
  | { readonly ok: true; readonly render: (view: object) => string }
  | { readonly ok: false; readonly mistakes: readonly TemplateMistake[] };

/**
 * A user's template in the place of ours: its values arrive as for ours, and what it names is held against `variables` first, so
 * that a wrong name is a mistake instead of a blank. It may have our templates whose names begin with `partials` as partials.
 */
export async function ownTemplate(
  text: string,
  variables: Variables,
  partials: string,
  escape: Escape = "none",
): Promise<OwnTemplate> {
  const { handlebars, options } = await loadHandlebars(escape);
  let program: hbs.AST.Program;
  try {
    program = handlebars.parse(text);
  } catch (error) {
    return { ok: false, mistakes: [mistakeOf(error)] };
  }
  const isPartial = (name: string): boolean => name.startsWith(partials) && Object.hasOwn(TEMPLATES, name);
  const mistakes = checkProgram(program, { scopes: [variables], isPartial, lists: 0 });
  if (mistakes.length > 0) return { ok: false, mistakes };
  const render = handlebars.compile(text, options);
  return { ok: true, render: (view) => render(view) };
}
