import type { Language } from '#src/core/words/language.ts';
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
import { doses } from './doses.ts';
import { evidenceGrades, missing, questions } from './factors.ts';
import { formats } from './formats.ts';
import { load } from './load.ts';
import { notice } from './notice.ts';
import { dayName, placeName, regions, sides } from './places.ts';
import { ask, askSport } from './questions.ts';
import { container, movementRoutines } from './routines-movement.ts';
import { reliefRoutines } from './routines-relief.ts';
import { strengthRoutines } from './routines-strength.ts';
import { loadTexts } from './rules-load.ts';
import { runningTexts } from './rules-running.ts';
import { symptomTexts } from './rules-symptoms.ts';
import { triageTexts } from './rules-triage.ts';
import { care, flags, stopRules } from './safety.ts';
import { signNames } from './signs.ts';
import {
  everywhere,
  generalSet,
  nextSteps,
  nothingOffered,
  notServed,
  progress,
  response,
  week,
} from './week.ts';

/** English. */
export const en: Language = {
  formats,
  rules: { ...triageTexts, ...symptomTexts, ...loadTexts, ...runningTexts },
  questions,
  missing,
  causes,
  reasons,
  ask,
  askSport,
  signs: signNames,
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
  placeName,
  dayName,
  sameAs: ({ rule }) => `As for ${rule}.`,
  disclaimer,

  routines: { ...movementRoutines, ...reliefRoutines, ...strengthRoutines, ...actions },
  container,
  notServed,
  everywhere,
  nextSteps,
  stopRules,
  care,
  flags,
  caution: (parts) => `With ${parts.flag}: ${parts.care}.`,
  doses,
  nothingOffered,
  generalSet,
  progress,
  load,
  week,
  response,
  calendar,
  notice,
};
