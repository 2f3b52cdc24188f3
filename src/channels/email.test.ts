import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { hasOpenssl } from "../adapters/http.fixture.ts";
import { createMail } from "../adapters/mail.ts";
import { makeCertificates, type Certificates } from "../lab/net-lab-tls.ts";
import { startSmtp, type SmtpManner, type SmtpSink } from "../lab/smtp-sink.ts";
import { HOSTILE, hostile, item, NOTICES, notice, worldOf } from "../../test/notices.ts";
import { settingsOf } from "../../test/receivers.ts";
import { send } from "./index.ts";

const ACCOUNT = { user: "status", password: "a-password-of-some-length" };
const isLeftOut = !hasOpenssl && process.env["CI"] === undefined;

let certificates: Certificates;
const sinks: SmtpSink[] = [];

beforeAll(async () => {
  if (!isLeftOut) certificates = await makeCertificates();
});
afterEach(async () => {
  await Promise.all(sinks.splice(0).map((sink) => sink.close()));
});

async function serve(manner: SmtpManner): Promise<SmtpSink> {
  const sink = await startSmtp(manner);
  sinks.push(sink);
  return sink;
}

const world = { ...worldOf(), mail: createMail() };
const base = { kind: "email", host: "127.0.0.1", from: "Status <status@example.com>", to: ["on-call@example.com"] };

/** Headers, unfolded, and the decoded parts by their types. */
function readLetter(raw: string): { headers: Map<string, string>; parts: Map<string, string> } {
  const at = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, at)
    .replaceAll(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
  );
  const boundary = /boundary="([^"]+)"/.exec(headers.get("content-type") ?? "")?.[1] ?? "none";
  const parts = raw
    .slice(at)
    .split(`--${boundary}`)
    .flatMap((part): [string, string][] => {
      const [, type] = /content-type: (text\/[a-z]+)/i.exec(part) ?? [];
      const [, encoding = "7bit"] = /content-transfer-encoding: (\S+)/i.exec(part) ?? [];
      const body = part.slice(part.indexOf("\r\n\r\n") + 4);
      return type === undefined ? [] : [[type, decoded(body, encoding)]];
    });
  return { headers, parts: new Map(parts) };
}

