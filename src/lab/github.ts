import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { addComment, addIssue, answer, refusal, type Answer } from "./github-answers.ts";
import { isContractBreak, loadGitHubContract, type GitHubContract } from "./github-contract.ts";
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
  /** The next requests are answered so, and not carried out. */
  failNext(times: number, status?: number): void;
  /** Somebody opens an issue, as `author`. */
  open(author: string, given: { title: string; body?: string; labels?: string[] }): LabIssue;
  /** Somebody comments on an issue, as `author`. */
  say(author: string, issue: number, body: string): void;
  close(): Promise<void>;
}

interface Double {
  readonly options: GitHubOptions;
  readonly contract: GitHubContract;
  readonly state: GitHubState;
  readonly switches: GitHubSwitches;
  readonly failures: { times: number; status: number };
  readonly now: () => number;
  readonly prefix: string;
  readonly graphqlPath: string;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
}

const apiVersions = new Set(["2022-11-28", "2026-03-10"]);

function refuseCaller({ options, failures }: Double, call: Call): Answer | undefined {
  if (failures.times > 0) {
    failures.times -= 1;
    return refusal(failures.status, "Service unavailable");
  }
  if (call.headers["user-agent"] === undefined) return refusal(403, "Request forbidden by administrative rules.");
  const version = call.headers["x-github-api-version"];
  if (version !== undefined && !apiVersions.has(String(version))) return refusal(400, "No such API version.");
  const { authorization } = call.headers;
  if (authorization === undefined) return refusal(401, "Requires authentication");
  return /^(bearer|token) /i.test(authorization) &&
    authorization.slice(authorization.indexOf(" ") + 1) === options.token
    ? undefined
    : refusal(401, "Bad credentials");
}

function parseBody(text: string): { readonly value: unknown } | Answer {
  if (text === "") return { value: {} };
  try {
    const value: unknown = JSON.parse(text);
    const plain = typeof value === "object" && value !== null && !Array.isArray(value);
    return plain ? { value } : refusal(400, "Body should be a JSON object");
  } catch {
    return refusal(400, "Problems parsing JSON");
  }
}

function answerRest({ contract, state, switches, options, now }: Double, call: Call): Answer & { id?: string } {
  const operation = contract.match(call.method, call.path);
  if (operation === undefined) return refusal(404, "Not Found");
  const { id } = operation;
  const body = parseBody(call.body);
  if ("status" in body) return { ...body, id };
  const query = contract.readQuery(id, call.query);
  const wrong = isContractBreak(query) ? query : contract.refuseBody(id, body.value);
  if (wrong !== undefined) return { ...refusal(wrong.status, wrong.message, wrong.errors), id };
  if (isContractBreak(query)) throw new Error("a wrong query was let through");
  if (call.method !== "GET" && switches.readOnly) {
    return { ...refusal(403, "Resource not accessible by integration"), id };
  }
  if (call.method !== "GET" && state.facts.archived) {
    return { ...refusal(403, "Repository was archived so is read-only."), id };
  }
  const login = options.login ?? "github-actions[bot]";
  const asked = { operation, query, body: body.value as Readonly<Record<string, unknown>>, login, now: now() };
  return { ...answer(state, asked), id };
}

const viewerQuery = /^\s*(query\s*\w*\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;

async function answerGraphql({ options }: Double, call: Call): Promise<Answer> {
  const body = parseBody(call.body);
  if ("status" in body) return body;
  const { query } = body.value as { readonly query?: unknown };
  if (call.method !== "POST" || typeof query !== "string") return refusal(400, "A query attribute must be specified");
  const { validate } = await import("@octokit/graphql-schema");
  const errors = validate(query).map(({ message }) => ({ message }));
  if (errors.length > 0) return { status: 200, body: { errors } };
  if (!viewerQuery.test(query))
    throw new Error(`the GitHub double answers no GraphQL but the viewer's login: ${query}`);
  return { status: 200, body: { data: { viewer: { login: options.login ?? "github-actions[bot]" } } } };
}

/** Answers, and holds the answer against GitHub's description: a double that drifts is a 500 that says so. */
async function answerCall(double: Double, call: Call): Promise<Answer> {
  const refused = refuseCaller(double, call);
  if (refused !== undefined) return refused;
  try {
    if (call.path === double.graphqlPath) return await answerGraphql(double, call);
    const given = answerRest(double, call);
    const broken =
      given.id === undefined ? undefined : double.contract.refuseAnswer(given.id, given.status, given.body);
    if (broken !== undefined) throw new Error(broken);
    return given;
  } catch (error) {
    return refusal(500, `THE GITHUB DOUBLE IS WRONG: ${error instanceof Error ? error.message : String(error)}`);
  }
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

function send(double: Double, call: Call, response: ServerResponse, given: Answer): void {
  const link = given.pages === undefined ? undefined : linkHeader(double, call, given.pages);
  response.writeHead(given.status, {
    "content-type": "application/json; charset=utf-8",
    "x-github-api-version-selected": "2022-11-28",
    "x-github-request-id": "LAB0:0001",
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    "x-ratelimit-resource": "core",
    "x-ratelimit-reset": String(Math.ceil(double.now() / 1000) + 3600),
    ...(link !== undefined && { link }),
  });
  response.end(JSON.stringify(given.body));
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
  if ((await double.switches.onRequest?.(method, path)) === "drop") return cut();
  const given = await answerCall(double, call);
  if ((await double.switches.onAnswer?.(method, path)) === "drop") return cut();
  note(given.status);
  send(double, call, response, given);
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
  const switches: GitHubSwitches = { readOnly: false, onRequest: undefined, onAnswer: undefined };
  const failures = { times: 0, status: 503 };
  const now = () => options.now?.() ?? Date.now();
  const double = { options, contract: loadGitHubContract(), state, switches, failures, now, prefix, graphqlPath };
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
    failNext: (times, status = 503) => void Object.assign(failures, { times, status }),
    open: (author, { title, body = "", labels = [] }) =>
      addIssue(state, author, now(), { title, body, labels, assignees: [] }),
    say(author, number, body) {
      const issue = state.issues.find((one) => one.number === number);
      if (issue === undefined) throw new Error(`the GitHub double has no issue ${number}`);
      addComment(state, issue, author, now(), body);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
