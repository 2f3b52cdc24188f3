import { hasUserInfo, isCredentialField, isCredentialHeader, keysIn } from "../domain/credential.ts";

/** Names that GitHub or the runner own, or that GitHub does not take for secrets. */
const REFUSED = /^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|[^A-Z])/;
/** Names of headers and of fields of a query or body that may hold a credential, for whoever would rather ask once too often. */
const DUBIOUS =
  /auth|token|secret|passw|passphrase|pwd|app.?id|access.?key|session|jwt|bearer|signature|cookie|credential|key$|pass$|^(?:sig|sid)$/i;

/** What stands where a credential stood, and the names under which they must be set. */
export interface References {
  /** `${NAME}` for what the source calls so: names that can't be used get another one. */
  mention(name: string): string;
  /** `${NAME}` in the place of a credential that is written out; one that stands in two places has one name. */
  hide(credential: string, wanted: string): string;
}

export function createReferences(): References {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return {
    mention(name) {
      const own = nameOf(name);
      taken.add(own);
      return `\${${own}}`;
    },
    hide(credential, wanted) {
      const known = names.get(credential);
      if (known !== undefined) return `\${${known}}`;
      const base = nameOf(wanted);
      let name = base;
      for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`;
      taken.add(name);
      names.set(credential, name);
      return `\${${name}}`;
    },
  };
}

/** A name that a secret on GitHub may have. */
function nameOf(text: string): string {
  const name = text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return REFUSED.test(name) ? `MY_${name}` : name;
}

/** A text of a request that refers to nothing: `${` stands for itself. */
export const escaped = (text: string): string => text.replaceAll("${", () => "$${");

/**
 * A text outside of requests, which is public and in which nothing is ever replaced: what looks like a reference is written
 * without its braces, and credentials are taken out.
 */
export const unreferenced = (text: string): string =>
  withoutKeys(text.replace(/\$\{([^}\s]{0,200})\}/g, "$$$1"), () => "***").replace(USER_INFO, "//");

/** Who asks, in an address that stands in a text. */
const USER_INFO = /\/\/[^/?#\s"'<>\\]{1,500}@/g;

/** Whether a text that is shown to everybody may hold a credential. */
export const mayHoldCredential = (text: string): boolean =>
  keysIn(text).length > 0 || hasUserInfo(text) || text.search(PRIVATE_KEY) >= 0;

/** Why such a condition is left out. */
export const PUBLIC = "A condition is public, and this one may hold a credential; write what is meant under `expect`.";

/** Whether what is called so may be a credential. */
export const isDubious = (name: string): boolean => isCredentialField(name) || DUBIOUS.test(name);

const REFERENCE = /(?<!\$)\$\{[^}]{0,200}\}/g;

/** Whether nothing but references stands there, and what joins them. */
const isReference = (text: string): boolean => {
  const rest = text.replace(REFERENCE, " ");
  return rest !== text && !/[A-Za-z0-9]{4}/.test(rest);
};

/** `Bearer xyz` is a word and a credential. */
const SCHEME = /^(Bearer|Basic|Token|Key|ApiKey) +(?=\S)/i;

/** A header's value without credentials. `hide` gives what stands for one. */
export function cleanHeader(name: string, value: string, hide: (credential: string) => string): string {
  const scheme = SCHEME.exec(value)?.[0] ?? "";
  const credential = value.slice(scheme.length);
  // What says who asks has a scheme before it, and a cookie has names.
  const named = credential.replace(/^[A-Za-z]{1,40} +(?=\$\{)/, "").replace(/[\w.-]{1,100}=(?=["']?\$\{)/g, "");
  const isCredential = isCredentialHeader(name) || DUBIOUS.test(name) || scheme !== "";
  if (isCredential && credential.trim() !== "" && !isReference(named)) return scheme + hide(credential);
  return withoutUsers(withoutKeys(value, hide), hide);
}

type Hide = (credential: string, field: string) => string;

/** What stands before a value, in a text of any kind: `name=`, `name: `, `"name": `, also as JSON escapes it in a text. */
const FIELD = /([\w.[\]-]{1,100})\\?["']?\s{0,20}[:=]\s{0,20}/g;
const VALUE =
  /(\\")([^"\\]{0,4000})\\"|(["'])((?:[^"'\\]|\\.|(?!\3)["']){0,4000})\3|(\[[^\]]{0,4000}\]|[^\s,;&}\]<>"'[{][^\s,;&}\]<>"']{0,4000})/y;
/** A number or truth is none: `max_tokens: 100`. */
const PLAIN = /^(?:-?\d{1,5}|true|false|null)$/;

function withoutFields(text: string, isSecret: (name: string, value: string) => boolean, hide: Hide): string {
  let [cleaned, from] = ["", 0];
  for (const { 0: before, 1: name = "", index } of text.matchAll(FIELD)) {
    if (index < from || !isDubious(name)) continue;
    VALUE.lastIndex = index + before.length;
    const [whole = "", escapedQuote, inEscaped, quote, inQuotes, bare] = VALUE.exec(text) ?? [];
    const value = inEscaped ?? inQuotes ?? bare ?? "";
    if (!isSecret(name, value)) continue;
    const mark = escapedQuote ?? quote ?? "";
    cleaned += text.slice(from, index) + before + mark + hide(value, name) + mark;
    from = index + before.length + whole.length;
  }
  return cleaned + text.slice(from);
}

/** A body without credentials: fields of JSON, forms and XML by their names, and whatever has the shape of a key. */
export function cleanBody(body: string, hide: Hide): string {
  const isSecret = (name: string, value: string): boolean =>
    isDubious(name) && value !== "" && !PLAIN.test(value) && !isReference(value);
  const formless = body
    .replace(/(^|&)([\w.[\]-]{1,100})=([^&\s]*)/g, (whole, before: string, name: string, value: string) =>
      isSecret(name, value) ? `${before}${name}=${hide(value, name)}` : whole,
    )
    .replace(/<((?:\w{1,100}:)?(\w{1,100}))>([^<]*)<\/\1>/g, (whole, tag: string, name: string, value: string) =>
      isSecret(name, value) ? `<${tag}>${hide(value, name)}</${tag}>` : whole,
    );
  const unsigned = withoutFields(formless, isSecret, hide).replace(
    /\b(Bearer +)([\w.~+/=-]{16,4000})/gi,
    (_, scheme: string, token: string) => scheme + hide(token, "token"),
  );
  return withoutUsers(
    withoutKeys(unsigned, (key) => hide(key, "key")),
    (user) => hide(user, "user"),
  );
}

/** Users in the addresses of a text. */
const withoutUsers = (text: string, hide: (user: string) => string): string =>
  text.replace(USER_INFO, (info) => (isReference(info) ? info : `//${hide(info.slice(2, -1))}@`));

export interface CleanUrl {
  readonly url: string;
  /** What stood before the @, as it stood there; a password is "" where there was none. */
  readonly user?: { readonly name: string; readonly password: string };
}

/** A URL without credentials: its user is taken out, and what the query's names call secret is replaced. */
export function cleanUrl(written: string, hide: Hide): CleanUrl {
  // As URLs are read: white space around it and line ends within say nothing, and a password may hold an @ of its own.
  const url = written.trim().replace(/[\t\r\n]/g, "");
  const [, scheme = "", info = "", rest = ""] =
    /^([a-z][a-z0-9+.-]{0,50}:\/\/)(?:([^/?#\\]*)@)?(.*)$/is.exec(url) ?? [];
  const address = scheme === "" ? url : scheme + rest;
  const queried = address.replace(
    /([?&;#])([^=?&;#\s]{1,200})=([^&;#\s]*)/g,
    (whole, mark: string, name: string, value: string) =>
      DUBIOUS.test(unescapedName(name)) && value !== "" && !isReference(value)
        ? `${mark}${name}=${hide(value, unescapedName(name))}`
        : whole,
  );
  // A user where none can stand: the address is not read as it was meant.
  const misplaced = queried.replace(/:([^/?#\s@\\:]{1,500})@/g, (whole, password: string) =>
    isReference(password) ? whole : `:${hide(password, "password")}@`,
  );
  const cleaned = withoutKeys(
    misplaced.replace(WEBHOOK, (_, place: string, key: string) => place + hide(key, "key")),
    (key) => hide(key, "key"),
  );
  if (info === "") return { url: cleaned };
  const colon = info.indexOf(":");
  const name = colon < 0 ? info : info.slice(0, colon);
  return { url: cleaned, user: { name, password: colon < 0 ? "" : info.slice(colon + 1) } };
}

/** Addresses whose path is the key: incoming webhooks of Slack and Discord, Telegram's bots. */
const WEBHOOK =
  /(hooks\.slack\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api\/webhooks\/|api\.telegram\.org\/bot)([\w:/-]{10,500})/gi;

function unescapedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A whole value that is a credential, unless it is a reference already. */
export const cleanSecret = (text: string, hide: (credential: string) => string): string =>
  text === "" || isReference(text) ? text : hide(text);

const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,10000}/g;

const withoutKeys = (text: string, hide: (key: string) => string): string =>
  keysIn(text).reduce(
    (cleaned, key) => cleaned.replaceAll(key, () => hide(key)),
    text.replace(PRIVATE_KEY, (key) => hide(key)),
  );

const LONGEST_SHOWN = 80;

/** A value as a note may show it; `undefined` for what is long, odd, or may be a credential. */
export function harmless(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string" || value.length > LONGEST_SHOWN || /[\p{C}\n]/u.test(value)) return undefined;
  return keysIn(value).length > 0 || hasUserInfo(value) || DUBIOUS.test(value) ? undefined : value;
}
