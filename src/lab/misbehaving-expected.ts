import type { Blame, Outcome, Reason } from "../domain/outcome.ts";
import type { Phase } from "../domain/exchange.ts";

/** What a call amounts to, as its sample has it. */
export interface Amounts {
  readonly outcome: Outcome;
  readonly reason?: Reason;
  /** The phase that failed. */
  readonly phase?: Phase;
  /** Absent: nobody. */
  readonly blame?: Blame;
  readonly code?: number;
  readonly error?: string;
}

/** One way to misbehave, and what a monitor that meets it must say. */
export interface Misbehaviour extends Amounts {
  /** The monitor's. */
  readonly id: string;
  /** The rest of "A server that …", in Markdown. */
  readonly does: string;
  /** The kind of probe that meets it. */
  readonly by: "http" | "tls" | "dns" | "prediction";
}

const provider = { blame: "provider" } as const;
const timeout = { ...provider, outcome: "timeout", reason: "phase-timeout", error: "TIMEOUT" } as const;
const unreachable = { ...provider, outcome: "unreachable" } as const;
const wrong = { ...provider, outcome: "wrong-answer" } as const;
const broken = { ...wrong, reason: "protocol-error" } as const;
const cut = { ...unreachable, reason: "connection-reset" } as const;
const tooLarge = { ...wrong, reason: "body-too-large" } as const;
const inBody = { phase: "receive", code: 200 } as const;
const unmet = { ...wrong, reason: "condition-failed", code: 200 } as const;
const badJob = { ...wrong, reason: "bad-job", phase: "create", code: 201, error: "BAD_JOB_ID" } as const;
const refused = { ...wrong, reason: "redirect-refused", phase: "receive", code: 302 } as const;

