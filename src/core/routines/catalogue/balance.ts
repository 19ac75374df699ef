import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';

/** Strength for the front of the hip and thigh. */
export const balanceRoutines = [
  {
    id: 'hip_flexor_quad_balance',
    name: 'Hip-flexor and quad balance (banded march + split squat)',
    phases: ['restDay', 'postRun'],
    category: 'balance',
    dose: {
      sets: 2,
      reps: [8, 12],
      per_side: true,
      frequency: '2-3 non-consecutive days per week; not in the 24 h before a hard run',
    },
    doseSource: 'seed (principle: keep all sides of the hip in balance); default (numbers)',
    indications: ['C-QUADDOM', 'C-TILT'],
    contraindications: [
      'acute_strain',
      'bone_possible',
      'emergency',
      'hold_fever',
      'pain_red',
      'pre_run',
      'swelling',
      'urgent',
    ],
    cautions: [],
    progression: [],
    regression: [],
    stopRule: 'stop on sharp pain',
    how: 'Loop a band around the feet and march slowly, lifting one knee against it; then do split squats with an upright trunk. Keep both calm and even on each side. Stop on sharp pain.',
    basis: 'Keeps the front of the hip and thigh as strong as the back.',
    evidence: { grade: 'D', sources: [] },
    fromSeed: true,
    kits: [['band']],
    position: 'standing',
  },
] as const satisfies readonly RoutineDefinition[];
