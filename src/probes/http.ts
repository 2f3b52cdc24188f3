import { z } from "zod";
import { PositiveDuration } from "../domain/duration.ts";
import { Size } from "./contract.ts";
import { facts } from "./http-facts.ts";
import { carriesSecrets, methodOf, toRequest } from "./http-request.ts";
import { Family, OwnCa } from "./net-settings.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { World } from "../world.ts";
import type { Probe, ProbeContext, ProbeWorld, Target } from "./contract.ts";

export { toRequest, USER_AGENT } from "./http-request.ts";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

const limit = (text: string, describes: string) =>
  PositiveDuration.prefault(text).meta({ description: describes, examples: [text] });

const limits = z
  .strictObject({
    queue: limit("30s", "Longest wait for a turn among the calls that run at once; not part of the latency."),
    dns: limit("10s", "Longest time to resolve the host's name."),
    connect: limit("30s", "Longest time to open the connection."),
    tls: limit("30s", "Longest time for the TLS handshake."),
    send: limit("30s", "Longest time to send the request."),
    wait: limit("180s", "Longest time from the request sent to the status line; AI models may think long."),
    receive: limit("180s", "Longest time from the status line to the end of the body."),
    total: limit("240s", "Longest time for the whole call, redirects included."),
    bodyBytes: Size.prefault("10MB").meta({
      description: "Largest decompressed body that is read.",
      examples: ["10MB", "512kB"],
    }),
  })
  .prefault({})
  .describe("How long each phase of a call may take, and how large its answer may be.");

const METHOD_SAYS = "The request's method; GET when left out, or POST when there is a body.";

const headers = z
  .record(
    z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a header's name"),
    z.string().regex(/^[\t\x20-\x7e\x80-\xff]*$/, "has characters that a header cannot carry"),
  )
  .prefault({})
  .describe("Headers of the request, by name. Values may hold ${NAME} of a secret.");

const auth = z
  .strictObject({
    basic: z
      .strictObject({
        user: z
          .string()
          .regex(/^[^:]*$/, "cannot hold a colon")
          .describe("The user's name."),
        password: z.string().describe("The password; ${NAME} of a secret."),
      })
      .optional()
      .describe("Basic authentication (RFC 7617)."),
    bearer: z
      .string()
      .regex(/^[\x20-\x7e]*$/, "has characters that a header cannot carry")
      .optional()
      .describe("A bearer token (RFC 6750); ${NAME} of a secret."),
  })
  .refine(
    (value) => (value.basic === undefined) !== (value.bearer === undefined),
    "needs exactly one of basic and bearer",
  )
  .optional()
  .describe("Credentials for the authorization header.");

const bodies = {
  body: z.string().optional().describe("The request's body as text."),
  json: z.json().optional().describe("The request's body as JSON; sets content-type: application/json."),
  form: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .meta({
      description: "The request's body as the fields of a form; sets content-type: application/x-www-form-urlencoded.",
      examples: [{ grant_type: "client_credentials" }],
    }),
  bodyFile: z
    .string()
    .regex(/^(?![/\\]|[A-Za-z]:)(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))[^\0]+$/, "is not a path that stays in the checkout")
    .optional()
    .meta({
      description:
        "The request's body from a file of the checkout, byte by byte. Its content-type is application/json where the name ends in .json, otherwise what its first bytes tell (an image, a sound, a film, a PDF), text/plain of other UTF-8, or application/octet-stream; headers may say another.",
      examples: ["probes/request.json"],
    }),
};

