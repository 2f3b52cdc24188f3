import { z } from "zod";
import { SECOND_MS } from "../domain/instant.ts";
import type { Notice } from "../domain/notice.ts";
import { channelKeys, type Channel } from "./channel.ts";
import { FORMS, type Form } from "./dialects.ts";
import { fill, namesIn, type Values } from "./fill.ts";
import { toneOf } from "./lines.ts";
import { bytesOf } from "./plain.ts";
import { post, readStatus, valueIn, type Answer, type Reading } from "./post.ts";
import { PRESET_NAMES, PRESETS, USUAL_URLS, type Preset, type Success } from "./presets.ts";
import { headers, secret, sendUrl } from "./settings.ts";
import { webhookSignature } from "./signature.ts";
import { PLACEHOLDERS, PLACES_IN_LISTS, valuesOf } from "./webhook-values.ts";

const settings = z
  .strictObject({
    ...channelKeys,
    kind: z.literal("webhook").describe("Any address that takes a request, and receivers whose form is known: presets"),
    url: sendUrl("${TEAM_WEBHOOK_URL}", "Where it is sent; some presets know it themselves").optional(),
    preset: z.enum(PRESET_NAMES).optional().describe("A receiver whose form is known"),
    token: secret("${TELEGRAM_TOKEN}", "Key of presets that need one").optional(),
    to: z
      .string()
      .min(1)
      .meta({ examples: ["-1001234567890"] })
      .optional()
      .describe("Chat, topic or user of presets that need one"),
    method: z.enum(["POST", "PUT"]).optional().default("POST").describe("Method of the request"),
    headers,
    body: z
      .unknown()
      .optional()
      .describe(
        "Template of the body: a mapping becomes JSON, a text is sent as it is; the whole notice as JSON unless set",
      ),
    form: z
      .enum(Object.keys(FORMS) as [Form, ...Form[]])
      .optional()
      .describe("How `{{text}}` and `{{headline}}` are written and escaped in a body of one's own; text unless set"),
    limit: z
      .int()
      .min(100)
      .max(100_000)
      .optional()
      .describe("Most characters of `{{headline}}` and `{{text}}` together; 10000 unless set"),
    success: z
      .strictObject({
        path: z
          .string()
          .min(1)
          .meta({ examples: ["result.ok"] })
          .describe("Where in a JSON answer to look"),
        is: z.union([z.string(), z.number(), z.boolean()]).describe("What stands there when all is well"),
      })
      .optional()
      .describe("How a yes is known that a status of 2xx does not say alone"),
    secret: secret("${HOOK_SECRET}", "Signs the time and the body with HMAC-SHA-256").optional(),
  })
  .superRefine((its, context) => {
    const say = (path: string[], message: string, remedy: string): void =>
      context.addIssue({ code: "custom", path, message, params: { remedy }, input: its });
    const needs: readonly string[] = its.preset === undefined ? ["url"] : PRESETS[its.preset].needs;
    for (const key of needs) {
      if (its[key as "url"] === undefined)
        say(
          [],
          `${its.preset === undefined ? "a webhook" : `the preset ${its.preset}`} needs \`${key}\``,
          `Add \`${key}\``,
        );
    }
    for (const name of new Set(namesIn(its.body))) {
      if (!Object.hasOwn(PLACEHOLDERS, name) && !PLACES_IN_LISTS.includes(name))
        say(["body"], `there is no {{${name}}}`, `Known are ${Object.keys(PLACEHOLDERS).join(", ")}`);
    }
  });
type Settings = z.output<typeof settings>;

/** A preset with what the user says otherwise. */
function mannerOf(
  its: Settings,
): Pick<Preset, "form" | "text" | "title" | "body" | "said" | "headers" | "query"> & Partial<Preset> {
  const preset: Partial<Preset> = its.preset === undefined ? {} : PRESETS[its.preset];
  const own = its.body === undefined ? {} : { body: its.body, form: its.form ?? preset.form ?? "text" };
  return {
    form: "text",
    title: 500,
    said: ["error.message", "message", "error", "description"],
    body: undefined,
    ...preset,
    ...own,
    text:
      its.limit === undefined
        ? (preset.text ?? { limit: 10_000, unit: "characters" })
        : { limit: its.limit, unit: "characters" },
    ...(its.success !== undefined && { success: its.success }),
  };
}

