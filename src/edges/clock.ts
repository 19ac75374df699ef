/** The clock as an argument: code that needs the time gets this. */
export type Clock = { readonly nowMs: () => number };

/** The machine's clock. Nothing else reads it for the service. */
export const systemClock: Clock = { nowMs: () => Date.now() };
