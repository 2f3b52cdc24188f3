import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { familyOf, gravest, isFamilyOpen, joinFamilies, levelOfFamily, TOGETHER_MS } from "./family.ts";
import { INCIDENT_KINDS, type Incident } from "./incident.ts";
import { MINUTE_MS, toInstant } from "./instant.ts";
import { mergeIncident } from "../ledger/merge.ts";

const START_MS = Date.UTC(2026, 10, 21, 9);
const NOW_MS = START_MS + 60 * MINUTE_MS;
const at = (minutes: number) => toInstant(START_MS + minutes * MINUTE_MS);

function incident(monitor: string, beginMin: number, more: Partial<Incident> = {}): Incident {
  const begin = at(beginMin);
  const { kind = "outage", level = "critical" } = more;
  return {
    v: 1,
    id: `${begin}-${monitor}-${kind}`,
    monitor,
    kind,
    level,
    begin,
    detected: begin,
    corroboration: "uncovered",
    timeline: [{ t: begin, what: "opened", level }],
    evidence: [],
    outbox: [],
    ...more,
  };
}

const PROVIDERS = new Map([
  ["chat", "openai"],
  ["images", "openai"],
  ["voice", "openai"],
  ["claude", "anthropic"],
]);
const whom = (monitor: string) => PROVIDERS.get(monitor);

function join(incidents: readonly Incident[], nowMs = NOW_MS): Incident[] {
  const changed = new Map(joinFamilies(incidents, whom, nowMs).map((one) => [one.id, one]));
  return incidents.map((one) => changed.get(one.id) ?? one);
}

const parentsOf = (incidents: readonly Incident[]) => incidents.map(({ parent }) => parent);

describe("monitors that fail together", () => {
  const images = incident("images", 4);
  const chat = incident("chat", 0);
  const voice = incident("voice", 12, { kind: "degradation", level: "warning" });

  it("make one parent, the first, with a word for each child", () => {
    const [child, parent, other] = join([images, chat, voice]);
    expect(parent).toMatchObject({ provider: "openai" });
    expect(parent!.parent).toBeUndefined();
    expect(parent!.timeline.slice(1)).toEqual([
      { t: toInstant(NOW_MS), what: "joined", incident: images.id, monitor: "images" },
      { t: toInstant(NOW_MS), what: "joined", incident: voice.id, monitor: "voice" },
    ]);
    expect([child!.parent, other!.parent]).toEqual([chat.id, chat.id]);
    expect(child!.provider).toBeUndefined();
  });

  it("are told by the id where they began at once", () => {
    const [a, b] = [incident("images", 0), incident("chat", 0)];
    expect(parentsOf(join([a, b]))).toEqual([b.id, undefined]);
  });

  it("are none when it is one alone, or of different providers, or too far apart, or unknown whom they ask", () => {
    const far = incident("images", TOGETHER_MS / MINUTE_MS + 0.001);
    for (const list of [
      [chat],
      [chat, incident("claude", 0)],
      [chat, far],
      [incident("a", 0), incident("b", 0)],
      [chat, incident("images", 1, { end: at(9) })],
    ])
      expect(join(list)).toEqual(list);
    expect(parentsOf(join([chat, incident("images", TOGETHER_MS / MINUTE_MS)]))).toEqual([undefined, chat.id]);
  });

  it("are a chain when each begins soon after the one before", () => {
    const late = incident("voice", 25);
    expect(parentsOf(join([chat, incident("images", 14), late]))).toEqual([undefined, chat.id, chat.id]);
  });

  it("leave out all other kinds, feeds and what another program saw", () => {
    const kinds = INCIDENT_KINDS.filter((kind) => !["outage", "degradation", "heartbeat"].includes(kind));
    for (const kind of kinds) expect(join([chat, incident("images", 0, { kind })])[1]!.parent).toBeUndefined();
    expect(join([chat, incident("images", 0, { feed: "page" })])[0]).toBe(chat);
    expect(join([chat, incident("images", 0, { imported: "upptime" })])[0]).toBe(chat);
  });

  it("keep an issue that a child had, and tell each child once", () => {
    const issue = { number: 7, url: "https://github.com/me/status/issues/7" };
    const once = join([chat, { ...images, issue }]);
    expect(once[1]).toMatchObject({ parent: chat.id, issue });
    expect(joinFamilies(once, whom, NOW_MS + MINUTE_MS)).toEqual([]);
  });
});

