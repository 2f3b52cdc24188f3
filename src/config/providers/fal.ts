import type { Bundle } from "./provider.ts";

export const fal: Bundle = {
  name: "fal",
  title: "fal",
  about: "fal's API and its page, one of Instatus, of which the component API counts.",
  parameters: {
    key: { optional: true, about: "API key; ${FAL_KEY} unless set" },
    model: { optional: true, about: "Endpoint of the model that is asked" },
  },
  feeds: [{ id: "fal-status", name: "fal Status", kind: "instatus", url: "https://status.fal.ai" }],
  monitors: [
    {
      id: "fal-api",
      name: "fal API",
      description: "The catalogue of models, which anybody may read.",
      probe: { kind: "http", url: "https://api.fal.ai/v1/models?limit=10" },
      expect: ["status == 200", "size(body.models) > 0"],
      feeds: [{ feed: "fal-status", components: ["API"] }],
    },
    {
      id: "fal-images",
      name: "fal images",
      description: "A model that draws, asked with a key.",
      preset: "fal",
      with: { key: "{key}", model: "{model}" },
      feeds: [{ feed: "fal-status", components: ["API"] }],
    },
  ],
};
