import { play } from "./scenarios/play.ts";
import { score, type Score } from "./scenarios/score.ts";
import { STORIES } from "./scenarios/stories/index.ts";
import type { Row } from "./row.ts";

export interface ScenariosOptions {
  /** Stories whose name holds this. */
  readonly only?: string | undefined;
}

/** Scripted stretches of the world with what is true of them, through the whole pipeline on a virtual clock. */
export async function scenarios({ only = "" }: ScenariosOptions): Promise<Row[]> {
  const scores: Score[] = [];
  for (const story of STORIES.filter(({ name }) => name.includes(only))) {
    const one = score(story, await play(story));
    for (const text of faultsOf(one)) console.error(`${story.name}: ${text}`);
    scores.push(one);
  }
  const sum = (of: (score: Score) => number): number => scores.reduce((total, one) => total + of(one), 0);
  const late = (of: (score: Score) => readonly number[]): number => Math.max(0, ...scores.flatMap(of));
  return [
    ...scores.map(rowOf),
    { metric: "stories", value: scores.length, unit: "" },
    none(
      "false alarms in all",
      sum(({ falseAlarms }) => falseAlarms.length),
    ),
    none(
      "misses in all",
      sum(({ misses }) => misses.length),
    ),
    none(
      "incidents of which nobody heard",
      sum(({ unheard }) => unheard.length),
    ),
    none(
      "rounds from the one in which an outage became provable, at most",
      late(({ detectRounds }) => detectRounds),
    ),
    none(
      "rounds from the one in which its end became provable, at most",
      late(({ recoverRounds }) => recoverRounds),
    ),
    none(
      "messages beyond one a change and channel",
      sum(({ notices, changes }) => Math.max(0, notices - changes)),
    ),
    {
      metric: "messages, where one a run with news would do for all",
      value: sum(({ notices }) => notices),
      unit: `of ${sum(({ ideal }) => ideal)}`,
    },
  ];
}

const none = (metric: string, value: number): Row => ({ metric, value, unit: "", limit: 0, ok: value === 0 });

function rowOf(one: Score): Row {
  const faults = faultsOf(one).length;
  const { story, notices, ideal, detectRounds, recoverRounds } = one;
  const rounds = (all: readonly number[]): string => (all.length === 0 ? "–" : `+${Math.max(...all)}`);
  const metric = `${story} (seen ${rounds(detectRounds)}, over ${rounds(recoverRounds)}, messages ${notices} of ${ideal})`;
  return { metric, value: faults, unit: "faults", limit: 0, ok: faults === 0 };
}

function faultsOf({
  falseAlarms,
  misses,
  unheard,
  detectRounds,
  recoverRounds,
  notices,
  changes,
  issues,
  issuesIdeal,
}: Score): string[] {
  return [
    ...falseAlarms.map((text) => `false alarm: ${text}`),
    ...misses.map((text) => `missed: ${text}`),
    ...unheard.map((text) => `nobody heard of: ${text}`),
    ...detectRounds.filter((rounds) => rounds > 0).map((rounds) => `seen ${rounds} rounds late`),
    ...recoverRounds.filter((rounds) => rounds > 0).map((rounds) => `over ${rounds} rounds late`),
    ...(notices > changes ? [`${notices} messages for ${changes} changes`] : []),
    ...(issues === issuesIdeal ? [] : [`${issues} issues for ${issuesIdeal} incidents`]),
  ];
}
