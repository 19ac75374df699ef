import type { RunningDynamics } from '#src/core/domain/activity-features.ts';
import type { DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import { MILLIMETERS_PER_METER } from '#src/core/domain/units.ts';
import { dutyFactor, flightTime, verticalRatio } from '#src/core/science/running-dynamics.ts';
import { dynamicsLimits, isWithin } from '#src/core/streams/limits.ts';
import { meanOver, type RunView } from './run-view.ts';

const positive = (value: number | null | undefined): number | null =>
  value !== null && value !== undefined && value > 0 ? value : null;

/** Left share of contact in % outside which no runner balances; 0 and 100 are "not measured". Convention. */
const plausibleBalance = (percent: number | null): number | null =>
  percent !== null && percent >= 30 && percent <= 70 ? percent : null;

const plausibleRatio = (percent: number | null): number | null =>
  percent !== null && isWithin(percent, dynamicsLimits.verticalRatioPercent) ? percent : null;

/**
 * Means of the running dynamics over moving time, else as the summary states them. A value of 0.0 is "not
 * measured" (watches without a pod write it). Null when the recording has none.
 *
 * @param averageSpm cadence in steps per minute, for duty factor and flight time.
 * @param stepLengthMeters for the vertical ratio where the file states none.
 */
export const describeDynamics = (
  view: RunView,
  summary: DecodedSummary,
  averageSpm: number | null,
  stepLengthMeters: number | null,
): RunningDynamics | null => {
  const { columns } = view.stream;
  const mean = (column: Float64Array | undefined): number | undefined =>
    meanOver(column, view.movingSeconds, 0)?.mean;
  const oscillation = positive(
    mean(columns.verticalOscillation) ?? summary.averageVerticalOscillationMillimeters,
  );
  const contact = positive(mean(columns.groundContact) ?? summary.averageGroundContactMilliseconds);
  const balance = plausibleBalance(
    positive(mean(columns.groundContactBalance) ?? summary.averageGroundContactBalancePercent),
  );
  const statedRatio = positive(mean(columns.verticalRatio) ?? summary.averageVerticalRatioPercent);
  if (oscillation === null && contact === null && balance === null && statedRatio === null) return null;
  const duty = dutyFactor(contact, averageSpm);
  const contactFits = duty === null || isWithin(duty, dynamicsLimits.dutyFactor);
  const stepMillimeters = stepLengthMeters === null ? null : stepLengthMeters * MILLIMETERS_PER_METER;
  return {
    verticalOscillationMillimeters: oscillation,
    verticalRatioPercent: plausibleRatio(statedRatio ?? verticalRatio(oscillation, stepMillimeters)),
    groundContactMilliseconds: contact,
    groundContactBalancePercent: balance,
    dutyFactor: contactFits ? duty : null,
    flightMilliseconds: contactFits ? flightTime(contact, averageSpm) : null,
  };
};
