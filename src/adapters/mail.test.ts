import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createMail } from "./mail.ts";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

const MESSAGE = {
  from: "a@example.com",
  to: ["b@example.com"],
  subject: "s",
  text: "t",
  html: "h",
  messageId: "<1@example.com>",
};

describe("mail", () => {
  it("gives a server up that is never done, though it goes on talking", async () => {
    const server = createServer((socket) => {
      // Lines of a greeting that has no last one: no limit between two of them is ever passed.
      const talk = setInterval(() => socket.write("220-still here\r\n"), 5);
      socket.on("error", () => undefined).on("close", () => clearInterval(talk));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const mailed = await createMail().send({ host: "127.0.0.1", port, security: "none", timeoutMs: 200 }, MESSAGE);
    expect(mailed).toMatchObject({ ok: false, isFinal: false });
  });

  it("says where nobody listens, which may pass", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const mailed = await createMail().send({ host: "127.0.0.1", port, security: "none", timeoutMs: 5_000 }, MESSAGE);
    expect(mailed).toMatchObject({ ok: false, isFinal: false, why: expect.stringContaining("ECONNREFUSED") });
  });
});
