export const id = 272;
export const ids = [272];
export const modules = {

/***/ 50272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERDICTS: () => (/* binding */ VERDICTS),
/* harmony export */   worstVerdict: () => (/* binding */ worstVerdict)
/* harmony export */ });
const VERDICTS = ["up", "degraded", "down", "unknown"];
/** Worst first, but for `unknown`, which is only worse than up where nothing else is known. */
const WORST_FIRST = ["down", "degraded", "up", "unknown"];
/** One verdict for many; `unknown` for none. */
function worstVerdict(verdicts) {
    const present = new Set(verdicts);
    return WORST_FIRST.find((verdict) => present.has(verdict)) ?? "unknown";
}


/***/ })

};
