import { expect, it } from "vitest";
import { HOUR_MS, MINUTE_MS } from "../../domain/instant.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { monitor, sample, siteInput, verdict } from "../fixtures.ts";
import { buildProducts } from "../site.fixture.ts";

const SAMPLES = Array.from({ length: 3 * 96 }, (_, n) =>
  sample("chat", (3 * 96 - n) * 15 * MINUTE_MS, n >= 100 && n < 104 ? { outcome: "timeout" } : {}),
);

it("tells Upptime's readers of the monitors that came from there, and of no other", async () => {
  const files = await buildProducts(
    siteInput({
      monitors: [
        monitor("chat", { badge: "chat-api", publish: "url", target: "https://chat.example/v1?key=1" }),
        monitor("new", { badge: "new-api", publish: "name", target: "https://new.example/" }),
        monitor("ours"),
      ],
      ledger: { ...EMPTY_LEDGER, samples: SAMPLES },
      verdicts: new Map([["chat", verdict("chat")]]),
      site: { timeZone: "Asia/Seoul" },
    }),
  );
  const [chat, fresh, ...rest] = JSON.parse(files.get("history/summary.json")!);
  expect(rest).toEqual([]);
  const day = new Date(Date.parse(SAMPLES[100]!.t) + 9 * HOUR_MS).toISOString().slice(0, 10);
  expect(chat).toEqual({
    name: "CHAT",
    url: "https://chat.example/v1",
    icon: "",
    slug: "chat-api",
    status: "up",
    uptime: "98.61%",
    uptimeDay: "100.00%",
    uptimeWeek: "98.61%",
    uptimeMonth: "98.61%",
    uptimeYear: "98.61%",
    time: 300,
    timeDay: 300,
    timeWeek: 300,
    timeMonth: 300,
    timeYear: 300,
    dailyMinutesDown: { [day]: (4 * 15 * MINUTE_MS) / MINUTE_MS },
  });
  expect(fresh).toMatchObject({ slug: "new-api", url: "", status: "unknown", uptime: "", dailyMinutesDown: {} });
  for (const slug of ["chat-api", "new-api"]) expect(files.has(`api/${slug}/uptime-day.json`)).toBe(true);
});

it("is not there where none came from Upptime", async () => {
  const files = await buildProducts(siteInput({ monitors: [monitor("ours")] }));
  expect(files.has("history/summary.json")).toBe(false);
});
