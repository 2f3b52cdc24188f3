import { createMemoryFiles } from "../src/lab/memory-files.ts";
import type { Notice, NoticeItem, NoticeKind } from "../src/domain/notice.ts";
import { createHttp } from "../src/adapters/http.ts";
import { createMailbox } from "../src/lab/mailbox.ts";
import type { SinkDoor } from "../src/lab/sink.ts";
import type { ChannelWorld } from "../src/channels/channel.ts";

/** Notices and worlds for the tests of channels. */

export const NOW_MS = Date.parse("2026-11-21T09:05:31.412Z");

export const item = (more: Partial<NoticeItem> = {}): NoticeItem => ({
  incident: "20261121T090531Z-claude-api-outage",
  kind: "trouble",
  incidentKind: "outage",
  level: "critical",
  isOpen: true,
  monitor: { id: "claude-api", name: "Claude API", group: "Chat", provider: "anthropic" },
  begin: "2026-11-21T09:00:00.000Z",
  title: "Claude API is down: model overloaded",
  facts: [
    { label: "Since", value: "21 November, 09:00 UTC (5 minutes)" },
    { label: "Failures in a row", value: "5" },
    { label: "Official page", value: "says nothing yet" },
  ],
  steps: ["Look at the official page", "Ask another model meanwhile"],
  links: [
    { label: "Incident", url: "https://status.example.com/incidents/20261121T090531Z-claude-api-outage" },
    { label: "Official page", url: "https://status.claude.com/" },
  ],
  ...more,
});

export const notice = (more: Partial<Notice> = {}): Notice => ({
  key: "20261121T090531Z-claude-api-outage.1.team",
  kind: "trouble",
  level: "critical",
  t: "2026-11-21T09:05:31.412Z",
  title: "Claude API is down: model overloaded",
  items: [item()],
  site: { name: "Status of our APIs", url: "https://status.example.com/" },
  ...more,
});

const recovered = item({
  kind: "recovery",
  isOpen: false,
  end: "2026-11-21T09:45:00.000Z",
  title: "Claude API is up again after 45 minutes",
});

/** Of every kind one, and what is odd: nothing but a title, texts without a letter, far too much of all, Korean. */
export const NOTICES: Readonly<Record<NoticeKind | "bare" | "blank" | "huge" | "long" | "korean", Notice>> = {
  trouble: notice(),
  update: notice({ kind: "update", items: [item({ kind: "update" })] }),
  recovery: notice({ kind: "recovery", level: "critical", title: recovered.title, items: [recovered] }),
  reminder: notice({ kind: "reminder", level: "warning", items: [item({ level: "warning" })], unrecorded: true }),
  escalation: notice({ kind: "escalation", lead: "Nobody has acknowledged it for 30 minutes." }),
  digest: notice({
    kind: "digest",
    level: "info",
    title: "21 November: 99.2 % available",
    items: [],
    sections: [{ heading: "Uptime", lines: ["Claude API 99.2 %", "Gemini 100 %"] }],
  }),
  test: notice({ kind: "test", level: "info", title: "A test from Status of our APIs", items: [] }),
  bare: notice({
    title: "Short",
    items: [item({ title: "Short", facts: [], steps: [], links: [] })],
    site: { name: "S" },
  }),
  blank: notice({
    title: "A title",
    lead: "\u202e",
    items: [
      item({
        title: "\0",
        facts: [{ label: " ", value: "\u200b" }],
        steps: [""],
        links: [{ label: "", url: "https://a.example/" }],
      }),
    ],
    sections: [{ heading: "", lines: ["\n"] }],
  }),
  huge: notice({
    title: "60 monitors are down",
    items: Array.from({ length: 60 }, (_, index) =>
      item({
        incident: `20261121T090531Z-m${index}-outage`,
        title: `Monitor ${index} is down`,
        facts: Array.from({ length: 14 }, (__, fact) => ({
          label: `Fact ${fact}`,
          value: "words & <words> ".repeat(40),
        })),
      }),
    ),
  }),
  long: notice({
    title: "x & <y> ".repeat(2_000),
    items: [item({ title: "x ".repeat(9_000), steps: ["a * b_".repeat(9_000)] })],
  }),
  korean: notice({
    locale: "ko",
    title: "Claude API가 응답하지 않습니다: 모델 과부하",
    items: [
      item({
        title: "Claude API가 응답하지 않습니다: 모델 과부하",
        facts: Array.from({ length: 60 }, () => ({ label: "시작", value: "11월 21일 18시 (5분 전)" })),
        steps: ["공식 페이지를 확인하세요".repeat(200)],
      }),
    ],
  }),
};

/** What somebody could write into a page, an error or a name to be heard, to be followed or to break what is around it. */
export const HOSTILE = [
  "<!channel> <!here> <@U024BE7LH> <#C1>",
  "@all @everyone @here @channel <@all> <users/all> <at>all</at> @13800000000",
  "*bold* _it_ ~no~ `code` **b** __u__ ||spoiler|| # head\n> quote\n- list",
  '[click](https://evil.example/) <https://evil.example/|click> ![x](https://evil.example/p.png) <a href="https://evil.example/">x</a>',
  '<script>alert(1)</script> <img src=x onerror=alert(1)> </b></i> &lt;b&gt; &amp; <font color="red">',
  "\u202Egnp.exe\u202C \u200Bzero\u2066width\u2069 \u0000null \u0007bell\r\nBcc: everybody@example.com\r\n\r\nbody",
  '"}],"text":"injected","x":[{"y":"',
  "{{token}} {{#each x}} ${HOME} $${X} %s %n",
  "\ud83d lone \udd34 halves",
] as const;

export const hostile = (text: string): Notice =>
  notice({
    title: text,
    lead: text,
    items: [
      item({
        title: `${text} `,
        monitor: { id: "claude-api", name: text, group: text },
        facts: [{ label: text, value: text }],
        steps: [text],
        links: [
          { label: text, url: "https://status.example.com/?a=1&b=<x>|y*z_)]" },
          { label: "bad", url: "javascript:alert(1)" },
        ],
      }),
    ],
    sections: [{ heading: text, lines: [text] }],
    site: { name: text, url: "https://status.example.com/" },
  });

const NOBODY: ChannelWorld["http"] = { exchange: () => Promise.reject(new Error("nothing is sent here")) };

export const worldOf = (http: ChannelWorld["http"] = NOBODY, nowMs = NOW_MS): ChannelWorld => ({
  http,
  mail: createMailbox(),
  clock: { now: () => nowMs, sleep: () => Promise.resolve() },
  random: { next: () => 0 },
  files: createMemoryFiles(),
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
});

/** A world whose sockets are real. */
export const liveWorld = (): ChannelWorld => worldOf(createHttp({ now: () => NOW_MS }));

/** A world in which every address is this door, without a socket between: for tests that ask a thousand times. */
export function doorWorld(door: SinkDoor): { readonly world: ChannelWorld; readonly sent: string[] } {
  const sent: string[] = [];
  const world = worldOf({
    exchange: ({ method, url, headers, body = "" }) => {
      const { pathname, searchParams } = new URL(url);
      const raw = String(body);
      sent.push(raw);
      const request = { method, path: pathname, query: searchParams, headers, raw, json: JSON.parse(raw) as unknown };
      const answer = door(request);
      return Promise.resolve({
        startedAtMs: NOW_MS,
        totalMs: 1,
        phases: {},
        status: answer.status,
        headers: new Map(Object.entries(answer.headers ?? {})),
        body: new TextEncoder().encode(answer.body),
        redirects: 0,
      });
    },
  });
  return { world, sent };
}
