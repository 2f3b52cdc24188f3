import { REFUSED, type Bundle } from "./provider.ts";

export const mistral: Bundle = {
  name: "mistral",
  title: "Mistral AI",
  about:
    "Mistral's API and the feed of its page, which has no other document for programs. All of the feed counts, that of Le Chat, too: its items do not say reliably what they are about, and how bad an incident is they do not say at all.",
  parameters: {
    key: { optional: true, about: "API key; ${MISTRAL_API_KEY} unless set" },
    model: { optional: true, about: "Model that is asked" },
  },
  feeds: [{ id: "mistral-status", name: "Mistral AI Status", kind: "rss", url: "https://status.mistral.ai/feed.rss" }],
  monitors: [
    {
      id: "mistral-api",
      name: "Mistral API",
      description: "The list of models, asked without a key. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://api.mistral.ai/v1/models" },
      expect: REFUSED,
      feeds: ["mistral-status"],
    },
    {
      id: "mistral-chat",
      name: "Mistral chat",
      description: "A model that writes, asked with a key.",
      preset: "mistral",
      with: { key: "{key}", model: "{model}" },
      feeds: ["mistral-status"],
    },
  ],
};
