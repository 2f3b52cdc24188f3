import type { ASTNode } from "@marcbachmann/cel-js";
import { figureCalled, type Quantity } from "../domain/alert-figures.ts";
import { CERTIFICATE_SEEN_MS } from "../domain/certificate.ts";
import { parseDuration } from "../domain/duration.ts";
import type { Translation } from "./alert-text.ts";
import type { Refusal } from "./refuse.ts";
import { partsOf } from "./tree.ts";

/** What a quantity is called, and how one is written. */
const WORDS: Readonly<Record<Quantity, readonly [what: string, how: string]>> = {
  share: ["a share", "Write a share like 5%"],
  duration: ["a time", "Write a time with its unit, like 5s"],
  rate: ["a rate", "Say in what time, like 10/h"],
  money: ["an amount of money in a time", "Say of what and in what time, like 100 USD/h"],
  number: ["a bare number", "Write it without a unit"],
};

const COMPARISONS: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!="]);
const LOGIC: ReadonlySet<string> = new Set(["&&", "||", "!_"]);
const ARITHMETIC: ReadonlySet<string> = new Set(["+", "-", "*", "/", "-_"]);

/**
 * What CEL's types do not tell apart, for it has one kind of number: a share held against a count, a rate against a bare number,
 * times multiplied by each other. And what a rule has no use for: texts, lists, macros.
 */
export function quantityMistake(tree: ASTNode, translation: Translation): Refusal | undefined {
  if (LOGIC.has(tree.op))
    return partsOf(tree)
      .map((part) => quantityMistake(part, translation))
      .find((mistake) => mistake !== undefined);
  if (COMPARISONS.has(tree.op)) return comparisonMistake(tree, translation);
  // Of a lone figure or number CEL says that it is not true or false.
  const whole = quantityOf(tree, translation);
  return typeof whole === "object" ? whole : undefined;
}

function comparisonMistake(tree: ASTNode, translation: Translation): Refusal | undefined {
  const [left, right] = partsOf(tree);
  if (left === undefined || right === undefined) return undefined;
  const [a, b] = [quantityOf(left, translation), quantityOf(right, translation)];
  if (typeof a === "object") return a;
  if (typeof b === "object") return b;
  if (a === b || (a === "share" && isShare(right)) || (b === "share" && isShare(left)))
    return boundMistake(left, right, translation) ?? boundMistake(right, left, translation);
  // Of what is measured it is known what it is: it is the other side that was written wrongly.
  const [subject, is, other, of] = isMeasured(left, translation) ? [left, a, right, b] : [right, b, left, a];
  return {
    message: `${writtenOf(subject, translation)} is ${WORDS[is][0]}, and ${writtenOf(other, translation)} is ${WORDS[of][0]}`,
    remedy: WORDS[is][1],
    offset: other.start,
  };
}

const isMeasured = (node: ASTNode, { figures }: Pick<Translation, "figures">): boolean =>
  node.op === "id" ? figures.has(node.args) : partsOf(node).some((part) => isMeasured(part, { figures }));

/** A limit that what is measured never crosses. */
function boundMistake(figure: ASTNode, limit: ASTNode, translation: Translation): Refusal | undefined {
  const use = figure.op === "id" ? translation.figures.get(figure.args) : undefined;
  if (use === undefined) return undefined;
  const { quantity } = figureCalled(use.figure);
  if (quantity === "share" && limit.op === "value" && Number(limit.args) > 1)
    return { message: "a share is at most 100%", remedy: WORDS.share[1], offset: limit.start };
  if (use.figure !== "certificate" || (durationOf(limit) ?? 0) <= CERTIFICATE_SEEN_MS) return undefined;
  const message = "how long a certificate has is known under 45 days only";
  return { message, remedy: "Write a shorter time, like 14d", offset: limit.start };
}

const isShare = (node: ASTNode): boolean =>
  node.op === "value" && (typeof node.args === "number" || typeof node.args === "bigint") && Number(node.args) <= 1;

/** The time in a `duration("…")` that is written out. */
function durationOf(node: ASTNode): number | undefined {
  const [argument] = node.op === "call" && node.args[0] === "duration" ? node.args[1] : [];
  return argument?.op === "value" ? parseDuration(String(argument.args)) : undefined;
}

/** What a part is an amount of, or what is wrong with it. */
function quantityOf(node: ASTNode, translation: Translation): Quantity | Refusal {
  const { figures, quantities } = translation;
  if (node.op === "id") {
    const use = figures.get(node.args);
    return use === undefined ? "number" : figureCalled(use.figure).quantity;
  }
  if (node.op === "value" && typeof node.args !== "string") return quantities.get(node.start) ?? "number";
  if (node.op === "call" && node.args[0] === "duration") return "duration";
  if (!ARITHMETIC.has(node.op))
    return {
      message: "a rule compares figures, and joins comparisons with && and ||",
      remedy: "Write it like errorRate > 5% && p95 > 5s",
      offset: node.start,
    };
  const parts = partsOf(node).map((part) => quantityOf(part, translation));
  const mistake = parts.find((part) => typeof part === "object");
  if (mistake !== undefined) return mistake;
  const [a = "number", b = a] = parts as Quantity[];
  return combined(node, a, b, translation);
}

function combined(node: ASTNode, a: Quantity, b: Quantity, translation: Translation): Quantity | Refusal {
  const isPure = (quantity: Quantity): boolean => quantity === "number" || quantity === "share";
  if (node.op === "*" && isPure(a)) return b === "number" ? a : b;
  if ((node.op === "*" || node.op === "/") && isPure(b)) return a;
  if (node.op === "/" && a === b && a !== "duration") return "number";
  if (node.op !== "*" && node.op !== "/" && a === b) return a;
  return {
    message: `${WORDS[a][0]} ${node.op} ${WORDS[b][0]} means nothing in ${writtenOf(node, translation)}`,
    remedy: "Add and compare amounts of one kind; multiply and divide by bare numbers",
    offset: node.start,
  };
}

/** A part as the rule has it. */
function writtenOf(node: ASTNode, { figures, sourceOf, source }: Translation): string {
  if (node.op === "id") return figures.get(node.args)?.text ?? node.args;
  return source.slice(sourceOf(node.start), endOf(node.end, sourceOf, source)).trim();
}

/** Where in the source a part ends: before what follows it. */
function endOf(end: number, sourceOf: Translation["sourceOf"], source: string): number {
  const at = sourceOf(end);
  return at <= sourceOf(end - 1) ? source.length : at;
}
