export const id = 58;
export const ids = [58];
export const modules = {

/***/ 63058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The file system. Every text written passes `redact`; nobody ever reads half a file. */
function createFiles(redact) {
    let written = 0;
    return {
        read: (path) => orElse((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"), ["ENOENT", "ENOTDIR"], undefined),
        readBytes: (path) => orElse((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), ["ENOENT", "ENOTDIR"], undefined),
        async write(path, body, into) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
            const clean = typeof body === "string" ? redact(body) : body;
            if (into === "unread") {
                writeNow(path, clean);
                return;
            }
            written += 1;
            // Beside the file: a rename is whole only within one file system.
            const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${process.pid}-${written}.tmp`);
            try {
                // Of many files most find their folder there.
                const isWritten = await orElse((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, clean).then(() => true), ["ENOENT"], false);
                if (!isWritten) {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, clean);
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
                throw error;
            }
        },
        list,
        async clear(folder, kept) {
            const names = ((await list(folder)) ?? []).filter((name) => !kept.includes(name));
            for (const name of names)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true, force: true });
        },
    };
}
/** Thousands of files one after the other: handing each to another thread would take longer than writing it. */
function writeNow(path, body) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, body);
    }
    catch (error) {
        if (!hasCode(error, ["ENOENT"]))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, body);
    }
}
async function list(folder) {
    const names = await orElse(orElse((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder), ["ENOENT"], []), ["ENOTDIR"], undefined);
    return names?.sort();
}
/** What is there, or the other where the file system answers with one of the codes. */
async function orElse(reading, codes, other) {
    try {
        return await reading;
    }
    catch (error) {
        if (hasCode(error, codes))
            return other;
        throw error;
    }
}
const hasCode = (error, codes) => error instanceof Error && "code" in error && codes.includes(String(error.code));


/***/ })

};
