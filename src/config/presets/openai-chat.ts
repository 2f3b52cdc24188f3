import { chatCompletions } from "./chat-completions.ts";

export const openaiChat = chatCompletions({
  name: "openai-chat",
  title: "OpenAI chat completions",
  provider: "openai",
  about:
    "Asks OpenAI, or a gateway or relay in front of it. Models before GPT-5.1 know `effort: minimal` instead of `none`, and those that don't reason want it removed: `probe: { json: { reasoning_effort: null } }`.",
  parameters: {
    model: { default: "gpt-5.4-nano", about: "Model that answers" },
    key: { default: "${OPENAI_API_KEY}", about: "API key" },
    effort: { default: "none", about: "How much the model thinks before it answers" },
    baseUrl: { default: "https://api.openai.com/v1", about: "Address up to and with the version" },
  },
  json: { reasoning_effort: "{effort}" },
  maxTokens: "max_completion_tokens",
  countsStreams: true,
  mayRunOut: true,
  price: { input: "0.20 USD/1M", output: "1.25 USD/1M" },
});
