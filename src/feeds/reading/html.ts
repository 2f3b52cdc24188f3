import { Tokenizer } from "htmlparser2";

/** Where something stands in the text that was read: `text.slice(start, end)`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is told of markup as it is read. Names are in lower case, without brackets. */
export interface MarkupListener {
  text?(text: string, place: Place): void;
  open?(name: string, place: Place, attributes: ReadonlyMap<string, string>): void;
  close?(name: string, place: Place): void;
  /** `<!DOCTYPE …>`, `<!ENTITY …>`: what follows the exclamation mark. */
  declaration?(text: string): void;
  /** What is neither: a comment or an instruction to a program. */
  comment?(place: Place): void;
  /** Asked after each of these: `true` ends the reading. */
  isEnough?(): boolean;
}

interface MarkupOptions {
  /** XML, where names end in any letter and `<script>` is a name as any other; its entities are left as they are. HTML unless set. */
  readonly xml?: boolean;
  /** Attributes that are told of; others are passed over. */
  readonly attributes?: readonly string[];
}

/**
 * Reads HTML or XML piece by piece, whatever it is: nothing is held open, so that the work is linear in the text however deep it nests.
 * A self-closing tag of XML is opened and closed; what is no whole tag at the end is text.
 */
export function readMarkup(markup: string, listener: MarkupListener, options: MarkupOptions = {}): void {
  const { xml = false } = options;
  const attributes = createAttributes(markup, options.attributes ?? []);
  let [tag, consumed] = ["", 0];
  const part = (start: number, end: number): string => markup.slice(start, end);
  // The tokenizer passes over all up to the bracket, which only the last tag can lack.
  const bracketFrom = (at: number): number => markup.indexOf(">", at) + 1 || markup.length;
  /** All up to `end` has been read, and this is to be told of it. */
  const tell = (end: number, telling: (place: Place) => void): void => {
    telling({ start: consumed, end });
    consumed = end;
    if (listener.isEnough?.() === true) tokenizer.pause();
  };
  const text = (end: number, written: string): void => tell(end, (place) => listener.text?.(written, place));
  const comment = (end: number): void => tell(end, (place) => listener.comment?.(place));
  const opened = (end: number, isClosed: boolean): void => {
    tell(end, (place) => listener.open?.(tag, place, attributes.take()));
    if (isClosed) tell(end, (place) => listener.close?.(tag, place));
  };
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: !xml },
    {
      ...attributes.callbacks,
      ontext: (start, end) => text(end, part(start, end)),
      ontextentity: (codePoint, end) => text(end, String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => text(end + 1, part(start, end - offset)),
      onopentagname(start, end) {
        tag = part(start, end).toLowerCase();
      },
      onopentagend: (end) => opened(end + 1, false),
      onselfclosingtag: (end) => opened(end + 1, xml),
      onclosetag: (start, end) =>
        tell(bracketFrom(end), (place) => listener.close?.(part(start, end).toLowerCase(), place)),
      ondeclaration: (start, end) => tell(end + 1, () => listener.declaration?.(part(start, end))),
      oncomment: (_, end) => comment(end + 1),
      onprocessinginstruction: (_, end) => comment(bracketFrom(end)),
      onend: () => undefined,
    },
  );
  tokenizer.write(markup);
  if (!tokenizer.running) return;
  tokenizer.end();
  if (consumed < markup.length) text(markup.length, markup.slice(consumed));
}

/** The part of the tokenizer's callbacks that gathers the attributes of a tag; of several of one name the first counts. */
function createAttributes(markup: string, wanted: readonly string[]) {
  let gathered = new Map<string, string>();
  let name = "";
  const append = (text: string): void => {
    if (name !== "") gathered.set(name, (gathered.get(name) ?? "") + text);
  };
  return {
    /** Those of the tag that ends here. */
    take(): ReadonlyMap<string, string> {
      const taken = gathered;
      if (taken.size > 0) gathered = new Map();
      return taken;
    },
    callbacks: {
      onattribname(start: number, end: number) {
        const named = markup.slice(start, end).toLowerCase();
        name = wanted.includes(named) && !gathered.has(named) ? named : "";
      },
      onattribdata: (start: number, end: number) => append(markup.slice(start, end)),
      onattribentity: (codePoint: number) => append(String.fromCodePoint(codePoint)),
      onattribend: () => append(""),
    },
  };
}

/**
 * The text of `<script id="…">` of a page, which holds the page's data as JSON where its type says so. Undefined where there is none.
 * One pass: linear whatever the page.
 */
export function scriptJson(html: string, { id }: { readonly id: string }): string | undefined {
  let [isInside, isOver, json] = [false, false, ""];
  readMarkup(
    html,
    {
      open(name, _, attributes) {
        isInside = name === "script" && attributes.get("id") === id && isJson(attributes.get("type") ?? "");
      },
      text(text) {
        if (isInside) json += text;
      },
      close() {
        isOver = isInside;
      },
      isEnough: () => isOver,
    },
    { attributes: ["id", "type"] },
  );
  return isOver ? json : undefined;
}

const isJson = (type: string): boolean => /^application\/(?:[\w.-]{1,40}\+)?json\b/i.test(type.trim());
