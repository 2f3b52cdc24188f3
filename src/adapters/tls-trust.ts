import { X509Certificate } from "node:crypto";
import tls from "node:tls";

/** A config has a few own authorities, not hundreds. */
const MOST_CONTEXTS = 32;

/**
 * The key agreements that every server knows. OpenSSL's first choice, with ML-KEM, takes 0.3 ms more of the processor for
 * each handshake, in which all other calls wait for their turn to be timed.
 */
const CURVES = "X25519:P-256:P-384";

const contexts = new Map<string, tls.SecureContext>();

/**
 * Whom we trust: the public authorities (and those that Node was told of) and, beside them, the certificates of `ca` (PEM).
 * Made once for each text: reading all authorities takes tens of milliseconds, so it is to be asked for before any phase
 * begins. No session is kept in it: every call is a newcomer's. Throws `ERR_INVALID_CA` where `ca` holds no certificate.
 */
export function contextFor(ca: string | undefined, minVersion: tls.SecureVersion = "TLSv1.2"): tls.SecureContext {
  const key = `${minVersion} ${ca ?? ""}`;
  const known = contexts.get(key);
  if (known !== undefined) return known;
  const context = tls.createSecureContext({
    minVersion,
    ecdhCurve: CURVES,
    ...(ca !== undefined && { ca: beside(ca) }),
  });
  if (contexts.size >= MOST_CONTEXTS) contexts.clear();
  contexts.set(key, context);
  return context;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** OpenSSL passes over what it can't read without a word, so each certificate is read alone before. */
function beside(ca: string): string[] {
  const own = ca.match(CERTIFICATE) ?? [];
  try {
    for (const certificate of own) void new X509Certificate(certificate);
    if (own.length > 0) return [...tls.getCACertificates("default"), ...own];
  } catch (cause) {
    throw Object.assign(new Error("the own authority can't be read", { cause }), { code: "ERR_INVALID_CA" });
  }
  throw Object.assign(new Error("the own authority holds no certificate"), { code: "ERR_INVALID_CA" });
}
