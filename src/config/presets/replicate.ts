import { IMAGE_PROMPT, IS_PICTURE, NOTHING } from "./preset.ts";
import type { Preset } from "./preset.ts";

const headers = { authorization: "Bearer {token}" };
const request = { kind: "http", headers };

export const replicate: Preset = {
  name: "replicate",
  title: "Replicate predictions",
  provider: "replicate",
  about:
    "Runs an official model of Replicate as a job that is asked for, followed until it ends, and canceled when it takes too long. The default model draws; of another one lay its input over ours: `probe: { create: { json: { input: { … } } } }`. There is nothing between a description and a run, so `cheap` asks for the model's own record, which costs nothing.",
  parameters: {
    model: { default: "black-forest-labs/flux-schnell", about: "Official model, as owner/name" },
    token: { default: "${REPLICATE_API_TOKEN}", about: "API token" },
    baseUrl: { default: "https://api.replicate.com/v1", about: "Address up to and with the version" },
  },
  tiers: {
    free: {
      about: "The account that the token belongs to: network, gateway and token",
      probe: { ...request, url: "{baseUrl}/account" },
      expect: ["status == 200"],
      slow: "5s",
      price: NOTHING,
    },
    cheap: {
      about: "The model's record: it is still there",
      probe: { ...request, url: "{baseUrl}/models/{model}" },
      expect: ["status == 200", "size(body.name) > 0"],
      slow: "5s",
      price: NOTHING,
    },
    full: {
      about: "One image of a quarter of a megapixel, fetched and looked at; times of creation, queue, run and fetching",
      probe: {
        kind: "prediction",
        create: {
          url: "{baseUrl}/models/{model}/predictions",
          headers,
          json: {
            input: {
              prompt: IMAGE_PROMPT,
              num_outputs: 1,
              aspect_ratio: "1:1",
              megapixels: "0.25",
              output_format: "png",
            },
          },
        },
        fetch: true,
      },
      expect: [...IS_PICTURE],
      slow: "30s",
      price: { call: "0.003 USD" },
    },
  },
};
