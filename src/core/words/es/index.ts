import type { Messages } from '#src/core/words/messages.ts';
import { actions } from './actions.ts';
import {
  ceiling,
  disclaimer,
  gated,
  headline,
  historyRisk,
  loadRiskLabel,
  notUsed,
  plan,
  referral,
  running,
  safetyNet,
  steps,
} from './answer.ts';
import { calendar } from './calendar.ts';
import { causes, reasons } from './causes.ts';
import { checkIn } from './check-in.ts';
import { doses, efforts, frequencies, protocols } from './doses.ts';
import { evidenceGrades, missing, questions } from './factors.ts';
import { joints } from './joints.ts';
import { load } from './load.ts';
import { notice } from './notice.ts';
import { placeKinds, placeNames, places, regions, sides } from './places.ts';
import { ask, askSport } from './questions.ts';
import { returnStages } from './return-stages.ts';
import { container, drills, movementRoutines } from './routines-movement.ts';
import { reliefRoutines } from './routines-relief.ts';
import { strengthRoutines } from './routines-strength.ts';
import { loadTexts } from './rules-load.ts';
import { runningTexts } from './rules-running.ts';
import { symptomTexts } from './rules-symptoms.ts';
import { triageTexts } from './rules-triage.ts';
import { care, flags, stopRules } from './safety.ts';
import { conditions, signs } from './signs.ts';
import { units } from './units.ts';
import {
  doseLevels,
  everywhere,
  generalSet,
  nextSteps,
  nordicStages,
  nothingOffered,
  notServed,
  progress,
  response,
  week,
} from './week.ts';

/** Spanish. */
export const es = {
  locale: 'es',
  redFlagsReadByClinician: false,
  units,
  joints,
  rules: { ...triageTexts, ...symptomTexts, ...loadTexts, ...runningTexts },
  questions,
  missing,
  causes,
  reasons,
  ask,
  askSport,
  checkIn,
  notUsed,
  referral,
  safetyNet,
  historyRisk,
  loadRiskLabel,
  ceiling,
  plan,
  gated,
  running,
  steps,
  headline,
  evidenceGrades,
  regions,
  sides,
  places,
  placeNames,
  placeKinds,
  sameAs: 'Igual que {$rule}.',
  disclaimer,

  routines: { ...movementRoutines, ...reliefRoutines, ...strengthRoutines, ...actions },
  drills,
  container,
  notServed,
  everywhere,
  nextSteps,
  stopRules,
  care,
  flags,
  caution: 'Con {$flag}: {$care}.',
  signs,
  conditions,
  frequencies,
  efforts,
  protocols,
  doses,
  returnStages,
  nothingOffered,
  generalSet,
  nordicStages,
  doseLevels,
  progress,
  load,
  week,
  response,
  calendar,
  notice,
} as const satisfies Messages;
