import type { Messages } from '#src/core/words/messages.ts';
import { actions } from './actions.ts';
import * as answer from './answer.ts';
import * as calendar from './calendar.ts';
import * as causes from './causes.ts';
import * as checkIn from './check-in.ts';
import * as doses from './doses.ts';
import * as factors from './factors.ts';
import * as joints from './joints.ts';
import * as load from './load.ts';
import * as notice from './notice.ts';
import * as places from './places.ts';
import * as questions from './questions.ts';
import * as returnStages from './return-stages.ts';
import { container, drills, movementRoutines } from './routines-movement.ts';
import { reliefRoutines } from './routines-relief.ts';
import { strengthRoutines } from './routines-strength.ts';
import { loadTexts } from './rules-load.ts';
import { runningTexts } from './rules-running.ts';
import { symptomTexts } from './rules-symptoms.ts';
import { triageTexts } from './rules-triage.ts';
import * as safety from './safety.ts';
import * as signs from './signs.ts';
import * as units from './units.ts';
import * as week from './week.ts';

/** Spanish. Each file exports its groups by their names. */
export const es: Messages = {
  locale: 'es',
  redFlagsReadByClinician: false,
  ...answer,
  ...calendar,
  ...causes,
  ...checkIn,
  ...doses,
  ...factors,
  ...joints,
  ...load,
  ...notice,
  ...places,
  ...questions,
  ...returnStages,
  ...safety,
  ...signs,
  ...units,
  ...week,
  rules: { ...triageTexts, ...symptomTexts, ...loadTexts, ...runningTexts },
  routines: { ...movementRoutines, ...reliefRoutines, ...strengthRoutines, ...actions },
  ...{ drills, container },
  sameAs: 'Igual que {$rule}.',
  caution: 'Con {$flag}: {$care}.',
};
