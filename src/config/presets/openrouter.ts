import { chatCompletions } from "./chat-completions.ts";

export const openrouter = chatCompletions({
  name: "openrouter",
  title: "OpenRouter chat completions",
  provider: "openrouter",
  about:
    "Asks a model by way of OpenRouter, with reasoning switched off where the model allows it. An answer says itself what it cost, so no price is needed.",
  parameters: {
    model: { default: "openai/gpt-5.4-nano", about: "Model that answers, as OpenRouter names it" },
    key: { default: "${OPENROUTER_API_KEY}", about: "API key" },
    baseUrl: { default: "https://openrouter.ai/api/v1", about: "Address up to and with the version" },
  },
  json: { reasoning: { enabled: false }, usage: { include: true } },
  countsStreams: true,
  list: "/models/user",
});
