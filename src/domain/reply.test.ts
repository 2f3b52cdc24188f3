import { describe, expect, it } from "vitest";
import { readReply } from "./reply.ts";
import type { ReplyFacts } from "./facts.ts";

const gemini = (finishReason: string | undefined, ...parts: object[]) => ({
  candidates: [{ content: { parts, role: "model" }, ...(finishReason !== undefined && { finishReason }) }],
  modelVersion: "gemini-9",
});

describe("readReply", () => {
  it.each<[string, unknown, ReplyFacts | undefined]>([
    [
      "OpenAI's chat",
      { model: "gpt-9", choices: [{ message: { content: "4", reasoning: "2+2" }, finish_reason: "stop" }] },
      { text: "4", finish: "stop", model: "gpt-9" },
    ],
    [
      "a chat in pieces, as Mistral answers after thinking",
      {
        model: "m",
        choices: [
          {
            message: {
              content: [
                { type: "thinking", thinking: [] },
                { type: "text", text: "4" },
              ],
            },
            finish_reason: "stop",
          },
        ],
      },
      { text: "4", finish: "stop", model: "m" },
    ],
    [
      "a call of a tool, which says nothing",
      { model: "m", choices: [{ message: { content: null, tool_calls: [{}] }, finish_reason: "tool_calls" }] },
      { text: "", finish: "tool_calls", model: "m" },
    ],
    ["a refusal", { choices: [{ message: { content: null, refusal: "No." } }] }, { text: "No." }],
    ["completions", { choices: [{ text: "4", finish_reason: "length" }] }, { text: "4", finish: "length" }],
    [
      "OpenAI's responses, without what was reasoned",
      {
        object: "response",
        status: "completed",
        model: "gpt-9",
        output: [
          { type: "reasoning", content: [{ type: "reasoning_text", text: "2+2" }] },
          { type: "message", content: [{ type: "output_text", text: "4" }] },
        ],
      },
      { text: "4", finish: "completed", model: "gpt-9" },
    ],
    [
      "a response that ended early",
      { object: "response", status: "incomplete", incomplete_details: { reason: "max_output_tokens" }, output: [] },
      { text: "", finish: "max_output_tokens" },
    ],
    [
      "Anthropic, without what was thought",
      {
        type: "message",
        model: "claude-9",
        stop_reason: "end_turn",
        content: [
          { type: "thinking", thinking: "2+2" },
          { type: "text", text: "4" },
        ],
      },
      { text: "4", finish: "end_turn", model: "claude-9" },
    ],
    [
      "Gemini, without what was thought",
      gemini("STOP", { text: "2+2", thought: true }, { text: "4" }, { text: "." }),
      { text: "4.", finish: "STOP", model: "gemini-9" },
    ],
    [
      "Gemini, the prompt blocked",
      { promptFeedback: { blockReason: "PROHIBITED_CONTENT" }, modelVersion: "gemini-9" },
      { text: "", finish: "PROHIBITED_CONTENT", model: "gemini-9" },
    ],
    [
      "Gemini's stream as an array",
      [gemini(undefined, { text: "4" }), gemini("STOP", { text: "2" })],
      { text: "42", finish: "STOP", model: "gemini-9" },
    ],
    [
      "Cohere",
      { id: "1", finish_reason: "COMPLETE", message: { content: [{ type: "text", text: "4" }] } },
      { text: "4", finish: "COMPLETE" },
    ],
    ["Cohere's first version", { text: "4", finish_reason: "COMPLETE" }, { text: "4", finish: "COMPLETE" }],
    [
      "Bedrock's Converse",
      { output: { message: { role: "assistant", content: [{ text: "4" }] } }, stopReason: "end_turn" },
      { text: "4", finish: "end_turn" },
    ],
    [
      "Replicate, in pieces",
      { status: "succeeded", model: "meta/llama", urls: {}, output: ["4", "2"] },
      { text: "42", finish: "succeeded", model: "meta/llama" },
    ],
    [
      "Replicate with a file",
      { status: "succeeded", urls: {}, output: ["https://replicate.delivery/x.png"] },
      undefined,
    ],
    ["a list of models", { object: "list", data: [{ id: "gpt-9" }] }, undefined],
    ["an array of anything", [{ id: 1 }], undefined],
    ["no JSON", "4", undefined],
  ])("%s", (_name, body, expected) => {
    expect(readReply(body)).toEqual(expected);
  });
});
