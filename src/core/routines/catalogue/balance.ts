import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';

/** Strength for the front of the hip and thigh. */
export const balanceRoutines = [
  {
    id: 'hip_flexor_quad_balance',
    phases: ['restDay', 'postRun'],
    category: 'balance',
    dose: {
      sets: 2,
      reps: [8, 12],
      per_side: true,
      frequency: 'strength-days',
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
    stopRule: 'sharp-pain',
    basis: 'Keeps the front of the hip and thigh as strong as the back.',
    evidence: { grade: 'D', sources: [] },
    fromSeed: true,
    kits: [['band']],
    position: 'standing',
  },
] as const satisfies readonly RoutineDefinition[];
