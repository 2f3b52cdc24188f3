import { enIssues } from "../locales/en-issues.ts";
import type { Variable, Variables } from "../templates.ts";
import type { ClosingView, CommentView, IssueView, TitleView } from "./views.ts";

/** Each key of a view with its meaning: one that is forgotten, or that nobody passes, is a type error. */
type Described<V> = { readonly [K in keyof V]-?: DescribedOne<NonNullable<V[K]>> };
type DescribedOne<T> = T extends readonly (infer Item)[]
  ? Item extends string
    ? { readonly means: string; readonly list: true }
    : { readonly means: string; readonly list: true; readonly of: Described<Item> }
  : T extends string | number
    ? { readonly means: string }
    : { readonly means: string; readonly of: Variables };

const heads = {
  means: "Words for headings and columns, in the language of the issues",
  of: Object.fromEntries(
    Object.entries(enIssues.heads).map(([name, text]): [string, Variable] => [name, { means: `“${text}”` }]),
  ),
};

const events = (means: string) =>
  ({
    means,
    list: true,
    of: { t: { means: "When, `2026-11-21 09:05 UTC`" }, says: { means: "What happened, a sentence" } },
  }) as const;

const common = {
  id: { means: "The incident’s id" },
  monitor: { means: "Id of the monitor, as code" },
  name: {
    means: "Name of the monitor; of several that fail together, of their provider or host; of a plan, its title",
  },
  kind: { means: "Kind of the incident in words" },
  level: { means: "Level in words; of several monitors the gravest" },
  begin: { means: "Since when" },
  siteUrl: { means: "Address of the incident’s page, where the site has one" },
  heads,
  familyHead: { means: "Heading of `family`" },
  family: {
    means: "Monitors of one provider or host that fail together, the first to fail first; else empty",
    list: true,
    of: {
      name: { means: "Name of the monitor" },
      state: { means: "Since when it fails, or when it was over" },
      reason: { means: "Why" },
      url: { means: "Address of its incident’s page" },
    },
  },
} as const;

const title: Described<TitleView> = {
  title: { means: "The whole title as it would be without a template" },
  name: {
    means: "Name of the monitor; of several that fail together, of their provider or host; of a plan, its title",
  },
  kind: { means: "Kind of the incident in words" },
  level: { means: "Level in words" },
  monitor: { means: "Id of the monitor" },
  reason: { means: "Why, where it is known" },
  group: { means: "The monitor’s group" },
  provider: { means: "The provider or host of monitors that fail together" },
  count: { means: "How many monitors fail together; 1 of one alone" },
};

const issue: Described<IssueView> = {
  ...common,
  opening: { means: "The fact, a sentence or two: what, since when, why" },
  page: { means: "What the official page says, a sentence" },
  others: { means: "Who else sees it, sentences", list: true },
  facts: {
    means: "The table on top: level, times, official page, what is left of the error budget, the page",
    list: true,
    of: { label: { means: "What it is" }, value: { means: "How it is; may stand in a table" } },
  },
  detected: { means: "When it was noticed" },
  target: { means: "Host or address, as far as the monitor publishes it; as code" },
  adviceHead: { means: "Heading of `advice`" },
  advice: { means: "What to do next, by the diagnosis" },
  latency: {
    means: "Latency around the begin, where calls are known",
    of: {
      says: { means: "Median, range and failures, for those who do not see the line" },
      line: { means: "Blocks, `×` where a call failed, `–` left out, `·` no call" },
      key: { means: "What a mark stands for" },
    },
  },
  affected: { means: "How the others of the group are, sentences", list: true },
  diagnosis: {
    means: "What a person would check, in that order",
    list: true,
    of: {
      number: { means: "1, 2, …" },
      what: { means: "What was checked" },
      says: { means: "What came of it" },
    },
  },
  errors: {
    means: "How the error changed, where it did",
    list: true,
    of: {
      span: { means: "From the first to the last call of that kind" },
      what: { means: "How they ended" },
      count: { means: "How many calls" },
    },
  },
  evidence: {
    means: "Calls of the incident",
    list: true,
    of: {
      t: { means: "When" },
      outcome: { means: "What came of it, and which repetition it was" },
      answer: { means: "Status, the provider’s code, request id; as code" },
      latency: { means: "How long it took" },
      reason: { means: "Reason, as code" },
      phases: { means: "How long each phase took; the one that failed is bold" },
      conditions: { means: "Conditions that did not hold, with what they looked at" },
    },
  },
  commands: { means: "What people may say in a comment" },
};

const comment: Described<CommentView> = {
  ...common,
  seq: { means: "Number of the entry within the incident" },
  events: events("What is new"),
};

const closing: Described<ClosingView> = {
  ...common,
  seq: { means: "Number of the entry within the incident" },
  closing: { means: "How it ended, a sentence" },
  end: { means: "When it ended" },
  duration: { means: "How long it lasted" },
  facts: {
    means: "When it was noticed, when the page said so, the worst of it, downtime, error budget, who acknowledged it",
    list: true,
  },
  next: { means: "What is left to do, sentences", list: true },
  events: events("The whole timeline"),
};

/** What each template is given, and what it means. */
export const ISSUE_VARIABLES = { title, issue, comment, closing } as const satisfies Record<string, Variables>;

export type IssueTemplate = keyof typeof ISSUE_VARIABLES;
export const ISSUE_TEMPLATES = Object.keys(ISSUE_VARIABLES) as readonly IssueTemplate[];
