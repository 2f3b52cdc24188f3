import type { EventView } from "./text-events.ts";
import type { LatencyView } from "./body-latency.ts";
import type { IssueWords } from "../locales/issues.ts";

/** What the template of a title is given: plain text of one line, for GitHub shows no Markdown in titles. */
export interface TitleView {
  readonly title: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly monitor: string;
  readonly reason: string | undefined;
  readonly group: string | undefined;
  readonly provider: string | undefined;
  readonly count: number;
}

/** What every other template is given. Texts are Markdown: whatever came from outside is escaped in them. */
interface CommonView {
  readonly id: string;
  readonly monitor: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly begin: string;
  readonly siteUrl: string | undefined;
  readonly heads: IssueWords["heads"];
  readonly familyHead: string;
  readonly family: readonly MemberView[];
}

export interface MemberView {
  readonly name: string;
  readonly state: string;
  readonly reason: string;
  readonly url: string | undefined;
}

export interface IssueView extends CommonView {
  readonly opening: string;
  readonly page: string | undefined;
  readonly others: readonly string[];
  readonly facts: readonly FactView[];
  readonly detected: string;
  readonly target: string | undefined;
  readonly adviceHead: string;
  readonly advice: string | undefined;
  readonly latency: LatencyView | undefined;
  readonly affected: readonly string[];
  readonly diagnosis: readonly StepView[];
  readonly errors: readonly ErrorView[];
  readonly evidence: readonly EvidenceView[];
  readonly commands: string | undefined;
}

export interface FactView {
  readonly label: string;
  readonly value: string;
}

export interface StepView {
  readonly number: number;
  readonly what: string;
  readonly says: string;
}

export interface ErrorView {
  readonly span: string;
  readonly what: string;
  readonly count: string;
}

export interface EvidenceView {
  readonly t: string;
  readonly outcome: string;
  readonly answer: string;
  readonly latency: string;
  readonly reason: string;
  readonly phases: string;
  readonly conditions: string;
}

export interface CommentView extends CommonView {
  readonly seq: number;
  readonly events: readonly EventView[];
}

export interface ClosingView extends CommonView {
  readonly seq: number;
  readonly closing: string;
  readonly end: string;
  readonly duration: string;
  readonly facts: readonly string[];
  readonly next: readonly string[];
  readonly events: readonly EventView[];
}
