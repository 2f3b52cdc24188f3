import { z } from "zod";
import { answerJson, type SinkAnswer, type SinkDoor, type SinkRequest } from "./sink.ts";

/** Receivers for which a webhook has a preset. Each takes what its vendor documents, and refuses in the vendor's words. */

export const TOKENS = {
  discord: "/api/webhooks/123456789012345678/aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789",
  telegram: "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11",
  chat: "-1001234567890",
  space: "AAAAMpdlehY",
  mattermost: "xxx-generatedkey-xxx",
  ntfy: "tk_AgQdq7mVBoFD37zQVN29RhuMzNIz2",
  gotify: "AmHGmVnoHMX-GGZ",
  pushover: "azGDORePK8gMaC0QOYAMyEEuzJnyUi",
  pushoverUser: "uQiRzpo4DXghDmr9QzzfQu27cmVRsG",
} as const;

const characters = (text: string): number => text.length;
const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

const DiscordMessage = z.strictObject({
  allowed_mentions: z.strictObject({ parse: z.array(z.never()) }),
  embeds: z
    .array(
      z.strictObject({
        description: z.string().min(1).max(4_096),
        color: z.int().min(0).max(0xff_ff_ff),
        timestamp: z.iso.datetime(),
      }),
    )
    .max(10),
});

/** https://discord.com/developers/docs/resources/webhook#execute-webhook */
const discord: SinkDoor = ({ path, query, json }) => {
  if (path !== TOKENS.discord) return answerJson(404, { message: "Unknown Webhook", code: 10_015 });
  const message = DiscordMessage.safeParse(json);
  if (!message.success)
    return answerJson(400, { message: "Invalid Form Body", code: 50_035, errors: { embeds: { 0: { _errors: [] } } } });
  return query.get("wait") === "true" ? answerJson(200, { id: "1", type: 0 }) : { status: 204, body: "" };
};

const run = z.strictObject({
  type: z.literal("TextRun"),
  text: z.string().min(1),
  weight: z.literal("Bolder").optional(),
  size: z.literal("Large").optional(),
  color: z.enum(["Attention", "Warning", "Accent", "Good"]).optional(),
});
const block = z.strictObject({
  type: z.literal("RichTextBlock"),
  spacing: z.literal("Small").optional(),
  inlines: z.array(run).min(1),
});
const TeamsMessage = z.strictObject({
  type: z.literal("message"),
  attachments: z.tuple([
    z.strictObject({
      contentType: z.literal("application/vnd.microsoft.card.adaptive"),
      content: z.strictObject({
        $schema: z.literal("http://adaptivecards.io/schemas/adaptive-card.json"),
        type: z.literal("AdaptiveCard"),
        version: z.literal("1.4"),
        msteams: z.strictObject({ width: z.literal("Full") }),
        body: z.array(block).min(1),
        actions: z.array(z.strictObject({ type: z.literal("Action.OpenUrl"), title: z.string(), url: z.url() })).max(6),
      }),
    }),
  ]),
});

/** https://support.microsoft.com/office/create-incoming-webhooks-with-workflows-for-microsoft-teams-8ae491c7-0394-4861-ba59-055e33f75498 */
const teams: SinkDoor = ({ query, json, raw }) => {
  if (query.get("sig") !== "signature")
    return answerJson(401, {
      error: { code: "DirectApiAuthorizationRequired", message: "The request must be authenticated." },
    });
  if (bytes(raw) > 28 * 1_024)
    return answerJson(413, { error: { code: "RequestEntityTooLarge", message: "Request Entity too large" } });
  if (!TeamsMessage.safeParse(json).success)
    return answerJson(400, { error: { code: "InvalidRequestContent", message: "The request content is not valid." } });
  return { status: 202, body: "" };
};

const TelegramMessage = z.strictObject({
  chat_id: z.string(),
  parse_mode: z.literal("HTML"),
  text: z.string().min(1),
  disable_notification: z.boolean(),
  link_preview_options: z.strictObject({ is_disabled: z.literal(true) }),
});

