import { z } from "zod";
import { ID_PATTERN } from "../domain/monitor.ts";
import type { Notice } from "../domain/notice.ts";
import type { World } from "../world.ts";

/** What came of a message. */
export type Sent =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** In the receiver's own words where it has some, without secrets. */
      readonly why: string;
      /** To send the same again would come to the same: a bad key, a channel that is gone. */
      readonly isFinal: boolean;
      /** How long the receiver asks to wait. */
      readonly retryAfterMs?: number;
    };

/** What a channel may use of the world. */
export type ChannelWorld = Pick<World, "http" | "mail" | "clock" | "log" | "random" | "files">;

/** Keys of every kind of channel. `issues` is where the outbox means GitHub. */
export const channelKeys = {
  id: z
    .string()
    .regex(ID_PATTERN, "an id has 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit")
    .refine((id) => id !== "issues", "issues is the name of GitHub's own: take another")
    .meta({ examples: ["team"] })
    .describe("By which routes name the channel"),
};

/** One way to tell people. One file a kind; `index.ts` holds them all. */
export interface Channel<S> {
  /** Strict; its keys beside `kind` are documented in docs/notices.md. */
  readonly settings: z.ZodObject & z.ZodType<S>;
  /** Sends one message, as one request where the vendor allows it, and reads the answer's body. Never rejects. */
  readonly send: (settings: S, notice: Notice, world: ChannelWorld) => Promise<Sent>;
}
