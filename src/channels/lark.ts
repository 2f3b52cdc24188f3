import { z } from "zod";
import type { Notice } from "../domain/notice.ts";
import { SECOND_MS } from "../domain/instant.ts";
import { channelWords } from "../locales/channel-words.ts";
import { channelKeys, type Channel } from "./channel.ts";
import { linesOf, MARKS, toneOf, type Line, type Tone } from "./lines.ts";
import { fitting } from "./parts.ts";
import { bytesOf, plain, shorten } from "./plain.ts";
import { A_MINUTE_MS, post, readStatus, valueIn, type Answer, type Reading } from "./post.ts";
import { secret, sendUrl } from "./settings.ts";
import { larkSignature } from "./signature.ts";

const settings = z.strictObject({
  ...channelKeys,
  kind: z.literal("lark").describe("Feishu and Lark, by a custom bot of a group"),
  url: sendUrl("${LARK_WEBHOOK_URL}", "Address of the custom bot's webhook: a secret"),
  secret: secret("${LARK_SECRET}", "Secret of the bot's signature verification, where it is on").optional(),
});

/** Of the whole request: https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
const MOST_BYTES = 20_000;
const TEXT = 2_000;

/** Colours of a card's header: https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/title */
const TEMPLATES: Readonly<Record<Tone, string>> = { critical: "red", warning: "orange", info: "blue", good: "green" };

type Element = Readonly<Record<string, unknown>>;

/** Never markup: a mention or a link in it stays text. */
const plainText = (text: string): Element => ({ tag: "plain_text", content: shorten(text, TEXT) });
const div = (text: string): Element => ({ tag: "div", text: plainText(text) });

function elementOf(line: Line): Element {
  switch (line.kind) {
    case "gap":
      return { tag: "hr" };
    case "fact":
      return div(`${line.label}: ${line.text}`);
    case "links":
      return {
        tag: "action",
        actions: line.links
          .slice(0, 5)
          .map(({ label, url }) => ({ tag: "button", text: plainText(label), type: "default", url })),
      };
    case "title":
    case "heading":
    case "text":
    case "note":
    case "step":
      return div(line.text);
  }
}

function cardOf(notice: Notice, elements: readonly Element[]): object {
  const tone = toneOf(notice);
  return {
    config: { wide_screen_mode: true },
    header: { template: TEMPLATES[tone], title: plainText(`${MARKS[tone]} ${shorten(plain(notice.title), 500)}`) },
    elements,
  };
}

function messageOf(notice: Notice, signed: object): string {
  const message = (elements: readonly Element[]): string =>
    JSON.stringify({ ...signed, msg_type: "interactive", card: cardOf(notice, elements) });
  const elements = linesOf(notice).map(elementOf);
  // A card without an element is refused.
  const all = elements.length === 0 ? [div(plain(notice.site.name))] : elements;
  const cut = { tag: "note", elements: [plainText(`… ${channelWords(notice).cut}`)] };
  return message(fitting(all, cut, (some) => bytesOf(message(some)) <= MOST_BYTES));
}

/** Too many at once (100 a minute, 5 a second), and the vendor's own trouble. The rest (19001 token, 19021 signature, 19022 address, 19024 keyword, 9499 request) stays. */
const PASSING: ReadonlySet<unknown> = new Set([11_232, 11_233, 99_991_400, 1_000_005, 10_000]);

/** A yes is `code` 0, of old `StatusCode` 0; errors come with 200, too. */
function read(answer: Answer): Reading {
  const code = valueIn(answer.json, "code") ?? valueIn(answer.json, "StatusCode");
  const words = valueIn(answer.json, "msg") ?? valueIn(answer.json, "StatusMessage");
  const said = `${typeof code === "number" ? `${code} ` : ""}${typeof words === "string" ? words : answer.text}`;
  if (code === 0) return readStatus(answer, said);
  if (PASSING.has(code)) return { ok: false, said, isFinal: false, retryAfterMs: A_MINUTE_MS };
  const reading = readStatus(answer, said);
  return reading.ok
    ? { ok: false, said: said === "" ? "an empty answer" : said, isFinal: code !== undefined }
    : reading;
}

/** A custom bot of Feishu or Lark: https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
export const lark: Channel<z.output<typeof settings>> = {
  settings,
  send: (its, notice, world) => {
    const timestamp = String(Math.floor(world.clock.now() / SECOND_MS));
    const signed = its.secret === undefined ? {} : { timestamp, sign: larkSignature(timestamp, its.secret) };
    const secrets = its.secret === undefined ? [] : [its.secret];
    return post({ channel: its.id, url: its.url, body: messageOf(notice, signed), secrets }, read, world);
  },
};
