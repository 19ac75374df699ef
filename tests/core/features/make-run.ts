import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import { everySecond, makeDecoded, tenOClockMs } from '#tests/core/streams/make-decoded.ts';
import { featuresOf } from './run-fixtures.ts';

/** A run to be compared with others: when it began, how long it took, and where it went. */
export type MadeRun = {
  readonly startMs: number;
  readonly seconds: number;
  /** Another number is another way. */
  readonly way: number;
};

/** A run with ups and downs of speed along a winding way; the same instants and way are the same places. */
export const makeRun = ({ startMs, seconds, way }: MadeRun): ActivityFeatures => {
  let meters = 0;
  const rows = everySecond(seconds, (s) => {
    const distance = meters;
    const speed = 3 + 0.4 * Math.sin((s / 60) * way);
    meters += speed;
    const turn = Math.sin(distance / (300 + 100 * way)) * 200;
    return {
      distance,
      speed,
      heartRate: 145 + Math.round(8 * Math.sin(s / 200)),
      latitude: 48 + (distance * Math.cos(way)) / 111_195,
      longitude: 11 + (distance * Math.sin(way) + turn) / 74_400,
    };
  });
  const features = featuresOf(makeDecoded(rows));
  return moveTo(features, startMs);
};

/** The same recording at another time. */
export const moveTo = (features: ActivityFeatures, startMs: number): ActivityFeatures => {
  const byMs = startMs - features.startMs;
  const course =
    features.course === null ? null : { ...features.course, firstMs: features.course.firstMs + byMs };
  const breaks = features.breaks.map((stop) => ({ startMs: stop.startMs + byMs, endMs: stop.endMs + byMs }));
  return { ...features, startMs, endMs: features.endMs + byMs, breaks, course };
};

export { tenOClockMs };
