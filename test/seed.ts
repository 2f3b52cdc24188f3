import fc from "fast-check";

// A failure on one machine is a failure on every other. `FC_SEED=$RANDOM npm test` looks where nobody looked before.
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_261_121) });
