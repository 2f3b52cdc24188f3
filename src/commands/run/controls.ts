import type { Controls } from "../../domain/rounds.ts";
import type { Http, HttpLimits } from "../../world.ts";

const CONTROL_LIMITS: HttpLimits = {
  dnsMs: 5_000,
  connectMs: 5_000,
  tlsMs: 5_000,
  sendMs: 5_000,
  waitMs: 5_000,
  receiveMs: 5_000,
  totalMs: 10_000,
  bodyBytes: 65_536,
  redirects: 0,
};

/**
 * The runner's self-check: how many control targets answer at all? Any status counts, since an answer proves the network.
 */
export async function askControls(http: Http, urls: readonly string[], signal?: AbortSignal): Promise<Controls> {
  const exchanges = await Promise.all(
    urls.map((url) =>
      http.exchange({ method: "GET", url, headers: {}, secretHeaders: [], limits: CONTROL_LIMITS }, signal),
    ),
  );
  return { asked: urls.length, answered: exchanges.filter(({ status }) => status !== undefined).length };
}

/** One answer proves that the runner is online; without control targets nothing can be blamed on it. */
export const isOnline = ({ asked, answered }: Controls): boolean => asked === 0 || answered > 0;
