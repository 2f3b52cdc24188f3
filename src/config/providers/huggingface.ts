import type { Bundle } from "./provider.ts";

export const huggingface: Bundle = {
  name: "huggingface",
  title: "Hugging Face",
  about:
    "The Hub's API, and models by way of its router to other providers. Its page is hosted by Better Stack; all of it counts.",
  parameters: {
    key: { optional: true, about: "Access token, as ${HF_TOKEN}" },
    model: { about: "Model that is asked, as the router names it" },
  },
  feeds: [
    {
      id: "huggingface-status",
      name: "Hugging Face Status",
      kind: "betterstack",
      url: "https://status.huggingface.co",
    },
  ],
  monitors: [
    {
      id: "huggingface-hub",
      name: "Hugging Face Hub API",
      description: "The public list of models, one entry of it.",
      probe: { kind: "http", url: "https://huggingface.co/api/models?limit=1" },
      expect: ["status == 200"],
      feeds: ["huggingface-status"],
    },
    {
      id: "huggingface-router",
      name: "A model by way of Hugging Face",
      description: "A model that writes, asked with a token.",
      preset: "openai-compatible",
      with: { baseUrl: "https://router.huggingface.co/v1", key: "{key}", model: "{model}" },
      feeds: ["huggingface-status"],
    },
  ],
};
