import type { Form } from "./dialects.ts";
import type { Tone } from "./lines.ts";

/** How a yes is known where the status alone does not say it. */
export type Success =
  | { readonly path: string; readonly is: string | number | boolean }
  /** The whole body. */
  | { readonly text: string }
  /** The body must not hold it. */
  | { readonly without: string };

/** A webhook of a well-known receiver: data alone. */
export interface Preset {
  readonly name: string;
  /** What the user must give. */
  readonly needs: readonly ("url" | "token" | "to")[];
  /** Where it is the same for all, or lies below the user's; `url` unless set. */
  readonly address?: string;
  /** Added to the address. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form: Form;
  /** Room for headline and text together, and for the title alone, in characters or bytes. */
  readonly text: { readonly limit: number; readonly unit: "characters" | "bytes" };
  readonly title: number;
  /** Of the whole body. */
  readonly bytes?: number;
  /** Values by tone, under names of their own. */
  readonly tones?: Readonly<Record<string, Readonly<Record<Tone, unknown>>>>;
  readonly body: unknown;
  readonly success?: Success;
  /** Where an answer says what is wrong. */
  readonly said: readonly string[];
  /** Where it says how many seconds to wait. */
  readonly retryAfter?: string;
  /** Statuses after which the same will never be taken, though others mean a pause by them. */
  readonly final?: readonly number[];
}

/** https://discord.com/developers/docs/resources/webhook#execute-webhook, https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const discord: Preset = {
  name: "Discord",
  needs: ["url"],
  query: { wait: "true" },
  form: "markdown",
  text: { limit: 4_096, unit: "characters" },
  title: 256,
  tones: { color: { critical: 0xd92d20, warning: 0xf79009, info: 0x2e90fa, good: 0x12b76a } },
  body: {
    allowed_mentions: { parse: [] },
    embeds: [{ description: "{{headline}}\n{{text}}", color: "{{color}}", timestamp: "{{time}}" }],
  },
  said: ["message"],
  retryAfter: "retry_after",
};

/** Runs of text in a card are never Markdown. https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook (28 KB) */
const teams: Preset = {
  name: "Microsoft Teams, by a workflow that posts a card when a webhook request comes",
  needs: ["url"],
  form: "text",
  text: { limit: 16_000, unit: "bytes" },
  title: 300,
  bytes: 28_000,
  tones: { color: { critical: "Attention", warning: "Warning", info: "Accent", good: "Good" } },
  body: {
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.4",
          msteams: { width: "Full" },
          body: [
            {
              type: "RichTextBlock",
              inlines: [
                { type: "TextRun", text: "{{mark}} {{title}}", weight: "Bolder", size: "Large", color: "{{color}}" },
              ],
            },
            {
              $each: "lines",
              $make: {
                type: "RichTextBlock",
                spacing: "Small",
                inlines: [
                  { type: "TextRun", text: "{{label}}", weight: "Bolder" },
                  { type: "TextRun", text: "{{words}}" },
                ],
              },
            },
          ],
          actions: [{ $each: "links", $make: { type: "Action.OpenUrl", title: "{{label}}", url: "{{url}}" } }],
        },
      },
    ],
  },
  success: { without: "failed with error" },
  said: ["error.message"],
};

/** https://core.telegram.org/bots/api#sendmessage: 4096 characters, which we count with their markup. */
const telegram: Preset = {
  name: "Telegram, by a bot",
  needs: ["token", "to"],
  address: "https://api.telegram.org/bot{{token}}/sendMessage",
  form: "html",
  text: { limit: 4_096, unit: "characters" },
  title: 300,
  tones: { silent: { critical: false, warning: false, info: true, good: true } },
  body: {
    chat_id: "{{to}}",
    parse_mode: "HTML",
    text: "{{headline}}\n{{text}}",
    disable_notification: "{{silent}}",
    link_preview_options: { is_disabled: true },
  },
  success: { path: "ok", is: true },
  said: ["description"],
  retryAfter: "parameters.retry_after",
};

