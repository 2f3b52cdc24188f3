import { z } from "zod";
import { parseJson } from "../domain/facts.ts";
import { http, settings, type HttpSettings } from "./http.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { Facts } from "../domain/facts.ts";
import type { Probe } from "./contract.ts";

const { kind: _, ...keys } = settings.shape;

/** A request within another kind's settings: those of `http` without the kind. */
export type RequestSettings = Omit<HttpSettings, "kind">;

/** `method` is said to be this one when left out. */
export function requestSettings(method: "GET" | "POST") {
  return z
    .strictObject({
      ...keys,
      method: keys.method.describe(
        `The request's method; ${method} when left out${method === "GET" ? ", or POST when there is a body" : ""}.`,
      ),
    })
    .superRefine((value, context) => {
      // The rules between keys belong to the whole of `http`, whose input is gone by now: only this one is told again.
      const bodies = ["body", "json", "form", "file"].filter(
        (key) => Object.hasOwn(value, key) && value[key as "body"] !== undefined,
      );
      if (bodies.length > 1)
        context.addIssue({ code: "custom", path: [bodies[1]!], message: `cannot stand beside ${bodies[0]}` });
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
