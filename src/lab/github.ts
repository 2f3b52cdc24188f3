import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { createHash } from "node:crypto";
import { answerCall, type Call, type Double } from "./github-calls.ts";
import { createFaultInjector, effectOf, type FaultInjector } from "./github-faults.ts";
import { createPerson, type Person } from "./github-people.ts";
import { loadGitHubContract } from "./github-contract.ts";
import type { Answer } from "./github-answers.ts";
import type { GitHubState, LabFacts, LabIssue } from "./github-state.ts";

export interface GitHubOptions {
  /** `owner/name`, the one repository there is. */
  readonly repository: string;
  readonly token: string;
  /** Under which the token writes. */
  readonly login?: string;
  /** GitHub Enterprise Server: the API below `/api/v3`, GraphQL at `/api/graphql`. */
  readonly enterprise?: boolean;
  /** Where people look at the repository; the double itself when absent. */
  readonly serverUrl?: string;
  readonly port?: number;
  now?(): number;
  readonly facts?: Partial<LabFacts>;
}

export interface LabRequest {
  readonly method: string;
  /** Without the prefix of an enterprise server: `/repos/owner/name/issues`. */
  readonly path: string;
  readonly query: string;
  readonly body: string;
  /** What was answered; 0 when the connection was cut instead. */
  readonly status: number;
}

/** `drop` cuts the connection. */
export type Interference = undefined | "drop";
export type Hook = (method: string, path: string) => Interference | void | Promise<Interference | void>;

/** What tests may turn while the double runs. */
export interface GitHubSwitches {
  /** The token may not write. */
  readOnly: boolean;
  /** Lists lack what is younger than this: GitHub's are behind for a while. */
  listLagMs: number;
  /** Before a request is carried out; a dropped one is not carried out. */
  onRequest: Hook | undefined;
  /** After it was carried out, before the answer; a dropped one was carried out all the same. */
  onAnswer: Hook | undefined;
}

export interface GitHubDouble {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** For GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  /** The repository's settings, to read and to turn. */
  readonly facts: LabFacts;
  readonly issues: readonly LabIssue[];
  readonly labels: GitHubState["labels"];
  readonly dispatches: GitHubState["dispatches"];
  readonly requests: readonly LabRequest[];
  readonly switches: GitHubSwitches;
  /** What people may do here, by login. */
  readonly roles: GitHubState["roles"];
  /** Numbers of the issues that are pinned. */
  readonly pins: readonly number[];
  readonly faults: FaultInjector;
  /** The next requests are answered so, and not carried out. */
  failNext(times: number, status?: number): void;
  /** Somebody who uses the repository. */
  as(login: string): Person;
  /** Somebody opens an issue, as `author`. */
  open(author: string, given: { title: string; body?: string; labels?: string[] }): LabIssue;
  /** Somebody comments on an issue, as `author`. */
  say(author: string, issue: number, body: string): void;
  close(): Promise<void>;
}

function linkHeader(double: Double, call: Call, pages: number): string | undefined {
  const at = Math.max(1, Number(call.query.get("page") ?? 1));
  const link = (page: number, relation: string): string => {
    const query = new URLSearchParams(call.query);
    query.set("page", String(page));
    return `<${double.state.apiUrl}${call.path}?${query.toString()}>; rel="${relation}"`;
  };
  const back = at > 1 ? [link(at - 1, "prev"), link(1, "first")] : [];
  const onward = at < pages ? [link(at + 1, "next"), link(pages, "last")] : [];
  return back.length + onward.length === 0 ? undefined : [...back, ...onward].join(", ");
}

/** As GitHub tells one state of a list or thing from another. */
const etagOf = (body: unknown): string => `W/"${createHash("sha256").update(JSON.stringify(body)).digest("hex")}"`;

function send(double: Double, call: Call, response: ServerResponse, given: Answer): number {
  const link = given.pages === undefined ? undefined : linkHeader(double, call, given.pages);
  const etag = call.method === "GET" && given.status === 200 ? etagOf(given.body) : undefined;
  const isSame = etag !== undefined && call.headers["if-none-match"] === etag;
  const status = isSame ? 304 : given.status;
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "x-github-api-version-selected": "2022-11-28",
    "x-github-request-id": "LAB0:0001",
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    "x-ratelimit-resource": "core",
    "x-ratelimit-reset": String(Math.ceil(double.now() / 1000) + 3600),
    ...(link !== undefined && { link }),
    ...(etag !== undefined && { etag }),
    ...given.headers,
  });
  response.end(isSame ? undefined : JSON.stringify(given.body));
  return status;
}

