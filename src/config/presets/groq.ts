import { chatCompletions } from "./chat-completions.ts";

export const groq = chatCompletions({
  name: "groq",
  title: "Groq chat completions",
  provider: "groq",
  about: "Asks a model on Groq's machines.",
  parameters: {
    model: { default: "llama-3.1-8b-instant", about: "Model that answers" },
    key: { default: "${GROQ_API_KEY}", about: "API key" },
    baseUrl: { default: "https://api.groq.com/openai/v1", about: "Address up to and with the version" },
  },
  price: { input: "0.05 USD/1M", output: "0.08 USD/1M" },
});
