import { z } from "zod";
import { toMs } from "../domain/instant.ts";
import { isPlausible } from "./upptime-versions.ts";

/** An issue in which Upptime told of an outage. */
export interface OutageIssue {
  readonly number: number;
  readonly url: string;
  /** Of its site; labels other than `status`, of which one is the slug. */
  readonly labels: readonly string[];
  readonly kind: "down" | "degraded";
  readonly openedMs: number;
  /** Absent while it is open. A person may have closed it before the site was well. */
  readonly closedMs?: number;
}

export interface IssuesRead {
  readonly outages: readonly OutageIssue[];
  /** Issues that are no outages: announcements of maintenance, pull requests, anything else. */
  readonly maintenance: number;
  readonly other: number;
}

const Issue = z.object({
  number: z.int().positive(),
  html_url: z.string().catch(""),
  title: z.string().catch(""),
  body: z.string().nullish().catch(""),
  labels: z.array(z.union([z.string(), z.object({ name: z.string() })]).catch("")).catch([]),
  created_at: z.string().refine((text) => isPlausible(toMs(text))),
  closed_at: z.string().nullish().catch(undefined),
  pull_request: z.unknown().optional(),
});

/** Reads what `gh api --paginate` writes: a list of issues, several lists after another, or a list of lists. */
export function readIssues(text: string): IssuesRead | undefined {
  const documents = jsonDocuments(text);
  if (documents === undefined) return undefined;
  const all = documents.flat(2).flatMap((entry) => Issue.safeParse(entry).data ?? []);
  const read = { outages: [] as OutageIssue[], maintenance: 0, other: 0 };
  for (const issue of all) {
    const labels = issue.labels.map((label) => (typeof label === "string" ? label : label.name));
    if (labels.includes("maintenance")) read.maintenance += 1;
    else if (issue.pull_request !== undefined || !labels.includes("status")) read.other += 1;
    else read.outages.push(outageOf(issue, labels));
  }
  return read;
}

function outageOf(issue: z.output<typeof Issue>, labels: readonly string[]): OutageIssue {
  const closedMs = toMs(issue.closed_at ?? "");
  return {
    number: issue.number,
    url: issue.html_url,
    labels: labels.filter((label) => label !== "status" && label !== ""),
    // The title says it in Upptime's own words, unless somebody changed them; then the body may.
    kind: /degraded performance/i.test(`${issue.title}\n${issue.body ?? ""}`) ? "degraded" : "down",
    openedMs: toMs(issue.created_at),
    ...(isPlausible(closedMs) && { closedMs }),
  };
}

/** The values of JSON that stand in a text one after another; `undefined` where it is no JSON. */
function jsonDocuments(text: string): unknown[] | undefined {
  const documents: unknown[] = [];
  let [depth, begin, inText] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inText) {
      if (sign === "\\") at += 1;
      else inText = sign !== '"';
    } else if (sign === '"') inText = true;
    else if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") {
      depth -= 1;
      if (depth > 0) continue;
      const document = parsed(text.slice(begin, at + 1));
      if (document === undefined) return undefined;
      documents.push(document);
      begin = at + 1;
    }
  }
  return text.slice(begin).trim() === "" ? documents : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
