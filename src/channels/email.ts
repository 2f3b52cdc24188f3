import { createHash } from "node:crypto";
import { z } from "zod";
import type { Notice, NoticeItem } from "../domain/notice.ts";
import { channelWords } from "../locales/channel-words.ts";
import type { MailMessage } from "../world.ts";
import { channelKeys, type Channel, type ChannelWorld } from "./channel.ts";
import { FORMS } from "./dialects.ts";
import { emailTemplate } from "./email-template.ts";
import { layOut } from "./layout.ts";
import { COLORS, linesOf, linksOf, toneOf } from "./lines.ts";
import { bytesOf, plain, shorten, webAddress } from "./plain.ts";
import { isOwnHost, secret } from "./settings.ts";

/** `a@example.com`, or with a name before it; `unset` stands for a `${NAME}` without a value, and is never written to. */
const ADDRESS = /^unset$|^(?:[^<>@\r\n]{1,100} <)?[^\s<>@",;:()[\]\\]{1,64}@[a-zA-Z0-9.-]{1,253}>?$/;
/** Checked here alone, and not by editors: what is written may be a `${NAME}`. */
const matching = (pattern: RegExp, example: string, message: string) =>
  z
    .string()
    .refine((text) => pattern.test(text), message)
    .meta({ examples: [example] });
const address = (example: string) => matching(ADDRESS, example, "is no mail address");

const SECURITIES = ["starttls", "tls", "none"] as const;
const PORTS = { starttls: 587, tls: 465, none: 25 } as const;

const settings = z
  .strictObject({
    ...channelKeys,
    kind: z.literal("email").describe("Mail, by an SMTP server of yours"),
    host: matching(/^[a-zA-Z0-9.:[\]-]{1,253}$/, "smtp.example.com", "is no name of a host").describe(
      "Name of the mail server",
    ),
    port: z.int().min(1).max(65_535).optional().describe("587 with starttls, 465 with tls, 25 with none unless set"),
    security: z
      .enum(SECURITIES)
      .optional()
      .default("starttls")
      .describe(
        "starttls: required, not hoped for; tls: from the first byte; none: only to a server of one's own network",
      ),
    user: z
      .string()
      .min(1)
      .meta({ examples: ["${SMTP_USER}"] })
      .optional()
      .describe("Name to sign in with"),
    password: secret("${SMTP_PASSWORD}", "Password to sign in with: a secret").optional(),
    ca: z
      .string()
      .min(1)
      .optional()
      .describe("Certificate (PEM) of an authority that is trusted beside the public ones"),
    from: address("Status <status@example.com>").describe("Who writes"),
    to: z.array(address("on-call@example.com")).min(1).max(50).describe("Who is written to"),
  })
  .superRefine(({ security, host, user, password }, context) => {
    const say = (path: string[], message: string, remedy: string): void =>
      context.addIssue({ code: "custom", path, message, params: { remedy }, input: host });
    if (security === "none" && !isOwnHost(host.toLowerCase()))
      say(["security"], "mail in the clear is only for a server of one's own network", "Write starttls or tls");
    if ((user === undefined) !== (password === undefined))
      say([], "`user` and `password` belong together", "Write both, or none");
  });
type Settings = z.output<typeof settings>;

/** Gmail clips what is longer than 102 KB. */
const MOST_BYTES = 90_000;
const MOST_ITEMS = 30;
const TIMEOUT_MS = 20_000;

function itemView(item: NoticeItem, notice: Notice): object {
  return {
    color: COLORS[item.kind === "recovery" ? "good" : item.level],
    ...(plain(item.title) !== plain(notice.title) && { title: plain(item.title) }),
    facts: item.facts
      .slice(0, 20)
      .map(({ label, value }) => ({ label: plain(label), value: shorten(plain(value), 500) })),
    steps: item.steps.slice(0, 20).map((step) => shorten(plain(step), 500)),
    stepsWord: channelWords(notice).steps,
    links: linksOf(item).slice(0, 10),
  };
}

/** What the template is given: email-template.ts tells its names. */
function viewOf(notice: Notice, items: readonly NoticeItem[], isCut: boolean): object {
  const words = channelWords(notice);
  const { lead, unrecorded, sections = [], site, locale = "en" } = notice;
  const url = site.url === undefined ? undefined : webAddress(site.url);
  return {
    locale,
    title: plain(notice.title),
    color: COLORS[toneOf(notice)],
    level: notice.level,
    kind: notice.kind,
    ...(lead !== undefined && { lead: plain(lead) }),
    ...(unrecorded && { unrecorded: words.unrecorded }),
    items: items.map((item) => itemView(item, notice)),
    sections: sections.map(({ heading, lines }) => ({ heading: plain(heading), lines: lines.map(plain) })),
    ...(isCut && { cut: `… ${words.cut}` }),
    site: { name: plain(site.name), ...(url !== undefined && { url }) },
  };
}

async function htmlOf(notice: Notice, world: ChannelWorld): Promise<string> {
  const { items } = notice;
  const render = await emailTemplate(world);
  let kept = items.slice(0, MOST_ITEMS);
  for (;;) {
    const html = await render(viewOf(notice, kept, kept.length < items.length));
    if (bytesOf(html) <= MOST_BYTES || kept.length === 0) return html;
    kept = kept.slice(0, Math.floor(kept.length / 2));
  }
}

function textOf(notice: Notice): string {
  const room = { limit: MOST_BYTES, size: bytesOf, note: channelWords(notice).cut };
  const site = notice.site.url === undefined ? [] : [notice.site.url];
  return [
    plain(notice.title),
    "",
    layOut(linesOf(notice), FORMS.text, room),
    "",
    "-- ",
    plain(notice.site.name),
    ...site,
  ].join("\n");
}

/**
 * The id is made of the notice's key, so that a repetition is known as one; the thread hangs on an id that is made of the incident,
 * whether or not a message ever had it: mail programs thread by it all the same.
 */
async function messageOf(its: Settings, notice: Notice, world: ChannelWorld): Promise<MailMessage> {
  const domain = its.from.replace(/>$/, "").split("@").at(-1) ?? "localhost";
  const key = createHash("sha256").update(notice.key).digest("hex").slice(0, 32);
  const [first] = notice.items;
  return {
    from: its.from,
    to: its.to,
    subject: `${toneOf(notice) === "critical" ? "‼ " : ""}${shorten(plain(notice.title), 200)}`,
    text: textOf(notice),
    html: await htmlOf(notice, world),
    messageId: `<${key}.${its.id}@${domain}>`,
    ...(first !== undefined && { inReplyTo: `<${first.incident}.${its.id}@${domain}>` }),
  };
}

/** Mail with both a text and an HTML part (RFC 5322, RFC 2046). */
export const email: Channel<Settings> = {
  settings,
  send: async (its, notice, world) => {
    const { host, security, user, password, ca } = its;
    const server = {
      host,
      security,
      port: its.port ?? PORTS[security],
      timeoutMs: TIMEOUT_MS,
      ...(user !== undefined && { user }),
      ...(password !== undefined && { password }),
      ...(ca !== undefined && { ca }),
    };
    const mailed = await world.mail.send(server, await messageOf(its, notice, world));
    if (mailed.ok) return mailed;
    const said = shorten(plain(mailed.why), 300);
    const why = password === undefined ? said : said.replaceAll(password, "***");
    return { ok: false, why: `${its.id} (${host}): ${why}`, isFinal: mailed.isFinal };
  },
};
