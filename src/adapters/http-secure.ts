import net from "node:net";
import tls from "node:tls";
import { unlessHalted } from "./http-watch.ts";
import { distrust, peerCertificate, tlsFacts } from "./tls-facts.ts";
import type { TlsFacts } from "../domain/exchange.ts";
import type { Watch } from "./http-watch.ts";

/** How a handshake is made. */
export interface Handshake {
  /** The host whose certificate is asked for; a name or an address, IPv6 without brackets. */
  readonly hostname: string;
  readonly context: tls.SecureContext;
  /** Offered by ALPN. */
  readonly protocols: readonly string[];
  /** Told what the handshake showed, before anybody is distrusted. */
  readonly learn: (facts: TlsFacts) => void;
}

/**
 * TLS over a connection, in whatever phase the watch is; it rests afterwards. Rejects with Node's or OpenSSL's error, whose code says
 * why a chain or a name is not trusted, or with `Halted`; the connection is ended then.
 */
export async function secure(socket: net.Socket, handshake: Handshake, watch: Watch): Promise<tls.TLSSocket> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const secured = begin(socket, handshake);
  secured.once("secureConnect", () => {
    watch.rest();
    resolve();
  });
  secured.on("error", reject);
  const closed = (): void => reject(coded("ECONNRESET", "closed during the handshake"));
  secured.once("close", closed);
  try {
    await unlessHalted(promise, watch.halt);
    secured.off("close", closed);
    const facts = tlsFacts(secured);
    if (facts !== undefined) handshake.learn(facts);
    const untrusted = distrust(secured);
    if (untrusted !== undefined) throw coded(untrusted, "the certificate is not trusted");
    return secured;
  } catch (error) {
    secured.destroy();
    socket.destroy();
    throw error;
  }
}

function begin(socket: net.Socket, { hostname, context, protocols }: Handshake): tls.TLSSocket {
  const secured = tls.connect({
    socket,
    host: hostname,
    secureContext: context,
    ALPNProtocols: [...protocols],
    // Or the chain is gone before it can be read. `distrust` decides: NODE_TLS_REJECT_UNAUTHORIZED must not turn a bad
    // certificate into a good sample.
    rejectUnauthorized: false,
    checkServerIdentity: (host) => {
      const own = peerCertificate(secured);
      return own === undefined
        ? coded("ERR_TLS_CERT_ALTNAME_INVALID", "no certificate")
        : tls.checkServerIdentity(host, own);
    },
    // A name only: SNI knows no addresses (RFC 6066, section 3).
    ...(net.isIP(hostname) === 0 && { servername: hostname }),
  });
  return withoutChain(secured);
}

/**
 * Node reads the whole chain for `checkServerIdentity`, a fifth of what a handshake costs us, while other calls are being
 * timed. Ours looks at the server's own certificate, which was read before, so that nothing is needed of that.
 */
function withoutChain(socket: tls.TLSSocket): tls.TLSSocket {
  return Object.assign(socket, { getPeerCertificate: () => ({}) });
}

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code });
