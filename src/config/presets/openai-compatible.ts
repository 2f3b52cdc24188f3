import { chatCompletions } from "./chat-completions.ts";

export const openaiCompatible = chatCompletions({
  name: "openai-compatible",
  title: "Any API in the form of OpenAI's",
  about:
    "Gateways, relays and servers of one's own (LiteLLM, vLLM, Ollama and others). Say whom it asks by `provider:` of the monitor, and what it costs by `price:`. Without `key` no authorization is sent.",
  parameters: {
    baseUrl: { about: "Address up to and with the version, such as https://gateway.example.com/v1" },
    model: { about: "Model that answers" },
    key: { optional: true, about: "API key" },
  },
  mayRunOut: true,
});
