import { answer, refusal, type Answer } from "./github-answers.ts";
import { isContractBreak, type GitHubContract } from "./github-contract.ts";
import { answerQuery } from "./github-graphql.ts";
import type { FaultInjector } from "./github-faults.ts";
import type { GitHubOptions, GitHubSwitches } from "./github.ts";
import type { GitHubState } from "./github-state.ts";
import type { IncomingMessage } from "node:http";

export interface Double {
  readonly options: GitHubOptions;
  readonly contract: GitHubContract;
  readonly state: GitHubState;
  readonly switches: GitHubSwitches;
  readonly failures: { times: number; status: number };
  readonly faults: FaultInjector;
  readonly now: () => number;
  readonly prefix: string;
  readonly graphqlPath: string;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
}

const loginOf = ({ login }: GitHubOptions): string => login ?? "github-actions[bot]";

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
  const by = loginOf(options);
  const asked = { operation, query, body: body.value as Readonly<Record<string, unknown>>, by, now: now() };
  return { ...answer(state, asked), id };
}

async function answerGraphql({ options, state, switches }: Double, call: Call): Promise<Answer> {
  const body = parseBody(call.body);
  if ("status" in body) return body;
  const { query, variables } = body.value as { readonly query?: unknown; readonly variables?: Record<string, unknown> };
  if (call.method !== "POST" || typeof query !== "string") return refusal(400, "A query attribute must be specified");
  const { validate } = await import("@octokit/graphql-schema");
  const errors = validate(query).map(({ message }) => ({ message }));
  if (errors.length > 0) return { status: 200, body: { errors } };
  const caller = { login: loginOf(options), mayWrite: !switches.readOnly && !state.facts.archived };
  return { status: 200, body: answerQuery(state, { query, variables: variables ?? {} }, caller) };
}

/** Answers, and holds the answer against GitHub's description: a double that drifts is a 500 that says so. */
export async function answerCall(double: Double, call: Call): Promise<Answer> {
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