/** An enterprise server's GraphQL lies beside the prefix, not below it. */
function pathWithin(double: Double, pathname: string): string {
  if (pathname === double.graphqlPath) return pathname;
  return pathname.startsWith(`${double.prefix}/`) ? pathname.slice(double.prefix.length) : `(outside)${pathname}`;
}

async function handle(double: Double, log: LabRequest[], request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? "/", "http://lab");
  const path = pathWithin(double, url.pathname);
  const method = request.method ?? "GET";
  const call: Call = { method, path, query: url.searchParams, body: await readText(request), headers: request.headers };
  const note = (status: number): void => {
    log.push({ method, path, query: url.search, body: call.body, status });
  };
  const cut = (): void => {
    note(0);
    response.destroy();
  };
  const fault = double.faults.next();
  const effect = fault === undefined ? undefined : effectOf(fault, double.now());
  if ((await double.switches.onRequest?.(method, path)) === "drop") return cut();
  const given = effect?.isDone === false ? effect.answer : await answerCall(double, call);
  if ((await double.switches.onAnswer?.(method, path)) === "drop") return cut();
  const told = effect?.answer ?? given;
  if (told === "drop") return cut();
  note(send(double, call, response, told));
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function createState(options: GitHubOptions, origin: string, prefix: string): GitHubState {
  const [owner = "", name = ""] = options.repository.split("/");
  const facts = {
    hasIssues: true,
    hasPages: true,
    fork: false,
    archived: false,
    private: false,
    defaultBranch: "main",
  };
  const htmlUrl = `${options.serverUrl ?? origin}/${owner}/${name}`;
  const apiUrl = `${origin}${prefix}`;
  return {
    owner,
    name,
    apiUrl,
    htmlUrl,
    facts: { ...facts, ...options.facts },
    issues: [],
    labels: [],
    dispatches: [],
    roles: new Map(),
    pins: [],
    pinnedBy: new Map(),
    listLagMs: 0,
  };
}

function createSwitches(state: GitHubState): GitHubSwitches {
  return {
    readOnly: false,
    onRequest: undefined,
    onAnswer: undefined,
    get listLagMs() {
      return state.listLagMs;
    },
    set listLagMs(ms) {
      state.listLagMs = ms;
    },
  };
}

/**
 * Starts a double of GitHub's REST API on 127.0.0.1 for one repository. It refuses what GitHub's published description
 * refuses, and an answer of its own that breaks the description becomes a 500 which says how.
 */
export async function startGitHub(options: GitHubOptions): Promise<GitHubDouble> {
  const prefix = options.enterprise === true ? "/api/v3" : "";
  const graphqlPath = options.enterprise === true ? "/api/graphql" : "/graphql";
  const requests: LabRequest[] = [];
  const server = createServer();
  const origin = await listen(server, options.port ?? 0);
  const state = createState(options, origin, prefix);
  const switches = createSwitches(state);
  const faults = createFaultInjector();
  const failures = { times: 0, status: 503 };
  const now = () => options.now?.() ?? Date.now();
  const double = {
    options,
    contract: loadGitHubContract(),
    state,
    switches,
    failures,
    faults,
    now,
    prefix,
    graphqlPath,
  };
  server.on("request", (request, response) => {
    handle(double, requests, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  return {
    url: `${origin}${prefix}`,
    graphqlUrl: `${origin}${graphqlPath}`,
    facts: state.facts,
    issues: state.issues,
    labels: state.labels,
    dispatches: state.dispatches,
    requests,
    switches,
    roles: state.roles,
    pins: state.pins,
    faults,
    failNext: (times, status = 503) => void Object.assign(failures, { times, status }),
    as: (login) => createPerson(state, login, now),
    open: (author, given) => createPerson(state, author, now).open(given),
    say: (author, number, body) => createPerson(state, author, now).comment(number, body),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
