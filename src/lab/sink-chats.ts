import { createHmac } from "node:crypto";
import { z } from "zod";
import { answerJson, type SinkAnswer, type SinkDoor } from "./sink.ts";

/** What the doors of Slack, Lark, WeCom and DingTalk take, and their own words where they don't. */

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

const slackText = (most: number) =>
  z.strictObject({
    type: z.enum(["plain_text", "mrkdwn"]),
    text: z.string().min(1).max(most),
    emoji: z.boolean().optional(),
    verbatim: z.boolean().optional(),
  });

const slackBlock = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("section"),
    text: slackText(3_000).optional(),
    fields: z.array(slackText(2_000)).min(1).max(10).optional(),
  }),
  z.strictObject({ type: z.literal("context"), elements: z.array(slackText(3_000)).min(1).max(10) }),
  z.strictObject({ type: z.literal("divider") }),
]);

const SlackMessage = z.strictObject({
  text: z.string().min(1).max(40_000),
  mrkdwn: z.boolean().optional(),
  attachments: z
    .array(z.strictObject({ color: z.string().regex(/^#[0-9a-f]{6}$/), blocks: z.array(slackBlock).min(1).max(50) }))
    .max(100)
    .optional(),
});

export const SLACK_PATH = "/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX";

/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export const slackDoor: SinkDoor = ({ path, method, json, headers }) => {
  const word = (status: number, body: string): SinkAnswer => ({
    status,
    body,
    headers: { "content-type": "text/html" },
  });
  if (method !== "POST") return word(405, "method_not_allowed");
  if (path !== SLACK_PATH) return word(404, "no_service");
  if (!headers["content-type"]?.startsWith("application/json")) return word(400, "invalid_payload");
  if (!SlackMessage.safeParse(json).success)
    return word(400, json === undefined ? "invalid_payload" : "invalid_blocks");
  return word(200, "ok");
};

const larkText = z.strictObject({ tag: z.literal("plain_text"), content: z.string().min(1) });
const larkElement = z.discriminatedUnion("tag", [
  z.strictObject({ tag: z.literal("div"), text: larkText }),
  z.strictObject({ tag: z.literal("hr") }),
  z.strictObject({ tag: z.literal("note"), elements: z.array(larkText).min(1) }),
  z.strictObject({
    tag: z.literal("action"),
    actions: z
      .array(z.strictObject({ tag: z.literal("button"), text: larkText, type: z.literal("default"), url: z.url() }))
      .min(1),
  }),
]);
const LarkMessage = z.strictObject({
  timestamp: z.string().optional(),
  sign: z.string().optional(),
  msg_type: z.literal("interactive"),
  card: z.strictObject({
    config: z.strictObject({ wide_screen_mode: z.boolean() }),
    header: z.strictObject({ template: z.enum(["red", "orange", "blue", "green"]), title: larkText }),
    elements: z.array(larkElement).min(1),
  }),
});

export const LARK_PATH = "/open-apis/bot/v2/hook/0a1b2c3d-0000-4000-8000-0123456789ab";
const HOUR_S = 3_600;

/** https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot: errors come with 200. */
export const larkDoor =
  (nowMs: () => number, secret?: string): SinkDoor =>
  ({ path, json, raw }) => {
    const say = (code: number, msg: string): SinkAnswer => answerJson(200, { code, data: {}, msg });
    if (path !== LARK_PATH) return say(19_001, "param invalid: incoming webhook access token invalid");
    if (bytes(raw) > 20 * 1_024) return say(11_246, "request body too large");
    const message = LarkMessage.safeParse(json);
    if (!message.success) return say(9_499, "Bad Request");
    if (secret !== undefined) {
      const { timestamp = "", sign } = message.data;
      const isRecent = Math.abs(Number(timestamp) - nowMs() / 1_000) < HOUR_S;
      const expected = createHmac("sha256", `${timestamp}\n${secret}`).update("").digest("base64");
      if (!isRecent || sign !== expected)
        return say(19_021, "sign match fail or timestamp is not within one hour from current time");
    }
    return answerJson(200, { StatusCode: 0, StatusMessage: "success", code: 0, data: {}, msg: "success" });
  };

export const WECOM_KEY = "693a91f6-7abc-4bc4-97a0-0ec2sifa5aaa";
const WecomMessage = z.strictObject({
  msgtype: z.literal("markdown"),
  markdown: z.strictObject({ content: z.string().min(1) }),
});

/** https://developer.work.weixin.qq.com/document/path/91770 */
export const wecomDoor: SinkDoor = ({ path, query, json }) => {
  const say = (errcode: number, errmsg: string): SinkAnswer => answerJson(200, { errcode, errmsg });
  if (path !== "/cgi-bin/webhook/send" || query.get("key") !== WECOM_KEY)
    return say(93_000, `invalid webhook url, hint: [1700000000_1_${query.get("key")}]`);
  const message = WecomMessage.safeParse(json);
  if (!message.success) return say(40_008, "invalid message type");
  if (bytes(message.data.markdown.content) > 4_096)
    return say(40_058, "markdown.content exceed max length 4096. invalid Request Parameter");
  return say(0, "ok");
};

export const DINGTALK_TOKEN = "566cc69da782ec33a42b0d7c5a2d1fbe566cc69da782ec33a42b0d7c5a2d1fbe";
const DingtalkMessage = z.strictObject({
  msgtype: z.literal("markdown"),
  markdown: z.strictObject({ title: z.string().min(1), text: z.string().min(1) }),
  at: z.strictObject({ isAtAll: z.literal(false) }),
});

/** https://open.dingtalk.com/document/orgapp/custom-robot-access, …/robots/customize-robot-security-settings */
export const dingtalkDoor =
  (nowMs: () => number, secret?: string): SinkDoor =>
  ({ path, query, json, raw, headers }) => {
    const say = (errcode: number, errmsg: string): SinkAnswer => answerJson(200, { errcode, errmsg });
    if (path !== "/robot/send" || query.get("access_token") !== DINGTALK_TOKEN)
      return say(300_001, "token is not exist");
    if (!headers["content-type"]?.startsWith("application/json")) return say(43_004, "无效的HTTP HEADER Content-Type");
    if (secret !== undefined) {
      const timestamp = query.get("timestamp") ?? "";
      const expected = createHmac("sha256", secret).update(`${timestamp}\n${secret}`).digest("base64");
      if (!/^\d{13}$/.test(timestamp) || Math.abs(Number(timestamp) - nowMs()) > HOUR_S * 1_000)
        return say(310_000, "invalid timestamp");
      if (query.get("sign") !== expected) return say(310_000, "sign not match");
    }
    if (bytes(raw) > 20_000) return say(460_101, "message too long, exceed 20000 bytes");
    return DingtalkMessage.safeParse(json).success ? say(0, "ok") : say(40_035, "缺少参数 json");
  };
