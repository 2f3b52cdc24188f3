import { REFUSED, type Bundle } from "./provider.ts";

export const cohere: Bundle = {
  name: "cohere",
  title: "Cohere",
  about: "Cohere's API and its page, one of incident.io. All of the page counts, since its components are its models.",
  parameters: {},
  feeds: [{ id: "cohere-status", name: "Cohere Status", kind: "incidentio", url: "https://status.cohere.com" }],
  monitors: [
    {
      id: "cohere-api",
      name: "Cohere API",
      description: "The list of models, asked without a key. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://api.cohere.com/v1/models" },
      expect: REFUSED,
      feeds: ["cohere-status"],
    },
  ],
};
