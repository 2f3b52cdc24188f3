export const id = 787;
export const ids = [787];
export const modules = {

/***/ 10787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hear: () => (/* binding */ hear)
/* harmony export */ });
/* harmony import */ var _run_keep_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90003);
/* harmony import */ var _run_observe_book_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7027);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11142);



/**
 * A short run, woken by something that a person did in an issue: reads what people said, keeps it and says what follows. Asks no
 * monitor and reads no feed; whatever woke it, GitHub is asked what there is.
 */
async function hear(world, written, given) {
    const context = { ...given, claimant: (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.claimantOf)(world, given) };
    const start = await (0,_run_keep_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOrNone */ .cq)(world, written);
    // Pages was on when a run looked last: the links are those that it gave.
    const config = start?.ledger.state.settings === undefined ? written : (0,_run_js__WEBPACK_IMPORTED_MODULE_2__.withAddress)(written, context);
    const issueKinds = config.issues.enabled ? config.issues.kinds : [];
    const keeper = { world, config, context, issueKinds, isListening: true };
    const { commits, recorded } = await (0,_run_keep_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .keepObserved */ .wp)(keeper, _run_observe_book_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_OBSERVED */ .r_, start);
    return { commits, recorded };
}


/***/ })

};
