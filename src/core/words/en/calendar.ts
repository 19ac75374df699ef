import type { Messages } from '#src/core/words/messages.ts';

/** The week in a calendar. */
export const calendar = {
  name: 'Running week',
  nameOfRunner: 'Running week of {$name}',
  runs: {
    none: 'Rest day',
    easy: 'Easy run',
    hard: 'Hard run',
    paused: 'Running pauses',
    unknown: 'Run or rest',
  },
  atMost: '{$run}, at most {$atMost :length}',
  withStrength: '{$run}, with strength',
  race: 'Race',
  planned: 'Planned',
  raceNamed: 'Race: {$what}',
  plannedNamed: 'Planned: {$what}',
  nameAndLength: '{$name}, {$length :length}',
  phases: { preRun: 'Before the run', postRun: 'After the run', restDay: 'Without a run' },
  routine: '- {$parts}',
} as const satisfies Messages['calendar'];
