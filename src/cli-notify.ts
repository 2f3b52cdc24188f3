import { createRedactor } from "./adapters/redact.ts";
import { nowhere, prepare } from "./cli-prepare.ts";
import { KnownError } from "./domain/errors.ts";
import type { Options } from "./cli-options.ts";

/** `notify test <channel>`: the exit code is 0 where it was sent, or would be, and 1 otherwise. */
export async function notify(options: Options): Promise<number> {
  const [what, id] = options.words;
  if (what !== "test" || id === undefined)
    throw new KnownError("notify takes a word and a channel. Use `notify test <channel>`, with the id of a channel.");
  const { notifyTest, notifyText } = await import("./commands/notify.ts");
  const { loaded, secrets } = await prepare(options);
  const result = await notifyTest(loaded.config, id, nowhere(options, secrets), options.live);
  const shown = options.json ? `${JSON.stringify(result)}\n` : notifyText(result);
  process.stdout.write(createRedactor(secrets)(shown));
  return result.ok ? 0 : 1;
}
