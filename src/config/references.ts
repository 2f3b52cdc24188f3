import { expandConfig } from "./expand.ts";
import { readYaml } from "./yaml.ts";
import type { Path } from "./yaml.ts";

/** Names that GitHub or the runner own: a config that could read them could read the token. */
const REFUSED = /^(GITHUB|ACTIONS|RUNNER|INPUT)_/;
const MARK = /\$\$\{|\$\{([A-Z][A-Z0-9_]*)\}|\$\{[^}\s]{0,64}\}?/g;

export type Mark =
  | { readonly kind: "escape"; readonly offset: number; readonly text: string }
  | { readonly kind: "reference"; readonly offset: number; readonly text: string; readonly name: string }
  | { readonly kind: "malformed"; readonly offset: number; readonly text: string };

/** All that begins with `${` in a text, in order. */
export function marksIn(text: string): Mark[] {
  return Array.from(text.matchAll(MARK), (match): Mark => {
    const place = { offset: match.index, text: match[0] };
    if (match[0] === "$${") return { kind: "escape", ...place };
    return match[1] === undefined ? { kind: "malformed", ...place } : { kind: "reference", ...place, name: match[1] };
  });
}

/** What of a feed is sent. */
const SENT_OF_FEEDS = new Set<unknown>(["url", "key", "token", "headers"]);

/** By which the config itself knows a channel. */
const OWN_OF_CHANNELS = new Set<unknown>(["id", "kind"]);

/**
 * Where `${NAME}` is replaced: any text below `probe` and `with`, what feeds send (addresses, keys, headers), all that channels
 * are told by, and the address that is called at the end of a run.
 */
export function mayRefer([room, at, key]: Path): boolean {
  switch (room) {
    case "monitors":
      return key === "probe" || key === "with";
    case "feeds":
      return SENT_OF_FEEDS.has(key);
    case "channels":
      return key !== undefined && !OWN_OF_CHANNELS.has(key);
    default:
      return room === "notices" && at === "ping";
  }
}

/** Whether a text is what a preset is told: it becomes a part of the probe. */
export const isParameter = ([room, , key]: Path): boolean => room === "monitors" && key === "with";

export const isRefused = (name: string): boolean => REFUSED.test(name);

/** Replaces every reference by what `valueOf` gives and `$${` by `${`. Values are not looked at again. */
export function replaceReferences(text: string, valueOf: (name: string) => string): string {
  return text.replace(MARK, (whole, name: string | undefined) =>
    whole === "$${" ? "${" : name === undefined ? whole : valueOf(name),
  );
}

/**
 * Names of the secrets and variables that a config, its bundles and presets mention where they are replaced, sorted, each once, without those
 * that are refused. A text that can't be read mentions none: loading it says why.
 */
export function referencedNames(text: string): string[] {
  const reading = readYaml(text, "");
  const names = new Set<string>();
  if (reading.source === undefined) return [];
  const visit = (value: string, path: Path): void => {
    if (!mayRefer(path)) return;
    for (const mark of marksIn(value)) if (mark.kind === "reference" && !isRefused(mark.name)) names.add(mark.name);
  };
  const { data, monitors } = expandConfig(reading.source.data);
  eachText(data, [], visit);
  for (const [index, { cheaper }] of monitors) {
    for (const { probe } of cheaper) eachText(probe, ["monitors", index, "probe"], visit);
  }
  return [...names].sort();
}

/** Calls `visit` with every text in a tree of lists and mappings. */
export function eachText(data: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof data === "string") visit(data, path);
  else if (Array.isArray(data)) data.forEach((item, index) => eachText(item, [...path, index], visit));
  else if (typeof data === "object" && data !== null) {
    for (const [key, value] of Object.entries(data)) eachText(value, [...path, key], visit);
  }
}
