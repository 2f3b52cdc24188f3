import { noSuchMonitor } from "./probe-wanted.ts";
import { isProbed, type ProbedMonitor } from "../config/config.ts";
import { valueAt } from "../config/explain.ts";
import { withoutKeys } from "../config/keys.ts";
import { toYaml } from "../config/yaml.ts";
import { gotText } from "../domain/condition.ts";
import { assertNever, KnownError } from "../domain/errors.ts";
import { isAvailable, isFailure } from "../domain/outcome.ts";
import { isTransportFailure, settle } from "../domain/settle.ts";
import { PHASES } from "../domain/exchange.ts";
import { ask, type Answer, type Asking } from "./run/ask.ts";
import { askControls, isOnline } from "./run/controls.ts";
import { createSlots } from "./run/slots.ts";
import { moneyText } from "./validate.ts";
import type { LoadedConfig } from "../config/load.ts";
import type { ConditionResult } from "../domain/incident.ts";
import type { Sample } from "../domain/sample.ts";
import type { Tier } from "../domain/monitor.ts";

/** What a monitor comes to when its preset is expanded; references stand by their names. */
export interface Expanded {
  readonly monitor: string;
  readonly preset?: string;
  readonly tier?: Tier;
  readonly provider?: string;
  readonly probe: unknown;
  /** A key goes along, or a price is set: somebody may be billed. */
  readonly billed: boolean;
  readonly expect: readonly string[];
  readonly slowMs?: number;
  readonly models?: string;
  /** Tiers that it falls back to. */
  readonly cheaper: readonly Tier[];
  /** Names of secrets that have no value here. */
  readonly missing: readonly string[];
}

