import type { Messages } from '#src/core/words/messages.ts';

/** The week in a calendar. */
export const calendar = {
  name: 'Semana de entrenamiento',
  nameOfRunner: 'Semana de entrenamiento de {$name}',
  runs: {
    none: 'Día de descanso',
    easy: 'Salida suave',
    hard: 'Salida intensa',
    paused: 'Pausa sin correr',
    unknown: 'Salida o descanso',
  },
  atMost: '{$run}, como mucho {$atMost :length}',
  withStrength: '{$run}, con fuerza',
  race: 'Carrera',
  planned: 'Plan',
  raceNamed: 'Carrera: {$what}',
  plannedNamed: 'Plan: {$what}',
  nameAndLength: '{$name}, {$length :length}',
  phases: { preRun: 'Antes de correr', postRun: 'Después de correr', restDay: 'Sin correr' },
  routine: '- {$parts}',
} as const satisfies Messages['calendar'];
