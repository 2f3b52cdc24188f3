import { modelsBehindCopilot, type Bundle } from "./provider.ts";

/** As clients of the page name its first component; the page itself has numbers only. */
const API = "API";

const witness = modelsBehindCopilot(["Gemini", "Google"]);

export const googleAi: Bundle = {
  name: "google-ai",
  title: "Google AI Studio",
  about:
    "The Gemini API with keys of AI Studio. Its status page has no documented interface: what the page asks for itself is read, and where that stops it is `unknown`. Google Cloud's page says nothing of this API; `vertex-ai` reads that one. GitHub's page is a witness where it tells of trouble with Gemini behind Copilot.",
  parameters: {
    key: { optional: true, about: "API key of AI Studio; ${GEMINI_API_KEY} unless set" },
    model: { optional: true, about: "Model that google-ai-text asks" },
  },
  feeds: [{ id: "google-ai-status", name: "Google AI Studio Status", kind: "aistudio" }, witness.feed],
  monitors: [
    {
      id: "google-ai-api",
      name: "Gemini API",
      description: "The list of models, asked without a key. A 403 proves that the API answers.",
      probe: { kind: "http", url: "https://generativelanguage.googleapis.com/v1beta/models" },
      // Without a key Google calls us an unregistered caller (403), and a key that it does not accept a bad request (400).
      expect: ["status in [400, 401, 403]"],
      feeds: [{ feed: "google-ai-status", components: [API] }, witness.use],
    },
    {
      id: "google-ai-text",
      name: "Gemini text",
      description: "A Gemini model that writes, asked with a key of AI Studio.",
      preset: "gemini-text",
      with: { key: "{key}", model: "{model}" },
      feeds: [{ feed: "google-ai-status", components: [API] }, witness.use],
    },
    {
      id: "google-ai-images",
      name: "Gemini images",
      description: "A Gemini model that draws, asked with a key of AI Studio.",
      preset: "gemini-image",
      with: { key: "{key}" },
      feeds: [{ feed: "google-ai-status", components: [API] }],
    },
  ],
};
