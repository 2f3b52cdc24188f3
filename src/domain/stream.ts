import { at, listAt, textAt } from "./fields.ts";
import { parseJson } from "./facts.ts";
import { gatherUsage } from "./usage.ts";
import { isEventStream, readElements, readEvents, type StreamEvent } from "./stream-events.ts";
import type { Arrival } from "./exchange.ts";
import type { ReplyFacts, StreamFacts, Usage } from "./facts.ts";

export interface StreamReading {
  readonly facts: StreamFacts;
  readonly reply?: ReplyFacts;
  readonly usage?: Usage;
}

/** What one event says: part of the answer, part of a thought, how the answer ended, and that the stream is over. */
interface Step {
  readonly text: string;
  readonly isThought: boolean;
  /** It is an event of a protocol that we know. */
  readonly isKnown: boolean;
  readonly isEnd: boolean;
  readonly finish?: string;
  readonly model?: string;
}

interface TimedStep extends Step {
  readonly ms?: number;
}

/**
 * A streamed answer: server-sent events (OpenAI's chat, completions, responses and images and all that follow them,
 * Anthropic, Gemini, Cohere, Replicate), or Gemini's JSON array. Times are those of the arrival that made an event whole.
 * The first token is the first text of the answer: comments, roles and thoughts are none. `undefined` where the text is no
 * stream. A stream of a protocol that we do not know is complete when it ends.
 */
export function readStream(text: string, arrivals: readonly Arrival[] = []): StreamReading | undefined {
  const events = isEventStream(text) ? readEvents(text) : readGeminiArray(text);
  if (events === undefined) return undefined;
  const data = events.map((event) => parseJson(event.text));
  const whenMs = clockOf(arrivals);
  const steps = events.map((event, index) => {
    const ms = whenMs(event.endByte);
    return { ...stepOf(event, data[index]), ...(ms !== undefined && { ms }) };
  });
  const usage = gatherUsage(data);
  const reply = replyOf(steps);
  const facts = factsOf(steps, arrivals[0]?.ms, usage);
  return { facts, ...(reply !== undefined && { reply }), ...(usage !== undefined && { usage }) };
}

function readGeminiArray(text: string): readonly StreamEvent[] | undefined {
  if (!text.includes('"candidates"') && !text.includes('"usageMetadata"')) return undefined;
  return readElements(text);
}

/** Finds the arrival by which a number of bytes was there; the last one where the bytes that arrived were fewer. */
function clockOf(arrivals: readonly Arrival[]): (bytes: number) => number | undefined {
  let index = 0;
  return (bytes) => {
    while (index < arrivals.length - 1 && (arrivals[index]?.bytes ?? 0) < bytes) index += 1;
    return arrivals[index]?.ms;
  };
}

function factsOf(steps: readonly TimedStep[], firstByteMs: number | undefined, usage: Usage | undefined): StreamFacts {
  const tokens = steps.filter((step) => step.text !== "" && !step.isThought);
  const [firstTokenMs, lastTokenMs] = [tokens[0]?.ms, tokens.at(-1)?.ms];
  const tokensPerSecond = rateOf(steps, tokens, usage);
  return {
    events: steps.length,
    ...(firstByteMs !== undefined && { firstByteMs }),
    ...(firstTokenMs !== undefined && { firstTokenMs }),
    ...(lastTokenMs !== undefined && { lastTokenMs }),
    ...(tokensPerSecond !== undefined && { tokensPerSecond }),
    complete: steps.some((step) => step.isEnd) || (steps.length > 0 && !steps.some((step) => step.isKnown)),
  };
}

/**
 * Tokens of the answer per second. What came with the first token took no time that we saw, so only the share of the text
 * that came after it is counted; tokens of a thought are left out, since they came before.
 */
function rateOf(steps: readonly Step[], tokens: readonly TimedStep[], usage: Usage | undefined): number | undefined {
  const [beginMs, endMs] = [tokens[0]?.ms, tokens.at(-1)?.ms];
  if (beginMs === undefined || endMs === undefined || endMs <= beginMs) return undefined;
  const later = tokens.filter((step) => step.ms !== undefined && step.ms > beginMs);
  const seconds = (endMs - beginMs) / 1_000;
  const isThinkingKnown = usage?.thinking !== undefined || !steps.some((step) => step.isThought);
  if (usage?.output === undefined || !isThinkingKnown) return later.length / seconds;
  const share = lengthOf(later) / lengthOf(tokens);
  return (Math.max(0, usage.output - (usage.thinking ?? 0)) * share) / seconds;
}

const lengthOf = (steps: readonly Step[]): number => steps.reduce((sum, step) => sum + step.text.length, 0);

