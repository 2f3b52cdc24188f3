import { ForgeError } from "../domain/errors.ts";
import { SECOND_MS, toInstant } from "../domain/instant.ts";
import { askedWaitMs, toForgeError } from "./forge-errors.ts";
import { createPacing, createRepeater } from "./forge-pace.ts";
import type { Octokit } from "./forge-read.ts";
import type { Proxies } from "./http-proxy.ts";
import type { Clock } from "../world.ts";

export interface Connecting {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly proxies?: Proxies;
  readonly deadlineMs: number;
  readonly clock: Clock;
}

const apiVersion = "2022-11-28";
const readRepetitions = 2;
/** A claim must outlast a write: longer waits are the next run's. */
const PATIENCE_MS = 5 * SECOND_MS;
/** What comes back the same however often it is asked. The throttling plugin has had its say about 403 and 429. */
const doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];

interface Asked {
  readonly method: string;
  readonly url: string;
  request?: { signal?: AbortSignal; retries?: number } | undefined;
  readonly query?: unknown;
}

/** GraphQL posts its questions, too: only a mutation changes anything. */
function isRead({ method, url, query }: Asked, graphqlUrl: string): boolean {
  if (method === "GET" || method === "HEAD") return true;
  return url === graphqlUrl && typeof query === "string" && /^\s*query\b/.test(query);
}

/**
 * The throttling plugin's groups with a pacing of our own: as they come they keep a second between writes and three between
 * issues and comments, which is 27 s for ten issues. What it knows of limits stays its own.
 */
function throttle({ clock, graphqlUrl }: Connecting) {
  const pace = createPacing(clock);
  type Send = (asked: Asked) => Promise<unknown>;
  const atOnce = { key: () => ({ schedule: async (_job: object, work: Send, asked: Asked) => work(asked) }) };
  const paced = {
    key: () => ({
      schedule: async (_job: object, send: Send, asked: Asked) =>
        isRead(asked, graphqlUrl) ? send(asked) : pace(() => send(asked)),
    }),
  };
  return {
    global: paced,
    auth: paced,
    write: atOnce,
    search: atOnce,
    notifications: atOnce,
    retryLimiter: createRepeater(clock),
    // A limit for an hour is not waited for; one for seconds is, once: what is refused for a limit was not done.
    onRateLimit: () => false,
    onSecondaryRateLimit: (afterS: number, _asked: object, _octokit: object, repetition: number) =>
      repetition < 1 && afterS * SECOND_MS <= PATIENCE_MS,
  };
}

/** Of each attempt at a read: a deadline of its own, and a wait before it where it is not the first. */
function createPatience({ clock, graphqlUrl, deadlineMs }: Connecting) {
  return (octokit: { readonly hook: Octokit["hook"] }): void => {
    const attempts = new WeakMap<object, number>();
    octokit.hook.wrap("request", async (request, asked) => {
      if (!isRead(asked, graphqlUrl)) return request(asked);
      const before = attempts.get(asked) ?? 0;
      attempts.set(asked, before + 1);
      if (before > 0) await clock.sleep(SECOND_MS * 2 ** (before - 1));
      asked.request = { ...asked.request, signal: AbortSignal.timeout(deadlineMs) };
      return request(asked);
    });
  };
}

/**
 * Every request passes here: writes have one deadline for all that comes of them and are never repeated by the retry plugin
 * (an unanswered creation may have been carried out), and every failure is a ForgeError. Once GitHub has asked to be left
 * alone nothing is asked before that time is over, for that is how one is banned.
 */
function guard(octokit: Octokit, { clock, graphqlUrl, deadlineMs }: Connecting): void {
  let quietUntilMs = Number.NEGATIVE_INFINITY;
  octokit.hook.wrap("request", async (request, asked) => {
    // Inner hooks see the options that they were registered with: a copy would not reach them.
    if (!isRead(asked, graphqlUrl)) {
      asked.request = { ...asked.request, retries: 0, signal: AbortSignal.timeout(deadlineMs) };
    }
    const { method, url } = octokit.request.endpoint(asked);
    if (clock.now() < quietUntilMs) {
      const until = toInstant(quietUntilMs);
      throw new ForgeError(
        "rate-limited",
        `GitHub wants to be left alone until ${until}: ${method} ${url} was not sent`,
      );
    }
    try {
      const answer = await request(asked);
      if (answer.status < 300) return answer;
      throw Object.assign(new Error(`moved to ${answer.headers.location ?? "an unknown place"}`), {
        status: answer.status,
        response: answer,
      });
    } catch (cause) {
      const error = toForgeError(cause, { method, url });
      if (error.kind === "rate-limited") quietUntilMs = clock.now() + askedWaitMs(cause, clock.now());
      throw error;
    }
  });
}

export async function connect(options: Connecting): Promise<Octokit> {
  const [{ getOctokit }, { throttling }, { retry }, undici] = await Promise.all([
    import("@actions/github"),
    import("@octokit/plugin-throttling"),
    import("@octokit/plugin-retry"),
    import("undici"),
  ]);
  const { httpProxy = "", httpsProxy = "", noProxy = "" } = options.proxies ?? {};
  // The same proxies as for probes, whatever else the environment says by now.
  const dispatcher = new undici.EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy });
  const quiet = (): void => undefined;
  // The later a plugin comes, the further outside it sits: retries hold patience, patience holds throttling.
  const plugins = [throttling, createPatience(options), retry] as unknown as Parameters<typeof getOctokit>[2][];
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      request: {
        // A redirected POST would become a GET of something else: what has moved is told as moved.
        fetch: (url: string, init: import("undici").RequestInit) =>
          undici.fetch(url, { ...init, redirect: "manual", dispatcher }),
      },
      // octokit writes deprecations and failed requests to the console by itself; our log is the only one.
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      throttle: throttle(options),
      // Its own waits are none: those between attempts are kept by our clock. A number of retries in a request's own options
      // would stand for errors of any kind: there it is only ever 0.
      retry: { doNotRetry, retries: readRepetitions, retryAfterBaseValue: 0 },
    },
    ...plugins,
  );
  octokit.hook.before("request", (asked) => {
    asked.headers["x-github-api-version"] = apiVersion;
  });
  guard(octokit, options);
  return octokit;
}
