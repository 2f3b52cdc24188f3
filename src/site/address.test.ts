import { describe, expect, it } from "vitest";
import { addressOf, pagesAddress } from "./address.ts";

describe("addresses", () => {
  it.each([
    ["https://github.com/Me/status", "https://me.github.io/status/"],
    ["https://github.com/Me/me.github.io", "https://me.github.io/"],
    ["https://github.com/me/Me.GitHub.io", "https://me.github.io/"],
    ["https://git.example/me/status", undefined],
    ["https://github.com/me/status/../x", undefined],
  ])("Pages serves %s at %s", (repository, address) => expect(pagesAddress(repository)).toBe(address));

  it.each([
    ["https://me.github.io/status", "index.html", "https://me.github.io/status/"],
    ["https://me.github.io/status/", "incidents/index.html", "https://me.github.io/status/incidents/"],
    ["https://status.example.com", "monitors/a.html", "https://status.example.com/monitors/a.html"],
    ["https://status.example.com/?q=1#x", "og.png", "https://status.example.com/og.png"],
    ["javascript:alert(1)", "index.html", undefined],
    ["no address", "index.html", undefined],
    [undefined, "index.html", undefined],
  ])("under %s %s is %s", (url, path, address) =>
    expect(addressOf(url === undefined ? {} : { url }, path)).toBe(address),
  );
});
