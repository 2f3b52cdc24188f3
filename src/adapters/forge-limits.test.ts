import { afterEach, describe, expect, test } from "vitest";
import { createForges, draft, failure, started } from "../../test/forges.ts";
import type { GitHubFault } from "../lab/github-faults.ts";

const forges = createForges();
const { set } = forges;
afterEach(() => forges.close());

describe("the pace of writes", () => {
  test("ten new issues take less than a second of waits", async () => {
    const { forge, waits } = await set();
    for (let number = 1; number <= 10; number += 1) await forge.createIssue(draft(`number ${number}`));
    expect(waits).toEqual(Array.from({ length: 9 }, () => 100));
  });

  test("twenty go quickly, a second lies between those that come then", async () => {
    const { forge, waits } = await set();
    await forge.createIssue(draft("chat is down"));
    for (let number = 1; number <= 22; number += 1) await forge.comment(1, `word ${number}`);
    expect(waits).toEqual([...Array.from({ length: 19 }, () => 100), 1000, 1000, 1000]);
  });

  test("writes that are asked for at once go one at a time, reads beside them", async () => {
    const { forge, github, waits } = await set();
    let open = 0;
    let most = 0;
    github.switches.onRequest = (method) => {
      if (method === "POST") most = Math.max(most, ++open);
    };
    github.switches.onAnswer = async (method) => {
      if (method !== "POST") return;
      await forge.facts();
      open -= 1;
    };
    await Promise.all(["a", "b", "c"].map((title) => forge.createIssue(draft(title))));
    expect(github.issues.map(({ title }) => title)).toEqual(["a", "b", "c"]);
    expect(most).toBe(1);
    expect(waits).toEqual([100, 100]);
  });

  test("a write that failed holds up nobody, and time that passed anyway is not waited again", async () => {
    const { forge, github, waits, clock } = await set();
    github.failNext(1);
    await failure(forge.createIssue(draft("lost")));
    clock.now += 60;
    await forge.createIssue(draft("made"));
    clock.now += 500;
    await forge.createIssue(draft("made too"));
    expect(waits).toEqual([40]);
  });

  test("a question in GraphQL is no write", async () => {
    const { forge, waits } = await set();
    await Promise.all([forge.login(), forge.login(), forge.createIssue(draft("chat is down"))]);
    expect(waits).toEqual([]);
  });
});

describe("limits", () => {
  test.each<GitHubFault>(["primary-limit", "secondary-limit", "429"])(
    "%s: nothing is asked until it is over",
    async (fault) => {
      const { forge, github, waits, clock } = await set();
      github.faults.at(1, fault);
      expect((await failure(forge.createIssue(draft("one")))).kind).toBe("rate-limited");
      const refused = [await failure(forge.createIssue(draft("two"))), await failure(forge.facts())];
      expect(refused.map(({ kind }) => kind)).toEqual(["rate-limited", "rate-limited"]);
      expect(refused[0]?.message).toContain("wants to be left alone until 2026-11-21T09:");
      expect(github.requests).toHaveLength(1);
      expect(waits).toEqual([]);
      clock.now = started + (fault === "primary-limit" ? 241_000 : 60_000);
      await forge.createIssue(draft("three"));
      expect(github.issues.map(({ title }) => title)).toEqual(["three"]);
    },
  );

  test("a limit for some seconds is waited for once, for it means that nothing was done", async () => {
    const { forge, github, waits } = await set();
    github.faults.at(1, "secondary-limit", { waitS: 3 });
    await forge.createIssue(draft("chat is down"));
    expect([waits, github.issues.length]).toEqual([[3000], 1]);
    github.faults.at(1, "secondary-limit", { waitS: 3 });
    github.faults.at(2, "secondary-limit", { waitS: 3 });
    expect((await failure(forge.comment(1, "still"))).kind).toBe("rate-limited");
    expect(github.requests.filter(({ status }) => status === 403)).toHaveLength(3);
  });
});

describe("what is repeated", () => {
  test.each<GitHubFault>(["500", "502-done", "drop-before", "drop-after"])(
    "%s: a read is, no write ever",
    async (fault) => {
      const { forge, github, waits } = await set();
      await forge.createIssue(draft("chat is down"));
      const writes = [
        () => forge.createIssue(draft("again")),
        () => forge.comment(1, "word"),
        () => forge.updateIssue(1, { title: "other" }),
        () => forge.lock(1),
        () => forge.unlock(1),
        () => forge.pin([1], []),
      ];
      for (const write of writes) {
        const before = github.requests.length;
        // The board is read before it is changed.
        github.faults.at(write === writes.at(-1) ? 2 : 1, fault);
        expect((await failure(write())).kind).toBe("unavailable");
        expect(github.requests.length - before).toBe(write === writes.at(-1) ? 2 : 1);
      }
      waits.splice(0);
      for (const read of [() => forge.issue(1), () => forge.login(), () => forge.facts()]) {
        github.faults.at(1, fault);
        github.faults.at(2, fault);
        await read();
      }
      expect(waits).toEqual([1000, 2000, 1000, 2000, 1000, 2000]);
    },
  );

  test.each([
    ["401", "forbidden"],
    ["403", "forbidden"],
    ["404", "not-found"],
    ["410", "issues-disabled"],
    ["422", "invalid"],
  ] as const)("%s is %s at once, for reads too", async (fault, kind) => {
    const { forge, github, waits } = await set();
    github.faults.at(1, fault);
    expect(await failure(forge.facts())).toMatchObject({ kind, status: Number(fault) });
    expect([github.requests.length, waits]).toEqual([1, []]);
  });

  test("a write that waits too long for its turn is not sent", async () => {
    const { forge, github } = await set({}, { deadlineMs: 50 });
    github.switches.onRequest = () => new Promise(() => undefined);
    const both = [failure(forge.createIssue(draft("one"))), failure(forge.createIssue(draft("two")))];
    expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(["unavailable", "unavailable"]);
    expect(github.issues).toEqual([]);
  });
});
