import { hasUserInfo, isCredentialField, isCredentialHeader, keysIn } from "../domain/credential.ts";

/** Names that GitHub or the runner own, or that GitHub does not take for secrets. */
const REFUSED = /^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|[^A-Z])/;
/** Names of headers and of fields of a query or body that may hold a credential, for whoever would rather ask once too often. */
const DUBIOUS = /auth|token|secret|passw|pwd|api.?key|access.?key|signature|cookie|credential|^(?:key|sig|pass)$/i;

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

/** A text outside of requests, where nothing is ever replaced: what looks like a reference is written without its braces. */
export const unreferenced = (text: string): string => text.replace(/\$\{([^}\s]*)\}/g, "$$$1");

const isReference = (text: string): boolean => /(?<!\$)\$\{/.test(text);

/** `Bearer xyz` is a word and a credential. */
const SCHEME = /^(Bearer|Basic|Token|Key|ApiKey) +(?=\S)/i;

/** A header's value without credentials. `hide` gives what stands for one. */
export function cleanHeader(name: string, value: string, hide: (credential: string) => string): string {
  if ((isCredentialHeader(name) || DUBIOUS.test(name)) && value.trim() !== "" && !isReference(value)) {
    const scheme = SCHEME.exec(value)?.[0] ?? "";
    return scheme + hide(value.slice(scheme.length));
  }
  return withoutKeys(value, hide);
}

type Hide = (credential: string, field: string) => string;

/** A body without credentials: fields of JSON, forms and XML by their names, and whatever has the shape of a key. */
export function cleanBody(body: string, hide: Hide): string {
  const isSecret = (name: string, value: string): boolean =>
    (isCredentialField(name) || DUBIOUS.test(name)) && value !== "" && !isReference(value);
  const cleaned = body
    .replace(/"((?:[^"\\]|\\.)*)"(\s*:\s*)"((?:[^"\\]|\\.)*)"/g, (whole, name: string, colon: string, value: string) =>
      isSecret(name, value) ? `"${name}"${colon}"${hide(value, name)}"` : whole,
    )
    .replace(/(^|&)([\w.[\]-]+)=([^&\s]*)/g, (whole, before: string, name: string, value: string) =>
      isSecret(name, value) ? `${before}${name}=${hide(value, name)}` : whole,
    )
    .replace(/<((?:\w+:)?(\w+))>([^<]*)<\/\1>/g, (whole, tag: string, name: string, value: string) =>
      isSecret(name, value) ? `<${tag}>${hide(value, name)}</${tag}>` : whole,
    );
  return withoutKeys(cleaned, (key) => hide(key, "key"));
}

export interface CleanUrl {
  readonly url: string;
  /** What stood before the @, as it stood there; a password is "" where there was none. */
  readonly user?: { readonly name: string; readonly password: string };
}

/** A URL without credentials: its user is taken out, and what the query's names call secret is replaced. */
export function cleanUrl(url: string, hide: Hide): CleanUrl {
  const [, scheme = "", info = "", rest = ""] = /^([a-z][a-z0-9+.-]*:\/\/)(?:([^/?#@\s]*)@)?(.*)$/is.exec(url) ?? [];
  const address = scheme === "" ? url : scheme + rest;
  const queried = address.replace(
    /([?&])([\w.[\]-]+)=([^&#\s]*)/g,
    (whole, mark: string, name: string, value: string) =>
      DUBIOUS.test(name) && value !== "" && !isReference(value) ? `${mark}${name}=${hide(value, name)}` : whole,
  );
  const cleaned = withoutKeys(queried, (key) => hide(key, "key"));
  if (info === "") return { url: cleaned };
  const colon = info.indexOf(":");
  const name = colon < 0 ? info : info.slice(0, colon);
  return { url: cleaned, user: { name, password: colon < 0 ? "" : info.slice(colon + 1) } };
}

/** A whole value that is a credential, unless it is a reference already. */
export const cleanSecret = (text: string, hide: (credential: string) => string): string =>
  text === "" || isReference(text) ? text : hide(text);

const withoutKeys = (text: string, hide: (key: string) => string): string =>
  keysIn(text).reduce((cleaned, key) => cleaned.replaceAll(key, () => hide(key)), text);

const LONGEST_SHOWN = 80;

/** A value as a note may show it; `undefined` for what is long, odd, or may be a credential. */
export function harmless(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string" || value.length > LONGEST_SHOWN || /[\p{C}\n]/u.test(value)) return undefined;
  return keysIn(value).length > 0 || hasUserInfo(value) || DUBIOUS.test(value) ? undefined : value;
}
