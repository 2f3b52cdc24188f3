import { createHmac } from "node:crypto";

/** Lark signs nothing with a key made of the time and the secret: https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const larkSignature = (seconds: string, secret: string): string =>
  createHmac("sha256", `${seconds}\n${secret}`).digest("base64");

/** DingTalk signs the time and the secret with the secret: https://open.dingtalk.com/document/robots/customize-robot-security-settings */
export const dingtalkSignature = (milliseconds: string, secret: string): string =>
  createHmac("sha256", secret).update(`${milliseconds}\n${secret}`, "utf8").digest("base64");

/** Ours: the time, a full stop and the body as it was sent, as docs/notices.md tells receivers. */
export const webhookSignature = (seconds: string, body: string, secret: string): string =>
  `v1=${createHmac("sha256", secret).update(`${seconds}.${body}`, "utf8").digest("hex")}`;
