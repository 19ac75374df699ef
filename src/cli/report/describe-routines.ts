import type { Assessment } from '#src/core/domain/assessment.ts';
import type { Routine, RoutineAction } from '#src/core/domain/routine.ts';
import { describeDose } from './describe-dose.ts';
import { labelled } from './describe-warnings.ts';
import { joinSentences, type Loose, present, reasonsOf } from './loose.ts';
import { kilometersText } from './name-measured.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** The name by which a routine is recognised in another list. */
const nameOf = (routine: Loose<Routine>): string => routine?.name ?? routine?.id ?? 'a routine';

const describeRoutine = (routine: Loose<Routine>, style: Style): string[] => [
  style.strong(`   • ${nameOf(routine)}`),
  ...labelled('dose', routine?.doseText || describeDose(routine?.dose), style),
  ...labelled('how', routine?.how, style),
  ...labelled('stop', routine?.stopRule, style),
  ...labelled('careful', joinSentences(routine?.cautions), style),
  ...labelled('because', joinSentences(reasonsOf(routine?.because)), style),
];

type Phase = { readonly title: string; readonly routines: Loose<readonly Routine[]> };

/** One list; what an earlier list described already is only named. */
const describePhase = (phase: Phase, earlier: readonly Phase[], style: Style): string[] => {
  const known = present(phase.routines);
  if (known.length === 0) return [];
  const shown = new Set(earlier.flatMap(({ routines }) => present(routines).map(nameOf)));
  const lines = known.flatMap((routine) =>
    shown.has(nameOf(routine))
      ? [style.strong(`   • ${nameOf(routine)}`), ...labelled('as above', routine.doseText, style)]
      : describeRoutine(routine, style),
  );
  return [`  ${style.strong(phase.title)}`, ...lines, ''];
};

/** The few routines for before, after and between runs: what, how much, how, and when to stop. */
export const describeRoutines = (routines: Loose<Assessment['routines']>, style: Style): string[] => {
  const phases: readonly Phase[] = [
    { title: 'Before a run', routines: routines?.preRun },
    { title: 'After a run', routines: routines?.postRun },
    { title: 'Between runs', routines: routines?.restDay },
  ];
  const lines = phases.flatMap((phase, index) => describePhase(phase, phases.slice(0, index), style));
  const label = wrapText(routines?.label ?? '', style.columns, { first: '  ', rest: '  ' });
  return lines.length === 0 ? [...label, '  No routine now.', ''] : [...label, ...lines];
};

/** What to do besides exercises. */
export const describeActions = (actions: Loose<readonly RoutineAction[]>, style: Style): string[] =>
  present(actions).flatMap((action) => [
    style.strong(`   • ${action.name ?? action.id ?? 'an action'}`),
    ...labelled('how much', describeDose(action.dose), style),
    ...labelled('how', action.how, style),
    ...labelled('because', joinSentences(reasonsOf(action.because)), style),
  ]);

/**
 * How long the next run may be.
 *
 * @example
 * ceilingText({ nextRunMeters: 11_000, basis: '110% of 10 km.' }); // 'At most 11.0 km. 110% of 10 km.'
 */
export const ceilingText = (ceiling: Loose<Assessment['ceiling']>): string => {
  const meters = ceiling?.nextRunMeters ?? null;
  const limit = meters === null ? 'No ceiling can be given.' : `At most ${kilometersText(meters)}.`;
  return `${limit} ${ceiling?.basis ?? ''}`.trim();
};
