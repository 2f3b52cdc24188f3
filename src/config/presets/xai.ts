import { chatCompletions } from "./chat-completions.ts";

export const xai = chatCompletions({
  name: "xai",
  title: "xAI chat completions",
  provider: "xai",
  about: "Asks a Grok model with reasoning switched off. Models that can't do without it take `effort: low`.",
  parameters: {
    model: { default: "grok-4.3", about: "Model that answers" },
    key: { default: "${XAI_API_KEY}", about: "API key" },
    effort: { default: "none", about: "How much the model thinks before it answers" },
    baseUrl: { default: "https://api.x.ai/v1", about: "Address up to and with the version" },
  },
  json: { reasoning_effort: "{effort}" },
});
