export const id = 541;
export const ids = [541];
export const modules = {

/***/ 7541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);

/** Says what there is to say of a config that could be loaded. References without a value make it fail; a run goes on without them. */
function validate(log, loaded) {
    const { config, warnings, unset } = loaded;
    for (const problem of warnings)
        log.warn((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem), problem);
    for (const problem of unset)
        log.error((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem), problem);
    const ok = unset.length === 0;
    if (ok)
        log.info(`The config is well: ${config.monitors.length} monitors, ${config.feeds.length} feeds`);
    return { ok, monitors: config.monitors.length, feeds: config.feeds.length, warnings, unset };
}


/***/ })

};
