import type { z } from "zod";
import type { Evaluate } from "../domain/facts.ts";
import type { Instant } from "../domain/instant.ts";
import type { FeedProblem, Report, Role } from "../domain/report.ts";

/** Where a text came from. */
export interface FeedSource {
  /** The feed's id in the config. */
  readonly feed: string;
  /** The address that was read. */
  readonly url: string;
  readonly fetchedAt: Instant;
}

/** One document that a kind reads. */
export interface FeedRequest {
  readonly url: string;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  /** Lower-case names of headers that carry credentials: they never follow a redirect to another origin. */
  readonly secretHeaders?: readonly string[];
  readonly body?: string;
}

export type Fetched =
  | { readonly source: FeedSource; readonly text: string }
  | { readonly source: FeedSource; readonly problem: FeedProblem };

/** Reads documents for one feed. Each address is fetched once a run, whoever asks for it. */
export interface FeedReader {
  /** The document as text, decoded by its byte-order mark or charset, or why there is none. Never rejects. */
  get(request: FeedRequest): Promise<Fetched>;
}

export interface FeedContext<Settings> {
  readonly settings: Settings;
  /** The one expression language, for settings that are expressions. */
  readonly evaluate: Evaluate;
}

/** An expression among the settings: it is compiled when the config is read. */
export interface ExpressionAt {
  /** Keys below the feed. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Names it may use beside those of conditions. */
  readonly variables?: readonly string[];
}

/** A kind of source. A new kind is one file that exports this and one line in `index.ts`. */
export interface Feed<Settings> {
  /** The part of the config that belongs to this kind; every key is described, for the docs and the JSON Schema. */
  readonly settings: z.ZodType<Settings>;
  /** Who speaks, unless the settings say otherwise. */
  readonly role: Role;
  /**
   * Reads the feed. Never rejects: what could not be read is a report whose indicator is `unknown`, with the `problem`.
   * Role, filters of the settings and duplicates are seen to by `observeFeed`, not here.
   */
  observe(context: FeedContext<Settings> & { readonly reader: FeedReader }): Promise<Report>;
  /** Puts one text into the normal form. Pure and total: any text gives a report or says why it is none. */
  parse(
    text: string,
    source: FeedSource,
    context: FeedContext<Settings>,
  ): Report | FeedProblem | Promise<Report | FeedProblem>;
  /** Settings that are expressions. */
  expressions?(settings: Settings): readonly ExpressionAt[];
}

/** Most bytes of one document, decompressed. */
export const FEED_BYTES = 5_000_000;
/** Longest time for all documents of a feed together. */
export const FEED_TOTAL_MS = 20_000;
/** Levels of nesting in a document. */
export const FEED_DEPTH = 100;

export const isFeedProblem = (result: object): result is FeedProblem => "reason" in result;

/** What is known of a feed that could not be read: nothing. */
export function unreadReport(source: FeedSource, problem: FeedProblem): Report {
  return { ...source, indicator: "unknown", components: [], incidents: [], maintenances: [], problem };
}

/** `observe` of a kind that reads one document: it is fetched, parsed, and its problem told. `pageOf` is the page for people. */
export function oneDocument<Settings extends { readonly url: string }>(
  parse: Feed<Settings>["parse"],
  {
    request,
    pageOf = (url) => url,
  }: {
    readonly request?: (settings: Settings) => FeedRequest;
    readonly pageOf?: (url: string) => string;
  } = {},
): Feed<Settings>["observe"] {
  return async (context) => {
    const wanted = request?.(context.settings) ?? { url: context.settings.url };
    const fetched = await context.reader.get(wanted);
    const parsed = "problem" in fetched ? fetched.problem : await parse(fetched.text, fetched.source, context);
    return isFeedProblem(parsed)
      ? unreadReport({ ...fetched.source, url: pageOf(fetched.source.url) }, parsed)
      : parsed;
  };
}
