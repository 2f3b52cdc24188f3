import type { Act, Expected, Story } from "../story.ts";

const ids = ["chat", "film", "voice", "text"];
const down = (from: number, until: number): readonly Act[] => [{ from, until, reply: "overloaded" }];
const outage = (monitor: string, from: number, until: number): Expected => ({ monitor, kind: "outage", from, until });

/** Several monitors at once. */
export const CROWD: readonly Story[] = [
  {
    name: "four monitors of one provider go down together",
    minutes: 150,
    monitors: ids.map((id) => ({ id, settings: ["provider: acme"], acts: down(22, 72) })),
    expected: ids.map((id) => outage(id, 22, 72)),
  },
  {
    name: "four monitors of one provider go down one after another and come back so",
    minutes: 180,
    monitors: ids.map((id, index) => ({
      id,
      settings: ["provider: acme"],
      acts: down(22 + index * 5, 72 + index * 10),
    })),
    expected: ids.map((id, index) => outage(id, 22 + index * 5, 72 + index * 10)),
  },
  {
    name: "two of four monitors of a provider go down",
    minutes: 150,
    monitors: ids.map((id, index) => ({
      id,
      settings: ["provider: acme"],
      ...(index < 2 && { acts: down(22, 72) }),
    })),
    expected: ids.slice(0, 2).map((id) => outage(id, 22, 72)),
  },
  {
    name: "an outage rolls over four providers",
    minutes: 240,
    monitors: ids.map((id, index) => ({
      id,
      settings: [`provider: acme-${index}`],
      acts: down(22 + index * 30, 52 + index * 30),
    })),
    expected: ids.map((id, index) => outage(id, 22 + index * 30, 52 + index * 30)),
  },
  {
    name: "four providers go down at one moment",
    minutes: 150,
    monitors: ids.map((id, index) => ({ id, settings: [`provider: acme-${index}`], acts: down(22, 72) })),
    expected: ids.map((id) => outage(id, 22, 72)),
  },
];
