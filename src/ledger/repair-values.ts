import { assertNever } from "../domain/errors.ts";
import type { Bench } from "./bench.ts";
import { decode, encodeFile, encodeState, type Decoded } from "./codec.ts";
import { mergeIncident } from "./merge.ts";
import type { Mending } from "./mending.ts";
import { STATE_PATH, asidePath, isMisdated, stampOf } from "./paths.ts";
import type { Kinds } from "./schemas.ts";

type Told = (mending: Mending) => void;
type ValueKind = "incident" | "report" | "state";

/** The marks that git leaves around what two sides changed. */
export const isConflictMark = (line: string): boolean => /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/.test(line);

/**
 * A file of one value. Where git has left two sides in it, they are merged if that can be done, else the first that can be
 * read stays; what can't be read at all is put aside.
 * @throws {LedgerVersionError} where it is of a newer version.
 */
export async function mendValue(bench: Bench, path: string, text: string, told: Told): Promise<void> {
  const kind = kindOf(path);
  if (kind === undefined) return;
  const isNamed = !isMisdated(path);
  if (isNamed && decode(kind, text, path).ok) return;
  const mended = isNamed ? mendedText(kind, text, path) : undefined;
  if (mended === undefined) {
    const to = asidePath(path);
    bench.write(to, ((await bench.files().read(to)) ?? "") + text);
    bench.write(path, null);
    told({ kind: "put-aside", file: path, to, lines: 1 });
    return;
  }
  bench.write(path, mended);
  told({ kind: "freed", file: path, lines: 1 });
}

const FOLDERS: readonly (readonly [RegExp, ValueKind])[] = [
  [/^history\/incidents\/\d{4}\/[^/]+\.json$/, "incident"],
  [/^history\/reports\/[^/]+\.json$/, "report"],
];

function kindOf(path: string): ValueKind | undefined {
  if (path === STATE_PATH) return "state";
  const kind = FOLDERS.find(([folder]) => folder.test(path))?.[1];
  const isOurs = isMisdated(path) || stampOf("incidents", path) !== undefined || stampOf("reports", path) !== undefined;
  return isOurs ? kind : undefined;
}

function mendedText(kind: ValueKind, text: string, path: string): string | undefined {
  const sides = sidesOf(text.replace(/^\uFEFF/, ""));
  switch (kind) {
    case "incident": {
      const [one, other] = readable("incident", sides, path);
      if (one === undefined) return undefined;
      return encodeFile(other === undefined || other.id !== one.id ? one : mergeIncident(one, other));
    }
    case "state": {
      const [state] = readable("state", sides, path);
      return state && encodeState(state);
    }
    case "report": {
      const [report] = readable("report", sides, path);
      return report && encodeFile(report);
    }
    default:
      return assertNever(kind);
  }
}

function readable<K extends ValueKind>(kind: K, sides: readonly string[], path: string): Kinds[K][] {
  return sides.flatMap((side) => {
    const decoded: Decoded<Kinds[K]> = decode(kind, side, path);
    return decoded.ok ? [decoded.value] : [];
  });
}

/** The text as each side of a conflict had it; the text itself where there is none. */
function sidesOf(text: string): string[] {
  const sides: [string[], string[]] = [[], []];
  let within: "both" | "ours" | "base" | "theirs" = "both";
  for (const line of text.split("\n")) {
    const mark = isConflictMark(line.trim()) ? line[0] : undefined;
    if (mark === "<") within = "ours";
    else if (mark === "|") within = "base";
    else if (mark === "=") within = "theirs";
    else if (mark === ">") within = "both";
    else {
      if (within === "both" || within === "ours") sides[0].push(line);
      if (within === "both" || within === "theirs") sides[1].push(line);
    }
  }
  const texts = sides.map((lines) => lines.join("\n"));
  return texts[0] === texts[1] ? texts.slice(0, 1) : texts;
}
