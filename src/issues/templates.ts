import { ISSUE_TEMPLATES, ISSUE_VARIABLES, type IssueTemplate } from "./templates-variables.ts";
import { ownTemplate, render } from "../templates.ts";
import type { ClosingView, CommentView, IssueView, TitleView } from "./views.ts";
import type { World } from "../world.ts";

/** Where a user's own templates lie: in the checkout, and nowhere else. */
export const TEMPLATES_FOLDER = "templates/issues";

interface Views {
  readonly title: TitleView;
  readonly issue: IssueView;
  readonly comment: CommentView;
  readonly closing: ClosingView;
}

/** The user's own templates that can be used; each gives `undefined` where it fails or says nothing. */
export type IssueTemplates = { readonly [K in IssueTemplate]?: (view: Views[K]) => string | undefined };

/**
 * Reads the templates of a user's checkout. One that is broken is told of with its line and what to do, and ours stands in for
 * it: nothing is lost.
 */
export async function readIssueTemplates(world: Pick<World, "files" | "log">): Promise<IssueTemplates> {
  const all = await Promise.all(ISSUE_TEMPLATES.map(async (name) => [name, await readOne(name, world)] as const));
  return Object.fromEntries(all.filter(([, template]) => template !== undefined)) as IssueTemplates;
}

async function readOne(name: IssueTemplate, { files, log }: Pick<World, "files" | "log">) {
  const file = `${TEMPLATES_FOLDER}/${name}.hbs`;
  const instead = "The template of Uptimeline is used instead";
  try {
    const text = await files.read(file);
    if (text === undefined) return undefined;
    const own = await ownTemplate(text, ISSUE_VARIABLES[name], "issues/");
    if (own.ok) return guarded(own.render, (error) => log.warn(`${file}: ${String(error)}. ${instead}.`, { file }));
    for (const { line, column, message, remedy } of own.mistakes) {
      const at = { file, line, ...(column !== undefined && { column }) };
      log.warn(`${[file, line, column].filter(Boolean).join(":")}: ${message}. ${remedy}. ${instead}.`, at);
    }
  } catch (error) {
    log.warn(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}. ${instead}.`);
  }
  return undefined;
}

function guarded(renderOwn: (view: object) => string, warn: (error: unknown) => void) {
  return (view: object): string | undefined => {
    try {
      return renderOwn(view).trim() || undefined;
    } catch (error) {
      warn(error);
      return undefined;
    }
  };
}

/** A view as text: by the user's template where there is one, else by ours. */
export async function renderIssue<K extends IssueTemplate>(
  name: K,
  view: Views[K],
  own: IssueTemplates = {},
): Promise<string> {
  return own[name]?.(view) ?? (await render(`issues/${name}`, view)).trim();
}
