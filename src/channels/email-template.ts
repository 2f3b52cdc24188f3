import { ownTemplate, render, type Variables } from "../templates.ts";
import type { ChannelWorld } from "./channel.ts";

/** Where a user's own lies: in the checkout, and nowhere else. In a fork ours lies there. */
export const EMAIL_TEMPLATE = "templates/notices/email.hbs";

const LINK: Variables = { label: { means: "What it leads to" }, url: { means: "The address" } };

/** Names that the template of mails may use. */
export const EMAIL_VARIABLES: Variables = {
  locale: { means: "`en` or `ko`" },
  title: { means: "The fact first, one line" },
  color: { means: "Of the level, such as #d92d20" },
  level: { means: "`info`, `warning` or `critical`" },
  kind: { means: "`trouble`, `update`, `recovery`, `reminder`, `escalation`, `digest` or `test`" },
  lead: { means: "A sentence more, where there is one" },
  unrecorded: { means: "A sentence where the ledger could not be written" },
  items: {
    means: "What is said of each incident",
    list: true,
    of: {
      color: { means: "Of its level" },
      title: { means: "One line, where it is not the title of the mail" },
      facts: {
        means: "Since when, failures in a row, the official page's word",
        list: true,
        of: { label: { means: "What it is" }, value: { means: "What it says" } },
      },
      stepsWord: { means: "Over the next steps" },
      steps: { means: "What to do next", list: true },
      links: { means: "To the incident, its issue, the official page", list: true, of: LINK },
    },
  },
  sections: {
    means: "Parts of a digest",
    list: true,
    of: { heading: { means: "Its heading" }, lines: { means: "Its sentences", list: true } },
  },
  cut: { means: "A sentence where there was no room for all" },
  site: { means: "The site", of: { name: { means: "Its name" }, url: { means: "Its address" } } },
};

type Render = (view: object) => Promise<string>;

const OURS: Render = (view) => render("notices/email", view);
const INSTEAD = "The template of Uptimeline is used instead";

/** The user's template where there is one that is well; ours else, so that no mail is lost to a typing error. */
export async function emailTemplate({ files, log }: Pick<ChannelWorld, "files" | "log">): Promise<Render> {
  try {
    const text = await files.read(EMAIL_TEMPLATE);
    if (text === undefined) return OURS;
    const own = await ownTemplate(text, EMAIL_VARIABLES, "notices/", "html");
    if (own.ok) return (view) => guarded(own.render, view, log);
    for (const { line, column, message, remedy } of own.mistakes) {
      const at = { file: EMAIL_TEMPLATE, line, ...(column !== undefined && { column }) };
      log.warn(`${EMAIL_TEMPLATE}:${line}: ${message}. ${remedy}. ${INSTEAD}.`, at);
    }
  } catch (error) {
    log.warn(
      `${EMAIL_TEMPLATE} could not be read: ${error instanceof Error ? error.message : String(error)}. ${INSTEAD}.`,
    );
  }
  return OURS;
}

async function guarded(renderOwn: (view: object) => string, view: object, log: ChannelWorld["log"]): Promise<string> {
  try {
    return renderOwn(view);
  } catch (error) {
    log.warn(`${EMAIL_TEMPLATE}: ${String(error)}. ${INSTEAD}.`);
    return OURS(view);
  }
}
