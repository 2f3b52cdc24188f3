import { createServer, type IncomingHttpHeaders } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { Resolver } from "node:dns/promises";
import net from "node:net";
import { closedPort, listen, type LabServer } from "./net-lab.ts";
import { makeCertificates, startTls, type Certificates, type TlsKind } from "./net-lab-tls.ts";
import { RAW, type Raw } from "./misbehaving-raw.ts";
import { startDns, type LabDns } from "./net-lab-dns.ts";
import { startFull } from "./misbehaving-full.ts";
import { startJobs, type JobsServer } from "./misbehaving-jobs.ts";
import type { MisbehaviourId } from "./misbehaving-expected.ts";

/** A server for each misbehaviour, some that behave, and monitors of them all. */
export interface MisbehavingLab {
  /** A config with a monitor for each misbehaviour, and with those that are well. */
  readonly config: string;
  /** The same without the misbehaviours. */
  readonly healthyConfig: string;
  /** What its `${NAME}`s stand for. */
  readonly env: ReadonlyMap<string, string>;
  /** The authority of those that have a good certificate (PEM). */
  readonly ca: string;
  /** Asks the lab's name server, and tells of failures by the words of `getaddrinfo`. */
  readonly lookup: (hostname: string) => Promise<string[]>;
  /** By the id of the monitor that it was made for. */
  readonly servers: ReadonlyMap<string, LabServer>;
  readonly jobs: ReadonlyMap<string, JobsServer>;
  /** What was sent along to the origin that redirects, and to the other one. */
  readonly heard: { readonly home: IncomingHttpHeaders[]; readonly elsewhere: IncomingHttpHeaders[] };
  close(): Promise<void>;
}

/** The monitors that are well. */
export const HEALTHY = ["healthy", "healthy-tls", "healthy-job"] as const;

const KEY = "no_key_of_any_provider";
/** How long a server is given in all. What is found out by itself needs none of it; what is found out by a limit has a shorter one. */
export const DEADLINE_MS = 5_000;
const DEADLINE = `${DEADLINE_MS}ms`;
const PHASES = ["dns", "connect", "tls", "send", "wait", "receive", "total"];
const ROOMY = Object.fromEntries(PHASES.map((phase) => [phase, DEADLINE]));
const SHORT = "300ms";
/** So that at least one of the bytes that come one a second is there. */
const LONGER = "1100ms";

interface Watched {
  readonly probe: Readonly<Record<string, unknown>>;
  readonly expect?: readonly string[];
}

/** What is in the making. */
interface Stage {
  readonly certificates: Certificates;
  readonly dns: LabDns;
  readonly servers: Map<string, LabServer>;
  readonly jobs: Map<string, JobsServer>;
  readonly heard: MisbehavingLab["heard"];
  readonly closers: (() => Promise<unknown>)[];
}

export async function startMisbehaving(): Promise<MisbehavingLab> {
  const stage: Stage = {
    certificates: await makeCertificates(),
    dns: await startDns({
      "in-trouble.invalid": { kind: "fails", code: "SERVFAIL" },
      "silent.invalid": { kind: "silent" },
      "healthy.invalid": { kind: "answers", records: [{ type: "A", address: "127.0.0.1" }] },
    }),
    servers: new Map(),
    jobs: new Map(),
    heard: { home: [], elsewhere: [] },
    closers: [],
  };
  const bad = { ...(await named(stage)), ...(await raw(stage)), ...(await secured(stage)), ...(await others(stage)) };
  const good = await healthy(stage);
  const resolver = new Resolver();
  resolver.setServers([stage.dns.server]);
  const { servers, jobs, heard, certificates } = stage;
  return {
    config: configOf({ ...bad, ...good }, good),
    healthyConfig: configOf(good, good),
    env: new Map([["LAB_KEY", KEY]]),
    ca: certificates.ca,
    lookup: (hostname) => resolver.resolve4(hostname).catch((error: unknown) => Promise.reject(asGetaddrinfo(error))),
    servers,
    jobs,
    heard,
    async close() {
      resolver.cancel();
      await Promise.all([...servers.values()].map((server) => server.close()));
      await Promise.all([stage.dns.close(), ...stage.closers.map((close) => close())]);
    },
  };
}

