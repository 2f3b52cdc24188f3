import { anthropic } from "./anthropic.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { cloudflare } from "./cloudflare.ts";
import { cohere } from "./cohere.ts";
import { deepseek } from "./deepseek.ts";
import { elevenlabs } from "./elevenlabs.ts";
import { fal } from "./fal.ts";
import { fireworks } from "./fireworks.ts";
import { github } from "./github.ts";
import { googleAi } from "./google-ai.ts";
import { groq } from "./groq.ts";
import { huggingface } from "./huggingface.ts";
import { mistral } from "./mistral.ts";
import { openai } from "./openai.ts";
import { openrouter } from "./openrouter.ts";
import { perplexity } from "./perplexity.ts";
import { replicate } from "./replicate.ts";
import { together } from "./together.ts";
import { vertexAi } from "./vertex-ai.ts";
import { xai } from "./xai.ts";
import type { Bundle } from "./provider.ts";

/** Every bundle, in the order of the docs. */
export const BUNDLES: readonly Bundle[] = [
  openai,
  anthropic,
  googleAi,
  vertexAi,
  xai,
  mistral,
  deepseek,
  cohere,
  perplexity,
  elevenlabs,
  openrouter,
  replicate,
  groq,
  together,
  fireworks,
  fal,
  huggingface,
  github,
  aws,
  azure,
  cloudflare,
];

const byName = new Map(BUNDLES.map((bundle) => [bundle.name, bundle]));

export const bundleOf = (name: unknown): Bundle | undefined =>
  typeof name === "string" ? byName.get(name) : undefined;
