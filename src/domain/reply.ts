import { at, isFields, listAt, textAt } from "./fields.ts";
import type { ReplyFacts } from "./facts.ts";

/**
 * A model's answer in words: OpenAI's chat, completions and responses and all that follow them, Anthropic's messages,
 * Gemini (an array of its stream's parts too), Cohere, Bedrock's Converse and Replicate's predictions. What was thought is
 * no part of it. `undefined` where the body is none of these; an answer that was refused or calls a tool has an empty text.
 */
export function readReply(body: unknown): ReplyFacts | undefined {
  if (Array.isArray(body)) return readParts(body);
  if (!isFields(body)) return undefined;
  return (
    readChoices(body) ??
    readResponse(body) ??
    readGemini(body) ??
    readMessage(body) ??
    readBedrock(body) ??
    readJob(body)
  );
}

/** Gemini's stream as one JSON array: the parts after each other. */
function readParts(parts: readonly unknown[]): ReplyFacts | undefined {
  const replies = parts.map(readGemini).filter((reply) => reply !== undefined);
  if (replies.length === 0) return undefined;
  const finish = replies.findLast((reply) => reply.finish !== undefined)?.finish;
  const model = replies.findLast((reply) => reply.model !== undefined)?.model;
  return toReply(replies.map((reply) => reply.text).join(""), finish, model);
}

function readChoices(body: unknown): ReplyFacts | undefined {
  const choice = at(body, "choices", 0);
  if (!isFields(choice)) return undefined;
  const text =
    textOf(at(choice, "message", "content")) ?? textAt(choice, "text") ?? textAt(choice, "message", "refusal");
  return toReply(text, textAt(choice, "finish_reason"), textAt(body, "model"));
}

function readResponse(body: unknown): ReplyFacts | undefined {
  if (at(body, "object") !== "response" || !Array.isArray(at(body, "output"))) return undefined;
  const pieces = listAt(body, "output").flatMap((item) => listAt(item, "content"));
  const texts = pieces
    .filter((piece) => at(piece, "type") === "output_text")
    .map((piece) => textAt(piece, "text") ?? "");
  const finish = textAt(body, "incomplete_details", "reason") ?? textAt(body, "status");
  return toReply(texts.join(""), finish, textAt(body, "model"));
}

/** What Gemini's parts say, its thoughts left out; the reason of a blocked prompt stands for that of the answer. */
function readGemini(body: unknown): ReplyFacts | undefined {
  const candidate = at(body, "candidates", 0);
  const blocked = textAt(body, "promptFeedback", "blockReason");
  if (!isFields(candidate) && blocked === undefined && at(body, "usageMetadata") === undefined) return undefined;
  const parts = listAt(candidate, "content", "parts").filter((part) => at(part, "thought") !== true);
  const text = parts.map((part) => textAt(part, "text") ?? "").join("");
  return toReply(text, textAt(candidate, "finishReason") ?? blocked, textAt(body, "modelVersion"));
}

/** Anthropic's messages and Cohere's chat: the content lies in the body or in its `message`. */
function readMessage(body: unknown): ReplyFacts | undefined {
  if (at(body, "type") === "message" && Array.isArray(at(body, "content"))) {
    return toReply(textOf(at(body, "content")), textAt(body, "stop_reason"), textAt(body, "model"));
  }
  const finish = textAt(body, "finish_reason");
  if (finish === undefined) return undefined;
  const text = textOf(at(body, "message", "content")) ?? textAt(body, "text");
  return toReply(text, finish, textAt(body, "model"));
}

function readBedrock(body: unknown): ReplyFacts | undefined {
  const content = at(body, "output", "message", "content");
  return Array.isArray(content) ? toReply(textOf(content), textAt(body, "stopReason"), undefined) : undefined;
}

const ADDRESS = /^(?:https?:|data:)/;

/** A prediction whose output is words, whole or in pieces; addresses of files are none. */
function readJob(body: unknown): ReplyFacts | undefined {
  if (!isFields(at(body, "urls"))) return undefined;
  const output = at(body, "output");
  const pieces: readonly unknown[] = Array.isArray(output) ? output : [output];
  const texts = pieces.filter((piece) => typeof piece === "string");
  if (texts.length === 0 || texts.length !== pieces.length || ADDRESS.test(texts[0] ?? "")) return undefined;
  return toReply(texts.join(""), textAt(body, "status"), textAt(body, "model"));
}

/** A content that is one text, or a list of pieces of which those that are text count. */
function textOf(content: unknown): string | undefined {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return undefined;
  return content
    .filter((piece) => [undefined, "text", "output_text"].includes(textAt(piece, "type")))
    .map((piece) => textAt(piece, "text") ?? "")
    .join("");
}

function toReply(text: string | undefined, finish: string | undefined, model: string | undefined): ReplyFacts {
  return { text: text ?? "", ...(finish !== undefined && { finish }), ...(model !== undefined && { model }) };
}