/** What Telegram counts: the text without its markup. Unbalanced or unknown tags are refused. */
function telegramLength(text: string): number | undefined {
  const open: string[] = [];
  for (const [, slash, tag] of text.matchAll(/<(\/?)([a-z]*)[^<>]*>/g)) {
    if (slash === "") open.push(tag ?? "");
    else if (open.pop() !== tag) return undefined;
  }
  const bare = text.replaceAll(/<\/?(?:b|a)(?: href="[^"<>]*")?>/g, "");
  if (open.length > 0 || /[<>]/.test(bare) || /&(?!(?:lt|gt|amp|quot);)/.test(bare)) return undefined;
  return characters(bare.replaceAll(/&[a-z]+;/g, "x"));
}

/** https://core.telegram.org/bots/api#making-requests */
const telegram: SinkDoor = ({ path, json }) => {
  const refuse = (code: number, description: string): SinkAnswer =>
    answerJson(code, { ok: false, error_code: code, description });
  if (path !== `/bot${TOKENS.telegram}/sendMessage`) return refuse(401, "Unauthorized");
  const message = TelegramMessage.safeParse(json);
  if (!message.success) return refuse(400, "Bad Request: message text is empty");
  if (message.data.chat_id !== TOKENS.chat) return refuse(400, "Bad Request: chat not found");
  const length = telegramLength(message.data.text);
  if (length === undefined) return refuse(400, "Bad Request: can't parse entities: Unsupported start tag");
  if (length > 4_096) return refuse(400, "Bad Request: message is too long");
  return answerJson(200, { ok: true, result: { message_id: 1 } });
};

const ChatMessage = z.strictObject({
  text: z.string().min(1),
  thread: z.strictObject({ threadKey: z.string().min(1).max(4_000) }),
});

/** https://developers.google.com/workspace/chat/quickstart/webhooks */
const googleChat: SinkDoor = ({ path, query, json, raw }) => {
  const refuse = (code: number, status: string, message: string): SinkAnswer =>
    answerJson(code, { error: { code, message, status } });
  if (path !== `/v1/spaces/${TOKENS.space}/messages` || query.get("key") !== "key" || query.get("token") !== "token")
    return refuse(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
  if (!ChatMessage.safeParse(json).success || query.get("messageReplyOption") === null)
    return refuse(400, "INVALID_ARGUMENT", "Invalid JSON payload received.");
  if (bytes(raw) > 32_000)
    return refuse(400, "INVALID_ARGUMENT", "Message cannot be created. The message is too long.");
  return answerJson(200, { name: `spaces/${TOKENS.space}/messages/1` });
};

const MattermostMessage = z.strictObject({
  attachments: z.tuple([
    z.strictObject({ fallback: z.string().min(1), color: z.string().regex(/^#[0-9a-f]{6}$/), text: z.string().min(1) }),
  ]),
});

/** https://developers.mattermost.com/integrate/webhooks/incoming/ */
const mattermost: SinkDoor = ({ path, json, raw }) => {
  const refuse = (status: number, id: string, message: string): SinkAnswer =>
    answerJson(status, { id, message, detailed_error: "", request_id: "r", status_code: status });
  if (path !== `/hooks/${TOKENS.mattermost}`)
    return refuse(400, "web.incoming_webhook.invalid.app_error", "Invalid webhook");
  if (!MattermostMessage.safeParse(json).success)
    return refuse(400, "web.incoming_webhook.parse.app_error", "Unable to parse incoming data");
  if (characters(raw) > 7_900)
    return refuse(
      400,
      "web.incoming_webhook.attachment.app_error",
      `Maximum attachments length is 7900 characters, received size is ${characters(raw)}`,
    );
  return { status: 200, body: "ok" };
};

const NtfyMessage = z.strictObject({
  topic: z.string().regex(/^[-_A-Za-z0-9]{1,64}$/),
  title: z.string(),
  message: z.string().min(1),
  priority: z.int().min(1).max(5),
  tags: z.array(z.string()),
  click: z.url().optional(),
});

/** https://docs.ntfy.sh/publish/#publish-as-json */
const ntfy: SinkDoor = ({ path, json, headers }) => {
  const link = "https://ntfy.sh/docs/publish/";
  if (headers["authorization"] !== `Bearer ${TOKENS.ntfy}`)
    return answerJson(401, { code: 40_101, http: 401, error: "unauthorized", link });
  const message = NtfyMessage.safeParse(json);
  if (path !== "/" || !message.success)
    return answerJson(400, {
      code: 40_024,
      http: 400,
      error: "invalid request: request body must be valid JSON",
      link,
    });
  const attachment = bytes(message.data.message) > 4_096 ? { attachment: { name: "attachment.txt" } } : {};
  return answerJson(200, { id: "hwQ2YpKdmg", time: 1, event: "message", topic: message.data.topic, ...attachment });
};

const GotifyMessage = z.strictObject({
  title: z.string(),
  message: z.string().min(1),
  priority: z.int().min(0).max(10),
  extras: z.strictObject({
    "client::display": z.strictObject({ contentType: z.literal("text/markdown") }),
    "client::notification": z.strictObject({ click: z.strictObject({ url: z.url().optional() }) }),
  }),
});

/** https://gotify.net/api-docs#/message/createMessage */
const gotify: SinkDoor = ({ path, json, headers }) => {
  const refuse = (errorCode: number, error: string, errorDescription: string): SinkAnswer =>
    answerJson(errorCode, { error, errorCode, errorDescription });
  if (path !== "/message") return refuse(404, "Not Found", "page not found");
  if (headers["x-gotify-key"] !== TOKENS.gotify)
    return refuse(
      401,
      "Unauthorized",
      "you need to provide a valid access token or user credentials to access this api",
    );
  if (!GotifyMessage.safeParse(json).success) return refuse(400, "Bad Request", "Field 'message' is required");
  return answerJson(200, { id: 25, appid: 5, message: "m", priority: 2 });
};

const PushoverMessage = z.strictObject({
  token: z.string(),
  user: z.string(),
  title: z.string().max(250),
  message: z.string().min(1).max(1_024),
  priority: z.int().min(-2).max(1),
  url: z.url().max(512).optional(),
});

/** https://pushover.net/api */
const pushover: SinkDoor = ({ path, json }) => {
  const request = "647d2300-702c-4b38-8b2f-d56326ae460b";
  const refuse = (errors: string[], more: object = {}): SinkAnswer =>
    answerJson(400, { ...more, errors, status: 0, request });
  if (path !== "/1/messages.json") return refuse(["not found"]);
  const message = PushoverMessage.safeParse(json);
  if (!message.success) return refuse(["message cannot be blank"], { message: "cannot be blank" });
  if (message.data.token !== TOKENS.pushover) return refuse(["application token is invalid"], { token: "invalid" });
  if (message.data.user !== TOKENS.pushoverUser)
    return refuse(["user identifier is not a valid user, group, or subscribed user key"], { user: "invalid" });
  return answerJson(200, { status: 1, request });
};

export const PRESET_DOORS = {
  discord,
  teams,
  telegram,
  "google-chat": googleChat,
  mattermost,
  ntfy,
  gotify,
  pushover,
} satisfies Record<string, (request: SinkRequest) => SinkAnswer>;
