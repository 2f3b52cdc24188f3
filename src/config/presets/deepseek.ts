import { chatCompletions } from "./chat-completions.ts";

export const deepseek = chatCompletions({
  name: "deepseek",
  title: "DeepSeek chat completions",
  provider: "deepseek",
  about: "Asks DeepSeek's API with thinking switched off.",
  parameters: {
    model: { default: "deepseek-v4-flash", about: "Model that answers" },
    key: { default: "${DEEPSEEK_API_KEY}", about: "API key" },
    baseUrl: { default: "https://api.deepseek.com/v1", about: "Address up to and with the version" },
  },
  json: { thinking: { type: "disabled" } },
  countsStreams: true,
  price: { input: "0.14 USD/1M", output: "0.28 USD/1M" },
});
