import { beforeAll, describe, expect, it } from "vitest";
import { accountsOf, cardOf, playRounds, type Account } from "../../test/rounds.ts";
import { feeds as kinds } from "../feeds/index.ts";
import { MINUTE_MS } from "../domain/instant.ts";
import { reportCards } from "../domain/report-card.ts";
import { createScenarioPlace, scenarioConfigText } from "./scenario-place.ts";
import type { Scenario } from "./scenario.ts";
import { SCENARIOS, type ScenarioName } from "./scenarios.ts";
import { createVirtualClock } from "./virtual-clock.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
/** Whole minutes since the story began. */
const sinceStart = (ms: number): string => `+${Math.floor((ms - START_MS) / MINUTE_MS)}`;

async function play(name: ScenarioName) {
  const scenario: Scenario = SCENARIOS[name];
  const clock = createVirtualClock(START_MS);
  const played = await playRounds({
    configText: scenarioConfigText(scenario),
    place: createScenarioPlace(scenario, clock),
    clock,
    untilMs: START_MS + scenario.minutes * MINUTE_MS,
    everyMs: scenario.every * MINUTE_MS,
  });
  const { ledger } = played.stands.at(-1)!;
  const { monitors } = played.config;
  const feeds = played.config.feeds.map(({ id, kind }) => ({ id, role: kinds[kind].role }));
  return {
    incidents: accountsOf(played, sinceStart),
    cards: reportCards({ feeds, monitors, incidents: ledger.incidents, nowMs: clock.now() }).map(cardOf),
    feedChanges: ledger.feedChanges,
  };
}

/** An outage of calls that was found at once. */
const outage = (from: string, to: string, more: Partial<Account>): Account => ({
  is: "chat outage",
  from,
  detected: from,
  to,
  levels: [`${from} critical`],
  corroboration: [],
  told: [`${to} recovered`],
  ...more,
});

const TITLE = "Errors in the API";
const acknowledged = (leadMin: number) => ({
  feed: "page",
  incidents: 1,
  acknowledged: 1,
  confirmedShare: 1,
  leadMin,
});
const SILENT = { feed: "page", incidents: 1, silent: 1, confirmedShare: 0 };
const NOTHING = { feed: "page" };

