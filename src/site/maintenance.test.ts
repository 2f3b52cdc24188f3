import { describe, expect, it } from "vitest";
import { buildSite } from "./site.fixture.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import { HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import { maintenanceId } from "../domain/maintenance-incidents.ts";
import { monitor, NOW_MS, outage, sample, siteInput, verdict } from "./fixtures.ts";
import { readCalendar } from "../../test/calendar-reader.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";

const at = (minutes: number): string => toInstant(NOW_MS + minutes * MINUTE_MS);

function planned(id: string, from: number, to: number, over: Partial<Incident> = {}): Incident {
  const window = { source: `config:${id}`, from: at(from), to: at(to), expect: "down" } as const;
  return {
    v: 1,
    id: maintenanceId(window),
    monitor: "chat",
    monitors: ["chat", "image"],
    kind: "maintenance",
    level: "info",
    begin: window.from,
    detected: at(-600),
    corroboration: "uncovered",
    title: `Work ${id}`,
    window,
    timeline: [{ t: at(-600), what: "planned", from: window.from, to: window.to }],
    evidence: [],
    outbox: [],
    ...over,
  };
}

const siteOf = (incidents: readonly Incident[], inWork = false) =>
  buildSite(
    siteInput({
      monitors: [monitor("chat"), monitor("image"), monitor("film")],
      ledger: { ...EMPTY_LEDGER, samples: ["chat", "image", "film"].map((id) => sample(id, MINUTE_MS)), incidents },
      verdicts: new Map(
        ["chat", "image", "film"].map((id) => {
          const maintenance = { incident: incidents[0]?.id ?? "", until: at(30) };
          return [id, verdict(id, inWork && id === "chat" ? { verdict: "down", maintenance } : {})];
        }),
      ),
    }),
  );

describe("planned work on the site", () => {
  it("comes first on the index and on its monitors' pages, and nowhere else", async () => {
    const site = await siteOf([planned("now", -30, 30), planned("next", 90, 150)], true);
    const index = site.get("index.html")!.replaceAll("\u00a0", " ");
    expect(index).toContain("Two of three are up.");
    expect(index.indexOf("Work now")).toBeLessThan(index.indexOf("Work next"));
    expect(index.indexOf("Work next")).toBeLessThan(index.indexOf('id="monitors"'));
    expect(index).toContain("30 min left");
    expect(index).toContain("in 1 h 30 min");
    expect(index).toContain("CHAT is in maintenance until 10:00.");
    expect(index).toContain('href="maintenance.ics"');
    expect(index).toContain('data-verdict="maintenance"');
    expect(site.get("monitors/chat.html")).toContain("Work now");
    expect(site.get("monitors/chat.html")).toContain('href="../maintenance.ics"');
    expect(site.get("monitors/film.html")).not.toContain("Work now");
    const status = JSON.parse(site.get("api/v1/status.json")!);
    expect(status).toMatchObject({
      incidents: [],
      monitors: [{ id: "chat", state: "maintenance", maintenance: { until: at(30) } }, {}, { maintenance: null }],
      maintenances: [{ title: "Work now", monitors: ["chat", "image"], from: at(-30), to: at(30) }, {}],
    });
    expect(site.has(`incidents/${planned("now", -30, 30).id}.html`)).toBe(true);
  });

  it("waits until what goes wrong now is told, where none of it goes on yet", async () => {
    const trouble = outage("film");
    const indexOf = async (work: Incident): Promise<string> => (await siteOf([work, trouble])).get("index.html")!;
    const [ahead, running] = [await indexOf(planned("next", 90, 150)), await indexOf(planned("now", -30, 30))];
    const event = `id="event-${trouble.id}"`;
    expect(ahead.indexOf(event)).toBeGreaterThan(0);
    expect(ahead.indexOf(event)).toBeLessThan(ahead.indexOf("Work next"));
    expect(running.indexOf("Work now")).toBeLessThan(running.indexOf(event));
  });

  it("leaves no trace where there is none", async () => {
    const site = await siteOf([]);
    expect(site.has("maintenance.ics")).toBe(false);
    expect(site.get("index.html")).not.toContain("maintenance.ics");
  });

  it("is not shown once it is over", async () => {
    const over = planned("old", -120, -60, { end: at(-60) });
    expect((await siteOf([over])).get("index.html")).not.toContain("Work old");
  });

  it("takes hostile words for words", async () => {
    const hostile = planned("now", -30, 30, {
      title: `</h3><script>alert(1)</script>\u202e`,
      issue: { number: 1, url: "javascript:alert(1)" },
    });
    const site = await siteOf([hostile]);
    for (const page of ["index.html", "monitors/chat.html", `incidents/${hostile.id}.html`]) {
      expect(site.get(page)).not.toContain("<script>alert");
      expect(site.get(page)).not.toContain("javascript:");
      expect(site.get(page)).not.toContain("\u202e");
    }
  });
});

describe("maintenance.ics", () => {
  const eventsOf = async (...incidents: readonly Incident[]) =>
    readCalendar((await siteOf(incidents)).get("maintenance.ics")!);

  it("has an event for each, in UTC, with an id that stays", async () => {
    const [event, ...others] = await eventsOf(planned("next", 90, 150));
    expect(others).toEqual([]);
    expect(Object.fromEntries(event!)).toMatchObject({
      UID: "20261121T110000Z-config-next-maintenance@uptimeline",
      SEQUENCE: "0",
      DTSTART: "20261121T110000Z",
      DTEND: "20261121T120000Z",
      DTSTAMP: "20261120T233000Z",
      STATUS: "CONFIRMED",
      SUMMARY: "Work next",
      DESCRIPTION: "CHAT, IMAGE. What fails meanwhile is expected, and not counted.",
    });
  });

  it("counts its changes, and calls off what was called off", async () => {
    const base = planned("next", 90, 150);
    const moved: IncidentEvent = { t: at(-10), what: "planned", from: at(120), to: at(180) };
    const window = { ...base.window!, from: at(120), to: at(180) };
    const later = { ...base, begin: at(120), window, timeline: [...base.timeline, moved] };
    const [event] = await eventsOf(later);
    expect(event?.get("UID")).toBe("20261121T110000Z-config-next-maintenance@uptimeline");
    expect([event?.get("SEQUENCE"), event?.get("DTSTART")]).toEqual(["1", "20261121T113000Z"]);
    const ended: IncidentEvent = { t: at(-5), what: "ended", why: "no-longer-watched" };
    const [gone] = await eventsOf({ ...later, begin: at(-5), end: at(-5), timeline: [...later.timeline, ended] });
    expect([gone?.get("SEQUENCE"), gone?.get("STATUS"), gone?.get("DTSTART")]).toEqual([
      "2",
      "CANCELLED",
      "20261121T113000Z",
    ]);
  });

  it("keeps hostile words within their line", async () => {
    const title = `Move; a, b \\ c\r\nEND:VEVENT\r\nBEGIN:VALARM ${"é".repeat(100)}`;
    const [event, ...others] = await eventsOf(planned("next", 90, 150, { title }));
    expect(others).toEqual([]);
    expect(event?.get("SUMMARY")).toBe(title.replaceAll(/\s+/g, " "));
  });

  it("forgets what was over a month ago", async () => {
    const old = planned("old", -40 * 24 * 60, -40 * 24 * 60 + 60, { end: at(-40 * 24 * 60 + 60) });
    const recent = planned("recent", -HOUR_MS / MINUTE_MS, -30, { end: at(-30) });
    expect((await eventsOf(old, recent)).map((event) => event.get("SUMMARY"))).toEqual(["Work recent"]);
  });
});
