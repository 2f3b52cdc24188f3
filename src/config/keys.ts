import type { Path } from "./yaml.ts";

/** How the keys of well-known services begin, and how long they are at least. */
const KEY_SHAPES =
  /\b(?:sk-[\w-]{16,}|AIza[\w-]{30,}|gsk_\w{20,}|xai-\w{20,}|r8_\w{20,}|hf_\w{20,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abp]-[\w-]{10,}|AKIA[A-Z0-9]{16}|ya29\.[\w-]{20,})/;
const CREDENTIAL_HEADERS = /^(?:authorization|proxy-authorization|cookie|.*api-?key|.*-token|x-.*-secret)$/i;
/** What presets and feeds call their credentials. */
const CREDENTIAL_PARAMETERS = /^(?:key|token)$/;
/** Where the settings of probes want a credential, by their last two keys. */
const CREDENTIAL_PLACES = /^(?:auth\.bearer|basic\.password|probe\.(?:secret|token))$/;
/** Fields of a request's body that hold credentials, by the last two keys. */
const CREDENTIAL_FIELDS = /^(?:form|json)\.(?:.*_)?(?:secret|password|token|api_?key)$/i;
const USER_INFO = /\/\/[^/@\s]+@/;

/** Whether a text in the config seems to hold a credential that everybody who reads the repository can read. */
export function looksLikeKey(text: string, path: Path): boolean {
  if (KEY_SHAPES.test(text) || (USER_INFO.test(text) && !/\/\/[^/@\s]*\$\{[^/@\s]*@/.test(text))) return true;
  const isHeader = path.at(-2) === "headers" && CREDENTIAL_HEADERS.test(String(path.at(-1)));
  const isParameter = path.at(-2) === "with" && CREDENTIAL_PARAMETERS.test(String(path.at(-1)));
  const place = path.slice(-2).join(".");
  const isOfFeed = path.length === 3 && path[0] === "feeds" && CREDENTIAL_PARAMETERS.test(String(path[2]));
  const isPlace = CREDENTIAL_PLACES.test(place) || CREDENTIAL_FIELDS.test(place) || isOfFeed;
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
