import {
  BEACON_HOST,
  COMMONS_HOST,
  PAGES,
  pageHost,
  REALTIME_HOST,
  RELAY_HOST,
  SINK_HOST,
  WAYPOINT_HOST,
} from "./quarter-cast.ts";
import { WAYPOINT_MODEL } from "./waypoint.ts";
import { toInstant } from "../domain/instant.ts";

/** When work is planned on the relay. */
export interface PlannedWork {
  readonly id: string;
  readonly title: string;
  readonly monitor: string;
  readonly fromMs: number;
  readonly toMs: number;
}

export interface QuarterSite {
  readonly locale: string;
  /** Who else watches, and what may be spent: people add that after some weeks. */
  readonly isGrown: boolean;
}

/** The `uptimeline.yml` of the quarter. Requests carry `${LAB_KEY}`, which has to be among the secrets. */
export function quarterConfigText(works: readonly PlannedWork[], { locale, isGrown }: QuarterSite): string {
  const feeds = Object.entries(PAGES).map(
    ([id, { name }]) => `  - { id: ${id}, name: ${name}, kind: statuspage, url: "https://${pageHost(id)}/" }`,
  );
  const planned = works.map(
    ({ id, title, monitor, fromMs, toMs }) =>
      `  - { id: ${id}, title: ${title}, monitors: [${monitor}], from: "${toInstant(fromMs)}", to: "${toInstant(toMs)}" }`,
  );
  const monitors = MONITORS.map((text) => (isGrown ? text : withoutGrowth(text)));
  return `# A quarter of a year with fictional providers.
site: { name: Uptimeline, timeZone: UTC, locale: ${locale} }
controls: ["https://${BEACON_HOST}/generate_204"]

feeds:
${feeds.join("\n")}
${isGrown ? GROWTH : ""}
defaults: { every: 15m }

maintenance:
${planned.join("\n")}

alerts:
  - { id: slow-flash, name: Juniper Flash is slow, monitors: [juniper-flash], warning: mean(2h) > 4s }

channels: [{ id: team, kind: webhook, url: "https://${SINK_HOST}/team" }]

monitors:
${monitors.join("")}`;
}

const GROWTH = `  - { id: waypoint, name: Waypoint, kind: openrouter, url: "https://${WAYPOINT_HOST}/api/v1", models: [${WAYPOINT_MODEL}] }
  - { id: commons, name: Commons, kind: discourse, url: "https://${COMMONS_HOST}" }

providers:
  juniper: { budget: 8 USD/day }
`;

const withoutGrowth = (text: string): string =>
  text.replace(/, \{ feed: waypoint[^}]*\}, commons\]/, "]").replace(/ {4}budget: .*\n/, "");

const AUTHORIZATION = 'authorization: "Bearer ${LAB_KEY}"';

const chat = (host: string, model: string): string => `    probe:
      kind: http
      url: "https://${host}/v1/chat/completions"
      method: POST
      headers: { ${AUTHORIZATION} }
      json: { model: ${model}, messages: [{ role: user, content: "Say ready." }] }
`;

const gemini = (model: string, method: string, body: string): string => `    probe:
      kind: http
      url: "https://api.juniper.example/v1beta/models/${model}:${method}"
      method: POST
      headers: { x-goog-api-key: "\${LAB_KEY}" }
      json: ${body}
`;

const CHAT: readonly string[] = [
  `  - id: harbor-chat
    name: Harbor Mini
    group: Chat
    description: A small chat model that does what it says
    provider: harbor
${chat("api.harbor.example", "harbor-mini")}    expect:
      - status == 200
      - body.choices[0].finish_reason == "stop"
    slow: 3s
    slo: 99.9%
    price: { input: 0.15 USD/1M, output: 0.60 USD/1M }
    feeds: [{ feed: harbor, components: [chat] }]
`,
  `  - id: juniper-flash
    name: Juniper Flash
    group: Chat
    description: Popular, and sometimes too much so
    provider: juniper
${gemini("juniper-flash", "generateContent", '{ contents: [{ parts: [{ text: "Say ready." }] }] }')}    expect: ["status == 200", 'body.candidates[0].finishReason == "STOP"']
    slow: 8s
    slo: 99.5%
    price: { input: 0.10 USD/1M, output: 0.40 USD/1M }
    feeds: [{ feed: juniper, components: [flash] }, { feed: waypoint, components: [${WAYPOINT_MODEL}] }, commons]
`,
  `  - id: juniper-pro
    name: Juniper Pro
    group: Chat
    description: The large one, which thinks before it speaks
    provider: juniper
${gemini("juniper-pro", "generateContent", '{ contents: [{ parts: [{ text: "Think, then say ready." }] }] }')}    expect: ["status == 200", 'body.candidates[0].finishReason == "STOP"']
    slow: 15s
    slo: 99.5%
    price: { input: 1.25 USD/1M, output: 10 USD/1M }
    feeds: [{ feed: juniper, components: [pro] }]
`,
  `  - id: quill-stream
    name: Quill 2
    group: Chat
    description: A stream, with the time to its first token and the pace of the others
    provider: quill
    probe:
      kind: http
      url: "https://api.quill.example/v1/chat/completions"
      headers: { ${AUTHORIZATION} }
      stream: true
      json:
        model: quill-2
        messages: [{ role: user, content: Write two sentences about the sea. }]
        stream: true
        stream_options: { include_usage: true }
    expect:
      - status == 200 && stream.complete
      - reply.finish == "stop" && reply.model == "quill-2"
      - degraded: stream.firstToken < duration("2s")
    price: { input: 0.20 USD/1M, output: 0.80 USD/1M }
    feeds: [{ feed: quill, components: [api] }]
`,
  `  - id: tollgate-small
    name: Tollgate Small
    group: Chat
    description: Lets few requests through, which is a limit and not an outage
    provider: tollgate
${chat("api.tollgate.example", "tollgate-small")}    expect: [status == 200]
`,
  `  - id: tidewater-embed
    name: Tidewater Embed
    group: Chat
    description: Works while its page is worried
    provider: tidewater
    probe:
      kind: http
      url: "https://api.tidewater.example/v1/embeddings"
      method: POST
      headers: { ${AUTHORIZATION} }
      json: { model: tidewater-embed, input: lighthouse }
    expect: ["status == 200", "size(body.data) > 0"]
    slo: 99.9%
    feeds: [{ feed: tidewater, components: [embeddings] }]
`,
];

