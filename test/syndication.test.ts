import { expect, it, describe } from "vitest";
import { readFeedXml } from "../src/feeds/reading/xml.ts";
import { buildProducts } from "../src/site/site.fixture.ts";
import { EMPTY_LEDGER } from "../src/domain/ledger.ts";
import { monitor, siteInput } from "../src/site/fixtures.ts";
import type { Incident } from "../src/domain/incident.ts";
import type { SiteInput } from "../src/site/input.ts";
import { simulatedSite } from "./simulated-site.ts";

const withAddress = (input: SiteInput, url = "https://status.example/here/"): SiteInput => ({
  ...input,
  repositoryUrl: "https://github.com/someone/status",
  site: { ...input.site, url },
});

async function readFeed(files: ReadonlyMap<string, string>, path: string) {
  const read = await readFeedXml(files.get(path) ?? "");
  if (!("value" in read)) throw new Error(`${path}: ${read.detail ?? read.reason}`);
  return read.value;
}

const idsOf = ({ items }: { readonly items: readonly { readonly id: string }[] }): string[] =>
  items.map(({ id }) => id);

describe("feeds of incidents", () => {
  const built = buildProducts(withAddress(simulatedSite()));

  it("are read back: the newest incidents first, the same in Atom and in RSS", async () => {
    const files = await built;
    const [atom, rss] = [await readFeed(files, "incidents.atom"), await readFeed(files, "incidents.rss")];
    expect(atom.items.length).toBeGreaterThan(5);
    expect(idsOf(rss)).toEqual(idsOf(atom));
    expect(new Set(idsOf(atom)).size).toBe(atom.items.length);
    for (const { id, link, title, html, published, updated } of atom.items) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(link).toMatch(/^https:\/\/status\.example\/here\/incidents\/[^/]+\.html$/);
      expect([title, html].every((text) => text.trim() !== "")).toBe(true);
      expect(updated >= published).toBe(true);
    }
    const published = atom.items.map((item) => item.published);
    expect(published).toEqual(published.toSorted().reverse());
  });

  it("are there of each monitor and of each provider, of its incidents alone", async () => {
    const files = await built;
    const all = new Set(idsOf(await readFeed(files, "incidents.atom")));
    const image = idsOf(await readFeed(files, "monitors/image.atom"));
    const chat = idsOf(await readFeed(files, "monitors/chat.rss"));
    expect(image.filter((id) => chat.includes(id))).toEqual([]);
    expect(image.some((id) => all.has(id))).toBe(true);
    expect(idsOf(await readFeed(files, "providers/image.atom"))).toEqual(image);
  });

  it("keep their ids where the site moves", async () => {
    const moved = await buildProducts(withAddress(simulatedSite(), "https://elsewhere.example/"));
    expect(idsOf(await readFeed(moved, "incidents.atom"))).toEqual(
      idsOf(await readFeed(await built, "incidents.atom")),
    );
  });

  it("are Atom alone, with links from their own place, where nobody knows the site's address", async () => {
    const files = await buildProducts(simulatedSite());
    expect([...files.keys()].filter((path) => path.endsWith(".rss"))).toEqual([]);
    expect(files.get("monitors/image.atom")).toMatch(/href="\.\.\/incidents\/[^"]+\.html"/);
  });

  it("stay whole whatever an incident says", async () => {
    const hostile = "]]></title><script>alert(1)</script>\u0000\u0008\u202e & <b>";
    const incident: Incident = {
      v: 1,
      id: "20240304T100000Z-a-manual",
      monitor: "a",
      kind: "manual",
      level: "warning",
      title: hostile,
      begin: "2024-03-04T10:00:00.000Z",
      detected: "2024-03-04T10:00:00.000Z",
      corroboration: "uncovered",
      timeline: [{ t: "2024-03-04T10:00:00.000Z", what: "opened", level: "warning" }],
      evidence: [],
      outbox: [],
    };
    const input = siteInput({
      monitors: [monitor("a", { name: hostile })],
      ledger: { ...EMPTY_LEDGER, incidents: [incident] },
    });
    const files = await buildProducts(withAddress(input));
    for (const path of ["incidents.atom", "incidents.rss", "monitors/a.atom", "monitors/a.rss"]) {
      const text = files.get(path) ?? "";
      expect((await readFeed(files, path)).items).toHaveLength(1);
      expect(text).not.toMatch(/[\u0000-\u0008\u202e]/);
      expect(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "")).not.toMatch(/<script|<b>/);
    }
  });
});

describe("badges", () => {
  it("say the same as a picture and as the JSON of shields", async () => {
    const files = await buildProducts(simulatedSite());
    const names = ["status", "uptime-24h", "uptime-7d", "uptime-30d", "uptime-90d", "latency", "slo"];
    for (const name of names) {
      const json = JSON.parse(files.get(`badges/image/${name}.json`) ?? "") as Record<string, string>;
      expect(json).toMatchObject({ schemaVersion: 1 });
      const svg = files.get(`badges/image/${name}.svg`) ?? "";
      expect(svg).toContain(`<title>${json["label"]}: ${json["message"]}</title>`);
    }
    expect(JSON.parse(files.get("badges/image/status.json") ?? "")).toMatchObject({ message: "down" });
  });

  it("hold no markup of a name's", async () => {
    const files = await buildProducts(siteInput({ monitors: [monitor("a", { name: '<script>"&' })] }));
    expect(files.get("badges/a/status.svg")).not.toContain("<script");
  });
});
