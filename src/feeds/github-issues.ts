import { z } from "zod";
import type { FeedProblem, Report } from "../domain/report.ts";
import {
  isFeedProblem,
  oneDocument,
  type Feed,
  type FeedContext,
  type FeedRequest,
  type FeedSource,
} from "./contract.ts";
import { crowdKeys, hintOf, hintReport, oldest, type Entry } from "./reading/crowd.ts";
import { list, moment, text, webAddress } from "./reading/fields.ts";
import { readJson } from "./reading/json.ts";
import { refusal } from "./reading/refusal.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";

/*
 * Issues of a public repository (GitHub REST API, "List repository issues"): what people report of a client or a model before
 * any page does. Its list holds pull requests, too, which carry the key `pull_request`.
 */

const REPOSITORY = /^\/([^/]+)\/([^/]+?)(?:\.git)?(?:\/issues)?\/?$/;

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("github-issues").describe("Fresh issues of a GitHub repository: a hint, which never moves a verdict"),
  url: feedUrl
    .refine((url) => !URL.canParse(url) || REPOSITORY.test(new URL(url).pathname), {
      error: "must be the address of a repository, such as https://github.com/owner/name",
    })
    .describe("The repository's page, such as `https://github.com/owner/name`"),
  api: feedUrl
    .default("https://api.github.com")
    .describe("Address of GitHub's API; an own server has `https://<host>/api/v3`"),
  token: z
    .string()
    .min(1)
    .optional()
    .describe("Token that raises GitHub's limit of 60 requests an hour and address; it needs no permission"),
  ...crowdKeys,
});
type Settings = z.infer<typeof settings>;

const Issue = z.object({
  title: text,
  body: text,
  html_url: text,
  created_at: moment,
  pull_request: z.unknown().optional(),
});

/** Closed ones are read, too: what is closed as a duplicate an hour later was a complaint all the same. */
function request({ url, api, token }: Settings): FeedRequest {
  const [, owner = "", name = ""] = REPOSITORY.exec(new URL(url).pathname) ?? [];
  const base = api.replace(/\/+$/, "");
  return {
    url: `${base}/repos/${owner}/${name}/issues?state=all&sort=created&direction=desc&per_page=100`,
    headers: {
      accept: "application/vnd.github+json",
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(token !== undefined && { secretHeaders: ["authorization"] }),
  };
}

function parse(
  written: string,
  source: FeedSource,
  { settings: { url, words = [], window } }: FeedContext<Settings>,
): Report | FeedProblem {
  const json = readJson(written);
  if (isFeedProblem(json)) return json;
  if (!Array.isArray(json.value)) return { reason: "wrong-shape", detail: "JSON that is not a list of issues" };
  const dated = list(Issue)
    .parse(json.value)
    .flatMap(({ created_at: t, ...issue }) => (t === undefined ? [] : [{ ...issue, t }]));
  if (dated.length === 0 && json.value.length > 0)
    return { reason: "wrong-shape", detail: "a list whose entries are not issues" };
  const issues = dated.filter(({ pull_request }) => pull_request === undefined || pull_request === null);
  const entries = issues.map(({ t, title, body, html_url }): Entry => ({
    t,
    title,
    text: body,
    url: webAddress(html_url),
  }));
  // Pull requests fill the list, too: it reaches back as far as they do.
  const since = oldest(dated);
  const hint = hintOf(entries, { what: "issues", words, windowMs: window, now: source.fetchedAt, since });
  return hintReport(source, issuesPage(url), [hint]);
}

const issuesPage = (url: string): string => {
  const [, owner = "", name = ""] = REPOSITORY.exec(new URL(url).pathname) ?? [];
  return new URL(`/${owner}/${name}/issues`, url).href;
};

const read = oneDocument<Settings>(parse, { request });

export const githubIssues = {
  settings,
  role: "community",
  observe: async (context) => {
    const report = await read(context);
    return report.problem === undefined
      ? report
      : { ...report, url: issuesPage(context.settings.url), problem: refusal(report.problem, "a `token` raises it") };
  },
  parse,
} satisfies Feed<Settings>;
