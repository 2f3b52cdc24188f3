import { REFUSED, type Bundle } from "./provider.ts";

export const fireworks: Bundle = {
  name: "fireworks",
  title: "Fireworks AI",
  about: "Fireworks' API and its page, hosted by Better Stack. What is said of any model counts.",
  parameters: {
    key: { optional: true, about: "API key, as ${FIREWORKS_API_KEY}" },
    model: { about: "Model that is asked, as Fireworks names it" },
  },
  feeds: [
    { id: "fireworks-status", name: "Fireworks AI Status", kind: "betterstack", url: "https://status.fireworks.ai" },
  ],
  monitors: [
    {
      id: "fireworks-api",
      name: "Fireworks AI API",
      description: "The list of models, asked without a key. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://api.fireworks.ai/inference/v1/models" },
      expect: REFUSED,
      feeds: ["fireworks-status"],
    },
    {
      id: "fireworks-chat",
      name: "Fireworks AI chat",
      description: "A model that writes, asked with a key.",
      preset: "openai-compatible",
      with: { baseUrl: "https://api.fireworks.ai/inference/v1", key: "{key}", model: "{model}" },
      feeds: ["fireworks-status"],
    },
  ],
};
