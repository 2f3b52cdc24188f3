import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tls from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { distrust, tlsFacts } from "./tls-facts.ts";
import type { TlsFacts } from "../domain/exchange.ts";

const lacksOpenssl = spawnSync("openssl", ["version"]).status !== 0 && process.env["CI"] === undefined;

describe.skipIf(lacksOpenssl)("what a handshake shows", () => {
  const folder = mkdtempSync(join(tmpdir(), "uptimeline-facts-"));
  const pem = (name: string): string => readFileSync(join(folder, name), "utf8");
  const openssl = (...args: string[]): void => {
    execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  };
  const NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  const issue = (name: string, subject: string, extensions: string, by: string, days: string): void => {
    writeFileSync(join(folder, `${name}.ext`), extensions);
    openssl("req", ...NEW_KEY, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", subject);
    const from = ["-in", `${name}.csr`, "-CA", `${by}.pem`, "-CAkey", `${by}.key`, "-CAcreateserial"];
    openssl("x509", "-req", ...from, "-days", days, "-extfile", `${name}.ext`, "-out", `${name}.pem`);
  };

  beforeAll(() => {
    openssl("req", "-x509", ...NEW_KEY, "-keyout", "root.key", "-out", "root.pem", "-subj", "/O=Lab Root");
    issue("middle", "/C=KR/O=Lab/CN=Lab Middle", "basicConstraints=CA:TRUE", "root", "5");
    issue("leaf", "/CN=lab", "subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1,URI:https://u.invalid/a", "middle", "2");
    issue("expired", "/CN=lab", "subjectAltName=DNS:localhost", "root", "-1");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function shown(
    key: string,
    chain: readonly string[],
    options: tls.ConnectionOptions = {},
  ): Promise<{ readonly facts: TlsFacts | undefined; readonly distrusted: string | undefined }> {
    const server = tls.createServer({ key: pem(`${key}.key`), cert: chain.map((name) => pem(`${name}.pem`)).join("") });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as net.AddressInfo;
    const socket = tls.connect({
      port,
      host: "127.0.0.1",
      servername: "localhost",
      rejectUnauthorized: false,
      ...options,
    });
    await new Promise((resolve, reject) => socket.once("secureConnect", resolve).once("error", reject));
    const seen = { facts: tlsFacts(socket), distrusted: distrust(socket) };
    socket.destroy();
    await new Promise((resolve) => server.close(resolve));
    return seen;
  }

  it("is the chain, the server's own first", async () => {
    const { facts, distrusted } = await shown("leaf", ["leaf", "middle"], { ca: pem("root.pem") });
    const own = new X509Certificate(pem("leaf.pem"));
    expect(distrusted).toBeUndefined();
    expect(facts).toEqual({
      protocol: "TLSv1.3",
      cipher: expect.stringMatching(/^TLS_[A-Z0-9_]+$/),
      chain: [
        {
          subject: "lab",
          issuer: "Lab Middle",
          names: ["localhost", "127.0.0.1", "0:0:0:0:0:0:0:1"],
          from: own.validFromDate.toISOString(),
          to: own.validToDate.toISOString(),
          fingerprint: own.fingerprint256.replaceAll(":", "").toLowerCase(),
        },
        expect.objectContaining({ subject: "Lab Middle", issuer: "Lab Root", names: [] }),
      ],
    });
  });

  it("is put in order, and what belongs to no chain is left out", async () => {
    const { facts } = await shown("leaf", ["leaf", "expired", "root", "middle"], { ca: pem("root.pem") });
    expect(facts?.chain.map(({ subject }) => subject)).toEqual(["lab", "Lab Middle", "Lab Root"]);
  });

  it.each<[string, string, tls.ConnectionOptions, string]>([
    ["leaf", "leaf", {}, "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    ["root", "root", {}, "DEPTH_ZERO_SELF_SIGNED_CERT"],
    ["expired", "expired", {}, "CERT_HAS_EXPIRED"],
    ["leaf", "leaf", { servername: "other.invalid" }, "ERR_TLS_CERT_ALTNAME_INVALID"],
  ])("says why the certificate «%s» is not trusted, and still shows it", async (key, name, options, code) => {
    const ca = code === "CERT_HAS_EXPIRED" ? ["root"] : code.startsWith("ERR_TLS") ? ["root", "middle"] : [];
    const { facts, distrusted } = await shown(key, [name], { ...options, ca: ca.map((each) => pem(`${each}.pem`)) });
    expect(facts?.untrusted).toBe(code);
    expect(distrusted).toBe(code);
    expect(facts?.chain).toHaveLength(1);
  });

  it("is nothing where there is no certificate", () => {
    expect(tlsFacts(new tls.TLSSocket(new net.Socket()))).toBeUndefined();
  });
});
