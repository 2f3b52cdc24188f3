import { SECOND_MS } from "../../domain/instant.ts";
import type { World } from "../../world.ts";

/** Nobody waits long for whoever watches the watcher. */
const LIMIT_MS = 10 * SECOND_MS;
const LIMITS = {
  dnsMs: LIMIT_MS,
  connectMs: LIMIT_MS,
  tlsMs: LIMIT_MS,
  sendMs: LIMIT_MS,
  waitMs: LIMIT_MS,
  receiveMs: LIMIT_MS,
  totalMs: LIMIT_MS,
  bodyBytes: 10_000,
  redirects: 3,
};

/** Calls the address by which somebody else notices when no run comes any more. It is a secret: no warning names it. */
export async function ping({ http, log }: Pick<World, "http" | "log">, url: string): Promise<void> {
  const { failure, status } = await http.exchange({
    method: "GET",
    url,
    headers: {},
    secretHeaders: [],
    limits: LIMITS,
  });
  if (failure !== undefined)
    log.warn(`notices.ping could not be called (${failure.kind}): whoever waits for it may take this for a failure`);
  else if (status === undefined || status >= 400)
    log.warn(`notices.ping was answered by ${status ?? "nothing"}: is the address the right one?`);
}
