import { REFUSED, type Bundle } from "./provider.ts";

export const deepseek: Bundle = {
  name: "deepseek",
  title: "DeepSeek",
  about:
    "DeepSeek's API and its page, which Flashduty hosts. The page is known to turn away programs that do not look like browsers: it is then `unknown`, and the API is judged by calls alone.",
  parameters: {
    key: { optional: true, about: "API key; ${DEEPSEEK_API_KEY} unless set" },
    model: { optional: true, about: "Model that is asked" },
  },
  feeds: [{ id: "deepseek-status", name: "DeepSeek Status", kind: "flashduty", url: "https://status.deepseek.com" }],
  monitors: [
    {
      id: "deepseek-api",
      name: "DeepSeek API",
      description: "The list of models, asked without a key. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://api.deepseek.com/v1/models" },
      expect: REFUSED,
      feeds: ["deepseek-status"],
    },
    {
      id: "deepseek-chat",
      name: "DeepSeek chat",
      description: "A model that writes, asked with a key.",
      preset: "deepseek",
      with: { key: "{key}", model: "{model}" },
      feeds: ["deepseek-status"],
    },
  ],
};