const EXPECTED: Readonly<Record<ScenarioName, { readonly incidents: Account[]; readonly cards: object[] }>> = {
  "a page that is late": {
    incidents: [
      outage("+20", "+90", {
        corroboration: ["+20 unacknowledged", "+35 confirmed"],
        told: [`+35 page: ${TITLE}, published +32`, "+90 recovered"],
        leadMin: 12,
        lateMin: 12,
      }),
    ],
    cards: [acknowledged(12)],
  },
  "a page that was first": {
    incidents: [
      outage("+30", "+90", {
        corroboration: ["+30 confirmed"],
        told: [`+30 page: ${TITLE}, published +22`, "+90 recovered"],
        leadMin: -8,
        lateMin: -8,
      }),
    ],
    cards: [acknowledged(-8)],
  },
  "a page that is green to the end": {
    incidents: [outage("+20", "+75", { corroboration: ["+20 unacknowledged"] })],
    cards: [SILENT],
  },
  "a page that tells when all is over": {
    incidents: [
      outage("+20", "+60", {
        corroboration: ["+20 unacknowledged", "+120 confirmed"],
        told: ["+60 recovered", `+120 page: ${TITLE}, published +120`],
        leadMin: 100,
        lateMin: 100,
      }),
    ],
    cards: [acknowledged(100)],
  },
  "a page that tells when all is over, as if it went on": {
    incidents: [
      outage("+20", "+60", {
        corroboration: ["+20 unacknowledged", "+75 confirmed"],
        told: ["+60 recovered", `+75 page: ${TITLE}, published +72`],
        leadMin: 52,
        lateMin: 52,
      }),
    ],
    cards: [acknowledged(52)],
  },
  "a page in trouble of which no call shows anything": {
    incidents: [
      {
        is: "chat advisory",
        from: "+17",
        detected: "+20",
        to: "+65",
        levels: ["+20 info"],
        corroboration: ["+20 advisory"],
        told: [`+20 page: ${TITLE}, published +17`, "+65 recovered"],
      },
    ],
    cards: [{ feed: "page", falseAdvisories: 1 }],
  },
  "a page in trouble, and calls that fail half an hour later": {
    incidents: [
      {
        is: "chat advisory",
        from: "+13",
        detected: "+15",
        to: "+110",
        levels: ["+15 info"],
        corroboration: ["+15 advisory"],
        told: [`+15 page: ${TITLE}, published +13`, "+110 recovered"],
      },
      outage("+45", "+100", {
        corroboration: ["+45 confirmed"],
        told: [`+45 page: ${TITLE}, published +13`, "+100 recovered"],
        leadMin: -32,
        lateMin: -32,
      }),
    ],
    cards: [acknowledged(-32)],
  },
  "nobody who says anything": {
    incidents: [outage("+20", "+60", { corroboration: ["+20 uncovered"] })],
    cards: [],
  },
  "a page that nobody can read until it confirms": {
    incidents: [
      outage("+20", "+100", {
        corroboration: ["+20 unread", "+65 confirmed"],
        told: [`+65 page: ${TITLE}, published +30`, "+100 recovered"],
        leadMin: 10,
        lateMin: 10,
      }),
    ],
    cards: [acknowledged(10)],
  },
  "a page that nobody can read to the end": {
    incidents: [outage("+20", "+60", { corroboration: ["+20 unread"] })],
    cards: [{ feed: "page", incidents: 1, unread: 1 }],
  },
  "a page that was green before nobody could read it": {
    incidents: [outage("+20", "+60", { corroboration: ["+20 unacknowledged"] })],
    cards: [SILENT],
  },
  "a page that goes back from resolved to open": {
    incidents: [
      outage("+20", "+130", {
        corroboration: ["+20 unacknowledged", "+30 confirmed"],
        told: [`+30 page: ${TITLE}, published +27`, "+130 recovered"],
        leadMin: 7,
        lateMin: 7,
      }),
      {
        is: "by-page degradation",
        from: "+27",
        detected: "+30",
        to: "+140",
        levels: ["+30 warning", "+75 warning"],
        corroboration: ["+30 confirmed"],
        told: [`+30 page: ${TITLE}, published +27`, "+60 recovered", "+75 reopened", "+140 recovered"],
        lateMin: 0,
      },
    ],
    cards: [acknowledged(7)],
  },
  "a page that withdraws its word": {
    incidents: [
      outage("+20", "+90", {
        corroboration: ["+20 unacknowledged", "+30 confirmed"],
        told: [`+30 page: ${TITLE}, published +27`, "+90 recovered"],
        leadMin: 7,
        lateMin: 7,
      }),
      {
        is: "by-page degradation",
        from: "+27",
        detected: "+30",
        to: "+50",
        levels: ["+30 warning"],
        corroboration: ["+30 confirmed"],
        told: [`+30 page: ${TITLE}, published +27`, "+50 recovered"],
        lateMin: 0,
      },
    ],
    cards: [acknowledged(7)],
  },
  "a robot that reports one outage twenty times": {
    incidents: [
      outage("+20", "+85", {
        corroboration: ["+20 unacknowledged", "+25 confirmed"],
        told: [`+25 page: ${TITLE} on host 1, published +22`, "+85 recovered"],
        leadMin: 2,
        lateMin: 2,
      }),
    ],
    cards: [acknowledged(2)],
  },
  "a third party whose calls fail, too": {
    incidents: [
      outage("+20", "+80", { corroboration: ["+20 uncovered"], told: ["+30 waypoint: 3.1 %", "+80 recovered"] }),
    ],
    cards: [],
  },
  "a third party of whose endpoints one is dead": {
    incidents: [outage("+20", "+80", { corroboration: ["+20 uncovered"] })],
    cards: [],
  },
  "a third party in trouble while calls work": { incidents: [], cards: [NOTHING] },
  "a forum that talks while calls work": { incidents: [], cards: [NOTHING] },
  "an outage that everybody sees": {
    incidents: [
      outage("+20", "+80", {
        corroboration: ["+20 unacknowledged", "+45 confirmed"],
        told: [
          "+25 waypoint: 3.1 %",
          "+35 commons: 9 where 0.5 are usual",
          `+45 page: ${TITLE}, published +41`,
          "+80 recovered",
        ],
        leadMin: 21,
        lateMin: 21,
      }),
    ],
    cards: [acknowledged(21)],
  },
  "timeouts that the page takes the doubt from": {
    incidents: [
      outage("+20", "+60", {
        levels: ["+20 warning", "+26 critical"],
        corroboration: ["+20 unacknowledged", "+26 confirmed"],
        told: [`+26 page: ${TITLE}, published +26`, "+60 recovered"],
        leadMin: 6,
        lateMin: 6,
      }),
    ],
    cards: [acknowledged(6)],
  },
  "timeouts that a third party takes the doubt from": {
    incidents: [
      outage("+20", "+60", {
        levels: ["+20 warning", "+24 critical"],
        corroboration: ["+20 unacknowledged"],
        told: ["+24 waypoint: 3.1 %", "+60 recovered"],
      }),
    ],
    cards: [SILENT],
  },
  "timeouts of which nobody else knows": {
    incidents: [
      outage("+20", "+60", { levels: ["+20 warning", "+36 critical"], corroboration: ["+20 unacknowledged"] }),
    ],
    cards: [SILENT],
  },
  "a monitor without a probe": {
    incidents: [
      {
        is: "by-page outage",
        from: "+12",
        detected: "+25",
        to: "+70",
        levels: ["+25 critical"],
        corroboration: ["+25 confirmed"],
        told: [`+25 page: ${TITLE}, published +23`, "+70 recovered"],
        lateMin: 11,
      },
      {
        is: "chat advisory",
        from: "+12",
        detected: "+25",
        to: "+70",
        levels: ["+25 info"],
        corroboration: ["+25 advisory"],
        told: [`+25 page: ${TITLE}, published +23`, "+70 recovered"],
      },
    ],
    cards: [{ feed: "page", falseAdvisories: 1 }],
  },
};

