import { NOTHING } from "./preset.ts";
import type { PriceText, Preset } from "./preset.ts";

const request = { kind: "http", headers: { authorization: "Bearer {key}" } };
const embeddings = { ...request, method: "POST", url: "{baseUrl}/embeddings" };
const price: PriceText = { input: "0.02 USD/1M" };

export const openaiEmbeddings: Preset = {
  name: "openai-embeddings",
  title: "OpenAI embeddings",
  provider: "openai",
  about: "Asks for the embedding of a text, at OpenAI or any API in the form of its.",
  parameters: {
    model: { default: "text-embedding-3-small", about: "Model that embeds" },
    key: { default: "${OPENAI_API_KEY}", about: "API key" },
    baseUrl: { default: "https://api.openai.com/v1", about: "Address up to and with the version" },
  },
  tiers: {
    free: {
      about: "The list of models: network, gateway and key",
      probe: { ...request, url: "{baseUrl}/models" },
      expect: ["status == 200", "size(body.data) > 0"],
      slow: "5s",
      price: NOTHING,
      models: "body.data.map(m, m.id)",
    },
    cheap: {
      about: "The embedding of one word",
      probe: { ...embeddings, json: { model: "{model}", input: "ok" } },
      expect: ["status == 200", "size(body.data[0].embedding) > 0"],
      slow: "5s",
      price,
      typical: { input: 1 },
    },
    full: {
      about: "The embeddings of three sentences in one call: as many vectors as texts",
      probe: {
        ...embeddings,
        json: {
          model: "{model}",
          input: ["The sea is calm today.", "Wind comes up in the evening.", "By night there are waves."],
        },
      },
      expect: [
        "status == 200",
        "size(body.data) == 3",
        "size(body.data[0].embedding) > 0 && size(body.data[2].embedding) > 0",
      ],
      slow: "5s",
      price,
      typical: { input: 20 },
    },
  },
};
