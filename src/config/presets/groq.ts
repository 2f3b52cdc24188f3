import { chatCompletions } from "./chat-completions.ts";

export const groq = chatCompletions({
  name: "groq",
  title: "Groq chat completions",
  provider: "groq",
  about:
    "Asks a model on Groq's machines. The default model always thinks, at `low` as little as it can; one that can do without takes `effort: none`, and one that does not know the setting wants it removed: `probe: { json: { reasoning_effort: null } }`.",
  parameters: {
    model: { default: "openai/gpt-oss-20b", about: "Model that answers" },
    effort: { default: "low", about: "How much the model thinks before it answers" },
    key: { default: "${GROQ_API_KEY}", about: "API key" },
    baseUrl: { default: "https://api.groq.com/openai/v1", about: "Address up to and with the version" },
  },
  longTokens: 256,
  json: { reasoning_effort: "{effort}" },
  price: { input: "0.075 USD/1M", output: "0.30 USD/1M" },
});
