import { at, listAt, textAt } from "./fields.ts";
import { readReply } from "./reply.ts";
import type { Facts } from "./facts.ts";

/** How an answer ends that a filter held back, in the words of Gemini, OpenAI, Anthropic, Bedrock and Cohere. */
const FILTERED: ReadonlySet<string> = new Set([
  "SAFETY",
  "RECITATION",
  "BLOCKLIST",
  "PROHIBITED_CONTENT",
  "SPII",
  "IMAGE_SAFETY",
  "IMAGE_PROHIBITED_CONTENT",
  "IMAGE_RECITATION",
  "MODEL_ARMOR",
  "content_filter",
  "content_filtered",
  "guardrail_intervened",
  "refusal",
  "ERROR_TOXIC",
]);

/**
 * The provider's word for why a good answer holds no more: a filter of its contents said no, to the prompt or to the answer.
 * `undefined` where none did.
 */
export function readFiltered({ body, reply }: Pick<Facts, "body" | "reply">): string | undefined {
  const blocked = textAt(body, "promptFeedback", "blockReason");
  if (blocked !== undefined) return blocked;
  const finish = (reply ?? readReply(body))?.finish;
  if (finish !== undefined && FILTERED.has(finish)) return finish;
  // Imagen names the reason beside the images that are left; fal paints a suspected image black.
  if (listAt(body, "predictions").some((one) => textAt(one, "raiFilteredReason") !== undefined)) return "RAI_FILTERED";
  return at(body, "has_nsfw_concepts", 0) === true ? "has_nsfw_concepts" : undefined;
}
