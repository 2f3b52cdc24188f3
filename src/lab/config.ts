import { VIRTUAL_BELOW, type BelowAddresses } from "./below-addresses.ts";
import { KINDS_MONITORS } from "./config-kinds.ts";
import type { ProviderName } from "./providers.ts";
import { WAYPOINT_MODEL } from "./waypoint.ts";

/**
 * The lab's `uptimeline.yml`. Only waits are shorter than a user's own: what decides is the same. Requests carry
 * `${LAB_KEY}`, which has to be among the secrets. `below` are the addresses of what is not HTTP, those of the virtual
 * network unless told.
 */
export function labConfigText(
  origins: Readonly<Record<ProviderName, string>>,
  below: BelowAddresses = VIRTUAL_BELOW,
): string {
  const monitors = [...MONITORS.map((monitor) => monitor(origins)), ...KINDS_MONITORS({ ...origins, below })];
  return `# Nine fictional providers, each with a character of its own, and two who watch one of them.
site: { name: The lab, timeZone: UTC }

# Asked when a call fails, to tell whether the fault is our own network.
controls: ["${origins.beacon}/generate_204"]

feeds:
  - { id: harbor-page, name: Harbor, kind: statuspage, url: "${origins.harbor}/" }
  - { id: easel-page, name: Easel, kind: statuspage, url: "${origins.easel}/api/v2/summary.json" }
  - { id: juniper-page, name: Juniper Studio, kind: statuspage, url: "${origins.studio}/" }
  - { id: evergreen-page, name: Evergreen, kind: statuspage, url: "${origins.evergreen}/" }
  - { id: tidewater-page, name: Tidewater, kind: statuspage, url: "${origins.tidewater}/" }
  - { id: lumen-page, name: Lumen, kind: google-cloud, url: "${origins.lumen}/incidents.json", components: [Lumen Vision API] }
  - { id: waypoint, name: Waypoint, kind: openrouter, url: "${origins.waypoint}/api/v1", models: [${WAYPOINT_MODEL}] }
  - { id: commons, name: Commons, kind: discourse, url: "${origins.commons}" }

defaults:
  every: 5m
  judge: { failures: 3, confirm: 100ms, repeat: { base: 100ms, cap: 500ms, jitter: 20ms } }

monitors:
${monitors.join("\n")}`;
}

type Origins = Readonly<Record<ProviderName, string>>;

const AUTHORIZATION = 'authorization: "Bearer ${LAB_KEY}"';

const MONITORS: readonly ((origins: Origins) => string)[] = [
  (origins) => `  - id: harbor-chat
    name: Harbor Mini
    group: Text
    description: A small chat model that does what it says
    probe:
      kind: http
      url: "${origins.harbor}/v1/chat/completions"
      method: POST
      headers: { ${AUTHORIZATION} }
      json: { model: harbor-mini, messages: [{ role: user, content: "Say ready." }] }
    expect:
      - status == 200
      - body.choices[0].finish_reason == "stop"
      - degraded: latency < duration("2s")
    feeds: [{ feed: harbor-page, components: [api] }]
    slow: 2s
`,
  (origins) => `  - id: juniper-flash
    name: Juniper Flash
    group: Text
    description: Popular, and sometimes too much so
    probe:
      kind: http
      url: "${origins.studio}/v1beta/models/juniper-flash:generateContent"
      method: POST
      headers: { x-goog-api-key: "\${LAB_KEY}" }
      json: { contents: [{ parts: [{ text: "Say ready." }] }] }
    expect: ["status == 200", 'body.candidates[0].finishReason == "STOP"']
    feeds: [{ feed: juniper-page, components: [Juniper Flash] }, { feed: waypoint, components: [${WAYPOINT_MODEL}] }, commons]
`,
  (origins) => `  - id: tollgate-small
    name: Tollgate Small
    group: Text
    description: Lets few requests through, which is a limit and not an outage
    probe:
      kind: http
      url: "${origins.tollgate}/v1/chat/completions"
      method: POST
      headers: { ${AUTHORIZATION} }
      json: { model: tollgate-small, messages: [{ role: user, content: "Say ready." }] }
    expect: [status == 200]
`,
  (origins) => `  - id: tidewater-embed
    name: Tidewater Embed
    group: Text
    description: Works while its page is worried
    probe:
      kind: http
      url: "${origins.tidewater}/v1/embeddings"
      method: POST
      headers: { ${AUTHORIZATION} }
      json: { model: tidewater-embed, input: lighthouse }
    expect: ["status == 200", "size(body.data) > 0"]
    feeds: [{ feed: tidewater-page, components: [Embeddings] }]
`,
  (origins) => `  - id: easel-paint
    name: Easel Paint
    group: Pictures and sound
    description: Paints a lighthouse in two colours, and takes its time
    probe:
      kind: http
      url: "${origins.easel}/v1/images"
      method: POST
      headers: { ${AUTHORIZATION}, accept: image/png }
      json: { prompt: "A lighthouse in fog", size: 256x256 }
    expect:
      - status == 200
      - headers["content-type"].startsWith("image/")
      - image.width >= 256 && image.height >= 256 && !image.singleColour
    feeds: [easel-page]
    slow: 1500ms
`,
  (origins) => `  - id: lumen-vision
    name: Lumen Vision
    group: Pictures and sound
    description: Says what is in a picture
    probe:
      kind: http
      url: "${origins.lumen}/v1/models/lumen-vision:generateContent"
      method: POST
      headers: { ${AUTHORIZATION} }
      json: { contents: [{ parts: [{ text: "What is this?" }] }] }
    expect: [status == 200]
    feeds: [{ feed: lumen-page, components: [LUMENVISION0000001] }]
`,
  (origins) => `  - id: evergreen-voice
    name: Evergreen Voice
    group: Pictures and sound
    description: Its page is green, whatever happens
    probe:
      kind: http
      url: "${origins.evergreen}/v1/speech"
      method: POST
      headers: { ${AUTHORIZATION} }
      json: { text: "Ready.", voice: fern }
    expect: [status == 200]
    feeds: [{ feed: evergreen-page, components: [Evergreen Voice] }]
`,
];
