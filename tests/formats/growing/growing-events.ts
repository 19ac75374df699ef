import type { PlatformId } from '#src/edges/platforms/platform.ts';
import { fixtureJson, inboundOf } from '#tests/platforms/read-fixture.ts';
import { inbound } from '#tests/support/simulated-platform-bodies.ts';
import { growValues } from './grow-json.ts';
import type { Growth } from './growth.ts';

const bodies: readonly (readonly [PlatformId, string])[] = [
  ['polar', 'polar/own-EXERCISE.json'],
  ['suunto', 'suunto/own-WORKOUT_CREATED.json'],
  ['coros', 'coros/own-sportDataList.json'],
  ['coros', 'coros/own-sportDataList-multisport.json'],
  ['garmin', 'garmin/own-activityFiles-ping-fit.json'],
  ['garmin', 'garmin/own-activityDetails-push.json'],
  ['garmin', 'garmin/ow-activities-push.json'],
  ['garmin', 'garmin/ow-deregistrations.json'],
  ['strava', 'strava/own-activity-create.json'],
  ['wahoo', 'wahoo/own-workout_summary-strings.json'],
  ['intervals-icu', 'intervals-icu/own-activity-uploaded.json'],
  ['generic', 'apple-health-auto-export/own-workouts.json'],
];

/** Bodies of the events of one platform, grown, and what reads them. */
export type GrowingEvents = {
  readonly growths: readonly Growth[];
  readonly read: (body: Uint8Array) => void;
};

/** The events of every platform. */
export const growingEvents: readonly GrowingEvents[] = bodies.map(([platform, path]) => {
  const { parse } = inboundOf(platform);
  return {
    growths: growValues(path, fixtureJson(path), (grown) => Buffer.from(JSON.stringify(grown))),
    read: (body) => {
      parse({ ...inbound(''), headers: { 'sinew-user': 'user' }, rawBody: body });
    },
  };
});
