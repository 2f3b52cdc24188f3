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
  const { xml = false, attributes: wanted = [] } = options;
  const attributes = createAttributes(markup, wanted);
  let [tag, tagStart, consumed] = ["", 0, 0];
  const done = (end: number): void => {
    consumed = end;
    if (listener.isEnough?.() === true) tokenizer.pause();
  };
  const told = (text: string, end: number): void => {
    listener.text?.(text, { start: consumed, end });
    done(end);
  };
  const opened = (end: number, isClosed: boolean): void => {
    listener.open?.(tag, { start: tagStart, end }, attributes.take());
    if (isClosed) listener.close?.(tag, { start: end, end });
    done(end);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: !xml },
    {
      ...attributes.callbacks,
      ontext: (start, end) => told(markup.slice(start, end), end),
      ontextentity: (codePoint, end) => told(String.fromCodePoint(codePoint), end),
      oncdata: (start, end, offset) => told(markup.slice(start, end - offset), end + 1),
      onopentagname(start, end) {
        [tag, tagStart] = [markup.slice(start, end).toLowerCase(), start - 1];
      },
      onopentagend: (end) => opened(end + 1, false),
      onselfclosingtag: (end) => opened(end + 1, xml),
      onclosetag(start, end) {
        // The tokenizer passes over all up to the bracket, which only the last tag can lack.
        const closed = markup.indexOf(">", end) + 1 || markup.length;
        listener.close?.(markup.slice(start, end).toLowerCase(), { start: start - 2, end: closed });
        done(closed);
      },
      ondeclaration(start, end) {
        listener.declaration?.(markup.slice(start, end));
        done(end + 1);
      },
      oncomment: (_, end) => done(end + 1),
      onprocessinginstruction: (_, end) => done(end + 1),
      onend: () => undefined,
    },
  );
  tokenizer.write(markup);
  if (!tokenizer.running) return;
  tokenizer.end();
  if (consumed < markup.length) told(markup.slice(consumed), markup.length);
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
