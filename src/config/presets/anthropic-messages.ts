import { IS_STREAM, LONG_PROMPT, LONG_TOKENS, NOTHING, PROMPT, streamed } from "./preset.ts";
import type { PriceText, Preset, Template } from "./preset.ts";

const request = { kind: "http", headers: { "x-api-key": "{key}", "anthropic-version": "2023-06-01" } };
const messages = { ...request, method: "POST", url: "{baseUrl}/v1/messages" };
const price: PriceText = { input: "0.10 USD/1M", cached: "0.01 USD/1M", output: "0.50 USD/1M" };

const question = (content: string, tokens: number): { readonly [key: string]: Template } => ({
  model: "{model}",
  max_tokens: tokens,
  thinking: { type: "disabled" },
  messages: [{ role: "user", content }],
});

export const anthropicMessages: Preset = {
  name: "anthropic-messages",
  title: "Anthropic messages",
  provider: "anthropic",
  about:
    "Asks a Claude model with thinking switched off. Models that always think refuse that: remove it by `probe: { json: { thinking: null } }`.",
  parameters: {
    model: { default: "claude-haiku-5-5", about: "Model that answers" },
    key: { default: "${ANTHROPIC_API_KEY}", about: "API key" },
    baseUrl: { default: "https://api.anthropic.com", about: "Address without the version" },
  },
  tiers: {
    free: {
      about: "The list of models: network, gateway and key",
      probe: { ...request, url: "{baseUrl}/v1/models?limit=1000" },
      expect: ["status == 200", "size(body.data) > 0"],
      slow: "5s",
      price: NOTHING,
      models: "body.data.map(m, m.id)",
    },
    cheap: {
      about: "One token of an answer: the model itself",
      probe: { ...messages, json: question(PROMPT, 1) },
      expect: ["status == 200", 'reply.finish in ["end_turn", "max_tokens"]'],
      slow: "5s",
      price,
      typical: { input: 18, output: 1 },
    },
    full: {
      about: streamed(),
      probe: { ...messages, stream: true, json: { ...question(LONG_PROMPT, LONG_TOKENS), stream: true } },
      expect: IS_STREAM,
      slow: "10s",
      price,
      typical: { input: 18, output: LONG_TOKENS },
    },
  },
};
