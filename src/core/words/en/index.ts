import type { Language } from '#src/core/words/language.ts';
import { actions } from './actions.ts';
import { ceiling, disclaimer, historyRisk, loadRiskLabel, notUsed, plan, referral } from './answer.ts';
import { ask, causes, reasons } from './causes.ts';
import { doses } from './doses.ts';
import { missing, questions } from './factors.ts';
import { formats } from './formats.ts';
import { movementRoutines } from './routines-movement.ts';
import { reliefRoutines } from './routines-relief.ts';
import { strengthRoutines } from './routines-strength.ts';
import { loadTexts } from './rules-load.ts';
import { runningTexts } from './rules-running.ts';
import { symptomTexts } from './rules-symptoms.ts';
import { triageTexts } from './rules-triage.ts';
import { care, flags, stopRules } from './safety.ts';
import { generalSet, nextSteps, progress, response, week } from './week.ts';

/** English. */
export const en: Language = {
  formats,
  rules: { ...triageTexts, ...symptomTexts, ...loadTexts, ...runningTexts },
  questions,
  missing,
  causes,
  reasons,
  ask,
  notUsed,
  referral,
  historyRisk,
  loadRiskLabel,
  ceiling,
  plan,
  disclaimer,

  routines: { ...movementRoutines, ...reliefRoutines, ...strengthRoutines, ...actions },
  nextSteps,
  stopRules,
  care,
  flags,
  caution: (parts) => `With ${parts.flag}: ${parts.care}.`,
  doses,
  generalSet,
  progress,
  week,
  response,
};
