import type { ExampleName } from "../domain/worked-examples.ts";
import type { Piece } from "./locale.ts";

/** One definition: what it says, and the words around the figures of its example. */
export interface AboutSection {
  readonly title: string;
  readonly texts: readonly string[];
  /** Over the example: what is given. */
  readonly given: string;
  /** Of each table of the example, in its order: its heads, and what its rows are of where that is said in words. */
  readonly tables: readonly { readonly columns: readonly string[]; readonly what?: readonly string[] }[];
}

/** Of the page that says what each number means. */
export interface AboutWords {
  readonly title: string;
  readonly sentence: readonly Piece[];
  readonly lead: string;
  readonly contents: string;
  readonly outcomes: {
    readonly title: string;
    readonly text: string;
    readonly columns: readonly [outcome: string, counts: string];
    readonly counts: Readonly<Record<"available" | "failure" | "leftOut", string>>;
  };
  readonly sections: Readonly<Record<ExampleName, AboutSection>>;
  /** Of what stands in the cells of examples: member and reason names, for readers of another language. */
  readonly cells: Readonly<Record<string, string>>;
  readonly more: string;
}
