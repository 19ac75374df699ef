import type { Language } from '#src/core/words/language.ts';
import { actions } from './actions.ts';
import { doses } from './doses.ts';
import { movementRoutines } from './routines-movement.ts';
import { reliefRoutines } from './routines-relief.ts';
import { strengthRoutines } from './routines-strength.ts';
import { care, flags, stopRules } from './safety.ts';
import { generalSet, nextSteps, progress, response, week } from './week.ts';

/** English. */
export const en: Language = {
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
