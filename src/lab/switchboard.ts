import type { LabAnswer, LabPhase, LabRequest } from "./provider.ts";
import { PROVIDER_NAMES, providers, type ProviderName } from "./providers.ts";
import { createSeededRandom } from "./seeded-random.ts";

/** The lab's providers with the phase that each is in. */
export interface Switchboard {
  /** Rejects a phase that the provider doesn't know. */
  set(provider: ProviderName, phase: LabPhase): void;
  phase(provider: ProviderName): LabPhase;
  answer(provider: ProviderName, request: LabRequest): LabAnswer;
}

/** Chance is drawn per provider, so that the order in which providers are asked changes no answer. */
export function createSwitchboard(seed: number, nowMs: () => number): Switchboard {
  const begun = nowMs();
  const states = new Map(
    PROVIDER_NAMES.map((name) => [
      name,
      {
        phase: providers[name].phases[0] ?? "healthy",
        sinceMs: begun,
        random: createSeededRandom(seed, name),
        memory: new Map<string, number>(),
      },
    ]),
  );
  const stateOf = (name: ProviderName) => {
    const state = states.get(name);
    if (state === undefined) throw new Error(`the lab has no provider ${name}`);
    return state;
  };
  return {
    set(name, phase) {
      const state = stateOf(name);
      const known: readonly LabPhase[] = providers[name].phases;
      if (!known.includes(phase)) throw new Error(`${name} is never ${phase}, only ${known.join(", ")}`);
      if (state.phase !== phase) states.set(name, { ...state, phase, sinceMs: nowMs() });
    },
    phase: (name) => stateOf(name).phase,
    answer: (name, request) => providers[name].answer(request, { ...stateOf(name), nowMs: nowMs() }),
  };
}