export const settings = z
  .strictObject({
    kind: z.literal("http").describe("A request over HTTP or HTTPS."),
    url: z
      .url({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
      .meta({
        description: "What is asked. May hold ${NAME} of a secret.",
        examples: ["https://api.example.com/v1/models"],
      }),
    method: z.enum(METHODS).optional().describe(METHOD_SAYS),
    headers,
    auth,
    ...bodies,
    stream: z
      .boolean()
      .prefault(false)
      .describe(
        "The answer comes as a stream of events: asks for text/event-stream and notes when each part arrived, for stream.firstToken and the like.",
      ),
    output: z
      .string()
      .min(1)
      .optional()
      .meta({
        description:
          "An expression (CEL) that finds what was generated in the answer, as base64 or a data: URL, for the variables output and image. An answer that is an image itself needs none.",
        examples: ["body.data[0].b64_json"],
      }),
    version: z
      .literal(["1.1", "2", "any", 1.1, 2])
      .prefault("1.1")
      .transform((version) => String(version) as "1.1" | "2" | "any")
      .describe(
        "The HTTP version: 1.1; 2, which takes no other; any, whichever the server chooses. Plain http:// is always 1.1.",
      ),
    family: Family,
    ca: OwnCa,
    proxy: z
      .boolean()
      .prefault(true)
      .describe(
        "Goes through the proxy that the environment names (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), if it names one.",
      ),
    limits,
    redirects: z
      .int()
      .min(0)
      .max(20)
      .prefault(5)
      .describe("How many redirects are followed; 0 takes the redirect as the answer."),
  })
  .superRefine((value, context) => {
    const [first, second] = (["body", "json", "form", "bodyFile"] as const).filter((key) => value[key] !== undefined);
    if (second !== undefined)
      context.addIssue({ code: "custom", path: [second], message: `cannot stand beside ${first}` });
    if (value.auth !== undefined && hasCredentials(value))
      context.addIssue({
        code: "custom",
        path: ["auth"],
        message: "cannot stand beside other credentials of the same header",
      });
  });

export type HttpSettings = z.infer<typeof settings>;

function hasCredentials(value: { readonly url: string; readonly headers: Readonly<Record<string, string>> }): boolean {
  const url = URL.canParse(value.url) ? new URL(value.url) : undefined;
  const inUrl = url !== undefined && url.username + url.password !== "";
  return inUrl || Object.keys(value.headers).some((name) => name.toLowerCase() === "authorization");
}

export const http = {
  settings,
  defaults: ["status >= 200 && status < 300"],
  mentionedBy: ["status"],
  observe,
  facts,
  host: (asked: HttpSettings) => hostAndPort(new URL(asked.url)),
  target,
  queueMs: (asked: HttpSettings) => asked.limits.queue,
  credentialed: (asked: HttpSettings) => carriesSecrets(toRequest(asked)),
  expressions: ({ output }: HttpSettings) => (output === undefined ? [] : [{ path: ["output"], text: output }]),
} satisfies Probe<HttpSettings>;

type HttpWorld = Pick<World, "http"> & Pick<ProbeWorld, "files"> & Partial<Pick<World, "clock">>;

async function observe(
  asked: HttpSettings,
  world: HttpWorld,
  { signal }: Pick<ProbeContext, "signal">,
): Promise<Exchange> {
  if (asked.bodyFile === undefined) return world.http.exchange(toRequest(asked), signal);
  const file = await readFile(asked.bodyFile, world);
  if (file !== undefined) return world.http.exchange(toRequest(asked, file), signal);
  return {
    startedAtMs: world.clock?.now() ?? 0,
    totalMs: 0,
    phases: {},
    headers: new Map(),
    body: new Uint8Array(),
    redirects: 0,
    failure: { kind: "transport", phase: "queue", code: "ERR_INVALID_BODY_FILE" },
  };
}

/** `undefined` for what is not there or can't be read. */
const readFile = async (path: string, { files }: HttpWorld): Promise<Uint8Array | undefined> =>
  files?.readBytes(path).catch(() => undefined);

function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port}`;
}

function target(asked: HttpSettings): Target {
  const { protocol, host, pathname } = new URL(asked.url);
  return { host, url: `${protocol}//${host}${pathname}`, method: methodOf(asked) };
}
