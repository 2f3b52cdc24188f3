import { z } from "zod";
import { addressAtHome, fillAddress, firstAddress, isAddressTemplate, LONGEST_POLL_WAIT_MS } from "../domain/jobs.ts";
import { PositiveDuration } from "../domain/duration.ts";
import { Size } from "./contract.ts";
import { observeJob } from "./prediction-observe.ts";
import { asHttp, httpKind, plainFacts, creatingRequest } from "./request.ts";
import type { Evaluate, Facts } from "../domain/facts.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { ExpressionAt, Probe } from "./contract.ts";

const words = (describes: string, ...preset: string[]) =>
  z
    .array(z.string().min(1))
    .prefault(preset)
    .meta({ description: describes, examples: [preset] });

const ADDRESS =
  "An expression over the answer to `create`, or an address with {id} in it: https://… or /…. It must be of the origin of `create`, for it is called with the same headers.";

const shape = z.strictObject({
  kind: z
    .literal("prediction")
    .describe(
      "A job that takes its time: it is asked for, then asked about until it has ended, as image and video models want it. A job that outlives the run is followed by the next one.",
    ),
  create: creatingRequest().describe("The request that makes the job."),
  id: z
    .string()
    .min(1)
    .prefault("body.id")
    .meta({ description: "Expression: the job's id in the answer to `create`.", examples: ["body.id", "body.name"] }),
  poll: z
    .strictObject({
      url: z
        .string()
        .min(1)
        .prefault("body.urls.get")
        .meta({
          description: `Where the job is asked about. ${ADDRESS}`,
          examples: ["body.urls.get", "/v1/jobs/{id}"],
        }),
    })
    .prefault({})
    .describe("How the job is asked about."),
  status: z
    .string()
    .min(1)
    .prefault("body.status")
    .meta({ description: "Expression: the job's state in an answer.", examples: ["body.status"] }),
  queued: words(
    "States in which the job waits for its turn. Any state that is in no list means that it is at work.",
    "starting",
    "queued",
  ),
  succeeded: words("States of a job that is done.", "succeeded"),
  failed: words("States of a job that failed.", "failed", "aborted"),
  canceled: words("States of a job that was canceled.", "canceled"),
  error: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: "Expression: the code of a failed job's error; only a short one of safe characters is kept.",
      examples: ["body.error.code"],
    }),
  first: PositiveDuration.refine((ms) => ms <= LONGEST_POLL_WAIT_MS, "is longer than 10s")
    .prefault("1s")
    .meta({
      description:
        "Wait before the job is asked about for the first time; each wait is half as long again, at most 10s, and a Retry-After wins. What is reported as the job's time is up to one wait too long.",
      examples: ["1s", "5s"],
    }),
  deadline: PositiveDuration.prefault("300s").meta({
    description: "How long the job may take from being asked for; then it is canceled and is a timeout.",
    examples: ["300s", "10m"],
  }),
  output: z
    .string()
    .min(1)
    .prefault("body.output")
    .meta({
      description: "Expression: what the job made: an address, a list of them, or the thing itself.",
      examples: ["body.output", "body.images[0].url"],
    }),
  fetch: z
    .boolean()
    .prefault(false)
    .describe("Fetch the output's (first) address. Our headers go along only to the origin of `create`."),
  outputBytes: Size.prefault("25MB").meta({ description: "Largest output that is fetched.", examples: ["25MB"] }),
  cancel: z
    .strictObject({
      url: z
        .string()
        .min(1)
        .prefault("body.urls.cancel")
        .meta({
          description: `Where a job is canceled. ${ADDRESS}`,
          examples: ["body.urls.cancel", "/v1/jobs/{id}/cancel"],
        }),
      method: z.enum(["POST", "PUT", "DELETE"]).prefault("POST").describe("How a job is canceled."),
    })
    .prefault({})
    .describe(
      "How a job that we give up is canceled, so that nobody pays for it; where there is no address it is left alone.",
    ),
});

/**
 * An address that is written out is called with the headers of `create`: one that leads elsewhere, or names no job, would be
 * found out only when a job is made already that nobody could ask about.
 */
export const settings = shape.superRefine(({ create, poll, cancel }, context) => {
  for (const [key, { url }] of Object.entries({ poll, cancel })) {
    const message = isAddressTemplate(url) ? addressMistake(url, create.url) : undefined;
    if (message !== undefined)
      context.addIssue({ code: "custom", path: [key, "url"], message, params: { comparesAddresses: true } });
  }
});

function addressMistake(template: string, home: string): string | undefined {
  if (!template.includes("{id}")) return "has no {id} in it, which stands for the id of the job";
  if (addressAtHome(fillAddress(template, "id"), home) !== undefined) return undefined;
  return "is not of the origin of create, with whose headers it is called";
}

/** Spelled out, so that the files of this kind can share it. */
export type PredictionSettings = z.infer<typeof settings>;

export const prediction = {
  settings,
  defaults: ["status >= 200 && status < 300"],
  mentionedBy: ["status"],
  observe: observeJob,
  facts,
  host: ({ create }) => httpKind.host(asHttp(create)),
  target: ({ create }) => httpKind.target(asHttp(create)),
  queueMs: ({ create }) => create.limits.queue,
  credentialed: ({ create }) => httpKind.credentialed(asHttp(create)),
  expressions,
} satisfies Probe<PredictionSettings>;

async function facts(exchange: Exchange, asked: PredictionSettings, evaluate: Evaluate): Promise<Facts> {
  const { describeOutput } = await import("./output.ts");
  const common = await httpKind.facts(exchange, asHttp(asked.create), evaluate);
  const { output } = exchange;
  if (output !== undefined) return { ...common, ...(await describeOutput(output.bytes, output.mime)) };
  const found = exchange.failure === undefined ? evaluate(asked.output, plainFacts(exchange)) : undefined;
  if (found === undefined || found === null || firstAddress(found) !== undefined) return common;
  return { ...common, ...(await describeOutput(found)) };
}

function expressions(asked: PredictionSettings): ExpressionAt[] {
  const written: [ExpressionAt["path"], string | undefined][] = [
    [["id"], asked.id],
    [["poll", "url"], asked.poll.url],
    [["status"], asked.status],
    [["output"], asked.output],
    [["error"], asked.error],
    [["cancel", "url"], asked.cancel.url],
  ];
  return written.flatMap(([path, text]) => (text === undefined || isAddressTemplate(text) ? [] : [{ path, text }]));
}
