import type { Arrival, Exchange, ExchangeFailure, Phase, PhaseTimes } from "../domain/exchange.ts";
import type { Clock, Http, HttpLimits, HttpRequest, Random } from "../world.ts";
import { bodyBytes as bodyOf, type LabAnswer, type LabPart, type LabPhase, type LabRequest } from "./provider.ts";
import { PROVIDER_NAMES, type ProviderName } from "./providers.ts";
import { createSwitchboard, type Switchboard } from "./switchboard.ts";

/** What stands behind the names of a virtual network. */
export interface LabPlace {
  /** Whether there is such a host. */
  knows(host: string): boolean;
  /** What a host that is known answers. */
  answer(host: string, request: LabRequest): LabAnswer;
  /** Whether the runner's network works at all. */
  readonly networkWorks: () => boolean;
}

/** The same providers without sockets, at names that exist nowhere else. */
export interface InProcessLab extends LabPlace {
  /** By provider: `http://<provider>.lab.test`. */
  readonly origins: Readonly<Record<ProviderName, string>>;
  origin(provider: ProviderName): string;
  set(provider: ProviderName, phase: LabPhase): void;
  /** The runner's network works unless this says otherwise. */
  setNetwork(works: boolean): void;
  readonly switchboard: Switchboard;
}

export function createInProcessLab(seed: number, clock: Clock): InProcessLab {
  const switchboard = createSwitchboard(seed, () => clock.now());
  const origins = Object.fromEntries(PROVIDER_NAMES.map((name) => [name, `http://${name}.lab.test`])) as Record<
    ProviderName,
    string
  >;
  const names = new Map(PROVIDER_NAMES.map((name) => [new URL(origins[name]).host, name]));
  let works = true;
  return {
    origins,
    origin: (name) => origins[name],
    set: (name, phase) => switchboard.set(name, phase),
    setNetwork(next) {
      works = next;
    },
    networkWorks: () => works,
    knows: (host) => names.has(host),
    answer: (host, request) => switchboard.answer(names.get(host)!, request),
    switchboard,
  };
}

/** One part of a call: how long it takes, how long it may, and how it fails if it fails. */
interface Step {
  readonly phase: Phase;
  readonly ms: number;
  readonly limitMs: number;
  readonly fails?: ExchangeFailure;
}

/** The lab as `World.http`: time passes on the clock alone, and every phase has its share of it. */
export function createLabHttp(lab: LabPlace, clock: Clock, random: Random): Http {
  return {
    async exchange(request, signal) {
      const startedAtMs = clock.now();
      const url = new URL(request.url);
      const lost = lab.networkWorks() ? (lab.knows(url.host) ? undefined : "ENOTFOUND") : "EAI_AGAIN";
      const phases: PhaseTimes = {};
      const call = { startedAtMs, phases, clock, request, ...(signal && { signal }) };
      const early = await walk(connecting(request.limits, random, lost), call);
      if (early !== undefined) return exchangeOf(call, { failure: early });
      const answer = lab.answer(url.host, {
        method: request.method,
        path: `${url.pathname}${url.search}`,
        headers: { host: url.host, ...lowerCase(request.headers) },
        body: typeof request.body === "string" ? request.body : new TextDecoder().decode(request.body),
      });
      const late = await walk([{ phase: "wait", ms: answer.delayMs, limitMs: request.limits.waitMs }], call);
      if (late !== undefined) return exchangeOf(call, { failure: late });
      return receive(answer, call, random);
    },
  };
}

interface Call {
  readonly startedAtMs: number;
  readonly phases: PhaseTimes;
  readonly clock: Clock;
  readonly request: HttpRequest;
  readonly signal?: AbortSignal;
}

function connecting(limits: HttpLimits, random: Random, lost: string | undefined): Step[] {
  const dns: Step = { phase: "dns", ms: 1 + Math.floor(random.next() * 4), limitMs: limits.dnsMs };
  if (lost !== undefined) return [{ ...dns, fails: { kind: "transport", phase: "dns", code: lost } }];
  return [
    dns,
    { phase: "connect", ms: 1 + Math.floor(random.next() * 3), limitMs: limits.connectMs },
    { phase: "send", ms: 1, limitMs: limits.sendMs },
  ];
}

/** Lets the time of each step pass, up to its own limit and the whole call's; says what stopped it. */
async function walk(steps: readonly Step[], call: Call): Promise<ExchangeFailure | undefined> {
  for (const { phase, ms, limitMs, fails } of steps) {
    const leftMs = call.request.limits.totalMs - (call.clock.now() - call.startedAtMs);
    const allowedMs = Math.min(limitMs, leftMs);
    const begun = call.clock.now();
    if (call.signal?.aborted !== true) await call.clock.sleep(Math.min(ms, allowedMs), call.signal);
    call.phases[phase] = (call.phases[phase] ?? 0) + call.clock.now() - begun;
    if (call.signal?.aborted === true) return { kind: "aborted", phase, code: "ABORTED" };
    if (ms > allowedMs) return { kind: "timeout", phase, code: limitMs <= leftMs ? "PHASE_TIMEOUT" : "TOTAL_TIMEOUT" };
    if (fails !== undefined) return fails;
  }
  return undefined;
}

async function receive(answer: LabAnswer, call: Call, random: Random): Promise<Exchange> {
  const whole = bodyOf(answer);
  const { bodyBytes, receiveMs } = call.request.limits;
  const isLarge = whole.length > bodyBytes;
  const parts = partsOf(answer, 1 + Math.floor(random.next() * 3));
  const arrivals: Arrival[] = [];
  let bytes = 0;
  let failure: ExchangeFailure | undefined;
  for (const [index, { text, afterMs }] of parts.entries()) {
    const fails = isLarge && index === parts.length - 1 ? TOO_LARGE : undefined;
    const limitMs = receiveMs - (call.phases.receive ?? 0);
    failure = await walk([{ phase: "receive", ms: afterMs, limitMs, ...(fails && { fails }) }], call);
    if (failure !== undefined && failure !== TOO_LARGE) break;
    bytes += typeof text === "string" ? new TextEncoder().encode(text).length : text.length;
    arrivals.push({ bytes, ms: call.clock.now() - call.startedAtMs });
  }
  return exchangeOf(call, {
    status: answer.status,
    headers: new Map(Object.entries(answer.headers)),
    body: whole.subarray(0, Math.min(bytes, bodyBytes)),
    ...(call.request.arrivals === true && { arrivals }),
    ...(failure && { failure }),
  });
}

const TOO_LARGE: ExchangeFailure = { kind: "limit", phase: "receive", code: "BODY_TOO_LARGE" };

type Part = Omit<LabPart, "text"> & { readonly text: string | Uint8Array };

const partsOf = ({ body }: LabAnswer, receiveMs: number): readonly Part[] =>
  typeof body === "string" || body instanceof Uint8Array ? [{ text: body, afterMs: receiveMs }] : body;

function exchangeOf(call: Call, facts: Partial<Exchange> = {}): Exchange {
  return {
    startedAtMs: call.startedAtMs,
    totalMs: call.clock.now() - call.startedAtMs,
    phases: call.phases,
    headers: new Map(),
    body: new Uint8Array(),
    redirects: 0,
    ...facts,
  };
}

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
