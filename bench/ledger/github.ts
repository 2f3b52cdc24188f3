import { setTimeout as wait } from "node:timers/promises";
import { startGitHub } from "../../src/lab/github.ts";

/** What the bench asks of this process, and what it answers. */
export type GitHubRequest = "calls";
export type GitHubAnswer =
  | { readonly kind: "ready"; readonly apiUrl: string; readonly graphqlUrl: string }
  /** Methods and paths since the last time. */
  | { readonly kind: "calls"; readonly calls: readonly string[] };

/** The lab's GitHub in a process of its own, as far away as the real one: what it checks costs the bench nothing. */
const [repository = "", token = "", latencyMs = "0"] = process.argv.slice(2);
const github = await startGitHub({ repository, token });
github.switches.onRequest = async () => {
  if (Number(latencyMs) > 0) await wait(Number(latencyMs));
};
let seen = 0;
process.on("message", () => {
  const calls = github.requests.slice(seen).map(({ method, path }) => `${method} ${path}`);
  seen += calls.length;
  process.send?.({ kind: "calls", calls } satisfies GitHubAnswer);
});
process.send?.({ kind: "ready", apiUrl: github.url, graphqlUrl: github.graphqlUrl } satisfies GitHubAnswer);
