import { assertNever } from "./errors.ts";
import type { Blame, Outcome, Reason } from "./outcome.ts";
import type { ExchangeFailure, Phase } from "./exchange.ts";

interface Failed {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly blame: Blame;
}

/** What a call without a whole answer amounts to. */
export function classifyFailure(failure: ExchangeFailure): Failed {
  switch (failure.kind) {
    case "timeout":
      return {
        outcome: "timeout",
        reason: failure.phase === "dns" ? "dns-timeout" : "phase-timeout",
        blame: "provider",
      };
    case "transport":
      return classifyTransport(failure);
    case "limit":
      return classifyLimit(failure.code);
    case "source":
      return { outcome: "inconclusive", reason: "source-unavailable", blame: "runner" };
    case "answer":
      return classifyAnswer(failure.code);
    case "aborted":
      return { outcome: "inconclusive", reason: "run-ended", blame: "runner" };
    default:
      return assertNever(failure.kind);
  }
}

/** An answer that its protocol does not allow, a job that says it failed, or a source that refuses what the owner asks of it. */
function classifyAnswer(code: string): Failed {
  switch (code) {
    case "JOB_FAILED":
      return { outcome: "server-error", reason: "job-failed", blame: "provider" };
    case "JOB_CANCELED":
      return { outcome: "server-error", reason: "job-canceled", blame: "provider" };
    case "BAD_JOB_ID":
    case "BAD_POLL_URL":
    case "NO_OUTPUT":
      return { outcome: "wrong-answer", reason: "bad-job", blame: "provider" };
    case "BAD_REQUEST":
      return { outcome: "rejected", reason: "bad-request", blame: "owner" };
    case "BAD_KEY":
      return { outcome: "rejected", reason: "bad-key", blame: "owner" };
    case "NO_PERMISSION":
      return { outcome: "rejected", reason: "no-permission", blame: "owner" };
    // Close codes of a WebSocket (RFC 6455, section 7.4.1, and IANA's registry): trouble inside, restart, overload, gateway.
    case "WS_CLOSE_1011":
      return { outcome: "server-error", reason: "internal-error", blame: "provider" };
    case "WS_CLOSE_1012":
      return { outcome: "server-error", reason: "service-unavailable", blame: "provider" };
    case "WS_CLOSE_1013":
      return { outcome: "overloaded", reason: "service-unavailable", blame: "provider" };
    case "WS_CLOSE_1014":
      return { outcome: "server-error", reason: "bad-gateway", blame: "provider" };
    default:
      return { outcome: "wrong-answer", reason: wrongReason(code), blame: "provider" };
  }
}

/** `STEP_login`: that step's own condition. `HTTP_404`: an answer came, and its status should have been another. */
function wrongReason(code: string): Reason {
  if (code.startsWith("STEP_")) return "condition-failed";
  return code.startsWith("HTTP_") ? "unexpected-status" : "protocol-error";
}

function classifyLimit(code: string): Failed {
  switch (code) {
    case "BODY_TOO_LARGE":
      return { outcome: "wrong-answer", reason: "body-too-large", blame: "provider" };
    case "TOO_MANY_REDIRECTS":
      return { outcome: "wrong-answer", reason: "too-many-redirects", blame: "provider" };
    // Whoever asks can't change where the server sends them: further into a network, or to what is no http(s) URL.
    case "REDIRECT_REFUSED":
    case "BAD_REDIRECT":
      return { outcome: "wrong-answer", reason: "redirect-refused", blame: "provider" };
    default:
      return { outcome: "wrong-answer", reason: "protocol-error", blame: "provider" };
  }
}

/** Codes of a request that could not be made: the fault lies in what we were told to send. */
const UNSENDABLE: ReadonlySet<string> = new Set([
  "ERR_INVALID_URL",
  "ERR_INVALID_PROTOCOL",
  "ERR_INVALID_HTTP_TOKEN",
  "ERR_INVALID_CHAR",
  "ERR_INVALID_CA",
  "ERR_INVALID_BODY_FILE",
  "ERR_INVALID_IP_ADDRESS",
  "EBADNAME",
]);

/** This machine has no more sockets, files or memory to ask with. */
const EXHAUSTED: ReadonlySet<string> = new Set(["EMFILE", "ENFILE", "ENOBUFS", "ENOMEM"]);

/** Reasons that need an answer: what sent it was reached. */
const ANSWERED: ReadonlySet<Reason> = new Set(["protocol-error", "body-too-large"]);

function classifyTransport({ phase, code }: ExchangeFailure): Failed {
  if (UNSENDABLE.has(code)) return { outcome: "rejected", reason: "bad-request", blame: "owner" };
  if (EXHAUSTED.has(code)) return { outcome: "inconclusive", reason: "internal-fault", blame: "runner" };
  const reason = transportReason(phase, code);
  return { outcome: ANSWERED.has(reason) ? "wrong-answer" : "unreachable", reason, blame: "provider" };
}

const REASON_OF: Readonly<Record<string, Reason>> = {
  ENOTFOUND: "dns-nxdomain",
  ECONNREFUSED: "connection-refused",
  ECONNRESET: "connection-reset",
  ECONNABORTED: "connection-reset",
  EPIPE: "connection-reset",
  // In good order, but before the answer was whole.
  ERR_HTTP_CONTENT_LENGTH_MISMATCH: "connection-reset",
  HPE_INVALID_EOF_STATE: "connection-reset",
  ERR_HTTP2_STREAM_CANCEL: "connection-reset",
  ERR_HTTP2_STREAM_ERROR: "connection-reset",
  ERR_HTTP2_GOAWAY_SESSION: "connection-reset",
  HPE_HEADER_OVERFLOW: "body-too-large",
  EHOSTUNREACH: "no-route",
  EHOSTDOWN: "no-route",
  ENETUNREACH: "no-route",
  ENETDOWN: "no-route",
  EADDRNOTAVAIL: "no-route",
  ETIMEDOUT: "no-route",
  CERT_HAS_EXPIRED: "tls-expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "tls-wrong-host",
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "tls-old-protocol",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "tls-old-protocol",
  HTTP1_NOT_SPOKEN: "protocol-error",
  HTTP2_NOT_SPOKEN: "protocol-error",
  HTTP_NOT_SPOKEN: "protocol-error",
};

function transportReason(phase: Phase, code: string): Reason {
  if (phase === "dns" && code !== "ENOTFOUND") return "dns-failure";
  if (Object.hasOwn(REASON_OF, code)) return REASON_OF[code] ?? "protocol-error";
  if (/SELF_SIGNED|^UNABLE_TO_|^CERT_|_CERT_|^CRL_|^HOSTNAME_MISMATCH/.test(code)) return "tls-untrusted";
  if (/^(?:ERR_SSL_|ERR_TLS_|EPROTO)/.test(code) || phase === "tls") return "tls-failure";
  return phase === "connect" ? "no-route" : "protocol-error";
}
