import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { twoColourPng } from "./png.ts";

/** What the next job does. */
export type JobPlan =
  | "succeeds"
  | "fails"
  | "is-canceled"
  | "never-ends"
  | "stays-queued"
  | "id-number"
  | "id-null"
  | "id-object"
  | "poll-elsewhere"
  | "poll-limited"
  | "poll-breaks"
  | "poll-forbidden"
  | "poll-not-json"
  | "output-elsewhere"
  | "output-missing"
  | "output-gone"
  | "output-inside";

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly atMs: number;
}

export interface JobLab {
  readonly origin: string;
  /** Another origin of the same machine: where outputs may lie, and where no credentials may go. */
  readonly elsewhere: string;
  /** What jobs made from now on do. */
  plan: JobPlan;
  /** How often a job is asked about until it has ended. */
  polls: number;
  /** Headers of the answers to polls, one after another; none when they are used up. */
  readonly pollHeaders: Record<string, string>[];
  readonly heard: Heard[];
  readonly heardElsewhere: Heard[];
  /** Jobs that were made and have neither ended nor been canceled: nobody waits for them, and somebody pays. */
  orphans(): string[];
  readonly canceled: string[];
  close(): Promise<void>;
}

interface LabJob {
  readonly id: string;
  readonly plan: JobPlan;
  polls: number;
  status: "starting" | "processing" | "succeeded" | "failed" | "canceled";
}

/** Opens nothing anywhere. */
export const JOB_LAB_KEY = "r8_lab_key_of_no_provider";

/**
 * A provider of jobs as Replicate's HTTP API is documented, on real sockets of this machine: `POST /v1/predictions` → 201,
 * `GET /v1/predictions/{id}`, `POST /v1/predictions/{id}/cancel`, outputs under `/out/`.
 */
export async function startJobLab(nowMs: () => number = Date.now): Promise<JobLab> {
  const jobs = new Map<string, LabJob>();
  const heard: Heard[] = [];
  const heardElsewhere: Heard[] = [];
  const canceled: string[] = [];
  const elsewhere = await listen((request, response) => {
    heardElsewhere.push(hear(request, nowMs));
    serveOutput(request, response);
  });
  const home = await listen((request, response) => {
    heard.push(hear(request, nowMs));
    answer(request, response, { lab, jobs, canceled });
  });
  const lab: JobLab = {
    origin: originOf(home),
    elsewhere: originOf(elsewhere),
    plan: "succeeds",
    polls: 2,
    pollHeaders: [],
    heard,
    heardElsewhere,
    orphans: () =>
      [...jobs.values()].filter(({ status }) => status === "starting" || status === "processing").map(({ id }) => id),
    canceled,
    async close() {
      await Promise.all([stop(home), stop(elsewhere)]);
    },
  };
  return lab;
}

interface Inside {
  readonly lab: JobLab;
  readonly jobs: Map<string, LabJob>;
  readonly canceled: string[];
}

function answer(request: IncomingMessage, response: ServerResponse, inside: Inside): void {
  const { pathname } = new URL(request.url ?? "/", inside.lab.origin);
  request.resume();
  if (pathname.startsWith("/out/")) return serveOutput(request, response);
  if (request.headers.authorization !== `Bearer ${JOB_LAB_KEY}`) {
    return json(response, 401, { title: "Unauthenticated", detail: "You did not pass a valid token", status: 401 });
  }
  const [, id, verb] = /^\/v1\/predictions\/([\w-]+)(\/cancel)?$/.exec(pathname) ?? [];
  if (request.method === "POST" && pathname === "/v1/predictions") return make(request, response, inside);
  const job = inside.jobs.get(id ?? "");
  if (job === undefined) return json(response, 404, { title: "Not found", detail: "No such prediction", status: 404 });
  if (verb === undefined) return tell(response, job, inside);
  if (isGoing(job)) job.status = "canceled";
  inside.canceled.push(job.id);
  return json(response, 200, shown(job, inside.lab));
}

const isGoing = ({ status }: LabJob): boolean => status === "starting" || status === "processing";

