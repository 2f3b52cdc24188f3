import { expect } from "vitest";

/** The ways in which a text may be written down. */
function spellings(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const html = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  const entities = [
    html,
    html.replaceAll("'", "&#39;"),
    html.replaceAll("'", "&#x27;"),
    html.replaceAll("'", "&#x27;").replaceAll("=", "&#x3D;"),
  ];
  // Behind 0, 1 or 2 other bytes, and without the characters that mix with them.
  const base64 = [0, 1, 2].map((before) =>
    Buffer.from(`${"x".repeat(before)}${value}`)
      .toString("base64")
      .slice(before === 0 ? 0 : before + 1, -4),
  );
  return [
    value,
    json,
    JSON.stringify(json).slice(1, -1),
    encodeURIComponent(value),
    encodeURI(value),
    ...entities,
    ...base64,
  ];
}

/** A text holds a secret in no way of writing it down. */
export function expectNothingOf(secret: string, text: string, where: string): void {
  expect(text, where).not.toBe("");
  for (const spelling of spellings(secret)) expect(text.includes(spelling), `${where} holds ${spelling}`).toBe(false);
}
