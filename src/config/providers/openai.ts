import { modelsBehindCopilot, REFUSED, type Bundle } from "./provider.ts";

/** Ids of the components of the page's group APIs. */
const RESPONSES = "01JP8CD9JR3HR6Y7G4Q75N4DVW";
const CHAT_COMPLETIONS = "01JMXBRMFE6N2NNT7DG6XZQ6PW";
const EMBEDDINGS = "01JMXBRMFEV0AJ0VVS68N9CD6R";
const IMAGES = "01JMXBRMFE4MAP2BHSJNZ787WX";
const REALTIME = "01JMXBRMFEQW613TFE89F45035";
const BATCH = "01JMXBRMFE5ESNNV8JDHVCGSRD";
const FILES = "01JMXBRMFESJCBGJR10PDD3WCQ";
const AUDIO = "01JMXBRMFEKVBWKK82B44QFMCE";
const MODERATIONS = "01JMXBRMFEVZ7E0X9GD9FWR9WX";
const FINE_TUNING = "01JMXBRMFEMZK0HPK19RYET250";

const witness = modelsBehindCopilot(["OpenAI", "GPT"]);

export const openai: Bundle = {
  name: "openai",
  title: "OpenAI",
  about:
    "The API's components of OpenAI's page, without ChatGPT's, and GitHub's page where it tells of trouble with OpenAI's models behind Copilot. The page is one of incident.io: by its own data, since its imitation of Statuspage does not say which components an incident is about.",
  parameters: {
    key: { optional: true, about: "API key; ${OPENAI_API_KEY} unless set" },
    model: { optional: true, about: "Model that is asked by openai-chat" },
  },
  feeds: [
    { id: "openai-status", name: "OpenAI Status", kind: "incidentio", url: "https://status.openai.com" },
    witness.feed,
  ],
  monitors: [
    {
      id: "openai-api",
      name: "OpenAI API",
      description: "The list of models, asked without a key. A 401 proves that the API answers.",
      probe: { kind: "http", url: "https://api.openai.com/v1/models" },
      expect: REFUSED,
      feeds: [
        {
          feed: "openai-status",
          components: [
            RESPONSES,
            CHAT_COMPLETIONS,
            EMBEDDINGS,
            IMAGES,
            REALTIME,
            BATCH,
            FILES,
            AUDIO,
            MODERATIONS,
            FINE_TUNING,
          ],
        },
        witness.use,
      ],
    },
    {
      id: "openai-chat",
      name: "OpenAI chat",
      description: "A model that writes, asked with a key.",
      preset: "openai-chat",
      with: { key: "{key}", model: "{model}" },
      feeds: [{ feed: "openai-status", components: [RESPONSES, CHAT_COMPLETIONS] }, witness.use],
    },
    {
      id: "openai-embeddings",
      name: "OpenAI embeddings",
      description: "A model that embeds, asked with a key.",
      preset: "openai-embeddings",
      with: { key: "{key}" },
      feeds: [{ feed: "openai-status", components: [EMBEDDINGS] }],
    },
    {
      id: "openai-images",
      name: "OpenAI images",
      description: "A model that draws, asked with a key.",
      preset: "openai-images",
      with: { key: "{key}" },
      feeds: [{ feed: "openai-status", components: [IMAGES] }],
    },
  ],
};
