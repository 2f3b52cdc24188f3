import { z } from "zod";
import type { Notice } from "../domain/notice.ts";
import { channelWords } from "../locales/channel-words.ts";
import { channelKeys, type Channel } from "./channel.ts";
import { wecomMarkdown } from "./dialects.ts";
import { readErrcode } from "./errcode.ts";
import { layOut } from "./layout.ts";
import { linesOf, MARKS, toneOf, type Tone } from "./lines.ts";
import { bytesOf, plain, shorten } from "./plain.ts";
import { A_MINUTE_MS, post } from "./post.ts";
import { sendUrl } from "./settings.ts";

const settings = z.strictObject({
  ...channelKeys,
  kind: z.literal("wecom").describe("WeCom, by a robot of a group"),
  url: sendUrl("${WECOM_WEBHOOK_URL}", "Address of the robot's webhook, with its key: a secret"),
});

/** Of the content, in UTF-8: https://developer.work.weixin.qq.com/document/path/91770 */
const MOST_BYTES = 4_096;

/** The three colours that there are: green, grey and orange. */
const COLORS: Readonly<Record<Tone, string>> = {
  critical: "warning",
  warning: "warning",
  info: "comment",
  good: "info",
};

function contentOf(notice: Notice): string {
  const tone = toneOf(notice);
  const title = wecomMarkdown.escape(shorten(plain(notice.title), 200));
  const head = `${MARKS[tone]} <font color="${COLORS[tone]}">**${title}**</font>\n`;
  const room = { limit: MOST_BYTES - bytesOf(head), size: bytesOf, note: channelWords(notice).cut };
  return `${head}${layOut(linesOf(notice), wecomMarkdown, room)}`;
}

/** Too often (20 a minute), or the system is busy: https://developer.work.weixin.qq.com/document/path/90313 */
const PASSING = new Map<unknown, number>([
  [-1, 5_000],
  [45_009, A_MINUTE_MS],
  [45_033, A_MINUTE_MS],
]);

/** A robot of a group of WeCom: https://developer.work.weixin.qq.com/document/path/91770 */
export const wecom: Channel<z.output<typeof settings>> = {
  settings,
  send: ({ id, url }, notice, world) => {
    const body = JSON.stringify({ msgtype: "markdown", markdown: { content: contentOf(notice) } });
    return post({ channel: id, url, body }, (answer) => readErrcode(answer, PASSING), world);
  },
};
