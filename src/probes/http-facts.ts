import { readRateLimits } from "../domain/rate-limit.ts";
import { readReply } from "../domain/reply.ts";
import { readStream } from "../domain/stream.ts";
import { readUsage } from "../domain/usage.ts";
import { mediaTypeOf } from "./media-type.ts";
import { netFacts } from "./net-settings.ts";
import { describeOutput } from "./output.ts";
import { readServerTiming } from "./server-timing.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { Evaluate, Facts } from "../domain/facts.ts";
import type { HttpSettings } from "./http.ts";

/** What conditions may look at of an answer over HTTP. */
export async function facts(
  exchange: Exchange,
  asked: Pick<HttpSettings, "stream" | "output">,
  evaluate: Evaluate,
): Promise<Facts> {
  const { headers, version, startedAtMs } = exchange;
  const common = netFacts(exchange);
  const serverTiming = readServerTiming(headers.get("server-timing") ?? "");
  const limits = readRateLimits(headers, startedAtMs);
  const known = {
    ...common,
    ...(version !== undefined && { version }),
    ...(serverTiming !== undefined && { serverTiming }),
    ...(limits.length > 0 && { limits }),
    ...answerFacts(exchange, common, asked),
  };
  return { ...known, ...(await outputFacts(exchange, known, asked, evaluate)) };
}

/** What a model said, whole or in events, and what it used. */
function answerFacts(
  { headers, arrivals }: Exchange,
  { text, body }: Facts,
  asked: Pick<HttpSettings, "stream">,
): Pick<Facts, "stream" | "reply" | "usage"> {
  const isStream = asked.stream || mediaTypeOf(headers.get("content-type")) === "text/event-stream";
  const read = isStream ? readStream(text, arrivals) : undefined;
  const reply = read === undefined ? readReply(body) : read.reply;
  const usage = read === undefined ? readUsage(body) : read.usage;
  return {
    ...(read !== undefined && { stream: read.facts }),
    ...(reply !== undefined && { reply }),
    ...(usage !== undefined && { usage }),
  };
}

const IS_OUTPUT = /^(?:image|audio|video)\//;

/** What was generated: where the settings say, else the answer itself where it is a picture, a sound or a film. */
async function outputFacts(
  { headers, body }: Exchange,
  known: Facts,
  { output }: Pick<HttpSettings, "output">,
  evaluate: Evaluate,
): Promise<Pick<Facts, "output" | "image">> {
  const mime = mediaTypeOf(headers.get("content-type"));
  if (output !== undefined) return describeOutput(evaluate(output, known));
  return mime !== undefined && IS_OUTPUT.test(mime) ? describeOutput(body, mime) : {};
}
