import { KnownError } from "../domain/errors.ts";
import { nearest } from "../domain/nearest.ts";
import { feeds, type FeedKind } from "../feeds/index.ts";

/** What is to be read: a feed of the config by its id, or a kind of source and where it is. */
export interface WantedFeed {
  /** A kind, or the id of a feed. */
  readonly what?: string;
  /** An address or a file. */
  readonly where?: string;
  /** `key=value`, settings of the kind. */
  readonly with: readonly string[];
}

/** The text of a config in which the wanted feed stands, and its id. */
export interface WantedFeedConfig {
  readonly text: string;
  readonly id: string;
  /** The path of the file that is read in the place of the address. */
  readonly file?: string;
}

export const FEED_KINDS = Object.keys(feeds).sort() as readonly FeedKind[];

const isKind = (text: string): text is FeedKind => Object.hasOwn(feeds, text);
const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** Whether it may be a feed of the config that is wanted. */
export const mayBeConfigured = ({ what, where, with: settings }: WantedFeed): boolean =>
  what !== undefined && where === undefined && settings.length === 0;

/**
 * A config with the one feed. `known` are the ids of the feeds of the user's own config, for messages.
 * @throws KnownError when what is wanted can't be.
 */
export function wantedFeed({ what, where, with: pairs }: WantedFeed, known: readonly string[]): WantedFeedConfig {
  if (what === undefined)
    throw new KnownError(`Say what to read: \`feed <kind> <url|file>\`, or the id of a feed. ${kindsText()}`);
  if (!isKind(what)) throw noSuchFeed(what, where, known);
  const settings = settingsOf(pairs);
  const isFile = where !== undefined && !isAddress(where);
  const url = where === undefined ? undefined : isFile ? standInFor(what, where) : where;
  const feed = listed(what, { id: what, kind: what, ...(url !== undefined && { url }), ...settings });
  if (feed.url === undefined && !hasOwnAddress(what))
    throw new KnownError(`A feed of the kind ${what} needs an address. Add it: \`feed ${what} <url|file>\`.`);
  const text = JSON.stringify({ feeds: [feed], monitors: [{ id: what, feeds: [what] }] });
  return { text, id: what, ...(isFile && { file: where }) };
}

/** Where a kind has one source only, it knows the address. */
const hasOwnAddress = (kind: FeedKind): boolean =>
  feeds[kind].settings.safeParse({ id: "x", kind }).error?.issues.every(({ path }) => path[0] !== "url") ?? true;

const STAND_IN = "https://file.invalid/";

/** The address of a document that is read from a file: its name may tell what it is. */
function standInFor(kind: FeedKind, path: string): string | undefined {
  if (hasOwnAddress(kind)) return undefined;
  return new URL(encodeURIComponent(path.replace(/^.*[/\\]/s, "").toWellFormed()), STAND_IN).href;
}

export const isStandIn = (url: string): boolean => url.startsWith(STAND_IN);

function noSuchFeed(what: string, where: string | undefined, known: readonly string[]): KnownError {
  const isOfConfig = where === undefined;
  const meant = nearest(what, isOfConfig ? [...known, ...FEED_KINDS] : FEED_KINDS);
  const asked = isAddress(what)
    ? "Say of which kind it is: `feed <kind> <url|file>`."
    : `There is no ${isOfConfig ? "feed or kind" : "kind"} of feed "${what}".`;
  const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
  const ids = isOfConfig && known.length > 0 ? ` Feeds of the config are ${known.join(", ")}.` : "";
  return new KnownError(`${asked}${hint}${ids} ${kindsText()}`);
}

const kindsText = (): string => `Kinds are ${FEED_KINDS.join(", ")}.`;

/** Dots lead inside (`map.components=…`); lists and mappings are written as JSON, numbers and switches as such. */
function settingsOf(pairs: readonly string[]): Record<string, unknown> {
  const settings: Record<string, unknown> = Object.create(null);
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const [first = "", second, ...deeper] = pair.slice(0, at).split(".");
    if (at < 1 || first === "" || second === "" || deeper.length > 0 || first === "kind")
      throw new KnownError(`--with is ${JSON.stringify(pair)}: a setting is written as name=value.`);
    const value = valueOf(pair.slice(at + 1));
    settings[first] = second === undefined ? value : { ...(settings[first] as object | undefined), [second]: value };
  }
  return settings;
}

/** The settings with a list of one where the kind wants a list and a text was given. */
function listed<T extends Readonly<Record<string, unknown>>>(kind: FeedKind, feed: T): T {
  const issues = feeds[kind].settings.safeParse(feed).error?.issues ?? [];
  const keys = issues.flatMap((issue) =>
    issue.code === "invalid_type" && issue.expected === "array" && issue.path.length === 1 ? issue.path : [],
  );
  const texts = Object.entries(feed).filter(([key, value]) => keys.includes(key) && typeof value === "string");
  return { ...feed, ...Object.fromEntries(texts.map(([key, text]) => [key, [text]])) };
}

function valueOf(written: string): unknown {
  if (!/^(true|false|-?\d{1,15}|[[{].*[\]}])$/s.test(written)) return written;
  try {
    return JSON.parse(written);
  } catch {
    // An expression may begin and end as a list does.
    return written;
  }
}
