import { SHORTEST_SECRET } from "../domain/secret.ts";
import type { Mistake } from "./explain.ts";
import { eachText, isParameter, isRefused, marksIn, mayRefer, replaceReferences } from "./references.ts";
import type { Path } from "./yaml.ts";

/** A `${NAME}` without a usable value: not a mistake in the config, but its monitor, feed or channel can't be asked. */
export interface Unset {
  readonly name: string;
  readonly path: Path;
  readonly offset: number;
  readonly why: "unset" | "empty" | "too-short";
}

export interface Resolved {
  /** The config with every reference replaced, and without keys that have no value. */
  readonly data: unknown;
  readonly mistakes: readonly Mistake[];
  readonly unset: readonly Unset[];
  /** Where references stand. */
  readonly references: readonly Path[];
  /** Value → `${NAME}`, for whoever must not say the value. */
  readonly secrets: ReadonlyMap<string, string>;
}

/**
 * Replaces `${NAME}` in a config that was already read, so that no value can change what the config says. `base` is where
 * `data` stands, when it is not the whole config.
 */
export function resolveReferences(data: unknown, env: ReadonlyMap<string, string>, base: Path = []): Resolved {
  const mistakes: Mistake[] = [];
  const unset: Unset[] = [];
  const references: Path[] = [];
  const secrets = new Map<string, string>();
  eachText(data, base, (text, path) => {
    for (const mark of marksIn(text)) {
      const mistake = mistakeOf(mark, path);
      if (mistake !== undefined) mistakes.push({ path, offset: mark.offset, ...mistake });
      // What a preset is told counts where its probe uses it.
      if (mistake !== undefined || mark.kind !== "reference" || isParameter(path)) continue;
      references.push(path);
      const why = whyUnusable(env.get(mark.name));
      if (why !== undefined) unset.push({ name: mark.name, path, offset: mark.offset, why });
      else secrets.set(env.get(mark.name)?.trim() ?? "", mark.text);
    }
  });
  const valueOf = (name: string): string | undefined => {
    const value = isRefused(name) ? undefined : env.get(name);
    // A pasted secret often ends in a line break, which no header can carry.
    return whyUnusable(value) === undefined ? value?.replace(/[\r\n]+$/, "") : undefined;
  };
  return { data: replaced(data, base, valueOf), mistakes, unset, references, secrets };
}

function whyUnusable(value: string | undefined): Unset["why"] | undefined {
  if (value === undefined) return "unset";
  if (value.trim() === "") return "empty";
  return value.trim().length < SHORTEST_SECRET ? "too-short" : undefined;
}

type Mark = ReturnType<typeof marksIn>[number];

function mistakeOf(mark: Mark, path: Path): Pick<Mistake, "message" | "remedy"> | undefined {
  if (!mayRefer(path)) {
    // Outside of requests `${` is ordinary text, unless it looks as if it were meant to be replaced.
    if (mark.kind !== "reference") return undefined;
    return {
      message: `${mark.text} is not replaced here, only below \`probe\`, in channels, \`notices.ping\` and the addresses and keys of feeds`,
      remedy: "Write the value itself; what stands here is public",
    };
  }
  if (mark.kind === "malformed") {
    return {
      message: `${mark.text} is not a reference: names are made of A-Z, 0-9 and _, and begin with a letter`,
      remedy: "Write the name of a secret or variable in capitals, or $${ for the characters themselves",
    };
  }
  if (mark.kind === "reference" && isRefused(mark.name)) {
    return {
      message: `${mark.text} belongs to GitHub or the runner and is never put into a request`,
      remedy: "Use a secret whose name does not begin with GITHUB_, ACTIONS_, RUNNER_ or INPUT_",
    };
  }
  return undefined;
}

type ValueOf = (name: string) => string | undefined;

function replaced(data: unknown, path: Path, valueOf: ValueOf): unknown {
  if (typeof data === "string") return mayRefer(path) ? replacedText(data, path, valueOf) : data;
  if (Array.isArray(data)) return data.map((item, index) => replaced(item, [...path, index], valueOf));
  if (typeof data !== "object" || data === null) return data;
  // A key without a value is as good as absent; only in a JSON body `null` is a value.
  const entries = Object.entries(data).filter(([, value]) => value !== null || isInJson(path));
  return Object.fromEntries(entries.map(([key, value]) => [key, replaced(value, [...path, key], valueOf)]));
}

/** In JSON `null` is a value: in bodies, wherever a probe has one, and in a schema. */
const isInJson = (path: Path): boolean => (path[2] === "probe" && path.indexOf("json") > 2) || path[2] === "schema";

/** Where a value is missing, something stands in for it that keeps a URL valid: what is not asked must not be a mistake. */
function replacedText(text: string, path: Path, valueOf: ValueOf): string {
  const fill = (missing: string): string => replaceReferences(text, (name) => valueOf(name) ?? missing);
  const plain = fill("");
  const isMissing = marksIn(text).some((mark) => mark.kind === "reference" && valueOf(mark.name) === undefined);
  if (!isMissing) return plain;
  if (!isAddress(path)) return plain === "" ? "unset" : plain;
  return STAND_INS.map(fill).find(isWebUrl) ?? plain;
}

/** What a schema wants to be a web address. */
const isAddress = (path: Path): boolean => path.at(-1) === "url" || path.at(-1) === "ping";

const STAND_INS = ["", "unset", "https://unset.invalid", "unset.invalid", "1"];
const isWebUrl = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? "");
