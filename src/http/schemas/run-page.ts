import Type, { type TProperties } from 'typebox';
import { NullableNumber, nullable } from './common.ts';
import { named } from './named.ts';

const Section = named(
  'Section',
  Type.Object({
    startSeconds: Type.Number({ description: 'On the time axis of the streams' }),
    durationSeconds: Type.Number({ description: 'Pauses included' }),
    movingSeconds: NullableNumber,
    distanceMeters: NullableNumber,
    averageBpm: NullableNumber,
    averageSpm: NullableNumber,
  }),
);

const ZoneNumber = Type.Integer({ minimum: 0, maximum: 5 });

const zone = <P extends TProperties>(name: string, bounds: P) =>
  named(
    name,
    Type.Object(
      { zone: ZoneNumber, ...bounds, seconds: Type.Number() },
      { description: 'Time from the lower bound on and below the upper one; null is no bound' },
    ),
  );

/** What a page about one run shows, as fields of an activity. */
export const runPage = {
  laps: Type.Array(Section, { description: 'The laps of the file, measured along its records; at most 500' }),
  splits: Type.Array(Section, { description: 'Kilometres, the last one with the metres left; at most 500' }),
  bestEfforts: Type.Array(
    named(
      'BestEffort',
      Type.Object({
        meters: Type.Number(),
        seconds: Type.Number({ description: 'Elapsed, as races are timed: a pause within counts' }),
        startSeconds: Type.Number({ description: 'On the time axis of the streams' }),
      }),
    ),
    {
      description:
        'The fastest 400 m, 800 m, 1 km, mile, 5 km, 10 km, half marathon and marathon within a run',
    },
  ),
  zones: named(
    'Zones',
    Type.Object({
      heartRate: nullable(
        Type.Array(zone('HeartRateZone', { fromBpm: NullableNumber, toBpm: NullableNumber })),
        {
          description:
            'Edwards’ zones 1 to 5 of the stated maximal heart rate, 0 below them; else Friel’s 1 to 5 of the stated threshold heart rate; null without either',
        },
      ),
      pace: nullable(
        Type.Array(
          zone('PaceZone', { fromMetersPerSecond: NullableNumber, toMetersPerSecond: NullableNumber }),
        ),
        { description: 'Friel’s pace zones 1 to 5 of the stated threshold speed; null without one' },
      ),
    }),
  ),
  polyline: nullable(Type.String(), {
    description: 'The way as an encoded polyline of precision 5, at most 300 points; null without positions',
  }),
  bounds: nullable(
    Type.Object({ south: Type.Number(), west: Type.Number(), north: Type.Number(), east: Type.Number() }),
    { description: 'Degrees; `west` is greater than `east` across the 180th meridian' },
  ),
} as const;