function make(request: IncomingMessage, response: ServerResponse, { lab, jobs }: Inside): void {
  const id = `job-${jobs.size + 1}`;
  const waits = /wait/.test(String(request.headers.prefer ?? ""));
  // A job whose turn comes within the wait is at work when the answer to `Prefer: wait` comes.
  const job: LabJob = { id, plan: lab.plan, polls: 0, status: waits ? "processing" : "starting" };
  jobs.set(id, job);
  json(response, 201, shown(job, lab));
}

function tell(response: ServerResponse, job: LabJob, { lab }: Inside): void {
  job.polls += 1;
  const headers = lab.pollHeaders.shift() ?? {};
  if (isGoing(job)) job.status = next(job, lab.polls);
  const isEarly = job.polls < lab.polls;
  if (job.plan === "poll-limited" && isEarly) {
    return json(
      response,
      429,
      { title: "Too many requests", detail: "slow down", status: 429 },
      { "retry-after": "1", ...headers },
    );
  }
  if (job.plan === "poll-breaks" && isEarly)
    return void (job.polls % 2 === 1 ? response.destroy() : json(response, 503, {}));
  if (job.plan === "poll-forbidden")
    return json(response, 403, { title: "Forbidden", detail: "not yours", status: 403 });
  if (job.plan === "poll-not-json" && isEarly) return void response.writeHead(200).end("<html>one moment</html>");
  json(response, 200, shown(job, lab), headers);
}

function next({ plan, polls, status }: LabJob, most: number): LabJob["status"] {
  if (plan === "stays-queued" || plan === "never-ends") return plan === "never-ends" ? "processing" : status;
  if (polls < most) return "processing";
  if (plan === "fails") return "failed";
  return plan === "is-canceled" ? "canceled" : "succeeded";
}

function shown(job: LabJob, lab: JobLab): object {
  const ids: Partial<Record<JobPlan, unknown>> = { "id-number": 7, "id-null": null, "id-object": { id: job.id } };
  const get = `${job.plan === "poll-elsewhere" ? lab.elsewhere : lab.origin}/v1/predictions/${job.id}`;
  return {
    id: Object.hasOwn(ids, job.plan) ? ids[job.plan] : job.id,
    model: "lab/painter",
    version: "0".repeat(64),
    input: { prompt: "a grey square" },
    logs: "",
    error: job.status === "failed" ? "CUDA error: out of memory" : null,
    status: job.status,
    output: job.status === "succeeded" ? outputOf(job, lab) : null,
    urls: { get, cancel: `${lab.origin}/v1/predictions/${job.id}/cancel` },
    ...(job.status === "succeeded" && { metrics: { predict_time: 1.5, total_time: 2.25 } }),
  };
}

function outputOf({ plan }: LabJob, lab: JobLab): unknown {
  if (plan === "output-missing") return [];
  // Where clouds answer with an instance's credentials.
  if (plan === "output-inside") return "http://169.254.169.254/latest/meta-data/";
  if (plan === "output-gone") return [`${lab.elsewhere}/gone.png`];
  return [`${plan === "output-elsewhere" ? lab.elsewhere : lab.origin}/out/0.png`];
}

function serveOutput(request: IncomingMessage, response: ServerResponse): void {
  if (!request.url?.startsWith("/out/")) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": "image/png" }).end(LAB_PNG);
}

/** What its jobs make. */
export const LAB_PNG: Uint8Array = twoColourPng(8);

function hear(request: IncomingMessage, nowMs: () => number): Heard {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
  return {
    method: request.method ?? "",
    path: request.url ?? "",
    headers: Object.fromEntries(headers) as Record<string, string>,
    atMs: nowMs(),
  };
}

function json(response: ServerResponse, status: number, value: object, headers: Record<string, string> = {}): void {
  const type = status >= 400 ? "application/problem+json" : "application/json";
  response.writeHead(status, { "content-type": type, ...headers }).end(JSON.stringify(value));
}

async function listen(serve: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(serve);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return server;
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