const untrusted = { ...unreachable, phase: "tls" } as const;
const expired = { ...untrusted, reason: "tls-expired", error: "CERT_HAS_EXPIRED" } as const;
const wrongHost = { ...untrusted, reason: "tls-wrong-host", error: "ERR_TLS_CERT_ALTNAME_INVALID" } as const;
const selfSigned = { ...untrusted, reason: "tls-untrusted", error: "DEPTH_ZERO_SELF_SIGNED_CERT" } as const;
const old = { ...untrusted, reason: "tls-old-protocol", error: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION" } as const;

/** The one table: the lab stages each row, a round is held against it, and docs/judging.md shows it. */
export const MISBEHAVIOURS = [
  {
    id: "refused",
    does: "refuses the connection",
    by: "http",
    ...unreachable,
    reason: "connection-refused",
    phase: "connect",
    error: "ECONNREFUSED",
  },
  {
    id: "unroutable",
    does: "lies where no way leads",
    by: "http",
    ...unreachable,
    reason: "no-route",
    phase: "connect",
    error: "ENETUNREACH",
  },
  { id: "dropped", does: "drops whatever is sent to it", by: "http", ...timeout, phase: "connect" },
  {
    id: "no-such-name",
    does: "has a name that does not exist (NXDOMAIN)",
    by: "http",
    ...unreachable,
    reason: "dns-nxdomain",
    phase: "dns",
    error: "ENOTFOUND",
  },
  {
    id: "no-such-name-dns",
    does: "has a name that does not exist (NXDOMAIN)",
    by: "dns",
    ...unreachable,
    reason: "dns-nxdomain",
    phase: "dns",
    error: "ENOTFOUND",
  },
  {
    id: "name-server-fails",
    does: "has a name server in trouble (SERVFAIL)",
    by: "http",
    ...unreachable,
    reason: "dns-failure",
    phase: "dns",
    error: "EAI_AGAIN",
  },
  {
    id: "name-server-fails-dns",
    does: "has a name server in trouble (SERVFAIL)",
    by: "dns",
    ...unreachable,
    reason: "dns-failure",
    phase: "dns",
    error: "ESERVFAIL",
  },
  {
    id: "name-server-silent",
    does: "has a name server that does not answer",
    by: "http",
    ...timeout,
    reason: "dns-timeout",
    phase: "dns",
  },
  {
    id: "name-server-silent-dns",
    does: "has a name server that does not answer",
    by: "dns",
    ...timeout,
    reason: "dns-timeout",
    phase: "dns",
  },
  { id: "expired", does: "shows a certificate that has expired", by: "http", ...expired },
  { id: "expired-tls", does: "shows a certificate that has expired", by: "tls", ...expired },
  { id: "wrong-host", does: "shows another host's certificate", by: "http", ...wrongHost },
  { id: "wrong-host-tls", does: "shows another host's certificate", by: "tls", ...wrongHost },
  { id: "self-signed", does: "shows a certificate that it signed itself", by: "http", ...selfSigned },
  { id: "self-signed-tls", does: "shows a certificate that it signed itself", by: "tls", ...selfSigned },
  { id: "old-protocol", does: "speaks no TLS newer than 1.1", by: "http", ...old },
  { id: "old-protocol-tls", does: "speaks no TLS newer than 1.1", by: "tls", ...old },
  { id: "no-handshake", does: "accepts, and never shakes hands", by: "http", ...timeout, phase: "tls" },
  { id: "no-handshake-tls", does: "accepts, and never shakes hands", by: "tls", ...timeout, phase: "tls" },
  { id: "silent", does: "accepts, and never answers", by: "http", ...timeout, phase: "wait" },
  { id: "headers-then-silence", does: "sends its headers, then nothing more", by: "http", ...timeout, ...inBody },
  { id: "slow-headers", does: "sends its headers at one byte a second", by: "http", ...timeout, phase: "wait" },
  { id: "slow-body", does: "sends its body at one byte a second", by: "http", ...timeout, ...inBody },
  {
    id: "reset-before-answer",
    does: "resets the connection instead of answering",
    by: "http",
    ...cut,
    phase: "wait",
    error: "ECONNRESET",
  },
  {
    id: "reset-in-body",
    does: "resets the connection in mid-body",
    by: "http",
    ...cut,
    ...inBody,
    error: "ECONNRESET",
  },
  {
    id: "length-too-long",
    does: "ends the connection before its `Content-Length` is reached",
    by: "http",
    ...cut,
    ...inBody,
    error: "ERR_HTTP_CONTENT_LENGTH_MISMATCH",
  },
  {
    id: "chunks-without-end",
    does: "ends the connection before its last chunk",
    by: "http",
    ...cut,
    ...inBody,
    error: "HPE_INVALID_EOF_STATE",
  },
  {
    id: "length-too-short",
    does: "sends more than its `Content-Length`: the rest is not its answer",
    by: "http",
    outcome: "ok",
    code: 200,
  },
  {
    id: "length-too-short-json",
    does: "sends more JSON than its `Content-Length`, and `expect` looks at it",
    by: "http",
    ...unmet,
  },
  { id: "endless-body", does: "sends a body without end", by: "http", ...tooLarge, ...inBody, error: "BODY_TOO_LARGE" },
  {
    id: "gzip-bomb",
    does: "sends a few bytes of gzip that hold very many",
    by: "http",
    ...tooLarge,
    ...inBody,
    error: "BODY_TOO_LARGE",
  },
  { id: "not-gzip", does: "calls gzip what is none", by: "http", ...broken, ...inBody, error: "Z_DATA_ERROR" },
  {
    id: "redirect-loop",
    does: "redirects for ever",
    by: "http",
    ...wrong,
    reason: "too-many-redirects",
    phase: "receive",
    code: 302,
    error: "TOO_MANY_REDIRECTS",
  },
  {
    id: "redirect-elsewhere",
    does: "redirects to another origin, which answers: `Authorization` stays behind",
    by: "http",
    outcome: "ok",
    code: 200,
  },
  {
    id: "redirect-elsewhere-locked",
    does: "redirects to another origin, which asks for the key that stayed behind",
    by: "http",
    ...wrong,
    reason: "unexpected-status",
    code: 401,
  },
  { id: "redirect-to-file", does: "redirects to a `file:`", by: "http", ...refused, error: "BAD_REDIRECT" },
  {
    id: "redirect-to-metadata",
    does: "redirects to the address at which clouds hand out credentials",
    by: "http",
    ...refused,
    error: "REDIRECT_REFUSED",
  },
  {
    id: "invalid-http",
    does: "answers in something that is not HTTP",
    by: "http",
    ...broken,
    phase: "wait",
    error: "HPE_INVALID_CONSTANT",
  },
  {
    id: "informational-storm",
    does: "sends informational answers (1xx) without end",
    by: "http",
    ...broken,
    phase: "wait",
    error: "TOO_MANY_INFORMATIONAL",
  },
  {
    id: "huge-headers",
    does: "sends headers of more than 64 kB",
    by: "http",
    ...tooLarge,
    phase: "wait",
    error: "HPE_HEADER_OVERFLOW",
  },
  { id: "invalid-utf-8", does: "sends JSON that is not UTF-8, and `expect` looks at the text", by: "http", ...unmet },
  { id: "nan-in-json", does: "sends `NaN` in what it calls JSON, and `expect` looks at it", by: "http", ...unmet },
  {
    id: "job-never-ends",
    does: "works at a job for ever: at the deadline it is canceled",
    by: "prediction",
    ...timeout,
    phase: "run",
    code: 200,
    error: "DEADLINE",
  },
  {
    id: "job-never-begins",
    does: "never begins with a job: at the deadline it is canceled",
    by: "prediction",
    ...timeout,
    phase: "queued",
    code: 200,
    error: "DEADLINE",
  },
  {
    id: "id-is-an-object",
    does: "names a job by something that is no text: the job is canceled",
    by: "prediction",
    ...badJob,
  },
  { id: "id-is-null", does: "names a job by nothing: the job is canceled", by: "prediction", ...badJob },
] as const satisfies readonly Misbehaviour[];

export type MisbehaviourId = (typeof MISBEHAVIOURS)[number]["id"];

/** The table as people read it, its heads first: of the same trouble, the kinds of probes that meet it side by side. */
export function misbehaviourCells(): string[][] {
  const byTrouble = Map.groupBy<string, Misbehaviour>(MISBEHAVIOURS, (row) => [row.does, ...cellsOf(row)].join("|"));
  const rows = [...byTrouble.values()].flatMap((same) =>
    same.slice(0, 1).map((row) => [row.does, same.map(({ by }) => code(by)).join(", "), ...cellsOf(row)]),
  );
  return [["A server that …", "Probe", "Outcome", "Reason", "Phase", "Who would have to act"], ...rows];
}

const code = (text = ""): string => (text === "" ? "" : `\`${text}\``);

const cellsOf = ({ outcome, reason, phase, blame = "nobody" }: Misbehaviour): string[] => [
  code(outcome),
  code(reason),
  code(phase),
  blame,
];
