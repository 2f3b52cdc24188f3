import { z } from "zod";
import { Duration, PositiveDuration } from "../domain/duration.ts";
import { asHttp, httpKind, stepRequest, type RequestSettings } from "./request.ts";
import { isFillable, namesIn } from "./multistep-values.ts";
import { observeSteps } from "./multistep-run.ts";
import type { Evaluate, Facts } from "../domain/facts.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { ExpressionAt, Probe } from "./contract.ts";

const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]{0,31}$/, "is not a name of 1 to 32 letters, digits and _ that begins with a letter");

const expression = (describes: string, ...examples: string[]) =>
  z.string().min(1).meta({ description: describes, examples });

const step = z
  .strictObject({
    name: name
      .optional()
      .describe(
        "What the step is called: in conditions (steps.login.status) and where it fails. Only a wait needs none.",
      ),
    request: stepRequest()
      .optional()
      .describe(
        "What is asked. {{name}} in url, headers, auth, body, json and form stands for a value that an earlier step saved; it is escaped by its place.",
      ),
    poll: z
      .strictObject({
        request: stepRequest().describe("What is asked again and again."),
        until: expression("Expression: asking ends when it is true.", 'body.status == "done"'),
        every: PositiveDuration.prefault("2s").meta({
          description: "Wait between two questions; a Retry-After wins.",
          examples: ["2s"],
        }),
        deadline: PositiveDuration.prefault("60s").meta({
          description: "How long it is asked at most.",
          examples: ["60s"],
        }),
      })
      .optional()
      .describe("Asks until something is so."),
    wait: Duration.optional().meta({ description: "Only waits. Waits are no part of the latency.", examples: ["2s"] }),
    expect: z
      .array(z.string().min(1))
      .prefault([])
      .meta({
        description:
          "Expressions that must be true of the answer, or the sample is a wrong answer that names the step; a good status is expected where none speaks of it. `saved` holds what earlier steps saved.",
        examples: [["status == 201", "body.name == saved.name"]],
      }),
    save: z
      .record(name, z.string().min(1))
      .prefault({})
      .meta({
        description:
          "Values for later steps, by name: expressions over the answer that give a text, a number or a truth.",
        examples: [{ token: "body.access_token" }],
      }),
  })
  .superRefine((value, context) => {
    const given = (["request", "poll", "wait"] as const).filter((key) => value[key] !== undefined);
    if (given.length !== 1)
      context.addIssue({
        code: "custom",
        path: [],
        message: "needs one of request, poll and wait, and no other of them",
      });
    if (value.wait === undefined && value.name === undefined)
      context.addIssue({ code: "custom", path: ["name"], message: "is missing" });
  });

export const settings = z
  .strictObject({
    kind: z
      .literal("multistep")
      .describe("Several requests one after another, with values carried from one to the next."),
    steps: z.array(step).min(1).max(20).describe("What is asked, in this order; the first step that fails ends it."),
    cleanup: z
      .array(step)
      .max(10)
      .prefault([])
      .describe(
        "Steps that are always made at the end, whatever failed, each for itself; one that wants a value that was never saved is left out. How they end changes nothing but what conditions on them say.",
      ),
    deadline: PositiveDuration.prefault("120s").meta({
      description: "Longest time for all steps and waits together.",
      examples: ["120s"],
    }),
    cleanupDeadline: PositiveDuration.prefault("15s").meta({
      description: "Longest time for all of `cleanup`, after the deadline.",
      examples: ["15s"],
    }),
  })
  .superRefine((value, context) => {
    for (const { path, message } of mistakes(value)) context.addIssue({ code: "custom", path: [...path], message });
  });

export type MultistepSettings = z.infer<typeof settings>;
export type Step = MultistepSettings["steps"][number];

