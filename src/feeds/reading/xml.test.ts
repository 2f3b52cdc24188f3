import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FEED_ITEMS, readFeedXml, type FeedDocument } from "./xml.ts";

const NAMESPACES =
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const rss = (channel: string): string =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${channel}</channel></rss>`;
const atom = (feed: string): string => `<feed xmlns="http://www.w3.org/2005/Atom">${feed}</feed>`;

async function read(text: string): Promise<FeedDocument> {
  const document = await readFeedXml(text);
  if ("reason" in document) throw new Error(document.detail);
  return document.value;
}

describe("RSS", () => {
  it("gives channel and items, with dates as they are written", async () => {
    const document = await read(
      rss(`<title>Lumen &amp; Co</title><link>https://status.lumen.example</link>
        <atom:link href="https://status.lumen.example/feed.xml" rel="self"/><lastBuildDate>Sat, 21 Nov 2026 09:05:31 PST</lastBuildDate>
        <image><title>Not this</title></image><managingEditor>a@b.example (A)</managingEditor>
        <!-- a comment <item> -->
        <item><guid isPermaLink="false">g1</guid><title><![CDATA[A <b>]]> title</title><link>https://status.lumen.example//1</link>
          <description>&lt;p&gt;Short&lt;/p&gt;</description><content:encoded><![CDATA[<p>Long &amp; whole</p>]]></content:encoded>
          <category>one</category><category domain="x">two</category><pubDate>Sat, 21 Nov 2026 01:05:31 PST</pubDate><author>x@y.example</author></item>
        <item><title>Bare</title><dc:date>2026-11-21T09:05:31Z</dc:date><atom:updated>2026-11-21T10:05:31Z</atom:updated></item>`),
    );
    expect(document).toEqual({
      title: "Lumen & Co",
      link: "https://status.lumen.example",
      updated: "Sat, 21 Nov 2026 09:05:31 PST",
      leftOut: 0,
      items: [
        {
          id: "g1",
          title: "A <b> title",
          link: "https://status.lumen.example//1",
          html: "<p>Long &amp; whole</p>",
          categories: ["one", "two"],
          published: "Sat, 21 Nov 2026 01:05:31 PST",
          updated: "",
        },
        {
          id: "",
          title: "Bare",
          link: "",
          html: "",
          categories: [],
          published: "2026-11-21T09:05:31Z",
          updated: "2026-11-21T10:05:31Z",
        },
      ],
    });
  });

  it("may have no items, and of too many the first are read", async () => {
    expect(await read(rss("<title>Calm</title>"))).toMatchObject({ title: "Calm", items: [] });
    const many = await read(rss("<item><title>x</title></item>".repeat(FEED_ITEMS + 5)));
    expect([many.items.length, many.leftOut]).toEqual([FEED_ITEMS, 5]);
  });

  it("of 1.0, which is RDF, is read too", async () => {
    const document = await read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>
        <channel rdf:about="x"><title>Old</title><link>https://a.example/</link><dc:date>2026-11-21</dc:date></channel>
        <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><description>Text</description><dc:date>2026-11-20</dc:date></item></rdf:RDF>`,
    );
    expect(document).toMatchObject({ title: "Old", link: "https://a.example/", updated: "2026-11-21" });
    expect(document.items).toEqual([
      {
        id: "https://a.example/1",
        title: "One",
        link: "https://a.example/1",
        html: "Text",
        categories: [],
        published: "2026-11-20",
        updated: "",
      },
    ]);
  });
});

it("Atom gives the page among its links, and content before summary", async () => {
  const document = await read(
    atom(`<title type="html">Lumen</title><updated>2026-11-21T09:05:31Z</updated>
      <link rel="self" href="https://a.example/history.atom"/><link rel="alternate" href="https://a.example/"/>
      <author><name>Nobody</name></author>
      <entry><id>tag:a.example,2026:1</id><title>One</title><link rel="alternate" href="https://a.example/1"/>
        <published>2026-11-20T00:00:00Z</published><updated>2026-11-21T00:00:00Z</updated><category term="down" label="Down"/>
        <summary>Short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a &amp; b</p></div></content></entry>
      <entry><id>2</id><title>Two</title><summary type="html">&lt;b&gt;Short&lt;/b&gt;</summary></entry>`),
  );
  expect(document).toMatchObject({ title: "Lumen", link: "https://a.example/", updated: "2026-11-21T09:05:31Z" });
  expect(document.items).toEqual([
    {
      id: "tag:a.example,2026:1",
      title: "One",
      link: "https://a.example/1",
      html: "<p>a &amp; b</p>",
      categories: ["Down"],
      published: "2026-11-20T00:00:00Z",
      updated: "2026-11-21T00:00:00Z",
    },
    { id: "2", title: "Two", link: "", html: "<b>Short</b>", categories: [], published: "", updated: "" },
  ]);
});

const LAUGHS = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join(
  "",
);

