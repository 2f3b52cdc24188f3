import { IS_STREAM, LONG_PROMPT, LONG_TOKENS, NOTHING, PROMPT, streamed } from "./preset.ts";
import type { PriceText, Preset } from "./preset.ts";

const request = { kind: "http", headers: { authorization: "Bearer {token}" } };
const MODEL = "{baseUrl}/v1/projects/{project}/locations/{location}/publishers/google/models/{model}";
const price: PriceText = { input: "0.30 USD/1M", output: "2.50 USD/1M" };

export const vertexAi: Preset = {
  name: "vertex-ai",
  title: "Gemini on Vertex AI",
  provider: "vertex-ai",
  about:
    "Asks a Gemini model in a project of Google Cloud. Vertex AI takes no keys but access tokens that are valid for an hour: let the workflow make one before the action runs (google-github-actions/auth with workload identity and `token_format: access_token`), and give it to the action's step as the environment variable VERTEX_ACCESS_TOKEN. The account needs the role roles/aiplatform.user.",
  parameters: {
    project: { default: "${VERTEX_PROJECT}", about: "Project of Google Cloud" },
    location: { default: "global", about: "Region, or global" },
    model: { default: "gemini-3.5-flash-lite", about: "Model that answers" },
    token: { default: "${VERTEX_ACCESS_TOKEN}", about: "OAuth access token" },
    thinking: { default: "minimal", about: "How much the model thinks before it answers" },
    baseUrl: {
      default: "https://aiplatform.googleapis.com",
      about: "Address; that of a region is https://europe-west4-aiplatform.googleapis.com",
    },
  },
  tiers: {
    free: {
      about: "How many tokens a text has: network, gateway, token and model, without a generation",
      probe: {
        ...request,
        method: "POST",
        url: `${MODEL}:countTokens`,
        json: { contents: [{ role: "user", parts: [{ text: PROMPT }] }] },
      },
      expect: ["status == 200", "body.totalTokens > 0"],
      slow: "5s",
      price: NOTHING,
    },
    cheap: {
      about: "One token of an answer: the model itself",
      probe: {
        ...request,
        method: "POST",
        url: `${MODEL}:generateContent`,
        json: {
          contents: [{ role: "user", parts: [{ text: PROMPT }] }],
          generationConfig: { maxOutputTokens: 1, thinkingConfig: { thinkingLevel: "{thinking}" } },
        },
      },
      expect: ["status == 200", 'reply.finish in ["STOP", "MAX_TOKENS"]'],
      slow: "5s",
      price,
      typical: { input: 8, output: 1 },
    },
    full: {
      about: streamed(),
      probe: {
        ...request,
        method: "POST",
        url: `${MODEL}:streamGenerateContent?alt=sse`,
        stream: true,
        json: {
          contents: [{ role: "user", parts: [{ text: LONG_PROMPT }] }],
          generationConfig: { maxOutputTokens: LONG_TOKENS, thinkingConfig: { thinkingLevel: "{thinking}" } },
        },
      },
      expect: IS_STREAM,
      slow: "10s",
      price,
      typical: { input: 8, output: LONG_TOKENS },
    },
  },
};
