import { ForgeError, type ForgeErrorKind } from "../domain/errors.ts";
import { SECOND_MS } from "../domain/instant.ts";

export type RequestOptions = { readonly method: string; readonly url: string };

/** What octokit's RequestError tells, read without its class so that any copy of it is understood. */
interface Failure {
  readonly message: string;
  /** `undefined` when no answer came. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** GraphQL says within a 200 that the limit is reached. */
  readonly isSpent: boolean;
}

export interface GraphqlProblem {
  readonly type?: string;
  readonly message?: string;
  readonly path?: readonly (string | number)[];
}

function readFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const { status, response, data } = error as {
    readonly status?: number;
    readonly response?: { readonly headers: Failure["headers"]; readonly status?: number };
    readonly data?: { readonly errors?: readonly GraphqlProblem[] };
  };
  if (response === undefined) return { message, status: undefined, headers: {}, isSpent: false };
  const isSpent = data?.errors?.some(({ type }) => type === "RATE_LIMITED") ?? false;
  return { message, status: status ?? response.status, headers: response.headers, isSpent };
}

function isRateLimit({ status, headers, message, isSpent }: Failure): boolean {
  if (isSpent || status === 429) return true;
  if (status !== 403) return false;
  const spent = String(headers["x-ratelimit-remaining"]) === "0" || headers["retry-after"] !== undefined;
  return spent || /rate limit|abuse detection/i.test(message);
}

function kindOf(failure: Failure): ForgeErrorKind {
  const { status, message } = failure;
  if (status === undefined || status >= 500) return "unavailable";
  if (isRateLimit(failure)) return "rate-limited";
  switch (status) {
    case 401:
    case 403:
      return "forbidden";
    // An issue that was transferred, or a repository that was renamed: what is asked for is not here.
    case 301:
    case 302:
    case 307:
    case 308:
    case 404:
      return "not-found";
    // GitHub says 410 of two things: issues that are switched off, and one issue that was deleted.
    case 410:
      return /deleted/i.test(message) ? "not-found" : "issues-disabled";
    default:
      return "invalid";
  }
}

export function toForgeError(error: unknown, { method, url }: RequestOptions): ForgeError {
  const failure = readFailure(error);
  const what = failure.status === undefined ? "gave no answer to" : `answered ${failure.status} to`;
  const hint =
    failure.status === 401
      ? ". The token is wrong, has expired or was revoked: see what the input `token` is given, or GITHUB_TOKEN on a command line"
      : "";
  const message = `GitHub ${what} ${method} ${url}: ${failure.message}${hint}`;
  return new ForgeError(kindOf(failure), message, failure.status, { cause: error });
}

/** Where GitHub says nothing of how long a limit lasts, its advice is a minute. */
const UNTOLD_WAIT_MS = 60 * SECOND_MS;

/** How long GitHub wants to be left alone after it has refused for a limit. */
export function askedWaitMs(error: unknown, nowMs: number): number {
  const { headers } = readFailure(error);
  const after = Number(headers["retry-after"]);
  if (after > 0) return after * SECOND_MS;
  const reset = Number(headers["x-ratelimit-reset"]) * SECOND_MS;
  const isSpent = String(headers["x-ratelimit-remaining"]) === "0";
  return isSpent && reset > nowMs ? reset - nowMs : UNTOLD_WAIT_MS;
}

/** What GraphQL says within a 200. */
export function toGraphqlError({ type, message = "" }: GraphqlProblem, { method, url }: RequestOptions): ForgeError {
  const kinds: Readonly<Record<string, ForgeErrorKind>> = {
    FORBIDDEN: "forbidden",
    INSUFFICIENT_SCOPES: "forbidden",
    NOT_FOUND: "not-found",
    RATE_LIMITED: "rate-limited",
  };
  return new ForgeError(kinds[type ?? ""] ?? "invalid", `GitHub refused ${method} ${url}: ${message}`, 200);
}
