import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';

/** Strength for the front of the hip and thigh. */
export const balanceRoutines = [
  {
    id: 'hip_flexor_quad_balance',
    phases: ['restDay', 'postRun'],
    category: 'balance',
    regions: ['hamstring', 'quadriceps', 'hip-flexor'],
    dose: { sets: 2, reps: [8, 12], perSide: true, frequency: 'strength-days' },
    doseSource: 'seed (principle: keep all sides of the hip in balance); default (numbers)',
    indications: ['C-QUADDOM', 'C-TILT'],
    contraindications: [
      'acute_strain',
      'bone_possible',
      'emergency',
      'hold_fever',
      'pain_red',
      'pre_run',
      'recent_surgery',
      'swelling',
      'urgent',
    ],
    cautions: [
      { flag: 'age_65_start', care: 'easier-form-near-support' },
      { flag: 'uncontrolled_hypertension', care: 'breathe-out-on-effort' },
      { flag: 'heart_condition', care: 'breathe-out-on-effort' },
    ],
    progression: [],
    regression: [],
    easier: [],
    harder: [],
    stopRule: 'sharp-pain',
    basis: 'Keeps the front of the hip and thigh as strong as the back.',
    evidence: { grade: 'D', sources: [] },
    fromSeed: true,
    kits: [['band']],
    position: 'standing',
  },
] as const satisfies readonly RoutineDefinition[];
