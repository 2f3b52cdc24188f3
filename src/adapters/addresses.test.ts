import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayLead, reachOf, reachOfHost } from "./addresses.ts";

describe("the reach of an address", () => {
  it.each([
    ["8.8.8.8", "public"],
    ["2606:4700::1111", "public"],
    ["10.1.2.3", "private"],
    ["172.31.255.255", "private"],
    ["192.168.0.1", "private"],
    ["100.64.0.1", "private"],
    ["198.18.0.1", "private"],
    ["fd12:3456::1", "private"],
    ["255.255.255.255", "private"],
    ["127.0.0.1", "loopback"],
    ["127.255.0.9", "loopback"],
    ["0.0.0.0", "loopback"],
    ["::", "loopback"],
    ["::1", "loopback"],
    ["169.254.169.254", "inner"],
    ["fe80::1", "inner"],
    ["fe80::1%eth0", "inner"],
    ["168.63.129.16", "inner"],
    ["100.100.100.200", "inner"],
    ["fd00:ec2::254", "inner"],
    ["::ffff:169.254.169.254", "inner"],
    ["::ffff:10.0.0.1", "private"],
    ["::ffff:8.8.8.8", "public"],
    ["64:ff9b::a9fe:a9fe", "inner"],
    ["2002:7f00:1::", "loopback"],
    ["not-an-address", "private"],
  ])("%s is %s", (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });

  it("is the same for an IPv4 address and its IPv6 form", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(reachOf(`::ffff:${address}`)).toBe(reachOf(address));
      }),
    );
  });
});

describe("the reach of a host that somebody else resolves", () => {
  it.each([
    ["api.example.com", "public"],
    ["10.1.2.3", "private"],
    ["[::1]", "loopback"],
    ["[fd00:ec2::254]", "inner"],
    ["localhost", "loopback"],
    ["a.localhost.", "loopback"],
    ["notlocalhost", "public"],
    ["metadata.google.internal", "inner"],
    ["metadata.google.internal.", "inner"],
  ])("%s is %s", (hostname, reach) => {
    expect(reachOfHost(hostname)).toBe(reach);
  });
});

describe("a redirect", () => {
  it.each([
    ["8.8.8.8", "1.1.1.1", true],
    ["8.8.8.8", "10.0.0.1", false],
    ["8.8.8.8", "127.0.0.1", false],
    ["8.8.8.8", "169.254.169.254", false],
    ["10.0.0.1", "8.8.8.8", true],
    ["10.0.0.1", "192.168.1.1", true],
    ["10.0.0.1", "127.0.0.1", false],
    ["127.0.0.1", "127.0.0.2", true],
    ["127.0.0.1", "10.0.0.1", true],
    ["127.0.0.1", "169.254.169.254", false],
  ])("from %s to %s: %s", (from, to, allowed) => {
    expect(mayLead(reachOf(from), reachOf(to))).toBe(allowed);
  });
});
