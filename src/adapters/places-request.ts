import type { TypedMeasurementRequest } from "globalping";
import { assertNever } from "../domain/errors.ts";
import type { PlacesRequest } from "../world.ts";

/** Pings of one TCP measurement; the API's own number. */
const PACKETS = 3;

/** What the network is asked: one probe in each place. `undefined` for what its API has no words for. */
export function toMeasurement({ what, from }: PlacesRequest): TypedMeasurementRequest | undefined {
  const locations = from.map((magic) => ({ magic, limit: 1 }));
  switch (what.kind) {
    case "http":
      return { type: "http", ...httpOptions(what), locations };
    case "tcp":
      return {
        type: "ping",
        target: what.host,
        measurementOptions: { protocol: "TCP", port: what.port, packets: PACKETS },
        locations,
      };
    case "dns": {
      const { name, type, server } = what;
      if (type === "CAA") return undefined;
      const measurementOptions = { query: { type }, ...(server !== undefined && { resolver: server }) };
      return { type: "dns", target: name, measurementOptions, locations };
    }
    default:
      return assertNever(what);
  }
}

function httpOptions({ method, url, headers }: Extract<PlacesRequest["what"], { kind: "http" }>) {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  return {
    target: hostname.replace(/^\[|\]$/g, ""),
    measurementOptions: {
      protocol: protocol === "http:" ? ("HTTP" as const) : ("HTTPS" as const),
      ...(port !== "" && { port: Number(port) }),
      request: {
        method,
        path: pathname,
        ...(search !== "" && { query: search.slice(1) }),
        headers: { ...headers },
      },
    },
  };
}
