import type { Messages } from '#src/core/words/messages.ts';

/** The week in a calendar. */
export const calendar = {
  name: 'Semaine de course',
  nameOfRunner: 'Semaine de course de {$name}',
  runs: {
    none: 'Jour de repos',
    easy: 'Sortie tranquille',
    hard: 'Sortie dure',
    paused: 'La course est en pause',
    unknown: 'Sortie ou repos',
  },
  atMost: '{$run}, au plus {$atMost :length}',
  withStrength: '{$run}, avec renforcement',
  race: 'Course',
  planned: 'Prévu',
  raceNamed: 'Course : {$what}',
  plannedNamed: 'Prévu : {$what}',
  nameAndLength: '{$name}, {$length :length}',
  phases: { preRun: 'Avant la sortie', postRun: 'Après la sortie', restDay: 'Sans sortie' },
  routine: '- {$parts}',
} as const satisfies Messages['calendar'];