function decoded(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

describe.skipIf(isLeftOut)("mail to a real server", () => {
  const good = () => certificates.pairs.good;

  it("goes encrypted and signed in, by STARTTLS and from the first byte", async () => {
    for (const security of ["starttls", "tls"] as const) {
      const sink = await serve({ security, pair: good(), account: ACCOUNT });
      const settings = settingsOf({ ...base, ...ACCOUNT, security, port: sink.port, ca: certificates.ca });
      expect(await send(settings, NOTICES.trouble, world)).toEqual({ ok: true });
      expect(sink.letters).toMatchObject([
        { from: "status@example.com", to: ["on-call@example.com"], isEncrypted: true, user: "status" },
      ]);
    }
  });

  it("is not sent in the clear where the server offers no STARTTLS, nor to a certificate that nobody trusts", async () => {
    const open = await serve({ security: "plain" });
    const settings = { ...base, ...ACCOUNT, security: "starttls", ca: certificates.ca };
    expect(await send(settingsOf({ ...settings, port: open.port }), NOTICES.trouble, world)).toMatchObject({
      ok: false,
    });
    const forged = await serve({ security: "starttls", pair: certificates.pairs["self-signed"], account: ACCOUNT });
    expect(await send(settingsOf({ ...settings, port: forged.port }), NOTICES.trouble, world)).toMatchObject({
      ok: false,
    });
    expect([...open.letters, ...forged.letters]).toEqual([]);
  });

  it("says why a server did not take it: a wrong password and 5xx are for good, 4xx may pass", async () => {
    const sink = await serve({ security: "starttls", pair: good(), account: ACCOUNT });
    const settings = { ...base, ...ACCOUNT, port: sink.port, ca: certificates.ca };
    const wrong = await send(settingsOf({ ...settings, password: "another-password" }), NOTICES.trouble, world);
    expect(wrong).toMatchObject({ ok: false, isFinal: true, why: expect.stringContaining("team (127.0.0.1): ") });
    expect(JSON.stringify(wrong)).not.toContain("another-password");
    sink.next(451, "try again later");
    expect(await send(settingsOf(settings), NOTICES.trouble, world)).toMatchObject({ ok: false, isFinal: false });
    sink.next(550, "no such mailbox");
    expect(await send(settingsOf(settings), NOTICES.trouble, world)).toMatchObject({
      ok: false,
      isFinal: true,
      why: expect.stringContaining("no such mailbox"),
    });
  });
});

/** The letter that a server without any protection was handed. */
async function lettersOf(...notices: Parameters<typeof send>[1][]) {
  const sink = await serve({ security: "plain" });
  const settings = settingsOf({ ...base, security: "none", port: sink.port });
  for (const one of notices) expect(await send(settings, one, world)).toEqual({ ok: true });
  return sink.letters.map(({ raw, to }) => ({ ...readLetter(raw), to }));
}

describe("a mail", () => {
  it("has a text and an HTML part that say the same", async () => {
    const [letter] = await lettersOf(NOTICES.trouble);
    expect(letter?.headers.get("content-type")).toContain("multipart/alternative");
    for (const part of [letter?.parts.get("text/plain"), letter?.parts.get("text/html")]) {
      for (const words of [
        "Claude API is down: model overloaded",
        "Failures in a row",
        "Ask another model meanwhile",
        "https://status.claude.com/",
      ])
        expect(part).toContain(words);
    }
    expect(letter?.parts.get("text/html")).toContain("border-left:4px solid #d92d20");
  });

  it("is the same mail when it is sent again, and hangs on its incident's thread", async () => {
    const [trouble, again, recovery] = await lettersOf(NOTICES.trouble, NOTICES.trouble, {
      ...NOTICES.recovery,
      key: "another",
    });
    expect(trouble?.headers.get("message-id")).toMatch(/^<[0-9a-f]{32}\.team@example\.com>$/);
    expect(again?.headers.get("message-id")).toBe(trouble?.headers.get("message-id"));
    expect(recovery?.headers.get("message-id")).not.toBe(trouble?.headers.get("message-id"));
    const thread = "<20261121T090531Z-claude-api-outage.team@example.com>";
    expect(trouble?.headers.get("references")).toBe(thread);
    expect(recovery?.headers.get("in-reply-to")).toBe(thread);
  });

  it.each(HOSTILE)("is not moved by %j", async (text) => {
    const [letter] = await lettersOf(hostile(text));
    expect([...(letter?.headers.keys() ?? [])].filter((name) => name === "bcc")).toEqual([]);
    expect(letter?.to).toEqual(["on-call@example.com"]);
    const html = letter?.parts.get("text/html") ?? "";
    expect(html).toContain("</html>");
    expect(html).not.toMatch(/<script|<img|<font|<at>|javascript:|href="(?!https:\/\/status\.example\.com)/);
  });

  it("stays below what mail programs clip", async () => {
    const items = Array.from({ length: 200 }, () =>
      item({ facts: Array.from({ length: 20 }, () => ({ label: "a", value: "b".repeat(600) })) }),
    );
    const [letter, whole] = await lettersOf(notice({ items }), NOTICES.trouble);
    expect(Buffer.byteLength(letter?.parts.get("text/html") ?? "")).toBeLessThan(100_000);
    expect(letter?.parts.get("text/html")).toContain("Cut: there is no room for the rest");
    expect(whole?.parts.get("text/html")).not.toContain("Cut:");
  });

  it("speaks Korean where the notice does", async () => {
    const [letter] = await lettersOf(NOTICES.korean);
    expect(letter?.parts.get("text/html")).toContain('<html lang="ko">');
    expect(letter?.parts.get("text/plain")).toContain("다음 단계");
  });
});
