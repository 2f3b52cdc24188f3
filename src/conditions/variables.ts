import type { Facts } from "../domain/facts.ts";
import type { Shape } from "./shape.ts";

/** One thing that a condition can name. */
export interface Variable {
  readonly shape: Shape;
  /** For the docs. */
  readonly says: string;
  /** Conditions that use it, for the docs; they are compiled in the tests. */
  readonly examples: readonly string[];
  /** Its plain value, durations in milliseconds; `undefined` where the answer gives none. */
  read(facts: Facts): unknown;
}

const CERT: Shape = {
  name: "cert",
  fields: {
    daysLeft: "int",
    names: { list: "string" },
    issuer: "string",
    subject: "string",
    from: "timestamp",
    to: "timestamp",
    fingerprint: "string",
  },
};
const TLS: Shape = { name: "tls", fields: { protocol: "string", cipher: "string", trusted: "bool" } };
const RECORD: Shape = { name: "record", fields: { type: "string", value: "string", ttl: "int" } };
const STREAM: Shape = {
  name: "stream",
  fields: {
    events: "int",
    firstByte: "duration",
    firstToken: "duration",
    lastToken: "duration",
    tokensPerSecond: "double",
    complete: "bool",
  },
};
const USAGE: Shape = {
  name: "usage",
  fields: { input: "int", output: "int", thinking: "int", cached: "int", units: "double" },
};
const REPLY: Shape = { name: "reply", fields: { text: "string", finish: "string", model: "string" } };
const OUTPUT: Shape = { name: "output", fields: { bytes: "int", mime: "string", hash: "string" } };
const IMAGE: Shape = {
  name: "image",
  fields: { mime: "string", width: "int", height: "int", bytes: "int", singleColour: "bool" },
};
const SERIES: Shape = { name: "result", fields: { labels: { map: "string" }, value: "double" } };
const PLACE: Shape = { name: "place", fields: { place: "string", outcome: "string", latency: "duration" } };
const STEP: Shape = {
  name: "step",
  fields: { status: "int", latency: "duration", body: "dyn", text: "string", headers: { map: "string" } },
};
const LIMIT: Shape = {
  name: "limit",
  fields: { name: "string", limit: "double", remaining: "double", reset: "duration" },
};

