import { modelsBehindCopilot, type Bundle } from "./provider.ts";

/** The API's components by the names that the feed has in brackets, of both generations that were recorded in 2026. */
const API = [
  "Global (api.x.ai)",
  "US (us.api.x.ai)",
  "API (us-east-1.api.x.ai)",
  "API (us-west-2.api.x.ai)",
  "API (eu-west-1.api.x.ai)",
];

const witness = modelsBehindCopilot(["Grok", "xAI"]);

export const xai: Bundle = {
  name: "xai",
  title: "xAI",
  about:
    "The API's items of xAI's feed, without those of Grok's apps, and GitHub's page where it tells of trouble with Grok behind Copilot. The page itself is not open to programs; its feed is.",
  parameters: {
    key: { optional: true, about: "API key; ${XAI_API_KEY} unless set" },
    model: { optional: true, about: "Model that is asked" },
  },
  feeds: [{ id: "xai-status", name: "xAI Status", kind: "rss", url: "https://status.x.ai/feed.xml" }, witness.feed],
  monitors: [
    {
      id: "xai-api",
      name: "xAI Grok API",
      description: "The list of models, asked without a key. A refusal proves that the API answers.",
      probe: { kind: "http", url: "https://api.x.ai/v1/models" },
      // xAI answers a bad key with 400.
      expect: ["status in [400, 401, 403]"],
      feeds: [{ feed: "xai-status", components: API }, witness.use],
    },
    {
      id: "xai-chat",
      name: "Grok",
      description: "A model that writes, asked with a key.",
      preset: "xai",
      with: { key: "{key}", model: "{model}" },
      feeds: [{ feed: "xai-status", components: API }, witness.use],
    },
  ],
};
