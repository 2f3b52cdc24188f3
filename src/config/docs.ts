import { z } from "zod";
import { TIERS } from "../domain/monitor.ts";
import { defaultConditions, probes, type ProbeKind } from "../probes/index.ts";
import { EXAMPLES } from "./docs-examples.ts";
import {
  cellsOf,
  code,
  escaped,
  HEAD,
  nodeOf,
  orList,
  rowsOf,
  table,
  withStop,
  type Node,
  type Row,
} from "./docs-table.ts";
import { DEFAULT_TIER, expandPresets } from "./expand.ts";
import { PRESETS } from "./presets/index.ts";
import { toYaml } from "./yaml.ts";
import type { ExpectText, Preset, PriceText } from "./presets/preset.ts";

/** What conditions on a kind may look at beside `latency` and `phases`; docs/conditions.md has their fields. */
const LOOKS_AT: { readonly [K in ProbeKind]: readonly string[] } = {
  http: [
    "status",
    "headers",
    "body",
    "text",
    "bytes",
    "version",
    "family",
    "serverTiming",
    "cert",
    "tls",
    "stream",
    "usage",
    "reply",
    "output",
    "image",
    "limits",
  ],
  prediction: ["status", "headers", "body", "text", "bytes", "usage", "output", "image", "limits"],
  multistep: ["steps", "status", "headers", "body", "text", "bytes", "usage", "reply", "output", "image", "limits"],
  tcp: ["text", "bytes", "family"],
  tls: ["cert", "tls", "family"],
  dns: ["answers", "records"],
  websocket: ["status", "text", "body", "bytes", "headers", "tls", "cert", "family"],
  prometheus: ["value", "series"],
  heartbeat: [],
  globalping: ["places"],
};

/** The text of docs/probes.md, before it is formatted. */
export function probesDoc(): string {
  const kinds = Object.keys(LOOKS_AT) as ProbeKind[];
  return [
    "# Kinds of probe",
    HEAD,
    "A monitor says under `probe:` how it is asked. `kind` chooses one of these; what is left out takes its default. Durations are written `30s`, `5m`, `1h30m`, sizes `512kB`, `10MB`, and any text may hold `${NAME}` of a secret or variable of the repository. Well-known AI APIs need none of this: [presets](presets.md) write the probe for you. What [conditions](conditions.md) may look at is named at each kind; `latency` and `phases` belong to all that ask.",
    kinds.map((kind) => `- [\`${kind}\`](#${kind})`).join("\n"),
    ...kinds.map(kindDoc),
  ]
    .join("\n\n")
    .concat("\n");
}