/** What a condition can name: types, words for docs/conditions.md, and where the facts have it. */
export const VARIABLES = {
  status: {
    shape: "int",
    says: "The HTTP status. Of a multistep probe, that of its last step.",
    examples: ["status in [200, 204]"],
    read: (facts) => facts.status,
  },
  latency: {
    shape: "duration",
    says: "From the first byte of work on the wire to the last byte received.",
    examples: ['latency < duration("2s")'],
    read: (facts) => facts.latencyMs,
  },
  headers: {
    shape: { map: "string" },
    says: "Headers by their names in lower case.",
    examples: ['headers["content-type"].startsWith("image/")'],
    read: (facts) => facts.headers,
  },
  body: {
    shape: "dyn",
    says: "The body read as JSON; missing when it is not JSON.",
    examples: ["size(body.data) > 0", 'body.choices[0].finish_reason == "stop"'],
    read: (facts) => facts.body,
  },
  text: {
    shape: "string",
    says: "The body as text.",
    examples: ['text.contains("ready")', 'text.matches("(?i)all systems (go|operational)")'],
    read: (facts) => facts.text,
  },
  bytes: {
    shape: "int",
    says: "Length of the body after decompression.",
    examples: ["bytes > 1000"],
    read: (facts) => facts.bytes,
  },
  phases: {
    shape: { map: "duration" },
    says: "Time in each phase that happened: queue, dns, connect, tls, send, wait, receive; of a job create, queued, run, fetch.",
    examples: ['phases.dns < duration("500ms")'],
    read: (facts) => new Map(Object.entries(facts.phases)),
  },
  version: {
    shape: "string",
    says: "The HTTP version that was spoken.",
    examples: ['version == "2"'],
    read: (facts) => facts.version,
  },
  family: {
    shape: "int",
    says: "4 or 6, of the address connected to.",
    examples: ["family == 6"],
    read: (facts) => facts.family,
  },
  serverTiming: {
    shape: { map: "duration" },
    says: "Durations by the names of the Server-Timing header.",
    examples: ['serverTiming.db < duration("100ms")'],
    read: (facts) => facts.serverTiming,
  },
  cert: {
    shape: CERT,
    says: "The server's own certificate; daysLeft counts to the first expiry in the chain.",
    examples: ["cert.daysLeft > 14", 'cert.names.exists(name, name == "*.example.com")'],
    read: readCertificate,
  },
  tls: {
    shape: TLS,
    says: "What TLS agreed on, and whether the chain and the name are trusted.",
    examples: ['tls.protocol == "TLSv1.3" && tls.trusted'],
    read: ({ tls }) => tls && { protocol: tls.protocol, cipher: tls.cipher, trusted: tls.untrusted === undefined },
  },
  records: {
    shape: { list: RECORD },
    says: "DNS records of the answer; ttl is seconds.",
    examples: ['records.exists(record, record.type == "MX")'],
    read: (facts) => facts.records,
  },
  answers: {
    shape: { list: "string" },
    says: "The values of those records alone.",
    examples: ['"192.0.2.1" in answers'],
    read: (facts) => facts.records?.map(({ value }) => value),
  },
  stream: {
    shape: STREAM,
    says: "A stream of events: how many, when the first byte, the first and the last token came, and whether it ended as its protocol says.",
    examples: ['stream.firstToken < duration("1500ms") && stream.complete', "stream.tokensPerSecond > 20"],
    read: ({ stream }) =>
      stream && {
        ...stream,
        firstByte: stream.firstByteMs,
        firstToken: stream.firstTokenMs,
        lastToken: stream.lastTokenMs,
      },
  },
  usage: {
    shape: USAGE,
    says: "Tokens in and out as the provider counted them, those of thinking and from a cache among them; units is what is billed otherwise.",
    examples: ["usage.output <= 16", "!has(usage.thinking) || usage.thinking == 0"],
    read: (facts) => facts.usage,
  },
  reply: {
    shape: REPLY,
    says: "A model's answer, the provider's word for why it ended, and the model that answered.",
    examples: ['reply.finish in ["stop", "STOP", "end_turn"]', 'reply.model.startsWith("gpt-")'],
    read: (facts) => facts.reply,
  },
  output: {
    shape: OUTPUT,
    says: "What a generation gave, whatever it is; mime is told by its first bytes.",
    examples: ['output.mime.startsWith("video/") && output.bytes > 10000'],
    read: (facts) => facts.output,
  },
  image: {
    shape: IMAGE,
    says: "The generated image. singleColour is missing where the format can't be decoded here.",
    examples: ["image.width >= 256 && image.height >= 256", "!image.singleColour"],
    read: (facts) => facts.image,
  },
  value: {
    shape: "double",
    says: "The one result of a Prometheus query; missing when it gave none, or several.",
    examples: ["value < 0.05"],
    read: (facts) => facts.value,
  },
  series: {
    shape: { list: SERIES },
    says: "All results of a Prometheus query.",
    examples: ['series.all(result, result.labels.job != "api" || result.value == 1)'],
    read: (facts) => facts.series,
  },
  places: {
    shape: { list: PLACE },
    says: "Of a measurement from several places, what each saw.",
    examples: ['places.filter(place, place.outcome == "ok").size() >= 2'],
    read: ({ places }) => places?.map((place) => ({ ...place, latency: place.latencyMs })),
  },
  steps: {
    shape: { map: STEP },
    says: "Of a multistep probe, each step by its name.",
    examples: ["steps.login.status == 200", "has(steps.login.body.token)"],
    read: ({ steps }) =>
      steps && new Map(Object.entries(steps).map(([name, step]) => [name, { ...step, latency: step.latencyMs }])),
  },
  limits: {
    shape: { list: LIMIT },
    says: "Limits that the provider told in headers, tightest first; reset is the time until it is full again.",
    examples: ["limits.all(limit, limit.remaining > 100)"],
    read: ({ limits }) => limits?.map((limit) => ({ ...limit, reset: limit.resetMs })),
  },
} as const satisfies Readonly<Record<string, Variable>>;
export type VariableName = keyof typeof VARIABLES;

export const isVariable = (name: string): name is VariableName => Object.hasOwn(VARIABLES, name);

export const variable = (name: VariableName): Variable => VARIABLES[name];

/** Those whose size grows with the answer: a macro that looked at them for each element would work in its square. */
export const WHOLES: ReadonlySet<string> = new Set<VariableName>([
  "headers",
  "body",
  "text",
  "phases",
  "serverTiming",
  "cert",
  "records",
  "answers",
  "reply",
  "series",
  "places",
  "steps",
  "limits",
]);

function readCertificate({ tls, certDaysLeft }: Facts): unknown {
  const own = tls?.chain[0];
  if (own === undefined && certDaysLeft === undefined) return undefined;
  return { ...own, daysLeft: certDaysLeft };
}
