import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStream } from "./stream.ts";
import type { Arrival } from "./exchange.ts";
import type { StreamFacts } from "./facts.ts";

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A stream of parts and when each of them arrived. */
function streamed(...parts: readonly (readonly [ms: number, text: string])[]): [string, Arrival[]] {
  const arrivals = parts.map(([ms], index) => ({
    ms,
    bytes: bytesOf(
      parts
        .slice(0, index + 1)
        .map(([, text]) => text)
        .join(""),
    ),
  }));
  return [parts.map(([, text]) => text).join(""), arrivals];
}

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const typed = (value: Readonly<Record<string, unknown>> & { readonly type: string }): string =>
  `event: ${value.type}\n${data(value)}`;
const chat = (delta: object, finish: string | null = null) =>
  data({ model: "gpt-9", choices: [{ index: 0, delta, finish_reason: finish }] });
const gemini = (text: string, finishReason?: string, usage?: object) => ({
  candidates: [{ content: { parts: [{ text }], role: "model" }, ...(finishReason !== undefined && { finishReason }) }],
  ...(usage && { usageMetadata: usage }),
  modelVersion: "gemini-9",
});
const DONE = "data: [DONE]\n\n";

const OPENAI = streamed(
  [100, chat({ role: "assistant", content: "" })],
  [300, chat({ content: "Hel" })],
  [400, chat({ content: "lo " })],
  [500, chat({ content: "you" }) + chat({}, "stop")],
  [510, data({ choices: [], usage: { prompt_tokens: 9, completion_tokens: 30 } }) + DONE],
);

const ANTHROPIC = streamed(
  [
    80,
    typed({
      type: "message_start",
      message: { model: "claude-9", usage: { input_tokens: 25, output_tokens: 1 } },
    }),
  ],
  [90, typed({ type: "ping" })],
  [200, typed({ type: "content_block_delta", index: 0, delta: { type: "thinking_delta", thinking: "Hm." } })],
  [400, typed({ type: "content_block_delta", index: 1, delta: { type: "text_delta", text: "Hello" } })],
  [600, typed({ type: "content_block_delta", index: 1, delta: { type: "text_delta", text: " you!" } })],
  [610, typed({ type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 15 } })],
  [611, typed({ type: "message_stop" })],
);