const PICTURES: readonly string[] = [
  `  - id: easel-paint
    name: Easel Paint
    group: Pictures
    description: Paints a lighthouse in fog, and takes half a minute for it
    provider: easel
    every: 30m
    importance: critical
    probe:
      kind: http
      url: "https://api.easel.example/v1/images"
      method: POST
      headers: { ${AUTHORIZATION} }
      json: { model: easel-3, prompt: "A lighthouse in fog", size: 256x256 }
    expect: ["status == 200", 'body.data[0].url.startsWith("https://")']
    slow: 60s
    slo: 99%
    price: { call: 0.012 USD }
    budget: 0.60 USD/day
    feeds: [{ feed: easel, components: [images] }]
`,
  `  - id: juniper-canvas
    name: Juniper Canvas
    group: Pictures
    description: The smallest picture that it makes
    provider: juniper
    every: 30m
${gemini("juniper-canvas", "generateImages", '{ prompt: "A lighthouse in fog", config: { numberOfImages: 1 } }')}    expect: ["status == 200", 'body.data[0].url.startsWith("https://")']
    slow: 40s
    price: { call: 0.04 USD }
    feeds: [{ feed: juniper, components: [canvas] }]
`,
  `  - id: darkroom-print
    name: Darkroom Print
    group: Pictures
    description: A job that is asked for, followed to its end, and fetched
    provider: darkroom
    every: 30m
    probe:
      kind: prediction
      create:
        url: "https://api.darkroom.example/v1/predictions"
        headers: { ${AUTHORIZATION} }
        json: { version: print, input: { prompt: A lighthouse in fog } }
      first: 2s
      deadline: 2m
      fetch: true
    expect: [status == 200]
    slow: 60s
    price: { call: 0.004 USD }
    feeds: [{ feed: darkroom, components: [predictions] }]
`,
];

const AROUND: readonly string[] = [
  `  - id: quill-models
    name: Quill’s list of models
    group: Around the models
    description: Compared from look to look, so that a model that goes is known before anybody meets a 404
    provider: quill
    every: 6h
    preset: openai-compatible
    with: { baseUrl: "https://api.quill.example/v1", model: quill-2, key: "\${LAB_KEY}" }
    tier: free
`,
  `  - id: quill-realtime
    name: Quill Realtime
    group: Around the models
    description: A WebSocket at which one hears what one says
    provider: quill
    every: 30m
    probe: { kind: websocket, url: "wss://${REALTIME_HOST}/v1/realtime", send: [ready] }
    expect: ['text.contains("ready")']
    feeds: [{ feed: quill, components: [realtime] }]
`,
  `  - id: relay
    name: Our relay
    group: Our own
    description: The door through which our own calls go
    publish: url
    probe: { kind: http, url: "https://${RELAY_HOST}/healthz" }
    expect: [status == 200]
    slo: 99.9%
`,
  `  - id: relay-certificate
    name: The relay’s certificate
    group: Our own
    every: 6h
    probe: { kind: tls, host: ${RELAY_HOST} }
`,
  `  - id: billing-door
    name: Billing
    group: Our own
    description: Of what is not for the public only the name is shown
    publish: name
    probe: { kind: http, url: "https://billing.internal.example.com/ready" }
    expect: [status == 200]
`,
  `  - id: nightly-batch
    name: Nightly batch
    group: Our own
    description: Nobody asks it, it reports by itself
    every: 1d
    probe: { kind: heartbeat, grace: 2h, secret: "\${LAB_KEY}" }
`,
];

const MONITORS = [...CHAT, ...PICTURES, ...AROUND];
