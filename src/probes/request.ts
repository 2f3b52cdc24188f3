import { z } from "zod";
import { parseJson } from "../domain/facts.ts";
import { http, settings, type HttpSettings } from "./http.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { Facts } from "../domain/facts.ts";
import type { Probe } from "./contract.ts";

/** A request within another kind's settings: those of `http` without the kind, and without a body from a file. */
export type RequestSettings = Omit<HttpSettings, "kind" | "bodyFile">;

const { kind: _, bodyFile: __, stream, output, ...common } = settings.shape;

/** A request whose answer matters by itself. */
export const stepRequest = () => z.strictObject({ ...common, stream, output }).superRefine(checkTogether);

/** A request that asks for something to come: POST unless it says otherwise. */
export const creatingRequest = () =>
  z
    .strictObject({ ...common, method: common.method.describe("The request's method; POST when left out.") })
    .superRefine(checkTogether)
    .transform((value): RequestSettings => ({ ...value, method: value.method ?? "POST", stream: false }));

/** The rules between keys, which belong to the whole of `http` and not to its parts. */
function checkTogether(
  value: Pick<HttpSettings, "url" | "headers" | "auth" | "body" | "json" | "form">,
  context: z.RefinementCtx,
): void {
  const [first, second] = (["body", "json", "form"] as const).filter((key) => value[key] !== undefined);
  if (second !== undefined)
    context.addIssue({ code: "custom", path: [second], message: `cannot stand beside ${first}` });
  const url = URL.parse(value.url);
  const hasOthers =
    (url !== null && url.username + url.password !== "") ||
    Object.keys(value.headers).some((name) => name.toLowerCase() === "authorization");
  if (value.auth !== undefined && hasOthers)
    context.addIssue({
      code: "custom",
      path: ["auth"],
      message: "cannot stand beside other credentials of the same header",
    });
}

/** The same as the settings of a probe of its own. */
export const asHttp = (request: RequestSettings): HttpSettings => ({ kind: "http", ...request });

/** The kind `http` as any kind is seen. */
export const httpKind: Probe<HttpSettings> = http;

/** What an answer says, as far as finding one's way through a job needs it. */
export function plainFacts(exchange: Exchange): Facts {
  const text = new TextDecoder().decode(exchange.body);
  return {
    ...(exchange.status !== undefined && { status: exchange.status }),
    latencyMs: exchange.totalMs,
    phases: exchange.phases,
    headers: exchange.headers,
    text,
    body: parseJson(text),
    bytes: exchange.body.byteLength,
  };
}

export const isSuccess = ({ status }: Pick<Exchange, "status">): boolean =>
  status !== undefined && status >= 200 && status < 300;
