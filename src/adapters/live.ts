import { createClock, createRandom } from "./clock.ts";
import { createFiles } from "./files.ts";
import { createForge } from "./forge.ts";
import { createTurns } from "./http-connect.ts";
import { createHttp } from "./http.ts";
import { passwordsIn, proxiesIn } from "./http-proxy.ts";
import { createMail } from "./mail.ts";
import { createNet } from "./net.ts";
import { createPlaces } from "./places.ts";
import { createRedactor } from "./redact.ts";
import { createRepository } from "./repository.ts";
import { redactForge, redactMail } from "./redact-forge.ts";
import type { Log, World } from "../world.ts";

/** Half of the thread pool, as src/thread-pool.ts widens it. */
const LOOKUPS_AT_ONCE = 16;

export interface LiveOptions {
  /** The checkout whose `origin` holds the ledger. */
  readonly cwd: string;
  /** `owner/name` */
  readonly repository: string;
  /** GITHUB_REF: which branch a detached head belongs to. */
  readonly ref?: string;
  /** What git inherits: PATH, HOME, proxies. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly live: boolean;
  /** Where the ledger is kept, as the config says; on the branch that is checked out where absent. */
  readonly history?: { readonly branch?: string; readonly squash: "never" | "daily" };
  readonly token?: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** All secrets by name, the token among them: none leaves in any text. */
  readonly secrets: ReadonlyMap<string, string>;
  /** The moment to begin with instead of the system's, in milliseconds. */
  readonly startAtMs?: number;
  readonly log: (redact: (text: string) => string) => Log;
}

/** The World as it is. Redaction sits here: every text that leaves passes it. */
export function createLiveWorld(options: LiveOptions): World {
  const proxies = proxiesIn(options.environment);
  const redact = createRedactor(new Map([...options.secrets, ...passwordsIn(proxies)]));
  const { token, ref, history } = options;
  const log = options.log(redact);
  const clock = createClock(options.startAtMs === undefined ? {} : { startAt: options.startAtMs });
  const turns = createTurns(LOOKUPS_AT_ONCE);
  const http = createHttp({ now: () => clock.now(), turns, proxies });
  return {
    clock,
    random: createRandom(),
    http,
    net: createNet({ now: () => clock.now(), turns }),
    places: createPlaces({ now: () => clock.now(), http }),
    files: createFiles(redact),
    mail: redactMail(createMail(), redact),
    redact,
    log,
    repository: createRepository({
      cwd: options.cwd,
      live: options.live,
      now: () => clock.now(),
      redact,
      environment: options.environment,
      warn: (text) => log.warn(text),
      ...history,
      ...(ref !== undefined && { ref }),
      ...(token !== undefined && { token }),
      serverUrl: options.serverUrl,
    }),
    forge: redactForge(
      createForge({
        token: token ?? "",
        repository: options.repository,
        apiUrl: options.apiUrl,
        graphqlUrl: options.graphqlUrl,
        proxies,
        clock,
      }),
      redact,
    ),
  };
}
