/**
 * Relays a provider's webhook to a heartbeat: checks the provider's signature, signs a report, and dispatches it to the
 * repository that runs Uptimeline. It needs nothing but the web's own interfaces, so that it runs on Node, Deno, Bun and in
 * workers at the edge; docs/heartbeats.md shows how to start it.
 *
 * The provider's part is Replicate's: a prediction, signed as the Standard Webhooks specification says. For another one
 * write another `readWebhook`.
 */

export interface Settings {
  /** `whsec_…`, as the provider gives it. */
  readonly WEBHOOK_SECRET: string;
  /** The monitor that the webhooks are about, and the secret of its heartbeat. */
  readonly MONITOR: string;
  readonly HEARTBEAT_SECRET: string;
  /** `owner/name`, and a token that may write its contents. */
  readonly GITHUB_REPOSITORY: string;
  readonly GITHUB_TOKEN: string;
  readonly GITHUB_API_URL?: string;
}

interface Report {
  readonly monitor: string;
  readonly id: string;
  readonly sent: string;
  readonly status: "ok" | "fail";
  readonly ms?: number;
}

/** Answers 204 when the report was taken or the webhook is none to report, so that the provider sends it no more. */
export async function relay(request: Request, settings: Settings, now = new Date()): Promise<Response> {
  if (request.method !== "POST") return new Response("A webhook is a POST\n", { status: 405 });
  const text = await request.text();
  if (!(await isSigned(request.headers, text, settings.WEBHOOK_SECRET, now)))
    return new Response("The signature is wrong\n", { status: 401 });
  const report = readWebhook(request.headers, text, settings.MONITOR);
  if (report === undefined) return new Response(null, { status: 204 });
  const dispatched = await dispatch(report, settings);
  return dispatched.ok
    ? new Response(null, { status: 204 })
    : new Response(`GitHub answered ${dispatched.status}\n`, { status: 502 });
}

/** Where clocks differ more, or a webhook is sent again by somebody who overheard it. */
const OLDEST_S = 300;

/** Standard Webhooks: HMAC-SHA-256 over `<id>.<timestamp>.<body>`, by base64; several signatures while a key is changed. */
async function isSigned(headers: Headers, text: string, secret: string, now: Date): Promise<boolean> {
  const id = headers.get("webhook-id") ?? "";
  const timestamp = headers.get("webhook-timestamp") ?? "";
  if (!(Math.abs(now.getTime() / 1000 - Number(timestamp)) <= OLDEST_S)) return false;
  const key = await hmacKey(fromBase64(secret.replace(/^whsec_/, "")), "verify");
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${text}`);
  for (const signature of (headers.get("webhook-signature") ?? "").split(" ")) {
    const [version, value = ""] = signature.split(",");
    // `verify` compares in constant time.
    if (version === "v1" && (await crypto.subtle.verify("HMAC", key, fromBase64(value), signed))) return true;
  }
  return false;
}

/** A prediction that ended; one that goes on or was canceled says nothing of the provider. */
function readWebhook(headers: Headers, text: string, monitor: string): Report | undefined {
  const { id, status, metrics } = JSON.parse(text) as {
    readonly id?: string;
    readonly status?: string;
    readonly metrics?: { readonly predict_time?: number };
  };
  if (id === undefined || (status !== "succeeded" && status !== "failed")) return undefined;
  const seconds = metrics?.predict_time;
  return {
    monitor,
    id,
    sent: new Date(Number(headers.get("webhook-timestamp")) * 1000).toISOString(),
    status: status === "succeeded" ? "ok" : "fail",
    ...(seconds !== undefined && { ms: Math.round(seconds * 1000) }),
  };
}

async function dispatch(report: Report, settings: Settings): Promise<Response> {
  const body = JSON.stringify(report);
  const key = await hmacKey(new TextEncoder().encode(settings.HEARTBEAT_SECRET), "sign");
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(body)));
  const signature = `sha256=${Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  const api = settings.GITHUB_API_URL ?? "https://api.github.com";
  return fetch(`${api}/repos/${settings.GITHUB_REPOSITORY}/dispatches`, {
    method: "POST",
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${settings.GITHUB_TOKEN}`,
      "content-type": "application/json",
      "user-agent": "relay-webhook",
      "x-github-api-version": "2022-11-28",
    },
    body: JSON.stringify({ event_type: "uptimeline-report", client_payload: { body, signature } }),
  });
}

function hmacKey(bytes: Uint8Array<ArrayBuffer>, use: "sign" | "verify") {
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, [use]);
}

/** Empty where the text is no base64, so that no signature is right. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
