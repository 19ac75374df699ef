import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import type { Column } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';

/** m/s below which a runner stands. Convention: half the speed of a slow walk. */
const standingMetersPerSecond = {
  running: 0.5,
  walking: 0.3,
  hiking: 0.2,
  swimming: 0.1,
  cycling: 0.8,
  transition: 0.2,
  other: 0.2,
} as const satisfies Record<Sport, number>;

/** Strides a minute, or as many steps, from which legs turn: a walker takes twice as many. Convention. */
const turningPerMinute = 30;

/**
 * Seconds of movement that each record stands for: its active seconds, or 0 while standing with the timer
 * on. A steep climb is slower than a walk on the level: where legs turn, the speed of a hike is enough. Without speed a
 * cadence of zero means standing; without either the timer is believed.
 */
export const movingSecondsOf = (stream: CleanStream, speed: Column, sport: Sport): Column => {
  const { cadence } = stream.columns;
  const floor = standingMetersPerSecond[sport];
  const climbingFloor = sport === 'running' ? standingMetersPerSecond.hiking : floor;
  const moving = stream.activeSeconds.slice();
  for (let i = 0, { length } = moving; i < length; i += 1) {
    const current = speed[i] as number;
    const turns = cadence === undefined ? Number.NaN : (cadence[i] as number);
    const slowest = turns >= turningPerMinute ? climbingFloor : floor;
    const standing = Number.isNaN(current) ? turns === 0 : current < slowest;
    if (standing) moving[i] = 0;
  }
  return moving;
};
