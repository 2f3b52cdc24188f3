import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface SmtpLetter {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came: headers, an empty line, the parts. */
  readonly raw: string;
  readonly isEncrypted: boolean;
  /** Who signed in. */
  readonly user?: string;
}

export interface SmtpSink {
  readonly port: number;
  readonly letters: readonly SmtpLetter[];
  /** Answers the next letter, once it was sent, with this code. */
  next(code: number, words: string): void;
  close(): Promise<void>;
}

export interface SmtpManner {
  /** `plain` offers no encryption. */
  readonly security: "tls" | "starttls" | "plain";
  readonly pair?: { readonly key: string; readonly cert: string };
  /** Who may send; anybody where absent. */
  readonly account?: { readonly user: string; readonly password: string };
}

/** A real SMTP server on a port of its own. */
export async function startSmtp({ security, pair, account }: SmtpManner): Promise<SmtpSink> {
  const letters: SmtpLetter[] = [];
  const refusals: (readonly [code: number, words: string])[] = [];
  const refused = (code: number, words: string): Error => Object.assign(new Error(words), { responseCode: code });
  const options: SMTPServerOptions = {
    secure: security === "tls",
    ...pair,
    authOptional: account === undefined,
    disabledCommands: [...(security === "starttls" ? [] : ["STARTTLS"]), ...(account === undefined ? ["AUTH"] : [])],
    onAuth: ({ username, password }, _session, done) =>
      username === account?.user && password === account?.password
        ? done(null, { user: username })
        : done(refused(535, "Authentication credentials invalid")),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const refusal = refusals.shift();
        if (refusal !== undefined) return done(refused(...refusal));
        const { mailFrom, rcptTo } = session.envelope;
        letters.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString("utf8"),
          isEncrypted: session.secure,
          ...(session.user !== undefined && { user: session.user }),
        });
        return done();
      });
    },
  };
  const server = new SMTPServer(options);
  // A client that goes away is its own affair.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    letters,
    next: (code, words) => void refusals.push([code, words]),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
