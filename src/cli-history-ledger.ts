import { randomBytes } from "node:crypto";
import { createConsoleLog, harmless } from "./adapters/log.ts";
import { createLiveWorld } from "./adapters/live.ts";
import { createRedactor } from "./adapters/redact.ts";
import { prepare } from "./cli-prepare.ts";
import type { LoadedConfig } from "./config/load.ts";
import type { Options } from "./cli-options.ts";
import type { World } from "./world.ts";

/** A ledger that is worked on as a whole. */
export interface OpenedLedger {
  readonly world: World;
  readonly loaded: LoadedConfig;
  /** Who makes the commit. */
  readonly run: string;
  /** To standard output without secrets, and without what a terminal obeys. */
  readonly write: (text: string) => void;
  /** The same for machines: JSON and CSV as they are. */
  readonly writeData: (text: string) => void;
}

/** The ledger of the branch that is checked out, or that the config names: as it is here, or with `--live` over there. */
export async function openLedger(options: Options): Promise<OpenedLedger> {
  const { loaded, secrets } = await prepare(options);
  const { GITHUB_TOKEN: token } = process.env;
  const known = new Map([...secrets, ...(token === undefined ? [] : [["GITHUB_TOKEN", token] as const])]);
  const world = createLiveWorld({
    cwd: process.cwd(),
    environment: process.env,
    repository: "",
    live: options.live,
    history: loaded.config.history,
    ...(token !== undefined && { token }),
    serverUrl: process.env.GITHUB_SERVER_URL ?? "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    secrets: known,
    ...(options.startAtMs !== undefined && { startAtMs: options.startAtMs }),
    log: (redact) => createConsoleLog(redact, { json: options.json }),
  });
  const redact = createRedactor(known);
  return {
    world,
    loaded,
    run: `local-${randomBytes(6).toString("hex")}.1`,
    write: (text) => void process.stdout.write(redact(harmless(redact(text)))),
    writeData: (text) => void process.stdout.write(redact(text)),
  };
}
