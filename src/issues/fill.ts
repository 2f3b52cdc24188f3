import type { Instant } from "../domain/instant.ts";

/** `2026-11-21 09:05 UTC` */
export function time(instant: Instant, withSeconds = false): string {
  const text = instant.replace("T", " ");
  return withSeconds ? text.slice(0, 19) : `${text.slice(0, 16)} UTC`;
}

/** Puts values where a text of the locale has `{name}`; the values arrive escaped for their sink. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