function kindDoc(kind: ProbeKind): string {
  const schema = schemaOf(kind);
  const { conditions, unless } = defaultConditions(kind);
  const about = nodeOf(schema.properties?.["kind"])?.description ?? "";
  const rows = rowsOf(schema, [], { told, left: withoutShared }).filter(({ key }) => key !== "kind");
  const { monitor, more = "" } = EXAMPLES[kind];
  return [
    `## ${kind}`,
    about,
    `\`\`\`yaml\nmonitors:\n${monitor.replaceAll(/^/gm, "  ")}\n\`\`\``,
    more,
    conditions.length === 0
      ? "No condition is added to those of the monitor."
      : `Unless a condition mentions ${orList(unless.map(code))}, ${conditions.map(code).join(" and ")} must hold.`,
    ...(LOOKS_AT[kind].length === 0 ? [] : [`Conditions may look at ${LOOKS_AT[kind].map(code).join(", ")}.`]),
    rows.length === 0 ? "" : table(["Key", "Default", "Meaning", "Example"], rows.map(cellsOf)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function schemaOf(kind: ProbeKind): Node {
  return z.toJSONSchema(probes[kind].settings, { io: "input", target: "draft-7", unrepresentable: "any" }) as Node;
}

/** The settings of `http`, which other kinds take over for requests of theirs. */
const request = schemaOf("http");

/** A request of another kind is told by the keys of `http`, once. */
function told(row: Row, { properties = {} }: Node): Row {
  if (!isRequest(properties)) return row;
  const shared = Object.keys(properties).filter((name) => isShared(name, properties[name]));
  const description = `${withStop(row.node.description ?? "")} Takes these keys of [\`http\`](#http): ${shared.map(code).join(", ")}.`;
  return { ...row, node: { ...row.node, description } };
}

function withoutShared(node: Node): Node {
  const { properties = {} } = node;
  if (!isRequest(properties)) return node;
  const own = Object.entries(properties).filter(([name, child]) => !isShared(name, child));
  return { ...node, properties: Object.fromEntries(own) };
}

const isRequest = (properties: object): boolean =>
  ["url", "headers", "redirects"].every((key) => Object.hasOwn(properties, key));

const isShared = (name: string, node: unknown): boolean =>
  node !== undefined && JSON.stringify(node) === JSON.stringify(request.properties?.[name]);

/** The text of docs/presets.md, before it is formatted. */
export function presetsDoc(): string {
  return [
    "# Presets",
    HEAD,
    "A preset is a well-known API in a word: it expands to a probe, its conditions, a threshold for slow answers and, where that is known, a price. `with` gives it parameters; `probe` beside it is laid over the probe as a JSON Merge Patch (RFC 7396), so that every key can be overridden and a key without a value removes one; `expect` takes the place of the preset's conditions; `slow`, `price` and `models` do so for theirs. `npm exec uptimeline -- probe <monitor>` shows what came of it, and asks once.",
    "```yaml\nmonitors:\n  - id: gpt\n    preset: openai-chat\n    with: { model: gpt-5.4-mini }\n    tier: full\n    price: { input: 0.75 USD/1M, output: 4.50 USD/1M }\n    budget: 0.50 USD/day\n    probe: { limits: { total: 60s } }\n```",
    `Three tiers say how dear a question is. \`free\` costs nothing: it shows that the network, the gateway and the key are well. \`cheap\` asks the model itself for one token with thinking off; it is what a monitor does unless \`tier\` says otherwise, since it shows that the model answers for next to no money. \`full\` is a real generation at the smallest size. Where a budget runs short, a monitor falls back to the tiers below its own; these take over what \`probe\` says of the connection (\`headers\`, \`limits\` and the like), not of the question.`,
    "Where a list of models is asked, its names are compared from call to call, and a model that vanishes or appears is told before anybody meets a 404. Give a provider a second monitor with `tier: free` for that.",
    "Prices are those of the default model as they were in autumn 2026. For another model write `price:` of your own; otherwise the cost is unknown, and a budget counts only what is known ([pacing](pacing.md)).",
    table(
      ["Preset", "Asks", "Provider"],
      PRESETS.map(({ name, title, provider }) => [
        `[\`${name}\`](#${name})`,
        title,
        provider === undefined ? "as the monitor says" : code(provider),
      ]),
    ),
    ...PRESETS.map(presetDoc),
  ]
    .join("\n\n")
    .concat("\n");
}

function presetDoc(preset: Preset): string {
  const parameters = Object.entries(preset.parameters).map(([name, { about, default: standard, optional }]) => [
    code(name),
    standard === undefined ? (optional === true ? "" : "**required**") : code(String(standard)),
    escaped(withStop(about)),
  ]);
  return [
    `## ${preset.name}`,
    preset.about,
    table(["Parameter", "Default", "Meaning"], parameters),
    ...TIERS.map((tier) => tierDoc(preset, tier)),
  ].join("\n\n");
}

function tierDoc(preset: Preset, tier: (typeof TIERS)[number]): string {
  const { about, price, models } = preset.tiers[tier];
  const needed = Object.entries(preset.parameters).filter(
    ([, { default: standard, optional }]) => standard === undefined && optional !== true,
  );
  const given = Object.fromEntries(needed.map(([name]) => [name, `<${name}>`]));
  const { monitors } = expandPresets({ monitors: [{ id: "a", preset: preset.name, tier, with: given }] });
  const way = monitors.get(0)?.way;
  const shown = {
    probe: way?.probe,
    expect: way?.expect.map((one: ExpectText) => one),
    slow: way?.slow,
    ...(models === undefined ? {} : { models }),
    ...(price === undefined || isNothing(price) ? {} : { price }),
  };
  const name = tier === DEFAULT_TIER ? `\`${tier}\` (unless \`tier\` says otherwise)` : `\`${tier}\``;
  return `${name}: ${withStop(about)}\n\n\`\`\`yaml\n${toYaml(shown)}\`\`\``;
}

const isNothing = ({ call }: PriceText): boolean => call === "0 USD";
