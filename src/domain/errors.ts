/** One mistake in what a user wrote, with all that is needed to mend it. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Where in the config: `monitors[2].probe.url`. */
  readonly key?: string;
  /** The value as written, shortened and never a secret's value. */
  readonly value?: string;
  /** What is wrong, as a sentence without a full stop. */
  readonly message: string;
  /** What to do about it, as a sentence without a full stop. */
  readonly remedy: string;
}

/** An error whose message says all that a person needs: it is shown without a stack. */
export class KnownError extends Error {}

/** A user's mistakes, all at once. */
export class ConfigError extends KnownError {
  override readonly name = "ConfigError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join("\n"), options);
    this.problems = problems;
  }
}

/** `uptimeline.yml:7:12: monitors[0].every is "-5m": … Remedy: ….` */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
  const subject =
    problem.key === undefined ? "" : `${problem.key}${problem.value === undefined ? "" : ` is ${problem.value}`}: `;
  return `${place}: ${subject}${problem.message}. ${problem.remedy}.`;
}

/**
 * Why GitHub did not do what was asked.
 * `issues-disabled`: 410. `forbidden`: 403 for lack of permission. `not-found`: 404. `rate-limited`: 403/429 with a wait.
 * `invalid`: 422 or another 4xx. `unavailable`: 5xx or no answer; the request may have been carried out all the same.
 */
export type ForgeErrorKind = "issues-disabled" | "forbidden" | "not-found" | "rate-limited" | "invalid" | "unavailable";

export class ForgeError extends Error {
  override readonly name = "ForgeError";
  readonly kind: ForgeErrorKind;
  readonly status: number | undefined;

  constructor(kind: ForgeErrorKind, message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.status = status;
  }
}

/** Makes a switch over a union total: a case that was forgotten is a type error here. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
