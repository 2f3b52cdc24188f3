import { z } from "zod";
import type { Notice } from "../domain/notice.ts";
import type { Channel, ChannelWorld, Sent } from "./channel.ts";
import { log } from "./log.ts";

export type { ChannelWorld, Sent } from "./channel.ts";

/** One entry under `channels:` in the config. */
export const ChannelSettings = z.discriminatedUnion("kind", [log.settings]);
export type ChannelSettings = z.output<typeof ChannelSettings>;
export type ChannelKind = ChannelSettings["kind"];
type SettingsOf<K extends ChannelKind> = Extract<ChannelSettings, { readonly kind: K }>;

/** Every kind of channel. A kind that is missing here or above is a type error. */
export const channels: { readonly [K in ChannelKind]: Channel<SettingsOf<K>> } = { log };

/** Sends a message to the channel that the settings describe. Never rejects. */
export function send(settings: ChannelSettings, notice: Notice, world: ChannelWorld): Promise<Sent> {
  return channels[settings.kind].send(settings, notice, world);
}
