import type { BelowAddresses } from "./below-addresses.ts";

interface Places {
  readonly quill: string;
  readonly darkroom: string;
  readonly below: BelowAddresses;
}

type Monitor = (places: Places) => string;

const GROUP_TEXT = "Text";
const GROUP_PICTURES = "Pictures and sound";
const GROUP_AROUND = "Around the models";
const HEADERS = 'headers: { authorization: "Bearer ${LAB_KEY}" }';

const TEXT: readonly Monitor[] = [
  ({ quill }) => `  - id: quill-models
    name: Quill's list of models
    group: ${GROUP_TEXT}
    description: Compared from look to look, so that a model that goes is known before anybody meets a 404
    provider: quill
    preset: openai-compatible
    with: { baseUrl: "${quill}/v1", model: quill-2, key: "\${LAB_KEY}" }
    tier: free
`,
  ({ quill }) => `  - id: quill-stream
    name: Quill 2
    group: ${GROUP_TEXT}
    description: A stream, with the time to its first token and the pace of the others
    provider: quill
    probe:
      kind: http
      url: "${quill}/v1/chat/completions"
      ${HEADERS}
      stream: true
      json:
        model: quill-2
        messages: [{ role: user, content: Write two sentences about the sea. }]
        stream: true
        stream_options: { include_usage: true }
    expect:
      - status == 200 && stream.complete
      - reply.finish == "stop" && reply.model == "quill-2"
      - usage.output > 0
      - degraded: stream.firstToken < duration("1s")
    price: { input: 0.20 USD/1M, output: 0.80 USD/1M }
`,
  ({ quill }) => `  - id: quill-thrifty
    name: Quill 1
    group: ${GROUP_TEXT}
    description: A whole generation while the money lasts, then a single token
    provider: quill
    preset: openai-compatible
    with: { baseUrl: "${quill}/v1", model: quill-1, key: "\${LAB_KEY}" }
    tier: full
    probe: { json: { stream_options: { include_usage: true } } }
    price: { input: 2 USD/1M, output: 10 USD/1M }
    budget: 0.001 USD/day
`,
];

const PICTURES: readonly Monitor[] = [
  ({ darkroom }) => `  - id: darkroom-sketch
    name: Darkroom Sketch
    group: ${GROUP_PICTURES}
    description: A picture as base64 in JSON, looked at as a picture
    provider: darkroom
    probe:
      kind: http
      url: "${darkroom}/v1/images/generations"
      ${HEADERS}
      json: { model: sketch, prompt: A lighthouse in fog, size: 256x256 }
      output: body.data[0].b64_json
    expect:
      - status == 200
      - image.mime == "image/png" && image.width == 256 && image.height == 256
      - "!image.singleColour"
    price: { call: 0.002 USD }
`,
  ({ darkroom }) => `  - id: darkroom-print
    name: Darkroom Print
    group: ${GROUP_PICTURES}
    description: A job that is asked for, followed to its end, and fetched
    provider: darkroom
    probe:
      kind: prediction
      create:
        url: "${darkroom}/v1/predictions"
        ${HEADERS}
        json: { version: print, input: { prompt: A lighthouse in fog } }
      first: 100ms
      deadline: 30s
      fetch: true
    expect: ["status == 200", image.width >= 256 && image.height >= 256]
`,
  ({ darkroom }) => `  - id: darkroom-files
    name: Darkroom Files
    group: ${GROUP_PICTURES}
    description: Brought, waited for, and taken away again whatever happens
    provider: darkroom
    probe:
      kind: multistep
      steps:
        - name: bring
          request: { url: "${darkroom}/v1/files", ${HEADERS}, json: { name: lighthouse.png } }
          expect: [status == 201]
          save: { file: body.id }
        - name: ready
          poll:
            request: { url: "${darkroom}/v1/files/{{file}}", ${HEADERS} }
            until: body.state == "ready"
            every: 50ms
            deadline: 5s
      cleanup:
        - name: remove
          request: { url: "${darkroom}/v1/files/{{file}}", method: DELETE, ${HEADERS} }
`,
];

const AROUND: readonly Monitor[] = [
  ({ quill }) => `  - id: gateway-errors
    name: Errors of the gateway
    group: ${GROUP_AROUND}
    description: What real traffic sees, asked of the Prometheus that counts it
    provider: quill
    probe:
      kind: prometheus
      url: "${quill}/metrics"
      ${HEADERS}
      query: sum(rate(gateway_errors_total[5m])) / sum(rate(gateway_requests_total[5m]))
    expect: [value < 0.05]
`,
  ({ below }) => `  - id: quill-realtime
    name: Quill Realtime
    group: ${GROUP_AROUND}
    description: A WebSocket at which one hears what one says
    probe: { kind: websocket, url: "${below.socket}", send: [ready] }
    expect: ['text.contains("ready")']
`,
  ({ below }) => `  - id: quill-name
    name: Quill's name
    group: ${GROUP_AROUND}
    description: Whether a name server still knows where Quill lives
    probe: { kind: dns, name: ${below.name}, server: "${below.nameServer}" }
    expect: ['"${below.address}" in answers']
`,
  ({ below }) => `  - id: relay-port
    name: The relay's port
    group: ${GROUP_AROUND}
    description: Open, and talking
    probe: { kind: tcp, host: ${below.port.host}, port: ${below.port.port}, send: ready, answer: true }
    expect: ['text.contains("ready")']
`,
  () => `  - id: nightly-batch
    name: Nightly batch
    group: ${GROUP_AROUND}
    description: Nobody asks it, it reports by itself
    every: 1d
    probe: { kind: heartbeat, grace: 2h, secret: "\${LAB_KEY}" }
`,
];

/** Monitors that show one way to ask each: entries of the config's `monitors`. */
export const KINDS_MONITORS = (places: Places): string[] =>
  [...TEXT, ...PICTURES, ...AROUND].map((monitor) => monitor(places));
