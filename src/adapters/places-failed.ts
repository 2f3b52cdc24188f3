import type { ExchangeFailure, Phase } from "../domain/exchange.ts";
import type { PlacesRequest } from "../world.ts";

type Kind = PlacesRequest["what"]["kind"];

/** What the codes of Node's network errors say of where a call was. */
const PHASES: Readonly<Record<string, Phase>> = {
  ENOTFOUND: "dns",
  ENODATA: "dns",
  EAI_AGAIN: "dns",
  ESERVFAIL: "dns",
  EREFUSED: "dns",
  ECONNRESET: "wait",
  EPIPE: "send",
  EPROTO: "tls",
};

/**
 * Why a test failed, from the one text that the network gives of it: the error message of the program that ran it. A text
 * that says nothing of the target is the network's own trouble.
 */
export function readFailed(kind: Kind, output: string): ExchangeFailure {
  if (/private (?:ip|address)/i.test(output)) return { kind: "answer", phase: "connect", code: "BAD_REQUEST" };
  const first: Phase = kind === "dns" ? "dns" : "connect";
  const code =
    /\b(?:E(?:NOTFOUND|NODATA|AI_AGAIN|SERVFAIL|REFUSED|PIPE|PROTO)|E(?:CONN|HOST|NET|ADDR|TIMED)[A-Z]{2,12})\b/.exec(
      output,
    )?.[0];
  if (code === "ETIMEDOUT" || /\btime(?:d )?[ -]?out\b/i.test(output))
    return { kind: "timeout", phase: kind === "http" ? "wait" : first, code: "ETIMEDOUT" };
  if (code !== undefined) return { kind: "transport", phase: PHASES[code] ?? first, code };
  const words = WORDS.find(({ pattern }) => pattern.test(output));
  return words === undefined
    ? { kind: "source", phase: first, code: "TEST_FAILED" }
    : { kind: words.kind, phase: words.phase ?? first, code: words.code };
}

interface Words extends Omit<ExchangeFailure, "phase"> {
  readonly pattern: RegExp;
  readonly phase?: Phase;
}

const WORDS: readonly Words[] = [
  { pattern: /connection refused/i, kind: "transport", code: "ECONNREFUSED" },
  { pattern: /other side closed|socket hang up/i, kind: "transport", phase: "wait", code: "ECONNRESET" },
  { pattern: /host unreachable|no route to host/i, kind: "transport", code: "EHOSTUNREACH" },
  { pattern: /certificate|\bssl\b|\btls\b|handshake/i, kind: "transport", phase: "tls", code: "ERR_TLS_HANDSHAKE" },
  {
    pattern: /does not match the HTTP|parse error|HPE_|incorrect header/i,
    kind: "answer",
    phase: "wait",
    code: "BAD_HTTP",
  },
];
