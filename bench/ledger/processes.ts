import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { compiled } from "./compiled.ts";
import { next } from "../child.ts";
import type { GitHubAccess } from "./world.ts";
import type { GitHubAnswer, GitHubRequest } from "./github.ts";
import type { Measured, Order } from "./measured.ts";

/** The lab's GitHub, as the bench talks to it. */
export interface DistantGitHub {
  readonly access: GitHubAccess;
  /** Methods and paths of the calls since the last time. */
  calls(): Promise<readonly string[]>;
  stop(): void;
}

export async function startDistantGitHub(latencyMs: number): Promise<DistantGitHub> {
  const [repository, token] = ["lab/status", "lab-token-of-no-worth"];
  const child = fork(join(import.meta.dirname, "github.ts"), [repository, token, String(latencyMs)]);
  const ready = await next<GitHubAnswer>(child);
  if (ready.kind !== "ready") throw new Error("the lab's GitHub did not start");
  return {
    access: { repository, token, apiUrl: ready.apiUrl, graphqlUrl: ready.graphqlUrl },
    async calls() {
      child.send("calls" satisfies GitHubRequest);
      const answer = await next<GitHubAnswer>(child);
      return answer.kind === "calls" ? answer.calls : [];
    },
    stop: () => void child.kill(),
  };
}

/** Carries out orders, each in a process of its own, as each run has one; what they need is compiled once, into `folder`. */
export function createMeasure(folder: string): (order: Order) => Promise<Measured> {
  const script = compiled("bench/ledger/measured.ts", folder);
  return (order) => {
    const child: ChildProcess = fork(script);
    child.send(order);
    return next<Measured>(child);
  };
}
