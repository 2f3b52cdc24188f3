import { REFUSED, type Bundle } from "./provider.ts";

const FEED = "azure-status";
/** Names under which Azure has sold them; the feed names services as it likes. */
const MODELS = ["Azure OpenAI Service", "Azure OpenAI", "Azure AI Foundry"];

export const azure: Bundle = {
  name: "azure",
  title: "Azure",
  about:
    "Azure's own API, and its models by the feed of the status page, which is empty while all is well and says of no incident how bad it is. Deployments of models have addresses of their own: ask yours by the preset openai-compatible.",
  parameters: {},
  feeds: [{ id: FEED, name: "Azure Status", kind: "azure" }],
  monitors: [
    {
      id: "azure-api",
      name: "Azure Resource Manager",
      description: "The list of subscriptions, asked without a token. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://management.azure.com/subscriptions?api-version=2022-12-01" },
      expect: REFUSED,
      feeds: [{ feed: FEED, components: ["Azure Resource Manager"] }],
    },
    {
      id: "azure-openai",
      name: "Azure OpenAI",
      description: "Judged from Azure's feed alone.",
      feeds: [{ feed: FEED, components: MODELS }],
    },
  ],
};
