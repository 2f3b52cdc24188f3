import { anthropicMessages } from "./anthropic-messages.ts";
import { deepseek } from "./deepseek.ts";
import { fal } from "./fal.ts";
import { geminiImage } from "./gemini-image.ts";
import { geminiText } from "./gemini-text.ts";
import { groq } from "./groq.ts";
import { mistral } from "./mistral.ts";
import { openaiChat } from "./openai-chat.ts";
import { openaiCompatible } from "./openai-compatible.ts";
import { openaiEmbeddings } from "./openai-embeddings.ts";
import { openaiImages } from "./openai-images.ts";
import { openrouter } from "./openrouter.ts";
import { replicate } from "./replicate.ts";
import { vertexAi } from "./vertex-ai.ts";
import { xai } from "./xai.ts";
import type { Preset } from "./preset.ts";

/** Every preset, in the order of the docs. */
export const PRESETS: readonly Preset[] = [
  openaiChat,
  openaiImages,
  openaiEmbeddings,
  openaiCompatible,
  anthropicMessages,
  geminiText,
  geminiImage,
  vertexAi,
  openrouter,
  replicate,
  fal,
  mistral,
  groq,
  deepseek,
  xai,
];

const byName = new Map(PRESETS.map((preset) => [preset.name, preset]));

export const presetOf = (name: unknown): Preset | undefined =>
  typeof name === "string" ? byName.get(name) : undefined;
