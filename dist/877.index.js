export const id = 877;
export const ids = [877];
export const modules = {

/***/ 17877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRedactor: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/domain/secret.js
var secret = __webpack_require__(48325);
;// CONCATENATED MODULE: ./build/adapters/gram-sieve.js
/** Characters that are looked at together. */
const GRAM = 4;
const SLOTS = 1 << 16;
/**
 * Which of some words may occur in a text; of all others it is sure that they do not. One pass over every so manieth character
 * of the text, however many words there are: wherever a word begins, one of the places that are looked at lies in it, and no
 * further from its beginning than the shortest word is long. Words are of at least four characters.
 */
function createSieve(words) {
    const step = words.reduce((shortest, { length }) => Math.min(shortest, length), Infinity) - GRAM + 1;
    const wordsOf = new Map();
    const slots = new Uint8Array(SLOTS);
    for (const [index, word] of words.entries()) {
        for (let at = 0; at < step; at += 1) {
            const gram = word.slice(at, at + GRAM);
            slots[slotOf(gram, 0)] = 1;
            const own = wordsOf.get(gram);
            if (own === undefined)
                wordsOf.set(gram, [index]);
            else
                own.push(index);
        }
    }
    return (text) => {
        const found = new Set();
        for (let at = 0; at + GRAM <= text.length; at += step) {
            // Most of what has a word's slot is another text.
            if (slots[slotOf(text, at)] === 1)
                for (const index of wordsOf.get(text.slice(at, at + GRAM)) ?? [])
                    found.add(index);
        }
        return found;
    };
}
const slotOf = (text, at) => (text.charCodeAt(at) ^
    (text.charCodeAt(at + 1) << 4) ^
    (text.charCodeAt(at + 2) << 8) ^
    (text.charCodeAt(at + 3) << 12)) &
    (SLOTS - 1);

;// CONCATENATED MODULE: ./build/adapters/redact.js


const STARS = "***";
/**
 * Replaces every secret by three stars: raw, URL-, form-, base64-, JSON- and HTML-escaped, also inside of a longer base64 text.
 * Where secrets overlap, all of them are replaced as one. Secrets shorter than `SHORTEST_SECRET` are left out.
 */
function createRedactor(secrets) {
    const needles = needlesOf([...secrets.values()]);
    // A site is many megabytes, and most of them hold nothing that begins like a secret.
    const mayHold = createSieve(needles.map(({ text }) => text));
    return (text) => {
        const spans = [...mayHold(text)].flatMap((index) => occurrences(text, needles[index])).sort((a, b) => a[0] - b[0]);
        if (spans.length === 0)
            return text;
        let clean = "";
        let from = 0;
        for (const [start, end] of spans) {
            // The end of what is replaced already; a span that overlaps it lengthens it.
            if (start >= from)
                clean += text.slice(from, start) + STARS;
            from = Math.max(from, end);
        }
        return clean + text.slice(from);
    };
}
function needlesOf(values) {
    const needles = new Map();
    const add = (needle) => {
        if (needle.text.length >= secret/* SHORTEST_SECRET */.c)
            needles.set(JSON.stringify(needle), needle);
    };
    for (const value of values.flatMap(spellings)) {
        for (const text of escaped(value))
            add({ text, head: false, tail: false });
        for (const needle of base64Forms(value))
            add(needle);
    }
    return [...needles.values()].sort((a, b) => b.text.length - a.text.length);
}
/** A secret as pasted, without the white space around it, with the other line ends, and its longer lines (a key in PEM). */
function spellings(value) {
    const plain = value.trim();
    const unix = plain.replaceAll("\r\n", "\n");
    const lines = unix
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.length >= 16);
    return [...new Set([value, plain, unix, unix.replaceAll("\n", "\r\n"), ...lines])].filter((text) => text.trim().length >= secret/* SHORTEST_SECRET */.c);
}
function escaped(value) {
    const json = jsonEscaped(value);
    const scriptSafe = json.replace(/[<>&'\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return [value, json, jsonEscaped(json), scriptSafe, ...urlEscaped(value), ...htmlEscaped(value)];
}
const jsonEscaped = (value) => JSON.stringify(value).slice(1, -1);
function urlEscaped(value) {
    const wellFormed = value.toWellFormed();
    const component = encodeURIComponent(wellFormed);
    const strict = component.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = new URLSearchParams({ v: wellFormed }).toString().slice(2);
    const forms = [encodeURI(wellFormed), component, strict, form];
    return [...forms, ...forms.map((text) => text.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()))];
}
/** As templates escape it, and as most others do. */
function htmlEscaped(value) {
    const entity = (char) => ENTITIES.get(char) ?? char;
    const usual = value.replace(/[&<>"]/g, entity);
    return [usual, usual.replaceAll("'", "&#39;"), value.replace(/[&<>"'`=]/g, entity)];
}
const ENTITIES = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
    ["'", "&#x27;"],
    ["`", "&#x60;"],
    ["=", "&#x3D;"],
]);
/**
 * The characters that a secret has in base64 after 0, 1 or 2 bytes of a group of three, whatever is before and after it
 * (`x-access-token:<secret>`). Those at its ends that mix with other bytes are no part of it, but are replaced with it.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((before) => {
        const bits = (before + bytes.length) * 8;
        const firstWhole = Math.ceil((before * 8) / 6);
        const text = Buffer.concat([Buffer.alloc(before), bytes])
            .toString("base64")
            .slice(firstWhole, Math.floor(bits / 6));
        const urlSafe = text.replaceAll("+", "-").replaceAll("/", "_");
        const head = before > 0;
        const tail = bits % 6 !== 0;
        return [text, urlSafe, encodeURIComponent(text)].map((form) => ({ text: form, head, tail }));
    });
}
const IN_BASE64 = /[A-Za-z0-9+/_-]/;
/** From and to of each place, its own overlaps included. */
function occurrences(text, { text: wanted, head, tail }) {
    const spans = [];
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
        const end = at + wanted.length;
        const start = head && IN_BASE64.test(text[at - 1] ?? "") ? at - 1 : at;
        spans.push([start, tail && IN_BASE64.test(text[end] ?? "") ? end + 1 : end]);
    }
    return spans;
}


/***/ }),

/***/ 48325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SHORTEST_SECRET)
/* harmony export */ });
/** Characters of the shortest value that counts as a secret: hiding shorter ones would turn every text into stars. */
const SHORTEST_SECRET = 6;


/***/ })

};
