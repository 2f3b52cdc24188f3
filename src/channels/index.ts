import { z } from "zod";
import type { Notice } from "../domain/notice.ts";
import type { Channel, ChannelWorld, Sent } from "./channel.ts";
import { alertmanager } from "./alertmanager.ts";
import { dingtalk } from "./dingtalk.ts";
import { email } from "./email.ts";
import { lark } from "./lark.ts";
import { log } from "./log.ts";
import { pagerduty } from "./pagerduty.ts";
import { slack } from "./slack.ts";
import { webhook } from "./webhook.ts";
import { wecom } from "./wecom.ts";

export type { ChannelWorld, Sent } from "./channel.ts";
export { PRESETS, type PresetName } from "./presets.ts";
export { EMAIL_VARIABLES } from "./email-template.ts";
export { PLACEHOLDERS } from "./webhook-values.ts";

/** One entry under `channels:` in the config. */
export const ChannelSettings = z.discriminatedUnion("kind", [
  log.settings,
  slack.settings,
  lark.settings,
  wecom.settings,
  dingtalk.settings,
  email.settings,
  pagerduty.settings,
  alertmanager.settings,
  webhook.settings,
]);
export type ChannelSettings = z.output<typeof ChannelSettings>;
export type ChannelKind = ChannelSettings["kind"];
type SettingsOf<K extends ChannelKind> = Extract<ChannelSettings, { readonly kind: K }>;

/** Every kind of channel. A kind that is missing here or above is a type error. */
export const channels: { readonly [K in ChannelKind]: Channel<SettingsOf<K>> } = {
  log,
  slack,
  lark,
  wecom,
  dingtalk,
  email,
  pagerduty,
  alertmanager,
  webhook,
};

/** Sends a message to the channel that the settings describe. Never rejects. */
export function send(settings: ChannelSettings, notice: Notice, world: ChannelWorld): Promise<Sent> {
  const { send: sendTo } = channels[settings.kind] as Channel<ChannelSettings>;
  return sendTo(settings, notice, world);
}
