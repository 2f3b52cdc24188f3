import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import tls from "node:tls";
import { listen, type LabServer } from "./net-lab.ts";

/** What is right or wrong with a server's certificate or its protocol. */
export const TLS_KINDS = ["good", "five-days", "expired", "wrong-host", "self-signed", "old-protocol"] as const;
export type TlsKind = (typeof TLS_KINDS)[number];

interface Pair {
  readonly key: string;
  readonly cert: string;
}

/** Certificates of the lab's own authority, made anew each time. */
export interface Certificates {
  /** The authority's own (PEM). */
  readonly ca: string;
  readonly pairs: Readonly<Record<"good" | "five-days" | "expired" | "wrong-host" | "self-signed", Pair>>;
}

const run = promisify(execFile);
const NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
const LOCAL = "DNS:localhost,IP:127.0.0.1,IP:::1";

/** Makes them with openssl; the private keys leave no trace on the disk. */
export async function makeCertificates(): Promise<Certificates> {
  const folder = await mkdtemp(join(tmpdir(), "uptimeline-net-lab-"));
  try {
    const openssl = (...args: string[]) => run("openssl", args, { cwd: folder });
    const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
    const pair = async (name: string): Promise<Pair> => ({
      key: await read(`${name}.key`),
      cert: await read(`${name}.pem`),
    });
    const selfSigned = async (name: string, subject: string): Promise<Pair> => {
      const files = ["-keyout", `${name}.key`, "-out", `${name}.pem`];
      await openssl("req", "-x509", ...NEW_KEY, ...files, "-subj", subject, "-addext", `subjectAltName=${LOCAL}`);
      return pair(name);
    };
    const issued = async (name: string, names: string, days: number): Promise<Pair> => {
      await writeFile(join(folder, `${name}.ext`), `subjectAltName=${names}`);
      await openssl("req", ...NEW_KEY, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", "/CN=lab");
      const by = ["-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial", "-days", String(days)];
      await openssl("x509", "-req", "-in", `${name}.csr`, ...by, "-extfile", `${name}.ext`, "-out", `${name}.pem`);
      return pair(name);
    };
    const { cert: ca } = await selfSigned("root", "/CN=Lab Root");
    const pairs = {
      good: await issued("good", LOCAL, 60),
      "five-days": await issued("five-days", LOCAL, 5),
      expired: await issued("expired", LOCAL, -1),
      "wrong-host": await issued("wrong-host", "DNS:elsewhere.invalid", 60),
      "self-signed": await selfSigned("self-signed", "/CN=localhost"),
    };
    return { ca, pairs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A server that shakes hands and says nothing. */
export function startTls(kind: TlsKind, { pairs }: Certificates, options: tls.TlsOptions = {}): Promise<LabServer> {
  return listen(createTlsServer(kind, pairs, options));
}

function createTlsServer(kind: TlsKind, pairs: Certificates["pairs"], options: tls.TlsOptions): tls.Server {
  const isOld = kind === "old-protocol";
  const server = tls.createServer({
    ...pairs[isOld ? "good" : kind],
    // OpenSSL speaks what is forbidden by now only below its first level of security.
    ...(isOld && { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" }),
    ...options,
  });
  server.on("secureConnection", (socket) => socket.on("error", () => undefined).resume());
  server.on("tlsClientError", () => undefined);
  return server;
}
