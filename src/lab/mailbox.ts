import type { Mail, MailMessage } from "../world.ts";

/** A mail server in memory that takes all it is handed. */
export interface Mailbox extends Mail {
  readonly messages: readonly MailMessage[];
}

export function createMailbox(): Mailbox {
  const messages: MailMessage[] = [];
  return {
    messages,
    send: async (_server, message) => {
      messages.push(message);
      return { ok: true };
    },
  };
}
