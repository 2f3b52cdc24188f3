import type { z } from "zod";

export type Node = z.core.JSONSchema.BaseSchema;

export const HEAD = `Made by \`npm run docs\` from the settings themselves; don't edit it here.`;

/** A setting: one line of a table. */
export interface Row {
  readonly key: string;
  readonly required: boolean;
  readonly node: Node;
}

/** The cells of a setting: key, default, meaning, example. */
export const cellsOf = ({ key, required, node }: Row): string[] => [
  code(key),
  defaultOf(node, required),
  escaped(`${withStop(node.description ?? "")}${allowedBy(node)}`),
  node.examples?.[0] === undefined ? "" : code(JSON.stringify(node.examples[0])),
];

/** What becomes of a mapping with settings of its own: its line, and what of it is shown below. */
export interface Folding {
  readonly told: (row: Row, node: Node) => Row;
  readonly left: (node: Node) => Node;
}

const WHOLE: Folding = { told: (row) => row, left: (node) => node };

/** Mappings that hold nothing but settings of their own are shown by these. */
export function rowsOf(schema: Node, path: readonly string[] = [], folding: Folding = WHOLE): Row[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, child]): Row[] => {
    const node = nodeOf(child);
    if (node === undefined) return [];
    const key = [...path, name];
    const own: Row = { key: key.join("."), required: required.has(name), node };
    const ways = (node.anyOf ?? []).map(nodeOf).filter((way) => way?.properties !== undefined);
    // Which keys are required depends on the way that is chosen.
    if (ways.length > 0) return [own, ...ways.flatMap((way) => rowsOf({ ...way, required: [] }, key, folding))];
    const item = Array.isArray(node.items) ? undefined : nodeOf(node.items);
    if (node.properties !== undefined) return [folding.told(own, node), ...rowsOf(folding.left(node), key, folding)];
    if (item?.properties === undefined) return [own];
    return [folding.told(own, item), ...rowsOf(folding.left(item), [...path, `${name}[]`], folding)];
  });
}

export const nodeOf = (value: unknown): Node | undefined =>
  typeof value === "object" && value !== null ? (value as Node) : undefined;

function defaultOf(node: Node, required: boolean): string {
  if (node.default !== undefined && !(typeof node.default === "object" && isEmpty(node.default))) {
    return code(JSON.stringify(node.default));
  }
  return required ? "**required**" : "";
}

const isEmpty = (value: object | null): boolean => Object.keys(value ?? {}).length === 0;

function allowedBy(node: Node): string {
  const words = node.enum?.map((value) => code(JSON.stringify(value)));
  const bounds = [
    ...(node.minimum === undefined || node.minimum < -1e15 ? [] : [`at least ${node.minimum}`]),
    ...(node.maximum === undefined || node.maximum > 1e15 ? [] : [`at most ${node.maximum}`]),
  ];
  return [
    ...(words === undefined ? [] : [` One of ${words.join(", ")}.`]),
    ...(bounds.length === 0 ? [] : [` ${bounds.join(", ").replace(/^a/, "A")}.`]),
  ].join("");
}

export const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);
export const escaped = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
export const withStop = (text: string): string => (text === "" || /[.!?]$/.test(text) ? text : `${text}.`);
export const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
