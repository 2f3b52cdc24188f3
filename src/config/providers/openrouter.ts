import type { Bundle } from "./provider.ts";

export const openrouter: Bundle = {
  name: "openrouter",
  title: "OpenRouter",
  about:
    "OpenRouter itself and a model by way of it. Its status page is hosted by Datadog, whose document at `config.json` no vendor describes; people have recorded it since September 2026. `openrouter-models` is what OpenRouter measures of each provider of the model that is asked: not the vendor's own API, but those providers as OpenRouter sees them.",
  parameters: {
    key: { optional: true, about: "API key; ${OPENROUTER_API_KEY} unless set, and without it figures have no latency" },
    model: { default: "openai/gpt-5.4-nano", about: "Model that is asked, as OpenRouter names it" },
  },
  feeds: [
    {
      id: "openrouter-status",
      name: "OpenRouter Status",
      kind: "datadog",
      url: "https://status.openrouter.ai/config.json",
    },
    {
      id: "openrouter-models",
      name: "Providers as seen by OpenRouter",
      kind: "openrouter",
      models: ["{model}"],
      key: "{key}",
    },
  ],
  monitors: [
    {
      id: "openrouter-api",
      name: "OpenRouter API",
      description: "The public list of models, which needs no key.",
      probe: { kind: "http", url: "https://openrouter.ai/api/v1/models" },
      expect: ["status == 200", "size(body.data) > 0"],
      feeds: ["openrouter-status"],
    },
    {
      id: "openrouter-chat",
      name: "A model by way of OpenRouter",
      description: "A model that writes, asked with a key.",
      preset: "openrouter",
      with: { key: "{key}", model: "{model}" },
      feeds: ["openrouter-status", { feed: "openrouter-models", components: ["{model}"] }],
    },
  ],
};
