import { REFUSED, type Bundle } from "./provider.ts";

export const together: Bundle = {
  name: "together",
  title: "Together AI",
  about: "Together's API and its page, hosted by Better Stack. What is said of any model counts.",
  parameters: {
    key: { optional: true, about: "API key, as ${TOGETHER_API_KEY}" },
    model: { about: "Model that is asked, as Together names it" },
  },
  feeds: [
    { id: "together-status", name: "Together AI Status", kind: "betterstack", url: "https://status.together.ai" },
  ],
  monitors: [
    {
      id: "together-api",
      name: "Together AI API",
      description: "The list of models, asked without a key. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://api.together.xyz/v1/models" },
      expect: REFUSED,
      feeds: ["together-status"],
    },
    {
      id: "together-chat",
      name: "Together AI chat",
      description: "A model that writes, asked with a key.",
      preset: "openai-compatible",
      with: { baseUrl: "https://api.together.xyz/v1", key: "{key}", model: "{model}" },
      feeds: ["together-status"],
    },
  ],
};
