import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import type { DecodedActivity, DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import { sumRepairs } from '#src/core/domain/repair.ts';
import type { Physiology } from '#src/core/domain/runner.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { isRun, statedSportBasis } from '#src/core/domain/sport.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { isPossibleClimb, untimedRunSeconds } from '#src/core/streams/limits.ts';
import { cadenceOfOtherSport, describeCadence } from './describe-cadence.ts';
import { describeDownhill } from './describe-downhill.ts';
import { describeDynamics } from './describe-dynamics.ts';
import { describeEffort } from './describe-effort.ts';
import { describeHeartRate } from './describe-heart-rate.ts';
import { describeHardSeconds, describeLoads } from './describe-loads.ts';
import { describePage } from './describe-page.ts';
import { describeSpeeds } from './describe-speeds.ts';
import { describeOverstriding, describeStepLength, describeSteps, unknownStride } from './describe-stride.ts';
import { findBreaks } from './find-breaks.ts';
import { measureImpact } from './impact-distance.ts';
import { markCourse } from './mark-course.ts';
import { measureTotals, type Totals } from './measure-totals.ts';
import { droppedValues, keepPossible } from './possible-summary.ts';
import { resolveDay, resolveOffset, resolveStart } from './resolve-start.ts';
import { type RunView, viewRun } from './run-view.ts';
import { tidyTitle } from './tidy-title.ts';

type RunFamilies = Pick<
  ActivityFeatures,
  | 'gradeAdjustedSpeedMetersPerSecond'
  | 'steps'
  | 'cadence'
  | 'stepLengthMeters'
  | 'stepLengthShareOfHeight'
  | 'overstriding'
  | 'runningDynamics'
  | 'secondsAtIntensity90'
  | 'downhillShare'
  | 'downhillDropMeters'
  | 'fastMeters'
  | 'speedProfile'
  | 'impact'
  | 'minuteBins'
  | 'repairs'
> & { readonly normalizedGradedSpeedMetersPerSecond: number | null; readonly spm: Column | null };

/** What is said of an activity that is no run: time, distance and heart only. */
const notARun: RunFamilies = {
  gradeAdjustedSpeedMetersPerSecond: null,
  normalizedGradedSpeedMetersPerSecond: null,
  steps: null,
  cadence: cadenceOfOtherSport,
  spm: null,
  stepLengthMeters: null,
  stepLengthShareOfHeight: null,
  overstriding: unknownStride,
  runningDynamics: null,
  secondsAtIntensity90: null,
  downhillShare: null,
  downhillDropMeters: null,
  fastMeters: null,
  speedProfile: null,
  impact: null,
  minuteBins: [],
  repairs: [],
};

/** A walk or a hike keeps its steps; what running makes of them it has not. */
const describeWalking = (view: RunView, decoded: DecodedActivity, totals: Totals): RunFamilies => {
  const { cadence, spm } = describeCadence(view, decoded, totals.averageSpeedMetersPerSecond);
  return {
    ...notARun,
    cadence: { ...cadence, decayPercent: null },
    spm,
    steps: describeSteps(view, spm, cadence, decoded.summary.strides, totals.elapsedSeconds),
  };
};

const describeRunning = (
  view: RunView,
  decoded: DecodedActivity,
  totals: Totals,
  runner: Physiology,
): RunFamilies => {
  const { averageSpeedMetersPerSecond: speed, distanceMeters } = totals;
  const { cadence, spm, spmEachSecond, minuteBins } = describeCadence(view, decoded, speed);
  const step = describeStepLength(view, spm, cadence, speed, decoded.summary);
  const height = runner.heightMeters;
  return {
    ...describeEffort(view, runner.thresholdSpeedMetersPerSecond),
    ...describeDownhill(view),
    ...describeSpeeds(view),
    steps: describeSteps(view, spm, cadence, decoded.summary.strides, totals.elapsedSeconds),
    cadence,
    spm,
    stepLengthMeters: step.meters,
    stepLengthShareOfHeight:
      step.meters === null || height === null || height <= 0 ? null : step.meters / height,
    overstriding: describeOverstriding(cadence, speed, height),
    runningDynamics: describeDynamics(view, decoded.summary, cadence.averageSpm, step.meters),
    impact: measureImpact(view, { spm, spmEachSecond }, distanceMeters, runner),
    minuteBins,
    repairs: step.repairs,
  };
};

const describeFeet = (
  view: RunView,
  decoded: DecodedActivity,
  totals: Totals,
  runner: Physiology,
): RunFamilies => {
  if (isRun(decoded.sport)) return describeRunning(view, decoded, totals, runner);
  const walks = decoded.sport === 'walking' || decoded.sport === 'hiking';
  return walks ? describeWalking(view, decoded, totals) : notARun;
};

type ClimbFamily = Pick<ActivityFeatures, 'ascentMeters' | 'descentMeters' | 'repairs'>;

/** Metres climbed as the summary states them where anyone can, else along the records' altitudes. */
const describeClimb = (
  { stream, sport, climb, hasImpossibleClimb }: RunView,
  summary: DecodedSummary,
  seconds: number,
): ClimbFamily => {
  const possible = (direction: 'up' | 'down', meters: number | null): number | null =>
    meters !== null && isPossibleClimb(sport, direction, meters, seconds) ? meters : null;
  // A watch that measures no altitude writes a climb of zero.
  const isMeasured = stream.length === 0 || stream.columns.altitude !== undefined;
  const own = (meters: number | null): number | null => (meters === 0 && !isMeasured ? null : meters);
  const [ascentMeters, descentMeters] = [own(summary.ascentMeters), own(summary.descentMeters)];
  const stated = { up: possible('up', ascentMeters), down: possible('down', descentMeters) };
  const dropped =
    Number(stated.up !== ascentMeters) + Number(stated.down !== descentMeters) + Number(hasImpossibleClimb);
  return {
    ascentMeters: stated.up ?? climb?.ascentMeters ?? null,
    descentMeters: stated.down ?? climb?.descentMeters ?? null,
    repairs: droppedValues(dropped),
  };
};

/**
 * The numbers of one activity that its recording and the runner's physiology decide. Unknown is null and
 * nothing is ever `NaN`. An activity that is no run gets time, distance, climb and heart rate; a file without
 * records is described by its own summary.
 *
 * @param stream what `normaliseStream` made of the same decoded activity.
 * @param stated the activity as its reader decoded it; what no body can do is taken out of its summary.
 * @param timeZone IANA zone of the runner, in which the day is counted when the file has no local time.
 * @example
 * describeActivity(normaliseStream(decoded), decoded, runner, 'Europe/Berlin').distanceMeters; // 10012.4
 */
export const describeActivity = (
  stream: CleanStream,
  stated: DecodedActivity,
  runner: Physiology,
  timeZone: string,
): ActivityFeatures => {
  const { summary, repairs: summaryRepairs } = keepPossible(stated.summary);
  const decoded = { ...stated, summary };
  const view = viewRun(stream, decoded.sport);
  // What people write down may be a distance alone; a device that has no time has no distance either.
  const isWritten = decoded.format === 'manual' || decoded.format === 'table';
  const untimedSeconds = isWritten ? untimedRunSeconds : 0;
  const totals = measureTotals(view, summary, untimedSeconds);
  const { normalizedGradedSpeedMetersPerSecond, spm, ...running } = describeFeet(
    view,
    decoded,
    totals,
    runner,
  );
  const heart = describeHeartRate(view, summary);
  const climb = describeClimb(view, summary, totals.elapsedSeconds || untimedSeconds);
  const startMs = resolveStart(stream, decoded, totals.elapsedSeconds);
  const endMs = startMs + totals.elapsedSeconds * MS_PER_SECOND;
  const { repairs: totalRepairs, ...timesAndDistance } = totals;
  return {
    ...timesAndDistance,
    ...climb,
    ...describeHardSeconds(heart.segments, heart.heartRate, runner),
    ...describePage(view, { ...heart, totals, laps: decoded.laps, spm }, runner),
    title: tidyTitle(decoded.title),
    utcOffsetSeconds: resolveOffset(startMs, decoded.localOffsetSeconds, timeZone),
    ...running,
    sport: decoded.sport,
    subSport: decoded.subSport,
    sportBasis: decoded.sportBasis ?? statedSportBasis,
    ...(decoded.race === undefined ? {} : { race: decoded.race }),
    startMs,
    endMs,
    localDay: resolveDay(startMs, decoded.localOffsetSeconds, timeZone),
    breaks: findBreaks(stream, endMs, totals.elapsedSeconds - (totals.timerSeconds ?? 0)),
    course: markCourse(stream),
    heartRate: heart.heartRate,
    loads: describeLoads(heart, totals.movingSeconds, normalizedGradedSpeedMetersPerSecond, runner),
    repairs: sumRepairs([
      ...decoded.repairs,
      ...stream.repairs,
      ...summaryRepairs,
      ...totalRepairs,
      ...climb.repairs,
      ...running.repairs,
    ]),
    repairSpans: stream.repairSpans,
    creator: decoded.creator,
  };
};
