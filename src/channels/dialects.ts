import { MASKED } from "./masks.ts";
import type { Dialect } from "./layout.ts";

/** Breaks what an app would make a mention or a link of by itself. */
const ZERO_WIDTH = "\u200b";
const disarmed = (text: string): string =>
  text
    .replaceAll("@", `@${ZERO_WIDTH}`)
    .replaceAll("://", `:${ZERO_WIDTH}//`)
    .replaceAll(/\bwww\./gi, `www${ZERO_WIDTH}.`);

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** Text that is shown as it is: an address stands beside its label. */
const text: Dialect = {
  escape: (written) => written,
  strong: (written) => written,
  link: (label, url) => `${label}: ${url}`,
};

/** As Telegram reads it: https://core.telegram.org/bots/api#html-style */
const html: Dialect = {
  escape: (written) => escapeHtml(disarmed(written)),
  strong: (written) => `<b>${written}</b>`,
  link: (label, url) => `<a href="${escapeHtml(url)}">${label}</a>`,
};

/** CommonMark, as Discord, Mattermost and Gotify read it: a backslash before punctuation. */
const markdown: Dialect = {
  escape: (written) => disarmed(written).replaceAll(/[\\`*_{}[\]()<>#+|~!-]/g, "\\$&"),
  strong: (written) => `**${written}**`,
  link: (label, url) => `[${label}](${url})`,
};

/** Markup without an escape (WeCom, DingTalk, Google Chat): what would be markup is written with the wide form of the same letter. */
const masked = (written: string): string =>
  disarmed(written.replaceAll(/[<>[\]()*_~`#&|\\]/g, (char) => MASKED[char] ?? char));

/** As WeCom reads it: https://developer.work.weixin.qq.com/document/path/91770 */
export const wecomMarkdown: Dialect = {
  escape: masked,
  strong: (written) => `**${written}**`,
  link: (label, url) => `[${label}](${url})`,
  bullet: "> ",
};

/** As DingTalk reads it, which wants an empty line, or two blanks, between two lines: https://open.dingtalk.com/document/orgapp/custom-robot-access */
export const dingtalkMarkdown: Dialect = { ...wecomMarkdown, bullet: "- ", newline: "  \n" };

/** As Google Chat reads it: https://developers.google.com/workspace/chat/format-messages */
const chat: Dialect = {
  escape: masked,
  strong: (written) => `*${written}*`,
  link: (label, url) => `<${url}|${label}>`,
};

/** What a template of a webhook may ask for. */
export const FORMS = { text, html, markdown, chat } as const;
export type Form = keyof typeof FORMS;
