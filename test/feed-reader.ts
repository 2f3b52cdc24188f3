import type { FeedReader, FeedRequest } from "../src/feeds/contract.ts";
import type { FeedProblem } from "../src/domain/report.ts";

/** A reader over documents by a part of their addresses, the first that is met; what is not among them is a 404. */
export function readerOf(answers: Readonly<Record<string, string | FeedProblem>>, fetchedAt: string) {
  const asked: FeedRequest[] = [];
  const reader: FeedReader = {
    get(request) {
      asked.push(request);
      const source = { feed: "x", url: request.url, fetchedAt };
      const answer = Object.entries(answers).find(([part]) => request.url.includes(part))?.[1];
      if (typeof answer === "string") return Promise.resolve({ source, text: answer });
      return Promise.resolve({ source, problem: answer ?? { reason: "http-status", detail: "HTTP 404" } });
    },
  };
  return { reader, asked };
}
