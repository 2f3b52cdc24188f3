import type { Runner } from "./rounds.ts";

/** What Node says of the machine: `process.platform` and `process.arch`. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
}

const SYSTEMS: Readonly<Record<string, string>> = { linux: "Linux", darwin: "macOS", win32: "Windows" };

/**
 * What runs us. GitHub's runner tells it by RUNNER_OS, RUNNER_ARCH and RUNNER_ENVIRONMENT
 * (docs.github.com/actions/reference/variables-reference); elsewhere it is the machine, in the same words, as `local`.
 */
export function runnerOf(environment: Readonly<Record<string, string | undefined>>, machine: Machine): Runner {
  const { RUNNER_OS: os, RUNNER_ARCH: arch, RUNNER_ENVIRONMENT: name } = environment;
  const isRunner = safe(os) !== undefined;
  const known = isRunner ? safe(name) : "local";
  return {
    os: safe(os) ?? (Object.hasOwn(SYSTEMS, machine.platform) ? SYSTEMS[machine.platform]! : machine.platform),
    arch: safe(arch) ?? machine.arch.toUpperCase(),
    ...(known !== undefined && { name: known }),
  };
}

/** A self-hosted runner's owner may have set anything. */
const safe = (text: string | undefined): string | undefined =>
  text !== undefined && /^[A-Za-z0-9._-]{1,40}$/.test(text) ? text : undefined;
