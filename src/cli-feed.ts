import { ConfigError, KnownError } from "./domain/errors.ts";
import { createRedactor } from "./adapters/redact.ts";
import { load, mentionedSecrets } from "./commands/load-config.ts";
import type { ConfigSource } from "./commands/find-config.ts";
import type { WantedFeed } from "./commands/feed-wanted.ts";
import type { LoadedConfig } from "./config/load.ts";
import type { World } from "./world.ts";

export interface FeedAsked {
  readonly wanted: WantedFeed;
  readonly json: boolean;
  /** The user's config, or the default one. */
  readonly findSource: () => Promise<ConfigSource>;
  /** A world that knows the secrets. */
  readonly createWorld: (secrets: ReadonlyMap<string, string>) => Pick<World, "http" | "clock" | "files">;
}

/** `feed <kind> <url|file>` or `feed <id>`: the report on standard output. The exit code: 0 well, 2 trouble, 1 unreadable. */
export async function feedCommand({ wanted, json, findSource, createWorld }: FeedAsked): Promise<number> {
  const [{ feed }, { feedText }, { harmlessJson }] = await Promise.all([
    import("./commands/feed.ts"),
    import("./commands/feed-text.ts"),
    import("./commands/feed-lines.ts"),
  ]);
  const { loaded, id, secrets, file } = await prepare(wanted, findSource);
  const world = createWorld(secrets);
  const bytes = file === undefined ? undefined : await readBytes(world, file);
  const result = await feed(loaded, id, world, file && bytes ? { path: file, bytes } : undefined);
  const shown = json ? `${harmlessJson(result.report)}\n` : feedText(result);
  process.stdout.write(createRedactor(secrets)(shown));
  return result.exitCode;
}

async function readBytes({ files }: Pick<World, "files">, path: string): Promise<Uint8Array> {
  try {
    const bytes = await files.readBytes(path);
    if (bytes !== undefined) return bytes;
  } catch (error) {
    throw new KnownError(`The file ${path} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new KnownError(`There is no file ${path}. An address begins with https:// or http://.`);
}

interface Prepared {
  readonly loaded: LoadedConfig;
  readonly id: string;
  readonly secrets: ReadonlyMap<string, string>;
  readonly file?: string;
}

async function prepare(wanted: WantedFeed, findSource: FeedAsked["findSource"]): Promise<Prepared> {
  const { FEED_KINDS, mayBeConfigured, wantedFeed } = await import("./commands/feed-wanted.ts");
  let known: string[] = [];
  if (mayBeConfigured(wanted)) {
    try {
      const own = prepared(await findSource());
      known = own.loaded.config.feeds.map(({ id }) => id);
      const id = known.find((one) => one === wanted.what);
      if (id !== undefined) return { ...own, id };
    } catch (error) {
      // A kind can be read whatever the config is like.
      if (!(error instanceof ConfigError) || !FEED_KINDS.some((kind) => kind === wanted.what)) throw error;
    }
  }
  const { text, id, file } = wantedFeed(wanted, known);
  return { ...prepared({ path: "", name: "the command line", text }), id, ...(file !== undefined && { file }) };
}

function prepared(source: ConfigSource): Pick<Prepared, "loaded" | "secrets"> {
  const secrets = mentionedSecrets(source, (name) => process.env[name]);
  return { loaded: load(source, secrets), secrets };
}
