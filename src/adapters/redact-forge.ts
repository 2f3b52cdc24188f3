import type { Forge, Mail } from "../world.ts";

/** A mailer whose every written text passes `redact`. */
export function redactMail(mail: Mail, redact: (text: string) => string): Mail {
  return {
    send: (server, { subject, text, html, ...message }) =>
      mail.send(server, { ...message, subject: redact(subject), text: redact(text), html: redact(html) }),
  };
}

/** A forge whose every written text passes `redact`. */
export function redactForge(forge: Forge, redact: (text: string) => string): Forge {
  return {
    ...forge,
    createIssue: (draft) =>
      forge.createIssue({
        ...draft,
        title: redact(draft.title),
        body: redact(draft.body),
        labels: draft.labels.map(redact),
      }),
    updateIssue: (number, patch) =>
      forge.updateIssue(number, {
        ...patch,
        ...(patch.title !== undefined && { title: redact(patch.title) }),
        ...(patch.labels !== undefined && { labels: patch.labels.map(redact) }),
      }),
    comment: (number, body) => forge.comment(number, redact(body)),
    ensureLabels: (labels) => forge.ensureLabels(labels.map((label) => ({ ...label, name: redact(label.name) }))),
  };
}
