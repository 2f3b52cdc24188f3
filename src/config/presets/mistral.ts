import { chatCompletions } from "./chat-completions.ts";

export const mistral = chatCompletions({
  name: "mistral",
  title: "Mistral chat completions",
  provider: "mistral",
  about: "Asks Mistral's API; its small models don't think unless they are told to.",
  parameters: {
    model: { default: "mistral-small-latest", about: "Model that answers" },
    key: { default: "${MISTRAL_API_KEY}", about: "API key" },
    baseUrl: { default: "https://api.mistral.ai/v1", about: "Address up to and with the version" },
  },
});
