import { IMAGE_PROMPT, IS_PICTURE, NOTHING } from "./preset.ts";
import type { Preset } from "./preset.ts";

const request = { kind: "http", headers: { authorization: "Bearer {key}" } };

export const openaiImages: Preset = {
  name: "openai-images",
  title: "OpenAI images",
  provider: "openai",
  about:
    "Generates an image at OpenAI, or at any API in the form of its. There is nothing between a description and a picture, so `cheap` asks for the model's own record, which costs nothing.",
  parameters: {
    model: { default: "gpt-image-2.6-flare", about: "Model that draws" },
    key: { default: "${OPENAI_API_KEY}", about: "API key" },
    size: { default: "1024x1024", about: "Size of the image; the smallest that every model of this family knows" },
    quality: { default: "low", about: "Quality of the image" },
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
      about: "The model's record: the key may use it, and it is still there",
      probe: { ...request, url: "{baseUrl}/models/{model}" },
      expect: ["status == 200", "size(body.id) > 0"],
      slow: "5s",
      price: NOTHING,
    },
    full: {
      about: "One image at the smallest size that every model knows and the lowest quality, looked at",
      probe: {
        ...request,
        method: "POST",
        url: "{baseUrl}/images/generations",
        json: {
          model: "{model}",
          prompt: IMAGE_PROMPT,
          n: 1,
          size: "{size}",
          quality: "{quality}",
        },
        output: "body.data[0].b64_json",
        limits: { bodyBytes: "20MB" },
      },
      expect: ["status == 200", ...IS_PICTURE],
      slow: "30s",
      price: { input: "5 USD/1M", output: "30 USD/1M" },
      typical: { input: 20, output: 200 },
    },
  },
};
