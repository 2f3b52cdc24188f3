import { brokenInside, keyed, pathOf, picture, pngAnswer, provider } from "./apis.ts";
import { around, jsonAnswer, type LabAnswer, type LabContext, type LabRequest } from "./provider.ts";

/** How often a job, or a file, is asked about until it is done. */
const LOOKS = 2;

/**
 * Makes pictures, at once as base64 or as a job in the form of Replicate's predictions (`POST /v1/predictions`, its poll URL
 * and its cancel URL in the answer), and keeps files that take a moment to be ready.
 */
export const darkroom = provider(
  "Darkroom",
  ["healthy", "down"],
  [
    keyed(
      "/v1/images/generations",
      working((request, context) => picture(request, context, around(90, context.random))),
    ),
    keyed("/v1/predictions", working(createJob)),
    keyed(/^\/v1\/predictions\/job-\d+$/, tellJob, "GET"),
    keyed(/^\/v1\/predictions\/job-\d+\/cancel$/, cancelJob),
    (request) => (pathOf(request) === "/out/0.png" ? pngAnswer(20) : undefined),
    keyed("/v1/files", working(createFile)),
    keyed(/^\/v1\/files\/file-\d+$/, tellFile, "GET"),
    keyed(/^\/v1\/files\/file-\d+$/, deleteFile, "DELETE"),
  ],
);

type Answering = (request: LabRequest, context: LabContext) => LabAnswer;

/** What begins new work fails while the provider is down; what was begun is still told of. */
function working(answer: Answering): Answering {
  return (request, context) =>
    context.phase === "down" ? brokenInside(context, around(20, context.random)) : answer(request, context);
}

/** A new thing that nobody has asked about yet; its name. */
function made(kind: "job" | "file", { memory }: LabContext): string {
  const number = (memory.get(kind) ?? 0) + 1;
  memory.set(kind, number);
  memory.set(`${kind}-${number}`, 0);
  return `${kind}-${number}`;
}

const lastOf = (request: LabRequest): string => pathOf(request).split("/").at(-1) ?? "";

function createJob(request: LabRequest, context: LabContext): LabAnswer {
  return jsonAnswer(201, job(made("job", context), "starting", request), around(40, context.random));
}

function tellJob(request: LabRequest, { memory, random }: LabContext): LabAnswer {
  const id = lastOf(request);
  const looks = memory.get(id);
  if (looks === undefined) return noSuchJob(random);
  memory.set(id, looks + 1);
  return jsonAnswer(200, job(id, looks + 1 < LOOKS ? "processing" : "succeeded", request), around(15, random));
}

function cancelJob(request: LabRequest, { memory, random }: LabContext): LabAnswer {
  const id = pathOf(request).split("/").at(-2) ?? "";
  return memory.delete(id) ? jsonAnswer(200, job(id, "canceled", request), around(15, random)) : noSuchJob(random);
}

const noSuchJob = (random: LabContext["random"]): LabAnswer =>
  jsonAnswer(404, { title: "Not found", detail: "No such prediction", status: 404 }, around(10, random));

function job(id: string, status: string, { headers }: LabRequest): object {
  const home = `http://${headers["host"] ?? "darkroom.lab.test"}`;
  const isDone = status === "succeeded";
  return {
    id,
    model: "darkroom/print",
    status,
    error: null,
    output: isDone ? [`${home}/out/0.png`] : null,
    urls: { get: `${home}/v1/predictions/${id}`, cancel: `${home}/v1/predictions/${id}/cancel` },
    ...(isDone && { metrics: { predict_time: 0.1 } }),
  };
}

function tellFile(request: LabRequest, { memory, random }: LabContext): LabAnswer {
  const id = lastOf(request);
  const looks = memory.get(id);
  if (looks === undefined) return jsonAnswer(404, { error: { message: "No such file." } }, around(8, random));
  memory.set(id, looks + 1);
  const state = looks + 1 < LOOKS ? "processing" : "ready";
  return jsonAnswer(200, { id, state }, around(14, random));
}

function createFile(_request: LabRequest, context: LabContext): LabAnswer {
  return jsonAnswer(201, { id: made("file", context), state: "processing" }, around(25, context.random));
}

function deleteFile(request: LabRequest, { memory, random }: LabContext): LabAnswer {
  const isThere = memory.delete(lastOf(request));
  return jsonAnswer(isThere ? 200 : 404, { deleted: isThere }, around(12, random));
}
