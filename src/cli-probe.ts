import { createRedactor } from "./adapters/redact.ts";
import { findSource, nowhere } from "./cli-prepare.ts";
import { load, mentionedSecrets } from "./commands/load-config.ts";
import { endSignal } from "./end-signal.ts";
import type { Options } from "./cli-options.ts";

/** `probe <monitor|url>`: one call and what came of it. The exit code: 0 up, 2 down, 1 not asked. */
export async function probeCommand(options: Options): Promise<number> {
  const { needsConfig, wantedConfig } = await import("./commands/probe-wanted.ts");
  const { probe, probeText } = await import("./commands/probe.ts");
  const source = needsConfig(options.wanted)
    ? await findSource(options)
    : { path: "", name: "the command line", text: "" };
  const { text, id } = wantedConfig(options.wanted, source.text);
  const secrets = mentionedSecrets({ ...source, text }, (name) => process.env[name]);
  const loaded = load({ ...source, text }, secrets);
  const result = await probe(loaded, id, options.dry, { world: nowhere(options, secrets), signal: endSignal() });
  const shown = options.json ? `${JSON.stringify(result)}\n` : probeText(result, options.dry);
  process.stdout.write(createRedactor(secrets)(shown));
  return result.exitCode;
}
