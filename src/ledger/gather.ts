import type { FigureSample } from "../domain/figure-sample.ts";
import type { Incident } from "../domain/incident.ts";
import type { ImportedDay } from "../domain/imported.ts";
import type { BrokenLine, Correction, FeedChange } from "../domain/ledger.ts";
import type { Round } from "../domain/rounds.ts";
import type { Sample } from "../domain/sample.ts";
import { decode, decodeLines } from "./codec.ts";
import { mergeFeedLines, unfoldFeedLines } from "./feed-lines.ts";
import { incidentPath, stampOf } from "./paths.ts";

/** What files hold that a ledger can take in beside its own. */
export interface Gathered {
  readonly samples: Sample[];
  readonly figures: FigureSample[];
  readonly rounds: Round[];
  readonly feedChanges: FeedChange[];
  readonly incidents: Incident[];
  readonly corrections: Correction[];
  readonly imported: ImportedDay[];
  readonly broken: BrokenLine[];
  /** Files that are not taken in: what a ledger makes itself (rollups, reports, the state), and what is none of its files. */
  readonly passedOver: string[];
}

/**
 * Reads files that lie as a ledger's do: path (`history/…`) → text.
 * @throws {LedgerVersionError} where one is of a newer version.
 */
export function gather(files: ReadonlyMap<string, string>): Gathered {
  const gathered: Gathered = {
    samples: [],
    figures: [],
    rounds: [],
    feedChanges: [],
    incidents: [],
    corrections: [],
    imported: [],
    broken: [],
    passedOver: [],
  };
  for (const [path, text] of files) if (!take(gathered, path, text)) gathered.passedOver.push(path);
  return gathered;
}

function take(gathered: Gathered, path: string, text: string): boolean {
  const is = (kind: Parameters<typeof stampOf>[0]): boolean => stampOf(kind, path) !== undefined;
  if (is("samples") || is("late")) {
    const { values, broken } = decodeLines("sampleLine", text, path);
    for (const line of values) {
      if ("source" in line) gathered.figures.push(line);
      else gathered.samples.push(line);
    }
    gathered.broken.push(...broken);
  } else if (is("rounds")) add(gathered, gathered.rounds, decodeLines("round", text, path));
  else if (is("corrections")) add(gathered, gathered.corrections, decodeLines("correction", text, path));
  else if (is("imported")) add(gathered, gathered.imported, decodeLines("importedDay", text, path));
  else if (is("feeds")) {
    const { values, broken } = decodeLines("feedLine", text, path);
    gathered.feedChanges.push(...unfoldFeedLines(mergeFeedLines(values, [])));
    gathered.broken.push(...broken);
  } else if (is("incidents")) {
    const decoded = decode("incident", text, path);
    // Its id says where it will be written.
    if (decoded.ok && incidentPath(decoded.value.id) === path) gathered.incidents.push(decoded.value);
    else {
      const refused = decoded.ok ? { text, why: "id: is not that of the file" } : decoded;
      gathered.broken.push({ file: path, line: 1, text: refused.text, why: refused.why });
    }
  } else return false;
  return true;
}

function add<T>(
  gathered: Gathered,
  kept: T[],
  { values, broken }: { readonly values: readonly T[]; readonly broken: readonly BrokenLine[] },
): void {
  kept.push(...values);
  gathered.broken.push(...broken);
}
