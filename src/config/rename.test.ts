import { describe, expect, it } from "vitest";
import { renameMonitor } from "./rename.ts";

describe("renameMonitor", () => {
  it.each<[string, string, string]>([
    [
      "a block, its comments and blank lines kept",
      "# mine\nmonitors:\n  # the first\n  - id: chat # as they say\n\n    every: 5m\n  - id: other\n",
      "# mine\nmonitors:\n  # the first\n  - id: talk # as they say\n    formerly: [chat]\n\n    every: 5m\n  - id: other\n",
    ],
    [
      "an id that does not come first",
      "monitors:\n- name: Chat\n  id: 'chat'\n",
      "monitors:\n- name: Chat\n  id: 'talk'\n  formerly: ['chat']\n",
    ],
    [
      "a flow mapping",
      "monitors: [{ id: chat, every: 5m }]\n",
      "monitors: [{ id: talk, formerly: [chat], every: 5m }]\n",
    ],
    ["JSON", '{"monitors": [{"id": "chat"}]}', '{"monitors": [{"id": "talk", "formerly": ["chat"]}]}'],
    [
      "a list of former names in brackets",
      "monitors:\n  - id: chat\n    formerly: [ a, b ] # old\n",
      "monitors:\n  - id: talk\n    formerly: [ chat, a, b ] # old\n",
    ],
    [
      "a list of former names by lines",
      "monitors:\n  - id: chat\n    formerly:\n      - a # first\n      - b\n    every: 5m\n",
      "monitors:\n  - id: talk\n    formerly:\n      - chat\n      - a # first\n      - b\n    every: 5m\n",
    ],
    [
      "a monitor that gets its old name back",
      "monitors:\n  - id: chat\n    formerly:\n      - talk\n      - b\n    every: 5m\n",
      "monitors:\n  - id: talk\n    formerly:\n      [chat, b]\n    every: 5m\n",
    ],
    [
      "lines that end as on Windows",
      "monitors:\r\n  - id: chat\r\n",
      "monitors:\r\n  - id: talk\r\n    formerly: [chat]\r\n",
    ],
    ["a file without a line's end", "monitors:\n  - id: chat", "monitors:\n  - id: talk\n    formerly: [chat]"],
  ])("edits %s", (_, before, after) => {
    expect(renameMonitor(before, "chat", "talk")).toBe(after);
  });

  it("puts a name in quotes that YAML would take for something else", () => {
    expect(renameMonitor("monitors:\n  - id: chat\n", "chat", "123")).toBe(
      'monitors:\n  - id: "123"\n    formerly: [chat]\n',
    );
    expect(renameMonitor("monitors:\n  - id: chat\n", "chat", "null")).toContain('id: "null"');
  });

  it.each([
    "monitors:\n  - id: other\n",
    "base: &b { id: chat }\nmonitors:\n  - <<: *b\n    every: 5m\n",
    "x: &n chat\nmonitors:\n  - id: *n\n",
    "monitors: nonsense",
    "a: [",
  ])("leaves alone what it can't change safely: %j", (text) => {
    expect(renameMonitor(text, "chat", "talk")).toBeUndefined();
  });
});
