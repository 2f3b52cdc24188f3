import { z } from "zod";
import { feeds, type FeedKind } from "../feeds/index.ts";
import { FEED_EXAMPLES } from "./docs-feed-examples.ts";
import { cellsOf, code, HEAD, nodeOf, rowsOf, table, type Node } from "./docs-table.ts";

/** The text of docs/feeds.md, before it is formatted. */
export function feedsDoc(): string {
  const kinds = Object.keys(FEED_EXAMPLES) as FeedKind[];
  return [
    "# Feeds",
    HEAD,
    ...INTRODUCTION,
    "## Keys of every feed",
    table(["Key", "Default", "Meaning", "Example"], commonRows().map(cellsOf)),
    "## Kinds",
    table(
      ["Kind", "Reads", "Who speaks"],
      kinds.map((kind) => [`[\`${kind}\`](#${kind})`, aboutOf(kind), feeds[kind].role]),
    ),
    ...kinds.map(kindDoc),
  ]
    .join("\n\n")
    .concat("\n");
}

const INTRODUCTION = [
  "A feed is a source that speaks of a provider: its own status page, somebody who measures it, or the crowd. It stands under `feeds:`, and monitors say under `feeds:` of theirs which part of it speaks of them. Providers that many people use need none of this: [three lines](providers.md) watch them whole.",
  `\`\`\`yaml
feeds:
  - { id: claude-page, kind: statuspage, url: "https://status.claude.com" }
  - { id: github-page, kind: statuspage, url: "https://www.githubstatus.com" }

monitors:
  - id: claude
    preset: anthropic-messages
    feeds:
      - { feed: claude-page, components: [k8w3r06qmzrp] } # Claude API
      - { feed: github-page, components: [cnnb39dkkk82], include: [Claude, Anthropic], role: third-party }
  - id: github
    feeds: [github-page] # all of the page; without a probe it is judged from its page alone
\`\`\``,
  "## What is made of a feed",
  "Every kind is put into one form, in the words of Statuspage: `operational`, `degraded_performance`, `partial_outage`, `major_outage`, `under_maintenance`, `unknown`. A feed gives **three signals**: the indicator of the page, the states of its components, and its incidents. In real life they contradict each other, so all three are kept, and a monitor is held against the incidents and components that are about it.",
  "**Unknown is unknown.** A page that can't be read, that answers with HTML instead of its data, that is stale, empty, too large or about somebody else is `unknown` with the reason: never operational, never down. A word that we do not know is kept, and told. After three days of it there is an incident of the kind `configuration`.",
  "**Who speaks** is the feed's role. `official`: the provider of what is watched; it alone confirms an incident or is late. `third-party`: somebody who measures the provider or buys from it; a witness. `community`: how much the crowd talks, against what is usual; a hint, which never moves a verdict. Each kind has its own, and a monitor may say otherwise by `role`: GitHub's page is official for GitHub, and a witness where it tells of the vendors of Copilot's models.",
  "**Filters** stand at the feed, for all who use it, or at a monitor's use of it. `components` keeps components and products by id or name; an incident that names none is kept, for it may be about any. `include` and `exclude` look for words at which a word begins, whatever their capitals, in an incident's title and texts. `regions` keeps incidents of these places and those that name none. A quota notice, a deprecation or a question of billing is told apart as an advisory: it is no outage.",
  "**How often**: each address is read once a run, however many monitors and feeds share it, and asked only for what has changed where the page can tell. A document has at most 5 MB, 20 seconds and 100 levels. Changes of what a page says are kept in the ledger, with what it said before.",
  "What becomes of an incident between calls and pages (`confirmed`, `unacknowledged`, `advisory`, `uncovered`) is told in [judging](judging.md).",
  "## Try one",
  "```sh\nnpm exec uptimeline -- feed statuspage https://status.claude.com\nnpm exec uptimeline -- feed openrouter answer.json --with models=openai/gpt-4o --json\n```",
  "prints what a kind makes of an address or a file, and says what of it was not understood. `--with` gives the kind a setting; the id of a feed of your config, in the place of kind and address, reads that one with its filters.",
];

const jsonSchemaOf = (kind: FeedKind): Node =>
  z.toJSONSchema(feeds[kind].settings, { io: "input", target: "draft-7", unrepresentable: "any" });

const FIRST: FeedKind = "statuspage";

/** Keys that every kind has, with the same meaning. */
function commonRows() {
  const others = Object.keys(feeds).map((kind) => jsonSchemaOf(kind as FeedKind));
  const isCommon = (key: string, node: unknown): boolean =>
    others.every(({ properties }) => JSON.stringify(properties?.[key]) === JSON.stringify(node));
  const { properties = {}, required = [] } = jsonSchemaOf(FIRST);
  const common = Object.entries(properties).filter(([key, node]) => isCommon(key, node));
  return rowsOf({ properties: Object.fromEntries(common), required });
}

const aboutOf = (kind: FeedKind): string => nodeOf(jsonSchemaOf(kind).properties?.["kind"])?.description ?? "";

function kindDoc(kind: FeedKind): string {
  const common = new Set(commonRows().map(({ key }) => key));
  const rows = rowsOf(jsonSchemaOf(kind)).filter(({ key }) => key !== "kind" && !common.has(key));
  const { feed, more } = FEED_EXAMPLES[kind];
  return [
    `### ${kind}`,
    `${aboutOf(kind)}.`,
    `\`\`\`yaml\nfeeds:\n${feed.replaceAll(/^/gm, "  ")}\n\`\`\``,
    more,
    ...(feeds[kind].role === "official" ? [] : [`Who speaks: ${code(feeds[kind].role)}.`]),
    table(["Key", "Default", "Meaning", "Example"], rows.map(cellsOf)),
  ].join("\n\n");
}