describe("what is refused", () => {
  it.each([
    ["nothing", " \uFEFF\n", "empty"],
    ["plain text", "nonsense", "not-xml"],
    ["JSON", '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}', "not-xml"],
    ["a page", "<!DOCTYPE html><html><body>rss", "not-xml"],
    ["a page without a type", "<html><body><rss version='2.0'>", "not-xml"],
    ["other XML", "<svg xmlns='http://www.w3.org/2000/svg'/>", "wrong-shape"],
    ["RSS without a channel", "<rss version='2.0'><item></item></rss>", "wrong-shape"],
    ["a cut document", rss("<title>x</title>").slice(0, -20), "not-xml"],
    ["crossed elements", rss("<item><source></item></source>"), "not-xml"],
    ["two documents", rss("<title>x</title>") + rss("<title>y</title>"), "not-xml"],
    ["a billion laughs", `<!DOCTYPE a [<!ENTITY l0 "lol">${LAUGHS}]>${rss("<title>&l9;</title>")}`, "not-xml"],
    [
      "an outside entity",
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss("<title>&x;</title>")}`,
      "not-xml",
    ],
    ["an outside type", `<!doctype rss PUBLIC "x" "https://a.example/x.dtd">${rss("<title>x</title>")}`, "not-xml"],
    ["a declaration inside", rss('<!ENTITY x "y"><title>&x;</title>'), "not-xml"],
    ["deep elements", rss("<a>".repeat(1_000) + "</a>".repeat(1_000)), "too-deep"],
    ["deep titles", rss(`<item>${"<title>".repeat(1_000)}${"</title>".repeat(1_000)}</item>`), "too-deep"],
    ["deep items", rss("<item>".repeat(1_000) + "</item>".repeat(1_000)), "too-deep"],
  ])("%s", async (_, text, reason) => {
    expect(await readFeedXml(text)).toMatchObject({ reason });
  });

  it("keeps unknown entities as text", async () => {
    expect((await read(rss("<title>&lol; &amp; &#x21;</title>"))).title).toBe("&lol; & !");
  });
});

describe("five megabytes", () => {
  const fill = (part: string, around: (filled: string) => string = rss): string =>
    around(part.repeat(Math.floor(5_000_000 / part.length)));
  const inItem = (element: string) => (filled: string) => rss(`<item><${element}>${filled}</${element}></item>`);
  const inXhtml = (filled: string) => atom(`<entry><content type="xhtml">${filled}</content></entry>`);

  // Quadratic work on any of them would not end within the test's time.
  it.each([
    ["openings", fill("<a>")],
    ["closings", fill("</a>")],
    ["brackets", fill("<", String)],
    ["instructions", fill("<?", String)],
    ["items", fill("<item><guid/></item>")],
    ["unclosed items", fill("<item>")],
    ["titles", fill("<title>x</title>", inItem("source"))],
    ["categories", fill("<category>x</category>")],
    ["links", fill("<link href='x'/>", atom)],
    ["brackets in an author", fill("(", inItem("author"))],
    ["dots in an author", fill(".", (dots) => inItem("author")(`a@${dots} `))],
    ["openings of CDATA in a comment", fill("<![CDATA[", (filled) => inXhtml(`<!--${filled}-->`))],
    ["openings of CDATA", fill("<![CDATA[", inXhtml)],
    ["comments", fill("<!---->", inItem("description"))],
    ["deep HTML", fill("<div>", inXhtml)],
    ["HTML", fill("<p>a<br>&lt;b&gt; c", inItem("description"))],
    ["entities", fill("&amp;", inItem("title"))],
    ["half entities", fill("&", inItem("title"))],
    ["attributes", fill(" a='1'", (filled) => rss(`<item${filled}/>`))],
    ["half attributes", fill(" a=", (filled) => rss(`<title${filled}>x</title>`))],
    ["namespaces", fill(" xmlns:a='b'", (filled) => `<rss${filled}></rss>`)],
    ["versions", fill("version='", inItem("title"))],
    ["nulls", fill("\0", String)],
  ])("of %s are read or refused in one pass", async (_, text) => {
    expect(await readFeedXml(text)).toBeTypeOf("object");
  });
});

describe("any text and any mutant", () => {
  const whole = rss(
    "<title>x</title><item><guid>1</guid><title>y</title><description><![CDATA[<p>z]]></description><pubDate>now</pubDate></item>",
  );
  const piece = fc.constantFrom(
    "<rss version='2.0'>",
    "<channel>",
    "<item>",
    "</item>",
    "<title>",
    "</title>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "&amp;",
    "<feed>",
    "<entry>",
    "<__proto__>",
    "constructor",
    "/>",
    ">",
    "<",
    "x",
    "</channel></rss>",
    "</feed>",
    "<?x",
    "<!ENTITY>",
  );

  it("is a document or a problem, and never throws", async () => {
    const mutant = fc
      .tuple(fc.nat(whole.length), fc.nat(20), fc.oneof(fc.string(), piece))
      .map(([at, gone, instead]) => whole.slice(0, at) + instead + whole.slice(at + gone));
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
      mutant,
    );
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const document = await readFeedXml(written);
        if ("reason" in document) expect(document.detail).not.toBe("");
        else
          for (const { id, html, published } of document.value.items)
            expect([id, html, published].join("")).toBeTypeOf("string");
      }),
    );
  });
});