/** The notice as it is, for programs. docs/notices.md tells its keys. */
const wholeOf = (notice: Notice): object => ({ version: 1, ...notice });

const SHORTEST_ROOM = 300;

function bodyOf(notice: Notice, its: Settings): string {
  const { body, form, text, title, tones = {}, bytes = Infinity } = mannerOf(its);
  if (body === undefined) return JSON.stringify(wholeOf(notice));
  const tone = toneOf(notice);
  const own = Object.fromEntries(Object.entries(tones).map(([name, by]) => [name, by[tone]]));
  const filled = (limit: number): string => {
    const values = { ...valuesOf(notice, { form, ...text, limit, title }), ...own, ...settingsOf(its) };
    const made = fill(body, values);
    return typeof made === "string" ? made : JSON.stringify(made);
  };
  let limit = text.limit;
  let made = filled(limit);
  // What markup and JSON add is known only when it is made.
  while (bytesOf(made) > bytes && limit > SHORTEST_ROOM) {
    limit = Math.floor(limit * 0.8);
    made = filled(limit);
  }
  return made;
}

const settingsOf = ({ token, to, url, preset }: Settings): Values => ({
  token,
  to,
  url: (url ?? (preset && USUAL_URLS[preset]))?.replace(/\/+$/, ""),
});

function addressOf(its: Settings): string {
  const { address, query = {} } = mannerOf(its);
  const written = address === undefined || (its.url !== undefined && !address.includes("{{url}}"));
  const filled = written ? (its.url ?? "") : String(fill(address, settingsOf(its)));
  const url = new URL(filled);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** A header without its key is left out. */
function headersOf(its: Settings): Record<string, string> {
  const values = settingsOf(its);
  const usual = Object.entries(mannerOf(its).headers ?? {}).filter(([, value]) =>
    namesIn(value).every((name) => values[name] !== undefined),
  );
  return { ...Object.fromEntries(usual.map(([name, value]) => [name, String(fill(value, values))])), ...its.headers };
}

function isYes({ json, text }: Answer, success: Success | undefined): boolean {
  if (success === undefined) return true;
  if ("path" in success) return valueIn(json, success.path) === success.is;
  return "text" in success ? text.trim() === success.text : !text.includes(success.without);
}

function read(answer: Answer, its: Settings): Reading {
  const { said: places, success, retryAfter, final = [] } = mannerOf(its);
  const said = places.map((place) => valueIn(answer.json, place)).find((one) => typeof one === "string");
  const words = typeof said === "string" ? said : answer.text;
  const seconds = retryAfter === undefined ? undefined : valueIn(answer.json, retryAfter);
  const wait = typeof seconds === "number" && seconds >= 0 ? { retryAfterMs: Math.ceil(seconds * 1_000) } : {};
  const reading = readStatus(answer, words);
  if (!reading.ok) return final.includes(answer.status) ? { ...reading, isFinal: true } : { ...reading, ...wait };
  if (isYes(answer, success)) return reading;
  return {
    ok: false,
    said: words === "" ? "an empty answer" : words,
    isFinal: Object.keys(wait).length === 0,
    ...wait,
  };
}

/** Any address: the body as JSON or by a template, signed where there is a secret (docs/notices.md). */
export const webhook: Channel<Settings> = {
  settings,
  send: (its, notice, world) => {
    const body = bodyOf(notice, its);
    const seconds = String(Math.floor(world.clock.now() / SECOND_MS));
    const signed =
      its.secret === undefined
        ? {}
        : { "x-uptimeline-timestamp": seconds, "x-uptimeline-signature": webhookSignature(seconds, body, its.secret) };
    const own = typeof its.body === "string" ? { "content-type": "text/plain; charset=utf-8" } : {};
    const known = its.preset === undefined ? { "idempotency-key": notice.key } : {};
    const all = { ...own, ...known, ...headersOf(its), ...signed };
    const secrets = [its.secret, its.token, its.to, ...Object.values(its.headers ?? {})].filter(
      (one) => one !== undefined,
    );
    const letter = { channel: its.id, url: addressOf(its), method: its.method, headers: all, body, secrets };
    return post(letter, (answer) => read(answer, its), world);
  },
};