function replyOf(steps: readonly Step[]): ReplyFacts | undefined {
  if (!steps.some((step) => step.isKnown)) return undefined;
  const text = steps.map((step) => (step.isThought ? "" : step.text)).join("");
  const finish = steps.findLast((step) => step.finish !== undefined)?.finish;
  const model = steps.find((step) => step.model !== undefined)?.model;
  return { text, ...(finish !== undefined && { finish }), ...(model !== undefined && { model }) };
}

const NOTHING: Step = { text: "", isThought: false, isKnown: false, isEnd: false };

function stepOf(event: StreamEvent, data: unknown): Step {
  if (event.text.trim() === "[DONE]") return { ...NOTHING, isKnown: true, isEnd: true };
  return chatStep(data) ?? typedStep(data) ?? geminiStep(data) ?? replicateStep(event) ?? NOTHING;
}

function step(
  text: string | undefined,
  more: Partial<Record<"finish" | "model", string | undefined>>,
  isEnd: boolean,
): Step {
  const { finish, model } = more;
  return {
    text: text ?? "",
    isThought: false,
    isKnown: true,
    isEnd,
    ...(finish !== undefined && { finish }),
    ...(model !== undefined && { model }),
  };
}

/** OpenAI's chat and completions: `choices`, empty in the chunk that tells the usage. */
function chatStep(data: unknown): Step | undefined {
  if (!Array.isArray(at(data, "choices"))) return undefined;
  const choice = at(data, "choices", 0);
  const finish = textAt(choice, "finish_reason");
  const text = textAt(choice, "delta", "content") ?? textAt(choice, "text") ?? textAt(choice, "delta", "refusal");
  const thought = textAt(choice, "delta", "reasoning_content") ?? textAt(choice, "delta", "reasoning");
  const said = step(text ?? thought, { finish, model: textAt(data, "model") }, finish !== undefined);
  return { ...said, isThought: text === undefined && thought !== undefined };
}

/** Events that end an answer, by their `type`: OpenAI's responses, images and sounds, Anthropic's messages, Cohere's chat. */
const ENDS: ReadonlySet<string> = new Set([
  "response.completed",
  "response.incomplete",
  "response.failed",
  "image_generation.completed",
  "image_edit.completed",
  "speech.audio.done",
  "transcript.text.done",
  "message_stop",
  "message-end",
]);
const KNOWN = /^(?:response\.|image_generation\.|image_edit\.|speech\.|transcript\.|message[_-]|content[_-]|ping$)/;

function typedStep(data: unknown): Step | undefined {
  const type = textAt(data, "type");
  if (type === undefined || !KNOWN.test(type)) return undefined;
  const thought = textAt(data, "delta", "thinking") ?? (type.includes("reasoning") ? textAt(data, "delta") : undefined);
  if (thought !== undefined) return { ...step(thought, {}, false), isThought: true };
  const more = { finish: finishOf(data), model: textAt(data, "response", "model") ?? textAt(data, "message", "model") };
  return step(textOf(type, data), more, ENDS.has(type));
}

function textOf(type: string, data: unknown): string | undefined {
  switch (type) {
    case "response.output_text.delta":
    case "response.refusal.delta":
    case "transcript.text.delta":
      return textAt(data, "delta");
    case "content_block_delta":
      return textAt(data, "delta", "text");
    case "content-delta":
      return textAt(data, "delta", "message", "content", "text");
    default:
      return undefined;
  }
}

function finishOf(data: unknown): string | undefined {
  return (
    textAt(data, "delta", "stop_reason") ??
    textAt(data, "delta", "finish_reason") ??
    textAt(data, "response", "incomplete_details", "reason") ??
    (at(data, "type") === "response.completed" ? textAt(data, "response", "status") : undefined)
  );
}

/** Gemini's part of an answer; a prompt that is blocked ends it as well. */
function geminiStep(data: unknown): Step | undefined {
  const candidate = at(data, "candidates", 0);
  const blocked = textAt(data, "promptFeedback", "blockReason");
  if (candidate === undefined && blocked === undefined && at(data, "usageMetadata") === undefined) return undefined;
  const parts = listAt(candidate, "content", "parts");
  const text = parts.map((part) => (at(part, "thought") === true ? "" : (textAt(part, "text") ?? ""))).join("");
  const thought = parts.map((part) => textAt(part, "text") ?? "").join("");
  const finish = textAt(candidate, "finishReason") ?? blocked;
  const said = step(
    text === "" ? thought : text,
    { finish, model: textAt(data, "modelVersion") },
    finish !== undefined,
  );
  return { ...said, isThought: text === "" && thought !== "" };
}

/** Replicate's events are told by their names, and their data are the words themselves. */
function replicateStep({ type, text }: StreamEvent): Step | undefined {
  if (type === "output") return step(text, {}, false);
  return type === "done" ? step("", {}, true) : undefined;
}
