/** How the keys of well-known services and signed tokens (RFC 7519) begin, and how long they are at least. */
const KEY_SHAPES =
  /\b(?:sk-[\w-]{16,}|AIza[\w-]{30,}|gsk_\w{20,}|xai-\w{20,}|r8_\w{20,}|hf_\w{20,}|gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abp]-[\w-]{10,}|AKIA[A-Z0-9]{16}|ya29\.[\w-]{20,}|[sr]k_(?:live|test)_\w{16,}|whsec_\w{20,}|npm_\w{30,}|SG\.[\w-]{16,}\.[\w-]{16,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,})/g;
const CREDENTIAL_HEADERS = /^(?:authorization|proxy-authorization|cookie|.*api-?key|.*-token|x-.*-secret)$/i;
const CREDENTIAL_FIELDS = /^(?:.*_)?(?:secret|password|token|api_?key)$/i;
const USER_INFO = /\/\/[^/@\s]+@/;

/** The keys of well-known services that stand in a text, by their shape. */
export const keysIn = (text: string): string[] => text.match(KEY_SHAPES) ?? [];

/** Whether an address in a text carries a user, with or without a password. */
export const hasUserInfo = (text: string): boolean => USER_INFO.test(text);

/** Whether a header carries a credential, by its name. */
export const isCredentialHeader = (name: string): boolean => CREDENTIAL_HEADERS.test(name);

/** Whether a field of a request's body holds a credential, by its name. */
export const isCredentialField = (name: string): boolean => CREDENTIAL_FIELDS.test(name);
