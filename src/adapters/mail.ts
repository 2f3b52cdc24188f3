import type { Mail, MailMessage, MailServer } from "../world.ts";

/** Codes of SMTP (RFC 5321): 5xx is for good, 4xx may pass. Anything else is a network that may come back. */
const isForGood = (code: unknown): boolean => typeof code === "number" && code >= 500;

/** Mail by SMTP. A connection a message: a run sends few. */
export function createMail(): Mail {
  return {
    async send(server, message) {
      const { createTransport } = await import("nodemailer");
      const transport = createTransport(settingsOf(server));
      const late = AbortSignal.timeout(server.timeoutMs);
      try {
        await Promise.race([transport.sendMail(letterOf(message)), rejection(late, server.timeoutMs)]);
        return { ok: true };
      } catch (error) {
        const { responseCode } = error as { readonly responseCode?: unknown };
        return {
          ok: false,
          why: error instanceof Error ? error.message : String(error),
          isFinal: isForGood(responseCode),
        };
      } finally {
        transport.close();
      }
    },
  };
}

/** Each step has its limit, and all together have: a server that is slow in every one must not hold a run. */
function rejection(signal: AbortSignal, ms: number): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error(`the server takes longer than ${ms / 1_000} s`)), {
      once: true,
    });
  });
}

function settingsOf({ host, port, security, user, password, ca, timeoutMs }: MailServer) {
  return {
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    ...(user !== undefined && { auth: { user, pass: password ?? "" } }),
    ...(ca !== undefined && { tls: { ca } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function letterOf({ from, to, subject, text, html, messageId, inReplyTo }: MailMessage) {
  const thread = inReplyTo === undefined ? {} : { inReplyTo, references: inReplyTo };
  return { from, to: [...to], subject, text, html, messageId, ...thread };
}
