import { z } from "zod";
import { channelKeys, type Channel } from "./channel.ts";

const settings = z.strictObject({ ...channelKeys, kind: z.literal("log").describe("The log of the run") });

/** Tells the log of the run, trouble as warnings: on GitHub these are annotations. It can't fail. */
export const log: Channel<z.output<typeof settings>> = {
  settings,
  send: async (_settings, { kind, level, title, lead, items }, world) => {
    // A log has room: each fact by itself, instead of their number.
    const facts = items.map((item) => [item.title, ...item.links.slice(0, 1).map(({ url }) => url)].join(" · "));
    const text = [...(facts.length > 0 ? facts : [title]), lead].filter((part) => part !== undefined).join("; ");
    if (level === "info" || kind === "recovery" || kind === "digest") world.log.info(text);
    else world.log.warn(text);
    return { ok: true };
  },
};
