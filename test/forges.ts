import { expect } from "vitest";
import { ForgeError } from "../src/domain/errors.ts";
import { startGitHub, type GitHubDouble, type GitHubOptions } from "../src/lab/github.ts";
import { createForge, type ForgeOptions } from "../src/adapters/forge.ts";
import type { Forge, IssueDraft } from "../src/world.ts";

const token = "lab-token-0001";
export const started = Date.UTC(2026, 10, 21, 9, 5, 31, 412);

export interface Setting {
  readonly github: GitHubDouble;
  readonly forge: Forge;
  /** What was waited: between repeated reads, between writes, and for a limit. */
  readonly waits: number[];
  /** The time of the double and of the forge; waits pass at once. */
  readonly clock: { now: number };
}

/** Forges at doubles of their own, on a clock that the test turns. */
export function createForges(): {
  readonly set: (options?: Partial<GitHubOptions>, forgeOptions?: Partial<ForgeOptions>) => Promise<Setting>;
  readonly close: () => Promise<void>;
} {
  const doubles: GitHubDouble[] = [];
  return {
    set: async (options = {}, forgeOptions = {}) => {
      const clock = { now: started };
      const github = await startGitHub({ repository: "ada/watch", token, now: () => clock.now, ...options });
      doubles.push(github);
      const waits: number[] = [];
      const sleep = async (ms: number): Promise<void> => {
        waits.push(ms);
        clock.now += ms;
      };
      const { url: apiUrl, graphqlUrl } = github;
      const access = { token, repository: "ada/watch", apiUrl, graphqlUrl };
      const forge = createForge({ ...access, clock: { now: () => clock.now, sleep }, ...forgeOptions });
      return { github, forge, waits, clock };
    },
    close: async () => {
      await Promise.all(doubles.splice(0).map((double) => double.close()));
    },
  };
}

export function draft(title: string, labels: readonly string[] = ["uptimeline"]): IssueDraft {
  return { title, body: `<!-- marker of ${title} -->`, labels, assignees: [] };
}

export async function failure(work: Promise<unknown>): Promise<ForgeError> {
  const error = await work.then(() => undefined).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ForgeError);
  return error as ForgeError;
}