/** JSON is YAML. Controls that answer leave nothing to blame on the runner. */
function configOf(monitors: Readonly<Record<string, Watched>>, { healthy }: Record<string, Watched>): string {
  return JSON.stringify({
    controls: [healthy?.probe["url"]],
    defaults: { every: "5m", judge: { repeat: { times: 0 } } },
    monitors: Object.entries(monitors).map(([id, watched]) => ({ id, ...watched })),
  });
}

/** Node's resolver tells what the server said; `getaddrinfo` has one word for a server that can't say now (EAI_AGAIN). */
function asGetaddrinfo(error: unknown): Error {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return Object.assign(new Error("the name is not found"), { code: code === "ENOTFOUND" ? code : "EAI_AGAIN" });
}

const http = (url: string, limits: object = {}, more: object = {}): Watched => ({
  probe: { kind: "http", url, limits: { ...ROOMY, ...limits }, ...more },
});
const at = ({ host, port }: Pick<LabServer, "host" | "port">, scheme = "http"): string =>
  `${scheme}://${host}:${port}/`;

type Staged<Id extends MisbehaviourId> = Promise<Record<Id, Watched>>;

/** Those whose trouble comes before any connection. */
async function named({
  dns,
  closers,
}: Stage): Staged<
  | "refused"
  | "unroutable"
  | "dropped"
  | "no-such-name"
  | "no-such-name-dns"
  | "name-server-fails"
  | "name-server-fails-dns"
  | "name-server-silent"
  | "name-server-silent-dns"
> {
  const question = (name: string, limit = DEADLINE): Watched => ({
    probe: { kind: "dns", name, server: dns.server, limits: { dns: limit } },
  });
  const full = await startFull();
  closers.push(() => full.close());
  return {
    refused: http(at({ host: "127.0.0.1", port: await closedPort() })),
    // All hosts of the network (RFC 1112): no connection leads to several.
    unroutable: http("http://224.0.0.1/"),
    dropped: http(at(full), { connect: SHORT }),
    "no-such-name": http("http://nobody.invalid/"),
    "no-such-name-dns": question("nobody.invalid"),
    "name-server-fails": http("http://in-trouble.invalid/"),
    "name-server-fails-dns": question("in-trouble.invalid"),
    "name-server-silent": http("http://silent.invalid/", { dns: SHORT }),
    "name-server-silent-dns": question("silent.invalid", SHORT),
  };
}

/** What the monitor of a raw misbehaviour asks for, where that is more than an answer. */
const ASKED: Partial<Record<keyof typeof RAW, { limits?: object; expect?: string[] }>> = {
  silent: { limits: { wait: SHORT } },
  "headers-then-silence": { limits: { receive: SHORT } },
  "slow-headers": { limits: { wait: LONGER } },
  "slow-body": { limits: { receive: LONGER } },
  "endless-body": { limits: { bodyBytes: "100kB" } },
  "gzip-bomb": { limits: { bodyBytes: "100kB" } },
  "length-too-short-json": { expect: ["body.ok == true"] },
  "invalid-utf-8": { expect: ['body.name == "café"'] },
  "nan-in-json": { expect: ["body.score < 1.0"] },
};

async function raw({ servers }: Stage): Staged<keyof typeof RAW> {
  const staged = Object.entries(RAW).map(async ([id, answer]): Promise<[string, Watched]> => {
    const server = await listenRaw(answer);
    servers.set(id, server);
    const { limits, ...more } = ASKED[id as keyof typeof RAW] ?? {};
    return [id, { ...http(at(server), limits), ...more }];
  });
  return Object.fromEntries(await Promise.all(staged)) as Record<keyof typeof RAW, Watched>;
}

