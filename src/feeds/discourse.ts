import { z } from "zod";
import type { Instant } from "../domain/instant.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import { isFeedProblem, unreadReport, type Feed, type FeedContext, type Fetched, type FeedSource } from "./contract.ts";
import { crowdKeys, hintOf, hintReport, oldest, type Entry } from "./reading/crowd.ts";
import { identifier, list, moment, text, webAddress } from "./reading/fields.ts";
import { readJson } from "./reading/json.ts";
import { refusal } from "./reading/refusal.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";

/*
 * A forum that runs Discourse, by its public JSON (docs.discourse.org: `latest.json`, `search.json`). A search of several
 * words means all of them, so each word is asked for by itself.
 */

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("discourse").describe("Fresh topics of a Discourse forum: a hint, which never moves a verdict"),
  url: feedUrl.describe("The forum's address, such as `https://community.openai.com`"),
  ...crowdKeys,
});
type Settings = z.infer<typeof settings>;

const Topic = z.object({
  id: identifier,
  title: text,
  slug: text,
  created_at: moment,
  excerpt: text,
  pinned: z.boolean().catch(false),
  pinned_globally: z.boolean().catch(false),
});
const Post = z.object({
  id: identifier,
  topic_id: identifier,
  post_number: identifier,
  blurb: text,
  created_at: moment,
});
const Latest = z.object({
  topic_list: z.object({ topics: z.array(z.unknown()).transform((it) => list(Topic).parse(it)) }),
});
const Search = z.object({
  posts: list(Post),
  topics: list(Topic),
  grouped_search_result: z.object({ error: text }),
});

/** What one document holds: entries by their id, and from when on it holds all. */
interface Talk {
  readonly what: "topics" | "posts";
  readonly entries: ReadonlyMap<string, Entry>;
  readonly since?: Instant | undefined;
}

const forumOf = (url: string): string => url.replace(/[?#].*$/s, "").replace(/\/((latest|search)\.json)?$/, "");

/** A part of an address; half a character, which JSON can hold, is none of one. */
const encoded = (part: string): string => encodeURIComponent(part.toWellFormed());

function addresses({ url, words = [] }: Settings): string[] {
  const forum = forumOf(url);
  if (words.length === 0) return [`${forum}/latest.json?order=created`];
  // As a phrase, a word of several parts is not a search for each of them.
  return words.map((word) => `${forum}/search.json?q=${encoded(`"${word.replaceAll('"', " ")}" order:latest`)}`);
}

const observe: Feed<Settings>["observe"] = async ({ settings, reader }) => {
  const fetched = await Promise.all(addresses(settings).map((url) => reader.get({ url })));
  // There is always a first address.
  const { source } = fetched[0] as Fetched;
  const talks = fetched.map(talkOf);
  const problem = talks.find(isFeedProblem);
  const page = `${forumOf(settings.url)}/`;
  if (problem !== undefined)
    return unreadReport({ ...source, url: page }, refusal(problem, "a longer time between runs helps"));
  return toReport(talks as Talk[], source, settings, page);
};

function parse(written: string, source: FeedSource, { settings }: FeedContext<Settings>): Report | FeedProblem {
  const talk = read(written, forumOf(source.url));
  return isFeedProblem(talk) ? talk : toReport([talk], source, settings, `${forumOf(source.url)}/`);
}

function toReport(talks: readonly Talk[], source: FeedSource, { words = [], window }: Settings, page: string): Report {
  const entries = new Map(talks.flatMap((talk) => [...talk.entries]));
  // Together they are whole from when on each of them is.
  const since = talks
    .map((talk) => talk.since)
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1);
  const what = talks[0]?.what ?? "topics";
  const counting = { what, words, windowMs: window, now: source.fetchedAt, since };
  return hintReport(source, page, [hintOf([...entries.values()], counting)]);
}

function talkOf(fetched: Fetched): Talk | FeedProblem {
  return "problem" in fetched ? fetched.problem : read(fetched.text, forumOf(fetched.source.url));
}

function read(written: string, forum: string): Talk | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  const newest = Latest.safeParse(json.value);
  if (newest.success) return talk("topics", toTopics(newest.data.topic_list.topics, forum));
  const found = Search.safeParse(json.value);
  if (!found.success)
    return { reason: "wrong-shape", detail: "JSON that is neither a Discourse forum's list of topics nor a search's" };
  const { posts, topics, grouped_search_result: grouped } = found.data;
  if (grouped.error !== "") return { reason: "wrong-page", detail: "the forum did not search for these words" };
  return talk("posts", toPosts(posts, topics, forum));
}

const talk = (what: Talk["what"], entries: ReadonlyMap<string, Entry>): Talk => ({
  what,
  entries,
  since: oldest([...entries.values()].filter(({ pinned }) => pinned !== true)),
});

function toTopics(topics: readonly z.infer<typeof Topic>[], forum: string): Map<string, Entry> {
  return new Map(
    topics.flatMap(({ id, slug, title, excerpt, created_at: t, pinned, pinned_globally }): [string, Entry][] => {
      if (t === undefined || id === "") return [];
      const url = webAddress(`${forum}/t/${encoded(slug || "-")}/${encoded(id)}`);
      return [[id, { t, title, text: excerpt, url, pinned: pinned || pinned_globally }]];
    }),
  );
}

/** A post has no title of its own: it is that of its topic. */
function toPosts(
  posts: readonly z.infer<typeof Post>[],
  topics: readonly z.infer<typeof Topic>[],
  forum: string,
): Map<string, Entry> {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return new Map(
    posts.flatMap(({ id, topic_id, post_number, blurb, created_at: t }): [string, Entry][] => {
      if (t === undefined || id === "") return [];
      const { title = "", slug = "" } = byId.get(topic_id) ?? {};
      const path = [slug || "-", topic_id, post_number].map(encoded).join("/");
      return [[id, { t, title, text: blurb, url: webAddress(`${forum}/t/${path}`) }]];
    }),
  );
}

export const discourse = { settings, role: "community", observe, parse } satisfies Feed<Settings>;
