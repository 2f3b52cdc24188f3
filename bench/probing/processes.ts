import { execFileSync, fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { next } from "../child.ts";
import type { RoundOrder, RoundResult } from "./round.ts";
import type { ServerAnswer, ServerPorts, ServerRequest, Truth } from "./server.ts";

/** The server of known delays, as the bench talks to it. */
export interface DelayServer {
  readonly ports: ServerPorts;
  readonly caFile: string;
  /** How long it really took, by target; forgets them. */
  truths(): Promise<ReadonlyMap<string, Truth>>;
  stop(): void;
}

/** A certificate that curl, the exporter and we are told to trust: of the kind that most sites have (ECDSA P-256). */
export function makeCertificate(folder: string): { readonly certFile: string; readonly keyFile: string } {
  const [certFile, keyFile] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const options = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost".split(" ");
  execFileSync(
    "openssl",
    [...options, "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost", "-keyout", keyFile, "-out", certFile],
    { stdio: "ignore" },
  );
  return { certFile, keyFile };
}

export async function startDelayServer(folder: string): Promise<DelayServer> {
  const { certFile, keyFile } = makeCertificate(folder);
  const child = fork(join(import.meta.dirname, "server.ts"), [certFile, keyFile]);
  const answer = await next<ServerAnswer>(child);
  if (answer.kind !== "ports") throw new Error("the server of delays did not start");
  return {
    ports: answer.ports,
    caFile: certFile,
    async truths() {
      const truths = await asked(child, { kind: "truths" });
      child.send({ kind: "forget" } satisfies ServerRequest);
      return truths;
    },
    stop: () => void child.kill(),
  };
}

async function asked(child: ChildProcess, request: ServerRequest): Promise<ReadonlyMap<string, Truth>> {
  child.send(request);
  const answer = await next<ServerAnswer>(child);
  return new Map(answer.kind === "truths" ? answer.truths : []);
}

/** One round over `config`, in a process of its own. */
export async function runRound(order: RoundOrder): Promise<RoundResult> {
  const child = fork(join(import.meta.dirname, "round.ts"));
  child.send(order);
  return next<RoundResult>(child);
}
