import dns2 from "dns2";
import { closedPort } from "./net-lab.ts";
import type { DnsHandler, Packet, Resource } from "dns2";
import type { RecordType } from "../domain/exchange.ts";

/** A record as dns2 writes it, by the fields of its type. */
export type LabRecord = Partial<Omit<Resource, "type" | "name" | "class" | "toBuffer">> & { readonly type: RecordType };

/** What a name server does when it is asked for a name. */
export type DnsManner =
  | { readonly kind: "answers"; readonly records: readonly LabRecord[] }
  /** No such name, trouble of its own, no wish to answer: the codes of RFC 1035, section 4.1.1. */
  | { readonly kind: "fails"; readonly code: "NXDOMAIN" | "SERVFAIL" | "REFUSED" }
  | { readonly kind: "silent" }
  | { readonly kind: "garbage" };

export interface LabDns {
  /** `127.0.0.1:<port>`, over UDP and TCP. */
  readonly server: string;
  /** What was asked, oldest first. */
  readonly asked: readonly { readonly name: string; readonly over: "udp" | "tcp" }[];
  close(): Promise<void>;
}

const HOST = "127.0.0.1";
/** A port that is free for TCP is rarely taken for UDP. */
const TRIES = 20;

/** A name server that knows the names of `zone`, in lower case, and no others. */
export async function startDns(zone: Readonly<Record<string, DnsManner>>): Promise<LabDns> {
  const asked: LabDns["asked"][number][] = [];
  const handle: DnsHandler = (request, send, client) => {
    const name = (request.questions[0]?.name ?? "").toLowerCase();
    asked.push({ name, over: "destroy" in client ? "tcp" : "udp" });
    const manner = Object.hasOwn(zone, name) ? zone[name] : undefined;
    const answer = answerOf(manner ?? { kind: "fails", code: "NXDOMAIN" }, request);
    if (answer !== undefined) void send(answer);
  };
  for (let tried = 1; ; tried += 1) {
    const server = dns2.createServer({ udp: true, tcp: true, handle });
    const failed = new Promise<Error>((resolve) => server.on("error", resolve));
    const at = { port: await closedPort(), address: HOST };
    const listening = server.listen({ udp: at, tcp: at }).then(() => undefined);
    const error = await Promise.race([failed, listening]);
    if (error === undefined) return { server: `${HOST}:${at.port}`, asked, close: () => server.close() };
    void server.close();
    if (tried === TRIES) throw error;
  }
}

function answerOf(manner: DnsManner, request: Packet): Packet | Buffer | undefined {
  if (manner.kind === "silent") return undefined;
  if (manner.kind === "garbage") return Buffer.from([1, 2, 3]);
  const answer = dns2.Packet.createResponseFromRequest(request);
  if (manner.kind === "fails") answer.header.rcode = dns2.Packet.RCODE[manner.code];
  else {
    const { name = "", type } = request.questions[0] ?? {};
    for (const record of manner.records) {
      if (dns2.Packet.TYPE[record.type] !== type) continue;
      const resource = { ttl: 60, ...record, name, type, class: dns2.Packet.CLASS.IN };
      answer.answers.push(resource as Resource);
    }
  }
  return answer;
}
