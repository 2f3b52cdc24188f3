import { z } from "zod";
import {
  channels,
  EMAIL_VARIABLES,
  PLACEHOLDERS,
  PRESETS,
  type ChannelKind,
  type PresetName,
} from "../channels/index.ts";
import { CHANNEL_EXAMPLES, PRESET_EXAMPLES } from "./docs-channel-examples.ts";
import { cellsOf, code, escaped, nodeOf, rowsOf, table, withStop, type Node } from "./docs-table.ts";

const HEADING = "## Channels";

/** The text of docs/notices.md with its second half, that of the channels, made anew; the first is written by hand. */
export function withChannels(text: string): string {
  const at = text.indexOf(`\n${HEADING}\n`);
  const first = at === -1 ? text : text.slice(0, at);
  return `${first.trimEnd()}\n\n${channelsDoc()}`;
}

function channelsDoc(): string {
  const kinds = Object.keys(CHANNEL_EXAMPLES) as ChannelKind[];
  return [
    HEADING,
    "From here on made by `npm run docs` from the settings themselves; don't edit it here.",
    "A channel stands under `channels:` and is named by its `id` in routes. Any text of it may hold `${NAME}` of a secret or variable of the repository: write addresses of webhooks and keys so, for whoever has them can write to your channel. Where such a value is missing the channel is not used, and the run says so. Plain `http://` is taken for hosts of one's own network alone, and redirects are never followed.",
    "An answer is read, not only its status: several vendors say errors with status 200. A wrong key is not tried again; what may pass is, no sooner than the vendor asks for. Messages keep the vendor's limits of size, and say where they were cut. Texts from outside are escaped by the vendor's rules: nobody is mentioned and nothing is linked by what stands in a provider's error.",
    "```sh\nnpm exec uptimeline -- notify test team\nnpm exec uptimeline -- notify test team --live\n```",
    "The first shows what the channel `team` would be sent, the second sends it.",
    table(
      ["Kind", "Where people are told"],
      kinds.map((kind) => [`[\`${kind}\`](#${kind})`, escaped(aboutOf(kind))]),
    ),
    ...kinds.map(kindDoc),
    ...WEBHOOK_MORE,
    "### Presets of webhook",
    "Ready-made templates: `preset:` chooses one, and every other key may still be set.",
    ...(Object.keys(PRESET_EXAMPLES) as PresetName[]).map(presetDoc),
  ]
    .join("\n\n")
    .concat("\n");
}

const schemaOf = (kind: ChannelKind): Node =>
  z.toJSONSchema(channels[kind].settings, { io: "input", target: "draft-7", unrepresentable: "any" });

const aboutOf = (kind: ChannelKind): string => nodeOf(schemaOf(kind).properties?.["kind"])?.description ?? "";

const yaml = (channel: string): string => `\`\`\`yaml\nchannels:\n${channel.replaceAll(/^/gm, "  ")}\n\`\`\``;

function kindDoc(kind: ChannelKind): string {
  const rows = rowsOf(schemaOf(kind)).filter(({ key }) => !["kind", "id"].includes(key));
  const { channel, more } = CHANNEL_EXAMPLES[kind];
  return [
    `### ${kind}`,
    withStop(aboutOf(kind)),
    yaml(channel),
    more,
    ...(kind === "email" ? MAIL_MORE : []),
    ...(rows.length === 0 ? [] : [table(["Key", "Default", "Meaning", "Example"], rows.map(cellsOf))]),
  ].join("\n\n");
}

const MAIL_MORE = [
  "The HTML part comes from `templates/notices/email.hbs`, a [Handlebars](https://handlebarsjs.com/) template: one of your own at that place in your repository takes the place of ours. It knows `{{name}}`, `{{#if}}`, `{{#unless}}`, `{{#each}}` and `{{#with}}`; values arrive formatted and are escaped. A template with a mistake is told of in the run's log, and ours is used instead. Its names:",
  table(["Name", "Stands for"], namesOf(EMAIL_VARIABLES)),
];

type Variables = typeof EMAIL_VARIABLES;

function namesOf(variables: Variables, before = ""): string[][] {
  return Object.entries(variables).flatMap(([name, { means, list, of }]) => {
    const path = `${before}${name}${list ? "[]" : ""}`;
    return [[code(path), escaped(withStop(means))], ...(of === undefined ? [] : namesOf(of, `${path}.`))];
  });
}

function presetDoc(name: PresetName): string {
  const { channel, more } = PRESET_EXAMPLES[name];
  return [`#### ${name}`, withStop(PRESETS[name].name), yaml(channel), more].join("\n\n");
}

const WEBHOOK_MORE = [
  "#### Templates",
  "`body` is data: a mapping becomes JSON, and a text is sent as it is. In its texts `{{name}}` stands for a value, which can never change what the body is. A text that is nothing but `{{name}}` becomes the value itself, a number or a list; where there is no value its key is left out. `{ $each: items, $make: … }` in a list becomes an entry for each. `form` says how `{{text}}`, `{{headline}}` and `{{escapedTitle}}` are written and escaped: `text`, `markdown`, `html`, or `chat` (Google Chat).",
  table(
    ["Name", "Stands for"],
    Object.entries(PLACEHOLDERS).map(([name, about]) => [code(`{{${name}}}`), escaped(withStop(about))]),
  ),
  "Without `body` the notice is sent with `version` 1, `key` (the same whenever the same is sent again; also the header `idempotency-key`), `kind`, `level`, `t`, `title`, `lead`, `items`, `sections`, `site`, `locale`, and `unrecorded` where the ledger could not be written. Of an item: `incident`, `kind`, `incidentKind`, `level`, `isOpen`, `monitor`, `begin`, `end`, `title`, `facts` (`label`, `value`), `steps`, `links` (`label`, `url`).",
  "#### Signature",
  "With `secret`, a request has `x-uptimeline-timestamp`, in seconds since 1970, and `x-uptimeline-signature`: `v1=` and the HMAC-SHA-256, in hexadecimal, of the timestamp, a full stop and the body's raw bytes. Compute it over the bytes as they came, compare in constant time, and refuse what is older than five minutes:",
  '```js\nconst mac = createHmac("sha256", secret).update(`${timestamp}.`).update(rawBody).digest("hex");\nconst isOurs = timingSafeEqual(Buffer.from(`v1=${mac}`), Buffer.from(signature.padEnd(67).slice(0, 67)));\nconst isRecent = Math.abs(Date.now() / 1000 - Number(timestamp)) < 300;\n```',
];
