import type { Bundle } from "./provider.ts";

export const perplexity: Bundle = {
  name: "perplexity",
  title: "Perplexity",
  about:
    "Perplexity's API and its page, which moved from Instatus to incident.io in 2026. Of the page its component API counts.",
  parameters: {},
  feeds: [
    { id: "perplexity-status", name: "Perplexity Status", kind: "incidentio", url: "https://status.perplexity.com" },
  ],
  monitors: [
    {
      id: "perplexity-api",
      name: "Perplexity API",
      description: "A chat completion, asked for without a key. A 401 proves that the API answers.",
      probe: { kind: "http", method: "POST", url: "https://api.perplexity.ai/chat/completions", json: {} },
      // What is missing of the question may be what it complains of first.
      expect: ["status in [400, 401, 403, 422]"],
      feeds: [{ feed: "perplexity-status", components: ["API"] }],
    },
  ],
};
