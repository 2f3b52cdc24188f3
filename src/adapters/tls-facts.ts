import type { X509Certificate } from "node:crypto";
import type { PeerCertificate, TLSSocket } from "node:tls";
import type { Certificate, TlsFacts } from "../domain/exchange.ts";
import { toInstant } from "../domain/instant.ts";
import type { Instant } from "../domain/instant.ts";

/** A chain longer than that is sent by nobody in good faith. */
const MOST_CERTIFICATES = 10;
/** A certificate may name thousands of hosts; the first of them are enough to look at. */
const MOST_NAMES = 500;
const LONGEST_NAME = 255;
/** Certificates that were read already: many monitors ask the same few hosts. */
const MOST_REMEMBERED = 256;

const remembered = new Map<string, Certificate>();
const rememberedPeers = new Map<string, PeerCertificate>();

/**
 * What a handshake showed: protocol, cipher and the chain as the server sent it, each certificate issued by the next, and
 * the code of what makes it untrusted. To be called once the socket is secure and before it is destroyed, and to be asked
 * for with `rejectUnauthorized: false`, or a chain that is not trusted is gone before it can be read. `undefined` where no
 * certificate was shown.
 */
export function tlsFacts(socket: TLSSocket): TlsFacts | undefined {
  const [own, ...others] = sentBy(socket);
  if (own === undefined) return undefined;
  const chain = [own];
  for (let issuer = issuerOf(own, others); issuer !== undefined; issuer = issuerOf(issuer, others)) {
    others.splice(others.indexOf(issuer), 1);
    chain.push(issuer);
  }
  const untrusted = distrust(socket);
  return {
    protocol: socket.getProtocol() ?? "unknown",
    cipher: socket.getCipher().standardName,
    chain: chain.map(remember),
    ...(untrusted !== undefined && { untrusted }),
  };
}

/** OpenSSL's or Node's code where the chain or the name is not trusted, once the handshake is over. */
export function distrust(socket: TLSSocket): string | undefined {
  if (socket.authorized) return undefined;
  // Documented as an error; Node puts the code there.
  const said: unknown = socket.authorizationError;
  if (typeof said === "string") return said;
  return said instanceof Error && "code" in said ? String(said.code) : "UNTRUSTED";
}

/** The server's own certificate as Node's `checkServerIdentity` wants it, without its chain. */
export function peerCertificate(socket: TLSSocket): PeerCertificate | undefined {
  const [certificate] = sentBy(socket);
  if (certificate === undefined) return undefined;
  const known = rememberedPeers.get(certificate.fingerprint256);
  if (known !== undefined) return known;
  const peer = certificate.toLegacyObject();
  if (rememberedPeers.size >= MOST_REMEMBERED) rememberedPeers.clear();
  rememberedPeers.set(certificate.fingerprint256, peer);
  return peer;
}

/** Node takes the server's own certificate out of the chain when it is asked for it: a second time it would be missing. */
const read = new WeakMap<TLSSocket, readonly X509Certificate[]>();

function sentBy(socket: TLSSocket): readonly X509Certificate[] {
  const before = read.get(socket);
  if (before !== undefined) return before;
  const sent: X509Certificate[] = [];
  let next = socket.getPeerX509Certificate();
  while (next !== undefined && sent.length < MOST_CERTIFICATES) {
    sent.push(next);
    next = next.issuerCertificate;
  }
  read.set(socket, sent);
  return sent;
}

const issuerOf = (certificate: X509Certificate, among: readonly X509Certificate[]): X509Certificate | undefined =>
  among.find((other) => certificate.checkIssued(other));

function remember(certificate: X509Certificate): Certificate {
  const fingerprint = certificate.fingerprint256.replaceAll(":", "").toLowerCase();
  const known = remembered.get(fingerprint);
  if (known !== undefined) return known;
  const facts: Certificate = {
    subject: shortName(certificate.subject),
    issuer: shortName(certificate.issuer),
    names: namesIn(certificate.subjectAltName),
    from: instantOf(certificate.validFromDate),
    to: instantOf(certificate.validToDate),
    fingerprint,
  };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(fingerprint, facts);
  return facts;
}

/** The common name of `C=US\nO=Example\nCN=example.com`, else the organisation, else all of it in one line. */
function shortName(distinguished: string | undefined): string {
  const lines = (distinguished ?? "").split("\n");
  const value = (key: string): string | undefined =>
    lines.find((line) => line.startsWith(`${key}=`))?.slice(key.length + 1);
  return (value("CN") ?? value("O") ?? lines.join(", ")).slice(0, LONGEST_NAME);
}

/** One name of `DNS:example.com, IP Address:192.0.2.1`; one with a comma or a quote stands as a JSON string. */
const ALTERNATIVE = /(?:^|, )(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g;

function namesIn(alternatives: string | undefined): string[] {
  const names: string[] = [];
  for (const [, name] of (alternatives ?? "").matchAll(ALTERNATIVE)) {
    if (names.length >= MOST_NAMES) break;
    if (name !== undefined && name !== "") names.push(name.slice(0, LONGEST_NAME));
  }
  return names;
}

/** A moment that no calendar has is told as the beginning of time: such a certificate is expired. */
const instantOf = (date: Date): Instant => toInstant(Number.isNaN(date.getTime()) ? 0 : date.getTime());
