import { VIRTUAL_BELOW } from "./below-addresses.ts";
import { toInstant, DAY_MS } from "../domain/instant.ts";
import type { DnsRecord, Exchange, ExchangeFailure, Phase, PhaseTimes, TlsFacts } from "../domain/exchange.ts";
import type { Clock, Net, Places } from "../world.ts";

/** What a host of the virtual network is like, below HTTP. */
export interface LabHost {
  /** Whole days until its certificate expires; 60 where absent. One that has expired is not trusted. */
  readonly certificateDays?: number;
  /** What its name server knows of it; one address where absent. */
  readonly records?: readonly DnsRecord[];
  /** Takes no connection. */
  readonly refuses?: boolean;
}

const PHASE_MS: Partial<Record<Phase, number>> = { dns: 2, connect: 3, tls: 5, send: 1, wait: 8, receive: 2 };

/** The one that the lab's own config asks. */
const HOSTS: Readonly<Record<string, LabHost>> = { [VIRTUAL_BELOW.name]: {} };

/**
 * What lies beside HTTP in the lab's virtual network: the hosts that are given, no others, and no measuring places. Over TCP
 * and WebSockets a host says what was said to it. Time passes on the clock alone. Without a network no host is found.
 */
export function createLabNet(
  clock: Pick<Clock, "now"> & Partial<Pick<Clock, "sleep">>,
  hosts: Readonly<Record<string, LabHost>> = HOSTS,
  networkWorks: () => boolean = () => true,
): { readonly net: Net; readonly places: Places } {
  const hostOf = (name: string): LabHost | undefined =>
    networkWorks() && Object.hasOwn(hosts, name) ? hosts[name] : undefined;
  /** Goes through the phases as far as the host lets us. */
  const reach = async (name: string, phases: readonly Phase[], learn: (host: LabHost) => Partial<Exchange>) => {
    const startedAtMs = clock.now();
    const host = hostOf(name);
    const failure = refusalOf(host, phases);
    const walked = failure === undefined ? phases : phases.slice(0, phases.indexOf(failure.phase) + 1);
    const times: PhaseTimes = {};
    for (const phase of host === undefined ? [] : walked) {
      const begun = clock.now();
      await clock.sleep?.(PHASE_MS[phase] ?? 0);
      times[phase] = clock.now() - begun;
    }
    const learned = host === undefined || failure !== undefined ? {} : learn(host);
    return exchangeOf(startedAtMs, clock.now() - startedAtMs, times, { ...(failure && { failure }), ...learned });
  };
  return {
    net: {
      connect: ({ host, send = "", expectsAnswer }) =>
        reach(host, ["dns", "connect", ...(expectsAnswer ? (["send", "wait"] as const) : [])], () => ({
          body: bytes(expectsAnswer ? send : ""),
        })),
      handshake: ({ host, serverName = host }) =>
        reach(host, ["dns", "connect", "tls"], (found) => shown(found, serverName, clock.now())),
      resolve: ({ name, type }) =>
        reach(name, ["dns"], ({ records = [ADDRESS] }) => ({ records: records.filter((each) => each.type === type) })),
      converse: ({ url, send, messages }) =>
        reach(new URL(url).hostname, ["dns", "connect", "wait", "receive"], () => ({
          status: 101,
          body: bytes(send.slice(0, messages).join("\n")),
        })),
    },
    places: {
      measure: () =>
        Promise.resolve(
          exchangeOf(clock.now(), 0, {}, { failure: { kind: "source", phase: "connect", code: "ENOTFOUND" } }),
        ),
    },
  };
}

const ADDRESS: DnsRecord = { type: "A", value: VIRTUAL_BELOW.address, ttl: 60 };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function refusalOf(host: LabHost | undefined, phases: readonly Phase[]): ExchangeFailure | undefined {
  if (host === undefined) return { kind: "transport", phase: "dns", code: "ENOTFOUND" };
  const isRefused = host.refuses === true && phases.includes("connect");
  return isRefused ? { kind: "transport", phase: "connect", code: "ECONNREFUSED" } : undefined;
}

function shown({ certificateDays = 60 }: LabHost, name: string, nowMs: number): Partial<Exchange> {
  const code = certificateDays < 0 ? "CERT_HAS_EXPIRED" : undefined;
  const tls: TlsFacts = {
    protocol: "TLSv1.3",
    cipher: "TLS_AES_256_GCM_SHA384",
    chain: [
      {
        subject: name,
        issuer: "Lab Root",
        names: [name],
        from: toInstant(nowMs + (certificateDays - 90) * DAY_MS),
        to: toInstant(nowMs + certificateDays * DAY_MS),
        fingerprint: "0".repeat(64),
      },
    ],
    ...(code !== undefined && { untrusted: code }),
  };
  return { tls, ...(code !== undefined && { failure: { kind: "transport", phase: "tls", code } }) };
}

function exchangeOf(startedAtMs: number, totalMs: number, phases: PhaseTimes, more: Partial<Exchange>): Exchange {
  return { startedAtMs, totalMs, phases, headers: new Map(), body: new Uint8Array(), redirects: 0, ...more };
}
