export const id = 333;
export const ids = [333];
export const modules = {

/***/ 49866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ju: () => (/* binding */ ChannelSettings),
  tN: () => (/* binding */ send)
});

// UNUSED EXPORTS: EMAIL_VARIABLES, PLACEHOLDERS, PRESETS, channels

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/domain/incident.js
var incident = __webpack_require__(5035);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __webpack_require__(57203);
;// CONCATENATED MODULE: ./build/channels/channel.js


/** Keys of every kind of channel. `issues` is where the outbox means GitHub. */
const channelKeys = {
    id: schemas/* string */.YjP()
        .regex(monitor/* ID_PATTERN */.pw, "an id has 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit")
        .refine((id) => id !== "issues", "issues is the name of GitHub's own: take another")
        .meta({ examples: ["team"] })
        .describe("By which routes name the channel"),
};

// EXTERNAL MODULE: ./build/locales/languages.js + 27 modules
var languages = __webpack_require__(12525);
;// CONCATENATED MODULE: ./build/locales/channel-words.js

const channelWords = ({ locale = "en" }) => languages/* WORDS */.q[locale].channels;

;// CONCATENATED MODULE: ./build/channels/plain.js
/** One line without control characters and without marks that turn or hide text. */
const plain = (text) => text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
/** The same where a part without a text is refused. */
const shown = (text) => plain(text) || "–";
/** At most so many characters of a text, with a mark where it was cut; never within a character. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/, "");
    return `${kept.trimEnd()}…`;
}
/** The same as UTF-8 has it. */
const bytesOf = (text) => Buffer.byteLength(text, "utf8");
/** An address as it can stand in any markup; `undefined` for what is no web address. */
function webAddress(text) {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    return url.href.replaceAll(/[<>|"'`()[\]{}\\^*_~\s]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

;// CONCATENATED MODULE: ./build/channels/lines.js


/** All lines of a notice but its title. */
function linesOf(notice) {
    const { lead, items, sections = [], unrecorded } = notice;
    const words = channelWords(notice);
    return [
        ...(lead === undefined ? [] : [lines_text(lead)]),
        ...(unrecorded ? [lines_text(words.unrecorded)] : []),
        ...items.flatMap((item, index) => [
            ...(index === 0 && lead === undefined && !unrecorded ? [] : [GAP]),
            ...itemLines(item, isTold(item, notice), words.steps),
        ]),
        ...sections.flatMap(({ heading, lines }) => [
            GAP,
            { kind: "heading", text: shown(heading) },
            ...lines.map(lines_text),
        ]),
        ...(items.length === 0 && notice.site.url !== undefined ? [siteLinks(notice)] : []),
    ];
}
/** One line of its own where the notice's title says it already. */
const isTold = (item, { title }) => plain(item.title) === plain(title);
function itemLines(item, isTitleTold, steps) {
    const links = linksOf(item);
    return [
        ...(isTitleTold ? [] : [{ kind: "heading", text: shown(item.title) }]),
        ...item.facts.map(({ label, value }) => ({ kind: "fact", label: shown(label), text: shown(value) })),
        ...(item.steps.length === 0 ? [] : [{ kind: "heading", text: steps }]),
        ...item.steps.map((step, index) => ({ kind: "step", text: `${index + 1}. ${shown(step)}` })),
        ...(links.length === 0 ? [] : [{ kind: "links", links }]),
    ];
}
const GAP = { kind: "gap" };
const lines_text = (written) => ({ kind: "text", text: shown(written) });
/** Links that lead to the web, with their labels on one line. */
function linksOf({ links }) {
    return links.flatMap(({ label, url }) => {
        const address = webAddress(url);
        return address === undefined ? [] : [{ label: shown(label), url: address }];
    });
}
function siteLinks({ site }) {
    return { kind: "links", links: linksOf({ links: [{ label: site.name, url: site.url ?? "" }] }) };
}
/** How a message looks: by its level, or as what is over. */
const toneOf = ({ kind, level }) => kind === "recovery" ? "good" : kind === "digest" || kind === "test" ? "info" : level;
/** Before a title where a vendor knows no colour. */
const MARKS = { critical: "🔴", warning: "🟠", info: "🔵", good: "🟢" };
/** Readable on light and on dark. */
const COLORS = {
    critical: "#d92d20",
    warning: "#f79009",
    info: "#2e90fa",
    good: "#12b76a",
};

// EXTERNAL MODULE: ./build/domain/provider-error-retry.js
var provider_error_retry = __webpack_require__(76732);
;// CONCATENATED MODULE: ./build/channels/post.js



const LIMITS = {
    dnsMs: 10_000,
    connectMs: 10_000,
    tlsMs: 10_000,
    sendMs: 10_000,
    waitMs: 15_000,
    receiveMs: 15_000,
    totalMs: 20_000,
    bodyBytes: 100_000,
    // A key that stands in the address, or in the body, is for that address alone.
    redirects: 0,
};
/** Posts and reads the answer. What it says of a failure names the channel and the host, never the address. */
async function post(letter, read, world) {
    const { channel, url, method = "POST", headers = {}, body } = letter;
    const all = { "content-type": "application/json; charset=utf-8", ...lowered(headers) };
    const exchange = await world.http.exchange({
        method,
        url,
        headers: all,
        body,
        secretHeaders: Object.keys(all),
        limits: LIMITS,
    });
    const host = URL.parse(url)?.host ?? "the address";
    const failed = (said, isFinal, retryAfterMs) => ({
        ok: false,
        why: `${channel} (${host}): ${withoutSecrets(shorten(plain(said), 300), letter)}`,
        isFinal,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
    });
    if (exchange.failure !== undefined || exchange.status === undefined)
        return failed(faultOf(exchange), false);
    const reading = read(answerOf(exchange, exchange.status));
    if (reading.ok)
        return reading;
    const asked = (0,provider_error_retry/* retryAfterSeconds */.C3)(exchange.headers, undefined, world.clock.now());
    const { said, isFinal, retryAfterMs = asked === undefined ? undefined : asked * 1_000 } = reading;
    return failed(said, isFinal, isFinal ? undefined : retryAfterMs);
}
const lowered = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
function faultOf({ failure }) {
    return failure === undefined ? "no answer" : `${failure.kind} in ${failure.phase}: ${failure.code}`;
}
function answerOf({ body }, status) {
    const text = new TextDecoder().decode(body);
    try {
        return { status, text, json: JSON.parse(text) };
    }
    catch {
        return { status, text, json: undefined };
    }
}
/** A receiver that repeats the key in its complaint must not carry it into our log. */
function withoutSecrets(said, { url, secrets = [] }) {
    const { pathname = "", searchParams = new URLSearchParams(), username = "", password = "" } = URL.parse(url) ?? {};
    const keys = pathname.split("/").filter((part) => part.length >= 20 || /\d/.test(part));
    const parts = [url, pathname, ...keys, ...searchParams.values(), username, password, ...secrets];
    return parts
        .filter((part) => part.length >= 6)
        .sort((a, b) => b.length - a.length)
        .reduce((text, part) => text.replaceAll(part, "***"), said);
}
/** Codes after which the same may be taken later. */
const mayPass = (status) => status === 408 || status === 425 || status === 429 || status >= 500;
/** The reading of a status alone; `said` are the words of the body. */
function readStatus({ status, text }, said) {
    if (status >= 200 && status < 300)
        return { ok: true };
    if (status >= 300 && status < 400)
        return { ok: false, said: `it answers ${status} and leads elsewhere, which is not followed`, isFinal: true };
    return { ok: false, said: `${status} ${said ?? text}`, isFinal: !mayPass(status) };
}
/** Vendors that count by the minute say so without a time. */
const A_MINUTE_MS = instant/* MINUTE_MS */.kg;
/** A value within JSON by its dotted path; `undefined` where there is none. */
function valueIn(json, path) {
    return path.split(".").reduce((value, key) => {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        return value[key];
    }, json);
}

;// CONCATENATED MODULE: ./build/channels/settings.js

/** Names that only a network of one's own resolves. */
const OWN_NAMES = /^(?:localhost|[a-z0-9-]+|.+\.(?:localhost|local|lan|internal|svc|cluster\.local|home\.arpa))$/;
const OWN_ADDRESSES = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\[::1\]$|\[f[cd])/;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;
/** Whether a host lies within a network of one's own, where plain HTTP is usual. */
function isOwnHost(host) {
    if (host.startsWith("[") || IPV4.test(host))
        return OWN_ADDRESSES.test(host);
    return OWN_NAMES.test(host);
}
function mistakeOf(text) {
    const url = URL.parse(text);
    if (url === null)
        return "this is not a URL";
    if (url.protocol === "https:")
        return undefined;
    if (url.protocol !== "http:")
        return `${url.protocol}// can't be sent to: only https and http`;
    return isOwnHost(url.hostname)
        ? undefined
        : "it must begin with https://, for the address is a key: http:// is only for hosts of one's own network";
}
/** Where messages go. Such an address is a secret by itself. */
const sendUrl = (example, describes) => schemas/* string */.YjP()
    .superRefine((text, context) => {
    const message = mistakeOf(text);
    if (message !== undefined)
        context.addIssue({ code: "custom", message, input: text });
})
    .meta({ examples: [example], description: describes });
/** A key or a secret, which is written `${NAME}`. */
const secret = (example, describes) => schemas/* string */.YjP()
    .min(1, "is empty")
    .meta({ examples: [example] })
    .describe(describes);
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
const headers = schemas/* record */.g1P(schemas/* string */.YjP().regex(HEADER_NAME, "is not a header's name"), schemas/* string */.YjP().regex(/^[^\r\n\0]*$/, "has a line break"))
    .optional()
    .describe("Headers of the request; texts may hold ${NAME}");

;// CONCATENATED MODULE: ./build/channels/alertmanager.js








const LABEL_NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
const settings = schemas/* strictObject */.rej({
    ...channelKeys,
    kind: schemas/* literal */.euz("alertmanager")
        .describe("Prometheus Alertmanager, by its API v2: the routing that is there takes over"),
    url: sendUrl("http://alertmanager.monitoring.svc:9093", "Address of the Alertmanager, with its path prefix"),
    headers: headers,
    labels: schemas/* record */.g1P(schemas/* string */.YjP().regex(LABEL_NAME, "is not a label's name"), schemas/* string */.YjP())
        .optional()
        .describe("Labels beside those of every alert"),
});
/** Without an end Alertmanager takes an alert for over after five minutes, for Prometheus repeats what still burns. */
const OPEN_FOR_MS = 7 * instant/* DAY_MS */.sO;
const TEST_FOR_MS = 5 * instant/* MINUTE_MS */.kg;
const PascalCase = (word) => word.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
function labelsOf(item, { labels = {} }) {
    const { id, group, provider } = item.monitor;
    return {
        alertname: `Uptimeline${PascalCase(item.incidentKind)}`,
        monitor: id,
        ...(group !== undefined && { group: plain(group) }),
        ...(provider !== undefined && { provider }),
        incident: item.incident,
        ...labels,
    };
}
function annotationsOf({ title, facts, steps }) {
    const description = facts.map(({ label, value }) => `${plain(label)}: ${plain(value)}`).join("\n");
    const todo = steps.map((step, index) => `${index + 1}. ${plain(step)}`).join("\n");
    return {
        summary: shorten(plain(title), 1_000),
        ...(description !== "" && { description: shorten(description, 10_000) }),
        ...(todo !== "" && { steps: shorten(todo, 10_000) }),
    };
}
/**
 * The severity is a label, for that is what people route by; so that an incident whose level changed is not two, it ends under
 * every severity that it does not have.
 */
function alertsOf(item, notice, its) {
    const nowMs = (0,instant/* toMs */.G8)(notice.t);
    const link = linksOf(item)[0]?.url ?? notice.site.url;
    const over = item.end ?? notice.t;
    const [labels, annotations] = [labelsOf(item, its), annotationsOf(item)];
    const alert = (severity, endsAt) => ({
        labels: { ...labels, severity },
        annotations,
        startsAt: item.begin < endsAt ? item.begin : endsAt,
        endsAt,
        ...(link !== undefined && { generatorURL: link }),
    });
    return incident/* LEVELS */.A_.map((level) => item.isOpen && level === item.level ? alert(level, (0,instant/* toInstant */.fN)(nowMs + OPEN_FOR_MS)) : alert(level, over));
}
function testAlert({ t, title, site }, { labels = {} }) {
    return {
        labels: { alertname: "UptimelineTest", severity: "info", ...labels },
        annotations: { summary: shorten(plain(title), 1_000) },
        startsAt: t,
        endsAt: (0,instant/* toInstant */.fN)((0,instant/* toMs */.G8)(t) + TEST_FOR_MS),
        ...(site.url !== undefined && { generatorURL: site.url }),
    };
}
/** 200 without a body, or what is wrong: https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml */
function read(answer) {
    const said = typeof answer.json === "string" ? answer.json : valueIn(answer.json, "message");
    return readStatus(answer, typeof said === "string" ? said : undefined);
}
/** All incidents of a notice in one request; a digest is no alert. https://prometheus.io/docs/alerting/latest/alerts_api/ */
const alertmanager = {
    settings,
    send: (its, notice, world) => {
        const alerts = notice.kind === "test" ? [testAlert(notice, its)] : notice.items.flatMap((item) => alertsOf(item, notice, its));
        if (notice.kind === "digest" || alerts.length === 0)
            return Promise.resolve({ ok: true });
        const address = new URL(its.url);
        address.pathname = `${address.pathname.replace(/\/+$/, "")}/api/v2/alerts`;
        const secrets = Object.values(its.headers ?? {});
        const letter = {
            channel: its.id,
            url: address.href,
            headers: its.headers ?? {},
            body: JSON.stringify(alerts),
            secrets,
        };
        return post(letter, read, world);
    },
};

;// CONCATENATED MODULE: ./build/channels/masks.js
/** The wide forms of characters that are markup, for vendors that know no escape. */
const MASKED = {
    "<": "＜",
    ">": "＞",
    "[": "［",
    "]": "］",
    "(": "（",
    ")": "）",
    "*": "＊",
    _: "＿",
    "~": "～",
    "`": "｀",
    "#": "＃",
    "&": "＆",
    "|": "｜",
    "\\": "＼",
};

;// CONCATENATED MODULE: ./build/channels/dialects.js

/** Breaks what an app would make a mention or a link of by itself. */
const ZERO_WIDTH = "\u200b";
const disarmed = (text) => text
    .replaceAll("@", `@${ZERO_WIDTH}`)
    .replaceAll("://", `:${ZERO_WIDTH}//`)
    .replaceAll(/\bwww\./gi, `www${ZERO_WIDTH}.`);
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text) => text.replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
/** Text that is shown as it is: an address stands beside its label. */
const dialects_text = {
    escape: (written) => written,
    strong: (written) => written,
    link: (label, url) => `${label}: ${url}`,
};
/** As Telegram reads it: https://core.telegram.org/bots/api#html-style */
const html = {
    escape: (written) => escapeHtml(disarmed(written)),
    strong: (written) => `<b>${written}</b>`,
    link: (label, url) => `<a href="${escapeHtml(url)}">${label}</a>`,
};
/** CommonMark, as Discord, Mattermost and Gotify read it: a backslash before punctuation. */
const markdown = {
    escape: (written) => disarmed(written).replaceAll(/[\\`*_{}[\]()<>#+|~!-]/g, "\\$&"),
    strong: (written) => `**${written}**`,
    link: (label, url) => `[${label}](${url})`,
};
/** Markup without an escape (WeCom, DingTalk, Google Chat): what would be markup is written with the wide form of the same letter. */
const masked = (written) => disarmed(written.replaceAll(/[<>[\]()*_~`#&|\\]/g, (char) => MASKED[char] ?? char));
/** As WeCom reads it: https://developer.work.weixin.qq.com/document/path/91770 */
const wecomMarkdown = {
    escape: masked,
    strong: (written) => `**${written}**`,
    link: (label, url) => `[${label}](${url})`,
    bullet: "> ",
};
/** As DingTalk reads it, which wants an empty line, or two blanks, between two lines: https://open.dingtalk.com/document/orgapp/custom-robot-access */
const dingtalkMarkdown = { ...wecomMarkdown, bullet: "- ", newline: "  \n" };
/** As Google Chat reads it: https://developers.google.com/workspace/chat/format-messages */
const chat = {
    escape: masked,
    strong: (written) => `*${written}*`,
    link: (label, url) => `<${url}|${label}>`,
};
/** What a template of a webhook may ask for. */
const FORMS = { text: dialects_text, html, markdown, chat };

;// CONCATENATED MODULE: ./build/channels/errcode.js

/** WeCom and DingTalk say `errcode` 0 or what is wrong, with 200. `passing`: code → milliseconds to wait. */
function readErrcode(answer, passing) {
    const code = valueIn(answer.json, "errcode");
    const words = valueIn(answer.json, "errmsg");
    const said = `${typeof code === "number" ? `${code} ` : ""}${typeof words === "string" ? words : answer.text}`;
    const status = readStatus(answer, said);
    if (code === 0 || !status.ok)
        return status;
    const waitMs = passing.get(code);
    if (waitMs !== undefined)
        return { ok: false, said, isFinal: false, retryAfterMs: waitMs };
    return { ok: false, said: said === "" ? "an empty answer" : said, isFinal: typeof code === "number" };
}

;// CONCATENATED MODULE: ./build/channels/layout.js

/** The lines in a vendor's markup, as far as there is room: cut at a line or within a text, never within an escape. */
function layOut(lines, dialect, room) {
    const newline = dialect.newline ?? "\n";
    const drawn = lines.map((line) => draw(line, dialect));
    const whole = drawn.join(newline);
    if (room.size(whole) <= room.limit)
        return whole;
    const note = dialect.escape(`… ${plain(room.note)}`);
    const between = room.size(newline);
    const kept = [];
    let left = room.limit - room.size(note);
    for (const [index, part] of drawn.entries()) {
        if (room.size(part) + between <= left) {
            kept.push(part);
            left -= room.size(part) + between;
            continue;
        }
        const shorter = cutLine(lines[index], (line) => room.size(draw(line, dialect)) + between <= left);
        if (shorter !== undefined)
            kept.push(draw(shorter, dialect));
        break;
    }
    while (kept.at(-1) === "")
        kept.pop();
    return [...kept, note].join(newline);
}
/** Less than this of a line says nothing. */
const SHORTEST = 20;
/** The longest beginning of a line that fits: it is cut before it is escaped. */
function cutLine(line, fits) {
    if (line === undefined || !("text" in line))
        return undefined;
    let [short, long] = [SHORTEST, line.text.length];
    if (!fits({ ...line, text: shorten(line.text, short) }))
        return undefined;
    while (long - short > 1) {
        const middle = Math.floor((short + long) / 2);
        if (fits({ ...line, text: shorten(line.text, middle) }))
            short = middle;
        else
            long = middle;
    }
    return { ...line, text: shorten(line.text, short) };
}
function draw(line, { escape, strong, link, bullet = "" }) {
    const drawLink = ({ label, url }) => link(escape(label), url);
    switch (line.kind) {
        case "title":
        case "heading":
            return strong(escape(line.text));
        case "fact":
            return `${bullet}${strong(escape(line.label))}: ${escape(line.text)}`;
        case "links":
            return line.links.map(drawLink).join(" · ");
        case "step":
        case "text":
        case "note":
            return escape(line.text);
        case "gap":
            return "";
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/channels/signature.js

/** Lark signs nothing with a key made of the time and the secret: https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
const larkSignature = (seconds, secret) => (0,external_node_crypto_.createHmac)("sha256", `${seconds}\n${secret}`).digest("base64");
/** DingTalk signs the time and the secret with the secret: https://open.dingtalk.com/document/robots/customize-robot-security-settings */
const dingtalkSignature = (milliseconds, secret) => (0,external_node_crypto_.createHmac)("sha256", secret).update(`${milliseconds}\n${secret}`, "utf8").digest("base64");
/** Ours: the time, a full stop and the body as it was sent, as docs/notices.md tells receivers. */
const webhookSignature = (seconds, body, secret) => `v1=${(0,external_node_crypto_.createHmac)("sha256", secret).update(`${seconds}.${body}`, "utf8").digest("hex")}`;

;// CONCATENATED MODULE: ./build/channels/dingtalk.js











const dingtalk_settings = schemas/* strictObject */.rej({
    ...channelKeys,
    kind: schemas/* literal */.euz("dingtalk").describe("DingTalk, by a custom robot of a group"),
    url: sendUrl("${DINGTALK_WEBHOOK_URL}", "Address of the robot's webhook, with its token: a secret"),
    secret: secret("${DINGTALK_SECRET}", "Secret of the robot's signature, where that is how it is secured").optional(),
});
/** Of the request: https://open.dingtalk.com/document/orgapp/custom-robot-access */
const MOST_BYTES = 20_000;
/** What JSON makes of a text, without the quotes. */
const inJson = (text) => bytesOf(JSON.stringify(text)) - 2;
function messageOf(notice) {
    const tone = toneOf(notice);
    const title = shorten(plain(notice.title), 200);
    const head = `#### ${MARKS[tone]} <font color="${COLORS[tone]}">${dingtalkMarkdown.escape(title)}</font>\n\n`;
    const message = (text) => JSON.stringify({
        msgtype: "markdown",
        markdown: { title: dingtalkMarkdown.escape(shorten(title, 60)), text },
        at: { isAtAll: false },
    });
    const room = { limit: MOST_BYTES - bytesOf(message(head)), size: inJson, note: channelWords(notice).cut };
    return message(`${head}${layOut(linesOf(notice), dingtalkMarkdown, room)}`);
}
/** More than 20 a minute are refused for ten minutes. Others stay: 300001 token, 310000 signature, keyword or address, 400101 … 430104. */
const PASSING = new Map([
    [-1, 5_000],
    [130_101, 10 * A_MINUTE_MS],
    [410_100, 10 * A_MINUTE_MS],
]);
function signed(url, its, nowMs) {
    if (its === undefined)
        return url;
    const address = new URL(url);
    address.searchParams.set("timestamp", String(nowMs));
    address.searchParams.set("sign", dingtalkSignature(String(nowMs), its));
    return address.href;
}
/** A custom robot of a group of DingTalk: https://open.dingtalk.com/document/orgapp/custom-robot-access */
const dingtalk = {
    settings: dingtalk_settings,
    send: (its, notice, world) => {
        const url = signed(its.url, its.secret, Math.floor(world.clock.now()));
        const secrets = its.secret === undefined ? [] : [its.secret];
        const letter = { channel: its.id, url, body: messageOf(notice), secrets };
        return post(letter, (answer) => readErrcode(answer, PASSING), world);
    },
};

// EXTERNAL MODULE: ./build/templates.js + 1 modules
var templates = __webpack_require__(54337);
;// CONCATENATED MODULE: ./build/channels/email-template.js

/** Where a user's own lies: in the checkout, and nowhere else. In a fork ours lies there. */
const EMAIL_TEMPLATE = "templates/notices/email.hbs";
const LINK = { label: { means: "What it leads to" }, url: { means: "The address" } };
/** Names that the template of mails may use. */
const EMAIL_VARIABLES = {
    locale: { means: "`en` or `ko`" },
    title: { means: "The fact first, one line" },
    color: { means: "Of the level, such as #d92d20" },
    level: { means: "`info`, `warning` or `critical`" },
    kind: { means: "`trouble`, `update`, `recovery`, `reminder`, `escalation`, `digest` or `test`" },
    lead: { means: "A sentence more, where there is one" },
    unrecorded: { means: "A sentence where the ledger could not be written" },
    items: {
        means: "What is said of each incident",
        list: true,
        of: {
            color: { means: "Of its level" },
            title: { means: "One line, where it is not the title of the mail" },
            facts: {
                means: "Since when, failures in a row, the official page's word",
                list: true,
                of: { label: { means: "What it is" }, value: { means: "What it says" } },
            },
            stepsWord: { means: "Over the next steps" },
            steps: { means: "What to do next", list: true },
            links: { means: "To the incident, its issue, the official page", list: true, of: LINK },
        },
    },
    sections: {
        means: "Parts of a digest",
        list: true,
        of: { heading: { means: "Its heading" }, lines: { means: "Its sentences", list: true } },
    },
    cut: { means: "A sentence where there was no room for all" },
    site: { means: "The site", of: { name: { means: "Its name" }, url: { means: "Its address" } } },
};
const OURS = (view) => (0,templates/* render */.XX)("notices/email", view);
const INSTEAD = "The template of Uptimeline is used instead";
/** The user's template where there is one that is well; ours else, so that no mail is lost to a typing error. */
async function emailTemplate({ files, log }) {
    try {
        const text = await files.read(EMAIL_TEMPLATE);
        if (text === undefined)
            return OURS;
        const own = await (0,templates/* ownTemplate */.HX)(text, EMAIL_VARIABLES, "notices/", "html");
        if (own.ok)
            return (view) => guarded(own.render, view, log);
        for (const { line, column, message, remedy } of own.mistakes) {
            const at = { file: EMAIL_TEMPLATE, line, ...(column !== undefined && { column }) };
            log.warn(`${EMAIL_TEMPLATE}:${line}: ${message}. ${remedy}. ${INSTEAD}.`, at);
        }
    }
    catch (error) {
        log.warn(`${EMAIL_TEMPLATE} could not be read: ${error instanceof Error ? error.message : String(error)}. ${INSTEAD}.`);
    }
    return OURS;
}
async function guarded(renderOwn, view, log) {
    try {
        return renderOwn(view);
    }
    catch (error) {
        log.warn(`${EMAIL_TEMPLATE}: ${String(error)}. ${INSTEAD}.`);
        return OURS(view);
    }
}

;// CONCATENATED MODULE: ./build/channels/email.js










/** `a@example.com`, or with a name before it; `unset` stands for a `${NAME}` without a value, and is never written to. */
const ADDRESS = /^unset$|^(?:[^<>@\r\n]{1,100} <)?[^\s<>@",;:()[\]\\]{1,64}@[a-zA-Z0-9.-]{1,253}>?$/;
/** Checked here alone, and not by editors: what is written may be a `${NAME}`. */
const matching = (pattern, example, message) => schemas/* string */.YjP()
    .refine((text) => pattern.test(text), message)
    .meta({ examples: [example] });
const address = (example) => matching(ADDRESS, example, "is no mail address");
const SECURITIES = ["starttls", "tls", "none"];
const PORTS = { starttls: 587, tls: 465, none: 25 };
const email_settings = schemas/* strictObject */.rej({
    ...channelKeys,
    kind: schemas/* literal */.euz("email").describe("Mail, by an SMTP server of yours"),
    host: matching(/^[a-zA-Z0-9.:[\]-]{1,253}$/, "smtp.example.com", "is no name of a host").describe("Name of the mail server"),
    port: schemas/* int */.Whr().min(1).max(65_535).optional().describe("587 with starttls, 465 with tls, 25 with none unless set"),
    security: schemas/* enum */.k5n(SECURITIES)
        .optional()
        .default("starttls")
        .describe("starttls: required, not hoped for; tls: from the first byte; none: only to a server of one's own network"),
    user: schemas/* string */.YjP()
        .min(1)
        .meta({ examples: ["${SMTP_USER}"] })
        .optional()
        .describe("Name to sign in with"),
    password: secret("${SMTP_PASSWORD}", "Password to sign in with: a secret").optional(),
    ca: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe("Certificate (PEM) of an authority that is trusted beside the public ones"),
    from: address("Status <status@example.com>").describe("Who writes"),
    to: schemas/* array */.YOg(address("on-call@example.com")).min(1).max(50).describe("Who is written to"),
})
    .superRefine(({ security, host, user, password }, context) => {
    const say = (path, message, remedy) => context.addIssue({ code: "custom", path, message, params: { remedy }, input: host });
    if (security === "none" && !isOwnHost(host.toLowerCase()))
        say(["security"], "mail in the clear is only for a server of one's own network", "Write starttls or tls");
    if ((user === undefined) !== (password === undefined))
        say([], "`user` and `password` belong together", "Write both, or none");
});
/** Gmail clips what is longer than 102 KB. */
const email_MOST_BYTES = 90_000;
const MOST_ITEMS = 30;
const TIMEOUT_MS = 20_000;
function itemView(item, notice) {
    return {
        color: COLORS[item.kind === "recovery" ? "good" : item.level],
        ...(plain(item.title) !== plain(notice.title) && { title: plain(item.title) }),
        facts: item.facts
            .slice(0, 20)
            .map(({ label, value }) => ({ label: plain(label), value: shorten(plain(value), 500) })),
        steps: item.steps.slice(0, 20).map((step) => shorten(plain(step), 500)),
        stepsWord: channelWords(notice).steps,
        links: linksOf(item).slice(0, 10),
    };
}
/** What the template is given: email-template.ts tells its names. */
function viewOf(notice, items, isCut) {
    const words = channelWords(notice);
    const { lead, unrecorded, sections = [], site, locale = "en" } = notice;
    const url = site.url === undefined ? undefined : webAddress(site.url);
    return {
        locale,
        title: plain(notice.title),
        color: COLORS[toneOf(notice)],
        level: notice.level,
        kind: notice.kind,
        ...(lead !== undefined && { lead: plain(lead) }),
        ...(unrecorded && { unrecorded: words.unrecorded }),
        items: items.map((item) => itemView(item, notice)),
        sections: sections.map(({ heading, lines }) => ({ heading: plain(heading), lines: lines.map(plain) })),
        ...(isCut && { cut: `… ${words.cut}` }),
        site: { name: plain(site.name), ...(url !== undefined && { url }) },
    };
}
async function htmlOf(notice, world) {
    const { items } = notice;
    const render = await emailTemplate(world);
    let kept = items.slice(0, MOST_ITEMS);
    for (;;) {
        const html = await render(viewOf(notice, kept, kept.length < items.length));
        if (bytesOf(html) <= email_MOST_BYTES || kept.length === 0)
            return html;
        kept = kept.slice(0, Math.floor(kept.length / 2));
    }
}
function textOf(notice) {
    const room = { limit: email_MOST_BYTES, size: bytesOf, note: channelWords(notice).cut };
    const site = notice.site.url === undefined ? [] : [notice.site.url];
    return [
        plain(notice.title),
        "",
        layOut(linesOf(notice), FORMS.text, room),
        "",
        "-- ",
        plain(notice.site.name),
        ...site,
    ].join("\n");
}
/**
 * The id is made of the notice's key, so that a repetition is known as one; the thread hangs on an id that is made of the incident,
 * whether or not a message ever had it: mail programs thread by it all the same.
 */
async function email_messageOf(its, notice, world) {
    const domain = its.from.replace(/>$/, "").split("@").at(-1) ?? "localhost";
    const key = (0,external_node_crypto_.createHash)("sha256").update(notice.key).digest("hex").slice(0, 32);
    const [first] = notice.items;
    return {
        from: its.from,
        to: its.to,
        subject: `${toneOf(notice) === "critical" ? "‼ " : ""}${shorten(plain(notice.title), 200)}`,
        text: textOf(notice),
        html: await htmlOf(notice, world),
        messageId: `<${key}.${its.id}@${domain}>`,
        ...(first !== undefined && { inReplyTo: `<${first.incident}.${its.id}@${domain}>` }),
    };
}
/** Mail with both a text and an HTML part (RFC 5322, RFC 2046). */
const email = {
    settings: email_settings,
    send: async (its, notice, world) => {
        const { host, security, user, password, ca } = its;
        const server = {
            host,
            security,
            port: its.port ?? PORTS[security],
            timeoutMs: TIMEOUT_MS,
            ...(user !== undefined && { user }),
            ...(password !== undefined && { password }),
            ...(ca !== undefined && { ca }),
        };
        const mailed = await world.mail.send(server, await email_messageOf(its, notice, world));
        if (mailed.ok)
            return mailed;
        const said = shorten(plain(mailed.why), 300);
        const why = password === undefined ? said : said.replaceAll(password, "***");
        return { ok: false, why: `${its.id} (${host}): ${why}`, isFinal: mailed.isFinal };
    },
};

;// CONCATENATED MODULE: ./build/channels/parts.js
/** As many of the first parts as fit with the note behind them; all of them, without a note, where they do. */
function fitting(parts, note, fits) {
    if (fits(parts))
        return parts;
    // The note alone fits, all parts with it don't: halving finds the last that does in a few tries.
    let [short, long] = [0, parts.length];
    while (long - short > 1) {
        const middle = Math.floor((short + long) / 2);
        if (fits([...parts.slice(0, middle), note]))
            short = middle;
        else
            long = middle;
    }
    return [...parts.slice(0, short), note];
}

;// CONCATENATED MODULE: ./build/channels/lark.js










const lark_settings = schemas/* strictObject */.rej({
    ...channelKeys,
    kind: schemas/* literal */.euz("lark").describe("Feishu and Lark, by a custom bot of a group"),
    url: sendUrl("${LARK_WEBHOOK_URL}", "Address of the custom bot's webhook: a secret"),
    secret: secret("${LARK_SECRET}", "Secret of the bot's signature verification, where it is on").optional(),
});
/** Of the whole request: https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
const lark_MOST_BYTES = 20_000;
const TEXT = 2_000;
/** Colours of a card's header: https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/title */
const TEMPLATES = { critical: "red", warning: "orange", info: "blue", good: "green" };
/** Never markup: a mention or a link in it stays text. */
const plainText = (text) => ({ tag: "plain_text", content: shorten(text, TEXT) });
const div = (text) => ({ tag: "div", text: plainText(text) });
function elementOf(line) {
    switch (line.kind) {
        case "gap":
            return { tag: "hr" };
        case "fact":
            return div(`${line.label}: ${line.text}`);
        case "links":
            return {
                tag: "action",
                actions: line.links
                    .slice(0, 5)
                    .map(({ label, url }) => ({ tag: "button", text: plainText(label), type: "default", url })),
            };
        case "title":
        case "heading":
        case "text":
        case "note":
        case "step":
            return div(line.text);
    }
}
function cardOf(notice, elements) {
    const tone = toneOf(notice);
    return {
        config: { wide_screen_mode: true },
        header: { template: TEMPLATES[tone], title: plainText(`${MARKS[tone]} ${shorten(plain(notice.title), 500)}`) },
        elements,
    };
}
function lark_messageOf(notice, signed) {
    const message = (elements) => JSON.stringify({ ...signed, msg_type: "interactive", card: cardOf(notice, elements) });
    const elements = linesOf(notice).map(elementOf);
    // A card without an element is refused.
    const all = elements.length === 0 ? [div(plain(notice.site.name))] : elements;
    const cut = { tag: "note", elements: [plainText(`… ${channelWords(notice).cut}`)] };
    return message(fitting(all, cut, (some) => bytesOf(message(some)) <= lark_MOST_BYTES));
}
/** Too many at once (100 a minute, 5 a second), and the vendor's own trouble. The rest (19001 token, 19021 signature, 19022 address, 19024 keyword, 9499 request) stays. */
const lark_PASSING = new Set([11_232, 11_233, 99_991_400, 1_000_005, 10_000]);
/** A yes is `code` 0, of old `StatusCode` 0; errors come with 200, too. */
function lark_read(answer) {
    const code = valueIn(answer.json, "code") ?? valueIn(answer.json, "StatusCode");
    const words = valueIn(answer.json, "msg") ?? valueIn(answer.json, "StatusMessage");
    const said = `${typeof code === "number" ? `${code} ` : ""}${typeof words === "string" ? words : answer.text}`;
    if (code === 0)
        return readStatus(answer, said);
    if (lark_PASSING.has(code))
        return { ok: false, said, isFinal: false, retryAfterMs: A_MINUTE_MS };
    const reading = readStatus(answer, said);
    return reading.ok
        ? { ok: false, said: said === "" ? "an empty answer" : said, isFinal: code !== undefined }
        : reading;
}
/** A custom bot of Feishu or Lark: https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot */
const lark = {
    settings: lark_settings,
    send: (its, notice, world) => {
        const timestamp = String(Math.floor(world.clock.now() / instant/* SECOND_MS */._L));
        const signed = its.secret === undefined ? {} : { timestamp, sign: larkSignature(timestamp, its.secret) };
        const secrets = its.secret === undefined ? [] : [its.secret];
        return post({ channel: its.id, url: its.url, body: lark_messageOf(notice, signed), secrets }, lark_read, world);
    },
};

;// CONCATENATED MODULE: ./build/channels/log.js


const log_settings = schemas/* strictObject */.rej({ ...channelKeys, kind: schemas/* literal */.euz("log").describe("The log of the run") });
/** Tells the log of the run, trouble as warnings: on GitHub these are annotations. It can't fail. */
const log = {
    settings: log_settings,
    send: async (_settings, { kind, level, title, lead, items }, world) => {
        // A log has room: each fact by itself, instead of their number.
        const facts = items.map((item) => [item.title, ...item.links.slice(0, 1).map(({ url }) => url)].join(" · "));
        const text = [...(facts.length > 0 ? facts : [title]), lead].filter((part) => part !== undefined).join("; ");
        if (level === "info" || kind === "recovery" || kind === "digest")
            world.log.info(text);
        else
            world.log.warn(text);
        return { ok: true };
    },
};

;// CONCATENATED MODULE: ./build/channels/pagerduty.js






const pagerduty_settings = schemas/* strictObject */.rej({
    ...channelKeys,
    kind: schemas/* literal */.euz("pagerduty")
        .describe("PagerDuty, by an Events API v2 integration: an incident opens an alert and resolves it"),
    routingKey: secret("${PAGERDUTY_KEY}", "Integration key of the service: a secret"),
    url: sendUrl("https://events.eu.pagerduty.com/v2/enqueue", "Address of the Events API, for accounts in the EU")
        .optional()
        .default("https://events.pagerduty.com/v2/enqueue"),
});
/** https://developer.pagerduty.com/docs/events-api-v2-overview: 1024 characters of summary, 255 of the key, 512 KB in all. */
const SUMMARY = 1_024;
const SEVERITIES = { critical: "critical", warning: "warning", info: "info" };
function payloadOf({ title, level, monitor, begin, incidentKind, facts, steps }) {
    const { id, group, provider } = monitor;
    return {
        summary: shorten(shown(title), SUMMARY),
        source: shorten(provider ?? id, 255),
        severity: SEVERITIES[level],
        timestamp: begin,
        component: id,
        ...(group !== undefined && { group: shorten(plain(group), 255) }),
        class: incidentKind,
        custom_details: {
            ...Object.fromEntries(facts.slice(0, 50).map(({ label, value }) => [shown(label), shorten(plain(value), 2_000)])),
            ...(steps.length > 0 && { steps: steps.slice(0, 20).map((step) => shorten(plain(step), 2_000)) }),
        },
    };
}
function eventOf(item, { routingKey }, { site }) {
    const common = { routing_key: routingKey, dedup_key: shorten(item.incident, 255) };
    if (!item.isOpen)
        return { ...common, event_action: "resolve" };
    return {
        ...common,
        event_action: "trigger",
        payload: payloadOf(item),
        links: linksOf(item)
            .slice(0, 20)
            .map(({ label, url }) => ({ href: url, text: shorten(label, 255) })),
        client: shorten(plain(site.name), 255),
        ...(site.url !== undefined && { client_url: site.url }),
    };
}
/** A test rings once and is over at once. */
function testEvents({ key, title, site }, { routingKey }) {
    const common = { routing_key: routingKey, dedup_key: shorten(key, 255) };
    const payload = { summary: shorten(shown(title), SUMMARY), source: shorten(shown(site.name), 255), severity: "info" };
    return [
        { ...common, event_action: "trigger", payload },
        { ...common, event_action: "resolve" },
    ];
}
function pagerduty_read(answer) {
    const errors = valueIn(answer.json, "errors");
    const said = [valueIn(answer.json, "message"), ...(Array.isArray(errors) ? errors : [])]
        .filter((part) => typeof part === "string")
        .join(": ");
    const reading = readStatus(answer, said === "" ? undefined : said);
    const status = valueIn(answer.json, "status");
    if (!reading.ok || status === "success")
        return reading;
    return { ok: false, said: said === "" ? "an answer that is not PagerDuty's" : said, isFinal: status !== undefined };
}
/** No more are begun after this: a run waits for a channel so long and no longer. */
const ENOUGH_MS = 8_000;
/** One after the other, until one is not taken: repeated ones are known by their key. */
async function postAll(events, { id, url, routingKey }, world) {
    const endMs = world.clock.now() + ENOUGH_MS;
    for (const event of events) {
        // All of it is sent again then, which opens nothing twice.
        if (world.clock.now() > endMs)
            return { ok: false, isFinal: false, why: `${id}: PagerDuty takes too long` };
        const letter = { channel: id, url, body: JSON.stringify(event), secrets: [routingKey] };
        const sent = await post(letter, pagerduty_read, world);
        if (!sent.ok)
            return sent;
    }
    return { ok: true };
}
/** The Events API v2, an event an incident; nobody is paged by a digest. https://developer.pagerduty.com/docs/send-alert-event */
const pagerduty = {
    settings: pagerduty_settings,
    send: (its, notice, world) => {
        const events = notice.items.map((item) => eventOf(item, its, notice));
        return postAll(notice.kind === "test" ? testEvents(notice, its) : notice.kind === "digest" ? [] : events, its, world);
    },
};

;// CONCATENATED MODULE: ./build/channels/slack.js








const slack_settings = schemas/* strictObject */.rej({
    ...channelKeys,
    kind: schemas/* literal */.euz("slack").describe("Slack, by an incoming webhook"),
    url: sendUrl("${SLACK_WEBHOOK_URL}", "Address of the incoming webhook: a secret"),
});
/** https://docs.slack.dev/reference/block-kit/blocks: 50 blocks, 3000 characters a text, 10 fields of 2000. */
const MOST_BLOCKS = 50;
const slack_TEXT = 3_000;
const FIELD = 2_000;
const FIELDS = 10;
/** Slack names no limit for all of it; nobody reads more. */
const slack_MOST_BYTES = 60_000;
/** Text that is never markup, nor the name of an emoji. Slack refuses an empty one. */
const slack_plainText = (text, limit) => ({
    type: "plain_text",
    text: shorten(text || "–", limit),
    emoji: false,
});
const section = (text) => ({ type: "section", text: slack_plainText(text, slack_TEXT) });
const note = (text) => ({ type: "context", elements: [slack_plainText(text, FIELD)] });
/** https://docs.slack.dev/messaging/formatting-message-text: only these three characters can begin markup of Slack's own. */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
function linkBlocks(links) {
    // A bar ends the address and an asterisk would make it bold, so that a label has neither.
    const label = (text) => escaped(shorten(text, 100)).replaceAll(/[|*_~`]/g, " ");
    const text = links
        .map((one) => `<${one.url.replaceAll("&", "&amp;")}|${label(one.label)}>`)
        .filter((one) => one.length < slack_TEXT / 4)
        .slice(0, 4)
        .join(" · ");
    return text === "" ? [] : [{ type: "section", text: { type: "mrkdwn", text, verbatim: true } }];
}
function itemBlocks(item, notice) {
    const fields = item.facts.map(({ label, value }) => slack_plainText(`${plain(label)}\n${plain(value)}`, FIELD));
    const rows = Array.from({ length: Math.ceil(fields.length / FIELDS) }, (_, row) => fields.slice(row * FIELDS, (row + 1) * FIELDS));
    const steps = item.steps.map((step, index) => `${index + 1}. ${plain(step)}`);
    return [
        ...(plain(item.title) === plain(notice.title) ? [] : [section(plain(item.title))]),
        ...rows.map((row) => ({ type: "section", fields: row })),
        ...(steps.length === 0 ? [] : [section([channelWords(notice).steps, ...steps].join("\n"))]),
        ...linkBlocks(linksOf(item)),
    ];
}
/** What has no incident: sentences, and links. */
const lineBlocks = (lines) => lines.flatMap((line) => {
    if (line.kind === "gap")
        return [{ type: "divider" }];
    return line.kind === "links" ? linkBlocks(line.links) : [section(line.text)];
});
function blocksOf(notice) {
    const outer = lineBlocks(linesOf({ ...notice, items: [] }));
    if (notice.items.length === 0)
        return outer;
    const [before, after] = [linesOf({ ...notice, items: [], sections: [], site: { name: "" } }), notice.sections ?? []];
    return [
        ...lineBlocks(before),
        ...notice.items.flatMap((item, index) => [
            ...(index === 0 ? [] : [{ type: "divider" }]),
            ...itemBlocks(item, notice),
        ]),
        ...after.flatMap(({ heading, lines }) => [
            { type: "divider" },
            section([plain(heading), ...lines.map(plain)].join("\n")),
        ]),
    ];
}
/** The title is the message's text, which phones show; the rest stands beside a bar of the level's colour. */
function slack_messageOf(notice) {
    const tone = toneOf(notice);
    const text = escaped(`${MARKS[tone]} ${shorten(plain(notice.title), 1_000)}`);
    const cut = note(`… ${channelWords(notice).cut}`);
    const blocks = fitting(blocksOf(notice), cut, (some) => some.length <= MOST_BLOCKS && bytesOf(JSON.stringify(some)) <= slack_MOST_BYTES);
    return { text, mrkdwn: false, ...(blocks.length > 0 && { attachments: [{ color: COLORS[tone], blocks }] }) };
}
/**
 * `ok` alone is a yes. Errors are a word in the body with 400, 403, 404, 410 or 500 (https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks);
 * Slack's other doors say `{"ok":false,"error":…}` with 200.
 */
function slack_read(answer) {
    const error = valueIn(answer.json, "error");
    const word = typeof error === "string" ? error : answer.text.trim();
    const reading = readStatus(answer, word);
    if (!reading.ok)
        return reading;
    if (word === "ok" || valueIn(answer.json, "ok") === true)
        return reading;
    const isFinal = !slack_PASSING.has(word);
    return {
        ok: false,
        said: word === "" ? "an empty answer" : word,
        isFinal,
        ...(!isFinal && { retryAfterMs: A_MINUTE_MS }),
    };
}
const slack_PASSING = new Set([
    "ratelimited",
    "rate_limited",
    "rollup_error",
    "internal_error",
    "fatal_error",
    "",
]);
/** An incoming webhook of Slack: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const slack = {
    settings: slack_settings,
    send: ({ id, url }, notice, world) => post({ channel: id, url, body: JSON.stringify(slack_messageOf(notice)) }, slack_read, world),
};

;// CONCATENATED MODULE: ./build/channels/fill.js
const NAME = /\{\{([A-Za-z]+)\}\}/g;
const ONLY = /^\{\{([A-Za-z]+)\}\}$/;
function fill(template, values) {
    if (typeof template === "string")
        return fillText(template, values);
    if (Array.isArray(template))
        return template.flatMap((entry) => fillEntry(entry, values));
    if (typeof template !== "object" || template === null)
        return template;
    const entries = Object.entries(template).map(([key, value]) => [key, fill(value, values)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
const fill_valueOf = (values, name) => (Object.hasOwn(values, name) ? values[name] : undefined);
function fillText(template, values) {
    const only = ONLY.exec(template)?.[1];
    if (only !== undefined)
        return fill_valueOf(values, only);
    return template.replaceAll(NAME, (_, name) => {
        const value = fill_valueOf(values, name);
        if (value === undefined)
            return "";
        return typeof value === "string" ? value : JSON.stringify(value);
    });
}
const isLoop = (entry) => typeof entry === "object" && entry !== null && typeof entry.$each === "string" && "$make" in entry;
function fillEntry(entry, values) {
    if (!isLoop(entry)) {
        const filled = fill(entry, values);
        return filled === undefined ? [] : [filled];
    }
    const list = fill_valueOf(values, entry.$each);
    return (Array.isArray(list) ? list : []).map((one) => fill(entry.$make, { ...values, ...one }));
}
/** All names in a template, those of loops, too. */
function namesIn(template) {
    if (typeof template === "string")
        return Array.from(template.matchAll(NAME), ([, name = ""]) => name);
    if (isLoop(template))
        return [template.$each, ...namesIn(template.$make)];
    if (typeof template !== "object" || template === null)
        return [];
    return Object.values(template).flatMap(namesIn);
}

;// CONCATENATED MODULE: ./build/channels/presets.js
/** https://discord.com/developers/docs/resources/webhook#execute-webhook, https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const discord = {
    name: "Discord",
    needs: ["url"],
    query: { wait: "true" },
    form: "markdown",
    text: { limit: 4_096, unit: "characters" },
    title: 256,
    tones: { color: { critical: 0xd92d20, warning: 0xf79009, info: 0x2e90fa, good: 0x12b76a } },
    body: {
        allowed_mentions: { parse: [] },
        embeds: [{ description: "{{headline}}\n{{text}}", color: "{{color}}", timestamp: "{{time}}" }],
    },
    said: ["message"],
    retryAfter: "retry_after",
};
/** Runs of text in a card are never Markdown. https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook (28 KB) */
const teams = {
    name: "Microsoft Teams, by a workflow that posts a card when a webhook request comes",
    needs: ["url"],
    form: "text",
    text: { limit: 16_000, unit: "bytes" },
    title: 300,
    bytes: 28_000,
    tones: { color: { critical: "Attention", warning: "Warning", info: "Accent", good: "Good" } },
    body: {
        type: "message",
        attachments: [
            {
                contentType: "application/vnd.microsoft.card.adaptive",
                content: {
                    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
                    type: "AdaptiveCard",
                    version: "1.4",
                    msteams: { width: "Full" },
                    body: [
                        {
                            type: "RichTextBlock",
                            inlines: [
                                { type: "TextRun", text: "{{mark}} {{title}}", weight: "Bolder", size: "Large", color: "{{color}}" },
                            ],
                        },
                        {
                            $each: "lines",
                            $make: {
                                type: "RichTextBlock",
                                spacing: "Small",
                                inlines: [
                                    { type: "TextRun", text: "{{label}}", weight: "Bolder" },
                                    { type: "TextRun", text: "{{words}}" },
                                ],
                            },
                        },
                    ],
                    actions: [{ $each: "links", $make: { type: "Action.OpenUrl", title: "{{label}}", url: "{{url}}" } }],
                },
            },
        ],
    },
    success: { without: "failed with error" },
    said: ["error.message"],
};
/** https://core.telegram.org/bots/api#sendmessage: 4096 characters, which we count with their markup. */
const telegram = {
    name: "Telegram, by a bot",
    needs: ["token", "to"],
    address: "https://api.telegram.org/bot{{token}}/sendMessage",
    form: "html",
    text: { limit: 4_096, unit: "characters" },
    title: 300,
    tones: { silent: { critical: false, warning: false, info: true, good: true } },
    body: {
        chat_id: "{{to}}",
        parse_mode: "HTML",
        text: "{{headline}}\n{{text}}",
        disable_notification: "{{silent}}",
        link_preview_options: { is_disabled: true },
    },
    success: { path: "ok", is: true },
    said: ["description"],
    retryAfter: "parameters.retry_after",
};
/** https://developers.google.com/workspace/chat/quickstart/webhooks; a message has at most 32,000 bytes. */
const googleChat = {
    name: "Google Chat, by an incoming webhook of a space",
    needs: ["url"],
    query: { messageReplyOption: "REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD" },
    form: "chat",
    text: { limit: 30_000, unit: "bytes" },
    title: 300,
    bytes: 32_000,
    body: { text: "{{headline}}\n{{text}}", thread: { threadKey: "{{thread}}" } },
    said: ["error.message"],
};
/** https://developers.mattermost.com/integrate/webhooks/incoming/; older servers take 7,900 characters of attachments. */
const mattermost = {
    name: "Mattermost, by an incoming webhook",
    needs: ["url"],
    form: "markdown",
    text: { limit: 7_000, unit: "characters" },
    bytes: 7_900,
    title: 300,
    tones: { color: { critical: "#d92d20", warning: "#f79009", info: "#2e90fa", good: "#12b76a" } },
    body: {
        attachments: [{ fallback: "{{mark}} {{escapedTitle}}", color: "{{color}}", text: "{{headline}}\n{{text}}" }],
    },
    success: { text: "ok" },
    said: ["message"],
};
/** https://docs.ntfy.sh/publish/#publish-as-json: a message over 4,096 bytes becomes a file. */
const ntfy = {
    name: "ntfy, of ntfy.sh or a server of one's own; `to` is the topic",
    needs: ["to"],
    address: "{{url}}",
    headers: { authorization: "Bearer {{token}}" },
    form: "text",
    text: { limit: 4_000, unit: "bytes" },
    title: 200,
    tones: {
        priority: { critical: 5, warning: 4, info: 3, good: 3 },
        tag: { critical: "rotating_light", warning: "warning", info: "information_source", good: "white_check_mark" },
    },
    body: {
        topic: "{{to}}",
        title: "{{title}}",
        message: "{{text}}",
        priority: "{{priority}}",
        tags: ["{{tag}}"],
        click: "{{link}}",
    },
    success: { path: "event", is: "message" },
    said: ["error"],
};
/** https://gotify.net/api-docs#/message/createMessage, https://gotify.net/docs/msgextras */
const gotify = {
    name: "Gotify; `token` is that of an application",
    needs: ["url", "token"],
    address: "{{url}}/message",
    headers: { "x-gotify-key": "{{token}}" },
    form: "markdown",
    text: { limit: 20_000, unit: "characters" },
    title: 200,
    tones: { priority: { critical: 10, warning: 7, info: 4, good: 4 } },
    body: {
        title: "{{mark}} {{title}}",
        message: "{{headline}}\n\n{{text}}",
        priority: "{{priority}}",
        extras: {
            "client::display": { contentType: "text/markdown" },
            "client::notification": { click: { url: "{{link}}" } },
        },
    },
    said: ["errorDescription"],
};
/** https://pushover.net/api: 1024 characters, 250 of the title; 429 means that the month's messages are used up. */
const pushover = {
    name: "Pushover; `token` is that of an application, `to` the key of a user or group",
    needs: ["token", "to"],
    address: "https://api.pushover.net/1/messages.json",
    form: "text",
    text: { limit: 1_024, unit: "characters" },
    title: 240,
    tones: { priority: { critical: 1, warning: 0, info: -1, good: 0 } },
    body: {
        token: "{{token}}",
        user: "{{to}}",
        title: "{{mark}} {{title}}",
        message: "{{text}}",
        priority: "{{priority}}",
        url: "{{shortLink}}",
    },
    success: { path: "status", is: 1 },
    said: ["errors.0"],
    final: [429],
};
const PRESETS = {
    discord,
    teams,
    telegram,
    "google-chat": googleChat,
    mattermost,
    ntfy,
    gotify,
    pushover,
};
const PRESET_NAMES = Object.keys(PRESETS);
/** Where a preset is sent unless the user says so. */
const USUAL_URLS = { ntfy: "https://ntfy.sh" };

;// CONCATENATED MODULE: ./build/channels/webhook-values.js






/** Names that a template may use, with what they stand for. */
const PLACEHOLDERS = {
    title: "The fact first, one line of plain text",
    escapedTitle: "The same in the form that is set",
    headline: "The same in bold, with a coloured mark before it",
    text: "All else, in the form that is set",
    mark: "A coloured mark: 🔴, 🟠, 🔵 or 🟢",
    level: "info, warning or critical",
    tone: "The level, or good for a recovery",
    color: "Of the tone, such as #d92d20",
    kind: "trouble, update, recovery, reminder, escalation, digest or test",
    key: "The same whenever the same is sent again",
    thread: "The same for all messages about an incident",
    time: "When it was said, as 2026-11-21T09:05:31.412Z",
    timeMs: "The same in milliseconds since 1970",
    link: "To the incident, or the site",
    shortLink: "The same where it has at most 500 characters",
    siteName: "Name of the site",
    siteUrl: "Address of the site",
    lines: "A list: each line with `label`, `words` and `text`, which is both",
    links: "A list: each link of the gravest incident with `label` and `url`",
    items: "A list: each incident with `incident`, `title`, `level`, `monitor`, `monitorName`, `begin`, `end`, `isOpen`",
    token: "The setting of this name",
    to: "The setting of this name",
};
/** Names within lists. */
const PLACES_IN_LISTS = [
    "label",
    "words",
    "url",
    "incident",
    "monitor",
    "monitorName",
    "begin",
    "end",
    "isOpen",
];
const MOST_LINKS = 5;
function valuesOf(notice, { form, limit, unit, title: titleLimit }) {
    const tone = toneOf(notice);
    const dialect = FORMS[form];
    const size = unit === "bytes" ? bytesOf : (text) => text.length;
    const title = shorten(plain(notice.title), titleLimit);
    const headline = `${MARKS[tone]} ${dialect.strong(dialect.escape(title))}`;
    const note = channelWords(notice).cut;
    const lines = linesOf(notice);
    const links = notice.items[0] === undefined ? [] : linksOf(notice.items[0]);
    const link = links[0]?.url ?? notice.site.url;
    return {
        title,
        escapedTitle: dialect.escape(title),
        headline,
        // Some refuse a message without words.
        text: layOut(lines, dialect, { limit: limit - size(headline) - 2, size, note }) || dialect.escape(title),
        mark: MARKS[tone],
        tone,
        color: COLORS[tone],
        level: notice.level,
        kind: notice.kind,
        key: notice.key,
        time: notice.t,
        timeMs: (0,instant/* toMs */.G8)(notice.t),
        thread: notice.items[0]?.incident ?? notice.key,
        link,
        shortLink: link !== undefined && link.length <= 500 ? link : undefined,
        siteName: plain(notice.site.name),
        siteUrl: notice.site.url,
        lines: linesWithin(lines, limit, note),
        links: links.slice(0, MOST_LINKS),
        items: notice.items.map(({ incident, title: its, level, monitor, begin, end, isOpen }) => ({
            incident,
            title: plain(its),
            level,
            monitor: monitor.id,
            monitorName: plain(monitor.name),
            begin,
            end,
            isOpen,
        })),
    };
}
function valueLine(line) {
    switch (line.kind) {
        case "fact":
            return [{ label: `${line.label}: `, words: line.text, text: `${line.label}: ${line.text}` }];
        case "title":
        case "heading":
            return [{ label: line.text, words: " ", text: line.text }];
        case "text":
        case "note":
        case "step":
            return [{ label: " ", words: line.text, text: line.text }];
        // Links are a list of their own.
        case "links":
        case "gap":
            return [];
    }
}
/** As many lines as there is room for, the longest ones cut. */
function linesWithin(lines, limit, note) {
    const all = lines.flatMap((line) => valueLine("text" in line ? { ...line, text: shorten(line.text, 1_000) } : line));
    let left = limit;
    const kept = all.filter(({ text }) => (left -= bytesOf(text)) >= 0);
    return kept.length === all.length ? all : [...kept, { label: " ", words: `… ${note}`, text: `… ${note}` }];
}

;// CONCATENATED MODULE: ./build/channels/webhook.js












const webhook_settings = schemas/* strictObject */.rej({
    ...channelKeys,
    kind: schemas/* literal */.euz("webhook").describe("Any address that takes a request, and receivers whose form is known: presets"),
    url: sendUrl("${TEAM_WEBHOOK_URL}", "Where it is sent; some presets know it themselves").optional(),
    preset: schemas/* enum */.k5n(PRESET_NAMES).optional().describe("A receiver whose form is known"),
    token: secret("${TELEGRAM_TOKEN}", "Key of presets that need one").optional(),
    to: schemas/* string */.YjP()
        .min(1)
        .meta({ examples: ["-1001234567890"] })
        .optional()
        .describe("Chat, topic or user of presets that need one"),
    method: schemas/* enum */.k5n(["POST", "PUT"]).optional().default("POST").describe("Method of the request"),
    headers: headers,
    body: schemas/* unknown */.L5J()
        .optional()
        .describe("Template of the body: a mapping becomes JSON, a text is sent as it is; the whole notice as JSON unless set"),
    form: schemas/* enum */.k5n(Object.keys(FORMS))
        .optional()
        .describe("How `{{text}}` and `{{headline}}` are written and escaped in a body of one's own; text unless set"),
    limit: schemas/* int */.Whr()
        .min(100)
        .max(100_000)
        .optional()
        .describe("Most characters of `{{headline}}` and `{{text}}` together; 10000 unless set"),
    success: schemas/* strictObject */.rej({
        path: schemas/* string */.YjP()
            .min(1)
            .meta({ examples: ["result.ok"] })
            .describe("Where in a JSON answer to look"),
        is: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).describe("What stands there when all is well"),
    })
        .optional()
        .describe("How a yes is known that a status of 2xx does not say alone"),
    secret: secret("${HOOK_SECRET}", "Signs the time and the body with HMAC-SHA-256").optional(),
})
    .superRefine((its, context) => {
    const say = (path, message, remedy) => context.addIssue({ code: "custom", path, message, params: { remedy }, input: its });
    const needs = its.preset === undefined ? ["url"] : PRESETS[its.preset].needs;
    for (const key of needs) {
        if (its[key] === undefined)
            say([], `${its.preset === undefined ? "a webhook" : `the preset ${its.preset}`} needs \`${key}\``, `Add \`${key}\``);
    }
    for (const name of new Set(namesIn(its.body))) {
        if (!Object.hasOwn(PLACEHOLDERS, name) && !PLACES_IN_LISTS.includes(name))
            say(["body"], `there is no {{${name}}}`, `Known are ${Object.keys(PLACEHOLDERS).join(", ")}`);
    }
});
/** A preset with what the user says otherwise. */
function mannerOf(its) {
    const preset = its.preset === undefined ? {} : PRESETS[its.preset];
    const own = its.body === undefined ? {} : { body: its.body, form: its.form ?? preset.form ?? "text" };
    return {
        form: "text",
        title: 500,
        said: ["error.message", "message", "error", "description"],
        body: undefined,
        ...preset,
        ...own,
        text: its.limit === undefined
            ? (preset.text ?? { limit: 10_000, unit: "characters" })
            : { limit: its.limit, unit: "characters" },
        ...(its.success !== undefined && { success: its.success }),
    };
}
/** The notice as it is, for programs. docs/notices.md tells its keys. */
const wholeOf = (notice) => ({ version: 1, ...notice });
const SHORTEST_ROOM = 300;
function bodyOf(notice, its) {
    const { body, form, text, title, tones = {}, bytes = Infinity } = mannerOf(its);
    if (body === undefined)
        return JSON.stringify(wholeOf(notice));
    const tone = toneOf(notice);
    const own = Object.fromEntries(Object.entries(tones).map(([name, by]) => [name, by[tone]]));
    const filled = (limit) => {
        const values = { ...valuesOf(notice, { form, ...text, limit, title }), ...own, ...settingsOf(its) };
        const made = fill(body, values);
        return typeof made === "string" ? made : JSON.stringify(made);
    };
    let limit = text.limit;
    let made = filled(limit);
    // What markup and JSON add is known only when it is made.
    while (bytesOf(made) > bytes && limit > SHORTEST_ROOM) {
        limit = Math.floor(limit * 0.8);
        made = filled(limit);
    }
    return made;
}
const settingsOf = ({ token, to, url, preset }) => ({
    token,
    to,
    url: (url ?? (preset && USUAL_URLS[preset]))?.replace(/\/+$/, ""),
});
function addressOf(its) {
    const { address, query = {} } = mannerOf(its);
    const written = address === undefined || (its.url !== undefined && !address.includes("{{url}}"));
    const filled = written ? (its.url ?? "") : String(fill(address, settingsOf(its)));
    const url = new URL(filled);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    return url.href;
}
/** A header without its key is left out. */
function headersOf(its) {
    const values = settingsOf(its);
    const usual = Object.entries(mannerOf(its).headers ?? {}).filter(([, value]) => namesIn(value).every((name) => values[name] !== undefined));
    return { ...Object.fromEntries(usual.map(([name, value]) => [name, String(fill(value, values))])), ...its.headers };
}
function isYes({ json, text }, success) {
    if (success === undefined)
        return true;
    if ("path" in success)
        return valueIn(json, success.path) === success.is;
    return "text" in success ? text.trim() === success.text : !text.includes(success.without);
}
function webhook_read(answer, its) {
    const { said: places, success, retryAfter, final = [] } = mannerOf(its);
    const said = places.map((place) => valueIn(answer.json, place)).find((one) => typeof one === "string");
    const words = typeof said === "string" ? said : answer.text;
    const seconds = retryAfter === undefined ? undefined : valueIn(answer.json, retryAfter);
    const wait = typeof seconds === "number" && seconds >= 0 ? { retryAfterMs: Math.ceil(seconds * 1_000) } : {};
    const reading = readStatus(answer, words);
    if (!reading.ok)
        return final.includes(answer.status) ? { ...reading, isFinal: true } : { ...reading, ...wait };
    if (isYes(answer, success))
        return reading;
    return {
        ok: false,
        said: words === "" ? "an empty answer" : words,
        isFinal: Object.keys(wait).length === 0,
        ...wait,
    };
}
/** Any address: the body as JSON or by a template, signed where there is a secret (docs/notices.md). */
const webhook = {
    settings: webhook_settings,
    send: (its, notice, world) => {
        const body = bodyOf(notice, its);
        const seconds = String(Math.floor(world.clock.now() / instant/* SECOND_MS */._L));
        const signed = its.secret === undefined
            ? {}
            : { "x-uptimeline-timestamp": seconds, "x-uptimeline-signature": webhookSignature(seconds, body, its.secret) };
        const own = typeof its.body === "string" ? { "content-type": "text/plain; charset=utf-8" } : {};
        const known = its.preset === undefined ? { "idempotency-key": notice.key } : {};
        const all = { ...own, ...known, ...headersOf(its), ...signed };
        const secrets = [its.secret, its.token, its.to, ...Object.values(its.headers ?? {})].filter((one) => one !== undefined);
        const letter = { channel: its.id, url: addressOf(its), method: its.method, headers: all, body, secrets };
        return post(letter, (answer) => webhook_read(answer, its), world);
    },
};

;// CONCATENATED MODULE: ./build/channels/wecom.js










const wecom_settings = schemas/* strictObject */.rej({
    ...channelKeys,
    kind: schemas/* literal */.euz("wecom").describe("WeCom, by a robot of a group"),
    url: sendUrl("${WECOM_WEBHOOK_URL}", "Address of the robot's webhook, with its key: a secret"),
});
/** Of the content, in UTF-8: https://developer.work.weixin.qq.com/document/path/91770 */
const wecom_MOST_BYTES = 4_096;
/** The three colours that there are: green, grey and orange. */
const wecom_COLORS = {
    critical: "warning",
    warning: "warning",
    info: "comment",
    good: "info",
};
function contentOf(notice) {
    const tone = toneOf(notice);
    const title = wecomMarkdown.escape(shorten(plain(notice.title), 200));
    const head = `${MARKS[tone]} <font color="${wecom_COLORS[tone]}">**${title}**</font>\n`;
    const room = { limit: wecom_MOST_BYTES - bytesOf(head), size: bytesOf, note: channelWords(notice).cut };
    return `${head}${layOut(linesOf(notice), wecomMarkdown, room)}`;
}
/** Too often (20 a minute), or the system is busy: https://developer.work.weixin.qq.com/document/path/90313 */
const wecom_PASSING = new Map([
    [-1, 5_000],
    [45_009, A_MINUTE_MS],
    [45_033, A_MINUTE_MS],
]);
/** A robot of a group of WeCom: https://developer.work.weixin.qq.com/document/path/91770 */
const wecom = {
    settings: wecom_settings,
    send: ({ id, url }, notice, world) => {
        const body = JSON.stringify({ msgtype: "markdown", markdown: { content: contentOf(notice) } });
        return post({ channel: id, url, body }, (answer) => readErrcode(answer, wecom_PASSING), world);
    },
};

;// CONCATENATED MODULE: ./build/channels/index.js













/** One entry under `channels:` in the config. */
const ChannelSettings = schemas/* discriminatedUnion */.gMt("kind", [
    log.settings,
    slack.settings,
    lark.settings,
    wecom.settings,
    dingtalk.settings,
    email.settings,
    pagerduty.settings,
    alertmanager.settings,
    webhook.settings,
]);
/** Every kind of channel. A kind that is missing here or above is a type error. */
const channels = {
    log: log,
    slack: slack,
    lark: lark,
    wecom: wecom,
    dingtalk: dingtalk,
    email: email,
    pagerduty: pagerduty,
    alertmanager: alertmanager,
    webhook: webhook,
};
/** Sends a message to the channel that the settings describe. Never rejects. */
function send(settings, notice, world) {
    const { send: sendTo } = channels[settings.kind];
    return sendTo(settings, notice, world);
}


/***/ }),

/***/ 65233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yQ: () => (/* reexport */ compileAlert),
  vs: () => (/* binding */ compileCondition),
  Wo: () => (/* binding */ compileExpression),
  nk: () => (/* reexport */ compileJsonSchema),
  O4: () => (/* binding */ evaluateExpression)
});

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
;// CONCATENATED MODULE: ./build/conditions/shape.js

const CEL_NAMES = {
    int: "int",
    double: "double",
    string: "string",
    bool: "bool",
    duration: "google.protobuf.Duration",
    timestamp: "google.protobuf.Timestamp",
    dyn: "dyn",
};
/** A shape's type as CEL writes it. */
function celType(shape) {
    if (typeof shape === "string")
        return CEL_NAMES[shape];
    if ("list" in shape)
        return `list<${celType(shape.list)}>`;
    if ("map" in shape)
        return `map<string, ${celType(shape.map)}>`;
    return shape.name;
}
/** The library tells structures by their constructor: one class a structure, made when it is first met. */
const classes = new Map();
/** Tells the library of the structures within a shape, innermost first. */
function registerShape(environment, shape, known) {
    if (typeof shape === "string")
        return;
    if ("list" in shape)
        return registerShape(environment, shape.list, known);
    if ("map" in shape)
        return registerShape(environment, shape.map, known);
    if (known.has(shape.name))
        return;
    known.add(shape.name);
    const fields = Object.entries(shape.fields);
    for (const [, field] of fields)
        registerShape(environment, field, known);
    environment.registerType(shape.name, {
        ctor: classOf(shape.name),
        fields: Object.fromEntries(fields.map(([name, field]) => [name, celType(field)])),
    });
}
function classOf(name) {
    const known = classes.get(name);
    if (known !== undefined)
        return known;
    const made = function structure() { };
    classes.set(name, made);
    return made;
}
const readDuration = new lib/* Environment */.OH().registerVariable("text", "string").parse("duration(text)");
/**
 * A plain value as CEL's; `undefined` for one that is not there or not of its shape, so that looking at it fails.
 */
function toCel(value, shape) {
    if (value === undefined)
        return undefined;
    if (typeof shape === "string")
        return simpleToCel(value, shape);
    if ("list" in shape) {
        if (!Array.isArray(value))
            return undefined;
        return value.map((item) => toCel(item, shape.list)).filter((item) => item !== undefined);
    }
    if ("map" in shape) {
        const entries = entriesOf(value).map(([key, item]) => [key, toCel(item, shape.map)]);
        return new Map(entries.filter(([, item]) => item !== undefined));
    }
    const made = new (classOf(shape.name))();
    const own = new Map(entriesOf(value));
    for (const [name, field] of Object.entries(shape.fields)) {
        const item = toCel(own.get(name), field);
        if (item !== undefined)
            Object.assign(made, { [name]: item });
    }
    return made;
}
function entriesOf(value) {
    if (value instanceof Map)
        return [...value.entries()];
    return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function simpleToCel(value, shape) {
    switch (shape) {
        case "int":
            return Number.isSafeInteger(value) ? BigInt(Number(value)) : undefined;
        case "double":
            return typeof value === "number" ? value : undefined;
        case "duration":
            return typeof value === "number" && Number.isFinite(value) ? toDuration(value) : undefined;
        case "timestamp": {
            const date = new Date(String(value));
            return Number.isNaN(date.getTime()) ? undefined : date;
        }
        case "string":
            return typeof value === "string" ? value : undefined;
        case "bool":
            return typeof value === "boolean" ? value : undefined;
        case "dyn":
            return withoutConstructors(value);
    }
}
const toDuration = (ms) => readDuration({ text: `${Math.max(0, Math.round(ms * 1_000))}us` });
/** The library asks objects for their constructor: one that has a key of that name would be taken for something else. */
function withoutConstructors(value) {
    if (!hasConstructor(value))
        return value;
    return toMaps(value);
}
function hasConstructor(value) {
    if (Array.isArray(value))
        return value.some(hasConstructor);
    if (typeof value !== "object" || value === null || value instanceof Map)
        return false;
    return Object.hasOwn(value, "constructor") || Object.values(value).some(hasConstructor);
}
function toMaps(value) {
    if (Array.isArray(value))
        return value.map(toMaps);
    if (typeof value !== "object" || value === null || value instanceof Map)
        return value;
    return new Map(Object.entries(value).map(([key, inner]) => [key, toMaps(inner)]));
}
/** What a step into a shape leads to: a shape, or the structure that has no such field. */
function stepInto(shape, step) {
    if (typeof shape === "string")
        return { shape: "dyn" };
    if ("list" in shape)
        return { shape: shape.list };
    if ("map" in shape)
        return { shape: shape.map };
    if (Object.hasOwn(shape.fields, step))
        return { shape: shape.fields[step] };
    return { lacks: shape };
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/conditions/pattern.js

/**
 * Regular expressions of conditions: RE2's, whose work is linear in the text, so that no answer can make one run for ever.
 * They come from the config and are compiled when it is read.
 */
/** The longest pattern in characters, and the largest program that it may become (a bounded repetition is written out). */
const LONGEST = 500;
const LARGEST_PROGRAM = 2_000;
/** Characters × instructions that one evaluation may take: about two seconds where every state must be followed. */
const WORK = 100_000_000;
const compiled = new Map();
const KEPT_AT_MOST = 500;
let workLeft = WORK;
/** Begins the count of one evaluation's work. */
function beginSearches() {
    workLeft = WORK;
}
/** What is wrong with a pattern; `undefined` for one that can be used. */
function patternMistake(pattern) {
    if (pattern.length > LONGEST)
        return `the pattern is longer than ${LONGEST} characters`;
    try {
        const size = compile(pattern).programSize();
        return size > LARGEST_PROGRAM ? "the pattern repeats too much" : undefined;
    }
    catch (error) {
        if (!(error instanceof build/* RE2JSException */.o_))
            throw error;
        return plain(error.message);
    }
}
function plain(message) {
    return message.replace(/^error parsing regexp: /, "").replaceAll("`", '"');
}
function compile(pattern) {
    const known = compiled.get(pattern);
    if (known !== undefined)
        return known;
    const made = build/* RE2JS */.L3.compile(pattern);
    if (compiled.size >= KEPT_AT_MOST)
        compiled.clear();
    compiled.set(pattern, made);
    return made;
}
/** A pattern of a schema: each text that it is held against counts as a search. */
function enginePattern(pattern) {
    // By this text the validator tells one pattern from another.
    return { test: (text) => search(text, pattern), toString: () => pattern };
}
/** Whether a pattern is found anywhere in a text, as CEL's `matches` says. Throws where the work would be too much. */
function search(text, pattern) {
    const expression = compile(pattern);
    workLeft -= (text.length + 1) * expression.programSize();
    if (workLeft < 0)
        throw new RangeError("the text is too long for this pattern");
    return expression.test(text);
}

;// CONCATENATED MODULE: ./build/conditions/variables.js
const CERT = {
    name: "cert",
    fields: {
        daysLeft: "int",
        names: { list: "string" },
        issuer: "string",
        subject: "string",
        from: "timestamp",
        to: "timestamp",
        fingerprint: "string",
    },
};
const TLS = { name: "tls", fields: { protocol: "string", cipher: "string", trusted: "bool" } };
const RECORD = { name: "record", fields: { type: "string", value: "string", ttl: "int" } };
const STREAM = {
    name: "stream",
    fields: {
        events: "int",
        firstByte: "duration",
        firstToken: "duration",
        lastToken: "duration",
        tokensPerSecond: "double",
        complete: "bool",
    },
};
const USAGE = {
    name: "usage",
    fields: { input: "int", output: "int", thinking: "int", cached: "int", units: "double" },
};
const REPLY = { name: "reply", fields: { text: "string", finish: "string", model: "string" } };
const OUTPUT = { name: "output", fields: { bytes: "int", mime: "string", hash: "string" } };
const IMAGE = {
    name: "image",
    fields: { mime: "string", width: "int", height: "int", bytes: "int", singleColour: "bool" },
};
const SERIES = { name: "result", fields: { labels: { map: "string" }, value: "double" } };
const PLACE = { name: "place", fields: { place: "string", outcome: "string", latency: "duration" } };
const STEP = {
    name: "step",
    fields: { status: "int", latency: "duration", body: "dyn", text: "string", headers: { map: "string" } },
};
const LIMIT = {
    name: "limit",
    fields: { name: "string", limit: "double", remaining: "double", reset: "duration" },
};
/** What a condition can name: types, words for docs/conditions.md, and where the facts have it. */
const VARIABLES = {
    status: {
        shape: "int",
        says: "The HTTP status. Of a multistep probe, that of its last step.",
        examples: ["status in [200, 204]"],
        read: (facts) => facts.status,
    },
    latency: {
        shape: "duration",
        says: "From the first byte of work on the wire to the last byte received.",
        examples: ['latency < duration("2s")'],
        read: (facts) => facts.latencyMs,
    },
    headers: {
        shape: { map: "string" },
        says: "Headers by their names in lower case.",
        examples: ['headers["content-type"].startsWith("image/")'],
        read: (facts) => facts.headers,
    },
    body: {
        shape: "dyn",
        says: "The body read as JSON; missing when it is not JSON.",
        examples: ["size(body.data) > 0", 'body.choices[0].finish_reason == "stop"'],
        read: (facts) => facts.body,
    },
    text: {
        shape: "string",
        says: "The body as text.",
        examples: ['text.contains("ready")', 'text.matches("(?i)all systems (go|operational)")'],
        read: (facts) => facts.text,
    },
    bytes: {
        shape: "int",
        says: "Length of the body after decompression.",
        examples: ["bytes > 1000"],
        read: (facts) => facts.bytes,
    },
    phases: {
        shape: { map: "duration" },
        says: "Time in each phase that happened: queue, dns, connect, tls, send, wait, receive; of a job create, queued, run, fetch.",
        examples: ['phases.dns < duration("500ms")'],
        read: (facts) => new Map(Object.entries(facts.phases)),
    },
    version: {
        shape: "string",
        says: "The HTTP version that was spoken.",
        examples: ['version == "2"'],
        read: (facts) => facts.version,
    },
    family: {
        shape: "int",
        says: "4 or 6, of the address connected to.",
        examples: ["family == 6"],
        read: (facts) => facts.family,
    },
    serverTiming: {
        shape: { map: "duration" },
        says: "Durations by the names of the Server-Timing header.",
        examples: ['serverTiming.db < duration("100ms")'],
        read: (facts) => facts.serverTiming,
    },
    cert: {
        shape: CERT,
        says: "The server's own certificate; daysLeft counts to the first expiry in the chain.",
        examples: ["cert.daysLeft > 14", 'cert.names.exists(name, name == "*.example.com")'],
        read: readCertificate,
    },
    tls: {
        shape: TLS,
        says: "What TLS agreed on, and whether the chain and the name are trusted.",
        examples: ['tls.protocol == "TLSv1.3" && tls.trusted'],
        read: ({ tls }) => tls && { protocol: tls.protocol, cipher: tls.cipher, trusted: tls.untrusted === undefined },
    },
    records: {
        shape: { list: RECORD },
        says: "DNS records of the answer; ttl is seconds.",
        examples: ['records.exists(record, record.type == "MX")'],
        read: (facts) => facts.records,
    },
    answers: {
        shape: { list: "string" },
        says: "The values of those records alone.",
        examples: ['"192.0.2.1" in answers'],
        read: (facts) => facts.records?.map(({ value }) => value),
    },
    stream: {
        shape: STREAM,
        says: "A stream of events: how many, when the first byte, the first and the last token came, and whether it ended as its protocol says.",
        examples: ['stream.firstToken < duration("1500ms") && stream.complete', "stream.tokensPerSecond > 20"],
        read: ({ stream }) => stream && {
            ...stream,
            firstByte: stream.firstByteMs,
            firstToken: stream.firstTokenMs,
            lastToken: stream.lastTokenMs,
        },
    },
    usage: {
        shape: USAGE,
        says: "Tokens in and out as the provider counted them, those of thinking and from a cache among them; units is what is billed otherwise.",
        examples: ["usage.output <= 16", "!has(usage.thinking) || usage.thinking == 0"],
        read: (facts) => facts.usage,
    },
    reply: {
        shape: REPLY,
        says: "A model's answer, the provider's word for why it ended, and the model that answered.",
        examples: ['reply.finish in ["stop", "STOP", "end_turn"]', 'reply.model.startsWith("gpt-")'],
        read: (facts) => facts.reply,
    },
    output: {
        shape: OUTPUT,
        says: "What a generation gave, whatever it is; mime is told by its first bytes.",
        examples: ['output.mime.startsWith("video/") && output.bytes > 10000'],
        read: (facts) => facts.output,
    },
    image: {
        shape: IMAGE,
        says: "The generated image. singleColour is missing where the format can't be decoded here.",
        examples: ["image.width >= 256 && image.height >= 256", "!image.singleColour"],
        read: (facts) => facts.image,
    },
    value: {
        shape: "double",
        says: "The one result of a Prometheus query; missing when it gave none, or several.",
        examples: ["value < 0.05"],
        read: (facts) => facts.value,
    },
    series: {
        shape: { list: SERIES },
        says: "All results of a Prometheus query.",
        examples: ['series.all(result, result.labels.job != "api" || result.value == 1)'],
        read: (facts) => facts.series,
    },
    places: {
        shape: { list: PLACE },
        says: "Of a measurement from several places, what each saw.",
        examples: ['places.filter(place, place.outcome == "ok").size() >= 2'],
        read: ({ places }) => places?.map((place) => ({ ...place, latency: place.latencyMs })),
    },
    steps: {
        shape: { map: STEP },
        says: "Of a multistep probe, each step by its name.",
        examples: ["steps.login.status == 200", "has(steps.login.body.token)"],
        read: ({ steps }) => steps && new Map(Object.entries(steps).map(([name, step]) => [name, { ...step, latency: step.latencyMs }])),
    },
    limits: {
        shape: { list: LIMIT },
        says: "Limits that the provider told in headers, tightest first; reset is the time until it is full again.",
        examples: ["limits.all(limit, limit.remaining > 100)"],
        read: ({ limits }) => limits?.map((limit) => ({ ...limit, reset: limit.resetMs })),
    },
};
const isVariable = (name) => Object.hasOwn(VARIABLES, name);
const variable = (name) => VARIABLES[name];
/** Those whose size grows with the answer: a macro that looked at them for each element would work in its square. */
const WHOLES = new Set([
    "headers",
    "body",
    "text",
    "phases",
    "serverTiming",
    "cert",
    "records",
    "answers",
    "reply",
    "series",
    "places",
    "steps",
    "limits",
]);
function readCertificate({ tls, certDaysLeft }) {
    const own = tls?.chain[0];
    if (own === undefined && certDaysLeft === undefined)
        return undefined;
    return { ...own, daysLeft: certDaysLeft };
}

;// CONCATENATED MODULE: ./build/conditions/environment.js




/** CEL keeps the name `bytes` for its type, so that ours goes by another name of the same length inside. */
const BYTES_INSIDE = "bytes".replace("s", "_");
/** The library's own `matches` runs JavaScript's expressions: ours goes by another name of the same length inside. */
const MATCHES_INSIDE = "matches".replace("s", "_");
/** Expressions are small and their work is linear in the answer's size: these and `refuse` keep them so. */
const LIMITS = { maxAstNodes: 300, maxDepth: 40, maxListElements: 100, maxMapEntries: 50, maxCallArguments: 8 };
/** All variables as conditions have them. */
const environment = createEnvironment([]);
/** An environment in which `names` are of any type, whatever they are in conditions. */
function createEnvironment(names) {
    const made = new lib/* Environment */.OH({ limits: LIMITS });
    const structures = new Set();
    const own = Object.keys(VARIABLES).filter((name) => !names.includes(name));
    for (const name of own) {
        const { shape } = variable(name);
        registerShape(made, shape, structures);
        made.registerVariable(insideName(name), celType(shape));
    }
    for (const name of new Set(names))
        made.registerVariable(insideName(name), "dyn");
    mixNumbers(made);
    made.registerFunction(`string.${MATCHES_INSIDE}(string): bool`, search);
    made.registerFunction(`${MATCHES_INSIDE}(string, string): bool`, search);
    return made;
}
/** JSON knows one kind of number and CEL two: mixing them would otherwise fail each time, and at load nobody could tell. */
function mixNumbers(made) {
    for (const [left, right] of [
        ["double", "int"],
        ["int", "double"],
    ]) {
        made.registerOperator(`${left} + ${right}: double`, (a, b) => Number(a) + Number(b));
        made.registerOperator(`${left} - ${right}: double`, (a, b) => Number(a) - Number(b));
        made.registerOperator(`${left} * ${right}: double`, (a, b) => Number(a) * Number(b));
        made.registerOperator(`${left} / ${right}: double`, (a, b) => Number(a) / Number(b));
    }
    // The library takes this for `!=` and for both orders.
    made.registerOperator("double == int: bool", (a, b) => Number(a) === Number(b));
}
function insideName(name) {
    return name === "bytes" ? BYTES_INSIDE : name;
}

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(39099);
;// CONCATENATED MODULE: ./build/conditions/explain.js



const WORDS = { and: "&&", or: "||", not: "!" };
const IN_CEL = "Conditions are written in CEL, such as status in [200, 204]";
const TIME = 'Write a time as duration("30s")';
/** The library's finding in words that need no knowledge of it, with what to do. */
function explain(error, text, given = []) {
    const offset = error.range?.start;
    const [message, remedy] = error.name === "ParseError" ? syntax(error, text) : types(error, given);
    return { message: message.replace(/\p{C}/gu, "?"), remedy, ...(offset !== undefined && { offset }) };
}
function syntax({ code, summary, range }, text) {
    const at = range?.start ?? 0;
    if (text[at] === "=")
        return ["a single = compares nothing", "Write == to compare"];
    const word = /^[a-z]+/.exec(text.slice(at))?.[0] ?? "";
    const before = /([a-z]+)\s+$/.exec(text.slice(0, at))?.[1] ?? "";
    const operator = [word, before].find((one) => Object.hasOwn(WORDS, one));
    if (operator !== undefined)
        return [`${operator} is not known here`, `Write ${WORDS[operator]} instead of ${operator}`];
    if (/\d(ms|s|m|h|d)$/.test(text.slice(0, at) + word))
        return ["a number has no unit here", TIME];
    if (code === "limit_exceeded")
        return ["it is too long or too deeply nested", "Split it into several conditions"];
    if (code === "unterminated_string")
        return ["a text has no closing quote", "Close the quote"];
    if (summary.endsWith("EOF"))
        return ["it ends too early", "Complete it: " + lowerFirst(IN_CEL)];
    return [lowerFirst(summary), IN_CEL];
}
function types({ code, summary }, given) {
    switch (code) {
        case "unknown_variable":
            return unknownVariable(summary.replace(/^.*: /, ""), given);
        case "no_such_key":
            return unknownField(summary.replace(/^.*: /, ""));
        case "cannot_index_type":
            return [`a value of type ${explain_plain(/'(.*)'/.exec(summary)?.[1] ?? "this")} has no parts`, "Compare it as a whole"];
        case "no_such_overload":
            return unfitting(explain_plain(summary.replace(/^no such overload: /, "")));
        case "no_matching_overload":
            return unknownFunction(explain_plain(/'(.*)'/.exec(summary)?.[1] ?? summary));
        case "invalid_macro_argument":
            return ["has() takes a path that is written out", "Write it like has(body.choices[0].message)"];
        default:
            return [lowerFirst(explain_plain(summary)), IN_CEL];
    }
}
/** Of an element in a macro, of which the library says no more: paths that are written out were looked at before. */
function unknownField(name) {
    const known = Object.values(VARIABLES).flatMap(({ shape }) => typeof shape === "object" && "list" in shape && typeof shape.list === "object"
        ? Object.keys(shape.list.fields)
        : []);
    const meant = (0,nearest/* nearest */.p)(name, known);
    return [`there is no field ${name} here`, meant === undefined ? "Look up what it has" : `Did you mean ${meant}?`];
}
function unknownVariable(name, given) {
    const known = [...given, ...Object.keys(VARIABLES)];
    const meant = (0,nearest/* nearest */.p)(name, known);
    const message = `there is no variable ${name}`;
    return [message, meant === undefined ? `Known: ${known.join(", ")}` : `Did you mean ${meant}?`];
}
function unfitting(what) {
    const message = `these types do not fit together: ${what}`;
    if (/duration/.test(what))
        return [message, TIME];
    if (/timestamp/.test(what))
        return [message, 'Write a moment as timestamp("2026-11-21T09:00:00Z")'];
    if (/int|double/.test(what) && /string/.test(what))
        return [message, "Write numbers without quotes and texts in quotes"];
    return [message, "Use values of one type on both sides"];
}
function unknownFunction(call) {
    const [, receiver, name = "", taken] = /^(?:(.*)\.)?(\w+)\((.*)\)$/.exec(call) ?? [];
    const names = [...new Set(environment.getDefinitions().functions.map((one) => one.name))];
    if (names.includes(name)) {
        const on = receiver === undefined ? "" : ` of a ${receiver}`;
        return [`${name}()${on} does not take (${taken})`, "Look up what it takes: the functions are those of CEL"];
    }
    const meant = (0,nearest/* nearest */.p)(name, names);
    const message = `there is no function ${name}()`;
    return [message, meant === undefined ? "The functions are those of CEL" : `Did you mean ${meant}()?`];
}
/** Types by the names that a user writes. */
const explain_plain = (text) => text
    .replaceAll("google.protobuf.Duration", "duration")
    .replaceAll("google.protobuf.Timestamp", "timestamp")
    .replaceAll(MATCHES_INSIDE, "matches")
    .replace(/dyn<(\w+)>/g, "$1");
const lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);

;// CONCATENATED MODULE: ./build/conditions/tree.js
/** The macros that run an expression for each element of a list. */
const MACROS = new Set(["all", "exists", "exists_one", "map", "filter"]);
/** What a node is when it is a macro over a list. */
function asMacro(node) {
    if (node.op !== "rcall")
        return undefined;
    const [name, range, [variable, ...steps]] = node.args;
    return MACROS.has(name) && variable?.op === "id" ? { range, variable: variable.args, steps } : undefined;
}
/** A node's parts, in the order of the text; the variable of a macro is no part. */
function partsOf(node) {
    const macro = asMacro(node);
    if (macro !== undefined)
        return [macro.range, ...macro.steps];
    switch (node.op) {
        case "value":
        case "id":
            return [];
        case ".":
        case ".?":
            return [node.args[0]];
        case "call":
            return node.args[1];
        case "rcall":
            return [node.args[1], ...node.args[2]];
        case "map":
            return node.args.flat();
        case "!_":
        case "-_":
            return [node.args];
        default:
            return node.args;
    }
}
/** All nodes below and including one, each with the macros' variables that it can see. */
function* nodesOf(node, bound = new Set()) {
    yield [node, bound];
    const macro = asMacro(node);
    if (macro === undefined) {
        for (const part of partsOf(node))
            yield* nodesOf(part, bound);
        return;
    }
    yield* nodesOf(macro.range, bound);
    for (const step of macro.steps)
        yield* nodesOf(step, new Set([...bound, macro.variable]));
}

;// CONCATENATED MODULE: ./build/conditions/path.js



const MISSING = Symbol("missing");
/** The longest paths of an expression, each once. A step that is computed ends its path. */
function pathsIn(tree, given = []) {
    const found = new Map();
    const visit = (node) => {
        const path = asPath(node, given);
        if (path === undefined)
            partsOf(node).forEach(visit);
        else if (!found.has(path.text))
            found.set(path.text, path);
    };
    visit(tree);
    return [...found.values()];
}
/** The path that a node is, when it begins at a variable and every step of it is written out. */
function asPath(node, given = []) {
    const steps = [];
    let at = node;
    while (at.op !== "id") {
        if (at.op === ".")
            steps.unshift(at.args[1]);
        else if (at.op === "[]" && at.args[1].op === "value") {
            const key = at.args[1].args;
            if (typeof key !== "string" && typeof key !== "bigint")
                return undefined;
            steps.unshift(typeof key === "bigint" ? Number(key) : key);
        }
        else
            return undefined;
        at = at.args[0];
    }
    if (!isVariable(at.args) && !given.includes(at.args))
        return undefined;
    return { text: node.input.slice(node.start, node.end), offset: node.start, root: at.args, steps };
}
/** The plain value at a path, `MISSING` where there is none. */
function valueAt(scope, { root, steps }) {
    let value = rootValue(scope, root);
    for (const step of steps)
        value = path_stepInto(value, step);
    return value === undefined ? MISSING : value;
}
function rootValue({ facts, given }, root) {
    if (Object.hasOwn(given, root))
        return given[root];
    return isVariable(root) ? variable(root).read(facts) : undefined;
}
function path_stepInto(value, step) {
    if (Array.isArray(value))
        return typeof step === "number" ? value[step] : undefined;
    if (typeof step === "number" || typeof value !== "object" || value === null)
        return undefined;
    if (value instanceof Map)
        return value.get(step);
    return Object.getOwnPropertyDescriptor(value, step)?.value;
}
/** What is kept of the value at a path; of a duration whole milliseconds, of a text named like a secret its length. */
function keptAt(scope, path) {
    const value = valueAt(scope, path);
    if (typeof value === "string" && path.steps.some(namesSecret))
        return `(string of ${value.length})`;
    return keep(shapeAt(path) === "duration" && typeof value === "number" ? Math.round(value) : value);
}
/** A login answers with secrets that are nobody's but the server's: no redactor knows them, so their names must do. */
const SECRET_NAME = /(?:token|secret|passw(?:or)?d|passphrase|key|cookie|signature|credentials?|authorization|session(?:_?id)?|jwt|otp)$/i;
const namesSecret = (step) => typeof step === "string" && SECRET_NAME.test(step);
function shapeAt({ root, steps }) {
    let shape = isVariable(root) ? variable(root).shape : "dyn";
    for (const step of steps) {
        const next = stepInto(shape, step);
        shape = "shape" in next ? next.shape : "dyn";
    }
    return shape;
}
const SAFE = /^[\w .:/+-]{0,40}$/;
/** What may be kept of a value: itself where it is safe, else in parentheses, which no safe text holds, what it is. */
function keep(value) {
    if (value === MISSING)
        return "(missing)";
    if (value === null || typeof value === "boolean")
        return value;
    // JSON has no way to write NaN and infinity.
    if (typeof value === "number")
        return Number.isFinite(value) ? value : String(value);
    if (typeof value === "string")
        return SAFE.test(value) ? value : `(string of ${value.length})`;
    if (Array.isArray(value))
        return `(list of ${value.length})`;
    if (value instanceof Map)
        return `(map of ${value.size})`;
    return `(map of ${Object.keys(value ?? {}).length})`;
}

;// CONCATENATED MODULE: ./build/conditions/refuse.js







const MACROS_AT_MOST = 4;
/**
 * What CEL allows and we do not, so that the work of an expression stays linear in the size of an answer: patterns that come
 * from the answer, `cel.bind`, many macros, and macros that look at the whole answer for each element. And fields that a
 * structure has not, which `has()` would deny for ever.
 */
function refuse(tree, given = []) {
    let macros = 0;
    for (const [node, bound] of nodesOf(tree)) {
        const at = (message, remedy) => ({ message, remedy, offset: node.start });
        const name = node.op === "call" || node.op === "rcall" ? node.args[0] : "";
        if (name === "matches") {
            const mistake = refusePattern(node);
            if (mistake !== undefined)
                return mistake;
        }
        if (name === "bind")
            return at("cel.bind() is not available", "Write the value out where it is used");
        if (name === "duration" && !readable(node))
            return at("this is not a duration", 'Write it like duration("30s") or duration("1m30s")');
        if (name === "timestamp" && !readable(node))
            return at("this is not a moment", 'Write it like timestamp("2026-11-21T09:00:00Z")');
        const macro = asMacro(node);
        if (macro !== undefined && (isVariable(macro.variable) || given.includes(macro.variable)))
            return at(`${macro.variable} is the name of a part of the answer`, "Name the element otherwise");
        if (macro !== undefined && (macros += 1) > MACROS_AT_MOST)
            return at(`there are more than ${MACROS_AT_MOST} macros`, "Split it into several conditions");
        if (bound.size > 0 && node.op === "id" && (WHOLES.has(node.args) || given.includes(node.args)))
            return at(`${node.args} cannot be looked at inside all(), exists(), exists_one(), filter() or map()`, "Look only at the element there");
    }
    return pathsIn(tree, given)
        .map((path) => refusePath(path, given))
        .find((refusal) => refusal !== undefined);
}
function refusePattern(node) {
    const given = node.op === "rcall" ? node.args[2] : node.op === "call" ? node.args[1].slice(1) : [];
    const [pattern] = given;
    // With more or fewer arguments it is a call that the types refuse.
    if (pattern === undefined || given.length !== 1)
        return undefined;
    if (pattern.op !== "value" || typeof pattern.args !== "string")
        return {
            message: "the pattern of matches() must be written out",
            remedy: 'Write it in quotes, such as text.matches("^ok")',
            offset: pattern.start,
        };
    const mistake = patternMistake(pattern.args);
    if (mistake === undefined)
        return undefined;
    return {
        message: `this pattern cannot be used: ${mistake}`,
        remedy: 'Patterns are those of RE2: no look-ahead, look-behind or back-reference; a backslash is written twice, or once in r"…"',
        offset: pattern.start,
    };
}
function refusePath({ root, steps, offset }, given) {
    if (given.includes(root) || !isVariable(root))
        return undefined;
    let shape = variable(root).shape;
    for (const step of steps) {
        const next = stepInto(shape, step);
        if ("lacks" in next)
            return { ...lacking(next.lacks, step), offset };
        shape = next.shape;
    }
    return undefined;
}
/** A field that a structure has not. */
function lacking(shape, field) {
    const known = Object.keys(shape.fields);
    const meant = (0,nearest/* nearest */.p)(String(field), known);
    return {
        message: `${shape.name} has no ${field}`,
        remedy: meant === undefined ? `It has ${known.join(", ")}` : `Did you mean ${meant}?`,
    };
}
/** A duration or moment that is written out is read at load; a computed one can only be read with the answer. */
function readable(node) {
    const [argument] = node.op === "call" ? node.args[1] : [];
    if (argument?.op !== "value")
        return true;
    try {
        environment.parse(node.input.slice(node.start, node.end))({});
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/conditions/program.js









const program_LONGEST = 2_000;
/** Compiles a text in which the variables of conditions stand, and `given` ones of any type beside them or in their place. */
function compileProgram(text, given = []) {
    if (text.length > program_LONGEST) {
        return {
            ok: false,
            message: `it is longer than ${program_LONGEST} characters`,
            remedy: "Split it into several conditions",
        };
    }
    const base = given.length === 0 ? environment : createEnvironment(given);
    try {
        const tree = base.parse(text).ast;
        const refusal = refuse(tree, given);
        if (refusal !== undefined)
            return { ok: false, ...refusal };
        const { source, env, presences } = rewrite(text, tree, base, given);
        const program = env.parse(source);
        const { error, type = "nothing" } = program.check();
        if (error !== undefined)
            return { ok: false, ...explain(error, text, given) };
        const paths = pathsIn(tree, given);
        return { ok: true, program: { type, paths, run: (scope) => run(program, paths, presences, scope) } };
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB || error instanceof lib/* TypeError */.hg)
            return { ok: false, ...explain(error, text, given) };
        throw error;
    }
}
/**
 * Puts names of the same length in place of what the library reads otherwise than we do, so that positions stay: `bytes`,
 * which it keeps for a type, `matches`, which is not linear there, and `has(path)`, which it refuses for
 * `has(body.choices[0].message)` and fails where a step before the last is missing.
 */
function rewrite(text, tree, base, given) {
    const presences = new Map();
    let source = text;
    const put = (start, end, name) => {
        source = source.slice(0, start) + name.padEnd(end - start) + source.slice(end);
    };
    for (const [node] of nodesOf(tree)) {
        if (node.op === "id" && node.args === "bytes")
            put(node.start, node.end, BYTES_INSIDE);
        const matchesAt = startOfMatches(node, text);
        if (matchesAt >= 0)
            put(matchesAt, matchesAt + MATCHES_INSIDE.length, MATCHES_INSIDE);
        if (node.op !== "call" || node.args[0] !== "has" || node.args[1].length !== 1)
            continue;
        const [argument] = node.args[1];
        const path = argument && asPath(argument, given);
        if (path === undefined || path.steps.length === 0)
            continue;
        const name = `has_${presences.size}`;
        presences.set(name, path);
        put(node.start, node.end, name);
    }
    if (presences.size === 0)
        return { source, env: base, presences };
    const env = base.clone();
    for (const name of presences.keys())
        env.registerVariable(name, "bool");
    return { source, env, presences };
}
/** Where a call of `matches` has its name; under 0 for any other node. */
function startOfMatches(node, text) {
    if (node.op === "call" && node.args[0] === "matches")
        return text.indexOf("matches", node.start);
    if (node.op === "rcall" && node.args[0] === "matches")
        return text.indexOf("matches", node.args[1].end);
    return -1;
}
function run(program, paths, presences, scope) {
    const activity = activityOf(scope, new Set(paths.map(({ root }) => root)));
    for (const [name, path] of presences) {
        // Of a body that is no JSON nothing can be said: then the variable is missing, and the condition fails.
        if (path.root === "body" && valueAt(scope, { root: path.root, steps: [] }) === MISSING)
            continue;
        activity[name] = valueAt(scope, path) !== MISSING;
    }
    beginSearches();
    return program(activity);
}
/** The variables that are looked at, as CEL's values; what is not known is left out, so that looking at it fails. */
function activityOf({ facts, given }, roots) {
    const activity = {};
    for (const root of roots) {
        const value = Object.hasOwn(given, root)
            ? withoutConstructors(given[root])
            : isVariable(root)
                ? toCel(variable(root).read(facts), variable(root).shape)
                : undefined;
        if (value !== undefined)
            activity[insideName(root)] = value;
    }
    return activity;
}

;// CONCATENATED MODULE: ./build/conditions/plain.js
/** A value of CEL as plain data: whole numbers as numbers, durations in milliseconds, moments as ISO 8601. */
function plainOf(value) {
    if (typeof value === "bigint")
        return Number(value);
    if (typeof value !== "object" || value === null || value instanceof Uint8Array)
        return value;
    if (Array.isArray(value))
        return value.map(plainOf);
    if (value instanceof Date)
        return value.toISOString();
    if (value instanceof Set)
        return [...value].map(plainOf);
    if (value instanceof Map)
        return fromEntries([...value.entries()]);
    const ms = durationMs(value);
    return ms ?? fromEntries(Object.entries(value));
}
/** The library's durations are whole seconds and nanoseconds. */
function durationMs(value) {
    if (!("seconds" in value && "nanos" in value))
        return undefined;
    const { seconds, nanos } = value;
    return typeof seconds === "bigint" && typeof nanos === "number" ? Number(seconds) * 1_000 + nanos / 1e6 : undefined;
}
function fromEntries(entries) {
    const made = Object.create(null);
    for (const [key, item] of entries)
        made[String(key)] = plainOf(item);
    return made;
}

// EXTERNAL MODULE: ./build/domain/alert-figures.js
var alert_figures = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/domain/certificate.js
var certificate = __webpack_require__(53702);
;// CONCATENATED MODULE: ./build/conditions/alert-quantity.js




/** What a quantity is called, and how one is written. */
const alert_quantity_WORDS = {
    share: ["a share", "Write a share like 5%"],
    duration: ["a time", "Write a time with its unit, like 5s"],
    rate: ["a rate", "Say in what time, like 10/h"],
    money: ["an amount of money in a time", "Say of what and in what time, like 100 USD/h"],
    number: ["a bare number", "Write it without a unit"],
};
const COMPARISONS = new Set(["<", "<=", ">", ">=", "==", "!="]);
const LOGIC = new Set(["&&", "||", "!_"]);
const ARITHMETIC = new Set(["+", "-", "*", "/", "-_"]);
/**
 * What CEL's types do not tell apart, for it has one kind of number: a share held against a count, a rate against a bare number,
 * times multiplied by each other. And what a rule has no use for: texts, lists, macros.
 */
function quantityMistake(tree, translation) {
    if (LOGIC.has(tree.op))
        return partsOf(tree)
            .map((part) => quantityMistake(part, translation))
            .find((mistake) => mistake !== undefined);
    if (COMPARISONS.has(tree.op))
        return comparisonMistake(tree, translation);
    // Of a lone figure or number CEL says that it is not true or false.
    const whole = quantityOf(tree, translation);
    return typeof whole === "object" ? whole : undefined;
}
function comparisonMistake(tree, translation) {
    const [left, right] = partsOf(tree);
    if (left === undefined || right === undefined)
        return undefined;
    const [a, b] = [quantityOf(left, translation), quantityOf(right, translation)];
    if (typeof a === "object")
        return a;
    if (typeof b === "object")
        return b;
    if (a === b || (a === "share" && isShare(right)) || (b === "share" && isShare(left)))
        return boundMistake(left, right, translation) ?? boundMistake(right, left, translation);
    // Of what is measured it is known what it is: it is the other side that was written wrongly.
    const [subject, is, other, of] = isMeasured(left, translation) ? [left, a, right, b] : [right, b, left, a];
    return {
        message: `${writtenOf(subject, translation)} is ${alert_quantity_WORDS[is][0]}, and ${writtenOf(other, translation)} is ${alert_quantity_WORDS[of][0]}`,
        remedy: alert_quantity_WORDS[is][1],
        offset: other.start,
    };
}
const isMeasured = (node, { figures }) => node.op === "id" ? figures.has(node.args) : partsOf(node).some((part) => isMeasured(part, { figures }));
/** A limit that what is measured never crosses. */
function boundMistake(figure, limit, translation) {
    const use = figure.op === "id" ? translation.figures.get(figure.args) : undefined;
    if (use === undefined)
        return undefined;
    const { quantity } = (0,alert_figures/* figureCalled */.oD)(use.figure);
    if (quantity === "share" && limit.op === "value" && Number(limit.args) > 1)
        return { message: "a share is at most 100%", remedy: alert_quantity_WORDS.share[1], offset: limit.start };
    if (use.figure !== "certificate" || (durationOf(limit) ?? 0) <= certificate/* CERTIFICATE_SEEN_MS */.D0)
        return undefined;
    const message = "how long a certificate has is known under 45 days only";
    return { message, remedy: "Write a shorter time, like 14d", offset: limit.start };
}
const isShare = (node) => node.op === "value" && (typeof node.args === "number" || typeof node.args === "bigint") && Number(node.args) <= 1;
/** The time in a `duration("…")` that is written out. */
function durationOf(node) {
    const [argument] = node.op === "call" && node.args[0] === "duration" ? node.args[1] : [];
    return argument?.op === "value" ? (0,duration/* parseDuration */.E9)(String(argument.args)) : undefined;
}
/** What a part is an amount of, or what is wrong with it. */
function quantityOf(node, translation) {
    const { figures, quantities } = translation;
    if (node.op === "id") {
        const use = figures.get(node.args);
        return use === undefined ? "number" : (0,alert_figures/* figureCalled */.oD)(use.figure).quantity;
    }
    if (node.op === "value" && typeof node.args !== "string")
        return quantities.get(node.start) ?? "number";
    if (node.op === "call" && node.args[0] === "duration")
        return "duration";
    if (!ARITHMETIC.has(node.op))
        return {
            message: "a rule compares figures, and joins comparisons with && and ||",
            remedy: "Write it like errorRate > 5% && p95 > 5s",
            offset: node.start,
        };
    const parts = partsOf(node).map((part) => quantityOf(part, translation));
    const mistake = parts.find((part) => typeof part === "object");
    if (mistake !== undefined)
        return mistake;
    const [a = "number", b = a] = parts;
    return combined(node, a, b, translation);
}
function combined(node, a, b, translation) {
    const isPure = (quantity) => quantity === "number" || quantity === "share";
    if (node.op === "*" && isPure(a))
        return b === "number" ? a : b;
    if ((node.op === "*" || node.op === "/") && isPure(b))
        return a;
    if (node.op === "/" && a === b && a !== "duration")
        return "number";
    if (node.op !== "*" && node.op !== "/" && a === b)
        return a;
    return {
        message: `${alert_quantity_WORDS[a][0]} ${node.op} ${alert_quantity_WORDS[b][0]} means nothing in ${writtenOf(node, translation)}`,
        remedy: "Add and compare amounts of one kind; multiply and divide by bare numbers",
        offset: node.start,
    };
}
/** A part as the rule has it. */
function writtenOf(node, { figures, sourceOf, source }) {
    if (node.op === "id")
        return figures.get(node.args)?.text ?? node.args;
    return source.slice(sourceOf(node.start), endOf(node.end, sourceOf, source)).trim();
}
/** Where in the source a part ends: before what follows it. */
function endOf(end, sourceOf, source) {
    const at = sourceOf(end);
    return at <= sourceOf(end - 1) ? source.length : at;
}

;// CONCATENATED MODULE: ./build/conditions/alert-text.js



const NUMBER = String.raw `(\d+)(?:\.(\d+))?`;
const PER_HOUR = { s: 3_600, m: 60, min: 60, h: 1, d: undefined };
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const SIGNS = { "×": "*", "≥": ">=", "≤": "<=", "≠": "!=" };
/** Words of CEL, and those that people write for its operators, which CEL refuses with better words. */
const alert_text_WORDS = new Set(["true", "false", "duration", "and", "or", "not", "in"]);
/** The first that fits a place says what stands there. */
const READERS = [
    [/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y, asItIs],
    [/([A-Za-z_]\w*)\s*\(\s*(\d\w*)\s*\)/y, figureOver],
    [/[A-Za-z_]\w*/y, word],
    [new RegExp(String.raw `${NUMBER}\s*%`, "y"), share],
    [new RegExp(String.raw `${NUMBER}\s*([A-Z]{3}|credits)\b(?:\s*/\s*(min|[smhd])\b)?`, "y"), money],
    [new RegExp(String.raw `${NUMBER}\s*/\s*(min|[smhd])\b`, "y"), rate],
    [/(?:\d+(?:ms|[smhd]))+\b/y, time],
    [new RegExp(String.raw `${NUMBER}\s*(ms|[smhd])\b`, "y"), fraction],
    [/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y, asItIs],
    [/[×≥≤≠]/y, ([sign = ""]) => ({ cel: SIGNS[sign] })],
    [/[^]/y, asItIs],
];
/**
 * Puts what people write into CEL: `5%` is 0.05, `5s` is duration("5s"), `10/h` an amount an hour, `100 USD/h` an amount of
 * money an hour, `×` is *, and `burnRate(1h)` is a variable for that window. All amounts stay exact.
 */
function translate(text) {
    const figures = new Map();
    const quantities = new Map();
    const units = new Set();
    const places = [];
    let cel = "";
    let at = 0;
    while (at < text.length) {
        const [written, token] = tokenAt(text, at);
        if ("message" in token)
            return { ok: false, ...token, offset: at + (token.offset ?? 0) };
        places.push({ cel: cel.length, source: at, isSame: token.cel === written });
        if (token.quantity !== undefined)
            quantities.set(cel.length + (token.cel.startsWith("(") ? 1 : 0), token.quantity);
        if (token.unit !== undefined)
            units.add(token.unit);
        if (token.figure !== undefined)
            figures.set(...token.figure);
        cel += token.cel;
        at += written.length;
    }
    const sourceOf = (offset) => {
        const place = places.findLast((one) => one.cel <= offset);
        return place === undefined ? 0 : place.source + (place.isSame ? offset - place.cel : 0);
    };
    return { ok: true, translation: { source: text, cel, figures, quantities, units, sourceOf } };
}
function tokenAt(text, at) {
    for (const [pattern, read] of READERS) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match !== null)
            return [match[0], read(match)];
    }
    return [text.slice(at), { cel: text.slice(at) }];
}
function asItIs([written]) {
    return { cel: written };
}
function word([name]) {
    if ((0,alert_figures/* isFigureName */.wy)(name))
        return { cel: name, figure: [name, { figure: name, text: name }] };
    return alert_text_WORDS.has(name) ? { cel: name } : noFigure(name);
}
/** `burnRate(1h)`: a figure over a window of its own. */
function figureOver([written, name = "", span = ""]) {
    if (!(0,alert_figures/* isFigureName */.wy)(name))
        return noFigure(name);
    const figure = alert_figures/* FIGURES */.SL[name];
    if (!("windowMs" in figure))
        return { message: `${name} has no window`, remedy: `Write ${name} alone`, offset: written.indexOf("(") };
    const windowMs = (0,duration/* parseDuration */.E9)(span);
    if (windowMs === undefined || windowMs === 0)
        return { message: `${span} is not a duration`, remedy: NO_DURATION, offset: written.indexOf(span) };
    const variable = `${name}_${span}`;
    return { cel: variable, figure: [variable, { figure: name, text: `${name}(${span})`, windowMs }] };
}
const NO_DURATION = "Write it like 30s, 5m, 2h or 1h30m";
function noFigure(name) {
    const known = Object.keys(alert_figures/* FIGURES */.SL);
    const meant = (0,nearest/* nearest */.p)(name, known);
    return {
        message: `there is no figure ${name}`,
        remedy: meant === undefined ? `Known: ${known.join(", ")}` : `Did you mean ${meant}?`,
    };
}
function share([, whole = "", decimals = ""]) {
    const digits = whole.padStart(3, "0");
    return { cel: decimal(digits.slice(0, -2), digits.slice(-2) + decimals), quantity: "share" };
}
function money([written, whole = "", decimals = "", unit = "", per]) {
    if (per === undefined)
        return { message: "it does not say in what time", remedy: `Write it like ${written}/h`, offset: 0 };
    return { cel: perHour(whole, decimals, per), quantity: "money", unit };
}
function rate([, whole = "", decimals = "", per = ""]) {
    return { cel: perHour(whole, decimals, per), quantity: "rate" };
}
/** An amount an hour: exact, and of a day the quotient itself. */
function perHour(whole, decimals, per) {
    const times = PER_HOUR[per];
    if (times === undefined)
        return `(${decimal(whole, decimals)} / 24.0)`;
    const scaled = String(BigInt(whole + decimals) * BigInt(times)).padStart(decimals.length + 1, "0");
    const point = scaled.length - decimals.length;
    return decimal(scaled.slice(0, point), scaled.slice(point));
}
/** As CEL writes a number with a fraction, without zeros that say nothing. */
function decimal(whole, decimals) {
    return `${whole.replace(/^0+(?=\d)/, "")}.${decimals.replace(/0+$/, "") || "0"}`;
}
function time([written]) {
    const ms = (0,duration/* parseDuration */.E9)(written);
    if (ms === undefined)
        return { message: `${written} is not a duration`, remedy: NO_DURATION };
    return alert_text_durationOf(ms);
}
/** `1.5s`, `5 s` */
function fraction([written, whole = "", decimals = "", unit = ""]) {
    const scaled = BigInt(whole + decimals) * BigInt(UNIT_MS[unit]);
    const scale = 10n ** BigInt(decimals.length);
    const ms = Number(scaled / scale);
    if (scaled % scale !== 0n)
        return { message: `${written} is no whole number of milliseconds`, remedy: NO_DURATION };
    return Number.isSafeInteger(ms) ? alert_text_durationOf(ms) : { message: `${written} is too long`, remedy: NO_DURATION };
}
const alert_text_durationOf = (ms) => ({
    cel: `duration("${ms % 1_000 === 0 ? `${ms / 1_000}s` : `${ms}ms`}")`,
});

;// CONCATENATED MODULE: ./build/conditions/alert.js









const alert_LONGEST = 500;
const WRITTEN_LIKE = "Write it like errorRate > 5% for 2m";
/** Reads `errorRate > 5% for 2m`: translates it to CEL, and checks its types and quantities. */
function compileAlert(text) {
    if (text.length > alert_LONGEST)
        return { ok: false, message: `it is longer than ${alert_LONGEST} characters`, remedy: "Make several rules of it" };
    const held = heldFor(text);
    if ("message" in held)
        return { ok: false, ...held };
    const { expression, forMs } = held;
    const translated = translate(expression);
    if (!translated.ok)
        return translated;
    const { translation } = translated;
    const compiled = alert_compile(translation);
    if ("message" in compiled)
        return { ok: false, ...atSource(compiled, translation) };
    return { ok: true, expression: expression.trim(), condition: compiled, ...(forMs !== undefined && { forMs }) };
}
/** `p99 > 5s for 3m`: what must hold, and how long. */
function heldFor(text) {
    const [before, expression = ""] = /^([^]*?)\bfor\b\s*/.exec(text) ?? [];
    if (before === undefined)
        return { expression: text };
    const span = text.slice(before.length).trim();
    const forMs = (0,duration/* parseDuration */.E9)(span);
    if (forMs !== undefined)
        return { expression: expression.trimEnd(), forMs };
    const message = span === "" ? "it does not say for how long" : `${span} is not a duration`;
    return { message, remedy: WRITTEN_LIKE, offset: span === "" ? expression.length : before.length };
}
function alert_compile(translation) {
    const uses = withUnits(translation);
    if ("message" in uses)
        return uses;
    const environment = environmentOf(uses);
    try {
        const program = environment.parse(translation.cel);
        const mistake = quantityMistake(program.ast, translation);
        if (mistake !== undefined)
            return mistake;
        const { error, type } = program.check();
        if (error !== undefined)
            return explain(error, translation.cel, Object.keys(alert_figures/* FIGURES */.SL));
        if (type !== "bool")
            return { message: "it must be true or false", remedy: WRITTEN_LIKE, offset: 0 };
        return conditionOf(program, translation.cel, uses);
    }
    catch (error) {
        if (!(error instanceof lib/* ParseError */.mB || error instanceof lib/* TypeError */.hg))
            throw error;
        const { message, offset } = explain(error, translation.cel, Object.keys(alert_figures/* FIGURES */.SL));
        return { message, remedy: WRITTEN_LIKE, ...(offset !== undefined && { offset }) };
    }
}
/** Money is counted in one unit a rule: sums of several mean nothing. */
function withUnits({ figures, units }) {
    if (figures.size === 0)
        return { message: "it looks at no figure", remedy: WRITTEN_LIKE, offset: 0 };
    if (units.size > 1)
        return { message: `${[...units].join(" and ")} can't be compared`, remedy: "Make a rule of each" };
    const [unit] = units;
    if (unit === undefined)
        return figures;
    return new Map([...figures].map(([name, use]) => [name, use.figure === "cost" ? { ...use, unit } : use]));
}
const SHAPES = {
    share: "double",
    duration: "duration",
    rate: "double",
    money: "double",
    number: "double",
};
const shapeOf = ({ figure }) => SHAPES[(0,alert_figures/* figureCalled */.oD)(figure).quantity];
function environmentOf(uses) {
    const made = new lib/* Environment */.OH({ limits: LIMITS });
    mixNumbers(made);
    for (const number of ["int", "double"]) {
        made.registerOperator(`${number} * ${alert_TIME}: ${alert_TIME}`, (a, b) => timed(b, Number(a)));
        made.registerOperator(`${alert_TIME} * ${number}: ${alert_TIME}`, (a, b) => timed(a, Number(b)));
        made.registerOperator(`${alert_TIME} / ${number}: ${alert_TIME}`, (a, b) => timed(a, 1 / Number(b)));
    }
    for (const [name, use] of uses)
        made.registerVariable(name, celType(shapeOf(use)));
    return made;
}
const alert_TIME = celType("duration");
function timed(duration, times) {
    const made = toCel(Number(plainOf(duration)) * times, "duration");
    if (made === undefined)
        throw new RangeError("no finite time");
    return made;
}
function conditionOf(program, cel, uses) {
    const named = [...uses];
    return {
        cel,
        figures: named.map(([, use]) => use),
        evaluate: (values) => {
            const activity = {};
            for (const [index, [name, use]] of named.entries()) {
                const value = toCel(values[index], shapeOf(use));
                if (value !== undefined)
                    activity[name] = value;
            }
            try {
                return program(activity) === true;
            }
            catch {
                // By CEL's own rules: what is unknown is let pass where the other side of && or || decides.
                return undefined;
            }
        },
    };
}
function atSource({ offset, ...refusal }, { sourceOf }) {
    return offset === undefined ? refusal : { ...refusal, offset: sourceOf(offset) };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
;// CONCATENATED MODULE: ./build/conditions/json-schema.js


/** The longest schema, as JSON. */
const json_schema_LONGEST = 50_000;
const REMEDY = "Write a JSON Schema of draft 2020-12";
/** `uniqueItems` compares each with each. */
const UNIQUE_AT_MOST = 1_000;
const TEXT = "body fits its JSON Schema";
/**
 * A condition that the body is JSON and fits a JSON Schema (draft 2020-12; `format` is a note, as the draft has it). What
 * the schema says and nobody knows is refused. A result names the place and the keyword of the first misfit, never a value.
 * Patterns are RE2's.
 */
function compileJsonSchema(schema) {
    const refusal = refuseSchema(schema);
    if (refusal !== undefined)
        return { ok: false, ...refusal };
    const compiled = json_schema_compile(schema);
    if (typeof compiled !== "function")
        return { ok: false, ...compiled };
    return {
        ok: true,
        condition: {
            text: TEXT,
            otherwise: "down",
            mentions: ["body"],
            evaluate: (facts) => {
                const misfit = findMisfit(compiled, facts);
                return { text: TEXT, otherwise: "down", holds: misfit === undefined, got: misfit ?? {} };
            },
        },
    };
}
function refuseSchema(schema) {
    if (typeof schema !== "boolean" && (typeof schema !== "object" || schema === null || Array.isArray(schema)))
        return { message: "a JSON Schema is a map, or true or false", remedy: REMEDY };
    const text = asJson(schema);
    if (text === undefined)
        return { message: "the schema cannot be written as JSON", remedy: REMEDY };
    if (text.length > json_schema_LONGEST)
        return { message: `the schema is longer than ${json_schema_LONGEST} characters`, remedy: "Check only what matters" };
    return refuseWithin(schema);
}
function asJson(schema) {
    try {
        return JSON.stringify(schema);
    }
    catch {
        return undefined;
    }
}
/** What the draft allows and we do not: promises, and work in the square of an answer. */
function refuseWithin(value) {
    if (typeof value !== "object" || value === null)
        return undefined;
    if ("$async" in value)
        return { message: "$async is not available", remedy: "Leave it out" };
    if ("uniqueItems" in value && value.uniqueItems === true) {
        const most = "maxItems" in value ? value.maxItems : undefined;
        if (typeof most !== "number" || most > UNIQUE_AT_MOST)
            return {
                message: "uniqueItems compares each element with each",
                remedy: `Set maxItems beside it, to at most ${UNIQUE_AT_MOST}`,
            };
    }
    for (const inner of Object.values(value)) {
        const refusal = refuseWithin(inner);
        if (refusal !== undefined)
            return refusal;
    }
    return undefined;
}
class PatternMistake extends Error {
}
/** Patterns as the library asks for them, in linear time. */
const engine = Object.assign((pattern) => {
    const mistake = patternMistake(pattern);
    if (mistake !== undefined)
        throw new PatternMistake(`the pattern ${JSON.stringify(pattern)} cannot be used: ${mistake}`);
    return enginePattern(pattern);
}, 
// Names the engine where the library writes its validators out as source, which we never do.
{ code: "RE2" });
function json_schema_compile(schema) {
    const ajv = new _2020.Ajv2020({
        strict: true,
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
        validateFormats: false,
        ownProperties: true,
        addUsedSchema: false,
        logger: false,
        code: { regExp: engine },
    });
    try {
        return ajv.compile(schema);
    }
    catch (error) {
        return json_schema_explain(error);
    }
}
function json_schema_explain(error) {
    const text = error instanceof Error ? error.message : String(error);
    const message = text
        .replace(/^strict mode: /, "")
        .replace(/\p{C}/gu, "?")
        .slice(0, 300);
    if (error instanceof PatternMistake)
        return { message, remedy: "Patterns are those of RE2: no look-ahead, look-behind or back-reference" };
    if (/no schema with key or ref/.test(message))
        return { message, remedy: "Leave $schema out, and put what $ref names under $defs" };
    return { message, remedy: REMEDY };
}
/** Where the body does not fit and which keyword says so; `undefined` where it fits. */
function findMisfit(validate, facts) {
    if (facts.body === undefined)
        return { body: "(missing)" };
    try {
        beginSearches();
        // The library needs objects that have a prototype.
        if (validate(JSON.parse(facts.text)))
            return undefined;
        const [first] = validate.errors ?? [];
        return { [placeOf(first)]: first?.keyword ?? "schema" };
    }
    catch {
        return { body: "(too deep or too long)" };
    }
}
const SAFE_PLACE = /^[\w/~.:-]{0,80}$/;
/** As a condition writes it: `body.choices.0.message`; keys of an answer that could hold anything are not kept. */
function placeOf(error) {
    const place = error?.instancePath ?? "";
    return SAFE_PLACE.test(place) ? `body${place.replaceAll("/", ".")}` : "body";
}

;// CONCATENATED MODULE: ./build/conditions/index.js





/**
 * Compiles and type-checks a condition: the one expression language of the product (CEL). What it yields can be held
 * against any facts: a value that is missing fails it and never throws.
 */
function compileCondition(text, otherwise) {
    const compiled = compileProgram(text);
    if (!compiled.ok)
        return compiled;
    const { type } = compiled.program;
    if (type !== "bool" && type !== "dyn")
        return notBoolean(type);
    return { ok: true, condition: toCondition(text, otherwise, compiled.program) };
}
function notBoolean(type) {
    const yields = type.replace("google.protobuf.Duration", "duration").replace("google.protobuf.Timestamp", "timestamp");
    const message = `it must be true or false, but is of type ${yields}`;
    return { ok: false, message, remedy: "Compare it with something, such as status == 200", offset: 0 };
}
function toCondition(text, otherwise, program) {
    return {
        text,
        otherwise,
        mentions: [...new Set(program.paths.map(({ root }) => root))],
        evaluate: (facts) => {
            const scope = { facts, given: {} };
            return {
                text,
                otherwise,
                holds: holds(program, scope),
                got: Object.fromEntries(program.paths.map((path) => [path.text, keptAt(scope, path)])),
            };
        },
    };
}
function holds(program, scope) {
    try {
        return program.run(scope) === true;
    }
    catch {
        return false;
    }
}
/**
 * Checks an expression of any type as `compileCondition` checks a condition, for settings that are expressions: paths of a
 * job, outputs, alert rules. `variables` are names it may use beside those of conditions (and in their place, where they
 * are the same); of their types nothing is known.
 */
function compileExpression(text, variables = []) {
    const compiled = compileProgram(text, variables);
    return compiled.ok ? { ok: true } : compiled;
}
const PROGRAMS_AT_MOST = 200;
const programs = new Map();
/**
 * The value of an expression over facts and variables, as plain data: numbers, texts, lists and objects without a
 * prototype; durations in milliseconds, moments as ISO 8601. `undefined` where a value is missing or of the wrong type, or
 * the expression is none. Never throws. Expressions are compiled once.
 */
const evaluateExpression = (text, facts, variables = {}) => {
    const program = programOf(text, Object.keys(variables));
    try {
        return program && plainOf(program.run({ facts, given: variables }));
    }
    catch {
        return undefined;
    }
};
function programOf(text, names) {
    const key = `${names.join(" ")}\n${text}`;
    if (programs.has(key))
        return programs.get(key);
    const compiled = compileProgram(text, names);
    const program = compiled.ok ? compiled.program : undefined;
    if (programs.size >= PROGRAMS_AT_MOST)
        programs.clear();
    programs.set(key, program);
    return program;
}


/***/ }),

/***/ 45169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ DEFAULT_EVERY_MS),
/* harmony export */   Po: () => (/* binding */ isProbed),
/* harmony export */   dN: () => (/* binding */ KEPT_DEFAULT),
/* harmony export */   kb: () => (/* binding */ SQUASHES)
/* harmony export */ });
const SQUASHES = ["never", "daily"];
/** The shortest, too: judging and rollups look so far back. */
const KEPT_DEFAULT = { samplesMs: 259_200_000, hoursMs: 3_024_000_000 };
const isProbed = (monitor) => monitor.probe !== undefined;
const DEFAULT_EVERY_MS = 900_000;


/***/ }),

/***/ 89526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markAdvisories),
/* harmony export */   x: () => (/* binding */ claimsTrouble)
/* harmony export */ });
/* harmony import */ var _indicator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27620);

/**
 * Marks the incidents that announce or inform: quotas and limits, deprecation and retirement, migrations, prices, billing
 * and terms. By what the title and the first update say, and only where no outage is claimed, neither by the impact nor by
 * the title or any update: in doubt it is trouble. An indicator that the advisories account for is that of the rest. Marking twice is marking once.
 */
function markAdvisories(report) {
    const incidents = report.incidents.map((incident) => incident.advisory !== true && isAdvisory(incident) ? { ...incident, advisory: true } : incident);
    const alike = incidents.map(({ advisory: _, ...incident }) => incident);
    const isAccountedFor = report.indicator === (0,_indicator_js__WEBPACK_IMPORTED_MODULE_0__/* .indicatorOf */ .T)(alike, report.components);
    return {
        ...report,
        incidents,
        indicator: isAccountedFor ? (0,_indicator_js__WEBPACK_IMPORTED_MODULE_0__/* .indicatorOf */ .T)(incidents, report.components) : report.indicator,
    };
}
/** An impact that is stated to be graver is believed, whatever the words. */
const MAY_INFORM = new Set(["operational", "unknown", "degraded_performance"]);
function isAdvisory({ title, impact, updates }) {
    if (!MAY_INFORM.has(impact) || claimsTrouble(title))
        return false;
    if (updates.some(({ text }) => sentencesOf(text).some(claimsTroubleNow)))
        return false;
    const first = updates[0]?.text ?? "";
    return ANNOUNCES.test(title) || OF_MONEY.test(title) || OF_LIMITS.test(title) || ANNOUNCES.test(first);
}
/** Says by itself that something is announced. */
const ANNOUNCES = /\b(?:deprecat\w*|sunset\w*|retir(?:e|es|ed|ing|ement|ements)|end[- ]of[- ](?:life|support|sale)|eol|decommission\w*|discontinu\w*|phas(?:e|ed|ing) out|shut(?:s|ting)? ?down|shutdown|migrat(?:e|es|ing|ion|ions)|action (?:is )?required|terms (?:of|and)\b|(?:usage|privacy) polic(?:y|ies)|pric(?:e|es|ing) (?:change|update|increase|decrease|reduction)s?|(?:change|update)s? (?:to|in|of) (?:\w+ )?(?:pric(?:e|es|ing)|terms|polic(?:y|ies)))\b/iu;
/** Says what it is about: money, which no call depends on. */
const OF_MONEY = /\b(?:billing|invoic\w*|pricing|prices?|payments?|subscriptions?|charges|usage (?:dashboard|report|data)\w*)\b/iu;
/** Says what it is about: how much one may ask. Of somebody else's text than a title this says nothing. */
const OF_LIMITS = /\b(?:quotas?|(?:rate|usage|spend|spending|token) limits?|(?:usage|free) tiers?)\b/iu;
/** Words of trouble. Going down for good is an announcement. */
const TROUBLE = /\b(?:errors?|5xx|4xx|[45]\d\ds?|outage|outages|(?<!shut |shuts |shutting |turned |turning |winding )down|downtime|unavailab\w*|inaccessible|unreachable|degrad\w*|disrupt\w*|interrupt\w*|fail(?:s|ed|ing|ure|ures)?|time-?outs?|timing out|latenc(?:y|ies)|slow\w*|not (?:working|loading|responding)|unable|can ?not|can[’']t|intermittent\w*|connectivity|overload\w*|reject\w*|den(?:y|ied|ying)|incorrect\w*|erroneous\w*|unexpected\w*|impair\w*|affecting|impacting|capacity|stuck|crash\w*|hit(?:s|ting)?|exceed\w*|exhaust\w*|resource_exhausted|broken|breaks|block(?:s|ed|ing)|(?:partial|complete|total) loss|loss of (?:service|access)|lost access|access lost|locked out|no (?:\w+ )?(?:responses?|answers?)|missing responses|dropp(?:ed|ing)|hang(?:s|ing)?|hung|(?:models?|endpoints?|keys?) gone|emergency|unplanned|queues|wait(?:ing)? times?|generat\w* (?:\w+ ){0,3}delay\w*|delay\w* (?:\w+ ){0,3}generat\w*)\b/iu;
/** Of money such words name a nuisance, of anything else trouble. */
const VAGUE = /\b(?:issues?|problems?|incidents?)\b/iu;
/** Whether a title says that something does not work. */
const claimsTrouble = (title) => TROUBLE.test(title) || (VAGUE.test(title) && !OF_MONEY.test(title));
/** What will be, or is said not to be, is no trouble now: "requests to it will fail after 4 January", "calls are not affected". */
const NOT_NOW = /\b(?:will|would|won[’']t|shall|going to|after|from|by|until|once|starting|beginning|if|no longer|not (?:\w+ )?(?:affected|impacted)|unaffected|no (?:\w+ )?impact|(?:does|do|did) not (?:affect|impact))\b/iu;
/** A text says more than a title, and more in passing: only what claims that calls fail now counts. */
const TROUBLE_NOW = /\b(?:(?:elevated|increased|higher|high|many|some|seeing|returning|receiving|experiencing|with|5xx|5\d\d|429) (?:\w+ ){0,3}(?:errors?|failures?|latenc(?:y|ies)|timeouts?)|outage|(?:requests|calls) (?:\w+ ){0,2}(?:fail|failed|failing)|unable to|lost access|below (?:their|the|your) (?:quotas?|limits?)|intermittent\w*)\b/iu;
/** In these words it is so now, though it began "after the migration" or "from 09:00". */
const IS_SO = /\b(?:(?:is|are|was|were|been|being) (?:\w+ )?(?:down|unavailable|failing|unreachable|inaccessible|degraded|disrupted|rejected|dropped|slow|timing out|not (?:\w+ )?(?:available|working|loading|responding|reachable|accessible))|return(?:s|ed|ing)? (?:\w+ ){0,2}[45](?:\d\d|xx))\b/iu;
const NOT_SO = /\b(?:will|would|won[’']t|shall|going to|once|when|if|no longer|not (?:\w+ )?(?:affected|impacted)|unaffected)\b/iu;
const claimsTroubleNow = (sentence) => (TROUBLE_NOW.test(sentence) && !NOT_NOW.test(sentence)) || (IS_SO.test(sentence) && !NOT_SO.test(sentence));
/** At most so much of a text is looked at: what is announced is said at its beginning. */
const LOOKED_AT = 2_000;
const sentencesOf = (text) => text.slice(0, LOOKED_AT).split(/(?<=[.!?])\s+|\n+/u);


/***/ }),

/***/ 6787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ SEEN),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   SL: () => (/* binding */ FIGURES),
/* harmony export */   f1: () => (/* binding */ BY_HOURS_MS),
/* harmony export */   lP: () => (/* binding */ BY_DAYS_MS),
/* harmony export */   oD: () => (/* binding */ figureCalled),
/* harmony export */   wy: () => (/* binding */ isFigureName)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

/** What is counted to tell whether a figure can be known; for docs/alerts.md. */
const SEEN = {
    calls: "calls that count, without repetitions",
    latencies: "calls that were answered well",
    all: "calls, left out or not",
    handshakes: "handshakes that showed a certificate",
    past: "calls that were answered well in the 7 days before",
    history: "its whole window",
};
/**
 * Of a share over 5 % one call of twenty is not enough, and of a percentile one call that stands out decides nothing: so many
 * are needed of each. Shares of time rest on fewer, for a failure that was not met again a second later weighs next to nothing.
 */
const FIGURES = {
    errorRate: {
        quantity: "share",
        needs: { count: 20, of: "calls" },
        windowMs: 5 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg,
        isOfAvailability: true,
        says: "Failed calls ÷ calls that count, without repetitions.",
    },
    availability: {
        quantity: "share",
        needs: { count: 20, of: "calls" },
        windowMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO,
        isOfAvailability: true,
        says: "Available time ÷ (available + failure time): the uptime of docs/statistics.md.",
    },
    burnRate: {
        quantity: "number",
        needs: { count: 3, of: "calls" },
        windowMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ,
        isOfAvailability: true,
        says: "How fast the error budget of `slo` goes: at 1 it lasts its window, at 14.4 one of 30 days loses 2 % an hour.",
    },
    consecutiveFailures: {
        quantity: "number",
        needs: { count: 1, of: "calls" },
        isOfAvailability: true,
        says: "Failed calls in a row up to now, repetitions among them; of several monitors the most.",
    },
    serverErrors: {
        quantity: "number",
        needs: { count: 1, of: "all" },
        windowMs: 0,
        isOfAvailability: true,
        says: "Calls that were answered with a server error or as overloaded, without repetitions; of the last interval unless it names a window.",
    },
    coverage: {
        quantity: "share",
        needs: { count: 1, of: "history" },
        windowMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO,
        says: "How much of the time is known. Not told before a monitor has been watched for the whole window.",
    },
    p50: {
        quantity: "duration",
        needs: { count: 5, of: "latencies" },
        windowMs: 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg,
        says: "Half of the answers took no longer.",
    },
    p95: {
        quantity: "duration",
        needs: { count: 20, of: "latencies" },
        windowMs: 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg,
        says: "95 % of the answers took no longer.",
    },
    p99: {
        quantity: "duration",
        needs: { count: 100, of: "latencies" },
        windowMs: 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg,
        says: "99 % of the answers took no longer.",
    },
    mean: {
        quantity: "duration",
        needs: { count: 5, of: "latencies" },
        windowMs: 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg,
        says: "The mean time of an answer.",
    },
    baseline: {
        quantity: "duration",
        needs: { count: 50, of: "past" },
        says: "The usual time of an answer: the median of this hour of the week in the four weeks before where that rests on 20 calls of two weeks at least, else the median of the 7 days before; never under `floor`.",
    },
    rateLimited: {
        quantity: "rate",
        needs: { count: 1, of: "all" },
        windowMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ,
        says: "Calls whose rate was limited, an hour.",
    },
    cost: {
        quantity: "money",
        needs: { count: 1, of: "all" },
        windowMs: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ,
        says: "What all calls cost an hour, in the unit that the rule names. Calls whose price nobody knows are not in it.",
    },
    certificate: {
        quantity: "duration",
        needs: { count: 1, of: "handshakes" },
        says: "The time until the first certificate of the chain expires; one that is more than 45 days off is taken to be so.",
    },
};
const isFigureName = (name) => Object.hasOwn(FIGURES, name);
const figureCalled = (name) => FIGURES[name];
/** Longer windows begin with a full hour of UTC, so that closed hours are enough for them. */
const BY_HOURS_MS = 6 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ;
/** And still longer ones with a full day. */
const BY_DAYS_MS = 3 * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
/** A span in which calls come at their intervals holds fewer than it could: runs start late. */
const SLACK = 1.25;
/** How far a figure looks back: as it says itself, else its rule, else as far as so many calls take. */
function windowOf(use, rule, everyMs) {
    const { windowMs = 0, needs } = figureCalled(use.figure);
    const named = use.windowMs ?? rule.windowMs;
    if (named !== undefined)
        return named;
    // What one call is enough for looks at each once: in a longer window it would be there still when the next one is made.
    if (needs.count === 1)
        return Math.max(windowMs, everyMs);
    return Math.ceil(Math.max(windowMs, needs.count * everyMs * SLACK) / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg) * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE_MS */ .kg;
}


/***/ }),

/***/ 54752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ classifyFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);

/** What a call without a whole answer amounts to. */
function classifyFailure(failure) {
    switch (failure.kind) {
        case "timeout":
            return {
                outcome: "timeout",
                reason: failure.phase === "dns" ? "dns-timeout" : "phase-timeout",
                blame: "provider",
            };
        case "transport":
            return classifyTransport(failure);
        case "limit":
            return classifyLimit(failure.code);
        case "source":
            return { outcome: "inconclusive", reason: "source-unavailable", blame: "runner" };
        case "answer":
            return classifyAnswer(failure.code);
        case "aborted":
            return { outcome: "inconclusive", reason: "run-ended", blame: "runner" };
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(failure.kind);
    }
}
/** An answer that its protocol does not allow, a job that says it failed, or a source that refuses what the owner asks of it. */
function classifyAnswer(code) {
    switch (code) {
        case "JOB_FAILED":
            return { outcome: "server-error", reason: "job-failed", blame: "provider" };
        case "JOB_CANCELED":
            return { outcome: "server-error", reason: "job-canceled", blame: "provider" };
        case "BAD_JOB_ID":
        case "BAD_POLL_URL":
        case "NO_OUTPUT":
            return { outcome: "wrong-answer", reason: "bad-job", blame: "provider" };
        case "BAD_REQUEST":
            return { outcome: "rejected", reason: "bad-request", blame: "owner" };
        case "BAD_KEY":
            return { outcome: "rejected", reason: "bad-key", blame: "owner" };
        case "NO_PERMISSION":
            return { outcome: "rejected", reason: "no-permission", blame: "owner" };
        // Close codes of a WebSocket (RFC 6455, section 7.4.1, and IANA's registry): trouble inside, restart, overload, gateway.
        case "WS_CLOSE_1011":
            return { outcome: "server-error", reason: "internal-error", blame: "provider" };
        case "WS_CLOSE_1012":
            return { outcome: "server-error", reason: "service-unavailable", blame: "provider" };
        case "WS_CLOSE_1013":
            return { outcome: "overloaded", reason: "service-unavailable", blame: "provider" };
        case "WS_CLOSE_1014":
            return { outcome: "server-error", reason: "bad-gateway", blame: "provider" };
        default:
            return { outcome: "wrong-answer", reason: wrongReason(code), blame: "provider" };
    }
}
/** `STEP_login`: that step's own condition. `HTTP_404`: an answer came, and its status should have been another. */
function wrongReason(code) {
    if (code.startsWith("STEP_"))
        return "condition-failed";
    return code.startsWith("HTTP_") ? "unexpected-status" : "protocol-error";
}
function classifyLimit(code) {
    switch (code) {
        case "BODY_TOO_LARGE":
            return { outcome: "wrong-answer", reason: "body-too-large", blame: "provider" };
        case "TOO_MANY_REDIRECTS":
            return { outcome: "wrong-answer", reason: "too-many-redirects", blame: "provider" };
        // Whoever asks can't change where the server sends them: further into a network, or to what is no http(s) URL.
        case "REDIRECT_REFUSED":
        case "BAD_REDIRECT":
            return { outcome: "wrong-answer", reason: "redirect-refused", blame: "provider" };
        default:
            return { outcome: "wrong-answer", reason: "protocol-error", blame: "provider" };
    }
}
/** Codes of a request that could not be made: the fault lies in what we were told to send. */
const UNSENDABLE = new Set([
    "ERR_INVALID_URL",
    "ERR_INVALID_PROTOCOL",
    "ERR_INVALID_HTTP_TOKEN",
    "ERR_INVALID_CHAR",
    "ERR_INVALID_CA",
    "ERR_INVALID_BODY_FILE",
    "ERR_INVALID_IP_ADDRESS",
    "EBADNAME",
]);
/** This machine has no more sockets, files or memory to ask with. */
const EXHAUSTED = new Set(["EMFILE", "ENFILE", "ENOBUFS", "ENOMEM"]);
/** Reasons that need an answer: what sent it was reached. */
const ANSWERED = new Set(["protocol-error", "body-too-large"]);
function classifyTransport({ phase, code }) {
    if (UNSENDABLE.has(code))
        return { outcome: "rejected", reason: "bad-request", blame: "owner" };
    if (EXHAUSTED.has(code))
        return { outcome: "inconclusive", reason: "internal-fault", blame: "runner" };
    const reason = transportReason(phase, code);
    return { outcome: ANSWERED.has(reason) ? "wrong-answer" : "unreachable", reason, blame: "provider" };
}
const REASON_OF = {
    ENOTFOUND: "dns-nxdomain",
    ECONNREFUSED: "connection-refused",
    ECONNRESET: "connection-reset",
    ECONNABORTED: "connection-reset",
    EPIPE: "connection-reset",
    // In good order, but before the answer was whole.
    ERR_HTTP_CONTENT_LENGTH_MISMATCH: "connection-reset",
    HPE_INVALID_EOF_STATE: "connection-reset",
    ERR_HTTP2_STREAM_CANCEL: "connection-reset",
    ERR_HTTP2_STREAM_ERROR: "connection-reset",
    ERR_HTTP2_GOAWAY_SESSION: "connection-reset",
    HPE_HEADER_OVERFLOW: "body-too-large",
    EHOSTUNREACH: "no-route",
    EHOSTDOWN: "no-route",
    ENETUNREACH: "no-route",
    ENETDOWN: "no-route",
    EADDRNOTAVAIL: "no-route",
    ETIMEDOUT: "no-route",
    CERT_HAS_EXPIRED: "tls-expired",
    ERR_TLS_CERT_ALTNAME_INVALID: "tls-wrong-host",
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "tls-old-protocol",
    ERR_SSL_UNSUPPORTED_PROTOCOL: "tls-old-protocol",
    HTTP1_NOT_SPOKEN: "protocol-error",
    HTTP2_NOT_SPOKEN: "protocol-error",
    HTTP_NOT_SPOKEN: "protocol-error",
};
function transportReason(phase, code) {
    if (phase === "dns" && code !== "ENOTFOUND")
        return "dns-failure";
    if (Object.hasOwn(REASON_OF, code))
        return REASON_OF[code] ?? "protocol-error";
    if (/SELF_SIGNED|^UNABLE_TO_|^CERT_|_CERT_|^CRL_|^HOSTNAME_MISMATCH/.test(code))
        return "tls-untrusted";
    if (/^(?:ERR_SSL_|ERR_TLS_|EPROTO)/.test(code) || phase === "tls")
        return "tls-failure";
    return phase === "connect" ? "no-route" : "protocol-error";
}


/***/ }),

/***/ 69468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ namedIn),
/* harmony export */   C5: () => (/* binding */ isSameComponent),
/* harmony export */   ev: () => (/* binding */ isNamed)
/* harmony export */ });
/** "Name" and "Group - Name" are the same component, and "Group" stands for all of its components. */
function isSameComponent(name, wanted) {
    const [a, b] = [fold(name), fold(wanted)];
    if (a === "" || b === "")
        return false;
    return a === b || a.endsWith(` - ${b}`) || a.startsWith(`${b} - `) || b.endsWith(` - ${a}`);
}
/** Whether what was written in the config, an id or a name, is this component. */
const isNamed = ({ id, name }, wanted) => fold(id) === fold(wanted) || isSameComponent(name, wanted);
/** The same of any of many names, which are looked at once: a page decides how many they are. */
function namedIn(names) {
    const folded = new Set(names.map(fold));
    const ends = new Set([...folded].flatMap((name) => parted(name).map(([, end]) => end)));
    return ({ id, name }) => {
        if (folded.has(fold(id)))
            return true;
        const own = fold(name);
        if (own === "")
            return false;
        const isPart = (part) => part !== "" && folded.has(part);
        return folded.has(own) || ends.has(own) || parted(own).some(([group, end]) => isPart(group) || isPart(end));
    };
}
const BETWEEN = " - ";
/** Both sides of each place where a group may end. */
function parted(name) {
    const parts = [];
    for (let at = name.indexOf(BETWEEN); at !== -1; at = name.indexOf(BETWEEN, at + 1))
        parts.push([name.slice(0, at), name.slice(at + BETWEEN.length)]);
    return parts;
}
/** Capitals and runs of white space make no difference. */
const fold = (text) => text.trim().toLowerCase().replace(/\s+/g, " ");


/***/ }),

/***/ 46928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ microOf),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
const MILLION = 1_000_000;
/** What floating point may add to an amount that is whole. */
const NOISE = 1e-6;
/**
 * What a call cost, in whole micro-units, rounded up so that no budget is overrun by rounding. What the provider itself says
 * comes first; else each part that has a price is counted (design.md §6). `undefined` where nobody knows: no price, or a
 * price on something that was not counted. Input from a cache costs `cachedPerMillion` where there is such a price, else as
 * much as the rest; where the provider does not say what came from a cache, nothing did.
 */
function costOf(usage, price) {
    if (usage?.cost !== undefined)
        return usage.cost;
    if (price === undefined)
        return undefined;
    const { input, output, units } = usage ?? {};
    const cached = price.cachedPerMillion === undefined ? 0 : Math.min(input ?? 0, usage?.cached ?? 0);
    const parts = [
        partOf(price.inputPerMillion, input === undefined ? undefined : input - cached, MILLION),
        partOf(price.cachedPerMillion, input === undefined ? undefined : cached, MILLION),
        partOf(price.outputPerMillion, output, MILLION),
        partOf(price.perUnit, units),
        partOf(price.perCall, 1),
    ].filter((part) => part !== "unpriced");
    if (parts.length === 0)
        return undefined;
    const micro = microOf(parts.reduce((sum, part) => sum + part, 0));
    return micro === undefined ? undefined : { micro, unit: price.unit };
}
/** An amount as whole micro-units, rounded up; `undefined` for one that is none. What is not free never becomes 0. */
function microOf(amount) {
    if (!(amount >= 0))
        return undefined;
    const micro = Math.max(amount > 0 ? 1 : 0, Math.ceil(amount - NOISE));
    return Number.isSafeInteger(micro) ? micro : undefined;
}
/** What `count` of something costs at a price for `per` of it: NaN, which makes the sum unknown, where it was not counted. */
function partOf(price, count, per = 1) {
    if (price === undefined)
        return "unpriced";
    return count === undefined ? Number.NaN : (price * count) / per;
}


/***/ }),

/***/ 51050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** JSON as plain values whose objects have no prototype, so that a key such as `__proto__` is a key like any other; `undefined` when it is not JSON. */
function parseJson(text) {
    // An error that nobody reads costs more than all else that is done with a page's text.
    if (!/^[ \t\r\n]*["[{\-0-9tfn]/.test(text))
        return undefined;
    try {
        return JSON.parse(text, withoutPrototype);
    }
    catch {
        return undefined;
    }
}
function withoutPrototype(_key, value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.assign(Object.create(null), value);
}


/***/ }),

/***/ 58548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value below a path of keys and indices; `undefined` where there is none. What an object inherits is not there. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof key === "number")
            current = Array.isArray(current) ? current[key] : undefined;
        else
            current = isFields(current) && Object.hasOwn(current, key) ? current[key] : undefined;
    }
    return current;
}
/** The text below a path; `undefined` where there is no text, or an empty one. */
function textAt(value, ...path) {
    const text = at(value, ...path);
    return typeof text === "string" && text !== "" ? text : undefined;
}
/** The list below a path; empty where there is none. */
function listAt(value, ...path) {
    const list = at(value, ...path);
    return Array.isArray(list) ? list : [];
}


/***/ }),

/***/ 59957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ eachEndpoint),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   Wg: () => (/* binding */ matchedFigures)
/* harmony export */ });
/* harmony import */ var _component_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69468);

/** `model@provider` is an endpoint of `model`. */
const ENDPOINT = "@";
/** Among the endpoints of a component, the one that stands for the worst of them. */
const WORST = "@worst";
/** The figures of what a match names, and those of its endpoints: one that names a model means all who serve it. */
function matchedFigures(figures, { components }) {
    if (components.length === 0)
        return figures;
    const named = figures.filter(({ component, name }) => components.some((wanted) => (0,_component_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)({ id: component, name }, wanted)));
    return figures.filter((figure) => named.includes(figure) || named.some((whole) => isEndpointOf(figure, whole)));
}
/**
 * Each endpoint once: a component has the figures of its best endpoint, and its `@worst` those of its worst. Where no endpoint
 * of them says the same, they say something of one that is not named.
 */
function eachEndpoint(figures) {
    return figures.filter((figure) => {
        const whole = wholeOf(figure);
        const endpoints = figures.filter((one) => isEndpointOf(one, whole) && !one.component.endsWith(WORST));
        return endpoints.includes(figure) || !endpoints.some((one) => measureOf(one) === measureOf(figure));
    });
}
const measureOf = ({ uptime, latencyMs, tokensPerSecond }) => JSON.stringify([uptime, latencyMs, tokensPerSecond]);
/** Something was measured: a source may name what nobody calls. */
const isMeasured = ({ uptime, latencyMs, tokensPerSecond }) => [uptime, latencyMs, tokensPerSecond].some((part) => part !== undefined && Object.keys(part).length > 0);
const isEndpointOf = ({ component }, whole) => component.startsWith(`${whole.component}${ENDPOINT}`);
const wholeOf = ({ component }) => {
    const at = component.indexOf(ENDPOINT);
    return { component: at === -1 ? component : component.slice(0, at) };
};


/***/ }),

/***/ 46235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   A4: () => (/* binding */ worstStatus),
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   fJ: () => (/* binding */ tellsOfTrouble),
/* harmony export */   g_: () => (/* binding */ unmatchedComponents),
/* harmony export */   qj: () => (/* binding */ pageWord),
/* harmony export */   qy: () => (/* binding */ troubleOverlaps)
/* harmony export */ });
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89526);
/* harmony import */ var _component_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69468);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _report_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91922);
/* harmony import */ var _third_party_uptime_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87110);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22663);






const TROUBLE = new Set(["major_outage", "partial_outage", "degraded_performance"]);
/** Planned work and what is unknown are no trouble. */
const isTrouble = (status) => TROUBLE.has(status);
const INDICATED = {
    none: "operational",
    minor: "degraded_performance",
    major: "partial_outage",
    critical: "major_outage",
    maintenance: "under_maintenance",
    unknown: "unknown",
};
/**
 * What a report says of a monitor, by the incidents and components that match it; an open incident counts even where
 * its component is shown as operational. Without components to match, the whole page speaks: its indicator and all
 * incidents. An advisory, or an incident of no stated impact, is information and raises nothing.
 */
function pageWord(whole, match, nowMs) {
    if (whole === undefined)
        return { status: "unknown", incidents: [], readable: false };
    const { include, exclude, regions } = match;
    const report = withoutTroubleOfOthers(whole, (0,_report_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .filterReport */ .X$)(whole, { include, exclude, regions }));
    const concerning = report.incidents.filter((incident) => concerns(incident, match));
    const incidents = concerning.filter(({ end }) => end === undefined || (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(end) > nowMs - _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO);
    if (report.problem !== undefined)
        return { status: "unknown", incidents, readable: false };
    const open = concerning
        .filter((incident) => incident.advisory !== true && isOngoing(incident, nowMs))
        .map(({ impact }) => impact);
    return { status: worstStatus([standing(report, match), ...open]), incidents, readable: true };
}
/**
 * A component has no words by which to tell its trouble apart: where only incidents tell of it that the filter has left out,
 * it is well as far as the match goes.
 */
function withoutTroubleOfOthers(whole, kept) {
    const own = new Set((0,_report_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .unexplained */ .EJ)(whole, kept));
    const components = kept.components.map((component) => own.has(component) || !isTrouble(component.status) ? component : { ...component, status: "operational" });
    return { ...kept, components };
}
/**
 * The incident that tells of the same trouble as the stretch from `fromMs` to `toMs`: of those that are neither
 * information nor planned and whose impact overlaps it, the one whose impact began nearest to `fromMs`. One of no stated
 * impact whose title claims trouble ("increased error rates", as information) admits it all the same.
 */
function troubleOverlaps(incidents, fromMs, untilMs) {
    const distance = ({ begin }) => Math.abs((0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(begin) - fromMs);
    return incidents
        .filter((incident) => (tellsOfTrouble(incident) || admits(incident)) && overlaps(incident, fromMs, untilMs))
        .reduce((best, next) => (best === undefined || distance(next) < distance(best) ? next : best), undefined);
}
/** Neither information nor planned. What a page says in a word that we do not know may be trouble. */
const tellsOfTrouble = ({ advisory, impact }) => advisory !== true && impact !== "operational" && impact !== "under_maintenance";
const admits = ({ advisory, impact, title }) => advisory !== true && impact === "operational" && (0,_advisory_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsTrouble */ .x)(title);
/** Whether its impact overlaps a stretch. One that goes on reaches to the end of time. */
function overlaps({ begin, end }, fromMs, untilMs) {
    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(begin) <= untilMs && (end === undefined || (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(end) >= fromMs);
}
const isOngoing = ({ end }, nowMs) => end === undefined || (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .toMs */ .G8)(end) > nowMs;
/** What the report shows of the match, incidents apart. What was measured lately goes before what somebody calls it. */
function standing(report, match) {
    const measured = measuredStatus(report, match);
    if (measured !== undefined)
        return measured;
    if (match.components.length === 0) {
        // Some envelopes have no indicator: then the components are the page.
        return report.indicator === "unknown" && report.components.length > 0
            ? worstStatus(report.components.map(({ status }) => status))
            : INDICATED[report.indicator];
    }
    const matching = report.components.filter((component) => isMatched(component, match)).map(({ status }) => status);
    // What is said of some of them says nothing of one that is not there.
    if (unmatchedComponents(report, match).length > 0)
        return worstStatus([...matching, "unknown"]);
    if (matching.length > 0)
        return worstStatus(matching);
    // A source with incidents alone: if none of them concerns us, all is well as far as it tells.
    const speaks = report.indicator === "none" || report.incidents.some(({ components }) => components.length > 0);
    return speaks && report.indicator !== "unknown" ? "operational" : "unknown";
}
/** By the best endpoint that was measured. One that nobody measured may be better: then trouble with the others is no trouble yet. */
function measuredStatus(report, match) {
    const measured = (0,_third_party_uptime_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredUptime */ .H)(report, match);
    if (measured === undefined)
        return undefined;
    const status = (0,_third_party_uptime_js__WEBPACK_IMPORTED_MODULE_3__/* .uptimeStatus */ .N)(measured.best);
    const isWhole = match.components.length === 0;
    const isUnmeasured = (component) => component.status === "unknown" && !measured.each.some((one) => one.component === component.id);
    const mayBeBetter = report.components.some((one) => (isWhole || isMatched(one, match)) && isUnmeasured(one));
    return isTrouble(status) && mayBeBetter ? "unknown" : status;
}
/** The worst of several statuses. */
function worstStatus(statuses) {
    return _report_js__WEBPACK_IMPORTED_MODULE_4__/* .WORST_FIRST */ .vh.find((status) => statuses.includes(status)) ?? "unknown";
}
/** Whether an incident is about what the match names; with nothing named, all are. */
function concerns(incident, match) {
    if (match.components.length === 0)
        return true;
    return incident.components.some((name) => match.components.some((wanted) => (0,_component_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameComponent */ .C5)(name, wanted)));
}
/**
 * The components of the match that the page does not have, as they were written: a typing error, or one that was renamed.
 * None for a source that has no components (there, what is not mentioned is well) and for one that was not read.
 */
function unmatchedComponents(report, match) {
    if (report.problem !== undefined || report.components.length === 0)
        return [];
    return match.components.filter((wanted) => !report.components.some((component) => (0,_component_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .ev)(component, wanted)));
}
const isMatched = (component, match) => match.components.some((wanted) => (0,_component_name_js__WEBPACK_IMPORTED_MODULE_5__/* .isNamed */ .ev)(component, wanted));


/***/ }),

/***/ 30134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ PALETTE),
/* harmony export */   Nm: () => (/* binding */ LEAST_CONTRAST),
/* harmony export */   VF: () => (/* binding */ TEXT_COLORS),
/* harmony export */   dz: () => (/* binding */ SCHEMES),
/* harmony export */   jw: () => (/* binding */ COLOR_NAMES),
/* harmony export */   v2: () => (/* binding */ contrast)
/* harmony export */ });
/** Colours of the site that a config may set, as they are unless it does: in the light scheme and in the dark one. */
const PALETTE = {
    paper: ["#fdfdfc", "#0f1113"],
    sunk: ["#f5f5f3", "#16191c"],
    line: ["#e4e4e1", "#272b2f"],
    "line-2": ["#c3c3bf", "#474c53"],
    ink: ["#16181b", "#eceeef"],
    "ink-2": ["#474b51", "#b6babf"],
    "ink-3": ["#676b72", "#8f949b"],
    accent: ["#1d3fd8", "#8ba3ff"],
    "accent-wash": ["#e9edfc", "#1a2140"],
    up: ["#1d8a80", "#4cc2b1"],
    "up-quiet": ["#b4d8d1", "#23544f"],
    "up-text": ["#13695f", "#5fcfbe"],
    degraded: ["#c88000", "#edb34d"],
    "degraded-text": ["#855500", "#edb34d"],
    down: ["#c5221b", "#f0503f"],
    "down-text": ["#b51c16", "#ff8478"],
    limited: ["#5673a0", "#8aa3c4"],
    "limited-text": ["#3f5c85", "#a3bbdb"],
    nodata: ["#8c9095", "#767c84"],
    "nodata-text": ["#676b72", "#8f949b"],
    maintenance: ["#2e3238", "#dcdfe3"],
    "maintenance-text": ["#474b51", "#b6babf"],
};
const COLOR_NAMES = Object.keys(PALETTE);
const SCHEMES = ["light", "dark"];
/** Text stands in these, on paper. */
const TEXT_COLORS = COLOR_NAMES.filter((name) => name.endsWith("-text") || name.startsWith("ink") || name === "accent");
/** WCAG 2.2, 1.4.3: the least contrast of text. */
const LEAST_CONTRAST = 4.5;
/** WCAG 2.2: 1 to 21, of two colours as `#rrggbb`. */
function contrast(one, other) {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
function luminance(color) {
    const [r, g, b] = [1, 3, 5].map((at) => {
        const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}


/***/ }),

/***/ 60524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFault),
/* harmony export */   n: () => (/* binding */ readStreamFault)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58548);
/* harmony import */ var _stream_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5507);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51050);



const MESSAGE_KEPT = 2_000;
/**
 * The fault in a body, which is parsed JSON or else its text. Knows `{error: {…}}` (OpenAI and all that follow it, Gemini,
 * Anthropic, OpenRouter with the provider's own error inside, Groq, Azure), `{code, error: "…"}` (xAI), `{message}` or
 * `{detail}` (Mistral, Cohere), a list of details (fal), problem details (Replicate, RFC 9457), the error of a prediction,
 * `x-amzn-errortype` (Bedrock), and what `readStreamFault` knows. Google's errors that come as JSON inside a message are
 * unwrapped once.
 */
function readFault(headers, body) {
    const fault = readStreamFault(headers, body) ?? readObject(body);
    // Bedrock names what is wrong in a header: `ThrottlingException:http://…`.
    const [named = ""] = (headers.get("x-amzn-errortype") ?? "").split(":");
    if (named === "")
        return fault;
    return { message: "", quotas: [], explicit: true, ...fault, codes: [named, ...(fault?.codes ?? [])] };
}
/** An error inside a stream that began well: an SSE event with an error, or an element `{error}` of Vertex's array. */
function readStreamFault(headers, body) {
    if (typeof body === "string") {
        const isStream = headers.get("content-type")?.includes("event-stream") === true || (0,_stream_events_js__WEBPACK_IMPORTED_MODULE_0__/* .isEventStream */ .pn)(body);
        return isStream && /error|failed/.test(body) ? readEventFault(body) : undefined;
    }
    if (!Array.isArray(body))
        return undefined;
    return readObject(body.findLast((one) => isGoogle((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(one, "error"))));
}
const isGoogle = (error) => typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "code") === "number" && typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "status") === "string";
function readEventFault(text) {
    for (const { type, text: data } of (0,_stream_events_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvents */ .wj)(text)) {
        const isErrorEvent = type === "error";
        if (!isErrorEvent && !/error|failed/.test(data))
            continue;
        const fault = readEvent((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(data));
        if (fault !== undefined)
            return fault;
        if (isErrorEvent)
            return { codes: [], message: data.slice(0, MESSAGE_KEPT), quotas: [], explicit: true };
    }
    return undefined;
}
function readEvent(data) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(data))
        return undefined;
    const type = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, "type");
    if (type === "response.failed")
        return readObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, "response"));
    // OpenAI's stream errors have their fields beside the type; Anthropic's have them under `error`.
    if (type === "error" && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, "error") === undefined)
        return toFault(data, data, true);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, "error")) || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(data, "error") !== undefined ? readObject(data) : undefined;
}
function readObject(body, unwrapped = false) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(body))
        return undefined;
    const error = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "error");
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(error)) {
        const inner = unwrapped ? undefined : readObject(jsonInside((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "message")), true);
        return inner ?? withUpstream(toFault(error, body, true), unwrapped ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "metadata", "raw"));
    }
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, "error");
    if (text !== undefined)
        return toFault({ ...body, message: text }, body, true);
    const details = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(body, "detail").filter(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce);
    if (details.some((detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(detail, "msg") !== undefined))
        return toDetailFault(details);
    const message = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "message") ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "detail") ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "title");
    if (message === undefined || message === null)
        return undefined;
    return toFault({ ...body, message: typeof message === "string" ? message : JSON.stringify(message) }, body, false);
}
/** OpenRouter hands on what the provider behind it said, as JSON or as its words, which stand in the message already. */
function withUpstream(fault, raw) {
    const upstream = readObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(raw) ? raw : jsonInside(raw), true);
    if (upstream === undefined)
        return fault;
    return { ...fault, codes: [...upstream.codes, ...fault.codes], quotas: [...upstream.quotas, ...fault.quotas] };
}
/** fal's list of what is wrong with a request, unless a type says that something else is. */
function toDetailFault(details) {
    const types = details.map((detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(detail, "type")).filter((type) => type !== undefined);
    return {
        codes: [...types, "validation_error"],
        message: details
            .map((detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(detail, "msg") ?? "")
            .join("\n")
            .slice(0, MESSAGE_KEPT),
        quotas: [],
        explicit: false,
    };
}
function jsonInside(message) {
    return typeof message === "string" && message.trimStart().startsWith("{") ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(message) : undefined;
}
function toFault(error, body, explicit) {
    const details = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(error, "details").filter(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce);
    const texts = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "message"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "metadata", "raw"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "title"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "detail")];
    const named = [
        ...details.map((detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(detail, "reason")),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "innererror", "code"),
        // OpenRouter's own moderation says why, and has no code for it.
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(error, "metadata", "reasons").length > 0 ? "content_filter" : undefined,
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "code"),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "type"),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "status"),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "metadata", "error_type"),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "code"),
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "__type"),
    ];
    const status = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "code"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, "status"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(body, "status")].map(toNumber).find(isErrorStatus);
    const retryDelay = details.map(retryDelayIn).find((delay) => delay !== undefined);
    return {
        codes: [...new Set(named.filter(isCode))],
        message: [...new Set(texts.filter((text) => typeof text === "string"))].join("\n").slice(0, MESSAGE_KEPT),
        ...(status !== undefined && { status }),
        quotas: details.flatMap(quotasIn),
        ...(retryDelay !== undefined && { retryDelay }),
        explicit,
    };
}
/** What stands where a code could and tells nothing: that it is an error, and which HTTP status it has. */
const isEmptyWord = (word) => /^(?:|error|failed|about:blank|[1-5]\d\d)$/i.test(word);
const isCode = (code) => typeof code === "string" && !isEmptyWord(code);
const toNumber = (value) => typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
const isErrorStatus = (code) => Number.isInteger(code) && code >= 400 && code < 600;
/** `RetryInfo.retryDelay`, or `quotaResetDelay` among the metadata of an `ErrorInfo`. */
const retryDelayIn = (detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(detail, "retryDelay") ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(detail, "metadata", "quotaResetDelay");
const quotasIn = (detail) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(detail, "violations")
    .map((violation) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(violation, "quotaId"))
    .filter((quota) => quota !== undefined);


/***/ }),

/***/ 76732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ retryAfterSeconds),
/* harmony export */   Lm: () => (/* binding */ goDuration),
/* harmony export */   Q$: () => (/* binding */ dateOf)
/* harmony export */ });
/* harmony import */ var _provider_error_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60524);

const LONGEST_S = 365 * 86_400;
/**
 * Whole seconds that the provider asks us to wait, from now, rounded up; never negative. Taken from `Retry-After` (seconds,
 * or a date, which is held against the server's own `Date`), `Retry-After-Ms`, or what the body says.
 */
function retryAfterSeconds(headers, body, nowMs) {
    const seconds = secondsOf(headers.get("retry-after")) ??
        secondsUntil(headers.get("retry-after"), dateOf(headers.get("date")) ?? nowMs) ??
        thousandth(secondsOf(headers.get("retry-after-ms"))) ??
        saidInBody(headers, body);
    return seconds === undefined ? undefined : Math.min(LONGEST_S, Math.max(0, Math.ceil(seconds)));
}
/** Google's `RetryInfo`, else the words of OpenAI, Groq and Replicate: "Please try again in 7m12s", "available in 1 second". */
function saidInBody(headers, body) {
    const fault = (0,_provider_error_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readFault */ .X)(headers, body);
    const delay = goDuration(fault?.retryDelay);
    if (delay !== undefined || fault === undefined)
        return delay;
    const match = /\b(?:again|retry|available|resets) in ~?(\d[\d.hms]{0,30})(?: (second|minute|hour)s?)?/i.exec(fault.message);
    if (match === null)
        return undefined;
    const [, amount = "", unit] = match;
    return goDuration(unit === undefined ? amount.replace(/\.$/, "") : `${amount}${unit[0]}`);
}
function secondsOf(text) {
    return text !== undefined && /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(text) ? Number(text) : undefined;
}
const thousandth = (value) => (value === undefined ? undefined : value / 1_000);
function secondsUntil(text, fromMs) {
    const at = dateOf(text);
    return at === undefined ? undefined : (at - fromMs) / 1_000;
}
/** Milliseconds since the epoch of an HTTP date (RFC 9110, 5.6.7) or an RFC 3339 one. */
function dateOf(text) {
    if (text === undefined || !/^(?:[A-Z][a-z]{2,8},? .*\d|\d{4}-\d\d-\d\dT)/.test(text))
        return undefined;
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? undefined : ms;
}
/** Seconds in a duration as Go and protobuf write it: `48s`, `581981.300432511s`, `1h16m0.667s`, `174ms`. */
function goDuration(text) {
    if (text === undefined)
        return undefined;
    const match = /^(-)?(?=\d)(?:(\d{1,9})h)?(?:(\d{1,9})m(?!s))?(?:(\d{1,12}(?:\.\d{1,12})?)s)?(?:(\d{1,12}(?:\.\d{1,12})?)ms)?$/.exec(text);
    if (match === null)
        return undefined;
    const [, minus, hours = "0", minutes = "0", seconds = "0", ms = "0"] = match;
    const sum = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(ms) / 1_000;
    return minus === undefined ? sum : -sum;
}


/***/ }),

/***/ 23746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _e: () => (/* binding */ SAFE_CODE),
  Ss: () => (/* binding */ outcomeOfStatus),
  rh: () => (/* binding */ readProviderCode),
  kg: () => (/* binding */ readProviderError),
  n5: () => (/* binding */ readStreamError)
});

// EXTERNAL MODULE: ./build/domain/provider-error-body.js
var provider_error_body = __webpack_require__(60524);
;// CONCATENATED MODULE: ./build/domain/provider-error-rules.js
/** `RATE_LIMIT_EXCEEDED`, `RateLimitExceeded` and `rate-limit-exceeded` are the same word. */
const plainCode = (code) => code.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
const isServer = (status) => status >= 500 || status === 429 || status < 400;
const isRefusal = (status) => status >= 400 && status < 500;
const isNoServer = (status) => status < 500;
const codesOf = (text) => text.trim().split(/\s+/).map(plainCode);
/** In this order: what is more telling stands first. */
const RULES = [
    {
        outcome: "overloaded",
        reason: "capacity-exhausted",
        // Google's Cloud Code, Groq's flex tier, Mistral, Azure.
        codes: codesOf("model-capacity-exhausted capacity-exceeded service-tier-capacity-exceeded no-capacity"),
        words: /no capacity available|\bcapacity exceeded/i,
        statuses: isServer,
    },
    {
        outcome: "overloaded",
        reason: "model-overloaded",
        codes: codesOf(`overloaded-error overloaded server-is-overloaded server-overloaded model-overloaded engine-overloaded
      engine-overloaded-error slow-down unavailable ModelNotReadyException`),
        words: /\boverloaded\b|\bhigh (?:demand|load|traffic)\b|\b(?:at|over) capacity\b/i,
        statuses: isServer,
    },
    {
        outcome: "quota-exhausted",
        reason: "no-credit",
        codes: codesOf(`insufficient-balance insufficient-credits insufficient-credit insufficient-funds
      billing-hard-limit-reached billing-not-active billing-error billing-disabled blocked-api-access payment-required
      payment-required-error`),
        words: /credit balance is too low|insufficient (?:credit|balance|funds)|exhausted balance|used all available credits|spending limit|out of credits|(?:n't|not) have any credits/i,
        statuses: isRefusal,
    },
    {
        outcome: "quota-exhausted",
        reason: "quota-used-up",
        codes: codesOf("insufficient-quota quota-exhausted quota-exceeded daily-limit-exceeded ServiceQuotaExceededException"),
        words: /\bper[- ](?:day|month)\b|\bcalls ?\/ ?month\b|\bdaily limit\b|\bkey limit exceeded/i,
        statuses: (status) => status === 429 || status === 403,
    },
    {
        outcome: "rejected",
        reason: "bad-request",
        codes: codesOf("context-length-exceeded request-too-large"),
        words: /\brequest too large\b|maximum context length/i,
        statuses: isRefusal,
    },
    {
        outcome: "rejected",
        reason: "content-filtered",
        codes: codesOf(`content-filter content-policy-violation ResponsibleAIPolicyViolation moderation-blocked
      content-moderation sensitive-content`),
        words: /\bcontent (?:moderation|filter|policy)|\bsafety (?:system|filter|policy|policies|settings)|flagged as sensitive|\bnsfw\b|violat\w{1,4} .{0,60}\b(?:usage (?:policy|policies|guidelines)|guidelines)|\bresponsible ai\b/i,
        statuses: isNoServer,
    },
    {
        outcome: "rate-limited",
        reason: "rate-limit",
        codes: codesOf(`rate-limit-exceeded rate-limit-error rate-limited rate-limit RateLimitReached too-many-requests
      TooManyRequestsException resource-exhausted throttled ThrottlingException`),
    },
    {
        outcome: "rejected",
        reason: "bad-key",
        codes: codesOf(`invalid-api-key api-key-invalid incorrect-api-key authentication-error invalid-authentication
      unauthenticated unauthorized access-token-expired api-key-expired account-deactivated invalid-token token-expired
      UnrecognizedClientException InvalidSignatureException ExpiredTokenException MissingAuthenticationToken
      IncompleteSignature`),
        words: /(?:incorrect|invalid|missing|expired) (?:x-)?(?:api|subscription)[- ]?key|api key (?:not valid|expired|is (?:invalid|missing))|missing authentication|no auth credentials|valid authentication token|invalid (?:token|credentials)|security token .{0,40}(?:invalid|expired)/i,
        statuses: isRefusal,
    },
    {
        outcome: "rejected",
        reason: "no-permission",
        codes: codesOf(`permission-denied permission-error forbidden access-denied AccessDeniedException
      unsupported-country-region-territory`),
        words: /\blocation is not supported\b/i,
        statuses: isRefusal,
    },
    {
        outcome: "rejected",
        reason: "model-gone",
        codes: codesOf(`model-not-found not-found-error not-found model-deprecated model-decommissioned model-not-active
      model-not-available invalid-model DeploymentNotFound ResourceNotFoundException`),
        words: /\bmodel\b.{0,200}\b(?:does not exist|not found|deprecated|decommissioned|retired|no longer|end of its life)|not a valid model|no endpoints found|\bapplication\b.{0,200}\bnot found|requested resource could not be found|specified version does not exist/i,
        statuses: isRefusal,
    },
    {
        outcome: "timeout",
        reason: "gateway-timeout",
        codes: codesOf("deadline-exceeded timeout-error gateway-timeout generation-timeout ModelTimeoutException"),
    },
    {
        outcome: "server-error",
        reason: "internal-error",
        codes: codesOf(`server-error api-error internal internal-error internal-server-error InternalServerException unknown
      data-loss service-unavailable service-unavailable-error ServiceUnavailableException ModelErrorException
      ModelStreamErrorException downstream-service-error downstream-service-unavailable no-media-generated`),
    },
    {
        outcome: "rejected",
        reason: "bad-request",
        codes: codesOf(`invalid-request-error invalid-argument invalid-request failed-precondition out-of-range bad-request
      validation-error ValidationException unprocessable-entity`),
    },
];

;// CONCATENATED MODULE: ./build/domain/provider-error.js


/**
 * What a provider's error body says, whatever the status of the answer: a Gemini key that is not accepted is a 400, a 429
 * may be the provider's own lack of capacity, and a stream fails inside a 200. `body` is parsed JSON, or the text where it
 * is none. `undefined` where the body is no error that we can read: then the status decides.
 */
function readProviderError(status, headers, body) {
    const inStream = readStreamError(status, headers, body);
    if (inStream !== undefined)
        return inStream;
    const fault = (0,provider_error_body/* readFault */.X)(headers, body);
    if (fault === undefined)
        return undefined;
    if (isError(status))
        return withCode(decide(fault, status), fault);
    // Inside a good answer only an explicit error is one: any body may have a `message`.
    if (!fault.explicit)
        return undefined;
    return withCode(decide(fault, fault.status ?? 0) ?? outcomeOfStatus(fault.status), fault);
}
/** An error inside a stream that began with a good status. */
function readStreamError(status, headers, body) {
    const fault = isError(status) ? undefined : (0,provider_error_body/* readStreamFault */.n)(headers, body);
    if (fault === undefined)
        return undefined;
    const decision = decide(fault, fault.status ?? 0) ?? outcomeOfStatus(fault.status);
    const isPlain = decision === undefined || decision.outcome === "server-error";
    return withCode(isPlain ? { outcome: "server-error", reason: "stream-error" } : decision, fault);
}
/** The provider's own code in an error body, when it is safe to keep. */
function readProviderCode(headers, body) {
    return (0,provider_error_body/* readFault */.X)(headers, body)?.codes.find((code) => SAFE_CODE.test(code));
}
/** What a status says by itself. `undefined` for one that tells nothing about whose fault it is. */
function outcomeOfStatus(status) {
    switch (status) {
        case 402:
            return { outcome: "quota-exhausted", reason: "no-credit" };
        case 408:
            return { outcome: "timeout", reason: "request-timeout" };
        case 429:
            return { outcome: "rate-limited", reason: "rate-limit" };
        case 502:
            return { outcome: "server-error", reason: "bad-gateway" };
        case 503:
            return { outcome: "server-error", reason: "service-unavailable" };
        case 504:
        case 522:
        case 524:
            return { outcome: "timeout", reason: "gateway-timeout" };
        case 529:
            return { outcome: "overloaded", reason: "model-overloaded" };
        default:
            return status !== undefined && status >= 500 && status < 600
                ? { outcome: "server-error", reason: "internal-error" }
                : undefined;
    }
}
/** What of a code may be kept. */
const SAFE_CODE = /^[A-Za-z0-9_.:-]{1,40}$/;
const isError = (status) => status !== undefined && status >= 400;
function withCode(decision, { codes }) {
    if (decision === undefined)
        return undefined;
    const { outcome, reason } = decision;
    const error = [decision.error, ...codes].find((code) => code !== undefined && SAFE_CODE.test(code));
    return { outcome, reason, ...(error !== undefined && { error }) };
}
function decide(fault, status) {
    if (fault.quotas.some((quota) => /PerDay/i.test(quota)))
        return { outcome: "quota-exhausted", reason: "quota-used-up" };
    for (const { outcome, reason, codes, words, statuses } of RULES) {
        // A server that fails may blame the request: its status is the better witness.
        if (outcome === "rejected" && status >= 500)
            continue;
        const error = fault.codes.find((code) => codes.includes(plainCode(code)));
        if (error !== undefined)
            return { outcome, reason: refine(reason, status), error };
        if (words?.test(fault.message) === true && statuses?.(status) === true)
            return { outcome, reason };
    }
    return undefined;
}
/** The status tells server errors apart that share a code. */
function refine(reason, status) {
    if (reason !== "internal-error")
        return reason;
    if (status === 502)
        return "bad-gateway";
    return status === 503 ? "service-unavailable" : reason;
}


/***/ }),

/***/ 96125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ readRateLimits),
/* harmony export */   qO: () => (/* binding */ exhaustedUntilMs),
/* harmony export */   zZ: () => (/* binding */ shareLeft)
/* harmony export */ });
/* harmony import */ var _provider_error_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76732);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);


const LONGEST_MS = 366 * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
/** A limit beyond this is a way to say that there is none. */
const MOST = 1e12;
const KEPT = 20;
/**
 * The limits that an answer's headers tell, tightest first: the smallest share left, and of equal ones the longest wait.
 * Forms: OpenAI, Groq and Cerebras (`x-ratelimit-remaining-requests`, resets as `1m30.9s`), Azure and Mistral (the same in
 * seconds or without a reset), Anthropic (`anthropic-ratelimit-tokens-remaining`, RFC 3339), GitHub and OpenRouter
 * (`x-ratelimit-remaining`, seconds or milliseconds since 1970), Replicate (`ratelimit-remaining`, seconds), and the IETF's
 * `RateLimit` with `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers, 03 to 10). A limit that does not say what is
 * left is none. Moments are held against the server's own `Date`, where it names one.
 */
function readRateLimits(headers, nowMs) {
    const fromMs = (0,_provider_error_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q$)(headers.get("date")) ?? nowMs;
    const told = [...toldByName(headers)].map(([name, parts]) => toLimit(name, parts, fromMs));
    const limits = [...told, ...structuredLimits(headers, fromMs)].filter((limit) => limit !== undefined);
    return limits.toSorted(compareLimits).slice(0, KEPT);
}
/** When the last of the limits that are used up resets, in milliseconds since 1970; `undefined` where none is, or none says. */
function exhaustedUntilMs(limits, nowMs) {
    const waits = limits.flatMap(({ remaining, resetMs = 0 }) => (remaining === 0 && resetMs > 0 ? [resetMs] : []));
    return waits.length === 0 ? undefined : nowMs + Math.max(...waits);
}
/** The share of a limit that is left, 0 to 1; `undefined` where the limit itself is not told and some is left. */
function shareLeft({ limit, remaining }) {
    if (remaining === 0)
        return 0;
    return limit === undefined ? undefined : Math.min(1, remaining / limit);
}
function compareLimits(a, b) {
    const [left, right] = [shareLeft(a) ?? 2, shareLeft(b) ?? 2];
    return left - right || (b.resetMs ?? 0) - (a.resetMs ?? 0) || (a.name < b.name ? -1 : 1);
}
/** `x-ratelimit-remaining-tokens`, and without a kind. */
const KIND_LAST = /^(?:x-)?rate-?limit-(limit|remaining|reset)(?:-([a-z0-9_-]{1,40}))?$/;
/** `anthropic-ratelimit-tokens-remaining`; `ratelimitbysize-remaining` of Mistral's gateway. */
const KIND_FIRST = /^(?:[a-z]{1,20}-)?ratelimit(?:-|by)([a-z0-9_-]{1,40}?)-(limit|remaining|reset)$/;
function toldByName(headers) {
    const found = new Map();
    for (const [header, value] of headers) {
        const last = KIND_LAST.exec(header);
        const first = last === null ? KIND_FIRST.exec(header) : null;
        const part = last?.[1] ?? first?.[2];
        if (part === undefined)
            continue;
        const name = last?.[2] ?? first?.[1] ?? resourceOf(headers);
        found.set(name, { ...found.get(name), [part]: value });
    }
    return found;
}
/** What a limit without a kind counts: GitHub says it, for all others it is requests. */
function resourceOf(headers) {
    const resource = headers.get("x-ratelimit-resource");
    return resource !== undefined && SAFE_NAME.test(resource) ? resource : "requests";
}
const SAFE_NAME = /^[A-Za-z0-9_.:-]{1,40}$/;
function toLimit(name, told, fromMs) {
    // A header that a gateway and the provider both set comes as a list: the tighter one counts.
    const remaining = amountsIn(told.remaining).toSorted((a, b) => a - b)[0];
    const limit = amountsIn(told.limit)[0];
    return build(name, limit, remaining, resetIn(told.reset, fromMs));
}
function build(name, limit, remaining, resetMs) {
    if (remaining === undefined || limit === 0)
        return undefined;
    return { name, ...(limit !== undefined && { limit }), remaining, ...(resetMs !== undefined && { resetMs }) };
}
/** The numbers of `100, 100;w=60`. */
function amountsIn(text) {
    if (text === undefined || text.length > 400)
        return [];
    return text
        .split(",")
        .map((part) => /^\s*"?(\d{1,15}(?:\.\d{1,9})?)"?\s*(?:;|$)/.exec(part)?.[1])
        .filter((digits) => digits !== undefined)
        .map(Number)
        .filter((amount) => amount <= MOST);
}
/**
 * Milliseconds until a reset: a duration as Go writes it, seconds, or a moment as RFC 3339, as an HTTP date, or as seconds or
 * milliseconds since 1970. Nobody waits 30 years, so a number tells by its size what it is.
 */
function resetIn(text, fromMs) {
    if (text === undefined || text.length > 100)
        return undefined;
    const trimmed = text.trim();
    const date = (0,_provider_error_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q$)(trimmed);
    if (date !== undefined)
        return clamp(date - fromMs);
    const [first = ""] = trimmed.split(",");
    if (/^\d{1,15}(?:\.\d{1,9})?$/.test(first)) {
        const number = Number(first);
        if (number < 1e9)
            return clamp(number * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L);
        return clamp((number < 1e11 ? number * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L : number) - fromMs);
    }
    const seconds = (0,_provider_error_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .goDuration */ .Lm)(first);
    return seconds === undefined ? undefined : clamp(seconds * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_MS */ ._L);
}
const clamp = (ms) => (ms > LONGEST_MS ? undefined : Math.max(0, Math.ceil(ms)));
/** `"default";r=50;t=30` with its policy `"default";q=100;w=60`; before draft 08 `limit=100, remaining=50, reset=30`. */
function structuredLimits(headers, fromMs) {
    const text = headers.get("ratelimit");
    if (text === undefined || text.length > 2_000)
        return [];
    const old = new Map(text.split(/[,;]/).flatMap((part) => pairIn(part)));
    if (old.has("remaining")) {
        return [
            toLimit("requests", { ...textsOf(old, "limit"), ...textsOf(old, "remaining"), ...textsOf(old, "reset") }, fromMs),
        ];
    }
    const policies = new Map(itemsIn(headers.get("ratelimit-policy")).map((item) => [item.name, item.parameters]));
    return itemsIn(text).map(({ name, parameters }) => build(SAFE_NAME.test(name) ? name : "requests", amountsIn(policies.get(name)?.get("q"))[0], amountsIn(parameters.get("r"))[0], resetIn(parameters.get("t"), fromMs)));
}
function textsOf(pairs, part) {
    const value = pairs.get(part);
    return value === undefined ? {} : { [part]: value };
}
/** A list of strings or tokens with parameters (RFC 9651, 3.1), as far as limits need it. */
function itemsIn(text) {
    if (text === undefined || text.length > 2_000)
        return [];
    return text.split(",").flatMap((part) => {
        const [head = "", ...rest] = part.split(";");
        const name = /^\s*(?:"([^"]*)"|([A-Za-z0-9*][^\s"]*))\s*$/.exec(head);
        if (name === null)
            return [];
        return [{ name: name[1] ?? name[2] ?? "", parameters: new Map(rest.flatMap(pairIn)) }];
    });
}
function pairIn(text) {
    const match = /^\s*([a-z]{1,20})\s*=\s*"?([^"\s]{1,40})"?\s*$/.exec(text);
    return match === null ? [] : [[match[1] ?? "", match[2] ?? ""]];
}


/***/ }),

/***/ 99801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readReply)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58548);

/**
 * A model's answer in words: OpenAI's chat, completions and responses and all that follow them, Anthropic's messages,
 * Gemini (an array of its stream's parts too), Cohere, Bedrock's Converse and Replicate's predictions. What was thought is
 * no part of it. `undefined` where the body is none of these; an answer that was refused or calls a tool has an empty text.
 */
function readReply(body) {
    if (Array.isArray(body))
        return readParts(body);
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(body))
        return undefined;
    return (readChoices(body) ??
        readResponse(body) ??
        readGemini(body) ??
        readMessage(body) ??
        readBedrock(body) ??
        readJob(body));
}
/** Gemini's stream as one JSON array: the parts after each other. */
function readParts(parts) {
    const replies = parts.map(readGemini).filter((reply) => reply !== undefined);
    if (replies.length === 0)
        return undefined;
    const finish = replies.findLast((reply) => reply.finish !== undefined)?.finish;
    const model = replies.findLast((reply) => reply.model !== undefined)?.model;
    return toReply(replies.map((reply) => reply.text).join(""), finish, model);
}
function readChoices(body) {
    const choice = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "choices", 0);
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(choice))
        return undefined;
    const text = textOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(choice, "message", "content")) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(choice, "text") ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(choice, "message", "refusal");
    return toReply(text, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(choice, "finish_reason"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "model"));
}
function readResponse(body) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "object") !== "response" || !Array.isArray((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "output")))
        return undefined;
    const pieces = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(body, "output").flatMap((item) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(item, "content"));
    const texts = pieces
        .filter((piece) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(piece, "type") === "output_text")
        .map((piece) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(piece, "text") ?? "");
    const finish = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "incomplete_details", "reason") ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "status");
    return toReply(texts.join(""), finish, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "model"));
}
/** What Gemini's parts say, its thoughts left out; the reason of a blocked prompt stands for that of the answer. */
function readGemini(body) {
    const candidate = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "candidates", 0);
    const blocked = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "promptFeedback", "blockReason");
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)(candidate) && blocked === undefined && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "usageMetadata") === undefined)
        return undefined;
    const parts = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(candidate, "content", "parts").filter((part) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(part, "thought") !== true);
    const text = parts.map((part) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(part, "text") ?? "").join("");
    return toReply(text, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(candidate, "finishReason") ?? blocked, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "modelVersion"));
}
/** Anthropic's messages and Cohere's chat: the content lies in the body or in its `message`. */
function readMessage(body) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "type") === "message" && Array.isArray((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "content"))) {
        return toReply(textOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "content")), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "stop_reason"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "model"));
    }
    const finish = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "finish_reason");
    if (finish === undefined)
        return undefined;
    const text = textOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "message", "content")) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "text");
    return toReply(text, finish, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "model"));
}
function readBedrock(body) {
    const content = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "output", "message", "content");
    return Array.isArray(content) ? toReply(textOf(content), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "stopReason"), undefined) : undefined;
}
const ADDRESS = /^(?:https?:|data:)/;
/** A prediction whose output is words, whole or in pieces; addresses of files are none. */
function readJob(body) {
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isFields */ .Ce)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "urls")))
        return undefined;
    const output = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(body, "output");
    const pieces = Array.isArray(output) ? output : [output];
    const texts = pieces.filter((piece) => typeof piece === "string");
    if (texts.length === 0 || texts.length !== pieces.length || ADDRESS.test(texts[0] ?? ""))
        return undefined;
    return toReply(texts.join(""), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "status"), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, "model"));
}
/** A content that is one text, or a list of pieces of which those that are text count. */
function textOf(content) {
    if (typeof content === "string")
        return content;
    if (!Array.isArray(content))
        return undefined;
    return content
        .filter((piece) => [undefined, "text", "output_text"].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(piece, "type")))
        .map((piece) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(piece, "text") ?? "")
        .join("");
}
function toReply(text, finish, model) {
    return { text: text ?? "", ...(finish !== undefined && { finish }), ...(model !== undefined && { model }) };
}


/***/ }),

/***/ 91922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ unexplained),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   X$: () => (/* binding */ filterReport)
/* harmony export */ });
/* harmony import */ var _component_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69468);
/* harmony import */ var _indicator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27620);


/**
 * The report without what the filter leaves out. A component that is wanted and that a source with components does not have (a
 * typing error, or one that was renamed) is kept as `unknown`: else what became of it would pass for nothing. Where something was left out, its indicator is that of what was kept, and
 * `unknown` where the source shows trouble of which it does not say where it is. Words and regions tell incidents and
 * maintenances apart; components have neither, and stand.
 */
function filterReport(report, filter) {
    if (report.problem !== undefined || isEmpty(filter))
        return report;
    const wanted = filter.components ?? [];
    const absent = report.components.length === 0 ? [] : absentOf(report, wanted);
    const present = report.components.filter((one) => wanted.some((name) => (0,_component_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(one, name)));
    const components = wanted.length === 0 ? report.components : [...present, ...absent];
    const incidents = report.incidents.filter((incident) => isAboutAny(incident, wanted) && holds(filter, incident, textOf(incident)));
    const maintenances = report.maintenances.filter((planned) => isAboutAny(planned, wanted) && holds(filter, planned, planned.title));
    const notes = [...(report.notes ?? []), ...absent.map(({ name }) => `the source has no component "${name}"`)];
    const kept = { ...report, components, incidents, maintenances, ...(notes.length > 0 && { notes }) };
    return { ...kept, indicator: indicatorOfKept(report, kept, wanted) };
}
const absentOf = ({ components }, wanted) => wanted
    .filter((name) => !components.some((one) => (0,_component_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(one, name)))
    .map((name) => ({ id: name, name, status: "unknown" }));
/** Whether a component stands for one that a filter wanted and the source did not have. */
const isAbsent = ({ id, name, status }, wanted) => id === wanted && name === wanted && status === "unknown";
const isEmpty = ({ components, include, exclude, regions }) => [components, include, exclude, regions].every((part) => part === undefined || part.length === 0);
function indicatorOfKept(report, kept, wanted) {
    if (wanted.length === 0 && kept.incidents.length === report.incidents.length)
        return report.indicator;
    const indicator = (0,_indicator_js__WEBPACK_IMPORTED_MODULE_1__/* .indicatorOf */ .T)(kept.incidents, unexplained(report, kept));
    if (indicator !== "none" || wanted.length === 0)
        return indicator;
    if (report.components.length > 0)
        return "none";
    // Trouble that nothing in the report accounts for may be that of the wanted components.
    return report.indicator === "none" || report.indicator === (0,_indicator_js__WEBPACK_IMPORTED_MODULE_1__/* .indicatorOf */ .T)(report.incidents) ? "none" : "unknown";
}
/** Components whose state is not told by an incident that was left out: that trouble is left out with it. */
function unexplained(report, kept) {
    const isOpen = ({ end }) => end === undefined;
    const stayed = new Set(kept.incidents);
    const left = report.incidents.filter((incident) => isOpen(incident) && !stayed.has(incident));
    const stays = kept.incidents.filter(isOpen);
    const [isTold, isStillTold] = [left, stays].map((some) => (0,_component_name_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIn */ .$P)(some.flatMap(({ components }) => components)));
    return kept.components.filter((component) => !isTold(component) || isStillTold(component));
}
const isAboutAny = ({ components }, wanted) => wanted.length === 0 ||
    components.length === 0 ||
    components.some((name) => wanted.some((one) => (0,_component_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameComponent */ .C5)(name, one)));
const textOf = ({ title, updates }) => [title, ...updates.map(({ text }) => text)].join("\n");
function holds({ include = [], exclude = [], regions = [] }, told, text) {
    if (include.length > 0 && !include.some((word) => hasWord(text, word)))
        return false;
    if (exclude.some((word) => hasWord(text, word)))
        return false;
    return regions.length === 0 || isInAny(told.regions ?? [], regions);
}
/**
 * Whether a text holds a word or phrase. A word of Latin letters is looked for where a word begins, so that "image" finds
 * "images" and "ads" does not find "loads"; scripts that do not part their words are searched anywhere.
 */
function hasWord(text, word) {
    const [where, what] = [spaced(text), spaced(word)];
    if (what === "")
        return false;
    for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
        if (!(isLatin(what[0]) && at > 0 && isLatin(where[at - 1])))
            return true;
    }
    return false;
}
const isLatin = (character) => /[a-z0-9]/.test(character);
const spaced = (text) => text.trim().toLowerCase().replace(/\s+/g, " ");
const isInAny = (places, wanted) => places.length === 0 || places.some((place) => wanted.some((region) => isSamePlace(place, region)));
/**
 * A region and its zones are one place, whichever of the two is named: trouble in `us-central1-a` is trouble for who watches
 * `us-central1`, and the other way round. `global` is everywhere.
 */
function isSamePlace(place, region) {
    const [a, b] = [spaced(place), spaced(region)];
    return a === "global" || a === b || isZoneOf(a, b) || isZoneOf(b, a);
}
/** `us-central1-a` of Google's `us-central1`, `us-east-1a` of Amazon's `us-east-1`. */
const isZoneOf = (zone, region) => zone.startsWith(region) && /\d$/.test(region) && /^-?[a-z]$/.test(zone.slice(region.length));


/***/ }),

/***/ 62680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ COOLDOWN_MS),
/* harmony export */   R: () => (/* binding */ LOG_CHANNEL)
/* harmony export */ });
/** The log of the run is always there, whatever the config says of channels. */
const LOG_CHANNEL = "log";
const COOLDOWN_MS = 1_800_000;


/***/ }),

/***/ 13075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ channelsFor),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   rg: () => (/* binding */ zone)
/* harmony export */ });
/* unused harmony exports fits, holds */
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73219);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5035);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62680);




/** Channels that a team reads; the others wake somebody, and hear by default of critical incidents alone. */
const TEAM_KINDS = new Set(["slack", "lark", "wecom", "dingtalk", "webhook", "log"]);
/** Whether a route holds now and takes an incident that is about these monitors: one of them is enough. */
function fits(route, incident, about, nowMs) {
    const has = (wanted, own) => wanted === undefined || own.some((one) => one !== undefined && wanted.includes(one));
    const ids = [incident.monitor, ...(incident.monitors ?? []), ...about.map(({ id }) => id)];
    return (levelsOf(route).includes(incident.level) &&
        has(route.kinds, [incident.kind]) &&
        has(route.monitors, ids) &&
        has(route.groups, about.map(({ group }) => group)) && // prettier-ignore
        has(route.providers, [incident.provider, ...about.map(({ provider }) => provider)]) &&
        has(route.importances, about.map(({ importance = "normal" }) => importance)) && // prettier-ignore
        has(route.environments, about.map(({ environment = "prod" }) => environment)) && // prettier-ignore
        (route.times === undefined || holds(route.times, nowMs)));
}
/** What is only information goes where somebody has asked for it, by its level or by its kind. */
const levelsOf = ({ levels, kinds }) => levels ?? (kinds === undefined ? ["warning", "critical"] : _incident_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_);
/**
 * Whether it is such an hour by the clock on the wall of the zone: a night that is an hour longer or shorter still begins and
 * ends by that clock. Days are those on which the hours begin.
 */
function holds({ fromMinute, toMinute, days, timeZone }, nowMs) {
    const wallMs = nowMs + zone(timeZone)(nowMs);
    const minute = Math.floor((((wallMs % _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO) + _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO) % _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO) / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE_MS */ .kg);
    const today = weekday(wallMs);
    const isOverMidnight = toMinute <= fromMinute;
    if (!isOverMidnight)
        return minute >= fromMinute && minute < toMinute && days.includes(today);
    if (minute >= fromMinute)
        return days.includes(today);
    return minute < toMinute && days.includes(today === 1 ? 7 : today - 1);
}
/** 1 is Monday. The first day of 1970 was a Thursday. */
const weekday = (wallMs) => (((Math.floor(wallMs / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO) + 3) % 7) + 7) % 7 + 1; // prettier-ignore
const zones = new Map();
/** Offsets are remembered with their zone. */
function zone(timeZone) {
    const known = zones.get(timeZone) ?? (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetsOf */ .w)(timeZone);
    zones.set(timeZone, known);
    return known;
}
/**
 * Ids of the channels that hear of an incident now: those of the first route that fits; where none does, information goes
 * to the log, a warning to the team and what is critical to all. A maintenance that a person announced is for the team.
 */
function channelsFor(incident, about, { routes, channels, nowMs }) {
    const route = routes.find((one) => fits(one, incident, about, nowMs));
    if (route !== undefined)
        return [...new Set(route.to)];
    const all = [
        ...channels,
        ...(channels.some(({ id }) => id === _route_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_CHANNEL */ .R) ? [] : [{ id: _route_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_CHANNEL */ .R, kind: "log" }]),
    ];
    return all.filter((channel) => hearsByDefault(channel, incident)).map(({ id }) => id);
}
function hearsByDefault({ id, kind }, { level, kind: what, window }) {
    if (id === _route_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_CHANNEL */ .R)
        return true;
    // What the config or a feed plans somebody knows already.
    if (what === "maintenance")
        return window?.source.startsWith("issue:") === true && TEAM_KINDS.has(kind);
    if (what === "advisory" || what === "models" || level === "info")
        return false;
    return level === "critical" || TEAM_KINDS.has(kind);
}
const KEYS = ["kinds", "monitors", "groups", "providers", "importances", "environments"];
/** Whether whatever the later route takes, the earlier one takes, too. */
function covers(earlier, later) {
    const isWithin = (inner, outer) => outer === undefined || (inner !== undefined && inner.every((one) => outer.includes(one)));
    const isSameTime = earlier.times === undefined || JSON.stringify(earlier.times) === JSON.stringify(later.times);
    return (isWithin(levelsOf(later), levelsOf(earlier)) &&
        KEYS.every((key) => isWithin(later[key], earlier[key])) &&
        isSameTime);
}


/***/ }),

/***/ 5507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ readElements),
/* harmony export */   pn: () => (/* binding */ isEventStream),
/* harmony export */   wj: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var eventsource_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46085);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58548);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51050);



/** No answer of a model has so many lines or elements: more of them is a way to take our time, and is left unread. */
const MOST_LINES = 200_000;
const MOST_ELEMENTS = 50_000;
const BEGINS = /^\uFEFF?\s{0,8}(?:event|data|id|retry|):/;
/** Whether a text begins as server-sent events do. */
const isEventStream = (text) => BEGINS.test(text);
/**
 * The events of a text (WHATWG HTML, 9.2.6), with where each was whole. A last event that no blank line ends counts as well:
 * some servers leave that line out. Of a flood of lines the first 200,000 are read.
 */
function readEvents(text) {
    const events = [];
    let endByte = 0;
    const parser = (0,eventsource_parser__WEBPACK_IMPORTED_MODULE_0__/* .createParser */ .C)({
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
function* linesOf(text) {
    let [from, count] = [0, 0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
        if ((count += 1) > MOST_LINES)
            return;
        yield text.slice(from, index + end.length);
        from = index + end.length;
    }
    if (from < text.length)
        yield text.slice(from);
}
const encoder = new TextEncoder();
const byteLength = (text) => encoder.encode(text).length;
/** A string of JSON, cut off at the end of the text or not, or a brace outside of strings. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}]/gs;
/**
 * The elements of a JSON array that may have been cut off, each with where it was whole (Gemini streams so without
 * `alt=sse`), of a flood of them the first 50,000; `undefined` where the text is no array of objects.
 */
function readElements(text) {
    if (!/^\uFEFF?\s{0,100}\[\s{0,100}\{/.test(text))
        return undefined;
    const elements = [];
    let [depth, begin, countedTo, endByte] = [0, 0, 0, 0];
    for (const { index, 0: token } of text.matchAll(TOKEN)) {
        if (token === "{" && depth++ === 0)
            begin = index;
        if (token !== "}" || --depth !== 0)
            continue;
        endByte += byteLength(text.slice(countedTo, index + 1));
        countedTo = index + 1;
        elements.push({ text: text.slice(begin, index + 1), endByte });
        if (elements.length === MOST_ELEMENTS)
            break;
    }
    return elements.every((element) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(element.text))) ? elements : undefined;
}


/***/ }),

/***/ 87110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ measuredUptime),
/* harmony export */   N: () => (/* binding */ uptimeStatus)
/* harmony export */ });
/* harmony import */ var _figure_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59957);

/** A longer span says how it was, not how it is. Shortest first. */
const OF_NOW = ["5m", "30m", "1h"];
/** The share of failures from which a monitor of ours is degraded, too. */
const WELL_FROM = 0.95;
/** Fewer than half of the calls: down by the same measure as ours. */
const DOWN_BELOW = 0.5;
/** `undefined` where no figure of the last hour is there: what nobody measured is not 0. */
function measuredUptime(report, match) {
    const each = (0,_figure_match_js__WEBPACK_IMPORTED_MODULE_0__/* .eachEndpoint */ .RW)((0,_figure_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchedFigures */ .Wg)(report.figures ?? [], match).filter((figure) => latest(figure) !== undefined))
        .flatMap((figure) => {
        const uptime = latest(figure);
        return uptime === undefined ? [] : [{ component: figure.component, name: figure.name, uptime }];
    })
        .toSorted((a, b) => a.uptime - b.uptime || (a.component < b.component ? -1 : 1));
    const best = each.at(-1)?.uptime;
    return best === undefined ? undefined : { best, each };
}
/** What an uptime amounts to in the words of a status page. */
function uptimeStatus(uptime) {
    if (uptime >= WELL_FROM)
        return "operational";
    return uptime < DOWN_BELOW ? "major_outage" : "degraded_performance";
}
const latest = ({ uptime }) => OF_NOW.map((span) => uptime?.[span]).find((share) => share !== undefined);


/***/ }),

/***/ 73219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ offsetsOf)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);

/** The offsets of an IANA zone, by quarter of an hour and remembered: Intl is slow. */
function offsetsOf(timeZone) {
    const format = new Intl.DateTimeFormat("en-US", {
        timeZone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
    });
    const known = new Map();
    return (ms) => {
        // Small whole numbers are found several times as fast as moments.
        const index = Math.floor(ms / QUARTER_MS);
        const remembered = known.get(index);
        if (remembered !== undefined)
            return remembered;
        const quarter = index * QUARTER_MS;
        const parts = new Map(format.formatToParts(quarter).map(({ type, value }) => [type, Number(value)]));
        const at = (name) => parts.get(name) ?? 0;
        const wall = Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second"));
        known.set(index, wall - quarter);
        return wall - quarter;
    };
}
const QUARTER_MS = _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR_MS */ .iQ / 4;


/***/ }),

/***/ 88274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ FEED_TOTAL_MS),
/* harmony export */   TS: () => (/* binding */ FEED_DEPTH),
/* harmony export */   VO: () => (/* binding */ FEED_BYTES),
/* harmony export */   Yc: () => (/* binding */ oneDocument),
/* harmony export */   _w: () => (/* binding */ unreadReport),
/* harmony export */   k$: () => (/* binding */ isFeedProblem)
/* harmony export */ });
/** Most bytes of one document, decompressed. */
const FEED_BYTES = 5_000_000;
/** Longest time for all documents of a feed together. */
const FEED_TOTAL_MS = 20_000;
/** Levels of nesting in a document. */
const FEED_DEPTH = 100;
const isFeedProblem = (result) => "reason" in result;
/** What is known of a feed that could not be read: nothing. */
function unreadReport(source, problem) {
    return { ...source, indicator: "unknown", components: [], incidents: [], maintenances: [], problem };
}
/** `observe` of a kind that reads one document: it is fetched, parsed, and its problem told. `pageOf` is the page for people. */
function oneDocument(parse, { request, pageOf = (url) => url, } = {}) {
    return async (context) => {
        const wanted = request?.(context.settings) ?? { url: context.settings.url };
        const fetched = await context.reader.get(wanted);
        const parsed = "problem" in fetched ? fetched.problem : await parse(fetched.text, fetched.source, context);
        return isFeedProblem(parsed)
            ? unreadReport({ ...fetched.source, url: pageOf(fetched.source.url) }, parsed)
            : parsed;
    };
}


/***/ }),

/***/ 73255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eg: () => (/* binding */ FeedSettings),
  I5: () => (/* binding */ feedExpressions),
  X2: () => (/* reexport */ filterKeys),
  Hq: () => (/* binding */ observeFeed),
  Oz: () => (/* binding */ unreadFeed)
});

// UNUSED EXPORTS: feeds, parseFeed

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/domain/indicator.js
var domain_indicator = __webpack_require__(27620);
// EXTERNAL MODULE: ./build/domain/page-word.js
var page_word = __webpack_require__(46235);
// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(22663);
;// CONCATENATED MODULE: ./build/domain/same-trouble.js




/** What a robot reports again so soon after it had closed it is the same trouble. */
const NEARLY_ADJACENT_MS = 10 * instant/* MINUTE_MS */.kg;
/**
 * Puts incidents that tell of one trouble into one: those with the same title (numbers that only count or name one report
 * apart), of impact or of none alike, whose times overlap or lie at most ten minutes apart. It began and was published
 * with the first of them, has ended when all have, affects what any of them does, and keeps the id of the one that was
 * published first, so that later ones change nothing of it. The order of a report makes no difference; doing it twice neither.
 */
function joinSameTrouble(report) {
    const alike = Map.groupBy(report.incidents, keyOf);
    const incidents = [...alike.values()].flatMap((many) => neighbours(many).map(joined));
    return { ...report, incidents: (0,domain_indicator/* newestFirst */.l)(incidents) };
}
/** By a title that says nothing, nothing is told to be the same. */
const keyOf = (incident) => {
    const title = normalTitle(incident.title);
    const kind = [isGrave(incident), incident.advisory === true, incident.impact === "under_maintenance"].join(" ");
    return `${title === "" ? `id ${incident.id}` : title} ${kind}`;
};
const isGrave = ({ impact }) => (0,page_word/* isTrouble */.KM)(impact) || impact === "unknown";
const COUNTED = "alerts?|attempts?|cases?|checks?|events?|hosts?|incidents?|jobs?|no\\.|parts?|pods?|probes?|replicas?|runs?|shards?|tickets?";
const UNITS = "%|percent|ms|s|secs?|seconds?|mins?|minutes?|h|hours?|days?";
/** What stands for a number, a date or an id, each with the words it is told by. The order matters: longer forms first. */
const FOLDED = [
    [/\b\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?:z|[+-]\d\d:?\d\d)?\b/g, "#"],
    [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "#"],
    [/\b(?=[0-9a-z]*\d)(?=[0-9a-z]*[a-z])[0-9a-z]{12,}\b/g, "#"],
    [/\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g, "#"],
    [/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b/g, "#"],
    [/\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?(?: \d{4})?\b/g, "#"],
    [/\b\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?(?: ?(?:utc|gmt|pst|pdt|est|edt|z))?(?![\w:])/g, "#"],
    // Regions and zones: us-central1, us-east-1, us-east-1a, europe-west4-b, eastus2.
    [
        /\b((?:us|eu|ap|ca|sa|me|af|il|mx|europe|asia|australia|northamerica|southamerica|africa)(?:-[a-z]+)+)-?\d+(?:-?[a-z])?\b/g,
        "$1#",
    ],
    [
        /\b((?:east|west|north|south|central)+(?:us|europe|asia)|(?:us|europe|asia)(?:east|west|north|south|central)+)\d+\b/g,
        "$1#",
    ],
    [/#\d+/g, "#"],
    [/^\d[\d,.]* /g, "# "],
    [/\b((?:inc|case|cs|ticket|ref|id)[-_ :]?)\d+\b/g, "$1#"],
    [new RegExp(`\\b(${COUNTED}) \\d[\\d,.]*(?: (?:of|/) \\d+)?`, "g"), "$1 #"],
    [new RegExp(`(?<![\\w.-])\\d[\\d,.]* ?(${UNITS})(?![\\w])`, "g"), "# $1"],
    // A long number is an id; a short one that nothing explains may be the version of a model.
    [/(?<![\w.-])\d{5,}(?![\w.-])/g, "#"],
];
/** A title without what differs from one report of the same trouble to the next. Versions of models stay: they are names. */
function normalTitle(title) {
    const plain = title.toLowerCase().replace(/\s+/g, " ").trim();
    const folded = FOLDED.reduce((text, [what, by]) => text.replaceAll(what, by), plain);
    return folded.replaceAll(/[^\p{L}\p{N}#.%-]+/gu, " ").trim();
}
/** Incidents of one key, by stretches of time in which none is far from the others. */
function neighbours(incidents) {
    const groups = [];
    for (const incident of incidents.toSorted((a, b) => compare(a.begin, b.begin) || compare(a.id, b.id))) {
        const last = groups.at(-1);
        if (last !== undefined && reaches(last.end, incident)) {
            last.members.push(incident);
            last.end = laterEnd(last.end, endOf(incident));
        }
        else
            groups.push({ members: [incident], end: endOf(incident) });
    }
    return groups.map(({ members }) => members);
}
const reaches = (end, incident) => end === undefined || (0,instant/* toMs */.G8)(incident.begin) <= (0,instant/* toMs */.G8)(end) + NEARLY_ADJACENT_MS;
/** A source may say that something ended before it began; then it took no time. */
const endOf = ({ begin, end }) => end === undefined ? undefined : end < begin ? begin : end;
const laterEnd = (a, b) => a === undefined || b === undefined ? undefined : a < b ? b : a;
function joined(members) {
    if (members.length === 1)
        return members[0];
    const [first, ...later] = members.toSorted((a, b) => compare(a.published, b.published) || compare(a.begin, b.begin) || compare(a.id, b.id));
    const all = [first, ...later];
    const open = all.filter(({ end }) => end === undefined);
    const { end: _end, regions: _regions, url: _url, unknownWords: _words, ...rest } = first;
    const end = all.map(endOf).reduce(laterEnd);
    const url = all.find((one) => one.url !== undefined)?.url;
    const regions = union(all.map((one) => one.regions ?? []));
    const unknownWords = union(all.map((one) => one.unknownWords ?? []));
    return {
        ...rest,
        state: leastAdvanced(open.length > 0 ? open : all),
        impact: (0,page_word/* worstStatus */.A4)(all.map(({ impact }) => impact)),
        begin: all.map(({ begin }) => begin).toSorted(compare)[0],
        ...(end !== undefined && { end }),
        components: union(all.map(({ components }) => components)),
        ...(regions.length > 0 && { regions }),
        ...(url !== undefined && { url }),
        ...(unknownWords.length > 0 && { unknownWords }),
        updates: unitedUpdates(all),
    };
}
const leastAdvanced = (incidents) => report/* INCIDENT_STATES */.Eq.find((state) => incidents.some((incident) => incident.state === state));
const union = (lists) => [...new Set(lists.flat())].toSorted(compare);
/** By time; what several reports say in the same words at the same time is said once. */
function unitedUpdates(incidents) {
    const byWords = new Map(incidents
        .flatMap(({ updates }) => updates)
        .map((update) => [JSON.stringify([update.t, update.state, update.text, update.unknownWords ?? []]), update]));
    return [...byWords].toSorted(([a], [b]) => compare(a, b)).map(([, update]) => update);
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./build/domain/advisory.js
var advisory = __webpack_require__(89526);
// EXTERNAL MODULE: ./build/domain/report-filter.js
var report_filter = __webpack_require__(91922);
;// CONCATENATED MODULE: ./build/domain/report-bounds.js

/*
 * How much of one source a run takes in: what it says is kept, compared and shown again and again, and whoever runs a page,
 * or has broken into it, decides how much that is. Real pages stay far below.
 */
const REPORT_BOUNDS = {
    components: 2_000,
    incidents: 500,
    maintenances: 200,
    figures: 2_000,
    notes: 50,
    /** Of one incident. */
    updates: 100,
    /** Names of what one incident or maintenance affects. */
    names: 500,
    regions: 200,
    unknownWords: 20,
    /** Characters of all incidents together, as JSON. */
    text: 1_500_000,
};
/**
 * A report with no more than `REPORT_BOUNDS`, and a sentence for each list of which something was left out. Of incidents those
 * that go on stay before those that are over, and newer ones before older ones; of updates the first and the latest. When the
 * texts together are too long, older incidents that are over go, and those that go on lose their updates. Doing it twice changes
 * nothing; a report within the bounds is the same object.
 */
function withinBounds(report) {
    const { components, incidents, maintenances, figures, notes = [] } = report;
    const kept = fitting(incidents.map(boundedIncident));
    const bounded = {
        components: boundedList(components, REPORT_BOUNDS.components, boundedWords),
        incidents: same(incidents, kept),
        maintenances: boundedList(maintenances, REPORT_BOUNDS.maintenances, boundedNames),
        ...(figures !== undefined && { figures: boundedList(figures, REPORT_BOUNDS.figures) }),
    };
    const sentences = [
        leftOut(components, bounded.components, "components"),
        leftOut(incidents, bounded.incidents, "incidents"),
        leftOut(maintenances, bounded.maintenances, "maintenances"),
        leftOut(figures ?? [], bounded.figures ?? [], "figures"),
    ].filter((sentence) => sentence !== undefined);
    const isSame = bounded.components === components &&
        bounded.incidents === incidents &&
        bounded.maintenances === maintenances &&
        bounded.figures === figures &&
        notes.length <= REPORT_BOUNDS.notes;
    if (isSame)
        return report;
    const all = [...sentences, ...notes].slice(0, REPORT_BOUNDS.notes);
    return { ...report, ...bounded, ...(all.length > 0 && { notes: all }) };
}
/** Those that there is room for, newest first as in any report. */
function fitting(incidents) {
    const isOver = ({ end }) => end !== undefined;
    const sorted = (0,domain_indicator/* newestFirst */.l)(incidents);
    const first = [...sorted.filter((incident) => !isOver(incident)), ...sorted.filter(isOver)];
    const kept = new Map();
    let room = REPORT_BOUNDS.text;
    for (const incident of first.slice(0, REPORT_BOUNDS.incidents)) {
        room -= JSON.stringify(incident).length;
        if (room >= 0)
            kept.set(incident, incident);
        else if (isOver(incident))
            break;
        else
            kept.set(incident, { ...incident, updates: [] });
    }
    return incidents.flatMap((incident) => kept.get(incident) ?? []);
}
function boundedIncident(incident) {
    const { updates } = incident;
    const latest = updates.slice(1 - REPORT_BOUNDS.updates);
    const few = updates.length > REPORT_BOUNDS.updates ? [updates[0], ...latest] : updates;
    const told = same(updates, few.map(boundedWords));
    const named = boundedNames(incident);
    return told === updates ? named : { ...named, updates: told };
}
function boundedNames(item) {
    const { components, regions = [] } = item;
    const worded = boundedWords(item);
    if (components.length <= REPORT_BOUNDS.names && regions.length <= REPORT_BOUNDS.regions)
        return worded;
    return {
        ...worded,
        components: components.slice(0, REPORT_BOUNDS.names),
        ...(regions.length > 0 && { regions: regions.slice(0, REPORT_BOUNDS.regions) }),
    };
}
function boundedWords(item) {
    const { unknownWords = [] } = item;
    if (unknownWords.length <= REPORT_BOUNDS.unknownWords)
        return item;
    return { ...item, unknownWords: unknownWords.slice(0, REPORT_BOUNDS.unknownWords) };
}
function boundedList(list, most, bounded = (item) => item) {
    return same(list, list.slice(0, most).map(bounded));
}
/** The list itself where nothing in it differs. */
function same(before, after) {
    return before.length === after.length && before.every((item, at) => item === after[at]) ? before : after;
}
function leftOut(said, kept, what) {
    const left = said.length - kept.length;
    return left === 0 ? undefined : `${left} of ${said.length} ${what} are left out: a report holds no more.`;
}

// EXTERNAL MODULE: ./build/feeds/contract.js
var contract = __webpack_require__(88274);
// EXTERNAL MODULE: ./build/feeds/reading/entries.js
var entries = __webpack_require__(50649);
// EXTERNAL MODULE: ./build/feeds/reading/fields.js
var fields = __webpack_require__(84104);
;// CONCATENATED MODULE: ./build/feeds/reading/json.js

/** The JSON value of a text, or why it is none. A prefix that guards against inclusion as a script is passed over. */
function readJson(text) {
    const trimmed = text
        .replace(/^\uFEFF/, "")
        .replace(/^\s*\)\]\}'/, "")
        .trim();
    if (trimmed === "")
        return { reason: "empty", detail: "an empty answer" };
    if (trimmed.startsWith("<"))
        return { reason: "not-json", detail: "a page of HTML or XML instead of JSON" };
    if (depthOf(trimmed) > contract/* FEED_DEPTH */.TS)
        return { reason: "too-deep", detail: `nested deeper than ${contract/* FEED_DEPTH */.TS} levels` };
    try {
        return { value: JSON.parse(trimmed) };
    }
    catch {
        return { reason: "not-json", detail: `${trimmed.length} characters that are not JSON` };
    }
}
const [QUOTE, BACKSLASH, LIST, END_OF_LIST, OBJECT, END_OF_OBJECT] = Array.from('"\\[]{}', (char) => char.charCodeAt(0));
/** The deepest nesting of arrays and objects; brackets in strings are no nesting. One pass. */
function depthOf(json) {
    let [depth, deepest] = [0, 0];
    for (let at = 0; at < json.length; at += 1) {
        const char = json.charCodeAt(at);
        if (char === QUOTE)
            at = endOfText(json, at);
        else if (char === OBJECT || char === LIST)
            deepest = Math.max(deepest, (depth += 1));
        else if (char === END_OF_OBJECT || char === END_OF_LIST)
            depth -= 1;
    }
    return deepest;
}
/** Where the string ends that begins at a quotation mark: the next one that an even number of backslashes stands before. */
function endOfText(json, begin) {
    for (let at = json.indexOf('"', begin + 1); at >= 0; at = json.indexOf('"', at + 1)) {
        let first = at;
        while (json.charCodeAt(first - 1) === BACKSLASH)
            first -= 1;
        if ((at - first) % 2 === 0)
            return at;
    }
    return json.length;
}

// EXTERNAL MODULE: ./build/feeds/reading/plain-text.js
var plain_text = __webpack_require__(68657);
// EXTERNAL MODULE: ./build/domain/monitor.js
var monitor = __webpack_require__(57203);
;// CONCATENATED MODULE: ./build/feeds/reading/settings.js


const feedId = schemas/* string */.YjP()
    .superRefine((text, context) => {
    const mistake = (0,monitor/* idMistake */.Yr)(text);
    if (mistake === undefined)
        return;
    const { message, ...params } = mistake;
    context.addIssue({ code: "custom", message, params, input: text });
})
    .meta({ pattern: monitor/* ID_PATTERN */.pw.source, description: "Name of the feed, by which monitors refer to it" });
const texts = (describes) => schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe(describes);
/** Which part of a source counts: keys of feeds, and of monitors that use one. */
const filterKeys = {
    include: texts("Words of which an incident's title or texts must hold one; capitals do not matter"),
    exclude: texts("Words of which an incident's title or texts must hold none"),
    regions: texts("Ids of regions; incidents elsewhere are left out, those that name no region or `global` are kept"),
};
/** Keys that every kind of feed has. */
const feedKeys = {
    id: feedId,
    name: schemas/* string */.YjP().min(1).max(200).optional().describe("Name for people; the id unless set"),
    components: texts("Ids or names of the components or products to keep; all unless set"),
    ...filterKeys,
};
/** The site and issues show it, so it carries no credentials. */
const feedUrl = schemas/* url */.OZ5({ protocol: /^https?$/, error: "must be an http or https URL" })
    .refine((url) => !URL.canParse(url) || (new URL(url).username === "" && new URL(url).password === ""), {
    error: "must not hold a user name or password, for the page's address is published",
});

;// CONCATENATED MODULE: ./build/feeds/reading/updates.js


/** Oldest first; of one moment, in the order given, so a source that lists the newest first is turned round before. */
function oldestFirst(updates) {
    return updates.toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0));
}
/**
 * When an incident ended by its updates, oldest first: at the first of its last stretch of "resolved" and "postmortem", so
 * that a later post-mortem moves nothing. Absent while the last update leaves it open.
 */
function updates_endOf(updates) {
    return updates[updates.findLastIndex(({ state }) => !(0,report/* isOver */.PU)(state)) + 1]?.t;
}

// EXTERNAL MODULE: ./build/feeds/reading/words.js
var reading_words = __webpack_require__(71000);
;// CONCATENATED MODULE: ./build/feeds/aistudio.js










/*
 * What the page of Google AI Studio asks for itself: a procedure that nobody documents, with a browser key that stands in the page and
 * changes. It may end any day, and then this kind is `unknown`.
 */
const settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("aistudio")
        .describe("Google AI Studio and the Gemini API: what their status page asks for itself, which nobody promises"),
    url: feedUrl
        .default("https://aistudio.google.com/status")
        .describe("The page, which holds the browser key that its own request needs; the key is looked up anew each time"),
    rpcUrl: feedUrl
        .default("https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/ListIncidentsHistory")
        .describe("The address that the page asks for its incidents"),
});
/** What Google's browser keys look like. */
const BROWSER_KEY = /AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/;
const observe = async (context) => {
    const { url } = context.settings;
    const page = await context.reader.get({ url, headers: { accept: "text/html, */*;q=0.5" } });
    const unread = (problem) => (0,contract/* unreadReport */._w)({ ...page.source, url }, problem);
    if ("problem" in page)
        return unread(page.problem);
    const key = BROWSER_KEY.exec(page.text)?.[0];
    if (key === undefined)
        return unread({ reason: "wrong-page", detail: "a page without the browser key it asks with" });
    const answer = await context.reader.get(rpcRequest(context.settings, key));
    if ("problem" in answer)
        return unread(answer.problem);
    const report = await parse(answer.text, answer.source, context);
    return (0,contract/* isFeedProblem */.k$)(report) ? unread(report) : report;
};
/** The request as the page makes it; the key goes nowhere else. */
function rpcRequest({ url, rpcUrl }, key) {
    const { origin } = new URL(url);
    return {
        url: rpcUrl,
        method: "POST",
        headers: {
            "content-type": "application/json+protobuf",
            "x-goog-api-key": key,
            "x-user-agent": "grpc-web-javascript/0.1",
            origin,
            referer: origin,
        },
        secretHeaders: ["x-goog-api-key"],
        body: "[]",
    };
}
const SEVERITIES = new Map([
    ["1", "degraded_performance"],
    ["2", "major_outage"],
]);
/** 5 is "mitigating": found, and being worked on. */
const STATES = new Map([
    ["1", "investigating"],
    ["2", "identified"],
    ["3", "monitoring"],
    ["4", "resolved"],
    ["5", "identified"],
]);
/** The source has numbers only; these are the names that the page shows. */
const COMPONENTS = new Map([
    ["1", "API"],
    ["2", "Multimodal Live"],
    ["3", "AI Studio"],
]);
const Update = schemas/* tuple */.PVZ([fields/* identifier */.Cv, fields/* text */.Qq], schemas/* unknown */.L5J());
const Incident = schemas/* tuple */.PVZ([schemas/* string */.YjP().transform((id) => fields/* identifier */.Cv.parse(id)), fields/* text */.Qq, fields/* identifier */.Cv, schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([])], schemas/* unknown */.L5J());
async function parse(written, source, { settings: { url } }) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const rows = rowsOf(json.value);
    if (rows === undefined) {
        // The history reaches back for months: an answer without any is none.
        const isNothing = Array.isArray(json.value) && json.value.flat(3).length === 0;
        return isNothing
            ? { reason: "empty", detail: "a history without an incident" }
            : { reason: "wrong-shape", detail: "JSON that is not a list of incidents as AI Studio has them" };
    }
    const moments = await Promise.all(/* import() */[__webpack_require__.e(714), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 70648));
    const read = rows.map((row) => toIncident(row, source, moments));
    const incidents = (0,domain_indicator/* newestFirst */.l)(read.filter((incident) => incident !== undefined));
    if (incidents.length === 0)
        return { reason: "wrong-shape", detail: "a list whose entries are not incidents" };
    return {
        feed: source.feed,
        url,
        fetchedAt: source.fetchedAt,
        indicator: (0,domain_indicator/* indicatorOf */.T)(incidents),
        // The source has no table of components with their health: what it doesn't mention is well.
        components: [],
        incidents,
        maintenances: [],
        ...(0,entries/* notesOf */.h$)((0,entries/* leftOut */.ig)(read.length - incidents.length, "incidents")),
    };
}
/** The entries of the list of incidents, however deep it lies; an incident begins with its id as a string. */
function rowsOf(answer) {
    let level = answer;
    while (Array.isArray(level)) {
        const rows = level.slice(0, fields/* LIST_KEPT */.AK).map(unwrapped);
        if (rows.some((row) => Incident.safeParse(row).success))
            return rows;
        level = level.find((entry) => Array.isArray(entry));
    }
    return undefined;
}
function unwrapped(entry) {
    let inner = entry;
    while (Array.isArray(inner) && inner.length === 1 && Array.isArray(inner[0]))
        [inner] = inner;
    return inner;
}
function toIncident(row, source, moments) {
    const read = Incident.safeParse(row);
    if (!read.success)
        return undefined;
    const [id, title, severity, listed, ...affected] = read.data;
    const updates = oldestFirst(listed.map((entry) => toUpdate(entry, source.fetchedAt, moments)));
    const published = updates[0]?.t ?? source.fetchedAt;
    const state = updates.at(-1)?.state ?? "investigating";
    const end = (0,report/* isOver */.PU)(state) ? updates_endOf(updates) : undefined;
    return {
        id: (0,entries/* idOf */.TH)(id, (0,plain_text/* plainTitle */.D4)(title), updates[0]?.t),
        title: (0,plain_text/* plainTitle */.D4)(title),
        state,
        impact: SEVERITIES.get(severity) ?? "unknown",
        begin: published,
        ...(end && { end }),
        published,
        components: componentsOf(affected),
        updates,
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("severity", severity, SEVERITIES)),
    };
}
/** `[state, "YYYY-MM-DD HH:mm" in California, ["seconds"], text]`. The seconds say it without a zone to be mistaken in. */
function toUpdate(entry, otherwise, { wallTime }) {
    const [state, wall, seconds, told] = Update.catch(["", ""]).parse(entry);
    const second = Array.isArray(seconds) ? seconds[0] : seconds;
    return {
        t: (0,fields/* epoch */.s4)(second) ?? wallTime(wall, "yyyy-MM-dd HH:mm", "America/Los_Angeles") ?? otherwise,
        state: STATES.get(state) ?? "investigating",
        text: (0,plain_text/* plainText */.wh)(fields/* text */.Qq.parse(told)),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("state", state, STATES)),
    };
}
/** The main component, then all of them: ids, each with its name where we know one. */
function componentsOf([main, all]) {
    const ids = [main, ...(Array.isArray(all) ? all : [])].map((id) => fields/* identifier */.Cv.parse(id));
    return (0,reading_words/* namesOf */.eZ)(ids.flatMap((id) => [id, COMPONENTS.get(id) ?? ""]));
}
const aistudio = { settings, role: "official", observe, parse };

// EXTERNAL MODULE: ./build/feeds/rss-words.js
var rss_words = __webpack_require__(94394);
;// CONCATENATED MODULE: ./build/feeds/aws-health.js










const EVENTS = "https://health.aws.amazon.com/public/currentevents";
const PAGE = "https://health.aws.amazon.com/health/status";
const aws_health_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("aws-health")
        .describe("AWS's list of what is wrong now, in all regions: name yours under `regions`, for some are wrong for months"),
    url: feedUrl.default(EVENTS).describe("Address of the list"),
});
/** Seconds or milliseconds, as numbers or strings: both stand in one document. */
const time = schemas/* unknown */.L5J().transform(fields/* epoch */.s4);
const Log = schemas/* object */.Ikc({ summary: fields/* text */.Qq, message: fields/* text */.Qq, status: fields/* identifier */.Cv, timestamp: time });
const Service = schemas/* object */.Ikc({ service_name: fields/* text */.Qq, current: fields/* identifier */.Cv, max: fields/* identifier */.Cv });
const Event = schemas/* object */.Ikc({
    date: time,
    end_time: time.optional(),
    arn: fields/* identifier */.Cv,
    region_name: fields/* text */.Qq,
    status: fields/* identifier */.Cv,
    service: fields/* identifier */.Cv,
    service_name: fields/* text */.Qq,
    summary: fields/* text */.Qq,
    event_log: (0,fields/* list */.p_)(Log),
    impacted_services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}),
});
/** 1 is "informational", and is said of real trouble too: "We are investigating increased API error rates". */
const STATUSES = new Map([
    ["0", "operational"],
    ["1", "degraded_performance"],
    ["2", "degraded_performance"],
    ["3", "major_outage"],
]);
const toStatus = (code) => STATUSES.get(code) ?? "unknown";
function aws_health_parse(written, source) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    if (!Array.isArray(json.value))
        return { reason: "wrong-shape", detail: "JSON that is not a list of events" };
    const listed = (0,fields/* list */.p_)(Event)
        .parse(json.value)
        .filter(({ arn, service, summary }) => arn !== "" || (service !== "" && summary !== ""));
    const unread = json.value.length - listed.length;
    if (listed.length === 0 && unread > 0)
        return { reason: "wrong-shape", detail: "a list whose entries are not events of AWS" };
    const incidents = (0,domain_indicator/* newestFirst */.l)(listed.map((event) => aws_health_toIncident(event, source)));
    return {
        feed: source.feed,
        url: pageOf(source.url),
        fetchedAt: source.fetchedAt,
        indicator: (0,domain_indicator/* indicatorOf */.T)(incidents),
        // Services that are well are not listed, and the same service is listed for each event that it is part of.
        components: [],
        incidents,
        maintenances: [],
        ...(unread > 0 && { notes: [`Entries that are no events were left out: ${unread}.`] }),
    };
}
function aws_health_toIncident(event, { fetchedAt }) {
    const logs = event.event_log.toSorted((a, b) => aws_health_compare(a.timestamp, b.timestamp));
    const times = logs.map(({ timestamp }) => timestamp);
    const dated = event.date ?? (0,fields/* earliest */.Qd)(times);
    const begin = dated ?? fetchedAt;
    const isOver = event.end_time !== undefined || event.status === "0" || /^\[RESOLVED\]/i.test(event.summary.trim());
    const end = isOver ? (event.end_time ?? aws_health_endOf(logs) ?? (0,fields/* latest */.IW)([begin, ...times])) : undefined;
    const services = servicesOf(event);
    const codes = [event.status, ...logs.map(({ status }) => status), ...services.map(({ max }) => max)];
    return {
        id: (0,entries/* idOf */.TH)(event.arn, event.service, dated),
        title: (0,plain_text/* plainTitle */.D4)(event.summary).replace(/^\[RESOLVED\]\s*/i, "") || (0,plain_text/* plainTitle */.D4)(event.service_name),
        state: isOver ? "resolved" : "investigating",
        impact: (0,rss_words/* worstImpact */.Ox)(codes.filter((code) => code !== "").map(toStatus)) ?? (isOver ? "operational" : "unknown"),
        begin,
        ...(end && { end }),
        published: (0,fields/* earliest */.Qd)(times) ?? begin,
        components: namesOf(event, services, isOver),
        ...placesOf(event),
        ...(event.arn !== "" && { url: `${PAGE}?eventID=${encodeURIComponent(event.arn)}` }),
        updates: logs.map((log) => aws_health_toUpdate(log, begin)),
        ...(0,reading_words/* strange */.dV)(...codes.map((code) => (0,reading_words/* unknownWord */.$5)("status", code, STATUSES))),
    };
}
const aws_health_compare = (a = "", b = "") => (a < b ? -1 : a > b ? 1 : 0);
function aws_health_toUpdate({ status, message, summary, timestamp }, otherwise) {
    return {
        t: timestamp ?? otherwise,
        state: isEnd({ status, summary }) ? "resolved" : "investigating",
        text: (0,plain_text/* plainText */.wh)(message === "" ? summary : message),
    };
}
const isEnd = ({ status, summary }) => status === "0" || /^\[RESOLVED\]/i.test(summary.trim());
/** The first entry of the last stretch that says so. */
const aws_health_endOf = (logs) => logs[logs.findLastIndex((log) => !isEnd(log)) + 1]?.timestamp;
function servicesOf({ impacted_services: services }) {
    return Object.entries(services).flatMap(([id, value]) => {
        const read = Service.safeParse(value);
        const { service_name: name, current, max } = read.success ? read.data : { service_name: "", current: "", max: "" };
        return read.success ? [{ id: fields/* identifier */.Cv.parse(id), name: (0,plain_text/* plainTitle */.D4)(name), current, max }] : [];
    });
}
/** While it goes on, the services that are still affected; after it, all that were. */
function namesOf(event, services, isOver) {
    const touched = services.filter(({ max, current }) => max !== "0" || current !== "0");
    const still = touched.filter(({ current }) => current !== "0");
    const affected = isOver || still.length === 0 ? touched : still;
    const isSeveral = /^multipleservices\b/.test(event.service);
    const own = isSeveral || event.service === "" ? [] : [event.service, (0,plain_text/* plainTitle */.D4)(event.service_name)];
    const names = affected.length > 0 ? affected.flatMap(({ id, name }) => [id, name]) : own;
    return [...new Set(names.filter((name) => name !== ""))];
}
/** `arn:aws:health:me-south-1::event/…` and "Bahrain". */
function placesOf({ arn, region_name }) {
    const region = /^arn:aws[\w-]*:health:([a-z0-9-]{1,40}):/.exec(arn)?.[1] ?? "";
    const regions = [region, (0,plain_text/* plainTitle */.D4)(region_name)].filter((name) => name !== "");
    return regions.length > 0 ? { regions } : {};
}
const pageOf = (url) => (url === EVENTS ? PAGE : new URL("/", url).href);
const awsHealth = {
    settings: aws_health_settings,
    role: "official",
    observe: (0,contract/* oneDocument */.Yc)(aws_health_parse, { pageOf }),
    parse: aws_health_parse,
};

// EXTERNAL MODULE: ./build/feeds/reading/html.js
var html = __webpack_require__(67768);
;// CONCATENATED MODULE: ./build/feeds/reading/xml.js


/** Most items of one document: more than any page's feed holds. */
const FEED_ITEMS = 1_000;
/**
 * Reads RSS 2.0, RSS 1.0 (RDF) and Atom. Anything else is a problem: a page of HTML, JSON, a document that declares entities or a type, one
 * that nests too deep or is cut short.
 */
async function readFeedXml(text) {
    const document = text.replace(/^\uFEFF/, "").trim();
    if (document === "")
        return { reason: "empty", detail: "an empty answer" };
    const sifted = sift(document);
    if ("reason" in sifted)
        return sifted;
    const { parseFeed } = await __webpack_require__.e(/* import() */ 188).then(__webpack_require__.bind(__webpack_require__, 97188));
    try {
        return { value: toDocument(parseFeed(sifted.xml), sifted.leftOut) };
    }
    catch {
        // Its errors say no more than this.
        return { reason: "wrong-shape", detail: `XML of ${document.length} characters that is no feed` };
    }
}
const ROOTS = new Set(["rss", "rdf", "feed"]);
const HOLDERS = new Set([...ROOTS, "channel", "item", "entry"]);
const ITEMS = new Set(["item", "entry"]);
/** Elements that are read, whatever their namespace. */
const LEAVES = new Set("title link guid id description summary content encoded category pubdate published updated date lastbuilddate".split(" "));
/** More characters than any tag has, its namespaces included. */
const LONGEST_TAG = 20_000;
/** More elements than are read of any feed of `FEED_ITEMS`. */
const MOST_LEAVES = 50_000;
const REFUSED = {
    html: { reason: "not-xml", detail: "a page of HTML instead of a feed" },
    declares: { reason: "not-xml", detail: "a document that declares a type or entities, which no feed needs" },
    none: { reason: "not-xml", detail: "no XML" },
    broken: { reason: "not-xml", detail: "XML whose elements do not end where they should" },
    long: { reason: "not-xml", detail: `a tag of more than ${LONGEST_TAG} characters` },
    many: { reason: "too-large", detail: `more than ${MOST_LEAVES} elements` },
    deep: { reason: "too-deep", detail: `nested deeper than ${contract/* FEED_DEPTH */.TS} levels` },
    other: { reason: "wrong-shape", detail: "XML that is no RSS or Atom" },
};
const localName = (name) => name.slice(name.lastIndexOf(":") + 1);
/**
 * The document with only the elements that are read, or why it is refused. The library that reads it never sees anything else, for it was
 * made for well-meant feeds: names of authors alone can keep it busy for hours. One pass.
 */
function sift(document) {
    const open = [];
    const kept = createCuts(document);
    const leaf = { name: "", depth: 0 };
    let problem;
    let [isOver, items, leaves] = [false, 0, 0];
    const listener = {
        open(name, place) {
            if (leaf.name !== "") {
                if (name === leaf.name && (leaf.depth += 1) > contract/* FEED_DEPTH */.TS)
                    problem = REFUSED.deep;
                return;
            }
            const local = localName(name);
            if (open.length === 0)
                problem = isOver ? REFUSED.broken : rootProblem(local);
            if (place.end - place.start > LONGEST_TAG)
                problem ??= REFUSED.long;
            if (open.push(name) > contract/* FEED_DEPTH */.TS)
                problem = REFUSED.deep;
            if (kept.isCutting())
                return;
            if (LEAVES.has(local)) {
                Object.assign(leaf, { name, depth: 1 });
                if ((leaves += 1) > MOST_LEAVES)
                    problem = REFUSED.many;
            }
            else if (!HOLDERS.has(local) || (ITEMS.has(local) && (items += 1) > FEED_ITEMS))
                kept.begin(place, open.length);
        },
        close(name, place) {
            if (leaf.name !== "") {
                if (name !== leaf.name || (leaf.depth -= 1) > 0)
                    return;
                leaf.name = "";
            }
            if (open.pop() !== name)
                problem = REFUSED.broken;
            kept.end(place, open.length + 1);
            isOver = open.length === 0;
        },
        declaration(text) {
            problem = /^doctype\s+html/i.test(text) ? REFUSED.html : REFUSED.declares;
        },
        comment: (place) => kept.cut(place),
        isEnough: () => problem !== undefined,
    };
    (0,html/* readMarkup */.J)(document, listener, { xml: true });
    if (problem !== undefined)
        return problem;
    if (!isOver)
        return open.length === 0 ? REFUSED.none : REFUSED.broken;
    return { xml: kept.rest(), leftOut: Math.max(0, items - FEED_ITEMS) };
}
function rootProblem(name) {
    if (ROOTS.has(name))
        return undefined;
    return name === "html" ? REFUSED.html : REFUSED.other;
}
/** What is left of a text when elements and comments have been cut out of it. */
function createCuts(text) {
    const pieces = [];
    let [from, depth] = [0, 0];
    return {
        isCutting: () => depth > 0,
        begin({ start }, at) {
            pieces.push(text.slice(from, start));
            depth = at;
        },
        end({ end }, at) {
            if (at !== depth)
                return;
            [from, depth] = [end, 0];
        },
        cut({ start, end }) {
            if (depth > 0)
                return;
            pieces.push(text.slice(from, start));
            from = end;
        },
        rest: () => pieces.join("") + text.slice(from),
    };
}
function toDocument(read, leftOut) {
    switch (read.format) {
        case "rss":
            return fromRss(read.feed, leftOut);
        case "rdf":
            return fromRdf(read.feed, leftOut);
        case "atom":
            return fromAtom(read.feed, leftOut);
        case "json":
            throw new TypeError("JSON among XML");
    }
}
function fromRss(feed, leftOut) {
    const items = (feed.items ?? []).map((item) => ({
        id: item.guid?.value ?? item.atom?.id ?? "",
        title: item.title ?? "",
        link: item.link ?? linkOf(item.atom?.links),
        html: item.content?.encoded ?? item.description ?? "",
        categories: (item.categories ?? []).flatMap(({ name }) => name ?? []),
        published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? "",
        updated: item.atom?.updated ?? "",
    }));
    const updated = feed.lastBuildDate ?? feed.pubDate ?? feed.dc?.dates?.[0] ?? feed.atom?.updated ?? "";
    return { title: feed.title ?? "", link: feed.link ?? "", updated, items, leftOut };
}
function fromRdf(feed, leftOut) {
    const items = (feed.items ?? []).map((item) => ({
        id: item.rdf?.about ?? "",
        title: item.title ?? "",
        link: item.link ?? "",
        html: item.content?.encoded ?? item.description ?? "",
        categories: [],
        published: item.dc?.dates?.[0] ?? "",
        updated: "",
    }));
    return { title: feed.title ?? "", link: feed.link ?? "", updated: feed.dc?.dates?.[0] ?? "", items, leftOut };
}
function fromAtom(feed, leftOut) {
    const items = (feed.entries ?? []).map((entry) => ({
        id: entry.id ?? "",
        title: entry.title?.value ?? "",
        link: linkOf(entry.links),
        html: entry.content?.value ?? entry.summary?.value ?? "",
        categories: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
        published: entry.published ?? "",
        updated: entry.updated ?? "",
    }));
    return { title: feed.title?.value ?? "", link: linkOf(feed.links), updated: feed.updated ?? "", items, leftOut };
}
/** The page for people among the links, never the feed itself. */
function linkOf(links = []) {
    return links.find(({ rel }) => rel === undefined || rel === "alternate")?.href ?? "";
}

;// CONCATENATED MODULE: ./build/feeds/azure.js







const FEED = "https://rssfeed.azure.status.microsoft/en-us/status/feed/";
const azure_PAGE = "https://azure.status.microsoft/en-us/status";
const azure_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("azure")
        .describe("Azure's RSS feed of what is wrong now; services and regions can be filtered by name"),
    url: feedUrl.default(FEED).describe("Address of the feed"),
    impact: schemas/* enum */.k5n(["degraded_performance", "partial_outage", "major_outage", "unknown"])
        .default("degraded_performance")
        .describe("What an entry counts as: Azure lists what is wrong and not how bad it is"),
});
async function azure_parse(text, source, { settings: { impact } }) {
    const read = await readFeedXml(text);
    if ((0,contract/* isFeedProblem */.k$)(read))
        return read;
    const { items, updated, leftOut } = read.value;
    const [{ incidentsOf }, { readItem }, { rfc822 }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(714), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 66460)),
        Promise.all(/* import() */[__webpack_require__.e(714), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 39114)),
        Promise.all(/* import() */[__webpack_require__.e(714), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 70648)),
    ]);
    const tellings = items.map((item) => toTelling(item, readItem({ ...item, link: "", categories: [] }, source)));
    // What is over is taken from the feed: however old, what is there goes on.
    const reading = { impact, openFor: Number.POSITIVE_INFINITY, page: azure_PAGE, now: source.fetchedAt };
    const { incidents, maintenances } = incidentsOf(tellings, reading);
    const asOf = rfc822(updated);
    return {
        feed: source.feed,
        url: azure_pageOf(source.url),
        fetchedAt: source.fetchedAt,
        ...(asOf && { asOf }),
        indicator: (0,domain_indicator/* indicatorOf */.T)(incidents),
        // Nothing is listed that is well.
        components: [],
        incidents: (0,domain_indicator/* newestFirst */.l)(incidents),
        maintenances,
        ...(leftOut > 0 && { notes: [`Entries beyond the first ${items.length} were left out: ${leftOut}.`] }),
    };
}
/** A `guid` is made of the title, and comes back with the next incident of that title: only with its date it is one. The link may be an inner host. */
function toTelling(item, { alias: _alias, ...telling }) {
    const names = item.categories.map(plain_text/* plainTitle */.D4).filter((name) => name !== "");
    const regions = names.filter(isRegion);
    return {
        ...telling,
        key: fields/* identifier */.Cv.parse(`${item.id} ${telling.begin}`),
        url: azure_PAGE,
        components: names.filter((name) => !isRegion(name)),
        // By Azure's name and by the one that its tools use.
        regions: regions.flatMap((name) => [name, name.toLowerCase().replaceAll(" ", "")]),
    };
}
const REGION_WORDS = new Set(("north south east west central northeast northwest southeast southwest gov dod jio " +
    "us uk europe asia india japan korea china australia brazil canada france germany norway sweden switzerland italy spain poland " +
    "uae qatar israel africa mexico chile austria belgium denmark greece finland zealand new indonesia malaysia taiwan arabia saudi " +
    "arizona texas virginia iowa singapore 2 3").split(" "));
/** Regions stand among the services: "West US", "East US 2", "South Africa North", "US Gov Virginia", "Global". */
function isRegion(name) {
    const words = name.toLowerCase().split(" ");
    return name.toLowerCase() === "global" || (words.length > 1 && words.every((word) => REGION_WORDS.has(word)));
}
const azure_pageOf = (url) => (url === FEED ? azure_PAGE : new URL("/", url).href);
const azure = {
    settings: azure_settings,
    role: "official",
    observe: (0,contract/* oneDocument */.Yc)(azure_parse, { pageOf: azure_pageOf }),
    parse: azure_parse,
};

;// CONCATENATED MODULE: ./build/feeds/reading/impact.js

/** The worst of some states; `otherwise` where there is none. What is not known is worse than well and better than any trouble. */
function worstOf(statuses, otherwise) {
    return report/* WORST_FIRST */.vh.find((status) => statuses.includes(status)) ?? otherwise;
}

;// CONCATENATED MODULE: ./build/feeds/betterstack-report.js






/** Words of resources, reports and what they affect. What nobody monitors is not known to be well. */
const betterstack_report_STATUSES = new Map([
    ["operational", "operational"],
    ["resolved", "operational"],
    ["degraded", "degraded_performance"],
    ["downtime", "major_outage"],
    ["maintenance", "under_maintenance"],
    ["not_monitored", "unknown"],
]);
const REPORT_TYPES = new Set(["manual", "maintenance", "calculated"]);
const betterstack_report_toStatus = (word) => betterstack_report_STATUSES.get(word) ?? "unknown";
const isMaintenance = ({ attributes }) => attributes.report_type === "maintenance";
/** A report is open until it says that it is resolved, or its end has come: a resolved one may have no end. */
function isOpen({ attributes: { aggregate_state, ends_at } }, { fetchedAt }) {
    return aggregate_state !== "resolved" && (ends_at === undefined || ends_at > fetchedAt);
}
function betterstack_report_toIncident(report, around) {
    const { attributes } = report;
    const told = updatesOf(report, around);
    const published = told[0]?.t ?? attributes.starts_at ?? around.fetchedAt;
    const open = isOpen(report, around);
    const updates = told.map(({ t, update }, at) => betterstack_report_toUpdate(t, update, !open && at === told.length - 1));
    const words = [
        attributes.aggregate_state,
        ...attributes.affected_resources.map(({ status }) => status),
        ...told.flatMap(({ update }) => update.attributes.affected_resources.map(({ status }) => status)),
    ].filter((word) => word !== "");
    const end = open ? undefined : betterstack_report_endOf(report, told.at(-1)?.t ?? published, around);
    return {
        ...baseOf(report, told, around),
        state: open ? openState(updates) : "resolved",
        impact: worstOf(words.filter((word) => word !== "resolved").map(betterstack_report_toStatus), "unknown"),
        begin: (0,fields/* earliest */.Qd)([attributes.starts_at, published]) ?? published,
        ...(end && { end }),
        published,
        updates,
        ...(0,reading_words/* strange */.dV)(...words.map((word) => (0,reading_words/* unknownWord */.$5)("status", word, betterstack_report_STATUSES)), (0,reading_words/* unknownWord */.$5)("report_type", attributes.report_type, REPORT_TYPES)),
    };
}
function toMaintenance(report, around) {
    const { starts_at, ends_at, aggregate_state } = report.attributes;
    const told = updatesOf(report, around);
    const begin = starts_at ?? told[0]?.t ?? around.fetchedAt;
    return {
        ...baseOf(report, told, around),
        state: isOpen(report, around) ? (begin > around.fetchedAt ? "scheduled" : "in_progress") : "completed",
        begin,
        ...(ends_at && { end: ends_at }),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", aggregate_state, betterstack_report_STATUSES)),
    };
}
/** A report's updates, oldest first: the page lists them in no order. */
function updatesOf({ relationships, attributes }, { updates, fetchedAt }) {
    const own = relationships.status_updates.data.flatMap(({ id }) => updates.get(id) ?? []);
    return oldestFirst(own.map((update) => ({ t: update.attributes.published_at ?? attributes.starts_at ?? fetchedAt, update })));
}
/** The page has no words for the stage of the work, only for the state of what is affected. */
function betterstack_report_toUpdate(t, { attributes }, isLast) {
    const words = attributes.affected_resources.map(({ status }) => status);
    const isWell = words.length > 0 && words.every((word) => word === "resolved" || word === "operational");
    return {
        t,
        state: isLast || isWell ? "resolved" : "investigating",
        text: (0,plain_text/* plainText */.wh)(attributes.message),
        ...(0,reading_words/* strange */.dV)(...words.map((word) => (0,reading_words/* unknownWord */.$5)("status", word, betterstack_report_STATUSES))),
    };
}
/** All is well and the report is still open: it is watched. */
const openState = (updates) => updates.at(-1)?.state === "resolved" ? "monitoring" : "investigating";
/** A resolved report may have no end, or one that was planned for later: then it ended with its last word. */
function betterstack_report_endOf({ attributes: { ends_at } }, lastWord, { fetchedAt }) {
    return ends_at !== undefined && ends_at <= fetchedAt ? ends_at : lastWord;
}
function baseOf({ id, attributes }, told, { names }) {
    const affected = [
        ...attributes.affected_resources,
        ...told.flatMap(({ update }) => update.attributes.affected_resources),
    ].map(({ status_page_resource_id }) => status_page_resource_id);
    const ids = [...new Set(affected)].filter((resource) => resource !== "");
    const known = ids.flatMap((resource) => names.get(resource) ?? []);
    // What the page makes by itself may have no title.
    const title = (0,plain_text/* plainTitle */.D4)(attributes.title) || (0,plain_text/* plainTitle */.D4)(known.join(", ")) || `Report ${(0,plain_text/* plainTitle */.D4)(id)}`.trim();
    return {
        id: (0,entries/* idOf */.TH)(id, title, attributes.starts_at ?? told[0]?.update.attributes.published_at),
        title,
        components: [...new Set(ids.flatMap((resource) => [resource, names.get(resource) ?? ""]))].filter((name) => name !== ""),
    };
}

;// CONCATENATED MODULE: ./build/feeds/betterstack-shape.js


/*
 * A status page of Better Stack as JSON:API: the page, and beside it (`included`) sections, resources, reports and updates
 * (https://betterstack.com/docs/uptime/status-pages/subscribing-to-status-updates/subscribing-to-api). Only what the normal form
 * needs, every field optional.
 */
const position = schemas/* number */.aig().catch(0);
const affected = (0,fields/* list */.p_)(schemas/* object */.Ikc({ status_page_resource_id: fields/* identifier */.Cv, status: fields/* text */.Qq }));
const reference = schemas/* object */.Ikc({ data: (0,fields/* list */.p_)(schemas/* object */.Ikc({ id: fields/* identifier */.Cv })) }).catch({ data: [] });
const PageSection = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    type: schemas/* literal */.euz("status_page_section"),
    attributes: schemas/* object */.Ikc({ name: fields/* text */.Qq, position }),
});
const PageResource = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    type: schemas/* literal */.euz("status_page_resource"),
    attributes: schemas/* object */.Ikc({ status_page_section_id: fields/* identifier */.Cv, public_name: fields/* text */.Qq, position, status: fields/* text */.Qq }),
});
const StatusReport = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    type: schemas/* literal */.euz("status_report"),
    attributes: schemas/* object */.Ikc({
        title: fields/* text */.Qq,
        report_type: fields/* text */.Qq,
        starts_at: fields/* moment */.n$,
        ends_at: fields/* moment */.n$,
        aggregate_state: fields/* text */.Qq,
        affected_resources: affected,
    }),
    relationships: schemas/* object */.Ikc({ status_updates: reference }).catch({ status_updates: { data: [] } }),
});
const StatusUpdate = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    type: schemas/* literal */.euz("status_update"),
    attributes: schemas/* object */.Ikc({ message: fields/* text */.Qq, published_at: fields/* moment */.n$, affected_resources: affected }),
});
/** The envelope. `included` is read once for each type. */
const BetterStackPage = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ type: fields/* text */.Qq, attributes: schemas/* object */.Ikc({ aggregate_state: fields/* text */.Qq }) }),
    included: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
});

;// CONCATENATED MODULE: ./build/feeds/reading/addresses.js
/** Where a page's document lies: the address itself where it names a `.json`, else `path` below the page. */
function documentOf(url, path) {
    const { origin, pathname } = new URL(url);
    return pathname.endsWith(".json") ? url : new URL(`${pathname.replace(/\/+$/, "")}${path}`, origin).href;
}
/** The page for people to which a document belongs. */
function addresses_pageOf(url, path = "") {
    const { origin, pathname } = new URL(url);
    if (path !== "" && pathname.endsWith(path))
        return new URL(`${pathname.slice(0, -path.length)}/`, origin).href;
    return pathname.endsWith(".json") ? new URL(".", url).href : url;
}

;// CONCATENATED MODULE: ./build/feeds/betterstack.js











const betterstack_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("betterstack").describe("A status page of Better Stack, by its `index.json`"),
    url: feedUrl.describe("The page, such as `https://status.huggingface.co`, or its `index.json`"),
});
/** `downtime` of a page says that something is down, not that all is. */
const INDICATORS = new Map([
    ["operational", "none"],
    ["degraded", "minor"],
    ["downtime", "major"],
    ["maintenance", "maintenance"],
]);
function betterstack_parse(written, source) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const read = BetterStackPage.safeParse(json.value);
    if (!read.success || read.data.data.attributes.aggregate_state === "")
        return { reason: "wrong-shape", detail: "JSON that is not the index of a Better Stack status page" };
    const { data, included } = read.data;
    const word = data.attributes.aggregate_state;
    const components = toComponents(included);
    const reports = (0,fields/* list */.p_)(StatusReport).parse(included);
    const around = {
        names: new Map(components.map(({ id, name }) => [id, name])),
        updates: new Map((0,fields/* list */.p_)(StatusUpdate)
            .parse(included)
            .map((update) => [update.id, update])),
        fetchedAt: source.fetchedAt,
    };
    const [unknown] = (0,reading_words/* unknownWord */.$5)("aggregate_state", word, INDICATORS);
    return {
        feed: source.feed,
        url: addresses_pageOf(source.url),
        fetchedAt: source.fetchedAt,
        indicator: INDICATORS.get(word) ?? "unknown",
        components,
        incidents: (0,domain_indicator/* newestFirst */.l)(reports.filter((report) => !isMaintenance(report)).map((report) => betterstack_report_toIncident(report, around))),
        maintenances: reports.filter(isMaintenance).map((report) => toMaintenance(report, around)),
        ...(unknown && { notes: [`The page's own state is a word that is not known: ${unknown}.`] }),
    };
}
/** Resources by section and place, each named with its section: "Section - Name". */
function toComponents(included) {
    const sections = new Map((0,fields/* list */.p_)(PageSection)
        .parse(included)
        .map(({ id, attributes }) => [id, attributes]));
    const sectionOf = ({ attributes }) => sections.get(attributes.status_page_section_id);
    return (0,fields/* list */.p_)(PageResource)
        .parse(included)
        .toSorted((a, b) => (sectionOf(a)?.position ?? 0) - (sectionOf(b)?.position ?? 0) || a.attributes.position - b.attributes.position)
        .map((resource) => {
        const { public_name, status } = resource.attributes;
        const section = sectionOf(resource)?.name ?? "";
        return {
            id: resource.id,
            name: (0,plain_text/* plainTitle */.D4)(section === "" ? public_name : `${section} - ${public_name}`),
            status: betterstack_report_toStatus(status),
            ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", status, betterstack_report_STATUSES)),
        };
    });
}
const betterstack = {
    settings: betterstack_settings,
    role: "official",
    observe: (0,contract/* oneDocument */.Yc)(betterstack_parse, { request: ({ url }) => ({ url: documentOf(url, "/index.json") }), pageOf: addresses_pageOf }),
    parse: betterstack_parse,
};

;// CONCATENATED MODULE: ./build/feeds/cstate.js









const cstate_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("cstate").describe("A status page made by cState: systems and what is not resolved"),
    url: feedUrl.describe("The page, or the address of its `index.json`"),
});
/** cState's own template (`layouts/index.json`) writes the document, times as Go prints them. */
const Issue = schemas/* object */.Ikc({
    title: fields/* text */.Qq,
    createdAt: fields/* text */.Qq,
    lastMod: fields/* text */.Qq,
    permalink: fields/* text */.Qq,
    severity: fields/* text */.Qq,
    resolved: schemas/* boolean */.zMY().catch(false),
    informational: schemas/* boolean */.zMY().catch(false),
    resolvedAt: fields/* text */.Qq,
    affected: (0,fields/* list */.p_)(schemas/* string */.YjP()),
    filename: fields/* text */.Qq,
})
    .refine(({ title, permalink, filename }) => title !== "" || permalink !== "" || filename !== "");
const System = schemas/* object */.Ikc({ name: fields/* text */.Qq, category: fields/* text */.Qq, status: fields/* text */.Qq, unresolvedIssues: (0,fields/* list */.p_)(Issue) })
    .refine(({ name }) => name !== "");
const Index = schemas/* object */.Ikc({
    is: schemas/* literal */.euz("index"),
    baseURL: fields/* text */.Qq,
    summaryStatus: fields/* text */.Qq,
    systems: (0,fields/* list */.p_)(System),
    pinnedIssues: (0,fields/* list */.p_)(Issue),
    unresolvedIssues: (0,fields/* list */.p_)(Issue),
});
const cstate_STATUSES = new Map([
    ["ok", "operational"],
    ["notice", "degraded_performance"],
    ["disrupted", "partial_outage"],
    ["down", "major_outage"],
]);
const SUMMARIES = new Map([
    ["ok", "none"],
    ["notice", "minor"],
    ["disrupted", "major"],
    ["down", "critical"],
]);
async function cstate_parse(json, source) {
    const read = readJson(json);
    if ((0,contract/* isFeedProblem */.k$)(read))
        return read;
    const index = Index.safeParse(read.value);
    if (!index.success)
        return { reason: "wrong-shape", detail: "JSON that is not the index of a cState page" };
    const { summaryStatus, systems, baseURL } = index.data;
    if (systems.length === 0 && !SUMMARIES.has(summaryStatus))
        return { reason: "wrong-shape", detail: "an index without systems or a summary" };
    const { goTime } = await Promise.all(/* import() */[__webpack_require__.e(714), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 70648));
    const timeOf = (written) => goTime(written) ?? fields/* moment */.n$.parse(written);
    const components = systems.map(toComponent);
    const incidents = (0,domain_indicator/* newestFirst */.l)(issuesOf(index.data).map((issue) => cstate_toIncident(issue, source, timeOf)));
    const note = (0,reading_words/* unknownWord */.$5)("summaryStatus", summaryStatus, SUMMARIES).map((word) => `The page's ${word} is unknown.`);
    return {
        ...source,
        url: (0,fields/* webAddress */.Dy)(baseURL, source.url) ?? addresses_pageOf(source.url),
        indicator: SUMMARIES.get(summaryStatus) ?? (summaryStatus === "" ? (0,domain_indicator/* indicatorOf */.T)(incidents, components) : "unknown"),
        components,
        incidents,
        maintenances: [],
        ...(note.length > 0 && { notes: note }),
    };
}
/** As Statuspage names a component of a group. The name is all that identifies a system. */
function toComponent({ name, category, status }) {
    const own = (0,plain_text/* plainTitle */.D4)(name);
    return {
        id: own,
        name: category === "" ? own : `${(0,plain_text/* plainTitle */.D4)(category)} - ${own}`,
        status: cstate_STATUSES.get(status) ?? "unknown",
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", status, cstate_STATUSES)),
    };
}
/** An issue stands below each system that it affects: once. */
function issuesOf(index) {
    const all = [
        ...index.unresolvedIssues,
        ...index.pinnedIssues,
        ...index.systems.flatMap((system) => system.unresolvedIssues),
    ];
    return [...new Map(all.map((issue) => [cstate_keyOf(issue), issue])).values()];
}
/** The name of its file stays when its title changes. */
const cstate_keyOf = ({ filename, permalink, title }) => filename !== "" ? filename : permalink !== "" ? permalink : title;
/** Texts of issues are not in the index, only that they are there. */
function cstate_toIncident(issue, source, timeOf) {
    const published = timeOf(issue.createdAt) ?? timeOf(issue.lastMod) ?? source.fetchedAt;
    const end = issue.resolved ? (timeOf(issue.resolvedAt) ?? timeOf(issue.lastMod) ?? published) : undefined;
    const url = (0,fields/* webAddress */.Dy)(issue.permalink, source.url);
    return {
        id: (0,plain_text/* plainTitle */.D4)(cstate_keyOf(issue)),
        title: (0,plain_text/* plainTitle */.D4)(issue.title),
        state: end === undefined ? "investigating" : "resolved",
        impact: cstate_STATUSES.get(issue.severity) ?? "unknown",
        begin: published,
        ...(end !== undefined && { end }),
        published,
        components: issue.affected.map((name) => (0,plain_text/* plainTitle */.D4)(name)),
        ...(issue.informational && { advisory: true }),
        ...(url !== undefined && { url }),
        updates: [],
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("severity", issue.severity, cstate_STATUSES)),
    };
}
const cstate = {
    settings: cstate_settings,
    role: "third-party",
    observe: (0,contract/* oneDocument */.Yc)(cstate_parse, { request: ({ url }) => ({ url: documentOf(url, "/index.json") }), pageOf: addresses_pageOf }),
    parse: cstate_parse,
};

;// CONCATENATED MODULE: ./build/feeds/datadog.js












const datadog_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("datadog").describe("A status page hosted by Datadog (OpenRouter since September 2026)"),
    url: feedUrl.describe("Address of the page's JSON, in which `components`, `incidents` and `maintenances` stand"),
});
const datadog_STATUSES = new Map([
    ["operational", "operational"],
    ["degraded", "degraded_performance"],
    ["partial_outage", "partial_outage"],
    ["major_outage", "major_outage"],
    ["maintenance", "under_maintenance"],
]);
const datadog_STATES = new Map([
    ["investigating", "investigating"],
    ["identified", "identified"],
    ["monitoring", "monitoring"],
    ["resolved", "resolved"],
]);
const MAINTENANCE_STATES = new Map([
    ["scheduled", "scheduled"],
    ["in_progress", "in_progress"],
    ["completed", "completed"],
]);
const Component = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    name: fields/* text */.Qq,
    type: fields/* text */.Qq,
    status: fields/* text */.Qq,
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
});
const Affected = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq, status: fields/* text */.Qq }),
    schemas/* string */.YjP().transform((name) => ({ id: "", name, status: "" })),
]);
const datadog_Update = schemas/* object */.Ikc({
    status: fields/* text */.Qq,
    description: fields/* text */.Qq,
    startedAt: fields/* moment */.n$,
    createdAt: fields/* moment */.n$,
    componentsAffected: (0,fields/* list */.p_)(Affected),
});
const Post = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    title: fields/* text */.Qq,
    description: fields/* text */.Qq,
    componentsAffected: (0,fields/* list */.p_)(Affected),
});
const datadog_Incident = schemas/* object */.Ikc({
    ...Post.shape,
    currentStatus: fields/* text */.Qq,
    resolved: schemas/* boolean */.zMY().optional().catch(undefined),
    publishedDate: fields/* moment */.n$,
    resolvedDate: fields/* moment */.n$,
    timeline: (0,fields/* list */.p_)(datadog_Update),
});
const Maintenance = schemas/* object */.Ikc({ ...Post.shape, status: fields/* text */.Qq, startDate: fields/* moment */.n$, completedDate: fields/* moment */.n$ });
const Page = schemas/* object */.Ikc({
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional().catch(undefined),
    incidents: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional().catch(undefined),
    maintenances: (0,fields/* list */.p_)(Maintenance),
});
const Incidents = (0,entries/* entries */.jO)(datadog_Incident, ({ id, title }) => id !== "" || title !== "");
function datadog_parse(written, source) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const read = Page.safeParse(json.value);
    if (!read.success || (read.data.components === undefined && read.data.incidents === undefined))
        return { reason: "wrong-shape", detail: "JSON without components or incidents as Datadog's pages have them" };
    const components = datadog_toComponents(read.data.components ?? []);
    const told = Incidents.parse(read.data.incidents);
    if (components.length + told.kept.length === 0 && told.left + (read.data.components ?? []).length > 0)
        return { reason: "wrong-shape", detail: "lists whose entries are neither components nor incidents" };
    const incidents = (0,domain_indicator/* newestFirst */.l)(told.kept.map((incident) => datadog_toIncident(incident, source)));
    const maintenances = read.data.maintenances.flatMap((planned) => datadog_toMaintenance(planned) ?? []);
    return {
        feed: source.feed,
        url: addresses_pageOf(source.url),
        fetchedAt: source.fetchedAt,
        // The page has no word for the whole.
        indicator: (0,domain_indicator/* indicatorOf */.T)(incidents, components),
        components,
        incidents,
        maintenances,
        ...(0,entries/* notesOf */.h$)((0,entries/* leftOut */.ig)(told.left, "incidents"), (0,entries/* leftOut */.ig)(read.data.maintenances.length - maintenances.length, "maintenances")),
    };
}
/** Components one below the other; a group has no state of its own and gives its name to those in it. */
function datadog_toComponents(entries, group = "") {
    return (0,fields/* list */.p_)(Component)
        .parse(entries)
        .filter(({ id, name }) => id !== "" || name !== "")
        .flatMap(({ id, name, type, status, components }) => {
        const whole = group === "" ? (0,plain_text/* plainTitle */.D4)(name) : `${group} - ${(0,plain_text/* plainTitle */.D4)(name)}`;
        const inner = datadog_toComponents(components, whole);
        const isGroup = type === "ComponentGroup" || (status === "" && inner.length > 0);
        const own = {
            id,
            name: whole,
            status: datadog_STATUSES.get(status) ?? "unknown",
            ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", status, datadog_STATUSES)),
        };
        return isGroup ? inner : [own, ...inner];
    });
}
function datadog_toIncident(incident, { fetchedAt }) {
    const told = incident.timeline.toReversed();
    const said = told.map(({ createdAt, startedAt }) => createdAt ?? startedAt);
    const published = (0,fields/* earliest */.Qd)(said) ?? incident.publishedDate ?? fetchedAt;
    const updates = oldestFirst(told.map((update) => datadog_toUpdate(update, published)));
    const state = stateOf(incident, updates.at(-1));
    const end = (0,report/* isOver */.PU)(state) ? (incident.resolvedDate ?? updates_endOf(updates) ?? published) : undefined;
    const title = (0,plain_text/* plainTitle */.D4)(incident.title);
    const affected = [
        ...incident.componentsAffected,
        ...incident.timeline.flatMap((update) => update.componentsAffected),
    ];
    const words = affected.map(({ status }) => status).filter((status) => status !== "");
    return {
        id: (0,entries/* idOf */.TH)(incident.id, title, incident.publishedDate),
        title,
        state,
        // Of all that it ever said of a component: the last update of an incident that is over says "operational".
        impact: worstOf(words.map((word) => datadog_STATUSES.get(word) ?? "unknown"), "unknown"),
        begin: (0,fields/* earliest */.Qd)([incident.publishedDate, ...updates.map(({ t }) => t)]) ?? published,
        ...(end && { end }),
        published,
        components: (0,reading_words/* namesOf */.eZ)(affected.flatMap(({ id, name }) => [id, name])),
        updates: updates.length > 0 || incident.description === ""
            ? updates
            : [{ t: published, state, text: (0,plain_text/* plainText */.wh)(incident.description) }],
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("currentStatus", incident.currentStatus, datadog_STATES), ...words.map((word) => (0,reading_words/* unknownWord */.$5)("status", word, datadog_STATUSES))),
    };
}
/** `resolved` decides; without it the page's word, then the last update. */
function stateOf({ resolved, currentStatus }, last) {
    if (resolved === true)
        return "resolved";
    const state = datadog_STATES.get(currentStatus) ?? last?.state ?? "investigating";
    return resolved === false && (0,report/* isOver */.PU)(state) ? "monitoring" : state;
}
function datadog_toUpdate(update, otherwise) {
    return {
        t: update.startedAt ?? update.createdAt ?? otherwise,
        state: datadog_STATES.get(update.status) ?? "investigating",
        text: (0,plain_text/* plainText */.wh)(update.description),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", update.status, datadog_STATES)),
    };
}
/** A plan without a time says nothing that could be kept. */
function datadog_toMaintenance(planned) {
    if (planned.startDate === undefined)
        return undefined;
    const title = (0,plain_text/* plainTitle */.D4)(planned.title);
    return {
        id: (0,entries/* idOf */.TH)(planned.id, title, planned.startDate),
        title,
        state: MAINTENANCE_STATES.get(planned.status) ?? "scheduled",
        begin: planned.startDate,
        ...(planned.completedDate && { end: planned.completedDate }),
        components: (0,reading_words/* namesOf */.eZ)(planned.componentsAffected.flatMap(({ id, name }) => [id, name])),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", planned.status, MAINTENANCE_STATES)),
    };
}
const datadog = {
    settings: datadog_settings,
    role: "official",
    observe: (0,contract/* oneDocument */.Yc)(datadog_parse, { pageOf: addresses_pageOf }),
    parse: datadog_parse,
};

// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
;// CONCATENATED MODULE: ./build/feeds/reading/crowd.js




/*
 * What the crowd talks about, counted: how much of it in the last while, against what is usual. It is a hint and says
 * nothing of any component.
 */
/** Each word of a search is a request of its own. */
const WORDS_AT_MOST = 5;
const SHOWN = 3;
/** A list that reaches back less than this many windows can't tell what is usual. */
const WINDOWS_TO_COMPARE = 3;
const crowdKeys = {
    words: schemas/* array */.YOg(schemas/* string */.YjP().trim().min(1).max(60))
        .min(1)
        .max(WORDS_AT_MOST)
        .optional()
        .describe("Words of which a title or text must hold one, as a whole word; capitals do not matter. All that is new counts unless set"),
    window: duration/* PositiveDuration */.yp.prefault("2h").describe("How long back is counted as now, held against what is usual"),
};
/** How many of the entries are of the last window, and how many are usual in one: the rate of the time before it. */
function hintOf(entries, { what, words, windowMs, now, since }) {
    const isWanted = wordFilter(words);
    const wanted = entries.filter(({ title, text }) => isWanted(`${title}\n${text}`));
    const from = (0,instant/* toInstant */.fN)((0,instant/* toMs */.G8)(now) - windowMs);
    const fresh = wanted.filter(({ t }) => t > from).toSorted((a, b) => (a.t < b.t ? 1 : a.t > b.t ? -1 : 0));
    const reach = since ?? oldest(entries.filter(({ pinned }) => pinned !== true));
    const beforeMs = reach === undefined ? 0 : (0,instant/* toMs */.G8)(from) - (0,instant/* toMs */.G8)(reach);
    const before = wanted.filter(({ t }) => t <= from && t >= (reach ?? from)).length;
    const canCompare = beforeMs >= (WINDOWS_TO_COMPARE - 1) * windowMs;
    return {
        what,
        words,
        count: fresh.length,
        windowMs,
        ...(canCompare && { usual: Math.round((before / beforeMs) * windowMs * 100) / 100 }),
        latest: fresh
            .slice(0, SHOWN)
            .map(({ title, t, url }) => ({ title: (0,plain_text/* plainTitle */.D4)(title), t, ...(url !== undefined && { url }) })),
    };
}
/** A report that holds hints and nothing else: whatever they say, no verdict moves. */
function hintReport(source, url, hints) {
    const { feed, fetchedAt } = source;
    return { feed, url, fetchedAt, indicator: "unknown", components: [], incidents: [], maintenances: [], hints };
}
/** Whole words, capitals aside: "down" is not in "download"; where there are no words, all is wanted. */
function wordFilter(words) {
    if (words.length === 0)
        return () => true;
    const folded = words.map(fold);
    return (text) => {
        const within = fold(text);
        return folded.some((word) => holdsWord(within, word));
    };
}
/** Scripts without capitals and blanks have letters on both sides of a word: only those of the word's own kind part it. */
function holdsWord(text, word) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        const isPart = joins(text.slice(0, at), word) || joins(word, text.slice(at + word.length));
        if (!isPart)
            return true;
    }
    return false;
}
const WORDLIKE_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_]$/u;
const WORDLIKE_START = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_]/u;
const joins = (left, right) => WORDLIKE_END.test(left.slice(-2)) && WORDLIKE_START.test(right.slice(0, 2));
const fold = (text) => text.normalize("NFKC").toLowerCase();
const oldest = (entries) => entries.map(({ t }) => t).sort()[0];

;// CONCATENATED MODULE: ./build/feeds/reading/refusal.js
const refusal_REFUSED = /\b(403|429)\b/;
/** The problem, with what 403 and 429 mean where requests are limited, and what helps. */
function refusal(problem, remedy) {
    if (problem.reason !== "http-status" || !refusal_REFUSED.test(problem.detail))
        return problem;
    return { ...problem, detail: `${problem.detail}: access is refused or its limit of requests is used up; ${remedy}` };
}

;// CONCATENATED MODULE: ./build/feeds/discourse.js







/*
 * A forum that runs Discourse, by its public JSON (docs.discourse.org: `latest.json`, `search.json`). A search of several
 * words means all of them, so each word is asked for by itself.
 */
const discourse_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("discourse").describe("Fresh topics of a Discourse forum: a hint, which never moves a verdict"),
    url: feedUrl.describe("The forum's address, such as `https://community.openai.com`"),
    ...crowdKeys,
});
const Topic = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    title: fields/* text */.Qq,
    slug: fields/* text */.Qq,
    created_at: fields/* moment */.n$,
    excerpt: fields/* text */.Qq,
    pinned: schemas/* boolean */.zMY().catch(false),
    pinned_globally: schemas/* boolean */.zMY().catch(false),
});
const discourse_Post = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    topic_id: fields/* identifier */.Cv,
    post_number: fields/* identifier */.Cv,
    blurb: fields/* text */.Qq,
    created_at: fields/* moment */.n$,
});
const Latest = schemas/* object */.Ikc({
    topic_list: schemas/* object */.Ikc({ topics: schemas/* array */.YOg(schemas/* unknown */.L5J()).transform((it) => (0,fields/* list */.p_)(Topic).parse(it)) }),
});
const Search = schemas/* object */.Ikc({
    posts: (0,fields/* list */.p_)(discourse_Post),
    topics: (0,fields/* list */.p_)(Topic),
    grouped_search_result: schemas/* object */.Ikc({ error: fields/* text */.Qq }),
});
const forumOf = (url) => url.replace(/[?#].*$/s, "").replace(/\/((latest|search)\.json)?$/, "");
/** A part of an address; half a character, which JSON can hold, is none of one. */
const encoded = (part) => encodeURIComponent(part.toWellFormed());
function addresses({ url, words = [] }) {
    const forum = forumOf(url);
    if (words.length === 0)
        return [`${forum}/latest.json?order=created`];
    // As a phrase, a word of several parts is not a search for each of them.
    return words.map((word) => `${forum}/search.json?q=${encoded(`"${word.replaceAll('"', " ")}" order:latest`)}`);
}
const discourse_observe = async ({ settings, reader }) => {
    const fetched = await Promise.all(addresses(settings).map((url) => reader.get({ url })));
    // There is always a first address.
    const { source } = fetched[0];
    const talks = fetched.map(talkOf);
    const problem = talks.find(contract/* isFeedProblem */.k$);
    const page = `${forumOf(settings.url)}/`;
    if (problem !== undefined)
        return (0,contract/* unreadReport */._w)({ ...source, url: page }, refusal(problem, "a longer time between runs helps"));
    return toReport(talks, source, settings, page);
};
function discourse_parse(written, source, { settings }) {
    const talk = read(written, forumOf(source.url));
    return (0,contract/* isFeedProblem */.k$)(talk) ? talk : toReport([talk], source, settings, `${forumOf(source.url)}/`);
}
function toReport(talks, source, { words = [], window }, page) {
    const entries = new Map(talks.flatMap((talk) => [...talk.entries]));
    // Together they are whole from when on each of them is.
    const since = talks
        .map((talk) => talk.since)
        .filter((instant) => instant !== undefined)
        .sort()
        .at(-1);
    const what = talks[0]?.what ?? "topics";
    const counting = { what, words, windowMs: window, now: source.fetchedAt, since };
    return hintReport(source, page, [hintOf([...entries.values()], counting)]);
}
function talkOf(fetched) {
    return "problem" in fetched ? fetched.problem : read(fetched.text, forumOf(fetched.source.url));
}
function read(written, forum) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const newest = Latest.safeParse(json.value);
    if (newest.success)
        return talk("topics", toTopics(newest.data.topic_list.topics, forum));
    const found = Search.safeParse(json.value);
    if (!found.success)
        return { reason: "wrong-shape", detail: "JSON that is neither a Discourse forum's list of topics nor a search's" };
    const { posts, topics, grouped_search_result: grouped } = found.data;
    if (grouped.error !== "")
        return { reason: "wrong-page", detail: "the forum did not search for these words" };
    return talk("posts", toPosts(posts, topics, forum));
}
const talk = (what, entries) => ({
    what,
    entries,
    since: oldest([...entries.values()].filter(({ pinned }) => pinned !== true)),
});
function toTopics(topics, forum) {
    return new Map(topics.flatMap(({ id, slug, title, excerpt, created_at: t, pinned, pinned_globally }) => {
        if (t === undefined || id === "")
            return [];
        const url = (0,fields/* webAddress */.Dy)(`${forum}/t/${encoded(slug || "-")}/${encoded(id)}`);
        return [[id, { t, title, text: excerpt, url, pinned: pinned || pinned_globally }]];
    }));
}
/** A post has no title of its own: it is that of its topic. */
function toPosts(posts, topics, forum) {
    const byId = new Map(topics.map((topic) => [topic.id, topic]));
    return new Map(posts.flatMap(({ id, topic_id, post_number, blurb, created_at: t }) => {
        if (t === undefined || id === "")
            return [];
        const { title = "", slug = "" } = byId.get(topic_id) ?? {};
        const path = [slug || "-", topic_id, post_number].map(encoded).join("/");
        return [[id, { t, title, text: blurb, url: (0,fields/* webAddress */.Dy)(`${forum}/t/${path}`) }]];
    }));
}
const discourse = { settings: discourse_settings, role: "community", observe: discourse_observe, parse: discourse_parse };

;// CONCATENATED MODULE: ./build/feeds/firehydrant.js












const PAYLOAD = "/data/payload.json";
const firehydrant_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("firehydrant").describe("A status page hosted by FireHydrant (Redis)"),
    url: feedUrl.describe(`The page; its \`${PAYLOAD}\` is read, or another \`.json\` where the address names one`),
});
/** What FireHydrant takes a condition for; each page names its own. */
const CONDITIONS = new Map([
    ["OPERATIONAL", "operational"],
    ["DEGRADED", "degraded_performance"],
    ["OFFLINE", "major_outage"],
]);
/** Serves where an incident states no condition of a component. */
const firehydrant_SEVERITIES = new Map([
    ["SEV1", "major_outage"],
    ["SEV2", "partial_outage"],
    ["SEV3", "degraded_performance"],
    ["SEV4", "degraded_performance"],
    ["SEV5", "degraded_performance"],
    ["MAINTENANCE", "under_maintenance"],
    ["UNSET", "unknown"],
]);
/** Milestones, and the words that open a note. */
const firehydrant_STATES = new Map([
    ["started", "investigating"],
    ["detected", "investigating"],
    ["acknowledged", "investigating"],
    ["investigating", "investigating"],
    ["identified", "identified"],
    ["mitigated", "monitoring"],
    ["monitoring", "monitoring"],
    ["resolved", "resolved"],
    ["closed", "resolved"],
    ["postmortem_started", "postmortem"],
    ["postmortem_completed", "postmortem"],
]);
const Note = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ note: schemas/* string */.YjP() }).transform(({ note }) => note)]).catch("");
const Entry = schemas/* object */.Ikc({
    time: fields/* moment */.n$,
    occurredAt: fields/* moment */.n$,
    details: schemas/* object */.Ikc({
        note: Note,
        milestoneUpdate: schemas/* object */.Ikc({ currentMilestone: fields/* text */.Qq }).catch({ currentMilestone: "" }),
    })
        .catch({ note: "", milestoneUpdate: { currentMilestone: "" } }),
});
const firehydrant_Incident = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    title: fields/* text */.Qq,
    timestamps: schemas/* object */.Ikc({ started: fields/* moment */.n$, detected: fields/* moment */.n$, resolved: fields/* moment */.n$ })
        .catch({ started: undefined, detected: undefined, resolved: undefined }),
    timeline: (0,fields/* list */.p_)(Entry),
    severitySlug: fields/* text */.Qq,
    components: (0,fields/* list */.p_)(schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq, condition: fields/* text */.Qq })),
    componentConditions: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* text */.Qq).catch({}),
});
const firehydrant_Component = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq });
const Payload = schemas/* object */.Ikc({
    conditions: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* text */.Qq).catch({}),
    // The list tells the payload from other JSON.
    components: schemas/* array */.YOg(schemas/* unknown */.L5J()).pipe((0,entries/* entries */.jO)(firehydrant_Component, ({ id, name }) => id !== "" || name !== "")),
    incidents: (0,entries/* entries */.jO)(firehydrant_Incident, ({ id, title }) => id !== "" || title !== ""),
});
function firehydrant_parse(written, source) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const read = Payload.safeParse(json.value);
    if (!read.success)
        return { reason: "wrong-shape", detail: "JSON without components as FireHydrant has them" };
    const meaning = meaningOf(read.data.conditions);
    const isPlan = ({ severitySlug }) => severitySlug === "MAINTENANCE";
    const { components, incidents: told } = read.data;
    const reported = told.kept
        .filter((incident) => !isPlan(incident))
        .map((incident) => ({ incident, report: firehydrant_toIncident(incident, meaning, source) }));
    const open = reported.filter(({ report }) => report.end === undefined).map(({ incident }) => incident);
    const shown = components.kept.map((component) => firehydrant_toComponent(component, open, meaning));
    const incidents = (0,domain_indicator/* newestFirst */.l)(reported.map(({ report }) => report));
    return {
        feed: source.feed,
        url: addresses_pageOf(source.url, PAYLOAD),
        fetchedAt: source.fetchedAt,
        indicator: (0,domain_indicator/* indicatorOf */.T)(incidents, shown),
        components: shown,
        incidents,
        maintenances: told.kept.filter(isPlan).map((incident) => firehydrant_toMaintenance(incident, source)),
        ...(0,entries/* notesOf */.h$)((0,entries/* leftOut */.ig)(components.left, "components"), (0,entries/* leftOut */.ig)(told.left, "incidents")),
    };
}
function meaningOf(conditions) {
    const own = Object.entries(conditions).flatMap(([name, kind]) => {
        const status = name.toLowerCase() === "maintenance" ? "under_maintenance" : CONDITIONS.get(kind);
        return status === undefined ? [] : [[name, status]];
    });
    return new Map([...CONDITIONS, ...own]);
}
/** The conditions that an incident states, by component: as a list, as a table of names, or both. */
function conditionsOf({ components, componentConditions }) {
    return [
        ...components.map(({ id, name, condition }) => ({ names: [id, name], condition })),
        ...Object.entries(componentConditions).map(([name, condition]) => ({ names: [name], condition })),
    ];
}
/** The payload gives components no state: each is as bad as the open incidents say, and well where they don't name it. */
function firehydrant_toComponent({ id, name }, open, meaning) {
    const words = open
        .flatMap(conditionsOf)
        .filter(({ names }) => names.some((each) => each !== "" && (each === id || each === name)))
        .map(({ condition }) => condition);
    return {
        id,
        name: (0,plain_text/* plainTitle */.D4)(name),
        status: worstOf(words.map((word) => meaning.get(word) ?? "unknown"), "operational"),
        ...(0,reading_words/* strange */.dV)(...words.map((word) => (0,reading_words/* unknownWord */.$5)("condition", word, meaning))),
    };
}
const firstSaid = ({ timeline, timestamps }) => (0,fields/* earliest */.Qd)(timeline.map(({ time, occurredAt }) => time ?? occurredAt)) ?? timestamps.detected ?? timestamps.started;
function firehydrant_toIncident(incident, meaning, { fetchedAt }) {
    const { timestamps, severitySlug } = incident;
    const published = firstSaid(incident) ?? fetchedAt;
    const updates = toUpdates(incident.timeline, published);
    const conditions = conditionsOf(incident);
    const words = conditions.map(({ condition }) => condition).filter((word) => word !== "");
    const ended = endedAt(incident, updates);
    const last = updates.at(-1)?.state ?? "investigating";
    return {
        id: (0,entries/* idOf */.TH)(incident.id, (0,plain_text/* plainTitle */.D4)(incident.title), incident.timestamps.started),
        title: (0,plain_text/* plainTitle */.D4)(incident.title),
        state: ended === undefined || (0,report/* isOver */.PU)(last) ? last : "resolved",
        impact: worstOf(words.map((word) => meaning.get(word) ?? "unknown"), firehydrant_SEVERITIES.get(severitySlug) ?? "unknown"),
        begin: (0,fields/* earliest */.Qd)([timestamps.started, timestamps.detected, ...updates.map(({ t }) => t)]) ?? published,
        ...(ended && { end: ended }),
        published,
        components: (0,reading_words/* namesOf */.eZ)(conditions.flatMap(({ names }) => names)),
        updates,
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("severitySlug", severitySlug, firehydrant_SEVERITIES), ...words.map((word) => (0,reading_words/* unknownWord */.$5)("condition", word, meaning))),
    };
}
/** `timestamps.resolved` decides, unless a later update opens it again. */
function endedAt({ timestamps: { resolved } }, updates) {
    const last = updates.at(-1);
    if (last === undefined || (0,report/* isOver */.PU)(last.state))
        return resolved ?? updates_endOf(updates);
    return resolved !== undefined && resolved >= last.t ? resolved : undefined;
}
/**
 * A note opens with its state in bold (`**Resolved** — …`), a change of milestone names it; one that does neither leaves it as it was.
 */
function toUpdates(timeline, otherwise) {
    const told = timeline.toReversed().map(({ time, occurredAt, details }) => {
        const milestone = details.milestoneUpdate.currentMilestone;
        const opening = /^[^\p{L}]{0,8}\*\*([\p{L} ]{1,40})\*\*/u.exec(details.note)?.[1]?.toLowerCase() ?? "";
        return {
            t: occurredAt ?? time ?? otherwise,
            state: firehydrant_STATES.get(milestone) ?? firehydrant_STATES.get(opening),
            text: (0,plain_text/* plainText */.wh)(details.note),
            ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("milestone", milestone, firehydrant_STATES)),
        };
    });
    const updates = [];
    for (const update of oldestFirst(told))
        updates.push({ ...update, state: update.state ?? updates.at(-1)?.state ?? "investigating" });
    return updates;
}
function firehydrant_toMaintenance(incident, { fetchedAt }) {
    const { started, detected, resolved: end } = incident.timestamps;
    const begin = started ?? detected ?? firstSaid(incident) ?? fetchedAt;
    return {
        id: (0,entries/* idOf */.TH)(incident.id, (0,plain_text/* plainTitle */.D4)(incident.title), incident.timestamps.started),
        title: (0,plain_text/* plainTitle */.D4)(incident.title),
        state: end !== undefined && end <= fetchedAt ? "completed" : begin <= fetchedAt ? "in_progress" : "scheduled",
        begin,
        ...(end && { end }),
        components: (0,reading_words/* namesOf */.eZ)(conditionsOf(incident).flatMap(({ names }) => names)),
    };
}
const firehydrant = {
    settings: firehydrant_settings,
    role: "official",
    observe: (0,contract/* oneDocument */.Yc)(firehydrant_parse, {
        request: ({ url }) => ({ url: documentOf(url, PAYLOAD) }),
        pageOf: (url) => addresses_pageOf(url, PAYLOAD),
    }),
    parse: firehydrant_parse,
};

;// CONCATENATED MODULE: ./build/feeds/flashduty.js












const WIDGET = "/api/widget/v1/summary.json";
const flashduty_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("flashduty").describe("A status page hosted by Flashduty (DeepSeek)"),
    url: feedUrl.describe(`The page; its \`${WIDGET}\` is read, or another \`.json\` where the address names one`),
});
const flashduty_INDICATORS = new Map([
    ["operational", "none"],
    ["degraded", "minor"],
    ["partial_outage", "major"],
    ["full_outage", "critical"],
    ["under_maintenance", "maintenance"],
]);
const flashduty_STATUSES = new Map([
    ["operational", "operational"],
    ["degraded", "degraded_performance"],
    ["partial_outage", "partial_outage"],
    ["full_outage", "major_outage"],
    ["under_maintenance", "under_maintenance"],
]);
const PHASES = new Map([
    ["investigating", "investigating"],
    ["identified", "identified"],
    ["monitoring", "monitoring"],
    ["resolved", "resolved"],
]);
const flashduty_Post = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    title: fields/* text */.Qq,
    started_at: fields/* moment */.n$,
    url: fields/* text */.Qq,
    affected_components: (0,fields/* list */.p_)(schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq, group_name: fields/* text */.Qq, status: fields/* text */.Qq })),
});
const flashduty_Incident = schemas/* object */.Ikc({
    ...flashduty_Post.shape,
    phase: fields/* text */.Qq,
    impact: fields/* text */.Qq,
    updated_at: fields/* moment */.n$,
    last_update: schemas/* object */.Ikc({ at: fields/* moment */.n$, message: fields/* text */.Qq }).optional().catch(undefined),
});
const flashduty_Maintenance = schemas/* object */.Ikc({
    ...flashduty_Post.shape,
    starts_at: fields/* moment */.n$,
    ends_at: fields/* moment */.n$,
    scheduled_start_at: fields/* moment */.n$,
    scheduled_end_at: fields/* moment */.n$,
});
const isNamed = ({ id, title }) => id !== "" || title !== "";
const Summary = schemas/* object */.Ikc({
    generated_at: fields/* moment */.n$,
    max_stale_seconds: schemas/* number */.aig().nonnegative().optional().catch(undefined),
    page: schemas/* object */.Ikc({ url: fields/* text */.Qq }).catch({ url: "" }),
    overall: schemas/* object */.Ikc({ status: fields/* text */.Qq }),
    ongoing_incidents: (0,entries/* entries */.jO)(flashduty_Incident, isNamed),
    in_progress_maintenances: (0,entries/* entries */.jO)(flashduty_Maintenance, isNamed),
    scheduled_maintenances: (0,entries/* entries */.jO)(flashduty_Maintenance, isNamed),
    error: schemas/* unknown */.L5J().optional(),
});
function flashduty_parse(written, source) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const read = Summary.safeParse(json.value);
    if (!read.success)
        return { reason: "wrong-shape", detail: "JSON without an overall state as Flashduty has it" };
    const summary = read.data;
    const problem = problemOf(summary, source.fetchedAt);
    if (problem !== undefined)
        return problem;
    const { ongoing_incidents: ongoing, in_progress_maintenances: active, scheduled_maintenances: planned } = summary;
    const toPlan = (state) => (planned) => flashduty_toMaintenance(planned, state, source);
    return {
        feed: source.feed,
        url: (0,fields/* webAddress */.Dy)(summary.page.url) ?? addresses_pageOf(source.url, WIDGET),
        fetchedAt: source.fetchedAt,
        ...(summary.generated_at && { asOf: summary.generated_at }),
        indicator: flashduty_INDICATORS.get(summary.overall.status) ?? "unknown",
        // The widget names a component only while something is wrong with it: there is no table of all.
        components: [],
        incidents: (0,domain_indicator/* newestFirst */.l)(ongoing.kept.map((incident) => flashduty_toIncident(incident, source))),
        maintenances: [...active.kept.map(toPlan("in_progress")), ...planned.kept.map(toPlan("scheduled"))],
        ...(0,entries/* notesOf */.h$)((0,entries/* unknownState */.qf)((0,reading_words/* unknownWord */.$5)("overall", summary.overall.status, flashduty_INDICATORS)), (0,entries/* leftOut */.ig)(ongoing.left, "incidents"), (0,entries/* leftOut */.ig)(active.left + planned.left, "maintenances")),
    };
}
/** The widget says how old it may be before it means nothing, and when it could not be made. */
function problemOf({ generated_at, max_stale_seconds, error }, now) {
    if (error !== undefined && error !== null && error !== "" && error !== false)
        return { reason: "wrong-shape", detail: "the page says that its summary could not be made" };
    if (max_stale_seconds === undefined)
        return undefined;
    if (generated_at === undefined)
        return { reason: "stale", detail: "a summary that does not say when it was made, so it may be of any age" };
    const age = Math.round(((0,instant/* toMs */.G8)(now) - (0,instant/* toMs */.G8)(generated_at)) / instant/* SECOND_MS */._L);
    return age > max_stale_seconds
        ? { reason: "stale", detail: `made ${age} s ago, which is more than the ${max_stale_seconds} s it is good for` }
        : undefined;
}
function flashduty_toIncident(incident, source) {
    const { last_update: last, impact } = incident;
    const lastAt = last?.at ?? incident.updated_at;
    const begin = incident.started_at ?? lastAt ?? source.fetchedAt;
    const state = PHASES.get(incident.phase) ?? "investigating";
    const title = (0,plain_text/* plainTitle */.D4)(incident.title);
    const url = (0,fields/* webAddress */.Dy)(incident.url, source.url);
    return {
        id: (0,entries/* idOf */.TH)(incident.id, title, incident.started_at),
        title,
        state,
        impact: flashduty_STATUSES.get(impact) ?? "unknown",
        begin,
        ...((0,report/* isOver */.PU)(state) && { end: lastAt ?? begin }),
        // Only the last update is there: before it nothing shows that the page said anything, and when it began is no word of the page.
        published: lastAt ?? source.fetchedAt,
        components: affectedBy(incident),
        ...(url && { url }),
        updates: last === undefined ? [] : [{ t: lastAt ?? begin, state, text: (0,plain_text/* plainText */.wh)(last.message) }],
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("phase", incident.phase, PHASES), (0,reading_words/* unknownWord */.$5)("impact", impact, flashduty_STATUSES), ...incident.affected_components.map(({ status }) => (0,reading_words/* unknownWord */.$5)("status", status, flashduty_STATUSES))),
    };
}
function flashduty_toMaintenance(planned, state, source) {
    const begin = planned.starts_at ?? planned.scheduled_start_at ?? planned.started_at ?? source.fetchedAt;
    const end = planned.ends_at ?? planned.scheduled_end_at;
    const title = (0,plain_text/* plainTitle */.D4)(planned.title);
    const url = (0,fields/* webAddress */.Dy)(planned.url, source.url);
    return {
        id: (0,entries/* idOf */.TH)(planned.id, title, planned.starts_at ?? planned.scheduled_start_at ?? planned.started_at),
        title,
        state,
        begin,
        ...(end && { end }),
        components: affectedBy(planned),
        ...(url && { url }),
    };
}
/** Ids and names, and those of a group as "Group - Name", too. */
function affectedBy({ affected_components: affected }) {
    return (0,reading_words/* namesOf */.eZ)(affected.flatMap(({ id, name, group_name: group }) => [id, name, group === "" ? "" : `${group} - ${name}`]));
}
const flashduty = {
    settings: flashduty_settings,
    role: "official",
    observe: (0,contract/* oneDocument */.Yc)(flashduty_parse, {
        request: ({ url }) => ({ url: documentOf(url, WIDGET) }),
        pageOf: (url) => addresses_pageOf(url, WIDGET),
    }),
    parse: flashduty_parse,
};

;// CONCATENATED MODULE: ./build/feeds/reading/figures.js

/*
 * Figures of third parties. What is null, missing, negative or no number nobody measured: it is absent, never 0.
 */
/** More than anything that is measured: thirty years in milliseconds. */
const MOST = 1e12;
/** A count, a time, a rate: 0 or more. */
const amount = schemas/* number */.aig().min(0).max(MOST).optional().catch(undefined);
/** A share of 0 to 1, in whole millionths: more digits are noise in every line of the ledger. */
const share = schemas/* number */.aig()
    .min(0)
    .max(1)
    .transform((value) => round(value, 1e6))
    .optional()
    .catch(undefined);
/** A percentage of 0 to 100, as a share. */
const percentage = schemas/* number */.aig()
    .min(0)
    .max(100)
    .transform((value) => round(value / 100, 1e6))
    .optional()
    .catch(undefined);
/** Milliseconds or a rate, in whole thousandths. */
const measure = amount.transform((value) => (value === undefined ? undefined : round(value, 1e3)));
const round = (value, to) => Math.round(value * to) / to;
/** What was measured of all that might have been, `undefined` where nothing was. */
function measured(values) {
    const known = Object.entries(values).filter(([, value]) => value !== undefined);
    return known.length === 0 ? undefined : Object.fromEntries(known);
}

;// CONCATENATED MODULE: ./build/feeds/reading/rhythm.js

/** A monitor that was late this often is not late any more: it stands still. */
const STEPS = 5;
const LEAST_MS = 15 * 60_000;
/** Of one result alone nobody knows the rhythm; who looks less often than daily says nothing of now. */
const UNKNOWN_MS = 24 * 3_600_000;
/**
 * Whether the newest result of somebody's monitor is far older than its own rhythm: then it says how things were. The rhythm is the
 * median step between results, so that a pause in the past is none; at least a quarter of an hour goes by.
 */
function standsStill(times, now) {
    const sorted = times.map(instant/* toMs */.G8).sort((a, b) => a - b);
    const newest = sorted.at(-1);
    if (newest === undefined)
        return true;
    const steps = sorted.slice(1).map((time, at) => time - (sorted[at] ?? time));
    const step = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)];
    const allowed = step === undefined ? UNKNOWN_MS : Math.max(LEAST_MS, STEPS * step);
    return (0,instant/* toMs */.G8)(now) - newest > allowed;
}

;// CONCATENATED MODULE: ./build/feeds/gatus.js










const STATUSES_PATH = "/api/v1/endpoints/statuses";
const gatus_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("gatus").describe("A Gatus dashboard: somebody's own measurements"),
    url: feedUrl.describe(`The dashboard, or the address of its \`${STATUSES_PATH}\``),
});
/** Gatus's `Status` and `Result` (`config/endpoint/status.go`, `result.go`); durations are nanoseconds. */
const Result = schemas/* object */.Ikc({ success: schemas/* boolean */.zMY(), duration: amount, timestamp: fields/* moment */.n$ });
const Endpoint = schemas/* object */.Ikc({ name: fields/* text */.Qq, group: fields/* text */.Qq, groups: (0,fields/* list */.p_)(schemas/* string */.YjP()), key: fields/* identifier */.Cv, results: (0,fields/* list */.p_)(Result) })
    .refine(({ name, key }) => name !== "" || key !== "");
function gatus_parse(json, source) {
    const read = readJson(json);
    if ((0,contract/* isFeedProblem */.k$)(read))
        return read;
    if (!Array.isArray(read.value))
        return { reason: "wrong-shape", detail: "JSON that is not Gatus's list of endpoints" };
    if (read.value.length === 0)
        return { reason: "empty", detail: "a list without endpoints" };
    const endpoints = (0,fields/* list */.p_)(Endpoint).parse(read.value);
    if (endpoints.length === 0)
        return { reason: "wrong-shape", detail: "a list whose entries are not endpoints" };
    const newest = endpoints.map(({ results }) => newestOf(results)?.timestamp);
    const asOf = newest
        .filter((at) => at !== undefined)
        .sort()
        .at(-1);
    const isStill = endpoints.every((endpoint) => isStale(endpoint, source.fetchedAt));
    if (asOf !== undefined && isStill)
        return { reason: "stale", detail: `nothing was measured since ${asOf}` };
    const components = endpoints.map((endpoint) => gatus_toComponent(endpoint, source.fetchedAt));
    const figures = endpoints.flatMap((endpoint) => toFigure(endpoint, source.fetchedAt));
    const left = read.value.length - endpoints.length;
    return {
        ...source,
        url: gatus_pageOf(source.url),
        ...(asOf !== undefined && { asOf }),
        indicator: (0,domain_indicator/* indicatorOf */.T)([], components),
        components,
        incidents: [],
        maintenances: [],
        ...(figures.length > 0 && { figures }),
        ...(left > 0 && { notes: [`Endpoints that could not be read: ${left}.`] }),
    };
}
const idOf = ({ key, name }) => (key === "" ? (0,plain_text/* plainTitle */.D4)(name) : key);
/** As Statuspage names a component of a group. */
function nameOf({ name, key, group, groups }) {
    const room = (0,plain_text/* plainTitle */.D4)(group === "" ? (groups[0] ?? "") : group);
    const own = (0,plain_text/* plainTitle */.D4)(name === "" ? key : name);
    return room === "" ? own : `${room} - ${own}`;
}
/** Results come oldest first; a time decides where each has one. */
function newestOf(results) {
    const dated = results.filter(({ timestamp }) => timestamp !== undefined);
    if (dated.length < results.length)
        return results.at(-1);
    return dated.toSorted((a, b) => ((a.timestamp ?? "") < (b.timestamp ?? "") ? -1 : 1)).at(-1);
}
const timesOf = (results) => results.flatMap(({ timestamp }) => timestamp ?? []);
const isStale = ({ results }, now) => standsStill(timesOf(results), now);
function gatus_toComponent(endpoint, now) {
    const newest = newestOf(endpoint.results);
    const isKnown = newest !== undefined && !isStale(endpoint, now);
    const status = !isKnown ? "unknown" : newest.success ? "operational" : "major_outage";
    return { id: idOf(endpoint), name: nameOf(endpoint), status };
}
const HOUR_MS = 3_600_000;
/**
 * Gatus gives its latest checks, by default 20. The share of the last hour is told only where they reach back that far, and the
 * median time of those that succeeded: a failed check has none worth the name.
 */
function toFigure(endpoint, now) {
    const times = timesOf(endpoint.results).sort();
    if (standsStill(times, now))
        return [];
    const since = (0,instant/* toMs */.G8)(now) - HOUR_MS;
    const recent = endpoint.results.filter(({ timestamp }) => timestamp !== undefined && (0,instant/* toMs */.G8)(timestamp) > since);
    const reachesBack = times[0] !== undefined && (0,instant/* toMs */.G8)(times[0]) <= since && recent.length > 0;
    const good = recent.filter(({ success }) => success);
    const p50 = median(good.flatMap(({ duration }) => duration ?? []));
    if (!reachesBack && p50 === undefined)
        return [];
    return [
        {
            component: idOf(endpoint),
            name: nameOf(endpoint),
            ...(reachesBack && { uptime: { "1h": Math.round((good.length / recent.length) * 1e6) / 1e6 } }),
            ...(p50 !== undefined && { latencyMs: { p50: Math.round(p50 / 1e3) / 1e3 } }),
        },
    ];
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
/** Of a dashboard the list of all its endpoints with as many checks as one page holds; any other address as it is. */
function addressOf(url) {
    const given = new URL(url);
    if (given.pathname.endsWith("/statuses") || given.pathname.endsWith(".json"))
        return url;
    return `${given.origin}${given.pathname.replace(/\/+$/, "")}${STATUSES_PATH}?page=1&pageSize=100`;
}
const gatus_pageOf = (url) => `${new URL(url).origin}${new URL(url).pathname.replace(/(\/api\/v1\/endpoints)?\/[^/]*(\/statuses)?$/, "/")}`;
const gatus = {
    settings: gatus_settings,
    role: "third-party",
    observe: (0,contract/* oneDocument */.Yc)(gatus_parse, { request: ({ url }) => ({ url: addressOf(url) }), pageOf: gatus_pageOf }),
    parse: gatus_parse,
};

;// CONCATENATED MODULE: ./build/feeds/github-issues.js







/*
 * Issues of a public repository (GitHub REST API, "List repository issues"): what people report of a client or a model before
 * any page does. Its list holds pull requests, too, which carry the key `pull_request`.
 */
const REPOSITORY = /^\/([^/]+)\/([^/]+?)(?:\.git)?(?:\/issues)?\/?$/;
const github_issues_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("github-issues").describe("Fresh issues of a GitHub repository: a hint, which never moves a verdict"),
    url: feedUrl
        .refine((url) => !URL.canParse(url) || REPOSITORY.test(new URL(url).pathname), {
        error: "must be the address of a repository, such as https://github.com/owner/name",
    })
        .describe("The repository's page, such as `https://github.com/owner/name`"),
    api: feedUrl
        .default("https://api.github.com")
        .describe("Address of GitHub's API; an own server has `https://<host>/api/v3`"),
    token: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe("Token that raises GitHub's limit of 60 requests an hour and address; it needs no permission"),
    ...crowdKeys,
});
const github_issues_Issue = schemas/* object */.Ikc({
    title: fields/* text */.Qq,
    body: fields/* text */.Qq,
    html_url: fields/* text */.Qq,
    created_at: fields/* moment */.n$,
    pull_request: schemas/* unknown */.L5J().optional(),
});
/** Closed ones are read, too: what is closed as a duplicate an hour later was a complaint all the same. */
function request({ url, api, token }) {
    const [, owner = "", name = ""] = REPOSITORY.exec(new URL(url).pathname) ?? [];
    const base = api.replace(/\/+$/, "");
    return {
        url: `${base}/repos/${owner}/${name}/issues?state=all&sort=created&direction=desc&per_page=100`,
        headers: {
            accept: "application/vnd.github+json",
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(token !== undefined && { secretHeaders: ["authorization"] }),
    };
}
function github_issues_parse(written, source, { settings: { url, words = [], window } }) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    if (!Array.isArray(json.value))
        return { reason: "wrong-shape", detail: "JSON that is not a list of issues" };
    const dated = (0,fields/* list */.p_)(github_issues_Issue)
        .parse(json.value)
        .flatMap(({ created_at: t, ...issue }) => (t === undefined ? [] : [{ ...issue, t }]));
    if (dated.length === 0 && json.value.length > 0)
        return { reason: "wrong-shape", detail: "a list whose entries are not issues" };
    const issues = dated.filter(({ pull_request }) => pull_request === undefined || pull_request === null);
    const entries = issues.map(({ t, title, body, html_url }) => ({
        t,
        title,
        text: body,
        url: (0,fields/* webAddress */.Dy)(html_url),
    }));
    // Pull requests fill the list, too: it reaches back as far as they do.
    const since = oldest(dated);
    const hint = hintOf(entries, { what: "issues", words, windowMs: window, now: source.fetchedAt, since });
    return hintReport(source, issuesPage(url), [hint]);
}
const issuesPage = (url) => {
    const [, owner = "", name = ""] = REPOSITORY.exec(new URL(url).pathname) ?? [];
    return new URL(`/${owner}/${name}/issues`, url).href;
};
const github_issues_read = (0,contract/* oneDocument */.Yc)(github_issues_parse, { request });
const githubIssues = {
    settings: github_issues_settings,
    role: "community",
    observe: async (context) => {
        const report = await github_issues_read(context);
        return report.problem === undefined
            ? report
            : { ...report, url: issuesPage(context.settings.url), problem: refusal(report.problem, "a `token` raises it") };
    },
    parse: github_issues_parse,
};

;// CONCATENATED MODULE: ./build/feeds/google-cloud.js









const google_cloud_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("google-cloud").describe("Google Cloud's (or Workspace's) list of incidents"),
    url: feedUrl
        .default("https://status.cloud.google.com/incidents.json")
        .describe("Address of `incidents.json`; Workspace has `https://www.google.com/appsstatus/dashboard/incidents.json`"),
});
const Product = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, title: fields/* text */.Qq, current_title: fields/* text */.Qq });
const locations = (0,fields/* list */.p_)(schemas/* object */.Ikc({ id: fields/* identifier */.Cv, title: fields/* text */.Qq }));
const google_cloud_Update = schemas/* object */.Ikc({ created: fields/* moment */.n$, when: fields/* moment */.n$, text: fields/* text */.Qq, status: fields/* text */.Qq, affected_locations: locations });
const google_cloud_Incident = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    begin: fields/* moment */.n$,
    created: fields/* moment */.n$,
    end: fields/* moment */.n$,
    external_desc: fields/* text */.Qq,
    status_impact: fields/* text */.Qq,
    severity: fields/* text */.Qq,
    service_key: fields/* identifier */.Cv,
    service_name: fields/* text */.Qq,
    uri: fields/* text */.Qq,
    affected_products: (0,fields/* list */.p_)(Product),
    updates: (0,fields/* list */.p_)(google_cloud_Update),
    most_recent_update: google_cloud_Update.optional().catch(undefined),
    currently_affected_locations: locations,
    previously_affected_locations: locations,
});
const google_cloud_Incidents = (0,entries/* entries */.jO)(google_cloud_Incident, ({ id, begin, external_desc }) => id !== "" || begin !== undefined || external_desc !== "");
/** `SERVICE_INFORMATION` is for reading: it says that nothing is worse than it should be, though the text may tell of errors. */
const IMPACTS = new Map([
    ["SERVICE_INFORMATION", "operational"],
    ["AVAILABLE_INFORMATION", "operational"],
    ["SERVICE_DISRUPTION", "partial_outage"],
    ["SERVICE_OUTAGE", "major_outage"],
]);
/** What comes with each impact, whatever the schema says: where a copy of the list has no impact, it says the same. */
const google_cloud_SEVERITIES = new Map([
    ["low", "operational"],
    ["medium", "partial_outage"],
    ["high", "major_outage"],
]);
/** Words of updates: those of incidents, and one for what is over. */
const UPDATES = new Set([...IMPACTS.keys(), "AVAILABLE"]);
/** The key that stands for "several services": it names none. */
const SEVERAL_SERVICES = "zall";
function google_cloud_parse(written, source) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const products = readProducts(json.value);
    if (products !== undefined)
        return productList(products, source);
    if (!Array.isArray(json.value))
        return { reason: "wrong-shape", detail: "JSON that is not a list of incidents" };
    const { kept: listed, left } = google_cloud_Incidents.parse(json.value);
    if (listed.length === 0 && json.value.length > 0)
        return { reason: "wrong-shape", detail: "a list whose entries are not incidents" };
    const incidents = (0,domain_indicator/* newestFirst */.l)(listed.map((incident) => google_cloud_toIncident(incident, source)));
    return {
        feed: source.feed,
        url: google_cloud_pageOf(source.url),
        fetchedAt: source.fetchedAt,
        indicator: (0,domain_indicator/* indicatorOf */.T)(incidents),
        // The source has no table of products with their health: what it doesn't mention is well.
        components: [],
        incidents,
        maintenances: [],
        ...(0,entries/* notesOf */.h$)((0,entries/* leftOut */.ig)(left, "incidents")),
    };
}
/** `{products: […]}`, with a product in it. */
function readProducts(value) {
    const read = schemas/* object */.Ikc({ products: schemas/* array */.YOg(schemas/* unknown */.L5J()) }).safeParse(value);
    const products = read.success
        ? (0,fields/* list */.p_)(Product)
            .parse(read.data.products)
            .filter(({ id }) => id !== "")
        : [];
    return products.length === 0 ? undefined : products;
}
/**
 * `products.json` names the products and says nothing of their health. As a feed that is a mistake, and the report is
 * unknown; it still lists ids and names, for `uptimeline feed` to show what `components` may hold.
 */
function productList(products, source) {
    const detail = "this is the list of products, which says nothing of their state: the feed is incidents.json beside it";
    const components = products.map(({ id, title, current_title }) => ({
        id,
        name: (0,plain_text/* plainTitle */.D4)(current_title) || (0,plain_text/* plainTitle */.D4)(title),
        status: "unknown",
    }));
    return {
        ...(0,contract/* unreadReport */._w)({ ...source, url: google_cloud_pageOf(source.url) }, { reason: "wrong-shape", detail }),
        components,
    };
}
function google_cloud_toIncident(incident, source) {
    const updates = google_cloud_oldestFirst(incident);
    const dated = incident.created ?? (0,fields/* earliest */.Qd)(updates.map(saidAt)) ?? incident.begin;
    const published = dated ?? source.fetchedAt;
    const told = google_cloud_toUpdates(updates, incident.end, published);
    const url = (0,fields/* webAddress */.Dy)(incident.uri, source.url);
    const regions = regionsOf(incident, updates.at(-1));
    return {
        id: (0,entries/* idOf */.TH)(incident.id, (0,plain_text/* plainTitle */.D4)(incident.external_desc), dated),
        title: (0,plain_text/* plainTitle */.D4)(incident.external_desc),
        // Only `end` decides: a last update "AVAILABLE" without it is a mitigation, a late report after it changes nothing.
        state: incident.end === undefined ? (told.at(-1)?.state ?? "investigating") : "resolved",
        impact: impactOf(incident),
        begin: incident.begin ?? published,
        ...(incident.end && { end: incident.end }),
        published,
        components: productsOf(incident),
        ...(regions.length > 0 && { regions }),
        ...(url && { url }),
        updates: told,
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status_impact", incident.status_impact, IMPACTS), (0,reading_words/* unknownWord */.$5)("severity", incident.severity, google_cloud_SEVERITIES)),
    };
}
function impactOf({ status_impact, severity }) {
    return (status_impact === "" ? google_cloud_SEVERITIES.get(severity) : IMPACTS.get(status_impact)) ?? "unknown";
}
/** Where it is: while it goes on, where it still is; after that, wherever it was. */
function regionsOf(incident, latest) {
    const { end, currently_affected_locations: now, previously_affected_locations: before } = incident;
    const stated = end === undefined && now.length > 0 ? now : [...now, ...before];
    // Older incidents name places in their updates alone.
    const places = stated.length > 0 ? stated : (latest?.affected_locations ?? []);
    return [...new Set(places.map(({ id, title }) => (0,plain_text/* plainTitle */.D4)(id) || (0,plain_text/* plainTitle */.D4)(title)).filter((id) => id !== ""))];
}
const saidAt = ({ created, when }) => created ?? when;
function google_cloud_oldestFirst({ updates, most_recent_update: latest }) {
    const given = updates.length === 0 && latest !== undefined ? [latest] : updates;
    return given
        .toReversed()
        .sort((a, b) => ((saidAt(a) ?? "") < (saidAt(b) ?? "") ? -1 : (saidAt(a) ?? "") > (saidAt(b) ?? "") ? 1 : 0));
}
/**
 * Google has no word for the stage of the work: "AVAILABLE" is the only one that speaks of it. In an incident that is over,
 * the first one after the end (or the last of all, where none came later) closes it, and what follows are reports.
 */
function google_cloud_toUpdates(updates, end, otherwise) {
    const isAvailable = ({ status }) => status === "AVAILABLE";
    const after = updates.findIndex((update) => isAvailable(update) && (saidAt(update) ?? "") >= (end ?? ""));
    const closing = end === undefined ? undefined : after === -1 ? updates.findLastIndex(isAvailable) : after;
    const stateAt = (update, index) => {
        if (closing !== undefined && closing !== -1 && index >= closing)
            return index === closing ? "resolved" : "postmortem";
        return isAvailable(update) ? "monitoring" : "investigating";
    };
    return updates.map((update, index) => ({
        t: update.when ?? update.created ?? otherwise,
        state: stateAt(update, index),
        text: (0,plain_text/* plainText */.wh)(update.text),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", update.status, UPDATES)),
    }));
}
function productsOf({ affected_products, service_key, service_name }) {
    const products = affected_products.flatMap(({ id, title, current_title }) => [id, title, current_title]);
    const service = service_key === SEVERAL_SERVICES ? [] : [service_key, service_name];
    const names = products.length > 0 ? products : service;
    return [...new Set(names.map((name) => (0,plain_text/* plainTitle */.D4)(name)).filter((name) => name !== ""))];
}
/** `…/incidents.json` stands beside the page for people. */
function google_cloud_pageOf(url) {
    return new URL(".", url).href;
}
const googleCloud = {
    settings: google_cloud_settings,
    role: "official",
    observe: (0,contract/* oneDocument */.Yc)(google_cloud_parse, { pageOf: google_cloud_pageOf }),
    parse: google_cloud_parse,
};

;// CONCATENATED MODULE: ./build/feeds/incidentio-page.js
/**
 * `/proxy/<host>` is what the page itself reads: it alone names affected components with their groups and lists updates with
 * open incidents; `component_impacts` adds what is over and when, and the
 * imitation of Statuspage what was said of it. The page's HTML carries the same and much else, so it is
 * the fallback, and the one source of a page below a path, whose proxy has another name. The widget API, off unless its owner
 * turns it on, knows no beginnings: it is read when it is what was given.
 */
function documentsOf(url) {
    const { host, origin, pathname } = new URL(url);
    if (pathname !== "/")
        return { summary: url };
    const summary = `${origin}/proxy/${host}`;
    return { summary, history: `${summary}/component_impacts`, texts: `${origin}/api/v2/incidents.json`, page: url };
}
/** The page for people to which an address belongs. */
function incidentio_page_pageOf(url) {
    const { origin, pathname } = new URL(url);
    const path = pathname.replace(/\/(proxy|api)\/.*$/, "/").replace(/[^/]*\.json$/, "");
    return new URL(path, origin).href;
}

;// CONCATENATED MODULE: ./build/feeds/reading/made-at.js

/*
 * Ids that begin with the millisecond in which they were made. Pages put the times of their incidents back; the id stays.
 */
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const ULID_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** When a ULID was made: its first ten digits are milliseconds (https://github.com/ulid/spec). */
function ulidTime(id) {
    if (!ULID.test(id))
        return undefined;
    const digits = Array.from(id.slice(0, 10), (digit) => ULID_DIGITS.indexOf(digit));
    return (0,fields/* instantOf */.B9)(digits.reduce((sum, digit) => sum * ULID_DIGITS.length + digit, 0));
}
/** When a CUID of the first kind was made: after its `c` come milliseconds in base 36 (https://github.com/paralleldrive/cuid). */
function cuidTime(id) {
    return /^c[0-9a-z]{24,30}$/.test(id) ? (0,fields/* instantOf */.B9)(Number.parseInt(id.slice(1, 9), 36)) : undefined;
}

;// CONCATENATED MODULE: ./build/feeds/incidentio-words.js


/** incident.io's words: Statuspage's but for one. */
const incidentio_words_STATUSES = new Map([
    ...report/* COMPONENT_STATUSES */.H6.map((status) => [status, status]),
    ["full_outage", "major_outage"],
]);
const incidentio_words_STATES = new Map(report/* INCIDENT_STATES */.Eq.map((state) => [state, state]));
const MAINTENANCES = new Map([
    ["maintenance_scheduled", "scheduled"],
    ["maintenance_in_progress", "in_progress"],
    ["maintenance_complete", "completed"],
]);
const DAY_MS = 86_400_000;
/**
 * When the page first told of an incident. `published_at` can be put back (recorded: by eleven hours); then the id says when it was
 * written. By more than a day it is an old incident that was brought along from another page.
 */
function firstTold(id, published) {
    const made = ulidTime(id);
    const late = made === undefined ? 0 : Date.parse(made) - Date.parse(published);
    return made !== undefined && late > 60_000 && late < DAY_MS ? made : published;
}
const incidentio_words_toStatus = (word) => incidentio_words_STATUSES.get(word) ?? "unknown";
/** Ids and names of what is affected, each once. */
function incidentio_words_componentsOf(affected, names) {
    const ids = affected.map(({ component_id }) => component_id).filter((id) => id !== "");
    return [...new Set(ids.flatMap((id) => [id, names.get(id) ?? ""]))].filter((name) => name !== "");
}

;// CONCATENATED MODULE: ./build/feeds/incidentio-history.js








/** A report of the history alone: it knows of no component how it is. */
function historyReport(history, source) {
    const { incidents, maintenances } = pastOf(history, { names: new Map(), source, told: new Set() });
    const url = incidentio_page_pageOf(source.url);
    return { ...source, url, indicator: (0,domain_indicator/* indicatorOf */.T)(incidents), components: [], incidents, maintenances };
}
/** The incidents and maintenances of a page's history, each made of its link and of what it did to components. It has no texts. */
function pastOf({ component_impacts, incident_links }, { names, source, told }) {
    const impacts = Map.groupBy(component_impacts, (impact) => impact.status_page_incident_id);
    const links = [...new Map(incident_links.map((link) => [link.id, link])).values()].filter(({ id }) => id !== "" && !told.has(id));
    const isMaintenance = ({ status }) => MAINTENANCES.has(status);
    const ofLink = (link) => [link, impacts.get(link.id) ?? [], { names, source }];
    return {
        incidents: (0,domain_indicator/* newestFirst */.l)(links.filter((link) => !isMaintenance(link)).map((link) => incidentio_history_toIncident(...ofLink(link)))),
        maintenances: links.filter(isMaintenance).map((link) => incidentio_history_toMaintenance(...ofLink(link))),
    };
}
function incidentio_history_toIncident(link, impacts, { names, source }) {
    const { begin, published, end } = spanOf(link, impacts, source);
    const state = incidentio_words_STATES.get(link.status) ?? "investigating";
    const words = impacts.map(({ status }) => status);
    return {
        ...incidentio_history_baseOf(link, impacts, names),
        state,
        impact: worstOf(words.map(incidentio_words_toStatus), "unknown"),
        begin,
        // Only impacts are told with an end: one without any has no length that we know.
        ...((0,report/* isOver */.PU)(state) && { end: end ?? published }),
        published: firstTold(link.id, published),
        updates: [],
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", link.status, incidentio_words_STATES), ...words.map((word) => (0,reading_words/* unknownWord */.$5)("impact", word, incidentio_words_STATUSES))),
    };
}
function incidentio_history_toMaintenance(link, impacts, { names, source }) {
    const { begin, end } = spanOf(link, impacts, source);
    const state = MAINTENANCES.get(link.status) ?? "scheduled";
    return { ...incidentio_history_baseOf(link, impacts, names), state, begin, ...(end && { end }) };
}
function incidentio_history_baseOf(link, impacts, names) {
    const url = (0,fields/* webAddress */.Dy)(link.permalink);
    return { id: link.id, title: (0,plain_text/* plainTitle */.D4)(link.name), components: incidentio_words_componentsOf(impacts, names), ...(url && { url }) };
}
function spanOf({ published_at }, impacts, source) {
    const first = (0,fields/* earliest */.Qd)(impacts.map(({ start_at }) => start_at));
    const published = published_at ?? first ?? source.fetchedAt;
    return {
        begin: (0,fields/* earliest */.Qd)([first, published]) ?? published,
        published,
        end: (0,fields/* latest */.IW)(impacts.map(({ end_at }) => end_at)),
    };
}

;// CONCATENATED MODULE: ./build/feeds/incidentio-report.js










/** What a page says now, and of the last months where that was read too. */
function incidentio_report_toReport(summary, history, source) {
    const names = incidentio_report_namesOf(summary);
    const page = (0,fields/* webAddress */.Dy)(summary.public_url) ?? incidentio_page_pageOf(source.url);
    const links = new Map((history?.incident_links ?? []).map(({ id, permalink }) => [id, permalink]));
    const place = { names, page, links, source };
    const told = [...summary.ongoing_incidents, ...summary.scheduled_maintenances];
    const now = summary.ongoing_incidents.filter((entry) => !incidentio_report_isMaintenance(entry));
    const planned = [...summary.ongoing_incidents.filter(incidentio_report_isMaintenance), ...summary.scheduled_maintenances];
    const before = history && pastOf(history, { names, source, told: new Set(told.map(({ id }) => id)) });
    const incidents = [...now.map((incident) => incidentio_report_toIncident(incident, place)), ...(before?.incidents ?? [])];
    const components = incidentio_report_toComponents(summary, names);
    return {
        feed: source.feed,
        url: page,
        fetchedAt: source.fetchedAt,
        // The page has no indicator of its own: it shows the worst of what is open and of its components.
        indicator: (0,domain_indicator/* indicatorOf */.T)(incidents, components),
        components,
        incidents: (0,domain_indicator/* newestFirst */.l)(incidents),
        maintenances: [...planned.map((entry) => incidentio_report_toMaintenance(entry, place)), ...(before?.maintenances ?? [])],
        ...(summary.affected_components === undefined && {
            notes: ["The page does not say which components are affected: they are unknown."],
        }),
    };
}
/** By id, in the page's order; one of a group is "Group - Name". What its structure leaves out comes last. */
function incidentio_report_namesOf({ components, structure }) {
    const listed = new Map(components.map(({ id, name }) => [id, (0,plain_text/* plainTitle */.D4)(name)]));
    const placed = structure.items.flatMap(({ component, group }) => [
        ...(component === undefined ? [] : [[component.component_id, (0,plain_text/* plainTitle */.D4)(component.name)]]),
        ...(group?.components ?? []).map(({ component_id, name }) => [component_id, (0,plain_text/* plainTitle */.D4)(`${group?.name ?? ""} - ${name}`)]),
    ]);
    const known = new Map(placed.filter(([id]) => listed.has(id)));
    return new Map([...known, ...[...listed].filter(([id]) => !known.has(id))]);
}
/** A page lists all its components and names those that are not well: the others are, as far as it says. */
function incidentio_report_toComponents({ affected_components: affected }, names) {
    const words = Map.groupBy(affected ?? [], ({ component_id }) => component_id);
    return [...names].map(([id, name]) => {
        const own = words.get(id) ?? [];
        return {
            id,
            name,
            status: worstOf(own.map(({ status }) => incidentio_words_toStatus(status)), affected === undefined ? "unknown" : "operational"),
            ...(0,reading_words/* strange */.dV)(...own.map(({ status }) => (0,reading_words/* unknownWord */.$5)("status", status, incidentio_words_STATUSES))),
        };
    });
}
const incidentio_report_isMaintenance = ({ type, status }) => type === "maintenance" || MAINTENANCES.has(status);
function incidentio_report_toIncident(incident, { names, source, ...place }) {
    const starts = startsOf(incident);
    const published = incident.published_at ?? starts ?? source.fetchedAt;
    const updates = incidentio_report_toUpdates(incident, published);
    // The last update decides: one was recorded that had been resolved and was open again.
    const state = updates.at(-1)?.state ?? incidentio_words_STATES.get(incident.status) ?? "investigating";
    const end = (0,report/* isOver */.PU)(state) ? (updates_endOf(updates) ?? published) : undefined;
    const impacts = impactWords(incident);
    return {
        id: (0,entries/* idOf */.TH)(incident.id, (0,plain_text/* plainTitle */.D4)(incident.name), incident.published_at ?? starts),
        title: (0,plain_text/* plainTitle */.D4)(incident.name),
        state,
        impact: worstOf(impacts.map(incidentio_words_toStatus), "unknown"),
        begin: (0,fields/* earliest */.Qd)([starts, published]) ?? published,
        ...(end && { end }),
        published: firstTold(incident.id, published),
        components: incidentio_words_componentsOf([...incident.affected_components, ...incident.component_impacts], names),
        ...incidentio_report_linkOf(incident, place),
        updates,
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", incident.status, incidentio_words_STATES), ...impacts.map((word) => (0,reading_words/* unknownWord */.$5)("impact", word, incidentio_words_STATUSES))),
    };
}
/** The first moment that the page connects with it: of an impact, or of a word about it. */
function startsOf({ component_impacts, updates }) {
    return (0,fields/* earliest */.Qd)([
        ...component_impacts.map(({ start_at }) => start_at),
        ...updates.map(({ published_at }) => published_at),
    ]);
}
/** The worst there was of each component. What it is now (`current_status`) may be well in an open incident, and is not asked. */
function impactWords(incident) {
    const components = [...incident.affected_components, ...incident.component_impacts].map(({ status }) => status);
    const stretches = incident.status_summaries.map(({ worst_component_status }) => worst_component_status);
    return [...components, ...stretches].filter((word) => word !== "");
}
/** The address that the history gives it, so that it stays the same when it is over; else the page's usual one. */
function incidentio_report_linkOf({ id }, { page, links }) {
    const usual = (0,fields/* webAddress */.Dy)(`incidents/${encodeURIComponent(id)}`, page.endsWith("/") ? page : `${page}/`);
    const url = (0,fields/* webAddress */.Dy)(links.get(id) ?? "") ?? usual;
    return id === "" || url === undefined ? {} : { url };
}
/** One that names no state leaves the incident in the state before it; a word that we don't know never ends one. */
function incidentio_report_toUpdates({ updates }, otherwise) {
    let before = "investigating";
    const dated = updates.map((update) => ({ ...update, t: update.published_at ?? otherwise }));
    return oldestFirst(dated).map(({ t, to_status: word, message_string }) => {
        before = word === "" ? before : (incidentio_words_STATES.get(word) ?? "investigating");
        return { t, state: before, text: (0,plain_text/* plainText */.wh)(message_string), ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("to_status", word, incidentio_words_STATES)) };
    });
}
function incidentio_report_toMaintenance(planned, { names, source, ...place }) {
    const { component_impacts: impacts, affected_components: affected } = planned;
    const dated = planned.starts_at ??
        planned.started_at ??
        (0,fields/* earliest */.Qd)(impacts.map(({ start_at }) => start_at)) ??
        planned.published_at;
    const begin = dated ?? source.fetchedAt;
    const end = planned.ends_at ?? planned.scheduled_end_at ?? (0,fields/* latest */.IW)(impacts.map(({ end_at }) => end_at));
    return {
        id: (0,entries/* idOf */.TH)(planned.id, (0,plain_text/* plainTitle */.D4)(planned.name), dated),
        title: (0,plain_text/* plainTitle */.D4)(planned.name),
        state: MAINTENANCES.get(planned.status) ?? "scheduled",
        begin,
        ...(end && { end }),
        components: incidentio_words_componentsOf([...affected, ...impacts], names),
        ...incidentio_report_linkOf(planned, place),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", planned.status, MAINTENANCES)),
    };
}

;// CONCATENATED MODULE: ./build/feeds/statuspage-report.js





const statuspage_report_IMPACTS = new Map([
    ["none", "operational"],
    ["minor", "degraded_performance"],
    ["major", "partial_outage"],
    ["critical", "major_outage"],
    ["maintenance", "under_maintenance"],
]);
/** Statuspage's own words, and those of imitators. */
const statuspage_report_STATUSES = new Map([
    ...report/* COMPONENT_STATUSES */.H6.map((status) => [status, status]),
    ["full_outage", "major_outage"],
    ["maintenance", "under_maintenance"],
]);
const statuspage_report_STATES = new Map([
    ...report/* INCIDENT_STATES */.Eq.map((state) => [state, state]),
    ["completed", "resolved"],
]);
const statuspage_report_MAINTENANCES = new Map([
    ["scheduled", "scheduled"],
    ["in_progress", "in_progress"],
    ["verifying", "in_progress"],
    ["completed", "completed"],
    ["resolved", "completed"],
    ["postmortem", "completed"],
    // incident.io's own words, which may stand in its imitation.
    ["maintenance_scheduled", "scheduled"],
    ["maintenance_in_progress", "in_progress"],
    ["maintenance_complete", "completed"],
]);
const toIndicator = (word) => report/* INDICATORS */.Xo.find((known) => known === word) ?? "unknown";
/** Components by page order; one of a group is named "Group - Name", as Statuspage itself does in its updates. */
function statuspage_report_toComponents(components) {
    const groups = new Map(components.filter(({ group }) => group).map(({ id, name }) => [id, (0,plain_text/* plainTitle */.D4)(name)]));
    return components.map(({ id, name, status, group_id }) => {
        const group = groups.get(group_id);
        const own = (0,plain_text/* plainTitle */.D4)(name);
        return {
            id,
            name: group === undefined ? own : `${group} - ${own}`,
            status: statuspage_report_STATUSES.get(status) ?? "unknown",
            ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", status, statuspage_report_STATUSES)),
        };
    });
}
/** `otherwise` dates an incident of which the page says no time at all. */
function statuspage_report_toIncident(incident, otherwise) {
    const updates = byCreation(incident.incident_updates);
    const dated = incident.created_at ?? (0,fields/* earliest */.Qd)(updates.map(statuspage_report_saidAt)) ?? incident.started_at;
    const published = dated ?? otherwise;
    const state = statuspage_report_stateOf(incident, updates.at(-1));
    const end = (0,report/* isOver */.PU)(state) ? toEnd(incident, updates, published) : undefined;
    const url = (0,fields/* webAddress */.Dy)(incident.shortlink);
    const title = (0,plain_text/* plainTitle */.D4)(incident.name);
    return {
        id: (0,entries/* idOf */.TH)(incident.id, title, dated),
        title,
        state,
        impact: statuspage_report_IMPACTS.get(incident.impact) ?? "unknown",
        begin: (0,fields/* earliest */.Qd)([incident.started_at, ...updates.map(shownAt), published]) ?? published,
        ...(end && { end }),
        published,
        components: statuspage_report_namesOf(incident),
        ...(url && { url }),
        updates: statuspage_report_toUpdates(updates, published),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", incident.status, statuspage_report_STATES), (0,reading_words/* unknownWord */.$5)("impact", incident.impact, statuspage_report_IMPACTS)),
    };
}
function statuspage_report_toMaintenance(planned, otherwise) {
    const url = (0,fields/* webAddress */.Dy)(planned.shortlink);
    // `started_at` is when it was announced: only where there is no plan does it say anything.
    const dated = planned.scheduled_for ?? planned.started_at ?? planned.created_at;
    const begin = dated ?? otherwise;
    const state = statuspage_report_MAINTENANCES.get(planned.status) ?? "scheduled";
    const done = state === "completed" && (planned.resolved_at ?? "") >= begin ? planned.resolved_at : undefined;
    const end = done ?? planned.scheduled_until;
    const title = (0,plain_text/* plainTitle */.D4)(planned.name);
    return {
        id: (0,entries/* idOf */.TH)(planned.id, title, dated),
        title,
        state,
        begin,
        ...(end && { end }),
        components: statuspage_report_namesOf(planned),
        ...(url && { url }),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", planned.status, statuspage_report_MAINTENANCES)),
    };
}
/**
 * When the page last changed. Only Statuspage's own `updated_at` says so, which is told by its time zone: an imitator's is
 * the last edit of the page's settings. Even Statuspage's may be older than what the page says; then it says nothing.
 */
function asOf({ time_zone, updated_at }, told) {
    if (time_zone === "" || updated_at === undefined)
        return undefined;
    const said = told.flatMap(({ created_at, resolved_at, incident_updates }) => [
        created_at,
        resolved_at,
        ...incident_updates.map(({ created_at: at }) => at),
    ]);
    return said.some((at) => at !== undefined && at > updated_at) ? undefined : updated_at;
}
const statuspage_report_saidAt = (update) => update.created_at ?? update.display_at;
/** When the page shows it to have been: often backdated. */
const shownAt = (update) => update.display_at ?? update.created_at;
/** Oldest first, by when they were written: the shown time may be backdated, and vendors list in either order. */
function byCreation(newestFirst) {
    return newestFirst
        .toReversed()
        .sort((a, b) => ((statuspage_report_saidAt(a) ?? "") < (statuspage_report_saidAt(b) ?? "") ? -1 : (statuspage_report_saidAt(a) ?? "") > (statuspage_report_saidAt(b) ?? "") ? 1 : 0));
}
/**
 * The last update decides, for an incident can be re-opened after "resolved"; the page's own state where it is later
 * (`resolved_at`) or where the update says no time or no state that we know.
 */
function statuspage_report_stateOf(incident, newest) {
    const own = statuspage_report_STATES.get(incident.status);
    const told = newest && statuspage_report_STATES.get(newest.status);
    const toldAt = newest && statuspage_report_saidAt(newest);
    if (told === undefined || toldAt === undefined)
        return own ?? told ?? "investigating";
    const endedLater = own !== undefined && (0,report/* isOver */.PU)(own) && (incident.resolved_at ?? "") >= toldAt;
    return endedLater && !(0,report/* isOver */.PU)(told) ? own : told;
}
/** A word that we don't know never ends an incident. */
const toState = (word) => statuspage_report_STATES.get(word) ?? "investigating";
/**
 * When an incident that is over ended: the page's own moment, unless it was re-opened after that; else the first update
 * of its last stretch of "resolved" and "postmortem", so that a later post-mortem moves nothing.
 */
function toEnd(incident, updates, published) {
    const lastOpen = updates.findLastIndex(({ status }) => !(0,report/* isOver */.PU)(toState(status)));
    const open = updates[lastOpen];
    const openAt = (open && statuspage_report_saidAt(open)) ?? "";
    if (incident.resolved_at !== undefined && incident.resolved_at >= openAt)
        return incident.resolved_at;
    const closing = updates[lastOpen + 1];
    return (closing && shownAt(closing)) ?? incident.resolved_at ?? incident.updated_at ?? published;
}
function statuspage_report_toUpdates(updates, otherwise) {
    return updates.map((update) => ({
        t: shownAt(update) ?? otherwise,
        state: toState(update.status),
        text: (0,plain_text/* plainText */.wh)(update.body),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", update.status, statuspage_report_STATES)),
    }));
}
function statuspage_report_namesOf({ components, incident_updates }) {
    const affected = incident_updates.flatMap((update) => update.affected_components);
    const names = [
        ...components.flatMap(({ id, name }) => [id, name]),
        ...affected.flatMap(({ code, name }) => [code, name]),
    ];
    return [...new Set(names.map((name) => (0,plain_text/* plainTitle */.D4)(name)).filter((name) => name !== ""))];
}

;// CONCATENATED MODULE: ./build/feeds/statuspage-shape.js



/*
 * The Statuspage v2 API as it is met in the wild, imitators included: only what the normal form needs, every field
 * optional. Words stay strings here; the normal form decides what an unknown one means.
 */
const AffectedComponent = schemas/* object */.Ikc({ code: fields/* identifier */.Cv, name: fields/* text */.Qq });
const statuspage_shape_Update = schemas/* object */.Ikc({
    status: fields/* text */.Qq,
    body: fields/* text */.Qq,
    created_at: fields/* moment */.n$,
    display_at: fields/* moment */.n$,
    affected_components: (0,fields/* list */.p_)(AffectedComponent),
});
const statuspage_shape_Component = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    name: fields/* text */.Qq,
    status: fields/* text */.Qq,
    group_id: fields/* identifier */.Cv,
    group: schemas/* boolean */.zMY().catch(false),
});
const statuspage_shape_Incident = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    name: fields/* text */.Qq,
    status: fields/* text */.Qq,
    impact: fields/* text */.Qq,
    shortlink: fields/* text */.Qq,
    started_at: fields/* moment */.n$,
    created_at: fields/* moment */.n$,
    updated_at: fields/* moment */.n$,
    resolved_at: fields/* moment */.n$,
    scheduled_for: fields/* moment */.n$,
    scheduled_until: fields/* moment */.n$,
    incident_updates: (0,fields/* list */.p_)(statuspage_shape_Update),
    components: (0,fields/* list */.p_)(schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq })),
});
const statuspage_shape_Page = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq, url: fields/* text */.Qq, time_zone: fields/* text */.Qq, updated_at: fields/* moment */.n$ });
/** Some pages tell of things that have neither a name nor an id. */
const isAny = () => true;
/** Any envelope of the API; which of the keys were there is the caller's to look at. */
const Envelope = schemas/* object */.Ikc({
    page: statuspage_shape_Page.catch(statuspage_shape_Page.parse({})),
    status: schemas/* object */.Ikc({ indicator: fields/* text */.Qq }).catch({ indicator: "" }),
    components: (0,entries/* entries */.jO)(statuspage_shape_Component, isAny),
    incidents: (0,entries/* entries */.jO)(statuspage_shape_Incident, isAny),
    scheduled_maintenances: (0,entries/* entries */.jO)(statuspage_shape_Incident, isAny),
});

;// CONCATENATED MODULE: ./build/feeds/incidentio-texts.js





/**
 * The report with the texts of incidents that are over. The page's own data has them only while an incident goes on; its
 * imitation of Statuspage (`/api/v2/incidents.json`) has them of the last fifty, under the same ids, with when they were
 * written and from when the page dates them. What stands in that document alone is not added, and one that can't be read
 * adds nothing.
 */
function withTexts(report, text) {
    const json = readJson(text);
    const read = (0,contract/* isFeedProblem */.k$)(json) ? undefined : Envelope.safeParse(json.value).data;
    if (read === undefined)
        return report;
    const told = new Map(read.incidents.kept.map((incident) => [incident.id, statuspage_report_toIncident(incident, report.fetchedAt)]));
    return { ...report, incidents: report.incidents.map((incident) => worded(incident, told.get(incident.id))) };
}
function worded(incident, told) {
    if (told === undefined || incident.updates.length > 0 || told.updates.length === 0)
        return incident;
    const { published, updates } = told;
    return { ...incident, begin: (0,fields/* earliest */.Qd)([incident.begin, told.begin]) ?? incident.begin, published, updates };
}

;// CONCATENATED MODULE: ./build/feeds/incidentio-shape.js


/*
 * What incident.io's pages read themselves, and their widget API: only what the normal form needs, every field optional. The
 * page's data is documented nowhere and known from recordings; the widget's shape is from the vendor's documentation.
 */
const incidentio_shape_Affected = schemas/* object */.Ikc({ component_id: fields/* identifier */.Cv, status: fields/* text */.Qq });
const Impact = schemas/* object */.Ikc({
    component_id: fields/* identifier */.Cv,
    start_at: fields/* moment */.n$,
    end_at: fields/* moment */.n$,
    status: fields/* text */.Qq,
    status_page_incident_id: fields/* identifier */.Cv,
});
const incidentio_shape_Update = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, published_at: fields/* moment */.n$, to_status: fields/* text */.Qq, message_string: fields/* text */.Qq });
const incidentio_shape_Incident = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    name: fields/* text */.Qq,
    type: fields/* text */.Qq,
    status: fields/* text */.Qq,
    published_at: fields/* moment */.n$,
    starts_at: fields/* moment */.n$,
    ends_at: fields/* moment */.n$,
    started_at: fields/* moment */.n$,
    scheduled_end_at: fields/* moment */.n$,
    affected_components: (0,fields/* list */.p_)(incidentio_shape_Affected),
    component_impacts: (0,fields/* list */.p_)(Impact),
    status_summaries: (0,fields/* list */.p_)(schemas/* object */.Ikc({ worst_component_status: fields/* text */.Qq })),
    updates: (0,fields/* list */.p_)(incidentio_shape_Update),
});
const Placed = schemas/* object */.Ikc({ component_id: fields/* identifier */.Cv, name: fields/* text */.Qq });
const Item = schemas/* object */.Ikc({
    component: Placed.optional().catch(undefined),
    group: schemas/* object */.Ikc({ name: fields/* text */.Qq, components: (0,fields/* list */.p_)(Placed) })
        .optional()
        .catch(undefined),
});
const incidentio_shape_Summary = schemas/* object */.Ikc({
    name: fields/* text */.Qq,
    public_url: fields/* text */.Qq,
    components: (0,fields/* list */.p_)(schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq })),
    /** Components that are not well; absent where the document doesn't tell. */
    affected_components: schemas/* array */.YOg(schemas/* unknown */.L5J()).pipe((0,fields/* list */.p_)(incidentio_shape_Affected)).optional().catch(undefined),
    ongoing_incidents: (0,fields/* list */.p_)(incidentio_shape_Incident),
    scheduled_maintenances: (0,fields/* list */.p_)(incidentio_shape_Incident),
    structure: schemas/* object */.Ikc({ items: (0,fields/* list */.p_)(Item) }).catch({ items: [] }),
});
const Link = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq, permalink: fields/* text */.Qq, published_at: fields/* moment */.n$, status: fields/* text */.Qq });
/** The last months: what was when, and which incidents there were. */
const History = schemas/* object */.Ikc({ component_impacts: (0,fields/* list */.p_)(Impact), incident_links: (0,fields/* list */.p_)(Link) });
const WidgetComponent = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq, group_name: fields/* text */.Qq, current_status: fields/* text */.Qq });
const WidgetIncident = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    name: fields/* text */.Qq,
    status: fields/* text */.Qq,
    url: fields/* text */.Qq,
    last_update_at: fields/* moment */.n$,
    last_update_message: fields/* text */.Qq,
    current_worst_impact: fields/* text */.Qq,
    affected_components: (0,fields/* list */.p_)(WidgetComponent),
    started_at: fields/* moment */.n$,
    scheduled_end_at: fields/* moment */.n$,
    starts_at: fields/* moment */.n$,
    ends_at: fields/* moment */.n$,
});
const Widget = schemas/* object */.Ikc({
    page_url: fields/* text */.Qq,
    ongoing_incidents: (0,fields/* list */.p_)(WidgetIncident),
    in_progress_maintenances: (0,fields/* list */.p_)(WidgetIncident),
    scheduled_maintenances: (0,fields/* list */.p_)(WidgetIncident),
});

;// CONCATENATED MODULE: ./build/feeds/incidentio-widget.js










/** What the widget API tells: what is open and planned, and of components only those that are affected. */
function widgetReport(widget, source) {
    const open = widget.ongoing_incidents;
    const incidents = (0,domain_indicator/* newestFirst */.l)(open.map((incident) => incidentio_widget_toIncident(incident, source)));
    const components = incidentio_widget_toComponents([...open, ...widget.in_progress_maintenances]);
    return {
        feed: source.feed,
        url: (0,fields/* webAddress */.Dy)(widget.page_url) ?? incidentio_page_pageOf(source.url),
        fetchedAt: source.fetchedAt,
        indicator: (0,domain_indicator/* indicatorOf */.T)(incidents, components),
        components,
        incidents,
        maintenances: [
            ...widget.in_progress_maintenances.map((entry) => incidentio_widget_toMaintenance(entry, "in_progress", source)),
            ...widget.scheduled_maintenances.map((entry) => incidentio_widget_toMaintenance(entry, "scheduled", source)),
        ],
    };
}
const incidentio_widget_nameOf = ({ group_name, name }) => (0,plain_text/* plainTitle */.D4)(group_name === "" ? name : `${group_name} - ${name}`);
/** Each affected component once, as bad as the worst that is said of it. */
function incidentio_widget_toComponents(told) {
    const affected = told.flatMap(({ affected_components }) => affected_components);
    return [...Map.groupBy(affected, ({ id }) => id)].flatMap(([id, [first, ...others]]) => {
        if (first === undefined)
            return [];
        const words = [first, ...others].map(({ current_status }) => current_status);
        const unknown = words.map((word) => (0,reading_words/* unknownWord */.$5)("current_status", word, incidentio_words_STATUSES));
        return [{ id, name: incidentio_widget_nameOf(first), status: worstOf(words.map(incidentio_words_toStatus), "unknown"), ...(0,reading_words/* strange */.dV)(...unknown) }];
    });
}
/**
 * The widget doesn't say when an incident began, only when it was last spoken of, which moves. Its id says when it was made; where
 * it is of another kind, the last word is all there is.
 */
function incidentio_widget_toIncident(incident, source) {
    const last = incident.last_update_at ?? source.fetchedAt;
    const begin = (0,fields/* earliest */.Qd)([ulidTime(incident.id), last]) ?? last;
    const state = incidentio_words_STATES.get(incident.status) ?? "investigating";
    const text = (0,plain_text/* plainText */.wh)(incident.last_update_message);
    return {
        // The moment of the last word moves, so it is no part of an id.
        ...incidentio_widget_baseOf(incident, undefined),
        state,
        impact: incidentio_words_toStatus(incident.current_worst_impact),
        begin,
        ...((0,report/* isOver */.PU)(state) && { end: last }),
        published: begin,
        updates: text === "" ? [] : [{ t: last, state, text }],
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", incident.status, incidentio_words_STATES), (0,reading_words/* unknownWord */.$5)("current_worst_impact", incident.current_worst_impact, incidentio_words_STATUSES)),
    };
}
/** `listed` is what the list that it stands in says of it. */
function incidentio_widget_toMaintenance(planned, listed, source) {
    const dated = planned.started_at ?? planned.starts_at;
    const begin = dated ?? planned.last_update_at ?? source.fetchedAt;
    const end = planned.scheduled_end_at ?? planned.ends_at;
    return {
        ...incidentio_widget_baseOf(planned, dated),
        state: MAINTENANCES.get(planned.status) ?? listed,
        begin,
        ...(end && { end }),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", planned.status, MAINTENANCES)),
    };
}
function incidentio_widget_baseOf({ id, name, url: written, affected_components }, dated) {
    const url = (0,fields/* webAddress */.Dy)(written);
    const title = (0,plain_text/* plainTitle */.D4)(name);
    const names = affected_components.flatMap((component) => [
        component.id,
        (0,plain_text/* plainTitle */.D4)(component.name),
        incidentio_widget_nameOf(component),
    ]);
    return {
        id: (0,entries/* idOf */.TH)(id, title, dated),
        title,
        components: [...new Set(names.filter((name) => name !== ""))],
        ...(url && { url }),
    };
}

;// CONCATENATED MODULE: ./build/feeds/reading/flight.js


/*
 * Pages that Next.js makes carry their data in scripts, `self.__next_f.push([1,"…"])`: JSON strings, to be joined, of lines
 * that are JSON in part. What is looked for is found by its key; the lines' own grammar is the framework's affair.
 */
const PUSH = "self.__next_f.push([1,";
/** The joined text of a page's scripts; "" where it has none. */
function flightText(html) {
    const pieces = [];
    for (let at = html.indexOf(PUSH); at !== -1;) {
        const start = at + PUSH.length;
        const end = html.charAt(start) === '"' ? endOfString(html, start) : start;
        // A string that doesn't end is the last: the page was cut off.
        if (end === -1)
            break;
        pieces.push(stringOf(html.slice(start, end)));
        at = html.indexOf(PUSH, end);
    }
    return pieces.join("");
}
/**
 * The objects and lists that stand after `"key":`, each read whole, none inside another. What does not end, is not JSON or
 * is nested too deep is left out. Linear in the text.
 */
function flightValues(text, key) {
    const label = `${JSON.stringify(key)}:`;
    const values = [];
    for (let at = text.indexOf(label); at !== -1;) {
        const start = at + label.length;
        const end = endOfValue(text, start);
        if (end === -1)
            break;
        const json = readJson(text.slice(start, end));
        if (!(0,contract/* isFeedProblem */.k$)(json))
            values.push(plainValue(json.value));
        at = text.indexOf(label, end);
    }
    return values;
}
/** How the framework writes what JSON has no word for: `$undefined`, `$D` and a date, `$$` for a text's own `$`, `$1f` for another line. */
function plainValue(value) {
    if (typeof value === "string")
        return plainString(value);
    if (Array.isArray(value))
        return value.map(plainValue);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).map(([key, entry]) => [key, plainValue(entry)]);
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}
function plainString(written) {
    if (!written.startsWith("$"))
        return written;
    if (written.startsWith("$$"))
        return written.slice(1);
    if (written.startsWith("$D"))
        return written.slice(2);
    return written === "$undefined" || /^\$[A-Z]?[0-9a-f]{1,6}$/.test(written) ? undefined : written;
}
function stringOf(literal) {
    try {
        const value = JSON.parse(literal);
        return typeof value === "string" ? value : "";
    }
    catch {
        return "";
    }
}
/** Index after the quote that ends the string that begins at `start`, or -1. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === "\\")
            at += 1;
        else if (char === '"')
            return at + 1;
    }
    return -1;
}
/** Index after the object or list that begins at `start`, `start` where there is none, -1 where it doesn't end. */
function endOfValue(text, start) {
    if (!"{[".includes(text.charAt(start) || " "))
        return start;
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === '"') {
            const end = endOfString(text, at);
            if (end === -1)
                return -1;
            at = end - 1;
        }
        else if (char === "{" || char === "[")
            depth += 1;
        else if (char === "}" || char === "]") {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/feeds/incidentio.js











const incidentio_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("incidentio")
        .describe("A page of incident.io, by the data that the page itself reads; its imitation of Statuspage is kind `statuspage`"),
    url: feedUrl.describe("The page, such as `https://status.openai.com`; or its widget address `…/api/v1/summary`, which is then the only one read"),
});
const incidentio_observe = async ({ settings: { url }, reader }) => {
    const where = documentsOf(url);
    const [main, history, texts] = await Promise.all([
        incidentio_read(reader, { url: where.summary }),
        where.history === undefined ? undefined : incidentio_read(reader, { url: where.history }),
        where.texts === undefined ? undefined : reader.get({ url: where.texts }),
    ]);
    const page = main.problem !== undefined && where.page !== undefined ? await incidentio_read(reader, { url: where.page }) : main;
    // Of the two, the page's own problem is the one that its owner or the user can see.
    if (page.problem !== undefined)
        return (0,contract/* unreadReport */._w)({ ...page.source, url: incidentio_page_pageOf(url) }, page.problem);
    const said = reportOf({ ...page.documents, ...(history?.documents?.history && { history: history.documents.history }) }, page.source);
    const report = texts === undefined || "problem" in texts ? said : withTexts(said, texts.text);
    if (history?.problem === undefined || page !== main)
        return report;
    return {
        ...report,
        notes: [...(report.notes ?? []), `Its last months could not be read: ${history.problem.detail}.`],
    };
};
async function incidentio_read(reader, request) {
    const fetched = await reader.get(request);
    const { source } = fetched;
    const found = "problem" in fetched ? fetched.problem : documentsIn(fetched.text);
    return (0,contract/* isFeedProblem */.k$)(found) ? { source, problem: found } : { source, documents: found };
}
function incidentio_parse(text, source) {
    const found = documentsIn(text);
    return (0,contract/* isFeedProblem */.k$)(found) ? found : reportOf(found, source);
}
function reportOf({ summary, history, widget }, source) {
    if (summary !== undefined)
        return incidentio_report_toReport(summary, history, source);
    if (widget !== undefined)
        return widgetReport(widget, source);
    return historyReport(history ?? { component_impacts: [], incident_links: [] }, source);
}
function documentsIn(text) {
    if (/^\s*</.test(text))
        return documentsInPage(text);
    const json = readJson(text);
    return (0,contract/* isFeedProblem */.k$)(json) ? json : documentsInJson(plainValue(json.value));
}
function documentsInPage(html) {
    const data = flightText(html);
    const summary = flightValues(data, "summary").find(isSummary);
    if (summary === undefined)
        return { reason: "not-json", detail: "a page of HTML without the data of an incident.io status page" };
    const history = {
        component_impacts: flightValues(data, "component_impacts").flat(),
        incident_links: flightValues(data, "incident_links").flat(),
    };
    return { summary: incidentio_shape_Summary.parse(summary), history: History.parse(history) };
}
function documentsInJson(value) {
    const summary = isObject(value) && isObject(value["summary"]) ? value["summary"] : value;
    if (isWidget(summary))
        return { widget: Widget.parse(summary) };
    if (isSummary(summary))
        return { summary: incidentio_shape_Summary.parse(summary) };
    if (hasList(value, "incident_links"))
        return { history: History.parse(value) };
    const isImitation = isObject(value) && isObject(value["page"]);
    const detail = isImitation
        ? "the imitation of Statuspage that incident.io's pages also have: it is read by kind statuspage"
        : "JSON without components and incidents as incident.io has them";
    return { reason: "wrong-shape", detail };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const hasList = (value, key) => isObject(value) && Array.isArray(value[key]);
const isSummary = (value) => hasList(value, "components") &&
    ["ongoing_incidents", "affected_components", "structure"].some((key) => isObject(value) && key in value);
const isWidget = (value) => isObject(value) && "page_url" in value && hasList(value, "ongoing_incidents");
const incidentio = { settings: incidentio_settings, role: "official", observe: incidentio_observe, parse: incidentio_parse };

;// CONCATENATED MODULE: ./build/feeds/instatus-report.js








const instatus_report_STATUSES = new Map([
    ["OPERATIONAL", "operational"],
    ["UNDERMAINTENANCE", "under_maintenance"],
    ["DEGRADEDPERFORMANCE", "degraded_performance"],
    ["PARTIALOUTAGE", "partial_outage"],
    ["MINOROUTAGE", "partial_outage"],
    ["MAJOROUTAGE", "major_outage"],
]);
const instatus_report_STATES = new Map([
    ["INVESTIGATING", "investigating"],
    ["IDENTIFIED", "identified"],
    ["MONITORING", "monitoring"],
    ["RESOLVED", "resolved"],
]);
const instatus_report_MAINTENANCES = new Map([
    ["NOTSTARTEDYET", "scheduled"],
    ["INPROGRESS", "in_progress"],
    ["COMPLETED", "completed"],
]);
/** Words of a page. */
const PAGES = new Set(["UP", "HASISSUES", "UNDERMAINTENANCE"]);
/** The page says that there is trouble and not how bad: as bad as the worst that it tells of, and minor at least. */
function instatus_report_toIndicator(word, incidents, components) {
    if (word === "UP")
        return "none";
    if (word === "UNDERMAINTENANCE")
        return "maintenance";
    if (word !== "HASISSUES")
        return "unknown";
    const worst = (0,domain_indicator/* indicatorOf */.T)(incidents, components);
    return worst === "critical" || worst === "major" ? worst : "minor";
}
/** Components and the children of groups in the page's order, each once; one of a group is "Group - Name". */
function instatus_report_toComponents(listed) {
    const names = new Map(listed.map(({ id, name }) => [id, (0,plain_text/* plainTitle */.D4)(name)]));
    const all = listed
        .toSorted((a, b) => a.order - b.order)
        .flatMap((component) => [
        component,
        ...(component.children ?? []).map((child) => ({ ...child, group: child.group || component.name })),
    ]);
    const shown = all.filter(({ archivedAt }) => archivedAt === undefined);
    return [...new Map(shown.map((component) => [component.id, component])).values()].map(({ id, name, status, group }) => {
        const groupName = names.get(group) ?? (0,plain_text/* plainTitle */.D4)(group);
        const own = (0,plain_text/* plainTitle */.D4)(name);
        return {
            id,
            name: groupName === "" || group === id ? own : `${groupName} - ${own}`,
            status: instatus_report_STATUSES.get(status) ?? "unknown",
            ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", status, instatus_report_STATUSES)),
        };
    });
}
function instatus_report_toIncident(incident, fetchedAt) {
    const { started, resolved, updatedAt } = incident;
    const dated = (0,fields/* earliest */.Qd)([started, ...incident.updates.map((update) => update.started)]);
    const begin = dated ?? updatedAt ?? fetchedAt;
    const updates = oldestFirst(incident.updates.map(({ started: at, status, message }) => ({
        t: at ?? begin,
        state: instatus_report_STATES.get(status) ?? "investigating",
        text: (0,plain_text/* plainText */.wh)(message),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", status, instatus_report_STATES)),
    })));
    const told = updates.at(-1)?.state ?? instatus_report_STATES.get(incident.status) ?? "investigating";
    const state = resolved === undefined ? told : "resolved";
    const end = (0,report/* isOver */.PU)(state) ? (resolved ?? updates_endOf(updates) ?? updatedAt ?? begin) : undefined;
    return {
        ...instatus_report_baseOf(incident, dated),
        state,
        // The word of the incident itself, even where its components are worse: all signals are kept apart.
        impact: instatus_report_STATUSES.get(incident.impact) ?? "unknown",
        begin,
        ...(end && { end }),
        published: instatus_report_firstTold(incident.id, begin, fetchedAt),
        updates,
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", incident.status, instatus_report_STATES), (0,reading_words/* unknownWord */.$5)("impact", incident.impact, instatus_report_STATUSES)),
    };
}
/** The page dates an incident where its impact began (recorded: 19 days back); the id says when it was written. */
function instatus_report_firstTold(id, begin, fetchedAt) {
    const made = cuidTime(id);
    return made !== undefined && made > begin && made <= fetchedAt ? made : begin;
}
function instatus_report_toMaintenance(planned, fetchedAt) {
    const dated = planned.start ?? planned.started;
    const begin = dated ?? fetchedAt;
    const planEnd = dated && planned.duration !== undefined ? after(dated, planned.duration) : undefined;
    const end = planned.resolved ?? planEnd;
    return {
        ...instatus_report_baseOf(planned, dated),
        state: instatus_report_MAINTENANCES.get(planned.status) ?? "scheduled",
        begin,
        ...(end && { end }),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", planned.status, instatus_report_MAINTENANCES)),
    };
}
const after = (begin, minutes) => minutes > 0 ? (0,fields/* instantOf */.B9)((0,instant/* toMs */.G8)(begin) + minutes * instant/* MINUTE_MS */.kg) : undefined;
function instatus_report_baseOf({ id, name, url: written, components }, dated) {
    const url = (0,fields/* webAddress */.Dy)(written);
    const title = (0,plain_text/* plainTitle */.D4)(name);
    const names = components.flatMap((component) => [component.id, (0,plain_text/* plainTitle */.D4)(component.name)]);
    return {
        id: (0,entries/* idOf */.TH)(id, title, dated),
        title,
        components: [...new Set(names.filter((affected) => affected !== ""))],
        ...(url && { url }),
    };
}

;// CONCATENATED MODULE: ./build/feeds/instatus-shape.js


/*
 * Instatus pages: `summary.json` and `v3/components.json`, from the vendor's documentation and from recordings, and the data that
 * the page's HTML carries, which says most and is known from recordings. Only what the normal form needs, every field optional.
 */
/** A text, or the same in several languages: the page's own, which it calls `default`, else English, else any. */
const localised = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform((texts) => {
        const all = [texts["default"], texts["en"], ...Object.values(texts)];
        return all.find((candidate) => typeof candidate === "string" && candidate !== "");
    }),
])
    .catch("")
    .transform((written) => written ?? "");
/** A number, which older answers write as a string. */
const minutes = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* string */.YjP()
        .regex(/^\d{1,6}(\.\d{1,6})?$/)
        .transform(Number),
])
    .optional()
    .catch(undefined);
/** The group that a component is in: nothing, its name, its id, or itself. */
const group = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: localised }).transform(({ id, name }) => name || id)])
    .catch("");
const Leaf = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    name: localised,
    status: fields/* text */.Qq,
    group,
    order: schemas/* number */.aig().catch(0),
    archivedAt: fields/* moment */.n$,
});
const instatus_shape_Component = Leaf.extend({ children: (0,fields/* list */.p_)(Leaf) });
const instatus_shape_Update = schemas/* object */.Ikc({ started: fields/* moment */.n$, status: fields/* text */.Qq, message: localised });
const instatus_shape_Affected = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: localised, status: fields/* text */.Qq });
const instatus_shape_Incident = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    name: localised,
    started: fields/* moment */.n$,
    resolved: fields/* moment */.n$,
    updatedAt: fields/* moment */.n$,
    status: fields/* text */.Qq,
    impact: fields/* text */.Qq,
    url: fields/* text */.Qq,
    components: (0,fields/* list */.p_)(instatus_shape_Affected),
    updates: (0,fields/* list */.p_)(instatus_shape_Update),
});
const instatus_shape_Maintenance = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    name: localised,
    start: fields/* moment */.n$,
    started: fields/* moment */.n$,
    resolved: fields/* moment */.n$,
    status: fields/* text */.Qq,
    duration: minutes,
    url: fields/* text */.Qq,
    components: (0,fields/* list */.p_)(instatus_shape_Affected),
});
/** `page` of a summary and `site` of the page's own data say the same in other words. */
const instatus_shape_Page = schemas/* object */.Ikc({
    page: schemas/* object */.Ikc({ url: fields/* text */.Qq, status: fields/* text */.Qq }).optional().catch(undefined),
    site: schemas/* object */.Ikc({ status: fields/* text */.Qq, customDomain: fields/* text */.Qq, subdomain: fields/* text */.Qq, components: (0,fields/* list */.p_)(instatus_shape_Component) })
        .optional()
        .catch(undefined),
    activeIncidents: (0,fields/* list */.p_)(instatus_shape_Incident),
    activeMaintenances: (0,fields/* list */.p_)(instatus_shape_Maintenance),
});

;// CONCATENATED MODULE: ./build/feeds/instatus.js











const instatus_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("instatus").describe("A status page of Instatus"),
    url: feedUrl.describe("The page, of which `summary.json` and `v3/components.json` are read and its HTML where there is no summary; or one of these addresses, which is then the only one read"),
});
const SUMMARY = "/summary.json";
const instatus_COMPONENTS = "/v3/components.json";
const instatus_observe = async ({ settings: { url }, reader }) => {
    const readAt = async (address) => {
        const fetched = await reader.get({ url: address });
        const parsed = "problem" in fetched ? fetched.problem : instatus_parse(fetched.text, fetched.source);
        return (0,contract/* isFeedProblem */.k$)(parsed) ? (0,contract/* unreadReport */._w)({ ...fetched.source, url: instatus_pageOf(url) }, parsed) : parsed;
    };
    const summaryAt = documentOf(url, SUMMARY);
    if (summaryAt === url)
        return readAt(url);
    const [summary, listed] = await Promise.all([readAt(summaryAt), readAt(documentOf(url, instatus_COMPONENTS))]);
    // The page's HTML says the same and more, in a form that nobody promises.
    const main = summary.problem === undefined ? summary : await readAt(url);
    if (main.problem !== undefined || main.components.length > 0)
        return main;
    const components = listed.problem === undefined ? listed.components : [];
    const left = listed.problem && [`Its components could not be read: ${listed.problem.detail}.`];
    return { ...withComponents(main, components), ...(left && { notes: [...(main.notes ?? []), ...left] }) };
};
/** A page that has issues is as bad as its components, which the summary doesn't hold. */
function withComponents(report, components) {
    const hasIssues = !["none", "maintenance", "unknown"].includes(report.indicator);
    const indicator = hasIssues ? instatus_report_toIndicator("HASISSUES", report.incidents, components) : report.indicator;
    return { ...report, indicator, components };
}
function instatus_parse(text, source) {
    if (/^\s*</.test(text))
        return ofHtml(text, source);
    const json = readJson(text);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const page = readPage(json.value);
    if (page !== undefined)
        return instatus_toReport(page, source);
    const components = (0,fields/* list */.p_)(instatus_shape_Component).parse(Array.isArray(json.value) ? json.value : partOf(json.value, "components"));
    if (components.some(({ id, status }) => id !== "" && status !== ""))
        return ofComponents(components, source);
    return { reason: "wrong-shape", detail: "JSON without a page's status or components as Instatus has them" };
}
function ofHtml(html, source) {
    const data = flightText(html);
    const [activeIncidents, activeMaintenances] = ["activeIncidents", "activeMaintenances"].map((key) => flightValues(data, key).find((value) => Array.isArray(value)));
    const page = flightValues(data, "site")
        .map((site) => readPage({ site, activeIncidents, activeMaintenances }))
        .find((candidate) => candidate !== undefined);
    return page === undefined
        ? { reason: "not-json", detail: "a page of HTML without the data of an Instatus page" }
        : instatus_toReport(page, source);
}
/** The document as a page, where it says how the page is: Statuspage's summary has a `page` too, which doesn't. */
function readPage(value) {
    const read = instatus_shape_Page.safeParse(value);
    const stated = read.success && (read.data.site?.status || read.data.page?.status);
    return stated ? read.data : undefined;
}
const partOf = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
/** Components alone don't say how the page is. */
function ofComponents(listed, { feed, url, fetchedAt }) {
    const components = instatus_report_toComponents(listed);
    return { feed, url: instatus_pageOf(url), fetchedAt, indicator: "unknown", components, incidents: [], maintenances: [] };
}
function instatus_toReport(told, { feed, url, fetchedAt }) {
    const { page, site, activeIncidents, activeMaintenances } = told;
    const word = site?.status || page?.status || "";
    const incidents = (0,domain_indicator/* newestFirst */.l)(activeIncidents.map((incident) => instatus_report_toIncident(incident, fetchedAt)));
    const components = instatus_report_toComponents(site?.components ?? []);
    const [unknown] = (0,reading_words/* unknownWord */.$5)("status", word, PAGES);
    return {
        feed,
        url: instatus_addressOf(told) ?? instatus_pageOf(url),
        fetchedAt,
        indicator: instatus_report_toIndicator(word, incidents, components),
        components,
        incidents,
        maintenances: activeMaintenances.map((planned) => instatus_report_toMaintenance(planned, fetchedAt)),
        ...(unknown && { notes: [`The page's own state is a word that is not known: ${unknown}.`] }),
    };
}
function instatus_addressOf({ page, site }) {
    if (page !== undefined)
        return (0,fields/* webAddress */.Dy)(page.url);
    const host = site?.customDomain || (site?.subdomain ? `${site.subdomain}.instatus.com` : "");
    return host === "" ? undefined : (0,fields/* webAddress */.Dy)(`https://${host}/`);
}
/** The page for people. */
const instatus_pageOf = (url) => url.replace(/(\/v3)?\/[^/?#]*\.json.*$/s, "/");
const instatus = { settings: instatus_settings, role: "official", observe: instatus_observe, parse: instatus_parse };

// EXTERNAL MODULE: ./build/domain/facts.js
var facts = __webpack_require__(51050);
;// CONCATENATED MODULE: ./build/feeds/json-entries.js


const NOTES_AT_MOST = 20;
/** More names than one entry has. */
const NAMES_AT_MOST = 1_000;
const SECONDS_BELOW = 1e11;
function note({ notes }, sentence) {
    if (notes.length < NOTES_AT_MOST)
        notes.push(sentence);
}
/** The maps of a list; `undefined`, of which was told already, has none. */
function entriesIn(key, value, reading) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value)) {
        note(reading, `map.${key} should be a list of maps, but is ${kindOfValue(value)}`);
        return [];
    }
    if (value.length > fields/* LIST_KEPT */.AK)
        note(reading, `map.${key} has ${value.length} entries, of which the first ${fields/* LIST_KEPT */.AK} are read`);
    return value.slice(0, fields/* LIST_KEPT */.AK).flatMap((entry, index) => {
        const at = `map.${key}[${index}]`;
        if (typeof entry === "object" && entry !== null && !Array.isArray(entry))
            return [{ at, fields: new Map(Object.entries(entry)) }];
        note(reading, `${at} should be a map, but is ${kindOfValue(entry)}`);
        return [];
    });
}
/** A text, or a number or switch as one; "" where there is none. */
function textIn({ at, fields }, key, reading) {
    const value = fields.get(key);
    if (value === undefined || value === null)
        return "";
    if (typeof value === "string")
        return value;
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    note(reading, `${at}.${key} should be a text, but is ${kindOfValue(value)}`);
    return "";
}
/** An id on one line, of at most 300 characters. */
const idIn = (entry, reading) => fields/* identifier */.Cv.parse(textIn(entry, "id", reading));
function momentIn({ at, fields }, key, reading) {
    const value = fields.get(key);
    return value === undefined || value === null || value === "" ? undefined : readMoment(`${at}.${key}`, value, reading);
}
/** A moment as text, or seconds or milliseconds since 1970. */
function readMoment(at, value, reading) {
    const read = typeof value === "number" ? (0,fields/* instantOf */.B9)(value < SECONDS_BELOW ? value * 1_000 : value) : fields/* moment */.n$.parse(value);
    if (read === undefined)
        note(reading, `${at} should be a moment, but is ${kindOfValue(value)}`);
    return read;
}
/** Names: a list of texts, or one. */
function namesIn(entry, key, reading) {
    const value = entry.fields.get(key);
    if (!Array.isArray(value)) {
        const name = (0,plain_text/* plainTitle */.D4)(textIn(entry, key, reading));
        return name === "" ? [] : [name];
    }
    const names = value.slice(0, NAMES_AT_MOST).map((name, index) => {
        const at = `${entry.at}.${key}`;
        return (0,plain_text/* plainTitle */.D4)(textIn({ at, fields: new Map([[String(index), name]]) }, String(index), reading));
    });
    return [...new Set(names.filter((name) => name !== ""))];
}
const json_entries_SHOWN = 40;
/** What came, for a person: its type, and a short value. */
function kindOfValue(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "string")
        return `the text ${JSON.stringify((0,plain_text/* plainTitle */.D4)(value).slice(0, json_entries_SHOWN).toWellFormed())}`;
    if (typeof value === "number" || typeof value === "boolean")
        return String(value);
    return typeof value === "object" ? "a map" : "nothing";
}

;// CONCATENATED MODULE: ./build/feeds/json-report.js







function asIndicator(value, reading) {
    if (value === undefined)
        return "unknown";
    const word = typeof value === "boolean" || typeof value === "number" ? String(value) : value;
    const known = report/* INDICATORS */.Xo.find((indicator) => indicator === word);
    if (known !== undefined)
        return known;
    const status = typeof word === "string" ? statusOf(word, reading) : undefined;
    if (status !== undefined)
        return (0,domain_indicator/* indicatorOf */.T)([], [{ id: "", name: "", status }]);
    note(reading, `map.indicator should be one of ${report/* INDICATORS */.Xo.join(", ")} or of \`words\`, but is ${kindOfValue(value)}`);
    return "unknown";
}
function asMoment(key, value, reading) {
    return value === undefined || value === null ? undefined : readMoment(`map.${key}`, value, reading);
}
function asComponents(value, reading) {
    return entriesIn("components", value, reading).flatMap((entry) => {
        const name = (0,plain_text/* plainTitle */.D4)(textIn(entry, "name", reading));
        const id = idIn(entry, reading) || name;
        if (id === "") {
            note(reading, `${entry.at} has neither an id nor a name`);
            return [];
        }
        const { status, unknownWords } = readStatus(entry, "status", reading);
        return [{ id, name: name || id, status, ...(unknownWords && { unknownWords }) }];
    });
}
/** A status in our words or in the config's; its own word is kept where it is neither. */
function readStatus(entry, key, reading) {
    const word = textIn(entry, key, reading);
    const status = statusOf(word, reading);
    return {
        status: status ?? "unknown",
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)(key, status === undefined ? word : "", new Set())),
    };
}
const statusOf = (word, { words }) => words.get(word) ?? report/* COMPONENT_STATUSES */.H6.find((known) => known === word);
function asIncidents(value, reading) {
    return entriesIn("incidents", value, reading).flatMap((entry) => {
        const head = readHead(entry, reading);
        return head === undefined ? [] : [json_report_toIncident(entry, head, reading)];
    });
}
/** What incidents and maintenances share; `undefined` where nothing tells one from another. */
function readHead(entry, reading) {
    const title = (0,plain_text/* plainTitle */.D4)(textIn(entry, "title", reading));
    const begin = momentIn(entry, "begin", reading);
    const url = (0,fields/* webAddress */.Dy)(textIn(entry, "url", reading));
    const id = idIn(entry, reading) || (url ?? [begin, title].filter(Boolean).join(" "));
    if (id === "") {
        note(reading, `${entry.at} has neither an id, a url, a title nor a begin`);
        return undefined;
    }
    const components = namesIn(entry, "components", reading);
    const end = momentIn(entry, "end", reading);
    return { id, title: title || id, begin, end, components, ...(url !== undefined && { url }) };
}
const KNOWN_STATES = new Set(report/* INCIDENT_STATES */.Eq);
const KNOWN_STAGES = new Set(report/* MAINTENANCE_STATES */.p5);
function json_report_toIncident(entry, { begin: began, end: ends, ...head }, reading) {
    const said = (0,plain_text/* plainText */.wh)(textIn(entry, "text", reading));
    const word = textIn(entry, "state", reading);
    const published = momentIn(entry, "published", reading) ?? began ?? reading.now;
    const begin = began ?? published;
    const told = report/* INCIDENT_STATES */.Eq.find((state) => state === word);
    // An end that is still to come is a plan.
    const ended = ends !== undefined && ends <= reading.now;
    const state = ended && !(told && (0,report/* isOver */.PU)(told)) ? "resolved" : (told ?? "investigating");
    const end = ended ? ends : (0,report/* isOver */.PU)(state) ? later(begin, published) : undefined;
    const { status: impact, unknownWords = [] } = readStatus(entry, "impact", reading);
    return {
        ...head,
        state,
        impact,
        begin,
        ...(end !== undefined && { end }),
        published,
        updates: said === "" ? [] : [{ t: published, state, text: said }],
        ...(0,reading_words/* strange */.dV)(unknownWords, (0,reading_words/* unknownWord */.$5)("state", word, KNOWN_STATES)),
    };
}
const later = (a, b) => (a > b ? a : b);
function asMaintenances(value, reading) {
    return entriesIn("maintenances", value, reading).flatMap((entry) => {
        const read = readHead(entry, reading);
        if (read === undefined)
            return [];
        const { begin = reading.now, end, ...head } = read;
        const word = textIn(entry, "state", reading);
        const told = report/* MAINTENANCE_STATES */.p5.find((state) => state === word);
        const byTime = begin > reading.now ? "scheduled" : end !== undefined && end <= reading.now ? "completed" : "in_progress";
        const state = told ?? byTime;
        return [
            {
                ...head,
                state,
                begin,
                ...(end !== undefined && { end }),
                ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("state", word, KNOWN_STAGES)),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/feeds/json.js








/*
 * Any JSON, mapped by expressions of the config. CEL wants the values of a map to be of one type: `dyn(…)` around what is
 * written out makes them so.
 */
const expression = (describes) => schemas/* string */.YjP().min(1).optional().describe(describes);
const map = schemas/* strictObject */.rej({
    indicator: expression("The state of the whole: none, minor, major, critical, maintenance, a state of components, or a word of `words`"),
    components: expression('A list of maps with id, name and status: `body.services.map(s, {"id": s.key, "name": s.title, "status": s.state})`'),
    incidents: expression("A list of maps with id, title, state, impact, begin, end, published, components, url and text; one without an end goes on unless its state says otherwise"),
    maintenances: expression("A list of maps with id, title, state, begin, end, components and url"),
    asOf: expression("When the document was made: a moment, or seconds or milliseconds since 1970"),
})
    .refine((written) => Object.values(written).some((text) => text !== undefined), {
    error: "needs at least one of indicator, components, incidents, maintenances and asOf",
});
const json_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("json").describe("Any address that answers with JSON, mapped by expressions"),
    url: feedUrl.describe("Address of the JSON"),
    page: feedUrl.optional().describe("The page for people; the address itself unless set"),
    role: schemas/* enum */.k5n(report/* ROLES */.gg)
        .default("official")
        .describe("Who speaks: official (the provider), third-party (somebody who measures it) or community (a hint)"),
    map: map.describe("CEL expressions over the answer (`body`, `text`) that say where things are; in a map with values of several types, wrap those written out in dyn(…)"),
    words: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* enum */.k5n(report/* COMPONENT_STATUSES */.H6))
        .optional()
        .describe("The source's own words for a status, an impact or the whole: `green: operational`"),
});
const KEYS = ["indicator", "components", "incidents", "maintenances", "asOf"];
function json_parse(written, source, { settings: { map: mapped, words = {}, page, role }, evaluate }) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const facts = factsOf(written, json.value);
    const got = new Map(KEYS.flatMap((key) => gotten(key, mapped[key], facts, evaluate)));
    if ([...got.values()].every((value) => value === undefined))
        return { reason: "wrong-shape", detail: "JSON in which no expression of `map` finds anything" };
    const reading = { words: new Map(Object.entries(words)), now: source.fetchedAt, notes: [] };
    const notes = [...got]
        .filter(([, value]) => value === undefined)
        .map(([key]) => `map.${key} found nothing, or something of another type than it expects`);
    const components = asComponents(got.get("components"), reading);
    const incidents = (0,domain_indicator/* newestFirst */.l)(asIncidents(got.get("incidents"), reading));
    const maintenances = asMaintenances(got.get("maintenances"), reading);
    const asOf = got.has("asOf") ? asMoment("asOf", got.get("asOf"), reading) : undefined;
    const said = got.has("indicator") ? asIndicator(got.get("indicator"), reading) : undefined;
    const all = [...notes, ...reading.notes];
    const derived = (0,domain_indicator/* indicatorOf */.T)(incidents, components);
    // Where a part could not be read, nothing says that it is well.
    const isWhole = all.length === 0 && (got.has("components") || got.has("incidents"));
    return {
        feed: source.feed,
        url: page ?? source.url,
        fetchedAt: source.fetchedAt,
        ...(role !== "official" && { role }),
        ...(asOf !== undefined && { asOf }),
        indicator: said ?? (derived === "none" && !isWhole ? "unknown" : derived),
        components,
        incidents,
        maintenances,
        ...(all.length > 0 && { notes: all }),
    };
}
function gotten(key, text, facts, evaluate) {
    return text === undefined ? [] : [[key, evaluate(text, facts)]];
}
/** The answer as conditions know it; of the call itself a feed says nothing. */
function factsOf(text, value) {
    return {
        latencyMs: 0,
        phases: {},
        headers: new Map(),
        text,
        // Without a prefix against inclusion, which `readJson` passes over, the text is JSON as it is.
        body: (0,facts/* parseJson */.q)(text) ?? (0,facts/* parseJson */.q)(JSON.stringify(value)),
        bytes: new TextEncoder().encode(text).length,
    };
}
function expressions({ map: mapped }) {
    return KEYS.flatMap((key) => {
        const text = mapped[key];
        return text === undefined ? [] : [{ path: ["map", key], text }];
    });
}
const json_read = (0,contract/* oneDocument */.Yc)(json_parse);
const json = {
    settings: json_settings,
    role: "official",
    observe: async (context) => {
        const { role, page } = context.settings;
        const report = await json_read(context);
        if (report.problem === undefined)
            return report;
        return { ...report, ...(page !== undefined && { url: page }), ...(role !== "official" && { role }) };
    },
    parse: json_parse,
    expressions,
};

;// CONCATENATED MODULE: ./build/feeds/openrouter-price.js
/** Output that costs more than text. A call's output tokens are one number, so a price of text would be too low. */
const OUTPUT_APART = ["image_output", "audio_output", "internal_reasoning"];
const PER_MILLION = 12;
const PER_CALL = 6;
/**
 * The list price, or why it is left out: a price that is too low is worse than none. `undefined` where there is none, for the
 * router decides. What `image` counts (images or their tokens, sent or made) the source does not say, so it is never `perUnit`;
 * a price on tokens holds for calls that send and get text.
 */
function readPrice(pricing) {
    const inputPerMillion = microOf(pricing["prompt"], PER_MILLION);
    const outputPerMillion = microOf(pricing["completion"], PER_MILLION);
    if (inputPerMillion === undefined || outputPerMillion === undefined)
        return undefined;
    const discount = pricing["discount"] ?? 0;
    if (discount !== 0)
        return { leftOut: "it carries a discount" };
    const apart = OUTPUT_APART.find((key) => {
        const micro = microOf(pricing[key], PER_MILLION);
        return micro !== undefined && micro !== 0 && micro !== outputPerMillion;
    });
    if (apart !== undefined)
        return { leftOut: `${apart} costs another amount than completion` };
    const isFree = inputPerMillion === 0 && outputPerMillion === 0;
    if (isFree && (microOf(pricing["image"], PER_MILLION) ?? 0) > 0)
        return { leftOut: "it is by the image, not by the token" };
    const cachedPerMillion = microOf(pricing["input_cache_read"], PER_MILLION);
    const perCall = microOf(pricing["request"], PER_CALL);
    return {
        price: {
            unit: "USD",
            inputPerMillion,
            ...(cachedPerMillion !== undefined && { cachedPerMillion }),
            outputPerMillion,
            // "0" says that a call costs nothing beside its tokens.
            ...(perCall !== undefined && perCall > 0 && { perCall }),
        },
    };
}
/** From how many tokens of a prompt on another price holds, where one does. */
function tierOf(pricing) {
    const overrides = pricing["overrides"];
    if (!Array.isArray(overrides))
        return undefined;
    const from = overrides
        .map((tier) => typeof tier === "object" && tier !== null ? Reflect.get(tier, "min_prompt_tokens") : undefined)
        .filter((tokens) => typeof tokens === "number");
    return from.length === 0 ? undefined : Math.min(...from);
}
/** A decimal text times ten to the `shift`, exactly; rounded up where a fraction is left, so that what is not free never becomes 0. */
function microOf(written, shift) {
    const text = typeof written === "number" ? String(written) : typeof written === "string" ? written.trim() : "";
    const match = /^(\d{1,20})(?:\.(\d{1,40}))?(?:e([+-]?\d{1,2}))?$/i.exec(text);
    if (match === null)
        return undefined;
    const [, whole = "", fraction = "", exponent = "0"] = match;
    const digits = BigInt(whole + fraction);
    const power = shift - fraction.length + Number(exponent);
    const divisor = 10n ** BigInt(Math.max(0, -power));
    const micro = Number((digits * 10n ** BigInt(Math.max(0, power)) + divisor - 1n) / divisor);
    return Number.isSafeInteger(micro) ? micro : undefined;
}

;// CONCATENATED MODULE: ./build/feeds/openrouter-report.js





/*
 * What OpenRouter says of one model: `GET /models/{author}/{slug}/endpoints` (its OpenAPI file and recordings). An endpoint is
 * one provider's offer of the model.
 */
const NOTHING = { p50: undefined, p75: undefined, p90: undefined, p99: undefined };
const Percentiles = schemas/* object */.Ikc({ p50: measure, p75: measure, p90: measure, p99: measure }).catch(NOTHING);
const pricing = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
const openrouter_report_Endpoint = schemas/* object */.Ikc({
    provider_name: fields/* text */.Qq,
    tag: fields/* text */.Qq,
    quantization: fields/* text */.Qq,
    context_length: amount,
    max_completion_tokens: amount,
    pricing,
    status: fields/* identifier */.Cv,
    uptime_last_5m: percentage,
    uptime_last_30m: percentage,
    uptime_last_1d: percentage,
    latency_last_30m: Percentiles,
    throughput_last_30m: Percentiles,
})
    .refine(({ provider_name, tag }) => provider_name !== "" || tag !== "");
const ModelEndpoints = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ id: fields/* identifier */.Cv, endpoints: (0,fields/* list */.p_)(openrouter_report_Endpoint) }) });
const ModelList = schemas/* object */.Ikc({
    data: (0,fields/* list */.p_)(schemas/* object */.Ikc({
        id: fields/* identifier */.Cv,
        canonical_slug: fields/* text */.Qq,
        alias_target: schemas/* object */.Ikc({ slug: fields/* text */.Qq }).catch({ slug: "" }),
        pricing,
    })
        .refine(({ id }) => id !== "")),
});
/** `0` is normal. What each negative one means is written nowhere; all of them move the endpoint behind others. */
const CODES = new Set(["0", "-1", "-2", "-3", "-5", "-10"]);
/**
 * Shares of calls that succeeded, from which on a state is no worse. OpenRouter names no thresholds. A healthy endpoint was
 * recorded at 99.8 %, one that OpenRouter had moved behind others at 91 to 94 %, so 95 % lies between the two; at less than 80 %
 * every fifth call fails, at less than 50 % more calls fail than succeed.
 */
const THRESHOLDS = [
    [0.95, "operational"],
    [0.8, "degraded_performance"],
    [0.5, "partial_outage"],
    [0, "major_outage"],
];
const SEVERITY = THRESHOLDS.map(([, status]) => status);
const severityOf = (status) => SEVERITY.indexOf(status);
/**
 * The state of one endpoint. How many calls a share was made of is not said, and five minutes hold few of a rare model: so the
 * last 5 and the last 30 minutes are judged apart and the milder counts, where only one is known that one. A day's share says
 * nothing of now. Nothing known is unknown; an endpoint that was moved behind others is degraded at least.
 */
function openrouter_report_statusOf(endpoint) {
    const { status: code, uptime_last_5m, uptime_last_30m } = endpoint;
    const isBehind = /^-[1-9]/.test(code);
    if (code !== "" && code !== "0" && !isBehind)
        return "unknown";
    const shares = [uptime_last_5m, uptime_last_30m].filter((uptime) => uptime !== undefined);
    if (shares.length === 0)
        return isBehind ? "degraded_performance" : "unknown";
    const mildest = THRESHOLDS.find(([from]) => Math.max(...shares) >= from)?.[1] ?? "unknown";
    return isBehind && mildest === "operational" ? "degraded_performance" : mildest;
}
/** The last part of a model's id, which is what people call it. */
const shortName = (model) => (0,plain_text/* plainTitle */.D4)(model.replace(/^.*\//, ""));
/**
 * Each endpoint with an id of model, tag (else provider) and quantization: `openai/gpt-4o@azure`. Of several that share all that,
 * the later ones by size carry `#2`, `#3`, …: their order in the answer, which changes with the route, is no part of it.
 */
function knownEndpoints(model, endpoints) {
    const seen = new Map([[`${model}@${WORST}`, 1]]);
    return endpoints.toSorted(bySize).map((endpoint) => {
        const offer = offerOf(endpoint);
        const key = `${model}@${offer.key}`;
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        const more = nth === 1 ? "" : ` #${nth}`;
        const id = `${key}${more.trim()}`;
        const name = `${shortName(model)} via ${offer.name}${more}`;
        const figure = figureOf(endpoint, id, name);
        const words = (0,reading_words/* unknownWord */.$5)("status", endpoint.status, CODES);
        return {
            component: { id, name, status: openrouter_report_statusOf(endpoint), ...(0,reading_words/* strange */.dV)(words) },
            endpoint,
            ...(figure && { figure }),
        };
    });
}
const WORST = "worst";
function offerOf({ tag, provider_name, quantization: bits }) {
    const own = (0,plain_text/* plainTitle */.D4)(tag === "" ? provider_name : tag)
        .toLowerCase()
        .replaceAll(" ", "-");
    const isTold = bits === "" || bits === "unknown" || own.endsWith(`/${bits.toLowerCase()}`);
    const kind = bits === "" || bits === "unknown" ? "" : ` (${(0,plain_text/* plainTitle */.D4)(bits)})`;
    const provider = (0,plain_text/* plainTitle */.D4)(provider_name === "" ? tag : provider_name);
    return { key: isTold ? own : `${own}/${(0,plain_text/* plainTitle */.D4)(bits).toLowerCase()}`, name: `${provider}${kind}` };
}
const bySize = (a, b) => (a.context_length ?? 0) - (b.context_length ?? 0) || (a.max_completion_tokens ?? 0) - (b.max_completion_tokens ?? 0);
function figureOf(endpoint, component, name) {
    const uptime = measured({
        "5m": endpoint.uptime_last_5m,
        "30m": endpoint.uptime_last_30m,
        "24h": endpoint.uptime_last_1d,
    });
    const latencyMs = measured(endpoint.latency_last_30m);
    const tokensPerSecond = measured(endpoint.throughput_last_30m);
    const status = (0,plain_text/* plainTitle */.D4)(endpoint.status).slice(0, 40);
    const figure = {
        ...(uptime && { uptime }),
        ...(latencyMs && { latencyMs }),
        ...(tokensPerSecond && { tokensPerSecond }),
        ...(status !== "" && { status }),
    };
    return Object.keys(figure).length === 0 ? undefined : { component, name, ...figure };
}
/**
 * The model itself and, where several serve it, the worst of them. A model is reachable while one provider serves it, so its
 * state and figures are those of its best endpoint, as they are, never a mean. Where the best that was measured is an outage and
 * another was not measured at all, nobody knows.
 */
function modelItself(model, endpoints) {
    const ranked = endpoints.filter(({ component }) => component.status !== "unknown").sort(byState);
    const best = ranked[0];
    const isOut = best !== undefined && severityOf(best.component.status) >= severityOf("partial_outage");
    const isSure = best !== undefined && !(isOut && ranked.length < endpoints.length);
    const own = as(model, shortName(model), isSure ? best : undefined);
    if (endpoints.length < 2)
        return { components: [own.component], figures: own.figures };
    const worst = as(`${model}@${WORST}`, `${shortName(model)}, worst provider`, ranked.at(-1));
    return { components: [own.component, worst.component], figures: [...own.figures, ...worst.figures] };
}
function as(id, name, known) {
    const component = { id, name, status: known?.component.status ?? "unknown" };
    return { component, figures: known?.figure === undefined ? [] : [{ ...known.figure, component: id, name }] };
}
/** Best first: by state, then by the share of calls that succeeded, in the longer of the two short spans for it is made of more. */
function byState(a, b) {
    return (severityOf(a.component.status) - severityOf(b.component.status) ||
        recent(b.endpoint) - recent(a.endpoint) ||
        (a.component.id < b.component.id ? -1 : 1));
}
const recent = ({ uptime_last_30m, uptime_last_5m }) => uptime_last_30m ?? uptime_last_5m ?? -1;

;// CONCATENATED MODULE: ./build/feeds/openrouter.js







const MODEL = /^~?[a-z0-9][\w.-]*\/[a-z0-9][\w.:-]*$/i;
const MOST_MODELS = 50;
/** `…/models/{author}/{slug}/endpoints`, the address of one model. */
const ENDPOINTS = /\/models\/([^/?#]+\/[^/?#]+)\/endpoints\/?(?:[?#].*)?$/;
const openrouter_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("openrouter")
        .describe("What OpenRouter measures of each provider of a model, in calls that went through it. It is the provider as seen by OpenRouter, not the vendor's own API, and calls that were rate-limited are not in its uptime"),
    url: feedUrl
        .default("https://openrouter.ai/api/v1")
        .describe("Address of OpenRouter's API, or of one model's `…/models/<author>/<slug>/endpoints`"),
    models: schemas/* array */.YOg(schemas/* string */.YjP().regex(MODEL, "must be a model's id at OpenRouter, as `openai/gpt-4o`"))
        .min(1)
        .max(MOST_MODELS)
        .optional()
        .describe("Ids of models at OpenRouter, as `openai/gpt-4o`; needed unless `url` names one. Each is a component, as good as the best of its providers, beside one component for each provider, named as `gpt-4o via Azure`"),
    key: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe("An API key of OpenRouter's, as `${OPENROUTER_API_KEY}`: without one it tells no latency and no tokens a second. It is sent with questions about models and with nothing else"),
})
    .refine(({ models, url }) => models !== undefined || ENDPOINTS.test(url), {
    path: ["models"],
    error: "name at least one model, as `openai/gpt-4o`",
});
const openrouter_observe = async ({ settings: { url, models, key }, reader }) => {
    const base = url.replace(/\/+$/, "").replace(/\/models(\/.*)?$/, "");
    const wanted = models ?? [modelOf(url) ?? ""];
    const [listed, ...answers] = await Promise.all([
        reader.get({ url: `${base}/models` }),
        ...wanted.map((model) => reader.get(withKey({ url: `${base}/models/${model}/endpoints` }, key))),
    ]);
    const list = listOf(listed);
    const parts = wanted.map((model, at) => {
        const answer = answers[at];
        return answer === undefined ? noAnswer : openrouter_partOf(answer, model, (0,contract/* isFeedProblem */.k$)(list) ? undefined : list);
    });
    const problems = parts.filter(contract/* isFeedProblem */.k$);
    const [first] = problems;
    const source = { ...listed.source, url: openrouter_pageOf(url) };
    if (first !== undefined && problems.length === parts.length)
        return (0,contract/* unreadReport */._w)(source, first);
    const read = parts.map((part, at) => ((0,contract/* isFeedProblem */.k$)(part) ? unreadModel(wanted[at] ?? "", part) : part));
    return openrouter_toReport(source, [...read, (0,contract/* isFeedProblem */.k$)(list) ? unreadList(list) : listPart(list, wanted)]);
};
const noAnswer = { reason: "unreachable", detail: "no answer" };
function withKey(request, key) {
    if (key === undefined)
        return request;
    return { ...request, headers: { authorization: `Bearer ${key}` }, secretHeaders: ["authorization"] };
}
const modelOf = (url) => ENDPOINTS.exec(url)?.[1];
function listOf(fetched) {
    if ("problem" in fetched)
        return fetched.problem;
    const json = readJson(fetched.text);
    return (0,contract/* isFeedProblem */.k$)(json) ? json : readList(json.value);
}
function readList(value) {
    const read = ModelList.safeParse(value);
    const isList = read.success && Array.isArray(value.data);
    return isList && read.data.data.length > 0
        ? read.data.data
        : { reason: "wrong-shape", detail: "JSON that is not OpenRouter's list of models" };
}
function openrouter_partOf(fetched, model, list) {
    if ("problem" in fetched)
        return fetched.problem;
    const json = readJson(fetched.text);
    return (0,contract/* isFeedProblem */.k$)(json) ? json : modelPart(json.value, model, list);
}
/** One model's endpoints; `model` is the id that was asked for, `""` where nobody knows it. */
function modelPart(value, asked, list) {
    const read = ModelEndpoints.safeParse(value);
    const given = read.success ? value.data.endpoints : undefined;
    if (!read.success || !Array.isArray(given))
        return { reason: "wrong-shape", detail: "JSON without the endpoints of a model" };
    const { id, endpoints } = read.data.data;
    if (endpoints.length === 0 && given.length > 0)
        return { reason: "wrong-shape", detail: "a list whose entries are not endpoints" };
    const model = asked === "" ? id : asked;
    if (model === "")
        return { reason: "wrong-shape", detail: "endpoints of a model that is not named" };
    if (!isAbout(id, model, list))
        return { reason: "wrong-page", detail: `it tells of another model than ${model}` };
    const known = knownEndpoints(model, endpoints);
    const itself = modelItself(model, known);
    const prices = known.map(({ component, endpoint }) => pricePart(component.id, endpoint.pricing));
    const left = given.length - endpoints.length;
    return {
        components: [...itself.components, ...known.map(({ component }) => component)],
        figures: [...itself.figures, ...known.flatMap(({ figure }) => (figure === undefined ? [] : [figure]))],
        prices: prices.flatMap(({ price }) => price),
        notes: [
            ...(endpoints.length === 0 ? [`No provider of ${model} is listed.`] : []),
            ...(left > 0 ? [`Endpoints of ${model} that could not be read: ${left}.`] : []),
            ...prices.flatMap(({ note }) => note),
        ],
        models: itself.components.slice(0, 1),
    };
}
/** Whether an answer is about the model that was asked for: under its id, a dated id, a variant (`:free`), or what an alias (`~`) stands for. */
function isAbout(id, asked, list = []) {
    const plain = (name) => name.replace(/^~/, "").replace(/:.*$/, "").toLowerCase();
    const entry = list.find((listed) => listed.id === asked || listed.canonical_slug === asked);
    const target = list.find((listed) => listed.id === entry?.alias_target.slug);
    const names = [asked, entry?.id, entry?.canonical_slug, entry?.alias_target.slug, target?.canonical_slug];
    if (id === "" || (asked.startsWith("~") && entry === undefined))
        return true;
    return names.some((name) => name !== undefined && name !== "" && isSameOrDated(plain(name), plain(id)));
}
/** A dated id is the plain one with digits behind it: `anthropic/claude-opus-5-20260723`. */
function isSameOrDated(a, b) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return long.startsWith(short) && /^(-[\d-]+)?$/.test(long.slice(short.length));
}
/** Prices of the models themselves, for calls that leave the provider to OpenRouter, and whether each is there at all. */
function listPart(list, wanted) {
    const parts = wanted.map((model) => {
        const entry = list.find(({ id, canonical_slug }) => id === model || canonical_slug === model);
        if (entry === undefined)
            return { price: [], note: [`${model} is not in OpenRouter's list of models.`] };
        const target = entry.alias_target.slug;
        const alias = target === "" ? [] : [`${model} stands for ${target} at present.`];
        const { price, note } = pricePart(model, entry.pricing);
        return { price, note: [...alias, ...note] };
    });
    return { ...openrouter_NOTHING, prices: parts.flatMap(({ price }) => price), notes: parts.flatMap(({ note }) => note) };
}
function pricePart(id, pricing) {
    const read = readPrice(pricing);
    if (read === undefined)
        return { price: [], note: [] };
    if ("leftOut" in read)
        return { price: [], note: [`The price of ${id} is left out: ${read.leftOut}.`] };
    const from = tierOf(pricing);
    const note = from === undefined ? [] : [`The price of ${id} for prompts of more than ${from} tokens is left out.`];
    return { price: [[id, read.price]], note };
}
const openrouter_NOTHING = { components: [], figures: [], prices: [], notes: [], models: [] };
function unreadModel(model, { reason, detail }) {
    const component = { id: model, name: model.replace(/^.*\//, ""), status: "unknown" };
    const notes = [`${model} could not be read (${reason}: ${detail}).`];
    return { ...openrouter_NOTHING, components: [component], models: [component], notes };
}
const unreadList = ({ reason, detail }) => ({
    ...openrouter_NOTHING,
    notes: [`The list of models could not be read (${reason}: ${detail}), so models have no price.`],
});
function openrouter_toReport(source, parts) {
    const figures = parts.flatMap((part) => part.figures);
    const prices = parts.flatMap((part) => part.prices);
    const notes = parts.flatMap((part) => part.notes);
    return {
        ...source,
        indicator: (0,domain_indicator/* indicatorOf */.T)([], parts.flatMap(({ models }) => models)),
        components: parts.flatMap(({ components }) => components),
        incidents: [],
        maintenances: [],
        ...(figures.length > 0 && { derived: true, figures }),
        ...(prices.length > 0 && { prices: Object.fromEntries(prices) }),
        ...(notes.length > 0 && { notes }),
    };
}
/** One document: the endpoints of a model, or the list of models, of which those in the settings are told. */
const openrouter_parse = (text, source, { settings: { models = [] } }) => {
    const json = readJson(text);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const page = { ...source, url: openrouter_pageOf(source.url) };
    const one = modelPart(json.value, modelOf(source.url) ?? (models.length === 1 ? (models[0] ?? "") : ""));
    if (!(0,contract/* isFeedProblem */.k$)(one))
        return openrouter_toReport(page, [one]);
    const list = readList(json.value);
    if ((0,contract/* isFeedProblem */.k$)(list))
        return one;
    const wanted = models.length === 0 ? list.map(({ id }) => id) : models;
    const unmeasured = wanted.map((id) => ({ id, name: id.replace(/^.*\//, ""), status: "unknown" }));
    const part = listPart(list, wanted);
    return openrouter_toReport(page, [{ ...part, components: unmeasured, models: unmeasured }]);
};
const openrouter_pageOf = (url) => new URL("/", url).href;
const openrouter = { settings: openrouter_settings, role: "third-party", observe: openrouter_observe, parse: openrouter_parse };

;// CONCATENATED MODULE: ./build/feeds/openstatus.js






const API = "https://api.openstatus.dev/public/status/";
const openstatus_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("openstatus").describe("The one word by which an OpenStatus page says how all of it is"),
    url: feedUrl.describe("The page, as `https://<slug>.openstatus.dev`, or its API address `https://api.openstatus.dev/public/status/<slug>`, which a page under a name of its own needs"),
});
/** Words of OpenStatus's widget, from its source. `incident`: there is one that is not over, how bad is not said. */
const openstatus_STATUSES = new Map([
    ["operational", "operational"],
    ["degraded_performance", "degraded_performance"],
    ["partial_outage", "partial_outage"],
    ["major_outage", "major_outage"],
    ["under_maintenance", "under_maintenance"],
    ["incident", "degraded_performance"],
    ["unknown", "unknown"],
]);
const NOTES = new Map([
    [
        "unknown",
        "OpenStatus answers `unknown` for a page that does not exist or is private, too: look whether the address is right.",
    ],
    ["incident", "OpenStatus says that there is an incident, not how bad it is."],
]);
function openstatus_parse(text, source) {
    const json = readJson(text);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const read = schemas/* object */.Ikc({ status: schemas/* string */.YjP().min(1) }).safeParse(json.value);
    if (!read.success)
        return { reason: "wrong-shape", detail: "JSON without a status" };
    const word = read.data.status;
    const id = slugOf(source.url);
    const words = (0,reading_words/* unknownWord */.$5)("status", word, openstatus_STATUSES);
    const whole = { id, name: id, status: openstatus_STATUSES.get(word) ?? "unknown", ...(0,reading_words/* strange */.dV)(words) };
    const note = NOTES.get(word);
    return {
        ...source,
        url: openstatus_pageOf(source.url),
        indicator: (0,domain_indicator/* indicatorOf */.T)([], [whole]),
        components: [whole],
        incidents: [],
        maintenances: [],
        ...(note !== undefined && { notes: [note] }),
    };
}
const API_PATH = /^\/public\/status\/([^/]+)\/?$/;
const PAGE_HOST = /^([a-z0-9-]+)\.openstatus\.dev$/;
const NO_PAGES = new Set(["api", "www", "docs"]);
/** Where the word is: of a page the API's address, any other as it is. */
function openstatus_addressOf(url) {
    const { hostname } = new URL(url);
    const slug = PAGE_HOST.exec(hostname)?.[1];
    return slug === undefined || NO_PAGES.has(slug) ? url : `${API}${slug}`;
}
function slugOf(url) {
    const { hostname, pathname } = new URL(url);
    return API_PATH.exec(pathname)?.[1] ?? hostname;
}
function openstatus_pageOf(url) {
    const { hostname, origin, pathname } = new URL(url);
    const slug = API_PATH.exec(pathname)?.[1];
    return hostname === "api.openstatus.dev" && slug !== undefined ? `https://${slug}.openstatus.dev/` : `${origin}/`;
}
const openstatus = {
    settings: openstatus_settings,
    role: "third-party",
    observe: (0,contract/* oneDocument */.Yc)(openstatus_parse, { request: ({ url }) => ({ url: openstatus_addressOf(url) }), pageOf: openstatus_pageOf }),
    parse: openstatus_parse,
};

;// CONCATENATED MODULE: ./build/feeds/pagerduty.js











const pagerduty_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("pagerduty").describe("A status page hosted by PagerDuty; its data stand in the page itself"),
    url: feedUrl.describe("The page"),
});
/** Of a post, and of each service in it. */
const pagerduty_SEVERITIES = new Map([
    ["all_good", "operational"],
    ["operational", "operational"],
    ["minor", "degraded_performance"],
    ["major", "partial_outage"],
    ["partial_outage", "partial_outage"],
    ["outage", "major_outage"],
    ["maintenance", "under_maintenance"],
]);
const pagerduty_STATES = new Map([
    ["detected", "investigating"],
    ["investigating", "investigating"],
    ["identified", "identified"],
    ["monitoring", "monitoring"],
    ["resolved", "resolved"],
]);
const pagerduty_MAINTENANCE_STATES = new Map([
    ["scheduled", "scheduled"],
    ["in_progress", "in_progress"],
    ["completed", "completed"],
]);
/** The page shows "in progress" for `in_progress`. */
const word = fields/* text */.Qq.transform((written) => written.trim().replaceAll(" ", "_"));
const Impacted = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, business_service_id: fields/* identifier */.Cv, name: fields/* text */.Qq, severity: word });
const pagerduty_Update = schemas/* object */.Ikc({
    created_at: fields/* moment */.n$,
    reported_at: fields/* moment */.n$,
    message: fields/* text */.Qq,
    status: word,
    severity: word,
    impacted_business_services: (0,fields/* list */.p_)(Impacted),
});
const pagerduty_Post = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    title: fields/* text */.Qq,
    post_type: fields/* text */.Qq,
    starts_at: fields/* moment */.n$,
    ends_at: fields/* moment */.n$,
    updates: (0,fields/* list */.p_)(pagerduty_Update),
});
const posts = (0,entries/* entries */.jO)(pagerduty_Post, ({ id, title }) => id !== "" || title !== "");
const pagerduty_Service = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq });
const pagerduty_Summary = schemas/* object */.Ikc({
    open_incidents: posts,
    resolved_incidents: posts,
    posts,
    post_status_page_services: (0,fields/* list */.p_)(pagerduty_Service),
});
const LISTS = ["open_incidents", "resolved_incidents", "posts", "post_status_page_services"];
async function pagerduty_parse(written, source) {
    const data = await dataOf(written);
    if ((0,contract/* isFeedProblem */.k$)(data))
        return data;
    const summary = schemas/* object */.Ikc({ summary: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).safeParse(data.value);
    if (!summary.success || !LISTS.some((key) => Array.isArray(summary.data.summary[key])))
        return { reason: "wrong-shape", detail: "data without a summary of incidents as PagerDuty has it" };
    const read = pagerduty_Summary.parse(summary.data.summary);
    const lists = [read.open_incidents, read.resolved_incidents, read.posts];
    const told = [...new Map(lists.flatMap(({ kept }) => kept).map((post) => [post.id === "" ? post : post.id, post]))];
    const isPlan = ({ post_type: type }) => type === "maintenance";
    const incidentPosts = told.map(([, post]) => post).filter((post) => !isPlan(post));
    const incidents = (0,domain_indicator/* newestFirst */.l)(incidentPosts.map((post) => pagerduty_toIncident(post, source.fetchedAt)));
    const plans = told.map(([, post]) => post).filter(isPlan);
    const maintenances = plans.flatMap((post) => pagerduty_toMaintenance(post) ?? []);
    const components = pagerduty_toComponents(read.post_status_page_services, incidentPosts);
    return {
        feed: source.feed,
        url: source.url,
        fetchedAt: source.fetchedAt,
        // The page has no word for the whole.
        indicator: (0,domain_indicator/* indicatorOf */.T)(incidents, components),
        components,
        incidents,
        maintenances,
        ...(0,entries/* notesOf */.h$)((0,entries/* leftOut */.ig)(lists.reduce((sum, { left }) => sum + left, 0), "incidents"), (0,entries/* leftOut */.ig)(plans.length - maintenances.length, "maintenances")),
    };
}
/** The data of a page, which stand in one of its scripts; or the data alone. */
async function dataOf(written) {
    if (!/^[\uFEFF\s]*</.test(written))
        return readJson(written);
    const { scriptJson } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67768));
    const script = scriptJson(written, { id: "data" });
    return script === undefined
        ? { reason: "wrong-page", detail: "a page without the data that PagerDuty's pages hold" }
        : readJson(script);
}
const pagerduty_saidAt = ({ reported_at, created_at }) => reported_at ?? created_at;
/** The newest update is listed first. */
function inOrder(post) {
    const dated = post.updates.toReversed().map((update) => ({ t: pagerduty_saidAt(update) ?? "", update }));
    return oldestFirst(dated).map(({ update }) => update);
}
const pagerduty_stateOf = ({ status }) => pagerduty_STATES.get(status) ?? "investigating";
/**
 * The data hold no state of a service: each is as bad as the last update of each incident that goes on says, and well where
 * none names it, as the page shows it. Services that only an incident names come last.
 */
function pagerduty_toComponents(services, told) {
    const last = told.flatMap((post) => inOrder(post).at(-1) ?? []).filter((update) => !(0,report/* isOver */.PU)(pagerduty_stateOf(update)));
    const impacted = last.flatMap(({ impacted_business_services: each }) => each);
    const names = new Map([...impacted, ...services].map(({ id, name }) => [id, name]));
    const ids = new Set([...services, ...impacted].map(({ id }) => id));
    return [...ids].map((id) => {
        const words = impacted.filter((each) => each.id === id).map(({ severity }) => severity);
        return {
            id,
            name: (0,plain_text/* plainTitle */.D4)(names.get(id) ?? ""),
            status: worstOf(words.map((severity) => pagerduty_SEVERITIES.get(severity) ?? "unknown"), "operational"),
            ...(0,reading_words/* strange */.dV)(...words.map((severity) => (0,reading_words/* unknownWord */.$5)("severity", severity, pagerduty_SEVERITIES))),
        };
    });
}
function pagerduty_toIncident(post, otherwise) {
    const told = inOrder(post);
    const published = (0,fields/* earliest */.Qd)(told.map(({ created_at, reported_at }) => created_at ?? reported_at)) ?? otherwise;
    const updates = told.map((update) => pagerduty_toUpdate(update, published));
    const begin = (0,fields/* earliest */.Qd)([post.starts_at, ...told.map(pagerduty_saidAt)]) ?? published;
    const state = updates.at(-1)?.state ?? "investigating";
    const end = (0,report/* isOver */.PU)(state) ? updates_endOf(updates) : undefined;
    const title = (0,plain_text/* plainTitle */.D4)(post.title);
    return {
        id: (0,entries/* idOf */.TH)(post.id, title, told[0] && pagerduty_saidAt(told[0])),
        title,
        state,
        // Each update says how bad it is: the worst is the incident's.
        impact: worstOf(told.map(({ severity }) => pagerduty_SEVERITIES.get(severity) ?? "unknown"), "unknown"),
        begin,
        ...(end && { end }),
        published,
        components: pagerduty_affectedBy(post),
        updates,
        ...(0,reading_words/* strange */.dV)(...told.map(({ severity }) => (0,reading_words/* unknownWord */.$5)("severity", severity, pagerduty_SEVERITIES))),
    };
}
function pagerduty_toUpdate(update, otherwise) {
    return {
        t: pagerduty_saidAt(update) ?? otherwise,
        state: pagerduty_stateOf(update),
        text: (0,plain_text/* plainText */.wh)(update.message),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", update.status, pagerduty_STATES)),
    };
}
/** A plan without a time says nothing that could be kept. */
function pagerduty_toMaintenance(post) {
    if (post.starts_at === undefined)
        return undefined;
    const title = (0,plain_text/* plainTitle */.D4)(post.title);
    const status = inOrder(post).at(-1)?.status ?? "";
    return {
        id: (0,entries/* idOf */.TH)(post.id, title, post.starts_at),
        title,
        state: pagerduty_MAINTENANCE_STATES.get(status) ?? "scheduled",
        begin: post.starts_at,
        ...(post.ends_at && { end: post.ends_at }),
        components: pagerduty_affectedBy(post),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", status, pagerduty_MAINTENANCE_STATES)),
    };
}
/** All services that any update names: ids on the page, of the business service, and names. */
const pagerduty_affectedBy = ({ updates }) => (0,reading_words/* namesOf */.eZ)(updates.flatMap(({ impacted_business_services: each }) => each.flatMap(({ id, business_service_id: business, name }) => [id, business, name])));
const pagerduty = {
    settings: pagerduty_settings,
    role: "official",
    observe: (0,contract/* oneDocument */.Yc)(pagerduty_parse),
    parse: pagerduty_parse,
};

;// CONCATENATED MODULE: ./build/feeds/rss.js







const rss_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("rss").describe("An RSS or Atom feed of any status page"),
    url: feedUrl.describe("Address of the feed, e.g. `https://status.example/history.atom`"),
    impact: schemas/* enum */.k5n(["degraded_performance", "partial_outage", "major_outage", "unknown"])
        .default("unknown")
        .describe("What an incident counts as of which the feed does not say how bad it is"),
    openFor: duration/* PositiveDuration */.yp.prefault("72h").describe("How long an incident that nobody says is over counts as open after the last word about it"),
});
/** What servers are asked for that have a page of HTML at the same address. */
const XML_ACCEPT = "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5";
async function rss_parse(text, source, { settings }) {
    const read = await readFeedXml(text);
    if ((0,contract/* isFeedProblem */.k$)(read))
        return read;
    const { items, link, updated, leftOut } = read.value;
    const [{ incidentsOf }, { readItem }, { rfc822 }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(714), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 66460)),
        Promise.all(/* import() */[__webpack_require__.e(714), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 39114)),
        Promise.all(/* import() */[__webpack_require__.e(714), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 70648)),
    ]);
    const page = (0,fields/* webAddress */.Dy)(link, source.url) ?? rss_pageOf(source.url);
    const told = incidentsOf(items.map((item) => readItem(item, source)), { ...settings, page, now: source.fetchedAt });
    const asOf = rfc822(updated);
    const notes = [
        ...(leftOut > 0 ? [`Items beyond the first ${items.length} were left out: ${leftOut}.`] : []),
        ...(told.aged > 0
            ? [`Incidents that nobody said are over, and that count as over since the last word is too old: ${told.aged}.`]
            : []),
    ];
    return {
        feed: source.feed,
        url: page,
        fetchedAt: source.fetchedAt,
        ...(asOf && { asOf }),
        indicator: (0,domain_indicator/* indicatorOf */.T)(told.incidents),
        // A feed tells what happened, never how a component is.
        components: [],
        incidents: (0,domain_indicator/* newestFirst */.l)(told.incidents),
        maintenances: told.maintenances,
        ...(notes.length > 0 && { notes }),
    };
}
/** The page for people, as far as the address of the feed tells. */
function rss_pageOf(url) {
    return new URL("/", url).href;
}
const rss = {
    settings: rss_settings,
    role: "official",
    observe: (0,contract/* oneDocument */.Yc)(rss_parse, {
        request: ({ url }) => ({ url, headers: { accept: XML_ACCEPT } }),
        pageOf: rss_pageOf,
    }),
    parse: rss_parse,
};

;// CONCATENATED MODULE: ./build/feeds/slack.js









const slack_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("slack").describe("Slack's status API"),
    url: feedUrl
        .default("https://slack-status.com/api/v2.0.0/")
        .describe("Address of the API; its `current` and `history` are read and merged"),
});
const slack_Note = schemas/* object */.Ikc({ body: fields/* text */.Qq, date_created: fields/* moment */.n$ });
const slack_Incident = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    title: fields/* text */.Qq,
    type: fields/* text */.Qq,
    status: fields/* text */.Qq,
    url: fields/* text */.Qq,
    services: (0,fields/* list */.p_)(schemas/* string */.YjP()),
    notes: (0,fields/* list */.p_)(slack_Note),
    date_created: fields/* moment */.n$,
    date_updated: fields/* moment */.n$,
});
const Current = schemas/* object */.Ikc({ status: fields/* text */.Qq, date_updated: fields/* moment */.n$, active_incidents: (0,fields/* list */.p_)(slack_Incident) });
/** Slack's three grades. */
const slack_IMPACTS = new Map([
    ["notice", "degraded_performance"],
    ["incident", "partial_outage"],
    ["outage", "major_outage"],
    ["maintenance", "under_maintenance"],
]);
const CANCELLED = "cancelled";
/** The state of a maintenance, or `open` and `over` of an incident. */
const slack_STATUSES = new Map([
    ["active", "open"],
    ["resolved", "over"],
    ["scheduled", "scheduled"],
    ["completed", "completed"],
]);
const PAGE_STATUSES = new Set(["ok", "active"]);
const slack_observe = async ({ settings, reader }) => {
    const [current, history] = await Promise.all(slack_addresses(settings.url).map((url) => reader.get({ url })));
    // There are always two addresses.
    const now = slack_toReport(current);
    const past = slack_toReport(history);
    const incidents = merged(now.incidents, past.incidents);
    const maintenances = [...new Map([...past.maintenances, ...now.maintenances].map((one) => [one.id, one])).values()];
    const { detail } = past.problem ?? { detail: "" };
    const notes = [...(now.notes ?? []), ...(past.notes ?? []), ...(detail === "" ? [] : [`No history: ${detail}`])];
    return { ...now, incidents, maintenances, ...(notes.length > 0 && { notes: [...new Set(notes)] }) };
};
/** `current` says how it is now, `history` what was and how it ended. */
function slack_addresses(url) {
    const root = new URL(url).pathname.replace(/\/(?:current|history)?\/*$/, "");
    return ["current", "history"].map((name) => new URL(`${root}/${name}`, url).href);
}
function slack_toReport(fetched) {
    const parsed = "problem" in fetched ? fetched.problem : slack_parse(fetched.text, fetched.source);
    return (0,contract/* isFeedProblem */.k$)(parsed) ? (0,contract/* unreadReport */._w)({ ...fetched.source, url: slack_pageOf(fetched.source.url) }, parsed) : parsed;
}
/** One incident told twice: the telling with the later last word. */
function merged(now, past) {
    const byId = new Map(now.map((incident) => [incident.id, incident]));
    for (const incident of past) {
        const known = byId.get(incident.id);
        if (known === undefined || lastWord(incident) > lastWord(known))
            byId.set(incident.id, incident);
    }
    return (0,domain_indicator/* newestFirst */.l)([...byId.values()]);
}
const lastWord = ({ end, published, updates }) => end ?? updates.at(-1)?.t ?? published;
function slack_parse(written, source) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const current = Array.isArray(json.value) ? { status: "", active_incidents: json.value } : json.value;
    const read = Current.safeParse(current);
    const isList = Array.isArray(json.value);
    if (!read.success || (!isList && read.data.status === ""))
        return { reason: "wrong-shape", detail: "JSON that is neither Slack's status nor its list of incidents" };
    const told = read.data.active_incidents.filter(({ id, title }) => id !== "" || title !== "");
    if (isList && told.length === 0 && json.value.length > 0)
        return { reason: "wrong-shape", detail: "a list whose entries are not incidents of Slack" };
    const known = told.filter(({ status }) => status !== CANCELLED);
    const incidents = (0,domain_indicator/* newestFirst */.l)(known.filter((one) => !isPlanned(one)).map((one) => slack_toIncident(one, source)));
    const { status } = read.data;
    const notes = [
        ...(known.length < told.length ? [`Cancelled maintenances were left out: ${told.length - known.length}.`] : []),
        ...(0,reading_words/* unknownWord */.$5)("status", status, PAGE_STATUSES).map((word) => `The page says ${word}, which is not known.`),
    ];
    return {
        feed: source.feed,
        url: slack_pageOf(source.url),
        fetchedAt: source.fetchedAt,
        ...(read.data.date_updated && { asOf: read.data.date_updated }),
        indicator: isList || status === "ok" ? (0,domain_indicator/* indicatorOf */.T)(incidents) : worse((0,domain_indicator/* indicatorOf */.T)(incidents)),
        components: [],
        incidents,
        maintenances: known.filter(isPlanned).map((one) => slack_toMaintenance(one, source)),
        ...(notes.length > 0 && { notes }),
    };
}
/** The page says that something is wrong: where no incident says how bad it is, that is not known. */
const worse = (indicator) => (indicator === "none" ? "unknown" : indicator);
function slack_toIncident(incident, { fetchedAt }) {
    const notes = notesOf(incident);
    const dated = incident.date_created ?? (0,fields/* earliest */.Qd)(notes.map(({ date_created: t }) => t));
    const published = dated ?? fetchedAt;
    const isOver = slack_STATUSES.get(incident.status) === "over";
    // The date of the last change may be that of a later correction.
    const end = (0,fields/* latest */.IW)([published, ...notes.map(({ date_created: t }) => t)]);
    const url = (0,fields/* webAddress */.Dy)(incident.url);
    return {
        id: (0,entries/* idOf */.TH)(incident.id, (0,plain_text/* plainTitle */.D4)(incident.title), dated),
        title: (0,plain_text/* plainTitle */.D4)(incident.title),
        state: isOver ? "resolved" : "investigating",
        impact: slack_IMPACTS.get(incident.type) ?? "unknown",
        begin: published,
        ...(isOver && end && { end: notes.length > 0 ? end : (incident.date_updated ?? end) }),
        published,
        components: (0,reading_words/* namesOf */.eZ)(incident.services),
        ...(url && { url }),
        updates: notes.map(({ date_created: t = published, body }, index) => ({
            t,
            state: isOver && index === notes.length - 1 ? "resolved" : "investigating",
            text: (0,plain_text/* plainText */.wh)(body),
        })),
        ...wordsOf(incident),
    };
}
function slack_toMaintenance(incident, { fetchedAt }) {
    const begin = incident.date_created ?? fetchedAt;
    const url = (0,fields/* webAddress */.Dy)(incident.url);
    return {
        id: (0,entries/* idOf */.TH)(incident.id, (0,plain_text/* plainTitle */.D4)(incident.title), incident.date_created),
        title: (0,plain_text/* plainTitle */.D4)(incident.title),
        state: planOf(incident),
        begin,
        components: (0,reading_words/* namesOf */.eZ)(incident.services),
        ...(url && { url }),
        ...wordsOf(incident),
    };
}
const isPlanned = ({ type, status }) => type === "maintenance" || status === "scheduled" || status === "completed";
function planOf({ status }) {
    const told = slack_STATUSES.get(status) ?? "scheduled";
    if (told === "open")
        return "in_progress";
    return told === "over" ? "completed" : told;
}
/** Oldest first: the order differs between documentation and reality. */
const notesOf = ({ notes }) => notes.toSorted(({ date_created: a = "" }, { date_created: b = "" }) => (a < b ? -1 : a > b ? 1 : 0));
const wordsOf = ({ type, status }) => (0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("type", type, slack_IMPACTS), (0,reading_words/* unknownWord */.$5)("status", status, slack_STATUSES));
/** The API lives on the page's host. */
function slack_pageOf(url) {
    return new URL("/", url).href;
}
const slack = { settings: slack_settings, role: "official", observe: slack_observe, parse: slack_parse };

;// CONCATENATED MODULE: ./build/feeds/statusgator-report.js



const statusgator_report_STATUSES = new Map([
    ["up", "operational"],
    ["warn", "degraded_performance"],
    ["down", "major_outage"],
    ["maintenance", "under_maintenance"],
    ["unknown", "unknown"],
]);
/** The words of the board's own announcements: minor shows as warn, major as down. */
const statusgator_report_SEVERITIES = new Map([
    ["minor", "degraded_performance"],
    ["major", "major_outage"],
    ["maintenance", "under_maintenance"],
]);
const statusgator_report_PHASES = new Map([
    ["investigating", "investigating"],
    ["identified", "identified"],
    ["monitoring", "monitoring"],
    ["resolved", "resolved"],
    ["completed", "resolved"],
]);
const MAINTENANCE_PHASES = new Map([
    ["scheduled", "scheduled"],
    ["in_progress", "in_progress"],
    ["verifying", "in_progress"],
    ["completed", "completed"],
    ["resolved", "completed"],
]);
/** The lists of a board in the normal form. `now` is when they were fetched. */
function toReported(lists, now) {
    const all = lists.map((list) => {
        switch (list.name) {
            case "monitors":
                return { components: list.entries.map(statusgator_report_toComponent), notes: pausedNote(list.entries) };
            case "history":
                return ofHistory(list.entries);
            case "incidents":
                return ofIncidents(list.entries, now);
        }
    });
    const cut = lists
        .filter((list) => list.cut)
        .map(({ name }) => `Only the first page of the list ${name} was read; there are more`);
    return {
        components: all.flatMap(({ components = [] }) => components),
        incidents: all.flatMap(({ incidents = [] }) => incidents),
        maintenances: all.flatMap(({ maintenances = [] }) => maintenances),
        notes: [...all.flatMap(({ notes = [] }) => notes), ...cut],
    };
}
function statusgator_report_toComponent(monitor) {
    const { id, display_name, name, group, paused_at } = monitor;
    const word = monitor.filtered_status || monitor.unfiltered_status || monitor.status;
    const own = (0,plain_text/* plainTitle */.D4)(display_name || name || id);
    return {
        id,
        name: group.name === "" ? own : `${(0,plain_text/* plainTitle */.D4)(group.name)} - ${own}`,
        // A paused monitor shows what it last saw, whenever that was.
        status: paused_at === undefined ? (statusgator_report_STATUSES.get(word) ?? "unknown") : "unknown",
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", word, statusgator_report_STATUSES)),
    };
}
function pausedNote(monitors) {
    const paused = monitors.filter(({ paused_at }) => paused_at !== undefined).length;
    return paused === 0
        ? []
        : [`${paused} of ${monitors.length} monitors are paused: what they last saw is not known to hold`];
}
/** Stretches of trouble are incidents, those of maintenance are maintenances; those that are up are neither. */
function ofHistory(stretches) {
    const dated = stretches.flatMap(({ started_at: begin, ...stretch }) => begin === undefined || stretch.status === "up" ? [] : [{ ...stretch, begin }]);
    const common = ({ monitor_id, begin, name, status, message }) => ({
        id: `${monitor_id} ${begin}`,
        title: (0,plain_text/* plainTitle */.D4)(message || `${name || monitor_id}: ${status}`),
        components: [...new Set([monitor_id, (0,plain_text/* plainTitle */.D4)(name)].filter((text) => text !== ""))],
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", status, statusgator_report_STATUSES)),
    });
    return {
        incidents: dated
            .filter(({ status }) => status !== "maintenance")
            .map((stretch) => {
            const { begin, ended_at: end, status, details } = stretch;
            const state = end === undefined ? "investigating" : "resolved";
            const said = (0,plain_text/* plainText */.wh)(details);
            return {
                ...common(stretch),
                state,
                impact: statusgator_report_STATUSES.get(status) ?? "unknown",
                begin,
                ...(end !== undefined && { end }),
                published: begin,
                updates: said === "" ? [] : [{ t: begin, state: "investigating", text: said }],
            };
        }),
        maintenances: dated
            .filter(({ status }) => status === "maintenance")
            .map((stretch) => {
            const { begin, ended_at: end } = stretch;
            const state = end === undefined ? "in_progress" : "completed";
            return { ...common(stretch), state, begin, ...(end !== undefined && { end }) };
        }),
    };
}
function ofIncidents(entries, now) {
    const isPlanned = ({ scheduled_maintenance, severity }) => scheduled_maintenance || severity === "maintenance";
    return {
        incidents: entries.filter((entry) => !isPlanned(entry)).map((entry) => statusgator_report_toIncident(entry, now)),
        maintenances: entries.filter(isPlanned).map((entry) => statusgator_report_toMaintenance(entry, now)),
    };
}
function statusgator_report_toIncident(entry, now) {
    const { id, name, title, details, severity, phase, created_at, resolved_at, updated_at } = entry;
    const begin = entry.started_at ?? created_at ?? now;
    const published = created_at ?? begin;
    const told = statusgator_report_PHASES.get(phase) ?? "investigating";
    const ended = entry.resolved_or_completed || (0,report/* isOver */.PU)(told) || resolved_at !== undefined;
    const state = ended && !(0,report/* isOver */.PU)(told) ? "resolved" : told;
    const said = (0,plain_text/* plainText */.wh)(details);
    return {
        id,
        title: (0,plain_text/* plainTitle */.D4)(name || title || id),
        state,
        impact: statusgator_report_SEVERITIES.get(severity) ?? "unknown",
        begin,
        ...(ended && { end: resolved_at ?? updated_at ?? published }),
        published,
        components: [],
        updates: said === "" ? [] : [{ t: published, state: "investigating", text: said }],
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("severity", severity, statusgator_report_SEVERITIES), (0,reading_words/* unknownWord */.$5)("phase", phase, statusgator_report_PHASES)),
    };
}
function statusgator_report_toMaintenance(entry, now) {
    const { id, name, title, phase, will_start_at, will_end_at, started_at, resolved_at, created_at } = entry;
    const end = resolved_at ?? will_end_at;
    const isDone = entry.resolved_or_completed || resolved_at !== undefined;
    return {
        id,
        title: (0,plain_text/* plainTitle */.D4)(name || title || id),
        state: isDone ? "completed" : (MAINTENANCE_PHASES.get(phase) ?? "scheduled"),
        begin: started_at ?? will_start_at ?? created_at ?? now,
        ...(end !== undefined && { end }),
        components: [],
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("phase", phase, MAINTENANCE_PHASES)),
    };
}

;// CONCATENATED MODULE: ./build/feeds/statusgator-shape.js


const Named = schemas/* object */.Ikc({ name: fields/* text */.Qq }).catch({ name: "" });
const Monitor = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    display_name: fields/* text */.Qq,
    name: fields/* text */.Qq,
    /** After the board's filters; what is watched is the same. */
    filtered_status: fields/* text */.Qq,
    unfiltered_status: fields/* text */.Qq,
    status: fields/* text */.Qq,
    paused_at: fields/* moment */.n$,
    checked_at: fields/* moment */.n$,
    group: Named,
});
/** A stretch in which one monitor had one status. */
const Stretch = schemas/* object */.Ikc({
    monitor_id: fields/* identifier */.Cv,
    name: fields/* text */.Qq,
    status: fields/* text */.Qq,
    started_at: fields/* moment */.n$,
    ended_at: fields/* moment */.n$,
    message: fields/* text */.Qq,
    details: fields/* text */.Qq,
});
/** What the board's own people announce. */
const statusgator_shape_Incident = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    name: fields/* text */.Qq,
    title: fields/* text */.Qq,
    details: fields/* text */.Qq,
    severity: fields/* text */.Qq,
    phase: fields/* text */.Qq,
    started_at: fields/* moment */.n$,
    resolved_at: fields/* moment */.n$,
    will_start_at: fields/* moment */.n$,
    will_end_at: fields/* moment */.n$,
    created_at: fields/* moment */.n$,
    updated_at: fields/* moment */.n$,
    scheduled_maintenance: schemas/* boolean */.zMY().catch(false),
    resolved_or_completed: schemas/* boolean */.zMY().catch(false),
});
const statusgator_shape_Envelope = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    pagination: schemas/* object */.Ikc({ total_pages: schemas/* number */.aig().catch(1) }).catch({ total_pages: 1 }),
});
/** The keys by which a list is known where its address does not say which it is. */
const MARKS = [
    ["monitors", ["display_name", "filtered_status", "unfiltered_status"]],
    ["history", ["monitor_id"]],
    ["incidents", ["phase", "severity"]],
];
function statusgator_shape_listOf({ data, pagination }, wanted) {
    const name = wanted ?? MARKS.find(([, keys]) => data.some((entry) => hasAny(entry, keys)))?.[0];
    if (name === undefined)
        return data.length === 0
            ? { reason: "empty", detail: "an empty list of which it is not known what it lists" }
            : { reason: "wrong-shape", detail: "a list that is none of monitors, history or incidents" };
    const cut = pagination.total_pages > 1;
    const read = name === "monitors"
        ? {
            name,
            cut,
            entries: (0,fields/* list */.p_)(Monitor)
                .parse(data)
                .filter(({ id }) => id !== ""),
        }
        : name === "history"
            ? {
                name,
                cut,
                entries: (0,fields/* list */.p_)(Stretch)
                    .parse(data)
                    .filter(({ monitor_id }) => monitor_id !== ""),
            }
            : {
                name,
                cut,
                entries: (0,fields/* list */.p_)(statusgator_shape_Incident)
                    .parse(data)
                    .filter(({ id }) => id !== ""),
            };
    if (read.entries.length > 0)
        return read;
    if (data.length > 0)
        return { reason: "wrong-shape", detail: `a list whose entries are not ${name}` };
    return name === "monitors" ? { reason: "empty", detail: "a board without monitors" } : read;
}
function hasAny(entry, keys) {
    return typeof entry === "object" && entry !== null && keys.some((key) => Object.hasOwn(entry, key));
}

;// CONCATENATED MODULE: ./build/feeds/statusgator.js








/*
 * StatusGator's API v3, which needs a paid key. From documentation and the published clients of others only: no recorded
 * answer was at hand. So each list may be missing, and a word that is not in the documentation is kept and means nothing.
 */
const statusgator_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("statusgator").describe("A board of StatusGator, which watches other people's status pages"),
    url: feedUrl.describe("Address of the board in the API: `https://statusgator.com/api/v3/boards/<id of the board>`"),
    key: schemas/* string */.YjP()
        .min(1)
        .describe("API token of StatusGator; one that can only read is enough. Write `${NAME_OF_THE_SECRET}`"),
});
/** The monitors say how it is now; the others what happened and when. */
const statusgator_LISTS = ["monitors", "history", "incidents"];
const BOARD = /\/(monitors|history|incidents)\/?([?#].*)?$/s;
const boardOf = (url) => url.replace(BOARD, "").replace(/\/+$/, "");
/** Boards have no page for people whose address the API tells. */
const statusgator_pageOf = (url) => new URL("/", url).href;
const statusgator_request = ({ url, key }, name) => ({
    url: `${boardOf(url)}/${name}?per_page=100`,
    headers: { accept: "application/json", authorization: `Bearer ${key}` },
    secretHeaders: ["authorization"],
});
const statusgator_observe = async ({ settings, reader }) => {
    const fetched = await Promise.all(statusgator_LISTS.map((name) => reader.get(statusgator_request(settings, name))));
    // There is always a first list.
    const { source } = fetched[0];
    const [monitors, ...others] = fetched.map((one, at) => "problem" in one ? one.problem : statusgator_readList(one.text, statusgator_LISTS[at]));
    if (monitors === undefined || (0,contract/* isFeedProblem */.k$)(monitors)) {
        const problem = monitors ?? { reason: "empty", detail: "an empty answer" };
        return (0,contract/* unreadReport */._w)({ ...source, url: statusgator_pageOf(source.url) }, refusal(problem, "its plan may not include the API"));
    }
    const notes = others.flatMap((other, at) => (0,contract/* isFeedProblem */.k$)(other) ? [`The list ${statusgator_LISTS[at + 1]} could not be read (${other.reason}): ${other.detail}`] : []);
    const lists = [monitors, ...others.filter((other) => !(0,contract/* isFeedProblem */.k$)(other))];
    return statusgator_toReport(toReported(lists, source.fetchedAt), source, notes);
};
/** One list alone: which one is told by its entries, or by its address where it has none. */
function statusgator_parse(text, source) {
    const list = statusgator_readList(text, nameIn(source.url));
    return (0,contract/* isFeedProblem */.k$)(list) ? list : statusgator_toReport(toReported([list], source.fetchedAt), source, []);
}
function nameIn(url) {
    return statusgator_LISTS.find((name) => BOARD.exec(url)?.[1] === name);
}
function statusgator_readList(text, name) {
    const json = readJson(text);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const envelope = statusgator_shape_Envelope.safeParse(json.value);
    return envelope.success
        ? statusgator_shape_listOf(envelope.data, name)
        : { reason: "wrong-shape", detail: "JSON without `data` as StatusGator's lists have it" };
}
function statusgator_toReport({ components, incidents, maintenances, notes }, source, more) {
    const all = [...notes, ...more];
    const newest = (0,domain_indicator/* newestFirst */.l)(incidents);
    // A board that names no component says nothing of any.
    const indicator = (0,domain_indicator/* indicatorOf */.T)(newest, components);
    return {
        feed: source.feed,
        url: statusgator_pageOf(source.url),
        fetchedAt: source.fetchedAt,
        indicator: components.length === 0 && indicator === "none" ? "unknown" : indicator,
        components,
        incidents: newest,
        maintenances,
        ...(all.length > 0 && { notes: all }),
    };
}
const statusgator = { settings: statusgator_settings, role: "third-party", observe: statusgator_observe, parse: statusgator_parse };

;// CONCATENATED MODULE: ./build/feeds/statusio.js











const statusio_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("statusio").describe("A page hosted by Status.io (Docker, GitLab and others)"),
    url: feedUrl.describe("Address of the page's data: `https://status-api.hostedstatus.com/1.0/status/` and the page's id of 24 characters, or the same below `https://api.status.io`"),
    page: feedUrl.optional().describe("The page for people, to which incidents link; without it there are no links"),
});
const statusio_STATUSES = new Map([
    ["100", "operational"],
    ["200", "under_maintenance"],
    ["300", "degraded_performance"],
    ["400", "partial_outage"],
    ["500", "major_outage"],
    // "Security Event": Status.io ranks it above a service disruption.
    ["600", "major_outage"],
]);
const statusio_INDICATORS = new Map([
    ["100", "none"],
    ["200", "maintenance"],
    ["300", "minor"],
    ["400", "major"],
    ["500", "critical"],
    ["600", "critical"],
]);
const statusio_STATES = new Map([
    ["100", "investigating"],
    ["200", "identified"],
    ["300", "monitoring"],
    ["400", "resolved"],
]);
const Container = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq, status_code: fields/* identifier */.Cv });
const statusio_Component = schemas/* object */.Ikc({ ...Container.shape, containers: (0,fields/* list */.p_)(Container) });
const Message = schemas/* object */.Ikc({ details: fields/* text */.Qq, state: fields/* identifier */.Cv, status: fields/* identifier */.Cv, datetime: fields/* moment */.n$ });
const statusio_Affected = schemas/* object */.Ikc({ _id: fields/* identifier */.Cv, name: fields/* text */.Qq });
const statusio_Post = schemas/* object */.Ikc({
    _id: fields/* identifier */.Cv,
    name: fields/* text */.Qq,
    datetime_open: fields/* moment */.n$,
    datetime_planned_start: fields/* moment */.n$,
    datetime_planned_end: fields/* moment */.n$,
    messages: (0,fields/* list */.p_)(Message),
    components_affected: (0,fields/* list */.p_)(statusio_Affected),
    containers_affected: (0,fields/* list */.p_)(statusio_Affected),
});
const statusio_posts = (0,entries/* entries */.jO)(statusio_Post, ({ _id, name }) => _id !== "" || name !== "");
const Maintenances = schemas/* object */.Ikc({ active: statusio_posts, upcoming: statusio_posts });
const NONE = { kept: [], left: 0 };
const statusio_Result = schemas/* object */.Ikc({
    status_overall: schemas/* object */.Ikc({ status_code: fields/* identifier */.Cv, updated: fields/* moment */.n$ }).optional().catch(undefined),
    status: (0,entries/* entries */.jO)(statusio_Component, ({ id, name }) => id !== "" || name !== ""),
    incidents: statusio_posts,
    maintenance: schemas/* preprocess */.vkY((value) => value ?? {}, Maintenances).catch({ active: NONE, upcoming: NONE }),
});
function statusio_parse(written, source, { settings: { page } }) {
    const json = readJson(written);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const read = schemas/* object */.Ikc({ result: statusio_Result }).safeParse(json.value);
    if (!read.success || (read.data.result.status_overall === undefined && read.data.result.status.kept.length === 0))
        return { reason: "wrong-shape", detail: "JSON without a result and its states as Status.io has them" };
    const { status_overall: overall, status, incidents, maintenance } = read.data.result;
    const code = overall?.status_code ?? "";
    const linkOf = linksOf(source.url, page);
    const toPlan = (state) => (post) => statusio_toMaintenance(post, state, source.fetchedAt, linkOf);
    const plans = [maintenance.active, maintenance.upcoming];
    return {
        feed: source.feed,
        url: page ?? source.url,
        fetchedAt: source.fetchedAt,
        ...(overall?.updated && { asOf: overall.updated }),
        indicator: statusio_INDICATORS.get(code) ?? "unknown",
        components: status.kept.flatMap(statusio_toComponents),
        incidents: (0,domain_indicator/* newestFirst */.l)(incidents.kept.map((post) => statusio_toIncident(post, source.fetchedAt, linkOf))),
        maintenances: [
            ...maintenance.active.kept.map(toPlan("in_progress")),
            ...maintenance.upcoming.kept.map(toPlan("scheduled")),
        ],
        ...(0,entries/* notesOf */.h$)((0,entries/* unknownState */.qf)((0,reading_words/* unknownWord */.$5)("status_code", code, statusio_INDICATORS)), (0,entries/* leftOut */.ig)(status.left, "components"), (0,entries/* leftOut */.ig)(incidents.left, "incidents"), (0,entries/* leftOut */.ig)(plans.reduce((sum, { left }) => sum + left, 0), "maintenances")),
    };
}
/** A component, then its containers (places, mostly). One container is in many components, so its id alone names none. */
function statusio_toComponents({ containers, ...component }) {
    const name = (0,plain_text/* plainTitle */.D4)(component.name);
    return [
        statusio_toComponent(component.id, name, component.status_code),
        ...containers.map(({ id, name: place, status_code }) => statusio_toComponent(`${component.id}/${id}`, `${name} - ${(0,plain_text/* plainTitle */.D4)(place)}`, status_code)),
    ];
}
const statusio_toComponent = (id, name, code) => ({
    id,
    name,
    status: statusio_STATUSES.get(code) ?? "unknown",
    ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status_code", code, statusio_STATUSES)),
});
function statusio_toIncident(post, otherwise, linkOf) {
    const published = (0,fields/* earliest */.Qd)(post.messages.map(({ datetime }) => datetime)) ?? post.datetime_open ?? otherwise;
    const updates = oldestFirst(post.messages.map((message) => statusio_toUpdate(message, published)));
    const state = updates.at(-1)?.state ?? "investigating";
    const end = (0,report/* isOver */.PU)(state) ? updates_endOf(updates) : undefined;
    const title = (0,plain_text/* plainTitle */.D4)(post.name);
    const codes = post.messages.map(({ status }) => status);
    return {
        id: (0,entries/* idOf */.TH)(post._id, title, post.datetime_open),
        title,
        state,
        // Each message says how things stood: the worst is the incident's.
        impact: worstOf(codes.map((code) => statusio_STATUSES.get(code) ?? "unknown"), "unknown"),
        begin: (0,fields/* earliest */.Qd)([post.datetime_open, published]) ?? published,
        ...(end && { end }),
        published,
        components: statusio_affectedBy(post),
        ...linkOf("incident", post._id),
        updates,
        ...(0,reading_words/* strange */.dV)(...codes.map((code) => (0,reading_words/* unknownWord */.$5)("status", code, statusio_STATUSES))),
    };
}
function statusio_toUpdate({ datetime, state, details }, otherwise) {
    return {
        t: datetime ?? otherwise,
        state: statusio_STATES.get(state) ?? "investigating",
        text: (0,plain_text/* plainText */.wh)(details),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("state", state, statusio_STATES)),
    };
}
function statusio_toMaintenance(post, state, otherwise, linkOf) {
    const begin = post.datetime_planned_start ?? post.datetime_open ?? otherwise;
    const title = (0,plain_text/* plainTitle */.D4)(post.name);
    return {
        id: (0,entries/* idOf */.TH)(post._id, title, post.datetime_planned_start),
        title,
        state,
        begin,
        ...(post.datetime_planned_end && { end: post.datetime_planned_end }),
        components: statusio_affectedBy(post),
        ...linkOf("maintenance", post._id),
    };
}
/** Names and ids as `toComponents` gives them: components, and of each the containers that are named. */
function statusio_affectedBy({ components_affected: components, containers_affected: containers }) {
    return (0,reading_words/* namesOf */.eZ)(components.flatMap(({ _id: id, name }) => [
        id,
        name,
        ...containers.flatMap((container) => [`${id}/${container._id}`, `${name} - ${container.name}`]),
    ]));
}
/** `…/pages/incident/<page id>/<id>`; the page's id ends the address of its data. */
function linksOf(url, page) {
    const pageId = /\/([0-9a-f]{24})\/?$/i.exec(URL.canParse(url) ? new URL(url).pathname : "")?.[1];
    return (kind, id) => page === undefined || pageId === undefined || !/^[0-9a-z]+$/i.test(id)
        ? {}
        : { url: new URL(`/pages/${kind}/${pageId}/${id}`, page).href };
}
const statusio_observe = async (context) => {
    const { url, page = url } = context.settings;
    const fetched = await context.reader.get({ url });
    const parsed = "problem" in fetched ? fetched.problem : statusio_parse(fetched.text, fetched.source, context);
    return (0,contract/* isFeedProblem */.k$)(parsed) ? (0,contract/* unreadReport */._w)({ ...fetched.source, url: page }, parsed) : parsed;
};
const statusio = { settings: statusio_settings, role: "official", observe: statusio_observe, parse: statusio_parse };

;// CONCATENATED MODULE: ./build/feeds/statuspage.js












const statuspage_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("statuspage")
        .describe("An Atlassian Statuspage, or a page that answers like one (incident.io and others)"),
    url: feedUrl.describe("The page, or one of its `api/v2/*.json` addresses, which is then the only one read. Of a page, `summary.json` and `incidents.json` are read and merged"),
    page: schemas/* string */.YjP()
        .trim()
        .min(1)
        .max(200)
        .optional()
        .describe("Id or name of the page that must answer; if another one does, the feed counts as unreadable"),
});
const statuspage_LISTS = ["components", "incidents", "scheduled_maintenances"];
const statuspage_observe = async ({ settings, reader }) => {
    const [first, second] = await Promise.all(statuspage_addresses(settings.url).map((url) => reader.get({ url })));
    // There is always a first address.
    const main = statuspage_toReport(first, settings);
    if (second === undefined)
        return main;
    // The summary alone is a whole report, for it holds what is open, and some imitators have nothing else. Without it we
    // know of some troubles and of nothing that it is well: its problem stays.
    const more = statuspage_toReport(second, settings);
    const notes = new Set([...(main.notes ?? []), ...(more.notes ?? [])]);
    return { ...main, incidents: mergeIncidents(main.incidents, more.incidents), ...(0,entries/* notesOf */.h$)(...notes) };
};
/** What is read of a page, the one that says most first. */
function statuspage_addresses(url) {
    const given = new URL(url);
    if (given.pathname.endsWith(".json"))
        return [given.href];
    const root = given.pathname.replace(/\/+$/, "").replace(/\/api\/v2$/, "");
    return ["summary", "incidents"].map((name) => new URL(`${root}/api/v2/${name}.json`, given.origin).href);
}
function statuspage_toReport(fetched, settings) {
    if ("problem" in fetched)
        return unread(fetched.source, fetched.problem);
    const parsed = statuspage_parse(fetched.text, fetched.source, { settings });
    return (0,contract/* isFeedProblem */.k$)(parsed) ? unread(fetched.source, parsed) : parsed;
}
const unread = (source, problem) => (0,contract/* unreadReport */._w)({ ...source, url: statuspage_pageOf(source.url) }, problem);
/** One incident told twice: the telling with the later last word, then the longer one. */
function mergeIncidents(a, b) {
    const byId = new Map(a.map((incident) => [incident.id, incident]));
    for (const incident of b) {
        const known = byId.get(incident.id);
        if (known === undefined || isNewer(incident, known))
            byId.set(incident.id, incident);
    }
    return (0,domain_indicator/* newestFirst */.l)([...byId.values()]);
}
function isNewer(candidate, known) {
    const [ours, theirs] = [candidate.updates.at(-1)?.t ?? "", known.updates.at(-1)?.t ?? ""];
    return ours === theirs ? candidate.updates.length > known.updates.length : ours > theirs;
}
function statuspage_parse(text, source, { settings }) {
    const json = readJson(text);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const shape = shapeOf(json.value, source.url);
    const read = Envelope.safeParse(json.value);
    if (shape === "none" || !read.success)
        return { reason: "wrong-shape", detail: "JSON without a status, components or incidents as Statuspage has them" };
    return otherPage(read.data.page, settings.page) ?? toNormalForm(read.data, shape, source);
}
function toNormalForm(envelope, shape, source) {
    const { page, status, components } = envelope;
    const [listed, planned] = [envelope.incidents.kept, envelope.scheduled_maintenances.kept];
    const otherwise = page.updated_at ?? source.fetchedAt;
    const incidents = (0,domain_indicator/* newestFirst */.l)(listed.filter((incident) => !statuspage_isPlanned(incident)).map((incident) => statuspage_report_toIncident(incident, otherwise)));
    const changed = asOf(page, [...listed, ...planned]);
    const [word] = (0,reading_words/* unknownWord */.$5)("indicator", status.indicator, new Set(report/* INDICATORS */.Xo));
    return {
        feed: source.feed,
        url: (0,fields/* webAddress */.Dy)(page.url) ?? statuspage_pageOf(source.url),
        fetchedAt: source.fetchedAt,
        ...(changed && { asOf: changed }),
        indicator: shape === "incidents" ? (0,domain_indicator/* indicatorOf */.T)(incidents) : toIndicator(status.indicator),
        components: statuspage_report_toComponents(components.kept),
        incidents,
        maintenances: [...planned, ...listed.filter(statuspage_isPlanned)].map((maintenance) => statuspage_report_toMaintenance(maintenance, otherwise)),
        ...(0,entries/* notesOf */.h$)(word && `The page's own state is a word that is not known: ${word}.`, (0,entries/* leftOut */.ig)(components.left, "components"), (0,entries/* leftOut */.ig)(envelope.incidents.left, "incidents"), (0,entries/* leftOut */.ig)(envelope.scheduled_maintenances.left, "maintenances")),
    };
}
const statuspage_isPlanned = ({ scheduled_for }) => scheduled_for !== undefined;
function otherPage({ id, name }, wanted) {
    if (wanted === undefined || [id, name].some((known) => statuspage_fold(known) === statuspage_fold(wanted)))
        return undefined;
    const answered = (0,plain_text/* plainTitle */.D4)(name) || (0,plain_text/* plainTitle */.D4)(id) || "one without a name";
    return { reason: "wrong-page", detail: `the page that answers is ${answered}, not ${wanted}` };
}
const statuspage_fold = (name) => name.trim().toLowerCase();
/**
 * Which envelope this is: `incidents` is the list of incidents alone, of which the indicator has to be made. An imitator
 * leaves the list out when it is empty, so that address may answer with nothing but the page.
 */
function shapeOf(value, url) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return "none";
    const has = (key) => Object.hasOwn(value, key);
    const part = (key) => (has(key) ? value[key] : undefined);
    const isObject = (key) => typeof part(key) === "object" && part(key) !== null;
    const lists = statuspage_LISTS.filter((key) => has(key) && (part(key) === null || Array.isArray(part(key))));
    if (isObject("status") || lists.includes("components"))
        return "whole";
    if (lists.includes("incidents"))
        return "incidents";
    if (lists.includes("scheduled_maintenances"))
        return "whole";
    return isObject("page") && /\/incidents(\/unresolved)?\.json$/.test(url) ? "incidents" : "none";
}
/** The page for people that belongs to an address of the API. */
const statuspage_pageOf = (url) => url.replace(/(\/api\/v2)?\/[^/?#]*\.json.*$/s, "/");
const statuspage = { settings: statuspage_settings, role: "official", observe: statuspage_observe, parse: statuspage_parse };

;// CONCATENATED MODULE: ./build/feeds/uptime-kuma-report.js






/** Of `2`, "pending", Uptime Kuma says that a check failed and is repeated before it is called down. */
const uptime_kuma_report_STATUSES = new Map([
    ["0", "major_outage"],
    ["1", "operational"],
    ["2", "degraded_performance"],
    ["3", "under_maintenance"],
]);
const FAILED = new Set(["0", "2"]);
/** Every monitor of the page, or of the heartbeats where there is no page. */
function monitorsOf(page, heartbeats) {
    const beats = new Map(Object.entries(heartbeats?.heartbeatList ?? {}));
    const uptimes = Object.entries(heartbeats?.uptimeList ?? {});
    const named = new Map();
    for (const { name: group, monitorList } of page?.publicGroupList ?? [])
        for (const { id, name } of monitorList) {
            const own = (0,plain_text/* plainTitle */.D4)(name === "" ? id : name);
            if (!named.has(id))
                named.set(id, group === "" ? own : `${(0,plain_text/* plainTitle */.D4)(group)} - ${own}`);
        }
    if (page === undefined)
        for (const id of beats.keys())
            named.set(id, id);
    return [...named].map(([id, name]) => ({
        id,
        name,
        beats: beats.get(id) ?? [],
        uptimes: new Map(uptimes.flatMap(([key, uptime]) => key.startsWith(`${id}_`) && uptime !== undefined ? [[key.slice(id.length + 1), uptime]] : [])),
    }));
}
/** Beats come oldest first; of those that have a time the latest. */
function lastBeat({ beats }) {
    return beats
        .filter(({ time }) => time !== undefined)
        .sort((a, b) => ((a.time ?? "") < (b.time ?? "") ? -1 : 1))
        .at(-1);
}
const uptime_kuma_report_timesOf = ({ beats }) => beats.flatMap(({ time }) => time ?? []);
/** Nothing was measured of it for many times its own rhythm, or ever. */
const isStill = (monitor, now) => standsStill(uptime_kuma_report_timesOf(monitor), now);
/**
 * A span of hours or days in which one check failed is "down" to Uptime Kuma, which says nothing of now: of spans only a good
 * newest one is believed.
 */
function toMonitor(monitor, now) {
    const { id, name } = monitor;
    const newest = lastBeat(monitor);
    if (newest === undefined || isStill(monitor, now))
        return { id, name, status: "unknown" };
    const status = uptime_kuma_report_STATUSES.get(newest.status) ?? "unknown";
    const isSure = !newest.isSpan || status === "operational";
    return { id, name, status: isSure ? status : "unknown", ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("status", newest.status, uptime_kuma_report_STATUSES)) };
}
const SPANS_OF_HOURS = new Map([
    ["1", "1h"],
    ["24", "24h"],
    ["168", "7d"],
    ["720", "30d"],
    ["2160", "90d"],
    ["8760", "365d"],
]);
const uptime_kuma_report_DAY_MS = 24 * 3_600_000;
/**
 * Uptime Kuma gives an uptime of 0 where nothing was measured, too, and repeats the last one it had for a monitor that stands
 * still: a 0 counts where a check of that time failed, and nothing counts of one that stands still. The time is the median of the checks that are told.
 */
function toFigures(monitor, now) {
    if (isStill(monitor, now))
        return [];
    const hasFailed = monitor.beats.some(({ status, time }) => FAILED.has(status) && time !== undefined && (0,instant/* toMs */.G8)(now) - (0,instant/* toMs */.G8)(time) <= uptime_kuma_report_DAY_MS);
    const told = [...monitor.uptimes].flatMap(([hours, uptime]) => {
        const span = SPANS_OF_HOURS.get(hours);
        return span === undefined || (uptime === 0 && !hasFailed) ? [] : [[span, uptime]];
    });
    const uptime = measured(Object.fromEntries(told));
    const latencyMs = measured({ p50: medianPing(monitor.beats) });
    const { id: component, name } = monitor;
    return uptime === undefined && latencyMs === undefined
        ? []
        : [{ component, name, ...(uptime && { uptime }), ...(latencyMs && { latencyMs }) }];
}
/** Of the checks that were answered. */
function medianPing(beats) {
    const pings = beats.flatMap(({ status, ping, isSpan }) => (status === "1" && !isSpan ? (ping ?? []) : []));
    return pings.sort((a, b) => a - b)[Math.floor((pings.length - 1) / 2)];
}
/** A notice that somebody pinned to the page: it informs, whatever its colour. */
function toNotice(notice, now) {
    const { active, pin, createdDate, lastUpdatedDate, title } = notice;
    const published = createdDate ?? lastUpdatedDate ?? now;
    const isOpen = active && pin;
    const state = isOpen ? "investigating" : "resolved";
    const content = (0,plain_text/* plainText */.wh)(notice.content);
    return {
        id: (0,entries/* idOf */.TH)(notice.id, (0,plain_text/* plainTitle */.D4)(title), createdDate),
        title: (0,plain_text/* plainTitle */.D4)(title),
        state,
        impact: "unknown",
        begin: published,
        ...(!isOpen && { end: lastUpdatedDate ?? published }),
        published,
        components: [],
        advisory: true,
        updates: content === "" ? [] : [{ t: published, state, text: content }],
    };
}

;// CONCATENATED MODULE: ./build/feeds/uptime-kuma-shape.js



/*
 * The two documents of a status page of Uptime Kuma 1.x and 2.x, from its source (`server/routers/status-page-router.js`,
 * `server/model/*.js`): `/api/status-page/<slug>` and `/api/status-page/heartbeat/<slug>`.
 */
/**
 * Times are UTC without saying so, `2026-08-26 21:48:50.259`. A page set to show days gives spans instead of checks: their times
 * are written `2026-08-26T21:48:50.259Z` and are ends of spans.
 */
const Beat = schemas/* object */.Ikc({ status: fields/* identifier */.Cv, time: fields/* text */.Qq, ping: measure })
    .transform(({ time, ...beat }) => ({ ...beat, time: fields/* moment */.n$.parse(time), isSpan: time.includes("T") }));
const uptime_kuma_shape_Monitor = schemas/* object */.Ikc({ id: fields/* identifier */.Cv, name: fields/* text */.Qq }).refine(({ id }) => id !== "");
const Group = schemas/* object */.Ikc({ name: fields/* text */.Qq, monitorList: (0,fields/* list */.p_)(uptime_kuma_shape_Monitor) });
const Notice = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    title: fields/* text */.Qq,
    content: fields/* text */.Qq,
    active: schemas/* boolean */.zMY().catch(true),
    pin: schemas/* boolean */.zMY().catch(true),
    createdDate: fields/* moment */.n$,
    lastUpdatedDate: fields/* moment */.n$,
});
const uptime_kuma_shape_Maintenance = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    title: fields/* text */.Qq,
    status: fields/* text */.Qq,
    timezone: fields/* text */.Qq,
    dateRange: (0,fields/* list */.p_)(schemas/* string */.YjP()),
    timeslotList: (0,fields/* list */.p_)(schemas/* object */.Ikc({ startDate: fields/* text */.Qq, endDate: fields/* text */.Qq })),
});
/** `incident` of 1.x is one notice or null, `incidents` of 2.x a list. */
const uptime_kuma_shape_Page = schemas/* object */.Ikc({
    config: schemas/* looseObject */._H3({}),
    publicGroupList: schemas/* array */.YOg(schemas/* unknown */.L5J()).pipe((0,fields/* list */.p_)(Group)),
    incident: Notice.optional().catch(undefined),
    incidents: (0,fields/* list */.p_)(Notice),
    maintenanceList: (0,fields/* list */.p_)(uptime_kuma_shape_Maintenance),
})
    .transform(({ incident, incidents, ...page }) => ({
    ...page,
    incidents: [...(incident === undefined ? [] : [incident]), ...incidents],
}));
const Heartbeats = schemas/* object */.Ikc({
    heartbeatList: schemas/* record */.g1P(schemas/* string */.YjP(), (0,fields/* list */.p_)(Beat)),
    uptimeList: schemas/* record */.g1P(schemas/* string */.YjP(), share).catch({}),
});

;// CONCATENATED MODULE: ./build/feeds/uptime-kuma.js







const uptime_kuma_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("uptime-kuma").describe("A public status page of Uptime Kuma: somebody's own measurements"),
    url: feedUrl.describe("The page, as `https://<host>/status/<slug>`; a host alone means its page `default`"),
});
const uptime_kuma_API = /^(.*)\/api\/status-page\/(?:heartbeat\/)?([^/]+)\/?$/;
const uptime_kuma_PAGE = /^(.*)\/status\/([^/]+)\/?$/;
/** The two documents of a page and the page for people. */
function addressesOf(url) {
    const { origin, pathname } = new URL(url);
    const [, below = "", slug = "default"] = uptime_kuma_API.exec(pathname) ??
        uptime_kuma_PAGE.exec(pathname) ?? ["", pathname.replace(/\/+$/, "")];
    // Uptime Kuma looks pages up in lower case.
    const name = slug.toLowerCase();
    return {
        page: `${origin}${below}/api/status-page/${name}`,
        heartbeats: `${origin}${below}/api/status-page/heartbeat/${name}`,
        people: `${origin}${below}/status/${name}`,
    };
}
const uptime_kuma_observe = async ({ settings: { url }, reader }) => {
    const { page, heartbeats, people } = addressesOf(url);
    const [first, second] = await Promise.all([reader.get({ url: page }), reader.get({ url: heartbeats })]);
    const told = uptime_kuma_documentOf(first);
    const beats = uptime_kuma_documentOf(second);
    const source = { ...first.source, url: people };
    // Without heartbeats nobody knows how it is; without the page its monitors have no names, so no filter can tell them apart.
    if ((0,contract/* isFeedProblem */.k$)(beats))
        return (0,contract/* unreadReport */._w)(source, beats);
    if ((0,contract/* isFeedProblem */.k$)(told))
        return (0,contract/* unreadReport */._w)(source, told);
    const report = await uptime_kuma_toReport(source, told.page, beats.beats);
    return (0,contract/* isFeedProblem */.k$)(report) ? (0,contract/* unreadReport */._w)(source, report) : report;
};
function uptime_kuma_documentOf(fetched) {
    return "problem" in fetched ? fetched.problem : uptime_kuma_read(fetched.text);
}
function uptime_kuma_read(text) {
    const json = readJson(text);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const beats = Heartbeats.safeParse(json.value);
    if (beats.success)
        return { beats: beats.data };
    const page = uptime_kuma_shape_Page.safeParse(json.value);
    if (page.success)
        return { page: page.data };
    return { reason: "wrong-shape", detail: "JSON that is neither a page of Uptime Kuma nor its heartbeats" };
}
/** Either document alone makes a report, too: of the page one whose monitors are unknown, of the heartbeats one without names. */
async function uptime_kuma_toReport(source, page, beats) {
    const monitors = monitorsOf(page, beats);
    if (monitors.length === 0)
        return { reason: "empty", detail: "a page without monitors" };
    const now = source.fetchedAt;
    const seen = monitors.filter((monitor) => lastBeat(monitor) !== undefined);
    const asOf = seen
        .flatMap((monitor) => lastBeat(monitor)?.time ?? [])
        .sort()
        .at(-1);
    if (asOf !== undefined && monitors.every((monitor) => isStill(monitor, now)))
        return { reason: "stale", detail: `nothing was measured since ${asOf}` };
    const components = monitors.map((monitor) => toMonitor(monitor, now));
    const figures = monitors.flatMap((monitor) => toFigures(monitor, now));
    const { maintenances, notes } = await plansOf(page);
    return {
        ...source,
        ...(asOf !== undefined && asOf <= now && { asOf }),
        indicator: (0,domain_indicator/* indicatorOf */.T)([], components),
        components,
        incidents: (0,domain_indicator/* newestFirst */.l)((page?.incidents ?? []).map((notice) => toNotice(notice, now))),
        maintenances,
        ...(figures.length > 0 && { figures }),
        ...(notes.length > 0 && { notes }),
    };
}
/** Times of maintenance need the library of zones: only a page that has any loads it. */
async function plansOf(page) {
    if (page === undefined || page.maintenanceList.length === 0)
        return { maintenances: [], notes: [] };
    const { toMaintenances } = await Promise.all(/* import() */[__webpack_require__.e(714), __webpack_require__.e(45)]).then(__webpack_require__.bind(__webpack_require__, 18045));
    return toMaintenances(page.maintenanceList);
}
const uptime_kuma_parse = async (text, source) => {
    const told = uptime_kuma_read(text);
    if ((0,contract/* isFeedProblem */.k$)(told))
        return told;
    return uptime_kuma_toReport({ ...source, url: addressesOf(source.url).people }, told.page, told.beats);
};
const uptimeKuma = { settings: uptime_kuma_settings, role: "third-party", observe: uptime_kuma_observe, parse: uptime_kuma_parse };

// EXTERNAL MODULE: ./build/domain/incident.js
var incident = __webpack_require__(5035);
;// CONCATENATED MODULE: ./build/feeds/uptimeline-report.js




const uptimeline_report_STATUSES = new Map([
    ["up", "operational"],
    ["degraded", "degraded_performance"],
    ["down", "major_outage"],
    ["unknown", "unknown"],
]);
const uptimeline_report_PAGES = new Map([
    ["up", "none"],
    ["degraded", "minor"],
    ["down", "critical"],
    ["unknown", "unknown"],
]);
/** Kinds that speak of what is watched; the others are the watcher's own affairs, or for reading. */
const OUTAGES = new Set(["outage", "degradation", "heartbeat"]);
/** A `down` that is a warning is made of timeouts alone. */
const uptimeline_report_IMPACTS = new Map([
    ["critical", "major_outage"],
    ["warning", "partial_outage"],
    ["info", "operational"],
]);
const KNOWN_KINDS = new Set(incident/* INCIDENT_KINDS */.pl);
const KNOWN_LEVELS = new Set(incident/* LEVELS */.A_);
const STATUS_KEPT = 40;
/** The site's indicator, where it gives a verdict on the whole. */
const uptimeline_report_toIndicator = (verdict) => uptimeline_report_PAGES.get(verdict);
function uptimeline_report_toComponent({ id, name, group, verdict, state }) {
    const own = (0,plain_text/* plainTitle */.D4)(name) || id;
    return {
        id,
        name: group === "" ? own : `${(0,plain_text/* plainTitle */.D4)(group)} - ${own}`,
        status: state === "maintenance" ? "under_maintenance" : (uptimeline_report_STATUSES.get(verdict) ?? "unknown"),
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("verdict", verdict, uptimeline_report_STATUSES)),
    };
}
/** What the site measured of one monitor; nothing where it measured nothing, but tells again what a page said. */
function uptimeline_report_toFigures(monitor) {
    const { id, uptime, uptimeOf, latency, tokensPerSecond, verdict } = monitor;
    if (uptimeOf === "page")
        return [];
    const shares = ["24h", "7d", "30d", "90d"].flatMap((span) => {
        const value = uptime[span]?.value;
        return value === undefined ? [] : [[span, value]];
    });
    const figure = {
        ...(shares.length > 0 && { uptime: Object.fromEntries(shares) }),
        ...percentiles("latencyMs", latency),
        ...percentiles("tokensPerSecond", tokensPerSecond),
    };
    if (Object.keys(figure).length === 0)
        return [];
    const status = (0,plain_text/* plainTitle */.D4)(verdict).slice(0, STATUS_KEPT).toWellFormed();
    return [{ component: id, name: uptimeline_report_toComponent(monitor).name, ...figure, ...(status !== "" && { status }) }];
}
function percentiles(key, { p50, p95 }) {
    if (p50 === undefined && p95 === undefined)
        return {};
    const values = { ...(p50 !== undefined && { p50 }), ...(p95 !== undefined && { p95 }) };
    return { [key]: values };
}
function uptimeline_report_toIncident(incident, { page, names, generatedAt }) {
    const { id, monitor, title, kind, level, end } = incident;
    const published = incident.detected ?? incident.begin ?? generatedAt;
    const url = (0,fields/* webAddress */.Dy)(incident.page, page);
    return {
        id,
        title: (0,plain_text/* plainTitle */.D4)(title) || id,
        state: end === undefined ? "investigating" : "resolved",
        impact: uptimeline_report_impactOf(kind, level),
        begin: incident.begin ?? published,
        ...(end !== undefined && { end }),
        published,
        components: (0,reading_words/* namesOf */.eZ)([monitor, names.get(monitor) ?? ""]),
        ...(KNOWN_KINDS.has(kind) && !OUTAGES.has(kind) && { advisory: true }),
        ...(url !== undefined && { url }),
        updates: [],
        ...(0,reading_words/* strange */.dV)((0,reading_words/* unknownWord */.$5)("kind", kind, KNOWN_KINDS), (0,reading_words/* unknownWord */.$5)("level", level, KNOWN_LEVELS)),
    };
}
function uptimeline_report_impactOf(kind, level) {
    if (kind === "degradation")
        return "degraded_performance";
    if (OUTAGES.has(kind))
        return uptimeline_report_IMPACTS.get(level) ?? "unknown";
    return KNOWN_KINDS.has(kind) ? "operational" : "unknown";
}

;// CONCATENATED MODULE: ./build/feeds/uptimeline-shape.js


/* `api/v1/status.json` as our own site writes it, read as anybody else's: every field may be missing. */
const count = schemas/* number */.aig().nonnegative().optional().catch(undefined);
const uptimeline_shape_share = schemas/* number */.aig().min(0).max(1).optional().catch(undefined);
const Window = schemas/* object */.Ikc({ value: uptimeline_shape_share }).catch({});
const uptimeline_shape_Percentiles = schemas/* object */.Ikc({ window: fields/* text */.Qq, p50: count, p95: count }).catch({ window: "" });
const uptimeline_shape_Monitor = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    name: fields/* text */.Qq,
    group: fields/* text */.Qq,
    verdict: fields/* text */.Qq,
    state: fields/* text */.Qq,
    everySeconds: count,
    uptimeOf: fields/* text */.Qq,
    uptime: schemas/* object */.Ikc({ "24h": Window, "7d": Window, "30d": Window, "90d": Window }).partial().catch({}),
    latency: uptimeline_shape_Percentiles,
    tokensPerSecond: uptimeline_shape_Percentiles,
})
    .refine(({ id }) => id !== "");
const uptimeline_shape_Incident = schemas/* object */.Ikc({
    id: fields/* identifier */.Cv,
    monitor: fields/* identifier */.Cv,
    title: fields/* text */.Qq,
    kind: fields/* text */.Qq,
    level: fields/* text */.Qq,
    begin: fields/* moment */.n$,
    detected: fields/* moment */.n$,
    end: fields/* moment */.n$,
    page: fields/* text */.Qq,
})
    .refine(({ id }) => id !== "");
/** What makes it such a file: a version, a moment and a list of monitors. */
const Status = schemas/* object */.Ikc({
    v: schemas/* int */.Whr(),
    generatedAt: fields/* moment */.n$,
    verdict: fields/* text */.Qq,
    monitors: schemas/* array */.YOg(schemas/* unknown */.L5J()).transform((monitors) => (0,fields/* list */.p_)(uptimeline_shape_Monitor).parse(monitors)),
    incidents: (0,fields/* list */.p_)(uptimeline_shape_Incident),
});

;// CONCATENATED MODULE: ./build/feeds/uptimeline.js









/*
 * Another site of Uptimeline, by its `api/v1/status.json`: its monitors are components, what it measured of them are figures.
 */
const uptimeline_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("uptimeline").describe("Another site of Uptimeline: what somebody else's probes see"),
    url: feedUrl.describe("The site, such as `https://someone.github.io/status/`, or its `api/v1/status.json`"),
});
/** The newest version of the file that we know. */
const VERSION = 1;
const PATH = "/api/v1/status.json";
/** A site that is built once an interval is late now and then, for schedules are; past so many it tells of another time. */
const INTERVALS_FRESH = 4;
const FRESH_AT_LEAST_MS = 2 * instant/* HOUR_MS */.iQ;
function uptimeline_parse(text, source) {
    const json = readJson(text);
    if ((0,contract/* isFeedProblem */.k$)(json))
        return json;
    const read = Status.safeParse(json.value);
    if (!read.success)
        return { reason: "wrong-shape", detail: "JSON that is not the status.json of an Uptimeline site" };
    const { v, generatedAt, monitors, verdict, incidents: listed } = read.data;
    if (v > VERSION)
        return {
            reason: "wrong-shape",
            detail: `version ${v} of status.json, newer than the ${VERSION} that is known here: update Uptimeline`,
        };
    if (generatedAt === undefined)
        return { reason: "wrong-shape", detail: "a status.json that does not say when it was made" };
    if (monitors.length === 0)
        return { reason: "empty", detail: "a site that watches nothing" };
    const stale = staleness(generatedAt, monitors, source.fetchedAt);
    if (stale !== undefined)
        return stale;
    const page = addresses_pageOf(source.url, PATH);
    const names = new Map(monitors.map(({ id, name }) => [id, name]));
    const components = monitors.map(uptimeline_report_toComponent);
    const incidents = (0,domain_indicator/* newestFirst */.l)(listed.map((incident) => uptimeline_report_toIncident(incident, { page, names, generatedAt })));
    const figures = monitors.flatMap(uptimeline_report_toFigures);
    return {
        feed: source.feed,
        url: page,
        fetchedAt: source.fetchedAt,
        asOf: generatedAt,
        indicator: uptimeline_report_toIndicator(verdict) ?? (0,domain_indicator/* indicatorOf */.T)(incidents, components),
        components,
        incidents,
        maintenances: [],
        ...(figures.length > 0 && { figures }),
    };
}
/** What was true hours ago says nothing of now. */
function staleness(generatedAt, monitors, now) {
    const intervals = monitors.flatMap(({ everySeconds }) => everySeconds ?? []);
    const shortestMs = Math.min(...intervals) * instant/* SECOND_MS */._L;
    const limitMs = Math.max(FRESH_AT_LEAST_MS, Number.isFinite(shortestMs) ? INTERVALS_FRESH * shortestMs : 0);
    return (0,instant/* toMs */.G8)(now) - (0,instant/* toMs */.G8)(generatedAt) > limitMs
        ? { reason: "stale", detail: `made ${generatedAt}, too long ago to tell how it is now` }
        : undefined;
}
const uptimeline = {
    settings: uptimeline_settings,
    role: "third-party",
    observe: (0,contract/* oneDocument */.Yc)(uptimeline_parse, {
        request: ({ url }) => ({ url: documentOf(url, PATH) }),
        pageOf: (url) => addresses_pageOf(url, PATH),
    }),
    parse: uptimeline_parse,
};

;// CONCATENATED MODULE: ./build/feeds/upptime.js










const upptime_settings = schemas/* strictObject */.rej({
    ...feedKeys,
    kind: schemas/* literal */.euz("upptime")
        .describe("An Upptime repository: somebody's own measurements. Its incidents are GitHub issues and are not read"),
    url: feedUrl.describe("Address of its `history/summary.json`, as `https://raw.githubusercontent.com/<owner>/<repository>/<branch>/history/summary.json`"),
});
/** `"99.39%"`; anything else is none. */
const written = fields/* text */.Qq.transform((told) => {
    const match = /^(\d{1,3}(?:\.\d{1,10})?) ?%$/.exec(told.trim());
    return percentage.parse(match === null ? undefined : Number(match[1]));
});
const Site = schemas/* object */.Ikc({
    name: fields/* text */.Qq,
    slug: fields/* identifier */.Cv,
    status: fields/* text */.Qq,
    uptimeDay: written,
    uptimeWeek: written,
    uptimeMonth: written,
    uptimeYear: written,
    timeDay: measure,
})
    .refine(({ name, slug }) => name !== "" || slug !== "");
const upptime_STATUSES = new Map([
    ["up", "operational"],
    ["degraded", "degraded_performance"],
    ["down", "major_outage"],
]);
const ONE_SITE = {
    reason: "not-json",
    detail: "the history of one site: the feed is history/summary.json beside it",
};
function upptime_parse(json, source) {
    const read = readJson(json);
    if ((0,contract/* isFeedProblem */.k$)(read))
        return lastUpdated(json) === undefined ? read : ONE_SITE;
    if (!Array.isArray(read.value))
        return { reason: "wrong-shape", detail: "JSON that is not Upptime's list of sites" };
    if (read.value.length === 0)
        return { reason: "empty", detail: "a list without sites" };
    const sites = (0,fields/* list */.p_)(Site).parse(read.value);
    if (sites.length === 0)
        return { reason: "wrong-shape", detail: "a list whose entries are not sites" };
    const left = read.value.length - sites.length;
    const components = sites.map(upptime_toComponent);
    const figures = sites.flatMap(upptime_toFigure);
    return {
        ...source,
        url: upptime_pageOf(source.url),
        indicator: (0,domain_indicator/* indicatorOf */.T)([], components),
        components,
        incidents: [],
        maintenances: [],
        ...(figures.length > 0 && { figures }),
        ...(left > 0 && { notes: [`Sites that could not be read: ${left}.`] }),
    };
}
const upptime_idOf = ({ slug, name }) => (slug === "" ? (0,plain_text/* plainTitle */.D4)(name) : slug);
const upptime_nameOf = ({ slug, name }) => (name === "" ? slug : (0,plain_text/* plainTitle */.D4)(name));
function upptime_toComponent(site) {
    const words = (0,reading_words/* unknownWord */.$5)("status", site.status, upptime_STATUSES);
    return { id: upptime_idOf(site), name: upptime_nameOf(site), status: upptime_STATUSES.get(site.status) ?? "unknown", ...(0,reading_words/* strange */.dV)(words) };
}
/** `uptime` and `time` themselves are over all time, which is another span for each site. Times are means of successful calls; 0 is Upptime's word for none. */
function upptime_toFigure(site) {
    const uptime = measured({
        "24h": site.uptimeDay,
        "7d": site.uptimeWeek,
        "30d": site.uptimeMonth,
        "365d": site.uptimeYear,
    });
    const latencyMs = measured({ mean: site.timeDay === 0 ? undefined : site.timeDay });
    const status = (0,plain_text/* plainTitle */.D4)(site.status).slice(0, 40);
    if (uptime === undefined && latencyMs === undefined)
        return [];
    const component = upptime_idOf(site);
    return [
        {
            component,
            name: upptime_nameOf(site),
            ...(uptime && { uptime }),
            ...(latencyMs && { latencyMs }),
            ...(status !== "" && { status }),
        },
    ];
}
/**
 * The summary says no time, and a repository whose workflows GitHub has stopped shows its last state for ever. But each
 * `history/<slug>.yml` beside it is written at least daily, with a time.
 */
const upptime_observe = async ({ settings: { url }, reader }) => {
    const summary = await reader.get({ url });
    const report = "problem" in summary ? summary.problem : upptime_parse(summary.text, summary.source);
    const source = { ...summary.source, url: upptime_pageOf(url) };
    if ((0,contract/* isFeedProblem */.k$)(report))
        return (0,contract/* unreadReport */._w)(source, report);
    const slug = report.components.find(({ id }) => /^[\w.-]+$/.test(id))?.id;
    const one = slug === undefined ? undefined : await reader.get({ url: new URL(`${slug}.yml`, url).href });
    const asOf = one === undefined || "problem" in one ? undefined : lastUpdated(one.text);
    if (asOf === undefined)
        return {
            ...report,
            notes: [...(report.notes ?? []), "Nothing says how old this is: no history of a site was read."],
        };
    if ((0,instant/* toMs */.G8)(source.fetchedAt) - (0,instant/* toMs */.G8)(asOf) <= STALE_MS)
        return { ...report, asOf };
    return (0,contract/* unreadReport */._w)(source, { reason: "stale", detail: `nothing was measured since ${asOf}` });
};
/** A daily run may fail, or be late, a few times in a row. */
const STALE_MS = 4 * 24 * 3_600_000;
const lastUpdated = (yaml) => fields/* moment */.n$.parse(/^(?:- )?lastUpdated: *["']?([^\s"']{1,40})/m.exec(yaml)?.[1]);
/** The repository, where GitHub serves the file; else what stands above `history/`. */
function upptime_pageOf(url) {
    const { hostname, pathname, origin } = new URL(url);
    const [owner, repository] = pathname.split("/").filter((part) => part !== "");
    if (hostname === "raw.githubusercontent.com" && owner !== undefined && repository !== undefined)
        return `https://github.com/${owner}/${repository}`;
    return `${origin}${pathname.replace(/(\/history)?\/[^/]*$/, "/")}`;
}
const upptime = { settings: upptime_settings, role: "third-party", observe: upptime_observe, parse: upptime_parse };

;// CONCATENATED MODULE: ./build/feeds/index.js

































/** Every kind of feed: a new one is one file and one line here. */
const KINDS = {
    statuspage: statuspage,
    aistudio: aistudio,
    "aws-health": awsHealth,
    azure: azure,
    betterstack: betterstack,
    cstate: cstate,
    datadog: datadog,
    discourse: discourse,
    firehydrant: firehydrant,
    flashduty: flashduty,
    gatus: gatus,
    "github-issues": githubIssues,
    "google-cloud": googleCloud,
    incidentio: incidentio,
    instatus: instatus,
    json: json,
    openrouter: openrouter,
    openstatus: openstatus,
    pagerduty: pagerduty,
    rss: rss,
    slack: slack,
    statusgator: statusgator,
    statusio: statusio,
    upptime: upptime,
    "uptime-kuma": uptimeKuma,
    uptimeline: uptimeline,
};
/** One entry under `feeds:` in the config. */
const FeedSettings = schemas/* discriminatedUnion */.gMt("kind", 
// The compiler can't follow that the values of a list that is not empty are a list that is not empty.
Object.values(KINDS).map(({ settings }) => settings));
/** Each kind under its own name: an entry whose `kind` is another is a type error. */
const feeds = KINDS;
/** Reads one feed, whatever its kind. Never rejects. */
async function observeFeed(settings, { reader, evaluate }) {
    const feed = kindOf(settings);
    let source;
    const noting = {
        async get(request) {
            const fetched = await reader.get(request);
            source ??= { ...fetched.source, url: settings.url };
            return fetched;
        },
    };
    try {
        return finished(await feed.observe({ settings, reader: noting, evaluate }), feed, settings);
    }
    catch (error) {
        // Before anything was read, nothing from outside can be at fault.
        if (source === undefined)
            throw error;
        return finished((0,contract/* unreadReport */._w)(source, faultOf(error)), feed, settings);
    }
}
/** A fault of ours, which what came has found: one feed must not end the run. The error's own words may hold what came. */
const faultOf = (error) => ({
    reason: "wrong-shape",
    detail: `what came could not be read (${error instanceof Error ? error.name : "an error"})`,
});
/** The same of one document of a feed, wherever it was read. */
async function parseFeed(settings, text, source, evaluate) {
    const feed = kindOf(settings);
    try {
        const parsed = await feed.parse(text, source, { settings, evaluate });
        return finished(isFeedProblem(parsed) ? unreadReport(source, parsed) : parsed, feed, settings);
    }
    catch (error) {
        return finished(unreadReport(source, faultOf(error)), feed, settings);
    }
}
/** The report of a feed that was not read: who would have spoken is known all the same. */
function unreadFeed(settings, source, problem) {
    return finished((0,contract/* unreadReport */._w)(source, problem), kindOf(settings), settings);
}
/** What is the same for all kinds. */
function finished(said, feed, settings) {
    const report = withinBounds((0,report_filter/* filterReport */.X$)((0,advisory/* markAdvisories */.p)(joinSameTrouble(said)), settings));
    const role = "role" in settings ? settings.role : (report.role ?? feed.role);
    return role === "official" ? report : { ...report, role };
}
/** Settings that are expressions, for them to be compiled when the config is read. */
function feedExpressions(settings) {
    return kindOf(settings).expressions?.(settings) ?? [];
}
/** The registry's type ties each kind to its own settings; the compiler can't follow that through a lookup by a union. */
function kindOf(settings) {
    const feed = feeds[settings.kind];
    return feed;
}


/***/ }),

/***/ 50649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   qf: () => (/* binding */ unknownState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84104);


/** A list of which the entries that are not of the shape, or that say neither who they are nor what, are left out and counted. */
function entries(entry, isOne) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())
        .catch([])
        .transform((listed) => {
        const kept = listed.slice(0, _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_KEPT */ .AK).flatMap((candidate) => {
            const read = entry.safeParse(candidate);
            return read.success && isOne(read.data) ? [read.data] : [];
        });
        return { kept, left: listed.length - kept.length };
    });
}
/** A report's notes from the sentences that there are; absent without any. */
function notesOf(...sentences) {
    const notes = sentences.filter((sentence) => sentence !== undefined);
    return notes.length === 0 ? {} : { notes };
}
/** The sentence about entries that could not be read, `what` in the plural. */
const leftOut = (left, what) => left === 0 ? undefined : `${left} of the ${what} could not be read: left out.`;
/** The sentence about a state of the whole page in a word that is not known. */
const unknownState = (words) => words.length === 0 ? undefined : `The page's own state is not known: ${words.join()}.`;
/** The source's id, else one of what does not change from one reading to the next. */
const idOf = (id, title, at) => id !== "" ? id : at === undefined ? title : `${at} ${title}`;


/***/ }),

/***/ 84104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ LIST_KEPT),
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   s4: () => (/* binding */ epoch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92224);


/*
 * Fields as other people's feeds write them: absent, null, "" and [] all mean "none", and one bad field or entry spoils
 * nothing but itself.
 */
/** A string; anything else is "". */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().catch("");
const ID_KEPT = 300;
/** An id, on one line and of at most 300 characters: some pages number theirs. */
const identifier = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().transform(String)])
    .catch("")
    .transform((id) => id
    .slice(0, ID_KEPT)
    .replaceAll(/\p{Cc}/gu, "")
    .trim()
    .toWellFormed());
/** A moment of this century with any offset, in UTC; what is none is `undefined`. */
const moment = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .catch("")
    .transform((written) => readMoment(written));
/** More entries than any page's list has: five megabytes may hold millions, and each would be work. */
const LIST_KEPT = 10_000;
/**
 * A list of at most `LIST_KEPT` entries; those that are not of the shape are left out. Some pages write a list as the string `"[]"`.
 */
function list(entry) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())
        .catch([])
        .transform((entries) => entries.slice(0, LIST_KEPT).flatMap((candidate) => {
        const read = entry.safeParse(candidate);
        return read.success ? [read.data] : [];
    }));
}
const ADDRESS_KEPT = 2_000;
/** The web address, or `undefined` for anything that must not become a link, such as one of more than 2,000 characters. */
function webAddress(written, base) {
    if (written === "" || written.length > ADDRESS_KEPT || !URL.canParse(written, base))
        return undefined;
    const url = new URL(written, base);
    const isPublic = (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "";
    return isPublic && url.href.length <= ADDRESS_KEPT ? url.href : undefined;
}
/** Moments outside are programs' words for "none" (0001-01-01, 1970-01-01) and "for ever" (9999-12-31). */
const FIRST_MS = Date.UTC(2000, 0);
const AFTER_LAST_MS = Date.UTC(2100, 0);
/** Milliseconds since the epoch as a moment of this century; anything else, `NaN` too, is none. */
const instantOf = (ms) => ms >= FIRST_MS && ms < AFTER_LAST_MS ? (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(ms) : undefined;
/** Seconds or milliseconds since the epoch, told apart by their size, as a number or as digits in a string. */
function epoch(value) {
    const number = typeof value === "string" && /^\s*\d{9,16}(?:\.\d{1,9})?\s*$/.test(value) ? Number(value) : value;
    if (typeof number !== "number")
        return undefined;
    // This century in milliseconds begins long after it has ended in seconds.
    return instantOf(Math.round(number)) ?? instantOf(Math.round(number * 1_000));
}
/** RFC 3339, with a blank for the T and without an offset (then UTC) where pages write so. */
function readMoment(written) {
    const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?$/i.exec(written.trim());
    if (match === null)
        return undefined;
    const [, date, time, zone = "Z"] = match;
    if (!isDay(date))
        return undefined;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    return instantOf(Date.parse(`${date}T${time}${offset}`));
}
/** Whether there is such a day: `Date.parse` takes 30 February for 2 March. */
const isDay = (date = "") => {
    const ms = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
};
/** Earliest of some moments; instants sort as text. */
const earliest = (moments) => moments.filter((candidate) => candidate !== undefined).sort()[0];
/** Latest of some moments. */
const latest = (moments) => moments
    .filter((candidate) => candidate !== undefined)
    .sort()
    .at(-1);


/***/ }),

/***/ 67768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readMarkup),
/* harmony export */   scriptJson: () => (/* binding */ scriptJson)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89264);

/**
 * Reads HTML or XML piece by piece, whatever it is: nothing is held open, so that the work is linear in the text however deep it nests.
 * A self-closing tag of XML is opened and closed; what is no whole tag at the end is text.
 */
function readMarkup(markup, listener, options = {}) {
    const { xml = false } = options;
    const attributes = createAttributes(markup, options.attributes ?? []);
    let [tag, consumed] = ["", 0];
    const part = (start, end) => markup.slice(start, end);
    // The tokenizer passes over all up to the bracket, which only the last tag can lack.
    const bracketFrom = (at) => markup.indexOf(">", at) + 1 || markup.length;
    /** All up to `end` has been read, and this is to be told of it. */
    const tell = (end, telling) => {
        telling({ start: consumed, end });
        consumed = end;
        if (listener.isEnough?.() === true)
            tokenizer.pause();
    };
    const text = (end, written) => tell(end, (place) => listener.text?.(written, place));
    const comment = (end) => tell(end, (place) => listener.comment?.(place));
    const opened = (end, isClosed) => {
        tell(end, (place) => listener.open?.(tag, place, attributes.take()));
        if (isClosed)
            tell(end, (place) => listener.close?.(tag, place));
    };
    const tokenizer = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({ xmlMode: xml, decodeEntities: !xml }, {
        ...attributes.callbacks,
        ontext: (start, end) => text(end, part(start, end)),
        ontextentity: (codePoint, end) => text(end, String.fromCodePoint(codePoint)),
        oncdata: (start, end, offset) => text(end + 1, part(start, end - offset)),
        onopentagname(start, end) {
            tag = part(start, end).toLowerCase();
        },
        onopentagend: (end) => opened(end + 1, false),
        onselfclosingtag: (end) => opened(end + 1, xml),
        onclosetag: (start, end) => tell(bracketFrom(end), (place) => listener.close?.(part(start, end).toLowerCase(), place)),
        ondeclaration: (start, end) => tell(end + 1, () => listener.declaration?.(part(start, end))),
        oncomment: (_, end) => comment(end + 1),
        onprocessinginstruction: (_, end) => comment(bracketFrom(end)),
        onend: () => undefined,
    });
    tokenizer.write(markup);
    if (!tokenizer.running)
        return;
    tokenizer.end();
    if (consumed < markup.length)
        text(markup.length, markup.slice(consumed));
}
/** The part of the tokenizer's callbacks that gathers the attributes of a tag; of several of one name the first counts. */
function createAttributes(markup, wanted) {
    let gathered = new Map();
    let name = "";
    const append = (text) => {
        if (name !== "")
            gathered.set(name, (gathered.get(name) ?? "") + text);
    };
    return {
        /** Those of the tag that ends here. */
        take() {
            const taken = gathered;
            if (taken.size > 0)
                gathered = new Map();
            return taken;
        },
        callbacks: {
            onattribname(start, end) {
                const named = markup.slice(start, end).toLowerCase();
                name = wanted.includes(named) && !gathered.has(named) ? named : "";
            },
            onattribdata: (start, end) => append(markup.slice(start, end)),
            onattribentity: (codePoint) => append(String.fromCodePoint(codePoint)),
            onattribend: () => append(""),
        },
    };
}
/**
 * The text of `<script id="…">` of a page, which holds the page's data as JSON where its type says so. Undefined where there is none.
 * One pass: linear whatever the page.
 */
function scriptJson(html, { id }) {
    let [isInside, isOver, json] = [false, false, ""];
    readMarkup(html, {
        open(name, _, attributes) {
            isInside = name === "script" && attributes.get("id") === id && isJson(attributes.get("type") ?? "");
        },
        text(text) {
            if (isInside)
                json += text;
        },
        close() {
            isOver = isInside;
        },
        isEnough: () => isOver,
    }, { attributes: ["id", "type"] });
    return isOver ? json : undefined;
}
const isJson = (type) => /^application\/(?:[\w.-]{1,40}\+)?json\b/i.test(type.trim());


/***/ }),

/***/ 68657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ LINE_BREAKS),
/* harmony export */   D4: () => (/* binding */ plainTitle),
/* harmony export */   NJ: () => (/* binding */ TEXT_KEPT),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   yn: () => (/* binding */ UNREAD)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67768);

const TEXT_KEPT = 2_000;
const TITLE_KEPT = 300;
/** Elements that begin and end a line. */
const LINE_BREAKS = new Set("br p div li ul ol dl dt dd table tr h1 h2 h3 h4 h5 h6 hr pre blockquote section article".split(" "));
/** Elements whose text is not for reading. */
const UNREAD = new Set(["script", "style"]);
/**
 * HTML or plain text as plain text of at most `kept` characters: tags go, block ends become line breaks, entities become
 * characters, control characters go. One pass, so linear whatever comes. The result is text, not markup: sinks escape it.
 */
function plainText(html, kept = TEXT_KEPT) {
    // Enough to fill `kept` after blanks have been folded, and a bound for what is made of five megabytes.
    const most = kept * 4;
    let [out, unread] = ["", ""];
    const breakAt = (name) => {
        if (LINE_BREAKS.has(name))
            out += "\n";
    };
    (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarkup */ .J)(html, {
        text(text) {
            if (unread === "")
                out += text.slice(0, most);
        },
        open(name) {
            if (UNREAD.has(name))
                unread = name;
            breakAt(name);
        },
        close(name) {
            if (name === unread)
                unread = "";
            breakAt(name);
        },
        isEnough: () => out.length >= most,
    });
    return shorten(foldBlanks(out), kept);
}
/** A title: one line of plain text. */
function plainTitle(html) {
    return plainText(html, TITLE_KEPT).replaceAll("\n", " ");
}
/** Text, not markup, on one line of at most `kept` characters. */
function oneLine(text, kept = TEXT_KEPT) {
    return shorten(foldBlanks(text.slice(0, kept * 4)).replaceAll("\n", " "), kept);
}
function foldBlanks(text) {
    return text
        .split(/\r\n|[\r\n\u2028\u2029]/)
        .map((line) => line
        .split(/[\s\p{Cc}]/u)
        .filter((part) => part !== "")
        .join(" "))
        .filter((line) => line !== "")
        .join("\n");
}
function shorten(text, kept) {
    if (text.length <= kept)
        return text.toWellFormed();
    // A pair of surrogates that was cut in two leaves half a character: it goes.
    const cut = text.slice(0, kept - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`.toWellFormed();
}


/***/ }),

/***/ 71000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ unknownWord),
/* harmony export */   dV: () => (/* binding */ strange),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68657);

const WORD_KEPT = 60;
/** What `unknownWords` keeps of a source's word: `key=WORD` where no table of ours holds it, nothing where there is none. */
function unknownWord(key, word, known) {
    return word === "" || known.has(word) ? [] : [(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainTitle */ .D4)(`${key}=${word}`).slice(0, WORD_KEPT).toWellFormed()];
}
/** The key `unknownWords`, absent where all words are known. */
function strange(...words) {
    const unknownWords = [...new Set(words.flat())];
    return unknownWords.length === 0 ? {} : { unknownWords };
}
/** No trouble affects more; each name goes through the reader of markup. */
const NAMES_READ = 1_000;
/** Names and ids as one list of plain texts, each once. */
function namesOf(names) {
    return [
        ...new Set(names
            .slice(0, NAMES_READ)
            .map((name) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainTitle */ .D4)(name))
            .filter((name) => name !== "")),
    ];
}


/***/ }),

/***/ 94394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ worstImpact),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   T2: () => (/* binding */ impactWord),
/* harmony export */   Vf: () => (/* binding */ isOfMaintenance),
/* harmony export */   kc: () => (/* binding */ stateWord),
/* harmony export */   rM: () => (/* binding */ AWS_PREFIXES)
/* harmony export */ });
const STATES = new Map([
    ...["investigating", "detected", "acknowledged", "open", "new", "ongoing", "active"].map(as("investigating")),
    ...["identified", "mitigating", "fixing", "in repair"].map(as("identified")),
    ...["monitoring", "mitigated", "watching", "recovering"].map(as("monitoring")),
    ...["resolved", "fixed", "closed", "restored", "recovered"].map(as("resolved")),
    ...["postmortem", "post-mortem", "post mortem"].map(as("postmortem")),
    ...["update", "updated"].map(as("update")),
    ...["scheduled", "planned", "maintenance scheduled"].map(as("scheduled")),
    ...["in progress", "verifying", "maintenance in progress"].map(as("in_progress")),
    ...["completed", "maintenance complete", "maintenance completed"].map(as("completed")),
]);
function as(state) {
    return (word) => [word, state];
}
const plain = (word) => word
    .toLowerCase()
    .replaceAll(/[_\s]+/g, " ")
    .replace(/[:.\s]+$/, "")
    .trim();
const stateWord = (word) => STATES.get(plain(word));
const isOver = (state) => state === "resolved" || state === "postmortem" || state === "completed";
const isOfMaintenance = (state) => state === "scheduled" || state === "in_progress" || state === "completed";
const IMPACTS = new Map([
    ...["operational", "available", "none", "normal", "healthy", "up"].map(is("operational")),
    ...["degraded performance", "degraded", "degradation", "minor", "low", "slow"].map(is("degraded_performance")),
    ...["partial outage", "partial", "disruption", "disrupted", "major", "medium"].map(is("partial_outage")),
    ...["major outage", "full outage", "outage", "critical", "down", "high"].map(is("major_outage")),
    ...["under maintenance", "maintenance"].map(is("under_maintenance")),
]);
function is(status) {
    return (word) => [word, status];
}
const impactWord = (word) => IMPACTS.get(plain(word));
/** What AWS writes before a title, with the state of the service that it means. */
const AWS_PREFIXES = new Map([
    ["service is operating normally", "operational"],
    ["informational message", "degraded_performance"],
    ["performance issues", "degraded_performance"],
    ["service degradation", "degraded_performance"],
    ["service disruption", "major_outage"],
]);
/** How bad, worst first. */
const RANKED = [
    "major_outage",
    "partial_outage",
    "degraded_performance",
    "under_maintenance",
    "unknown",
];
/** The worst that was stated; that all is well again states nothing about what was. */
function worstImpact(impacts) {
    return RANKED.find((status) => impacts.includes(status));
}


/***/ }),

/***/ 12525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ WORDS)
});

// EXTERNAL MODULE: ./build/locales/en.js + 18 modules
var en = __webpack_require__(91442);
;// CONCATENATED MODULE: ./build/locales/ko-about.js
const WORKED = ["항목", "손으로 계산", "값"];
const koAbout = {
    title: "수치의 의미",
    sentence: [
        { tone: "quiet", text: "이 사이트의 수치가 무엇을 뜻하는지," },
        { tone: "plain", text: "손으로 계산해 볼 수 있는 예와 함께 설명합니다." },
    ],
    lead: "시각은 UTC, 비율은 0과 1 사이의 값입니다. 아무도 모르는 것은 비워 두며, 0으로도 정상으로도 치지 않습니다. 모든 페이지와 파일, 보고서가 여기의 정의를 따릅니다.",
    contents: "이 페이지의 내용",
    outcomes: {
        title: "호출의 결과",
        text: "호출 한 번의 결과는 하나입니다. 우리 쪽의 한도, 키, 네트워크 문제처럼 제공자에 대해 아무것도 말해 주지 않는 결과는 제외합니다.",
        columns: ["결과", "집계"],
        counts: { available: "가용", failure: "실패", leftOut: "제외" },
    },
    sections: {
        time: {
            title: "시간",
            texts: [
                "호출 한 번은 다음 호출까지의 시간을 대표하되, 최대 두 주기까지입니다. 그보다 긴 시간은 공백이며, 그때 어땠는지는 아무도 모릅니다.",
            ],
            given: "10분마다 호출하는 모니터, 09:00부터 11:00까지:",
            tables: [
                { columns: ["시각", "결과", "응답 시간, ms", "재시도"] },
                { columns: ["분", "손으로 계산", "값"], what: ["가용", "그중 느림", "실패: 다운타임", "제외", "관측 없음"] },
            ],
        },
        uptime: {
            title: "가동률과 커버리지",
            texts: [
                "가동률은 가용 시간 ÷ (가용 시간 + 실패 시간)입니다. 커버리지는 (가용 시간 + 실패 시간) ÷ 점검을 뺀 전체 시간으로, 얼마나 알고 있는지를 뜻합니다. 둘은 항상 함께 표시합니다.",
                "여러 리전에서 측정하면, 한 시간의 값은 그 시간을 관측한 리전들의 평균입니다.",
            ],
            given: "같은 두 시간:",
            tables: [{ columns: WORKED, what: ["가동률", "커버리지", "제외 비율"] }],
        },
        errors: {
            title: "오류율",
            texts: [
                "실패 ÷ 집계 대상 호출입니다. 재시도는 실패했을 때만 하므로 두 번 세지 않도록 첫 호출만 셉니다. 제외된 결과는 세지 않습니다. 요청 제한 비율은 따로, 전체 첫 호출 중 한도에 걸린 비율입니다.",
            ],
            given: "같은 두 시간:",
            tables: [{ columns: WORKED, what: ["첫 호출", "집계 대상", "오류율", "요청 제한 비율"] }],
        },
        latency: {
            title: "응답 시간",
            texts: [
                "재시도를 포함한 가용 호출만 봅니다. 호출 자체의 시간이며, 호출 사이의 대기는 넣지 않습니다. 값 n개의 p95는 작은 쪽부터 ⌈0.95 × n⌉번째 값입니다. 평균은 정확한 값입니다.",
                "보관하는 것은 구간마다 몇 개가 들어갔는지입니다. 구간으로 알리는 값의 오차는 최대 1%이고 구간은 더할 수 있으므로, 한 달의 백분위수는 그 달 모든 호출의 백분위수입니다.",
            ],
            given: "같은 두 시간, 그리고 그 p50으로 알리는 값:",
            tables: [
                { columns: WORKED, what: ["값의 개수", "p50의 순위", "p50", "p95의 순위", "p95", "평균"] },
                { columns: WORKED, what: ["γ", "1000이 속한 구간", "그 p50으로 알리는 값"] },
            ],
        },
        windows: {
            title: "기간",
            texts: [
                "1시간, 6시간, 24시간, 7일, 30일, 90일, 365일, 전체는 모두 지금을 끝으로 합니다. 한 순간은 한 번만, 아직 남아 있는 가장 세밀한 기록으로 셉니다. 호출이 없으면 시간, 일, 월의 순서입니다. 기간의 시작에 걸친 시간이나 날은 걸친 비율만큼 셉니다.",
            ],
            given: "10:30에 시작하는 기간이 6분 실패한 10시대, 또는 2시간 실패한 하루에 걸칠 때:",
            tables: [
                { columns: WORKED, what: ["기간 안의 실패, 그 시간 중, 분", "기간 안의 실패, 월 기록의 하루 중, 시간"] },
            ],
        },
        falseAlarms: {
            title: "오탐",
            texts: [
                "담당자가 오탐으로 표시한 구간의 실패는 가동률에서 제외합니다. 호출 기록이 남아 있지 않은 시간은 구간이 덮은 만큼의 실패를 제외합니다.",
            ],
            given: "호출 기록이 남아 있지 않은 세 시간:",
            tables: [{ columns: ["시각", "실패, 분", "표시된 구간, 분", "제외", "남은 실패"] }],
        },
        anomalies: {
            title: "이상 시간대",
            texts: ["확인된 시간 중 가용 시간이 99% 미만인, UTC 기준 한 시간입니다."],
            given: "세 시간:",
            tables: [
                {
                    columns: WORKED,
                    what: ["한 시간 중 36초 실패: 이상 아님", "한 시간 중 37초 실패: 이상", "확인된 3분 중 2분 실패: 이상"],
                },
            ],
        },
        hourOfWeek: {
            title: "요일과 시각",
            texts: ["언제 과부하가 걸리는지 봅니다. 사이트 시간대에서 요일과 시각이 같은 시간을 모두 합칩니다."],
            given: "다섯 주의 월요일 14시:",
            tables: [{ columns: ["주", "호출", "실패"] }, { columns: WORKED, what: ["호출", "실패율"] }],
        },
        objectives: {
            title: "목표",
            texts: [
                "목표는 어떤 기간의 가동률입니다. 오류 예산은 (1 − 목표) × 확인된 시간입니다. 실패한 시간만큼 쓰고 나머지가 남은 예산이며, 허용보다 더 실패하면 0보다 작아집니다.",
                "소진 속도는 확인된 시간 중 실패 비율 ÷ (1 − 목표)입니다. 1이면 예산이 기간 끝까지 가고, 10이면 기간의 10분의 1 만에 소진됩니다.",
            ],
            given: "모두 확인된 30일, 목표 99%:",
            tables: [
                { columns: ["구간", "확인된 시간, 시간", "실패, 시간"] },
                {
                    columns: WORKED,
                    what: [
                        "예산, 시간",
                        "남은 예산, 시간",
                        "남은 예산, 비율",
                        "소진 속도, 1시간",
                        "소진 속도, 6시간",
                        "소진 속도, 3일",
                        "소진까지, 시간, 1시간 기준",
                        "소진까지, 시간, 6시간 기준",
                        "소진까지, 3일 기준",
                    ],
                },
            ],
        },
        incidents: {
            title: "인시던트의 시간",
            texts: [
                "감지 시간(MTTD)은 첫 실패 호출부터 판정까지입니다. 복구 시간(MTTR)은 첫 실패 호출부터 끝을 확인한 성공 호출까지이며, 관측 없이 끝난 것에는 없습니다. 앞선 시간은 공식 페이지의 첫 공지보다 우리 판정이 얼마나 빨랐는지이며, 페이지가 빨랐으면 음수입니다.",
            ],
            given: "하루 동안의 장애 네 건:",
            tables: [
                { columns: ["시작", "판정", "종료", "끝난 방식", "페이지 공지"] },
                {
                    columns: ["분", "손으로 계산", "값"],
                    what: ["MTTD", "그 중앙값", "MTTR", "앞선 시간, 평균", "최장"],
                },
            ],
        },
        cost: {
            title: "비용",
            texts: [
                "호출의 비용은 제공자가 알린 금액이며, 없으면 사용량 × 단가입니다. 단가를 아무도 모르는 호출이 있으면 합계는 최소 금액이며, 그렇게 표시합니다. 성공 1건당 비용은 실패를 포함한 모든 호출의 비용 ÷ 가용 호출 수입니다.",
            ],
            given: "호출 100건:",
            tables: [
                { columns: ["결과", "호출", "1건당, 백만분의 1달러"] },
                { columns: WORKED, what: ["비용, 백만분의 1달러", "성공 1건당 비용, 백만분의 1달러"] },
            ],
        },
        comparison: {
            title: "비교",
            texts: [
                "순위는 가동률 순이며, 가장 적게 호출한 대상의 호출 1건을 한 단계로 합니다. 같으면 p95, 그다음은 모두의 값을 알 때 성공 1건당 비용으로 정합니다. 커버리지가 가장 높은 대상의 절반에 못 미치면 순위가 없습니다.",
            ],
            given: "30일 동안:",
            tables: [
                { columns: ["대상", "가용, 시간", "실패, 시간", "첫 호출", "p95, ms", "순위"] },
                {
                    columns: WORKED,
                    what: [
                        "cloud의 가동률",
                        "1/1000 단계로",
                        "own의 가동률",
                        "단계로 반올림",
                        "router의 가동률",
                        "late의 커버리지",
                    ],
                },
            ],
        },
        month: {
            title: "월간 보고서",
            texts: [
                "UTC 기준 한 달은 다음 달 3일에 마감하며, 보고서는 그 뒤로 바뀌지 않습니다. 커버리지는 전체 시간에 대한 비율이고, 오류 예산은 확인된 시간에 대한 것입니다. 비율은 버림하며 올림하지 않습니다.",
            ],
            given: "24시간씩 30일인 11월, 6시간 실패, 12시간 관측 없음, 목표 99%:",
            tables: [{ columns: WORKED, what: ["가동률", "커버리지", "예산, 시간", "남은 예산, 시간"] }],
        },
    },
    cells: { recovered: "복구", unobserved: "관측 없음" },
    more: "예외까지 포함한 전체 규칙(영문)",
};

;// CONCATENATED MODULE: ./build/locales/ko-grammar.js
const SYLLABLES_FROM = 0xac00;
const ENDINGS = 28;
const RIEUL = 8;
const BIEUP = 17;
/** 영 일 이 삼 사 오 육 칠 팔 구; tens and hundreds end in a consonant, as 영 does. */
const DIGITS = [
    "consonant",
    "rieul",
    "vowel",
    "consonant",
    "vowel",
    "vowel",
    "consonant",
    "rieul",
    "rieul",
    "vowel",
];
/** Letters by their names: 엘, 엠, 엔 and 알; the names of all others end in a vowel. */
const LETTERS = { L: "rieul", R: "rieul", M: "consonant", N: "consonant" };
function soundOfSyllable(code) {
    const ending = (code - SYLLABLES_FROM) % ENDINGS;
    return ending === 0 ? "vowel" : ending === RIEUL ? "rieul" : "consonant";
}
/** `GPT`, and words without a vowel, are read letter by letter. */
const isInitialism = (word) => !/[aeiouy]/iu.test(word) || (word.length <= 4 && word === word.toUpperCase());
/** A guess by spelling that is right for what models and services are called: 소넷, 구글, 크롬, but 딥시크, 이미지. */
function soundOfWord(word) {
    const capitals = /[A-Z]{2,}$/u.exec(word)?.[0];
    if (isInitialism(word) || (capitals !== undefined && capitals !== word && isInitialism(capitals)))
        return LETTERS[word.at(-1).toUpperCase()] ?? "vowel";
    const lower = word.toLowerCase();
    if (/le?$/u.test(lower))
        return "rieul";
    if (/(?:[mn]|ng|[aeiou][mn]e|web)$/u.test(lower))
        return "consonant";
    return /(?:^|[^aeiou])[aeiou](?:ck|[ckpqt])$/u.test(lower) ? "consonant" : "vowel";
}
/** How a text ends when it is read aloud; `undefined` where nobody can say. */
function soundOf(text) {
    if (/%[^\p{L}\p{N}]*$/u.test(text))
        return "vowel";
    const end = text.normalize("NFC").replace(/[^\p{L}\p{N}]+$/u, "");
    const last = end.at(-1) ?? "";
    if (/[가-힣]/u.test(last))
        return soundOfSyllable(last.charCodeAt(0));
    if (/[0-9]/u.test(last))
        return DIGITS[Number(last)];
    const word = /[A-Za-z]+$/u.exec(end.normalize("NFD").replaceAll(/\p{M}/gu, ""))?.[0];
    return word === undefined ? undefined : soundOfWord(word);
}
const particle = (afterConsonant, afterVowel) => (text) => {
    const sound = soundOf(text);
    if (sound === undefined)
        return `${text}${afterConsonant}(${afterVowel})`;
    return `${text}${sound === "vowel" ? afterVowel : afterConsonant}`;
};
/** 은/는: what is spoken of. */
const topic = particle("은", "는");
/** 이/가: who does it. */
const subject = particle("이", "가");
/** 을/를: to what it is done. */
const object = particle("을", "를");
/** 으로/로: by what, whereto. After ㄹ it is 로. */
const by = (text) => {
    const sound = soundOf(text);
    return sound === undefined ? `${text}(으)로` : `${text}${sound === "consonant" ? "으로" : "로"}`;
};
/** A sentence that goes on, of a verb or of `이다`: `…입니다` → `…이고`, `…이지만`, `…인데`; `…합니다` → `…하고` and so on. */
function goingOn(sentence, how) {
    const stem = sentence.replace(/니다\.?$/u, "");
    if (stem === sentence)
        return sentence;
    if (stem.endsWith("습"))
        return `${stem.slice(0, -1)}${how}`;
    if (stem.endsWith("입") && how === "는데")
        return `${stem.slice(0, -1)}인데`;
    const code = stem.charCodeAt(stem.length - 1);
    const isOpen = (code - SYLLABLES_FROM) % ENDINGS === BIEUP;
    return isOpen ? `${stem.slice(0, -1)}${String.fromCharCode(code - BIEUP)}${how}` : sentence;
}
/** A time as it stands in a sentence: `17:52` → `17시 52분`, `11월 21일 09:00` → `11월 21일 9시`. */
const said = (time) => time.replaceAll(/(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/gu, (_, hour, minute) => [`${Number(hour)}시`, ...(minute === "00" ? [] : [`${Number(minute)}분`])].join("\u00a0"));
const UNBROKEN = 18;
/** A page by the name of its feed: `OpenAI Status` → `OpenAI 상태 페이지`. */
function pageName(name) {
    if (name === "")
        return "공식 페이지";
    if (/(?:페이지|현황|대시보드|page|health|dashboard)$/iu.test(name))
        return name;
    const whole = `${name.replace(/\s*[-|:]?\s*status$/iu, "") || name} 상태 페이지`;
    // Short enough to stay in one piece, in a headline too.
    return whole.length <= UNBROKEN ? whole.replaceAll(" ", "\u00a0") : whole;
}
const number = new Intl.NumberFormat("ko-KR");
/** `1,856` */
const counted = (count) => number.format(count);
const NAMED = 6;
/** Names in a sentence; of many, the first ones and how many more. */
const namesOf = (names, most = NAMED) => names.length > most ? `${names.slice(0, most - 1).join(", ")} 외 ${names.length - most + 1}개` : names.join(", ");

;// CONCATENATED MODULE: ./build/locales/ko-archive.js

const koArchive = {
    title: "월별 기록",
    sentence: (total, running) => [
        { tone: "quiet", text: `지금까지 인시던트는 ${total}건입니다.` },
        { tone: "plain", text: running === 0 ? "진행 중인 것은 없습니다." : `${counted(running)}건이 진행 중입니다.` },
    ],
    runningHead: "진행 중",
    latest: (month) => `최근, ${month}`,
    all: (count, month) => `${month} 전체 ${count}건`,
    columns: { month: "월", count: "건수", critical: "심각", longest: "최장", monitors: "모니터" },
    note: "시작된 달 기준, 한 달에 한 페이지",
    monthTitle: (month) => `${month} 인시던트`,
    monthSentence: (month, count) => [{ tone: "plain", text: `${month}에 시작된 인시던트는 ${counted(count)}건입니다.` }],
    facts: { count: "인시던트", critical: "심각", longest: "최장", silent: "공지 없음" },
    countSub: (monitors) => `모니터 ${monitors}개`,
    criticalSub: "서비스를 쓸 수 없던 경우",
    longestNone: "아직 끝난 것 없음",
    names: (first, more) => `${first.join(", ")} 외 ${more}개`,
    falseAlarm: "오탐, 가동률에서 제외",
    silentSub: "공식 페이지에는 정상으로 표시",
    kinds: "종류별",
    newer: "다음 달",
    older: "이전 달",
    before: (day) => `${day} 이전에 끝난 인시던트는 이 사이트에 페이지가 없지만, 원장에는 건별 파일로 남아 있습니다.`,
    beforeLink: "연도별 파일",
    search: {
        label: "인시던트 검색",
        hint: "모니터, 종류, 오류, 월",
        none: "일치하는 인시던트가 없습니다.",
    },
    found: { one: "1건이 일치합니다.", many: "{count}건이 일치합니다." },
    wrote: "담당자 댓글",
    wroteOn: (time) => `담당자 댓글, ${time}`,
    lost: (day) => `${day} 이전에 끝난 인시던트의 파일은 원장에 남아 있습니다.`,
};

;// CONCATENATED MODULE: ./build/locales/ko-channels.js
const koChannels = {
    steps: "다음 단계",
    cut: "여기까지만 보냅니다: 나머지는 담을 공간이 없습니다",
    unrecorded: "기록되지 않음: 원장에 쓰지 못했습니다",
    testTitle: (site) => `${site}의 시험 메시지`,
    testLead: "이 채널은 잘 작동합니다. 문제는 없으며 할 일도 없습니다.",
};

;// CONCATENATED MODULE: ./build/locales/ko-chart.js

const koChart = {
    weAsked: (every) => `${every}마다 직접 호출한 결과`,
    plannedEvery: (every) => `${every} 간격 예정으로 직접 호출한 결과`,
    weAskedUnplanned: "직접 호출한 결과",
    reportsDue: (every) => `${every}마다 예정된 보고`,
    pageSays: (page) => `${pageName(page)}의 표시`,
    noPage: "연결된 공식 페이지 없음",
    silentFor: (duration) => `${duration} 동안 아무 공지 없음`,
    silentForShort: (duration) => `${duration} 침묵`,
    notReadYet: "아직 읽지 않음",
    lateBy: (duration) => `알리기까지 ${duration}`,
    now: (time) => `현재 ${time}`,
    pulseTitle: (name, from, to) => `${from} ~ ${to} 사이 ${name}의 측정 결과와 공식 페이지`,
    pulseDesc: (failed, asked, page, others) => `${asked === 0 ? "이 시간의 호출은 알 수 없습니다" : `이 시간의 호출 ${asked}건 중 ${failed}건이 실패했습니다`}. 마지막 공식 페이지 표시: ${page}.${others.length === 0 ? "" : ` 이 문제를 말한 다른 출처: ${others.join(", ")}.`}`,
    otherSees: (name) => `${name}에서도 확인`,
    otherTalks: (name) => `${name} 게시물 증가`,
    latencyTitle: (p50, p95) => `호출의 절반은 ${p50} 안에 끝나고, 가장 느린 5%는 ${object(p95)} 넘습니다`,
    latencyTitleFew: (calls, p50) => calls === 1
        ? `지금까지 호출 1건에 ${subject(p50)} 걸렸습니다`
        : `지금까지 호출 ${calls}건 중 절반은 ${p50} 안에 끝났습니다`,
    reportedTitle: (p50, p95) => `작업의 절반은 ${p50} 안에 끝나고, 가장 느린 5%는 ${object(p95)} 넘습니다`,
    reportedTitleFew: (reports, p50) => reports === 1
        ? `지금까지 보고 1건의 작업에 ${subject(p50)} 걸렸습니다`
        : `지금까지 보고 ${reports}건의 작업 중 절반은 ${p50} 안에 끝났습니다`,
    latencyTitleNone: "이 기간에 성공한 호출이 없습니다",
    latencyText: (bin, log) => `성공한 호출, 점 하나는 ${bin}. 선은 p50, 진한 띠는 p95까지, 옅은 띠는 p99까지입니다.${log ? " 로그 눈금." : ""} ×는 실패한 호출.`,
    reportedText: (bin, log) => `보고된 값, 점 하나는 ${bin}. 선은 p50, 진한 띠는 p95까지, 옅은 띠는 p99까지입니다.${log ? " 로그 눈금." : ""} ×는 빠지거나 실패를 알린 보고.`,
    latencyDesc: (p50, p95, p99, failures) => `7일 동안 p50 ${p50}, p95 ${p95}, p99 ${p99}. 실패한 호출 ${failures}건.`,
    latencyName: "응답 시간, 7일",
    slow: (limit) => `느림 ${limit}`,
    noData: "데이터 없음",
    failed: "실패",
    slowOver: (limit) => `${limit} 초과는 느림`,
    latencyColumns: (zone, ofReports) => [
        { text: `날짜, ${zone}` },
        { text: "p50", numeric: true },
        { text: "p95", numeric: true },
        { text: "p99", numeric: true },
        { text: ofReports ? "보고" : "호출", numeric: true },
        { text: "실패", numeric: true },
    ],
    outcomesName: "결과, 7일",
    outcomesTitle: (failed, calls) => calls === 0
        ? "이 기간에 호출하지 않았습니다"
        : failed === 0
            ? `호출 ${counted(calls)}건 중 실패는 없었습니다`
            : `호출 ${counted(calls)}건 중 ${counted(failed)}건이 실패했습니다`,
    outcomesText: (bin) => `예정된 측정을 결과별로 나눈 것입니다. 막대 하나는 ${bin}. 빈칸은 실행되지 않은 측정으로, 정상에도 장애에도 넣지 않습니다.`,
    outcomesDesc: (parts) => `이 기간의 호출: ${parts.join(", ")}. 실행되지 않은 측정은 빈칸입니다.`,
    ofPlanned: "예정 대비",
    notObserved: "관측하지 못함",
    rounds: (count) => `${count}회`,
    reports: (count) => `보고 ${count}건`,
    leftOut: "제외",
    callColumns: (zone) => [
        { text: `시각, ${zone}` },
        { text: "결과" },
        { text: "응답 시간", numeric: true },
        { text: "코드와 원인" },
    ],
};

;// CONCATENATED MODULE: ./build/locales/ko-compare.js

const numbers = (...texts) => texts.map((text) => ({ text, numeric: true }));
const koCompare = {
    title: "비교",
    sentence: (models, groups) => {
        const parts = [
            ...(models === 0 ? [] : [`여러 경로로 호출하는 모델 ${models}개`]),
            ...(groups === 0 ? [] : [`모니터 그룹 ${groups}개`]),
        ];
        return [{ tone: "plain", text: `${object(parts.join(", "))} 나란히 비교합니다.` }];
    },
    how: "가동률(호출 1건 미만의 차이는 같은 것으로 봄), p95, 성공한 호출당 비용(모두 같은 단위일 때) 순으로 순위를 매깁니다. 커버리지가 가장 높은 모니터의 절반에 못 미치는 모니터에는 순위가 없습니다.",
    byModel: "같은 모델, 여러 경로",
    byModelNote: "같은 모델을 서로 다른 제공자를 통해 호출하는 모니터",
    byGroup: "그룹별",
    byGroupNote: "설정에서 한 그룹에 둔 모니터",
    listColumns: [{ text: "비교 대상" }, ...numbers("모니터"), { text: "30일 1위" }, ...numbers("가동률", "p95")],
    name: { model: (name) => name, group: (name) => name },
    best: (name, of, names, uptime, p95, over) => {
        const figures = [...(uptime === "" ? [] : [`가동률 ${uptime}`]), ...(p95 === "" ? [] : [`p95 ${p95}`])].join(", ");
        return [
            { tone: "quiet", text: `${name}: ${over} 동안 ${of}개 중` },
            {
                tone: "plain",
                text: `${subject(namesOf(names, 4))} ${names.length > 1 ? "똑같이 " : ""}가장 좋았습니다${figures === "" ? "" : `(${figures})`}.`,
            },
        ];
    },
    noneRanked: (name, of) => [
        { tone: "quiet", text: `${name}: 아직 ${of}개의 순위를 매길 만큼 데이터가 모이지 않았습니다.` },
    ],
    ranking: "순위",
    caption: (over) => `순위, ${over}`,
    columns: [
        { text: "모니터" },
        ...numbers("순위", "가동률", "커버리지", "호출", "p50", "p95", "성공한 호출당 비용, 30일"),
    ],
    unranked: { "no-data": "데이터 없음", "little-coverage": "데이터 부족" },
    unknown: "알 수 없음",
    multiples: (quickest, p95) => `${subject(quickest)} 가장 빠릅니다: 호출의 95%가 ${p95} 안에 끝납니다`,
    multiplesText: (bin, log, shown, all) => `모두 같은 ${log ? "로그 " : ""}눈금, p95 순. 성공한 호출, 점 하나가 ${bin}. 선은 p50, 진한 띠는 p95까지, 옅은 띠는 p99까지입니다. ×는 호출이 실패한 때입니다.${shown < all ? ` 전체 ${all}개 중 빠른 ${shown}개입니다.` : ""}`,
    chartsOf: (over) => `그래프는 ${over}만 그립니다.`,
    figure: (p50, p95) => `p50 ${p50} · p95 ${p95}`,
    desc: (p50, p95, failures) => `p50 ${p50}, p95 ${p95}. 실패한 호출 ${failures}건.`,
    numbers: "모든 p95를 표로 보기",
    numbersFirst: (zone) => `시작, ${zone}`,
};

;// CONCATENATED MODULE: ./build/locales/ko-cost.js

const ko_cost_numbers = (...texts) => texts.map((text) => ({ text, numeric: true }));
const koCost = {
    title: "비용",
    sentence: (perDay, total, isLeast) => total === ""
        ? [{ tone: "quiet", text: "최근 30일 동안 비용이 든 것으로 알려진 호출이 없습니다." }]
        : [
            { tone: "plain", text: `측정에 드는 비용은 하루 ${isLeast ? "최소 " : ""}${perDay}입니다.` },
            { tone: "quiet", text: `30일 동안 모두 ${total}입니다.` },
        ],
    unpricedPiece: (_, text) => ({ tone: "truth", text: `호출 ${text}건의 비용은 알 수 없습니다.` }),
    how: "재시도와 실패한 호출도 청구되므로 모든 호출을 셉니다. 서로 다른 단위는 더하지 않으며, 비용을 모르는 호출은 0이 아니라 알 수 없는 것으로 둡니다. 날짜는 UTC 기준입니다.",
    facts: { today: "오늘", month: "이번 달", perSuccess: "성공한 호출당", calls: "호출" },
    todaySub: "UTC 자정부터",
    monthSub: "UTC 1일부터",
    perSuccessSub: (days) => `전체 비용 ÷ 성공한 호출, ${days}일`,
    callsSub: (unpriced) => (unpriced === "" ? "모두 비용이 알려짐" : `${unpriced}건은 비용을 모름`),
    unknown: "알 수 없음",
    nothing: "없음",
    and: (amount) => `그리고 ${amount}`,
    atLeast: (amount) => `최소 ${amount}`,
    daysHead: "일별",
    daysTitle: (dearest, day, mean) => `${day}에 ${object(dearest)} 써서 가장 많았습니다. 하루 평균은 ${mean}입니다`,
    daysTitleNothing: (unit) => `30일 동안 ${unit} 비용이 들지 않았습니다`,
    daysName: (unit) => `일별 비용, ${unit}, 30일`,
    daysText: (days) => `최근 ${days}일, 모든 모니터의 호출에 든 비용입니다. 날짜는 UTC 기준입니다.`,
    unit: (unit) => (unit === "credits" ? "크레딧" : unit),
    monitorsHead: "모니터별",
    monitorColumns: [{ text: "모니터" }, ...ko_cost_numbers("30일", "비율", "호출", "성공한 호출당", "오늘", "비용 모름")],
    multiples: (dearest, share) => `${dearest}에 전체의 ${subject(share)} 들었습니다`,
    multiplesText: (shown, all) => `일별 비용, 30일, 모두 같은 눈금, 많은 순.${shown < all ? ` 전체 ${all}개 중 ${shown}개이며, 나머지는 더 적습니다.` : ""}`,
    modelsHead: "모델별",
    modelsNote: "응답에 적힌 모델 이름, 30일",
    modelColumns: [{ text: "모델" }, ...ko_cost_numbers("30일", "비율", "호출", "호출당", "비용 모름")],
    modelless: "응답에 이름 없음",
    unitsHead: "단위별",
    unitsNote: "서로 더하지 않음",
    unitColumns: [{ text: "단위" }, ...ko_cost_numbers("30일", "하루", "모니터")],
    budgetsHead: "예산",
    budgetsNote: "모니터마다 가장 크게 작용하는 예산",
    budgetColumns: [{ text: "대상" }, ...ko_cost_numbers("사용", "한도", "비율"), { text: "다시 시작" }, { text: "작용" }],
    whose: { provider: (name) => `${name} 전체`, all: () => "모든 모니터" },
    per: { day: (amount) => `하루 ${amount}`, month: (amount) => `월 ${amount}` },
    does: (stopped, fellBack) => [
        ...(stopped === 0 ? [] : [`모니터 ${stopped}개 호출 중단`]),
        ...(fellBack === 0 ? [] : [`${fellBack}개를 더 저렴한 방식으로 호출`]),
    ].join(", ") || "없음",
};

;// CONCATENATED MODULE: ./build/locales/ko-figures.js

const ko_figures_numbers = (...texts) => texts.map((text) => ({ text, numeric: true }));
const bandsText = "선은 p50, 진한 띠는 p95까지, 옅은 띠는 p99까지입니다.";
const fails = (ofReports) => (ofReports ? "×는 보고가 없거나 실패를 알린 때" : "×는 호출이 실패한 때");
const koFigures = {
    ranges: "기간",
    range: {
        "24h": { label: "24시간", head: "최근 24시간", over: "24시간" },
        "7d": { label: "7일", head: "최근 7일", over: "7일" },
        "30d": { label: "30일", head: "최근 30일", over: "30일" },
        "90d": { label: "90일", head: "최근 90일", over: "90일" },
        "1y": { label: "1년", head: "최근 1년", over: "1년" },
    },
    latencyName: (over) => `응답 시간, ${over}`,
    latencyDesc: (over, p50, p95, p99, failures) => `${over} 동안 p50 ${p50}, p95 ${p95}, p99 ${p99}. 실패한 호출: ${failures}건.`,
    callsText: (log, ofReports) => `${ofReports ? "보고에 적힌 값, 점 하나가 보고 하나" : "점 하나가 호출 하나"}${log ? ", 로그 눈금" : ""}. ${ofReports ? "×는 없었거나 실패를 알린 보고" : "×는 실패한 호출"}이며, 응답 시간이 없습니다.`,
    binsText: (bin, log, ofReports) => `${ofReports ? "보고에 적힌 값" : "성공한 호출"}, 점 하나가 ${bin}. ${bandsText}${log ? " 로그 눈금." : ""} ${fails(ofReports)}`,
    crosses: ". 5%를 넘으면 둘, 20%를 넘으면 셋",
    weekOrMonth: "한 주(더 이전은 한 달)",
    outcomesName: (over) => `결과, ${over}`,
    tip: ({ when, p50, p95, calls, failed }) => {
        const times = p50 === undefined ? [] : [p95 === undefined ? `p50 ${p50}` : `p50 ${p50}, p95 ${p95}`];
        const told = failed === 0 && p50 !== undefined ? [] : [`호출 ${counted(calls)}건 중 실패 ${failed}건`];
        return `${when}: ${[...times, ...told].join(", ")}`;
    },
    latencyColumns: (first, ofReports) => [
        { text: first },
        ...ko_figures_numbers("p50", "p95", "p99", ofReports ? "보고" : "호출", "실패"),
    ],
    outcomeColumns: (first, names) => [{ text: first }, ...ko_figures_numbers(...names)],
    firstColumn: {
        hours: (zone) => `시작, ${zone}`,
        day: (zone) => `날짜, ${zone}`,
        week: () => "기간, UTC",
        month: () => "시작, UTC",
    },
    week: (from) => `${from}부터`,
    maintenance: "점검",
    head: { both: "언제 실패하고, 얼마나 더 실패해도 되는가", first: "언제 실패하는가", second: "남은 오류 예산" },
    spentHead: { both: "시간과 비용이 드는 곳", first: "시간이 드는 곳", second: "비용이 드는 곳" },
    heat: {
        name: "요일과 시각별 실패 시간",
        clean: "실패한 시간대가 없습니다",
        even: (share) => `두드러진 시간대 없이 전체 시간의 ${subject(share)} 실패했습니다`,
        block: (from, to, share, other) => `${said(from)} ~ ${said(to)}에 가장 많이 실패합니다: 그 시간의 ${share}, 나머지는 ${other}`,
        day: (day, share, other) => `${day}에 가장 많이 실패합니다: 그날의 ${share}, 다른 날은 ${other}`,
        text: (days, zone) => `최근 ${days}일, 확인된 시간 중 실패한 비율(%)을 요일과 시각별로 표시했습니다. ${zone} 기준.`,
        desc: (worst, share) => `가장 높은 때는 ${worst}, ${share}입니다.`,
        legend: "실패:",
        steps: ["0.5% 미만", "2%까지", "5%까지", "10%까지", "그 이상"],
        few: "데이터 부족",
        tip: (day, hour, share, known) => `${day} ${hour}: ${known} 중 ${share}`,
        hourColumn: (zone) => `시각, ${zone}`,
    },
    budget: {
        name: (window) => `오류 예산, ${window}`,
        left: (share) => `오류 예산이 ${share} 남았습니다`,
        whole: "오류 예산을 전혀 쓰지 않았습니다",
        goneOn: (day) => `${day}에 오류 예산이 소진되었습니다`,
        text: (target, window, allowed) => `남은 오류 예산입니다. 목표는 ${window} 동안 ${target}, 실패 허용 시간은 ${allowed}입니다.`,
        desc: (begin, now) => `${begin} 100%에서 현재 ${now}가 되었습니다.`,
        leftNow: (share) => `${share} 남음`,
        over: (share) => `${share} 초과`,
        overspent: "초과",
        steady: "일정하게 쓸 때",
        negative: (number) => `−${number}`,
        burn: "소진 속도",
        burnColumns: [{ text: "기준 기간" }, ...ko_figures_numbers("속도", "알림 기준")],
        span: { "1h": "1시간", "6h": "6시간", "3d": "3일" },
        times: (rate) => `${rate}배`,
        columns: (zone) => [{ text: `날짜, ${zone}` }, ...ko_figures_numbers("남은 예산")],
    },
    phases: {
        name: "호출 단계, 24시간",
        title: (stage, share) => `호출 시간의 ${topic(share)} ${DOING[stage]}입니다`,
        text: (stages, setUp) => `최근 24시간의 단계별 중앙값을 아래부터 쌓았습니다: ${stages.join(", ")}.${setUp === "" ? "" : ` 연결 준비는 DNS 조회와 연결, TLS를 합한 것으로, 모두 ${setUp}입니다.`} 단계별 시간은 측정이 보관되는 동안만 남습니다.`,
        desc: (told) => `중앙값: ${told.join(", ")}.`,
        stage: {
            setUp: "연결 준비",
            send: "전송",
            wait: "응답 대기",
            receive: "수신",
            create: "작업 생성",
            queued: "작업 대기",
            run: "실행",
            fetch: "결과 받기",
        },
        columns: [{ text: "단계" }, ...ko_figures_numbers("p50", "p95", "비율")],
        tip: (when, told) => `${when}: ${told.join(", ")}`,
    },
    cost: {
        name: "일별 비용, 30일",
        title: (perDay, total) => `하루 ${perDay}, 30일 동안 ${subject(total)} 들었습니다`,
        free: "30일 동안 비용이 들지 않았습니다",
        text: (days) => `최근 ${days}일, 하루의 모든 호출에 든 비용입니다. 날짜는 UTC 기준입니다.`,
        unpriced: " 위의 표시는 비용을 모르는 호출이 있어 최소 금액이라는 뜻이고, 점은 비용을 전혀 모르는 날입니다.",
        limit: (amount) => `한도 ${amount}`,
        tip: (day, cost, calls) => `${day}: ${cost}, 호출 ${calls}건`,
        unknown: "알 수 없음",
        atLeast: (amount) => `최소 ${amount}`,
        columns: [{ text: "날짜, UTC" }, ...ko_figures_numbers("비용", "호출")],
    },
    leads: { head: "공식 페이지와 우리 측정", note: "감지한 순간에 맞춰 정렬, 최근 90일" },
};
const DOING = {
    setUp: "서버 연결",
    send: "요청 전송",
    wait: "응답 대기",
    receive: "응답 수신",
    create: "작업 생성",
    queued: "차례 대기",
    run: "모델 실행",
    fetch: "결과 받기",
};

;// CONCATENATED MODULE: ./build/locales/ko-front.js

const koFront = {
    announcements: "공지",
    announcedSince: (time) => `${time}부터`,
    readOn: "자세히 보기",
    stale: (every) => `오래된 페이지입니다. 마지막 확인은 {ago}이며, ${every} 간격으로 확인할 예정이었습니다. 여기 적힌 내용은 지금이 아니라 그때의 것입니다.`,
    staleUnchecked: "오래된 페이지입니다. {ago}에 생성되었고, 그 뒤로 확인이 없었습니다.",
    localTime: "현지 시각 {time}",
    soSince: (when) => `${said(when)} 이후 인시던트가 없습니다.`,
    filter: "찾기",
    filterHint: "모니터 이름",
    filtered: "모니터 {all}개 중 {n}개",
    order: "순서",
    orders: { config: "설정 순", state: "나쁜 순", name: "이름 순", uptime: "가동률 낮은 순", p95: "느린 순" },
    largeNote: "90일 가동률과 24시간 p95입니다. 하루하루의 기록은 그룹 페이지에 있습니다.",
    daysOf: (count) => (count === 1 ? "90일 기록" : `${counted(count)}개 모두의 90일 기록`),
    more: (count) => `그 밖의 모니터 ${count}개`,
    moreNotes: (count) => `비슷한 알림이 있는 모니터가 ${count}개 더 있습니다.`,
    groupTitle: (group, part, parts) => (parts === 1 ? group : `${group}, ${parts}쪽 중 ${part}쪽`),
    groupSentence: (group, up, all) => up === all
        ? `${group}: ${all}개가 ${all === 1 ? "" : "모두 "}정상입니다.`
        : `${group}: ${all}개 중 ${up}개가 정상입니다.`,
    parts: "이 그룹의 다른 쪽",
};

;// CONCATENATED MODULE: ./build/locales/ko-issues.js
const OTHER_KIND = "브라우저에서 주소를 열어, 맞는 주소인지, 설정에 적힌 종류의 출처인지 확인하세요.";
const SET_SECRET = "Settings → Secrets and variables → Actions에서 설정하거나, 실행 환경의 환경 변수로 설정하세요.";
/**
 * 이슈와 댓글의 한국어 문구. 값은 이스케이프된 채로 들어온다. Names come from outside: no particle follows one of them whose form
 * would depend on its last sound.
 */
const koIssues = {
    title: {
        outage: "{name} 장애",
        degradation: "{name} 성능 저하",
        configuration: "{name} 확인 불가",
        certificate: "{name}: 인증서 만료까지 {days}",
        heartbeat: "{name}: 하트비트 없음",
        models: "{name}: 모델 목록 변경",
        alert: "{name}: {rule}",
        manual: "{title}",
        maintenance: "점검: {title}",
        advisory: "{name}: 공식 페이지에 문제 공지",
    },
    unreadFeed: {
        title: "피드 {feed} 읽기 실패: {problem}",
        opening: "**{feed}** ({url}) 피드를 {begin}부터 읽지 못하고 있습니다: {problem}. 다시 읽힐 때까지 **{name}** 관련 공식 정보를 알 수 없습니다. 직접 호출해 측정한 값에는 영향이 없습니다.",
        step: "할 일",
        problem: {
            unreachable: "연결할 수 없음",
            "http-status": "오류로 응답함",
            "not-json": "응답이 JSON이 아님",
            "not-xml": "응답이 XML이 아님",
            "wrong-shape": "응답 형식이 그 종류와 다름",
            "wrong-page": "다른 페이지로 응답함",
            "too-large": "응답이 너무 큼",
            "too-deep": "응답의 중첩이 너무 깊음",
            empty: "응답이 비어 있음",
            stale: "상태 갱신이 멈춤",
            "missing-secret": "필요한 시크릿이 설정되지 않음",
        },
        remedy: {
            unreachable: "주소가 맞는지, 실행 환경에서 접근할 수 있는지 확인하세요.",
            "http-status": "브라우저에서 주소를 열어 보세요. 주소가 바뀌었거나, 키가 필요하거나, 요청이 제한될 수 있습니다.",
            "not-json": OTHER_KIND,
            "not-xml": OTHER_KIND,
            "wrong-shape": OTHER_KIND,
            "wrong-page": OTHER_KIND,
            "too-large": "더 적은 내용을 주는 주소로 바꾸세요.",
            "too-deep": "같은 출처의 다른 주소로 바꾸세요.",
            empty: "브라우저에서 페이지를 열어 보세요. 주소가 바뀌었을 수 있습니다.",
            stale: "브라우저에서 페이지를 열어 보세요. 주소가 바뀌었거나 운영이 중단되었을 수 있습니다.",
            "missing-secret": SET_SECRET,
        },
        otherwise: "영구히 사라진 피드라면 설정에서 빼세요. 그러면 이 이슈도 자동으로 닫힙니다.",
    },
    family: {
        title: "{name}: 모니터 {count}개 동시 장애",
        opening: "**{name}**: {begin}부터 모니터 {count}개에서 동시에 문제가 발생했습니다. 처음 발생한 곳: **{first}**, 원인: {reason}.",
        head: "함께 영향을 받는 모니터",
        failing: { outage: "{begin}부터 장애", degradation: "{begin}부터 성능 저하", other: "{begin}부터 이상" },
        over: "{end} 복구, {duration} 지속",
        ended: "{end} 종료",
        closing: "영향받은 모니터 {count}개: {names}.",
        lasted: "{name} ({duration})",
    },
    channel: {
        title: "알림 채널 {channel} 전송 불가",
        opening: "알림 채널 **{channel}** 전송이 {begin}부터 실패하고 있습니다. 그동안 이 채널로 나갈 알림은 전달되지 않았습니다. 복구될 때까지 열린 인시던트를 직접 확인하세요.",
        step: "할 일",
        remedy: "`uptimeline notify test {id}` 명령으로 상대의 응답을 확인하세요. 대부분은 주소나 토큰이 폐기된 경우입니다. 설정에 적힌 시크릿을 새로 발급해 교체하세요.",
    },
    alert: {
        rule: "규칙",
        measured: "측정값",
        against: "{value}, 기준 {limit}",
        step: "할 일",
        advice: "이 수치를 만든 호출을 페이지에서 확인하세요. 한도 자체가 맞지 않다면 설정에서 규칙을 고치세요. 그러면 이 알림은 자동으로 종료됩니다.",
    },
    maintenance: {
        expects: { down: "점검 중 예상 상태: 중단.", degraded: "점검 중 예상 상태: 느려지거나 간헐적 실패." },
        overrun: "점검 종료 예정 시각({to})이 지났지만 계속되고 있습니다.",
        from: "시작",
        to: "종료",
        monitors: "대상 모니터",
    },
    heads: {
        level: "심각도",
        began: "발생",
        noticed: "감지",
        target: "대상",
        page: "공식 페이지",
        inRow: "연속 실패",
        budget: "오류 예산",
        site: "페이지",
        siteLink: "타임라인과 차트",
        latency: "응답 시간",
        diagnosis: "진단",
        affected: "같은 그룹의 상황",
        errors: "오류 변화",
        evidence: "증거",
        next: "다음 할 일",
        time: "시각 (UTC)",
        happened: "내용",
        outcome: "결과",
        answer: "응답",
        reason: "원인",
        phases: "단계별 시간",
        conditions: "어긋난 조건",
        monitor: "모니터",
        state: "상태",
    },
    facts: {
        noticedAfter: "{time} (발생 {after} 후)",
        span: "{from} ~ {to}",
        official: "{page}: {says}",
        officialTitled: "{page}: {says} ({title})",
        again: "재시도 {count}",
    },
    pageShort: {
        confirmed: "장애 공지 중",
        unacknowledged: "정상으로 표시",
        advisory: "문제 공지 중, 직접 호출은 정상",
        uncovered: "연결된 공식 페이지 없음",
        unread: "읽지 못함",
    },
    latency: {
        says: ({ name, span, median, low, high, calls }) => `**${name}**, ${span}: 중앙값 ${median}, 범위 ${low} ~ ${high} (성공한 호출 ${calls}건).`,
        nonePassed: "**{name}**, {span}: 성공한 호출이 없습니다.",
        failed: (count) => ` 실패 ${count}건.`,
        key: "기호 하나는 {step}. `×` 실패한 호출 있음, `–` 집계 제외, `·` 호출 없음.",
    },
    affected: {
        failing: "**{group}** 그룹에서 함께 문제가 있는 모니터: {names}.",
        fine: "정상: {names}.",
        unknown: "알 수 없음: {names}.",
        alone: "**{group}** 그룹의 다른 모니터에는 문제가 없습니다.",
    },
    errors: {
        row: (times) => `호출 ${times}건`,
        passed: "성공",
        more: "그 사이 변화 {count}건 생략",
    },
    budget: {
        left: "{budget} 중 {left} 남음 ({share}), 목표 {target} / {window}",
        gone: "소진됨: 허용 {budget}, 실패 {spent}, 목표 {target} / {window}",
        goneIn: ". 최근 1시간 속도라면 {duration} 뒤 소진",
    },
    commands: {
        usual: "쓰기 권한이 있으면 댓글로 알릴 수 있습니다: `/ack` (확인, 대응 중), `/mute 2h`, `/false-alarm` 뒤에 이유. 이슈를 닫아도 확인으로 처리되며, 인시던트는 복구되어야 끝납니다.",
        manual: "쓰기 권한이 있으면 댓글로 진행 상황을 알릴 수 있습니다: `/status` 뒤에 `investigating`, `identified`, `monitoring`, `resolved` 중 하나와 설명.",
    },
    cut: "*GitHub의 65,536자 제한 때문에 여기서 잘렸습니다.*",
    cutWithPage: "*GitHub의 65,536자 제한 때문에 여기서 잘렸습니다. 나머지는 [인시던트 페이지]({url})에 있습니다.*",
    moreEvents: "{count}건 생략. 전체는 인시던트 페이지에 있습니다",
    titleExpired: "{name}: 인증서 만료됨",
    unknownReason: "원인 미상",
    titleWithReason: "{title}: {reason}",
    level: { info: "정보", warning: "경고", critical: "심각" },
    opening: {
        outage: "**{name}** 장애가 {begin}부터 이어지고 있습니다. 원인: {reason}.",
        degradation: "**{name}** 성능 저하가 {begin}부터 이어지고 있습니다. 원인: {reason}.",
        configuration: "**{name}** 상태를 {begin}부터 확인하지 못하고 있습니다. 원인: {reason}. 제공자 쪽 문제라는 뜻은 아니며, 가동률 계산에서 제외됩니다.",
        certificate: "**{name}** 인증서 만료: {to}, 남은 기간 {days}. 호스트 운영자가 그 전에 갱신해야 합니다. 만료 뒤에는 인증서를 검사하는 클라이언트가 연결을 거부합니다.",
        heartbeat: "**{name}** 보고가 {begin}부터 오지 않고 있습니다. 원인: {reason}.",
        models: "**{name}** 모델 목록이 {begin}에 바뀌었습니다. {models} 사라진 모델을 호출하면 실패합니다.",
        alert: "**{name}** 수치가 {begin}부터 규칙 **{rule}** 기준을 벗어났습니다.",
        manual: "**{title}**",
        maintenance: "**{title}** 점검 예정: {from} ~ {to}. 이 시간의 실패는 인시던트로 다루지 않습니다.",
        advisory: "공식 페이지가 {begin}부터 **{name}** 관련 문제를 알리고 있습니다. 직접 호출한 결과는 정상입니다.",
    },
    openingExpired: "**{name}** 인증서가 {to}에 만료되었습니다. 인증서를 검사하는 클라이언트는 연결을 거부합니다.",
    page: {
        confirmed: "공식 페이지도 문제를 인정했습니다.",
        unacknowledged: "공식 페이지에는 아직 정상으로 표시됩니다.",
        advisory: "공식 페이지는 문제를 알리지만, 직접 호출한 결과는 정상입니다.",
        uncovered: "이 모니터에 연결된 공식 페이지가 없습니다.",
        unread: "공식 페이지를 읽지 못해 어느 쪽인지 알 수 없습니다.",
    },
    events: {
        opened: "감지: {reason}.",
        openedBare: "감지됨.",
        level: "심각도 변경 → {level}: {reason}.",
        error: "오류 변경: {reason}.",
        page: "공식 페이지도 문제를 인정 ({lateness}): {title}",
        pageAdvisory: "공식 페이지 공지: {title}",
        pageAdvisoryWithoutTitle: "공식 페이지에 문제가 공지됨.",
        pageWithoutTitle: "공식 페이지도 문제를 인정 ({lateness}).",
        witness: "{feed}에서도 같은 문제 확인: {says}.",
        witnessTrouble: "문제 보고됨",
        witnessUptime: "호출 성공률 {percent}",
        hint: "{feed}: {window} 동안 게시물 {count}건 (평소 {usual}건). 참고용이며 증거는 아닙니다.",
        certificate: "인증서 만료까지 {days} ({to}).",
        expired: "인증서 만료됨 ({to}).",
        modelsAppeared: "새 모델: {names}.",
        modelsVanished: "사라진 모델: {names}.",
        andMore: "{names} 외 {count}개",
        begun: "점검 시작.",
        filed: "담당자가 등록.",
        withdrawn: "취소됨: 더 이상 예정에 없음.",
        joined: "같은 제공자의 {name}에서도 문제 발생.",
        acknowledged: "{by} 님이 확인했습니다.",
        closedByHand: "{by} 님이 이슈를 닫아 확인으로 처리했습니다. 인시던트는 복구될 때까지 계속됩니다.",
        takenUp: "{by} 님이 다시 열었습니다.",
        muted: "{by} 님이 {until}까지 알림을 껐습니다.",
        falseAlarm: "{by} 님이 오탐으로 표시했습니다. 가동률에 반영되지 않습니다.",
        status: {
            investigating: "조사 중",
            identified: "원인 확인",
            monitoring: "경과 관찰 중",
            resolved: "해결됨",
        },
        planned: "예정: {from} ~ {to}.",
        recovered: "복구됨.",
        readable: "피드를 다시 읽을 수 있음.",
        unused: "종료: 이 피드를 쓰는 모니터가 설정에 없음.",
        renewed: "인증서 갱신됨.",
        deliverable: "채널 전송 복구됨.",
        unusedChannel: "종료: 채널이 설정에서 빠짐.",
        kept: "수치가 규칙 기준 안으로 돌아옴.",
        maintained: "점검 종료.",
        told: "종료.",
        family: "복구됨: {name}.",
        settled: "변경 후 하루가 지났거나 변경이 취소됨.",
        unobserved: "관측 없이 종료: 24시간 동안 모니터 상태를 알 수 없었음.",
        "no-longer-watched": "종료: 모니터가 설정에서 빠짐.",
        reopened: "재발: {reason}. 이슈를 다시 엽니다.",
        reopenedBare: "재발. 이슈를 다시 엽니다.",
    },
    days: { one: "1일", many: "{count}일", today: "하루 미만" },
    lateness: { late: "발생 {duration} 후", early: "발생 {duration} 전", atOnce: "발생 즉시" },
    diagnosis: {
        page: "공식 페이지",
        pageSince: "최초 공지: {time}.",
        scope: "범위",
        scopeWide: "이 모니터만의 문제가 아닙니다. 같은 제공자에서 함께 실패: {names}.",
        scopeFine: "같은 제공자에서 정상: {names}.",
        scopeUnknown: "같은 제공자의 다른 모니터 상태는 알 수 없습니다.",
        scopeTest: "테스트 모니터이므로 사용자 영향은 없습니다.",
        key: "키",
        lastAnswer: "마지막 응답: {code}.",
        quotaLimited: "호출이 너무 잦아 제한되었습니다. 할당량이나 크레딧 문제는 아닙니다.",
        requestPassed: "같은 요청이 문제 발생 전 {time}에는 성공했습니다.",
        supportUnknown: "제공자의 조치가 필요한지 아직 알 수 없습니다.",
        head: "할 일",
        advice: {
            "wait-and-tell": "공식 페이지가 확인한 문제입니다. 복구를 기다리며 사용자에게 알리세요.",
            "check-ours": "우리 쪽에서 고칠 문제입니다. 아래에서 거부된 항목부터 확인하세요.",
            "call-support": "공식 공지도 없고 우리 쪽 문제도 아닙니다. 아래의 시각과 요청 ID를 첨부해 제공자 지원팀에 문의하세요.",
            watch: "아직 어느 쪽 문제인지 알 수 없습니다. 경과를 지켜보세요.",
        },
        quota: "할당량",
        network: "네트워크",
        request: "요청",
        support: "지원",
        keyWell: "키가 거부된 호출은 없습니다.",
        keyBad: "제공자가 키를 거부했습니다 (`{reason}`). 설정에 적힌 시크릿을 새 키로 교체하세요.",
        keyMissing: `설정에 적힌 시크릿이 설정되지 않았습니다. ${SET_SECRET}`,
        quotaWell: "할당량이나 크레딧 때문에 거부된 호출은 없습니다.",
        quotaBad: "할당량 또는 크레딧이 소진되었습니다 (`{reason}`). 제공자의 결제 페이지를 확인하세요.",
        networkWell: "응답이 도착했으므로 실행 환경의 네트워크 문제는 아닙니다.",
        networkPhase: "`{phase}` 단계에서 호출이 실패합니다 (`{error}`). 대조군 주소는 응답합니다.",
        networkBad: "응답이 오기 전에 호출이 실패합니다 (`{error}`). 대조군 주소는 응답합니다.",
        networkPlaces: "일부 지역에서만 실패합니다. 경로나 특정 리전을 확인하세요.",
        requestWell: "제공자 응답 `{code}`: 요청 내용과는 무관한 오류입니다.",
        requestNone: "요청에 대해 판단할 만한 응답이 없었습니다.",
        requestBad: "제공자가 요청 자체를 거부합니다 (`{reason}`). 모델이 사라졌거나 요청 본문을 고쳐야 할 수 있습니다.",
        requestAnswer: "응답({code})은 왔지만 아래 조건이 충족되지 않습니다.",
        requestOther: "응답은 왔지만 요청한 내용이 아닙니다 (`{reason}`).",
        sender: "보내는 쪽",
        senderSilent: "정해진 간격과 유예 시간이 지나도록 보고가 없습니다. 작업이 실행되었는지, 전송할 수 있었는지, 보고를 받는 워크플로에서 거부되지 않았는지 확인하세요.",
        supportProvider: "계속되면 아래의 시각과 요청 ID를 첨부해 제공자에게 문의하세요.",
        supportOwner: "제공자에게 문의할 일은 없습니다. 우리 쪽에서 고칠 문제입니다.",
    },
    closing: {
        recovered: "**해결됨.** {name}: {end}에 정상으로 복구되었습니다 (지속 시간 {duration}).",
        unobserved: "**관측 없이 종료.** {name}: 24시간 동안 상태를 알 수 없어 복구 시점을 말할 수 없습니다.",
        "no-longer-watched": "**종료.** {name}: 더 이상 설정에 없습니다.",
        renewed: "**해결됨.** {name}: {end}에 갱신된 인증서가 확인되었습니다.",
        readable: "**해결됨.** 피드 {feed}: {end}부터 다시 읽을 수 있습니다 (지속 시간 {duration}).",
        unused: "**종료.** 피드 {feed}: 사용하는 모니터가 더 이상 설정에 없습니다.",
        deliverable: "**해결됨.** 알림 채널 {channel}: {end}부터 다시 전송됩니다 (지속 시간 {duration}).",
        unusedChannel: "**종료.** 알림 채널 {channel}: 더 이상 설정에 없습니다.",
        kept: "**해결됨.** {name}: {end}에 규칙 {rule} 기준 안으로 돌아왔습니다 (지속 시간 {duration}).",
        maintained: "**점검 종료.** {title}: {end}에 끝났습니다 (소요 시간 {duration}).",
        withdrawn: "**점검 취소.** {title}: 더 이상 예정에 없습니다.",
        told: "**해결됨.** {title}: {end}에 종료되었습니다 (지속 시간 {duration}).",
        elsewhere: "**다른 이슈에서 계속.** {name}: 더 큰 인시던트의 일부입니다. 이후 경과: {where}.",
        familyEnded: "**종료.** {name}: {end}에 끝났습니다 (지속 시간 {duration}). 일부 모니터의 복구는 확인되지 않았습니다.",
        family: "**해결됨.** {name}: {end}에 모든 모니터가 복구되었습니다 (지속 시간 {duration}).",
        settled: "**종료.** {name}: 모델 목록 변경 후 하루가 지났거나 변경이 취소되었습니다.",
        noticed: "{begin} 발생, {mttd} 후 감지.",
        noticedAtOnce: "{begin} 발생, 첫 실패 확인과 동시에 감지.",
        pageLate: "공식 페이지 공지: {lateness}.",
        pageSilent: "공식 페이지는 끝까지 인정하지 않았습니다.",
        downtime: "이 중 {duration} 다운타임으로 집계.",
        downtimeNone: "다운타임으로 집계된 시간은 없습니다.",
        budget: "오류 예산의 {share} 사용 (목표 {target} / {window}), 남은 예산 {left}.",
        budgetGone: "오류 예산의 {share} 사용 (목표 {target} / {window}), 예산이 모두 소진되었습니다.",
        acknowledged: "{time} {by} 님 확인 (감지 {after} 후).",
        acknowledgedAtOnce: "{time} {by} 님 확인 (감지 즉시).",
        falseAlarm: "{time} {by} 님이 오탐으로 표시: 가동률에 반영되지 않습니다.",
        next: {
            tellProvider: "공식 페이지는 끝까지 인정하지 않았습니다. 필요하면 이 이슈 첫머리의 시각과 요청 ID로 제공자에게 알리세요.",
            noticedLate: "감지까지 {mttd} 걸렸습니다. `every` 간격을 줄이거나 `watch` 실행을 쓰면 더 일찍 알 수 있습니다.",
            budgetGone: "오류 예산이 소진되었습니다. 예산이 회복될 때까지 위험한 변경을 미루세요.",
            tune: "오탐이었습니다. 반복되면 `judge` 아래의 `failures`나 `confirm` 값을 높이거나, 호출 제한 시간을 늘리세요.",
            unobserved: "왜 관측이 없었는지 확인하세요. 실행이 있었는지, 모니터를 호출했는지 살펴보세요.",
            ours: "우리 쪽 문제였습니다. 무엇을 바꿨는지 여기에 남겨 다음 담당자가 참고하게 하세요.",
        },
        worst: "최고 심각도: {level}, 관측된 오류: {errors}.",
    },
};

;// CONCATENATED MODULE: ./build/locales/ko-shared.js
/** Korean words that issues and notices share with the site. Units stand behind their number without a blank, Latin ones with one. */
const koShared = {
    lang: "ko",
    intl: "ko-KR",
    units: {
        ms: (amount) => `${amount}\u00a0ms`,
        s: (amount) => `${amount}초`,
        // `2시간 5분`: a clock's leading zero is not said.
        min: (amount) => `${amount.replace(/^0(?=\d)/u, "")}분`,
        h: (amount) => `${amount}시간`,
        d: (amount) => `${amount}일`,
        B: (amount) => `${amount}\u00a0B`,
        kB: (amount) => `${amount}\u00a0kB`,
        MB: (amount) => `${amount}\u00a0MB`,
    },
    percent: (amount) => `${amount}%`,
    list: (items) => items.join(", "),
    outcome: {
        ok: "정상",
        slow: "느림",
        "rate-limited": "요청 한도 초과",
        "quota-exhausted": "할당량 소진",
        overloaded: "과부하",
        "server-error": "서버 오류",
        timeout: "시간 초과",
        unreachable: "연결 불가",
        rejected: "요청 거부",
        "wrong-answer": "잘못된 응답",
        inconclusive: "판단 불가",
    },
    reason: {
        slow: "기준보다 느림",
        "rate-limit": "허용된 요청 한도 초과",
        "quota-used-up": "할당량 소진",
        "no-credit": "크레딧 잔액 없음",
        "model-overloaded": "모델 과부하",
        "capacity-exhausted": "제공자 용량 소진",
        "internal-error": "서버 내부 오류",
        "bad-gateway": "게이트웨이가 유효한 응답을 받지 못함",
        "service-unavailable": "서비스 이용 불가",
        "stream-error": "스트림 안에서 오류 발생",
        "phase-timeout": "호출 단계에서 시간 초과",
        "gateway-timeout": "게이트웨이 응답 대기 시간 초과",
        "request-timeout": "서버의 요청 대기 시간 초과",
        "dns-nxdomain": "존재하지 않는 도메인 이름",
        "dns-failure": "도메인 이름 조회 실패",
        "connection-refused": "연결 거부됨",
        "connection-reset": "연결이 끊어짐",
        "no-route": "호스트까지의 경로 없음",
        "tls-expired": "인증서 만료",
        "tls-wrong-host": "다른 호스트의 인증서",
        "tls-untrusted": "신뢰할 수 없는 인증서",
        "tls-failure": "TLS 협상 실패",
        "protocol-error": "프로토콜에 맞지 않는 응답",
        "bad-key": "API 키 거부됨",
        "no-permission": "API 키 권한 부족",
        "bad-request": "요청 형식 거부됨",
        "model-gone": "모델이 더 이상 제공되지 않음",
        "missing-secret": "시크릿 미설정",
        "unexpected-status": "예상과 다른 상태 코드",
        "condition-failed": "조건 불충족",
        "content-filtered": "콘텐츠 필터에 차단됨",
        "body-too-large": "응답이 너무 큼",
        "too-many-redirects": "리디렉션 횟수 초과",
        "redirect-refused": "따라갈 수 없는 곳으로 리디렉션",
        "output-not-an-image": "응답에 이미지 없음",
        "job-failed": "작업 실패",
        "job-canceled": "작업 취소됨",
        "bad-job": "작업 ID 또는 주소를 쓸 수 없음",
        "dns-timeout": "네임 서버 응답 시간 초과",
        "tls-old-protocol": "오래된 TLS 버전만 지원",
        "no-record": "해당 DNS 레코드 없음",
        "places-disagree": "일부 지역에서 실패",
        "heartbeat-missing": "제시간에 하트비트 없음",
        "reported-failure": "서비스가 스스로 실패를 보고",
        "page-operational": "공식 페이지상 정상",
        "page-degraded": "공식 페이지상 성능 저하",
        "page-outage": "공식 페이지상 중단",
        "stream-cut": "스트림이 중간에 끊김",
        "source-unavailable": "조회한 출처에서 응답 없음",
        "runner-offline": "우리 쪽 네트워크 단절",
        "run-ended": "실행이 먼저 종료됨",
        "internal-fault": "우리 쪽 내부 오류",
    },
    level: { info: "정보", warning: "경고", critical: "심각" },
    kind: {
        outage: "장애",
        degradation: "성능 저하",
        configuration: "설정 문제",
        certificate: "인증서",
        heartbeat: "하트비트",
        models: "모델 목록",
        alert: "알림 규칙",
        manual: "인시던트",
        maintenance: "점검",
        advisory: "공식 공지",
    },
    page: {
        operational: "정상",
        degraded_performance: "성능 저하",
        partial_outage: "일부 장애",
        major_outage: "전면 장애",
        under_maintenance: "점검 중",
        unknown: "읽을 수 없음",
    },
    importance: { critical: "매우 중요", major: "중요", normal: "보통", test: "테스트" },
};

;// CONCATENATED MODULE: ./build/locales/ko-site.js

const nb = (text) => text.replaceAll(" ", "\u00a0");
/** Calls; where repetitions are left out, it says so. */
const callsOf = (count, repeated) => `호출 ${count}건${repeated ? "(재시도 제외)" : ""}`;
const koWords = {
    skip: "본문으로 건너뛰기",
    navLabel: "사이트",
    status: "현황",
    incidents: "인시던트",
    crumbsLabel: "현재 위치",
    description: "직접 측정한 가용성을 공식 상태 페이지의 표시와 나란히 보여 줍니다.",
    monitors: "모니터",
    show: "표시",
    view: "보기",
    roomy: "넓게",
    compact: "촘촘하게",
    monitor: "모니터",
    pageSays: "공식 페이지의 표시",
    contradicts: "직접 측정한 결과와 다름",
    page: "공식:",
    last90: "최근 90일",
    uptimeCoverage: "가동률, 커버리지",
    p95: "p95",
    p95Day: "p95, 24시간",
    numbers: "이 그래프의 수치",
    fails: "불충족:",
    holds: "충족:",
    readByProgram: "프로그램으로 읽기",
    json: "자체 JSON",
    checkIt: "직접 확인하기",
    ledgerInGit: "git에 남긴 원장",
    issues: "GitHub 이슈",
    thisPage: "이 사이트",
    noScript: "JavaScript 없이도 모두 보입니다",
    noThirdParty: "외부에 아무것도 요청하지 않습니다",
    fine: "가동률은 가용 시간 ÷ (가용 시간 + 실패 시간)입니다. 커버리지는 전체 시간 중 실제로 아는 시간의 비율입니다. 요청 제한과 관측하지 못한 시간은 어느 쪽에도 넣지 않습니다.",
    atOnce: "즉시",
    latestIncidents: "최근 인시던트",
    noIncidents: "아직 인시던트가 없습니다.",
    allIncidents: "인시던트 모두 보기",
    notFoundTitle: "페이지 없음",
    notFoundQuiet: "이 선 위에는 아무것도 없습니다.",
    notFound: "페이지가 옮겨졌거나 처음부터 없던 주소입니다.",
    backToStatus: "현황으로 돌아가기",
    key: {
        minute: nb("1분"),
        hour: nb("1시간"),
        day: nb("24시간"),
        above: "선 위: 직접 측정한 결과",
        scale: "높이는 시간(로그 눈금)",
        below: "선 아래: 공식 페이지의 표시",
        up: "정상, 일부만 측정한 날은 짧게",
        degraded: "성능 저하: 길수록 높게",
        down: "장애: 맨 위에 깃발 표시",
        limited: "요청 제한: 가동률에서 제외",
        nodata: "데이터 없음: 판단하지 않음",
        maintenance: "점검: 가동률에서 제외",
        silent: "장애였지만 공식 페이지는 침묵",
        admitted: "공식 페이지도 문제를 인정",
    },
};
const koSentence = {
    nothingWatched: "아직 지켜보는 대상이 없습니다.",
    nothingKnown: (total) => `모니터 ${total}개의 상태를 아직 알 수 없습니다.`,
    allUp: (total) => (total === 1 ? "모니터 1개가 정상입니다." : `모니터 ${counted(total)}개가 모두 정상입니다.`),
    someUp: (up, total) => `${counted(total)}개 중 ${counted(up)}개가 정상입니다.`,
    noneUp: (total) => (total === 1 ? "" : `${counted(total)}개 중 정상인 것이 없습니다.`),
    trouble: (clauses, more, ends) => {
        const all = [...clauses, ...(more === 0 ? [] : [`그 밖에 ${more}개에 문제가 있습니다`])];
        const [last = "", ...before] = all.toReversed();
        const joined = [...before.toReversed().map((clause) => goingOn(clause, "고")), last].join(", ");
        return ends ? `${joined}.` : `${goingOn(joined, "지만")},`;
    },
    leftOut: (limited, nodata) => {
        const parts = [
            ...(limited > 0 ? [`${limited}개는 요청 제한 상태입니다`] : []),
            ...(nodata > 0 ? [`${nodata}개는 상태를 알 수 없습니다`] : []),
        ];
        const [first = "", second] = parts;
        return parts.length === 0 ? "" : `${second === undefined ? first : `${goingOn(first, "고")}, ${second}`}.`;
    },
    pageGreen: (page, joins) => `${joins ? "" : "그러나 "}${pageName(page)}에는 아직 정상으로 나옵니다.`,
    pageTrouble: (page, name) => `${topic(pageName(page))} ${name} 문제를 알리지만, 직접 호출한 결과는 정상입니다.`,
    lastIncidentEnded: (when) => `마지막 인시던트는 ${said(when)}에 끝났습니다.`,
    monitorUp: (name, since) => since === "" ? `${topic(name)} 정상입니다.` : `${topic(name)} ${said(since)}부터 계속 정상입니다.`,
    monitorDown: (name) => `${topic(name)} 장애 상태입니다.`,
    monitorDegraded: (name) => `${topic(name)} 성능 저하 상태입니다.`,
    monitorUnknown: (name, why) => `${name}의 현재 상태를 알 수 없습니다: ${why}.`,
    monitorLimited: (name) => `${subject(name)} 요청을 제한하고 있습니다. 장애가 아니라 우리 쪽 한도입니다.`,
    sinceFor: (brief, time, duration) => `${said(time)}부터 ${duration}째 이어지고 있습니다: ${brief}.`,
    thatPageGreen: (page) => `${pageName(page)}에는 정상으로 나옵니다.`,
    thatPageTrouble: (page) => `${topic(pageName(page))} 문제를 알리지만, 직접 호출한 결과는 정상입니다.`,
    pageLate: (page, lateness) => `${topic(pageName(page))} ${lateness} 뒤에 알렸습니다.`,
    pageFirst: (page, early) => `${topic(pageName(page))} 문제가 나타나기 ${early} 전에 알렸습니다.`,
    pageAtOnce: (page) => `${topic(pageName(page))} 곧바로 알렸습니다.`,
    pageNever: (page) => `${topic(pageName(page))} 끝내 알리지 않았습니다.`,
    pageSilent: (page) => `${pageName(page)}에는 아직 정상으로 나옵니다.`,
    pageUnread: "공식 페이지를 읽지 못했습니다.",
};
const koIndex = {
    checked: (time) => `${time} 확인`,
    notYetChecked: "아직 확인하지 않음",
    built: (time, after) => `${time} 생성${after === "" ? "" : `(확인 ${after} 뒤)`}`,
    planned: (every) => `${every} 간격 예정`,
    really: (every) => `, 실제 ${every} 간격`,
    firstRound: ", 지금까지 1회 실행",
    running: "진행 중인 인시던트",
    sinceFor: (time, duration) => `${time}부터 ${duration}째`,
    all: (count) => `전체 ${counted(count)}`,
    onlyTrouble: (count) => `문제 있는 것만 ${counted(count)}`,
    rest: "모니터",
    readAt: (time) => `${time} 읽음`,
    pageUnread: "읽지 못함",
    noPage: "공식 페이지 없음",
    pageNotRead: "아직 읽지 않음",
    ourCallsFine: "직접 호출은 정상",
    ourCallsToo: "직접 호출에서도 문제 확인",
    coverage: (percent) => `커버리지 ${percent}`,
    callsSoFar: (calls) => `지금까지 호출 ${calls}건`,
    reportsSoFar: (reports) => `지금까지 보고 ${reports}건`,
    stateFor: (state, duration, brief) => `${duration}째 ${state}: ${brief}`,
    neverAsked: "아직 호출하지 않음",
    neverHeard: "아직 보고가 없음",
    notAskedSince: (time) => `${time} 이후 호출하지 않음`,
    noDataWhy: (why) => `데이터 없음: ${why}`,
    stripTitle: (name) => `${name}, 최근 90일`,
    stripDesc: (uptime, coverage, outages, admitted, hasPage) => `${uptime === undefined ? "" : `가동률 ${uptime}, `}커버리지 ${coverage}. 장애가 있었던 날 ${outages}일${hasPage && outages > 0 ? ` 중 공식 페이지가 인정한 날 ${admitted}일` : ""}.`,
    stripNothing: "이 기간의 상태를 알 수 없습니다.",
    sparkTitle: (latest, failures) => `24시간 p95, 현재 ${latest}, 실패 ${failures}건`,
    sparkNothing: "최근 24시간 동안 성공한 호출 없음",
    sparkTimeless: "최근 24시간의 소요 시간을 알 수 없음",
    today: "오늘",
    timeline: "타임라인과 증거",
    issue: (number) => `이슈 #${number}`,
    officialPage: pageName,
    told: (failed, asked, repeated) => failed === asked
        ? `이후 ${callsOf(asked, repeated)}에 ${asked === 1 ? "" : "모두 "}이상이 있었습니다. 마지막 응답:`
        : `이후 ${callsOf(asked, repeated)} 중 ${failed}건에 이상이 있었습니다. 마지막 이상 응답:`,
    advisoryTold: (asked) => asked === 0 ? "그 뒤로 아직 호출하지 않았습니다." : `그 뒤 직접 호출한 ${asked}건 중 실패한 것은 없습니다.`,
    reasonTold: (phrase) => `${phrase}.`,
    comingAndNoted: "예정 및 참고",
    limitedNote: (share) => `최근 하루 동안 호출의 ${share}가 한도 초과로 거절되었습니다. 장애가 아니라 우리 쪽 한도이므로 가동률에서 제외합니다.`,
    limitedNoteFew: (limited, calls) => `최근 하루 동안 호출 ${calls}건 중 ${limited}건이 한도 초과로 거절되었습니다. 장애가 아니라 우리 쪽 한도이므로 가동률에서 제외합니다.`,
    nodataNote: (why) => `${why}. 이 시간은 정상이라고도 장애라고도 하지 않습니다.`,
    notAsked: "호출하지 않음",
    lastHeard: (time) => `마지막 보고 ${time}`,
};

;// CONCATENATED MODULE: ./build/locales/ko-incident.js




const failedOf = (failed, asked, repeated) => failed === asked
    ? `${callsOf(asked, repeated)}이 ${asked === "1" ? "" : "모두 "}실패했습니다`
    : failed === "0"
        ? `${callsOf(asked, repeated)} 중 실패는 없었습니다`
        : `${callsOf(asked, repeated)} 중 ${failed}건이 실패했습니다`;
const certificate = {
    now: (name, days) => days < 0
        ? `${name}: 인증서가 만료되었습니다`
        : days < 1
            ? `${name}: 인증서가 하루 안에 만료됩니다`
            : `${name}: 인증서가 ${days}일 뒤에 만료됩니다`,
    over: (name, renewed) => `${name}: 인증서가 ${renewed ? "갱신되었습니다" : "만료를 앞두고 있었습니다"}`,
    brief: (days) => (days < 0 ? "인증서 만료됨" : days < 1 ? "인증서 만료까지 하루 미만" : `인증서 만료까지 ${days}일`),
    briefOver: "인증서",
    daysLeft: "남은 일수",
    expired: "만료됨",
    expires: (day, time) => `${day} ${time} 만료`,
    expiredOn: (day, time) => `${day} ${time}`,
    onDay: (day) => `${day} 만료`,
    head: "할 일",
    advice: (day, host) => `${host === "" ? "호스트" : host} 운영자가 ${day} 전에 인증서를 갱신해야 합니다. 만료 뒤에는 인증서를 검사하는 클라이언트가 연결을 거부합니다.`,
    adviceOver: "할 일이 없습니다. 이미 끝난 일입니다.",
    knownFor: "알려진 지",
    seen: (from) => `TLS 연결에서 ${said(from)}부터 확인되었습니다.`,
    ended: (to) => `${said(to)}에 끝났습니다.`,
};
const models = {
    title: (name, change) => `${name}: ${change}`,
    gone: "사라짐",
    fresh: "새로 생김",
    news: "새 소식",
    past: "지난 소식",
    changedAt: (time, change) => `${said(time)}에 모델 목록이 바뀐 것을 확인했습니다: ${change}.`,
    seen: "확인",
    head: "바뀐 내용",
    columns: [{ text: "모델" }, { text: "변경" }],
    more: (count) => `여기에 적지 않은 모델이 ${count}개 더 있습니다.`,
    advice: "사라진 모델을 호출하면 실패합니다.",
    adviceNew: "할 일은 없습니다.",
};
const unreadFeed = {
    source: (name, isPage) => (isPage ? pageName(name) : name),
    title: (source, lasted, isRunning) => `${object(source)} ${lasted}${isRunning ? "째 읽지 못하고 있습니다" : " 동안 읽지 못했습니다"}`,
    brief: (source) => `${source} 읽기 실패`,
    why: (problem) => (problem === undefined ? koIssues.unknownReason : koIssues.unreadFeed.problem[problem]),
    summary: (from, to, why) => to === undefined
        ? `${said(from)}부터 읽지 못하고 있습니다: ${why}.`
        : `${said(from)}부터 ${said(to)}까지 읽지 못했습니다: ${why}.`,
    head: "할 일",
    headOver: "뜻하는 것",
    remedy: (problem) => [
        ...(problem === undefined ? [] : [koIssues.unreadFeed.remedy[problem]]),
        koIssues.unreadFeed.otherwise,
    ],
    meaning: [
        "그동안 이 출처의 정보는 알 수 없으므로 정상으로도 문제로도 세지 않습니다. 직접 호출해 측정한 값에는 영향이 없습니다.",
    ],
    lasted: "읽지 못한 시간",
    lastRead: "마지막으로 읽음",
    usedBy: "견주어 보는 모니터",
    monitors: (count) => `모니터 ${count}개`,
};
const heartbeat = {
    missing: (count) => `보고 ${count}건이 빠졌습니다`,
    missingFact: "누락",
    missingSub: "보고 건수",
    lastHeard: "마지막 보고",
    due: (time) => `다음 보고 기한 ${time}`,
    chartText: "도착한 보고 하나하나와, 확인 시점에 빠져 있던 보고(×).",
    head: "확인할 곳",
    advice: [
        "작업이 실행되었고 끝까지 마쳤는지 확인하세요.",
        "GitHub에 접속할 수 있었고 이벤트를 보낼 권한이 있었는지 확인하세요.",
        "서명에 쓰는 키가 여기에 설정된 키와 같은지 확인하세요.",
        "보고를 받는 워크플로가 실행되었는지 확인하세요.",
    ],
    silent: (from, heard) => `${said(from)}부터 보고가 없습니다.${heard === "" ? "" : ` 마지막 보고는 ${said(heard)}에 왔습니다.`}`,
    wasSilent: (from, to, heard) => `${said(from)}부터 ${said(to)}까지 보고가 없었습니다.${heard === "" ? "" : ` 그 전의 마지막 보고는 ${said(heard)}에 왔습니다.`}`,
};
const story = {
    firstFailure: "첫 실패",
    opened: (level) => `감지: ${level}`,
    openedText: (noticedAfter) => `첫 실패 ${noticedAfter} 뒤.`,
    openedAtOnce: "곧바로 감지했습니다.",
    level: (level) => `심각도 변경: ${level}`,
    error: (phrase) => `오류 변경: ${phrase}`,
    page: {
        confirmed: (page) => `${pageName(page)}도 문제를 인정`,
        unacknowledged: (page) => `${pageName(page)}에는 정상으로 표시`,
        advisory: (page) => `${pageName(page)}에 문제 공지`,
        uncovered: () => "연결된 공식 페이지 없음",
        unread: (page) => `${object(pageName(page))} 읽지 못함`,
    },
    pageTitle: (title) => `“${title}”`,
    pageLate: (late) => `문제 발생 ${late} 뒤.`,
    pageEarly: (early) => `문제 발생 ${early} 전.`,
    pageAtOnce: "발생 즉시.",
    certificate: (days, to) => days < 0
        ? `인증서가 ${to}에 만료됨`
        : days < 1
            ? `인증서 만료까지 하루 미만 (${to})`
            : `인증서 만료까지 ${days}일 (${to})`,
    witness: (feed) => `${feed}에서도 같은 문제 확인`,
    witnessText: ({ title, uptime, status, since }) => {
        const says = status === undefined || status === "unknown" ? "" : koShared.page[status];
        const word = says === "" && since === ""
            ? ""
            : `${since === "" ? "" : `${said(since)}부터 `}${says === "" ? "문제 있음" : says}.`;
        return ([
            ...(title === "" ? [] : [`“${title}”.`]),
            ...(uptime === "" ? [] : [`호출 성공률 ${uptime}.`]),
            ...(word === "" ? [] : [word]),
        ].join(" ") || "문제가 보고되었습니다.");
    },
    hint: (feed) => `${feed} 게시물 증가`,
    hintText: (count, usual, window) => `${window} 동안 ${count}건 (평소 ${Math.round(usual * 10) / 10}건). 참고용이며 증거는 아닙니다.`,
    unreadable: "읽을 수 없음",
    unreadableFor: (duration) => `${duration} 동안 읽지 못했습니다.`,
    readable: "다시 읽을 수 있음",
    models: (appeared, vanished) => [...(vanished > 0 ? [`사라진 모델 ${vanished}개`] : []), ...(appeared > 0 ? [`새 모델 ${appeared}개`] : [])].join(", "),
    modelNames: (appeared, vanished, more) => [
        ...(vanished.length > 0 ? [`사라짐: ${vanished.join(", ")}.`] : []),
        ...(appeared.length > 0 ? [`새로 생김: ${appeared.join(", ")}.`] : []),
        ...(more > 0 ? [`외 ${more}개.`] : []),
    ].join(" "),
    renewed: "인증서 갱신됨",
    settled: "변경 후 시간이 지났거나 변경이 취소됨",
    joined: (monitor) => `${monitor}에서도 문제 발생`,
    planned: (from, to) => `예정: ${from} ~ ${to}`,
    persons: {
        acknowledged: "담당자가 확인함",
        takenUp: "다시 열림",
        muted: (until) => `${until}까지 알림 끔`,
        falseAlarm: "오탐으로 표시: 가동률에 반영되지 않음",
        status: koIssues.events.status,
    },
    recovered: "복구됨",
    recoveredText: (duration) => `${duration} 만에.`,
    ended: {
        unobserved: "관측 없이 종료: 하루 동안 상태를 알 수 없었음",
        "no-longer-watched": "종료: 더 이상 지켜보지 않음",
    },
    reopened: (level) => `재발: ${level}`,
    because: (phrase) => `${phrase}.`,
    measured: (value, limit) => (limit === "" ? `${value}.` : `${value}, 기준 ${limit}.`),
};
const check = {
    page: "공식 페이지",
    scope: "범위",
    scopeWide: "다른 모니터도",
    scopeWideText: (names) => `같은 제공자에서 함께 실패: ${namesOf(names)}.`,
    scopeNarrow: "이 모니터만",
    scopeNarrowText: (names) => `같은 제공자에서 정상: ${namesOf(names)}.`,
    scopeUnknownText: "같은 제공자의 다른 모니터 상태는 알 수 없습니다.",
    scopeTest: "테스트 모니터입니다.",
    key: "키",
    quota: "할당량",
    network: "네트워크",
    request: "요청",
    pageResult: {
        confirmed: "문제를 인정",
        unacknowledged: "정상으로 표시",
        advisory: "문제를 공지",
        uncovered: "없음",
        unread: "읽을 수 없음",
    },
    pageText: {
        confirmed: (page, time) => `${subject(pageName(page))} 이 문제를 알리고 있습니다${time === "" ? "" : `. 최초 공지 ${said(time)}`}.`,
        unacknowledged: (page, time) => `${object(pageName(page))} ${time === "" ? "" : `${said(time)}에 `}읽었지만 이 문제에 대한 언급이 없습니다.`,
        advisory: (page, time) => `직접 호출은 성공하는데 ${topic(pageName(page))} ${time === "" ? "" : `${said(time)}부터 `}문제를 알리고 있습니다.`,
        uncovered: () => "이 모니터에 연결된 공식 페이지가 없습니다.",
        unread: (page) => `${object(pageName(page))} 읽지 못해 어느 쪽인지 알 수 없습니다.`,
    },
    keyRefused: "거부됨",
    keyRefusedText: (phrase) => `${phrase}.`,
    keyFine: "거부되지 않음",
    keyFineText: (code) => code === "" ? "키가 거부된 응답은 없습니다." : `마지막 응답(${code})은 키를 탓하지 않습니다.`,
    unknown: "알 수 없음",
    noAnswerText: "판단할 만한 응답이 없었습니다.",
    quotaUsed: "소진됨",
    quotaUsedText: (phrase) => `${phrase}.`,
    quotaFine: "문제 없음",
    quotaFineText: (code) => code === ""
        ? "할당량이나 크레딧을 언급한 응답은 없습니다."
        : `마지막 응답(${code})은 할당량도 크레딧도 언급하지 않습니다.`,
    networkBad: "실패",
    networkBadText: (phrase) => `${phrase}.`,
    networkSlow: "시간 제한에 걸림",
    networkSlowText: (phase) => `“${phase}” 단계에서 기다리다 호출이 끝났습니다.`,
    networkFine: "정상",
    networkFineText: (code) => `응답이 온전히 도착합니다: ${code}.`,
    requestBad: "거부됨",
    requestBadText: (phrase) => `${phrase}.`,
    requestFine: "이전에 성공",
    requestFineText: (time) => `같은 요청이 ${said(time)}에는 성공했습니다.`,
    requestUnknownText: "남아 있는 이전 호출이 없습니다.",
    support: "지원",
    supportTheirs: "제공자 쪽에서 해결",
    supportTheirsText: (id) => `마지막 실패는 제공자 쪽 문제입니다.${id === "" ? "" : ` 제공자의 요청 ID: ${id}.`}`,
    supportOurs: "필요 없음",
    supportOursText: "우리 쪽에서 고칠 문제입니다.",
    supportUnknownText: "어느 쪽 문제인지 아직 알 수 없습니다.",
};
const summary = {
    failed: (from, to, failed, asked, repeated) => `${said(from)}부터 ${said(to)}까지 ${failedOf(failed, asked, repeated)}.`,
    failedSoFar: (from, failed, asked, repeated) => `${said(from)}부터 ${failedOf(failed, asked, repeated)}.`,
    span: (from, to, duration) => `${said(from)}부터 ${said(to)}까지 ${duration} 동안 이어졌습니다.`,
    spanSoFar: (from) => `${said(from)}부터 이어지고 있습니다.`,
    firstError: (phrase) => `첫 오류: ${phrase}.`,
    noticed: (after) => `첫 실패 ${after} 뒤에 판정했습니다.`,
    noticedAtOnce: "곧바로 판정했습니다.",
    page: {
        confirmed: (page) => `${pageName(page)}도 문제를 인정했습니다.`,
        unacknowledged: (page) => `${topic(pageName(page))} 아무것도 알리지 않았습니다.`,
        advisory: (page) => `${topic(pageName(page))} 문제를 알렸지만, 직접 호출에서는 나타나지 않았습니다.`,
        uncovered: () => "연결된 공식 페이지가 없습니다.",
        unread: (page) => `${object(pageName(page))} 읽지 못했습니다.`,
    },
    pageMet: (page) => `${pageName(page)}에 공지된 문제가 직접 호출에서도 확인되었습니다.`,
    pageLate: (page, late, time, lead) => `${topic(pageName(page))} 문제 발생 ${late} 뒤인 ${said(time)}에 알렸습니다(우리 판정 기준 ${lead}).`,
    pageAtOnce: (page, time) => `${topic(pageName(page))} ${said(time)}에 곧바로 알렸습니다.`,
    pageEarly: (page, early, time, lead) => `${topic(pageName(page))} 문제 발생 ${early} 전인 ${said(time)}에 알렸습니다(우리 판정 기준 ${lead}).`,
};
const koIncident = {
    resolved: "해결됨",
    running: "진행 중",
    what: (kind, level) => `${kind}, ${level}`,
    title: (name, phrase) => `${topic(name)} ${phrase}`,
    titleAnd: (title, clause) => {
        const open = goingOn(title, "는데");
        return `${open}${open === title ? ":" : ""} ${clause.replace(/\.$/u, "")}`;
    },
    short: (name, brief) => `${name}: ${brief}`,
    advisoryBrief: "공식 페이지에 문제 공지",
    advisoryNow: (name) => `${name}: 공식 페이지가 문제를 알리고 있습니다`,
    advisoryLasted: (name, duration) => `${name}: 공식 페이지가 ${duration} 동안 문제를 알렸습니다`,
    certificate,
    models,
    unreadFeed,
    heartbeat,
    lasted: "지속 시간",
    lastedSoFar: "지금까지",
    fromTo: (from, to) => `${from} ~ ${to}`,
    from: (from) => `${from}부터`,
    noticed: "감지까지",
    noticedHow: "감지",
    noticedSub: (time) => `${time} 판정`,
    importedFrom: "관측한 곳",
    importedSub: "가져온 기록, 직접 호출 아님",
    importedHead: "기록의 출처",
    importedSays: "이전에 Upptime이 이 사이트를 지켜보며 상태가 바뀔 때마다 남긴 기록입니다. 시작과 끝은 Upptime의 실행 간격만큼만 정확하며, 개별 호출과 당시 상태 페이지의 표시는 남아 있지 않습니다.",
    pageLate: "공식 페이지 지연",
    pageEarly: "공식 페이지가 먼저",
    pageSpoke: "공식 페이지 공지",
    pageSaid: (time, lead) => `${time} 공지${lead === "" ? "" : `, 우리 판정 기준 ${lead}`}`,
    pageSilentFact: "침묵",
    pageNeverFact: "공지 없음",
    pageSub: {
        confirmed: "문제를 인정",
        unacknowledged: "정상으로 표시",
        advisory: "문제를 공지",
        uncovered: "연결된 페이지 없음",
        unread: "읽지 못함",
    },
    failed: "실패한 호출",
    of: (asked) => `/ ${asked}건`,
    failedSub: "재시도 제외",
    affected: "같은 시간 문제",
    nothingElse: "다른 모니터 없음",
    seen: "관측한 내용",
    chartTitle: (failed, asked, through, repeated) => failed === 0
        ? `${callsOf(asked, repeated)} 중 실패는 없었습니다`
        : failed === asked
            ? `${callsOf(failed, repeated)}이 ${failed === 1 ? "" : "모두 "}실패했습니다`
            : `${callsOf(asked, repeated)} 중 ${failed}건이 실패했습니다${through === 0 ? "" : `. ${counted(through)}건은 성공했습니다`}`,
    chartAdvisory: (asked, failed) => `공식 페이지는 문제를 알렸지만, 직접 호출한 ${asked}건 중 ${failed === 0 ? "실패는 없었습니다" : `${failed}건이 실패했습니다`}`,
    chartEvidence: "증거로 남긴 호출",
    chartPage: "공식 페이지의 표시",
    chartTextPage: "개별 호출은 3일 동안 보관하며, 이 인시던트에는 그보다 오래 남긴 호출이 없습니다.",
    restsOn: {
        alert: {
            head: "인시던트의 근거",
            texts: ["여러 호출의 수치에 대한 이 사이트의 규칙입니다. 호출 하나하나는 증거가 되지 않습니다."],
        },
        manual: { head: "인시던트의 근거", texts: ["사람이 직접 등록했습니다. 직접 호출로 감지한 것이 아닙니다."] },
    },
    chartText: (hasPage, repeated, hasOthers) => `호출을 응답 시간에 따라 표시했습니다${repeated ? "(재시도 제외)" : ""}. ×는 실패, 반만 채운 것은 느림.${hasPage ? " 선 아래는 공식 페이지의 표시이고, 파란색은 공식 페이지가 알리기까지 걸린 시간입니다." : ""}${hasOthers ? " 회색은 이 문제를 말한 다른 출처로, 그쪽에서 시작된 때부터 우리가 들은 때까지입니다." : ""}`,
    chartTextEvidence: "개별 호출은 3일 동안 보관합니다. 더 오래된 인시던트는 여기에 보이는 호출만 남아 있습니다.",
    timeline: "타임라인",
    story,
    diagnosis: {
        provider: "진단: 제공자 쪽 문제",
        owner: "진단: 우리 키, 할당량 또는 요청의 문제",
        network: "진단: 우리와 제공자 사이의 문제",
        advisory: "진단: 직접 호출에서는 나타나지 않음",
        unclear: "진단",
    },
    advice: {
        "wait-and-tell": "복구를 기다리며 사용자에게 알리세요. 공식 페이지가 확인한 문제입니다.",
        "check-ours": "우리 쪽에서 고칠 문제입니다. 거부된 항목부터 확인하세요.",
        "call-support": "제공자 지원팀에 문의하세요. 공식 공지도 없고 우리 쪽 문제도 아닙니다.",
        watch: "경과를 지켜보세요. 아직 어느 쪽 문제인지 알 수 없습니다.",
    },
    check,
    evidence: "증거",
    noEvidence: "남은 호출이 없습니다.",
    first: "첫 시도",
    again: (n) => `재시도 ${n}`,
    reasonIs: "원인",
    blame: { provider: "제공자", owner: "우리", runner: "실행 환경", nobody: "없음" },
    blameIs: (whose) => `책임: ${whose}`,
    postMortem: "사후 분석",
    summarySoFar: "지금까지의 경과",
    summary,
    callsByOutcome: "결과와 원인별 호출",
    outcomeColumns: [
        { text: "결과, 원인" },
        { text: "호출", numeric: true },
        { text: "처음", numeric: true },
        { text: "마지막", numeric: true },
    ],
    issue: (number) => `이슈 #${number}`,
    asJson: "원장의 파일",
    runningDuration: (duration) => `${duration}째 진행 중`,
    indexSentence: (total, running) => [
        { tone: "quiet", text: `지금까지 인시던트는 ${counted(total)}건입니다.` },
        {
            tone: "plain",
            text: running === 0 ? "진행 중인 것은 없습니다." : `${counted(running)}건이 진행 중입니다.`,
        },
    ],
    indexEmpty: "아직 인시던트가 없습니다.",
};

;// CONCATENATED MODULE: ./build/locales/ko-maintenance.js

const ko_maintenance_NAMED = 4;
const koMaintenance = {
    head: "예정된 점검",
    running: "점검 중",
    upcoming: "점검 예정",
    when: (from, to, zone) => `${from} ~ ${to} ${zone}`,
    left: (duration) => `${duration} 남음`,
    ahead: (duration) => `${duration} 뒤`,
    about: (names) => namesOf(names, ko_maintenance_NAMED),
    expects: {
        down: "점검 중의 실패는 예상된 것이므로 가동률에 넣지 않습니다.",
        degraded: "점검 중에는 느려지거나 간헐적으로 실패할 수 있으며, 가동률에 넣지 않습니다.",
    },
    worse: "예상과 달리 장애 상태입니다.",
    begun: "점검 시작",
    over: "점검 종료",
    withdrawn: "취소됨",
    aboutHead: "대상 모니터",
    issue: "진행 상황",
    calendar: "점검 일정 달력",
    sentence: (name, until) => `${topic(name)} ${said(until)}까지 점검 중입니다.`,
    several: (count) => `${count}개가 점검 중입니다.`,
    ofTime: (duration) => `예정된 점검 ${duration}`,
    sub: (until) => `${until}까지`,
};

;// CONCATENATED MODULE: ./build/locales/ko-monitor.js

const koMonitor = {
    last7: "최근 7일",
    range: (from, to, zone) => `${from} ~ ${to}, ${zone}`,
    leadNone: "최근 7일 동안 집계된 호출이 없습니다.",
    leadAllFailed: (calls, count) => `최근 7일 동안 호출 ${calls}건이 ${count === 1 ? "" : "모두 "}실패했습니다.`,
    leadFew: (calls, failures) => `지금까지 호출은 ${calls}건이고, ${failures === 0 ? "실패는 없습니다" : `${failures}건이 실패했습니다`}. 더 말하기에는 너무 적습니다.`,
    leadFewReports: (reports, failures) => `지금까지 보고는 ${reports}건이고, ${failures === 0 ? "빠지거나 실패를 알린 것은 없습니다" : `${failures}건이 빠지거나 실패를 알렸습니다`}. 더 말하기에는 너무 적습니다.`,
    lead: (failed, half) => `최근 7일 동안 호출의 ${failed}가 실패했고, 나머지의 절반은 ${half} 안에 끝났습니다.`,
    leadClean: (calls, half) => `최근 7일 동안 호출 ${calls}건 중 실패는 없었고, 절반은 ${half} 안에 끝났습니다.`,
    leadReports: (failed, reports) => failed === "0"
        ? `최근 7일 동안 보고 ${reports}건이 빠짐없이 도착했습니다.`
        : `최근 7일 동안 보고 ${reports}건 중 ${failed}건이 빠지거나 실패를 알렸습니다.`,
    reportsFailed: "누락 또는 실패한 보고",
    reportsTitle: (failed, reports) => failed === 0
        ? `보고 ${counted(reports)}건이 빠짐없이 도착했습니다`
        : `보고 ${counted(reports)}건 중 ${counted(failed)}건이 빠지거나 실패를 알렸습니다`,
    reportsText: (bin) => `예정된 보고를 결과별로 나눈 것입니다. 막대 하나는 ${bin}. 빈칸은 알 수 없는 보고로, 정상에도 장애에도 넣지 않습니다.`,
    reportsMissing: (failures) => failures === 1
        ? "보고가 제때 오지 않거나 실패를 알릴 때"
        : `보고가 ${failures}회 연속 제때 오지 않거나 실패를 알릴 때`,
    incidentLink: "인시던트와 증거",
    uptime7: "가동률, 7일",
    coverage: (percent) => `커버리지 ${percent}`,
    uptime90: "가동률, 90일",
    p50p95: "p50, p95",
    over7: "7일, 성공한 호출",
    reportsOver7: "7일, 보고된 값",
    callsFailed: "실패한 호출",
    failedOf: (failed, calls) => `7일, ${calls}건 중 ${failed}건`,
    pageLate: "공식 페이지 지연",
    pageLateSub: (spoken, silent) => {
        const of = `발생 시점 기준, ${spoken === 1 ? "1건" : `${spoken}건의 중앙값`}`;
        return silent === 0 ? of : `${of}, ${silent}건은 공지 없음`;
    },
    pageNeverSub: (incidents) => `90일간 인시던트 ${incidents}건에 공지 없음`,
    never: "공지 없음",
    noneIn90: "90일간 장애 없음",
    incidents90: "인시던트, 90일",
    incidentsSub: (outages) => `장애 ${outages}건`,
    months: "월별 현황",
    monthsNote: "높이는 하루 중 시간, 로그 눈금",
    monthsTitle: (withOutage, months) => withOutage === 0
        ? "알고 있는 날에는 장애가 없었습니다"
        : months === 1
            ? "이번 달에 장애가 있었습니다"
            : withOutage === months
                ? "매달 장애가 있었습니다"
                : `${months}개월 중 ${withOutage}개월에 장애가 있었습니다`,
    monthsText: (hasPage) => hasPage
        ? "선 위는 직접 측정한 결과, 선 아래는 공식 페이지의 표시입니다. 파란 점은 공식 페이지가 끝내 언급하지 않은 장애, 회색 점은 상태를 알 수 없는 날입니다."
        : "직접 측정한 결과입니다. 연결된 공식 페이지는 없습니다. 회색 점은 상태를 알 수 없는 날입니다.",
    monthDesc: (days) => (days === 0 ? "장애 없음" : `장애가 있었던 날 ${days}일`),
    month: "월",
    days: "날짜",
    uptime: "가동률",
    coverageHead: "커버리지",
    incidents: "인시던트",
    noIncidents: "아직 없습니다.",
    asked: "실제로 보낸 요청과 받은 응답",
    lastSamples: "최근 측정",
    noSamples: "아직 없습니다.",
    sampleColumns: (zone) => [
        { text: `시각, ${zone}` },
        { text: "결과" },
        { text: "응답 시간", numeric: true },
        { text: "코드와 원인" },
    ],
    how: "측정 방법",
    kind: "종류",
    request: "요청",
    expected: "기대 조건",
    calledSlow: "느림 기준",
    slowOver: (limit, failures) => `${limit} 초과, ${failures === 1 ? "호출 1건" : `연속 ${failures}건`}`,
    calledDown: "장애 기준",
    downAfter: ({ failures, apart, rate, window, least }) => `${failures === 1 ? "호출 1건 실패" : `호출 ${failures}건 연속 실패${apart === "" ? "" : `(처음과 마지막 실패의 간격 ${apart} 이상)`}`}, 또는 최근 호출(${window}, 최소 ${least}건)의 실패율이 95% 확실하게 ${rate} 초과`,
    every: "간격",
    everyValue: (planned, really) => `${planned} 예정${really === undefined ? "" : `, 실제 ${really}`}`,
    pageRead: "읽는 페이지",
    about: "설명",
    importance: "중요도",
    tier: "호출 방식",
    tierUsual: (tier, cheaper) => (cheaper.length === 0 ? tier : `${tier}, 예산이 부족하면 ${cheaper.join(", 그다음 ")}`),
    tierNow: (tier) => `지금은 ${tier}`,
    reportsEvery: (every, grace) => `${every}, 지연은 최대 ${grace}`,
    lastHeard: "마지막 보고",
    neverHeard: "아직 없음",
    nextExpected: "다음 보고 예정",
    expectedBy: (time) => `${time}까지`,
    overdueSince: (time) => `${time}부터 기한 초과`,
};
const koMeasured = {
    head: "응답에서 알 수 있는 것",
    firstToken: "첫 토큰",
    median: "24시간 중앙값",
    speed: "속도",
    tokensPerSecond: (rate) => `초당 ${rate}토큰`,
    used: "사용량",
    tokensIn: (_, text) => `입력 ${text}토큰`,
    tokensOut: (_, text) => `출력 ${text}토큰`,
    units: (_, text) => `${text}단위`,
    headroom: "남은 한도",
    headroomLeft: (percent) => `가장 빠듯한 한도의 ${percent} 남음`,
    model: "모델",
    output: "출력",
    outputSize: (width, height) => `${width}\u00a0×\u00a0${height}`,
    certificate: "인증서",
    certificateEnds: (day, days) => days < 0 ? `${day} 만료됨` : days < 1 ? `${day} 만료, 하루 미만 남음` : `${day} 만료, ${days}일 남음`,
    serverTiming: "Server-Timing",
    placesHead: "측정 지역",
    places: (failed, asked) => (failed === 0 ? `${asked}개 지역 모두 정상` : `${asked}개 지역 중 ${failed}개에서 실패`),
    placesTitle: (_, text) => `실패한 지역, 24시간 동안 측정 ${text}회`,
    placesColumns: [{ text: "지역" }, { text: "실패", numeric: true }, { text: "비율", numeric: true }],
    phasesTitle: (_, text) => `시간이 걸리는 단계, 24시간 동안 작업 ${text}건`,
    phasesColumns: [
        { text: "단계" },
        { text: "p50", numeric: true },
        { text: "p95", numeric: true },
        { text: "비율", numeric: true },
    ],
};
const koSpend = {
    head: "비용",
    today: "오늘 쓴 비용",
    month: "이번 달",
    perCall: "호출당",
    perCallMedian: (amount) => `${amount}, 24시간 중앙값`,
    budgetHead: "예산",
    costUnknown: "알 수 없음",
    costFree: "무료",
    nothing: "없음",
    atLeast: (amount) => `최소 ${amount}`,
    orMore: "또는 그 이상",
    unpriced: (_, text) => `호출 ${text}건의 비용은 알 수 없음`,
    thisMonth: (amount) => `이번 달 ${amount}`,
    budget: (amount, per) => `${per === "day" ? "하루" : "월"}\u00a0${amount}`,
    spentOf: {
        monitor: (spent, budget) => `${budget} 예산 중 ${spent} 사용`,
        provider: (spent, budget) => `제공자의 ${budget} 예산 중 ${spent} 사용`,
        all: (spent, budget) => `모든 모니터의 ${budget} 예산 중 ${spent} 사용`,
    },
    shareUsed: (percent) => `${percent} 소진`,
    fallenBrief: (spent, until) => `${until}까지 더 저렴한 방식으로 호출: ${spent}`,
    stoppedBrief: (spent, until) => `${until}까지 호출하지 않음: ${spent}`,
    fallen: (tier, usual, since) => `${since === "" ? "지금은" : `${said(since)}부터`} “${usual}” 대신 더 저렴한 “${tier}” 방식으로 호출하고 있습니다.`,
    stopped: (since) => `예산이 남지 않아 ${since === "" ? "지금은" : `${said(since)}부터`} 호출하지 않고 있습니다.`,
    isSpent: (spent) => `${spent}.`,
    anew: (until) => `예산은 ${said(until)}에 새로 시작됩니다.`,
    whyStopped: (spent) => `호출하지 않음, ${spent}`,
};
const koObjective = {
    head: "목표(SLO)",
    target: "목표",
    over: (target, window) => `${window} 동안 ${target}`,
    budget: "오류 예산",
    budgetLeft: "남은 오류 예산",
    left: (left, budget) => `${budget} 중 ${left} 남음`,
    overspent: (over, budget) => `${budget}보다 ${over} 초과`,
    gone: "소진",
    unknown: "아직 알 수 없음",
    burn: "소진 속도",
    burnOver: (rate, span) => `${span} 동안 ${rate}배`,
    goneIn: "소진까지",
    goneAt: (duration, span) => `${duration}, 최근 ${span} 속도라면`,
};

;// CONCATENATED MODULE: ./build/locales/ko-monthly.js
const koMonthly = {
    title: (month) => `${month} 보고서`,
    facts: {
        monitors: "모니터",
        clean: "실패 없음",
        met: "목표 달성",
        downtime: "다운타임 합계",
        incidents: "인시던트",
        longest: "최장 인시던트",
        falseAlarms: "오탐",
    },
    monitorsSub: (calls) => `호출 ${calls}건`,
    cleanSub: "확인된 시간 내내 정상",
    metSub: (objectives) => `판정 가능한 목표 ${objectives}개 중`,
    noGoals: "설정된 목표 없음",
    downtimeSub: "모니터별 실패 시간의 합",
    incidentsSub: (monitors) => `모니터 ${monitors}개`,
    longestSub: (name) => name,
    falseAlarmsSub: "가동률에서 제외",
    year: (month) => `${month}까지 12개월`,
    yearNote: "막대는 그 달 모니터 평균의 평균적인 하루. 빨간색은 다운타임(로그 눈금: 1분, 1시간, 24시간)",
    yearFinding: (months, worst, downtime, isOfAll) => worst === ""
        ? `${months}개월 동안 다운타임이 없었습니다`
        : `가장 나빴던 달은 ${worst}로, ${isOfAll ? "모니터당 " : ""}하루 평균 다운타임이 ${downtime}입니다`,
    yearOf: (name) => `${name}: 12개월`,
    monitors: "모니터별",
    closed: (day) => `${day} 마감`,
    columns: [
        { text: "모니터" },
        { text: "가동률", numeric: true },
        { text: "목표", numeric: true },
        { text: "다운타임", numeric: true },
        { text: "오류율", numeric: true },
        { text: "p50", numeric: true },
        { text: "p95", numeric: true },
        { text: "12개월" },
        { text: "파일", numeric: true },
    ],
    incidentsHead: "이 달에 시작된 인시던트",
    incidentsNote: "장애, 성능 저하, 보고 누락, 오탐 제외",
    incidentColumns: [{ text: "시작" }, { text: "모니터" }, { text: "종류" }, { text: "지속 시간", numeric: true }],
    goesOn: "마감 시점에 진행 중",
    noIncidents: "없습니다.",
    costHead: "비용",
    costNote: "제공자가 알린 금액 또는 단가로 계산한 금액이며, 단가를 모르는 호출은 빠져 있습니다",
    costColumns: [
        { text: "모니터" },
        { text: "호출", numeric: true },
        { text: "비용", numeric: true },
        { text: "성공 1건당", numeric: true },
    ],
    unpriced: (calls) => `단가를 모르는 호출 ${calls}건`,
    newer: "다음 달",
    older: "이전 달",
    files: "파일로 받기",
};

;// CONCATENATED MODULE: ./build/locales/ko-notices.js
const clauses = ({ down, degraded, other, back, announced }) => [
    ...(down > 0 ? [`장애 ${down}건`] : []),
    ...(degraded > 0 ? [`성능 저하 ${degraded}건`] : []),
    ...(other > 0 ? [`확인 필요 ${other}건`] : []),
    ...(back > 0 ? [`복구 ${back}건`] : []),
    ...(announced > 0 ? [`공지 ${announced}건`] : []),
];
/** Korean. Names keep no particle behind them, for its form would depend on how they are read. */
const koNotices = {
    open: {
        outage: ({ name }) => `${name} 장애 발생`,
        degradation: ({ name }) => `${name} 성능 저하`,
        configuration: ({ name }) => `${name} 점검 불가`,
        certificate: ({ name }) => `${name} 인증서 만료됨`,
        heartbeat: ({ name }) => `${name} 하트비트 없음`,
        models: ({ name }) => `${name} 모델 목록 변경`,
        alert: ({ name, other }) => `${name} 기준 초과: ${other}`,
        manual: ({ title }) => title,
        maintenance: ({ title }) => `점검: ${title}`,
        advisory: ({ name }) => `${name}: 공식 페이지에 문제 공지`,
        feed: ({ other }) => `피드 ${other} 읽기 실패`,
        channel: ({ other }) => `채널 ${other} 전송 실패: 이 채널은 알림을 받지 못하고 있습니다`,
        family: ({ name, other }) => `${other} 동시 장애: ${name}`,
    },
    over: {
        outage: ({ name }) => `${name} 복구됨`,
        degradation: ({ name }) => `${name} 정상으로 회복됨`,
        configuration: ({ name }) => `${name} 점검 재개됨`,
        certificate: ({ name }) => `${name} 인증서 갱신됨`,
        heartbeat: ({ name }) => `${name} 하트비트 재개됨`,
        models: ({ name }) => `${name} 모델 목록 변경 종료`,
        alert: ({ name, other }) => `${name} 기준 이내로 회복됨: ${other}`,
        manual: ({ title }) => `종료: ${title}`,
        maintenance: ({ title }) => `점검 완료: ${title}`,
        advisory: ({ name }) => `${name}: 공식 페이지의 문제 종료`,
        feed: ({ other }) => `피드 ${other} 읽기 정상화됨`,
        channel: ({ other }) => `채널 ${other} 전송 정상화됨`,
        family: ({ other }) => `${other} 복구됨`,
    },
    flapping: ({ name }) => `${name} 장애와 복구가 반복되고 있습니다`,
    expires: ({ name }, days) => `${name} 인증서 만료까지 ${days < 1 ? "하루 미만" : `${days}일`}`,
    unobserved: ({ name }) => `${name}: 24시간 동안 확인된 것이 없습니다`,
    unwatched: ({ name }) => `${name} 감시 종료`,
    withReason: (title, reason) => `${title}: ${reason}`,
    after: (title, duration) => `${title} (${duration} 만에)`,
    reminder: (title) => `계속됨: ${title}`,
    escalation: (title) => `아직 아무도 확인하지 않음: ${title}`,
    andMore: (first, more) => `${first} 외 ${more}개`,
    grouped: (tally) => clauses(tally).join(", "),
    lead: {
        unrecorded: "이력에 기록하지 못했습니다. 같은 내용이 다시 전송될 수 있습니다.",
        escalation: "정해진 시간 안에 확인한 사람이 없습니다. 이슈에 /ack 댓글을 남기면 더 알리지 않습니다.",
        reminder: "아직 계속되고 있으며 확인한 사람이 없습니다. 이슈에 /ack 댓글을 남기면 다시 알리지 않습니다.",
    },
    fact: {
        since: "시작",
        level: "등급",
        row: "연속 실패",
        page: "공식 페이지",
        lasted: "지속 시간",
        ended: "종료",
        members: "영향받는 모니터",
        planned: "예정",
        status: "상태",
        by: "작성자",
        missed: "반복",
    },
    ago: (time, duration) => `${time} (${duration} 전)`,
    failures: (count) => `${count}회`,
    page: {
        confirmed: "같은 문제를 인정함",
        unacknowledged: "아직 정상으로 표시",
        advisory: "문제를 공지했으나 실제 호출은 정상",
        uncovered: "확인하는 공식 페이지 없음",
        unread: "읽을 수 없음",
    },
    pageAt: (said, time) => `${said} (${time}부터)`,
    span: (from, to) => `${from} ~ ${to}`,
    status: { investigating: "조사 중", identified: "원인 파악됨", monitoring: "경과 관찰 중", resolved: "해결됨" },
    turns: (count) => `지금까지 ${count}회 재발. 30분 동안 정상이 유지되면 종료를 알립니다`,
    advice: {
        "wait-and-tell": "공식 페이지에서도 인정한 문제입니다. 복구를 기다리며 사용자에게 안내하세요.",
        "check-ours": "우리 쪽에서 고쳐야 할 문제입니다.",
        "call-support": "공식 페이지에는 공지가 없고 우리 쪽 문제도 아닙니다. 제공자 고객지원에 문의하세요.",
        watch: "아직 원인을 알 수 없습니다. 조금 더 지켜보세요.",
    },
    check: {
        key: "API 키가 거부되었습니다. 설정에 적힌 시크릿을 새로 발급해 교체하세요.",
        quota: "할당량이나 크레딧이 소진되었습니다. 제공자의 결제 페이지를 확인하세요.",
        request: "요청 자체가 거부되었습니다. 모델이 없어졌거나 요청 본문을 고쳐야 할 수 있습니다.",
        network: "응답이 오기 전에 호출이 실패합니다. 주소와 네트워크 경로를 확인하세요.",
        scope: "같은 제공자의 다른 모니터도 실패하고 있습니다.",
    },
    step: {
        feed: "브라우저에서 주소를 열어 보세요. 페이지가 옮겨졌을 수 있습니다.",
        channel: "다음 명령으로 시험해 보세요: uptimeline notify test",
        secret: "Settings → Secrets and variables → Actions에서 빠진 시크릿을 등록하세요.",
        certificate: "만료되기 전에 인증서를 갱신하세요. 만료되면 클라이언트가 접속을 거부합니다.",
        heartbeat: "작업이 실행되었는지, 보고를 보낼 수 있었는지 확인하세요.",
        alert: "어떤 호출 때문에 수치가 올랐는지 페이지에서 확인하거나, 설정에서 규칙을 바꾸세요.",
        models: "사용 중인 모델이 목록에서 빠지지 않았는지 확인하세요.",
    },
    link: { page: "상세 보기", issue: "이슈", official: "공식 페이지", site: "상태 페이지" },
    digest: {
        day: (date) => `일간 요약: ${date}`,
        week: (from, to) => `주간 요약: ${from} ~ ${to}`,
        well: "장애가 없었습니다.",
        troubled: (incidents, monitors) => `모니터 ${monitors}개에서 인시던트 ${incidents}건이 있었습니다.`,
        uptime: "가동률 (낮은 순)",
        line: (name, uptime, coverage, incidents) => `${name}: 가동률 ${uptime} (커버리지 ${coverage})${incidents > 0 ? `, 인시던트 ${incidents}건` : ""}`,
        unknown: (name) => `${name}: 관측된 데이터 없음`,
        more: (count) => `외 ${count}개는 이보다 높음`,
        incidents: "인시던트",
        incident: (title, from, duration) => `${title}: ${from}부터 ${duration}`,
        ongoing: (title, from) => `${title}: ${from}부터 계속되는 중`,
        falseAlarms: "이번 달 오탐과 조정할 설정",
        falseAlarm: (name, count, setting, value) => `${name}: 오탐 ${count}건.${setting === undefined ? "" : ` ${setting} 값을 높이세요 (현재 ${value}).`}`,
        falseAlarmOfRule: (name, count, rule) => `${name}: 규칙 ${rule} 오탐 ${count}건. 기준값이나 \`for\`를 늘리세요.`,
    },
};

;// CONCATENATED MODULE: ./build/locales/ko-others.js



const NOT_MEASURED = "그쪽에서 직접 측정한 값이며, 우리 호출이 아닙니다.";
/** What is counted of talk. */
const TALK = { topics: "주제", posts: "게시물", issues: "이슈" };
/** What others say, in Korean. */
const koOthers = {
    head: "다른 곳의 정보",
    note: "직접 호출한 결과와 견주어 볼 뿐, 우리 가동률에는 넣지 않습니다",
    official: () => "공식 페이지",
    thirdParty: () => "제3자",
    community: "커뮤니티",
    status: { ...koShared.page, unknown: "언급 없음" },
    figuresAlone: "수치만 제공",
    unreadNow: "읽을 수 없음",
    notReadYet: "아직 읽지 않음",
    readAt: (time) => `${time} 읽음`,
    asOf: (time) => `${time} 기준 정보`,
    unreadSince: (time, why) => `${time}부터 ${why}.`,
    why: (problem) => koIssues.unreadFeed.problem[problem],
    asBefore: "아래는 그 전의 내용입니다.",
    noIncident: (days) => `최근 ${days}일 동안 알린 인시던트가 없습니다.`,
    moreIncidents: (count) => `이 기간의 인시던트 ${count}건 더 있음`,
    state: { ...koIssues.events.status, postmortem: "사후 분석" },
    impact: {
        operational: "영향 없음",
        degraded_performance: "성능 저하",
        partial_outage: "일부 장애",
        major_outage: "전면 장애",
        under_maintenance: "점검",
        unknown: "영향 언급 없음",
    },
    advisory: "안내이며 장애 아님",
    impactSpan: (from, to) => (to === undefined ? `${from}부터` : `${from} ~ ${to}`).replaceAll(" ", "\u00a0"),
    published: (time) => `${time} 공지`.replaceAll(" ", "\u00a0"),
    reopened: (time) => `해결되었다가 ${time}에 다시 열림`,
    gone: (time, wentOn) => `${time}부터 페이지에서 사라짐${wentOn ? ", 종료 공지 없음" : ""}`,
    lastWord: (time, text) => `${time}: “${text}”`,
    viewOf: {
        openrouter: () => "OpenRouter가 보는 제공자별 상태이며, 제공자 자체 API의 상태는 아닙니다. 요청 제한에 걸린 호출은 세지 않습니다. 응답 시간과 초당 토큰 수는 최근 30분의 값입니다.",
        upptime: () => `${NOT_MEASURED} 1분도 중단되지 않은 날을 정상으로 봅니다.`,
        "uptime-kuma": () => NOT_MEASURED,
        gatus: () => NOT_MEASURED,
        uptimeline: () => "이곳과 같은 방식의 다른 사이트가 그쪽 실행 환경에서 본 결과입니다.",
        statusgator: () => "다른 상태 페이지들의 표시를 모아 보여 주는 곳입니다.",
    },
    viewOfOthers: (name) => `${name}에서 본 상태입니다.`,
    endpoint: "엔드포인트",
    spans: {
        "5m": "5분",
        "30m": "30분",
        "1h": "1시간",
        "24h": "24시간",
        "7d": "7일",
        "30d": "30일",
        "90d": "90일",
        "365d": "1년",
    },
    latency: { p50: "p50", p95: "p95", p99: "p99", mean: "평균" },
    tokens: "초당 토큰",
    figuresCaption: (name) => `${name}에서 밝힌 기간별 가동률, 응답 시간, 속도`,
    best: "최고",
    worst: "최저",
    moreEndpoints: (count) => `그 사이에 엔드포인트 ${count}개 더 있음`,
    chart: {
        title: (lowest, when) => `가장 나은 엔드포인트도 ${said(when)}에 ${lowest}까지 떨어졌습니다`,
        titleSteady: (lowest) => `가장 나은 엔드포인트는 3일 동안 ${lowest} 밑으로 떨어지지 않았습니다`,
        text: (hasOurs) => `${hasOurs ? "선 위는 우리 호출의 결과로 막대 하나는 1시간, 선 아래는" : "선 아래는"} 가장 나은 엔드포인트의 호출 성공률입니다. 점선은 읽지 않은 시간입니다.`,
        name: (name) => `${name}, 3일`,
        desc: (lowest, highest, readings) => `가장 나은 엔드포인트의 성공률은 ${counted(readings)}회 읽는 동안 ${lowest}에서 ${highest} 사이였습니다.`,
        ours: "우리",
        columns: [
            { text: "날짜" },
            { text: "최저", numeric: true },
            { text: "최고", numeric: true },
            { text: "읽은 횟수", numeric: true },
        ],
    },
    hint: ({ what, count, window, usual, words }) => {
        const noun = TALK[what];
        const about = words.length === 0 ? "" : `${words.map((word) => `“${word}”`).join(" 또는 ")} 관련 `;
        const against = usual === undefined
            ? ", 평소 수준은 아직 알 수 없음"
            : usual === 0
                ? ", 평소에는 거의 없음"
                : `, 평소 ${usual}건`;
        return `${window} 동안 ${about}새 ${noun} ${count === 0 ? "없음" : `${count}건`}${against}`;
    },
    hintIs: "참고용이며, 판정에는 쓰지 않습니다.",
    byPage: {
        sub: "호출하지 않고 공식 페이지로만 판정",
        row: "공식 페이지 기준",
        lead: "호출하지 않는 모니터입니다. 여기의 내용은 모두 공식 페이지에서 가져온 것입니다.",
        judged: "호출하지 않고 공식 페이지로만 판정",
        unknown: "공식 페이지를 읽을 수 없거나 언급이 없음",
        calledDown: "공식 페이지가 그렇게 알릴 때",
        label: "공식 페이지 기준",
        leadRead: "호출하지 않는 모니터입니다. 가동률을 비롯한 모든 내용은 공식 페이지를 따른 것입니다.",
        readAt: (time) => `호출하지 않음, 공식 페이지 ${time} 읽음`,
        readingsSoFar: (readings) => `지금까지 ${counted(readings)}회 읽음`,
        notAsked: "호출하지 않음",
        uptimeIs: "공식 페이지 기준: 공식 페이지의 장애는 다운타임이고 성능 저하는 아니며, 예정된 점검은 세지 않습니다",
        monthsText: "공식 페이지의 표시와, 그 페이지를 기준으로 한 가동률입니다. 회색 점은 상태를 알 수 없는 날입니다.",
        asked: "공식 페이지의 표시",
        lastReadings: "최근 읽은 내용",
        how: "판정 방법",
        noCalls: "호출하지 않는 모니터이므로 보여 줄 호출이 없습니다.",
        readingColumns: (zone) => [{ text: `시각, ${zone}` }, { text: "공식 페이지의 표시" }, { text: "원인" }],
        said: {
            ok: "정상",
            slow: "성능 저하",
            "server-error": "장애",
            inconclusive: "알 수 없음 또는 점검",
        },
        outcomesTitle: (outages, readings) => readings === 0
            ? "이 기간에 공식 페이지의 표시가 없습니다"
            : outages === 0
                ? "공식 페이지는 장애를 알리지 않았습니다"
                : `공식 페이지를 ${counted(readings)}회 읽는 동안 ${counted(outages)}회 장애로 표시되었습니다`,
        outcomesText: (bin) => `예정된 페이지 읽기를 표시 내용별로 나눈 것입니다. 막대 하나는 ${bin}. 빈칸은 읽지 않은 때로, 정상에도 장애에도 넣지 않습니다.`,
        outcomesDesc: (parts) => `이 기간에 읽은 내용: ${parts.join(", ")}. 읽지 않은 때는 빈칸입니다.`,
        missed: (readings) => `${readings}회`,
    },
};

;// CONCATENATED MODULE: ./build/locales/ko-pages.js


const noun = ({ areOutages }) => (areOutages ? "장애" : "인시던트");
/** What became of those that no page acknowledged. */
function rest({ incidents, silent, pending, unread }) {
    const count = (of) => (incidents === 1 ? "이 건" : `${of}건`);
    return [
        ...(silent === 0 ? [] : [{ tone: "truth", text: `${count(silent)}은 끝내 언급되지 않았습니다.` }]),
        ...(pending === 0
            ? []
            : [{ tone: "truth", text: `${count(pending)}은 아직 아무 공지 없이 진행 중입니다.` }]),
        ...(unread === 0
            ? []
            : [{ tone: "quiet", text: `${count(unread)}은 페이지를 읽지 못해 알 수 없습니다.` }]),
    ];
}
const AT_ONCE = "동시";
/** `우리 판정보다 중앙값으로 22분 늦게 ` */
function when(lead, told) {
    if (lead === undefined)
        return "";
    if (lead === AT_ONCE)
        return "우리 판정과 동시에 ";
    return `우리 판정보다 ${told === 1 ? "" : "중앙값으로 "}${lead.replace(/늦음$/u, "늦게").replace(/빠름$/u, "먼저")} `;
}
/** What the status pages made of what we saw, in Korean. */
const koPages = {
    title: "상태 페이지",
    json: "상태 페이지 JSON",
    sentence: (counts, lead, span) => {
        const { incidents, acknowledged: told } = counts;
        const seen = `${span} 직접 확인한 ${noun(counts)} ${incidents}건`;
        if (told === 0)
            return [{ tone: "plain", text: `${seen} 중 공식 페이지가 인정한 것은 없습니다.` }, ...rest(counts)];
        const which = told < incidents ? ` 중 ${told}건을` : incidents === 1 ? "을" : "을 모두";
        return [{ tone: "plain", text: `${seen}${which} 공식 페이지가 ${when(lead, told)}인정했습니다.` }, ...rest(counts)];
    },
    nothingSeen: (_, span) => [
        { tone: "quiet", text: `${span} 상태 페이지가 다루는 대상에서 장애가 없었습니다.` },
        { tone: "plain", text: "아직 견주어 볼 것이 없습니다." },
    ],
    span: (days, since) => (since === undefined ? `최근 ${days}일 동안` : `${since}부터`),
    few: (incidents) => `${incidents}건은 적은 수입니다. 페이지가 평소 어떤지는 알 수 없습니다.`,
    how: "우리 판정과 공식 페이지의 첫 공지를 비교합니다. 인시던트 하나는 직접 호출이 실패한 모니터마다 한 번씩 셉니다.",
    indexLink: (told, incidents) => `상태 페이지가 인정한 인시던트 ${incidents}건 중 ${told}건`,
    lead: { after: (duration) => `${duration} 늦음`, before: (duration) => `${duration} 빠름` },
    leadAtOnce: AT_ONCE,
    now: "지금 공식 페이지의 표시",
    nowNote: "페이지가 다루는 모니터에 대해",
    nowColumns: [
        { text: "페이지" },
        { text: "현재 표시" },
        { text: "인정, 90일", numeric: true },
        { text: "중앙값", numeric: true },
    ],
    saysNothing: "이 모니터들을 다루지 않음",
    notReadYet: "아직 읽지 않음",
    cannotBeRead: "읽을 수 없음",
    readAt: (time) => `${time} 읽음`,
    readableSince: (time) => `${time}부터 지켜봄`,
    readableAgain: (time) => `${time}부터 다시 읽힘`,
    unreadableSince: (time) => `${time}부터`,
    why: (problem) => koIssues.unreadFeed.problem[problem],
    itself: "페이지 열기",
    noneSeen: "장애 없음",
    acknowledgedOn: "인정",
    leadOf: "중앙값",
    ackedOf: (told, judged) => `${judged}건 중 ${told}건`,
    noLead: "–",
    cardNote: (monitors, more) => `다루는 모니터: ${namesOf(monitors, Infinity)}${more > 0 ? ` 외 ${more}개` : ""}`,
    facts: {
        incidents: "직접 확인",
        acknowledged: "인정",
        silent: "공지 없음",
        unread: "페이지를 읽지 못함",
        pending: "진행 중",
        lead: "중앙값",
        falseAdvisories: "측정과 다른 공지",
    },
    incidentsSub: (outages, degradations) => [
        ...(outages > 0 || degradations === 0 ? [`장애 ${outages}건`] : []),
        ...(degradations > 0 ? [`성능 저하 ${degradations}건`] : []),
    ].join(", "),
    acknowledgedSub: (share, judged) => judged === 0
        ? "아직 판단할 것이 없음"
        : share === ""
            ? `${judged}건 중, 비율로 말하기엔 적음`
            : `${judged}건의 ${share}`,
    silentSub: "끝까지 정상으로 표시",
    unreadSub: "어느 쪽인지 알 수 없음",
    pendingSub: "아직 공지 없음",
    leadSub: (quickest, slowest) => `${quickest} ~ ${slowest}`,
    leadOne: "인시던트 1건",
    falseAdvisoriesSub: (advisories) => (advisories === 0 ? "없음" : "직접 호출에서는 나타나지 않음"),
    chart: {
        title: (page, counts) => {
            const { incidents, acknowledged: told, first, atOnce, silent, pending, unread } = counts;
            const some = (count, what) => count === 0 ? [] : [`${incidents === 1 ? `${noun(counts)} 1건` : `${count}건`}${what}`];
            const spoke = [
                ...some(told - first - atOnce, "을 우리보다 늦게"),
                ...some(atOnce, "을 우리와 동시에"),
                ...some(first, "을 우리보다 먼저"),
            ];
            const clauses = [
                ...(spoke.length === 0 ? [] : [`${spoke.join(", ")} 알렸습니다`]),
                ...some(silent, "은 끝내 알리지 않았습니다"),
                ...some(pending, "은 아직 알리지 않았습니다"),
                ...some(unread, "은 읽지 못해 알 수 없습니다"),
            ];
            const before = clauses.slice(0, -1).map((clause) => goingOn(clause, "고"));
            const of = incidents === 1 ? "" : `${noun(counts)} ${incidents}건 중 `;
            return `${of}${topic(pageName(page))} ${[...before, ...clauses.slice(-1)].join(", ")}`;
        },
        text: (shown, all) => `선 위는 우리 인시던트, 선 아래는 공식 페이지의 표시이며 우리 판정 시점에 맞췄습니다. 파란색은 공식 페이지가 아무 말도 하지 않은 시간입니다.${shown < all ? ` 전체 ${all}건 중 최근 ${shown}건.` : ""}`,
        noticed: "우리 판정",
        tick: (duration, isBefore) => `${isBefore ? "−" : "+"}${duration}`,
        of: (monitor) => `: ${monitor}`,
        label: {
            acknowledged: "문제를 인정",
            silent: "끝내 공지 없음",
            pending: "아직 공지 없음",
            unread: "읽지 못함",
        },
        columns: [
            { text: "인시던트" },
            { text: "모니터" },
            { text: "지속 시간", numeric: true },
            { text: "공식 페이지", numeric: true },
        ],
        row: (when, monitor, lasted, page) => `${said(when)} ${monitor}: ${lasted}. 공식 페이지 ${page}`,
        running: (lasted) => `${lasted}째 진행 중`,
    },
};

;// CONCATENATED MODULE: ./build/locales/ko-planned.js

const koPlanned = {
    title: "예정된 점검",
    sentence: (running, upcoming, next) => [
        running === 0
            ? { tone: "quiet", text: "진행 중인 점검이 없습니다." }
            : { tone: "plain", text: `점검 ${running}건이 진행 중입니다.` },
        upcoming === 0
            ? { tone: "quiet", text: "예정된 점검이 없습니다." }
            : {
                tone: running === 0 ? "plain" : "quiet",
                text: upcoming === 1
                    ? `${said(next)}에 1건이 예정되어 있습니다.`
                    : `${upcoming}건이 예정되어 있으며, 다음은 ${said(next)}입니다.`,
            },
    ],
    none: "지금까지 계획된 점검이 없습니다.",
    lead: "점검 중의 실패는 예상된 것이므로 정상으로도 장애로도 집계하지 않으며, 알림도 보내지 않습니다.",
    running: "진행 중",
    upcoming: "예정",
    past: "지난 점검",
    pastNote: (shown, all) => (shown === all ? "최근 순" : `전체 ${all}건 중 최근 ${shown}건, 나머지는 원장에 있습니다`),
    columns: { what: "점검", when: "예정 시간", lasted: "실제 시간", about: "모니터", became: "결과" },
    over: "예정대로 종료",
    overrun: (duration) => `${duration} 늦게 종료`,
    failedAfter: (duration) => `예정된 종료 뒤에도 ${duration} 장애`,
    short: (duration) => `${duration} 일찍 종료`,
    withdrawn: "취소됨",
    trouble: "예상과 달리 장애",
    page: "상세 페이지",
    calendar: "달력 구독",
    calendarNote: "달력 앱이 스스로 다시 읽는 파일로, 변경과 취소도 반영됩니다.",
};

;// CONCATENATED MODULE: ./build/locales/ko-provider.js

const koProvider = {
    title: "제공자",
    sentence: (all, names) => {
        if (all === 0)
            return [{ tone: "quiet", text: "지켜보는 제공자가 없습니다." }];
        const well = all - names.length;
        if (names.length === 0)
            return [{ tone: "quiet", text: `제공자 ${all}곳 모두 문제가 없습니다.` }];
        return [
            ...(well === 0 ? [] : [{ tone: "quiet", text: `제공자 ${all}곳 중 ${well}곳은 문제가 없습니다.` }]),
            { tone: "plain", text: `문제가 있는 곳: ${namesOf(names, 4)}.` },
        ];
    },
    listHead: "제공자와 공식 페이지",
    listNote: "정상인 모니터, 공식 페이지의 표시, 최근 90일 동안 직접 확인한 문제 중 인정한 것",
    columns: [
        { text: "제공자" },
        { text: "페이지 표시" },
        { text: "인시던트, 90일", numeric: true },
        { text: "인정", numeric: true },
        { text: "중앙값", numeric: true },
    ],
    upOf: (up, all) => `${all}개 중 ${up}개 정상`,
    noPage: "읽는 페이지 없음",
    cards: "모든 공식 페이지 평가",
    named: (name, sentence) => `${name}: ${sentence}`,
    monitorLink: (name) => `${name} 전체 보기`,
    bothHead: "직접 확인한 것과 공식 페이지가 알린 것",
    bothNote: "최대 1년, 공식 페이지의 글은 90일 동안 보관",
    monthsTitle: (ours, theirs) => theirs === undefined
        ? ours === 0
            ? "우리가 확인한 인시던트는 없습니다"
            : `우리가 확인한 인시던트는 ${counted(ours)}건입니다`
        : ours === 0 && theirs === 0
            ? "양쪽 모두 아무 일도 없었습니다"
            : `${ours === 0 ? "우리는 문제를 확인하지 못했고" : `우리는 인시던트 ${counted(ours)}건을 확인했고`}, 공식 페이지는 ${theirs === 0 ? "아무것도 알리지 않았습니다" : `${counted(theirs)}건을 알렸습니다`}`,
    monthsText: (hasPage) => `선 위는 이 제공자의 모든 모니터에서 확인한 인시던트이며, 높이는 하루 중 차지한 시간입니다(로그 눈금).${hasPage ? " 선 아래는 공식 페이지의 표시입니다. 파란 점은 페이지가 아무 말도 하지 않은 장애입니다." : ""}`,
    monthDesc: (ours, theirs) => `우리 ${ours}건, 공식 페이지 ${theirs}건.`,
    columnsOfMonths: { month: "월", days: "날짜", ours: "우리", theirs: "페이지" },
    listTitle: "양쪽의 최근 인시던트",
    ours: "우리",
    theirs: "공식 페이지",
    afterwards: "끝난 뒤 공지",
    notSeen: "직접 호출에서는 나타나지 않음",
    none: "보관된 인시던트가 없습니다.",
    more: (count) => `그 이전의 ${count}건은 여기에 없습니다.`,
    saysHead: "공식 페이지가 알린 내용",
    saysNote: "현재와 최근 7일",
};

;// CONCATENATED MODULE: ./build/locales/ko-regions.js
const koRegions = {
    head: "리전별",
    note: (regions) => regions === 1
        ? "최근 7일 동안 측정한 유일한 리전입니다."
        : "응답한 리전의 과반이 장애라고 하면 장애로 판정합니다. 두 곳이면 둘 다여야 합니다. 침묵한 리전은 세지 않습니다.",
    columns: ({ zone, isHeartbeat }) => [
        { text: "리전" },
        { text: "판정" },
        { text: `${isHeartbeat ? "마지막 확인" : "마지막 호출"}, ${zone}` },
        { text: "가동률 24시간", numeric: true },
        { text: "커버리지", numeric: true },
        { text: "가동률 7일", numeric: true },
        { text: "커버리지", numeric: true },
        { text: "p95 7일", numeric: true },
    ],
    nameless: "이름 없음",
    silentFor: (duration) => `${duration}째 침묵`,
    silent: "침묵",
};

;// CONCATENATED MODULE: ./build/locales/ko-reports.js
/** The page of closed months, in Korean. */
const koReports = {
    title: "보고서",
    sentence: (month, { monitors, clean, objectives, met }) => [
        {
            tone: "plain",
            text: objectives === 0
                ? clean === 0
                    ? `${month}에는 모든 모니터에 실패가 있었습니다.`
                    : clean === monitors
                        ? `${month}에는 모든 모니터에 실패가 없었습니다.`
                        : `${month}에는 모니터 ${monitors}개 중 ${clean}개에 실패가 없었습니다.`
                : met === objectives
                    ? `${month}에는 목표 ${objectives}개를 ${objectives === 1 ? "" : "모두 "}달성했습니다.`
                    : met === 0
                        ? `${month}에는 목표 ${objectives}개를 ${objectives === 1 ? "" : "하나도 "}달성하지 못했습니다.`
                        : `${month}에는 목표 ${objectives}개 중 ${met}개를 달성했습니다.`,
        },
    ],
    how: "한 달은 다음 달 3일에 마감합니다. 보고서는 그때 만들어지며, 이후의 일이나 이름, 목표가 바뀌어도 달라지지 않습니다.",
    newestNote: (closed) => `${closed} 마감`,
    newestColumns: [
        { text: "모니터" },
        { text: "가동률", numeric: true },
        { text: "목표", numeric: true },
        { text: "다운타임", numeric: true },
        { text: "p95", numeric: true },
        { text: "파일", numeric: true },
    ],
    goals: { met: "달성", missed: "미달" },
    noGoal: "–",
    incidents: (count) => (count === 0 ? "인시던트 없음" : `인시던트 ${count}건`),
    ofPage: "공식 페이지 기준",
    left: (duration) => `${duration} 남음`,
    over: (duration) => `${duration} 초과`,
    falseAlarms: "오탐과 조정할 설정",
    falseAlarmsNote: "담당자가 표시한 내용이며, 설정은 마감 당시의 값입니다",
    falseAlarmColumns: [{ text: "모니터" }, { text: "시각" }, { text: "표시한 사람" }, { text: "조정할 설정" }],
    falseAlarmGoesOn: "마감 당시 진행 중",
    tune: (setting, value) => `${setting} 값을 높이세요${value === undefined ? "" : ` (현재 ${value})`}`,
    tuneRule: (rule) => `알림 규칙 ${rule}의 기준값이나 지속 시간을 늘리세요`,
    untuned: "막을 수 있었던 설정을 알 수 없습니다",
    asTable: (what) => `${what}, 표`,
    months: "마감한 달",
    monthsNote: "모든 모니터 합산",
    monthColumns: [
        { text: "월" },
        { text: "모니터", numeric: true },
        { text: "달성한 목표", numeric: true },
        { text: "파일", numeric: true },
    ],
    metOf: (met, objectives) => `${objectives}개 중 ${met}개`,
    formats: { json: "JSON", csv: "CSV", md: "Markdown" },
    of: (what) => `, ${what}`,
    inLedger: "마감한 모든 달은 원장의 history/reports에 남아 있습니다.",
};

;// CONCATENATED MODULE: ./build/locales/ko-syndication.js

const koSyndication = {
    title: (site, of) => (of === undefined ? `${site}: 인시던트` : `${of}: 인시던트 (${site})`),
    subtitle: "직접 호출해 확인한 것과 공식 페이지가 알린 것",
    link: "인시던트 소식 (Atom)",
    begun: (time) => `${said(time)}부터 이어지고 있습니다.`,
    ended: (time, duration) => `${said(time)}부터 ${duration} 동안 이어졌습니다.`,
    badge: {
        uptime: (window) => `가동률 ${window}`,
        latency: "p95 7일",
        objective: "오류 예산",
        noData: "데이터 없음",
        budgetLeft: (share) => `${share} 남음`,
        budgetGone: "소진",
    },
};

;// CONCATENATED MODULE: ./build/locales/ko-trouble.js

/** 지금 어떤지, 언제부터인지, 얼마 동안이었는지. Each ends in `…니다`, so that a sentence may go on from it. */
const trouble = (brief, now, was, since = now) => ({
    brief,
    now,
    since: (time) => `${said(time)}부터 ${since}`,
    lasted: (duration) => `${duration} 동안 ${was}`,
});
const koTrouble = {
    trouble: {
        ok: trouble("문제 있음", "문제가 있습니다", "문제가 있었습니다"),
        slow: trouble("느림", "느리게 응답합니다", "느리게 응답했습니다"),
        "rate-limited": trouble("요청 제한", "요청을 제한하고 있습니다", "요청을 제한했습니다"),
        "quota-exhausted": trouble("할당량 소진", "할당량이 소진되었다고 응답합니다", "할당량이 소진되었다고 응답했습니다"),
        overloaded: trouble("과부하", "과부하 상태입니다", "과부하 상태였습니다"),
        "server-error": trouble("서버 오류", "서버 오류로 응답합니다", "서버 오류로 응답했습니다"),
        timeout: trouble("시간 초과", "제시간에 응답하지 않습니다", "제시간에 응답하지 않았습니다"),
        unreachable: trouble("연결 불가", "연결되지 않습니다", "연결되지 않았습니다"),
        rejected: trouble("요청 거부", "요청을 거부하고 있습니다", "요청을 거부했습니다"),
        "wrong-answer": trouble("잘못된 응답", "잘못된 응답을 보내고 있습니다", "잘못된 응답을 보냈습니다"),
        inconclusive: trouble("판단 불가", "상태를 관측할 수 없습니다", "상태를 관측할 수 없었습니다"),
    },
    rule: (name) => trouble(name, `규칙 “${name}”의 기준을 벗어났습니다`, `규칙 “${name}”의 기준을 벗어났습니다`, `규칙 “${name}”의 기준을 벗어나 있습니다`),
    atTimes: trouble("일부 호출 실패", "호출이 간헐적으로 실패합니다", "호출이 간헐적으로 실패했습니다"),
    byPage: {
        degraded: trouble("공식 페이지 기준", "공식 페이지 기준으로 성능 저하 상태입니다", "공식 페이지 기준으로 성능 저하 상태였습니다"),
        down: trouble("공식 페이지 기준", "공식 페이지 기준으로 장애 상태입니다", "공식 페이지 기준으로 장애 상태였습니다"),
    },
    toldByReason: {
        "heartbeat-missing": trouble("보고 없음", "제시간에 보고하지 않았습니다", "보고가 없었습니다", "보고가 없습니다"),
        "reported-failure": trouble("실패 보고", "실패를 보고하고 있습니다", "실패를 보고했습니다"),
    },
};

;// CONCATENATED MODULE: ./build/locales/ko-windows.js
const koWindows = {
    head: "수치로 보기",
    note: "가동률은 아는 시간에 대한 비율이고, 커버리지는 그 시간이 전체의 얼마인지입니다.",
    windows: "현재까지",
    columns: ({ withLatency, withLimits }) => [
        { text: "기간" },
        { text: "가동률", numeric: true },
        { text: "커버리지", numeric: true },
        { text: "다운타임", numeric: true },
        { text: "오류율", numeric: true },
        ...(withLimits ? [{ text: "요청 제한", numeric: true }] : []),
        ...(withLatency
            ? [
                { text: "p50", numeric: true },
                { text: "p95", numeric: true },
                { text: "p99", numeric: true },
            ]
            : []),
    ],
    name: {
        "1h": "1시간",
        "6h": "6시간",
        "24h": "24시간",
        "7d": "7일",
        "30d": "30일",
        "90d": "90일",
        "365d": "365일",
    },
    all: (since) => `전체, ${since}부터`,
    imported: (percent) => `가져온 기록 ${percent}`,
    anomalies: "이상 시간대",
    noAnomalies: (days) => `최근 ${days}일 동안 99% 미만인 시간대가 없습니다.`,
    anomalyColumns: (zone) => [
        { text: `시간대, ${zone}` },
        { text: "가동률", numeric: true },
        { text: "실패", numeric: true },
    ],
    anomaliesShown: (shown, all) => `90일 동안 99% 미만이었던 ${all}개 시간대 중 최근 ${shown}개입니다.`,
};

;// CONCATENATED MODULE: ./build/locales/ko.js

























const { lang, intl, units, list, outcome, reason, level, kind, page, importance } = koShared;
/** The site in Korean. */
const ko = {
    lang,
    intl,
    zones: { "Asia/Seoul": "KST", "Asia/Tokyo": "JST", "Asia/Kolkata": "IST" },
    units,
    credits: (amount) => `${amount}\u00a0크레딧`,
    underPercent: (percent) => `${percent}\u00a0미만`,
    list,
    dates: {
        dayTime: (day, time) => `${day} ${time}`,
        // On an axis `11/21(토)`, for days stand close there; with its year `2026년 11월 21일(토)`.
        weekday: (text) => text.replace(/^(\d+)월 (\d+)일 (?=\()/u, "$1/$2").replace(" (", "("),
    },
    state: {
        up: "정상",
        degraded: "성능 저하",
        down: "장애",
        limited: "요청 제한",
        nodata: "데이터 없음",
        maintenance: "점검",
    },
    tally: {
        up: "정상",
        degraded: "성능 저하",
        down: "장애",
        limited: "요청 제한",
        nodata: "데이터 없음",
        maintenance: "점검 중",
    },
    outcome,
    ...koTrouble,
    reason,
    phase: {
        queue: "내부 대기",
        dns: "DNS 조회",
        connect: "연결",
        tls: "TLS",
        send: "전송",
        wait: "응답 대기",
        receive: "수신",
        poll: "상태 조회",
        create: "작업 생성",
        queued: "작업 대기",
        run: "실행",
        fetch: "결과 받기",
    },
    page,
    corroboration: {
        confirmed: "공식 페이지도 문제를 인정",
        unacknowledged: "공식 페이지에는 정상으로 표시",
        advisory: "공식 페이지는 문제를 알리지만 직접 호출은 정상",
        uncovered: "연결된 공식 페이지 없음",
        unread: "공식 페이지를 읽지 못함",
    },
    level,
    tier: { free: "무료", cheap: "간이", full: "정식" },
    kind,
    importance,
    askedBy: {
        http: { request: "요청" },
        tcp: { what: "연결만 맺어 봅니다", request: "연결 대상" },
        tls: { what: "TLS 연결을 맺고 인증서를 읽습니다", request: "연결 대상" },
        dns: { what: "네임 서버에 묻습니다", request: "질의" },
        websocket: { what: "WebSocket을 열어 주고받습니다", request: "연결 대상" },
        prediction: { what: "작업을 요청하고 끝날 때까지 지켜봅니다", request: "요청한 작업" },
        multistep: { what: "여러 요청을 차례로 보냅니다", request: "첫 요청" },
        prometheus: { what: "Prometheus에 측정값을 묻습니다", request: "Prometheus" },
        heartbeat: { what: "스스로 보고하며, 호출하지 않습니다" },
        globalping: { what: "세계 여러 곳에서 호출합니다", request: "요청" },
    },
    words: koWords,
    sentence: koSentence,
    index: koIndex,
    monitor: koMonitor,
    measured: koMeasured,
    others: koOthers,
    maintenance: koMaintenance,
    pages: koPages,
    regions: koRegions,
    windows: koWindows,
    reports: koReports,
    spend: koSpend,
    objective: koObjective,
    incident: koIncident,
    chart: koChart,
    figures: koFigures,
    front: koFront,
    provider: koProvider,
    compare: koCompare,
    cost: koCost,
    archive: koArchive,
    planned: koPlanned,
    about: koAbout,
    monthly: koMonthly,
    syndication: koSyndication,
};
const korean = {
    site: ko,
    issues: koIssues,
    notices: koNotices,
    channels: koChannels,
    shared: koShared,
};

;// CONCATENATED MODULE: ./build/locales/languages.js


/** Every language; one that lacks a word is a type error. */
const WORDS = { en: en/* english */.x, ko: korean };


/***/ }),

/***/ 87786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   jQ: () => (/* binding */ heartbeat),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony exports settings, sign */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92224);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14953);
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51050);





/** Interval and grace together are less than the three days of samples that a run reads: what is missing is seen from those. */
const GRACE_MOST_MS = _domain_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY_MS */ .sO;
const settings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("heartbeat")
        .describe("Nothing is asked: the watched thing reports by itself, and is missed when it does not."),
    grace: _domain_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .PositiveDuration */ .yp.refine((ms) => ms <= GRACE_MOST_MS, "is longer than 1d")
        .prefault("5m")
        .meta({
        description: "How long after the monitor's interval a report may come late, at most 1d. Events reach a workflow within a minute or two as a rule, sometimes much later.",
        examples: ["5m", "1h"],
    }),
    secret: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .min(1)
        .meta({
        description: "The key by which reports are signed (HMAC-SHA-256), as ${NAME} of a secret.",
        examples: ["${BACKUP_HEARTBEAT_KEY}"],
    }),
});
/** Asked for nothing, it says nothing: whether a report is missing is seen from the ledger (domain/heartbeat.ts). */
const heartbeat = {
    settings,
    defaults: [],
    mentionedBy: [],
    observe: (_, { clock }) => Promise.resolve({
        startedAtMs: clock.now(),
        totalMs: 0,
        phases: {},
        headers: new Map(),
        body: new Uint8Array(),
        redirects: 0,
        silent: true,
    }),
    facts: (exchange) => ({
        latencyMs: exchange.totalMs,
        phases: {},
        headers: exchange.headers,
        text: "",
        body: undefined,
        bytes: 0,
    }),
    host: () => "heartbeat",
    target: () => ({ host: "heartbeat", url: "heartbeat" }),
    queueMs: () => 0,
    credentialed: () => false,
};
/** GitHub lets a payload have 64 kB, which is more than a report needs. */
const LONGEST_EVENT = 1_000_000;
const LONGEST_BODY = 8_192;
const Event = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    client_payload: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(LONGEST_BODY), signature: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200) }),
});
/** What a `repository_dispatch` event carries, from GitHub's file about it; `undefined` where that is no report of ours. */
function readEvent(text) {
    if (text.length > LONGEST_EVENT)
        return undefined;
    const event = Event.safeParse((0,_domain_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text));
    return event.success ? event.data.client_payload : undefined;
}
/** `sha256=` and 64 hexadecimal digits: HMAC-SHA-256 (RFC 2104) over the bytes of `body`, as GitHub signs its own webhooks. */
function sign(body, secret) {
    return `sha256=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(body, "utf8").digest("hex")}`;
}
/** Whether `signature` is that of `body`, compared in a time that does not depend on where they differ. */
function verify(body, signature, secret) {
    const given = Buffer.from(signature, "utf8");
    const right = Buffer.from(sign(body, secret), "utf8");
    return given.length === right.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, right);
}


/***/ }),

/***/ 94848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MT: () => (/* binding */ ProbeSettings),
  gG: () => (/* binding */ carriesCredentials),
  CI: () => (/* binding */ defaultConditions),
  WH: () => (/* binding */ describeProbe),
  l$: () => (/* binding */ expressionsIn),
  yY: () => (/* binding */ hostOfProbe),
  l5: () => (/* binding */ observeProbe)
});

// UNUSED EXPORTS: probes

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/domain/exchange.js
var exchange = __webpack_require__(98128);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/domain/certificate.js
var certificate = __webpack_require__(53702);
// EXTERNAL MODULE: ./build/domain/facts.js
var domain_facts = __webpack_require__(51050);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/probes/contract.js

const BYTES = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
const SIZE = /^(\d{1,15})(B|kB|KB|MB|GB|KiB|MiB|GiB)$/;
const SIZE_EXPECTED = "is not a size such as 512kB, 10MB or 1GiB";
/** Bytes in a text such as `512kB`, `10MB` (10 000 000) or `1GiB`; `undefined` for any other text. */
function parseSize(text) {
    const match = SIZE.exec(text);
    if (match === null)
        return undefined;
    const bytes = Number(match[1]) * BYTES[match[2]];
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/** A size in the config, as bytes. */
const Size = schemas/* string */.YjP(SIZE_EXPECTED)
    .regex(SIZE, SIZE_EXPECTED)
    .transform((text, context) => {
    const bytes = parseSize(text);
    if (bytes !== undefined && bytes > 0)
        return bytes;
    context.addIssue({ code: "custom", message: "is no size that a body can have", input: text });
    return core/* NEVER */.tm;
});

;// CONCATENATED MODULE: ./build/probes/net-settings.js





const limit = (text, describes) => duration/* PositiveDuration */.yp.prefault(text).meta({ description: describes, examples: [text] });
/** Limits by the phases of calls below HTTP; each kind takes those that it has. */
const LIMITS = {
    queue: limit("30s", "Longest wait for a turn among the calls that run at once; not part of the latency."),
    dns: limit("10s", "Longest time to resolve the host's name."),
    connect: limit("30s", "Longest time to open the connection."),
    tls: limit("30s", "Longest time for the TLS handshake."),
    wait: limit("30s", "Longest time to wait for an answer."),
    total: limit("60s", "Longest time for the whole call."),
};
const LIMITS_SAY = "How long each phase of a call may take.";
const bodyLimit = (text, describes) => Size.prefault(text).meta({ description: describes, examples: [text] });
/** What the adapter is told; a phase that the kind doesn't have has no limit of its own. */
function toLimits(given) {
    const none = Number.POSITIVE_INFINITY;
    return {
        dnsMs: given.dns ?? none,
        connectMs: given.connect ?? none,
        tlsMs: given.tls ?? none,
        waitMs: given.wait ?? none,
        receiveMs: given.receive ?? none,
        totalMs: given.total ?? none,
        bodyBytes: given.bodyBytes ?? 0,
    };
}
const HOST_EXPECTED = "is neither a host's name nor an address";
const LABEL = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
/** A name of labels (RFC 1035, section 2.3.4), those of services with their underscore; a final dot may stand. */
const NAME = new RegExp(`^(?=.{1,254}$)${LABEL}(?:\\.${LABEL})*\\.?$`);
const isName = (text) => NAME.test(text) && !/^[\d.]+$/.test(text);
const isAddress = (text) => schemas/* union */.KCZ([schemas/* ipv4 */.uXy(), schemas/* ipv6 */.ugL()]).safeParse(text).success;
/** A name, an IPv4 address, or an IPv6 address without brackets. */
const Host = schemas/* string */.YjP(HOST_EXPECTED).refine((text) => isName(text) || isAddress(text), HOST_EXPECTED);
const Port = schemas/* int */.Whr().min(1).max(65_535);
const Family = schemas/* literal */.euz([4, 6])
    .optional()
    .describe("Connects over IPv4 (4) or IPv6 (6) only; over whichever answers first when left out.");
const OwnCa = schemas/* string */.YjP()
    .regex(/-----BEGIN CERTIFICATE-----/, "holds no certificate in PEM")
    .optional()
    .meta({
    description: "Certificates (PEM) of own authorities that are trusted beside the public ones. May be ${NAME} of a secret.",
    examples: ["-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"],
});
/** `example.com:443`, `[2001:db8::1]:443` */
const hostAndPort = (host, port) => `${host.includes(":") ? `[${host}]` : host.toLowerCase()}:${port}`;
/** What conditions may look at of any call below HTTP. */
function netFacts(exchange) {
    const { status, family, tls, records } = exchange;
    const text = new TextDecoder().decode(exchange.body);
    return {
        ...(status !== undefined && { status }),
        latencyMs: exchange.totalMs,
        phases: exchange.phases,
        headers: exchange.headers,
        text,
        body: (0,domain_facts/* parseJson */.q)(text),
        bytes: exchange.body.byteLength,
        ...(family !== undefined && { family }),
        ...(tls !== undefined && { tls, certDaysLeft: certDaysLeft(tls, exchange.startedAtMs) }),
        ...(records !== undefined && { records }),
    };
}
/** Whole days, rounded down, until the first certificate of the chain expires. */
function certDaysLeft({ chain }, atMs) {
    return Math.min(...chain.map(({ to }) => (0,certificate/* daysBetween */.YM)(atMs, to)));
}

;// CONCATENATED MODULE: ./build/probes/dns.js



const { queue, dns: question } = LIMITS;
const SERVER_EXPECTED = "is not a name server's address such as 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:53";
const settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("dns")
        .describe("A question to a name server: the records of a name, which conditions see as `records` and `answers`."),
    name: Host.meta({
        description: "The name that is asked about; for PTR an address will do.",
        examples: ["api.example.com", "_acme-challenge.example.com"],
    }),
    type: schemas/* enum */.k5n(exchange/* RECORD_TYPES */.c4).prefault("A").describe("The type of the records."),
    server: schemas/* string */.YjP(SERVER_EXPECTED)
        .refine((text) => serverIn(text) !== undefined, SERVER_EXPECTED)
        .optional()
        .meta({
        description: "The name server that is asked, by its address, with a port where that is not 53; the runner's own when left out.",
        examples: ["192.0.2.53", "[2001:db8::53]:5353"],
    }),
    limits: schemas/* strictObject */.rej({
        queue,
        dns: question.describe("Longest time for the answer; a question that is lost is repeated twice within it."),
    })
        .prefault({})
        .describe("How long the call may take."),
});
const dns = {
    settings,
    defaults: ["size(records) > 0"],
    mentionedBy: ["records", "answers"],
    observe: (asked, world, { signal }) => world.net.resolve(toRequest(asked), signal),
    facts: netFacts,
    /** The server is what limits are about; the runner's own has no name. */
    host: ({ server }) => {
        const { host, port } = serverIn(server ?? "") ?? { host: "resolver", port: 53 };
        return hostAndPort(host, port);
    },
    target: ({ name, type }) => ({
        host: plain(name),
        url: `dns:${plain(name)}?type=${type}`,
        method: type,
    }),
    queueMs: ({ limits }) => limits.queue,
    credentialed: () => false,
};
const plain = (name) => name.toLowerCase().replace(/\.$/, "");
function toRequest({ name, type, server, limits }) {
    return {
        name,
        type,
        ...(server !== undefined && { server }),
        limits: toLimits({ dns: limits.dns, total: limits.dns }),
    };
}
/** An address alone, or with a port: IPv6 stands in brackets then. */
function serverIn(text) {
    if (schemas/* ipv6 */.ugL().safeParse(text).success)
        return { host: text, port: 53 };
    const match = /^(?:\[([0-9a-fA-F:.]+)\]|([\d.]+))(?::(\d{1,5}))?$/.exec(text);
    const host = match?.[1] ?? match?.[2] ?? "";
    const isAddress = match?.[1] === undefined ? schemas/* ipv4 */.uXy().safeParse(host).success : schemas/* ipv6 */.ugL().safeParse(host).success;
    const port = Number(match?.[3] ?? 53);
    return isAddress && port >= 1 && port <= 65_535 ? { host, port } : undefined;
}

// EXTERNAL MODULE: ./build/domain/classify-failure.js
var classify_failure = __webpack_require__(54752);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/provider-error.js + 1 modules
var provider_error = __webpack_require__(23746);
;// CONCATENATED MODULE: ./build/probes/globalping-places.js



/** What each place's exchange amounts to by itself, in their order. */
function judgePlaces(places, right) {
    return places.map(({ place, exchange: seen }) => {
        const exchange = isWrong(seen, right) ? withWrongStatus(seen) : seen;
        const outcome = outcomeAt(exchange);
        return { exchange, facts: { place, outcome, ...(seen.failure === undefined && { latencyMs: seen.totalMs }) } };
    });
}
function isWrong({ failure, status }, right) {
    if (failure !== undefined || status === undefined)
        return false;
    return right === undefined ? status < 200 || status > 299 : !right.includes(status);
}
/** A failure of its own, so that it is one whatever the monitor's conditions look at. */
const withWrongStatus = (exchange) => ({
    ...exchange,
    failure: { kind: "answer", phase: "wait", code: `HTTP_${exchange.status ?? 0}` },
});
function outcomeAt({ failure, status }) {
    if (failure === undefined)
        return "ok";
    return ((0,provider_error/* outcomeOfStatus */.Ss)(status) ?? (0,classify_failure/* classifyFailure */.X)(failure)).outcome;
}
/** The first of those that come most often. */
function mostOften(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return [...counts].find(([, count]) => count === most)?.[0];
}
/**
 * The exchange that stands for all places: a failing one where more than `quorum` of those that answered fail, else a good
 * one; where none answered, one that says why. It is the one of median latency among those of the outcome that comes most
 * often.
 */
function mostTelling(measured, quorum, right) {
    const { places = [], startedAtMs } = measured;
    const judged = judgePlaces(places, right);
    const by = (count) => judged.filter(({ facts }) => (0,domain_outcome/* countOf */.pq)(facts.outcome) === count);
    const failing = by("failure");
    const good = by("available");
    const answered = failing.length + good.length;
    const group = answered === 0 ? judged : failing.length > quorum * answered ? failing : good;
    const outcome = mostOften(group.map(({ facts }) => facts.outcome));
    const chosen = median(group.filter(({ facts }) => facts.outcome === outcome).map(({ exchange }) => exchange));
    const none = { kind: "source", phase: "wait", code: "NO_PLACES" };
    return chosen === undefined ? { ...measured, failure: none } : { ...chosen, startedAtMs, places };
}
function median(exchanges) {
    const sorted = exchanges.toSorted((a, b) => a.totalMs - b.totalMs);
    return sorted[Math.floor((sorted.length - 1) / 2)];
}

;// CONCATENATED MODULE: ./build/probes/globalping.js





const hostname = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9_.:-]{1,253}$/, "is not a host's name or address")
    .meta({ examples: ["api.example.com"] });
/** Names of headers and of parameters in an address that carry credentials. */
const CREDENTIAL = /^(?:.*[-_])?(?:(?:api|access)?key|token|secret|auth|authorization|password|cookie|signature|sig)$/i;
const WOULD_BE_PUBLIC = "holds a credential, which would be public: the network shows what it asks";
function showsCredential(text) {
    const url = URL.parse(text);
    if (url === null)
        return false;
    return url.username + url.password !== "" || [...url.searchParams.keys()].some((name) => CREDENTIAL.test(name));
}
const target = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        http: schemas/* url */.OZ5({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
            .refine((url) => !showsCredential(url), WOULD_BE_PUBLIC)
            .meta({ description: "What is asked over HTTP.", examples: ["https://api.example.com/v1/models"] }),
        method: schemas/* enum */.k5n(["GET", "HEAD", "OPTIONS"]).prefault("GET").describe("The request's method; GET when left out."),
        headers: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a header's name"), schemas/* string */.YjP())
            .refine((headers) => !Object.keys(headers).some((name) => CREDENTIAL.test(name)), WOULD_BE_PUBLIC)
            .prefault({})
            .describe("Headers of the request, by name. The network shows them to whoever has the measurement's id."),
        status: schemas/* array */.YOg(schemas/* int */.Whr().min(100).max(599))
            .min(1)
            .optional()
            .meta({
            description: "Statuses that are right in each place; any from 200 to 299 unless set.",
            examples: [[200], [401]],
        }),
    }),
    schemas/* strictObject */.rej({
        tcp: hostname.describe("The host to which a TCP connection is made."),
        port: schemas/* int */.Whr().min(1).max(65_535).describe("Its port."),
    }),
    schemas/* strictObject */.rej({
        dns: hostname.describe("The name that is looked up."),
        type: schemas/* enum */.k5n(exchange/* RECORD_TYPES */.c4)
            .exclude(["CAA"])
            .prefault("A")
            .describe("The type of record that is asked for; A when left out."),
        server: hostname.optional().describe("The resolver that is asked; each probe's own when left out."),
    }),
])
    .describe("What is measured: a URL (http), a port (tcp with port) or a name (dns). Measurements are public to whoever knows their id: nothing secret belongs here.");
const SHARE = /^(?:100|\d{1,2})%$/;
const globalping_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("globalping")
        .describe("A measurement from places all over the world, by the volunteers' network Globalping."),
    target,
    from: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[^\s,][^,\n]{0,79}$/, "is not a place"))
        .min(1)
        .max(20)
        .meta({
        description: "Places to measure from, in the network's words: a country, city, continent, network or cloud region, joined by + where all must be true. One probe is taken in each.",
        examples: [["DE", "New York", "Seoul", "aws-eu-west-1"]],
    }),
    quorum: schemas/* string */.YjP()
        .regex(SHARE, "is not a percentage such as 50%")
        .transform((text) => Number(text.slice(0, -1)) / 100)
        .prefault("50%")
        .meta({
        description: "It fails when more than this share of the places that answered sees it fail.",
        examples: ["50%", "0%"],
    }),
    token: schemas/* string */.YjP()
        .min(1)
        .optional()
        .meta({
        description: "A token of the network as ${NAME} of a secret: more measurements an hour than without.",
        examples: ["${GLOBALPING_TOKEN}"],
    }),
    api: schemas/* url */.OZ5({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
        .optional()
        .describe("Address of the network's API, where it is not the public one."),
    limits: schemas/* strictObject */.rej({
        queue: duration/* PositiveDuration */.yp.prefault("30s").describe("Longest wait for a turn among the calls that run at once."),
        total: duration/* PositiveDuration */.yp.prefault("60s").describe("Longest time for a measurement; what has answered then counts."),
    })
        .prefault({})
        .describe("How long a measurement may take."),
});
const PUBLIC_API = "https://api.globalping.io";
/**
 * One measurement from all places. What most of them see is the exchange: of those that see it work the one of median
 * latency, or, where more than the quorum see it fail, the one that tells most of the failure. The places stand beside it.
 */
const globalping = {
    settings: globalping_settings,
    defaults: [],
    mentionedBy: [],
    async observe(asked, world, { signal }) {
        const measured = await world.places.measure(globalping_toRequest(asked), signal);
        return measured.failure === undefined ? mostTelling(measured, asked.quorum, rightStatuses(asked)) : measured;
    },
    facts(exchange, asked) {
        const { places } = exchange;
        return {
            ...netFacts(exchange),
            ...(places !== undefined && { places: judgePlaces(places, rightStatuses(asked)).map(({ facts }) => facts) }),
        };
    },
    host: ({ api = PUBLIC_API }) => new URL(api).host,
    target: ({ target: what }) => {
        if ("http" in what) {
            const { protocol, host, pathname } = new URL(what.http);
            return { host, url: `${protocol}//${host}${pathname}`, method: what.method };
        }
        const host = "tcp" in what ? `${what.tcp}:${what.port}` : what.dns;
        return { host, url: host };
    },
    queueMs: ({ limits }) => limits.queue,
    credentialed: () => false,
};
const rightStatuses = ({ target: what }) => "http" in what ? what.status : undefined;
function globalping_toRequest({ target: what, from, token, api, limits }) {
    return {
        what: toWhat(what),
        from,
        ...(token !== undefined && { token }),
        ...(api !== undefined && { apiUrl: api }),
        timeoutMs: limits.total,
    };
}
function toWhat(what) {
    if ("http" in what)
        return { kind: "http", method: what.method, url: what.http, headers: what.headers };
    if ("tcp" in what)
        return { kind: "tcp", host: what.tcp, port: what.port };
    const { dns, type, server } = what;
    return { kind: "dns", name: dns, type, ...(server !== undefined && { server }) };
}

// EXTERNAL MODULE: ./build/probes/heartbeat.js
var heartbeat = __webpack_require__(87786);
// EXTERNAL MODULE: ./build/domain/rate-limit.js
var rate_limit = __webpack_require__(96125);
// EXTERNAL MODULE: ./build/domain/reply.js
var domain_reply = __webpack_require__(99801);
// EXTERNAL MODULE: ./build/domain/fields.js
var fields = __webpack_require__(58548);
// EXTERNAL MODULE: ./build/domain/cost.js
var cost = __webpack_require__(46928);
;// CONCATENATED MODULE: ./build/domain/usage.js


/** More of anything than a call can use: such a number is a mistake, and left out. */
const MOST = 1e12;
/** Ticks of xAI's `cost_in_usd_ticks`: 10 000 000 000 are one dollar (docs.x.ai, cost tracking). */
const TICKS_PER_USD = 1e10;
/**
 * What a call used, as its answer says: the forms of OpenAI (chat, responses, images, transcriptions) and all that follow it,
 * Anthropic, Gemini, Cohere, Bedrock and Replicate. A number that is negative, no number or beyond all reason is as absent as
 * one that is not there. `undefined` where the answer says nothing.
 */
function readUsage(body) {
    return gatherUsage(Array.isArray(body) ? body : [body]);
}
/**
 * The same of an answer that comes in parts: what a later part counts replaces what an earlier one did, since the counts of
 * streams are running totals (Anthropic tells the input first and the output last).
 */
function gatherUsage(parts) {
    let counted = {};
    let cost;
    let units;
    for (const part of parts) {
        for (const holder of holdersIn(part))
            counted = { ...counted, ...said(holder) };
        cost = costIn(counted) ?? cost;
        units = unitsIn(part) ?? units;
    }
    return toUsage({ ...tokensIn(counted), units, cost });
}
/** The objects of a part that may count: of an answer, of a stream's event, of what the event wraps. */
function holdersIn(part) {
    const wrapped = [part, (0,fields.at)(part, "response"), (0,fields.at)(part, "message"), (0,fields.at)(part, "delta"), (0,fields.at)(part, "x_groq")];
    const holders = wrapped.flatMap((one) => [(0,fields.at)(one, "usage"), (0,fields.at)(one, "usageMetadata")]);
    // Cohere's first version of chat, and its embeddings, count under `meta`.
    return [(0,fields.at)(part, "meta"), ...holders].filter(fields/* isFields */.Ce);
}
/** What is null is not said: it replaces nothing. */
const said = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
function tokensIn(counted) {
    if ((0,fields.at)(counted, "promptTokenCount") !== undefined)
        return tokensOfGemini(counted);
    const billed = (0,fields.at)(counted, "billed_units") ?? (0,fields.at)(counted, "tokens");
    if ((0,fields/* isFields */.Ce)(billed)) {
        const [input, output] = [countAt(billed, "input_tokens"), countAt(billed, "output_tokens")];
        return { input, cached: undefined, output, thinking: undefined };
    }
    if ((0,fields.at)(counted, "prompt_tokens") !== undefined)
        return tokensOfChat(counted);
    return tokensOfMessages(counted);
}
/** OpenAI's chat form, with the additions of DeepSeek (cache) and Perplexity (thinking). */
function tokensOfChat(counted) {
    const input = countAt(counted, "prompt_tokens");
    const said = countAt(counted, "completion_tokens");
    const thinking = countAt(counted, "completion_tokens_details", "reasoning_tokens") ?? countAt(counted, "reasoning_tokens");
    const cached = countAt(counted, "prompt_tokens_details", "cached_tokens") ??
        countAt(counted, "prompt_cache_hit_tokens") ??
        countAt(counted, "cached_tokens");
    // xAI counts thinking beside the completion: its total tells.
    const total = countAt(counted, "total_tokens");
    const isBeside = input !== undefined && said !== undefined && thinking !== undefined && total === input + said + thinking;
    return { input, cached, output: isBeside ? said + thinking : said, thinking };
}
/**
 * OpenAI's responses, whose input holds what came from the cache, and Anthropic's messages and Bedrock's Converse, whose
 * input does not.
 */
function tokensOfMessages(counted) {
    const fresh = countAt(counted, "input_tokens") ?? countAt(counted, "inputTokens");
    const read = countAt(counted, "cache_read_input_tokens") ?? countAt(counted, "cacheReadInputTokens");
    const written = countAt(counted, "cache_creation_input_tokens") ?? countAt(counted, "cacheWriteInputTokens");
    return {
        input: fresh === undefined ? undefined : fresh + (read ?? 0) + (written ?? 0),
        cached: read ?? countAt(counted, "input_tokens_details", "cached_tokens"),
        output: countAt(counted, "output_tokens") ?? countAt(counted, "outputTokens"),
        thinking: countAt(counted, "output_tokens_details", "reasoning_tokens"),
    };
}
/** Gemini counts thinking beside the answer, and leaves out what is 0; its total is that of all parts. */
function tokensOfGemini(counted) {
    const prompt = countAt(counted, "promptTokenCount");
    const input = prompt === undefined ? undefined : prompt + (countAt(counted, "toolUsePromptTokenCount") ?? 0);
    const thinking = countAt(counted, "thoughtsTokenCount");
    const answered = countAt(counted, "candidatesTokenCount") ?? countAt(counted, "responseTokenCount");
    const total = countAt(counted, "totalTokenCount");
    const rest = input !== undefined && total !== undefined && total >= input ? total - input : undefined;
    return {
        input,
        cached: countAt(counted, "cachedContentTokenCount"),
        output: answered === undefined ? rest : answered + (thinking ?? 0),
        thinking,
    };
}
/** OpenRouter's `cost`, Perplexity's `cost.total_cost`, xAI's ticks: all in dollars. */
function costIn(counted) {
    const ticks = amountAt(counted, "cost_in_usd_ticks");
    const usd = amountAt(counted, "cost") ?? amountAt(counted, "cost", "total_cost");
    // With a key of one's own OpenRouter's cost is its fee alone, and the provider's bill comes on top.
    const upstream = amountAt(counted, "cost_details", "upstream_inference_cost");
    const isOwnKey = (0,fields.at)(counted, "is_byok") === true;
    const sum = usd ?? (ticks === undefined ? undefined : ticks / TICKS_PER_USD);
    if (sum === undefined)
        return undefined;
    if (isOwnKey && upstream === undefined)
        return undefined;
    const micro = (0,cost/* microOf */.e)((sum + (isOwnKey ? (upstream ?? 0) : 0)) * 1e6);
    return micro === undefined ? undefined : { micro, unit: "USD" };
}
/** What is billed where tokens are not: seconds of a machine or of sound, searches, images. */
function unitsIn(part) {
    return (amountAt(part, "metrics", "predict_time") ??
        amountAt(part, "usage", "seconds") ??
        amountAt(part, "usage", "prompt_audio_seconds") ??
        billedUnits((0,fields.at)(part, "usage", "billed_units") ?? (0,fields.at)(part, "meta", "billed_units")) ??
        imagesIn(part));
}
const billedUnits = (billed) => amountAt(billed, "search_units") ?? amountAt(billed, "classifications") ?? amountAt(billed, "images");
/** How many images an answer holds, in the forms of OpenAI, fal, Imagen and Gemini. */
function imagesIn(part) {
    const lists = [
        (0,fields/* listAt */.gT)(part, "data").filter((one) => isText(one, "b64_json") || (isText(one, "url") && hasCreated(part))),
        (0,fields/* listAt */.gT)(part, "images").filter((one) => isText(one, "url") && isText(one, "content_type")),
        (0,fields/* listAt */.gT)(part, "predictions").filter((one) => isText(one, "bytesBase64Encoded")),
        (0,fields/* listAt */.gT)(part, "candidates").flatMap((one) => (0,fields/* listAt */.gT)(one, "content", "parts").filter((piece) => isText((0,fields.at)(piece, "inlineData"), "data"))),
    ];
    const count = lists.reduce((sum, list) => sum + list.length, 0);
    return count === 0 ? undefined : count;
}
const isText = (value, key) => typeof (0,fields.at)(value, key) === "string";
const hasCreated = (part) => typeof (0,fields.at)(part, "created") === "number";
function amountAt(value, ...path) {
    const amount = (0,fields.at)(value, ...path);
    return typeof amount === "number" && amount >= 0 && amount <= MOST ? amount : undefined;
}
function countAt(value, ...path) {
    const count = amountAt(value, ...path);
    return Number.isInteger(count) ? count : undefined;
}
function toUsage(found) {
    const known = Object.entries(found).filter(([, value]) => value !== undefined);
    return known.length === 0 ? undefined : Object.fromEntries(known);
}

// EXTERNAL MODULE: ./build/domain/stream-events.js
var stream_events = __webpack_require__(5507);
;// CONCATENATED MODULE: ./build/domain/stream.js




/**
 * A streamed answer: server-sent events (OpenAI's chat, completions, responses and images and all that follow them,
 * Anthropic, Gemini, Cohere, Replicate), or Gemini's JSON array. Times are those of the arrival that made an event whole.
 * The first token is the first text of the answer: comments, roles and thoughts are none. `undefined` where the text is no
 * stream. A stream of a protocol that we do not know is complete when it ends.
 */
function readStream(text, arrivals = []) {
    const events = (0,stream_events/* isEventStream */.pn)(text) ? (0,stream_events/* readEvents */.wj)(text) : readGeminiArray(text);
    if (events === undefined)
        return undefined;
    const data = events.map((event) => (0,domain_facts/* parseJson */.q)(event.text));
    const whenMs = clockOf(arrivals);
    const steps = events.map((event, index) => {
        const ms = whenMs(event.endByte);
        return { ...stepOf(event, data[index]), ...(ms !== undefined && { ms }) };
    });
    const usage = gatherUsage(data);
    const reply = replyOf(steps);
    const facts = factsOf(steps, arrivals[0]?.ms, usage);
    return { facts, ...(reply !== undefined && { reply }), ...(usage !== undefined && { usage }) };
}
function readGeminiArray(text) {
    if (!text.includes('"candidates"') && !text.includes('"usageMetadata"'))
        return undefined;
    return (0,stream_events/* readElements */.cl)(text);
}
/** Finds the arrival by which a number of bytes was there; the last one where the bytes that arrived were fewer. */
function clockOf(arrivals) {
    let index = 0;
    return (bytes) => {
        while (index < arrivals.length - 1 && (arrivals[index]?.bytes ?? 0) < bytes)
            index += 1;
        return arrivals[index]?.ms;
    };
}
function factsOf(steps, firstByteMs, usage) {
    const tokens = steps.filter((step) => step.text !== "" && !step.isThought);
    const [firstTokenMs, lastTokenMs] = [tokens[0]?.ms, tokens.at(-1)?.ms];
    const tokensPerSecond = rateOf(steps, tokens, usage);
    return {
        events: steps.length,
        ...(firstByteMs !== undefined && { firstByteMs }),
        ...(firstTokenMs !== undefined && { firstTokenMs }),
        ...(lastTokenMs !== undefined && { lastTokenMs }),
        ...(tokensPerSecond !== undefined && { tokensPerSecond }),
        complete: steps.some((step) => step.isEnd) || (steps.length > 0 && !steps.some((step) => step.isKnown)),
    };
}
/**
 * Tokens of the answer per second. What came with the first token took no time that we saw, so only the share of the text
 * that came after it is counted; tokens of a thought are left out, since they came before.
 */
function rateOf(steps, tokens, usage) {
    const [beginMs, endMs] = [tokens[0]?.ms, tokens.at(-1)?.ms];
    if (beginMs === undefined || endMs === undefined || endMs <= beginMs)
        return undefined;
    const later = tokens.filter((step) => step.ms !== undefined && step.ms > beginMs);
    const seconds = (endMs - beginMs) / 1_000;
    const isThinkingKnown = usage?.thinking !== undefined || !steps.some((step) => step.isThought);
    if (usage?.output === undefined || !isThinkingKnown)
        return later.length / seconds;
    const share = lengthOf(later) / lengthOf(tokens);
    return (Math.max(0, usage.output - (usage.thinking ?? 0)) * share) / seconds;
}
const lengthOf = (steps) => steps.reduce((sum, step) => sum + step.text.length, 0);
function replyOf(steps) {
    if (!steps.some((step) => step.isKnown))
        return undefined;
    const text = steps.map((step) => (step.isThought ? "" : step.text)).join("");
    const finish = steps.findLast((step) => step.finish !== undefined)?.finish;
    const model = steps.find((step) => step.model !== undefined)?.model;
    return { text, ...(finish !== undefined && { finish }), ...(model !== undefined && { model }) };
}
const NOTHING = { text: "", isThought: false, isKnown: false, isEnd: false };
function stepOf(event, data) {
    if (event.text.trim() === "[DONE]")
        return { ...NOTHING, isKnown: true, isEnd: true };
    return chatStep(data) ?? typedStep(data) ?? geminiStep(data) ?? replicateStep(event) ?? NOTHING;
}
function step(text, more, isEnd) {
    const { finish, model } = more;
    return {
        text: text ?? "",
        isThought: false,
        isKnown: true,
        isEnd,
        ...(finish !== undefined && { finish }),
        ...(model !== undefined && { model }),
    };
}
/** OpenAI's chat and completions: `choices`, empty in the chunk that tells the usage. */
function chatStep(data) {
    if (!Array.isArray((0,fields.at)(data, "choices")))
        return undefined;
    const choice = (0,fields.at)(data, "choices", 0);
    const finish = (0,fields/* textAt */.$6)(choice, "finish_reason");
    const text = (0,fields/* textAt */.$6)(choice, "delta", "content") ?? (0,fields/* textAt */.$6)(choice, "text") ?? (0,fields/* textAt */.$6)(choice, "delta", "refusal");
    const thought = (0,fields/* textAt */.$6)(choice, "delta", "reasoning_content") ?? (0,fields/* textAt */.$6)(choice, "delta", "reasoning");
    const said = step(text ?? thought, { finish, model: (0,fields/* textAt */.$6)(data, "model") }, finish !== undefined);
    return { ...said, isThought: text === undefined && thought !== undefined };
}
/** Events that end an answer, by their `type`: OpenAI's responses, images and sounds, Anthropic's messages, Cohere's chat. */
const ENDS = new Set([
    "response.completed",
    "response.incomplete",
    "response.failed",
    "image_generation.completed",
    "image_edit.completed",
    "speech.audio.done",
    "transcript.text.done",
    "message_stop",
    "message-end",
]);
const KNOWN = /^(?:response\.|image_generation\.|image_edit\.|speech\.|transcript\.|message[_-]|content[_-]|ping$)/;
function typedStep(data) {
    const type = (0,fields/* textAt */.$6)(data, "type");
    if (type === undefined || !KNOWN.test(type))
        return undefined;
    const thought = (0,fields/* textAt */.$6)(data, "delta", "thinking") ?? (type.includes("reasoning") ? (0,fields/* textAt */.$6)(data, "delta") : undefined);
    if (thought !== undefined)
        return { ...step(thought, {}, false), isThought: true };
    const more = { finish: finishOf(data), model: (0,fields/* textAt */.$6)(data, "response", "model") ?? (0,fields/* textAt */.$6)(data, "message", "model") };
    return step(textOf(type, data), more, ENDS.has(type));
}
function textOf(type, data) {
    switch (type) {
        case "response.output_text.delta":
        case "response.refusal.delta":
        case "transcript.text.delta":
            return (0,fields/* textAt */.$6)(data, "delta");
        case "content_block_delta":
            return (0,fields/* textAt */.$6)(data, "delta", "text");
        case "content-delta":
            return (0,fields/* textAt */.$6)(data, "delta", "message", "content", "text");
        default:
            return undefined;
    }
}
function finishOf(data) {
    return ((0,fields/* textAt */.$6)(data, "delta", "stop_reason") ??
        (0,fields/* textAt */.$6)(data, "delta", "finish_reason") ??
        (0,fields/* textAt */.$6)(data, "response", "incomplete_details", "reason") ??
        ((0,fields.at)(data, "type") === "response.completed" ? (0,fields/* textAt */.$6)(data, "response", "status") : undefined));
}
/** Gemini's part of an answer; a prompt that is blocked ends it as well. */
function geminiStep(data) {
    const candidate = (0,fields.at)(data, "candidates", 0);
    const blocked = (0,fields/* textAt */.$6)(data, "promptFeedback", "blockReason");
    if (candidate === undefined && blocked === undefined && (0,fields.at)(data, "usageMetadata") === undefined)
        return undefined;
    const parts = (0,fields/* listAt */.gT)(candidate, "content", "parts");
    const text = parts.map((part) => ((0,fields.at)(part, "thought") === true ? "" : ((0,fields/* textAt */.$6)(part, "text") ?? ""))).join("");
    const thought = parts.map((part) => (0,fields/* textAt */.$6)(part, "text") ?? "").join("");
    const finish = (0,fields/* textAt */.$6)(candidate, "finishReason") ?? blocked;
    const said = step(text === "" ? thought : text, { finish, model: (0,fields/* textAt */.$6)(data, "modelVersion") }, finish !== undefined);
    return { ...said, isThought: text === "" && thought !== "" };
}
/** Replicate's events are told by their names, and their data are the words themselves. */
function replicateStep({ type, text }) {
    if (type === "output")
        return step(text, {}, false);
    return type === "done" ? step("", {}, true) : undefined;
}

// EXTERNAL MODULE: ./build/probes/media-type.js
var media_type = __webpack_require__(40551);
// EXTERNAL MODULE: ./build/probes/output.js + 3 modules
var probes_output = __webpack_require__(30122);
;// CONCATENATED MODULE: ./build/probes/server-timing.js
/** A server that tells more than that does not mean us. */
const MOST_METRICS = 50;
const LONGEST_HEADER = 8_192;
const server_timing_NAME = /^[\w!#$%&'*+.^`|~-]{1,40}$/;
/** A parameter's value is a token or a quoted string (RFC 9110, section 5.6). */
const PARAMETER = /;\s*([\w-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s;,"]*)/g;
/**
 * Milliseconds by the names of a `Server-Timing` header (W3C Server Timing): metrics with a duration, the first of a name;
 * at most 50, of names of at most 40 characters. `undefined` where there is none.
 */
function readServerTiming(header) {
    const found = new Map();
    for (const metric of metricsIn(header.slice(0, LONGEST_HEADER))) {
        const name = metric.split(";", 1)[0]?.trim() ?? "";
        const ms = durationIn(metric);
        if (ms !== undefined && server_timing_NAME.test(name) && !found.has(name) && found.size < MOST_METRICS)
            found.set(name, ms);
    }
    if (found.size === 0)
        return undefined;
    return Object.assign(Object.create(null), Object.fromEntries(found));
}
/** The parts between commas that stand in no quoted string. */
const metricsIn = (header) => header.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
function durationIn(metric) {
    for (const [, name = "", value = ""] of metric.matchAll(PARAMETER)) {
        if (name.toLowerCase() !== "dur")
            continue;
        const text = value.replaceAll('"', "");
        return /^\d{1,12}(?:\.\d{1,12})?$/.test(text) ? Number(text) : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/probes/http-facts.js








/** What conditions may look at of an answer over HTTP. */
async function facts(exchange, asked, evaluate) {
    const { headers, version, startedAtMs } = exchange;
    const common = netFacts(exchange);
    const serverTiming = readServerTiming(headers.get("server-timing") ?? "");
    const limits = (0,rate_limit/* readRateLimits */.NZ)(headers, startedAtMs);
    const known = {
        ...common,
        ...(version !== undefined && { version }),
        ...(serverTiming !== undefined && { serverTiming }),
        ...(limits.length > 0 && { limits }),
        ...answerFacts(exchange, common, asked),
    };
    return { ...known, ...(await outputFacts(exchange, known, asked, evaluate)) };
}
/** What a model said, whole or in events, and what it used. */
function answerFacts({ headers, arrivals }, { text, body }, asked) {
    const isStream = asked.stream || (0,media_type/* mediaTypeOf */.c)(headers.get("content-type")) === "text/event-stream";
    const read = isStream ? readStream(text, arrivals) : undefined;
    const reply = read === undefined ? (0,domain_reply/* readReply */.X)(body) : read.reply;
    const usage = read === undefined ? readUsage(body) : read.usage;
    return {
        ...(read !== undefined && { stream: read.facts }),
        ...(reply !== undefined && { reply }),
        ...(usage !== undefined && { usage }),
    };
}
const IS_OUTPUT = /^(?:image|audio|video)\//;
/** What was generated: where the settings say, else the answer itself where it is a picture, a sound or a film. */
async function outputFacts({ headers, body }, known, { output }, evaluate) {
    const mime = (0,media_type/* mediaTypeOf */.c)(headers.get("content-type"));
    if (output !== undefined)
        return (0,probes_output.describeOutput)(evaluate(output, known));
    return mime !== undefined && IS_OUTPUT.test(mime) ? (0,probes_output.describeOutput)(body, mime) : {};
}

;// CONCATENATED MODULE: ./build/probes/http-request.js

const USER_AGENT = "uptimeline (+https://github.com/uptimeline/uptimeline)";
/** Headers that may follow a redirect to another origin. Any other one that the config names may hold a secret, and stays. */
const HARMLESS_HEADERS = new Set([
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "content-type",
    "user-agent",
]);
/** Header names that carry credentials by their name, whatever was written in them. */
const SECRET_HEADER = /^cookie$|^proxy-authorization$|key|token|secret|auth|password|signature/;
/**
 * What is put on the wire; `file` is what stands in the `bodyFile`. Credentials in the URL become a header, so that no
 * URL carries them.
 */
function http_request_toRequest(asked, file) {
    const url = new URL(asked.url);
    const authorization = authorizationOf(asked, url);
    const type = contentTypeOf(asked, file);
    const headers = {
        "user-agent": USER_AGENT,
        ...(asked.stream && { accept: "text/event-stream" }),
        ...(type !== undefined && { "content-type": type }),
        ...(authorization !== undefined && { authorization }),
    };
    for (const [name, value] of Object.entries(asked.headers))
        headers[name.toLowerCase()] = value;
    url.username = "";
    url.password = "";
    url.hash = "";
    const body = bodyOf(asked, file);
    return {
        method: methodOf(asked),
        url: url.href,
        headers,
        ...(body !== undefined && { body }),
        secretHeaders: Object.keys(headers).filter((name) => !HARMLESS_HEADERS.has(name)),
        limits: http_request_toLimits(asked),
        ...wayOf(asked),
    };
}
/** How it is carried, where that is not as usual. */
function wayOf({ version, family, ca, proxy, stream }) {
    return {
        ...(version !== "1.1" && { version }),
        ...(family !== undefined && { family }),
        ...(ca !== undefined && { ca }),
        ...(!proxy && { proxy }),
        ...(stream && { arrivals: true }),
    };
}
function methodOf(asked) {
    const { body, json, form, bodyFile } = asked;
    const hasBody = [body, json, form, bodyFile].some((value) => value !== undefined);
    return asked.method ?? (hasBody ? "POST" : "GET");
}
function bodyOf({ body, json, form }, file) {
    if (json !== undefined)
        return JSON.stringify(json);
    if (form === undefined)
        return body ?? file;
    return new URLSearchParams(Object.entries(form).map(([name, value]) => [name, String(value)])).toString();
}
function contentTypeOf({ json, form, bodyFile }, file) {
    if (json !== undefined)
        return "application/json";
    if (form !== undefined)
        return "application/x-www-form-urlencoded";
    if (bodyFile === undefined || file === undefined)
        return undefined;
    if (bodyFile.toLowerCase().endsWith(".json"))
        return "application/json";
    return (0,media_type/* sniffMediaType */.Z)(file) ?? (http_request_isText(file) ? "text/plain; charset=utf-8" : "application/octet-stream");
}
function http_request_isText(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
function http_request_toLimits({ limits: given, redirects }) {
    return {
        dnsMs: given.dns,
        connectMs: given.connect,
        tlsMs: given.tls,
        sendMs: given.send,
        waitMs: given.wait,
        receiveMs: given.receive,
        totalMs: given.total,
        bodyBytes: given.bodyBytes,
        redirects,
    };
}
function authorizationOf({ auth }, url) {
    if (auth?.bearer !== undefined)
        return `Bearer ${auth.bearer}`;
    if (auth?.basic !== undefined)
        return basicCredentials(auth.basic.user, auth.basic.password);
    if (url.username === "" && url.password === "")
        return undefined;
    return basicCredentials(unescaped(url.username), unescaped(url.password));
}
/** RFC 7617, in UTF-8. */
function basicCredentials(user, password) {
    return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The request carries credentials by the look of it. */
function carriesSecrets({ headers, url }) {
    const inHeaders = Object.keys(headers).some((name) => SECRET_HEADER.test(name));
    return inHeaders || [...new URL(url).searchParams.keys()].some((name) => SECRET_HEADER.test(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/probes/http.js







const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const http_limit = (text, describes) => duration/* PositiveDuration */.yp.prefault(text).meta({ description: describes, examples: [text] });
const limits = schemas/* strictObject */.rej({
    queue: http_limit("30s", "Longest wait for a turn among the calls that run at once; not part of the latency."),
    dns: http_limit("10s", "Longest time to resolve the host's name."),
    connect: http_limit("30s", "Longest time to open the connection."),
    tls: http_limit("30s", "Longest time for the TLS handshake."),
    send: http_limit("30s", "Longest time to send the request."),
    wait: http_limit("180s", "Longest time from the request sent to the status line; AI models may think long."),
    receive: http_limit("180s", "Longest time from the status line to the end of the body."),
    total: http_limit("240s", "Longest time for the whole call, redirects included."),
    bodyBytes: Size.prefault("10MB").meta({
        description: "Largest decompressed body that is read.",
        examples: ["10MB", "512kB"],
    }),
})
    .prefault({})
    .describe("How long each phase of a call may take, and how large its answer may be.");
const METHOD_SAYS = "The request's method; GET when left out, or POST when there is a body.";
const headers = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a header's name"), schemas/* string */.YjP().regex(/^[\t\x20-\x7e\x80-\xff]*$/, "has characters that a header cannot carry"))
    .prefault({})
    .describe("Headers of the request, by name. Values may hold ${NAME} of a secret.");
const auth = schemas/* strictObject */.rej({
    basic: schemas/* strictObject */.rej({
        user: schemas/* string */.YjP()
            .regex(/^[^:]*$/, "cannot hold a colon")
            .describe("The user's name."),
        password: schemas/* string */.YjP().describe("The password; ${NAME} of a secret."),
    })
        .optional()
        .describe("Basic authentication (RFC 7617)."),
    bearer: schemas/* string */.YjP()
        .regex(/^[\x20-\x7e]*$/, "has characters that a header cannot carry")
        .optional()
        .describe("A bearer token (RFC 6750); ${NAME} of a secret."),
})
    .refine((value) => (value.basic === undefined) !== (value.bearer === undefined), "needs exactly one of basic and bearer")
    .optional()
    .describe("Credentials for the authorization header.");
const bodies = {
    body: schemas/* string */.YjP().optional().describe("The request's body as text."),
    json: schemas/* json */.Pq9().optional().describe("The request's body as JSON; sets content-type: application/json."),
    form: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .optional()
        .meta({
        description: "The request's body as the fields of a form; sets content-type: application/x-www-form-urlencoded.",
        examples: [{ grant_type: "client_credentials" }],
    }),
    bodyFile: schemas/* string */.YjP()
        .regex(/^(?![/\\]|[A-Za-z]:)(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))[^\0]+$/, "is not a path that stays in the checkout")
        .optional()
        .meta({
        description: "The request's body from a file of the checkout, byte by byte. Its content-type is application/json where the name ends in .json, otherwise what its first bytes tell (an image, a sound, a film, a PDF), text/plain of other UTF-8, or application/octet-stream; headers may say another.",
        examples: ["probes/request.json"],
    }),
};
const http_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("http").describe("A request over HTTP or HTTPS."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" })
        .meta({
        description: "What is asked. May hold ${NAME} of a secret.",
        examples: ["https://api.example.com/v1/models"],
    }),
    method: schemas/* enum */.k5n(METHODS).optional().describe(METHOD_SAYS),
    headers,
    auth,
    ...bodies,
    stream: schemas/* boolean */.zMY()
        .prefault(false)
        .describe("The answer comes as a stream of events: asks for text/event-stream and notes when each part arrived, for stream.firstToken and the like."),
    output: schemas/* string */.YjP()
        .min(1)
        .optional()
        .meta({
        description: "An expression (CEL) that finds what was generated in the answer, as base64 or a data: URL, for the variables output and image. An answer that is an image itself needs none.",
        examples: ["body.data[0].b64_json"],
    }),
    version: schemas/* literal */.euz(["1.1", "2", "any", 1.1, 2])
        .prefault("1.1")
        .transform((version) => String(version))
        .describe("The HTTP version: 1.1; 2, which takes no other; any, whichever the server chooses. Plain http:// is always 1.1."),
    family: Family,
    ca: OwnCa,
    proxy: schemas/* boolean */.zMY()
        .prefault(true)
        .describe("Goes through the proxy that the environment names (HTTPS_PROXY, HTTP_PROXY, NO_PROXY), if it names one."),
    limits,
    redirects: schemas/* int */.Whr()
        .min(0)
        .max(20)
        .prefault(5)
        .describe("How many redirects are followed; 0 takes the redirect as the answer."),
})
    .superRefine((value, context) => {
    const [first, second] = ["body", "json", "form", "bodyFile"].filter((key) => value[key] !== undefined);
    if (second !== undefined)
        context.addIssue({ code: "custom", path: [second], message: `cannot stand beside ${first}` });
    if (value.auth !== undefined && hasCredentials(value))
        context.addIssue({
            code: "custom",
            path: ["auth"],
            message: "cannot stand beside other credentials of the same header",
        });
});
function hasCredentials(value) {
    const url = URL.canParse(value.url) ? new URL(value.url) : undefined;
    const inUrl = url !== undefined && url.username + url.password !== "";
    return inUrl || Object.keys(value.headers).some((name) => name.toLowerCase() === "authorization");
}
const http = {
    settings: http_settings,
    defaults: ["status >= 200 && status < 300"],
    mentionedBy: ["status"],
    observe,
    facts: facts,
    host: (asked) => http_hostAndPort(new URL(asked.url)),
    target: http_target,
    queueMs: (asked) => asked.limits.queue,
    credentialed: (asked) => carriesSecrets(http_request_toRequest(asked)),
    expressions: ({ output }) => (output === undefined ? [] : [{ path: ["output"], text: output }]),
};
async function observe(asked, world, { signal }) {
    if (asked.bodyFile === undefined)
        return world.http.exchange(http_request_toRequest(asked), signal);
    const file = await readFile(asked.bodyFile, world);
    if (file !== undefined)
        return world.http.exchange(http_request_toRequest(asked, file), signal);
    return {
        startedAtMs: world.clock?.now() ?? 0,
        totalMs: 0,
        phases: {},
        headers: new Map(),
        body: new Uint8Array(),
        redirects: 0,
        failure: { kind: "transport", phase: "queue", code: "ERR_INVALID_BODY_FILE" },
    };
}
/** `undefined` for what is not there or can't be read. */
const readFile = async (path, { files }) => files?.readBytes(path).catch(() => undefined);
function http_hostAndPort(url) {
    return `${url.hostname}:${url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port}`;
}
function http_target(asked) {
    const { protocol, host, pathname } = new URL(asked.url);
    return { host, url: `${protocol}//${host}${pathname}`, method: methodOf(asked) };
}

;// CONCATENATED MODULE: ./build/probes/request.js



const { kind: _, bodyFile: __, stream, output, ...common } = http_settings.shape;
/** A request whose answer matters by itself. */
const stepRequest = () => schemas/* strictObject */.rej({ ...common, stream, output }).superRefine(checkTogether);
/** A request that asks for something to come: POST unless it says otherwise. */
const creatingRequest = () => schemas/* strictObject */.rej({ ...common, method: common.method.describe("The request's method; POST when left out.") })
    .superRefine(checkTogether)
    .transform((value) => ({ ...value, method: value.method ?? "POST", stream: false }));
/** The rules between keys, which belong to the whole of `http` and not to its parts. */
function checkTogether(value, context) {
    const [first, second] = ["body", "json", "form"].filter((key) => value[key] !== undefined);
    if (second !== undefined)
        context.addIssue({ code: "custom", path: [second], message: `cannot stand beside ${first}` });
    const url = URL.parse(value.url);
    const hasOthers = (url !== null && url.username + url.password !== "") ||
        Object.keys(value.headers).some((name) => name.toLowerCase() === "authorization");
    if (value.auth !== undefined && hasOthers)
        context.addIssue({
            code: "custom",
            path: ["auth"],
            message: "cannot stand beside other credentials of the same header",
        });
}
/** The same as the settings of a probe of its own. */
const asHttp = (request) => ({ kind: "http", ...request });
/** The kind `http` as any kind is seen. */
const httpKind = http;
/** What an answer says, as far as finding one's way through a job needs it. */
function plainFacts(exchange) {
    const text = new TextDecoder().decode(exchange.body);
    return {
        ...(exchange.status !== undefined && { status: exchange.status }),
        latencyMs: exchange.totalMs,
        phases: exchange.phases,
        headers: exchange.headers,
        text,
        body: (0,domain_facts/* parseJson */.q)(text),
        bytes: exchange.body.byteLength,
    };
}
const isSuccess = ({ status }) => status !== undefined && status >= 200 && status < 300;

;// CONCATENATED MODULE: ./build/probes/multistep-values.js
const MARK = /\{\{\s*([A-Za-z]\w{0,31})\s*\}\}/g;
/** Where values may stand in a request. Nowhere else: a saved value never names a file, a proxy or a limit. */
const PLACES = ["url", "headers", "auth", "body", "json", "form"];
/** The names that a request wants, each once. */
function namesIn(request) {
    const texts = JSON.stringify(PLACES.map((place) => Object.getOwnPropertyDescriptor(request, place)?.value));
    return [...new Set([...texts.matchAll(MARK)].map(([, name = ""]) => name))];
}
/**
 * The request with every `{{name}}` replaced: escaped by its place, so that a value is a value there and nothing else, and
 * never looked into again. `undefined` where a value is missing or cannot stand in its place: one that would make a part of
 * a path empty or `..`, a line break in a header, anything but harmless characters in a body whose form is not known.
 */
function fillRequest(request, values) {
    try {
        const filled = { ...request };
        for (const place of PLACES) {
            const written = filled[place];
            if (written !== undefined)
                filled[place] = fillPlace(place, written, request, values);
        }
        return filled;
    }
    catch (error) {
        if (error instanceof Unfit)
            return undefined;
        throw error;
    }
}
/** Whether every name stands where a harmless value could. */
const isFillable = (request) => fillRequest(request, new Map(namesIn(request).map((name) => [name, "x"]))) !== undefined;
/** A value that cannot stand in its place; it never leaves this file. */
class Unfit extends Error {
}
function fillPlace(place, written, request, values) {
    switch (place) {
        case "url":
            return fillUrl(String(written), values);
        case "headers":
        case "auth":
            return fillTree(written, (text) => fillText(text, values, inHeader));
        case "body":
            return fillBody(String(written), request, values);
        case "json":
            return fillJson(written, values);
        case "form":
            return fillTree(written, (text) => fillText(text, values, String));
    }
}
function fillText(text, values, escape) {
    return text.replace(MARK, (_, name) => escape(multistep_values_valueOf(values, name)));
}
function multistep_values_valueOf(values, name) {
    const value = values.get(name);
    if (value === undefined)
        throw new Unfit();
    return typeof value === "string" ? value.toWellFormed() : value;
}
const inUrl = (value) => encodeURIComponent(value);
function inHeader(value) {
    const text = String(value);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text))
        throw new Unfit();
    return text;
}
function inPlainText(value) {
    const text = String(value);
    if (!/^[\w .:~@+/=-]*$/.test(text))
        throw new Unfit();
    return text;
}
function fillUrl(text, values) {
    const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(text) ?? [];
    const parts = path.split("/").map((part) => {
        const filled = fillText(part, values, inUrl);
        if (filled !== part && /^(?:\.|%2e){0,2}$/i.test(filled))
            throw new Unfit();
        return filled;
    });
    const filled = parts.join("/") + fillText(rest, values, inUrl);
    if (URL.parse(filled)?.origin !== new URL(text).origin)
        throw new Unfit();
    return filled;
}
function fillBody(text, request, values) {
    if (text.search(MARK) < 0)
        return text;
    const type = Object.entries(request.headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
    if (/^application\/x-www-form-urlencoded\b/i.test(type))
        return fillText(text, values, inUrl);
    if (/\bjson\b/i.test(type) || /^\s*(?:\[|"|\{(?!\{))/.test(text))
        return JSON.stringify(fillJson(readJson(text), values));
    return fillText(text, values, inPlainText);
}
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Unfit();
    }
}
/** A text that is nothing but a name becomes the value, with its type. */
function fillJson(written, values) {
    return fillTree(written, (text) => {
        const [whole, name = ""] = MARK.exec(text) ?? [];
        MARK.lastIndex = 0;
        return whole === text ? multistep_values_valueOf(values, name) : fillText(text, values, String);
    });
}
function fillTree(written, fill) {
    if (typeof written === "string")
        return fill(written);
    if (Array.isArray(written))
        return written.map((one) => fillTree(one, fill));
    if (typeof written !== "object" || written === null)
        return written;
    return Object.fromEntries(Object.entries(written).map(([key, inner]) => [key, fillTree(inner, fill)]));
}
/** What may be carried on: a number, a truth, or a text of at most 8 kB; `undefined` for anything else. */
function carried(value) {
    if (typeof value === "bigint")
        return Number(value);
    if (typeof value === "number")
        return Number.isFinite(value) ? value : undefined;
    if (typeof value === "boolean")
        return value;
    return typeof value === "string" && value.length <= 8_192 ? value : undefined;
}

// EXTERNAL MODULE: ./build/domain/provider-error-retry.js
var provider_error_retry = __webpack_require__(76732);
;// CONCATENATED MODULE: ./build/probes/multistep-run.js




/**
 * Makes the steps in order until one fails, then all of `cleanup` that can be made, in its own time and whatever signal
 * has ended the steps. The exchange is that of the last step, with the times of all: `totalMs` is what the requests took,
 * without waits and without `cleanup`.
 */
async function observeSteps(asked, world, context) {
    const startedAtMs = world.clock.now();
    const journey = {
        world,
        context,
        values: new Map(),
        steps: new Map(),
        phases: {},
        totalMs: 0,
        last: undefined,
    };
    const leg = {
        deadlineMs: startedAtMs + asked.deadline,
        ...(context.signal !== undefined && { signal: context.signal }),
    };
    let failure;
    for (const step of asked.steps) {
        failure = await makeStep(step, journey, leg);
        if (failure !== undefined)
            break;
    }
    const { last, phases, totalMs, steps } = journey;
    const { failure: _, ...answer } = last ?? multistep_run_NOTHING;
    const seen = {
        ...answer,
        startedAtMs,
        phases: { ...phases },
        totalMs,
        steps,
        ...(failure !== undefined && { failure }),
    };
    if (last !== undefined)
        await cleanUp(asked, journey);
    return seen;
}
const multistep_run_NOTHING = {
    headers: new Map(),
    body: new Uint8Array(),
    redirects: 0,
};
async function cleanUp(asked, journey) {
    const leg = { deadlineMs: journey.world.clock.now() + asked.cleanupDeadline };
    for (const step of asked.cleanup) {
        const request = step.request ?? step.poll?.request;
        const isReady = request === undefined || namesIn(request).every((name) => journey.values.has(name));
        if (isReady)
            await makeStep(step, journey, leg);
    }
}
/** Why the step failed, if it did. */
async function makeStep(step, journey, leg) {
    const over = stopped(journey, leg);
    if (over !== undefined)
        return over;
    if (step.request !== undefined)
        return makeRequest(step, step.request, journey, leg);
    if (step.poll !== undefined)
        return makePoll(step, step.poll, journey, leg);
    return rest(step.wait ?? 0, journey, leg);
}
const failing = (kind, phase, code) => ({ kind, phase, code });
/** Between requests: the run has ended, or the time is over. */
function stopped({ world }, { deadlineMs, signal }) {
    if (signal?.aborted === true)
        return failing("aborted", "poll", "ABORTED");
    return world.clock.now() >= deadlineMs ? failing("timeout", "poll", "DEADLINE") : undefined;
}
async function rest(ms, journey, leg) {
    const leftMs = leg.deadlineMs - journey.world.clock.now();
    await journey.world.clock.sleep(Math.min(ms, leftMs), leg.signal);
    if (leg.signal?.aborted === true)
        return failing("aborted", "poll", "ABORTED");
    return ms >= leftMs ? failing("timeout", "poll", "DEADLINE") : undefined;
}
/** An answer that is not as the step wants it: it names the step. */
const unmet = (step) => failing("answer", "receive", `STEP_${step.name ?? ""}`);
async function makeRequest(step, request, journey, leg) {
    const exchange = await ask(step, request, journey, leg);
    if (exchange === undefined)
        return unmet(step);
    for (const [phase, ms] of Object.entries(exchange.phases))
        add(journey.phases, phase, ms);
    return exchange.failure ?? conclude(step, request, exchange, journey);
}
async function makePoll(step, { request, until, every, deadline }, journey, leg) {
    const { world } = journey;
    const own = { ...leg, deadlineMs: Math.min(leg.deadlineMs, world.clock.now() + deadline) };
    for (;;) {
        const exchange = await ask(step, request, journey, own);
        if (exchange === undefined)
            return unmet(step);
        add(journey.phases, "poll", exchange.totalMs);
        if (exchange.failure?.kind === "aborted")
            return exchange.failure;
        if (exchange.failure === undefined && (await isTrue(until, request, exchange, journey)))
            return conclude(step, request, exchange, journey);
        const told = (0,provider_error_retry/* retryAfterSeconds */.C3)(exchange.headers, plainFacts(exchange).body, world.clock.now());
        const stop = await rest(told === undefined ? every : Math.max(told * 1_000, SHORTEST_TOLD_WAIT_MS), journey, own);
        // Where the last question got no answer, what stood in its way says more than that the time is over.
        if (stop !== undefined)
            return stop.kind === "timeout" ? (exchange.failure ?? stop) : stop;
    }
}
/** A server that says "at once" each time is still not asked more often than so. */
const SHORTEST_TOLD_WAIT_MS = 1_000;
/** One request of a step, as its exchange; `undefined` where a saved value cannot stand where it is wanted. */
async function ask(step, request, journey, { deadlineMs, signal }) {
    const filled = fillRequest(request, journey.values);
    if (filled === undefined)
        return undefined;
    const made = http_request_toRequest(asHttp(filled));
    const leftMs = Math.max(1, deadlineMs - journey.world.clock.now());
    const limits = { ...made.limits, totalMs: Math.min(made.limits.totalMs, leftMs) };
    const exchange = await journey.world.http.exchange({ ...made, limits }, signal);
    journey.steps.set(step.name ?? "", exchange);
    journey.last = exchange;
    journey.totalMs += exchange.totalMs;
    return exchange;
}
function add(phases, phase, ms) {
    phases[phase] = (phases[phase] ?? 0) + ms;
}
const GOOD_STATUS = "status >= 200 && status < 300";
/** Holds a step's answer against what is expected of it, and saves what later steps want. */
async function conclude(step, request, exchange, journey) {
    const speaksOfStatus = step.expect.some((text) => /\bstatus\b/.test(text));
    for (const text of speaksOfStatus ? step.expect : [GOOD_STATUS, ...step.expect]) {
        if (!(await isTrue(text, request, exchange, journey)))
            return unmet(step);
    }
    const facts = plainFacts(exchange);
    for (const [name, text] of Object.entries(step.save)) {
        const value = carried(journey.context.evaluate(text, facts, savedIn(journey)));
        if (value === undefined)
            return unmet(step);
        journey.values.set(name, value);
    }
    return undefined;
}
async function isTrue(text, request, exchange, journey) {
    const { evaluate } = journey.context;
    const facts = await httpKind.facts(exchange, asHttp(request), evaluate);
    return evaluate(text, facts, savedIn(journey)) === true;
}
const savedIn = ({ values }) => ({
    saved: Object.fromEntries(values),
});

;// CONCATENATED MODULE: ./build/probes/multistep.js





const multistep_name = schemas/* string */.YjP()
    .regex(/^[A-Za-z][A-Za-z0-9_]{0,31}$/, "is not a name of 1 to 32 letters, digits and _ that begins with a letter");
const expression = (describes, ...examples) => schemas/* string */.YjP().min(1).meta({ description: describes, examples });
const multistep_step = schemas/* strictObject */.rej({
    name: multistep_name
        .optional()
        .describe("What the step is called: in conditions (steps.login.status) and where it fails. Only a wait needs none."),
    request: stepRequest()
        .optional()
        .describe("What is asked. {{name}} in url, headers, auth, body, json and form stands for a value that an earlier step saved; it is escaped by its place."),
    poll: schemas/* strictObject */.rej({
        request: stepRequest().describe("What is asked again and again."),
        until: expression("Expression: asking ends when it is true.", 'body.status == "done"'),
        every: duration/* PositiveDuration */.yp.prefault("2s").meta({
            description: "Wait between two questions; a Retry-After wins.",
            examples: ["2s"],
        }),
        deadline: duration/* PositiveDuration */.yp.prefault("60s").meta({
            description: "How long it is asked at most.",
            examples: ["60s"],
        }),
    })
        .optional()
        .describe("Asks until something is so."),
    wait: duration/* Duration */.dw.optional().meta({ description: "Only waits. Waits are no part of the latency.", examples: ["2s"] }),
    expect: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .prefault([])
        .meta({
        description: "Expressions that must be true of the answer, or the sample is a wrong answer that names the step; a good status is expected where none speaks of it. `saved` holds what earlier steps saved.",
        examples: [["status == 201", "body.name == saved.name"]],
    }),
    save: schemas/* record */.g1P(multistep_name, schemas/* string */.YjP().min(1))
        .prefault({})
        .meta({
        description: "Values for later steps, by name: expressions over the answer that give a text, a number or a truth.",
        examples: [{ token: "body.access_token" }],
    }),
})
    .superRefine((value, context) => {
    const given = ["request", "poll", "wait"].filter((key) => value[key] !== undefined);
    if (given.length !== 1)
        context.addIssue({
            code: "custom",
            path: [],
            message: "needs one of request, poll and wait, and no other of them",
        });
    if (value.wait === undefined && value.name === undefined)
        context.addIssue({ code: "custom", path: ["name"], message: "is missing" });
});
const multistep_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("multistep")
        .describe("Several requests one after another, with values carried from one to the next."),
    steps: schemas/* array */.YOg(multistep_step).min(1).max(20).describe("What is asked, in this order; the first step that fails ends it."),
    cleanup: schemas/* array */.YOg(multistep_step)
        .max(10)
        .prefault([])
        .describe("Steps that are always made at the end, whatever failed, each for itself; one that wants a value that was never saved is left out. How they end changes nothing but what conditions on them say."),
    deadline: duration/* PositiveDuration */.yp.prefault("120s").meta({
        description: "Longest time for all steps and waits together.",
        examples: ["120s"],
    }),
    cleanupDeadline: duration/* PositiveDuration */.yp.prefault("15s").meta({
        description: "Longest time for all of `cleanup`, after the deadline.",
        examples: ["15s"],
    }),
})
    .superRefine((value, context) => {
    for (const { path, message } of mistakes(value))
        context.addIssue({ code: "custom", path: [...path], message });
});
/** Names that are used twice, and values that nobody saved before they are wanted. */
function mistakes({ steps, cleanup }) {
    const found = [];
    const names = new Set();
    const saved = new Set();
    for (const [room, list] of [
        ["steps", steps],
        ["cleanup", cleanup],
    ]) {
        for (const [index, one] of list.entries()) {
            const path = [room, index];
            if (one.name !== undefined && names.has(one.name))
                found.push({ path: [...path, "name"], message: "is the name of an earlier step" });
            if (one.name !== undefined)
                names.add(one.name);
            const request = requestOf(one);
            for (const wanted of request === undefined ? [] : namesIn(request)) {
                if (!saved.has(wanted))
                    found.push({
                        path: [...path, one.poll === undefined ? "request" : "poll"],
                        message: `wants {{${wanted}}}, which no earlier step saves`,
                    });
            }
            if (request !== undefined && !isFillable(request))
                found.push({
                    path: [...path, one.poll === undefined ? "request" : "poll"],
                    message: "has {{…}} where no value can stand; in a JSON body it must be within quotes",
                });
            for (const key of Object.keys(one.save))
                saved.add(key);
        }
    }
    if (steps.length > 0 && steps.every((one) => one.wait !== undefined && requestOf(one) === undefined))
        found.push({ path: ["steps"], message: "has no step that asks anything" });
    return found;
}
const requestOf = (one) => one.request ?? one.poll?.request;
const requestsIn = ({ steps, cleanup }) => [...steps, ...cleanup].flatMap((one) => requestOf(one) ?? []);
/** The first request stands for all of them where only one can be told of. */
const firstOf = (asked) => asHttp(requestsIn(asked)[0]);
const multistep = {
    settings: multistep_settings,
    // A step whose answer is not as it should be is a failure by itself.
    defaults: [],
    mentionedBy: [],
    observe: observeSteps,
    facts: multistep_facts,
    host: (asked) => httpKind.host(firstOf(asked)),
    target: (asked) => httpKind.target(firstOf(asked)),
    queueMs: (asked) => firstOf(asked).limits.queue,
    credentialed: (asked) => requestsIn(asked).some((request) => httpKind.credentialed(asHttp(request))),
    expressions,
};
/** Those of the step that was made last, with the times of all; and of each step by its name. */
async function multistep_facts(exchange, asked, evaluate) {
    const requests = new Map([...asked.steps, ...asked.cleanup].map((one) => [one.name, requestOf(one)]));
    const steps = {};
    let last = firstOf(asked);
    for (const [own, made] of exchange.steps ?? []) {
        const request = requests.get(own);
        if (request === undefined)
            continue;
        steps[own] = await httpKind.facts(made, asHttp(request), evaluate);
        if (made.body === exchange.body)
            last = asHttp(request);
    }
    return { ...(await httpKind.facts(exchange, last, evaluate)), steps };
}
function expressions({ steps, cleanup }) {
    return [
        ["steps", steps],
        ["cleanup", cleanup],
    ].flatMap(([room, list]) => list.flatMap((one, index) => {
        const at = (text, ...path) => ({
            path: [room, index, ...path],
            text,
            variables: ["saved"],
        });
        const output = requestOf(one)?.output;
        return [
            ...(output === undefined ? [] : [at(output, ...(one.poll === undefined ? [] : ["poll"]), "request", "output")]),
            ...(one.poll === undefined ? [] : [at(one.poll.until, "poll", "until")]),
            ...one.expect.map((text, number) => at(text, "expect", number)),
            ...Object.entries(one.save).map(([key, text]) => at(text, "save", key)),
        ];
    }));
}

;// CONCATENATED MODULE: ./build/domain/jobs.js
const isGoing = (state) => state === "queued" || state === "run";
/** How far a job is by its provider's word: a word that nobody listed means that it is at work; `undefined` where there is no word. */
function jobState(word, words) {
    const text = typeof word === "boolean" || typeof word === "number" ? String(word) : word;
    if (typeof text !== "string" || text === "")
        return undefined;
    const said = text.toLowerCase();
    const ends = ["succeeded", "failed", "canceled", "queued"];
    return ends.find((state) => words[state].some((one) => one.toLowerCase() === said)) ?? "run";
}
const LONGEST_POLL_WAIT_MS = 10_000;
const GROWTH = 1.5;
/** A provider that says "at once" each time is still not asked more often than so. */
const jobs_SHORTEST_TOLD_WAIT_MS = 1_000;
/**
 * Milliseconds to wait before the next question: `firstMs`, half as long again after each, at most 10 s. What the provider
 * itself asked for wins, whether longer or shorter, and makes the wait of the question after it no longer.
 */
function pollWaitMs(asked, firstMs, toldSeconds) {
    if (toldSeconds !== undefined)
        return Math.max(toldSeconds * 1_000, Math.min(firstMs, jobs_SHORTEST_TOLD_WAIT_MS));
    return Math.min(LONGEST_POLL_WAIT_MS, firstMs * GROWTH ** asked);
}
const SAFE_ID = /^[\w.:~@=+-]+(?:\/[\w.:~@=+-]+)*$/;
const LONGEST_ID = 300;
/**
 * A job's id as text: a whole number, or letters, digits and `-._~:@=+`, in parts by `/` (as names of Google's operations
 * are), none of which is `.` or `..`. `undefined` for anything else, for an id becomes part of addresses.
 */
function jobId(value) {
    if (typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value)))
        return String(value);
    if (typeof value !== "string" || value.length > LONGEST_ID || !SAFE_ID.test(value))
        return undefined;
    return value.split("/").some((part) => part === "." || part === "..") ? undefined : value;
}
/** An address that is written out, with `{id}` in it, and no expression. */
const isAddressTemplate = (text) => /^(?:https?:\/)?\//i.test(text);
/** The address of a template: each part of the id is escaped, its slashes stay. */
const fillAddress = (template, id) => template.replaceAll("{id}", () => id.split("/").map(encodeURIComponent).join("/"));
/**
 * An address that may be called with the credentials of `home`: one of its own origin, and without a user in it.
 * `undefined` for any other, and for what is no address.
 */
function addressAtHome(found, home) {
    if (typeof found !== "string" || found === "")
        return undefined;
    const url = URL.parse(found, home);
    if (url === null || url.origin !== new URL(home).origin || url.username !== "" || url.password !== "")
        return undefined;
    url.hash = "";
    return url.href;
}
/** The first http(s) address in an output: itself, or within lists. */
function firstAddress(output, depth = 0) {
    if (typeof output === "string")
        return /^https?:\/\//i.test(output) && URL.canParse(output) ? output : undefined;
    if (!Array.isArray(output) || depth > 3)
        return undefined;
    for (const one of output) {
        const address = firstAddress(one, depth + 1);
        if (address !== undefined)
            return address;
    }
    return undefined;
}
/** Whether an address holds what looks like a credential, so that it must not be kept. */
const hasSecretInQuery = (address) => [...new URL(address).searchParams.keys()].some((name) => /key|token|secret|auth|sig|password|credential/i.test(name));
const sumOf = (phases) => Object.values(phases).reduce((sum, ms) => sum + ms, 0);

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(92224);
;// CONCATENATED MODULE: ./build/probes/prediction-job.js




/** Words of an answer about a job. */
function readState(asked, exchange, { evaluate }) {
    return jobState(evaluate(asked.status, plainFacts(exchange)), asked);
}
/** The job that an answer to `create` names, or what is wrong with it. */
function jobIn(exchange, made, asked, world, context) {
    const facts = plainFacts(exchange);
    const id = jobId(context.evaluate(asked.id, facts));
    const addressOf = (setting) => {
        if (!isAddressTemplate(setting))
            return addressAtHome(context.evaluate(setting, facts), made.url);
        return id === undefined ? undefined : addressAtHome(fillAddress(setting, id), made.url);
    };
    const cancelUrl = addressOf(asked.cancel.url);
    if (id === undefined)
        return { fault: "BAD_JOB_ID", cancelUrl };
    const pollUrl = addressOf(asked.poll.url);
    if (pollUrl === undefined)
        return { fault: "BAD_POLL_URL", cancelUrl };
    const state = readState(asked, exchange, context);
    return {
        asked,
        world,
        context,
        made,
        id,
        pollUrl,
        cancelUrl,
        createdMs: exchange.startedAtMs,
        deadlineMs: exchange.startedAtMs + asked.deadline,
        phases: { create: exchange.totalMs },
        state: state !== undefined && isGoing(state) ? state : "queued",
        countedMs: world.clock.now(),
        unwatched: false,
    };
}
/** The job of an earlier run; `undefined` where the settings ask another origin by now, so that it is not ours to ask about. */
function resumed(pending, asked, world, context) {
    const made = { ...creating(asked), ...(pending.reach !== undefined && { from: pending.reach }) };
    const id = jobId(pending.id);
    if (id === undefined)
        return undefined;
    const addressOf = (setting, kept) => addressAtHome(isAddressTemplate(setting) ? fillAddress(setting, id) : kept, made.url);
    const pollUrl = addressOf(asked.poll.url, pending.pollUrl);
    if (pollUrl === undefined)
        return undefined;
    const createdMs = (0,instant/* toMs */.G8)(pending.created);
    return {
        asked,
        world,
        context,
        made,
        id,
        pollUrl,
        cancelUrl: addressOf(asked.cancel.url, pending.cancelUrl),
        createdMs,
        deadlineMs: (0,instant/* toMs */.G8)(pending.deadline),
        phases: { ...pending.phases },
        state: pending.phases.run === undefined ? "queued" : "run",
        countedMs: createdMs + sumOf(pending.phases),
        unwatched: true,
    };
}
/** What a later run needs to go on; `undefined` where that would keep a credential. */
function putAside(job) {
    const kept = (setting, address) => {
        const url = new URL(address);
        // An address of ours is made anew from the id; its query may hold a key.
        if (isAddressTemplate(setting))
            url.search = "";
        return url.href;
    };
    const pollUrl = kept(job.asked.poll.url, job.pollUrl);
    const cancelUrl = job.cancelUrl && kept(job.asked.cancel.url, job.cancelUrl);
    if ([pollUrl, cancelUrl].some((address) => address !== undefined && hasSecretInQuery(address)))
        return undefined;
    return {
        id: job.id,
        pollUrl,
        ...(cancelUrl !== undefined && { cancelUrl }),
        created: (0,instant/* toInstant */.fN)(job.createdMs),
        deadline: (0,instant/* toInstant */.fN)(job.deadlineMs),
        phases: Object.fromEntries(Object.entries(job.phases).map(([phase, ms]) => [phase, Math.round(ms)])),
        ...(job.made.from !== undefined && { reach: job.made.from }),
    };
}
/** Counts the time until now to the state that the job was last seen in, and takes note of the one it is in now. */
function count(job, seen) {
    const nowMs = job.world.clock.now();
    const isKnown = !job.unwatched || (seen !== undefined && isGoing(seen));
    if (isKnown)
        prediction_job_add(job.phases, job.state, Math.max(0, nowMs - job.countedMs));
    if (isKnown || seen !== undefined)
        job.countedMs = nowMs;
    if (seen === undefined)
        return;
    job.unwatched = false;
    if (isGoing(seen))
        job.state = seen;
}
function prediction_job_add(phases, phase, ms) {
    phases[phase] = (phases[phase] ?? 0) + ms;
}
/** The whole call: what was answered last, in the job's own times. */
function whole(job, last, more = {}) {
    const { failure: _, ...answer } = last;
    return { ...answer, startedAtMs: job.createdMs, phases: job.phases, totalMs: sumOf(job.phases), ...more };
}
const prediction_job_failing = (kind, phase, code) => ({
    failure: { kind, phase, code },
});
const creating = (asked) => http_request_toRequest(asHttp(asked.create));
/**
 * The request that made the job, for what comes later: that goes no further inside than the first answer came from, since the
 * server chose its address, and its name may lead elsewhere by then.
 */
const boundBy = ({ reach, leftOrigin }, made) => reach === undefined || leftOrigin === true ? made : { ...made, from: reach };
/** Headers that speak of the body, or of this one request only. */
const OF_CREATING = new Set(["content-type", "content-encoding", "prefer", "idempotency-key"]);
/** A request about the job: with the headers of the one that made it, and without its body. */
function later(made, method, url, totalMs) {
    const { body: _, arrivals: __, ...plain } = made;
    return {
        ...plain,
        method,
        url,
        headers: Object.fromEntries(Object.entries(made.headers).filter(([name]) => !OF_CREATING.has(name))),
        limits: { ...made.limits, totalMs: Math.min(made.limits.totalMs, totalMs) },
    };
}
const CANCEL_MS = 5_000;
/**
 * Cancels a job, so that nobody pays for what nobody waits for: at most twice, in its own time and whatever signal has
 * ended the call. That it fails changes nothing about what was seen.
 */
async function cancel({ http }, made, asked, cancelUrl) {
    if (cancelUrl === undefined)
        return;
    for (let tries = 0; tries < 2; tries += 1) {
        const { status = 0 } = await http.exchange(later(made, asked.cancel.method, cancelUrl, CANCEL_MS));
        if (isSuccess({ status }) || (status >= 400 && status < 500 && status !== 429))
            return;
    }
}

;// CONCATENATED MODULE: ./build/probes/prediction-observe.js






/** Longest time for one question about a job. */
const POLL_MS = 30_000;
/** At its deadline the job is asked about once more, and not for longer than this. */
const LAST_POLL_MS = 5_000;
/** When the run ends while a job is being made, so long is waited for its name: without it nobody could cancel it. */
const NAMING_MS = 3_000;
/**
 * Makes a job and follows it to its end, or goes on with one of an earlier run. When the run ends first, the exchange is
 * `pending`; a job that is given up for any other reason is canceled.
 */
async function observeJob(asked, world, context) {
    const earlier = context.job && resumed(context.job, asked, world, context);
    if (earlier !== undefined)
        return follow(earlier, undefined);
    const made = creating(asked);
    const exchange = await create(made, world, context.signal);
    if (exchange.failure !== undefined)
        return exchange;
    const asCreated = { ...exchange, phases: { create: exchange.totalMs } };
    if (!isSuccess(exchange))
        return asCreated;
    const state = readState(asked, exchange, context);
    const bound = boundBy(exchange, made);
    const found = jobIn(exchange, bound, asked, world, context);
    if (!("fault" in found))
        return state === undefined || isGoing(state) ? follow(found, exchange) : prediction_observe_conclude(found, exchange, state);
    if (state === "failed" || state === "canceled")
        return { ...asCreated, ...ended(state, asked, exchange, context) };
    await cancel(world, bound, asked, found.cancelUrl);
    return { ...asCreated, ...prediction_job_failing("answer", "create", found.fault) };
}
async function create(made, { http, clock }, signal) {
    if (signal === undefined)
        return http.exchange(made);
    if (signal.aborted)
        return notAsked(clock.now());
    const patience = new AbortController();
    const over = new AbortController();
    const onAbort = () => void clock.sleep(NAMING_MS, over.signal).then(() => patience.abort());
    signal.addEventListener("abort", onAbort, { once: true });
    const exchange = await http.exchange(made, patience.signal);
    signal.removeEventListener("abort", onAbort);
    over.abort();
    return exchange;
}
const notAsked = (startedAtMs) => ({
    startedAtMs,
    totalMs: 0,
    phases: {},
    headers: new Map(),
    body: new Uint8Array(),
    redirects: 0,
    ...prediction_job_failing("aborted", "create", "ABORTED"),
});
/** Asks about a job until it has ended, been given up or put aside. `last` is the answer that named it, if that is of this run. */
async function follow(job, last) {
    const { signal } = job.context;
    let previous = last;
    let lastGoing;
    for (let asked = 0;; asked += 1) {
        if (previous !== undefined)
            await job.world.clock.sleep(waitMs(job, previous, asked), signal);
        if (signal?.aborted === true)
            return leave(job, previous);
        const poll = await askAbout(job);
        if (poll.failure?.kind === "aborted")
            return leave(job, poll);
        const state = isSuccess(poll) && poll.failure === undefined ? readState(job.asked, poll, job.context) : undefined;
        if (state !== undefined)
            count(job, state);
        if (state !== undefined && !isGoing(state))
            return prediction_observe_conclude(job, poll, state);
        if (state !== undefined)
            lastGoing = poll;
        if (isFinal(poll))
            return giveUp(job, poll, poll.failure === undefined ? {} : { failure: poll.failure });
        if (job.world.clock.now() >= job.deadlineMs)
            return late(job, lastGoing, poll);
        previous = poll;
    }
}
function waitMs({ asked: { first }, deadlineMs, world }, previous, asked) {
    const nowMs = world.clock.now();
    const told = (0,provider_error_retry/* retryAfterSeconds */.C3)(previous.headers, plainFacts(previous).body, nowMs);
    return Math.max(0, Math.min(pollWaitMs(asked, first, told), deadlineMs - nowMs));
}
function askAbout({ made, pollUrl, deadlineMs, world, context }) {
    const leftMs = deadlineMs - world.clock.now();
    const totalMs = Math.min(POLL_MS, Math.max(LAST_POLL_MS, leftMs));
    return world.http.exchange(later(made, "GET", pollUrl, totalMs), context.signal);
}
/** An answer after which asking again is of no use: we are refused, or the job is not there. */
function isFinal({ status = 0, failure }) {
    if (failure !== undefined)
        return failure.kind === "limit";
    return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
/** The deadline has passed. Where no question was ever answered, what stood in the way of an answer says more. */
function late(job, lastGoing, last) {
    const wasNeverTold = lastGoing === undefined && (last.failure !== undefined || !isSuccess(last));
    if (wasNeverTold)
        return giveUp(job, last, last.failure === undefined ? {} : { failure: last.failure });
    return giveUp(job, lastGoing ?? last, prediction_job_failing("timeout", job.state, "DEADLINE"));
}
async function giveUp(job, last, more) {
    count(job);
    await cancel(job.world, job.made, job.asked, job.cancelUrl);
    return whole(job, last, more);
}
/** The run ends: the next one goes on, where the job's address may be kept; else it is canceled. */
async function leave(job, last) {
    count(job);
    const pending = putAside(job);
    if (pending === undefined)
        await cancel(job.world, job.made, job.asked, job.cancelUrl);
    return whole(job, last ?? notAsked(job.createdMs), {
        ...prediction_job_failing("aborted", job.state, "ABORTED"),
        ...(pending !== undefined && { pending }),
    });
}
async function prediction_observe_conclude(job, last, state) {
    if (state !== "succeeded")
        return whole(job, last, ended(state, job.asked, last, job.context));
    if (!job.asked.fetch)
        return whole(job, last);
    const found = job.context.evaluate(job.asked.output, plainFacts(last));
    const address = firstAddress(found);
    if (address === undefined)
        return whole(job, last, isNothing(found) ? prediction_job_failing("answer", "fetch", "NO_OUTPUT") : {});
    const fetched = await job.world.http.exchange(fetching(job, address, last), job.context.signal);
    if (fetched.failure?.kind === "aborted") {
        // The job itself has ended: the time since then is none of its own.
        job.unwatched = true;
        return leave(job, last);
    }
    prediction_job_add(job.phases, "fetch", fetched.totalMs);
    return whole(job, last, outputOf(fetched));
}
const isNothing = (found) => found === undefined || found === null || found === "" || (Array.isArray(found) && found.every(isNothing));
function outputOf({ failure, body, headers, ...answer }) {
    if (failure !== undefined)
        return { failure: { ...failure, phase: "fetch" } };
    if (!isSuccess(answer))
        return prediction_job_failing("answer", "fetch", "OUTPUT_STATUS");
    if (body.length === 0)
        return prediction_job_failing("answer", "fetch", "NO_OUTPUT");
    const mime = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    return { output: { bytes: body, mime: mime === "" ? "application/octet-stream" : mime } };
}
/** To the origin that made the job as it was made, to any other without a header of ours. */
function fetching({ made, asked }, address, from) {
    const limits = { ...made.limits, bodyBytes: asked.outputBytes };
    const home = addressAtHome(address, made.url);
    if (home !== undefined)
        return { ...later(made, "GET", home, made.limits.totalMs), limits };
    const url = new URL(address);
    url.username = "";
    url.password = "";
    return {
        method: "GET",
        url: url.href,
        headers: { "user-agent": USER_AGENT },
        secretHeaders: [],
        limits,
        ...(from.reach !== undefined && { from: from.reach }),
        ...(made.proxy !== undefined && { proxy: made.proxy }),
        ...(made.ca !== undefined && { ca: made.ca }),
    };
}
function ended(state, asked, last, { evaluate }) {
    const code = state === "failed" ? "JOB_FAILED" : "JOB_CANCELED";
    const said = asked.error === undefined ? undefined : evaluate(asked.error, plainFacts(last));
    const detail = typeof said === "string" && provider_error/* SAFE_CODE */._e.test(said) ? said : undefined;
    return { failure: { kind: "answer", phase: "run", code, ...(detail !== undefined && { detail }) } };
}

;// CONCATENATED MODULE: ./build/probes/prediction.js






const words = (describes, ...preset) => schemas/* array */.YOg(schemas/* string */.YjP().min(1))
    .prefault(preset)
    .meta({ description: describes, examples: [preset] });
const ADDRESS = "An expression over the answer to `create`, or an address with {id} in it: https://… or /…. It must be of the origin of `create`, for it is called with the same headers.";
const shape = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("prediction")
        .describe("A job that takes its time: it is asked for, then asked about until it has ended, as image and video models want it. A job that outlives the run is followed by the next one."),
    create: creatingRequest().describe("The request that makes the job."),
    id: schemas/* string */.YjP()
        .min(1)
        .prefault("body.id")
        .meta({ description: "Expression: the job's id in the answer to `create`.", examples: ["body.id", "body.name"] }),
    poll: schemas/* strictObject */.rej({
        url: schemas/* string */.YjP()
            .min(1)
            .prefault("body.urls.get")
            .meta({
            description: `Where the job is asked about. ${ADDRESS}`,
            examples: ["body.urls.get", "/v1/jobs/{id}"],
        }),
    })
        .prefault({})
        .describe("How the job is asked about."),
    status: schemas/* string */.YjP()
        .min(1)
        .prefault("body.status")
        .meta({ description: "Expression: the job's state in an answer.", examples: ["body.status"] }),
    queued: words("States in which the job waits for its turn. Any state that is in no list means that it is at work.", "starting", "queued"),
    succeeded: words("States of a job that is done.", "succeeded"),
    failed: words("States of a job that failed.", "failed", "aborted"),
    canceled: words("States of a job that was canceled.", "canceled"),
    error: schemas/* string */.YjP()
        .min(1)
        .optional()
        .meta({
        description: "Expression: the code of a failed job's error; only a short one of safe characters is kept.",
        examples: ["body.error.code"],
    }),
    first: duration/* PositiveDuration */.yp.refine((ms) => ms <= LONGEST_POLL_WAIT_MS, "is longer than 10s")
        .prefault("1s")
        .meta({
        description: "Wait before the job is asked about for the first time; each wait is half as long again, at most 10s, and a Retry-After wins. What is reported as the job's time is up to one wait too long.",
        examples: ["1s", "5s"],
    }),
    deadline: duration/* PositiveDuration */.yp.prefault("300s").meta({
        description: "How long the job may take from being asked for; then it is canceled and is a timeout.",
        examples: ["300s", "10m"],
    }),
    output: schemas/* string */.YjP()
        .min(1)
        .prefault("body.output")
        .meta({
        description: "Expression: what the job made: an address, a list of them, or the thing itself.",
        examples: ["body.output", "body.images[0].url"],
    }),
    fetch: schemas/* boolean */.zMY()
        .prefault(false)
        .describe("Fetch the output's (first) address. Our headers go along only to the origin of `create`."),
    outputBytes: Size.prefault("25MB").meta({ description: "Largest output that is fetched.", examples: ["25MB"] }),
    cancel: schemas/* strictObject */.rej({
        url: schemas/* string */.YjP()
            .min(1)
            .prefault("body.urls.cancel")
            .meta({
            description: `Where a job is canceled. ${ADDRESS}`,
            examples: ["body.urls.cancel", "/v1/jobs/{id}/cancel"],
        }),
        method: schemas/* enum */.k5n(["POST", "PUT", "DELETE"]).prefault("POST").describe("How a job is canceled."),
    })
        .prefault({})
        .describe("How a job that we give up is canceled, so that nobody pays for it; where there is no address it is left alone."),
});
/**
 * An address that is written out is called with the headers of `create`: one that leads elsewhere, or names no job, would be
 * found out only when a job is made already that nobody could ask about.
 */
const prediction_settings = shape.superRefine(({ create, poll, cancel }, context) => {
    for (const [key, { url }] of Object.entries({ poll, cancel })) {
        const message = isAddressTemplate(url) ? addressMistake(url, create.url) : undefined;
        if (message !== undefined)
            context.addIssue({ code: "custom", path: [key, "url"], message, params: { comparesAddresses: true } });
    }
});
function addressMistake(template, home) {
    if (!template.includes("{id}"))
        return "has no {id} in it, which stands for the id of the job";
    if (addressAtHome(fillAddress(template, "id"), home) !== undefined)
        return undefined;
    return "is not of the origin of create, with whose headers it is called";
}
const prediction = {
    settings: prediction_settings,
    defaults: ["status >= 200 && status < 300"],
    mentionedBy: ["status"],
    observe: observeJob,
    facts: prediction_facts,
    host: ({ create }) => httpKind.host(asHttp(create)),
    target: ({ create }) => httpKind.target(asHttp(create)),
    queueMs: ({ create }) => create.limits.queue,
    credentialed: ({ create }) => httpKind.credentialed(asHttp(create)),
    expressions: prediction_expressions,
};
async function prediction_facts(exchange, asked, evaluate) {
    const { describeOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 30122));
    const common = await httpKind.facts(exchange, asHttp(asked.create), evaluate);
    const { output } = exchange;
    if (output !== undefined)
        return { ...common, ...(await describeOutput(output.bytes, output.mime)) };
    const found = exchange.failure === undefined ? evaluate(asked.output, plainFacts(exchange)) : undefined;
    if (found === undefined || found === null || firstAddress(found) !== undefined)
        return common;
    return { ...common, ...(await describeOutput(found)) };
}
function prediction_expressions(asked) {
    const written = [
        [["id"], asked.id],
        [["poll", "url"], asked.poll.url],
        [["status"], asked.status],
        [["output"], asked.output],
        [["error"], asked.error],
        [["cancel", "url"], asked.cancel.url],
    ];
    return written.flatMap(([path, text]) => (text === undefined || isAddressTemplate(text) ? [] : [{ path, text }]));
}

;// CONCATENATED MODULE: ./build/probes/prometheus.js





const { auth: prometheus_auth, ca, family, headers: prometheus_headers, limits: prometheus_limits, proxy, redirects } = http_settings.shape;
const prometheus_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("prometheus")
        .describe("A query against a Prometheus that is there already, so that what real traffic sees becomes a monitor."),
    url: schemas/* url */.OZ5({ protocol: /^https?$/, hostname: /./, error: "is not a URL that begins with http:// or https://" }).meta({
        description: "Where the Prometheus is, with its path prefix where it has one; /api/v1/query is added. May hold ${NAME} of a secret.",
        examples: ["https://prometheus.example.com", "https://metrics.example.com/prometheus"],
    }),
    query: schemas/* string */.YjP()
        .min(1)
        .meta({
        description: "PromQL for an instant vector or a scalar, evaluated now. Conditions see each element in `series` (labels and value), and the value of a single one as `value`. NaN, as 0/0 gives it, is kept: every comparison with it is false.",
        examples: ['sum(rate(requests_total{code=~"5.."}[5m])) / sum(rate(requests_total[5m]))'],
    }),
    headers: prometheus_headers,
    auth: prometheus_auth,
    family,
    ca,
    proxy,
    limits: prometheus_limits,
    redirects,
});
/**
 * An instant query by the HTTP API of Prometheus (`POST /api/v1/query`). Where Prometheus does not tell, nothing is known of
 * what it watches: the failure is of kind `source`. A query that it can't read and a key that it refuses are the owner's.
 */
const prometheus = {
    settings: prometheus_settings,
    defaults: ["size(series) > 0"],
    mentionedBy: ["series", "value"],
    async observe(asked, world, context) {
        return read(await http.observe(toHttp(asked), world, context));
    },
    facts(exchange) {
        const { series } = exchange;
        const only = series?.length === 1 ? series[0]?.value : undefined;
        return {
            ...netFacts(exchange),
            ...(series !== undefined && { series }),
            ...(only !== undefined && { value: only }),
        };
    },
    host: (asked) => http.host(toHttp(asked)),
    target: (asked) => {
        const { host, url } = http.target(toHttp(asked));
        return { host, url };
    },
    queueMs: (asked) => asked.limits.queue,
    credentialed: (asked) => http.credentialed(toHttp(asked)),
};
function toHttp({ url, query, kind: _, ...asked }) {
    const base = new URL(url);
    base.pathname = `${base.pathname.replace(/\/+$/, "")}/api/v1/query`;
    return {
        ...http_settings.parse({ kind: "http", url: base.href }),
        ...asked,
        headers: { "content-type": "application/x-www-form-urlencoded", ...asked.headers },
        method: "POST",
        body: new URLSearchParams({ query }).toString(),
    };
}
function read(exchange) {
    const { failure, status = 0 } = exchange;
    if (failure !== undefined)
        return failed(exchange, transportFailure(failure));
    const answer = (0,domain_facts/* parseJson */.q)(new TextDecoder().decode(exchange.body));
    const series = status < 300 ? seriesIn(answer) : undefined;
    if (series === "not-instant")
        return failed(exchange, { kind: "answer", code: "BAD_REQUEST" });
    if (series !== undefined)
        return { ...exchange, series };
    return failed(exchange, refusal(status, answer));
}
/** The status is Prometheus's, not that of what it watches: with a failure it is not told. */
function failed({ status: _, ...exchange }, failure) {
    const phase = exchange.failure?.phase ?? "receive";
    return { ...exchange, body: new Uint8Array(), failure: { phase, ...failure } };
}
function transportFailure(failure) {
    // What can't even be sent is a mistake in the settings, and a run that ends is nobody's.
    const isOurs = failure.kind === "aborted" || /^(?:ERR_INVALID_|UND_ERR_INVALID_ARG$)/.test(failure.code);
    return isOurs ? failure : { ...failure, kind: "source" };
}
/** The error types of the API: `bad_data` is a query that it can't read, the others are its own trouble. */
function refusal(status, answer) {
    if (status === 401)
        return { kind: "answer", code: "BAD_KEY" };
    if (status === 403)
        return { kind: "answer", code: "NO_PERMISSION" };
    const { status: word, errorType } = record(answer);
    if (word !== "error" || typeof errorType !== "string" || !provider_error/* SAFE_CODE */._e.test(errorType))
        return { kind: "source", code: status < 300 ? "NOT_PROMETHEUS" : `HTTP_${status}` };
    return errorType === "bad_data" ? { kind: "answer", code: "BAD_REQUEST" } : { kind: "source", code: errorType };
}
/** The elements of a successful answer; `undefined` when it is none. Histograms have no one value and are left out. */
function seriesIn(answer) {
    const { status, data } = record(answer);
    if (status !== "success")
        return undefined;
    const { resultType, result } = record(data);
    if (resultType === "matrix" || resultType === "string")
        return "not-instant";
    if (!Array.isArray(result))
        return undefined;
    if (resultType === "scalar") {
        const value = prometheus_valueOf(result);
        return value === undefined ? undefined : [{ labels: {}, value }];
    }
    return resultType === "vector" ? result.flatMap(elementOf) : undefined;
}
function elementOf(element) {
    const { metric, value: pair } = record(element);
    const value = prometheus_valueOf(pair);
    if (value === undefined)
        return [];
    const labels = Object.create(null);
    for (const [name, text] of Object.entries(record(metric)))
        if (typeof text === "string")
            labels[name] = text;
    return [{ labels, value }];
}
const WORDS = new Map([
    ["NaN", Number.NaN],
    ["+Inf", Infinity],
    ["-Inf", -Infinity],
    ["Inf", Infinity],
]);
/** `[<moment>, "<number>"]`; the number is text, so that it can be NaN or infinite. */
function prometheus_valueOf(pair) {
    const text = Array.isArray(pair) ? pair[1] : undefined;
    if (typeof text !== "string")
        return undefined;
    const value = WORDS.get(text);
    if (value !== undefined)
        return value;
    return /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : undefined;
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ./build/probes/tcp.js


const { queue: tcp_queue, dns: tcp_dns, connect, wait, total } = LIMITS;
const tcp_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("tcp").describe("A TCP connection: whether a port is open, and what it says."),
    host: Host.meta({
        description: "What is connected to: a name, or an address (IPv6 without brackets).",
        examples: ["db.example.com", "192.0.2.10"],
    }),
    port: Port.meta({ description: "The port.", examples: [5432] }),
    family: Family,
    send: schemas/* string */.YjP()
        .optional()
        .meta({
        description: "Text that is sent once the connection is open. May hold ${NAME} of a secret.",
        examples: ["PING\r\n"],
    }),
    answer: schemas/* boolean */.zMY()
        .prefault(false)
        .describe("Waits for the first bytes that come; conditions see them as `text`. A greeting is an answer too."),
    limits: schemas/* strictObject */.rej({
        queue: tcp_queue,
        dns: tcp_dns,
        connect,
        wait,
        total,
        bodyBytes: bodyLimit("64kB", "How many bytes of the answer are kept."),
    })
        .prefault({})
        .describe(LIMITS_SAY),
});
/** A connection that can't be opened, or that brings no answer where one is wanted, is a failure: nothing else need hold. */
const tcp = {
    settings: tcp_settings,
    defaults: [],
    mentionedBy: [],
    observe: (asked, world, { signal }) => world.net.connect(tcp_toRequest(asked), signal),
    facts: netFacts,
    host: ({ host, port }) => hostAndPort(host, port),
    target: ({ host, port }) => ({
        host: hostAndPort(host, port),
        url: `tcp://${hostAndPort(host, port)}`,
    }),
    queueMs: ({ limits }) => limits.queue,
    // Whatever is sent, no answer over bare TCP says 401.
    credentialed: () => false,
};
function tcp_toRequest({ host, port, family, send, answer, limits }) {
    return {
        host,
        port,
        expectsAnswer: answer,
        ...(family !== undefined && { family }),
        ...(send !== undefined && { send }),
        limits: toLimits(limits),
    };
}

;// CONCATENATED MODULE: ./build/probes/tls.js


const { queue: tls_queue, dns: tls_dns, connect: tls_connect, tls: handshake, total: tls_total } = LIMITS;
const tls_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("tls")
        .describe("A TLS handshake: whether the certificate is trusted, for which names, and for how many days more."),
    host: Host.meta({
        description: "What is connected to: a name, or an address (IPv6 without brackets).",
        examples: ["api.example.com"],
    }),
    port: Port.prefault(443).meta({ description: "The port; TLS begins at once on it.", examples: [443, 8443] }),
    family: Family,
    serverName: Host.optional().meta({
        description: "The name that is asked for (SNI) and that the certificate must be valid for; the host when left out.",
        examples: ["www.example.com"],
    }),
    ca: OwnCa,
    minVersion: schemas/* enum */.k5n(["TLSv1.2", "TLSv1.3"])
        .prefault("TLSv1.2")
        .describe("The oldest version of TLS that is offered; a server that speaks older ones only fails."),
    alpn: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[\x21-\x7e]{1,255}$/, "is not a protocol's name"))
        .min(1)
        .optional()
        .meta({
        description: "Protocols that are offered by ALPN, best first; the server must take one of them.",
        examples: [["h2", "http/1.1"]],
    }),
    limits: schemas/* strictObject */.rej({ queue: tls_queue, dns: tls_dns, connect: tls_connect, tls: handshake, total: tls_total }).prefault({}).describe(LIMITS_SAY),
});
/** A certificate that is not trusted is a failure already: nothing else need hold. */
const tls = {
    settings: tls_settings,
    defaults: [],
    mentionedBy: [],
    observe: (asked, world, { signal }) => world.net.handshake(tls_toRequest(asked), signal),
    facts: netFacts,
    host: ({ host, port }) => hostAndPort(host, port),
    target: ({ host, port }) => ({
        host: hostAndPort(host, port),
        url: `tls://${hostAndPort(host, port)}`,
    }),
    queueMs: ({ limits }) => limits.queue,
    credentialed: () => false,
};
function tls_toRequest({ host, port, family, serverName, ca, minVersion, alpn, limits }) {
    return {
        host,
        port,
        minVersion,
        ...(family !== undefined && { family }),
        ...(serverName !== undefined && { serverName }),
        ...(ca !== undefined && { ca }),
        ...(alpn !== undefined && { protocols: alpn }),
        limits: toLimits(limits),
    };
}

;// CONCATENATED MODULE: ./build/probes/websocket.js



const { queue: websocket_queue, dns: websocket_dns, connect: websocket_connect, tls: websocket_tls, total: websocket_total } = LIMITS;
/** Headers of the upgrade itself (RFC 6455, section 4.1). */
const RESERVED = /^(?:connection|upgrade|sec-websocket-(?:key|version|protocol|extensions|accept))$/i;
const websocket_settings = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("websocket").describe("A WebSocket: whether it opens, and what is said over it."),
    url: schemas/* url */.OZ5({ protocol: /^wss?$/, hostname: /./, error: "is not a URL that begins with ws:// or wss://" }).meta({
        description: "What is connected to. May hold ${NAME} of a secret.",
        examples: ["wss://api.example.com/v1/realtime"],
    }),
    headers: http_settings.shape.headers
        .refine((headers) => !Object.keys(headers).some((name) => RESERVED.test(name)), "holds a header of the upgrade itself")
        .describe("Headers of the upgrade, by name. Values may hold ${NAME} of a secret."),
    protocols: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "is not a subprotocol's name"))
        .refine((names) => new Set(names).size === names.length, "names a subprotocol twice")
        .prefault([])
        .meta({
        description: "Subprotocols that are offered, best first; the server must take one of them.",
        examples: [["realtime"]],
    }),
    send: schemas/* array */.YOg(schemas/* string */.YjP())
        .max(100)
        .prefault([])
        .meta({
        description: "Messages that are sent in this order once it is open. May hold ${NAME} of a secret.",
        examples: [['{"type":"ping"}']],
    }),
    messages: schemas/* int */.Whr()
        .min(0)
        .max(10_000)
        .prefault(1)
        .describe("How many messages are waited for; conditions see them as `text`, one a line. 0: that it opens is enough."),
    family: Family,
    ca: OwnCa,
    limits: schemas/* strictObject */.rej({
        queue: websocket_queue,
        dns: websocket_dns,
        connect: websocket_connect,
        tls: websocket_tls,
        wait: LIMITS.wait.describe("Longest time to the answer to the upgrade."),
        receive: LIMITS.wait.describe("Longest time from the upgrade to the last message."),
        total: websocket_total,
        bodyBytes: bodyLimit("1MB", "Most bytes of all messages together."),
    })
        .prefault({})
        .describe(LIMITS_SAY),
});
/** An upgrade that is refused is an answer like any other: its status, headers and body are for conditions. */
const websocket = {
    settings: websocket_settings,
    defaults: ["status == 101"],
    mentionedBy: ["status"],
    observe: (asked, world, { signal }) => world.net.converse(websocket_toRequest(asked), signal),
    facts: netFacts,
    host: (asked) => http.host(websocket_asHttp(asked)),
    target: ({ url }) => {
        const { protocol, host, pathname } = new URL(url);
        return { host, url: `${protocol}//${host}${pathname}` };
    },
    queueMs: ({ limits }) => limits.queue,
    credentialed: (asked) => http.credentialed(websocket_asHttp(asked)),
};
/** The upgrade as the GET that it is, whose credentials are those of any other request. */
const websocket_asHttp = ({ url, headers }) => http_settings.parse({ kind: "http", url: url.replace(/^ws/i, "http"), headers });
function websocket_toRequest(asked) {
    const { protocols, send, messages, family, ca, limits } = asked;
    const { url, headers } = http_request_toRequest(websocket_asHttp(asked));
    return {
        url: url.replace(/^http/, "ws"),
        headers,
        protocols,
        send,
        messages,
        ...(family !== undefined && { family }),
        ...(ca !== undefined && { ca }),
        limits: toLimits(limits),
    };
}

;// CONCATENATED MODULE: ./build/probes/index.js











/** How a monitor is asked, as the config says it: one kind a line. */
const ProbeSettings = schemas/* discriminatedUnion */.gMt("kind", [
    http.settings,
    prometheus.settings,
    heartbeat/* heartbeat */.jQ.settings,
    globalping.settings,
    prediction.settings,
    multistep.settings,
    tcp.settings,
    tls.settings,
    dns.settings,
    websocket.settings,
]);
/** Every kind of probe. A kind that is missing here or above is a type error. */
const probes = {
    http: http,
    prometheus: prometheus,
    heartbeat: heartbeat/* heartbeat */.jQ,
    globalping: globalping,
    prediction: prediction,
    multistep: multistep,
    tcp: tcp,
    tls: tls,
    dns: dns,
    websocket: websocket,
};
/** Prepares a call, whatever its kind. */
function observeProbe(settings, world, evaluate) {
    const probe = probeOf(settings);
    return {
        host: hostOfProbe(settings),
        queueMs: probe.queueMs(settings),
        exchange: (context) => probe.observe(settings, world, { ...context, evaluate }),
        facts: async (exchange) => probe.facts(exchange, settings, evaluate),
    };
}
/** Whom limits per host count for: `api.example.com:443`. */
function hostOfProbe(settings) {
    return probeOf(settings).host(settings);
}
/** What may be published of a probe, by the monitor's `publish`: never a query or credentials. */
function describeProbe(settings) {
    return { kind: settings.kind, ...probeOf(settings).target(settings) };
}
/** Whether the request carries credentials by the look of it, so that a 401 or 403 speaks of them. */
function carriesCredentials(settings) {
    return probeOf(settings).credentialed(settings);
}
/** Conditions that hold for a kind of probe unless the monitor has one that mentions one of the variables. */
function defaultConditions(kind) {
    const { defaults, mentionedBy } = probes[kind];
    return { conditions: defaults, unless: mentionedBy };
}
/** The settings of a probe that are expressions, to be compiled when the config is read. */
function expressionsIn(settings) {
    return probeOf(settings).expressions?.(settings) ?? [];
}
function probeOf(settings) {
    // The registry's type ties each kind to its own settings; the compiler can't follow that through a lookup by a union.
    return probes[settings.kind];
}


/***/ }),

/***/ 40551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sniffMediaType),
/* harmony export */   c: () => (/* binding */ mediaTypeOf)
/* harmony export */ });
/** Kinds of files by their first bytes: text of Latin-1 at an offset. What stands first wins. */
const MAGIC = [
    ["image/png", [0, "\x89PNG\r\n\x1a\n"]],
    ["image/jpeg", [0, "\xff\xd8\xff"]],
    ["image/webp", [0, "RIFF"], [8, "WEBP"]],
    ["image/gif", [0, "GIF87a"]],
    ["image/gif", [0, "GIF89a"]],
    ["image/avif", [4, "ftypavif"]],
    ["image/avif", [4, "ftypavis"]],
    ["image/heic", [4, "ftypheic"]],
    ["audio/wav", [0, "RIFF"], [8, "WAVE"]],
    ["audio/ogg", [0, "OggS"]],
    ["audio/flac", [0, "fLaC"]],
    ["audio/mpeg", [0, "ID3"]],
    ["audio/mp4", [4, "ftypM4A"]],
    ["video/mp4", [4, "ftyp"]],
    ["video/webm", [0, "\x1a\x45\xdf\xa3"]],
    ["application/pdf", [0, "%PDF-"]],
];
/** The media type that the first bytes tell; `undefined` where they are none that a generation gives. */
function sniffMediaType(bytes) {
    const found = MAGIC.find(([, ...parts]) => parts.every(([at, text]) => hasAt(bytes, at, text)))?.[0];
    if (found !== undefined)
        return found;
    if (isMpegFrame(bytes))
        return "audio/mpeg";
    return isSvg(bytes) ? "image/svg+xml" : undefined;
}
/** A media type as its sender names it, without parameters; `undefined` for what is none. */
function mediaTypeOf(declared) {
    const [name = ""] = (declared ?? "").toLowerCase().split(";");
    return /^[a-z]{1,20}\/[a-z0-9.+-]{1,60}$/.test(name.trim()) ? name.trim() : undefined;
}
const hasAt = (bytes, at, text) => [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));
/** The frame of an MP3 without tags: eleven bits of synchronisation, layer III, no reserved bit rate or frequency. */
function isMpegFrame([first, second = 0, third = 0xff]) {
    return first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 !== 0xf && (third & 0x0c) !== 0x0c;
}
function isSvg(bytes) {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_000));
    return /^[\s\u00ef\u00bb\u00bf]{0,100}(?:<\?xml[^>]{0,200}>)?\s{0,100}(?:<!--[^>]{0,400}-->\s{0,100})?<svg[\s>]/.test(head);
}


/***/ }),

/***/ 30122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeOutput: () => (/* binding */ describeOutput)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/probes/image-jpeg.js
/** Decoding takes a tenth of a second for every four million pixels, in which nothing else is done. */
const MOST_PIXELS = 8_000_000;
const MOST_MEMORY_MB = 256;
/** Tables and restart marks among the coded data. */
const SLACK_BYTES = 4_096;
/** Each scan of a progressive image goes over all of it; encoders make about ten, and a bomb thousands of a few bytes each. */
const MOST_SCANS = 64;
/** A block of one colour is two codes, and the longest have 16 bits (ITU-T T.81, F.1.2). */
const BLOCK_BYTES = 4;
/**
 * Whether every pixel has the same value. Blocks of one colour take next to no space, so an image with more coded data than
 * they can need has several and is not decoded. `undefined` for an image that is damaged, too large, or of too many scans.
 */
async function isSingleColourJpeg(bytes) {
    const jpeg = parse(bytes);
    if (jpeg === undefined)
        return undefined;
    if (jpeg.codedBytes > jpeg.blocks * BLOCK_BYTES + SLACK_BYTES)
        return false;
    if (jpeg.pixels > MOST_PIXELS || jpeg.hasTooManyScans)
        return undefined;
    const { decode } = await __webpack_require__.e(/* import() */ 598).then(__webpack_require__.t.bind(__webpack_require__, 83598, 19));
    const limits = { maxResolutionInMP: MOST_PIXELS / 1e6, maxMemoryUsageInMB: MOST_MEMORY_MB };
    const { data } = decode(bytes, { useTArray: true, tolerantDecoding: false, ...limits });
    for (let at = 4; at < data.length; at += 1)
        if (data[at] !== data[at - 4])
            return false;
    return true;
}
/** Walks over the segments before the coded data (ITU-T T.81, B.1) to the frame's header and the scan's. */
function parse(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let frame;
    for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
        const marker = bytes[at + 1] ?? 0;
        if (marker === 0xff) {
            at += 1;
            continue;
        }
        const end = at + 2 + view.getUint16(at + 2);
        // A second frame is for hierarchical images, which nobody makes.
        if (isFrame(marker) && frame !== undefined)
            return undefined;
        if (isFrame(marker))
            frame = frameAt(bytes.subarray(at + 4, end));
        if (marker === START_OF_SCAN)
            return frame && { ...frame, codedBytes: bytes.length - end, hasTooManyScans: scansIn(bytes, at) > MOST_SCANS };
        at = end;
    }
    return undefined;
}
const START_OF_SCAN = 0xda;
/** At least as many scans as follow: in coded data 0xff is never followed by a marker that is none. */
function scansIn(bytes, from) {
    let scans = 0;
    for (let at = bytes.indexOf(0xff, from); at !== -1 && scans <= MOST_SCANS; at = bytes.indexOf(0xff, at + 1))
        if (bytes[at + 1] === START_OF_SCAN)
            scans += 1;
    return scans;
}
/** SOF0 to SOF15, but for the tables of codes that stand between them. */
const isFrame = (marker) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
function frameAt(header) {
    const [, high1 = 0, high2 = 0, wide1 = 0, wide2 = 0, count = 0] = header;
    const [height, width] = [high1 * 256 + high2, wide1 * 256 + wide2];
    const samplings = Array.from({ length: count }, (_, index) => header[7 + index * 3] ?? 0);
    const [across, down] = [samplings.map((one) => one >> 4), samplings.map((one) => one & 15)];
    const units = Math.ceil(width / (8 * Math.max(1, ...across))) * Math.ceil(height / (8 * Math.max(1, ...down)));
    const blocks = units * samplings.reduce((sum, one) => sum + (one >> 4) * (one & 15), 0);
    return width === 0 || height === 0 || count === 0 ? undefined : { pixels: width * height, blocks };
}

;// CONCATENATED MODULE: ./build/probes/image-png.js
/** More pixels, or wider ones, are not decoded. */
const image_png_MOST_PIXELS = 40_000_000;
const LONGEST_ROW_BYTES = 1_000_000;
/**
 * Whether every pixel has the same value. It reads row after row and stops at the first pixel that differs, so that an
 * ordinary picture costs little, a row is all the memory it takes, and no compressed bomb is ever inflated beyond the size
 * that the header admits. `undefined` for an image that is damaged, cut off or too large.
 */
async function isSingleColourPng(bytes) {
    const png = image_png_parse(bytes);
    if (png === undefined)
        return undefined;
    const scan = scanOf(png);
    for await (const chunk of ReadableStream.from([png.data]).pipeThrough(new DecompressionStream("deflate"))) {
        const found = scan(chunk);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
function image_png_parse(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 33 || view.getUint32(12) !== IHDR)
        return undefined;
    const [width, height, depth, colour] = [view.getUint32(16), view.getUint32(20), bytes[24] ?? 0, bytes[25] ?? 0];
    const channels = CHANNELS[colour];
    if (channels === undefined || ![1, 2, 4, 8, 16].includes(depth) || (bytes[28] ?? 0) > 1)
        return undefined;
    if (width * height > image_png_MOST_PIXELS || (width * channels * depth) / 8 > LONGEST_ROW_BYTES)
        return undefined;
    // In one piece: each piece takes its turn at the decompressor, and a file may be made of millions of empty ones.
    const data = new Uint8Array(bytes.length);
    let dataBytes = 0;
    let palette;
    for (let at = 8; at + 12 <= bytes.length; at += view.getUint32(at) + 12) {
        const type = view.getUint32(at + 4);
        if (type !== IDAT && type !== PLTE)
            continue;
        const content = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
        if (type === IDAT) {
            data.set(content, dataBytes);
            dataBytes += content.length;
        }
        else if (colour === 3)
            palette = coloursIn(content);
    }
    const header = { width, height, depth, channels, isInterlaced: bytes[28] === 1 };
    return { ...header, data: data.subarray(0, dataBytes), ...(palette && { palette }) };
}
const IHDR = 0x49484452;
const PLTE = 0x504c5445;
const IDAT = 0x49444154;
const coloursIn = (content) => Array.from({ length: Math.floor(content.length / 3) }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = content.subarray(index * 3, index * 3 + 3);
    return (red << 16) | (green << 8) | blue;
});
/** Where the seven passes of an interlaced image begin, and their steps (8.2). */
const ADAM7 = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];
function passesOf({ width, height, isInterlaced }) {
    if (!isInterlaced)
        return [{ width, height }];
    return ADAM7.map(([x, y, across, down]) => ({
        width: Math.ceil((width - x) / across),
        height: Math.ceil((height - y) / down),
    })).filter((pass) => pass.width > 0 && pass.height > 0);
}
/** Takes the inflated data in pieces, and says so as soon as a pixel differs or all of them were seen. */
function scanOf(png) {
    const bits = png.channels * png.depth;
    const passes = passesOf(png);
    const lineOf = (pass) => new Uint8Array(1 + Math.ceil(((pass?.width ?? 0) * bits) / 8));
    let [pass = { width: 0, height: 0 }] = passes;
    let [line, previous, filled, row] = [lineOf(pass), lineOf(pass), 0, 0];
    let first;
    return (chunk) => {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + line.length - filled);
            line.set(part, filled);
            [at, filled] = [at + part.length, filled + part.length];
            if (filled < line.length)
                return undefined;
            unfilter(line, previous, Math.max(1, bits / 8));
            first ??= pixelAt(png, line, 0);
            if (!isUniform(png, line, pass.width, first))
                return false;
            [line, previous, filled, row] = [previous, line, 0, row + 1];
            if (row < pass.height)
                continue;
            passes.shift();
            if (passes[0] === undefined)
                return true;
            [pass] = passes;
            [line, previous, row] = [lineOf(pass), lineOf(pass), 0];
        }
        return undefined;
    };
}
/** Reconstructs a line in place (9.2): its first byte names the filter. */
function unfilter(line, previous, step) {
    const filter = line[0] ?? 0;
    if (filter > 4)
        throw new RangeError(`no filter of PNG has the number ${filter}`);
    if (filter === 0)
        return;
    for (let at = 1; at < line.length; at += 1) {
        const left = at > step ? (line[at - step] ?? 0) : 0;
        const above = previous[at] ?? 0;
        const corner = at > step ? (previous[at - step] ?? 0) : 0;
        line[at] = (line[at] ?? 0) + guess(filter, left, above, corner);
    }
}
function guess(filter, left, above, corner) {
    if (filter === 1)
        return left;
    if (filter === 2)
        return above;
    return filter === 3 ? (left + above) >> 1 : paeth(left, above, corner);
}
/** The neighbour nearest to what a plane through all three would give (9.4). */
function paeth(left, above, corner) {
    const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
    const toCorner = Math.abs(left + above - 2 * corner);
    if (toLeft <= toAbove && toLeft <= toCorner)
        return left;
    return toAbove <= toCorner ? above : corner;
}
/** The bytes of a pixel; where pixels are smaller than that or indices, its value or its colour. */
function pixelAt({ depth, channels, palette }, line, x) {
    if (depth >= 8 && palette === undefined) {
        const size = (channels * depth) / 8;
        return [...line.subarray(1 + x * size, 1 + (x + 1) * size)];
    }
    const bit = x * depth;
    const value = ((line[1 + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    return [palette?.[value] ?? value];
}
function isUniform(png, line, width, first) {
    if (png.depth >= 8 && png.palette === undefined) {
        const size = first.length;
        for (let at = 1; at < line.length; at += 1)
            if (line[at] !== first[(at - 1) % size])
                return false;
        return true;
    }
    for (let x = 0; x < width; x += 1)
        if (pixelAt(png, line, x)[0] !== first[0])
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/probes/media-type.js
var media_type = __webpack_require__(40551);
;// CONCATENATED MODULE: ./build/probes/image.js



/** Sizes stand in the first bytes, but for metadata: an SVG is a text, of which no more is searched. */
const SVG_BYTES = 65_536;
/** No image is wider or higher than what a JPEG can say. */
const LONGEST_SIDE = 65_535;
/**
 * An image by its bytes: its media type, its size in pixels, and whether all of it has one colour. The last is absent for
 * formats that are not decoded here (WebP, AVIF, GIF, HEIC, SVG) and for images that are damaged or too large to decode.
 * `undefined` where the bytes are no image, or do not tell its size.
 */
async function describeImage(bytes) {
    const mime = (0,media_type/* sniffMediaType */.Z)(bytes);
    if (mime === undefined || !mime.startsWith("image/"))
        return undefined;
    const size = await sizeOf(mime === "image/svg+xml" ? bytes.subarray(0, SVG_BYTES) : bytes);
    if (size === undefined)
        return undefined;
    const singleColour = await isSingleColour(mime, bytes);
    return { mime, ...size, bytes: bytes.length, ...(singleColour !== undefined && { singleColour }) };
}
async function sizeOf(bytes) {
    const { imageSize } = await __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 72013));
    try {
        const { width, height } = imageSize(bytes);
        return isSide(width) && isSide(height) ? { width: Math.round(width), height: Math.round(height) } : undefined;
    }
    catch {
        return undefined;
    }
}
const isSide = (pixels) => pixels >= 1 && pixels <= LONGEST_SIDE;
async function isSingleColour(mime, bytes) {
    try {
        if (mime === "image/png")
            return await isSingleColourPng(bytes);
        return mime === "image/jpeg" ? await isSingleColourJpeg(bytes) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/probes/output.js



/** Larger outputs are not looked at. */
const LARGEST_BYTES = 100_000_000;
/** Shorter texts of letters and digits are words, not base64. */
const SHORTEST_BASE64 = 16;
/**
 * What a generation gave, by its bytes: `found` is base64 text, a `data:` URL, bytes, or a list whose first is one of these.
 * The media type is that of the first bytes, else what the `data:` URL or `declaredMime` says. `image` is there where the
 * bytes are an image whose size can be read. Nothing of the output itself is in the answer. Never rejects.
 */
async function describeOutput(found, declaredMime) {
    const raw = bytesIn(Array.isArray(found) ? found[0] : found);
    if (raw === undefined || raw.bytes.length === 0 || raw.bytes.length > LARGEST_BYTES)
        return {};
    const { bytes } = raw;
    const mime = (0,media_type/* sniffMediaType */.Z)(bytes) ?? (0,media_type/* mediaTypeOf */.c)(raw.mime) ?? (0,media_type/* mediaTypeOf */.c)(declaredMime) ?? "application/octet-stream";
    const hash = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    const image = await describeImage(bytes);
    return { output: { bytes: bytes.length, mime, hash }, ...(image !== undefined && { image }) };
}
function bytesIn(found) {
    if (found instanceof Uint8Array)
        return { bytes: found };
    if (typeof found !== "string" || found.length > LARGEST_BYTES * 1.5)
        return undefined;
    if (!/^data:/i.test(found)) {
        const bytes = fromBase64(found);
        return bytes === undefined ? undefined : { bytes };
    }
    const comma = found.indexOf(",");
    const head = found.slice("data:".length, comma);
    if (comma < 0 || !/;\s*base64\s*$/i.test(head))
        return undefined;
    const bytes = fromBase64(found.slice(comma + 1), 1);
    return bytes === undefined ? undefined : { bytes, mime: head };
}
/** Base64 and base64url (RFC 4648), with or without its padding; `undefined` for any other text. */
function fromBase64(text, shortest = SHORTEST_BASE64) {
    const dense = /\s/.test(text) ? text.replaceAll(/\s+/g, "") : text;
    if (dense.length < shortest || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(dense))
        return undefined;
    if (dense.replace(/=+$/, "").length % 4 === 1)
        return undefined;
    return Buffer.from(dense, "base64");
}


/***/ }),

/***/ 98836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var rrule__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ occurrences),
/* harmony export */   YV: () => (/* binding */ fromWallTime),
/* harmony export */   oR: () => (/* binding */ mistakeIn)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);
/* harmony import */ var rrule__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5745);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92224);
/* harmony import */ var _domain_time_zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73219);




/** Node gives the library as one object, a bundler by its names. */
const { RRule } = "RRule" in /*#__PURE__*/ (rrule__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (rrule__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(rrule__WEBPACK_IMPORTED_MODULE_1__, 2))) ? /*#__PURE__*/ (rrule__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (rrule__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(rrule__WEBPACK_IMPORTED_MODULE_1__, 2))) : rrule__WEBPACK_IMPORTED_MODULE_1__;
/** More than one an hour is no plan; so a rule of every second costs no more than its refusal. */
const MOST_A_YEAR = 366 * 24 + 24;
/** However far back a rule begins: so many of its times are walked over. */
const MOST_WALKED = 400_000;
const YEAR_MS = 366 * _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO;
/** A rule that has not come in so long, the 29th of February on each weekday among it, never will. */
const LONGEST_WAIT_YEARS = 41;
/** Where a rule says no beginning: a Monday, so that every second week is the same one for everybody. */
const ANCHOR = Date.UTC(2024, 0, 1);
const TRIED_FROM = Date.UTC(2026, 0, 1);
/** When a rule begins to hold within a span, oldest first, each moment once. One of no valid rule is empty. */
function occurrences({ kind, rule, timeZone }, { fromMs, toMs }) {
    const offset = (0,_domain_time_zone_js__WEBPACK_IMPORTED_MODULE_3__/* .offsetsOf */ .w)(timeZone);
    // Clocks differ by less than a day from UTC: what is too much is cut once it is real time.
    const wall = { fromMs: fromMs - _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, toMs: toMs + _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO };
    const walk = kind === "cron" ? walkCron(rule, wall) : walkRule(rule, wall);
    const moments = [...walk].map((ms) => fromWallTime(ms, offset)).filter((ms) => ms >= fromMs && ms < toMs);
    return [...new Set(moments)].toSorted((a, b) => a - b);
}
/**
 * The moment at which the clocks of a zone show a time, given as if it were UTC. A time that summer time leaves out is the one
 * that the clocks would have shown without it (02:30 is 03:30); of one that comes twice it is the first (RFC 5545, 3.3.5).
 */
function fromWallTime(wallMs, offset) {
    const [before, after] = [offset(wallMs - _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO), offset(wallMs + _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO)];
    const shown = [wallMs - before, wallMs - after].filter((ms) => ms + offset(ms) === wallMs);
    return shown.length === 0 ? wallMs - before : Math.min(...shown);
}
/** What is wrong with a rule, in a sentence without its stop; `undefined` for a good one. */
function mistakeIn(kind, rule) {
    const mistake = kind === "cron" ? cronMistake(rule) : ruleMistake(rule);
    if (mistake !== undefined)
        return mistake;
    const walk = kind === "cron" ? walkCron : walkRule;
    const from = kind === "cron" ? TRIED_FROM : Math.max(TRIED_FROM, beginOf(rule));
    const [first] = walk(rule, { fromMs: from, toMs: from + LONGEST_WAIT_YEARS * YEAR_MS });
    if (first === undefined)
        return "it never comes";
    const inYear = walk(rule, { fromMs: first, toMs: first + YEAR_MS }).take(MOST_A_YEAR + 1);
    if (inYear.toArray().length > MOST_A_YEAR)
        return "it comes more often than every hour";
    return undefined;
}
function cronMistake(rule) {
    if (rule.length > 200)
        return "it is too long";
    if (rule.trim().split(/\s+/).length !== 5)
        return "a cron expression has five fields";
    try {
        openCron(rule);
        return undefined;
    }
    catch (error) {
        return (error instanceof Error ? error.message : String(error)).replace(/^CronPattern: /, "").replace(/\.$/, "");
    }
}
const openCron = (rule) => new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(rule.trim(), { timezone: "UTC", mode: "5-part", paused: true });
/** Cron knows minutes, so the zone is ours to care for: the expression is walked in wall time. */
function* walkCron(rule, { fromMs, toMs }) {
    if (cronMistake(rule) !== undefined)
        return;
    const cron = openCron(rule);
    let at = fromMs - _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .MINUTE_MS */ .kg;
    for (let walked = 0; walked < MOST_WALKED; walked += 1) {
        const next = cron.nextRun(new Date(at))?.getTime();
        if (next === undefined || next >= toMs)
            return;
        if (next >= fromMs)
            yield next;
        at = next;
    }
}
const NUMBERS = {
    INTERVAL: [1, 1_000],
    COUNT: [1, 100_000],
    BYSECOND: [0, 59],
    BYMINUTE: [0, 59],
    BYHOUR: [0, 23],
    BYMONTH: [1, 12],
    BYMONTHDAY: [-31, 31],
    BYYEARDAY: [-366, 366],
    BYWEEKNO: [-53, 53],
    BYSETPOS: [-366, 366],
};
const SINGLE = new Set(["FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"]);
const WORDS = {
    FREQ: /^(?:YEARLY|MONTHLY|WEEKLY|DAILY)$/,
    UNTIL: /^\d{8}(?:T\d{6})?$/,
    WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
    BYDAY: /^(?:[+-]?[1-5]?\d)?(?:MO|TU|WE|TH|FR|SA|SU)$/,
};
/** `DTSTART:20260105T020000`, if it is there, and what follows `RRULE:`. */
function partsOf(text) {
    const match = /^\s*(?:DTSTART:(\S+)\s+)?(?:RRULE:)?(\S*)\s*$/.exec(text);
    return { ...(match?.[1] !== undefined && { begin: match[1] }), rule: match?.[2] ?? "" };
}
/** The library takes much that is no rule: what is given to it is read strictly before. */
function ruleMistake(text) {
    if (text.length > 500)
        return "it is too long";
    const { begin, rule } = partsOf(text);
    if (begin !== undefined && Number.isNaN(wallTimeOf(begin)))
        return `${begin} is no time like 20260105T020000`;
    const pairs = rule.split(";").map((pair) => {
        const at = pair.indexOf("=");
        return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    });
    const keys = pairs.map(([key]) => key);
    const twice = keys.find((key, index) => keys.indexOf(key) !== index);
    if (twice !== undefined)
        return `${twice} stands there twice`;
    if (!keys.includes("FREQ"))
        return "it has no FREQ";
    for (const [key, value] of pairs) {
        const mistake = partMistake(key, value);
        if (mistake !== undefined)
            return mistake;
    }
    return undefined;
}
function partMistake(key, value) {
    const limits = Object.hasOwn(NUMBERS, key) ? NUMBERS[key] : undefined;
    const word = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
    if (limits === undefined && word === undefined)
        return `it has no part ${key.slice(0, 40)}`;
    const values = SINGLE.has(key) ? [value] : value.split(",");
    const isGood = (one) => {
        if (word !== undefined)
            return word.test(one);
        const number = /^[+-]?\d{1,6}$/.test(one) ? Number(one) : Number.NaN;
        return number >= limits[0] && number <= limits[1] && (number !== 0 || limits[0] === 0);
    };
    if (values.every(isGood))
        return undefined;
    if (key === "FREQ")
        return "FREQ must be YEARLY, MONTHLY, WEEKLY or DAILY";
    return `${key} can't be ${value.slice(0, 40)}`;
}
/** `20260105T020000` as if it were UTC, from this century; `NaN` for what is no such time. */
function wallTimeOf(text) {
    const [whole, ...parts] = /^(20\d\d)(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
    if (whole === undefined)
        return Number.NaN;
    const [year, month, day, hour, minute, second] = parts;
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
function beginOf(text) {
    const { begin } = partsOf(text);
    return begin === undefined ? ANCHOR : wallTimeOf(begin);
}
/** What the library walks is always bounded by time, so that a rule that never matches ends as well. */
function* walkRule(text, { fromMs, toMs }) {
    const begin = beginOf(text);
    if (ruleMistake(text) !== undefined || begin >= toMs)
        return;
    const options = RRule.parseString(partsOf(text).rule);
    const untilMs = Math.min(options.until?.getTime() ?? Infinity, toMs - 1);
    const moments = [];
    let walked = 0;
    new RRule({ ...options, dtstart: new Date(begin), until: new Date(untilMs) }, true).all((date) => {
        walked += 1;
        if (date.getTime() >= fromMs)
            moments.push(date.getTime());
        return walked < MOST_WALKED && moments.length <= MOST_A_YEAR;
    });
    yield* moments;
}


/***/ })

};
