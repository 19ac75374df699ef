/** The only place that asks what time it is. Everything else is told. */
export type Clock = { readonly nowMs: () => number };

/** The machine's own clock. */
export const systemClock: Clock = { nowMs: () => Date.now() };
