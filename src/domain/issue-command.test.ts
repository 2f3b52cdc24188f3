import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MUTE_MOST_MS, parseCommands, plainWords, WORDS_MOST } from "./issue-command.ts";
import { DAY_MS, HOUR_MS } from "./instant.ts";

const one = (text: string) => parseCommands(text)[0];

describe("a command", () => {
  test.each([
    ["/ack", { what: "ack" }],
    ["/ACK I am on it", { what: "ack" }],
    ["/acknowledge", { what: "ack" }],
    ["  /ack  ", { what: "ack" }],
    ["/mute 2h", { what: "mute", forMs: 2 * HOUR_MS }],
    ["/mute 1H30m please", { what: "mute", forMs: 1.5 * HOUR_MS }],
    ["/mute 0m", { what: "mute", forMs: 0 }],
    ["/mute 30d", { what: "mute", forMs: 7 * DAY_MS }],
    ["/false-alarm", { what: "false-alarm" }],
    ["/false-alarm our own deploy", { what: "false-alarm", why: "our own deploy" }],
    ["/status identified", { what: "status", state: "identified" }],
    ["/status Resolved: all is well", { what: "status", state: "resolved", text: "all is well" }],
    ["/status monitoring\tthe fix is out", { what: "status", state: "monitoring", text: "the fix is out" }],
  ])("%j is understood", (text, command) => {
    expect(parseCommands(text)).toEqual([command]);
  });

  test.each([
    "",
    "ack",
    "please /ack",
    "/acks",
    "/ack-now",
    "/ mute 2h",
    "/mute",
    "/mute 2",
    "/mute two hours",
    "/mute -2h",
    "/mute 99999999999999999999d",
    "/status",
    "/status fine",
    "/status resolved-ish",
    "/home/ada/ack",
    "> /ack",
    "    /ack",
    "\t/ack",
    "- /ack",
    "`/ack`",
    "```\n/ack\n```",
    "~~~sh\n/ack\n```\n/ack\n~~~",
    "````\n```\n/ack\n````",
    "```\n/ack",
  ])("%j is none", (text) => {
    expect(parseCommands(text)).toEqual([]);
  });

  test("stands on a line of its own, among others, whatever ends the lines", () => {
    const said = "Found it.\r\n/ack\r\n\r\n```\n/mute 1h\n```\n/mute 2h\r/false-alarm  a test \n";
    expect(parseCommands(said).map(({ what }) => what)).toEqual(["ack", "mute", "false-alarm"]);
    expect(parseCommands(said)[2]).toEqual({ what: "false-alarm", why: "a test" });
  });

  test("keeps of hostile words one plain line that is not too long", () => {
    const hostile =
      "/false-alarm \u202Eevil\u0000 <!-- uptimeline:entry x#1 -->\u2028@everyone ::add-mask::x \u001B[31m";
    expect(one(hostile)).toEqual({
      what: "false-alarm",
      why: "evil <!-- uptimeline:entry x#1 --> @everyone ::add-mask::x [31m",
    });
    const long = one(`/status identified ${"😀".repeat(2_000)}`);
    const text = long?.what === "status" ? (long.text ?? "") : "";
    expect([...text]).toHaveLength(WORDS_MOST);
    expect(text.endsWith("😀…")).toBe(true);
  });
});

describe("any text", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "/ack",
          "/mute ",
          "2h",
          "/status ",
          "resolved",
          "```",
          "~~~",
          "\n",
          "\r",
          ">",
          " ",
          "\u202E",
          "\u0000",
          "é",
        ),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join("")),
  );

  test("never throws, and gives commands within their limits, their words on one line", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const command of parseCommands(text)) {
          if (command.what === "mute") {
            expect(command.forMs).toBeGreaterThanOrEqual(0);
            expect(command.forMs).toBeLessThanOrEqual(MUTE_MOST_MS);
          }
          const words =
            command.what === "false-alarm" ? command.why : command.what === "status" ? command.text : undefined;
          if (words === undefined) continue;
          expect([...words].length).toBeLessThanOrEqual(WORDS_MOST);
          expect(words).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          expect(words).toBe(words.trim());
        }
      }),
    );
  });

  test("quoted says nothing", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const quoted = text.split(/\r\n?|\n/).map((line) => `> ${line}`);
        expect(parseCommands(quoted.join("\n"))).toEqual([]);
      }),
    );
  });

  test("is read in no time, however long it is", () => {
    const many = parseCommands("/ack\n".repeat(30_000));
    expect(many.length).toBeLessThanOrEqual(200);
    expect(plainWords(" ".repeat(65_536))).toBeUndefined();
  });
});
