import { createMailbox } from "../../src/lab/mailbox.ts";
import { chance } from "../../src/lab/history-chance.ts";
import { createAnswers } from "./answers.ts";
import { createFiles } from "../../src/adapters/files.ts";
import { createForge, type ForgeOptions } from "../../src/adapters/forge.ts";
import { createRepository, type RepositoryOptions } from "../../src/adapters/repository.ts";
import { createSeededRandom } from "../../src/lab/seeded-random.ts";
import { createVirtualClock } from "../../src/lab/virtual-clock.ts";
import { SECOND_MS } from "../../src/domain/instant.ts";
import type { Cause } from "./trouble.ts";
import type { Net, Places, World } from "../../src/world.ts";
import type { Watched } from "./watched.ts";

export type GitHubAccess = Pick<ForgeOptions, "token" | "repository" | "apiUrl" | "graphqlUrl">;

/** A World with real git, whose calls and waits take no time. What is not part of a bench rejects. */
export function createWorld(
  monitors: readonly Watched[],
  { atMs, checkout, ledger, github, troubleAt, environment = process.env }: Surroundings,
): World & { readonly complaints: readonly string[] } {
  const clock = createVirtualClock(atMs + 4 * SECOND_MS);
  const complaints: string[] = [];
  const complain = (text: string): void => void complaints.push(text);
  return {
    clock,
    random: createSeededRandom(atMs),
    http: createAnswers({ monitors, clock, random: chance(`answers/${atMs}`), troubleAt }),
    net: none("the network") as Net,
    places: none("a measuring place") as Places,
    files: createFiles((text) => text),
    repository: createRepository({
      cwd: checkout,
      environment,
      live: true,
      now: () => clock.now(),
      ...ledger,
    }),
    mail: createMailbox(),
    redact: (text: string) => text,
    forge: createForge(github),
    log: { info: () => undefined, warn: complain, error: complain },
    complaints,
  };
}

export interface Surroundings {
  readonly atMs: number;
  readonly checkout: string;
  readonly github: GitHubAccess;
  /** What git inherits; that of this process where absent. */
  readonly environment?: RepositoryOptions["environment"];
  /** Where the ledger is, other than on the branch that is checked out. */
  readonly ledger?: Pick<RepositoryOptions, "branch" | "squash">;
  readonly troubleAt: (id: string, ms: number) => Cause | undefined;
}

const none = (name: string) =>
  new Proxy({}, { get: () => () => Promise.reject(new Error(`${name} is not part of this`)) });
