import { z } from "zod";
import type { Notice, NoticeItem } from "../domain/notice.ts";
import { channelWords } from "../locales/channel-words.ts";
import { channelKeys, type Channel } from "./channel.ts";
import { COLORS, linesOf, linksOf, MARKS, toneOf, type Line } from "./lines.ts";
import { fitting } from "./parts.ts";
import { bytesOf, plain, shorten } from "./plain.ts";
import { A_MINUTE_MS, post, readStatus, valueIn, type Answer, type Reading } from "./post.ts";
import { sendUrl } from "./settings.ts";

const settings = z.strictObject({
  ...channelKeys,
  kind: z.literal("slack").describe("Slack, by an incoming webhook"),
  url: sendUrl("${SLACK_WEBHOOK_URL}", "Address of the incoming webhook: a secret"),
});

/** https://docs.slack.dev/reference/block-kit/blocks: 50 blocks, 3000 characters a text, 10 fields of 2000. */
const MOST_BLOCKS = 50;
const TEXT = 3_000;
const FIELD = 2_000;
const FIELDS = 10;
/** Slack names no limit for all of it; nobody reads more. */
const MOST_BYTES = 60_000;

type Block = Readonly<Record<string, unknown>>;

/** Text that is never markup, nor the name of an emoji. Slack refuses an empty one. */
const plainText = (text: string, limit: number): Block => ({
  type: "plain_text",
  text: shorten(text || "–", limit),
  emoji: false,
});
const section = (text: string): Block => ({ type: "section", text: plainText(text, TEXT) });
const note = (text: string): Block => ({ type: "context", elements: [plainText(text, FIELD)] });

/** https://docs.slack.dev/messaging/formatting-message-text: only these three characters can begin markup of Slack's own. */
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function linkBlocks(links: readonly { readonly label: string; readonly url: string }[]): Block[] {
  // A bar ends the address and an asterisk would make it bold, so that a label has neither.
  const label = (text: string): string => escaped(shorten(text, 100)).replaceAll(/[|*_~`]/g, " ");
  const text = links
    .map((one) => `<${one.url.replaceAll("&", "&amp;")}|${label(one.label)}>`)
    .filter((one) => one.length < TEXT / 4)
    .slice(0, 4)
    .join(" · ");
  return text === "" ? [] : [{ type: "section", text: { type: "mrkdwn", text, verbatim: true } }];
}

function itemBlocks(item: NoticeItem, notice: Notice): Block[] {
  const fields = item.facts.map(({ label, value }) => plainText(`${plain(label)}\n${plain(value)}`, FIELD));
  const rows = Array.from({ length: Math.ceil(fields.length / FIELDS) }, (_, row) =>
    fields.slice(row * FIELDS, (row + 1) * FIELDS),
  );
  const steps = item.steps.map((step, index) => `${index + 1}. ${plain(step)}`);
  return [
    ...(plain(item.title) === plain(notice.title) ? [] : [section(plain(item.title))]),
    ...rows.map((row) => ({ type: "section", fields: row })),
    ...(steps.length === 0 ? [] : [section([channelWords(notice).steps, ...steps].join("\n"))]),
    ...linkBlocks(linksOf(item)),
  ];
}

/** What has no incident: sentences, and links. */
const lineBlocks = (lines: readonly Line[]): Block[] =>
  lines.flatMap((line) => {
    if (line.kind === "gap") return [{ type: "divider" }];
    return line.kind === "links" ? linkBlocks(line.links) : [section(line.text)];
  });

function blocksOf(notice: Notice): Block[] {
  const outer = lineBlocks(linesOf({ ...notice, items: [] }));
  if (notice.items.length === 0) return outer;
  const [before, after] = [linesOf({ ...notice, items: [], sections: [], site: { name: "" } }), notice.sections ?? []];
  return [
    ...lineBlocks(before),
    ...notice.items.flatMap((item, index) => [
      ...(index === 0 ? [] : [{ type: "divider" }]),
      ...itemBlocks(item, notice),
    ]),
    ...after.flatMap(({ heading, lines }) => [
      { type: "divider" },
      section([plain(heading), ...lines.map(plain)].join("\n")),
    ]),
  ];
}

/** The title is the message's text, which phones show; the rest stands beside a bar of the level's colour. */
function messageOf(notice: Notice): object {
  const tone = toneOf(notice);
  const text = escaped(`${MARKS[tone]} ${shorten(plain(notice.title), 1_000)}`);
  const cut = note(`… ${channelWords(notice).cut}`);
  const blocks = fitting(
    blocksOf(notice),
    cut,
    (some) => some.length <= MOST_BLOCKS && bytesOf(JSON.stringify(some)) <= MOST_BYTES,
  );
  return { text, mrkdwn: false, ...(blocks.length > 0 && { attachments: [{ color: COLORS[tone], blocks }] }) };
}

/**
 * `ok` alone is a yes. Errors are a word in the body with 400, 403, 404, 410 or 500 (https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks);
 * Slack's other doors say `{"ok":false,"error":…}` with 200.
 */
function read(answer: Answer): Reading {
  const error = valueIn(answer.json, "error");
  const word = typeof error === "string" ? error : answer.text.trim();
  const reading = readStatus(answer, word);
  if (!reading.ok) return reading;
  if (word === "ok" || valueIn(answer.json, "ok") === true) return reading;
  const isFinal = !PASSING.has(word);
  return {
    ok: false,
    said: word === "" ? "an empty answer" : word,
    isFinal,
    ...(!isFinal && { retryAfterMs: A_MINUTE_MS }),
  };
}

const PASSING: ReadonlySet<string> = new Set([
  "ratelimited",
  "rate_limited",
  "rollup_error",
  "internal_error",
  "fatal_error",
  "",
]);

/** An incoming webhook of Slack: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export const slack: Channel<z.output<typeof settings>> = {
  settings,
  send: ({ id, url }, notice, world) =>
    post({ channel: id, url, body: JSON.stringify(messageOf(notice)) }, read, world),
};
