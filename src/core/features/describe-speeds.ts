import type { SpeedShare } from '#src/core/domain/activity-features.ts';
import { profileSpeeds } from '#src/core/science/speed-profile.ts';
import type { RunView } from './run-view.ts';

/** Speeds are kept to a tenth of a millimetre a second. */
const SPEED_DECIMALS = 4;

/**
 * How long a run went at which speed, on the clock of its moving time; null without a speed signal.
 *
 * @example
 * describeSpeeds(view); // { speedProfile: [{ metersPerSecond: 2.7781, seconds: 1200 }] }
 */
export const describeSpeeds = (view: RunView): { readonly speedProfile: readonly SpeedShare[] | null } => {
  const speeds = view.speedEachSecond;
  if (speeds.every(Number.isNaN)) return { speedProfile: null };
  return {
    speedProfile: profileSpeeds(speeds).map(({ metersPerSecond, seconds }) => ({
      metersPerSecond: Number(metersPerSecond.toFixed(SPEED_DECIMALS)),
      seconds,
    })),
  };
};
