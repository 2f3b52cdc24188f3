import { IMAGE_PROMPT, IS_PICTURE, NOTHING } from "./preset.ts";
import type { Preset } from "./preset.ts";

const request = { kind: "http", headers: { "x-goog-api-key": "{key}" } };

export const geminiImage: Preset = {
  name: "gemini-image",
  title: "Gemini images (AI Studio)",
  provider: "gemini",
  about:
    "Draws with an image model of Gemini and a key of Google AI Studio. `cheap` reads the model's own record, which costs nothing; only `full` draws.",
  parameters: {
    model: { default: "gemini-3.1-flash-lite-image", about: "Model that draws" },
    key: { default: "${GEMINI_API_KEY}", about: "API key of AI Studio" },
    baseUrl: {
      default: "https://generativelanguage.googleapis.com/v1beta",
      about: "Address up to and with the version",
    },
  },
  tiers: {
    free: {
      about: "The list of models: network, gateway and key",
      probe: { ...request, url: "{baseUrl}/models?pageSize=1000" },
      expect: ["status == 200", "size(body.models) > 0"],
      slow: "5s",
      price: NOTHING,
      models: "body.models.map(m, m.name)",
    },
    cheap: {
      about: "The model's record: it is still there",
      probe: { ...request, url: "{baseUrl}/models/{model}" },
      expect: ["status == 200", "size(body.name) > 0"],
      slow: "5s",
      price: NOTHING,
    },
    full: {
      about: "One image at the size that every image model knows, looked at",
      probe: {
        ...request,
        method: "POST",
        url: "{baseUrl}/models/{model}:generateContent",
        json: {
          contents: [{ role: "user", parts: [{ text: IMAGE_PROMPT }] }],
          generationConfig: {
            candidateCount: 1,
            responseModalities: ["IMAGE"],
            imageConfig: { aspectRatio: "1:1" },
          },
        },
        // The parts before the picture may be words.
        output: "body.candidates[0].content.parts.filter(p, has(p.inlineData))[0].inlineData.data",
        limits: { bodyBytes: "20MB" },
      },
      expect: ["status == 200", ...IS_PICTURE],
      slow: "30s",
    },
  },
};
