import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { FeedKind } from "../src/feeds/index.ts";
import { decodeText } from "../src/feeds/reading/decode.ts";

/** A document of a feed: our own fixture (`slack-history.json`) or a recorded one (`slack/history-….json`). */
export interface FeedDocument {
  readonly name: string;
  readonly text: string;
}

const FIXTURES = new URL("../src/feeds/fixtures/", import.meta.url);
const RECORDED = new URL("../../shared/feeds/", import.meta.url);
/** Answers of APIs, which no feed reads. */
const NO_FEEDS: ReadonlySet<string> = new Set(["ai-errors", "ai-usage", "replicate"]);
/** Where a recording's folder or a fixture's name does not begin with the kind's. */
const KIND_OF: ReadonlyMap<string, string> = new Map([
  ["gcp", "google-cloud"],
  ["google", "google-cloud"],
  ["aws", "aws-health"],
  ["xai", "rss"],
]);

const read = (file: URL): string => decodeText(readFileSync(file), new Map());

export const fixtures: readonly FeedDocument[] = readdirSync(FIXTURES).map((name) => ({
  name,
  text: read(new URL(name, FIXTURES)),
}));

/** Empty where the recordings are not at hand. */
export const recordings: readonly FeedDocument[] = (
  existsSync(RECORDED) ? readdirSync(RECORDED, { withFileTypes: true }) : []
)
  .filter((entry) => entry.isDirectory() && !NO_FEEDS.has(entry.name))
  .flatMap(({ name: folder }) =>
    readdirSync(new URL(`${folder}/`, RECORDED)).map((name) => ({
      name: `${folder}/${name}`,
      text: read(new URL(`${folder}/${name}`, RECORDED)),
    })),
  );

/** Whether the document is of that kind, by its name. */
export function isOf(kind: FeedKind, { name }: FeedDocument): boolean {
  const first = name.split(/[/-]/)[0] ?? "";
  return (KIND_OF.get(first) ?? name).startsWith(kind);
}
