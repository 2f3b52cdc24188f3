export const id = 249;
export const ids = [249];
export const modules = {

/***/ 96249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendOver2: () => (/* binding */ sendOver2)
/* harmony export */ });
/* harmony import */ var _http_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7832);
/* harmony import */ var _http_hop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33715);
/* harmony import */ var _http_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94995);



/** As `send` of HTTP/1.1, by HTTP/2 (RFC 9113): one stream on a connection of its own. */
async function sendOver2({ socket }, hop, watch, reading, learned) {
    const reader = (0,_http_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .createReader */ .W)(reading, watch);
    let session;
    try {
        (0,_http_hop_js__WEBPACK_IMPORTED_MODULE_1__/* .checkHeaders */ .Z)(hop.headers);
        const http2 = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 32467, 19));
        session = http2.connect(hop.url.origin, {
            createConnection: () => socket,
            settings: { enablePush: false, maxHeaderListSize: _http_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER_BYTES */ .q },
        });
        learned.version = "2";
        session.on("error", (error) => reader.fail(error));
        watch.enter("send");
        const stream = session.request(headersFor(hop), { endStream: hop.body === undefined });
        hear(session, stream, { hop, watch, reader, socket });
        if (hop.body !== undefined)
            stream.end(hop.body);
        await (0,_http_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessHalted */ .JG)(reader.done, watch.halt);
    }
    finally {
        reading.answer.body?.destroy();
        session?.destroy();
        socket.destroy();
    }
}
function headersFor({ method, url, headers, body }) {
    const { host = url.host, ...others } = Object.fromEntries(headers);
    return {
        ":method": method,
        ":scheme": url.protocol.slice(0, -1),
        ":authority": host,
        ":path": url.pathname + url.search,
        ...others,
        ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
    };
}
function hear(session, stream, { hop, watch, reader, socket }) {
    const sent = () => {
        if (watch.phase === "send" && !reader.isOver)
            watch.enter("wait");
    };
    // Without a body all is said with the headers, which Node's session writes before the next turn of ours.
    if (hop.body === undefined)
        setImmediate(sent);
    else
        stream.once("finish", sent);
    let isAnswered = false;
    stream.on("headers", () => reader.informational());
    stream.once("response", (headers, _, ...rest) => {
        isAnswered = true;
        const raw = rest[0];
        const isWhole = !reader.start(Number(headers[":status"]), rawHeaders(raw, headers), () => stream.resume());
        if (isWhole)
            return;
        stream.on("data", (chunk) => {
            if (!reader.data(chunk))
                stream.pause();
        });
    });
    // Node also ends a stream whose headers it has thrown away.
    stream.once("end", () => (isCutShort(stream) || !isAnswered ? reader.fail(cancelled(socket)) : reader.end()));
    stream.on("error", (error) => reader.fail(broken(stream, error)));
    stream.once("close", () => {
        if (!reader.isOver)
            reader.fail(cancelled(socket));
    });
    // It will not answer a stream that it has not seen (RFC 9113, section 6.8).
    session.once("goaway", (code, lastStreamId) => {
        if (code !== 0 || lastStreamId < (stream.id ?? 1))
            reader.fail(coded("ERR_HTTP2_GOAWAY_SESSION"));
    });
}
/** Node ends a stream that was reset as it does one that is whole. */
const isCutShort = (stream) => stream.aborted || (stream.rstCode ?? 0) !== 0;
/** A stream that ended because somebody broke the protocol is told from one that the server gave up. */
function broken({ rstCode }, error) {
    const isReset = "code" in error && error.code === "ERR_HTTP2_STREAM_ERROR";
    return isReset && rstCode === PROTOCOL_ERROR ? coded("ERR_HTTP2_PROTOCOL_ERROR") : error;
}
/** RFC 9113, section 7. */
const PROTOCOL_ERROR = 1;
/** The connection is gone, or the server has cancelled the stream. */
const cancelled = (socket) => coded(socket.destroyed ? "ECONNRESET" : "ERR_HTTP2_STREAM_CANCEL");
function rawHeaders(raw, headers) {
    if (Array.isArray(raw))
        return raw.map(String);
    return Object.entries(headers).flatMap(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : String(value),
    ]);
}
const coded = (code) => Object.assign(new Error(code), { code });


/***/ })

};
