import { REFUSED, type Bundle } from "./provider.ts";

export const groq: Bundle = {
  name: "groq",
  title: "Groq",
  about:
    "Groq's API and its page, one of incident.io with a component for the API and one for each model. What is said of any model counts for groq-chat, since models come and go.",
  parameters: {
    key: { optional: true, about: "API key; ${GROQ_API_KEY} unless set" },
    model: { optional: true, about: "Model that is asked" },
  },
  feeds: [{ id: "groq-status", name: "Groq Status", kind: "incidentio", url: "https://groqstatus.com" }],
  monitors: [
    {
      id: "groq-api",
      name: "Groq API",
      description: "The list of models, asked without a key. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://api.groq.com/openai/v1/models" },
      expect: REFUSED,
      feeds: [{ feed: "groq-status", components: ["API"] }],
    },
    {
      id: "groq-chat",
      name: "Groq chat",
      description: "A model that writes, asked with a key.",
      preset: "groq",
      with: { key: "{key}", model: "{model}" },
      feeds: ["groq-status"],
    },
  ],
};
