import type { RoutineDefinition } from '#src/core/routines/routine-contract.ts';
import { behm2016, garber2011 } from './sources.ts';

/** Contract and relax: press gently, let go, ease further. A cool-down method, never before a run. */
export const pnfRoutines = [
  {
    id: 'pnf_contract_relax',
    phases: ['postRun', 'restDay'],
    category: 'pnf',
    dose: {
      sets: [2, 4],
      contract_s: [5, 10],
      effort: 'third-of-maximum',
      hold_s: [20, 30],
      per_side: true,
    },
    doseSource: 'seed (method); ACSM 2011 / default (numbers)',
    indications: ['C-CHRONICSTIFF', 'C-CHAIN'],
    contraindications: [
      'acute_strain',
      'bone_possible',
      'emergency',
      'hold_fever',
      'nerve',
      'pain_red',
      'pelvic_tilt',
      'pre_run',
      'swelling',
      'tendon',
      'urgent',
    ],
    cautions: [],
    progression: [],
    regression: ['lying_hamstring_strap'],
    stopRule: 'sharp-pain',
    basis: 'Gentle pressing before easing further; it belongs to the cool-down.',
    evidence: { grade: 'C', sources: [behm2016, garber2011] },
    fromSeed: true,
    kits: [['strap']],
    position: 'lying',
  },
] as const satisfies readonly RoutineDefinition[];
