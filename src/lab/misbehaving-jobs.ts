import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen, type LabServer } from "./net-lab.ts";

/** What is odd about a provider's jobs: their id, or the state that they are in for ever. */
export interface JobsManner {
  readonly id: unknown;
  readonly status: "starting" | "processing" | "succeeded";
}

export interface JobsServer extends LabServer {
  /** Jobs that were asked for, and of those the ones that were canceled. */
  readonly made: () => number;
  readonly canceled: () => number;
}

/** A provider of jobs with the addresses of Replicate's HTTP API. */
export async function startJobs({ id, status }: JobsManner): Promise<JobsServer> {
  let made = 0;
  let canceled = 0;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    request.resume();
    const isCreating = request.method === "POST" && request.url === "/jobs";
    if (isCreating) made += 1;
    else if (request.method === "POST") canceled += 1;
    const home = `http://${request.headers.host}/jobs/1`;
    const job = { id, status: isCreating ? "starting" : status, urls: { get: home, cancel: `${home}/cancel` } };
    response.writeHead(isCreating ? 201 : 200, { "content-type": "application/json" }).end(JSON.stringify(job));
  };
  const server = await listen(createServer(answer));
  return { ...server, made: () => made, canceled: () => canceled };
}
