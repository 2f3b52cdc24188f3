import { z } from "zod";
import type { Exchange } from "../domain/exchange.ts";
import type { Evaluate, Facts } from "../domain/facts.ts";
import type { ExpressionAt, Probe, ProbeContext, ProbeWorld, Target } from "./contract.ts";
import { dns } from "./dns.ts";
import { globalping } from "./globalping.ts";
import { heartbeat } from "./heartbeat.ts";
import { http } from "./http.ts";
import { multistep } from "./multistep.ts";
import { prediction } from "./prediction.ts";
import { prometheus } from "./prometheus.ts";
import { tcp } from "./tcp.ts";
import { tls } from "./tls.ts";
import { websocket } from "./websocket.ts";

/** How a monitor is asked, as the config says it: one kind a line. */
export const ProbeSettings = z.discriminatedUnion("kind", [
  http.settings,
  prometheus.settings,
  heartbeat.settings,
  globalping.settings,
  prediction.settings,
  multistep.settings,
  tcp.settings,
  tls.settings,
  dns.settings,
  websocket.settings,
]);
export type ProbeSettings = z.infer<typeof ProbeSettings>;
export type ProbeKind = ProbeSettings["kind"];
export type ProbeSettingsOf<K extends ProbeKind> = Extract<ProbeSettings, { kind: K }>;

/** Every kind of probe. A kind that is missing here or above is a type error. */
export const probes: { readonly [K in ProbeKind]: Probe<ProbeSettingsOf<K>> } = {
  http,
  prometheus,
  heartbeat,
  globalping,
  prediction,
  multistep,
  tcp,
  tls,
  dns,
  websocket,
};

/** A call that is ready to be made. */
export interface Call {
  /** Whom limits per host count for: `api.example.com:443`. */
  readonly host: string;
  /** Longest time in milliseconds that it may wait for its turn. */
  readonly queueMs: number;
  /** Makes the call. Never rejects: what goes wrong is a fact of the exchange. */
  exchange(context: Omit<ProbeContext, "evaluate">): Promise<Exchange>;
  /** What conditions may look at. */
  facts(exchange: Exchange): Promise<Facts>;
}

/** Prepares a call, whatever its kind. */
export function observeProbe(settings: ProbeSettings, world: ProbeWorld, evaluate: Evaluate): Call {
  const probe = probeOf(settings);
  return {
    host: hostOfProbe(settings),
    queueMs: probe.queueMs(settings),
    exchange: (context) => probe.observe(settings, world, { ...context, evaluate }),
    facts: async (exchange) => probe.facts(exchange, settings, evaluate),
  };
}

/** Whom limits per host count for: `api.example.com:443`. */
export function hostOfProbe(settings: ProbeSettings): string {
  return probeOf(settings).host(settings);
}

/** What may be published of a probe, by the monitor's `publish`: never a query or credentials. */
export function describeProbe(settings: ProbeSettings): Target & { readonly kind: ProbeKind } {
  return { kind: settings.kind, ...probeOf(settings).target(settings) };
}

/** Whether the request carries credentials by the look of it, so that a 401 or 403 speaks of them. */
export function carriesCredentials(settings: ProbeSettings): boolean {
  return probeOf(settings).credentialed(settings);
}

/** Conditions that hold for a kind of probe unless the monitor has one that mentions one of the variables. */
export function defaultConditions(kind: ProbeKind): {
  readonly conditions: readonly string[];
  readonly unless: readonly string[];
} {
  const { defaults, mentionedBy } = probes[kind];
  return { conditions: defaults, unless: mentionedBy };
}

/** The settings of a probe that are expressions, to be compiled when the config is read. */
export function expressionsIn(settings: ProbeSettings): readonly ExpressionAt[] {
  return probeOf(settings).expressions?.(settings) ?? [];
}

function probeOf(settings: ProbeSettings): Probe<ProbeSettings> {
  // The registry's type ties each kind to its own settings; the compiler can't follow that through a lookup by a union.
  return probes[settings.kind];
}
