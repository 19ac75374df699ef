import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';

/** Held postures, for after the run or a day off. */
export const yogaRoutines = [
  // The shape of the back comes before straight legs.
  {
    id: 'downward_dog',
    phases: ['postRun', 'restDay'],
    category: 'yoga',
    regions: ['hamstring', 'calf'],
    dose: { sets: [2, 3], breaths: 5 },
    doseSource: 'default',
    indications: ['C-CHRONICSTIFF', 'C-CHAIN'],
    contraindications: [
      'acute_strain',
      'bone_possible',
      'emergency',
      'glaucoma',
      'hold_fever',
      'nerve',
      'pain_red',
      'pelvic_tilt',
      'pre_run',
      'swelling',
      'tendon',
      'uncontrolled_hypertension',
      'urgent',
    ],
    cautions: [],
    progression: [],
    regression: [],
    easier: [],
    harder: [],
    stopRule: 'sharp-pain',
    evidence: { grade: 'D', sources: [] },
    fromSeed: true,
    kits: [['none']],
    position: 'kneeling',
  },
] as const satisfies readonly RoutineDefinition[];
