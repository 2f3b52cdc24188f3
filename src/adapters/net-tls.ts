import type { TlsFacts } from "../domain/exchange.ts";
import type { TlsRequest } from "../world.ts";
import { secure } from "./http-secure.ts";
import { Fault } from "./net-exchange.ts";
import { open } from "./net-tcp.ts";
import { contextFor } from "./tls-trust.ts";
import type { Network } from "./http-connect.ts";
import type { Watch } from "./http-watch.ts";
import type { Learned } from "./net-exchange.ts";

/** A handshake whose certificate is a fact; where it is not trusted, its code is the failure. */
export async function shake(request: TlsRequest, network: Network, watch: Watch, learned: Learned): Promise<void> {
  const { host, serverName, minVersion, protocols = [] } = request;
  // Before any phase: to read the authorities takes its time.
  const context = contextFor(request.ca ?? network.ca, minVersion);
  const connection = await open(request, network, watch, learned);
  const handshake = {
    hostname: serverName ?? host,
    context,
    protocols,
    learn: (facts: TlsFacts): void => void (learned.tls = facts),
  };
  watch.enter("tls");
  const socket = await secure(connection, handshake, watch);
  const agreed = socket.alpnProtocol;
  socket.destroy();
  // A server that knows nothing of ALPN passes over what was asked (RFC 7301, section 3.1).
  if (protocols.length > 0 && agreed === false) throw new Fault("answer", "ALPN_NOT_AGREED");
}
