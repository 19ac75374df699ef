import type { Messages } from '#src/core/words/messages.ts';

/** The week in a calendar. */
export const calendar = {
  name: 'Laufwoche',
  nameOfRunner: 'Laufwoche: {$name}',
  runs: {
    none: 'Ruhetag',
    easy: 'Lockerer Lauf',
    hard: 'Harter Lauf',
    paused: 'Das Laufen pausiert',
    unknown: 'Lauf oder Ruhetag',
  },
  atMost: '{$run}, höchstens {$atMost :length}',
  withStrength: '{$run}, mit Kraft',
  race: 'Wettkampf',
  planned: 'Geplant',
  raceNamed: 'Wettkampf: {$what}',
  plannedNamed: 'Geplant: {$what}',
  nameAndLength: '{$name}, {$length :length}',
  phases: { preRun: 'Vor dem Lauf', postRun: 'Nach dem Lauf', restDay: 'Ohne Lauf' },
  routine: '- {$parts}',
} as const satisfies Messages['calendar'];
