/**
 * The coupled acute:chronic ratio that belongs to an uncoupled one: `4u / (u + 3)`, always below 4.
 * `null` when it is unknown or negative.
 * Source: algebra of the two definitions, Windt and Gabbett 2019, Br J Sports Med 53:988.
 *
 * @example
 * coupledFromUncoupled(2); // 1.6
 */
export const coupledFromUncoupled = (uncoupled: number | null): number | null =>
  uncoupled === null || !(uncoupled >= 0) ? null : (4 * uncoupled) / (uncoupled + 3);