interface Mistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Names that are used twice, and values that nobody saved before they are wanted. */
function mistakes({ steps, cleanup }: Pick<MultistepSettings, "steps" | "cleanup">): Mistake[] {
  const found: Mistake[] = [];
  const names = new Set<string>();
  const saved = new Set<string>();
  for (const [room, list] of [
    ["steps", steps],
    ["cleanup", cleanup],
  ] as const) {
    for (const [index, one] of list.entries()) {
      const path = [room, index];
      if (one.name !== undefined && names.has(one.name))
        found.push({ path: [...path, "name"], message: "is the name of an earlier step" });
      if (one.name !== undefined) names.add(one.name);
      const request = requestOf(one);
      for (const wanted of request === undefined ? [] : namesIn(request)) {
        if (!saved.has(wanted))
          found.push({
            path: [...path, one.poll === undefined ? "request" : "poll"],
            message: `wants {{${wanted}}}, which no earlier step saves`,
          });
      }
      if (request !== undefined && !isFillable(request))
        found.push({
          path: [...path, one.poll === undefined ? "request" : "poll"],
          message: "has {{…}} where no value can stand; in a JSON body it must be within quotes",
        });
      for (const key of Object.keys(one.save)) saved.add(key);
    }
  }
  if (steps.length > 0 && steps.every((one) => one.wait !== undefined && requestOf(one) === undefined))
    found.push({ path: ["steps"], message: "has no step that asks anything" });
  return found;
}

export const requestOf = (one: Step): RequestSettings | undefined => one.request ?? one.poll?.request;

const requestsIn = ({ steps, cleanup }: MultistepSettings): RequestSettings[] =>
  [...steps, ...cleanup].flatMap((one) => requestOf(one) ?? []);

/** The first request stands for all of them where only one can be told of. */
const firstOf = (asked: MultistepSettings) => asHttp(requestsIn(asked)[0]!);

export const multistep = {
  settings,
  // A step whose answer is not as it should be is a failure by itself.
  defaults: [],
  mentionedBy: [],
  observe: observeSteps,
  facts,
  host: (asked: MultistepSettings) => httpKind.host(firstOf(asked)),
  target: (asked: MultistepSettings) => httpKind.target(firstOf(asked)),
  queueMs: (asked: MultistepSettings) => firstOf(asked).limits.queue,
  credentialed: (asked: MultistepSettings) =>
    requestsIn(asked).some((request) => httpKind.credentialed(asHttp(request))),
  expressions,
} satisfies Probe<MultistepSettings>;

/** Those of the step that was made last, with the times of all; and of each step by its name. */
async function facts(exchange: Exchange, asked: MultistepSettings, evaluate: Evaluate): Promise<Facts> {
  const requests = new Map([...asked.steps, ...asked.cleanup].map((one) => [one.name, requestOf(one)]));
  const steps: Record<string, Facts> = {};
  let last = firstOf(asked);
  for (const [own, made] of exchange.steps ?? []) {
    const request = requests.get(own);
    if (request === undefined) continue;
    steps[own] = await httpKind.facts(made, asHttp(request), evaluate);
    if (made.body === exchange.body) last = asHttp(request);
  }
  return { ...(await httpKind.facts(exchange, last, evaluate)), steps };
}

function expressions({ steps, cleanup }: MultistepSettings): ExpressionAt[] {
  return (
    [
      ["steps", steps],
      ["cleanup", cleanup],
    ] as const
  ).flatMap(([room, list]) =>
    list.flatMap((one, index) => {
      const at = (text: string, ...path: (string | number)[]): ExpressionAt => ({
        path: [room, index, ...path],
        text,
        variables: ["saved"],
      });
      const output = requestOf(one)?.output;
      return [
        ...(output === undefined ? [] : [at(output, ...(one.poll === undefined ? [] : ["poll"]), "request", "output")]),
        ...(one.poll === undefined ? [] : [at(one.poll.until, "poll", "until")]),
        ...one.expect.map((text, number) => at(text, "expect", number)),
        ...Object.entries(one.save).map(([key, text]) => at(text, "save", key)),
      ];
    }),
  );
}
