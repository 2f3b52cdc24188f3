import { chatCompletion } from "./apis.ts";
import { jsonAnswer, type LabAnswer, type LabPart, type LabRequest } from "./provider.ts";
import type { Part } from "./quarter-cast.ts";
import type { Random } from "../world.ts";

/** What an endpoint needs to know to answer as usual. */
export interface Usual {
  readonly request: LabRequest;
  readonly nowMs: number;
  readonly random: Random;
  /** How long the call takes. */
  readonly ms: number;
  /** Of a list of models: whether it is the new one. */
  readonly isRenewed: boolean;
  /** Jobs by their name: when they are done. */
  readonly jobs: Map<string, { readonly madeMs: number; readonly doneMs: number }>;
}

const URL_OF_PICTURE = "https://files.example/lighthouse.png";
/** The longest that a job waits for its turn, as a share of its time. */
const QUEUED_SHARE = 0.25;

/** The answer of an endpoint that is well. */
export function usualAnswer(kind: Part["kind"], usual: Usual): LabAnswer {
  const { nowMs, random, ms } = usual;
  switch (kind) {
    case "chat":
      return chatCompletion(modelOf(usual.request), "ready", { nowMs, random, ...CONTEXT }, ms);
    case "gemini":
      return jsonAnswer(200, GENERATED, ms);
    case "stream":
      return streamed(usual);
    case "embedding":
      return jsonAnswer(200, { object: "list", data: [{ object: "embedding", index: 0, embedding: VECTOR }] }, ms);
    case "image":
      return jsonAnswer(200, { created: Math.floor(nowMs / 1_000), data: [{ url: URL_OF_PICTURE }] }, ms);
    case "job":
      return jobAnswer(usual);
    case "models":
      return jsonAnswer(200, { object: "list", data: modelsOf(usual.isRenewed) }, ms);
    case "health":
      return jsonAnswer(200, { status: "ok" }, ms);
  }
}

const CONTEXT = { sinceMs: 0, phase: "healthy", memory: new Map<string, number>() } as const;
const VECTOR = [0.12, -0.4, 0.33];
const GENERATED = {
  candidates: [{ content: { role: "model", parts: [{ text: "ready" }] }, finishReason: "STOP", index: 0 }],
  usageMetadata: { promptTokenCount: 8, candidatesTokenCount: 2, totalTokenCount: 10 },
};

const modelOf = ({ body }: LabRequest): string => /"model":"([^"]*)"/.exec(body)?.[1] ?? "model";

const modelsOf = (isRenewed: boolean): object[] =>
  ["quill-1", isRenewed ? "quill-2-mini" : "quill-1-mini", "quill-2"].map((id) => ({ id, object: "model" }));

const WORDS = [
  "The sea keeps its own time, ",
  "and the harbour lights ",
  "count it. ",
  "Fog comes in ",
  "without a sound.",
];
const USAGE = { prompt_tokens: 15, completion_tokens: 64, total_tokens: 79 };

function streamed({ ms, random }: Usual): LabAnswer {
  const part = (value: unknown, afterMs: number): LabPart => ({ text: `data: ${JSON.stringify(value)}\n\n`, afterMs });
  const head = { id: "chatcmpl-quarter", object: "chat.completion.chunk", model: "quill-2" };
  const chunk = (delta: object, finish_reason: string | null) => ({
    ...head,
    choices: [{ index: 0, delta, finish_reason }],
  });
  const wordMs = 90 + Math.floor(random.next() * 60);
  return {
    status: 200,
    headers: { "content-type": "text/event-stream; charset=utf-8" },
    body: [
      ...WORDS.map((content, index) => part(chunk({ content }, null), index === 0 ? 20 : wordMs)),
      part(chunk({}, "stop"), 1),
      part({ ...head, choices: [], usage: USAGE }, 1),
      { text: "data: [DONE]\n\n", afterMs: 1 },
    ],
    delayMs: ms,
  };
}

/** A job in the form of Replicate's predictions: `POST` makes it, `GET` tells of it, and it is done when its time is over. */
function jobAnswer({ request, nowMs, random, ms, jobs }: Usual): LabAnswer {
  const home = `https://${request.headers["host"]}`;
  const tell = (id: string, status: string) => ({
    id,
    status,
    error: null,
    output: status === "succeeded" ? [`${home}/v1/predictions/${id}/out.png`] : null,
    urls: { get: `${home}/v1/predictions/${id}`, cancel: `${home}/v1/predictions/${id}/cancel` },
  });
  if (request.method === "POST" && !request.path.endsWith("/cancel")) {
    const id = `job-${nowMs.toString(36)}`;
    jobs.set(id, { madeMs: nowMs, doneMs: nowMs + ms });
    return jsonAnswer(201, tell(id, "starting"), 180 + Math.floor(random.next() * 120));
  }
  const [, id = "", more] = /\/predictions\/([^/]+)(\/.*)?$/.exec(request.path) ?? [];
  if (more === "/out.png")
    return { status: 200, headers: { "content-type": "image/png" }, body: "picture", delayMs: 240 };
  const job = jobs.get(id);
  if (job === undefined) return jsonAnswer(404, { title: "Not found", status: 404 }, 20);
  const isWaiting = nowMs < job.madeMs + (job.doneMs - job.madeMs) * QUEUED_SHARE;
  return jsonAnswer(200, tell(id, nowMs >= job.doneMs ? "succeeded" : isWaiting ? "starting" : "processing"), 60);
}
