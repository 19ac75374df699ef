import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';
import { behm2016, garber2011 } from './sources.ts';

/** Contract and relax: press gently, let go, ease further. A cool-down method, never before a run. */
export const pnfRoutines = [
  // Gentle pressing before easing further; it belongs to the cool-down.
  {
    id: 'pnf_contract_relax',
    phases: ['postRun', 'restDay'],
    category: 'pnf',
    regions: ['hamstring'],
    dose: {
      sets: [2, 4],
      contractSeconds: [5, 10],
      effort: 'third-of-maximum',
      holdSeconds: [20, 30],
      perSide: true,
    },
    doseSource: 'seed (method); ACSM 2011 / default (numbers)',
    indications: ['C-CHRONICSTIFF', 'C-CHAIN'],
    contraindications: [
      'acute_strain',
      'bone_possible',
      'emergency',
      'growing',
      'hold_fever',
      'nerve',
      'open',
      'pain_red',
      'pelvic_tilt',
      'pre_run',
      'pregnant',
      'sign',
      'swelling',
      'tendon',
      'uncontrolled_hypertension',
      'urgent',
    ],
    cautions: [],
    progression: [],
    regression: ['lying_hamstring_strap'],
    easier: [],
    harder: [],
    stopRule: 'sharp-pain',
    evidence: { grade: 'C', sources: [behm2016, garber2011] },
    fromSeed: true,
    kits: [['strap']],
    position: 'lying',
  },
] as const satisfies readonly RoutineDefinition[];
