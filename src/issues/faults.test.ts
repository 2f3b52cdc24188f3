import { afterEach, describe, expect, it } from "vitest";
import { createForge } from "../adapters/forge.ts";
import { CLAIM_MS, plan } from "../domain/plan.ts";
import { GITHUB_FAULTS, type GitHubFault } from "../lab/github-faults.ts";
import { incidentMarker } from "./text.ts";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import { ownLabels } from "./labels.ts";
import { speak } from "./speak.ts";
import { startGitHub, type GitHubDouble } from "../lab/github.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const policy = { kinds: ["outage"] as const };
const labelling = { mark: "uptimeline", groups: ["Chat"], level: "warning" } as const;

const born: Incident = {
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "warning",
  begin: toInstant(START_MS),
  detected: toInstant(START_MS),
  outcome: "timeout",
  reason: "phase-timeout",
  corroboration: "unacknowledged",
  timeline: [],
  evidence: [],
  outbox: [],
};

type Step = (incident: Incident, t: string) => Incident;
const told = (incident: Incident, event: IncidentEvent): Incident => ({
  ...incident,
  timeline: [...incident.timeline, event],
});

/** What an incident goes through, each half an hour after the one before. */
const STEPS: readonly (readonly [string, Step])[] = [
  ["open", (one, t) => told(one, { t, what: "opened", level: "warning", reason: "phase-timeout" })],
  ["comment", (one, t) => ({ ...told(one, { t, what: "level", level: "critical" }), level: "critical" })],
  ["close", (one, t) => ({ ...told(one, { t, what: "recovered" }), end: t })],
  ["reopen", ({ end: _, ...one }, t) => told(one, { t, what: "reopened", level: "critical" })],
];
const STEP_MS = 30 * MINUTE_MS;

const doubles: GitHubDouble[] = [];
afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()));
});

/** What is there in the end: all that people see, and all that the ledger knows of it. */
function seen(github: GitHubDouble, incident: Incident): unknown {
  return {
    issues: github.issues.map(({ number, title, body, state, stateReason, labels, assignees, lock, comments }) => {
      const said = comments.map((comment) => comment.body);
      return { number, title, body, state, stateReason, labels: labels.toSorted(), assignees, lock, said };
    }),
    labels: github.labels.map(({ name, color }) => `${name} ${color}`).toSorted(),
    issue: incident.issue?.number,
    outbox: incident.outbox.map(({ seq, what, state, ref }) => ({ seq, what, state, ref })),
  };
}

/** The whole life of an incident, each of its steps with a fault at the n-th call of the run that tells it. */
async function live(fault?: GitHubFault, call = 0) {
  let nowMs = START_MS;
  const clock = {
    now: () => nowMs,
    sleep: async (ms: number) => {
      nowMs += ms;
    },
  };
  const github = await startGitHub({ repository: "acme/status", token: "a-secret-token", now: clock.now });
  doubles.push(github);
  // Of the labels of the beginning one is missing; those of later steps are, too.
  const [, ...there] = ownLabels(born, labelling);
  github.labels.push(...there.map((label, index) => ({ id: index, ...label })));
  const access = { token: "a-secret-token", repository: "acme/status", apiUrl: github.url, clock };
  let incident = born;
  let runs = 0;
  const run = async (): Promise<void> => {
    runs += 1;
    // A run is a process of its own: it knows nothing of what the one before was told.
    const forge = createForge({ ...access, graphqlUrl: github.graphqlUrl });
    const claimant = { run: `${runs}.1`, nowMs };
    const context = { run: claimant.run, mark: "uptimeline", assignees: ["acme"], groups: ["Chat"], locks: true };
    const planned = plan(incident, policy, claimant);
    incident = (await speak(planned, { forge, clock }, { ...context, subject: { name: "Chat" } })).incident;
  };
  const states: unknown[] = [];
  const calls: number[] = [];
  for (const [index, [, step]] of STEPS.entries()) {
    nowMs = START_MS + index * STEP_MS;
    incident = step(incident, toInstant(nowMs));
    if (fault !== undefined) github.faults.at(call, fault);
    const before = github.requests.length;
    await run();
    calls.push(github.requests.length - before);
    github.faults.clear();
    nowMs = START_MS + index * STEP_MS + CLAIM_MS + MINUTE_MS;
    await run();
    states.push(seen(github, incident));
  }
  const before = github.requests.length;
  await run();
  return { states, calls, github, incident, steady: github.requests.length - before };
}

describe("a fault at any call, and one healthy run after it", () => {
  it("has a life without faults to be held against, of few calls", async () => {
    const { states, calls, github, steady } = await live();
    expect(github.issues).toMatchObject([
      { state: "open", lock: undefined, assignees: ["acme"], comments: [{}, {}, {}] },
    ]);
    expect(states).toHaveLength(STEPS.length);
    // One of which makes a label: it is not there yet.
    expect(calls).toEqual([4, 6, 5, 5]);
    expect(steady).toBe(0);
  });

  let reference: ReturnType<typeof live> | undefined;

  it.each(GITHUB_FAULTS)("%s", async (fault) => {
    const healthy = await (reference ??= live());
    // Each in a world of its own, and much of it is waiting.
    const calls = Array.from({ length: Math.max(...healthy.calls) }, (_, index) => index + 1);
    const lives = await Promise.all(calls.map((call) => live(fault, call)));
    for (const [index, { states, github, incident, steady }] of lives.entries()) {
      expect(states, `at call ${calls[index]}`).toEqual(healthy.states);
      expect(github.issues.filter(({ body }) => body.includes(incidentMarker(incident)))).toHaveLength(1);
      expect(steady).toBe(0);
    }
  });
});