describe("a parent", () => {
  const chat = incident("chat", 0);
  const images = incident("images", 4);
  const [parent, child] = join([chat, images]) as [Incident, Incident];

  it("stays parent after its own end, until the last of its family has ended", () => {
    const ended = { ...parent, end: at(20) };
    const voice = incident("voice", 15);
    const after = join([ended, child, voice]);
    expect(parentsOf(after)).toEqual([undefined, parent.id, parent.id]);
    expect(isFamilyOpen(familyOf(after[0]!, after)!)).toBe(true);
    const over = after.map((one) => ({ ...one, end: at(30) }));
    expect(isFamilyOpen(familyOf(over[2]!, over)!)).toBe(false);
    const fresh = incident("claude", 16);
    expect(join([...over, { ...fresh, monitor: "voice", id: "x" }]).at(-1)!.parent).toBeUndefined();
  });

  it("stays parent when one that began earlier comes to light", () => {
    const early = incident("voice", -5);
    expect(parentsOf(join([early, parent, child]))).toEqual([parent.id, undefined, parent.id]);
  });

  it("is the earlier of two that racing runs made", () => {
    const other = join([incident("voice", 6), incident("chat", 9, { id: "z" })]);
    expect(other[0]!.provider).toBe("openai");
    const all = join([parent, child, ...other]);
    expect(parentsOf(all)).toEqual([undefined, parent.id, parent.id, parent.id]);
    expect(all.filter(({ provider }) => provider !== undefined)).toEqual([all[0]]);
    expect(all[0]!.timeline.filter(({ what }) => what === "joined")).toHaveLength(3);
  });

  it("is left to a child whose parent was not read", () => {
    const orphans = [incident("images", 1, { parent: "gone" }), incident("voice", 1, { parent: "gone" })];
    expect(join(orphans)).toEqual(orphans);
  });

  it("has the level of the gravest that is open", () => {
    const all = [
      { ...parent, end: at(20) },
      { ...child, level: "warning" as const },
    ];
    expect(levelOfFamily(familyOf(all[1]!, all)!)).toBe("warning");
    const over = all.map((one) => ({ ...one, end: at(30) }));
    expect(levelOfFamily(familyOf(over[1]!, over)!)).toBe("critical");
    expect(gravest([])).toBe("info");
  });

  it("is nobody's when its child is not known, and an alert that it speaks for is no child", () => {
    expect(familyOf(chat, [chat])).toBeUndefined();
    const alert = incident("chat", 3, { kind: "alert", parent: chat.id });
    expect(familyOf(alert, [chat, alert])).toBeUndefined();
    expect(familyOf(chat, [chat, alert])).toBeUndefined();
  });
});

describe("racing runs", () => {
  const anIncident = fc
    .record({
      monitor: fc.constantFrom("chat", "images", "voice", "claude"),
      begin: fc.integer({ min: 0, max: 40 }),
      ended: fc.boolean(),
    })
    .map(({ monitor, begin, ended }) => incident(monitor, begin, ended ? { end: at(50) } : {}));
  const lists = fc.uniqueArray(anIncident, { maxLength: 6, selector: ({ id }) => id });

  /** A ledger in which both have written. */
  function union(ours: readonly Incident[], theirs: readonly Incident[]): Incident[] {
    const byId = new Map(ours.map((one) => [one.id, one]));
    for (const one of theirs) byId.set(one.id, byId.has(one.id) ? mergeIncident(byId.get(one.id)!, one) : one);
    return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  it("come to one parent, whichever of them writes first and whatever each of them saw", () => {
    fc.assert(
      fc.property(lists, lists, fc.nat(60_000), (ours, theirs, laterMs) => {
        const a = join(ours);
        const b = join(theirs, NOW_MS + laterMs);
        const [one, other] = [union(a, b), union(b, a)].map((all) => join(all, NOW_MS + 2 * laterMs));
        expect(parentsOf(one!)).toEqual(parentsOf(other!));
        expect(joinFamilies(one!, whom, NOW_MS + 3 * laterMs + 1)).toEqual([]);
        const byId = new Map(one!.map((each) => [each.id, each]));
        for (const { parent } of one!) if (parent !== undefined) expect(byId.get(parent)!.parent).toBeUndefined();
      }),
    );
  });

  it("come to one parent when one of them is refused and concludes again on what the other wrote", () => {
    fc.assert(
      fc.property(lists, lists, (ours, theirs) => {
        const fresh = theirs.filter(({ id }) => !ours.some((one) => one.id === id));
        const all = join(union(join(ours), fresh), NOW_MS + MINUTE_MS);
        for (const family of all.flatMap((one) => familyOf(one, all) ?? []))
          expect(family.children.every(({ parent }) => parent === family.parent.id)).toBe(true);
        expect(joinFamilies(all, whom, NOW_MS + 2 * MINUTE_MS)).toEqual([]);
      }),
    );
  });
});
