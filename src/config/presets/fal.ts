import { IMAGE_PROMPT, IS_PICTURE, NOTHING } from "./preset.ts";
import type { Preset } from "./preset.ts";

const headers = { authorization: "Key {key}" };

export const fal: Preset = {
  name: "fal",
  title: "fal models",
  provider: "fal",
  about:
    "Runs a model of fal in one call that waits for the picture. There is nothing between a description and a run, so `cheap` asks for the model's entry in the catalogue, which costs nothing. For models that take minutes write a probe of the kind `prediction` against queue.fal.run.",
  parameters: {
    model: { default: "fal-ai/flux/schnell", about: "Endpoint of the model" },
    key: { default: "${FAL_KEY}", about: "API key, as id:secret" },
    baseUrl: { default: "https://fal.run", about: "Address at which models answer" },
    catalogueUrl: { default: "https://api.fal.ai/v1", about: "Address at which the catalogue answers" },
  },
  tiers: {
    free: {
      about: "The catalogue of models, which anybody may read: network and gateway",
      probe: { kind: "http", headers, url: "{catalogueUrl}/models?limit=10" },
      expect: ["status == 200", "size(body.models) > 0"],
      slow: "5s",
      price: NOTHING,
    },
    cheap: {
      about: "The model's entry in the catalogue: it is still there",
      probe: { kind: "http", headers, url: "{catalogueUrl}/models?endpoint_id={model}" },
      expect: ["status == 200", "size(body.models) == 1"],
      slow: "5s",
      price: NOTHING,
    },
    full: {
      about: "One image at a small size, looked at",
      probe: {
        kind: "http",
        headers,
        method: "POST",
        url: "{baseUrl}/{model}",
        json: {
          prompt: IMAGE_PROMPT,
          num_images: 1,
          image_size: { width: 512, height: 512 },
          // The picture comes in the answer, so that no second request is needed.
          sync_mode: true,
        },
        output: "body.images[0].url",
        limits: { bodyBytes: "20MB" },
      },
      expect: ["status == 200", ...IS_PICTURE],
      slow: "30s",
      price: { call: "0.003 USD" },
    },
  },
};
