/** Addresses of the lab below HTTP. */
export interface BelowAddresses {
  /** A name server: an address, with its port where it has one of its own. It knows `name`. */
  readonly nameServer: string;
  readonly name: string;
  /** What `name` resolves to. */
  readonly address: string;
  /** A port at which one hears what one says. */
  readonly port: { readonly host: string; readonly port: number };
  /** A WebSocket that says what was said to it. */
  readonly socket: string;
}

const NAME = "quill.lab.test";
/** Of RFC 5737: documentation's own. */
const ADDRESS = "192.0.2.80";

/** The same in the virtual network, where time passes on the clock alone. */
export const VIRTUAL_BELOW: BelowAddresses = {
  nameServer: "192.0.2.53",
  name: NAME,
  address: ADDRESS,
  port: { host: NAME, port: 7_000 },
  socket: `ws://${NAME}/v1/realtime`,
};
