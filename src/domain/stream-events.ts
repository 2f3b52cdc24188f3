import { createParser } from "eventsource-parser";
import { isFields } from "./fields.ts";
import { parseJson } from "./facts.ts";

/** One event of a stream, or one element of a stream that is a JSON array. */
export interface StreamEvent {
  /** `event:` of the event. */
  readonly type?: string;
  readonly text: string;
  /** How many bytes (UTF-8) of the stream were needed for it to be whole. */
  readonly endByte: number;
}

/** No answer of a model has so many lines or elements: more of them is a way to take our time, and is left unread. */
const MOST_LINES = 200_000;
const MOST_ELEMENTS = 50_000;

const BEGINS = /^\uFEFF?\s{0,8}(?:event|data|id|retry|):/;

/** Whether a text begins as server-sent events do. */
export const isEventStream = (text: string): boolean => BEGINS.test(text);

/**
 * The events of a text (WHATWG HTML, 9.2.6), with where each was whole. A last event that no blank line ends counts as well:
 * some servers leave that line out. Of a flood of lines the first 200,000 are read.
 */
export function readEvents(text: string): readonly StreamEvent[] {
  const events: StreamEvent[] = [];
  let endByte = 0;
  const parser = createParser({
    onEvent: ({ event, data }) => {
      events.push({ ...(event !== undefined && { type: event }), text: data, endByte });
    },
  });
  for (const line of linesOf(text)) {
    endByte += byteLength(line);
    parser.feed(line);
  }
  parser.feed("\n\n");
  return events;
}

/** Lines with their ends: LF, CR LF or CR. */
function* linesOf(text: string): Generator<string> {
  let [from, count] = [0, 0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    if ((count += 1) > MOST_LINES) return;
    yield text.slice(from, index + end.length);
    from = index + end.length;
  }
  if (from < text.length) yield text.slice(from);
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

/** A string of JSON, cut off at the end of the text or not, or a brace outside of strings. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}]/gs;

/**
 * The elements of a JSON array that may have been cut off, each with where it was whole (Gemini streams so without
 * `alt=sse`), of a flood of them the first 50,000; `undefined` where the text is no array of objects.
 */
export function readElements(text: string): readonly StreamEvent[] | undefined {
  if (!/^\uFEFF?\s{0,100}\[\s{0,100}\{/.test(text)) return undefined;
  const elements: StreamEvent[] = [];
  let [depth, begin, countedTo, endByte] = [0, 0, 0, 0];
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    if (token === "{" && depth++ === 0) begin = index;
    if (token !== "}" || --depth !== 0) continue;
    endByte += byteLength(text.slice(countedTo, index + 1));
    countedTo = index + 1;
    elements.push({ text: text.slice(begin, index + 1), endByte });
    if (elements.length === MOST_ELEMENTS) break;
  }
  return elements.every((element) => isFields(parseJson(element.text))) ? elements : undefined;
}
