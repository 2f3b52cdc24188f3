import { hasUserInfo, isCredentialField, isCredentialHeader, keysIn } from "../domain/credential.ts";
import type { Path } from "./yaml.ts";

/** What presets and feeds call their credentials. */
const CREDENTIAL_PARAMETERS = /^(?:key|token)$/;
/** Where the settings of probes want a credential, by their last two keys. */
const CREDENTIAL_PLACES = /^(?:auth\.bearer|basic\.password|probe\.(?:secret|token))$/;

/** Whether a text in the config seems to hold a credential that everybody who reads the repository can read. */
export function looksLikeKey(text: string, path: Path): boolean {
  if (keysIn(text).length > 0 || (hasUserInfo(text) && !/\/\/[^/@\s]*\$\{[^/@\s]*@/.test(text))) return true;
  const isHeader = path.at(-2) === "headers" && isCredentialHeader(String(path.at(-1)));
  const isParameter = path.at(-2) === "with" && CREDENTIAL_PARAMETERS.test(String(path.at(-1)));
  const place = path.slice(-2).join(".");
  const isField = /^(?:form|json)$/.test(String(path.at(-2))) && isCredentialField(String(path.at(-1)));
  const isOfFeed = path.length === 3 && path[0] === "feeds" && CREDENTIAL_PARAMETERS.test(String(path[2]));
  const isPlace = CREDENTIAL_PLACES.test(place) || isField || isOfFeed;
  // What a step saved is no literal either.
  return (isHeader || isParameter || isPlace) && text.trim() !== "" && !/\$\{|\{\{/.test(text);
}

/** A value for a message: shortened, on one line, and without anything that looks like a key. */
export function shownValue(value: unknown, path: Path): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return undefined;
  if (looksLikeKey(value, path)) return `${JSON.stringify(value.slice(0, 3))}…`;
  return value.length > LONGEST_SHOWN ? `${JSON.stringify(value.slice(0, LONGEST_SHOWN))}…` : JSON.stringify(value);
}

const LONGEST_SHOWN = 60;

/** Data for people to read: a literal that looks like a key is shortened, and references stand by their names. */
export function withoutKeys(data: unknown, path: Path = []): unknown {
  if (typeof data === "string") return looksLikeKey(data, path) ? `${data.slice(0, 3)}…` : data;
  if (Array.isArray(data)) return data.map((item, index) => withoutKeys(item, [...path, index]));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutKeys(value, [...path, key])]));
}