const listenRaw = (answer: Raw): Promise<LabServer> =>
  listen(net.createServer((socket) => socket.resume().once("data", () => answer(socket))));

type Flaw = Extract<TlsKind, "expired" | "wrong-host" | "self-signed" | "old-protocol">;
const FLAWS: readonly Flaw[] = ["expired", "wrong-host", "self-signed", "old-protocol"];

/** Each asked over HTTP and by the handshake alone. */
async function secured({
  certificates,
  servers,
}: Stage): Staged<Flaw | `${Flaw}-tls` | "no-handshake" | "no-handshake-tls"> {
  const handshake = ({ host, port }: LabServer, limits: object): Watched => ({
    probe: { kind: "tls", host, port, limits },
  });
  const staged: Record<string, Watched> = {};
  for (const flaw of [...FLAWS, "no-handshake"] as const) {
    const server = flaw === "no-handshake" ? await listenRaw(RAW.silent) : await startTls(flaw, certificates);
    const limits = flaw === "no-handshake" ? { tls: SHORT } : {};
    servers.set(flaw, server);
    staged[flaw] = http(at(server, "https"), limits);
    staged[`${flaw}-tls`] = handshake(server, limits);
  }
  return staged;
}

/** Those that know what they are asked. */
async function others(
  stage: Stage,
): Staged<
  | "redirect-elsewhere"
  | "redirect-elsewhere-locked"
  | "job-never-ends"
  | "job-never-begins"
  | "id-is-an-object"
  | "id-is-null"
> {
  const { home, elsewhere } = stage.heard;
  const other = await listen(
    createServer((request, response) => {
      elsewhere.push(request.headers);
      const isLocked = request.url === "/locked" && request.headers.authorization === undefined;
      response.writeHead(isLocked ? 401 : 200).end();
    }),
  );
  const redirecting = await listen(
    createServer((request, response) => {
      home.push(request.headers);
      response.writeHead(302, { location: new URL(request.url ?? "/", at(other)).href }).end();
    }),
  );
  stage.servers.set("redirect-elsewhere", redirecting).set("elsewhere", other);
  const headers = { authorization: "Bearer ${LAB_KEY}" };
  return {
    "redirect-elsewhere": http(at(redirecting), {}, { headers }),
    "redirect-elsewhere-locked": http(`${at(redirecting)}locked`, {}, { headers }),
    "job-never-ends": await job("job-never-ends", { id: "1", status: "processing" }, stage),
    "job-never-begins": await job("job-never-begins", { id: "1", status: "starting" }, stage),
    "id-is-an-object": await job("id-is-an-object", { id: { is: 1 }, status: "processing" }, stage),
    "id-is-null": await job("id-is-null", { id: null, status: "processing" }, stage),
  };
}

async function job(id: string, manner: Parameters<typeof startJobs>[0], { servers, jobs }: Stage): Promise<Watched> {
  const server = await startJobs(manner);
  servers.set(id, server);
  jobs.set(id, server);
  const create = { url: `${at(server)}jobs`, method: "POST", headers: { authorization: "Bearer ${LAB_KEY}" } };
  return {
    probe: { kind: "prediction", create: { ...create, limits: ROOMY }, first: "200ms", deadline: "1s" },
  };
}

async function healthy(stage: Stage): Promise<Record<(typeof HEALTHY)[number], Watched>> {
  const { servers, certificates } = stage;
  const plain = await listen(createServer((_, response) => response.end('{"ok":true}')));
  const secure = await listen(createHttpsServer(certificates.pairs.good, (_, response) => response.end('{"ok":true}')));
  servers.set("healthy", plain).set("healthy-tls", secure);
  const expect = ["body.ok == true"];
  return {
    healthy: { ...http(at({ ...plain, host: "healthy.invalid" })), expect },
    "healthy-tls": { ...http(at(secure, "https")), expect },
    "healthy-job": await job("healthy-job", { id: "1", status: "succeeded" }, stage),
  };
}
