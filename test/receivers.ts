import {
  DINGTALK_TOKEN,
  dingtalkDoor,
  LARK_PATH,
  larkDoor,
  SLACK_PATH,
  slackDoor,
  WECOM_KEY,
  wecomDoor,
} from "../src/lab/sink-chats.ts";
import { PAGERDUTY_KEY, pagerdutyDoor, type PagerdutyEvent } from "../src/lab/sink-pagerduty.ts";
import { PRESET_DOORS, TOKENS } from "../src/lab/sink-presets.ts";
import type { SinkDoor } from "../src/lab/sink.ts";
import { NOW_MS } from "./notices.ts";
import { ChannelSettings } from "../src/channels/index.ts";
import type { PresetName } from "../src/channels/presets.ts";

/** Every receiver that answers over HTTP in its vendor's words, with settings that it takes and settings that it does not. */
export interface Receiver {
  readonly door: () => SinkDoor;
  readonly settings: (origin: string) => object;
  /** With a key that the receiver does not know. */
  readonly wrong: (origin: string) => object;
  /** What it says of that. */
  readonly refusal: string;
  /** The secrets of `settings`, none of which may be told. */
  readonly secrets: readonly string[];
}

const LARK_SECRET = "lark-secret-0123456789";
const DINGTALK_SECRET = "SEC0123456789abcdef0123456789abcdef";
const now = (): number => NOW_MS;

const preset = (name: PresetName, more: object): object => ({ kind: "webhook", preset: name, ...more });

export const RECEIVERS: Readonly<Record<string, Receiver>> = {
  slack: {
    door: () => slackDoor,
    settings: (origin) => ({ kind: "slack", url: `${origin}${SLACK_PATH}` }),
    wrong: (origin) => ({ kind: "slack", url: `${origin}/services/T00000000/B00000000/YYYYYYYY` }),
    refusal: "no_service",
    secrets: [SLACK_PATH],
  },
  lark: {
    door: () => larkDoor(now, LARK_SECRET),
    settings: (origin) => ({ kind: "lark", url: `${origin}${LARK_PATH}`, secret: LARK_SECRET }),
    wrong: (origin) => ({ kind: "lark", url: `${origin}${LARK_PATH}`, secret: "another-secret" }),
    refusal: "19021 sign match fail",
    secrets: [LARK_PATH, LARK_SECRET],
  },
  wecom: {
    door: () => wecomDoor,
    settings: (origin) => ({ kind: "wecom", url: `${origin}/cgi-bin/webhook/send?key=${WECOM_KEY}` }),
    // The receiver repeats the key that it was given.
    wrong: (origin) => ({ kind: "wecom", url: `${origin}/cgi-bin/webhook/send?key=wrong-key` }),
    refusal: "93000 invalid webhook url, hint: [1700000000_1_***]",
    secrets: [WECOM_KEY],
  },
  dingtalk: {
    door: () => dingtalkDoor(now, DINGTALK_SECRET),
    settings: (origin) => ({
      kind: "dingtalk",
      url: `${origin}/robot/send?access_token=${DINGTALK_TOKEN}`,
      secret: DINGTALK_SECRET,
    }),
    wrong: (origin) => ({
      kind: "dingtalk",
      url: `${origin}/robot/send?access_token=${DINGTALK_TOKEN}`,
      secret: "SECwrong",
    }),
    refusal: "310000 sign not match",
    secrets: [DINGTALK_TOKEN, DINGTALK_SECRET],
  },
  pagerduty: {
    door: () => pagerdutyDoor(new Map<string, PagerdutyEvent>()),
    settings: (origin) => ({ kind: "pagerduty", routingKey: PAGERDUTY_KEY, url: `${origin}/v2/enqueue` }),
    wrong: (origin) => ({ kind: "pagerduty", routingKey: "f".repeat(32), url: `${origin}/v2/enqueue` }),
    refusal: "400 Event object is invalid: Invalid routing key",
    secrets: [PAGERDUTY_KEY],
  },
  discord: {
    door: () => PRESET_DOORS.discord,
    settings: (origin) => preset("discord", { url: `${origin}${TOKENS.discord}` }),
    wrong: (origin) => preset("discord", { url: `${origin}/api/webhooks/1/wrong-token` }),
    refusal: "404 Unknown Webhook",
    secrets: [TOKENS.discord],
  },
  teams: {
    door: () => PRESET_DOORS.teams,
    settings: (origin) => preset("teams", { url: `${origin}/workflows/0/triggers/manual/paths/invoke?sig=signature` }),
    wrong: (origin) => preset("teams", { url: `${origin}/workflows/0/triggers/manual/paths/invoke?sig=wrong-sig` }),
    refusal: "401 The request must be authenticated.",
    secrets: ["sig=signature"],
  },
  telegram: {
    door: () => PRESET_DOORS.telegram,
    settings: (origin) =>
      preset("telegram", {
        token: TOKENS.telegram,
        to: TOKENS.chat,
        url: `${origin}/bot${TOKENS.telegram}/sendMessage`,
      }),
    wrong: (origin) =>
      preset("telegram", {
        token: TOKENS.telegram,
        to: "-1009999",
        url: `${origin}/bot${TOKENS.telegram}/sendMessage`,
      }),
    refusal: "400 Bad Request: chat not found",
    secrets: [TOKENS.telegram, TOKENS.chat],
  },
  "google-chat": {
    door: () => PRESET_DOORS["google-chat"],
    settings: (origin) =>
      preset("google-chat", { url: `${origin}/v1/spaces/${TOKENS.space}/messages?key=key&token=token` }),
    wrong: (origin) =>
      preset("google-chat", { url: `${origin}/v1/spaces/${TOKENS.space}/messages?key=key&token=wrong` }),
    refusal: "401 Request had invalid authentication credentials.",
    secrets: [TOKENS.space],
  },
  mattermost: {
    door: () => PRESET_DOORS.mattermost,
    settings: (origin) => preset("mattermost", { url: `${origin}/hooks/${TOKENS.mattermost}` }),
    wrong: (origin) => preset("mattermost", { url: `${origin}/hooks/wrong-hook` }),
    refusal: "400 Invalid webhook",
    secrets: [TOKENS.mattermost],
  },
  ntfy: {
    door: () => PRESET_DOORS.ntfy,
    settings: (origin) => preset("ntfy", { url: origin, to: "our-alerts", token: TOKENS.ntfy }),
    wrong: (origin) => preset("ntfy", { url: origin, to: "our-alerts" }),
    refusal: "401 unauthorized",
    secrets: [TOKENS.ntfy],
  },
  gotify: {
    door: () => PRESET_DOORS.gotify,
    settings: (origin) => preset("gotify", { url: `${origin}/`, token: TOKENS.gotify }),
    wrong: (origin) => preset("gotify", { url: origin, token: "wrong-token" }),
    refusal: "401 you need to provide a valid access token",
    secrets: [TOKENS.gotify],
  },
  pushover: {
    door: () => PRESET_DOORS.pushover,
    settings: (origin) =>
      preset("pushover", { token: TOKENS.pushover, to: TOKENS.pushoverUser, url: `${origin}/1/messages.json` }),
    wrong: (origin) =>
      preset("pushover", { token: TOKENS.pushover, to: "nobody-here", url: `${origin}/1/messages.json` }),
    refusal: "400 user identifier is not a valid user",
    secrets: [TOKENS.pushover, TOKENS.pushoverUser],
  },
};

export const settingsOf = (written: object): ChannelSettings => ChannelSettings.parse({ id: "team", ...written });
