import { readFile } from "node:fs/promises";
import { nearest } from "./domain/nearest.ts";

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
  "tokens.css": [new URL("../templates/site/tokens.css", import.meta.url)],
  "site.css": [
    new URL("../templates/site/site.css", import.meta.url),
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
  return withoutNotes(texts.join(""));
}

/**
 * Styles and scripts without what only their writers read: comments that begin a line or stand between rules, and indentation.
 * That is a sixth of what a reader would download.
 */
const withoutNotes = (text: string): string =>
  text
    .replaceAll(/^\s*(?:\/\*[^]*?\*\/\s*$|\/\/.*$)/gmu, "")
    .replaceAll(/\s*\/\*[^]*?\*\/(?=\s*\n)/gu, "")
    .replaceAll(/\n\s+/gu, "\n");

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

/** What a template may name: a value, a list of such, or what stands in it under names of its own. */
export interface Variable {
  readonly means: string;
  readonly list?: true;
  readonly of?: Variables;
}
export type Variables = Readonly<Record<string, Variable>>;

/** What is wrong with a template of a user's. */
export interface TemplateMistake {
  readonly line: number;
  readonly column?: number;
  readonly message: string;
  readonly remedy: string;
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
  const mistakes = checkProgram(program, { scopes: [variables], partials, lists: 0 });
  if (mistakes.length > 0) return { ok: false, mistakes };
  const render = handlebars.compile(text, options);
  return { ok: true, render: (view) => render(view) };
}

/** Handlebars names the line in its message, or has it as a property. */
function mistakeOf(error: unknown): TemplateMistake {
  const text = error instanceof Error ? error.message : String(error);
  const given = error instanceof Error && "lineNumber" in error ? Number(error.lineNumber) : undefined;
  const [, line = "1"] = /Parse error on line (\d+)/.exec(text) ?? [];
  return {
    line: given ?? Number(line),
    message: `this is no template of Handlebars: ${text.split("\n").at(-1) ?? text}`,
    remedy: "See that every {{#…}} has its {{/…}} and every {{ its }}",
  };
}

interface Scope {
  /** What names stand for, the innermost last; `undefined` within a list of plain values. */
  readonly scopes: readonly (Variables | undefined)[];
  readonly partials: string;
  /** How many lists lie around it. */
  readonly lists: number;
}

const BLOCKS = ["if", "unless", "each", "with"];
/** Lists in lists multiply: a template must not take a run's time. */
const LISTS_DEEP = 3;

function checkProgram(program: hbs.AST.Program | undefined, scope: Scope): TemplateMistake[] {
  return (program?.body ?? []).flatMap((statement) => checkStatement(statement, scope));
}

function checkStatement(statement: hbs.AST.Statement, scope: Scope): TemplateMistake[] {
  switch (statement.type) {
    case "ContentStatement":
    case "CommentStatement":
      return [];
    case "MustacheStatement": {
      const { path, params } = statement as hbs.AST.MustacheStatement;
      if (params.length > 0) return [mistakeAt(statement, "there are no helpers", "Values arrive formatted")];
      return checkPath(path, scope).mistakes;
    }
    case "BlockStatement":
      return checkBlock(statement as hbs.AST.BlockStatement, scope);
    case "PartialStatement":
      return checkPartial(statement as hbs.AST.PartialStatement, scope);
    default:
      return [mistakeAt(statement, "decorators and partial blocks are not known here", "Leave it out")];
  }
}

function checkBlock(block: hbs.AST.BlockStatement, scope: Scope): TemplateMistake[] {
  const name = block.path.type === "PathExpression" ? block.path.original : "";
  const [param, ...more] = block.params;
  if (!BLOCKS.includes(name) || param === undefined || more.length > 0 || block.program.blockParams !== undefined)
    return [
      mistakeAt(block, `{{#${name}}} is not known here`, "Write {{#if x}}, {{#unless x}}, {{#each x}} or {{#with x}}"),
    ];
  const { mistakes, variable } = checkPath(param, scope);
  const lists = scope.lists + (name === "each" ? 1 : 0);
  if (lists > LISTS_DEEP) return [mistakeAt(block, `lists lie more than ${LISTS_DEEP} deep`, "Take fewer {{#each}}")];
  if (name === "each" && variable !== undefined && variable.list !== true)
    return [mistakeAt(block, "{{#each}} is for lists", "Write {{#with x}} or {{#if x}}")];
  const isScope = name === "each" || name === "with";
  const inner = isScope ? { ...scope, lists, scopes: [...scope.scopes, variable?.of] } : scope;
  return [...mistakes, ...checkProgram(block.program, inner), ...checkProgram(block.inverse, scope)];
}

function checkPartial(partial: hbs.AST.PartialStatement, { partials, scopes }: Scope): TemplateMistake[] {
  const name = partial.name.type === "PathExpression" ? partial.name.original : "";
  if (!name.startsWith(partials) || !Object.hasOwn(TEMPLATES, name))
    return [mistakeAt(partial, `there is no partial ${name}`, `Those that there are begin with ${partials}`)];
  const isWhole = scopes.length === 1 && partial.params.length === 0 && partial.hash === undefined;
  return isWhole ? [] : [mistakeAt(partial, "a partial takes all variables or none", "Write it outside of {{#each}}")];
}

function checkPath(
  expression: hbs.AST.Expression,
  { scopes }: Scope,
): { mistakes: TemplateMistake[]; variable?: Variable } {
  if (expression.type !== "PathExpression")
    return { mistakes: [mistakeAt(expression, "a name is wanted here", "Take one of docs/issue-templates.md")] };
  const { data, depth, parts, original } = expression as hbs.AST.PathExpression;
  const isRoot = data && parts[0] === "root";
  if (data && !isRoot)
    return ["index", "first", "last", "key"].includes(parts.join("."))
      ? { mistakes: [] }
      : { mistakes: [mistakeAt(expression, `${original} is not known here`, "Take @index, @first, @last or @root")] };
  const names = isRoot ? parts.slice(1) : parts;
  let variables = isRoot ? scopes[0] : scopes.at(-1 - depth);
  let variable: Variable | undefined;
  for (const name of names) {
    const known: Variables = variables ?? {};
    if (!Object.hasOwn(known, name) && !(variable?.list === true && name === "length"))
      return unknownName(expression, name, known);
    variable = name === "length" ? { means: "" } : known[name]!;
    variables = variable.list === true ? undefined : variable.of;
  }
  return { mistakes: [], ...(variable !== undefined && { variable }) };
}

function unknownName(expression: hbs.AST.Expression, name: string, known: Variables) {
  const { original } = expression as hbs.AST.PathExpression;
  const guess = nearest(name, Object.keys(known));
  const remedy = guess === undefined ? "docs/issue-templates.md lists the names" : `Write ${guess}, if that was meant`;
  return { mistakes: [mistakeAt(expression, `{{${original}}} is not known here`, remedy)] };
}

const mistakeAt = ({ loc }: hbs.AST.Node, message: string, remedy: string): TemplateMistake => ({
  line: loc.start.line,
  column: loc.start.column + 1,
  message,
  remedy,
});
