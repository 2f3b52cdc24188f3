/** British in its dates. */
export const INTL = "en-GB";

const number = new Intl.NumberFormat(INTL);
const conjunction = new Intl.ListFormat(INTL, { type: "conjunction" });
const disjunction = new Intl.ListFormat(INTL, { type: "disjunction" });

/** `1,856` */
export const grouped = (count: number): string =>
  Number.isInteger(count) && count >= 0 && count < 1_000 ? String(count) : number.format(count);
/** `A, B and C` */
export const both = (items: readonly string[]): string => conjunction.format(items);
/** `A, B or C` */
export const either = (items: readonly string[]): string => disjunction.format(items);

const NUMBERS = [
  "None",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];

/** Up to here a number is a word. */
export const MOST_IN_WORDS = NUMBERS.length - 1;

export const atStart = (count: number): string => NUMBERS[count] ?? grouped(count);
export const inSentence = (count: number): string => NUMBERS[count]?.toLowerCase() ?? grouped(count);
export const plural = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `never`, `once`, `twice`, `five times` */
export const times = (count: number): string => ["never", "once", "twice"][count] ?? `${inSentence(count)} times`;

const SAYS_PAGE = /\b(?:status|statuspage|page|health|dashboard)$/iu;

/** A page by the name of its feed, which often says already that it is one: `OpenAI Status`, but `Google’s page`. */
export function thePage(name: string, its = "page"): string {
  if (name === "") return "The official page";
  return SAYS_PAGE.test(name) ? name : `${name}’s ${its}`;
}