const names = Object.keys(SCENARIOS) as ScenarioName[];
const played = new Map<ScenarioName, Awaited<ReturnType<typeof play>>>();

/** The virtual clock does not see that a library is still being read: what the first story loads, the others have. */
beforeAll(() => play("nobody who says anything"));

describe("from the first call to the report card", () => {
  // Each has a clock of its own, and most of their time is waiting.
  it.concurrent.each(names)("%s", async (name) => {
    played.set(name, await play(name));
    const { incidents, cards } = played.get(name)!;
    expect({ incidents, cards }).toEqual(EXPECTED[name]);
  });
});

/** What the page said of its incidents each time that it said something else, without what lies days back. */
const pageSaid = (name: ScenarioName): string[] =>
  played
    .get(name)!
    .feedChanges.filter(({ report }) => report.feed === "page")
    .map(({ t, report: { problem, incidents } }) => {
      const told = incidents.filter(({ begin }) => Date.parse(begin) >= START_MS).map(({ state }) => state);
      return `${sinceStart(Date.parse(t))} ${problem?.reason ?? (told.join(" ") || "nothing")}`;
    });

describe("what the ledger keeps of the page", () => {
  it("is each state of an incident that went back from resolved to open", () => {
    expect(pageSaid("a page that goes back from resolved to open")).toEqual([
      "+0 nothing",
      "+30 investigating",
      "+60 resolved",
      "+75 identified",
      "+140 resolved",
    ]);
  });

  it("is the word that was withdrawn, and that it was", () => {
    expect(pageSaid("a page that withdraws its word")).toEqual(["+0 nothing", "+30 investigating", "+50 nothing"]);
  });

  it("is one incident of the robot's twenty", () => {
    const said = pageSaid("a robot that reports one outage twenty times");
    expect([said.at(0), said.at(1), said.at(-1)]).toEqual(["+0 nothing", "+25 investigating", "+85 resolved"]);
    expect(new Set(said.map((one) => one.split(" ").length))).toEqual(new Set([2]));
  });

  it("is why it could not be read, each reason once", () => {
    expect(pageSaid("a page that nobody can read until it confirms")).toEqual([
      "+0 nothing",
      "+15 not-json",
      "+40 http-status",
      "+65 investigating",
      "+105 resolved",
    ]);
  });
});