/** https://developers.google.com/workspace/chat/quickstart/webhooks; a message has at most 32,000 bytes. */
const googleChat: Preset = {
  name: "Google Chat, by an incoming webhook of a space",
  needs: ["url"],
  query: { messageReplyOption: "REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD" },
  form: "chat",
  text: { limit: 30_000, unit: "bytes" },
  title: 300,
  bytes: 32_000,
  body: { text: "{{headline}}\n{{text}}", thread: { threadKey: "{{thread}}" } },
  said: ["error.message"],
};

/** https://developers.mattermost.com/integrate/webhooks/incoming/; older servers take 7,900 characters of attachments. */
const mattermost: Preset = {
  name: "Mattermost, by an incoming webhook",
  needs: ["url"],
  form: "markdown",
  text: { limit: 7_000, unit: "characters" },
  bytes: 7_900,
  title: 300,
  tones: { color: { critical: "#d92d20", warning: "#f79009", info: "#2e90fa", good: "#12b76a" } },
  body: {
    attachments: [{ fallback: "{{mark}} {{escapedTitle}}", color: "{{color}}", text: "{{headline}}\n{{text}}" }],
  },
  success: { text: "ok" },
  said: ["message"],
};

/** https://docs.ntfy.sh/publish/#publish-as-json: a message over 4,096 bytes becomes a file. */
const ntfy: Preset = {
  name: "ntfy, of ntfy.sh or a server of one's own; `to` is the topic",
  needs: ["to"],
  address: "{{url}}",
  headers: { authorization: "Bearer {{token}}" },
  form: "text",
  text: { limit: 4_000, unit: "bytes" },
  title: 200,
  tones: {
    priority: { critical: 5, warning: 4, info: 3, good: 3 },
    tag: { critical: "rotating_light", warning: "warning", info: "information_source", good: "white_check_mark" },
  },
  body: {
    topic: "{{to}}",
    title: "{{title}}",
    message: "{{text}}",
    priority: "{{priority}}",
    tags: ["{{tag}}"],
    click: "{{link}}",
  },
  success: { path: "event", is: "message" },
  said: ["error"],
};

/** https://gotify.net/api-docs#/message/createMessage, https://gotify.net/docs/msgextras */
const gotify: Preset = {
  name: "Gotify; `token` is that of an application",
  needs: ["url", "token"],
  address: "{{url}}/message",
  headers: { "x-gotify-key": "{{token}}" },
  form: "markdown",
  text: { limit: 20_000, unit: "characters" },
  title: 200,
  tones: { priority: { critical: 10, warning: 7, info: 4, good: 4 } },
  body: {
    title: "{{mark}} {{title}}",
    message: "{{headline}}\n\n{{text}}",
    priority: "{{priority}}",
    extras: {
      "client::display": { contentType: "text/markdown" },
      "client::notification": { click: { url: "{{link}}" } },
    },
  },
  said: ["errorDescription"],
};

/** https://pushover.net/api: 1024 characters, 250 of the title; 429 means that the month's messages are used up. */
const pushover: Preset = {
  name: "Pushover; `token` is that of an application, `to` the key of a user or group",
  needs: ["token", "to"],
  address: "https://api.pushover.net/1/messages.json",
  form: "text",
  text: { limit: 1_024, unit: "characters" },
  title: 240,
  tones: { priority: { critical: 1, warning: 0, info: -1, good: 0 } },
  body: {
    token: "{{token}}",
    user: "{{to}}",
    title: "{{mark}} {{title}}",
    message: "{{text}}",
    priority: "{{priority}}",
    url: "{{shortLink}}",
  },
  success: { path: "status", is: 1 },
  said: ["errors.0"],
  final: [429],
};

export const PRESETS = {
  discord,
  teams,
  telegram,
  "google-chat": googleChat,
  mattermost,
  ntfy,
  gotify,
  pushover,
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];

/** Where a preset is sent unless the user says so. */
export const USUAL_URLS: Partial<Readonly<Record<PresetName, string>>> = { ntfy: "https://ntfy.sh" };
