import type { viewActivity } from '#src/http/views/activity-view.ts';
import { type ColumnOf, defineColumns } from './column.ts';

/** An activity as the API shows it, with its runner's own id. */
export type ActivityItem = ReturnType<typeof viewActivity> & { readonly externalId: string | null };

const whenAndWhere: readonly ColumnOf<ActivityItem>[] = [
  ['id', 'text', 'The activity'],
  ['runnerId', 'text', 'The runner'],
  ['externalId', 'text', 'The id that you gave the runner'],
  ['title', 'text', 'What the file, its platform or the watch calls it'],
  ['sport', 'text', 'What was done'],
  ['subSport', 'text', 'The kind of it, as the file says'],
  ['sportSource', 'text', 'Who says what was done'],
  ['sportConfidence', 'text', 'How sure the sport is'],
  ['startTime', 'instant', 'When it began'],
  ['startLocal', 'text', 'The wall clock at the start'],
  ['utcOffsetSeconds', 'integer', 'Local time less UTC'],
  ['localDay', 'day', 'The day in the runner’s time zone that it counts for'],
  ['outingId', 'text', 'The first activity of its outing; empty for what counts as no run'],
  ['excluded', 'boolean', 'Left out of every computation by a person'],
  ['implausible', 'text', 'Why the recording cannot be true; empty for every other activity'],
];

const amounts: readonly ColumnOf<ActivityItem>[] = [
  ['elapsedSeconds', 'number', 'From the first record to the last'],
  ['timerSeconds', 'number', 'While the watch was not stopped'],
  ['movingSeconds', 'number', 'While the runner moved'],
  ['distanceMeters', 'number', 'Distance after repairs'],
  ['ascentMeters', 'number', 'Height gained'],
  ['descentMeters', 'number', 'Height lost'],
  ['averageSpeedMetersPerSecond', 'number', 'Mean speed over moving time'],
  ['gradeAdjustedSpeedMetersPerSecond', 'number', 'Speed on the flat that costs as much (Minetti 2002)'],
  ['steps', 'number', 'Steps of both feet'],
  ['fastMeters', 'number', 'Distance at fast speed'],
  ['downhillShare', 'number', 'Share of the distance that went downhill, 0–1'],
  ['downhillDropMeters', 'number', 'Height lost on downhill sections'],
  ['sessionRpe', 'number', 'How hard the runner says it was, 0–10'],
];

const stride: readonly ColumnOf<ActivityItem>[] = [
  ['cadence.averageSpm', 'number', 'Mean steps per minute of both feet'],
  ['cadence.maximumSpm', 'number', 'Highest steps per minute of both feet'],
  ['cadence.coverage', 'number', 'Share of moving time with a cadence, 0–1'],
  ['cadence.factor', 'integer', 'What stored values were multiplied by to count both feet'],
  ['cadence.source', 'text', 'Where the cadence is from'],
  ['cadence.confidence', 'text', 'How sure its unit is'],
  ['cadence.decayPercent', 'number', 'Speed-adjusted drop from the first to the last third'],
  ['stepLengthMeters', 'number', 'Mean length of a step'],
  ['stepLengthShareOfHeight', 'number', 'Step length over body height'],
  ['overstriding.deficitPercent', 'number', 'How far cadence lies below what speed and height suggest'],
  ['overstriding.band', 'text', 'A proxy for overstriding: a watch does not see the foot'],
  ['overstriding.certainty', 'text', 'How far the proxy carries'],
  ['overstriding.expectedSpm', 'number', 'Cadence that speed and height suggest'],
  ['runningDynamics.verticalOscillationMillimeters', 'number', 'Mean vertical oscillation'],
  ['runningDynamics.verticalRatioPercent', 'number', 'Vertical oscillation over step length'],
  ['runningDynamics.groundContactMilliseconds', 'number', 'Mean contact time of a step'],
  ['runningDynamics.groundContactBalancePercent', 'number', 'Share of contact time of the left foot'],
  ['runningDynamics.dutyFactor', 'number', 'Share of the step cycle on the ground, 0–1'],
  ['runningDynamics.flightMilliseconds', 'number', 'Mean flight time of a step'],
];

const load: readonly ColumnOf<ActivityItem>[] = [
  ['heartRate.averageBpm', 'number', 'Mean heart rate'],
  ['heartRate.maximumBpm', 'number', 'Highest heart rate'],
  ['heartRate.coverage', 'number', 'Share of moving time with a heart rate, 0–1'],
  ['load.source', 'text', 'The best load model for which this run has data'],
  ['load.value', 'number', 'Load in that model'],
  ['load.unit', 'text', 'Unit of `loadValue`; units do not convert'],
  ['load.trimpBanister', 'number', 'TRIMP after Banister'],
  ['load.trimpEdwards', 'number', 'TRIMP after Edwards'],
  ['load.trimpLucia', 'number', 'TRIMP after Lucia'],
  ['load.heartRateStress', 'number', 'Heart rate stress score; an hour at threshold is 100'],
  ['load.sessionRpe', 'number', 'Session RPE times minutes'],
  ['load.runningStress', 'number', 'Running stress score; an hour at threshold is 100'],
  ['load.intensityFactor', 'number', 'Graded speed over threshold speed'],
  ['load.maxHeartRateEstimated', 'boolean', 'The maximal heart rate is estimated from age'],
  ['load.scaled', 'boolean', 'A heart rate over 80 % or more of the run was scaled up'],
  ['sessionSpike.category', 'text', 'How much longer than the longest run of the 30 days before'],
  ['sessionSpike.change', 'number', 'The same as a share: 0.5 is half more'],
  ['sessionSpike.longest30Meters', 'number', 'The longest run of the 30 days before'],
  ['hard.hard', 'boolean', 'Whether it counts as a hard run'],
  ['secondsAtThreshold', 'number', 'At or above threshold heart rate'],
  ['secondsAbove88PercentMaxHeartRate', 'number', 'Above 88 % of the maximal heart rate'],
  ['secondsAtIntensity90', 'number', 'At 90 % or more of threshold speed'],
  ['impact.kilometers', 'number', 'Kilometres weighted by how hard they land; comparable only with itself'],
];

const origin: readonly ColumnOf<ActivityItem>[] = [
  ['device.manufacturer', 'text', 'Maker of the watch'],
  ['device.product', 'text', 'The watch'],
  ['device.platform', 'text', 'Its platform'],
  ['versions.decoder', 'integer', 'Version of the reader of files'],
  ['versions.features', 'integer', 'Version of the computation'],
  ['updatedAt', 'instant', 'When it last changed'],
];

export const activityColumns = defineColumns<ActivityItem>([
  ...whenAndWhere,
  ...amounts,
  ...stride,
  ...load,
  ...origin,
]);
