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
 * The runner's self-check: does any control target answer at all? Any status counts, since an answer proves the network.
 * Without control targets nothing can be blamed on the runner.
 */
export async function controlsAnswer(http: Http, urls: readonly string[]): Promise<boolean> {
  if (urls.length === 0) return true;
  const exchanges = await Promise.all(
    urls.map((url) => http.exchange({ method: "GET", url, headers: {}, secretHeaders: [], limits: CONTROL_LIMITS })),
  );
  return exchanges.some((exchange) => exchange.status !== undefined);
}
