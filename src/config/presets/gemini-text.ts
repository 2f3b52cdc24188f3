import { IS_STREAM, LONG_PROMPT, LONG_TOKENS, NOTHING, PROMPT, streamed } from "./preset.ts";
import type { PriceText, Preset } from "./preset.ts";

const request = { kind: "http", headers: { "x-goog-api-key": "{key}" } };
const price: PriceText = { input: "0.30 USD/1M", output: "2.50 USD/1M" };

export const geminiText: Preset = {
  name: "gemini-text",
  title: "Gemini text (AI Studio)",
  provider: "gemini",
  about:
    "Asks a Gemini model with a key of Google AI Studio, thinking kept to a minimum. Models of the 2.5 family take a budget instead: `probe: { json: { generationConfig: { thinkingConfig: { thinkingLevel: null, thinkingBudget: 0 } } } }`.",
  parameters: {
    model: { default: "gemini-3.5-flash-lite", about: "Model that answers" },
    key: { default: "${GEMINI_API_KEY}", about: "API key of AI Studio" },
    thinking: { default: "minimal", about: "How much the model thinks before it answers" },
    baseUrl: {
      default: "https://generativelanguage.googleapis.com/v1beta",
      about: "Address up to and with the version",
    },
  },
  tiers: {
    free: {
      about: "The list of models: network, gateway and key",
      probe: { ...request, url: "{baseUrl}/models?pageSize=1000" },
      expect: ["status == 200", "size(body.models) > 0"],
      slow: "5s",
      price: NOTHING,
      models: "body.models.map(m, m.name)",
    },
    cheap: {
      about: "One token of an answer: the model itself",
      probe: {
        ...request,
        method: "POST",
        url: "{baseUrl}/models/{model}:generateContent",
        json: {
          contents: [{ role: "user", parts: [{ text: PROMPT }] }],
          generationConfig: { maxOutputTokens: 1, thinkingConfig: { thinkingLevel: "{thinking}" } },
        },
      },
      expect: ["status == 200", 'reply.finish in ["STOP", "MAX_TOKENS"]'],
      slow: "5s",
      price,
      typical: { input: 8, output: 1 },
    },
    full: {
      about: streamed(),
      probe: {
        ...request,
        method: "POST",
        url: "{baseUrl}/models/{model}:streamGenerateContent?alt=sse",
        stream: true,
        json: {
          contents: [{ role: "user", parts: [{ text: LONG_PROMPT }] }],
          generationConfig: { maxOutputTokens: LONG_TOKENS, thinkingConfig: { thinkingLevel: "{thinking}" } },
        },
      },
      expect: IS_STREAM,
      slow: "10s",
      price,
      typical: { input: 8, output: LONG_TOKENS },
    },
  },
};