export interface ProbeResult extends Expanded {
  /** Absent when the call was not made, or did not end. */
  readonly sample?: Sample;
  readonly conditions?: readonly ConditionResult[];
  readonly requestId?: string;
  /** Names of models in the answer, where the monitor has them compared. */
  readonly modelNames?: readonly string[];
  /** 0 up, 2 down, 1 what is neither: our own key, quota or network, or a job that goes on. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Asks one monitor once and says all that came of it. Nothing is kept. `dry` only says what would be asked.
 * @throws KnownError when there is no such monitor, or none that can be asked.
 */
export async function probe(
  loaded: LoadedConfig,
  id: string,
  dry: boolean,
  { world, signal }: Pick<Asking, "world" | "signal">,
): Promise<ProbeResult> {
  const { monitors } = loaded.config;
  const index = monitors.findIndex((one) => one.id === id);
  const monitor =
    monitors[index] ??
    noSuchMonitor(
      id,
      monitors.map((one) => one.id),
    );
  if (!isProbed(monitor)) throw new KnownError(`${id} is never asked: it is judged from its feeds.`);
  if (monitor.probe.kind === "heartbeat" && !dry)
    throw new KnownError(
      `${id} is never asked: it reports by itself, as docs/heartbeats.md shows. \`--dry\` shows its settings.`,
    );
  const expanded = expandedOf(loaded, monitor, index);
  if (dry) return { ...expanded, exitCode: 0 };
  const slots = createSlots(world.clock, { total: 1, perHost: 1 });
  const context = { run: "local.1", live: false, siteDir: "" };
  const answer = await ask(monitor, 0, { world, slots, context, signal });
  return { ...expanded, ...resultOf(await settled(answer, loaded.config.controls, world)) };
}

/** As in a run: where nothing else answers either, it is our own network that failed. */
async function settled(
  answer: Answer | undefined,
  controls: readonly string[],
  { http }: Pick<Asking["world"], "http">,
): Promise<Answer | undefined> {
  if (answer?.kind !== "asked" || !isTransportFailure(answer.sample)) return answer;
  const [sample = answer.sample] = settle([answer.sample], isOnline(await askControls(http, controls)));
  return { ...answer, sample };
}

function expandedOf({ written }: LoadedConfig, monitor: ProbedMonitor, index: number): Expanded {
  const { id, tier, provider, slowMs, models, expect, cheaper, missing, credentialed, price } = monitor;
  const preset = written.monitors.get(index)?.preset.name;
  return {
    monitor: id,
    ...(preset !== undefined && { preset }),
    ...(tier !== undefined && { tier }),
    ...(provider !== undefined && { provider }),
    billed: credentialed || price !== undefined,
    probe: withoutKeys(valueAt(written.data, ["monitors", index, "probe"]), ["probe"]),
    expect: expect.map(({ text, otherwise }) => (otherwise === "degraded" ? `degraded: ${text}` : text)),
    ...(slowMs !== undefined && { slowMs }),
    ...(models !== undefined && { models }),
    cheaper: cheaper.map((question) => question.tier),
    missing,
  };
}

function resultOf(answer: Answer | undefined): Omit<ProbeResult, keyof Expanded> {
  // Its turn did not come, or there was nothing to say.
  if (answer === undefined) return { exitCode: 1 };
  switch (answer.kind) {
    case "pending":
    case "silent":
      return { exitCode: 1 };
    case "asked": {
      const { sample, evidence, beside } = answer;
      return {
        sample,
        conditions: evidence.conditions,
        ...(evidence.requestId !== undefined && { requestId: evidence.requestId }),
        ...(beside?.models !== undefined && { modelNames: beside.models }),
        exitCode: isAvailable(sample.outcome) ? 0 : isFailure(sample.outcome) ? 2 : 1,
      };
    }
    default:
      return assertNever(answer);
  }
}

/** The result as people read it. */
export function probeText(result: ProbeResult, dry: boolean): string {
  return [...expandedLines(result), "", ...(dry ? [] : answerLines(result))].join("\n").trimEnd().concat("\n");
}

function expandedLines({
  monitor,
  preset,
  tier,
  cheaper,
  probe,
  expect,
  slowMs,
  models,
  missing,
}: ProbeResult): string[] {
  const head = preset === undefined ? monitor : `${monitor}: preset ${preset}, tier ${tier}`;
  const falls = cheaper.length === 0 ? "" : ` (falls back to ${cheaper.join(", then ")})`;
  const shown = {
    probe,
    expect,
    ...(slowMs !== undefined && { slow: slowMs % 1000 === 0 ? `${slowMs / 1000}s` : `${slowMs}ms` }),
    ...(models !== undefined && { models }),
  };
  return [
    `${head}${falls}`,
    ...toYaml(shown)
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`),
    ...missing.map((name) => `  ${name} has no value here`),
  ];
}

function answerLines({ sample, conditions = [], requestId, modelNames, billed, missing }: ProbeResult): string[] {
  if (sample === undefined) return ["There is no answer to judge yet: the job goes on, or its turn did not come"];
  const { outcome, reason, blame, ms, phase, code, error } = sample;
  const why = [
    ...(reason === undefined ? [] : [reason]),
    ...(phase === undefined ? [] : [`in ${phase}`]),
    ...(code === undefined ? [] : [`status ${code}`]),
    ...(error === undefined ? [] : [error]),
    ...(blame === undefined ? [] : [`blame: ${blame}`]),
  ];
  return [
    `${outcome}${ms === undefined ? "" : ` in ${ms} ms`}${why.length === 0 ? "" : ` (${why.join(", ")})`}`,
    ...phaseLines(sample),
    ...conditions.map(conditionLine),
    ...(missing.length > 0 ? [] : useLines(sample, billed)),
    ...(requestId === undefined ? [] : [`request  ${requestId}`]),
    ...(modelNames === undefined ? [] : [`models   ${modelNames.length}: ${shortened(modelNames)}`]),
    `sample   ${JSON.stringify(sample)}`,
  ];
}

function phaseLines({ phases = {}, token, rate }: Sample): string[] {
  const parts = PHASES.flatMap((phase) => (phases[phase] === undefined ? [] : [`${phase} ${phases[phase]} ms`]));
  const pace = [
    ...(token === undefined ? [] : [`first token ${token} ms`]),
    ...(rate === undefined ? [] : [`${rate} tokens/s`]),
  ];
  return [
    ...(parts.length === 0 ? [] : [`phases   ${parts.join(", ")}`]),
    ...(pace.length === 0 ? [] : [`stream   ${pace.join(", ")}`]),
  ];
}

function conditionLine({ text, holds, otherwise, got }: ConditionResult): string {
  const values = Object.entries(got).map(([name, value]) => `${name} = ${gotText(value)}`);
  const word = holds ? "holds" : otherwise === "degraded" ? "slow " : "fails";
  return `${word}    ${text}${values.length === 0 ? "" : `   [${values.join(", ")}]`}`;
}

function useLines({ used, cost, unit = "USD", model, output, left }: Sample, billed: boolean): string[] {
  const parts = [
    ...(used?.in === undefined ? [] : [counted(used.in, "token", "in")]),
    ...(used?.out === undefined ? [] : [counted(used.out, "token", "out")]),
    ...(used?.units === undefined ? [] : [counted(used.units, "unit")]),
    ...(cost !== undefined ? [moneyText({ micro: cost, unit })] : billed || used !== undefined ? ["cost unknown"] : []),
    ...(model === undefined ? [] : [`model ${model}`]),
    ...(left === undefined ? [] : [`${Math.round(left * 100)} % of the tightest limit left`]),
  ];
  const size = output?.w === undefined ? "" : `, ${output.w} × ${output.h}`;
  return [
    ...(parts.length === 0 ? [] : [`use      ${parts.join(", ")}`]),
    ...(output === undefined ? [] : [`output   ${output.bytes} bytes${size}, hash ${output.hash}`]),
  ];
}

const counted = (count: number, noun: string, ...rest: string[]): string =>
  [count, count === 1 ? noun : `${noun}s`, ...rest].join(" ");

const SHOWN_MODELS = 10;

function shortened(names: readonly string[]): string {
  const rest = names.length - SHOWN_MODELS;
  return `${names.slice(0, SHOWN_MODELS).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
