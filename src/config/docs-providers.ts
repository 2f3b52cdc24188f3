import { code, HEAD, escaped, table, withStop } from "./docs-table.ts";
import { BUNDLES } from "./providers/index.ts";
import { feedOf, type Bundle } from "./providers/provider.ts";

/** The text of docs/providers.md, before it is formatted. */
export function providersDoc(): string {
  return [
    "# Providers",
    HEAD,
    ...INTRODUCTION,
    table(
      ["Provider", "Monitors without a key", "With one", "Feeds"],
      BUNDLES.map((bundle) => [
        `[\`${bundle.name}\`](#${bundle.name})`,
        idsOf(bundle, false),
        idsOf(bundle, true),
        [...new Set(bundle.feeds.map(({ kind }) => `[\`${kind}\`](feeds.md#${kind})`))].join(", "),
      ]),
    ),
    ...BUNDLES.map(bundleDoc),
  ]
    .join("\n\n")
    .concat("\n");
}

const INTRODUCTION = [
  "An entry under `monitors:` that names a provider, and nothing else to ask, stands for its status page, the ids of the components that belong to each API, and the checks that show whether it answers:",
  '```yaml\nmonitors:\n  - provider: openai\n    with: { key: "${OPENAI_API_KEY}" } # asks models, too; without it only what needs no key\n    every: 15m\n```',
  "What else stands there goes for each monitor that it makes: `every`, `importance`, `group`, `slow`, `judge`, `publish`, `tier`, `budget`. `only: [openai-chat]` and `without: [openai-images]` choose among them. Models are asked where a key or another parameter of theirs, a `tier`, or they themselves by `only` are named; `tier: cheap` alone takes the secrets that the [presets](presets.md) name.",
  "`npm exec uptimeline -- validate` says what came of it, and `probe openai-api` asks one of them once. A feed of your own with the id of one of these takes its place, so that you can filter it by `regions` or read it elsewhere. A monitor of your own with such an id is a mistake: leave ours out by `without`.",
  "Most checks without a key show that a request is refused: name resolution, network, TLS, the gateway and its check of keys all work. They do not show that a model answers. A monitor that is judged from its page alone shows what the page says, and its uptime is labelled so.",
];

const idsOf = ({ monitors }: Bundle, asking: boolean): string =>
  monitors
    .filter(({ preset }) => (preset !== undefined) === asking)
    .map(({ id }) => code(id))
    .join(", ");

function bundleDoc(bundle: Bundle): string {
  const parameters = Object.entries(bundle.parameters).map(([name, { about, default: standard, optional }]) => [
    code(name),
    standard === undefined ? (optional === true ? "" : "**required** to ask a model") : code(String(standard)),
    escaped(withStop(about)),
  ]);
  return [
    `## ${bundle.name}`,
    bundle.about,
    ...(parameters.length === 0 ? [] : [table(["Parameter", "Default", "Meaning"], parameters)]),
    table(
      ["Feed", "Kind", "Reads"],
      bundle.feeds.map((feed) => [
        code(feed.id),
        `[\`${feed.kind}\`](feeds.md#${feed.kind})`,
        escaped(`${feed.name ?? feed.id}${feed.url === undefined ? "" : `, ${feed.url}`}`),
      ]),
    ),
    table(
      ["Monitor", "Asks", "Shows", "Held against"],
      bundle.monitors.map(({ id, description, probe, preset, feeds }) => [
        code(id),
        preset === undefined
          ? probe === undefined
            ? ""
            : shownTarget(probe)
          : `preset [\`${preset}\`](presets.md#${preset})`,
        escaped(description),
        feeds.map((use) => code(feedOf(use))).join(", "),
      ]),
    ),
  ].join("\n\n");
}

const shownTarget = ({ url, host }: { readonly [key: string]: unknown }): string =>
  escaped(typeof url === "string" ? url : String(host));
