/** The byte that stands for "no value" in an unsigned 8-bit FIT field. */
const FIT_MISSING_BYTE = 0xff;

/**
 * Steps per minute of a FIT record: `2 · (cadence + fractional)`, as FIT counts the strides of one leg.
 * `fractionalCadence` is already divided by 128; a missing or invalid one (1 or more) counts as 0.
 * `null` when the cadence is missing, 0xFF or negative.
 * Source: GoldenCheetah issue 2060 (79 + 0.5 shown as 159).
 *
 * @example
 * fitCadence(79, 0.5); // 159
 */
export const fitCadence = (cadence: number | null, fractionalCadence: number | null): number | null => {
  if (cadence === null || !(cadence >= 0) || cadence >= FIT_MISSING_BYTE) return null;
  const valid = fractionalCadence !== null && fractionalCadence >= 0 && fractionalCadence < 1;
  return 2 * (cadence + (valid ? fractionalCadence : 0));
};