describe("readStream", () => {
  it("reads OpenAI's chat: the role is no token, the usage comes last", () => {
    expect(readStream(...OPENAI)).toEqual({
      facts: {
        events: 7,
        firstByteMs: 100,
        firstTokenMs: 300,
        lastTokenMs: 500,
        // 6 of 9 letters of 30 tokens came in the 200 ms after the first.
        tokensPerSecond: 100,
        complete: true,
      } satisfies StreamFacts,
      reply: { text: "Hello you", finish: "stop", model: "gpt-9" },
      usage: { input: 9, output: 30 },
    });
  });

  it("reads Anthropic: pings and thoughts are no tokens of the answer", () => {
    expect(readStream(...ANTHROPIC)).toEqual({
      // The provider does not say how many of its tokens were thoughts, so that events count: one, 200 ms after the first.
      facts: { events: 7, firstByteMs: 80, firstTokenMs: 400, lastTokenMs: 600, tokensPerSecond: 5, complete: true },
      reply: { text: "Hello you!", finish: "end_turn", model: "claude-9" },
      usage: { input: 25, output: 15 },
    });
  });

  it("reads OpenAI's responses", () => {
    const usage = { input_tokens: 5, output_tokens: 24, output_tokens_details: { reasoning_tokens: 20 } };
    const parts = streamed(
      [10, typed({ type: "response.created", response: { model: "gpt-9", status: "in_progress" } })],
      [20, typed({ type: "response.reasoning_summary_text.delta", delta: "Thinking" })],
      [50, typed({ type: "response.output_text.delta", delta: "ab" })],
      [150, typed({ type: "response.output_text.delta", delta: "cd" })],
      [160, typed({ type: "response.output_text.done", text: "abcd" })],
      [170, typed({ type: "response.completed", response: { model: "gpt-9", status: "completed", usage } })],
    );
    expect(readStream(...parts)).toEqual({
      // 24 tokens less 20 of thinking, half of their letters in 100 ms.
      facts: { events: 6, firstByteMs: 10, firstTokenMs: 50, lastTokenMs: 150, tokensPerSecond: 20, complete: true },
      reply: { text: "abcd", finish: "completed", model: "gpt-9" },
      usage: { input: 5, output: 24, thinking: 20 },
    });
  });

  it("reads Gemini's events, whose usage is a running total", () => {
    const count = (candidatesTokenCount: number) => ({ promptTokenCount: 4, candidatesTokenCount });
    const parts = streamed(
      [100, data(gemini("Hel", undefined, count(1)))],
      [300, data(gemini("lo!", "STOP", count(10)))],
    );
    expect(readStream(...parts)).toEqual({
      facts: { events: 2, firstByteMs: 100, firstTokenMs: 100, lastTokenMs: 300, tokensPerSecond: 25, complete: true },
      reply: { text: "Hello!", finish: "STOP", model: "gemini-9" },
      usage: { input: 4, output: 10 },
    });
  });

  it("reads Gemini's array, and as much of it as came", () => {
    const parts = [gemini('Hel "[{', undefined), gemini("lo\\", "STOP")].map((part) =>
      JSON.stringify(part, undefined, 2),
    );
    const [text, arrivals] = streamed(
      [100, `[${parts[0]}`],
      [200, `,\r\n${parts[1]?.slice(0, 20)}`],
      [300, `${parts[1]?.slice(20)}\n]`],
    );
    expect(readStream(text, arrivals)).toMatchObject({
      facts: { events: 2, firstTokenMs: 100, lastTokenMs: 300, complete: true },
      reply: { text: 'Hel "[{lo\\', finish: "STOP" },
    });
    expect(readStream(text.slice(0, -12), arrivals)).toMatchObject({ facts: { events: 1, complete: false } });
  });

  it("reads Cohere", () => {
    const text =
      data({ type: "message-start", delta: { message: { role: "assistant" } } }) +
      data({ type: "content-delta", index: 0, delta: { message: { content: { text: "Hi" } } } }) +
      data({
        type: "message-end",
        delta: { finish_reason: "COMPLETE", usage: { billed_units: { input_tokens: 3, output_tokens: 2 } } },
      });
    expect(readStream(text)).toEqual({
      facts: { events: 3, complete: true },
      reply: { text: "Hi", finish: "COMPLETE" },
      usage: { input: 3, output: 2 },
    });
  });

  it("reads Replicate, whose data are the words themselves", () => {
    const text =
      "event: output\nid: 1\ndata: Once\n\nevent: output\ndata:  upon\ndata: a time\n\nevent: done\ndata: {}\n\n";
    expect(readStream(text)).toEqual({
      facts: { events: 3, complete: true },
      reply: { text: "Once upon\na time" },
    });
  });

  it("takes no comment for a token: OpenRouter keeps a line open with them", () => {
    const parts = streamed(
      [10, ": OPENROUTER PROCESSING\n\n"],
      [900, ": OPENROUTER PROCESSING\n\n"],
      [950, chat({ content: "Hi" }, "stop")],
    );
    expect(readStream(...parts)?.facts).toEqual({
      events: 1,
      firstByteMs: 10,
      firstTokenMs: 950,
      lastTokenMs: 950,
      complete: true,
    });
  });

  it("takes an event as there when its last byte is, not its first", () => {
    const event = chat({ content: "Hi" });
    const parts = streamed([10, event.slice(0, -1)], [90, event.slice(-1)]);
    expect(readStream(...parts)?.facts).toMatchObject({ firstByteMs: 10, firstTokenMs: 90 });
  });

  it("counts bytes, not letters", () => {
    const parts = streamed(
      [10, chat({ role: "안녕하세요 🎈 ".repeat(50) })],
      [70, chat({ content: "é" })],
      [95, chat({ content: "!" })],
    );
    expect(readStream(...parts)?.facts).toMatchObject({ firstTokenMs: 70, lastTokenMs: 95 });
  });

  it("gives the last arrival to what seems to lie beyond it", () => {
    expect(readStream(chat({ content: "Hi" }), [{ bytes: 3, ms: 5 }])?.facts.firstTokenMs).toBe(5);
    expect(readStream(chat({ content: "Hi" }))?.facts).toEqual({ events: 1, complete: false });
  });

  it("has no rate where all came at once", () => {
    expect(readStream(OPENAI[0], [{ bytes: 1e6, ms: 5 }])?.facts.tokensPerSecond).toBeUndefined();
  });

  it.each<[string, string, boolean]>([
    ["a finish reason is an end", chat({ content: "Hi" }, "length"), true],
    ["[DONE] is one", chat({ content: "Hi" }) + DONE, true],
    ["[DONE] without its empty line is one", `${chat({ content: "Hi" })}data: [DONE]`, true],
    ["text alone is none", chat({ content: "Hi" }), false],
    ["an event that was cut off is none", chat({ content: "Hi" }) + chat({}, "stop").slice(0, -20), false],
    ["Anthropic ends with message_stop", ANTHROPIC[0], true],
    ["and not before", ANTHROPIC[0].replace(/event: message_stop[^]*$/, ""), false],
    ["a blocked prompt of Gemini is an end", data({ promptFeedback: { blockReason: "SAFETY" } }), true],
    ["a response that is incomplete has ended", data({ type: "response.incomplete", response: {} }), true],
    ["an image of OpenAI is an end", data({ type: "image_generation.completed", b64_json: "" }), true],
    ["a protocol that nobody knows ends when it ends", "id: 7\ndata: tick\n\n", true],
    ["comments alone are no answer", ": keep-alive\n\n", false],
  ])("%s", (_name, text, complete) => {
    expect(readStream(text)?.facts.complete).toBe(complete);
  });

  it.each(["", "{}", '{"choices":[]}', "<html>data: x", "[]", '[{"id":1}]', '["candidates"]', "a: b\ndata: c"])(
    "takes %j for no stream",
    (text) => {
      expect(readStream(text)).toBeUndefined();
    },
  );

  it("finds the same however the lines end and wherever the stream was cut into arrivals", () => {
    const whole = readStream(...OPENAI);
    fc.assert(
      fc.property(fc.constantFrom("\n", "\r\n", "\r"), fc.array(fc.nat(2_000), { maxLength: 20 }), (end, cuts) => {
        const text = OPENAI[0].replaceAll("\n", end);
        const total = bytesOf(text);
        const places = [...new Set([...cuts.filter((cut) => cut > 0 && cut < total), total])].toSorted((a, b) => a - b);
        const arrivals = places.map((bytes, index) => ({ bytes, ms: index * 10 }));
        const reading = readStream(text, arrivals);
        expect(reading?.reply).toEqual(whole?.reply);
        expect(reading?.usage).toEqual(whole?.usage);
        const firstToken = text.indexOf("Hel");
        const endOfEvent = bytesOf(text.slice(0, text.indexOf(end + end, firstToken) + 2 * end.length));
        expect(reading?.facts.firstTokenMs).toBe(arrivals.find(({ bytes }) => bytes >= endOfEvent)?.ms);
        expect(reading?.facts.firstByteMs).toBe(0);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it("reads an array of large strings, whole or cut off, in time that grows with its length alone", () => {
    const image = { candidates: [{ content: { parts: [{ inlineData: { data: "A".repeat(4_000_000) } }] } }] };
    const quotes = `[{"candidates":"${'\\"'.repeat(1_000_000)}`;
    expect(readStream(JSON.stringify([image, gemini("x", "STOP")]))?.facts).toEqual({ events: 2, complete: true });
    for (const end of ["", "\\"]) expect(readStream(quotes + end)?.facts.events).toBe(0);
  });

  it("reads no more of a flood than any answer has, and holds it for one that was cut off", () => {
    const floods = ["\r".repeat(20_000_000), "data:1\n\n".repeat(3_000_000), chat({ content: "x" }).repeat(300_000)];
    for (const flood of floods) {
      const facts = readStream(chat({ content: "x" }) + flood + DONE)?.facts;
      expect(facts?.complete).toBe(false);
      expect(facts?.events).toBeLessThanOrEqual(100_000);
    }
    const many = `[${JSON.stringify(gemini("x"))}${",{}".repeat(3_000_000)},${JSON.stringify(gemini("x", "STOP"))}]`;
    expect(readStream(many)?.facts.complete).toBe(false);
  });

  it("takes any text, and any arrivals", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom("data: {", "data: [DONE]", "event: output", ": x", "", "[{", '"}'),
    );
    const arrival = fc.record({ bytes: fc.nat(), ms: fc.nat() });
    fc.assert(
      fc.property(fc.array(line), fc.array(arrival), (lines, arrivals) => {
        const events = readStream(lines.join("\n"), arrivals)?.facts.events ?? 0;
        expect(events).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
