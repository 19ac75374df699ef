import type { RiskFactor } from '#src/core/risk/factor.ts';
import { acuteChronicRatio } from './acute-chronic-ratio/acute-chronic-ratio.ts';
import { bridge } from './bridge/bridge.ts';
import { contactBalance } from './contact-balance/contact-balance.ts';
import { downhill } from './downhill/downhill.ts';
import { energy } from './energy/energy.ts';
import { fastRunning } from './fast-running/fast-running.ts';
import { hardSpacing } from './hard-spacing/hard-spacing.ts';
import { intensity } from './intensity/intensity.ts';
import { lateCadence } from './late-cadence/late-cadence.ts';
import { lowCadence } from './low-cadence/low-cadence.ts';
import { monotony } from './monotony/monotony.ts';
import { morningStiffness } from './morning-stiffness/morning-stiffness.ts';
import { overreaching } from './overreaching/overreaching.ts';
import { overreachingTime } from './overreaching-time/overreaching-time.ts';
import { ownCadence } from './own-cadence/own-cadence.ts';
import { pain } from './pain/pain.ts';
import { pelvicTilt } from './pelvic-tilt/pelvic-tilt.ts';
import { persistence } from './persistence/persistence.ts';
import { plannedRun } from './planned-run/planned-run.ts';
import { previousInjury } from './previous-injury/previous-injury.ts';
import { restDays } from './rest-days/rest-days.ts';
import { runStreak } from './run-streak/run-streak.ts';
import { sessionSpike } from './session-spike/session-spike.ts';
import { sitting } from './sitting/sitting.ts';
import { sleep } from './sleep/sleep.ts';
import { stretchRelief } from './stretch-relief/stretch-relief.ts';
import { stretchTiming } from './stretch-timing/stretch-timing.ts';
import { tightnessTrend } from './tightness-trend/tightness-trend.ts';
import { trainingLoss } from './training-loss/training-loss.ts';
import { triageFactors } from './triage-factors/triage-factors.ts';
import { weekChange } from './week-change/week-change.ts';
import { wellness } from './wellness/wellness.ts';

/**
 * Every factor, in the order in which findings are shown. A new factor is a folder and a line here; one on signs
 * alone is a line in `triage-factors`.
 */
export const factors: readonly RiskFactor[] = [
  ...triageFactors,
  pain,
  persistence,
  trainingLoss,
  wellness,
  morningStiffness,
  tightnessTrend,
  sleep,
  energy,
  sessionSpike,
  plannedRun,
  weekChange,
  monotony,
  intensity,
  fastRunning,
  downhill,
  acuteChronicRatio,
  hardSpacing,
  runStreak,
  restDays,
  lowCadence,
  ownCadence,
  lateCadence,
  contactBalance,
  sitting,
  bridge,
  previousInjury,
  stretchTiming,
  stretchRelief,
  pelvicTilt,
  overreaching,
  overreachingTime,
];
