import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // The index's tables are laid out as grids, which takes their meaning from some browsers: the roles give it back.
    "no-redundant-role": "off",
    // The form of the index only holds radio buttons that the style sheet reads; nothing is ever submitted.
    "wcag/h32": "off",
    // HTML lets rows and cells end by themselves: their ends would be a fifteenth of a monitor's page.
    "no-implicit-close": "off",
  },
});

/** What html-validate has against a page, but for rules that are allowed to be broken: `12 no-dup-id: …`; nothing of a clean one. */
export async function problemsOf(html: string, ...allowed: readonly string[]): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => !allowed.includes(ruleId))
    .map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`);
}

/** The tables of a page or a part of one, row by row: the text of each cell, heads too. */
export const rowsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr[^>]*>(.*?)(?=<tr|<\/tr>|<\/table>)/gsu)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd]\b[^>]*>(.*?)(?=<t[hd]\b|<\/t[hd]>|<tbody>|$)/gsu)].map(([, cell = ""]) =>
      cell
        .replaceAll(/<[^>]*>/gu, "")
        .replaceAll("\u00a0", " ")
        .trim(),
    ),
  );
