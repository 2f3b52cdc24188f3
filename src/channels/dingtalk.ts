import { z } from "zod";
import type { Notice } from "../domain/notice.ts";
import { channelWords } from "../locales/channel-words.ts";
import { channelKeys, type Channel } from "./channel.ts";
import { dingtalkMarkdown } from "./dialects.ts";
import { readErrcode } from "./errcode.ts";
import { layOut } from "./layout.ts";
import { COLORS, linesOf, MARKS, toneOf } from "./lines.ts";
import { bytesOf, plain, shorten } from "./plain.ts";
import { A_MINUTE_MS, post } from "./post.ts";
import { secret, sendUrl } from "./settings.ts";
import { dingtalkSignature } from "./signature.ts";

const settings = z.strictObject({
  ...channelKeys,
  kind: z.literal("dingtalk").describe("DingTalk, by a custom robot of a group"),
  url: sendUrl("${DINGTALK_WEBHOOK_URL}", "Address of the robot's webhook, with its token: a secret"),
  secret: secret("${DINGTALK_SECRET}", "Secret of the robot's signature, where that is how it is secured").optional(),
});

/** Of the request: https://open.dingtalk.com/document/orgapp/custom-robot-access */
const MOST_BYTES = 20_000;
/** What JSON makes of a text, without the quotes. */
const inJson = (text: string): number => bytesOf(JSON.stringify(text)) - 2;

function messageOf(notice: Notice): string {
  const tone = toneOf(notice);
  const title = shorten(plain(notice.title), 200);
  const head = `#### ${MARKS[tone]} <font color="${COLORS[tone]}">${dingtalkMarkdown.escape(title)}</font>\n\n`;
  const message = (text: string): string =>
    JSON.stringify({
      msgtype: "markdown",
      markdown: { title: dingtalkMarkdown.escape(shorten(title, 60)), text },
      at: { isAtAll: false },
    });
  const room = { limit: MOST_BYTES - bytesOf(message(head)), size: inJson, note: channelWords(notice).cut };
  return message(`${head}${layOut(linesOf(notice), dingtalkMarkdown, room)}`);
}

/** More than 20 a minute are refused for ten minutes. Others stay: 300001 token, 310000 signature, keyword or address, 400101 … 430104. */
const PASSING = new Map<unknown, number>([
  [-1, 5_000],
  [130_101, 10 * A_MINUTE_MS],
  [410_100, 10 * A_MINUTE_MS],
]);

function signed(url: string, its: string | undefined, nowMs: number): string {
  if (its === undefined) return url;
  const address = new URL(url);
  address.searchParams.set("timestamp", String(nowMs));
  address.searchParams.set("sign", dingtalkSignature(String(nowMs), its));
  return address.href;
}

/** A custom robot of a group of DingTalk: https://open.dingtalk.com/document/orgapp/custom-robot-access */
export const dingtalk: Channel<z.output<typeof settings>> = {
  settings,
  send: (its, notice, world) => {
    const url = signed(its.url, its.secret, Math.floor(world.clock.now()));
    const secrets = its.secret === undefined ? [] : [its.secret];
    const letter = { channel: its.id, url, body: messageOf(notice), secrets };
    return post(letter, (answer) => readErrcode(answer, PASSING), world);
  },
};
